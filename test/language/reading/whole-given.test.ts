import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const told = "Kommunen har beviljats 745 000 kr efter ansökan i augusti.";
const silent = "Bidraget söktes i augusti.";
const decision = (lines: string, background: string) =>
  readDecision(`Norrköpings kommun

Delegeringsbeslut

2023-12-05

Beslut
${lines}

Skäl
${background}

Eva Prov
Kommundirektör
`);

const giving = [
  "Jag beslutar att hela statsbidraget, 745 000 kr, används till simskolan i Vika. Bo Prov ansvarar.",
  "Hela beloppet, 745 000 kr, går till simskolan i Vika. Ansvarig är Bo Prov.",
  "Kommundirektören beslutar att hela summan (745 000 kr) läggs på simskolan i Vika, ansvarig Bo Prov.",
  "Jag beslutar att bidraget i sin helhet, 745 000 kr, tillfaller simskolan i Vika. Bo Prov ansvarar.",
  "Bidraget på 745 000 kr avsätts i sin helhet för simskolan i Vika. Ansvarig: Bo Prov.",
  "Statsbidraget om 745 000 kronor ska oavkortat gå till simskolan i Vika. Bo Prov är ansvarig.",
  "Samtliga medel, 745 000 kr, fördelas till simskolan i Vika. Bo Prov ansvarar.",
  "745 000 kr, det vill säga hela bidraget, används till simskolan i Vika. Bo Prov ansvarar.",
  "Simskolan i Vika får hela bidraget, 745 000 kr. Bo Prov ansvarar.",
  "Till simskolan i Vika fördelas hela bidraget om 745 000 kr. Bo Prov ansvarar.",
  "Jag fördelar hela bidraget, 745 000 kr, till simskolan i Vika. Bo Prov ansvarar.",
  "1. Att hela statsbidraget, 745 000 kr, används till simskolan i Vika (ansvarig: Bo Prov).",
  "Hela statsbidraget används till simskolan i Vika, 745 000 kr. Bo Prov ansvarar.",
  "Det statliga stödet, 745 000 kr, tas i sin helhet i anspråk för simskolan i Vika. Bo Prov ansvarar.",
  "Jag beslutar att använda hela statsbidraget, 745 000 kr, till simskolan i Vika. Bo Prov ansvarar.",
  "Beslutas att årets bidrag, 745 000 kr, i sin helhet går till simskolan i Vika. Bo Prov ansvarar.",
];
const row = { activity: expect.stringMatching(/^simskolan i Vika$/iu), responsible: "Bo Prov" };

describe("a gift of all there is", () => {
  it.each(giving)("is a row and leaves nothing of the frame told elsewhere: %s", (lines) => {
    const { rows, pots, frame, undistributedKr } = decision(lines, told);
    expect({ rows, pots, frame, undistributedKr }).toMatchObject({
      rows: [{ ...row, amountKr: 745_000, proposed: false }],
      pots: [],
      frame: { amountKr: 745_000 },
      undistributedKr: 0,
    });
  });

  it.each(giving)("is its own frame where no other is told: %s", (lines) => {
    const { rows, undistributedKr } = decision(lines, silent);
    expect({ rows, undistributedKr }).toMatchObject({ rows: [row], undistributedKr: 0 });
  });

  it.each([
    "Jag beslutar att hela statsbidraget för 2023 går till simskolan i Vika, ansvarig Bo Prov.",
    "Hela statsbidraget för krisberedskap används till simskolan i Vika. Bo Prov ansvarar.",
    "Statsbidraget används i sin helhet till simskolan i Vika. Bo Prov ansvarar.",
    "Till simskolan i Vika avsätts hela beloppet. Bo Prov ansvarar.",
    "Simskolan i Vika får hela bidraget. Bo Prov ansvarar.",
  ])("takes its amount from what is told elsewhere: %s", (lines) => {
    const { rows, undistributedKr } = decision(lines, told);
    expect({ rows, undistributedKr }).toMatchObject({
      rows: [{ ...row, amountKr: 745_000 }],
      undistributedKr: 0,
    });
  });

  it("asks for its amount where nothing or more than one is told", () => {
    for (const background of [silent, "Kommunen får 745 000 kr och 300 000 kr i statsbidrag."]) {
      const { rows, questions } = decision("Hela bidraget går till simskolan i Vika.", background);
      expect(rows).toEqual([]);
      expect(questions).toContainEqual(expect.stringMatching(/^läsning: .*Hela bidraget går till/));
    }
  });

  it.each([
    "Hela bidraget, 745 000 kr, ställs till rektorns förfogande för fördelning till simskolan.",
    "Rektorn får hela bidraget att fördela till simskolan.",
  ])("is a pot where somebody distributes it: %s", (lines) => {
    const { rows, pots } = decision(lines, told);
    expect({ rows, pots }).toMatchObject({
      rows: [],
      pots: [{ purpose: "simskolan", amountKr: 745_000 }],
    });
  });

  it.each([
    "Hela bidraget, 745 000 kr, betalas tillbaka till Skolverket.",
    "Ansökan om att hela bidraget, 745 000 kr, används till simskolan avslås.",
    "Hela bidraget, 745 000 kr, ligger kvar till nästa beslut.",
    "Hela bidraget, 745 000 kr, används inte till simskolan.",
    "Hela bidraget betalas tillbaka.",
    "Hela bidraget används enligt bilaga 1.",
  ])("is none where it stays, goes back or is refused: %s", (lines) => {
    const { rows, pots } = decision(lines, told);
    expect({ rows, pots }).toEqual({ rows: [], pots: [] });
  });

  it.each([
    "2022 gick hela bidraget, 500 000 kr, till läxhjälp.",
    "Rektorn föreslog att hela bidraget, 745 000 kr, används till läxhjälp.",
  ])("is none where the background tells of it: %s", (background) => {
    const { rows } = decision("Simskolan får 300 000 kr.", background);
    expect(rows.map(({ activity }) => activity)).toEqual(["Simskolan"]);
  });

  it.each([
    "Hela bidraget, 745 000 kr, används på följande sätt:\n- läxhjälp 400 000 kr\n- simskola 345 000 kr",
    "Hela bidraget, 745 000 kr, fördelas enligt följande: läxhjälp 400 000 kr och simskola 345 000 kr.",
  ])("is no row where a list divides it: %s", (lines) => {
    const { rows, undistributedKr } = decision(lines, told);
    expect(rows.map(({ activity }) => activity)).toEqual(["läxhjälp", "simskola"]);
    expect(undistributedKr).toBe(0);
  });
});

describe("a table that a decision points at", () => {
  const table = `Tabell 1

Aktivitet\tAnsvarig\tBelopp (kr)
Kurser\tEva Alm\t400 000
Jourtelefon\tBo Ek\t300 000`;

  it.each([
    "Jag beslutar att fördela medlen enligt tabell 1.  Beslutet gäller i år.",
    "Hela bidraget fördelas enligt tabell 1.",
    "Jag beslutar att samtliga medel fördelas enligt tabell 1.",
  ])("keeps its own amounts, whatever is said of the whole: %s", (lines) => {
    const { rows, questions } = decision(`${lines}\n\n${table}`, silent);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([400_000, 300_000]);
    expect(questions.join(" ")).not.toMatch(/\b1 kr\b|går inte att läsa/u);
  });
});
