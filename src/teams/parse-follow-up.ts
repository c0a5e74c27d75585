import { z } from "zod/v4";

import { type Day, day, decisionNumber, grantId, isDay, isId, rowId } from "../domain/brand.ts";
import type { Effect, TypedAmount } from "../domain/follow-up.ts";
import type { Grant } from "../domain/grant.ts";
import type { Language } from "../domain/person.ts";
import { phaseOutOutcomes } from "../domain/phase-out.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { readAmount } from "../language/amount.ts";
import { readDay } from "../language/day.ts";
import type { Viewer } from "../notify/card.ts";
import type { Asked } from "./asked.ts";
import { one } from "./asked.ts";
import { isTerm, termSaid, termsOf } from "./cards/follow-up/grant-forms.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { type Inputs, readNeedChoice } from "./inputs.ts";
import { onTop } from "./on-top.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const ofGrant = z.object({ grant: id.transform(grantId) });
const ofFollowUp = z.object({
  decision: id.transform(decisionNumber),
  row: id.transform(rowId),
  cutOff: z.string().refine(isDay, stopping).transform(day),
});
const ofNeed = z.object({
  decision: id.transform(decisionNumber),
  row: id.transform(rowId),
  need: z.enum(["yes", "no"]),
  turn: z.number().int().min(0),
});
const ofPhaseOut = z.object({
  decision: id.transform(decisionNumber),
  row: id.transform(rowId),
  outcome: z.enum(phaseOutOutcomes),
  turn: z.number().int().min(0),
});
const shownTerm = z.string().max(40);
const ofTerms = ofGrant.extend({
  /** What the form showed; a card that was sent before forms told it has none. */
  was: z
    .object({
      requisitionDay: shownTerm,
      lastUseDay: shownTerm,
      reportDay: shownTerm,
      unspent: shownTerm,
    })
    .optional(),
});
const ofStep = ofGrant.extend({ kind: z.enum(["requisition", "report", "repayment"]) });

/** The verbs of the cards in `cards/follow-up`. */
export const followUpReaders: Readonly<Record<string, Reader>> = {
  "answer-follow-up": reading(ofFollowUp, (of, inputs, given, { language }) =>
    one(
      given,
      {
        type: "answer-follow-up",
        ...of,
        used: typedAmount(inputs(input.used), language),
        forecast: typedAmount(inputs(input.forecast), language),
        effect: readEffect(inputs(input.effect)),
        comment: inputs(input.comment) ?? "",
        need: readNeedChoice(inputs(input.need)),
        needAmount: typedAmount(inputs(input.needAmount), language),
      },
      { card: "follow-up", ...of },
    ),
  ),
  "settle-need": reading(ofNeed, ({ decision, row, need, turn }, inputs, given) =>
    one(
      given,
      { type: "settle-need", decision, row, need, comment: inputs(input.comment) ?? "", turn },
      { card: "need", decision, row },
    ),
  ),
  "answer-phase-out": reading(ofPhaseOut, readPhaseOut),
  "set-grant-terms": reading(ofTerms, readTerms),
  "note-grant-step": reading(ofStep, readStep),
};

/** An amount as typed; nothing in the field is not nought kronor. */
function typedAmount(typed: string | null, language: Language): TypedAmount {
  if (typed === null) return { kind: "empty" };
  const read = readAmount(typed, language);
  return read.kind === "amount" ? read : { kind: "unreadable", why: read.why, typed };
}

const effects: ReadonlySet<string> = new Set([
  "as-promised",
  "partly",
  "not-at-all",
  "too-early",
  "not-measurable",
] satisfies Effect[]);
const isEffect = (value: string): value is Effect => effects.has(value);

const readEffect = (value: string | null): Effect | null =>
  value !== null && isEffect(value) ? value : null;

const unspentChoices: ReadonlySet<string> = new Set([
  "repaid",
  "carried-over",
  "unclear",
] satisfies Grant["unspent"][]);
const isUnspent = (value: string): value is Grant["unspent"] => unspentChoices.has(value);

/** A day as typed; null where the field is empty. What is no day is added to the errors. */
function typedDay(
  field: "day" | "requisitionDay" | "lastUseDay" | "reportDay",
  inputs: Inputs,
  { today }: Viewer,
  errors: FieldError[],
): Day | null {
  const typed = inputs(input[field]);
  if (typed === null) return null;
  const read = readDay(typed, today);
  if (read.kind === "day") return read.day;
  errors.push({ field, problem: { code: "day-unreadable", typed } });
  return null;
}

/** The terms that are typed, and those that somebody else has put meanwhile where nothing else was typed. */
function readTerms(
  data: z.output<typeof ofTerms>,
  typed: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const card = { card: "grant-terms", grant: data.grant } as const;
  const grant = state.grants.get(data.grant);
  const now = grant === undefined ? {} : termsOf(grant);
  const standing = Object.keys(now).map((field) => [field, typed(field) ?? ""] as const);
  const { values, clashes } = onTop(Object.fromEntries(standing), data.was ?? {}, now);
  const inputs: Inputs = (name) => (name in values ? values[name] || null : typed(name));
  const errors: FieldError[] = clashes.filter(isTerm).map((field) => ({
    field,
    problem: {
      code: "changed-since",
      now: grant === undefined ? "" : termSaid(grant, field, viewer.language),
    },
  }));
  const requisitionDay = typedDay("requisitionDay", inputs, viewer, errors);
  const lastUseDay = typedDay("lastUseDay", inputs, viewer, errors);
  const reportDay = typedDay("reportDay", inputs, viewer, errors);
  const unspent = inputs(input.unspent);
  if (unspent === null || !isUnspent(unspent)) {
    errors.push({ field: "unspent", problem: { code: "not-chosen" } });
    return { kind: "mend", errors, card };
  }
  if (errors.length > 0) return { kind: "mend", errors, card };
  const terms = { requisitionDay, lastUseDay, reportDay, unspent };
  return one(given, { type: "set-grant-terms", grant: data.grant, ...terms }, card);
}

function readStep(
  data: z.output<typeof ofStep>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
): Asked {
  const card = { card: "grant-step", ...data } as const;
  const errors: FieldError[] = [];
  const done = typedDay("day", inputs, viewer, errors);
  if (errors.length > 0) return { kind: "mend", errors, card };
  const reference = inputs(input.reference) ?? "";
  return one(given, { type: "note-grant-step", ...data, day: done, reference }, card);
}

function readPhaseOut(
  data: z.output<typeof ofPhaseOut>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
): Asked {
  const { decision, row, outcome, turn } = data;
  const card = { card: "phase-out", decision, row, way: outcome } as const;
  const errors: FieldError[] = [];
  const on = typedDay("day", inputs, viewer, errors);
  if (errors.length > 0) return { kind: "mend", errors, card };
  const comment = inputs(input.comment) ?? "";
  return one(
    given,
    { type: "answer-phase-out", decision, row, outcome, day: on, comment, turn },
    card,
  );
}
