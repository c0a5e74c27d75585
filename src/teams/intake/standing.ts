import type { PotId, RequestId } from "../../domain/brand.ts";
import { amendHindrance, isSaidBy } from "../../domain/decide-request.ts";
import type { Responsible } from "../../domain/responsible.ts";
import { peopleHere, positionNamed } from "../../domain/organisation.ts";
import type { Pot, Request, RequestTerms } from "../../domain/pot.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { State } from "../../domain/state.ts";
import { requestKey } from "../../documents/request-key.ts";
import { fold } from "../../language/fold.ts";
import { saysWithdrawn } from "../../language/request-days.ts";
import type { RequestHead } from "../../language/request-heads.ts";
import type { ListedRequest } from "../../language/request-list.ts";

/** What a row says otherwise of a request that is in already. */
export interface Amendment {
  readonly request: Request;
  readonly terms: RequestTerms;
  /** How it is known: by the same activity and responsible, or else by its sender's own number. */
  readonly by: "name" | "number";
  /** Why it stands as it is; null where it can be put right. */
  readonly hindrance: Refusal | null;
  /** The row says what the request said when it came in: it has been put right since. */
  readonly isOlder: boolean;
}

/** What the pots hold of a row already. */
export type Standing =
  | { readonly kind: "new" }
  /** It stands just so: the same row gives the same request. */
  | { readonly kind: "known"; readonly request: Request }
  | ({ readonly kind: "amends" } & Amendment)
  /** Several rows or requests have its name, and nobody can tell which is which. */
  | { readonly kind: "alike"; readonly request: Request };

/** A row, and the pot that it goes to; null while nobody has said. */
interface PlacedRow {
  readonly request: ListedRequest;
  readonly pot: PotId | null;
}

/** The same with what is looked for. */
interface Row extends PlacedRow {
  readonly responsible: Responsible;
  readonly name: string;
  /** The requests that the row itself became, one in each pot that it was entered into. */
  readonly became: readonly Request[];
}

/** The requests of some pots, each of which one row of a list can be. */
interface There {
  readonly head: RequestHead;
  readonly state: State;
  readonly byName: ReadonlyMap<string, readonly Request[]>;
  readonly byNumber: ReadonlyMap<string, readonly Request[]>;
  readonly taken: Set<RequestId>;
}

type Found = Iterable<readonly [Row, Exclude<Standing, { kind: "new" }>]>;

/**
 * What the pots hold of each row of a list. A row is a request that is there when both have the same activity and
 * responsible; failing that, when both have the same number of their own. Rows that say the same come first, so that
 * what is left over is what has changed; where two rows or two requests are left of one name, nobody guesses.
 */
export function standingsOf(
  placed: readonly PlacedRow[],
  head: RequestHead,
  pots: readonly Pot[],
  state: State,
): readonly Standing[] {
  const there = thereIn(pots, head, state);
  const rows = sought(placed, pots, state);
  const found = new Map<Row, Standing>();
  for (const look of [asItCame, asItStands, asItOnceCame, byName, byNumber]) {
    const open = rows.filter((row) => !found.has(row));
    for (const [row, standing] of look(open, there)) {
      found.set(row, standing);
      if (standing.kind !== "alike") there.taken.add(standing.request.id);
    }
  }
  return rows.map((row) => found.get(row) ?? { kind: "new" });
}

/** A list names few people, in many rows. */
function sought(placed: readonly PlacedRow[], pots: readonly Pot[], state: State): readonly Row[] {
  const known = new Map<string, Responsible>();
  return placed.map(({ request, pot }) => {
    const responsible = known.get(request.responsible) ?? responsibleOf(request.responsible, state);
    known.set(request.responsible, responsible);
    const name = nameOf(request.activity, responsible);
    const became = pots.flatMap(({ id }) => state.requests.get(requestKey(id, request)) ?? []);
    return { request, pot, responsible, name, became };
  });
}

function thereIn(pots: readonly Pot[], head: RequestHead, state: State): There {
  const all = pots
    .flatMap(({ id }) => state.requestsOfPot.get(id) ?? [])
    .flatMap((id) => state.requests.get(id) ?? []);
  const numbered = all.filter(({ number }) => number !== undefined);
  return {
    head,
    state,
    byName: Map.groupBy(all, ({ activity, responsible }) => nameOf(activity, responsible)),
    byNumber: Map.groupBy(numbered, ({ number = "" }) => fold(number)),
    taken: new Set(),
  };
}

