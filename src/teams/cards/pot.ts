import { grantWords } from "../../language/say/grant.ts";
import { grantLine } from "./grant-line.ts";
import { noticeMeeting } from "../../domain/rules.ts";
import { resolveDraft } from "../../domain/draft.ts";
import { fundingOf } from "../../domain/funding.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import { actingHolders } from "../../domain/organisation.ts";
import { total } from "../../domain/money.ts";
import { isExecution, type Pot } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { decidingPosition, turnOf } from "../../domain/route.ts";
import type { State } from "../../domain/state.ts";
import { registeredSubject } from "../../domain/touches.ts";
import { formatKronor } from "../../language/format.ts";
import { inSentence } from "../../language/say/title.ts";
import { executionWords } from "../../language/say/execution.ts";
import { outOfPotWords } from "../../language/say/out-of-pot.ts";
import { potWords } from "../../language/say/pot.ts";
import { yearCloseWords } from "../../language/say/year-close.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { holds, isSecretariat, seesDraft, seesPreparation } from "./access.ts";
import { bodyIn, boardSection, holdersWho, positionThe } from "./names.ts";
import {
  abovePot,
  distributeAction,
  figure,
  figuresOf,
  type Ground,
  groundOfPot,
  leftFigure,
  potStatus,
  requestsOf,
  revisionOf,
  statusTone,
} from "./pot-facts.ts";
import { type Fact, type Sheet, sheetData, type SheetData } from "./sheet.ts";
import { hindranceLines } from "./hindrance.ts";
import { plain, shortened } from "./template.ts";
import { type Action, commandData, execute, show } from "./verbs.ts";
import { moveActions, moveFacts } from "./correction/move.ts";
import { yearActions, yearFacts } from "./year/facts.ts";

/** One pot: how much is left of it, on what authority, and what its reader can do. */
export function potSheet(
  card: Extract<Card, { readonly card: "pot" }>,
  state: State,
  viewer: Viewer,
): Sheet {
  const { language } = viewer;
  const words = potWords[language];
  const ground = groundOfPot(state, card.pot);
  const { pot } = ground;
  const proposal = openProposal(state, pot.id);
  const draft = proposal !== null && seesDraft(state, proposal, viewer) ? proposal : null;
  // Who may not see the draft is not told by the status that there is one.
  const status = proposal?.status === "open" && draft === null ? "new" : potStatus(state, pot.id);
  const isLocked = pot.lock !== undefined;
  // What a draft proposes of a closed year is sent no more.
  const figures = figuresOf(state, pot.id, isLocked ? null : draft);
  return {
    template: "pot",
    data: sheetData({
      head: {
        above: abovePot(ground, language),
        title: plain(pot.title),
        status: isLocked ? yearCloseWords[language].status : words.status[status],
        tone: isLocked ? "Default" : statusTone[status],
      },
      figures: [
        figure(words.figures.pot, formatKronor(figures.amount, language)),
        figure(words.figures.decided, formatKronor(figures.posted, language)),
        figure(words.figures.proposed, formatKronor(figures.proposed, language)),
        leftFigure(figures.left, language),
      ],
      ...pictures(figures, viewer),
      facts: facts(ground, proposal, draft, state, viewer),
      actions: actions(ground, proposal, draft, state, viewer),
    }),
    summary: words.summary(pot.title, figures.left),
    hasInputs: false,
  };
}

