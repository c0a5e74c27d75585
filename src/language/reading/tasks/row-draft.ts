import type { ActLine } from "../layout/act.ts";
import { conditionIn, conditionOfRemark } from "../words/conditions.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { quoted } from "../words/quoted.ts";
import { refusal } from "../words/refusing.ts";
import type { Question } from "../reading.ts";
import { bodyOf } from "./task-body.ts";
import type { Draft } from "./task-draft.ts";
import type { TaskRow } from "./task-table.ts";

/** A task that stands in a table; one of nobody is asked about. */
export function draftOfRow(
  row: TaskRow,
  line: ActLine | undefined,
  after: string | null,
  questions: Question[],
): Draft[] {
  if (line === undefined || line.refused || refusal.test(row.quote)) return [];
  if (row.owner === "") {
    questions.push({ topic: "roll", text: `Vem får uppdraget ”${quoted(row.what)}”?` });
    return [];
  }
  return [
    {
      owner: row.owner,
      what: row.what,
      body: bodyOf(row.when) ?? bodyOf(`redovisas till ${row.to || row.when}`) ?? bodyOf(row.what),
      time: deadlineIn(row.when === "" ? row.remark : `senast ${row.when}`, after),
      condition:
        conditionIn(row.what) ??
        conditionIn(row.when) ??
        conditionOf(row.condition) ??
        conditionOfRemark(row.remark),
      proposed: line.proposed,
      quote: row.quote,
    },
  ];
}

/** What stands under "Villkor" is the condition, but for what else it tells. */
const conditionOf = (cell: string): string | null =>
  cell === "" ? null : (conditionOfRemark(cell) ?? cell.replace(/\.$/u, ""));
