import { cellsOf, hasColumns } from "../words/columns.ts";
import { isAmountCell } from "../layout/table-rows.ts";
import { taskHeads as heads } from "../words/task-heads.ts";
import type { Line } from "../layout/line.ts";

/** One row of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export interface TaskRow {
  readonly what: string;
  readonly owner: string;
  /** What the row says of the time; "" for nothing. */
  readonly when: string;
  /** To whom it is reported, by a column of its own; "" for none. */
  readonly to: string;
  readonly quote: string;
  /** Its number among the lines. */
  readonly at: number;
}

/** Words that also stand above money: they give a task only beside a time, and without an amount. */
const alsoOfMoney = /^(?:åtgärd(?:er)?|aktivitet(?:er)?|punkt)$/i;
const ofMoney = /belopp|(?<!\p{L})(?:kr|tkr|mnkr|kronor|summa|kostnad|medel|budget)(?!\p{L})/iu;
/** A table that follows up what was given before gives nothing. */
const followsUp = /^(?:status|läge|resultat|beslutat|beslutsdatum|§|paragraf)(?!\p{L})/iu;

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
    const columnOf = (pattern: RegExp) => found.findIndex((head) => pattern.test(head));
    const [what, owner, to] = [heads.what, heads.owner, heads.to].map(columnOf);
    if (what === undefined || owner === undefined || what < 0 || owner < 0) continue;
    const when = found.findIndex((head, column) => column !== to && heads.when.test(head));
    if (
      alsoOfMoney.test(found[what] ?? "") &&
      (when < 0 || found.some((head) => ofMoney.test(head)))
    )
      continue;
    const below = cellsOf(lines[start + 1]?.text ?? "");
    if (/^vad$/i.test(found[what] ?? "") && below.some(isAmountCell)) continue;
    const gives = !found.some((head) => followsUp.test(head));
    taken.add(start);
    for (let at = start + 1; hasColumns(lines[at]?.text ?? ""); at += 1) {
      taken.add(at);
      const quote = lines[at]?.text ?? "";
      const cells = cellsOf(quote);
      const cell = (column: number | undefined) => cells[column ?? -1] ?? "";
      if (gives && /\p{L}{3}/u.test(cell(what)))
        rows.push({
          what: cell(what),
          owner: cell(owner),
          when: cell(when),
          to: cell(to),
          quote,
          at,
        });
    }
  }
  return { rows, lines: taken };
}
