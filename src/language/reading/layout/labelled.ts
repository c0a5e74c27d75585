import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";
import { openEnd } from "../words/open-end.ts";
import { namedColumn } from "./table-heads.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";
import { rewritten } from "./rewritten.ts";

const linesMax = 7;
const lengthMax = 100;
const labelled =
  /^(?:[-–•*·]\s+)?(\p{L}[\p{L} /]{2,40}(?:(?:19|20)\d\d)?)(?:\s?:\s|\s[–-]\s)(\S.{0,90}?)[.;,]?$/u;
/** "Insats 2: Läxhjälp" names what "Läxhjälp" does. */
const namesItem =
  /^(?:insats|aktivitet|projekt|åtgärd|satsning|ändamål|vad)(?:\s?\d{1,2})?(?:\s?:\s|\s[–-]\s)/i;

const amountFirst =
  /^(?:ca |cirka )?\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|msek|milj[A-Za-zÀ-ɏ]*|:-)(?![A-Za-zÀ-ɏ])/i;

/** "Belopp att fördela enligt beslutet" tells of the frame. */
const isOfItem =
  /^(?!.*\s(?:att|enligt|totalt|kvar|ram)(?![A-Za-zÀ-ɏ]))(?:belopp|summa|tilldelas)/i;

interface Part {
  readonly kind: "amount" | "told" | "passed";
  readonly text: string;
  /** Whether its label is one of an item alone. */
  readonly ofItem?: boolean;
}

/**
 * An item written as a title with its particulars below it, each with its label, becomes one line:
 * "Pott 2. Operationskapacitet / Belopp: 2,9 mnkr / Ansvarig: områdeschef".
 */
export const labelledTogether = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const [line, item] = [all[start], groupAt(all, start) ?? itemAt(all, start)];
    return item === null || line === undefined
      ? null
      : { lines: [{ ...line, text: item.text }], end: start + item.length };
  });

interface Item {
  readonly text: string;
  /** So many lines were put together. */
  readonly length: number;
}

/** A title and the labels right below it. */
function itemAt(lines: readonly Line[], start: number): Item | null {
  const [title, ...below] = lines.slice(start, start + linesMax);
  if (title === undefined || !isTitle(title) || goesOn(title, lines[start - 1])) return null;
  const end = below.findIndex((line) => line.afterGap || partOf(line.text) === null);
  const parts = below.slice(0, end < 0 ? undefined : end).flatMap(({ text }) => partOf(text) ?? []);
  return together(title.text, parts);
}

/** Lines between two empty ones, of which one is an amount, one a title and every other tells of it, in any order. */
function groupAt(lines: readonly Line[], start: number): Item | null {
  // A heading may stand right above the first.
  if (lines[start]?.afterGap !== true && lines[start - 1]?.afterGap !== true) return null;
  const next = lines.slice(start + 1, start + linesMax).findIndex((line) => line.afterGap);
  const group = lines.slice(start, next < 0 ? start + linesMax : start + 1 + next);
  if (group.length < 3) return null;
  const parts = group.map(({ text }) => partOf(text) ?? loneAt(text));
  const [title, ...more] = group.filter((_, index) => parts[index] === null);
  if (title === undefined || more.length > 0 || !isTitle(title)) return null;
  return together(
    title.text,
    parts.filter((part) => part !== null),
  );
}

/** "för fördelning" right below "… 2 mnkr till IT-chefen", "IT-chefen för fördelning" below "… till": no title. */
const goesOn = ({ text, afterGap }: Line, above: Line | undefined): boolean =>
  !afterGap &&
  above !== undefined &&
  moneyIn(above.text).length > 0 &&
  (/^\p{Ll}/u.test(text) || openEnd.test(above.text));

function together(title: string, parts: readonly Part[]): Item | null {
  const amounts = parts.filter(({ kind }) => kind === "amount");
  const [amount, ...more] = amounts;
  if (amount === undefined || more.length > 0) return null;
  const name = title
    .replace(/^(pott)\s?\d{1,2}[.:)]\s/i, "$1 ")
    .replace(/[.:]$/, "")
    .replace(namesItem, "")
    // Numbers such as 2.1 hold no place in the list; each title with its amount is an item of it.
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+/, "– ");
  const told = parts.filter(({ kind }) => kind === "told");
  // "Tillgängliga medel: …" below a heading tells of no item.
  if (told.length === 0 && !amount.ofItem) return null;
  const mark = /^(?:\d{1,2}[.)]|[a-h][.)]|[-–•*]|pott)\s/i.test(name) ? "" : "– ";
  return {
    text: `${mark}${[name, ...[amount, ...told].map(({ text }) => text)].join(", ")}`,
    length: parts.length + 1,
  };
}

/** What a labelled line says of an item; null for other lines. */
function partOf(text: string): Part | null {
  const [, label = "", value = ""] = text.length > lengthMax ? [] : (labelled.exec(text) ?? []);
  if (label === "" || hasColumns(text)) return null;
  switch (namedColumn(label)) {
    case "amount":
      return isAmountCell(value) || amountFirst.test(value)
        ? { kind: "amount", text: value, ofItem: isOfItem.test(label) }
        : null;
    case "responsible":
      return {
        kind: "told",
        text: /^ansvarig/i.test(label) ? `${label}: ${value}` : `Ansvarig: ${value}`,
      };
    case "holder":
    case "need":
      return { kind: "told", text: `${label}: ${value}` };
    case "other":
      return isAmountCell(value) || isMoney(value) ? { kind: "passed", text } : null;
    default:
      return null;
  }
}

function isMoney(text: string): boolean {
  const [money] = moneyIn(text);
  return money?.start === 0 && money.end === text.length;
}

/** An amount, or somebody, alone on a line. */
function loneAt(text: string): Part | null {
  if (isMoney(text)) return { kind: "amount", text, ofItem: false };
  return isPerson(text) || (isRole(text) && text.length < 60)
    ? { kind: "told", text: `Ansvarig: ${text}` }
    : null;
}

const isTitle = ({ text }: Line): boolean =>
  text.length <= lengthMax &&
  !hasColumns(text) &&
  partOf(text) === null &&
  !/[.!?]$/.test(text) &&
  moneyIn(text).length === 0;
