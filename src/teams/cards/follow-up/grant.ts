import { grantFigures, grantLeft } from "../../../domain/account.ts";
import type { Ore } from "../../../domain/brand.ts";
import { grantStep, rightToGrant } from "../../../domain/decide-grant-days.ts";
import { potsOfGrant, yearClosesFrom } from "../../../domain/decide-year-close.ts";
import type { Grant, GrantStepKind } from "../../../domain/grant.ts";
import { unusedOfGrant } from "../../../domain/grant-unused.ts";
import { formatDay, formatKronor } from "../../../language/format.ts";
import { type GrantDaysWords, grantDaysWords } from "../../../language/say/grant-days.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { capitalised } from "../../../language/say/title.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import { isSecretariat } from "../access.ts";
import { grantLine } from "../grant-line.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { closedOf } from "../year/overview.ts";

const referenceMax = 120;
/** What stands last gives way; a word in the chat brings it too. */
const actionsMax = 6;

/** The steps that a grant asks for: money is repaid only where the grant says so, or somebody has done it. */
function stepsOf(grant: Grant, { state }: Showing): readonly GrantStepKind[] {
  const isRepaid = grant.unspent === "repaid" || grantStep(state, grant, "repayment") !== null;
  return ["requisition", "report", ...(isRepaid ? (["repayment"] as const) : [])];
}

/** A state grant: its money, its days, and what has been done on them. */
export function grantView(grant: Grant, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = grantDaysWords[language];
  return {
    template: "decision",
    over: words.over(grant.case),
    title: plain(grant.title),
    summary: grant.title,
    lead: [`${grantLine(state, grant, language)}.`, words.unused(unusedOfGrant(grant, state))],
    facts: [
      ...dayFacts(grant, words, showing),
      ...stepFacts(grant, words, showing),
      ...closeFacts(grant, showing),
    ],
    actions: actionsOf(grant, words, showing),
  };
}

function dayFacts(grant: Grant, words: GrantDaysWords, { viewer }: Showing) {
  const days = (["requisitionDay", "lastUseDay", "reportDay"] as const).map((field) => {
    const day = grant[field];
    return {
      title: words.dayNames[field],
      value: day === null ? words.unknown : formatDay(day, viewer.language, { weekday: true }),
    };
  });
  const unspent = { title: words.unspent, value: words.unspentChoices[grant.unspent] };
  return [...days, unspent];
}

function stepFacts(grant: Grant, words: GrantDaysWords, showing: Showing) {
  return stepsOf(grant, showing).map((kind) => {
    const done = grantStep(showing.state, grant, kind);
    return {
      title: words.stepNames[kind],
      value:
        done === null
          ? words.stepOpen
          : words.stepDone(done.day, plain(shortened(done.reference, referenceMax))),
    };
  });
}

/** How far the close of the year has come, and what it carried. */
function closeFacts(grant: Grant, { state, viewer }: Showing) {
  const words = yearCloseWords[viewer.language];
  const { carriedIn, carriedOut } = grantFigures(state, grant.id);
  const of = (title: string, amount: Ore) =>
    amount === 0 ? [] : [{ title, value: formatKronor(amount, viewer.language) }];
  const hasBegun = viewer.today >= yearClosesFrom(grant) && potsOfGrant(state, grant.id).length > 0;
  return [
    ...(hasBegun ? [{ title: words.fact, value: closedOf(grant, { state, viewer }) }] : []),
    ...of(words.carriedIn, carriedIn),
    ...of(words.carriedOut, carriedOut),
  ];
}

/** What is not done yet comes first; its keepers alone can note it. */
function actionsOf(grant: Grant, words: GrantDaysWords, showing: Showing): readonly Action[] {
  const { state, viewer } = showing;
  const mayKeep = !("code" in rightToGrant(state, grant, viewer.person, viewer.today));
  const open = stepsOf(grant, showing).filter((kind) => grantStep(state, grant, kind) === null);
  return [
    ...(mayKeep
      ? open.map((kind, index) =>
          show(
            words.noteStep[kind],
            { card: "grant-step", grant: grant.id, kind },
            index === 0 ? "positive" : undefined,
          ),
        )
      : []),
    ...(isSecretariat(state, viewer) && viewer.today >= yearClosesFrom(grant)
      ? [show(yearCloseWords[viewer.language].button, { card: "year", grant: grant.id, page: 1 })]
      : []),
    ...(grant.rounding > 0 && isSecretariat(state, viewer)
      ? [
          show(intakeWords[viewer.language].exactButton, {
            card: "grant-amount",
            grant: grant.id,
          }),
        ]
      : []),
    ...(isSecretariat(state, viewer) && grantLeft(state, grant.id) > 0
      ? [
          show(intakeWords[viewer.language].addPot, {
            card: "set-up-form",
            of: "pot",
            page: 1,
            about: null,
            filled: {},
          }),
        ]
      : []),
    ...(mayKeep ? [show(words.changeDays, { card: "grant-terms", grant: grant.id })] : []),
    show(capitalised(words.followUp), {
      card: "follow-up-summary",
      grant: grant.id,
      pot: null,
      cutOff: null,
      page: 1,
    }),
    show(words.commitments(grant.year + 1), { card: "commitments", grant: grant.id }),
    show(words.history, { card: "history", subject: `grant/${grant.id}`, page: 1 }),
  ].slice(0, actionsMax);
}
