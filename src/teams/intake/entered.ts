import { type Subject, subject } from "../../domain/brand.ts";
import type { Command } from "../../domain/command.ts";
import type { FieldError } from "../../domain/refusal.ts";
import type { IntakeThing } from "../../language/say/intake-words.ts";
import type { Reading } from "../../language/reading/reading.ts";
import type { Form } from "./form.ts";
import { asCaseNumber } from "./guess.ts";

/** An item as ordinary commands, which the rules judge once more; or what its form still lacks. */
export type Entered =
  | {
      readonly kind: "commands";
      readonly commands: readonly Command[];
      readonly subject: Subject;
      readonly answers: readonly string[];
    }
  | { readonly kind: "lacks"; readonly errors: readonly FieldError[] }
  /** It rests on another item that has to be there first. */
  | { readonly kind: "waits"; readonly on: IntakeThing };

export const titleMax = 200;
/** An answer of the forms: the meeting is not decided yet. */
export const noMeeting = "none";
/** An answer of the forms: no purpose of the mandate, and confirmed all the same. */
export const outsidePurposes = "outside";
/** An answer of the forms: the list holds, and its stated total is wrong (rule R04). */
export const sumHolds = "rows";
/** An answer of the forms: the case has a number that the text does not have; it holds for that number alone. */
export const numberHolds = (number: string): string => `number-${number}`;

/** The first number of a text, where none of its numbers is the one that was typed; null where one is, or it has none. */
export function otherNumber(typed: string, { caseNumbers }: Reading): string | null {
  const isRead = caseNumbers.some((read) => read === typed || asCaseNumber(read) === typed);
  const [first] = caseNumbers;
  return isRead || first === undefined ? null : (asCaseNumber(first) ?? first);
}

/** An answer of the forms: what is there already is not this. */
export const anotherOne = "another";

export const lacks = ({ errors }: Form): Entered => ({ kind: "lacks", errors });

export const commands = (
  made: readonly Command[],
  about: string,
  answers: readonly string[] = [],
): Entered => ({ kind: "commands", commands: made, subject: subject(about), answers });

export const waits = (on: IntakeThing): Entered => ({ kind: "waits", on });
