import type { Assignment } from "../../../domain/assignment.ts";
import type { Decision, NoticeList } from "../../../domain/decision.ts";
import type { Case, Grant, Mandate, RegisteredDecision } from "../../../domain/grant.ts";
import { holdingsOn, positionsHere } from "../../../domain/organisation.ts";
import type { Person, Position } from "../../../domain/person.ts";
import type { Pot, Request } from "../../../domain/pot.ts";
import type { Proposal } from "../../../domain/proposal.ts";
import type { State } from "../../../domain/state.ts";
import type { Sought } from "../../../language/search.ts";
import type { Viewer } from "../../../notify/card.ts";
import { type SearchGroup, searchGroups } from "../../../notify/search-card.ts";
import {
  isKeptFrom,
  maySee,
  maySeeAssignment,
  maySeeDecision,
  maySeeOfProposal,
  maySeePot,
  papersSeen,
  seesDraft,
  seesEverything,
  seesPreparation,
  seesSetUp,
} from "../access.ts";
import { holdingsAhead } from "../office/holding-lines.ts";
import * as by from "./found-by.ts";
import { type Findable, findable } from "./findable.ts";
import { Matcher, type Tier } from "./match.ts";

/** Something that was found. */
export type Found =
  | { readonly kind: "pot"; readonly pot: Pot }
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "paper"; readonly paper: RegisteredDecision }
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "position"; readonly position: Position }
  | { readonly kind: "grant"; readonly grant: Grant }
  | { readonly kind: "mandate"; readonly mandate: Mandate }
  | { readonly kind: "case"; readonly matter: Case }
  | { readonly kind: "list"; readonly list: NoticeList };

/** Under which heading it stands. */
const groupOf: Readonly<Record<Found["kind"], SearchGroup>> = {
  pot: "pots",
  proposal: "proposals",
  decision: "decisions",
  paper: "decisions",
  request: "requests",
  assignment: "assignments",
  person: "people",
  position: "people",
  grant: "grants",
  mandate: "grants",
  case: "grants",
  list: "grants",
};

interface Hit {
  readonly found: Found;
  readonly tier: Tier;
}

export interface HitGroup {
  readonly group: SearchGroup;
  /** The best first, and among equals the newest. */
  readonly hits: readonly Hit[];
}

/** Words that name a kind, in either language, so that "beslut utdata" finds what was decided of it. */
const kindWords: Readonly<Record<SearchGroup, string>> = {
  pots: " pott potten pottar pottarna pot pots ",
  proposals: " forslag forslaget forslagen proposal proposals ",
  decisions: " beslut beslutet besluten delegationsbeslut decision decisions ",
  requests: " onskemal onskemalet ansokan ansokningar aktivitet request requests activity ",
  assignments: " uppdrag uppdraget uppdragen assignment assignments ",
  people: " person personer befattning befattningar person people position positions ",
  grants: " bidrag bidraget statsbidrag arende arenden delegation delegationer grant grants case ",
};

/** What a search is made in: the state, for whom, and what is asked once for all. */
interface Search {
  readonly state: State;
  readonly viewer: Viewer;
  readonly everything: boolean;
  readonly matcher: Matcher;
}

/**
 * Everything that fits and that the viewer may see on its own card, by kind; the kind with the best hit first. What is
 * hidden is left out before anything is counted (rules R07 and R30).
 */
export function findAll(matcher: Matcher, state: State, viewer: Viewer): readonly HitGroup[] {
  const everything = seesEverything(state, viewer);
  const search: Search = { state, viewer, everything, matcher };
  const hits = new Map<SearchGroup, Hit[]>(searchGroups.map((group) => [group, []]));
  for (const hit of hitsIn(search)) hits.get(groupOf[hit.found.kind])?.push(hit);
  return [...hits]
    .filter(([, found]) => found.length > 0)
    .map(([group, found]) => ({
      group,
      hits: found.toReversed().toSorted((a, b) => a.tier - b.tier),
    }))
    .toSorted((a, b) => best(a) - best(b));
}

const best = ({ hits }: HitGroup): Tier => hits[0]?.tier ?? 0;

