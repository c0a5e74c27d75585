import { oneOf } from "./pattern.ts";

/** What a column of a table of assignments holds. */
export type TaskColumn = "what" | "owner" | "when" | "to";

/** The heads of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export const taskHeads: Readonly<Record<TaskColumn, RegExp>> = {
  what: /^(?:uppdrag(?:et)?|(?:arbets)?uppgift(?:er)?|vad(?: ska göras| som ska göras)?|att göra|göra|åtgärd(?:er)?|aktivitet(?:er)?|punkt|åtagande)$/i,
  owner:
    /^(?:ansvarig(?:a|t)?|ansvar|uppdragstagare|utförare|vem(?: gör)?|vem\/vilka|vilka|av|av vem|namn|person|går till|ges till|mottagare|ägare)$/i,
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
const ofMoney = /belopp|(?<!\p{L})(?:kr|tkr|mnkr|kronor|summa|kostnad|medel|budget)(?!\p{L})/iu;

/** The columns under the heads of a table of assignments; null where the heads are of something else. */
export function taskColumnsUnder(found: readonly string[]): TaskColumns | null {
  const columnOf = (pattern: RegExp) => found.findIndex((head) => pattern.test(head));
  const [what, owner, to] = [taskHeads.what, taskHeads.owner, taskHeads.to].map(columnOf);
  if (what === undefined || owner === undefined || to === undefined || what < 0 || owner < 0)
    return null;
  const when = found.findIndex((head, column) => column !== to && taskHeads.when.test(head));
  const isOther =
    alsoOfMoney.test(found[what] ?? "") && (when < 0 || found.some((head) => ofMoney.test(head)));
  return isOther ? null : { what, owner, when, to };
}
