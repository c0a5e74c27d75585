import { totalWord } from "./cell-totals.ts";
import { labelledParts, withoutItemNumber } from "./label-lines.ts";
import type { Column } from "../words/columns.ts";
import { namedColumn } from "./table-heads.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";
import { type Rewritten, asTable } from "./rewritten.ts";

const labelsMax = 7;
/** Labels of nothing known are those of a list where so many blocks have them. */
const blocksMin = 2;
/** A longer list of them is read in parts. */
const blocksMax = 100;

/** A label with its value. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** The number of the line after it. */
  readonly end: number;
}

/** "Projekt: …", "Ansvarig: …", "Belopp: …" on lines of their own, block after block with the same labels. */
export function blocksFrom(lines: readonly Line[], start: number): Rewritten | null {
  const first = blockAt(lines, start);
  const heads = first.map((one) => one.label);
  const columns = heads.map(namedColumn);
  const amount = first.findIndex(({ value }, index) =>
    columns.includes("amount") ? columns[index] === "amount" : isAmount(value),
  );
  if (amount < 0 || first.length < 2 || !isAmount(first[amount]?.value ?? "")) return null;
  const isKnown =
    !columns.includes(null) &&
    (columns[0] === "activity" || columns[0] === "holder" || columns.includes("activity"));
  // "Plats: … Tid: … Budget: …" on one line tells of something else.
  const isOneLine = first.at(-1)?.end === start + 1;
  if (isOneLine && !first.some(({ value }, index) => named.has(columns[index]) && !isAmount(value)))
    return null;
  const blocks: Labelled[][] = [];
  let end = start;
  while (isKnown || blocks.length < blocksMax) {
    const block = blockAt(lines, end);
    const isNext =
      block.length > 0 &&
      block.every((one) => heads.includes(one.label)) &&
      (blocks.length === 0 || block.some(({ label }) => label === heads[0]));
    if (!isNext) break;
    blocks.push(block);
    end = block.at(-1)?.end ?? end + 1;
  }
  if (!isKnown && (blocks.length < blocksMin || !allGive(blocks, heads[amount] ?? ""))) return null;
  const rows = blocks.map((block) =>
    heads.map((head) => block.find((one) => one.label === head)?.value ?? ""),
  );
  return { lines: asTable([heads, ...rows], lines[start]), end };
}

const named: ReadonlySet<Column | null | undefined> = new Set(["activity", "holder"]);

const isAmount = (value: string): boolean =>
  isAmountCell(value) ||
  (/^\d/.test(value) && /\s(?:[A-Za-zÀ-ɏ]*kr|kronor|miljon[A-Za-zÀ-ɏ]*)$/i.test(value));

const allGive = (blocks: readonly (readonly Labelled[])[], head: string): boolean =>
  blocks.every((block) => block.some(({ label, value }) => label === head && isAmount(value)));

/** Lines of labels and values, to the empty line or to the label that stood first. */
export function blockAt(lines: readonly Line[], start: number): Labelled[] {
  const block: Labelled[] = [];
  for (let at = start; block.length < labelsMax;) {
    const found = labelsAt(lines, at);
    const [first] = found;
    const over =
      first === undefined ||
      (at > start && lines[at]?.afterGap === true) ||
      found.some(({ label }) => totalWord.test(label) || block.some((one) => one.label === label));
    if (over) break;
    block.push(...found);
    at = first.end;
  }
  return block;
}

/** The labels of a line: several behind each other, or one with its value behind or below it. */
function labelsAt(lines: readonly Line[], at: number): Labelled[] {
  const parts = labelledParts(lines[at]?.text ?? "");
  if (parts.length > 1) return parts.map((part) => ({ ...part, end: at + 1 }));
  const found = labelAt(lines, at);
  return found === null ? [] : [found];
}

/** "Vem: Mona Ek", also where the value stands on the line below. */
function labelAt(lines: readonly Line[], at: number): Labelled | null {
  const [line, next] = [lines[at], lines[at + 1]];
  const [, named = "", value = ""] =
    /^([\p{L} ]{3,30}(?:(?:19|20)\d\d|\d{1,2})?)\s?:(?:\s(\S.{0,120}))?$/u.exec(line?.text ?? "") ??
    [];
  const label = withoutItemNumber(named.trim());
  if (label === "") return null;
  if (value !== "") {
    const rest = isBrokenOff(next, lines[at + 2]) ? ` ${next?.text ?? ""}` : "";
    const end = rest === "" ? at + 1 : at + 2;
    return { label, value: `${value.trim()}${rest}`, end };
  }
  const below = next === undefined || next.afterGap || /[:\t]/.test(next.text) ? "" : next.text;
  return below === "" || below.length > 100 ? null : { label, value: below, end: at + 2 };
}

/** The rest of a value that was broken: small letters between it and the next label. */
const isBrokenOff = (line: Line | undefined, next: Line | undefined): boolean =>
  line?.afterGap === false &&
  next?.afterGap === false &&
  /^\p{Ll}[^:\t]{2,80}$/u.test(line.text) &&
  /^\p{Lu}[\p{L} ]{2,29}:\s\S/u.test(next.text);
