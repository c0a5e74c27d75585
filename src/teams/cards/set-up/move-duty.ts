import { successorsOf } from "../../../domain/decide-pot-move.ts";
import { endOfMandate } from "../../../domain/mandate-check.ts";
import type { State } from "../../../domain/state.ts";
import { mandateMoveWords } from "../../../language/say/mandate-move.ts";
import type { Viewer } from "../../../notify/card.ts";
import { stoppedPots } from "../../../notify/duties-mandate.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { boardSection } from "../names.ts";
import type { DutyText } from "../view.ts";
import { namesOf } from "./move.ts";

/** As many names as a title carries. */
const namesMax = 2;

/** Pots to move as a duty: which, why nothing can be decided of them, and what is lacking first. */
export function moveDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const mandate = state.mandates.get(duty.subject.slice(duty.subject.indexOf("/") + 1));
  const ends = mandate === undefined ? null : endOfMandate(mandate);
  if (mandate === undefined || ends === null) return null;
  const words = mandateMoveWords[viewer.language].duty;
  const section = boardSection(mandate);
  const stopped = stoppedPots(mandate, state);
  const pots = namesOf(stopped, viewer.language, namesMax);
  const isRecalled = mandate.recalledFrom === ends;
  const hasWay = successorsOf(state, mandate, viewer.today).length > 0;
  return {
    title: pots.length === 0 ? words.done(section) : words.title(pots),
    note: words.note(
      section,
      isRecalled ? ends : mandate.validTo,
      isRecalled,
      stopped.length,
      hasWay,
    ),
    late: words.late(section, pots),
    button: hasWay ? words.move : words.enter,
  };
}
