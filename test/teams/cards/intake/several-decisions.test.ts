import { expect, it } from "vitest";
import { decisionText } from "./documents.ts";
import { sent, spaced } from "./sent.ts";

const other = decisionText.replaceAll(/[A-Z]{2}\/\d+\/2018/g, "RS/311/2018");

it("R19: enters nothing at once of a text that may be two decisions before somebody has said that it is one", () => {
  const desk = sent(`${decisionText}\n\n${other}`);
  expect(spaced(desk)).toContain("ser ut att vara flera beslut. Läs in ett beslut i taget");
  const atOnce = (): readonly string[] =>
    desk.seen.titles.filter((title) => title.startsWith("Lägg in allt som är redo"));
  expect(atOnce()).toEqual([]);
  const answer = desk.seen.titles.find((title) => title.startsWith("Svara på")) ?? "";
  desk.press(answer);
  expect(spaced(desk)).toContain("ser ut att vara flera beslut");
  desk.press("Spara svaret", { text: "Ett enda beslut, bilagan har eget nummer" });
  const back = desk.seen.titles.find((title) => /^Till(?:baka)?/.test(title)) ?? "";
  desk.press(back);
  expect(atOnce()).toHaveLength(1);
});
