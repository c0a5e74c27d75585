import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = `Minnesanteckningar
Arbetsgruppen för nära vård, Region Vik
6 februari 2024

Närvarande: Mirjam Stål (MS), Kent Ovesson (KO), Åsa Hjelm (HR), Lars-Erik Hedby (LEH)

1. Inledning

Mirjam hälsade välkommen.
`;
const tasksIn = (line: string, heading: string) =>
  readDecision(`${head}\n2. ${heading}\n\n${line}\n\nNästa möte: 12 mars\n`).assignments.map(
    ({ owner, what, deadline }) => [owner?.split(" ")[0], what, deadline],
  );
const task = (owner: string) => [owner, "ta fram en mall", "2024-03"];

describe("who does it, in the short forms of notes", () => {
  it.each([
    "Ta fram en mall. Ansvar: Mirjam. Klart: mars 2024.",
    "Ta fram en mall till mars. Ansvar Mirjam.",
    "Ta fram en mall till mars. Ansv. Mirjam",
    "Ta fram en mall till mars. Vem: Mirjam",
    "Ta fram en mall till mars /Mirjam",
    "Ta fram en mall till mars → Mirjam",
    "Ta fram en mall till mars @Mirjam",
    "Ta fram en mall till mars [Mirjam]",
    "Ta fram en mall till mars (MS)",
    "Ta fram en mall (MS, mars)",
    "MS tar fram en mall till mars",
    "MS: ta fram en mall till mars",
    "Till mars tar MS fram en mall",
    "Mirjam (MS) tar fram en mall till mars",
    "Mirjam ta fram en mall till mars",
    "Mirjam får ta fram en mall till mars",
    "Senast 15 mars: Mirjam tar fram en mall.",
    "15 mars: Mirjam tar fram en mall.",
  ])("is read in a list of tasks: %s", (line) => {
    expect(tasksIn(line, "Vem gör vad")).toEqual([task("Mirjam")]);
  });

  it.each([
    "AP Mirjam: ta fram en mall till mars",
    "AP 1: Mirjam tar fram en mall till mars",
    "AP MS: ta fram en mall till mars",
    "AP → Mirjam: ta fram en mall till mars",
    "AP: ta fram en mall till mars. Ansvar: Mirjam",
    "[ ] Mirjam: ta fram en mall till mars",
    "- [ ] Mirjam: ta fram en mall till mars",
    "* [ ] Ta fram en mall till mars (MS)",
    "☐ MS: ta fram en mall till mars",
    "→ MS tar fram en mall till mars",
    "Kent berättade om läget. → Mirjam tar fram en mall till mars.",
    "Ansvarig: Mirjam. Ta fram en mall till mars.",
    "Beslut: Mirjam tar fram en mall till mars.",
    "Mirjam tar fram en mall till mars",
  ])("is read wherever a mark says that it is a task: %s", (line) => {
    expect(tasksIn(line, "Läget")).toEqual([task("Mirjam")]);
  });

  it.each([
    "Mirjam + Kent tar fram en mall till mars.",
    "Mirjam+Kent tar fram en mall till mars.",
    "Mirjam & Kent: ta fram en mall till mars",
    "MS + KO tar fram en mall till mars",
    "MS/KO: ta fram en mall till mars",
    "Ta fram en mall till mars (Mirjam + Kent)",
    "Ta fram en mall till mars (MS, KO)",
    "Ta fram en mall till mars. Ansvar: Mirjam och Kent",
    "AP Mirjam, Kent: ta fram en mall till mars",
    "[ ] MS+KO: ta fram en mall till mars",
  ])("may be two: %s", (line) => {
    expect(tasksIn(line, "Vem gör vad")).toEqual([task("Mirjam"), task("Kent")]);
  });

  it("names the person whom the head gives the initials", () => {
    const [found] = readDecision(
      `${head}\n2. Vem gör vad\n\nLEH kontaktar kommunerna senast i mars\n`,
    ).assignments;
    expect(found?.owner).toBe("Lars-Erik Hedby");
  });

  it.each([
    "HR tar fram en mall till mars.",
    "[x] MS: ta fram en mall till mars",
    "☑ MS tar fram en mall till mars",
    "Ta fram en mall till mars (MS) – klart",
    "Mirjam tar fram en mall. KLART.",
    "Mirjam tar fram en mall – utgår.",
    "MS berättade att mallen är klar i mars.",
    "MS tycker att KO tar fram en mall till mars.",
    "Mallen är för lång (MS).",
    "AP från förra mötet: inget kvar.",
  ])("gives nothing where it is done, told, or nobody's: %s", (line) => {
    expect(tasksIn(line, "Läget")).toEqual([]);
  });
});
