import { z } from "zod/v4";

import { grantId, intakeId, isId } from "../domain/brand.ts";
import type { Command } from "../domain/command.ts";
import { rowTurnsOf, type SettledOutcome } from "../domain/intake.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import type { Viewer } from "../notify/card.ts";
import type { IntakeCard } from "../notify/card-intake.ts";
import { type Asked, one } from "./asked.ts";
import { pastedMax } from "./cards/intake/start.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { fills, type Inputs, readNeedChoice } from "./inputs.ts";
import { readExactAmount } from "./intake/amounts.ts";
import { openIntake } from "./intake/document.ts";
import { enter, type Ready, readyItems } from "./intake/enter.ts";
import { isOpen } from "./intake/item.ts";
import { itemsOf } from "./intake/items.ts";
import { leftOf } from "./intake/left.ts";
import { activityAsked, needCommands, type NeedSaid, writeNeed } from "./intake/need-question.ts";
import { aboutOf, questionsOf } from "./intake/questions.ts";
import { received } from "./intake/received.ts";
import {
  type AlikeAnswer,
  amendAlike,
  differencesSeen,
  enterAlike,
  placeRequests,
  requestCommands,
  skipAlike,
} from "./intake/requests.ts";
import { openWithdrawals } from "./intake/withdrawals.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const itemMax = 60;

const ofIntake = z.object({ intake: z.string().refine(isId, stopping).transform(intakeId) });
const ofItem = ofIntake.extend({ item: z.string().max(itemMax) });
/** How often rows had been set by hand on the card; one from before anybody could says nothing. */
const rowTurns = z.number().int().min(0).default(0);
/** How much its reader saw left; a card from before says nothing. */
const ofClosing = ofIntake.extend({ left: z.number().int().min(0).default(0) });
/** The differences that its reader saw. */
const ofList = ofIntake.extend({ seen: z.string().max(itemMax).default("") });
const ofGrant = z.object({ grant: z.string().refine(isId, stopping).transform(grantId) });

/** The verbs of the cards in `cards/intake`. */
export const intakeReaders: Readonly<Record<string, Reader>> = {
  "receive-document": reading(z.object({}), (_data, _inputs, given) => readPasted(given)),
  "enter-item": reading(ofItem.extend({ rows: rowTurns }), readItem),
  "enter-ready": reading(
    ofIntake.extend({ page: z.number().int().min(1), rows: rowTurns }),
    readReady,
  ),
  "settle-item": reading(
    ofItem.extend({
      outcome: z.enum(["answered", "set-aside", "open"]),
      turn: z.number().int().min(0),
    }),
    readSettled,
  ),
  "enter-requests": reading(ofList, readRequests),
  "close-intake": reading(ofClosing, readClosing),
  "set-grant-amount": reading(ofGrant, ({ grant }, inputs, given, { language }) => {
    const form: IntakeCard = { card: "grant-amount", grant };
    const typed = inputs(input.amount);
    if (typed === null) return mend([{ field: "amount", problem: { code: "missing" } }], form);
    const read = readExactAmount(typed, "wait", language);
    if ("problem" in read) return mend([{ field: "amount", problem: read.problem }], form);
    const reference = inputs(input.reference) ?? "";
    return one(given, { type: "set-grant-amount", grant, amount: read.amount, reference }, form);
  }),
};

const mend = (errors: readonly FieldError[], card: IntakeCard): Asked => ({
  kind: "mend",
  errors,
  card,
});

/** Rows are entered as their reader has seen them. */
const rowsSince: FieldError = { field: "rows", problem: { code: "rows-since" } };

/** A pasted text keeps its tabs, which are the columns of a table. */
function readPasted(given: Click["data"]): Asked {
  const form: IntakeCard = { card: "intakes" };
  const pasted = given[input.text];
  if (typeof pasted !== "string" || pasted.trim() === "")
    return mend([{ field: "text", problem: { code: "missing" } }], form);
  if (fills(pasted, pastedMax))
    return mend([{ field: "text", problem: { code: "may-be-cut", max: pastedMax } }], form);
  const { command, card } = received(pasted, null);
  return { kind: "commands", commands: [command], next: card, form };
}

/** Enters one item by what stands in its form; what it lacks is told above the field. */
function readItem(
  { intake: id, item: itemId, rows }: z.output<typeof ofItem> & { readonly rows: number },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(id);
  if (intake === undefined) return { kind: "unreadable" };
  const document = openIntake(intake, state, viewer);
  const item = itemsOf(document).find((found) => found.id === itemId);
  const form: IntakeCard = { card: "intake-item", intake: id, item: itemId, page: 1 };
  if (item === undefined || !isOpen(item))
    return { kind: "show", card: { card: "intake", intake: id, page: 1 }, seen: null };
  const decides = item.kind === "board-decision" || item.kind === "decision";
  if (decides && rows !== rowTurnsOf(intake)) return mend([rowsSince], form);
  const entered = enter(item, document, inputs);
  switch (entered.kind) {
    case "lacks":
      return mend(entered.errors, form);
    case "waits":
      return { kind: "show", card: form, seen: null };
    case "commands":
      return commandsOf([{ item, entered }], id, form, given);
    default:
      return entered satisfies never;
  }
}

