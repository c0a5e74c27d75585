import type { Day, MeetingId, Ore } from "../../domain/brand.ts";
import type { Notice } from "../../domain/decision.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isUnreported, stageOf } from "../../domain/notice.ts";
import { total } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import { formatKronor } from "../../language/format.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { documentWords } from "../../language/say/document.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { noticeLateWords } from "../../language/say/notice-late.ts";
import { noticeLifeWords } from "../../language/say/notice-life.ts";
import { noticeStageWords } from "../../language/say/notice-stage.ts";
import { inSentence } from "../../language/say/title.ts";
import type { Viewer } from "../../notify/card.ts";
import { countedTwice, sumOf } from "../documents/notice-list.ts";
import { isSecretariat, maySee, seesEverything } from "./access.ts";
import { afterwardsMarks } from "./correction/facts.ts";
import { bodyIn, madeByOf } from "./names.ts";
import { agendaText, listFacts, stepActions } from "./notice/next-step.ts";
import { pageOf, pagerActions } from "./pager.ts";
import { plain, shortened } from "./template.ts";
import { type Action, type ExecuteAction, show } from "./verbs.ts";
import type { Badge, ListRow, Showing, View } from "./view.ts";
import { givenTo } from "../../domain/pot.ts";

const noticesPerPage = 8;
const titleMax = 120;
const otherMeetings = 3;
const unresolvedMax = 4;

/** What a notice says of its decision, ours or from paper. */
export interface NoticeEntry {
  readonly notice: Notice;
  readonly number: string;
  readonly caseNumber: string;
  readonly day: Day;
  readonly who: string;
  readonly what: string;
  /** The same where no Markdown is read: a choice, a notification. */
  readonly label: string;
  readonly amount: Ore;
}

/** What is reported at a meeting: the decisions of ours and from paper that are bound to it, by date. */
export function noticesView(meeting: MeetingId | null, page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = noticeWords[language];
  const at = state.meetings.get(meeting ?? "") ?? nextWithNotices(state, viewer);
  const entries = noticeEntries(state, viewer);
  const bound = at === null ? [] : entries.filter((one) => one.notice.meeting === at.id);
  const unresolved = entries.filter(
    (one) => one.notice.meeting === null && isUnreported(one.notice),
  );
  const { rows, page: shown, pages } = pageOf(bound, page, noticesPerPage);
  const title =
    at === null ? words.titleNone : words.title(bodyIn(state, at.body, language), at.decisionDay);
  const isLast = shown === pages && bound.length > 0;
  return {
    template: "list",
    over: pages > 1 ? `${words.over} · ${words.page(shown, pages)}` : words.over,
    title: unresolved.length > 0 && at === null ? words.titleUnknown : title,
    badge: at === null ? null : badgeOf(at, bound, viewer),
    summary: title,
    lead: [...leadLines(at, bound, showing), ...listFacts(at, showing), ...agendaText(at, showing)],
    warningsHeading: words.unresolved(unresolved.length),
    warnings: unresolved.slice(0, unresolvedMax).map((one) => words.unresolvedRow(one.what)),
    list: [
      ...rows.map((one) => noticeRow(one, showing)),
      ...(isLast ? [sumRow(bound, state, language)] : []),
    ],
    actions: [
      ...firstActions(meeting, at, unresolved, showing),
      ...fileActions(at, showing),
      ...pagerActions(shown, pages, language, (next) => ({
        card: "notices",
        meeting: at?.id ?? null,
        page: next,
      })),
      ...meetingActions(at, showing),
    ].slice(0, 6),
  };
}

/** The sum of a list, in which every krona counts once: a pot and what is distributed of it are the same money. */
function sumRow(bound: readonly NoticeEntry[], state: State, language: Language): ListRow {
  const words = noticeWords[language];
  const sources = new Set<string>(bound.map((one) => one.notice.about.decision));
  const pots = [...state.pots.values()].filter((pot) => sources.has(pot.source));
  const twice = countedTwice(
    bound.map((one) => one.notice),
    state,
  );
  const sum = sumOf(
    bound.map((one) => one.amount),
    twice,
  );
  const facts = [
    ...(pots.length === 0 ? [] : [words.pots(total(pots.map(givenTo)), twice.distributed)]),
    ...(twice.replaced === 0 ? [] : [words.replaced(twice.replaced)]),
  ];
  return {
    title: words.total,
    facts: facts.join(" · "),
    figure: formatKronor(sum, language),
    action: null,
  };
}

function leadLines(
  at: Meeting | null,
  bound: readonly NoticeEntry[],
  { state, viewer }: Showing,
): string[] {
  const words = noticeWords[viewer.language];
  const first =
    at === null || bound.length === 0
      ? words.leadEmpty
      : words.lead(bound.length, at.documentStop, at.documentStop < viewer.today);
  return seesEverything(state, viewer) ? [first] : [first, words.leadOwn];
}

function badgeOf(meeting: Meeting, bound: readonly NoticeEntry[], viewer: Viewer): Badge {
  const words = noticeWords[viewer.language];
  const isReported = bound.some((one) => one.notice.reported !== null);
  if (isReported || meeting.decisionDay < viewer.today)
    return { text: words.badge.held, tone: "neutral" };
  return meeting.documentStop < viewer.today
    ? { text: words.badge.stopped, tone: "attention" }
    : { text: words.badge.open, tone: "good" };
}

