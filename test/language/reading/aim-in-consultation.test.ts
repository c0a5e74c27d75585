import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const potsOf = (line: string) =>
  readDecision(decisionOf(line)).pots.map(({ purpose, holder }) => [purpose, holder]);

describe("an aim that says with whom", () => {
  it.each([
    [
      "För resor i samråd med skolorna fördelas 600 000 kr till trafikchefen för fördelning.",
      "resor i samråd med skolorna",
    ],
    [
      "För resor efter samråd med skolorna avsätts 600 000 kr till trafikchefen för fördelning.",
      "resor efter samråd med skolorna",
    ],
    [
      "Till resor enligt den nya trafikplanen fördelas 600 000 kr till trafikchefen för fördelning.",
      "resor enligt den nya trafikplanen",
    ],
    [
      "- Resor i samråd med skolorna: 600 000 kr, fördelas av trafikchefen",
      "Resor i samråd med skolorna",
    ],
    [
      "För resor i samverkan med skolorna fördelas 600 000 kr till trafikchefen för fördelning.",
      "resor i samverkan med skolorna",
    ],
    [
      "För resor tillsammans med skolorna fördelas 600 000 kr till trafikchefen för fördelning.",
      "resor tillsammans med skolorna",
    ],
  ])("keeps it: %s", (line, purpose) => {
    expect(potsOf(line)).toEqual([[purpose, "trafikchefen"]]);
  });

  it.each([
    "För resor fördelas 600 000 kr till trafikchefen för fördelning i samråd med rektorerna.",
    "För resor fördelas, efter samråd med facken, 600 000 kr till trafikchefen för fördelning.",
    "För resor enligt bilaga 2 fördelas 600 000 kr till trafikchefen för fördelning.",
    "För resor 600 000 kr till trafikchefen för vidare fördelning i dialog med rektorerna.",
    "Trafikchefen får 600 000 kr att fördela i samråd med rektorerna till resor.",
  ])("and not with whom it is distributed, or as what: %s", (line) => {
    expect(potsOf(line)).toEqual(
      [["resor", "trafikchefen"]].map(([what, who]) => [
        what,
        expect.stringMatching(new RegExp(who ?? "", "i")),
      ]),
    );
  });

  it.each([
    "600 000 kr till trafikchefen för fördelning i samråd med rektorerna",
    "600 000 kr till trafikchefen för vidare fördelning i dialog med rektorerna",
    "600 000 kr till trafikchefen för fördelning efter samråd med facken",
  ])("makes no activity of how it is distributed: %s", (line) => {
    const { rows, questions } = readDecision(decisionOf(line));
    expect(rows).toEqual([]);
    expect(questions.filter((one) => one.startsWith("läsning:"))).toHaveLength(1);
  });
});
