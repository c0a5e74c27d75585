import { describe, expect, it } from "vitest";
import { actsOf } from "../../../src/language/reading/layout/acts.ts";
import { openDocument } from "../../../src/language/reading/layout/document.ts";
import { moneyIn } from "../../../src/language/reading/words/money.ts";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import type { Reading } from "../../../src/language/reading/reading.ts";
import { fixtures } from "./fixtures.ts";

/** Words of an amount that is asked for, a cost, a part, kept, refused, older, a limit, or the source of the others. */
const plainly =
  /sökt|ansök|önsk|kostn|kostar|beräkn|varav|därav|inklusive|avsl|avstyrk|återremi|bordl|utgår|upphäv|avslut|återkall|noter|konstater|erinr|kvarst|kvar |hålls|behåll|stannar|senare|reserv|yrka|föresl|förslag|tidigare|för kännedom|högst|upp till|minst|per |ram|anslag|bidrag|medel|avgift|hyra|viten?|intäkt|budget|prognos|återförs|återbetal|beslutade|§|enligt följande|hade|fördelades|inte|först|totalt|summa|därmed/i;

const words = (text: string): string => text.replace(/[\s|–—;-]+/g, " ").trim();

/** Whether a number stands anywhere in what was read. */
function isRead({ rows, pots, statedTotals, frame, undistributedKr }: Reading, kr: number) {
  return (
    [...rows, ...pots].some((item) => item.amountKr === kr) ||
    statedTotals.some((total) => total.statedKr === kr || total.computedKr === kr) ||
    frame?.amountKr === kr ||
    undistributedKr === kr
  );
}

const decision = (...lines: string[]): Reading =>
  readDecision(["Delegationsbeslut 2024-05-07", "", "Beslut", "", ...lines].join("\n"));
const asked = (reading: Reading): string[] =>
  reading.questions.filter((question) => question.startsWith("läsning: "));

describe("an amount in a decision", () => {
  it("is read, asked about, or plainly something else, in every example", () => {
    let seen = 0;
    for (const { name, text } of fixtures()) {
      const reading = readDecision(text);
      const asks = words(reading.questions.join(" "));
      for (const { text: line, refused, lead } of actsOf(openDocument(text)).acts.flatMap((act) =>
        act.putOff ? [] : act.lines,
      )) {
        if (line.startsWith("Tidigare fördelat")) break;
        if (refused || plainly.test(`${lead} ${line}`) || /[\t|]|\S {2}|;.*;/.test(line)) continue;
        for (const { amountKr } of moneyIn(line)) {
          seen += 1;
          const isAsked = asks.includes(words(line).slice(0, 40));
          expect(isRead(reading, amountKr) || isAsked, `${name}: ${line}`).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(80);
  });

  it.each([
    "Höftmottagningen i Vika – 450 000 kr i år",
    "Ambulansens utbildning 1.250.000 kr, ansvarig flygchef.",
    "En miljon kronor till ambulansen.",
    "Rehab 45O OOO kr",
  ])("that nobody is said to give is asked about: %s", (line) => {
    const reading = decision("För vård fördelas 1 000 000 kr till IT-chefen för fördelning.", line);
    expect(reading.rows).toEqual([]);
    expect(asked(reading).join(" ")).toContain(line.slice(0, 8));
  });

  it.each([
    "Kostnaden för en plats beräknas till 450 000 kr.",
    "Av beloppet har 300 000 kr sökts hos staten.",
    "Kvar att besluta om: 450 000 kr.",
    "Potten hade 700 000 kr vid årets början.",
  ])("that is plainly no gift is left in peace: %s", (line) => {
    const reading = decision("För vård fördelas 1 000 000 kr till IT-chefen för fördelning.", line);
    expect(asked(reading)).toEqual([]);
    expect([...reading.rows, ...reading.pots].map((item) => item.amountKr)).toEqual([1_000_000]);
  });

  it("is asked about once, and a long list of such amounts as a whole", () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `Enhet ${index} har ${index + 1}0 000 kr`,
    );
    const found = asked(decision(...lines));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(21);
  });

  it("is not given beside a nought, since it is what was asked for", () => {
    const reading = decision("Läxhjälpen Norr\t0\t90 000", "Lyktan\t350 000\t500 000");
    expect(reading.rows).toEqual([]);
    expect(asked(reading)).toHaveLength(2);
  });

  it.each(["Nämnden beslutar att återremittera ärendet.", "Ärendet utgår.", "Ärendet bordläggs."])(
    "is not given where the whole matter waits: %s",
    (line) => {
      const reading = readDecision(
        `Protokoll 2024-05-07\n\n§ 4 Vård\n\nBeslut\n${line}\n2 700 000 kronor fördelas till smärtkliniken.`,
      );
      expect([...reading.rows, ...reading.pots]).toEqual([]);
    },
  );

  it("is given beside another matter that waits", () => {
    const reading = readDecision(
      "Protokoll 2024-05-07\n\n§ 4 Vård\n\nBeslut\n1. 2 700 000 kronor fördelas till smärtkliniken.\n2. Ärendet om hyrpersonal bordläggs.",
    );
    expect(reading.rows.map((row) => row.amountKr)).toEqual([2_700_000]);
  });

  it("of several units is one amount and is asked about", () => {
    const reading = decision("Kirurgkliniken får 5 miljoner 400 tusen kronor.");
    expect(reading.rows).toEqual([]);
    expect(asked(reading)).toHaveLength(1);
  });
});

describe("an amount that is as large as what is left", () => {
  const questionsOf = (words: string) =>
    readDecision(`Delegationsbeslut
2025-05-27
RS/12/2025

Bakgrund

Regionen får ett statsbidrag på 6 500 000 kr för 2025.

Beslut

Till simskola avsätts 4 200 000 kr.

${words}
`).questions.filter((text) => text.startsWith("läsning"));

  it.each([
    "Kurserna drivs vidare med 2 300 000 kr.",
    "I samma anda stöttar vi kurserna med 2 300 000 kr.",
  ])("is asked about where no word says that it is left: %s", (words) => {
    expect(questionsOf(words)).toHaveLength(1);
  });

  it("is not asked about where it is said to be left", () => {
    expect(questionsOf("Återstoden 2 300 000 kr kvarstår.")).toEqual([]);
  });
});
