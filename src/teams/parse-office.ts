import { peopleHere } from "../domain/organisation.ts";
import { z } from "zod/v4";
import {
  type Day,
  day,
  isDay,
  isId,
  type PersonId,
  personId,
  positionId,
  potId,
} from "../domain/brand.ts";
import { isStanding } from "../domain/person.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { readDay } from "../language/day.ts";
import { matchByName } from "../language/match.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Inputs } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const id = z.string().refine(isId, stopping);
const position = id.transform(positionId);
const person = id.transform(personId);
const date = z.string().refine(isDay, stopping).transform(day);
/** The longest number of an appointment. */
const appointmentMax = 60;

/** A day out of a field: as a date field sends it, or as somebody writes it; why not stands in the errors. */
function dayIn(
  field: "fromDay" | "toDay",
  inputs: Inputs,
  today: Day,
  errors: FieldError[],
  isRequired: boolean,
): Day | null {
  const typed = inputs(input[field]);
  if (typed === null) {
    if (isRequired) errors.push({ field, problem: { code: "missing" } });
    return null;
  }
  if (isDay(typed)) return day(typed);
  const read = readDay(typed, today);
  if (read.kind === "day") return read.day;
  errors.push({ field, problem: { code: "day-unreadable", typed } });
  return null;
}

/** Who was chosen, or whose name was typed where there are too many to choose from. */
function personIn(inputs: Inputs, state: State, errors: FieldError[]): PersonId | null {
  const chosen = inputs(input.person);
  if (chosen !== null && isId(chosen)) return personId(chosen);
  const typed = inputs(input.name);
  const found =
    typed === null ? [] : matchByName(typed, peopleHere(state), (one) => [one.name ?? one.id]);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only.id;
  for (const field of ["person", "name"] as const)
    errors.push({ field, problem: { code: "missing" } });
  return null;
}

/** The verbs of the cards in `cards/office`. */
export const officeReaders: Readonly<Record<string, Reader>> = {
  "appoint-holder": reading(z.object({ position }), (data, inputs, given, viewer, state): Asked => {
    const form = { card: "appoint", position: data.position } as const;
    const errors: FieldError[] = [];
    const who = personIn(inputs, state, errors);
    const standing = inputs(input.standing) ?? "";
    if (!isStanding(standing)) errors.push({ field: "standing", problem: { code: "missing" } });
    const from = dayIn("fromDay", inputs, viewer.today, errors, true);
    const to = dayIn("toDay", inputs, viewer.today, errors, false);
    const appointment = inputs(input.appointment);
    const length = appointment?.length ?? 0;
    if (length > appointmentMax) {
      const problem = { code: "too-long", length, max: appointmentMax } as const;
      errors.push({ field: "appointment", problem });
    }
    if (errors.length > 0 || who === null || from === null || !isStanding(standing))
      return { kind: "mend", errors, card: form };
    const pot = inputs(input.scope);
    const scope =
      standing === "ordinary" || pot === null || pot === "all" || !isId(pot) ? null : [potId(pot)];
    const { position: about } = data;
    return one(
      given,
      {
        type: "appoint-holder",
        position: about,
        person: who,
        standing,
        from,
        to,
        appointment,
        scope,
      },
      form,
    );
  }),
  "end-holding": reading(
    z.object({
      position,
      person,
      standing: z.enum(["ordinary", "acting", "substitute"]),
      from: date,
    }),
    (data, inputs, given, viewer): Asked => {
      const { position: about, person: who, standing, from } = data;
      const held = { position: about, person: who, standing, from };
      const form = { card: "end-holding", ...held } as const;
      const errors: FieldError[] = [];
      const to = dayIn("toDay", inputs, viewer.today, errors, true);
      if (to === null) return { kind: "mend", errors, card: form };
      return one(given, { type: "end-holding", ...held, to }, form);
    },
  ),
  "report-absence": reading(
    z.object({
      person,
      seen: z.object({ from: date.nullable(), to: date.nullable() }).optional(),
    }),
    (data, inputs, given, viewer): Asked => {
      const { person: who, seen } = data;
      const form = {
        card: "absence",
        person: who,
        from: seen?.from ?? null,
        to: seen?.to ?? null,
      } as const;
      const errors: FieldError[] = [];
      const from = dayIn("fromDay", inputs, viewer.today, errors, true);
      const to = dayIn("toDay", inputs, viewer.today, errors, true);
      if (from === null || to === null) return { kind: "mend", errors, card: form };
      return one(given, { type: "report-absence", person: who, from, to }, form);
    },
  ),
  "end-absence": reading(z.object({ person }), (data, _inputs, given) =>
    one(
      given,
      { type: "end-absence", person: data.person },
      {
        card: "absence",
        person: data.person,
        from: null,
        to: null,
      },
    ),
  ),
};
