import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf as decision } from "./papers.ts";

describe("what is to come of money", () => {
  it.each([
    "1 900 000 kronor lämnas till verksamhetschefen för hemtjänsten för fördelning mellan hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "d) 1 900 000 kronor lämnas till verksamhetschefen för hemtjänsten för fördelning mellan\n      hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "1 900 000 kronor lämnas till verksamhetschefen för hemtjänsten att fördela mellan hemtjänstgrupperna för att minska andelen timanställda.",
    "Till verksamhetschefen för hemtjänsten lämnas 1 900 000 kronor för fördelning mellan hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "att lämna 1 900 000 kr till verksamhetschefen för hemtjänsten för vidare fördelning bland hemtjänstgrupperna med syftet att minska andelen timanställda,",
    "1 900 000 kronor går till verksamhetschefen för hemtjänsten för fördelning i syfte att minska andelen timanställda.",
    "1 900 000 kr avdelas åt verksamhetschefen för hemtjänsten för vidare fördelning mellan hemtjänstgrupperna, i syfte att minska andelen timanställda.",
    "Verksamhetschefen för hemtjänsten får 1 900 000 kr att fördela mellan hemtjänstgrupperna med målet att minska andelen timanställda.",
    "Verksamhetschefen för hemtjänsten får 1 900 000 kr för fördelning mellan hemtjänstgrupperna, allt i syfte att minska andelen timanställda.",
    "För att minska andelen timanställda lämnas 1 900 000 kr till verksamhetschefen för hemtjänsten för fördelning mellan hemtjänstgrupperna.",
    "I syfte att minska andelen timanställda får verksamhetschefen för hemtjänsten 1 900 000 kr att fördela mellan hemtjänstgrupperna.",
    "1 900 000 kr ställs till verksamhetschefens för hemtjänsten förfogande för fördelning mellan hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "1 900 000 kr avser en pott hos verksamhetschefen för hemtjänsten i syfte att minska andelen timanställda.",
    "1 900 000 kr tilldelas verksamhetschefen för hemtjänsten, som fördelar dem mellan hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "1 900 000 kr avser verksamhetschefen för hemtjänsten att fördela mellan hemtjänstgrupperna i syfte att minska andelen timanställda.",
    "att 1 900 000 kr lämnas till verksamhetschefen för hemtjänsten för fördelning mellan grupperna med ändamålet att minska andelen timanställda",
  ])("is the purpose of a pot that names no other: %s", (gift) => {
    for (const mark of ["", "- "]) {
      const { rows, pots, questions } = readDecision(decision(`${mark}${gift}`));
      expect(rows).toEqual([]);
      expect(pots).toHaveLength(1);
      expect(pots[0]).toMatchObject({
        purpose: "minska andelen timanställda",
        amountKr: 1_900_000,
      });
      expect(pots[0]?.holder).toMatch(/^verksamhetschefen för hemtjänsten$/i);
      expect(questions.filter((question) => /^(?:läsning|summa):/.test(question))).toEqual([]);
    }
  });

  it.each([
    [
      "Områdeschefen för psykiatri tilldelas 350 tkr för fördelning mellan mottagningarna, så att väntetiden till första besök kortas.",
      "väntetiden till första besök kortas",
    ],
    [
      "att till kulturchefen lämna 350 tkr att fördela mellan föreningarna i avsikt att stärka barns läsning,",
      "stärka barns läsning",
    ],
    [
      "350 tkr lämnas till kulturchefen, som fördelar beloppet för att stärka barns läsning.",
      "stärka barns läsning",
    ],
    [
      "För att stärka barns läsning ges kulturchefen rätt att fördela 350 tkr.",
      "stärka barns läsning",
    ],
    [
      "Kulturchefen erhåller 350 tkr för vidare fördelning till föreningar med syfte att stärka barns läsning.",
      "föreningar",
    ],
    [
      "350 tkr avdelas till kulturchefen att fördela till biblioteken i syfte att stärka barns läsning.",
      "biblioteken",
    ],
    ["350 tkr lämnas åt kulturchefen för fördelning mellan biblioteken.", "biblioteken"],
  ])("gives way to what the money goes to: %s", (gift, purpose) => {
    const { rows, pots } = readDecision(decision(gift));
    expect(rows).toEqual([]);
    expect(pots.map((pot) => [pot.purpose, pot.amountKr])).toEqual([[purpose, 350_000]]);
  });

  it.each([
    [
      "615 000 kr går till trygghetspunkter i syfte att öka beredskapen, med Kent Grahn som ansvarig.",
      "trygghetspunkter",
      "Kent Grahn",
    ],
    [
      "615 000 kr avser trygghetspunkter i syfte att minska sårbarheten. Ansvarig är Kent Grahn.",
      "trygghetspunkter",
      "Kent Grahn",
    ],
    [
      "Till trygghetspunkter avsätts 615 000 kr för att minska sårbarheten.",
      "trygghetspunkter",
      null,
    ],
    [
      "615 000 kr avsätts för att minska sårbarheten vid elavbrott.",
      "minska sårbarheten vid elavbrott",
      null,
    ],
    [
      "615 000 kr lämnas till trygghetspunkter. Kent Grahn ansvarar.",
      "trygghetspunkter",
      "Kent Grahn",
    ],
  ])("is no part of an activity's name: %s", (gift, activity, responsible) => {
    const { rows, pots } = readDecision(decision(gift));
    expect(pots).toEqual([]);
    expect(rows).toMatchObject([{ activity, responsible, amountKr: 615_000 }]);
  });

  it.each([
    "Anslaget till trygghetspunkter minskas med 615 000 kr för att finansiera lovskolan.",
    "615 000 kr dras in från trygghetspunkterna i syfte att fördelas till lovskolan.",
    "Potten minskas med 615 000 kr i syfte att stärka lovskolan.",
    "För att minska underskottet behålls 615 000 kr centralt.",
    "615 000 kr lämnas åter till staten i syfte att minska återkravet.",
    "615 000 kr lämnas till Socialstyrelsen som återbetalning.",
  ])("gives nothing that is taken, kept or paid back: %s", (line) => {
    const { rows, pots } = readDecision(decision(line));
    expect([...rows, ...pots]).toEqual([]);
  });
});
