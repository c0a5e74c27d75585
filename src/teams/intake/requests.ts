import type { PotId } from "../../domain/brand.ts";
import type { Command } from "../../domain/command.ts";
import { mayAddTo } from "../../domain/decide-intake.ts";
import type { Responsible } from "../../domain/grant.ts";
import type { ConfirmedItem, Intake } from "../../domain/intake.ts";
import { positionNamed } from "../../domain/organisation.ts";
import type { Pot, Request } from "../../domain/pot.ts";
import type { State } from "../../domain/state.ts";
import { potSubject } from "../../domain/touches.ts";
import { requestKey } from "../../documents/request-key.ts";
import { fold } from "../../language/fold.ts";
import { matchByName } from "../../language/match.ts";
import {
  type ListedRequest,
  readRequestList,
  type RequestList,
} from "../../language/request-list.ts";
import type { Viewer } from "../../notify/card.ts";
import { sheetsIn } from "./sheet-text.ts";

/** So many requests are entered by one press. */
export const requestsMax = 100;
/** The choice that leaves each row to the pot that it names. */
export const namedPots = "named";

/** A row of a list with the pot that it goes to; null while nobody has said. */
export interface PlacedRequest {
  readonly request: ListedRequest;
  readonly pot: PotId | null;
  /** It is in the pot already: the same row gives the same request. */
  readonly isKnown: boolean;
  /** What is in the pot of the same activity and responsible, with other words or another amount. */
  readonly alike: Request | null;
}

export interface PlacedList {
  readonly list: RequestList;
  readonly rows: readonly PlacedRequest[];
  /** How many rows name a pot that is somebody else's: they are left to whoever may put requests there. */
  readonly elsewhere: number;
  /** Where its reader may put requests. */
  readonly pots: readonly Pot[];
}

const lists = new WeakMap<Intake, RequestList>();

function listOf(intake: Intake): RequestList {
  const known = lists.get(intake);
  if (known !== undefined) return known;
  const list = readRequestList(sheetsIn(intake.content), intake.day);
  lists.set(intake, list);
  return list;
}

/** Places the rows of a list: in the chosen pot, or each in the one that it names. */
export function placeRequests(
  intake: Intake,
  chosen: string | null,
  state: State,
  { person, today }: Viewer,
): PlacedList {
  const pots = [...state.pots.values()].filter((pot) => mayAddTo(state, pot.id, person, today));
  const list = listOf(intake);
  const [only] = pots;
  const whole = pots.find((pot) => pot.id === chosen) ?? (pots.length === 1 ? only : undefined);
  const there = byActivity(pots, state);
  const inPots = named(pots);
  const inOthers = named([...state.pots.values()].filter((pot) => !pots.includes(pot)));
  const all = list.kind === "list" ? list.requests : [];
  const own = all.filter(({ pot }) => inPots(pot) !== null || inOthers(pot) === null);
  const rows = own.map((request): PlacedRequest => {
    const pot = (chosen === namedPots || chosen === null ? inPots(request.pot) : null) ?? whole;
    const isKnown = pots.some((one) => state.requests.has(requestKey(one.id, request)));
    const alike = isKnown ? null : alikeIn(request, pot ?? null, there, state);
    return { request, pot: pot?.id ?? null, isKnown, alike };
  });
  return { list, rows, elsewhere: all.length - own.length, pots };
}

/** The requests of some pots by what they are for. */
function byActivity(pots: readonly Pot[], state: State): ReadonlyMap<string, readonly Request[]> {
  const found = new Map<string, Request[]>();
  for (const { id } of pots)
    for (const key of state.requestsOfPot.get(id) ?? []) {
      const one = state.requests.get(key);
      if (one === undefined) continue;
      const activity = fold(one.activity);
      found.set(activity, [...(found.get(activity) ?? []), one]);
    }
  return found;
}

/** A request that a row seems to be, mended or said again; a list changes none. */
function alikeIn(
  row: ListedRequest,
  pot: Pot | null,
  there: ReturnType<typeof byActivity>,
  state: State,
): Request | null {
  const found = (there.get(fold(row.activity)) ?? []).filter(
    (one) => pot === null || one.pot === pot.id,
  );
  if (found.length === 0) return null;
  const by = keyOf(responsibleOf(row.responsible, state));
  return found.find(({ responsible }) => keyOf(responsible) === by) ?? null;
}

const keyOf = (responsible: Responsible): string => fold(JSON.stringify(responsible));

/** The answers to what is done with rows that are alike. */
export const skipAlike = "skip";
export const enterAlike = "both";

/** Finds the pot that a row names; null when it names none, or several fit. A list names few, in many rows. */
function named(pots: readonly Pot[]): (name: string | null) => Pot | null {
  const known = new Map<string | null, Pot | null>([[null, null]]);
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = matchByName(name ?? "", pots, ({ title, id }) => [title, id]);
    const [only] = found;
    const pot = found.length === 1 && only !== undefined ? only : null;
    known.set(name, pot);
    return pot;
  };
}

/** The commands that enter the new rows of a list that have a pot, as many as one press takes. */
export function requestCommands(
  intake: Intake,
  { rows }: PlacedList,
  state: State,
  { today }: Viewer,
  alike: string | null,
): readonly Command[] {
  const fresh = rows
    .filter((row) => alike === enterAlike || row.alike === null)
    .flatMap(({ request, pot, isKnown }) => (pot === null || isKnown ? [] : [{ request, pot }]))
    .slice(0, requestsMax);
  const registered = fresh.map(({ request, pot }): Command => ({
    type: "register-request",
    request: requestKey(pot, request),
    pot,
    activity: request.activity,
    description: request.description,
    responsible: responsibleOf(request.responsible, state),
    sought: request.sought,
    need: request.need,
    effect: request.effect,
    receivedDay: request.receivedDay ?? today,
  }));
  const items = fresh.map(({ request, pot }): ConfirmedItem => ({
    item: requestKey(pot, request),
    subject: potSubject(pot),
    answers: [],
  }));
  return registered.length === 0
    ? []
    : [...registered, { type: "note-intake-items", intake: intake.id, items }];
}

/** A person or a position where the name is exactly one's; else the text as it stands (rule R18). */
function responsibleOf(text: string, state: State): Responsible {
  const position = positionNamed(state, text);
  if (position !== null) return { kind: "position", position };
  const people = [...state.persons.values()].filter(
    (person) => person.name !== null && fold(person.name) === fold(text),
  );
  const [only] = people;
  return people.length === 1 && only !== undefined
    ? { kind: "person", person: only.id }
    : { kind: "text", text };
}
