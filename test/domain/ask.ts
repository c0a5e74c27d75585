import assert from "node:assert/strict";
import {
  day,
  type Day,
  type LogPosition,
  logPosition,
  type PersonId,
  type PotId,
  type ProposalId,
  rowId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import type { Entry, NextYear, Opinion, OwnRow, Submitted } from "../../src/domain/proposal.ts";
import type { RowEntry } from "../../src/domain/proposal-event.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { pots, proposals, requests } from "./fixture.ts";
import { type Done, did } from "./given.ts";
import { people } from "./organisation.ts";

/** What may be typed in the one short field of a row. */
export const typed = {
  amount: (amount: number): Entry => ({ kind: "amount", amount: kronor(amount) }),
  all: { kind: "all" },
  rest: { kind: "rest" },
  no: { kind: "no" },
  wait: { kind: "wait" },
  empty: { kind: "empty" },
} as const satisfies Record<string, Entry | ((amount: number) => Entry)>;

export type Entries = Readonly<Record<string, Entry>>;

/** What a field shows for an entry; another entry shows another text. */
export const textOf = (entry: Entry): string =>
  entry.kind === "amount" ? String(entry.amount / 100) : entry.kind === "empty" ? "" : entry.kind;

export const rowEntries = (entries: Entries): RowEntry[] =>
  Object.entries(entries).map(([row, entry]) => ({
    row: rowId(row),
    typed: textOf(entry),
    entry,
  }));

const revisionOf = (state: State, proposal: ProposalId): LogPosition =>
  state.revisions.get(proposalSubject(proposal)) ?? logPosition(0);

function submittedOf(state: State, proposal: ProposalId): Submitted {
  const submitted = state.proposals.get(proposal)?.submitted;
  assert(submitted, "the proposal has been sent");
  return submitted;
}

/** The revision, version and digest that a fresh card holds. */
function seen(state: State, proposal: ProposalId) {
  const { version, digest } = submittedOf(state, proposal);
  return { proposal, revision: revisionOf(state, proposal), version, digest };
}

/** Every warning that a sender can confirm. */
export const allWarnings = [
  "granted-withdrawn",
  "commitment",
  "nothing-promised",
  "money-left",
  "own-benefit",
  "more-than-sought",
  "thousands-meant",
  "not-a-working-day",
  "no-meeting",
  "choice-made",
  "effect-unknown",
];

type OfState = (state: State) => Command;

export const openDraft = (pot: PotId): Command => ({ type: "open-draft", pot });

export const savePage =
  (proposal: ProposalId, entries: Entries, page = 1): OfState =>
  (state) => ({
    type: "save-page",
    proposal,
    page,
    entries: rowEntries(entries),
    revision: revisionOf(state, proposal),
  });

type RowAnswer = (Command & { type: "save-answers" })["rows"][number];

export const saveAnswers =
  (
    proposal: ProposalId,
    common: { readonly motive: string | null; readonly nextYear?: NextYear | null } | null,
    rows: readonly (Partial<Omit<RowAnswer, "row">> & { readonly row: string })[] = [],
  ): OfState =>
  (state) => ({
    type: "save-answers",
    proposal,
    page: 2,
    common: common === null ? null : { nextYear: null, ...common },
    rows: rows.map((answer) => ({
      motive: null,
      nextYear: null,
      need: null,
      ...answer,
      row: rowId(answer.row),
    })),
    revision: revisionOf(state, proposal),
  });

/** Conditions and appendices as typed, with the revision of a fresh card unless another one is said. */
export const saveTerms =
  (proposal: ProposalId, conditions: string, appendices = "", seenAt?: LogPosition): OfState =>
  (state) => ({
    type: "save-terms",
    proposal,
    conditions,
    appendices,
    revision: seenAt ?? revisionOf(state, proposal),
  });

export const addOwnRow =
  (
    proposal: ProposalId,
    own: Partial<OwnRow> = {},
    entry: Entry = typed.amount(100_000),
  ): OfState =>
  (state) => ({
    type: "add-own-row",
    proposal,
    own: { activity: "Studiebesök", responsible: "Karin Berg", need: "no", ...own },
    entry: { typed: textOf(entry), entry },
    revision: revisionOf(state, proposal),
  });

export const removeOwnRow =
  (proposal: ProposalId, row: string): OfState =>
  (state) => ({
    type: "remove-own-row",
    proposal,
    row: rowId(row),
    revision: revisionOf(state, proposal),
  });

export const submit =
  (
    proposal: ProposalId,
    goals: "yes" | "no" | null = "no",
    warnings: readonly string[] = allWarnings,
  ): OfState =>
  (state) => ({
    type: "submit-proposal",
    proposal,
    goals,
    warnings,
    revision: revisionOf(state, proposal),
  });

export const withdraw =
  (proposal: ProposalId): OfState =>
  (state) => ({ type: "withdraw-proposal", proposal, revision: revisionOf(state, proposal) });

export const takeStep =
  (proposal: ProposalId, opinion: Opinion, comment: string | null = null): OfState =>
  (state) => ({ type: "take-step", opinion, comment, ...seen(state, proposal) });

export const giveBack =
  (proposal: ProposalId, comment = "Motivet saknas."): OfState =>
  (state) => ({ type: "return-proposal", comment, ...seen(state, proposal) });

export const decideIt =
  (proposal: ProposalId): OfState =>
  (state) => ({
    type: "decide-proposal",
    declaration: "not-disqualified",
    ...seen(state, proposal),
  });

export const declare =
  (proposal: ProposalId, answer: "yes" | "unsure", reason: string | null = null): OfState =>
  (state) => ({ type: "declare-disqualified", answer, reason, ...seen(state, proposal) });

/** An answer by mouth, noted for somebody: yes, at a meeting the day that the proposal was sent. */
export const noteWord =
  (
    proposal: ProposalId,
    who: PersonId,
    change: Partial<Command & { type: "note-word" }> = {},
  ): OfState =>
  (state) => ({
    type: "note-word",
    person: who,
    word: "yes",
    day: day("2018-06-25"),
    how: "meeting",
    note: "",
    ...seen(state, proposal),
    ...change,
  });

export const answerWord =
  (proposal: ProposalId, answer: "confirmed" | "denied"): OfState =>
  (state) => ({ type: "answer-word", answer, ...seen(state, proposal) });

export const settleDisqualification =
  (
    proposal: ProposalId,
    who: PersonId,
    outcome: "disqualified" | "not-disqualified",
    reference: string | null = null,
  ): OfState =>
  (state) => ({
    type: "settle-disqualification",
    proposal,
    person: who,
    outcome,
    reference,
    revision: revisionOf(state, proposal),
  });

export const refer =
  (
    proposal: ProposalId,
    why: "goals" | "referred" = "referred",
    comment: string | null = null,
  ): OfState =>
  (state) => ({
    type: "refer-proposal",
    proposal,
    why,
    comment,
    revision: revisionOf(state, proposal),
  });

export const settleReferral =
  (
    proposal: ProposalId,
    outcome: "granted" | "declined" | "taken-back",
    section: number | null = 160,
    sectionDay: Day | null = null,
  ): OfState =>
  (state) => ({
    type: "settle-referral",
    proposal,
    outcome,
    section,
    sectionDay,
    revision: revisionOf(state, proposal),
  });

/** Who distributes each pot of the fixture, what he types, and why. */
const drafts = {
  skills: {
    by: people.director,
    entries: {
      [requests.mentors]: typed.amount(400_000),
      [requests.courses]: typed.amount(200_000),
      [requests.leaders]: typed.no,
    },
    nextYear: { kind: "own-frame" },
  },
  tools: { by: people.finance, entries: { [requests.reports]: typed.rest }, nextYear: null },
  own: { by: people.chief, entries: { [requests.study]: typed.all }, nextYear: null },
  digital: { by: people.director, entries: { [requests.app]: typed.all }, nextYear: null },
} as const;

/** A draft of a pot, filled in by its holder and ready to be sent. */
export function drafted(pot: keyof typeof pots, entries: Entries = drafts[pot].entries): Done[] {
  const { by, nextYear } = drafts[pot];
  const proposal = proposals[pot];
  return [
    did(by, "2018-06-25 09:00", openDraft(pots[pot])),
    did(by, "2018-06-25 09:05", savePage(proposal, entries)),
    did(
      by,
      "2018-06-25 09:10",
      saveAnswers(proposal, { motive: "Störst nytta för vården.", nextYear }),
    ),
  ];
}

/** A proposal of a pot, sent by its holder. */
export const sent = (pot: keyof typeof pots, entries: Entries = drafts[pot].entries): Done[] => [
  ...drafted(pot, entries),
  did(drafts[pot].by, "2018-06-25 09:15", submit(proposals[pot])),
];

/** What the board has granted of the skills pot: 400 000 to mentors, 200 000 to courses. */
export const grantedByBoard: readonly Done[] = [
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(proposals.skills)),
  did(
    people.secretary,
    "2018-08-30 10:00",
    settleReferral(proposals.skills, "granted", 160, day("2018-08-29")),
  ),
];

