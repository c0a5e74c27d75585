import { fieldError, isSection } from "../../domain/assignment-fields.ts";
import type { BodyId, Day, Ore, PositionId } from "../../domain/brand.ts";
import { positionNamed } from "../../domain/organisation.ts";
import { noPosition } from "../../domain/position-here.ts";
import type { FieldError } from "../../domain/refusal.ts";
import type { State } from "../../domain/state.ts";
import { readAmount } from "../../language/amount.ts";
import { readSection } from "../../language/assignment.ts";
import { readDay } from "../../language/day.ts";
import { fold } from "../../language/fold.ts";
import type { Viewer } from "../../notify/card.ts";
import type { Inputs } from "../inputs.ts";
import { type AmountRead, readGrantAmount } from "./amounts.ts";

type FieldName = FieldError["field"];

/** A form in the reading: each field as a value, or null and an error of its own. */
export interface Form {
  readonly errors: FieldError[];
  text(field: FieldName, max: number): string | null;
  day(field: FieldName): Day | null;
  section(field: FieldName): number | null;
  amount(field: FieldName): Ore | null;
  /** A grant's, with what it leaves open; the text's own amount is what "avrundat" stands for. */
  grantAmount(field: FieldName, frame: AmountRead | null): AmountRead | null;
  position(field: FieldName): PositionId | null;
  body(field: FieldName): BodyId | null;
  wrong(field: FieldName, problem: FieldError["problem"]): null;
}

/** Reads the fields of a form that a person has seen; what is missing or unreadable is told above its field. */
export function formOf(inputs: Inputs, state: State, { today, language }: Viewer): Form {
  const errors: FieldError[] = [];
  const wrong: Form["wrong"] = (field, problem) => {
    errors.push(fieldError(field, problem));
    return null;
  };
  const read = <Value>(field: FieldName, parse: (typed: string) => Read<Value>): Value | null => {
    const typed = inputs(String(field));
    if (typed === null) return wrong(field, { code: "missing" });
    const found = parse(typed);
    return "problem" in found ? wrong(field, found.problem) : found.value;
  };
  return {
    errors,
    wrong,
    text: (field, max) =>
      read(field, (typed) =>
        typed.length > max
          ? { problem: { code: "too-long", length: typed.length, max } }
          : { value: typed },
      ),
    day: (field) =>
      read(field, (typed) => {
        if (typed === anotherDay) return { problem: { code: "missing" } };
        const found = readDay(typed, today);
        return found.kind === "day"
          ? { value: found.day }
          : { problem: { code: "day-unreadable", typed } };
      }),
    section: (field) =>
      read(field, (typed) => {
        const found = readSection(typed);
        return found !== null && isSection(found)
          ? { value: found }
          : { problem: { code: "section-unreadable", typed } };
      }),
    amount: (field) =>
      read(field, (typed) => {
        const found = readAmount(typed, language);
        return found.kind === "amount"
          ? { value: found.amount }
          : { problem: { code: "amount-unreadable", why: found.why, typed } };
      }),
    grantAmount: (field, frame) =>
      read(field, (typed) => {
        const found = readGrantAmount(typed, frame, language);
        return "problem" in found ? found : { value: found };
      }),
    position: (field) =>
      read(field, (typed) => orProblem(positionNamed(state, typed), noPosition(state, typed))),
    body: (field) =>
      read(field, (typed) => orProblem(bodyNamed(typed, state), { code: "body-unknown", typed })),
  };
}

type Read<Value> = { readonly value: Value } | { readonly problem: FieldError["problem"] };

const orProblem = <Value>(value: Value | null, problem: FieldError["problem"]): Read<Value> =>
  value === null ? { problem } : { value };

/** A body by its id or its name in either language, also in the definite or the genitive. */
export function bodyNamed(typed: string, state: State): BodyId | null {
  const wanted = fold(typed).replace(/s$/, "");
  const named = [...state.bodies.values()].filter(({ id, title }) =>
    [id, title.sv, title.en].some((name) => fold(name).replace(/s$/, "") === wanted),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only.id : null;
}

/** An answer of the forms: none of the days that the text can mean. */
export const anotherDay = "another-day";
