import { expect, it } from "vitest";
import { warmReader } from "../../../src/language/reading/warm.ts";

it("warms every part of the reader: each finds something of its own in the sample", () => {
  const read = warmReader();
  expect(read).toMatchObject({
    caseNumbers: ["RS/1/2018"],
    documentKind: "delegationsbeslut",
    date: "2018-06-21",
    frame: { amountKr: 4_500_000 },
    statedTotals: [{ of: "rows", statedKr: 2_000_000 }],
    notice: { body: "Regionstyrelsen", month: "2018-08" },
    proposalsOnly: false,
    dispatchTo: ["HR-direktören", "IT-chefen"],
  });
  expect(read.mandates.map(({ section }) => section)).toEqual([114]);
  expect(read.rows.map(({ amountKr }) => amountKr)).toEqual([1_200_000, 800_000, 600_000, 400_000]);
  expect(read.pots.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
    ["HR-direktören", 1_500_000],
  ]);
  expect(read.assignments.map(({ owner, status }) => [owner, status])).toEqual([
    ["HR-direktören", "aktiv"],
    ["IT-chefen", "vilande"],
  ]);
  const topics = new Set(read.questions.map((question) => question.split(":")[0]));
  expect([...topics]).toEqual(expect.arrayContaining(["behov", "tidpunkt", "villkor"]));
});
