import type { Day, PersonId } from "../domain/brand.ts";
import { addDays, addWorkingDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import { fundings } from "../domain/funding.ts";
import { dayAt } from "../domain/moment.ts";
import {
  hasLeft,
  holdingsOn,
  positionsOf,
  reaches,
  secretariatOf,
} from "../domain/organisation.ts";
import type { Holding, Person, TrailEntry } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { personSubject, positionSubject } from "../domain/touches.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { latest } from "./happened.ts";
import { headsOf } from "./line.ts";

/** Working days for getting hold of somebody who cannot be reached. */
const unreachableDays = 2;
/** So many working days before a temporary appointment ends, somebody should follow. */
const endsSoonDays = 15;

/** What somebody who cannot be reached, or whose appointment ends, asks of the secretariat. */
export function dutiesOfPerson(person: Person, state: State, today: Day): readonly Duty[] {
  return [
    ...unreachable(person.id, state, today),
    ...[...state.positions.values()].flatMap(({ id }) =>
      (state.holdings.get(id) ?? [])
        .filter((held) => held.person === person.id)
        .flatMap((held) => appointmentEnds(held, state, today)),
    ),
  ];
}

/** Somebody whom Teams would not let us reach, while something waits for him or will. */
function unreachable(person: PersonId, state: State, today: Day): readonly Duty[] {
  const lost = lostOf(person, state);
  if (lost === null || !isNeeded(person, state, today)) return [];
  const subject = personSubject(person);
  const others = secretariatOf(state).filter((one) => one !== person);
  return [
    {
      key: dutyKey({ kind: "unreachable", subject, detail: "" }),
      kind: "unreachable",
      subject,
      people: others,
      above: headsOf(state, today).filter((one) => one !== person && !others.includes(one)),
      deadline: addWorkingDays(dayAt(lost.time), unreachableDays),
      since: lost.time,
      opensOn: null,
      statutory: false,
      card: { card: "unreachable", page: 1 },
    },
  ];
}

/** The record that somebody cannot be reached; null for who can, and for who has never been tried. */
export function lostOf(person: PersonId, state: State): TrailEntry | null {
  const conversation = state.conversations.get(person);
  if (conversation === undefined || conversation.address !== null) return null;
  const trail = state.trails.get(personSubject(person)) ?? [];
  return trail.findLast((entry) => entry.event === "person-unreachable") ?? null;
}

/** Whether anything waits, or will, for somebody: he holds a position, serves in the secretariat, or answers for funded activities. */
export function isNeeded(person: PersonId, state: State, today: Day): boolean {
  if (hasLeft(state, person, today)) return false;
  if (state.persons.get(person)?.secretariat === true) return true;
  if (positionsOf(state, person, today).length > 0) return true;
  for (const funding of fundings(state)) {
    const isHis = funding.rows.some(
      ({ responsible }) => responsible.kind === "person" && responsible.person === person,
    );
    if (isHis) return true;
  }
  return false;
}

/** A temporary appointment that ends with nobody to follow (sv. *förordnande*); told ahead, so that no day is without. */
function appointmentEnds(held: Holding, state: State, today: Day): readonly Duty[] {
  const { position, person, standing, from, to } = held;
  if ((state.positions.get(position)?.ended ?? null) !== null) return [];
  if (standing === "ordinary" || to === null || to < from || isFollowed(held, to, state)) return [];
  if (to < today && !isMissed(held, to, state, today)) return [];
  const subject = personSubject(person);
  const detail = `${position}/${standing}/${from}`;
  const trail = state.trails.get(positionSubject(position)) ?? [];
  const said = trail.findLast((one) => one.facts.person === person && one.facts.from === from);
  const others = secretariatOf(state).filter((one) => one !== person);
  return [
    {
      key: dutyKey({ kind: "appointment-ends", subject, detail }),
      kind: "appointment-ends",
      subject,
      people: others,
      above: headsOf(state, today).filter((one) => one !== person && !others.includes(one)),
      deadline: workingDayOnOrBefore(to),
      since: latest(said?.time ?? latest()),
      opensOn: addWorkingDays(to, -endsSoonDays),
      statutory: false,
      card: { card: "appoint", position },
    },
  ];
}

/** Whether somebody has what ends from the next day on: for a substitute another one, for who acts whoever holds it. */
function isFollowed(held: Holding, to: Day, state: State): boolean {
  const next = holdingsOn(state, held.position, addDays(to, 1)).filter((one) => one !== held);
  const pots = held.scope ?? [undefined];
  return pots.every((pot) =>
    next.some(
      (one) =>
        reaches(one, pot) && (one.standing === "substitute") === (held.standing === "substitute"),
    ),
  );
}

/** An acting holder has left and nobody holds the position any more; a substitute's time is simply over. */
function isMissed(held: Holding, to: Day, state: State, today: Day): boolean {
  if (held.standing === "substitute") return false;
  const isHeld = holdingsOn(state, held.position, today).some(
    (one) => one.standing !== "substitute",
  );
  const known = state.holdings.get(held.position) ?? [];
  const isLast = known.every((one) => one.standing === "substitute" || (one.to ?? to) <= to);
  return !isHeld && isLast;
}
