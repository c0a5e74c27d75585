import { cellsOf, hasColumns } from "../words/columns.ts";
import { conditionOfRemark } from "../words/conditions.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { taskColumnsUnder } from "../words/task-heads.ts";
import { samplesOf } from "./column-cells.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { rewritten } from "./rewritten.ts";

const remarksMax = 15;
/** Below a longer table nobody remarks upon a row by its number. */
const rowsMax = 200;
/** So many rows show what the columns hold. */
const sampleMax = 8;
/** Words such as "Kommentarer till listan" may stand above the first remark. */
const aboveMax = 2;
const headingMax = 60;

/** "Punkt 3: …", "Till nr 2 – …", "Punkt 4 gäller bara om …": which row of the list above, and what of it. */
const remark =
  /^(?:(?:kommentar(?:er)?|anm(?:ärkning)?|obs)\s?[:.]\s)?(?:till\s|ang(?:ående|\.)?\s|om\s|kommentar\s(?:till|om)\s)?(?:punkt(?:en)?|p\.|nr\.?|nummer|rad(?:en)?|uppdrag(?:et)?|åtgärd(?:en)?|uppgift(?:en)?)\s?(\d{1,2})(?:\s?[:.–-]\s?|\s(?=(?:gäller|förutsätter|genomförs|utförs|kräver|tas|utgår|stryks|är|avförs|görs)(?![A-Za-zÀ-ɏ])))(\S.*)$/i;
/** "2. kallelsen går ut …": as such a line stands where its numbers count up. */
const numbered = /^(\d{1,2})[.)]\s(\p{Ll}.*)$/u;
/** Nobody has it any more. */
const isOver =
  /^(?:(?:den\s)?(?:tas|ska\stas|kan\stas)\sbort|utgår|stryks|struken|struket|avförs|läggs\sned|(?:är\s)?(?:nu\s|redan\s)?(?:klart?|avklarad|avslutad|genomförd|gjord|slutförd|inte\slängre\saktuell))(?![A-Za-zÀ-ɏ])/i;

interface Remark {
  readonly number: number;
  readonly words: string;
}

/** Below a table of assignments, what is remarked of its rows by their numbers is put into them. */
export const withRemarks = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const head = all[start];
    if (head === undefined || !hasColumns(head.text)) return null;
    const heads = cellsOf(head.text);
    const samples = samplesOf(all.slice(start + 1, start + 1 + sampleMax), heads.length);
    if (taskColumnsUnder(heads, samples) === null) return null;
    let end = start + 1;
    while (end - start <= rowsMax && hasColumns(all[end]?.text ?? "")) end += 1;
    const { found, kept, end: after } = remarksFrom(all, end);
    if (found.length === 0) return null;
    const rows = all.slice(start + 1, end).flatMap((line, index): Line[] => {
      const own = found.filter(({ number }) => number === numberOf(line, index));
      if (own.some(({ words }) => isOver.test(words))) return [];
      return [{ ...line, text: `${line.text}\t${own.map(({ words }) => words).join(" ")}` }];
    });
    return {
      lines: [{ ...head, text: `${head.text}\tAnmärkning` }, ...rows, ...kept],
      end: after,
    };
  });

/** The number in front of a row, else its place. */
function numberOf({ text }: Line, index: number): number {
  const [first = ""] = cellsOf(text);
  const [number] = /^\d{1,2}(?=[.)]?$)/u.exec(first) ?? [];
  return number === undefined ? index + 1 : Number(number);
}

/** What is remarked right below a table, and the lines between that say something else. */
function remarksFrom(
  lines: readonly Line[],
  start: number,
): { readonly found: readonly Remark[]; readonly kept: readonly Line[]; readonly end: number } {
  const found: Remark[] = [];
  const kept: Line[] = [];
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + remarksMax); at += 1) {
    const line = lines[at];
    if (line === undefined || hasColumns(line.text)) break;
    const [, number = "", words = ""] =
      numbered.exec(line.text) ?? remark.exec(line.text.replace(listMark, "")) ?? [];
    const says =
      isOver.test(words) || conditionOfRemark(words) !== null || deadlineIn(words, null) !== null;
    if (number !== "" && says) found.push({ number: Number(number), words });
    else if (number !== "" || (at - start < aboveMax && isHeading(line))) kept.push(line);
    else break;
    end = at + 1;
  }
  return { found, kept, end };
}

const isHeading = ({ text }: Line): boolean => text.length <= headingMax && !/[.!?]$/u.test(text);