/** Answers a question of the reading, or puts an item aside; both are shown again where nothing is left to settle. */
function readSettled(
  {
    intake: id,
    item,
    outcome,
    turn,
  }: z.output<typeof ofItem> & {
    readonly outcome: SettledOutcome;
    readonly turn: number;
  },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(id);
  if (intake === undefined) return { kind: "unreadable" };
  const document = openIntake(intake, state, viewer);
  const question = questionsOf(document).find((one) => one.id === item);
  const found = itemsOf(document).find((one) => one.id === item);
  const form: IntakeCard = { card: "intake-item", intake: id, item, page: 1 };
  const isQuestion = question !== undefined;
  if (!isQuestion && (found === undefined || found.done !== null || outcome === "answered"))
    return { kind: "show", card: { card: "intake", intake: id, page: 1 }, seen: null };
  const activity = question === undefined ? null : activityAsked(question);
  const said = activity === null || outcome !== "answered" ? null : { activity, ...needIn(inputs) };
  if (said !== null && "errors" in said) return mend(said.errors, form);
  const asked = one(
    given,
    {
      type: "settle-intake-item",
      intake: id,
      item,
      outcome,
      topic: question?.topic ?? found?.kind ?? "",
      about: aboutOf(document),
      asked: question?.text ?? found?.quote ?? "",
      answer:
        said !== null ? writeNeed(said) : outcome === "answered" ? (inputs(input.text) ?? "") : "",
      turn,
    },
    form,
  );
  return said === null
    ? asked
    : { ...asked, commands: [...asked.commands, ...needCommands(said.activity, said, document)] };
}

/** Yes or no, and whose word it is; or what the form lacks. */
function needIn(inputs: Inputs): NeedSaid | { readonly errors: readonly FieldError[] } {
  const need = readNeedChoice(inputs(input.need));
  const source = inputs(input.text);
  if ((need === "yes" || need === "no") && source !== null) return { need, source };
  const errors: FieldError[] = [];
  if (need !== "yes" && need !== "no")
    errors.push({ field: "need", problem: { code: "not-chosen" } });
  if (source === null) errors.push({ field: "text", problem: { code: "missing" } });
  return { errors };
}

/** Nothing is closed over what its reader has not seen left. */
function readClosing(
  { intake: id, left }: z.output<typeof ofClosing>,
  _inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(id);
  if (intake === undefined) return { kind: "unreadable" };
  return leftOf(intake, state, viewer).count === left || intake.closed
    ? one(given, { type: "close-intake", intake: id })
    : { kind: "show", card: { card: "close-intake", intake: id }, seen: null };
}

/** Enters all that needs no answer; the first that the rules refuse ends it, and what came before stays. */
function readReady(
  {
    intake: id,
    page,
    rows,
  }: z.output<typeof ofIntake> & { readonly page: number; readonly rows: number },
  _inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(id);
  if (intake === undefined) return { kind: "unreadable" };
  const card: IntakeCard = { card: "intake", intake: id, page };
  const ready = readyItems(openIntake(intake, state, viewer));
  if (ready.length === 0) return { kind: "show", card, seen: null };
  if (rows !== rowTurnsOf(intake)) return mend([rowsSince], card);
  return commandsOf(ready, id, card, given);
}

/** Each item is noted right after its own commands, so that a refusal further on loses nothing. */
function commandsOf(
  ready: readonly Ready[],
  intake: z.output<typeof ofIntake>["intake"],
  form: IntakeCard,
  given: Click["data"],
): Asked {
  const commands = ready.flatMap(({ item, entered }): readonly Command[] => [
    ...entered.commands,
    {
      type: "note-intake-items",
      intake,
      items: [{ item: item.id, subject: entered.subject, answers: entered.answers }],
    },
  ]);
  const [first, ...more] = commands;
  if (first === undefined) return { kind: "unreadable" };
  return { ...one(given, first, form), commands: [first, ...more] };
}

const readAlike = (typed: string | null): AlikeAnswer | null =>
  typed === amendAlike || typed === skipAlike || typed === enterAlike ? typed : null;

function readRequests(
  { intake: id, seen }: z.output<typeof ofList>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const intake = state.intakes.get(id);
  if (intake === undefined) return { kind: "unreadable" };
  const form: IntakeCard = { card: "intake", intake: id, page: 1 };
  const placed = placeRequests(intake, inputs("pot"), state, viewer);
  const fresh = placed.rows.filter(({ standing }) => standing.kind !== "known");
  if (fresh.length === 0 && openWithdrawals(placed.withdrawals).length === 0)
    return { kind: "show", card: form, seen: null };
  if (fresh.some((row) => row.pot === null))
    return mend([{ field: "pot", problem: { code: "not-chosen" } }], form);
  // The pot that is chosen may hold other requests than those that the card compared with.
  if (seen !== "" && seen !== differencesSeen(placed))
    return mend([{ field: "pot", problem: { code: "rows-differ" } }], form);
  const isNew = fresh.every(({ standing }) => standing.kind === "new");
  const answer = isNew ? enterAlike : readAlike(inputs(input.another));
  if (answer === null) return mend([{ field: "another", problem: { code: "not-chosen" } }], form);
  const [first, ...more] = requestCommands(intake, placed, state, viewer, answer);
  if (first === undefined) return { kind: "show", card: form, seen: null };
  return { ...one(given, first, form), commands: [first, ...more] };
}
