import { z } from "zod/v4";
import { fieldError } from "../domain/assignment-fields.ts";
import { isId, logPosition, personId, proposalId } from "../domain/brand.ts";
import type { FieldError } from "../domain/refusal.ts";
import { type SpokenHow, spokenHows } from "../domain/spoken.ts";
import { readPastDay } from "../language/day.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";
import { stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const ofVersion = z.object({
  proposal: z.string().refine(isId, stopping).transform(proposalId),
  revision: z.number().int().min(0).transform(logPosition),
  version: z.number().int().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The verbs of an answer by mouth. */
export const spokenReaders: Readonly<Record<string, Reader>> = {
  "note-word": reading(ofVersion, readNote),
  "answer-word": reading(
    ofVersion.extend({ answer: z.enum(["confirmed", "denied"]) }),
    (data, _inputs, given) => one(given, { type: "answer-word", ...data }),
  ),
};

/** Who, what, how and when; each that is missing or cannot be read is told above its field. */
function readNote(
  data: z.output<typeof ofVersion>,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
): Asked {
  const form: Card = { card: "note-word", proposal: data.proposal };
  const [who, word, by, typed] = [input.person, input.outcome, input.basis, input.day].map(inputs);
  const read = typed == null ? null : readPastDay(typed, viewer.today);
  const how = howOf(by);
  const missing = { code: "missing" } as const;
  const errors: FieldError[] = [
    ...(who == null || !isId(who) ? [fieldError("person", missing)] : []),
    ...(word === "yes" || word === "no" ? [] : [fieldError("outcome", missing)]),
    ...(how === null ? [fieldError("basis", missing)] : []),
    ...(read?.kind === "day"
      ? []
      : [fieldError("day", typed == null ? missing : { code: "day-unreadable", typed })]),
  ];
  if (
    errors.length > 0 ||
    who == null ||
    how === null ||
    read?.kind !== "day" ||
    (word !== "yes" && word !== "no")
  )
    return { kind: "mend", errors, card: form };
  const note = inputs(input.comment) ?? "";
  return one(
    given,
    { type: "note-word", ...data, person: personId(who), word, day: read.day, how, note },
    form,
  );
}

const howOf = (typed: string | null | undefined): SpokenHow | null =>
  spokenHows.find((how) => how === typed) ?? null;
