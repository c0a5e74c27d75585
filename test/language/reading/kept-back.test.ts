import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rowsOf = (...text: readonly string[]) =>
  readDecision(["Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...text].join("\n")).rows.map(
    ({ activity, amountKr }) => [activity, amountKr],
  );

describe("what stays in the pot", () => {
  it.each([
    "255 tkr ligger kvar i potten.",
    "255 tkr finns kvar i potten.",
    "255 tkr får ligga kvar tills vidare.",
    "I potten ligger 255 tkr kvar.",
    "I potten finns därmed 255 tkr kvar.",
    "Kvar i potten finns 255 tkr.",
    "Kvar på projektet är 255 tkr.",
    "255 tkr i potten har inte tagits i anspråk.",
    "255 tkr i potten är inte fördelade.",
    "255 tkr ur potten fördelar jag inte nu.",
    "255 tkr ur potten fryses.",
    "255 tkr står tills vidare kvar i potten.",
  ])("is no row: ”%s”", (sentence) => {
    expect(rowsOf("Handledning får 300 000 kr.", "", sentence)).toEqual([["Handledning", 300_000]]);
  });

  it.each([
    "Av det som är kvar går 255 tkr till mentorer.",
    "Av det som finns kvar i potten får mentorer 255 tkr.",
    "Ur potten går 255 tkr till mentorer.",
  ])("is given where the sentence gives it: ”%s”", (sentence) => {
    expect(rowsOf("Handledning får 300 000 kr.", "", sentence)).toContainEqual([
      "mentorer",
      255_000,
    ]);
  });
});
