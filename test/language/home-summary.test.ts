import { expect, it } from "vitest";
import { homeWords } from "../../src/language/say/home.ts";

it.each([
  [0, "Inget väntar på dig", "Nothing waits for you"],
  [1, "En sak väntar på dig", "One thing waits for you"],
  [12, "12 saker väntar på dig", "12 things wait for you"],
])("says in the list of chats what waits: %i", (count, swedish, english) => {
  expect(homeWords.sv.summary(count)).toBe(swedish);
  expect(homeWords.en.summary(count)).toBe(english);
});
