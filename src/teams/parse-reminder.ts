import { z } from "zod/v4";

import { day, isDay, isId, type Subject, subject } from "../domain/brand.ts";
import { type DutyKind, dutyKinds } from "../domain/reminder.ts";
import type { FieldError } from "../domain/refusal.ts";
import { readOffsets, type Side } from "../language/offsets.ts";
import { readDutyKey } from "../notify/duty.ts";
import { defaultLadders } from "../notify/ladder.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

/** The longest key of a duty that a click carries. */
const keyMax = 300;

const date = z.string().refine(isDay, stopping).transform(day);
const aboutDuty = z.object({
  duty: z.string().max(keyMax),
  subject: z.string().refine(isId, stopping).transform(subject),
});

/** A field of a ladder; what cannot be read is told above it. */
interface ReadField {
  readonly offsets: readonly number[];
  readonly errors: readonly FieldError[];
}

function readField(inputs: Inputs, field: "remind" | "escalate", side: Side): ReadField {
  const typed = inputs(input[field]) ?? "";
  const offsets = readOffsets(typed, side);
  return offsets === null
    ? { offsets: [], errors: [{ field, problem: { code: "offsets-unreadable", typed } }] }
    : { offsets, errors: [] };
}

/** The ladder as it was typed; the button "Återställ" sets it as it was delivered, whatever stands in the fields. */
function readLadder(
  { duty, reset }: { readonly duty: DutyKind; readonly reset?: boolean | undefined },
  inputs: Inputs,
  given: Click["data"],
): Asked {
  const form = { card: "ladder", duty } as const;
  if (reset === true) return one(given, { type: "set-ladder", duty, ...defaultLadders[duty] });
  const remind = readField(inputs, "remind", "before");
  const escalate = readField(inputs, "escalate", "after");
  const errors = [...remind.errors, ...escalate.errors];
  if (errors.length > 0) return { kind: "mend", errors, card: form };
  return one(
    given,
    { type: "set-ladder", duty, remind: remind.offsets, escalate: escalate.offsets },
    form,
  );
}

/** A duty is named by its key and its subject, which have to agree. */
const agrees = (duty: string, about: Subject): boolean => readDutyKey(duty)?.subject === about;

export const reminderReaders: Readonly<Record<string, Reader>> = {
  "set-ladder": reading(
    z.object({ duty: z.enum(dutyKinds), reset: z.boolean().optional() }),
    readLadder,
  ),
  "set-quiet-days": reading(
    z.object({
      quiet: z.object({ july: z.boolean(), bridgeDays: z.boolean(), halfDays: z.boolean() }),
    }),
    ({ quiet }, _inputs, given) => one(given, { type: "set-quiet-days", quiet }),
  ),
  "snooze-duty": reading(
    aboutDuty.extend({ until: date }),
    ({ duty, subject: about, until }, _inputs, given) =>
      agrees(duty, about)
        ? one(given, { type: "snooze-duty", duty, subject: about, until })
        : { kind: "unreadable" },
  ),
  "take-duty": reading(aboutDuty, ({ duty, subject: about }, _inputs, given) =>
    agrees(duty, about)
      ? one(given, { type: "take-duty", duty, subject: about })
      : { kind: "unreadable" },
  ),
  "give-back-duty": reading(aboutDuty, ({ duty, subject: about }, _inputs, given) =>
    agrees(duty, about)
      ? one(given, { type: "give-back-duty", duty, subject: about })
      : { kind: "unreadable" },
  ),
};
