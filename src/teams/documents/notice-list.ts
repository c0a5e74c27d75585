import type { Meeting } from "../../domain/meeting.ts";
import type { Decision, Notice } from "../../domain/decision.ts";
import { type Mandate, type RegisteredDecision, standingRows } from "../../domain/grant.ts";
import { minus, total } from "../../domain/money.ts";
import { givenTo, type Pot } from "../../domain/pot.ts";
import { isUnreported, noticesAt } from "../../domain/notice.ts";
import type { State } from "../../domain/state.ts";
import { lawOn } from "../../documents/law.ts";
import {
  inList,
  type NoticeListPaper,
  type NoticeListRow,
  noticeListTemplate,
} from "../../documents/notice-list-docx.ts";
import { countWords, formatKronor, joinWords } from "../../language/format.ts";
import { capitalised, potNamed } from "../../language/say/title.ts";
import type { Ore } from "../../domain/brand.ts";
import { type Listing, remarkOf, stoodAt } from "./notice-remark.ts";

/**
 * The list of a meeting out of the ledger, the same for everybody who may have it. In Swedish, the language of
 * the authority's records.
 */
export function noticeListPaper(
  state: State,
  meeting: Meeting,
  template = noticeListTemplate,
): NoticeListPaper {
  const list = state.noticeLists.get(meeting.id);
  const isClosed = list?.section != null;
  const notices = noticesAt(state, meeting.id).filter((notice) =>
    notice.reported === null
      ? !isClosed && isUnreported(notice) && notice.meeting === meeting.id
      : notice.reported.meeting === meeting.id,
  );
  const rows = notices.flatMap((notice) => rowOf(notice, { state, template }) ?? []);
  const twice = countedTwice(notices, state);
  return {
    template,
    authority: state.authority.get("")?.name.sv ?? "",
    body: state.bodies.get(meeting.body)?.title.sv ?? meeting.body,
    meetingDay: meeting.decisionDay,
    caseNumber: list?.case ?? null,
    rows,
    total: sumOf(
      rows.map((row) => row.amount),
      twice,
    ),
    twice,
    outcome:
      list?.section == null || list.reportedDay === null
        ? null
        : { section: list.section, day: list.reportedDay },
  };
}

/** What stands on a list without counting in its sum. */
export interface CountedTwice {
  /** What decisions in force distribute of a pot on the list. */
  readonly distributed: Ore;
  /** What another decision has taken the place of. */
  readonly replaced: Ore;
}

/** The sum of a list, in which every krona counts once. */
export const sumOf = (amounts: readonly Ore[], { distributed, replaced }: CountedTwice): Ore =>
  minus(minus(total(amounts), distributed), replaced);

/**
 * What the sum of a list leaves out. A decision that was replaced before the body took note of it counts with the
 * one that took its place, on whichever list that stands, and on none where that is mere execution; one that was
 * replaced later counts where it was reported.
 */
export function countedTwice(notices: readonly Notice[], state: State): CountedTwice {
  const sources = new Set<string>(notices.map((one) => one.about.decision));
  const decided = notices.flatMap((notice) => {
    const { about } = notice;
    const decision = about.kind === "decision" ? state.decisions.get(about.decision) : undefined;
    return decision === undefined ? [] : [{ decision, stood: stoodAt(notice, decision) }];
  });
  const sum = (some: typeof decided): Ore => total(some.map(({ decision }) => decision.sum));
  const standing = decided.filter(({ stood }) => stood);
  return {
    distributed: sum(
      standing.filter(({ decision }) => sources.has(state.pots.get(decision.pot)?.source ?? "")),
    ),
    replaced: sum(decided.filter(({ stood }) => !stood)),
  };
}

function rowOf(notice: Notice, listing: Listing): NoticeListRow | null {
  const { about } = notice;
  const { state, template } = listing;
  if (about.kind === "registered") {
    const paper = state.registered.get(about.decision);
    return paper === undefined ? null : rowOfPaper(paper, notice, listing);
  }
  const decision = state.decisions.get(about.decision);
  const pot = state.pots.get(decision?.pot ?? "");
  const mandate = state.mandates.get(decision?.mandate ?? "");
  if (decision === undefined || pot === undefined || mandate === undefined) return null;
  const granted = decision.rows.filter((row) => row.amount > 0).length;
  const others = decision.rows.length - granted;
  return {
    caseNumber: mandate.case,
    number: decision.number,
    day: decision.day,
    decider: { title: decision.decider.title, name: decision.decider.name },
    authority: authorityOfOurs(decision, mandate),
    matter: `Fördelning av ${template < 2 ? `potten ${pot.title}` : potNamed(pot.title)}, ${decision.financing.title}`,
    decided: capitalised(
      [
        granted === 0
          ? "inga aktiviteter får medel"
          : `${countWords(granted, activities, "sv")} får medel`,
        ...(others === 0 || granted === 0
          ? []
          : [`${countWords(others, activities, "sv")} får inga medel`]),
      ].join(", "),
    ),
    amount: decision.sum,
    remark: remarkOf(notice, listing, decision),
    urgent: notice.urgent,
  };
}

