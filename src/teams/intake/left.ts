import type { AddedRow, Intake } from "../../domain/intake.ts";
import type { State } from "../../domain/state.ts";
import { rejectedRows } from "../../language/request-list.ts";
import type { Viewer } from "../../notify/card.ts";
import { openIntake } from "./document.ts";
import { isOpen, type Item } from "./item.ts";
import { itemsOf } from "./items.ts";
import { type AskedQuestion, questionsOf } from "./questions.ts";
import { placeRequests } from "./requests.ts";
import { leftOut } from "./row-giver.ts";
import { openWithdrawals } from "./withdrawals.ts";

/** What a document or a list still has to be done about. */
export interface Left {
  readonly items: readonly Item[];
  readonly questions: readonly AskedQuestion[];
  /** Requests of a list that are not entered. */
  readonly rows: number;
  /** Rows of a list that could not be read. */
  readonly rejected: number;
  /** Rows that somebody has made of places of a text, and that come in with nothing that is left. */
  readonly added: readonly AddedRow[];
  readonly count: number;
}

export function leftOf(intake: Intake, state: State, viewer: Viewer): Left {
  if (intake.closed) return { items: [], questions: [], rows: 0, rejected: 0, added: [], count: 0 };
  if (intake.format === "rows") {
    const { rows: placed, list, withdrawals } = placeRequests(intake, null, state, viewer);
    const rows =
      placed.filter(({ standing }) => standing.kind !== "known").length +
      openWithdrawals(withdrawals).length;
    const rejected = list.kind === "list" ? rejectedRows(list.rejected) : 0;
    return { items: [], questions: [], rows, rejected, added: [], count: rows + rejected };
  }
  const document = openIntake(intake, state, viewer);
  const items = itemsOf(document).filter((one) => isOpen(one) && one.found === null);
  const questions = questionsOf(document).filter(({ settled }) => settled === null);
  const added = leftOut(document);
  const count = items.length + questions.length + added.length;
  return { items, questions, rows: 0, rejected: 0, added, count };
}
