import type { Day, Ore, PersonId, PositionId } from "../../../domain/brand.ts";
import { peopleHere, positionNamed } from "../../../domain/organisation.ts";
import { noPosition } from "../../../domain/position-here.ts";
import type { FieldError } from "../../../domain/refusal.ts";
import type { State } from "../../../domain/state.ts";
import type { Table } from "../../../domain/table.ts";
import { readAmount } from "../../../language/amount.ts";
import { readSection } from "../../../language/assignment.ts";
import { readDay, readPastDay } from "../../../language/day.ts";
import { fold } from "../../../language/fold.ts";
import { matchByName } from "../../../language/match.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { Filled } from "../../../notify/set-up-card.ts";
import { type FieldId, lengthMax } from "./pages.ts";

type Problem = FieldError["problem"];

/** What could not be read in a field, and why. */
interface Wrong {
  readonly problem: Problem;
}

/** Reads the fields of a form one by one, and keeps what is wrong with them. */
export interface Typed {
  readonly state: State;
  readonly viewer: Viewer;
  /** Everything that came with the form, fields or not. */
  readonly filled: Filled;
  readonly errors: readonly FieldError[];
  wrong(field: FieldId, problem: Problem): null;
  /** What stands in a field; null where it is empty. */
  text(field: FieldId): string | null;
  /** The same of a field that must be filled in; "" stands for what is told as an error. */
  required(field: FieldId): string;
  day(field: FieldId): Day | null;
  requiredDay(field: FieldId): Day | null;
  /** The day of something that has been decided: not one to come. */
  requiredPastDay(field: FieldId): Day | null;
  amount(field: FieldId): Ore | null;
  requiredAmount(field: FieldId): Ore | null;
  number(field: FieldId, min: number, max: number): number | null;
  section(field: FieldId): number | null;
  position(field: FieldId): PositionId | null;
  person(field: FieldId): PersonId | null;
  /** What was chosen among things, or named where there are too many to choose from. */
  thing<V>(field: FieldId, among: Table<V>, names: (one: V) => readonly string[]): V | null;
}

export function typedIn(filled: Filled, state: State, viewer: Viewer): Typed {
  const errors: FieldError[] = [];
  const wrong = (field: FieldId, problem: Problem): null => {
    errors.push({ field, problem });
    return null;
  };
  const text = (field: FieldId): string | null => {
    const typed = Object.hasOwn(filled, field) ? (filled[field] ?? "").trim() : "";
    const { length } = typed;
    const max = lengthMax[field];
    return length > max ? wrong(field, { code: "too-long", length, max }) : typed || null;
  };
  const optional = <T>(field: FieldId, read: (typed: string) => T | Wrong): T | null => {
    const typed = text(field);
    const found = typed === null ? null : read(typed);
    return isWrong(found) ? wrong(field, found.problem) : found;
  };
  const given = <T>(field: FieldId, read: (typed: string) => T | Wrong): T | null => {
    const before = errors.length;
    if (text(field) === null && errors.length === before) return wrong(field, { code: "missing" });
    errors.splice(before);
    return optional(field, read);
  };
  const day = dayFrom(viewer);
  const amount = amountFrom(viewer);
  return {
    state,
    viewer,
    filled,
    errors,
    wrong,
    text,
    required: (field) => given(field, (typed) => typed) ?? "",
    day: (field) => optional(field, day),
    requiredDay: (field) => given(field, day),
    requiredPastDay: (field) => given(field, pastDayFrom(viewer)),
    amount: (field) => optional(field, amount),
    requiredAmount: (field) => given(field, amount),
    number: (field, min, max) => given(field, numberFrom(min, max)),
    section: (field) => given(field, sectionFrom),
    position: (field) =>
      given<PositionId>(
        field,
        (typed) => positionIn(state, typed) ?? { problem: noPosition(state, typed) },
      ),
    person: (field) =>
      given<PersonId>(
        field,
        (typed) => personIn(state, typed) ?? { problem: { code: "person-unknown", typed } },
      ),
    thing: (field, among, names) => given(field, thingFrom(among, names)),
  };
}

const isWrong = (found: unknown): found is Wrong =>
  typeof found === "object" && found !== null && "problem" in found;

const dayFrom =
  ({ today }: Viewer) =>
  (typed: string): Day | Wrong => {
    const read = readDay(typed, today);
    return read.kind === "day" ? read.day : { problem: { code: "day-unreadable", typed } };
  };

const pastDayFrom =
  ({ today }: Viewer) =>
  (typed: string): Day | Wrong => {
    const read = readPastDay(typed, today);
    if (read.kind === "unreadable") return { problem: { code: "day-unreadable", typed } };
    return read.day <= today ? read.day : { problem: { code: "day-too-late", latest: today } };
  };

const amountFrom =
  ({ language }: Viewer) =>
  (typed: string): Ore | Wrong => {
    const read = readAmount(typed, language);
    return read.kind === "amount"
      ? read.amount
      : { problem: { code: "amount-unreadable", why: read.why, typed } };
  };

const numberFrom =
  (min: number, max: number) =>
  (typed: string): number | Wrong => {
    const read = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
    return min <= read && read <= max
      ? read
      : { problem: { code: "number-outside", typed, min, max } };
  };

const sectionFrom = (typed: string): number | Wrong =>
  readSection(typed) ?? { problem: { code: "section-unreadable", typed } };

const thingFrom =
  <V>(among: Table<V>, names: (one: V) => readonly string[]) =>
  (typed: string): V | Wrong =>
    among.get(typed) ??
    only(matchByName(typed, among.values(), names)) ?? { problem: { code: "name-unknown", typed } };

const only = <T>([first, ...more]: readonly T[]): T | null =>
  first === undefined || more.length > 0 ? null : first;

/** A position by its id or by one of its names; one that is unknown is asked for and never guessed (rule R18). */
export function positionIn(state: State, typed: string): PositionId | null {
  const known = state.positions.get(typed);
  return known?.ended === null ? known.id : positionNamed(state, typed);
}

/** A person by id or by the whole name, where only one is called that. */
export const personIn = (state: State, typed: string): PersonId | null =>
  (
    state.persons.get(typed) ??
    only(peopleHere(state).filter((one) => fold(one.name ?? "") === fold(typed)))
  )?.id ?? null;
