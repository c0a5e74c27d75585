import type { Day, Ore } from "../../domain/brand.ts";
import type { StepKind } from "../../domain/pot.ts";
import type { Opinion } from "../../domain/proposal.ts";

/** Every sentence of the approver's task card and of the proposal's state for others. */
export interface ApprovalWords {
  readonly over: (kind: StepKind | "decision", caseNumber: string) => string;
  readonly title: (pot: string, sum: Ore, of: Ore) => string;
  readonly summary: (kind: StepKind | "decision", pot: string, sum: Ore) => string;
  readonly badge: Record<ProposalBadge, string>;
  readonly from: (who: string, day: Day, version: number) => string;
  readonly taken: (opinion: Opinion, who: string, day: Day) => string;
  readonly comment: (who: string, text: string) => string;
  readonly activity: string;
  readonly amount: string;
  readonly need: (year: number) => string;
  readonly otherRows: (count: number) => string;
  readonly total: string;
  /** Those who do not get everything: the activities and the motive that they share. */
  readonly refused: (kind: "declined" | "partly" | "dormant", activities: string) => string;
  readonly moreNames: (count: number) => string;
  readonly motive: (text: string) => string;
  readonly mandate: string;
  /** In which right the reader acts: `board` is "RS 2018-04-25 § 114". */
  readonly mandateText: (board: string, kind: StepKind | "decision", title: string) => string;
  readonly reported: string;
  readonly reportedAt: (body: string, day: Day) => string;
  readonly reportedUnknown: string;
  readonly changed: (version: number) => string;
  readonly changedRow: (activity: string, before: string, after: string) => string;
  readonly addedRow: (activity: string, after: string) => string;
  readonly removedRow: (activity: string) => string;
  readonly textChanged: (activity: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly declaration: string;
  /** `people` by name and title. */
  readonly waitsFor: (kind: StepKind | "decision", people: string, since: Day) => string;
  /** `body` is the one that gave the mandate, as it stands in a sentence: "regionstyrelsen". */
  /** `away` are those who would act, with the last day of each absence. */
  readonly waitsForNobody: (
    title: string,
    body: string,
    away: readonly { readonly name: string; readonly until: Day }[],
  ) => string;
  readonly stoppedSummary: (pot: string, sum: Ore) => string;
  readonly appoint: string;
  readonly unsure: (who: string, settlers: string) => string;
  readonly unsureBoard: (who: string, body: string) => string;
  readonly disqualified: string;
  readonly disqualifiedHidden: string;
  readonly unsureSelf: string;
  readonly returned: (pot: string) => string;
  readonly returnedBy: (who: string, day: Day, version: number) => string;
  readonly open: (title: string) => string;
  readonly stateOnly: string;
  readonly referred: (day: Day, body: string) => string;
  readonly referredWhy: Record<"goals" | "referred" | "nobody-left", string>;
  readonly referredMeeting: (body: string, day: Day) => string;
  readonly referredNoMeeting: string;
  readonly closed: (body: string) => string;
  readonly discarded: string;
  /** What a proposal changes, and why. */
  readonly amends: (decision: string, reason: string) => string;
  readonly toProposal: string;
  readonly toConsider: string;
  /** What stands only where all of it does, under the button of that title. */
  readonly moreWarnings: (count: number, button: string) => string;
  readonly leftBecause: (sentence: string, motive: string) => string;
  readonly newTask: Record<StepKind | "decision", string>;
}

export type ProposalBadge =
  | "yours"
  | "waiting"
  | "returned"
  | "draft"
  | "referred"
  | "closed"
  | "discarded"
  | "stopped";
