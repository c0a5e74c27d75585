import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string) =>
  readDecision(
    `Region Väst\nDatum 2024-03-05\nRS/12/2024\n\nDelegationsbeslut\n\nDelegation\nRegionstyrelsen 2024-01-20 § 4 gav regiondirektören rätt att fördela medlen.\n\nBeslut\n${decision}\n\nEva Ek\nRegiondirektör\n`,
  );
const given = (decision: string) => {
  const { frame, rows, pots } = read(decision);
  expect(pots).toEqual([]);
  return [
    frame?.amountKr ?? null,
    rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
  ];
};

describe("an amount right beside the money that is drawn on", () => {
  it.each([
    ["Av medlen 900 000 kr fördelas 400 000 kr till läxhjälp.", 900_000, "läxhjälp"],
    ["Av bidraget 900 tkr går 400 tkr till läxhjälp.", 900_000, "läxhjälp"],
    ["Av årets anslag 900 tkr avsätts 400 tkr till läxhjälp.", 900_000, "läxhjälp"],
    ["Ur potten 900 tkr ges 400 tkr till läxhjälp.", 900_000, "läxhjälp"],
    ["Från skolmedlen 2024 900 tkr anvisas 400 tkr till läxhjälp.", 900_000, "läxhjälp"],
    ["Inom satsningen 900 tkr läggs 400 tkr på läxhjälp.", 900_000, "läxhjälp"],
    ["Av de tillgängliga medlen 900 tkr får läxhjälpen 400 tkr.", 900_000, "läxhjälpen"],
    ["Av medlen för unga 900 tkr beviljas läxhjälpen 400 tkr.", 900_000, "läxhjälpen"],
    [
      "Styrelsen beslutar att av bidraget för unga 900 tkr avsätta 400 tkr till läxhjälp.",
      900_000,
      "läxhjälp",
    ],
  ])("is the frame and given to nobody: %s", (decision, frameKr, activity) => {
    expect(given(decision)).toEqual([frameKr, [[activity, null, 400_000]]]);
  });

  it.each([
    "Av medlen går 400 000 kr till läxhjälp.",
    "Av bidraget ges läxhjälp 400 000 kr.",
    "Av skolmedlen 2024 anvisas 400 000 kr till läxhjälp.",
  ])("is a gift behind the verb: %s", (decision) => {
    expect(given(decision)).toEqual([null, [["läxhjälp", null, 400_000]]]);
  });
});

describe("a kind of thing at the end of a line", () => {
  it.each(["projektet", "satsningen", "åtgärden", "ungdomsprojektet"])(
    "is called by what begins the next one: %s",
    (kind) => {
      expect(
        given(
          `Av projektmedlen 900 tkr fördelas 400 tkr till ${kind}\nLäslust Åby med Ada Ros som ansvarig och 300 tkr till Lovskola Norr\nmed Bo Ask som ansvarig.`,
        ),
      ).toEqual([
        900_000,
        [
          [expect.stringMatching(/Läslust Åby$/u), "Ada Ros", 400_000],
          ["Lovskola Norr", "Bo Ask", 300_000],
        ],
      ]);
    },
  );
});

const table =
  "| Ansvarig | Aktivitet | Belopp (kr) |\n| --- | --- | --- |\n| Ada Ros | Läxhjälp | 300 000 |\n| Bo Ask | Simskola | 600 000 |";
const rows = [
  ["Läxhjälp", "Ada Ros", 300_000],
  ["Simskola", "Bo Ask", 600_000],
];

describe("what leads a table in", () => {
  it.each([
    "Av medlen fördelas följande till insatser.",
    "IT-direktören fördelar medlen enligt följande.",
    "Regiondirektören disponerar medlen så här.",
    "Medlen fördelas av regiondirektören på följande sätt.",
  ])("makes no pot of its last row: %s", (lead) => {
    const { rows: found, pots } = read(`${lead}\n\n${table}`);
    expect(pots).toEqual([]);
    expect(found.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual(rows);
  });

  it("says nothing of the pots of a list below the table", () => {
    const { rows: found, pots } = read(
      `Av medlen fördelas följande till insatser.\n\n${table}\n\nÅterstående medel fördelas i två pottar:\n- 200 000 kr till vårdchefen för fördelning till kurser\n- 100 000 kr till HR-chefen för fördelning till handledning`,
    );
    expect(found.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual(rows);
    expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
      ["kurser", "vårdchefen"],
      ["handledning", "HR-chefen"],
    ]);
  });

  it("is not what stands right below a gift and says who hands it on", () => {
    const { pots } = read(
      "Till handledning avsätts 300 000 kr.\nMedlen fördelas vidare av HR-chefen.",
    );
    expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
      ["handledning", "HR-chefen"],
    ]);
  });
});
