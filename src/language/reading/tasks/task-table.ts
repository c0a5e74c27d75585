import { cellsOf, hasColumns } from "../words/columns.ts";
import { samplesOf } from "../layout/column-cells.ts";
import { isAmountCell } from "../layout/amount-cell.ts";
import { taskColumnsUnder } from "../words/task-heads.ts";
import type { Line } from "../layout/line.ts";

/** One row of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export interface TaskRow {
  readonly what: string;
  readonly owner: string;
  /** What the row says of the time; "" for nothing. */
  readonly when: string;
  /** To whom it is reported, by a column of its own; "" for none. */
  readonly to: string;
  /** On what it depends, by a column of its own; "" for nothing. */
  readonly condition: string;
  /** What is remarked beside it; "" for nothing. */
  readonly remark: string;
  readonly quote: string;
  /** Its number among the lines. */
  readonly at: number;
}

/** A table that follows up what was given before gives nothing. */
const followsUp = /^(?:status|läge|resultat|beslutat|beslutsdatum|§|paragraf)(?![A-Za-zÀ-ɏ])/i;

/** So many rows show what the columns hold. */
const sampleMax = 8;
/** "Villkor": on what a row depends. */
const conditionHead = /^(?:villkor|förutsättning(?:ar)?|förbehåll|under förutsättning)$/i;
const remarkHead = /^(?:anmärkning(?:ar)?|kommentar(?:er)?|notering(?:ar)?|övrigt|obs)$/i;
/** A dash, or what says that there is none. */
const empty = /^(?:[–—-]*|inga?|inget|nej|saknas)$/i;
/** What a cell of the time says of a task that nobody has any more. */
const over =
  /^(?:(?:är\s)?(?:nu\s)?(?:klart?|gjort|utfört|genomfört|avslutat?|slutfört|avklarat|färdigt?)|utgår|utgått|struken|struket|avförs|tas bort)[.!]?$/i;

/** The rows of tables that give tasks, with the numbers of all of their lines. */
export function taskRowsIn(lines: readonly Line[]): {
  readonly rows: readonly TaskRow[];
  readonly lines: ReadonlySet<number>;
} {
  const rows: TaskRow[] = [];
  const taken = new Set<number>();
  for (const [start, line] of lines.entries()) {
    if (!hasColumns(line.text) || taken.has(start)) continue;
    const found = cellsOf(line.text);
    const columns = taskColumnsUnder(
      found,
      samplesOf(lines.slice(start + 1, start + 1 + sampleMax), found.length),
    );
    if (columns === null) continue;
    const { what, owner, when, to } = columns;
    const below = cellsOf(lines[start + 1]?.text ?? "");
    if (/^vad$/i.test(found[what] ?? "") && below.some(isAmountCell)) continue;
    const gives = !found.some((head) => followsUp.test(head));
    taken.add(start);
    for (let at = start + 1; hasColumns(lines[at]?.text ?? ""); at += 1) {
      taken.add(at);
      const quote = lines[at]?.text ?? "";
      const cells = cellsOf(quote);
      const cell = (column: number): string => {
        const text = cells[column] ?? "";
        return empty.test(text) ? "" : text;
      };
      if (gives && /\p{L}{3}/u.test(cell(what)) && !over.test(cell(when)))
        rows.push({
          what: cell(what),
          owner: cell(owner),
          when: cell(when),
          to: cell(to),
          condition: cell(found.findIndex((head) => conditionHead.test(head))),
          remark: cell(found.findIndex((head) => remarkHead.test(head))),
          quote,
          at,
        });
    }
  }
  return { rows, lines: taken };
}
