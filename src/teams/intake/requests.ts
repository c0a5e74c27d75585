import { createHash } from "node:crypto";
import type { PotId } from "../../domain/brand.ts";
import type { Command } from "../../domain/command.ts";
import { mayAddTo } from "../../domain/decide-intake.ts";
import type { RequestCommand } from "../../domain/decide-request.ts";
import type { ConfirmedItem, Intake } from "../../domain/intake.ts";
import type { Pot, Request } from "../../domain/pot.ts";
import type { State } from "../../domain/state.ts";
import { potSubject } from "../../domain/touches.ts";
import { requestKey } from "../../documents/request-key.ts";
import { matchByName } from "../../language/match.ts";
import {
  type ListedRequest,
  readRequestList,
  type RequestList,
} from "../../language/request-list.ts";
import type { Viewer } from "../../notify/card.ts";
import { sheetsIn } from "./sheet-text.ts";
import { responsibleOf, type Standing, standingsOf } from "./standing.ts";
import { withoutStrays } from "./strays.ts";
import { openWithdrawals, type Withdrawal, withdrawalsIn, withdrawing } from "./withdrawals.ts";

/** So many requests are entered by one press. */
export const requestsMax = 100;
/** The choice that leaves each row to the pot that it names. */
export const namedPots = "named";

/** A row of a list with the pot that it goes to; null while nobody has said. */
export interface PlacedRequest {
  readonly request: ListedRequest;
  readonly pot: PotId | null;
  readonly standing: Standing;
}

export interface PlacedList {
  readonly list: RequestList;
  readonly rows: readonly PlacedRequest[];
  /** Where the rows go that name no pot: said, the only one, or the one that the rest of the list is in. */
  readonly whole: PotId | null;
  /** How many rows name a pot that is somebody else's: they are left to whoever may put requests there. */
  readonly elsewhere: number;
  /** Requests that came in an earlier list with some of these, and are not in this one. */
  readonly gone: readonly Request[];
  /** What its senders have taken back, and is not noted yet. */
  readonly withdrawals: readonly Withdrawal[];
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
  const inPots = named(pots);
  const inOthers = named([...state.pots.values()].filter((pot) => !pots.includes(pot)));
  const list = withoutStrays(listOf(intake), (name) => inPots(name) ?? inOthers(name));
  const all = list.kind === "list" ? list.requests : [];
  const own = all.filter(({ pot }) => inPots(pot) !== null || inOthers(pot) === null);
  const placedIn = (whole: Pot | undefined): readonly PlacedRequest[] => {
    const placed = own.map((request) => {
      const pot = (chosen === namedPots || chosen === null ? inPots(request.pot) : null) ?? whole;
      return { request, pot: pot?.id ?? null };
    });
    const standings = list.kind === "list" ? standingsOf(placed, list.head, pots, state) : [];
    return placed.map(({ request, pot }, index) => {
      const standing = standings[index] ?? { kind: "new" };
      return { request, pot: standing.kind === "amends" ? standing.request.pot : pot, standing };
    });
  };
  const [only] = pots;
  const said = pots.find((pot) => pot.id === chosen) ?? (pots.length === 1 ? only : undefined);
  const first = placedIn(said);
  const whole = said ?? (chosen === null ? pots.find(({ id }) => id === onlyPotOf(first)) : said);
  const rows = whole === said ? first : placedIn(whole);
  const isWhole = list.kind === "list" && list.rejected.length === 0;
  const taken = list.kind === "list" ? list.withdrawn : [];
  const ownTaken = taken.filter(({ pot }) => inPots(pot) !== null || inOthers(pot) === null);
  const withdrawals = withdrawalsIn(
    ownTaken,
    pots,
    { named: inPots, stood: new Set(idsIn(rows)) },
    state,
  );
  const gone = isWhole ? goneFrom(rows, withdrawals, intake, pots, state) : [];
  const elsewhere = all.length - own.length;
  return { list, rows, whole: whole?.id ?? null, elsewhere, gone, withdrawals, pots };
}

/** The pot of what is there already of a list that does not say where its rows go; null where they are of several. */
function onlyPotOf(rows: readonly PlacedRequest[]): PotId | null {
  const [pot, ...more] = new Set(
    rows.flatMap(({ standing }) => (standing.kind === "new" ? [] : [standing.request.pot])),
  );
  return pot === undefined || more.length > 0 || rows.every((row) => row.pot !== null) ? null : pot;
}

