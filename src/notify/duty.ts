import type { Day, Instant, PersonId, Subject } from "../domain/brand.ts";
import { type DutyKind, dutyKinds, type Ladder } from "../domain/reminder.ts";
import { subject as subjectOf, isId } from "../domain/brand.ts";
import type { Card } from "./card.ts";

/**
 * Something that somebody has to do by a day. Duties are derived from state; what is done has none. One that
 * lies ahead exists already, with the day it opens on, so that its reminders can be foreseen.
 */
export interface Duty {
  /** What it is and what it is about: the same for as long as it has to be done. */
  readonly key: string;
  readonly kind: DutyKind;
  readonly subject: Subject;
  /** Who has to do it, as offices are held on the day that it was asked for. */
  readonly people: readonly PersonId[];
  /** Who is told when it is late: up the line, never sideways. */
  readonly above: readonly PersonId[];
  readonly deadline: Day;
  /** When the duty with this deadline came into being; no step before it exists. */
  readonly since: Instant;
  /** Before this day there is nothing to do yet; null where it can be done at once. */
  readonly opensOn: Day | null;
  /** A deadline of law: July does not hold its reminders back. */
  readonly statutory: boolean;
  /** An aim that nobody is held to: its people are reminded, nobody above them is told. */
  readonly isAim?: true;
  /** When it is reminded of, where the ladder of its kind does not fit; the secretariat's goes before it. */
  readonly ladder?: Ladder;
  /** What to press. */
  readonly card: Card;
}

/** What a key says of its duty, also when it has long been done. */
export interface DutyRef {
  readonly kind: DutyKind;
  readonly subject: Subject;
  /** Which of several of its kind about the subject; empty for the only one. */
  readonly detail: string;
}

const kinds: ReadonlySet<string> = new Set(dutyKinds);
const isKind = (text: string): text is DutyKind => kinds.has(text);

/** The key of a duty. Neither `#` nor `|` is a character of our ids. */
export const dutyKey = ({ kind, subject, detail }: DutyRef): string =>
  detail === "" ? `${kind}:${subject}` : `${kind}:${subject}#${detail}`;

/** Reads a key from a receipt or a click; null for what is none. */
export function readDutyKey(key: string): DutyRef | null {
  const colon = key.indexOf(":");
  const kind = key.slice(0, Math.max(colon, 0));
  const [about = "", detail = "", ...more] = key.slice(colon + 1).split("#");
  if (!isKind(kind) || !isId(about) || more.length > 0) return null;
  return { kind, subject: subjectOf(about), detail };
}
