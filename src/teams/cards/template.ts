import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { compile } from "./compile.ts";

const folder = new URL("../../../cards/", import.meta.url);

type Fill = (data: object) => object;

/** Templates are read when they are first asked for, and kept: they are part of the program. */
const templates = new Map<string, Fill>();

/** Fills a template of `cards/` with data. Data is never read as a template, whatever stands in it. */
export function expand(name: string, data: object): object {
  const fill = templates.get(name) ?? load(name);
  return fill(data);
}

function load(name: string): Fill {
  const fill = compile(templateOf(name));
  templates.set(name, fill);
  return fill;
}

/** A template as it stands in its file, with its parts put in. */
export const templateOf = (name: string): unknown => include(read(`${name}.json`));

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

/** Puts `cards/parts/<name>.json` in the place of every `{"$part": "<name>"}`. */
function include(node: unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((one) => include(one));
  if (typeof node !== "object" || node === null) return node;
  if ("$part" in node) {
    assert(typeof node.$part === "string", "a part is named by its file");
    return include(read(`parts/${node.$part}.json`));
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, include(value)]));
}
/** Characters that the cards' Markdown reads as formatting, wherever they stand. */
const formatting = /[\\`*_~[\]<>]/g;
/** An entity such as `&amp;` would be read as the character it names. */
const entity = /&(?=#?\w{1,31};)/g;
/** `{{DATE(…)}}` and `{{TIME(…)}}` are computed by the client before it reads Markdown. */
const computed = /\{(?=\{)/g;
/** What makes a heading or a list of a line. */
const lineStart = /^([#+-])(?=\s|#|-|$)/;
const numberedStart = /^(\d{1,9}[.)])\s/;
const numberAlone = /^(\d{1,9})([.)])$/;
/** All control characters but the line feed. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000B-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A person's text as it shall stand in a TextBlock or a FactSet: every character is shown as it was typed,
 * and none of it is formatting, a link, a mention or a template. Lines become paragraphs. Labels of inputs,
 * titles of buttons, values and placeholders are no Markdown and take the text as it is.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(control, " ")
    .split("\n")
    .map((line) => plainLine(line.trim()))
    .filter((line) => line !== "")
    .join("\n\n");
}

function plainLine(line: string): string {
  return line
    .replaceAll(formatting, String.raw`\$&`)
    .replaceAll(entity, String.raw`\&`)
    .replaceAll(computed, "{\\")
    .replace(lineStart, String.raw`\$1`)
    .replace(numberedStart, "$1\u00A0")
    .replace(numberAlone, String.raw`$1\$2`);
}

/**
 * A person's text on one line and of a length that leaves room for the rest of a card; cut at a word, and
 * never within a character or an escape.
 */
export function shortened(text: string, lengthMax: number): string {
  const line = text.replaceAll(/[^\S\u00A0]+/g, " ").trim();
  if (line.length <= lengthMax) return line;
  const cut = line.slice(0, lengthMax - 1);
  const word = cut.lastIndexOf(" ");
  return `${cut.slice(0, word > lengthMax / 2 ? word : undefined).replace(/[\uD800-\uDBFF\\]$/, "")}…`;
}
