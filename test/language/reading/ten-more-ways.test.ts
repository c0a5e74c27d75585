import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (head: string, points: string) =>
  readDecision(`REGION NORR
Delegationsbeslut
${head}

Ärendet
Regionen har fått 2 000 000 kr i statsbidrag för 2024.

Beslut
1. Till skolläkare fördelas 1 000 000 kr. Ansvarig är Eva Alm.
${points}
`);

describe("the heading above what a decision rests on", () => {
  it.each([
    "Vad beslutet stöder sig på",
    "Beslutet stöder sig på",
    "Det här beslutet grundar sig på",
    "Beslutet vilar på",
    "Beslutet bygger på",
    "Beslutet stöds av",
    "Vad som ger rätt att besluta",
    "Vem som får besluta",
    "Fattat med stöd av",
    "Stöd för beslutet",
    "Beslutsrätt",
  ])("is no part of the line below it: %s", (heading) => {
    const { mandates } = decision(
      "Datum: 2024-05-14",
      `
${heading}
Regionstyrelsens beslut 2023-01-31 § 12, där regiondirektören fick rätt att fördela statsbidraget.
Regiondirektörens beslut 2023-02-20 om pottar 2023.`,
    );
    expect(mandates.map(({ body, date }) => `${body ?? ""} ${date ?? ""}`)).toEqual([
      "Regionstyrelsen 2023-01-31",
      "Regiondirektören 2023-02-20",
    ]);
  });

  it("is none where a point says whether the right may be passed on", () => {
    const { rows } = decision(
      "Datum: 2024-05-14",
      "Vidaredelegation: nej\n2. Till kuratorer fördelas 500 000 kr. Ansvarig är Mona Ek.",
    );
    expect(rows.map(({ activity }) => activity)).toEqual(["skolläkare", "kuratorer"]);
  });
});

describe("a rule that a body has laid down for another", () => {
  it.each([
    "enligt reglementet, fastställt av regionfullmäktige 2022-11-29 § 131",
    "enligt reglementet, antaget av regionfullmäktige den 29 november 2022, § 131",
    "enligt reglementet (antaget av regionfullmäktige 2022-11-29 § 131)",
    "med stöd av reglementet som beslutats av regionfullmäktige 2022-11-29 § 131",
    "enligt den delegation som är given av regionfullmäktige 2022-11-29 § 131",
  ])("is that body's mandate: %s", (words) => {
    const { mandates } = decision(
      "Datum: 2024-05-14",
      `\nDelegation\nKulturnämnden ansvarar ${words}, för att fördela bidraget.`,
    );
    expect(mandates).toEqual([
      { body: "Regionfullmäktige", date: "2022-11-29", section: 131, point: null },
    ]);
  });
});

describe("a number behind its label", () => {
  it.each([
    ["Diarienummer\nTR 230087", "TR 230087"],
    ["Diarienummer: TR 230087", "TR 230087"],
    ["Diarienr TR-230087", "TR-230087"],
    ["Dnr TR230087", "TR230087"],
    ["Ärendenummer: REG 2300871", "REG 2300871"],
  ])("is the document's own: %s", (head, number) => {
    expect(decision(`${head}\nDatum: 2024-05-14`, "").caseNumbers).toEqual([number]);
  });

  it.each(["Plusgiro: PG 230087", "Box 230087", "Er beteckning: TR 230087", "Rum TR 230087"])(
    "is none without that label: %s",
    (head) => {
      expect(decision(`Datum: 2024-05-14\n${head}`, "").caseNumbers).toEqual([]);
    },
  );
});

describe("two days before one month", () => {
  it.each([
    "21 23 maj 2024",
    "Datum: 21 23 maj 2024",
    "Den 21 23 maj 2024",
    "Mötesdatum 21 23 maj 2024",
  ])("leave open which: %s", (head) => {
    expect(decision(head, "").date).toEqual({ ambiguous: "21 23 maj 2024" });
  });

  it.each(["Sal 21 23 maj 2024", "23 maj 2024", "Datum: den 23 maj 2024"])(
    "are one where the first is something else: %s",
    (head) => {
      expect(decision(head, "").date).toBe("2024-05-23");
    },
  );
});

describe("a point by which a position does something", () => {
  it.each([
    ["HR-chefen träffar snarast överenskommelse med Komvux.", "träffa överenskommelse med Komvux"],
    ["HR-chefen kallar berörda chefer till ett möte.", "kalla berörda chefer till ett möte"],
    ["HR-chefen upphandlar kurserna.", "upphandla kurserna"],
    ["HR-chefen senast i oktober upphandlar kurserna.", "upphandla kurserna"],
    ["HR-chefen sluter avtal med skolan.", "sluta avtal med skolan"],
    ["Medicinskt ansvarig sjuksköterska skriver en rutin.", "skriva en rutin"],
    ["Enhetschefen för hemtjänst byter journalsystem.", "byta journalsystem"],
    ["Ekonomichefen lägger upp en projektkod.", "lägga upp en projektkod"],
  ])("is a task: %s", (point, what) => {
    const { assignments } = decision("Datum: 2024-05-14", `- ${point}`);
    expect(assignments.map((task) => task.what)).toEqual([what]);
  });

  it.each([
    "HR-chefen disponerar det som blir över.",
    "HR-chefen ansvarar för potten.",
    "HR-chefen är projektägare.",
    "Enhetschefer söker medel hos HR-chefen.",
    "HR-chefen anser att behovet är stort.",
    "HR-chefen deltar i styrgruppen.",
    "Medlen fördelas av HR-chefen för hela regionen.",
    "Kurserna vänder sig till chefer.",
    "Ansvarig är analytiker Mirja Sal.",
  ])("is none where nothing is to be done: %s", (point) => {
    expect(decision("Datum: 2024-05-14", `- ${point}`).assignments).toEqual([]);
  });

  it("gives a position of several words in small letters its task, and asks nothing of it", () => {
    const { assignments, questions } = decision(
      "Datum: 2024-05-14",
      "2. Om avtalet förlängs får medicinskt ansvarig sjuksköterska i uppdrag att ta fram en rutin till december.",
    );
    expect(assignments.map(({ owner }) => owner)).toEqual(["medicinskt ansvarig sjuksköterska"]);
    expect(questions.filter((question) => question.startsWith("roll"))).toEqual([]);
  });
});

describe("what was asked for behind what is granted", () => {
  it.each([
    "kurser: 700 tkr av begärda 1 150 tkr. Ansvarig: Mona Ek",
    "kurser, 700 tkr av sökta 1 150 tkr. Ansvarig: Mona Ek",
    "kurser, 700 tkr (av sökta 1 150 tkr), ansvarig Mona Ek",
    "kurser, 700 000 kr av äskade 1 150 000 kr, ansvarig Mona Ek",
    "kurser, 700 000 kr i stället för begärda 1 150 000 kr, ansvarig Mona Ek",
    "kurser, 700 tkr mot önskade 1,15 mnkr, ansvarig Mona Ek",
  ])("is no amount of the row: %s", (item) => {
    const { rows, questions } = decision("Datum: 2024-05-14", `2. Följande beviljas:\n a) ${item}`);
    expect(rows.at(-1)).toMatchObject({
      activity: "kurser",
      amountKr: 700_000,
      responsible: "Mona Ek",
    });
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("is no amount where nothing was granted", () => {
    const { rows } = decision(
      "Datum: 2024-05-14",
      "2. Följande avslås:\n a) Surfplattor, begärda 480 tkr.",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([1_000_000]);
  });
});
