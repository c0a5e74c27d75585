import type { Day } from "../../domain/brand.ts";

type ListStep = "number" | "report" | "adjust" | "announce" | "confirm";

/** The way of a decision from the list to legal force (DOMAIN.md 1.4), and what the secretariat does on it. */
export interface NoticeLifeWords {
  readonly next: Record<ListStep, string>;
  readonly question: Record<ListStep, string>;
  readonly correct: Record<"report" | "adjust" | "announce", string>;
  readonly number: {
    readonly lead: (count: number, stop: Day) => string;
    readonly label: string;
    readonly placeholder: string;
  };
  readonly report: {
    readonly lead: (count: number) => string;
    readonly early: (day: Day) => string;
    readonly section: string;
    readonly sectionPlaceholder: string;
    readonly day: string;
    readonly except: string;
    readonly send: string;
  };
  readonly reportedLine: (section: number, day: Day) => string;
  readonly adjust: {
    readonly lead: (deadline: Day) => string;
    readonly day: string;
    readonly send: string;
  };
  readonly announce: {
    readonly lead: (adjusted: Day, deadline: Day) => string;
    readonly day: string;
    readonly send: string;
  };
  readonly confirm: {
    readonly lead: (announced: Day, last: Day) => string;
    readonly look: string;
    readonly early: (last: Day) => string;
    readonly waiting: (count: number) => string;
    readonly none: string;
    readonly send: string;
    readonly appealed: string;
  };
  /** Before the text of the agenda item, which is Swedish as the minutes are. */
  readonly agendaText: string;
  readonly listFacts: {
    readonly number: (caseNumber: string) => string;
    readonly noNumber: string;
    readonly adjusted: (day: Day) => string;
    readonly announced: (day: Day, last: Day) => string;
    readonly final: (count: number) => string;
  };
  readonly steps: Record<
    | "decided"
    | "meeting"
    | "list"
    | "reported"
    | "adjusted"
    | "announced"
    | "last"
    | "separate"
    | "appeal"
    | "final"
    /** On the decision's own card. */
    | "force",
    string
  >;
  readonly notYet: string;
  readonly noMeeting: string;
  readonly section: (section: number, day: Day) => string;
  readonly separate: (reference: string, day: Day) => string;
  readonly appeal: (reference: string, day: Day) => string;
  readonly moves: string;
  readonly move: (from: Day | null, to: Day, day: Day, reason: string) => string;
  readonly urgent: string;
  readonly urgentMark: string;
  readonly toNotice: string;
  readonly toList: string;
  readonly toDecision: string;
  readonly history: string;
  readonly back: string;
  readonly rebook: {
    readonly button: string;
    readonly title: (what: string) => string;
    readonly lead: (decided: Day, days: number) => string;
    readonly was: (meeting: Day) => string;
    readonly is: (meeting: Day) => string;
    readonly kept: string;
    readonly label: string;
    readonly placeholder: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: string;
    readonly none: string;
    readonly addMeeting: string;
  };
  readonly separately: {
    readonly button: string;
    readonly title: (what: string) => string;
    readonly lead: string;
    readonly reference: string;
    readonly referencePlaceholder: string;
    readonly day: string;
    readonly announcedDay: string;
    readonly send: string;
  };
  readonly appealing: {
    readonly button: string;
    readonly title: (what: string) => string;
    readonly lead: (last: Day) => string;
    readonly reference: string;
    readonly referencePlaceholder: string;
    readonly day: string;
    readonly send: string;
    readonly settleButton: string;
    readonly settleTitle: (what: string) => string;
    readonly settleLead: (reference: string, day: Day) => string;
    readonly settleReference: string;
    readonly settlePlaceholder: string;
    readonly settleDay: string;
    readonly stands: string;
    readonly annulled: string;
    readonly closed: string;
  };
  readonly chair: {
    readonly button: string;
    readonly title: (body: string) => string;
    readonly over: string;
    readonly lead: (next: Day | null, body: string) => string;
    readonly caseNumber: string;
    readonly what: string;
    readonly whatPlaceholder: string;
    readonly name: string;
    readonly namePlaceholder: string;
    readonly day: string;
    readonly send: string;
  };
}