/** Where the right to decide comes from: the board's paragraph, and how it was passed on (KL 7:6). */
function authorityOfOurs({ basis }: Decision, mandate: Mandate): string {
  const section = `${mandate.body} ${mandate.day} § ${mandate.section}`;
  return basis === "onward-delegation" && mandate.onwardSource !== null
    ? `${section}, vidaredelegation: ${mandate.onwardSource}`
    : section;
}

const activities = { one: "aktivitet", many: "aktiviteter", gender: "common" } as const;
const potsCounted = { one: "pott", many: "pottar", gender: "common" } as const;

/** A decision from paper: what it gave to activities and to pots. */
function rowOfPaper(paper: RegisteredDecision, notice: Notice, listing: Listing): NoticeListRow {
  const { state } = listing;
  const pots = [...state.pots.values()].filter((pot) => pot.source === paper.id);
  const mandate = mandateOn(paper, pots[0], state);
  const rows = standingRows(paper);
  const given = [
    ...(rows.length === 0 ? [] : [countWords(rows.length, activities, "sv")]),
    ...(pots.length === 0 ? [] : [countWords(pots.length, potsCounted, "sv")]),
  ];
  return {
    caseNumber: paper.case,
    number: null,
    day: paper.day,
    decider: deciderOf(paper, listing),
    authority: authorityOf(paper, mandate),
    matter: paper.title,
    decided: [
      ...(given.length === 0 ? [] : [`Medel till ${joinWords(given, "sv")}`]),
      ...returnedBy(paper),
      ...movedBy(paper, state),
    ].join(". "),
    amount: total([...rows.map((one) => one.amount), ...pots.map(givenTo)]),
    remark: remarkOf(notice, listing),
    urgent: notice.urgent,
  };
}

/** The mandate that a paper rested on: its pot's, unless that has gone on under a later one since; else its writer's. */
function mandateOn(
  { madeBy, day, grant }: RegisteredDecision,
  pot: Pot | undefined,
  state: State,
): Mandate | undefined {
  const own = state.mandates.get(pot?.mandate ?? "");
  if (own !== undefined && own.day <= day) return own;
  return [...state.mandates.values()].findLast(
    (one) =>
      one.grant === (own?.grant ?? grant) &&
      one.day <= day &&
      (own !== undefined || (madeBy.kind === "person" && one.delegate === madeBy.position)),
  );
}

const returnedBy = ({ returns = [] }: RegisteredDecision): readonly string[] =>
  returns.map(
    ({ activity, amount }) => `${activity} lämnar tillbaka ${formatKronor(amount, "sv")}`,
  );

const movedBy = ({ moves = [] }: RegisteredDecision, state: State): readonly string[] =>
  moves.map(({ pot, to, amount, toGrant }) => {
    const [from, other] = [pot, to].map((id) => state.pots.get(id ?? "")?.title ?? "");
    const source = `${formatKronor(amount, "sv")} ${toGrant === undefined ? "flyttas" : "förs över"} från ${potNamed(from ?? "")}`;
    if (toGrant === undefined)
      return `${source} ${to === null ? "tillbaka till bidraget" : `till ${potNamed(other ?? "")}`}`;
    const next = state.grants.get(toGrant)?.title ?? toGrant;
    return `${source} till ${to === null ? next : `${potNamed(other ?? "")} (${next})`}`;
  });

function deciderOf(
  { madeBy }: RegisteredDecision,
  { state, template }: Listing,
): NoticeListRow["decider"] {
  switch (madeBy.kind) {
    case "body":
      return { title: state.bodies.get(madeBy.body)?.title.sv ?? madeBy.body, name: "" };
    case "person":
      return {
        title: state.positions.get(madeBy.position)?.title.sv ?? madeBy.position,
        name: madeBy.name,
      };
    case "chair": {
      const body = state.bodies.get(madeBy.body)?.title.sv ?? madeBy.body;
      return { title: `För ${inList(template, body)}`, name: madeBy.name };
    }
    default:
      return madeBy satisfies never;
  }
}

function authorityOf({ madeBy, day }: RegisteredDecision, mandate: Mandate | undefined): string {
  if (madeBy.kind === "chair") return lawOn(day).urgent;
  if (madeBy.kind === "body") return `${madeBy.body} ${day} § ${madeBy.section}`;
  return mandate === undefined ? "" : `${mandate.body} ${mandate.day} § ${mandate.section}`;
}
