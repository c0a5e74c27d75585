import { rightToAnswer } from "../../../domain/decide-follow-up.ts";
import type { Effect, FollowUp, FollowUpOf } from "../../../domain/follow-up.ts";
import {
  answersOf,
  answerTo,
  answerersOf,
  endOfMoney,
  followUpsOf,
  leftBy,
  windowOf,
} from "../../../domain/follow-up-plan.ts";
import type { Day, PersonId } from "../../../domain/brand.ts";
import { type Funding, fundingOf, potOfFunding } from "../../../domain/funding.ts";
import type { Grant, Need } from "../../../domain/grant.ts";
import { needNow } from "../../../domain/need-now.ts";
import type { Language } from "../../../domain/person.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { ProposedRow } from "../../../domain/proposal.ts";
import type { State } from "../../../domain/state.ts";
import { followUpId, fundingSubject } from "../../../domain/touches.ts";
import { logPosition } from "../../../domain/brand.ts";
import { formatAmount, formatKronor, joinWords } from "../../../language/format.ts";
import { followUpWords } from "../../../language/say/follow-up.ts";
import { effectWords } from "../../../language/say/follow-up-summary.ts";
import { capitalised, needWords } from "../../../language/say/title.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { laterNeed } from "./need.ts";
import { fundingCard } from "./funding.ts";
import { plain, shortened } from "../template.ts";
import { conditionSections } from "../terms-lines.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Badge, Field, Showing, View } from "../view.ts";

const activityMax = 120;
const effectMax = 400;

/** A follow-up with everything that its card says. */
interface About {
  readonly of: FollowUpOf;
  readonly decision: Funding;
  readonly row: ProposedRow;
  readonly pot: Pot;
  readonly grant: Grant;
  readonly opensOn: Day;
  readonly deadline: Day;
  readonly answer: FollowUp | null;
}

function aboutOf(of: FollowUpOf, state: State): About | null {
  const decision = fundingOf(state, of.decision);
  const row = decision?.rows.find((one) => one.id === of.row);
  const pot = decision === null ? null : potOfFunding(state, decision);
  const grant = state.grants.get(decision?.grant ?? "");
  if (decision === null || row === undefined || pot === null || grant === undefined) {
    return null;
  }
  const id = followUpId(of);
  if (!followUpsOf(decision, state).some((one) => followUpId(one) === id)) return null;
  const answer = answerTo(state, of);
  return { of, decision, row, pot, grant, answer, ...windowOf(of.cutOff, grant) };
}

/** One activity's follow-up: a prefilled form for those who answer for it, its figures for all others. */
export function followUpAnswerView(of: FollowUpOf, showing: Showing): View {
  const { state, viewer } = showing;
  const about = aboutOf(of, state);
  if (about === null) return missingView(showing);
  const { decision, row, pot, opensOn, deadline, answer } = about;
  const { language, today } = viewer;
  const words = followUpWords[language].form;
  const isOpen = opensOn <= today;
  const mayAnswer = isOpen && !("code" in rightToAnswer(state, about, viewer.person, today));
  const common = {
    over: state.decisions.has(decision.number)
      ? words.over(decision.number, plain(pot.title))
      : plain(pot.title),
    title: plain(shortened(row.activity, activityMax)),
    summary: words.summary(shortened(row.activity, activityMax), deadline),
    lead: leadOf(about, mayAnswer, showing),
  };
  const elsewhere = [
    show(words.all, { card: "follow-ups", page: 1 }),
    show(words.decision, fundingCard(decision.number)),
  ];
  if (!mayAnswer) {
    return {
      template: "setting",
      ...common,
      badge: badgeOf(about, isOpen, language),
      facts: answer === null ? [] : answerFacts(answer, about, language),
      actions: elsewhere,
    };
  }
  const revision = state.revisions.get(fundingSubject(decision.number)) ?? logPosition(0);
  const data = commandData(revision, { card: "follow-ups", page: 1 }, { ...of });
  const send = answer === null ? words.send : words.change;
  return {
    template: "question",
    ...common,
    badge: badgeOf(about, isOpen, language),
    fields: fieldsOf(about, state, language),
    actions: [execute(send, "answer-follow-up", data, "positive"), ...elsewhere],
  };
}

function badgeOf({ answer }: About, isOpen: boolean, language: Language): Badge {
  const words = followUpWords[language].form;
  if (answer !== null) return { text: words.answered, tone: "good" };
  return isOpen
    ? { text: words.toAnswer, tone: "yours" }
    : { text: words.notOpen, tone: "neutral" };
}

