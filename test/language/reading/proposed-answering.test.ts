import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (sentence: string) =>
  readDecision(`Tjänsteskrivelse
2025-03-04
RS/12/2025

Medel till biblioteken

Regionen har fått 900 000 kr till biblioteken för 2025.

Förslag till beslut
${sentence}
`);

const two = [
  ["bokbussen", "Agda Prov"],
  ["sagostunder", "utvecklare Bo Al"],
];

describe("a proposal that says who ought to answer", () => {
  it.each([
    "Regiondirektörens förslag är att regionstyrelsen fördelar 500 000 kr till bokbussen, för vilken Agda Prov föreslås vara ansvarig, och 400 000 kr till sagostunder, för vilka utvecklare Bo Al föreslås vara ansvarig.",
    "Förslaget är att styrelsen fördelar 500 000 kr till bokbussen, för vilken Agda Prov ska ansvara, och 400 000 kr till sagostunder, för vilka utvecklare Bo Al ska ansvara.",
    "Kansliets rekommendation är att 500 000 kr avsätts till bokbussen, där Agda Prov föreslås bli ansvarig, och 400 000 kr till sagostunder, där utvecklare Bo Al föreslås bli ansvarig.",
    "Förslaget innebär att 500 000 kr går till bokbussen, som Agda Prov föreslås ansvara för, och 400 000 kr till sagostunder, som utvecklare Bo Al ska ansvara för.",
  ])("is read as what is proposed: %s", (sentence) => {
    const { rows, pots, undistributedKr } = memo(sentence);
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual(two);
    expect(rows.every(({ proposed }) => proposed)).toBe(true);
    expect([pots, undistributedKr]).toEqual([[], 0]);
  });

  it("asks who answers where a decision only proposes him", () => {
    const { rows } = readDecision(
      "Delegationsbeslut\n2025-03-04\n\nBeslut\nTill bokbussen fördelas 500 000 kr, för vilken Agda Prov föreslås vara ansvarig.\n",
    );
    expect(rows.map(({ responsible }) => responsible)).not.toContain("Agda Prov");
  });

  it("names the meeting of the body that gives the task", () => {
    const { assignments } = memo(
      "Regionstyrelsen föreslås även uppdra åt kulturchefen att till sammanträdet i november 2025 redovisa hur många som lånat.",
    );
    expect(
      assignments.map(({ owner, what, body, deadline }) => [owner, what, body, deadline]),
    ).toEqual([["kulturchefen", "redovisa hur många som lånat", "Regionstyrelsen", "2025-11"]]);
  });
});
