import type { RowProblem } from "../meeting-list.ts";
import type { LeadTimes, MeetingDays } from "../../domain/meeting.ts";
import type { Day } from "../../domain/brand.ts";

/** Why a row of a pasted list cannot be entered: as it was read, or as the calendar stands. */
export type ListProblem =
  | RowProblem
  | "passed"
  | "too-far"
  | "too-long-meeting"
  | "stop-outside"
  | "clash";

type Stop = keyof LeadTimes;

type Days = Pick<MeetingDays, "firstDay" | "decisionDay">;

/** What waits for a meeting. */
export interface BoundCount {
  readonly notices: number;
  readonly assignments: number;
}

/** The boards' meetings: planned, moved, cancelled. `body` is as it stands in a sentence: "regionstyrelsen". */
export interface MeetingWords {
  readonly over: string;
  readonly title: (body: string, first: Day, last: Day) => string;
  readonly listTitle: (year: number) => string;
  readonly listEmpty: (year: number) => string;
  /** There is no body that could meet. */
  readonly listNoBody: string;
  readonly page: (page: number, pages: number) => string;
  readonly rowTitle: (first: Day, last: Day) => string;
  readonly row: (body: string, stop: Day, waiting: number) => string;
  readonly rowCancelled: (body: string, reason: string) => string;
  readonly badge: Record<"planned" | "stopped" | "held" | "cancelled" | "extra", string>;
  readonly buttons: Record<
    | "open"
    | "add"
    | "paste"
    | "leadTimes"
    | "move"
    | "cancel"
    | "notHeld"
    | "list"
    | "history"
    | "all"
    | "back"
    | "addIt"
    | "readMove"
    | "moveIt"
    | "change"
    | "cancelIt"
    | "notHeldIt"
    | "saveLeadTimes"
    | "readList"
    | "readAgain",
    string
  >;
  readonly fact: Record<"day" | "firstDay" | "decisionDay" | Stop, string>;
  readonly unknownDay: string;
  readonly day: (day: Day) => string;
  readonly bound: (count: BoundCount) => string;
  readonly nothingBound: string;
  readonly reported: (section: number) => string;
  readonly cancelledWhy: (reason: string) => string;
  readonly notWorking: (day: Day) => string;
  readonly stopPassed: (day: Day) => string;
  readonly stopNear: (day: Day) => string;
  readonly summonsFirst: string;
  readonly noticesHeading: string;
  readonly assignmentsHeading: string;
  /** Over the lines that can be pasted into the agenda. */
  readonly agendaHeading: string;
  readonly more: (count: number) => string;
  readonly addTitle: string;
  readonly addLead: (leadTimes: LeadTimes) => string;
  readonly addLeadAny: string;
  readonly field: Record<
    "body" | "firstDay" | "decisionDay" | "when" | "reason" | "list" | Stop,
    string
  >;
  readonly choose: string;
  readonly ordinary: string;
  readonly extra: string;
  readonly moveTitle: string;
  readonly moveDecisionDay: string;
  readonly moveLead: (body: string, first: Day, last: Day) => string;
  readonly moveStep: (step: 1 | 2) => string;
  readonly follows: (count: BoundCount) => string;
  /** Assignments that the new days are outside the month of. */
  readonly leftHeading: string;
  readonly left: (count: number) => string;
  readonly moveHint: (days: number) => string;
  readonly moveFrom: (body: string, from: Days, to: Days) => string;
  readonly moveReason: (reason: string) => string;
  readonly clash: (first: Day, last: Day) => string;
  readonly reasonPlaceholder: string;
  readonly cancelTitle: string;
  readonly cancelLead: (body: string, first: Day, last: Day) => string;
  /** Cancelling afterwards a meeting that nobody noted as cancelled in time. */
  readonly notHeldTitle: string;
  readonly notHeldLead: (body: string, first: Day, last: Day) => string;
  readonly notHeldPlaceholder: string;
  readonly orphans: (count: BoundCount) => string;
  readonly nextIs: (first: Day, last: Day, stop: Day) => string;
  readonly noNext: string;
  readonly leadTimesTitle: (body: string) => string;
  readonly leadTimesLead: string;
  readonly leadTimesOf: (body: string) => string;
  readonly pasteTitle: string;
  readonly pasteLead: string;
  readonly pastePlaceholder: string;
  /** What is to be entered; where nothing is, how many rows have to be mended first. */
  readonly readTitle: (count: number, rejected: number) => string;
  readonly enter: (count: number) => string;
  readonly nothingToEnter: string;
  /** Every meeting of the list is there, entered just now or before. */
  readonly allKnown: { readonly title: string; readonly lead: string };
  readonly newHeading: (count: number) => string;
  readonly knownHeading: (count: number) => string;
  readonly rejectedHeading: (count: number) => string;
  readonly listRow: (number: number, first: Day, last: Day, stop: Day, extra: boolean) => string;
  readonly knownRow: (number: number, first: Day, last: Day) => string;
  /** Over those rows to enter whose days look like slips of the pen. */
  readonly checkHeading: string;
  readonly rejectedRow: (number: number, text: string, why: ListProblem) => string;
  readonly unread: (count: number) => string;
}
