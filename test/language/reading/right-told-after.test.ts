import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesIn = (background: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2023-04-03\n\nRS/55/2023\n\nÄrendebeskrivning\n\n${background}\n\nBeslut\n\nTill läxhjälp fördelas 300 000 kr, ansvarig Ada Ros.\n\nBo Ask\nVårddirektör\n`,
  ).mandates;
const rested = [{ body: "Regionstyrelsen", date: "2023-02-14", section: 31, point: null }];

describe("a right told in the sentence after the one that sets the money aside", () => {
  it.each([
    "Regionstyrelsen beslutade därför 2023-02-14 § 31 att avsätta 300 000 kr för unga. Vårddirektören fick delegation att fördela medlen.",
    "Regionstyrelsen avsatte i sitt beslut 2023-02-14 § 31 300 000 kr för unga. Vårddirektören fick rätt att fördela medlen.",
    "Regionstyrelsen anslog 2023-02-14 § 31 medel för unga. Vårddirektören fick samtidigt i uppdrag att fördela dem.",
    "Vid en sen prövning av alla önskemål som rör unga i länet beslutade Regionstyrelsen\n2023-02-14 § 31 att vårddirektören får fördela medlen.",
    "Efter en sen prövning av alla önskemål som rör unga i regionen har mer pengar behövts. Regionstyrelsen beslutade 2023-02-14 § 31\natt ”vårddirektören får delegation på att fördela medlen.”",
  ])("is what the decision rests on: %s", (background) => {
    expect(mandatesIn(background)).toEqual(rested);
  });

  it.each([
    "Regionstyrelsen avsatte 2019-02-14 § 31 300 000 kr för unga. Vårddirektören fick delegation att fördela medlen.",
    "Regionstyrelsen avsatte 2023-02-14 § 31 300 000 kr för unga. Vårddirektören fick en fråga om behovet.",
    "Regionstyrelsen avsatte 2023-02-14 § 31 300 000 kr för unga. Föreningen fick rätt att använda lokalen.",
  ])("is no right of another time, of another or of nothing: %s", (background) => {
    expect(mandatesIn(background)).toEqual([]);
  });
});
