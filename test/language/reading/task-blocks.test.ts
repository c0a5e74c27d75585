import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (text: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n${text}\n`,
  );
const tasksOf = (text: string) =>
  read(text).assignments.map(({ owner, what, body, deadline }) => [
    owner,
    what.toLowerCase(),
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : null,
  ]);
const two = [
  ["Mona Ek", "kartlägga väntetiderna", "nämnden", "2024-10"],
  ["Bo Ask", "ta fram en plan för nätterna", "nämnden", null],
];

describe("tasks in blocks of labels", () => {
  it.each([
    [
      "on lines of their own",
      "Åtgärd: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nÅterrapport: nämnden i oktober 2024\n\nÅtgärd: Ta fram en plan för nätterna\nAnsvarig: Bo Ask\nÅterrapport: nämnden, i samband med delårsbokslutet",
    ],
    [
      "without an empty line between",
      "Uppdrag: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nRedovisas: nämnden i oktober 2024\nUppdrag: Ta fram en plan för nätterna\nAnsvarig: Bo Ask\nRedovisas: nämnden i höst",
    ],
    [
      "behind each other on one line",
      "Åtgärd: Kartlägga väntetiderna. Ansvarig: Mona Ek. Återrapport: nämnden i oktober 2024.\nÅtgärd: Ta fram en plan för nätterna. Ansvarig: Bo Ask. Återrapport: nämnden i höst.",
    ],
    [
      "the one who does it first",
      "Ansvarig: Mona Ek\nUppgift: Kartlägga väntetiderna\nNär: oktober 2024\nRedovisas till: nämnden\n\nAnsvarig: Bo Ask\nUppgift: Ta fram en plan för nätterna\nNär: snarast\nRedovisas till: nämnden",
    ],
    [
      "with numbers",
      "Uppdrag 1: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nÅterredovisning: nämnden i oktober 2024\n\nUppdrag 2: Ta fram en plan för nätterna\nAnsvarig: Bo Ask\nÅterredovisning: nämnden i höst",
    ],
    [
      "with the body and the time apart",
      "Vad: Kartlägga väntetiderna; Vem: Mona Ek; När: oktober 2024; Till: nämnden\nVad: Ta fram en plan för nätterna; Vem: Bo Ask; När: till hösten; Till: nämnden",
    ],
    [
      "below a title that says what",
      "1. Kartlägga väntetiderna\n   Ansvarig: Mona Ek\n   Återrapport: nämnden i oktober 2024\n2. Ta fram en plan för nätterna\n   Ansvarig: Bo Ask\n   Återrapport: nämnden i höst",
    ],
    [
      "each value below its label",
      "Åtgärd:\nKartlägga väntetiderna\nAnsvarig:\nMona Ek\nÅterrapport:\nnämnden i oktober 2024\n\nÅtgärd:\nTa fram en plan för nätterna\nAnsvarig:\nBo Ask\nÅterrapport:\nnämnden i höst",
    ],
  ])("are read: %s", (_, text) => {
    const { questions, rows } = read(text);
    expect(tasksOf(text)).toEqual(two);
    expect(rows).toEqual([]);
    expect(questions.filter((question) => question.startsWith("tidpunkt"))).toHaveLength(1);
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("are asked about where nobody is named", () => {
    const { assignments, questions } = read(
      "Åtgärd: Kartlägga väntetiderna\nAnsvarig: –\nKlart: oktober 2024",
    );
    expect(assignments).toEqual([]);
    expect(questions).toContainEqual(expect.stringMatching(/^roll: .*Kartlägga väntetiderna/));
  });

  it("keep a condition of their own", () => {
    const { assignments } = read(
      "Åtgärd: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nKlart: oktober 2024\nVillkor: om staten förlänger avtalet\n\nÅtgärd: Ta fram en plan\nAnsvarig: Bo Ask\nKlart: november 2024",
    );
    expect(assignments.map(({ condition, status }) => [condition, status])).toEqual([
      ["om staten förlänger avtalet", "vilande"],
      [null, "aktiv"],
    ]);
  });

  it.each([
    [
      "that are done",
      "Åtgärd: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nStatus: slutförd i januari 2024\nKlart: ja",
    ],
    [
      "in what was decided before",
      "Tidigare beslut\nÅtgärd: Kartlägga väntetiderna\nAnsvarig: Mona Ek\nKlart: oktober 2023",
    ],
  ])("are none %s", (_, text) => {
    expect(tasksOf(text)).toEqual([]);
  });

  it("are not the labels on top of the paper", () => {
    const { assignments, date } = readDecision(
      "Region Norr\nUppdrag: Översyn av köerna\nAnsvarig: Mona Ek\nDatum: 2024-03-05\n\nDelegationsbeslut\n\nBeslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n",
    );
    expect(assignments).toEqual([]);
    expect(date).toBe("2024-03-05");
  });
});
