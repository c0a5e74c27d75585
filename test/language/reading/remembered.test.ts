import { describe, expect, it } from "vitest";
import { forgetWords, remembered } from "../../../src/language/reading/words/remembered.ts";

/** A function that counts how often it is worked out. */
function counted() {
  const asked: string[] = [];
  const isLong = remembered((words) => {
    asked.push(words);
    return words.length > 3;
  });
  return { asked, isLong };
}

describe("words that are asked for again and again", () => {
  it("are looked at once, whatever the answer is", () => {
    const { asked, isLong } = counted();
    expect(["kurs", "vem", "kurs", "vem"].map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(["kurs", "vem"]);
  });

  it("are forgotten after the reading, so that nothing of a document stays behind", () => {
    const { asked, isLong } = counted();
    isLong("kurs");
    forgetWords();
    isLong("kurs");
    expect(asked).toEqual(["kurs", "kurs"]);
  });

  it("are not kept where they are a whole paragraph, or more than any document holds", () => {
    const { asked, isLong } = counted();
    const paragraph = "kurs ".repeat(100);
    isLong(paragraph);
    isLong(paragraph);
    expect(asked).toEqual([paragraph, paragraph]);
    for (let number = 0; number < 20_000; number += 1) isLong(`${number}`);
    isLong("en till");
    isLong("en till");
    expect(asked.filter((words) => words === "en till")).toHaveLength(2);
  });
});
