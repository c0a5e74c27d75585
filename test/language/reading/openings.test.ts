import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const under = (kind: string, opening: string): string =>
  `${kind}\nRegion Norr\n2025-03-04\nRS/12/2025\n\nFördelning av statsbidrag\n\nBakgrund\n\nRegionen har fått medel.\n\n${opening}\n\nTill simskolan fördelas 900 000 kr.\n`;
const rowsOf = (text: string) =>
  readDecision(text).rows.map(({ amountKr, proposed }) => [amountKr, proposed]);

describe("words that begin what is decided", () => {
  it.each([
    "Med stöd av delegationen fattar jag följande beslut.",
    "Efter samråd med HR-direktören beslutar jag följande:",
    "Jag har i dag beslutat följande.",
    "Mot denna bakgrund beslutar jag:",
    "Följande fördelning beslutas:",
    "Härigenom beslutas:",
    "Nu fastställs följande:",
    "I detta beslut fördelas medel enligt följande:",
    "– Beslut –",
    "Beslut;",
    "Beslut.",
  ])("may be a sentence: %s", (opening) => {
    expect(rowsOf(under("Delegationsbeslut", opening))).toEqual([[900_000, false]]);
  });

  it.each([
    "Mot bakgrund av det anförda föreslås att nämnden beslutar följande.",
    "Förvaltningen hemställer, efter samråd med ekonomichefen, att nämnden beslutar:",
    "Med hänvisning till ovanstående föreslår förvaltningen nämnden besluta att:",
  ])("may propose: %s", (opening) => {
    expect(rowsOf(under("Tjänsteskrivelse", opening))).toEqual([[900_000, true]]);
  });

  it.each([
    "Regionstyrelsen har beslutat följande:",
    "Förra året beslutade vi följande:",
    "Det beslutades följande:",
    "I det beslutet fördelades medel enligt följande:",
  ])("tell of another decision: %s", (opening) => {
    expect(rowsOf(under("Delegationsbeslut", opening))).toEqual([]);
  });

  it("say in minutes whose proposal was followed", () => {
    const text = under("Protokoll", "Beslut enligt ordförandens förslag:");
    expect(rowsOf(text)).toEqual([[900_000, false]]);
  });
});
