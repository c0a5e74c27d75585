import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (line: string): string =>
  `Region Vik\nSammanträdesprotokoll\nRegionstyrelsen\n2025-04-09\n\n§ 12 Dnr RS 2025/77\nArbetsmiljö\n\nBeslut\n\n${line}\n\nProtokollet är justerat 2025-04-12\n`;
const notes = (line: string): string =>
  `Minnesanteckningar Arbetsgruppen för omställningsmedlen\n\nRegion Vik, tisdag 6 februari 2024\n\nMed: Mirjam Stål, Kent Ovesson ekonomi\n\n\nVem gör vad\n\n${line}\n`;

describe("what somebody finds out, and what a task rests on", () => {
  it.each([
    "ta reda på om oförbrukade medel ska betalas tillbaka",
    "ta ställning till om avtalet förlängs",
    "se efter om medel har beviljats",
    "kontrollera om staten betalar ut bidraget",
    "kontrollera ifall staten betalar ut bidraget",
    "fråga SKR om avtalet förlängs",
    "stämma av med ekonomi om avtalet förlängs",
    "reda ut om medel har beviljats",
    "redogöra för om staten betalar ut bidraget",
    "återkomma med besked om bidraget förlängs",
    "analysera om avtalet förlängs",
    "bevaka om medel beviljas",
    "rådgöra med juristen om avtalet förlängs",
    "ge svar på om bidraget förlängs",
    "överväga om avtalet ska förlängas",
  ])("asks: %s", (task) => {
    const { assignments, questions } = readDecision(
      minutes(`Ekonomidirektören får i uppdrag att ${task}.`),
    );
    expect(assignments).toMatchObject([{ what: task, condition: null, status: "aktiv" }]);
    expect(questions.filter((one) => one.startsWith("villkor"))).toEqual([]);
  });

  it.each([
    ["ta reda på behoven, om bidraget förlängs", "om bidraget förlängs"],
    ["kontakta kommunerna om medel beviljas", "om medel beviljas"],
    ["redovisa en plan om staten betalar ut medlen", "om staten betalar ut medlen"],
    ["utreda lokalerna endast om avtalet förlängs", "endast om avtalet förlängs"],
    ["pröva nya arbetssätt om fullmäktige beslutar om medel", "om fullmäktige beslutar om medel"],
  ])("rests on it: %s", (task, condition) => {
    const { assignments } = readDecision(minutes(`Ekonomidirektören får i uppdrag att ${task}.`));
    expect(assignments).toMatchObject([{ condition, status: "vilande" }]);
  });

  it.each([
    ["Mirjam tar fram en mall till gruppens möte i mars.", "Arbetsgruppen för omställningsmedlen"],
    ["Mirjam tar fram en mall till vårt möte i mars.", "Arbetsgruppen för omställningsmedlen"],
    ["Mirjam tar fram en mall till mötet den 12 mars.", "Arbetsgruppen för omställningsmedlen"],
    ["Mirjam tar fram en mall till mars.", null],
    ["Mirjam tar fram en mall till kommunens möte i mars.", null],
  ])("comes back to the group of the notes: %s", (line, body) => {
    expect(readDecision(notes(line)).assignments).toMatchObject([{ body, deadline: "2024-03" }]);
  });

  it("gives a task to one who asks, in a list of tasks", () => {
    expect(readDecision(notes("Kent frågar SKR om avtalet förlängs.")).assignments).toMatchObject([
      { owner: "Kent", what: "fråga SKR om avtalet förlängs", condition: null },
    ]);
  });
});
