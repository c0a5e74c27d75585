import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const tasksIn = (line: string) =>
  readDecision(`Minnesanteckningar

Styrgruppen för personalmiljarden
Tid: 2019-02-12
Närvarande: Inger Holm (ordf), Bo Ruden, Katja Vall

3. Uppföljning
${line}
`).assignments.map(({ owner, what }) => [owner, what.split(",")[0]]);

describe("a task in notes that waits for something else to be done", () => {
  it.each([
    "Bo fick i uppdrag att stämma av medlen med ekonomi, återkommer när bokslutet är klart.",
    "Bo fick i uppdrag att stämma av medlen med ekonomi, så snart bokslutet är klart.",
    "Bo fick i uppdrag att stämma av medlen med ekonomi, efter att bokslutet är redovisat.",
    "Bo fick i uppdrag att stämma av medlen med ekonomi, innan året är avslutat.",
  ])("is one, and not told as done: %s", (line) => {
    expect(tasksIn(line)).toEqual([["Bo", "stämma av medlen med ekonomi"]]);
  });

  it.each([
    "Bo fick i uppdrag att stämma av medlen med ekonomi, är klart.",
    "Det Bo fick i uppdrag att göra är nu slutfört.",
    "Bo fick redan i höstas i uppdrag att stämma av medlen med ekonomi.",
  ])("is none where it is done, or was given before: %s", (line) => {
    expect(tasksIn(line)).toEqual([]);
  });
});