/** The bar and the chart, each with its words for clients that cannot draw them; the chart speaks tkr. */
export function pictures(
  figures: Omit<ReturnType<typeof figuresOf>, "reserved">,
  { language }: Viewer,
): Pick<SheetData, "progress" | "chart"> {
  const words = potWords[language];
  const { amount, posted, proposed, left } = figures;
  const thousands = (part: number): number => Math.round(part / 100_000);
  const bars = [
    { legend: words.figures.decided, value: thousands(posted), color: "good" },
    { legend: words.figures.proposed, value: thousands(proposed), color: "categoricalBlue" },
    { legend: words.figures.left, value: thousands(left), color: "neutral" },
  ];
  const share = amount === 0 ? 0 : (posted + proposed) / amount;
  return {
    progress: {
      value: Math.min(100, Math.round(share * 100)),
      max: share > 0 ? 100 : 0,
      text: words.share(share),
    },
    chart: {
      title: words.chart,
      bar: words.figures.pot,
      // A chart cannot show less than nothing; the figures above do.
      bars: left < 0 || share === 0 ? [] : bars.filter((bar) => bar.value > 0),
      text: words.distribution(posted, proposed, left, amount),
    },
  };
}

const papersShown = 5;

/** The decisions on paper that have given money out of a pot, the newest last. */
function paperFacts(
  { id }: Pot,
  { state, viewer }: { readonly state: State; readonly viewer: Viewer },
): readonly Fact[] {
  const words = outOfPotWords[viewer.language];
  const papers = [...state.registered.values()]
    .filter(({ pot }) => pot === id)
    .map((paper) => {
      const rows = fundingOf(state, registeredSubject(paper.id))?.rows ?? [];
      const sum = total(rows.map(({ amount }) => amount));
      return words.paper(plain(shortened(paper.title, paperTitleMax)), sum);
    });
  return papers.length === 0
    ? []
    : [{ title: words.papers, value: papers.slice(-papersShown).join(" · ") }];
}

const paperTitleMax = 80;

function facts(
  ground: Ground,
  proposal: Proposal | null,
  draft: Proposal | null,
  state: State,
  viewer: Viewer,
): readonly Fact[] {
  const { pot, grant, mandate } = ground;
  const { language, today } = viewer;
  const words = potWords[language];
  const isHolder = holds(state, viewer, pot);
  const purpose = mandate.purposes.find((one) => one.id === pot.purpose)?.title[language];
  const decider = positionThe(state, decidingPosition(state, pot), language);
  const holders = holdersWho(
    state,
    actingHolders(state, pot.holder, today, pot.id),
    today,
    language,
  );
  const basis =
    pot.basis === "preparation" ? "prepares" : isExecution(pot) ? "executes" : "decides";
  const turn = proposal === null ? null : turnOf(state, proposal, today);
  const people = turn === null ? "" : holdersWho(state, turn.people, today, language);
  const waiting =
    turn?.unsure == null ? people && words.waitsFor(people) : words.waitsForImpartiality;
  return [
    {
      title: words.mandate(isHolder),
      value: words.mandateText(boardSection(mandate), plain(inSentence(purpose ?? pot.purpose))),
    },
    ...hindranceLines(pot, { state, viewer }).map((value) => ({ title: words.stopped, value })),
    ...yearFacts(pot, grant, { state, viewer }),
    { title: words.does(isHolder), value: words.doesText(basis, decider) },
    ...(isHolder ? [] : [{ title: words.holder, value: holders === "" ? words.nobody : holders }]),
    ...(waiting === "" ? [] : [{ title: words.now, value: waiting }]),
    { title: grantWords[language].label, value: grantLine(state, grant, language) },
    ...moveFacts(pot, { state, viewer }),
    ...paperFacts(pot, { state, viewer }),
    { title: words.requests, value: requestsText(ground, draft, state, viewer) },
    ...(pot.lock === undefined ? noticeFacts(ground, state, viewer) : []),
    { title: words.followUp, value: words.followUpText(grant.reportDay, grant.lastUseDay) },
  ];
}

function requestsText(
  { pot }: Ground,
  draft: Proposal | null,
  state: State,
  { language }: Viewer,
): string {
  const words = potWords[language];
  const requests = requestsOf(state, pot.id);
  if (requests.length === 0) return words.requestsNone;
  const answered = requests.filter(
    ({ answer }) => answer !== null && answer.answer !== "dormant",
  ).length;
  const waiting = requests.filter(({ answer }) => answer?.answer === "dormant").length;
  const text = words.requestsText(requests.length, answered, waiting);
  if (draft === null) return text;
  const { rows, counts } = resolveDraft(state, draft);
  return text + words.draftText(rows.length - counts.unanswered);
}

