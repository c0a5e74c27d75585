import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { sentencesOf } from "../../../src/language/reading/words/sentences.ts";
import { fixtures } from "./fixtures.ts";

const lines = (text: string): string[] => text.replaceAll("\r\n", "\n").split("\n");
const doubled = (text: string): string =>
  lines(text)
    .flatMap((line) => [line, ""])
    .join("\n");
const gapped = (text: string): string =>
  lines(text)
    .filter((line) => line.trim() !== "")
    .join("\n\n");
const itemsOf = (text: string): unknown => {
  const { questions: _, ...items } = readDecision(text);
  return items;
};
/** How many of the documents read otherwise when they are written so. */
const otherwise = (written: (text: string) => string): number =>
  fixtures().filter(
    ({ text }) => JSON.stringify(itemsOf(written(text))) !== JSON.stringify(itemsOf(text)),
  ).length;

describe("a text with an empty line below every line", () => {
  it("is read as it was, where what were gaps are wider", () => {
    expect(otherwise(doubled)).toBeLessThanOrEqual(2);
  });

  it("is nearly always read as it was, where all gaps are alike", () => {
    expect(otherwise(gapped)).toBeLessThanOrEqual(14);
  });
});

const decision = `Delegationsbeslut
2024-05-14
Dnr RS 2024/77

Bakgrund
Regionen får 5 000 000 kr i statsbidrag för skolan. Bidraget betalas ut i juni. Förra året var det lägre. Behoven är stora i hela länet.

Beslut
1. Potten för skolläkare är 2 000 000 kr. Medlen fördelas av HR-direktören.
2. Potten för kuratorer är 1 000 000 kr. Medlen fördelas av skolchefen.
3. HR-direktören får i uppdrag att ta fram en plan. Den ska vara klar i november. Uppdraget gäller endast om staten betalar.
`;
const apart = lines(decision)
  .map((line) => {
    const mark = /^\d\.\s/.exec(line)?.[0] ?? "";
    return mark + sentencesOf(line.slice(mark.length)).join("\n");
  })
  .join("\n");

describe("a text with each sentence on its own line", () => {
  it("says of each item what its sentences say together", () => {
    expect(lines(apart).length).toBeGreaterThan(lines(decision).length + 5);
    expect(itemsOf(apart)).toEqual(itemsOf(decision));
    expect(itemsOf(apart)).toMatchObject({
      pots: [{ holder: "HR-direktören" }, { holder: "skolchefen" }],
      assignments: [{ deadline: "2024-11", status: "vilande" }],
    });
  });

  it("keeps acts apart that stand on lines of their own", () => {
    const acts = `Delegationsbeslut
2024-05-14

Beslut
Regiondirektören beslutar att
fördela 2 000 000 kr till skolläkare med Eva Alm som ansvarig.
fördela 1 000 000 kr till kuratorer med Bo Ek som ansvarig.
fördela 500 000 kr till elevråd med Per Lod som ansvarig.
uppdra åt HR-direktören att redovisa utfallet i november.
`;
    const { rows, assignments } = readDecision(acts);
    expect(rows.map(({ responsible }) => responsible)).toEqual(["Eva Alm", "Bo Ek", "Per Lod"]);
    expect(assignments).toHaveLength(1);
  });
});
