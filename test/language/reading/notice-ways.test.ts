import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const noticeIn = (end: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-02-21\n\nMedel för vård\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n\n${end}\n`,
  ).notice;

describe("where a decision is reported, in other words", () => {
  it.each([
    "Anmälan\nRegionstyrelsen, november 2024.\n\nBeslutet delges Direktör Närsjukvård, Rakel Öst",
    "Beslutet tas upp bland delegationsärendena i regionstyrelsen i november 2024.",
    "Regionstyrelsen informeras om beslutet i november 2024.",
    "Redovisas för regionstyrelsen i november 2024",
    "Till regionstyrelsens anmälningslista i november 2024",
    "Regionstyrelsen (anmälan): november 2024",
    "Anmäld i regionstyrelsen: november 2024",
  ])("is read: %j", (end) => {
    expect(noticeIn(end)).toEqual({ body: "Regionstyrelsen", month: "2024-11" });
  });
  it.each([
    "Beslutet delges vårdchefen i november 2024.",
    "Ett tidigare beslut anmäldes till regionstyrelsen i november 2023.",
    "Behovet anmäldes i november.",
  ])("is not told of: %s", (end) => {
    expect(noticeIn(end)).toBeNull();
  });
});
