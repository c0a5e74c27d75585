import fc from "fast-check";
import { expect, it } from "vitest";
import { readAbsence } from "../../src/language/absence.ts";
import { readCommand } from "../../src/language/command-words.ts";
import { processorTime } from "../processor-time.ts";

const own: readonly [typed: string, when: string][] = [
  ["jag är borta 9–27 juli", "9–27 juli"],
  ["Jag är borta 9 juli 2018 till 5 augusti.", "9 juli 2018 till 5 augusti"],
  ["borta 9/7-27/7", "9/7-27/7"],
  ["ledig till 27 juli", "till 27 juli"],
  ["frånvarande idag", "idag"],
  ["FRÅNVARANDE IDAG!", "IDAG"],
  ["sjuk imorgon", "imorgon"],
  ["jag är sjuk", ""],
  ["på semester v. 29", "v. 29"],
  ["jag har semester v. 28-31", "v. 28-31"],
  ["jag ska vara ledig på fredag", "på fredag"],
  ["jag kommer att vara borta hela juli", "hela juli"],
  ["jag går på semester 9 juli", "9 juli"],
  ["jag vabbar idag", "idag"],
  ["imorgon är jag sjuk", "imorgon"],
  ["9–27 juli är jag borta", "9–27 juli"],
  ["jag är på fredag ledig", "på fredag"],
  ["I'm away 9–27 July", "9–27 July"],
  ["I’m on leave from 9 July", "from 9 July"],
  ["I am sick today", "today"],
  ["I will be out of office next week", "next week"],
  ["I'll be on vacation until 27 July", "until 27 July"],
  ["Hej, jag är sjuk idag", "idag"],
  ["<at>Fördela</at> jag är borta imorgon", "imorgon"],
  ["frånvaro 9–27 juli", "9–27 juli"],
];
it.each(own)("%j is the writer's own absence", (typed, when) => {
  expect(readCommand(typed)).toEqual({ kind: "away", who: null, when });
});

const others: readonly [typed: string, who: string, when: string][] = [
  ["Karin Påhittad är borta 9–27 juli", "Karin Påhittad", "9–27 juli"],
  ["karin blir ledig till 27 juli", "karin", "till 27 juli"],
  ["Karin har semester v. 29", "Karin", "v. 29"],
  ["Karin Anna-Maria af Påhittad är sjuk", "Karin Anna-Maria af Påhittad", ""],
  ["Karin vabbar idag", "Karin", "idag"],
  ["Karin is away 9–27 July", "Karin", "9–27 July"],
];
it.each(others)("%j is somebody else's absence", (typed, who, when) => {
  expect(readCommand(typed)).toEqual({ kind: "away", who, when });
});

const returns: readonly [typed: string, who: string | null][] = [
  ["jag är tillbaka", null],
  ["Jag är tillbaka!", null],
  ["tillbaka", null],
  ["jag är frisk igen", null],
  ["jag är inte borta", null],
  ["jag är inte sjuk längre", null],
  ["I'm back", null],
  ["I am back at work", null],
  ["Karin är tillbaka", "Karin"],
  ["Karin is back", "Karin"],
];
it.each(returns)("%j ends an absence", (typed, who) => {
  expect(readCommand(typed)).toEqual({ kind: "back", who });
});

it.each(["vem är borta?", "Vilka är lediga", "vem är ledig v. 29", "who is away?"])(
  "%j asks who is away",
  (typed) => {
    expect(readCommand(typed)).toEqual({ kind: "who-is-away" });
  },
);

it.each([
  "är Karin borta?",
  "pengarna som blev kvar i potten efter det att hon hade varit borta",
  "please send it back",
  "kan någon säga när vi får besked",
  "ett två tre fyra fem är borta",
  "12 är borta",
  `jag är borta ${"x".repeat(300)}`,
])("%j is no absence", (typed) => {
  expect(readAbsence(typed)).toBeNull();
});

it("reads a sentence of two thousand characters at once, and never throws", () => {
  const words = fc.constantFrom(
    "jag",
    "är",
    "borta",
    "Karin",
    "inte",
    "9",
    "juli",
    "back",
    "I'm",
    ",",
    "är jag",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 2_000 }),
    fc.array(words, { maxLength: 300 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(typeof readCommand(text).kind).toBe("string");
      expect(processorTime(100, () => readCommand(text))).toBeLessThan(100);
    }),
    { numRuns: 500 },
  );
});
