import { readdirSync, readFileSync } from "node:fs";
import { Template } from "adaptivecards-templating";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../../src/teams/cards/compile.ts";
import { expand, plain, shortened, templateOf } from "../../../src/teams/cards/template.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read } from "../reading.ts";

const cards = new URL("../../../cards/", import.meta.url);
const names = readdirSync(cards)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".sample.json"))
  .map((name) => name.replace(/\.json$/, ""));

it.each(names)("%s has a sample that fills it", (name) => {
  const sample: object = JSON.parse(readFileSync(new URL(`${name}.sample.json`, cards), "utf8"));
  expect(complaintsAbout(expand(name, sample) as Json)).toEqual([]);
});

it.each(names)("%s is filled as the library of the template language fills it", (name) => {
  const sample: object = JSON.parse(readFileSync(new URL(`${name}.sample.json`, cards), "utf8"));
  expect(expand(name, sample)).toEqual(new Template(templateOf(name)).expand({ $root: sample }));
});

it("stops at what a template asks for and the data lacks", () => {
  expect(() => compile({ text: "${title}" })({})).toThrow("lacks title");
  expect(() => compile({ text: "${toUpper(title)}" })).toThrow("not compiled");
});

it.each([
  ["a link", "[x](http://a.example)", "\\[x\\](http://a.example)"],
  ["bold and italics", "**a** _b_", "\\*\\*a\\*\\* \\_b\\_"],
  ["code and strikes", "`a` ~~b~~", "\\`a\\` \\~\\~b\\~\\~"],
  ["a mention", "<at>x</at>", "\\<at\\>x\\</at\\>"],
  ["a backslash", "a\\b", "a\\\\b"],
  ["an entity", "&amp; & b", "\\&amp; & b"],
  ["a heading", "# a", "\\# a"],
  ["a list", "- a\n+ b", "\\- a\n\n\\+ b"],
  ["a rule", "---", "\\---"],
  ["a numbered list", "3. a\n4)", "3.\u00A0a\n\n4\\)"],
  ["a computed date", "{{{DATE(2018-06-25T00:00:00Z)}}", "{\\{\\{DATE(2018-06-25T00:00:00Z)}}"],
  ["a negative number", "-5 kr", "-5 kr"],
  ["ordinary Swedish", "Lön (50 %), år 2018/2019: ja!", "Lön (50 %), år 2018/2019: ja!"],
])("shows %s as it was typed", (_name, typed, text) => {
  expect(plain(typed)).toBe(text);
});

it("loses no character of a line but the spaces around it", () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from("aå 1.-#*_~`[]()<>&{}\\+")) });
  fc.assert(
    fc.property(line, (typed) => {
      const shown = plain(typed).replaceAll(/\\(.)/g, "$1").replaceAll("\u00A0", " ");
      expect(shown).toBe(typed.trim());
    }),
  );
});

it("never reads data as a template", () => {
  const sample = JSON.parse(readFileSync(new URL("sheet.sample.json", cards), "utf8"));
  const card = expand("sheet", { ...sample, paragraphs: ["${head.title}", "${1+1}"] });
  expect(read(card as Json).lines).toEqual(expect.arrayContaining(["${head.title}", "${1+1}"]));
});

it("cuts a long text at a word, on one line", () => {
  expect(shortened("ett två\ntre fyra", 12)).toBe("ett två…");
  expect(shortened("ett två", 12)).toBe("ett två");
  expect(shortened("3\u00A0700\u00A0000  kr\n", 20)).toBe("3\u00A0700\u00A0000 kr");
  expect(shortened("a".repeat(20), 12)).toBe(`${"a".repeat(11)}…`);
});
