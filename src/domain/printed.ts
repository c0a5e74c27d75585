import type { Day, MeetingId, PersonId, PositionId } from "./brand.ts";
import type { Decision, DecisionEvent } from "./decision.ts";
import type { Grant, Mandate } from "./grant.ts";
import { titleInStanding } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Disqualification } from "./proposal.ts";
import type { State } from "./state.ts";

type Decided = Pick<Decision, "proposal" | "decider" | "preparedBy" | "steps" | "rows">;

/** What is frozen with a decision, resolved out of the state in which it is made. */
export function printedAt(
  state: State,
  decided: Decided,
  ground: { readonly pot: Pot; readonly mandate: Mandate; readonly grant: Grant },
  meeting: MeetingId | null,
): Pick<DecisionEvent & { type: "decision-made" }, "printed" | "private"> {
  const { pot, mandate, grant } = ground;
  // The decider's own name is public record and stands in the decision itself.
  const { decider, preparedBy, steps } = decided;
  const others = [preparedBy, ...steps];
  const rights = [decider, ...others].map((one) => one.capacity);
  const source = state.registered.get(pot.source)?.madeBy;
  const responsible = decided.rows.map((row) => row.responsible);
  const positions: readonly PositionId[] = [
    pot.holder,
    mandate.delegate,
    ...(source?.kind === "person" ? [source.position] : []),
    ...rights.map((capacity) => capacity.position),
    ...responsible.flatMap((one) => (one.kind === "position" ? [one.position] : [])),
  ];
  const persons: readonly PersonId[] = [
    ...others.map(({ person }) => person),
    ...setAside(state, decided).map(({ person }) => person),
    ...rights.flatMap((capacity) => capacity.onBehalfOf ?? []),
    ...responsible.flatMap((one) => (one.kind === "person" ? [one.person] : [])),
  ];
  return {
    printed: {
      body: state.bodies.get(mandate.body)?.title.sv ?? mandate.body,
      noticeDay: state.meetings.get(meeting ?? "")?.decisionDay ?? null,
      reportDay: grant.reportDay,
      titles: known(positions, (one) => state.positions.get(one)?.title.sv),
    },
    private: { names: known(persons, (one) => state.persons.get(one)?.name) },
  };
}

/** Who had to leave the matter to others (sv. *jävig*, KL 6:28–32), by own word or by the superior's. */
export function setAside(
  state: State,
  { proposal }: Pick<Decision, "proposal">,
): readonly Disqualification[] {
  const { disqualifications = [] } = state.proposals.get(proposal) ?? {};
  return disqualifications.filter((one) => one.answer === "yes" || one.settled === "disqualified");
}

function known<Id extends string>(
  ids: readonly Id[],
  find: (id: Id) => string | null | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = find(id) ?? null;
      return found === null ? [] : [[id, found] as const];
    }),
  );
}

/**
 * What a paper may ask of the people, offices and days that its decision names. Records from before they were
 * frozen with the decision are answered out of the present state, and by the meeting that was bound first.
 */
export interface Paper {
  readonly body: string;
  readonly noticeDay: Day | null;
  readonly reportDay: Day | null;
  /** Whether the names within a title keep their capitals inside a sentence; not in the first layouts. */
  readonly keepsNames?: boolean;
  /** Null where the name has been erased. */
  readonly name: (person: PersonId) => string | null;
  /** The title of an office itself: "HS-direktör". */
  readonly office: (position: PositionId) => string;
  /** The title in which somebody acted: "tf. regiondirektör". */
  readonly title: (capacity: Capacity) => string;
}

export function paperOf(
  state: State,
  decision: Decision,
  { mandate, grant }: { readonly mandate: Mandate; readonly grant: Grant },
): Paper {
  const { printed, names } = decision;
  const office = (position: PositionId): string =>
    held(printed?.titles, position) ?? state.positions.get(position)?.title.sv ?? position;
  return {
    body: printed?.body ?? state.bodies.get(mandate.body)?.title.sv ?? mandate.body,
    noticeDay: printed === undefined ? firstNoticeDay(state, decision) : printed.noticeDay,
    reportDay: printed === undefined ? grant.reportDay : printed.reportDay,
    name: (person) =>
      held(names, person) ??
      (printed === undefined ? (state.persons.get(person)?.name ?? null) : null),
    office,
    title: (capacity) => titleInStanding(office(capacity.position), capacity.standing, "sv"),
  };
}

/** An id may be called as something that every object has. */
const held = (texts: Readonly<Record<string, string>> = {}, id: string): string | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined;

function firstNoticeDay(state: State, { number }: Decision): Day | null {
  const notice = state.notices.get(`decision/${number}`);
  const [first] = notice?.rebookings ?? [];
  const meeting = first === undefined ? notice?.meeting : first.from;
  return state.meetings.get(meeting ?? "")?.decisionDay ?? null;
}
