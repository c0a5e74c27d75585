import { z } from "zod/v4";
import {
  bodyId,
  isId,
  logPosition,
  mandateId,
  personId,
  positionId,
  subject,
} from "../domain/brand.ts";
import type { Command } from "../domain/command.ts";
import { movesOf } from "../domain/decide-pot-move.ts";
import { endedWhys } from "../domain/person.ts";
import type { FieldError, Refusal } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { type Filled, type SetUpForm, setUpForms, setUpLists } from "../notify/set-up-card.ts";
import { type Asked, one } from "./asked.ts";
import { askerOf } from "./cards/set-up/asked-by.ts";
import { notesFor } from "./passage-note.ts";
import { rebasedOnNow } from "./cards/set-up/form-was.ts";
import { idsOf } from "./cards/set-up/home.ts";
import { commandsOf, judgeRows, listLengthMax, seenOf } from "./cards/set-up/judged-rows.ts";
import { movable } from "./cards/set-up/move.ts";
import { pageOfRefusal, pageWith, plans } from "./cards/set-up/pages.ts";
import { rebased } from "./cards/set-up/pot-was.ts";
import { readForm } from "./cards/set-up/read-form.ts";
import { trialOn } from "./trial.ts";
import type { Wanted } from "./cards/set-up/read-people.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { fills, readText } from "./inputs.ts";
import { filled, parseCard, stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const ofForm = z.object({ of: z.enum(setUpForms), about: id.nullable(), filled });
const ofPage = ofForm.extend({
  page: z.number().int().min(1).max(9),
  back: z.boolean().optional(),
});
const ofReview = ofForm.extend({ id });
const ofList = z.object({ of: z.enum(setUpLists), filled });
const ofEntered = ofList.extend({ seen: z.string().max(64) });
const ofEntry = z.object({ entry: id });
const mandate = id.transform(mandateId);
const ofMove = z.object({ from: mandate, to: mandate, purposesConfirmed: z.boolean() });
const ofPerson = z.object({ person: id.transform(personId) });
const ofPosition = z.object({ position: id.transform(positionId) });
const ofBody = z.object({ body: id.transform(bodyId) });

type Form = z.output<typeof ofForm>;

/** The verbs of the cards in `cards/set-up`. */
export const setUpReaders: Readonly<Record<string, Reader>> = {
  "set-up-next": reading(ofPage, (data, _inputs, given, viewer, state) => {
    const page = Math.min(data.page, plans[data.of].pages.length);
    const form = { ...data, filled: filledWith(data, page, given) };
    // Whoever goes back takes along what he has written, right or wrong.
    return data.back === true
      ? { kind: "show", card: pageOf(form, page - 1 || 1), seen: null }
      : turned(form, page, state, viewer);
  }),
  "set-up-save": reading(ofReview, (data, _inputs, _given, viewer, state) =>
    saved(data, state, viewer),
  ),
  "read-set-up-list": reading(ofList, (data, _inputs, given) => pasted(data, given)),
  "enter-set-up-list": reading(ofEntered, (data, _inputs, given, viewer, state) =>
    entered(data, given, state, viewer),
  ),
  "move-pots": reading(ofMove, (data, _inputs, given, _viewer, state) => moved(data, given, state)),
  "confirm-right": reading(ofEntry, ({ entry }, _inputs, given) =>
    one(given, { type: "confirm-right", entry }, { card: "confirm-right", entry }),
  ),
  "decline-right": reading(ofEntry, ({ entry }, inputs, given) =>
    one(
      given,
      { type: "decline-right", entry, reason: inputs(input.reason) },
      { card: "decline-right", entry },
    ),
  ),
  "end-person": reading(
    ofPerson.extend({ why: z.enum(endedWhys) }),
    ({ person, why }, _inputs, given) =>
      one(given, { type: "end-person", person, why }, { card: "end-person", person }),
  ),
  "resume-person": reading(ofPerson, ({ person }, _inputs, given) =>
    one(
      given,
      { type: "resume-person", person },
      { card: "set-up-item", of: "person", id: person },
    ),
  ),
  "end-position": reading(
    ofPosition.extend({ revision: z.number().int().min(0).transform(logPosition) }),
    ({ position, revision }, inputs, given) =>
      one(
        given,
        { type: "end-position", position, reason: inputs(input.reason) ?? "", revision },
        { card: "end-position", position },
      ),
  ),
  "resume-position": reading(ofPosition, ({ position }, _inputs, given) =>
    one(
      given,
      { type: "resume-position", position },
      { card: "set-up-item", of: "position", id: position },
    ),
  ),
  "end-body": reading(ofBody, ({ body }, inputs, given) =>
    one(
      given,
      { type: "end-body", body, reason: inputs(input.reason) ?? "" },
      { card: "end-body", body },
    ),
  ),
  "resume-body": reading(ofBody, ({ body }, _inputs, given) =>
    one(given, { type: "resume-body", body }, { card: "set-up-item", of: "body", id: body }),
  ),
  "revoke-secretariat": reading(ofPerson, ({ person }, _inputs, given) =>
    one(given, { type: "revoke-secretariat", person }, { card: "set-up-rights", page: 1 }),
  ),
  "revoke-auditor": reading(ofPerson, ({ person }, _inputs, given) =>
    one(given, { type: "revoke-auditor", person }, { card: "set-up-rights", page: 1 }),
  ),
};

/** A text as it was pasted; a table's columns come with tabs between them. */
function pastedText(value: unknown): string | null {
  return readText(typeof value === "string" ? value.replaceAll("\t", "; ") : value);
}

/** What was filled in before, with the fields of this page as they stand now. */
function filledWith({ of, filled: before }: Form, page: number, given: Click["data"]): Filled {
  const typed: Record<string, string> = { ...before };
  for (const field of plans[of].pages[page - 1] ?? []) {
    // The boundary of what a card carries; how long a field may be is said where it is read.
    const value = pastedText(given[field])?.slice(0, 6_000);
    if (value === undefined) delete typed[field];
    else typed[field] = value;
  }
  return typed;
}

/** The next page; after the last one everything is tried, and then shown or, where that is plain, done. */
function turned(sent: Form, page: number, state: State, viewer: Viewer): Asked {
  const { of, about } = sent;
  const { pages, isReviewed } = plans[of];
  const rebasing = rebasedOnNow(sent, { state, viewer });
  const form = { ...sent, filled: rebasing.filled };
  if (rebasing.errors.length > 0) return mending(form, rebasing.errors);
  const { wanted, errors } = readForm(of, about, form.filled, state, viewer);
  const here = errors.filter(({ field }) => pageWith(of, String(field)) <= page);
  if (here.length > 0) return mending(form, here);
  if (page < pages.length) return { kind: "show", card: pageOf(form, page + 1), seen: null };
  if (wanted === null) return { kind: "unreadable" };
  if (!isReviewed) return doing(form, wanted, state, viewer);
  const refusal = trialOn(state, viewer).attempt(wanted.command);
  if (refusal !== null) return refused(form, refusal, state, viewer);
  const card: Card = { card: "set-up-review", of, about, filled: form.filled, id: wanted.id };
  return { kind: "show", card, seen: null };
}

/** What was reviewed; the same press once more finds it registered. */
function saved(data: z.output<typeof ofReview>, state: State, viewer: Viewer): Asked {
  const { of, about } = data;
  const { thing } = plans[of];
  if (about === null && idsOf(thing, { state }).includes(data.id)) {
    const next = askerOf(data.filled) ?? { card: "set-up-item", of: thing, id: data.id };
    const notes = notesOn(data, data.id, state, viewer);
    return notes.length === 0
      ? { kind: "show", card: next, seen: null }
      : { kind: "commands", commands: notes, next, form: null };
  }
  const { wanted, errors } = readForm(of, about, data.filled, state, viewer);
  if (wanted === null) return mending(data, errors);
  const refusal = trialOn(state, viewer).attempt(wanted.command);
  return refusal === null
    ? doing(data, wanted, state, viewer)
    : refused(data, refusal, state, viewer);
}

const pageOf = ({ of, about, filled: typed }: Form, page: number): Card => ({
  card: "set-up-form",
  of,
  page,
  about,
  filled: typed,
});

function mending(form: Form, errors: readonly FieldError[]): Asked {
  const [first] = errors;
  const page = pageWith(form.of, String(first?.field ?? ""));
  return { kind: "mend", errors, card: pageOf(form, page) };
}

function refused(form: Form, refusal: Refusal, state: State, viewer: Viewer): Asked {
  const pot = refusal.code === "pot-amended-since" ? state.pots.get(form.about ?? "") : undefined;
  const typed = pot === undefined ? form.filled : rebased(form.filled, pot, state, viewer);
  const card = pageOf({ ...form, filled: typed }, pageOfRefusal(form.of, refusal.code));
  return { kind: "mend", errors: [], card, refusal };
}

function doing(form: Form, { command, id: done }: Wanted, state: State, viewer: Viewer): Asked {
  const { of, filled: typed } = form;
  return {
    kind: "commands",
    commands: [command, ...notesOn(form, done, state, viewer)],
    next: askerOf(typed) ?? afterwards(of, done),
    form: pageOf(form, plans[of].pages.length),
  };
}

/** That a place of a text became what the form sets up; pressed twice it is noted once. */
function notesOn(
  { of, about, filled: typed }: Form,
  done: string,
  state: State,
  viewer: Viewer,
): readonly Command[] {
  const { thing } = plans[of];
  if (about !== null || (thing !== "pot" && thing !== "mandate")) return [];
  return notesFor(typed, subject(`${thing}/${done}`), state, viewer);
}

const afterwards = (of: SetUpForm, done: string): Card =>
  of === "right"
    ? { card: "set-up-rights", page: 1 }
    : { card: "set-up-item", of: plans[of].thing, id: done };

/** The list as it was pasted, to be shown as it is read; nothing is stored. */
function pasted(data: z.output<typeof ofList>, given: Click["data"]): Asked {
  const { of } = data;
  const text = pastedText(given[input.list]);
  const typed: Record<string, string> = { ...data.filled };
  for (const field of ["mandate", "source"]) {
    const value = readText(given[field]);
    if (value !== null) typed[field] = value;
  }
  const errors: FieldError[] = [];
  if (of === "pot")
    for (const field of ["mandate", "source"] as const)
      if (typed[field] === undefined) errors.push({ field, problem: { code: "missing" } });
  const length = text?.length ?? 0;
  if (text === null) errors.push({ field: "list", problem: { code: "missing" } });
  else if (fills(given[input.list], listLengthMax))
    errors.push({ field: "list", problem: { code: "may-be-cut", max: listLengthMax } });
  else if (length > listLengthMax)
    errors.push({ field: "list", problem: { code: "too-long", length, max: listLengthMax } });
  const card: Card = { card: "set-up-import", of, text: null, filled: typed };
  // Rows whose ground is not chosen stay before their reader while it is asked for.
  const isWhole = !errors.some(({ field }) => field === "list");
  if (errors.length > 0)
    return { kind: "mend", errors, card: { ...card, text: isWhole ? text : null } };
  return { kind: "show", card: { ...card, text }, seen: null };
}

/** Registers what its reader saw; a list that was changed since is read and shown again first. */
function entered(
  data: z.output<typeof ofEntered>,
  given: Click["data"],
  state: State,
  viewer: Viewer,
): Asked {
  const shown = pasted(data, given);
  if (shown.kind !== "show" || shown.card.card !== "set-up-import") return shown;
  const { of, text, filled: typed } = shown.card;
  const rows = judgeRows(of, text ?? "", typed, state, viewer);
  const commands = commandsOf(rows);
  if (commands.length === 0 || seenOf(commands) !== data.seen) return shown;
  // Rows that are not in stay before their reader, with what to do about them.
  const isRest = rows.some(({ kind }) => kind === "rejected" || kind === "later");
  return {
    kind: "commands",
    commands,
    next: isRest ? shown.card : { card: "set-up-list", of, page: 1 },
    form: shown.card,
  };
}

/** Each pot that fits goes on under the other mandate; one whose purpose is outside only when somebody says so. */
function moved(
  { from, to, purposesConfirmed }: z.output<typeof ofMove>,
  given: Click["data"],
  state: State,
): Asked {
  const mandates = [state.mandates.get(from), state.mandates.get(to)] as const;
  const card: Card = { card: "move-pots", from, to };
  if (mandates[0] === undefined || mandates[1] === undefined) return { kind: "unreadable" };
  const { fits, outside } = movable(movesOf(state, mandates[0], mandates[1]));
  const pots = [...fits, ...(purposesConfirmed ? outside : [])].map(({ pot }) => pot.id);
  if (pots.length === 0) return { kind: "show", card, seen: null };
  return {
    kind: "commands",
    commands: pots.map((pot) => ({
      type: "move-pot",
      pot,
      mandate: to,
      purposeConfirmed: purposesConfirmed,
    })),
    next: parseCard(given["next"]),
    form: card,
  };
}