function noticeRow(entry: NoticeEntry, { state, viewer }: Showing): ListRow {
  const { language, today } = viewer;
  const { about } = entry.notice;
  const stage = stageOf(state, entry.notice, today);
  const decision = about.kind === "decision" ? state.decisions.get(about.decision) : undefined;
  const open = decisionWords[language].open;
  return {
    title: entry.what,
    facts: [
      entry.number,
      noticeWords[language].facts(entry.caseNumber, entry.day, entry.who),
      entry.notice.urgent ? noticeLifeWords[language].urgentMark : "",
      ...(decision === undefined ? [] : afterwardsMarks(decision, language)),
      stage === "on-list" || stage === "held" ? "" : noticeStageWords[language].badge[stage],
    ]
      .filter((text) => text !== "")
      .join(" · "),
    // What a chair decides in haste is no money of ours.
    figure: entry.amount === 0 ? "–" : formatKronor(entry.amount, language),
    action:
      about.kind === "decision"
        ? show(open, { card: "decision", decision: about.decision })
        : show(open, { card: "registered", decision: about.decision }),
  };
}

/** Every notice that the viewer may see, by decision date and then in order of registration. */
export function noticeEntries(state: State, viewer: Viewer): readonly NoticeEntry[] {
  return [...state.notices.values()]
    .flatMap((notice) => noticeEntry(state, viewer, notice) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** One notice as a list shows it; null where the viewer may not see its decision. */
export function noticeEntry(state: State, viewer: Viewer, notice: Notice): NoticeEntry | null {
  const { about } = notice;
  const { language } = viewer;
  if (about.kind === "registered") {
    const decision = state.registered.get(about.decision);
    if (decision === undefined) return null;
    if (!maySee({ card: "registered", decision: decision.id }, state, viewer)) return null;
    const rows = total(decision.rows.map((row) => row.amount));
    const pots = [...state.pots.values()].filter((pot) => pot.source === decision.id);
    return {
      notice,
      number: noticeWords[language].paper,
      caseNumber: decision.case,
      day: decision.day,
      who: madeByOf(state, decision, language).replace(/, [^,]*$/, ""),
      what: plain(shortened(decision.title, titleMax)),
      label: shortened(decision.title, titleMax),
      amount: total([rows, ...pots.map(givenTo)]),
    };
  }
  const decision = state.decisions.get(about.decision);
  if (decision === undefined) return null;
  if (!maySee({ card: "decision", decision: decision.number }, state, viewer)) return null;
  const mandate = state.mandates.get(decision.mandate);
  const { name, title } = decision.decider;
  const number = decisionWords[language].title(decision.number);
  const pot = shortened(state.pots.get(decision.pot)?.title ?? "", titleMax);
  return {
    notice,
    number: "",
    caseNumber: mandate?.case ?? "",
    day: decision.day,
    who: `${plain(name)}, ${plain(inSentence(title))}`,
    what: `${number}: ${plain(pot)}`,
    label: `${number}: ${pot}`,
    amount: decision.sum,
  };
}

/** The first meeting ahead with something to report; else the last one that had. */
function nextWithNotices(state: State, viewer: Viewer): Meeting | null {
  const meetings = meetingsWithNotices(state, viewer);
  return meetings.find((one) => one.decisionDay >= viewer.today) ?? meetings.at(-1) ?? null;
}

function meetingsWithNotices(state: State, viewer: Viewer): readonly Meeting[] {
  const ids = new Set(noticeEntries(state, viewer).map((one) => one.notice.meeting));
  return [...state.meetings.values()]
    .filter((one) => ids.has(one.id))
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1));
}

/** A button that does not stand out. */
function plainly(action: ExecuteAction): ExecuteAction {
  const { style: _, ...rest } = action;
  return rest;
}

/** The list as a file, for those who may have all of it. */
function fileActions(at: Meeting | null, { state, viewer }: Showing): readonly Action[] {
  if (at === null) return [];
  const card = { card: "document", of: { kind: "notice-list", meeting: at.id } } as const;
  return maySee(card, state, viewer)
    ? [show(documentWords[viewer.language].fetch.noticeList, card)]
    : [];
}

/** What has no meeting comes first, unless the list of one meeting was asked for; one of them stands out. */
function firstActions(
  asked: MeetingId | null,
  at: Meeting | null,
  unresolved: readonly NoticeEntry[],
  showing: Showing,
): readonly Action[] {
  const binding = bindActions(unresolved, showing);
  const stepping = stepActions(at, showing);
  const [first, ...others] = asked === null ? [...binding, ...stepping] : [...stepping, ...binding];
  if (first === undefined) return [];
  return [first, ...others.map(plainly)];
}

function bindActions(
  unresolved: readonly NoticeEntry[],
  { state, viewer }: Showing,
): ExecuteAction[] {
  const [first] = unresolved;
  if (first === undefined || !isSecretariat(state, viewer)) return [];
  return [
    show(
      noticeWords[viewer.language].choose,
      { card: "bind-notice", about: first.notice.about },
      "positive",
    ),
  ];
}

function meetingActions(at: Meeting | null, { state, viewer }: Showing): Action[] {
  const words = noticeWords[viewer.language];
  const others = meetingsWithNotices(state, viewer)
    .filter((one) => one.id !== at?.id)
    .slice(-otherMeetings);
  return [
    ...others.map((one) =>
      show(words.toMeeting(one.decisionDay), { card: "notices", meeting: one.id, page: 1 }),
    ),
    show(words.meetings, { card: "meetings" }),
    ...(seesEverything(state, viewer)
      ? [show(noticeLateWords[viewer.language].lateList, { card: "late-notices", page: 1 })]
      : []),
    ...(at !== null && isSecretariat(state, viewer)
      ? [
          show(noticeLifeWords[viewer.language].chair.button, {
            card: "chair-decision",
            body: at.body,
          }),
        ]
      : []),
  ];
}
