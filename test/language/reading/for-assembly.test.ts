import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (...decided: string[]): string =>
  [
    "Ekby kommun\nPROTOKOLL\nKommunstyrelsen 2024-03-05\n\n§ 12 Fördelning av statsbidrag\n",
    "Bakgrund\nKommunen har fått 900 000 kr.\n\nBeslut",
    ...decided,
    "\nBeslutet skickas till\nKommunfullmäktige",
  ].join("\n");
const proposedIn = (...decided: string[]) => {
  const { rows, assignments } = readDecision(minutes(...decided));
  return [rows.map(({ proposed }) => proposed), assignments.map(({ proposed }) => proposed)];
};
const task = "1. Kommundirektören får i uppdrag att redovisa medlen i maj 2024.\n";
const gifts = ["1. Språkcafé tilldelas 300 000 kr.", "2. Lovskola tilldelas 200 000 kr."];

describe("what a heading alone lays before the assembly, below a board's decision, is proposed", () => {
  it.each([
    "Kommunfullmäktige",
    "Kommunfullmäktige:",
    "Till kommunfullmäktige",
    "Kommunfullmäktiges beslut",
    "Kommunfullmäktiges beslut föreslås",
    "Kommunfullmäktige föreslås besluta följande",
    "För kommunfullmäktiges beslut",
    "Förslag till kommunfullmäktiges beslut",
    "Kommunstyrelsens beslut för kommunfullmäktige",
    "Kommunfullmäktige beslutar",
  ])("%s", (heading) => {
    expect(proposedIn("Kommunstyrelsen beslutar", task, heading, ...gifts)).toEqual([
      [true, true],
      [false],
    ]);
  });

  it.each(["Kommunstyrelsen", "Kommunstyrelsens eget beslut", "Kommunstyrelsen beslutar"])(
    "and what stands below the board's own name after it is decided: %s",
    (heading) => {
      const own = [`\n${heading}`, ...gifts];
      expect(proposedIn("Kommunstyrelsen beslutar", "Kommunfullmäktige", task, ...own)[0]).toEqual([
        false,
        false,
      ]);
    },
  );

  it.each([["Kommunfullmäktige beslutar"], ["Kommunfullmäktiges beslut"], ["Kommunfullmäktige"]])(
    "but the assembly's own decision is one: %s",
    (heading) => {
      const text = minutes(heading, ...gifts).replace(
        "Kommunstyrelsen 2024",
        "Kommunfullmäktige 2024",
      );
      expect(readDecision(text).rows.map(({ proposed }) => proposed)).toEqual([false, false]);
    },
  );
});
