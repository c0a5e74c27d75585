import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const tasksIn = (sentence: string) =>
  readDecision(notesWith(`2. Mallen\n\n${sentence}`)).assignments;

describe("who answers for something in notes", () => {
  it.each([
    ["Ansvaret för mallen har Åsa Hjelm.", "Åsa Hjelm", "ansvara för mallen"],
    ["Ansvarig för mallen är Åsa, klart i mars.", "Åsa", "ansvara för mallen"],
    ["Huvudansvaret för mallen ligger på Pontus Rehn.", "Pontus Rehn", "ansvara för mallen"],
    ["Mallen ligger på Åsa.", "Åsa", "ansvara för mallen"],
    ["Ansvaret för att ta fram en mall får Åsa Hjelm.", "Åsa Hjelm", "ta fram en mall"],
    ["Åsa ansvarar för att ta fram en mall till mars.", "Åsa", "ta fram en mall"],
    ["Pontus Rehn har ansvaret för att kalla alla.", "Pontus Rehn", "kalla alla"],
    ["Åsa ser till att mallen finns på webben.", "Åsa", "mallen finns på webben"],
    ["Att: Åsa tar fram en mall till mars.", "Åsa", "ta fram en mall"],
    ["Att: Pontus Rehn ringer kommunen.", "Pontus Rehn", "ringa kommunen"],
  ])("is given it: %s", (sentence, owner, what) => {
    expect(tasksIn(sentence)).toMatchObject([{ owner, what }]);
  });

  it("has the time that stands with it", () => {
    expect(tasksIn("Ansvarig för mallen är Åsa, klart i mars.")).toMatchObject([
      { deadline: "2024-03" },
    ]);
  });

  it("rests as long as what is said to last does", () => {
    expect(tasksIn("Åsa skickar veckorapport så länge köerna är långa.")).toMatchObject([
      { what: "skicka veckorapport", condition: "så länge köerna är långa", status: "vilande" },
    ]);
  });

  it.each([
    "Ansvaret för lokalerna har flyttats till kommunen.",
    "Lena ansvarar för HR-frågor i regionen.",
    "Ärendet ligger hos kommunen.",
    "Ansvaret för kön är oklart.",
    "Frågan ligger på bordet.",
  ])("is nobody where it is told how things are: %s", (sentence) => {
    expect(tasksIn(sentence)).toEqual([]);
  });
});