function leadOf(about: About, mayAnswer: boolean, { state, viewer }: Showing): string[] {
  const { row, pot, grant, of, opensOn, deadline, answer } = about;
  const { language, today } = viewer;
  const words = followUpWords[language].form;
  const effect = state.requests.get(row.request ?? "")?.effect ?? null;
  const name = (person: PersonId): string => nameOf(state, person, language);
  const people = joinWords(answerersOf(row, pot, state, today).map(name), language);
  const ours = state.decisions.get(of.decision);
  const later = laterNeed(state, about.decision, row, language);
  const conditions = ours === undefined ? [] : conditionSections(ours, [row], language);
  return [
    `${words.state(of.cutOff, of.cutOff === grant.reportDay)} ${words.granted(row.amount)}`,
    effect === null ? words.noEffect : words.effect(plain(shortened(effect, effectMax))),
    ...conditions.flatMap(({ heading, lines }) => [`${heading}:`, ...lines]),
    ...(answer !== null ? [words.by(name(answer.by), answer.day)] : []),
    ...(later === null ? [] : [`${words.need(grant.year + 1)}: ${later}.`]),
    ...(opensOn > today
      ? [words.opens(opensOn)]
      : answer === null
        ? [mayAnswer ? words.due(deadline) : `${words.waitsFor(people)} ${words.due(deadline)}`]
        : mayAnswer
          ? [words.mayChange]
          : []),
  ];
}

const effects = ["as-promised", "partly", "not-at-all", "too-early", "not-measurable"] as const;
const needs = ["yes", "no", "unclear"] as const satisfies readonly Need[];

/** What stands in the fields before anybody has typed: the answer itself, else what was known before it. */
interface Prefilled {
  readonly used: string | null;
  readonly forecast: string;
  readonly effect: Effect | null;
  readonly need: Need;
  readonly needAmount: string | null;
  readonly comment: string | null;
}

function prefilled(
  { decision, row, of, answer }: About,
  state: State,
  language: Language,
): Prefilled {
  const former = answersOf(state, decision, row.id, of.cutOff).at(-1);
  const latest = answer ?? former;
  const { settled } = needNow(state, decision, row);
  const need = settled?.need ?? latest?.need ?? row.need;
  const needed = need === "yes" || need === "unclear" ? (latest?.needAmount ?? row.amount) : null;
  return {
    used: latest === undefined ? null : formatAmount(latest.used, language),
    forecast: formatAmount(latest?.forecast ?? row.amount, language),
    effect: answer?.effect ?? null,
    need,
    needAmount: needed === null ? null : formatAmount(needed, language),
    comment: answer?.comment ?? null,
  };
}

/** A value where there is one: an absent one leaves the field empty. */
const valued = (value: string | null): { readonly value?: string } =>
  value === null || value === "" ? {} : { value };

function fieldsOf(about: About, state: State, language: Language): readonly Field[] {
  const words = followUpWords[language].form;
  const before = prefilled(about, state, language);
  const next = about.grant.year + 1;
  const amount = (id: string, label: string, value: string | null): Field => ({
    kind: "text",
    id,
    label,
    placeholder: words.amountPlaceholder,
    lines: "one",
    ...valued(value),
  });
  return [
    amount(input.used, words.used, before.used),
    amount(input.forecast, words.forecast(endOfMoney(about.grant)), before.forecast),
    {
      kind: "choice",
      id: input.effect,
      label: words.effectLabel,
      placeholder: words.effectPlaceholder,
      choices: effects.map((one) => ({
        title: capitalised(effectWords[language][one]),
        value: one,
      })),
      ...valued(before.effect),
    },
    {
      kind: "choice",
      id: input.need,
      label: words.need(next),
      placeholder: words.needPlaceholder,
      choices: needs.map((one) => ({ title: capitalised(needWords[language][one]), value: one })),
      ...valued(before.need === "unstated" ? null : before.need),
    },
    amount(input.needAmount, words.needAmount(next), before.needAmount),
    {
      kind: "text",
      id: input.comment,
      label: words.comment,
      placeholder: words.commentPlaceholder,
      lines: "many",
      ...valued(before.comment),
    },
  ];
}

function answerFacts(answer: FollowUp, { row, grant }: About, language: Language) {
  const words = followUpWords[language].form;
  const { figures } = words;
  const need = needWords[language][answer.need];
  const needed =
    answer.needAmount === null ? need : `${need}, ${formatKronor(answer.needAmount, language)}`;
  return [
    { title: figures.granted, value: formatKronor(row.amount, language) },
    { title: figures.used, value: formatKronor(answer.used, language) },
    { title: figures.left, value: formatKronor(leftBy(row, answer), language) },
    { title: figures.forecast, value: formatKronor(answer.forecast, language) },
    { title: figures.effect, value: effectWords[language][answer.effect] },
    { title: words.need(grant.year + 1), value: needed },
    ...(answer.comment === ""
      ? []
      : [{ title: figures.comment, value: plain(shortened(answer.comment, effectMax)) }]),
  ];
}
