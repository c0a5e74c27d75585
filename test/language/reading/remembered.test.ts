import { describe, expect, it } from "vitest";
import {
  remembered,
  rememberedOf,
  whileReading,
} from "../../../src/language/reading/words/remembered.ts";

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
  it("are looked at once in a reading, whatever the answer is", () => {
    const { asked, isLong } = counted();
    const answers = whileReading(() => ["kurs", "vem", "kurs", "vem"].map(isLong));
    expect(answers).toEqual([true, false, true, false]);
    expect(asked).toEqual(["kurs", "vem"]);
  });

  it("are forgotten after the reading, also one that failed, so that nothing of a document stays behind", () => {
    const { asked, isLong } = counted();
    whileReading(() => isLong("kurs"));
    expect(() =>
      whileReading(() => {
        isLong("kurs");
        throw new Error("it cannot be read");
      }),
    ).toThrow("it cannot be read");
    whileReading(() => isLong("kurs"));
    expect(asked).toEqual(["kurs", "kurs", "kurs"]);
  });

  it("are remembered over a reading within another", () => {
    const { asked, isLong } = counted();
    whileReading(() => {
      isLong("kurs");
      whileReading(() => isLong("kurs"));
      isLong("kurs");
    });
    expect(asked).toEqual(["kurs"]);
  });

  it("are not kept outside of a reading, where nobody would forget them", () => {
    const { asked, isLong } = counted();
    expect(["kurs", "kurs"].map(isLong)).toEqual([true, true]);
    expect(asked).toEqual(["kurs", "kurs"]);
  });

  it("are not kept where they are a whole paragraph, or more than any document holds", () => {
    const { asked, isLong } = counted();
    const paragraph = "kurs ".repeat(100);
    whileReading(() => {
      isLong(paragraph);
      isLong(paragraph);
      expect(asked).toEqual([paragraph, paragraph]);
      for (let number = 0; number < 20_000; number += 1) isLong(`${number}`);
      isLong("en till");
      isLong("en till");
    });
    expect(asked.filter((words) => words === "en till")).toHaveLength(2);
  });
});

it("what is asked of a whole document is worked out once for it, also where nothing is the answer", () => {
  const asked: object[] = [];
  const nothing = rememberedOf((whole: object) => {
    asked.push(whole);
    return null;
  });
  const [one, other] = [{}, {}];
  expect([one, one, other].map(nothing)).toEqual([null, null, null]);
  expect(asked).toEqual([one, other]);
});