export const nameOf = (activity: string, responsible: Responsible): string =>
  fold(JSON.stringify([activity, responsible]));

/** Those of some requests that a row can be. */
const leftOf = (requests: readonly Request[] | undefined, { pot }: Row, { taken }: There) =>
  (requests ?? []).filter((one) => !taken.has(one.id) && (pot === null || one.pot === pot));

function* asItCame(rows: readonly Row[]): Found {
  for (const row of rows) {
    const request = row.became.find(({ turn }) => turn === undefined);
    if (request !== undefined) yield [row, { kind: "known", request }];
  }
}

function* asItStands(rows: readonly Row[], there: There): Found {
  for (const row of rows) {
    const request = leftOf(there.byName.get(row.name), row, there).find((one) =>
      saysSame(row, one, there),
    );
    if (request !== undefined) yield [row, { kind: "known", request }];
  }
}

/** Whether a row says just this; that a list has begun to number its requests puts none of them right. */
function saysSame(row: Row, request: Request, there: There): boolean {
  const { number, ...terms } = termsOf(row, request, there);
  const isNumbered = number !== undefined && request.number !== undefined;
  return isSaidBy(isNumbered ? { ...terms, number } : terms, request);
}

function* asItOnceCame(rows: readonly Row[], there: There): Found {
  for (const row of rows) {
    const [request] = leftOf(row.became, row, there);
    if (request !== undefined) yield [row, amends(row, request, "name", there, true)];
  }
}

function* byName(rows: readonly Row[], there: There): Found {
  const named = Map.groupBy(rows, (row) => `${row.pot ?? ""} ${row.name}`);
  for (const group of named.values())
    for (const row of group) {
      const left = leftOf(there.byName.get(row.name), row, there);
      const [request] = left;
      if (request === undefined) continue;
      const isSure = left.length === 1 && group.length === 1;
      yield [row, isSure ? amends(row, request, "name", there) : { kind: "alike", request }];
    }
}

function* byNumber(rows: readonly Row[], there: There): Found {
  const numbered = Map.groupBy(rows, ({ request }) => fold(request.number ?? ""));
  for (const [number, [row, ...twins]] of numbered) {
    if (number === "" || row === undefined || twins.length > 0) continue;
    const [request, ...more] = leftOf(there.byNumber.get(number), row, there);
    if (request !== undefined && more.length === 0)
      yield [row, amends(row, request, "number", there)];
  }
}

const amends = (
  row: Row,
  request: Request,
  by: Amendment["by"],
  there: There,
  isOlder = false,
): Standing & { readonly kind: "amends" } => ({
  kind: "amends",
  request,
  terms: termsOf(row, request, there),
  by,
  hindrance: amendHindrance(there.state, request),
  isOlder,
});

/**
 * A request as a row has it. What the list has no column for stays as it is, and so do words that differ in spaces
 * or capitals alone.
 */
function termsOf(
  { request: row, responsible }: Row,
  request: Request,
  { head }: There,
): RequestTerms {
  const said = (now: string, before: string): string => (fold(now) === fold(before) ? before : now);
  const isSame = nameOf("", responsible) === nameOf("", request.responsible);
  const effect = row.effect ?? "";
  const number = row.number ?? request.number;
  return {
    activity: said(row.activity, request.activity),
    description: said(row.description, request.description),
    responsible: isSame ? request.responsible : responsible,
    sought: row.sought,
    need: head.columns.has("need") ? row.need : request.need,
    effect: head.columns.has("effect")
      ? said(effect, request.effect ?? "") || null
      : request.effect,
    ...(number === undefined ? {} : { number }),
    // A list that says who has taken back says also that this one has not.
    ...(saysWithdrawn(head) || request.withdrawn === undefined
      ? {}
      : { withdrawn: request.withdrawn }),
  };
}

/** A person or a position where the name is exactly one's; else the text as it stands (rule R18). */
export function responsibleOf(text: string, state: State): Responsible {
  const position = positionNamed(state, text);
  if (position !== null) return { kind: "position", position };
  const people = peopleHere(state).filter(
    (person) => person.name !== null && fold(person.name) === fold(text),
  );
  const [only] = people;
  return people.length === 1 && only !== undefined
    ? { kind: "person", person: only.id }
    : { kind: "text", text };
}
