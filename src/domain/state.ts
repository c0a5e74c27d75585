import type { EnteredRight } from "./right.ts";
import type { Assignment } from "./assignment.ts";
import type { Instant, LogPosition } from "./brand.ts";
import type { Decision, Notice, NoticeList } from "./decision.ts";
import type { Conversation, Receipt } from "./delivery.ts";
import type { IssuedDocument } from "./document.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Case, Grant, GrantStep, Mandate, RegisteredDecision } from "./grant.ts";
import type { Intake } from "./intake.ts";
import type { Body, Meeting } from "./meeting.ts";
import type { SettledNeed } from "./need.ts";
import type { Absence, Bilingual, Holding, Person, Position, TrailEntry } from "./person.ts";
import type { PhaseOutAnswer } from "./phase-out.ts";
import type { ClosedPot, Pot, PotDay, Request } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { DutyMarks, QuietDays, SetLadder } from "./reminder.ts";
import { type Overlay, overlay, standing, type Table } from "./table.ts";

/** The whole state of an authority: tables of immutable values, built by `evolve` alone. */
export interface State {
  readonly authority: Table<Authority>;
  readonly persons: Table<Person>;
  /** Person id by Entra id, in lower case. */
  readonly personByEntraId: Table<string>;
  readonly positions: Table<Position>;
  /** Every holding of a position, in order of appointment; keyed by position. */
  readonly holdings: Table<readonly Holding[]>;
  /** What one of the secretariat has entered and another confirms before it counts. */
  readonly rights: Table<EnteredRight>;
  readonly bodies: Table<Body>;
  readonly meetings: Table<Meeting>;
  readonly cases: Table<Case>;
  readonly grants: Table<Grant>;
  readonly registered: Table<RegisteredDecision>;
  readonly mandates: Table<Mandate>;
  readonly pots: Table<Pot>;
  /** Pots that were closed before anything rested on them; their ids are never used again. */
  readonly closedPots: Table<ClosedPot>;
  /** How each pot stood when a day was over, oldest first; a day on which nothing of it changed has no line. */
  readonly potDays: Table<readonly PotDay[]>;
  readonly requests: Table<Request>;
  /** Request ids by pot, in order of receipt. */
  readonly requestsOfPot: Table<readonly string[]>;
  readonly proposals: Table<Proposal>;
  /** Proposal ids by pot, oldest first. */
  readonly proposalsOfPot: Table<readonly string[]>;
  readonly decisions: Table<Decision>;
  /** The last serial by year, as text: gapless by construction. */
  readonly serials: Table<number>;
  readonly notices: Table<Notice>;
  /** What has been done with the list of a meeting; keyed by meeting. */
  readonly noticeLists: Table<NoticeList>;
  /** Ids of the notices that are bound to a meeting or were reported at it. */
  readonly noticesOfMeeting: Table<readonly string[]>;
  readonly assignments: Table<Assignment>;
  /** Answered follow-ups by `decision/row/cut-off` (`follow-up.ts`). */
  readonly followUps: Table<FollowUp>;
  /** What has been answered about a row's need next year, by `decision/row` (`need.ts`). */
  readonly needs: Table<SettledNeed>;
  /** What has been answered about what a decision phases out, oldest first, by `decision/row` (`phase-out.ts`). */
  readonly phaseOuts: Table<readonly PhaseOutAnswer[]>;
  /** What has been done once for a grant; keyed by grant. */
  readonly grantSteps: Table<readonly GrantStep[]>;
  /** Documents that are read in; keyed by their content. */
  readonly intakes: Table<Intake>;
  /** When people are away; keyed by person. */
  readonly absences: Table<readonly Absence[]>;
  /** The ladders that the secretariat has set; the others are defaults. */
  readonly ladders: Table<SetLadder>;
  /** What the secretariat has said of quiet days; empty for the defaults. */
  readonly quietDays: Table<QuietDays & { readonly since: Instant }>;
  /** "Jag tar den" and snoozes, by duty. */
  readonly dutyMarks: Table<DutyMarks>;
  /** Which steps have been told to whom, by `person step`: the position of the claim. */
  readonly reminded: Table<LogPosition>;
  /** Balances of the double entry in öre, by account (`account.ts`). */
  readonly balances: Table<number>;
  /** What has been issued as a document, by the hash of its bytes. */
  readonly documents: Table<IssuedDocument>;
  readonly conversations: Table<Conversation>;
  readonly receipts: Table<Receipt>;
  /** Receipt key by Teams activity id. */
  readonly receiptByActivity: Table<string>;
  /** Receipt keys by subject. */
  readonly receiptsOfSubject: Table<readonly string[]>;
  /** Position of the last event that touched a subject. */
  readonly revisions: Table<LogPosition>;
  /** What has happened to a subject, oldest first. */
  readonly trails: Table<readonly TrailEntry[]>;
  /** Position of the record that a command key ended in. */
  readonly keys: Table<LogPosition>;
}

/** What there is one of. */
export interface Authority {
  readonly name: Bilingual;
  readonly position: LogPosition;
  /** Time of the last record; the next is never earlier. */
  readonly time: Instant;
  /** Where the movable clock of local mode was last set; null when never. */
  readonly clock: { readonly to: Instant; readonly at: Instant } | null;
  /** When delivery last stood still, and the record that tells of it; null when never. */
  readonly stalled: {
    readonly since: Instant;
    readonly until: Instant;
    readonly position: LogPosition;
  } | null;
}

