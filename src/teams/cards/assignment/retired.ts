import type { Assignment } from "../../../domain/assignment.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentSubject } from "../../../domain/touches.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import { retiredWords } from "../../../language/say/retired.ts";
import type { Viewer } from "../../../notify/card.ts";
import { maySee } from "../access.ts";
import { type Sheet, sheetData } from "../sheet.ts";
import { trailLine } from "../trail.ts";
import { basisOf, shortText, shortTitle } from "./facts.ts";

/** A task about an assignment after its turn has passed: what came of it, without buttons. */
export function retiredAssignmentSheet(
  assignment: Assignment,
  state: State,
  viewer: Viewer,
): Sheet {
  const { language } = viewer;
  const words = assignmentWords[language];
  const sees = maySee({ card: "assignment", assignment: assignment.id }, state, viewer);
  const last = (state.trails.get(assignmentSubject(assignment.id)) ?? []).at(-1);
  const isConfirmed = sees && last?.event === "assignment-confirmed";
  const status = isConfirmed ? words.retired.confirmed : words.retired.status;
  const line =
    sees && last !== undefined ? `${trailLine(state, last, language)}.` : words.retired.gone;
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above: words.over(basisOf(assignment.basis, language)),
        title: shortText(assignment),
        status,
        tone: isConfirmed ? "Good" : "Default",
      },
      paragraphs: isConfirmed ? [line, words.retired.goOn] : [line],
      why: retiredWords[language].find,
    }),
    summary: `${shortTitle(assignment)}: ${status.toLowerCase()}`,
    hasInputs: false,
  };
}
