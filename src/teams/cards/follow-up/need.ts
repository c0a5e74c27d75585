import { logPosition } from "../../../domain/brand.ts";
import { type Needing, needingOf, rightToSettle } from "../../../domain/decide-need.ts";
import { answerersOf } from "../../../domain/follow-up-plan.ts";
import { type Funding, fundingOf } from "../../../domain/funding.ts";
import type { NeedOf, SettledAs } from "../../../domain/need.ts";
import { isOpenNeed, needNow, openNeedsOf } from "../../../domain/need-now.ts";
import type { Language } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { fundingSubject, needId } from "../../../domain/touches.ts";
import { joinWords } from "../../../language/format.ts";
import { needCardWords } from "../../../language/say/need.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { unclearRowsOf } from "../../../notify/duties-pot.ts";
import { maySee } from "../access.ts";
import { missingView } from "../missing.ts";
import { returnActions, returnedSections } from "../correction/return.ts";
import { nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, type ActionStyle, commandData, execute, input, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";
import { fundingCard } from "./funding.ts";
import { phaseOutActions, phaseOutSections } from "./phase-out-lines.ts";

const activityMax = 120;
const commentMax = 200;
const linesMax = 8;
/** As many as Teams shows; the last ones are the easiest to find elsewhere. */
const actionsMax = 6;

/** One row's need next year: a question with two answers for those who answer for it, what is known for all others. */
export function needView(of: NeedOf, showing: Showing): View {
  const { state, viewer } = showing;
  const needing = needingOf(state, of);
  if (needing === null) return missingView(showing);
  const { decision, row, pot, grant } = needing;
  const { language, today } = viewer;
  const words = needCardWords[language];
  const year = grant.year + 1;
  const now = needNow(state, decision, row);
  const isOpen = isOpenNeed(now.need);
  const right = rightToSettle(state, needing, viewer.person, today);
  const activity = shortened(row.activity, activityMax);
  const home = fundingCard(decision.number);
  const elsewhere = maySee(home, state, viewer) ? [show(words.decision, home)] : [];
  const common = {
    over: words.over(year, plain(pot.title)),
    title: plain(activity),
    summary: words.summary(year, activity),
  };
  if ("code" in right) {
    const people = answerersOf(row, pot, state, today).map((one) => nameOf(state, one, language));
    const waits = people.length === 0 ? [] : [words.waitsFor(joinWords(people, language))];
    return {
      template: "setting",
      ...common,
      lead: [...leadOf(needing, showing), ...(isOpen ? waits : [])],
      actions: elsewhere,
    };
  }
  const { isForAnother } = right;
  return {
    template: "question",
    ...common,
    badge: isOpen ? { text: words.open, tone: "yours" } : { text: words.answered, tone: "good" },
    lead: [
      ...leadOf(needing, showing),
      words.asks(year),
      ...(now.settled === null ? [] : [words.mayChange]),
    ],
    fields: [
      {
        kind: "text",
        id: input.comment,
        label: isForAnother ? words.source : words.comment,
        placeholder: isForAnother ? words.sourcePlaceholder : words.commentPlaceholder,
        lines: "one",
      },
    ],
    actions: [
      answerAction(needing, "yes", words.yes(year), showing, "positive"),
      answerAction(needing, "no", words.no(year), showing),
      ...elsewhere,
    ],
  };
}

function leadOf({ decision, row }: Needing, { state, viewer }: Showing): readonly string[] {
  const { language } = viewer;
  const { settled } = needNow(state, decision, row);
  const later = laterNeed(state, decision, row, language);
  return [
    needCardWords[language].granted(row.amount, row.need),
    ...(later === null ? [] : [`${capitalised(later)}.`]),
    ...(settled === null || settled.comment === ""
      ? []
      : [plain(shortened(settled.comment, commentMax))]),
  ];
}

function answerAction(
  { decision, row }: Needing,
  need: SettledAs,
  title: string,
  { state, viewer }: Showing,
  style?: ActionStyle,
): Action {
  const of = { decision: decision.number, row: row.id };
  const revision = state.revisions.get(fundingSubject(decision.number)) ?? logPosition(0);
  const turn = state.needs.get(needId(of))?.turn ?? 0;
  const ids = { ...of, need, turn };
  return execute(
    title,
    "settle-need",
    commandData(revision, cardAfter(of, state, viewer), ids),
    style,
  );
}

/** Where an answer leads: to the next row that its writer can answer for, else to what gave the money. */
function cardAfter(of: NeedOf, state: State, viewer: Viewer): Card {
  const next = openNeedCard(of, state, viewer);
  if (next !== null) return next;
  const home = fundingCard(of.decision);
  return maySee(home, state, viewer) ? home : { card: "need", ...of };
}

/** The first row beside this one, of the same pot or paper, whose need the viewer can settle. */
function openNeedCard(of: NeedOf, state: State, { person, today }: Viewer): Card | null {
  const needing = needingOf(state, of);
  if (needing === null) return null;
  const { decision, pot, grant } = needing;
  const ofPot = state.pots.has(pot.id) ? unclearRowsOf(pot, grant, state) : [];
  const open = [
    ...openNeedsOf(state, decision).map((row) => ({ decision, row })),
    ...ofPot.filter((one) => one.decision.number !== decision.number),
  ];
  const next = open.find(
    (one) =>
      needId({ decision: one.decision.number, row: one.row.id }) !== needId(of) &&
      !("code" in rightToSettle(state, { ...needing, ...one }, person, today)),
  );
  return next === undefined
    ? null
    : { card: "need", decision: next.decision.number, row: next.row.id };
}

/** "ja (besvarat 3 oktober 2018 av …)"; null where nobody has answered since the decision but in a follow-up. */
export function laterNeed(
  state: State,
  funding: Funding,
  row: Needing["row"],
  language: Language,
): string | null {
  const { settled } = needNow(state, funding, row);
  return settled === null
    ? null
    : needCardWords[language].later(settled.need, settled.day, nameOf(state, settled.by, language));
}

/** What has been answered of the rows of something that gave money; nothing where nobody has. */
export function laterNeedSections(
  fundings: readonly Funding[],
  year: number,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): readonly Lines[] {
  const { language } = viewer;
  const words = needCardWords[language];
  const lines = fundings.flatMap((funding) =>
    funding.rows.flatMap((row) => {
      const later = laterNeed(state, funding, row, language);
      return later === null ? [] : [`• ${plain(shortened(row.activity, activityMax))}: ${later}`];
    }),
  );
  const more = lines.length - linesMax;
  const shown = more > 0 ? [...lines.slice(0, linesMax), words.more(more)] : lines;
  return lines.length === 0 ? [] : [{ heading: words.laterHeading(year), lines: shown }];
}

/** A card of what gave money, with what has been given back and answered since, and the ways to both. */
export function withNeeds(view: View, id: string, showing: Showing): View {
  const { state } = showing;
  const funding = fundingOf(state, id);
  const grant = state.grants.get(funding?.grant ?? "");
  if (funding === null || grant === undefined) return view;
  const year = grant.year + 1;
  return {
    ...view,
    sections: [
      ...(view.sections ?? []),
      ...returnedSections(funding, showing),
      ...(funding.replaced === null ? phaseOutSections([funding], showing) : []),
      ...laterNeedSections([funding], year, showing),
    ],
    actions: [
      ...phaseOutActions(funding, showing),
      ...needActions([funding], year, showing),
      ...view.actions,
      ...returnActions(funding, showing),
    ].slice(0, actionsMax),
  };
}

/** The way to the first open row that the viewer can answer for; none where he answers for none. */
export function needActions(
  fundings: readonly Funding[],
  year: number,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): readonly Action[] {
  for (const funding of fundings) {
    for (const row of openNeedsOf(state, funding)) {
      const of = { decision: funding.number, row: row.id };
      const needing = needingOf(state, of);
      if (needing === null) continue;
      if ("code" in rightToSettle(state, needing, viewer.person, viewer.today)) continue;
      return [show(needCardWords[viewer.language].button(year), { card: "need", ...of })];
    }
  }
  return [];
}
