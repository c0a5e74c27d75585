import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { fixtures, inShort } from "./fixtures.ts";

const documents = fixtures();

describe("a decision document", () => {
  it("has at least twenty examples with written expectations", () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
  });

  it.each(documents)("is read as a registrar reads it: $name", ({ text, expected }) => {
    expect(inShort(readDecision(text))).toEqual({
      ...expected,
      questions: [...(expected["questions"] as string[])].toSorted(),
    });
  });
});