const tableNames = [
  "authority",
  "persons",
  "personByEntraId",
  "positions",
  "holdings",
  "rights",
  "bodies",
  "meetings",
  "cases",
  "grants",
  "registered",
  "mandates",
  "pots",
  "closedPots",
  "potDays",
  "requests",
  "requestsOfPot",
  "proposals",
  "proposalsOfPot",
  "decisions",
  "serials",
  "notices",
  "noticeLists",
  "noticesOfMeeting",
  "assignments",
  "followUps",
  "needs",
  "phaseOuts",
  "grantSteps",
  "intakes",
  "absences",
  "ladders",
  "quietDays",
  "dutyMarks",
  "reminded",
  "balances",
  "documents",
  "conversations",
  "receipts",
  "receiptByActivity",
  "receiptsOfSubject",
  "revisions",
  "trails",
  "keys",
] as const satisfies readonly (keyof State)[];

/** The state before the first event, over native Maps. */
export function emptyState(): State {
  return {
    authority: new Map(),
    persons: new Map(),
    personByEntraId: new Map(),
    positions: new Map(),
    holdings: new Map(),
    rights: new Map(),
    bodies: new Map(),
    meetings: new Map(),
    cases: new Map(),
    grants: new Map(),
    registered: new Map(),
    mandates: new Map(),
    pots: new Map(),
    closedPots: new Map(),
    potDays: new Map(),
    requests: new Map(),
    requestsOfPot: new Map(),
    proposals: new Map(),
    proposalsOfPot: new Map(),
    decisions: new Map(),
    serials: new Map(),
    notices: new Map(),
    noticeLists: new Map(),
    noticesOfMeeting: new Map(),
    assignments: new Map(),
    followUps: new Map(),
    needs: new Map(),
    phaseOuts: new Map(),
    grantSteps: new Map(),
    intakes: new Map(),
    absences: new Map(),
    ladders: new Map(),
    quietDays: new Map(),
    dutyMarks: new Map(),
    reminded: new Map(),
    balances: new Map(),
    documents: new Map(),
    conversations: new Map(),
    receipts: new Map(),
    receiptByActivity: new Map(),
    receiptsOfSubject: new Map(),
    revisions: new Map(),
    trails: new Map(),
    keys: new Map(),
  };
}

/** A state laid over another while a batch is decided. */
export interface StateOverlay {
  readonly state: State;
  /** Writes the batch into the base, once it is durable. */
  merge(): void;
}

/** Lays an overlay over every table; dropping it leaves the base as it was. */
export function layOver(base: State): StateOverlay {
  const merges: (() => void)[] = [];
  const lay = <V>(table: Table<V>): Overlay<V> => {
    const laid = overlay(table);
    merges.push(() => laid.merge());
    return laid;
  };
  const state: State = {
    authority: lay(base.authority),
    persons: lay(base.persons),
    personByEntraId: lay(base.personByEntraId),
    positions: lay(base.positions),
    holdings: lay(base.holdings),
    rights: lay(base.rights),
    bodies: lay(base.bodies),
    meetings: lay(base.meetings),
    cases: lay(base.cases),
    grants: lay(base.grants),
    registered: lay(base.registered),
    mandates: lay(base.mandates),
    pots: lay(base.pots),
    closedPots: lay(base.closedPots),
    potDays: lay(base.potDays),
    requests: lay(base.requests),
    requestsOfPot: lay(base.requestsOfPot),
    proposals: lay(base.proposals),
    proposalsOfPot: lay(base.proposalsOfPot),
    decisions: lay(base.decisions),
    serials: lay(base.serials),
    notices: lay(base.notices),
    noticeLists: lay(base.noticeLists),
    noticesOfMeeting: lay(base.noticesOfMeeting),
    assignments: lay(base.assignments),
    followUps: lay(base.followUps),
    needs: lay(base.needs),
    phaseOuts: lay(base.phaseOuts),
    grantSteps: lay(base.grantSteps),
    intakes: lay(base.intakes),
    absences: lay(base.absences),
    ladders: lay(base.ladders),
    quietDays: lay(base.quietDays),
    dutyMarks: lay(base.dutyMarks),
    reminded: lay(base.reminded),
    balances: lay(base.balances),
    documents: lay(base.documents),
    conversations: lay(base.conversations),
    receipts: lay(base.receipts),
    receiptByActivity: lay(base.receiptByActivity),
    receiptsOfSubject: lay(base.receiptsOfSubject),
    revisions: lay(base.revisions),
    trails: lay(base.trails),
    keys: lay(base.keys),
  };
  return { state, merge: () => merges.forEach((merge) => merge()) };
}

/** What nobody reads who tells what the authority has done: messages, clicks and revisions of cards. */
const passing: ReadonlySet<string> = new Set<keyof State>([
  "conversations",
  "dutyMarks",
  "keys",
  "receiptByActivity",
  "receipts",
  "receiptsOfSubject",
  "reminded",
  "revisions",
]);

/**
 * The state as it is now, for who reads it piece by piece while others go on: its values are immutable, so only the
 * tables stand still. What is passing stays as it becomes.
 */
export function stillOf(state: State): State {
  const copied = [...tables(state)]
    .filter(([name]) => !passing.has(name))
    .map(([name, table]) => [name, standing(table)]);
  return { ...state, ...Object.fromEntries(copied) };
}

/** The tables by name, for digests and exports. */
export function* tables(state: State): Iterable<[string, Table<unknown>]> {
  for (const name of tableNames) yield [name, state[name] as Table<unknown>];
}
