import { oneOf } from "./pattern.ts";
import { startsTask } from "./infinitive.ts";

/** What a column of a table of assignments holds. */
export type TaskColumn = "what" | "owner" | "when" | "to";

/** The heads of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export const taskHeads: Readonly<Record<TaskColumn, RegExp>> = {
  what: /^(?:uppdrag(?:et)?|(?:arbets)?uppgift(?:er)?|vad(?: ska göras| som (?:ska göras|sades|bestämdes|beslutades))?|att göra|göra|åtgärd(?:er)?|aktivitet(?:er)?|aktion|punkt|åtagande|överenskommelse|överenskommet)$/i,
  owner:
    /^(?:ansvarig(?:a|t)?|ansv\.?|ansvar|uppdragstagare|utförare|vem(?: gör)?|vem\/vilka|vilka|av|av vem|namn|person|går till|ges till|mottagare|ägare)$/i,
  when: new RegExp(
    String.raw`^${oneOf`
      klart? färdigt? senast tid(punkt|plan|sfrist|ram)? datum när till_när deadline slutdatum
      förfallodag månad (åter)?redovis(as|ning) (åter)?rapport(eras|ering)? (slut|del)rapport
      frist uppföljning avstämning leverans(datum)?
    `}(?:\s.{0,30})?$`,
    "i",
  ),
  to: /^(?:till|för|(?:åter)?redovisas (?:till|för|i|vid)|rapporteras (?:till|i)|forum|instans|organ|var|redovisning till)$/i,
};

/** What a head says in a table of assignments; null for nothing known. */
export const taskColumn = (head: string): TaskColumn | null =>
  (["to", "what", "owner", "when"] as const).find((column) => taskHeads[column].test(head)) ?? null;

/** In which columns a table of assignments holds what; `when` and `to` are −1 where it has none. */
export type TaskColumns = Readonly<Record<TaskColumn, number>>;

/** Words that also stand above money: they give a task only beside a time, and without an amount. */
const alsoOfMoney = /^(?:åtgärd(?:er)?|aktivitet(?:er)?|punkt)$/i;
const ofMoney =
  /belopp|(?<![A-Za-zÀ-ɏ])(?:kr|tkr|mnkr|kronor|summa|kostnad|medel|budget)(?![A-Za-zÀ-ɏ])/i;

/** Cells of the rows below, as many in each as there are heads. */
type Samples = readonly (readonly string[])[];

/**
 * The columns under the heads of a table of assignments; null where the heads are of something else. What is to be
 * done may also show in the cells alone, under whatever head, where others say who and when.
 */
export function taskColumnsUnder(
  found: readonly string[],
  samples: Samples = [],
): TaskColumns | null {
  const columnOf = (pattern: RegExp) => found.findIndex((head) => pattern.test(head));
  const owner = columnOf(taskHeads.owner);
  const to = columnOf(taskHeads.to);
  const when = found.findIndex((head, column) => column !== to && taskHeads.when.test(head));
  const named = found.findIndex(
    (head, column) => taskHeads.what.test(head) && !holdsNumbers(samples, column),
  );
  const others = found.flatMap((_, column) => ([owner, when, to].includes(column) ? [] : [column]));
  const what = named < 0 && when >= 0 ? ofTasks(samples, others) : named;
  if (what < 0 || owner < 0) return null;
  const isOther =
    (named < 0 || alsoOfMoney.test(found[what] ?? "")) &&
    (when < 0 || found.some((head) => ofMoney.test(head)));
  return isOther ? null : { what, owner, when, to };
}

const cellsIn = (samples: Samples, column: number): string[] =>
  samples.map((cells) => cells[column] ?? "").filter((cell) => cell !== "");

/** "Punkt" above 1, 2 and 3 tells nothing of what is to be done. */
const holdsNumbers = (samples: Samples, column: number): boolean => {
  const cells = cellsIn(samples, column);
  return cells.length > 0 && cells.every((cell) => /^\d[\d.]*[.)]?$/u.test(cell));
};

/** The column in which most cells say what is to be done; −1 for none. */
const ofTasks = (samples: Samples, columns: readonly number[]): number =>
  columns.find((column) => {
    const cells = cellsIn(samples, column);
    return cells.length > 0 && cells.filter(startsTask).length * 2 >= cells.length;
  }) ?? -1;