/** Where a decision of today would be reported; or that mere execution is not, and what that takes. */
function noticeFacts(ground: Ground, state: State, viewer: Viewer): readonly Fact[] {
  const { notice } = potWords[viewer.language];
  if (!isExecution(ground.pot))
    return [{ title: notice, value: noticeText(ground, state, viewer) }];
  const words = executionWords[viewer.language];
  const meaning = words.meaning(bodyIn(state, ground.mandate.body, viewer.language));
  return [
    { title: notice, value: words.notReported },
    { title: words.label, value: `${meaning} ${words.choice}` },
  ];
}

function noticeText({ pot, mandate }: Ground, state: State, viewer: Viewer): string {
  const words = potWords[viewer.language];
  const id = noticeMeeting(state, pot, viewer.today);
  const meeting = id === null ? undefined : state.meetings.get(id);
  return meeting === undefined
    ? words.noticeNone
    : words.noticeText(
        bodyIn(state, mandate.body, viewer.language),
        meeting.decisionDay,
        meeting.documentStop,
      );
}

function actions(
  { pot, grant }: Ground,
  proposal: Proposal | null,
  draft: Proposal | null,
  state: State,
  viewer: Viewer,
): readonly Action[] {
  const words = potWords[viewer.language];
  const back: Card = { card: "pot", pot: pot.id };
  const own = holds(state, viewer, pot)
    ? holderActions(pot.id, proposal, draft, state, viewer)
    : [];
  const seen: Action[] =
    proposal !== null &&
    proposal.status !== "open" &&
    // The secretariat does not see what is prepared, but where it is, and may note an answer there.
    (seesPreparation(state, proposal, viewer) || isSecretariat(state, viewer))
      ? [show(words.showProposal, { card: "proposal", proposal: proposal.id })]
      : [];
  const subject = `pot/${pot.id}`;
  return [
    ...own.slice(0, 2),
    ...seen,
    ...(proposal?.status === "submitted" && holds(state, viewer, pot)
      ? [
          execute(
            words.withdraw,
            "withdraw-proposal",
            commandData(revisionOf(state, proposal.id), back, { proposal: proposal.id }),
          ),
        ]
      : []),
    show(words.mayIDecide, { card: "may-i-decide", pot: pot.id, day: null }),
    ...moveActions(pot, { state, viewer }),
    ...yearActions(pot, grant, { state, viewer }),
    show(words.history, { card: "history", subject, page: 1 }),
  ];
}

/** What moves the distribution on: begin, continue, send. */
function holderActions(
  pot: Ground["pot"]["id"],
  proposal: Proposal | null,
  draft: Proposal | null,
  state: State,
  { language }: Viewer,
): readonly Action[] {
  const words = potWords[language];
  const isLocked = state.pots.get(pot)?.lock !== undefined;
  if (draft !== null && isLocked)
    return [show(yearCloseWords[language].readDraft, { card: "review", proposal: draft.id })];
  if (draft !== null) {
    const { pages, counts } = resolveDraft(state, draft);
    const page = Math.min(Math.max(1, draft.draft.page), pages);
    const next: Card =
      draft.draft.page > pages || counts.unanswered === 0
        ? { card: "answers", proposal: draft.id }
        : { card: "form", proposal: draft.id, page };
    return [
      show(words.continue, next, "positive"),
      show(words.review, { card: "review", proposal: draft.id }),
    ];
  }
  const { left } = figuresOf(state, pot, null);
  const isAnswered = requestsOf(state, pot).every(
    ({ answer }) => answer !== null && answer.answer !== "dormant",
  );
  if (isLocked || proposal !== null || (left <= 0 && isAnswered)) return [];
  return [distributeAction(state, pot, words.distribute, "positive")];
}
