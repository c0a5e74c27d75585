import type { Day, Ore, PersonId, PositionId } from "../../../domain/brand.ts";
import { positionNamed } from "../../../domain/organisation.ts";
import type { FieldError } from "../../../domain/refusal.ts";
import type { State } from "../../../domain/state.ts";
import type { Table } from "../../../domain/table.ts";
import { readAmount } from "../../../language/amount.ts";
import { readSection } from "../../../language/assignment.ts";
import { readDay } from "../../../language/day.ts";
import { matchByName } from "../../../language/match.ts";
import type { Filled, Viewer } from "../../../notify/card.ts";
import { type FieldId, lengthMax } from "./pages.ts";

type Problem = FieldError["problem"];

/** Reads the fields of a form one by one, and keeps what is wrong with them. */
export interface Typed {
  readonly state: State;
  readonly viewer: Viewer;
  readonly errors: readonly FieldError[];
  wrong(field: FieldId, problem: Problem): null;
  /** What stands in a field; null where it is empty. */
  text(field: FieldId): string | null;
  /** The same of a field that must be filled in; "" stands for what is told as an error. */
  required(field: FieldId): string;
  day(field: FieldId): Day | null;
  requiredDay(field: FieldId): Day | null;
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
  const { today, language } = viewer;
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
  const given = <T>(field: FieldId, read: (typed: string) => T | null): T | null => {
    const before = errors.length;
    const typed = text(field);
    if (typed !== null) return read(typed);
    return errors.length > before ? null : wrong(field, { code: "missing" });
  };
  const optional = <T>(field: FieldId, read: (typed: string) => T | null): T | null => {
    const typed = text(field);
    return typed === null ? null : read(typed);
  };
  const dayFrom = (field: FieldId) => (typed: string) => {
    const read = readDay(typed, today);
    return read.kind === "day" ? read.day : wrong(field, { code: "day-unreadable", typed });
  };
  const amountFrom = (field: FieldId) => (typed: string) => {
    const read = readAmount(typed, language);
    return read.kind === "amount"
      ? read.amount
      : wrong(field, { code: "amount-unreadable", why: read.why, typed });
  };
  return {
    state,
    viewer,
    errors,
    wrong,
    text,
    required: (field) => given(field, (typed) => typed) ?? "",
    day: (field) => optional(field, dayFrom(field)),
    requiredDay: (field) => given(field, dayFrom(field)),
    amount: (field) => optional(field, amountFrom(field)),
    requiredAmount: (field) => given(field, amountFrom(field)),
    number: (field, min, max) =>
      given(field, (typed) => {
        const read = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
        return min <= read && read <= max
          ? read
          : wrong(field, { code: "number-outside", typed, min, max });
      }),
    section: (field) =>
      given(
        field,
        (typed) => readSection(typed) ?? wrong(field, { code: "section-unreadable", typed }),
      ),
    position: (field) =>
      given(
        field,
        (typed) => positionIn(state, typed) ?? wrong(field, { code: "position-unknown", typed }),
      ),
    person: (field) =>
      given(
        field,
        (typed) => personIn(state, typed) ?? wrong(field, { code: "person-unknown", typed }),
      ),
    thing: (field, among, names) =>
      given(
        field,
        (typed) =>
          among.get(typed) ??
          only(matchByName(typed, among.values(), names)) ??
          wrong(field, { code: "name-unknown", typed }),
      ),
  };
}

const only = <T>([first, ...more]: readonly T[]): T | null =>
  first === undefined || more.length > 0 ? null : first;

/** A position by its id or by one of its names (rule R18). */
export function positionIn(state: State, typed: string): PositionId | null {
  const known = state.positions.get(typed)?.id ?? positionNamed(state, typed);
  if (known !== null) return known;
  const found = matchByName(typed, state.positions.values(), ({ title, aliases }) => [
    title.sv,
    title.en,
    ...aliases,
  ]);
  return only(found)?.id ?? null;
}

/** A person by id or name. */
export const personIn = (state: State, typed: string): PersonId | null =>
  (
    state.persons.get(typed) ??
    only(matchByName(typed, state.persons.values(), (one) => [one.name ?? ""]))
  )?.id ?? null;
