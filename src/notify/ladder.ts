import { isSameLadder } from "../domain/decide-reminder.ts";
import type { DutyKind, Ladder, QuietDays } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";

/**
 * When each kind of duty is reminded of, until the secretariat says otherwise (DOMAIN.md 5.5): working days
 * before (negative) or after its deadline. Few and useful: a first one while there is time to do it in peace,
 * a last one while it can still be done in time, and those above when it is late.
 */
export const defaultLadders: Readonly<Record<DutyKind, Ladder>> = {
  // What is not on the list before the document stop gains no legal force: DOMAIN.md 5.5 wants all five.
  "number-list": { remind: [-10, -5, -2, -1, 0], escalate: [1] },
  // A line to type once the meeting is over, so the first reminder is the day after it; without it nothing goes on.
  "report-list": { remind: [-2, 0], escalate: [3] },
  // The law gives fourteen days (KL 5:69): three working days are enough to get hold of the adjuster.
  "adjust-minutes": { remind: [-3, 0], escalate: [1] },
  // The law gives two days (KL 8:12): the first reminder is the evening before at the earliest.
  "announce-minutes": { remind: [-1, 0], escalate: [1] },
  // The day it opens, the working day after the last to appeal: four working days before it is due.
  "confirm-legal-force": { remind: [-4, 0], escalate: [10] },
  "bind-notice": { remind: [-2, 0], escalate: [3] },
  // It is late already: those above know from the next working day on (rule R34).
  "late-notice": { remind: [0], escalate: [1] },
  "confirm-assignment": { remind: [-2, 0], escalate: [5] },
  "bind-assignment": { remind: [-2, 0], escalate: [5] },
  // A condition that is not met in time changes what the board gets to hear (rule R22).
  "settle-condition": { remind: [-10, -3], escalate: [0] },
  // A report has to be written first: a month ahead, then as for the list.
  "report-assignment": { remind: [-20, -10, -5, -1], escalate: [1] },
  "note-assignment": { remind: [0], escalate: [5] },
  // The first one is the day it opens; all fall on the week's first working day, so that it is three at most.
  "follow-up": { remind: [-10, -5, -2, 0], escalate: [3] },
  // Opening + 30 days, the ends of the last three months and the last day to use it are deadlines of their own.
  undistributed: { remind: [0], escalate: [10] },
  "undistributed-grant": { remind: [0], escalate: [10] },
  // To use money takes months, not days.
  unspent: { remind: [-40, -20, -5], escalate: [1] },
  requisition: { remind: [-10, -3, 0], escalate: [1] },
  "grant-report": { remind: [-30, -14, -5], escalate: [0] },
  "unclear-need": { remind: [-5, 0], escalate: [] },
  // In the middle of the month that the decision names, or on the very day; then the last day to answer.
  "phase-out": { remind: [-10, 0], escalate: [5] },
  // The card came when it became somebody's turn: one reminder in between, one on the day.
  approval: { remind: [-2, 0], escalate: [3] },
  returned: { remind: [0], escalate: [5] },
  referral: { remind: [0], escalate: [5] },
  // Somebody gets no cards: the next morning, and once more.
  unreachable: { remind: [-1, 0], escalate: [] },
  "appointment-ends": { remind: [-10, -2], escalate: [] },
  // The card came at once: one reminder on the day, and then the head, who may be the one that waits for it.
  "confirm-right": { remind: [0], escalate: [3] },
  // The morning after the mandate ended, and the last of its five days.
  "move-pots": { remind: [-4, 0], escalate: [3] },
  // A decision on paper takes its time; the holders are asked five weeks ahead. The accounts close in January.
  "close-year": { remind: [-15, -5], escalate: [10] },
};

/** The ladder that the secretariat has set for a kind; null where it stands as it was delivered, or is so again. */
export function changedLadder(state: State, kind: DutyKind): Ladder | null {
  const set = state.ladders.get(kind);
  return set === undefined || isSameLadder(set, defaultLadders[kind]) ? null : set;
}

/** The ladder of a kind as the secretariat has set it, else the default. */
export const ladderOf = (state: State, kind: DutyKind): Ladder =>
  changedLadder(state, kind) ?? defaultLadders[kind];

/** A duty's own ladder goes before its kind's default, and what the secretariat has set before both. */
export const ladderOfDuty = (
  { kind, ladder }: { readonly kind: DutyKind; readonly ladder?: Ladder },
  state: State,
): Ladder => changedLadder(state, kind) ?? ladder ?? defaultLadders[kind];

/** A half day is a day of work all the same, and in July only the law calls (DOMAIN.md section 6). */
export const defaultQuietDays: QuietDays = { july: true, bridgeDays: true, halfDays: false };

export const quietDaysOf = (state: State): QuietDays => state.quietDays.get("") ?? defaultQuietDays;
