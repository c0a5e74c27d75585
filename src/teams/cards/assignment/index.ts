import type { AssignmentCard } from "../../../notify/card.ts";
import { missingView } from "../missing.ts";
import type { Showing, View } from "../view.ts";
import { addForm } from "./add.ts";
import { assignmentDetail } from "./assignment.ts";
import { assignmentsList } from "./assignments.ts";
import { referBackForm, withdrawForm } from "./end-forms.ts";
import { bindForm, noteForm, reportForm, settleForm } from "./forms.ts";

/** Which view of this folder a card is. */
export function assignmentView(card: AssignmentCard, showing: Showing): View {
  if (card.card === "assignments") return assignmentsList(card.page, showing);
  if (card.card === "add-assignment") return addForm(showing, card.filled);
  const assignment = showing.state.assignments.get(card.assignment);
  if (assignment === undefined) return missingView(showing);
  switch (card.card) {
    case "assignment":
      return assignmentDetail(assignment, showing);
    case "bind-assignment":
      return bindForm(assignment, showing);
    case "settle-condition":
      return settleForm(assignment, showing);
    case "report-assignment":
      return reportForm(assignment, showing);
    case "note-assignment":
      return noteForm(assignment, showing);
    case "withdraw-assignment":
      return withdrawForm(assignment, showing);
    case "refer-back-assignment":
      return referBackForm(assignment, showing);
    default:
      return card satisfies never;
  }
}