/** Compares with what is sought, knowing who is called what today. */
export const matcherOf = (sought: Sought, state: State, viewer: Viewer): Matcher =>
  new Matcher(sought, callable(state, viewer));

/** Reads what all things are found by, so that whoever searches first does not wait for it. */
export function readAhead(state: State): void {
  for (const pot of state.pots.values()) by.ofPot(pot);
  for (const request of state.requests.values()) by.ofRequest(request);
  for (const decision of state.decisions.values()) by.ofDecision(decision);
  for (const paper of state.registered.values()) by.ofPaper(paper);
  for (const assignment of state.assignments.values()) by.ofAssignment(assignment);
}

/** By which names people and positions are known: a position also by who holds it today. */
function* callable(
  state: State,
  { today }: Viewer,
): Iterable<readonly [string, readonly Findable[]]> {
  for (const person of state.persons.values()) yield [`person/${person.id}`, [by.ofPerson(person)]];
  for (const position of state.positions.values()) {
    const holders = holdingsOn(state, position.id, today).flatMap(
      (held) => state.persons.get(held.person) ?? [],
    );
    yield [`position/${position.id}`, [by.ofPosition(position), ...holders.map(by.ofPerson)]];
  }
}

function* hitsIn(search: Search): Iterable<Hit> {
  yield* people(search);
  yield* grants(search);
  yield* assignments(search);
  yield* pots(search);
  yield* requests(search);
  yield* proposals(search);
  yield* papers(search);
  yield* decisions(search);
}

/** A pot is found by its grant, its purpose and its delegation too. */
function linkedOfPot(pot: Pot, state: State): readonly Findable[] {
  const mandate = state.mandates.get(pot.mandate);
  const purpose = mandate?.purposes.find((one) => one.id === pot.purpose);
  const grant = state.grants.get(pot.grant);
  return [
    ...(grant === undefined ? [] : [by.ofGrant(grant)]),
    ...(mandate === undefined ? [] : [by.ofMandate(mandate)]),
    ...(purpose === undefined ? [] : [by.ofPurpose(purpose)]),
  ];
}