/** A proposal that has passed every step before its decision. */
export function ready(pot: keyof typeof pots, entries: Entries = drafts[pot].entries): Done[] {
  const steps: Record<keyof typeof pots, Done[]> = {
    skills: [],
    tools: [
      did(people.computers, "2018-06-25 09:20", takeStep(proposals.tools, "consulted")),
      did(people.director, "2018-06-25 09:25", takeStep(proposals.tools, "supported")),
    ],
    own: [did(people.finance, "2018-06-25 09:20", takeStep(proposals.own, "reviewed"))],
    digital: [did(people.finance, "2018-06-25 09:20", takeStep(proposals.digital, "reviewed"))],
  };
  return [...sent(pot, entries), ...steps[pot]];
}

/** A proposal that has been decided by whoever decides the pot. */
export const decided = (
  pot: keyof typeof pots,
  entries: Entries = drafts[pot].entries,
  at = "2018-06-25 10:00",
): Done[] => [
  ...ready(pot, entries),
  did(pot === "digital" ? people.director : people.chief, at, decideIt(proposals[pot])),
];

/** The skills pot, decided with conditions and appendices. */
export const decidedOn = (conditions: string, appendices = ""): Done[] => [
  ...drafted("skills"),
  did(people.director, "2018-06-25 09:12", saveTerms(proposals.skills, conditions, appendices)),
  did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
  did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
];
