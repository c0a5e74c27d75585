import { logPosition } from "../../../domain/brand.ts";
import { returningFrom, returnsOf } from "../../../domain/decide-money-return.ts";
import { type Funding, fundingOf, isOurs } from "../../../domain/funding.ts";
import type { RegisteredDecision } from "../../../domain/grant.ts";
import type { State } from "../../../domain/state.ts";
import { moneyReturnWords } from "../../../language/say/money-return.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { isSecretariat } from "../access.ts";
import { fundingCard } from "../follow-up/funding.ts";
import { missingView } from "../missing.ts";
import { bodyIn, madeByOf } from "../names.ts";
import { askedToReturn } from "../set-up/asked-by.ts";
import { paperChoice, paperForm } from "./paper-form.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Lines, Showing, View } from "../view.ts";

const activityMax = 80;
const choicesMax = 40;

const named = (activity: string): string => plain(shortened(activity, activityMax));

/** Who gave the money, as a sentence names it. */
function giverOf(funding: Funding, state: State, { language }: Viewer): string {
  const paper = state.registered.get(funding.number.replace(/^registered\//, ""));
  if (paper !== undefined) return madeByOf(state, paper, language);
  const mandate = state.mandates.get(state.pots.get(funding.pot)?.mandate ?? "");
  return mandate === undefined ? "" : bodyIn(state, mandate.body, language);
}

/** Money that paper or the board gave, given back by a decision on paper that the secretariat registers. */
export function returnMoneyView(
  card: CorrectionCard & { readonly card: "return-money" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const words = moneyReturnWords[viewer.language];
  const funding = fundingOf(state, card.from);
  if (funding === null || isOurs(funding)) return missingView(showing);
  const by = returningFrom(state, funding).slice(0, choicesMax);
  const pot = state.pots.get(funding.pot);
  const back = fundingCard(funding.number);
  return {
    template: "question",
    over: plain(state.grants.get(funding.grant)?.title ?? ""),
    title: words.title,
    summary: words.title,
    lead: [
      words.lead(giverOf(funding, state, viewer), pot === undefined ? null : plain(pot.title)),
      ...(by.length === 0 ? [words.none] : []),
      ...(returnsOf(state, funding).length === 0 ? [] : [words.again]),
    ],
    fields: by.length === 0 ? [] : fieldsOf(funding, by, showing),
    actions: [
      ...(by.length === 0
        ? []
        : [
            execute(
              words.send,
              "return-money",
              commandData(logPosition(0), back, { from: funding.number }),
              "positive",
            ),
          ]),
      show(words.first, newDecision(funding, showing), by.length === 0 ? "positive" : undefined),
      show(words.back, back),
    ],
  };
}

function fieldsOf(
  funding: Funding,
  by: readonly RegisteredDecision[],
  { state, viewer }: Showing,
): readonly Field[] {
  const { language } = viewer;
  const words = moneyReturnWords[language];
  const returned = new Set(returnsOf(state, funding).map(({ row }) => row));
  const rows = funding.rows.filter(({ id, amount }) => amount > 0 || returned.has(id));
  return [
    {
      kind: "choice",
      id: input.activity,
      label: words.activity,
      placeholder: words.choose,
      choices: rows.map(({ id, activity, amount }) => ({
        title: words.choice(shortened(activity, activityMax), amount),
        value: id,
      })),
    },
    {
      kind: "text",
      id: input.amount,
      label: words.amount,
      placeholder: words.amountPlaceholder,
      lines: "one",
    },
    paperChoice(by, words, { state, viewer }),
  ];
}

/** The form for the decision that says so, filled in as far as the first one tells. */
function newDecision(funding: Funding, { state, viewer }: Showing) {
  const paper = state.registered.get(funding.number.replace(/^registered\//, ""));
  const pot = state.pots.get(funding.pot);
  const body = state.mandates.get(pot?.mandate ?? "")?.body;
  const title = moneyReturnWords[viewer.language].newTitle(paper?.title ?? pot?.title ?? "");
  const asked = { ...askedToReturn(funding.number), grant: funding.grant };
  return paperForm(paper, body, title, asked);
}

/** What has been given back of what paper or the board gave, and what the activities still have. */
export function returnedSections(funding: Funding, { state, viewer }: Showing): readonly Lines[] {
  const { language } = viewer;
  const words = moneyReturnWords[language];
  const lines = returnsOf(state, funding).map(({ row, activity, amount, by }) => {
    const left = funding.rows.find((one) => one.id === row)?.amount;
    const decision = madeByOf(state, by, language);
    return left === undefined ? "" : words.line(named(activity), amount, decision, left);
  });
  return lines.length === 0 ? [] : [{ heading: words.heading, lines }];
}

/** What a decision on paper lets activities give back. */
export function returningSections(
  { returns = [] }: RegisteredDecision,
  { state, viewer }: Showing,
): readonly Lines[] {
  const words = moneyReturnWords[viewer.language];
  const lines = returns.map(({ from, activity, amount }) => {
    const funding = fundingOf(state, from);
    const giver = funding === null ? from : giverOf(funding, state, viewer);
    return words.byLine(named(activity), amount, giver);
  });
  return lines.length === 0 ? [] : [{ heading: words.byHeading, lines }];
}

/** The way to it, for the secretariat. */
export const returnActions = (funding: Funding, { state, viewer }: Showing): readonly Action[] =>
  isOurs(funding) || !isSecretariat(state, viewer)
    ? []
    : [
        show(moneyReturnWords[viewer.language].button, {
          card: "return-money",
          from: funding.number,
        }),
      ];
