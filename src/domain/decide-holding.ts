import { absencesFrom, awayUntil } from "./absence.ts";
import type { Day, PersonId, PotId } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { entryFor } from "./confirmation.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import { setUpHindrance } from "./permission.ts";
import { positionHindrance } from "./position-here.ts";
import type { Absence, Holding, PersonCommand } from "./person.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import { potsOf } from "./route.ts";
import type { State } from "./state.ts";

type Appoint = PersonCommand & { type: "appoint-holder" };
type EndHolding = PersonCommand & { type: "end-holding" };
type AbsenceCommand = PersonCommand & { type: "report-absence" | "end-absence" };

/** The longest absence that can be reported, both days included: with more, somebody else is to be appointed. */
const absenceDaysMax = 400;

/** Judges who holds which position from when to when; the secretariat's work, and nobody changes his own (DESIGN.md section 2). */
export function decideHolding(
  state: State,
  command: Appoint | EndHolding,
  context: Context,
): Decided {
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  const { actor } = context;
  const gone = positionHindrance(state, command.position);
  if (gone !== null) return refuse(gone);
  if (!state.persons.has(command.person)) return refuse({ code: "not-found", id: command.person });
  if (actor.kind === "person" && actor.person === command.person)
    return refuse({ code: "own-position" });
  if (command.type === "end-holding") return end(state, command);
  if (state.persons.get(command.person)?.ended !== null)
    return refuse({ code: "person-ended", person: command.person });
  const { type: _, ...held } = command;
  const decided = appoint(state, held);
  if (decided.kind === "refused" || decided.events.length === 0) return decided;
  const right = { kind: "holding", held: { ...held, scope: held.scope ?? null } } as const;
  const entry = entryFor(state, right, context);
  return entry === null ? decided : accept(entry);
}

/** Whether somebody can hold a position so; who may say it has been asked before. */
export function appoint(state: State, held: Omit<Appoint, "type">): Decided {
  const { position, person, standing, from, to, appointment } = held;
  const scope = held.scope ?? null;
  if (standing !== "ordinary" && (appointment ?? "").trim() === "") {
    return refuse({ code: "appointment-missing", position });
  }
  if (to !== null && to < from) return refuse({ code: "period-reversed", from, to });
  const own = potsOf(state, position).map((pot) => pot.id);
  const strange = scope?.find((pot) => !own.includes(pot));
  if (strange !== undefined) {
    const title = state.pots.get(strange)?.title;
    return refuse(
      title === undefined
        ? { code: "not-found", id: strange }
        : { code: "scope-outside", title, position },
    );
  }
  const wanted: Holding = { position, person, standing, from, to, appointment, scope };
  const known = state.holdings.get(position) ?? [];
  if (known.some((one) => isSame(one, wanted))) return accept([]);
  const taken = known.find((one) => collides(one, wanted));
  if (taken === undefined) return accept([{ type: "position-held", ...held }]);
  return refuse({
    code: "holding-overlaps",
    person: taken.person,
    position,
    standing,
    from: taken.from,
    to: taken.to,
  });
}

/** The same appointment once more. */
const isSame = (one: Holding, other: Holding): boolean =>
  one.person === other.person &&
  one.standing === other.standing &&
  one.from === other.from &&
  one.to === other.to &&
  one.appointment === other.appointment &&
  String(one.scope) === String(other.scope);

/**
 * Whether two holdings of a position cannot both stand: the same person twice in one standing, or two who act
 * for the same at the same time. Two ordinary holders can: a change of office has days with both.
 */
function collides(one: Holding, other: Holding): boolean {
  if (one.standing !== other.standing) return false;
  if (one.person !== other.person && one.standing !== "acting") return false;
  const isApart =
    (one.to !== null && one.to < other.from) || (other.to !== null && other.to < one.from);
  return !isApart && meets(one.scope, other.scope);
}

const meets = (one: readonly PotId[] | null, other: readonly PotId[] | null): boolean =>
  one === null || other === null || one.some((pot) => other.includes(pot));

/** A last day for a holding; a later one than it has would be a new appointment, with a number of its own. */
function end(state: State, command: EndHolding): Decided {
  const { position, person, standing, from, to } = command;
  const held = (state.holdings.get(position) ?? []).find(
    (one) => one.person === person && one.standing === standing && one.from === from,
  );
  if (held === undefined) return refuse({ code: "not-found", id: person });
  if (held.to === to) return accept([]);
  if (to < from) return refuse({ code: "period-reversed", from, to });
  if (held.to !== null && held.to < to) {
    return refuse(wrongDay("toDay", { code: "day-too-late", latest: held.to }));
  }
  return accept([{ type: "holding-ended", position, person, standing, from, to }]);
}

const wrongDay = (field: "fromDay" | "toDay", problem: FieldError["problem"]): Refusal => ({
  code: "fields",
  errors: [{ field, problem }],
});

/** Judges when people are away: said by themselves, or by the secretariat for them; by no calendar or import (R33). */
export function decideAbsence(state: State, command: AbsenceCommand, context: Context): Decided {
  const { actor, today } = context;
  const { person } = command;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  if (!state.persons.has(person)) return refuse({ code: "not-found", id: person });
  if (actor.person !== person && state.persons.get(actor.person)?.secretariat !== true)
    return refuse({ code: "not-secretariat" });
  return command.type === "end-absence"
    ? accept(comeBack(state, person, today))
    : report(state, command, today);
}

function report(
  state: State,
  { person, from, to }: Absence & { type: "report-absence" },
  today: Day,
): Decided {
  const last = addDays(from, absenceDaysMax - 1);
  if (to < from) return refuse({ code: "period-reversed", from, to });
  if (to < today) return refuse(wrongDay("toDay", { code: "day-too-early", earliest: today }));
  if (last < to) return refuse(wrongDay("toDay", { code: "day-too-late", latest: last }));
  const isKnown = absencesFrom(state, person, from).some((one) => one.from <= from && to <= one.to);
  return accept(isKnown ? [] : [{ type: "absence-reported", person, from, to }]);
}

/** Back today: the absence that he is in ends, and what he has said of later ones stays. Not away: nothing is planned any more. */
function comeBack(state: State, person: PersonId, today: Day): readonly Event[] {
  const ahead = absencesFrom(state, person, today);
  if (ahead.length === 0) return [];
  const later = awayUntil(state, person, today) === null ? [] : ahead.slice(1);
  return [
    { type: "absence-ended", person, from: today },
    ...later.map((one): Event => ({ type: "absence-reported", ...one })),
  ];
}
