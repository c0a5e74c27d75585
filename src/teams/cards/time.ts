import type { State } from "../../domain/state.ts";
import type { IntakeCard } from "../../notify/card-intake.ts";
import type { Card, ReminderCard, Said, TimeCard, Viewer } from "../../notify/card.ts";
import type { CorrectionCard } from "../../notify/correction-card.ts";
import type { SetUpCard } from "../../notify/set-up-card.ts";
import { intakeCardView } from "./intake/index.ts";
import { meetingView } from "./meeting/index.ts";
import { noticeView } from "./notice/index.ts";
import { assignmentView } from "./assignment/index.ts";
import { followUpView } from "./follow-up/index.ts";
import { officeView } from "./office/index.ts";
import { reminderView } from "./reminder/index.ts";
import { correctionView } from "./correction/index.ts";
import { setUpView } from "./set-up/index.ts";
import { namedFor } from "./refusal-names.ts";
import type { Sheet } from "./sheet.ts";
import type { Showing, View } from "./view.ts";
import { sheetOfView } from "./view-sheet.ts";
import { yearView } from "./year/index.ts";

const names: ReadonlySet<string> = new Set([
  "meeting",
  "add-meeting",
  "move-meeting",
  "cancel-meeting",
  "meeting-list",
  "lead-times",
  "number-list",
  "report-list",
  "adjust-minutes",
  "announce-minutes",
  "legal-force",
  "notice",
  "rebook",
  "record-separately",
  "appeal",
  "late-notices",
  "notice-statistics",
  "chair-decision",
  "assignments",
  "add-assignment",
  "assignment",
  "bind-assignment",
  "settle-condition",
  "report-assignment",
  "note-assignment",
  "withdraw-assignment",
  "refer-back-assignment",
  "follow-ups",
  "follow-up",
  "need",
  "phase-out",
  "follow-up-summary",
  "commitments",
  "grant",
  "grant-terms",
  "grant-step",
  "deputies",
  "appoint",
  "end-holding",
  "absence",
  "unreachable",
  "office-news",
  "intakes",
  "closed-intakes",
  "close-intake",
  "intake-next",
  "intake",
  "intake-item",
  "intake-unquoted",
  "intake-passage",
  "intake-row",
  "grant-amount",
  "request-news",
  "digest",
  "ladders",
  "ladder",
  "quiet-days",
  "rehearsal",
  "stalled-news",
  "missed-news",
  "amend",
  "return-money",
  "add-fixed-row",
  "withdraw-fixed-row",
  "return-news",
  "move-money",
  "move-news",
  "correct",
  "correct-text",
  "correction-news",
  "set-up",
  "set-up-list",
  "set-up-item",
  "set-up-form",
  "set-up-review",
  "set-up-import",
  "set-up-rights",
  "take-right",
  "end-person",
  "end-position",
  "end-body",
  "move-pots",
  "confirm-right",
  "decline-right",
  "right-answer",
  "right-news",
  "mandate-news",
  "year",
  "close-year",
] satisfies TimeCard["card"][]);

export const isTimeCard = (card: Card): card is TimeCard => names.has(card.card);

/** The cards of meetings, reports, assignments, follow-ups, deputies and reminders. */
export function timeSheet(card: TimeCard, state: State, viewer: Viewer, said: Said): Sheet {
  const view = viewOf(card, { state, viewer, said });
  return sheetOfView(view, viewer.language, { said, named: namedFor(card, state, viewer) });
}

function viewOf(card: TimeCard, showing: Showing): View {
  switch (card.card) {
    case "meeting":
    case "add-meeting":
    case "move-meeting":
    case "cancel-meeting":
    case "meeting-list":
    case "lead-times":
      return meetingView(card, showing);
    case "number-list":
    case "report-list":
    case "adjust-minutes":
    case "announce-minutes":
    case "legal-force":
    case "notice":
    case "rebook":
    case "record-separately":
    case "appeal":
    case "late-notices":
    case "notice-statistics":
    case "chair-decision":
      return noticeView(card, showing);
    case "assignments":
    case "add-assignment":
    case "assignment":
    case "bind-assignment":
    case "settle-condition":
    case "report-assignment":
    case "note-assignment":
    case "withdraw-assignment":
    case "refer-back-assignment":
      return assignmentView(card, showing);
    case "follow-ups":
    case "follow-up":
    case "need":
    case "phase-out":
    case "follow-up-summary":
    case "commitments":
    case "grant":
    case "grant-terms":
    case "grant-step":
      return followUpView(card, showing);
    case "deputies":
    case "appoint":
    case "end-holding":
    case "absence":
    case "unreachable":
    case "office-news":
      return officeView(card, showing);
    case "year":
    case "close-year":
      return yearView(card, showing);
    default:
      return viewOfMore(card, showing);
  }
}

/** The cards of reading in, reminders, corrections and the set-up. */
function viewOfMore(
  card: IntakeCard | ReminderCard | CorrectionCard | SetUpCard,
  showing: Showing,
): View {
  switch (card.card) {
    case "intakes":
    case "closed-intakes":
    case "close-intake":
    case "intake-next":
    case "intake":
    case "intake-item":
    case "intake-unquoted":
    case "intake-passage":
    case "intake-row":
    case "grant-amount":
    case "request-news":
      return intakeCardView(card, showing);
    case "digest":
    case "ladders":
    case "ladder":
    case "quiet-days":
    case "rehearsal":
    case "stalled-news":
    case "missed-news":
      return reminderView(card, showing);
    case "amend":
    case "return-money":
    case "add-fixed-row":
    case "withdraw-fixed-row":
    case "return-news":
    case "move-money":
    case "move-news":
    case "correct":
    case "correct-text":
    case "correction-news":
      return correctionView(card, showing);
    case "set-up":
    case "set-up-list":
    case "set-up-item":
    case "set-up-form":
    case "set-up-review":
    case "set-up-import":
    case "set-up-rights":
    case "take-right":
    case "end-person":
    case "end-position":
    case "end-body":
    case "move-pots":
    case "confirm-right":
    case "decline-right":
    case "right-answer":
    case "right-news":
    case "mandate-news":
      return setUpView(card, showing);
    default:
      return card satisfies never;
  }
}