function* pots({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  for (const pot of state.pots.values()) {
    const tier = matcher.tier(by.ofPot(pot), {
      linked: () => linkedOfPot(pot, state),
      kind: kindWords.pots,
    });
    if (tier !== null && maySeePot(state, pot.id, viewer, everything))
      yield { found: { kind: "pot", pot }, tier };
  }
}

/** The name of its pot alone finds no request: there the pot itself is found. */
function* requests({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  for (const request of state.requests.values()) {
    const pot = state.pots.get(request.pot);
    if (pot === undefined) continue;
    const tier = matcher.tier(by.ofRequest(request), {
      linked: () => [by.ofPot(pot)],
      kind: kindWords.requests,
      byItself: true,
    });
    if (tier !== null && maySeePot(state, pot.id, viewer, everything))
      yield { found: { kind: "request", request }, tier };
  }
}

const livingProposals: ReadonlySet<Proposal["status"]> = new Set([
  "open",
  "submitted",
  "referred",
  "closed",
]);

/** Of what was decided the decision is found. A draft is found by those who see it; rows by those who prepare. */
function* proposals({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  for (const proposal of state.proposals.values()) {
    const pot = state.pots.get(proposal.pot);
    if (pot === undefined || !livingProposals.has(proposal.status)) continue;
    const card = { card: "proposal", proposal: proposal.id } as const;
    const isOpen = proposal.status === "open";
    if (isOpen && !seesDraft(state, proposal, viewer)) continue;
    if (!isOpen && !maySeeOfProposal(card, state, viewer, everything)) continue;
    const own = ofProposal(proposal, pot, state, viewer);
    const tier = matcher.tier(own, {
      linked: () => linkedOfPot(pot, state),
      kind: kindWords.proposals,
    });
    if (tier !== null) yield { found: { kind: "proposal", proposal }, tier };
  }
}

function ofProposal(proposal: Proposal, pot: Pot, state: State, viewer: Viewer): Findable {
  const name = by.ofPot(pot);
  const { status, draft, submitted } = proposal;
  if (status === "open") {
    const rows = draft.rows.flatMap(({ own }) => own?.activity ?? []);
    return by.joined(name, findable([], { said: rows }), null);
  }
  const rows =
    submitted !== null && seesPreparation(state, proposal, viewer)
      ? by.ofSubmitted(submitted)
      : null;
  const sum = submitted === null || isKeptFrom(proposal, viewer) ? null : submitted.sum;
  return by.joined(name, rows, sum);
}

function linkedOfDecision(
  { pot: of, mandate: under }: Decision,
  state: State,
): readonly Findable[] {
  const pot = state.pots.get(of);
  const mandate = state.mandates.get(under);
  return [
    ...(pot === undefined ? [] : [by.ofPot(pot)]),
    ...(mandate === undefined ? [] : [by.ofMandate(mandate)]),
  ];
}

function* decisions({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  for (const decision of state.decisions.values()) {
    const tier = matcher.tier(by.ofDecision(decision), {
      linked: () => linkedOfDecision(decision, state),
      kind: kindWords.decisions,
    });
    if (tier !== null && maySeeDecision(state, decision.number, viewer, everything))
      yield { found: { kind: "decision", decision }, tier };
  }
}

function* papers({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  const isSeen = papersSeen(state, viewer, everything);
  for (const paper of state.registered.values()) {
    const tier = matcher.tier(by.ofPaper(paper), { kind: kindWords.decisions });
    if (tier !== null && isSeen(paper.id)) yield { found: { kind: "paper", paper }, tier };
  }
}

function* assignments({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  for (const assignment of state.assignments.values()) {
    const tier = matcher.tier(by.ofAssignment(assignment), { kind: kindWords.assignments });
    if (tier !== null && maySeeAssignment(state, assignment.id, viewer, everything))
      yield { found: { kind: "assignment", assignment }, tier };
  }
}

/** Everybody may read who holds which position; whoever holds none, or has left, is known to those who see the set-up. */
function* people({ state, viewer, matcher }: Search): Iterable<Hit> {
  const isSetUp = seesSetUp(state, viewer);
  const here = positionsHere(state);
  let holders: ReadonlySet<string> | null = null;
  for (const person of state.persons.values()) {
    const tier = matcher.tier(by.ofPerson(person), { kind: kindWords.people });
    if (tier === null || person.name === null) continue;
    holders ??= new Set(
      here.flatMap(({ id }) => holdingsAhead(state, id, viewer).map((held) => held.person)),
    );
    const isListed = person.ended === null && holders.has(person.id);
    if (isSetUp || isListed) yield { found: { kind: "person", person }, tier };
  }
  for (const position of isSetUp ? state.positions.values() : here) {
    const called = { ...by.ofPosition(position), people: [`position/${position.id}`] };
    const tier = matcher.tier(called, { kind: kindWords.people });
    if (tier !== null) yield { found: { kind: "position", position }, tier };
  }
}

function* grants({ state, viewer, everything, matcher }: Search): Iterable<Hit> {
  const kind = kindWords.grants;
  if (seesSetUp(state, viewer)) {
    for (const matter of state.cases.values()) {
      const tier = matcher.tier(by.ofCase(matter), { kind });
      if (tier !== null) yield { found: { kind: "case", matter }, tier };
    }
    for (const mandate of state.mandates.values()) {
      const tier = matcher.tier(by.ofMandate(mandate), {
        linked: () => mandate.purposes.map(by.ofPurpose),
        kind,
      });
      if (tier !== null) yield { found: { kind: "mandate", mandate }, tier };
    }
  }
  for (const list of state.noticeLists.values()) {
    const tier = list.case === null ? null : matcher.tier(by.ofList(list), { kind });
    const card = { card: "notices", meeting: list.meeting, page: 1 } as const;
    if (tier !== null && maySee(card, state, viewer)) yield { found: { kind: "list", list }, tier };
  }
  if (!everything) return;
  for (const grant of state.grants.values()) {
    const tier = matcher.tier(by.ofGrant(grant), { kind });
    if (tier !== null) yield { found: { kind: "grant", grant }, tier };
  }
}
