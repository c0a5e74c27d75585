import { caseNumber, day, decisionNumber, registeredDecisionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { DecisionCommand, NoticeAbout } from "../../src/domain/decision.ts";
import { type NoticeStage, stageOf } from "../../src/domain/notice.ts";
import type { FieldProblem } from "../../src/domain/refusal.ts";
import type { State } from "../../src/domain/state.ts";
import { noticeId } from "../../src/domain/touches.ts";
import { decided } from "./ask.ts";
import { authority } from "./fixture.ts";
import { type Done, did, given } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

/** What the August list holds: a decision from paper of 19 June, and two of ours of 25 June. */
export const abouts = {
  paper: { kind: "registered", decision: ids.potsDecision },
  first: { kind: "decision", decision: decisionNumber("1/2018") },
  second: { kind: "decision", decision: decisionNumber("2/2018") },
} as const satisfies Record<string, NoticeAbout>;

/** Everything on the list, in its order. */
export const all: readonly NoticeAbout[] = [abouts.paper, abouts.first, abouts.second];

/** The secretary asks for something. */
export const asking = (before: readonly Done[], at: string, asked: Command) =>
  given(...before)
    .at(at)
    .as(people.secretary)
    .when(asked);

export const stage = (state: State, about: NoticeAbout, today: string): NoticeStage | undefined => {
  const notice = noticeOf(state, about);
  return notice === undefined ? undefined : stageOf(state, notice, day(today));
};

/** What is wrong with a day outside two. */
export const outside = (from: string, to: string): FieldProblem => ({
  code: "day-outside",
  from: day(from),
  to: day(to),
});

export const field = (name: "day" | "section" | "caseNumber", problem: FieldProblem) =>
  ({ code: "fields", errors: [{ field: name, problem }] }) as const;

export const listCase = caseNumber("RS/300/2018");

export const onList: readonly Done[] = [
  ...authority,
  ...decided("skills"),
  ...decided("tools", undefined, "2018-06-25 10:05"),
];

type Of<Type extends DecisionCommand["type"]> = DecisionCommand & { readonly type: Type };

export const numberList = (number = "RS/300/2018"): Of<"number-notice-list"> => ({
  type: "number-notice-list",
  meeting: ids.august,
  case: number,
});

export const report = (changed: Partial<Of<"report-notices">> = {}): Of<"report-notices"> => ({
  type: "report-notices",
  meeting: ids.august,
  section: 160,
  day: day("2018-08-29"),
  except: [],
  case: null,
  replaces: null,
  ...changed,
});

export const adjust = (
  on: string | null,
  replaces: string | null = null,
): Of<"adjust-minutes"> => ({
  type: "adjust-minutes",
  meeting: ids.august,
  day: on === null ? null : day(on),
  replaces: replaces === null ? null : day(replaces),
});

export const announce = (
  on: string | null,
  replaces: string | null = null,
): Of<"announce-minutes"> => ({ ...adjust(on, replaces), type: "announce-minutes" });

export const confirm = (of: Of<"confirm-legal-force">["of"] = ids.august): Command => ({
  type: "confirm-legal-force",
  of,
});

export const rebook = (
  about: NoticeAbout,
  changed: Partial<Of<"rebook-notice">> = {},
): Of<"rebook-notice"> => ({
  type: "rebook-notice",
  about,
  meeting: ids.september,
  reason: "Bordlades.",
  ...changed,
});

export const separately = (
  about: NoticeAbout,
  changed: Partial<Of<"record-notice-separately">> = {},
): Of<"record-notice-separately"> => ({
  type: "record-notice-separately",
  about,
  reference: "Protokoll 3/2018",
  day: day("2018-07-02"),
  announcedDay: day("2018-07-03"),
  ...changed,
});

export const appeal = (
  about: NoticeAbout,
  changed: Partial<Of<"register-appeal">> = {},
): Of<"register-appeal"> => ({
  type: "register-appeal",
  about,
  reference: "Mål 4711-18",
  day: day("2018-09-20"),
  ...changed,
});

export const settle = (
  about: NoticeAbout,
  changed: Partial<Of<"settle-appeal">> = {},
): Of<"settle-appeal"> => ({
  type: "settle-appeal",
  about,
  outcome: "stands",
  reference: "Dom 2019-02-11",
  day: day("2019-02-11"),
  ...changed,
});

export const chair = (
  changed: Partial<Of<"register-chair-decision">> = {},
): Of<"register-chair-decision"> => ({
  type: "register-chair-decision",
  body: ids.board,
  case: "RS/310/2018",
  title: "Inköp av kylaggregat",
  name: "Lena Ordförande",
  day: day("2018-07-12"),
  ...changed,
});

export const chairDecision = registeredDecisionId("ordforande-2018-07-12-1");

export const by = (at: string, asked: Command): Done => did(people.secretary, at, asked);

/** The August list, as far as it has come: each step on its usual day. */
export const steps = {
  numbered: by("2018-08-14 10:00", numberList()),
  reported: by("2018-08-30 09:00", report()),
  adjusted: by("2018-09-05 09:00", adjust("2018-09-05")),
  announced: by("2018-09-06 09:00", announce("2018-09-06")),
  confirmed: by("2018-09-28 09:00", confirm()),
} as const;

/** A list on its way, up to and with a step. */
export function upTo(step: keyof typeof steps): readonly Done[] {
  const names = Object.keys(steps) as readonly (keyof typeof steps)[];
  return [...onList, ...names.slice(0, names.indexOf(step) + 1).map((name) => steps[name])];
}

export const otherMeeting = (firstDay: string, decisionDay = firstDay): Done =>
  imported({
    type: "schedule-meeting",
    body: ids.board,
    firstDay: day(firstDay),
    decisionDay: day(decisionDay),
    documentStop: day(firstDay),
  });

export const noticeOf = (state: State, about: NoticeAbout) => state.notices.get(noticeId(about));

/** The meeting of the list is cancelled. */
export const cancelled = by("2018-08-01 09:00", {
  type: "cancel-meeting",
  meeting: ids.august,
  reason: "För få ärenden.",
});