/** The requests that rows are. */
const idsIn = (rows: readonly PlacedRequest[]): readonly string[] =>
  rows.flatMap(({ standing }) => (standing.kind === "new" ? [] : [standing.request.id]));

/** Only a list that names some of what an earlier one named says that the rest is left out. */
function goneFrom(
  rows: readonly PlacedRequest[],
  withdrawals: readonly Withdrawal[],
  { id }: Intake,
  pots: readonly Pot[],
  state: State,
): readonly Request[] {
  const here = new Set<string>(idsIn(rows));
  const inPots = new Set(pots.map((pot) => pot.id));
  const before = [...state.intakes.values()]
    .filter((one) => one.id !== id && one.confirmed.some(({ item }) => here.has(item)))
    .flatMap(({ confirmed }) => confirmed.map(({ item }) => item));
  return [...new Set(before)]
    .filter((item) => !here.has(item))
    .flatMap((item) => state.requests.get(item) ?? [])
    .filter(
      (one) =>
        one.withdrawn === undefined && !withdrawals.some(({ request }) => request?.id === one.id),
    )
    .filter(
      (one) => inPots.has(one.pot) && (one.answer === null || one.answer.answer === "dormant"),
    );
}

/** The answers to what is done with rows that are there already in other words. */
export const amendAlike = "amend";
export const skipAlike = "skip";
export const enterAlike = "both";

/** What a press takes in of a list. */
export type AlikeAnswer = typeof amendAlike | typeof skipAlike | typeof enterAlike;

/** The rows that differ from a request that is in, as their reader saw them: other ones are shown again first. */
export function differencesSeen({
  rows,
  withdrawals,
}: Pick<PlacedList, "rows" | "withdrawals">): string {
  const changed = rows.flatMap(({ request, standing }) =>
    standing.kind === "amends"
      ? [[request.row, standing.request.id, standing.request.turn ?? 0, standing.hindrance?.code]]
      : [],
  );
  const taken = withdrawals.map(({ row, request, hindrance }) => [
    row.row,
    request?.id,
    hindrance?.code,
  ]);
  const seen = taken.length === 0 ? changed : [changed, taken];
  return createHash("sha256").update(JSON.stringify(seen)).digest("hex").slice(0, seenLength);
}

const seenLength = 16;

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

/** The commands that take in the rows of a list that have a pot, as many as one press takes: what is put right first. */
export function requestCommands(
  intake: Intake,
  { rows, withdrawals }: PlacedList,
  state: State,
  viewer: Viewer,
  answer: AlikeAnswer,
): readonly Command[] {
  const made = (answer === skipAlike ? [] : openWithdrawals(withdrawals))
    .map(({ row, request }): Made => ({ command: withdrawing(request, row), pot: request.pot }))
    .concat(rows.flatMap((row) => amending(row, answer) ?? []))
    .concat(rows.flatMap((row) => entering(row, answer, state, viewer) ?? []))
    .slice(0, requestsMax);
  const items = made.map(({ command, pot }): ConfirmedItem => ({
    item: command.request,
    subject: potSubject(pot),
    answers: [],
  }));
  return made.length === 0
    ? []
    : [
        ...made.map(({ command }) => command),
        { type: "note-intake-items", intake: intake.id, items },
      ];
}

interface Made {
  readonly command: RequestCommand;
  readonly pot: PotId;
}

function amending({ standing }: PlacedRequest, answer: AlikeAnswer): Made | null {
  if (answer !== amendAlike || standing.kind !== "amends" || standing.hindrance !== null)
    return null;
  const { request, terms } = standing;
  return {
    command: { type: "amend-request", request: request.id, turn: request.turn ?? 0, ...terms },
    pot: request.pot,
  };
}

function entering(
  { request, pot, standing }: PlacedRequest,
  answer: AlikeAnswer,
  state: State,
  { today }: Viewer,
): Made | null {
  const isOwn = standing.kind === "new" || (standing.kind !== "known" && answer === enterAlike);
  if (pot === null || !isOwn) return null;
  return {
    command: {
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
      ...(request.number === null ? {} : { number: request.number }),
    },
    pot,
  };
}
