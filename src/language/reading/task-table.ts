import type { Line } from "./lines.ts";
import { cellsOf } from "./columns.ts";
import { separatorOf } from "./table.ts";

/** One row of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export interface TaskRow {
  readonly what: string;
  readonly owner: string;
  /** What the row says of the time; "" for nothing. */
  readonly when: string;
  readonly quote: string;
  /** Its number among the lines. */
  readonly at: number;
}

const heads = {
  what: /^(?:uppdrag(?:et)?|uppgift|vad)$/i,
  owner: /^(?:ansvarig(?:a)?|uppdragstagare|utförare|vem|går till|ges till|mottagare)$/i,
  when: /^(?:klart?|senast|tid(?:punkt)?|datum|när|deadline|(?:åter)?redovisas|återrapport(?:eras|ering)?)(?:\s.{0,30})?$/i,
} as const;
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
    const separator = separatorOf(line.text);
    if (separator === null || taken.has(start)) continue;
    const found = cellsOf(line.text, separator);
    const columnOf = (pattern: RegExp) => found.findIndex((head) => pattern.test(head));
    const [what, owner, when] = [heads.what, heads.owner, heads.when].map(columnOf);
    if (what === undefined || owner === undefined || what < 0 || owner < 0) continue;
    const gives = !found.some((head) => followsUp.test(head));
    taken.add(start);
    for (let at = start + 1; separatorOf(lines[at]?.text ?? "") === separator; at += 1) {
      taken.add(at);
      const quote = lines[at]?.text ?? "";
      const cells = cellsOf(quote, separator);
      const cell = (column: number | undefined) => cells[column ?? -1] ?? "";
      if (gives && /\p{L}{3}/u.test(cell(what)))
        rows.push({ what: cell(what), owner: cell(owner), when: cell(when), quote, at });
    }
  }
  return { rows, lines: taken };
}
