import type { Day, Instant, PersonId } from "../../../domain/brand.ts";
import { awayUntil } from "../../../domain/absence.ts";
import { addDays, isJulyMode, isWorkingDay } from "../../../domain/calendar.ts";
import type { DeliveryKind } from "../../../domain/delivery.ts";
import { dayAt, hourAt } from "../../../domain/moment.ts";
import type { State } from "../../../domain/state.ts";
import { joinWords } from "../../../language/format.ts";
import { digestWords } from "../../../language/say/digest.ts";
import { ladderWords } from "../../../language/say/ladder.ts";
import { type RehearsalCount, rehearsalWords } from "../../../language/say/rehearsal.ts";
import type { Viewer } from "../../../notify/card.ts";
import { type Duty, readDutyKey } from "../../../notify/duty.ts";
import { forecast, type Foreseen } from "../../../notify/forecast.ts";
import { ownersOf } from "../../../notify/reach.ts";
import { readStepKey } from "../../../notify/step.ts";
import { dutyText } from "../duty-text.ts";
import { subjectTitle } from "../history.ts";
import { nameOf } from "../names.ts";
import { plain } from "../template.ts";

/** Something that the rehearsal found, in order of time; every text is safe for a card. */
export type RehearsalLine =
  | {
      readonly kind: DeliveryKind;
      readonly day: Day;
      readonly at: Instant;
      readonly who: readonly string[];
      readonly what: readonly string[];
      readonly clashes: readonly string[];
    }
  /** A duty that nobody has carried out when its last day has passed. */
  | {
      readonly kind: "late";
      readonly day: Day;
      readonly who: readonly string[];
      readonly what: readonly string[];
      readonly clashes: readonly string[];
    }
  /** Those to whom nothing can be sent. */
  | {
      readonly kind: "unreached";
      readonly day: Day;
      readonly who: readonly string[];
      readonly what: readonly string[];
      readonly clashes: readonly string[];
    };

/** So many of those who are not reached are named. */
const namesMax = 5;

export interface RehearsalResult {
  readonly lines: readonly RehearsalLine[];
  readonly count: RehearsalCount;
}

/** Plays the time until the end of a day on a copy: who will be sent what, and what will be late if nobody acts. */
export function rehearse(state: State, viewer: Viewer, until: Day): RehearsalResult {
  const foreseen = forecast(state, viewer.now, hourAt(addDays(until, 1), 0));
  const messages = foreseen.messages.map((one) => messageLine(one, state, viewer));
  const late = foreseen.late.map((duty) => lateLine(duty, state, viewer));
  const unreached = unreachedLines(foreseen.unreached, state, viewer);
  const lines = [...unreached, ...messages, ...late].toSorted(byTime);
  return {
    lines,
    count: {
      messages: messages.length,
      people: new Set(foreseen.messages.map(({ person }) => person)).size,
      clashes: lines.filter((one) => one.clashes.length > 0).length,
      late: late.length,
    },
  };
}

const byTime = (a: RehearsalLine, b: RehearsalLine): number => {
  const [first, second] = [a, b].map((one) => ("at" in one ? one.at : hourAt(one.day, 0)));
  return (first ?? 0) - (second ?? 0);
};

function messageLine(one: Foreseen, state: State, viewer: Viewer): RehearsalLine {
  const day = dayAt(one.at);
  const who = nameOf(state, one.person, viewer.language);
  const what =
    one.kind === "digest" ? whatOfDigest(one, state, viewer) : [nameOfCard(one, state, viewer)];
  return {
    kind: one.kind,
    day,
    at: one.at,
    who: [who],
    what,
    clashes: awayClash(one, state, viewer),
  };
}

/** What a digest reminds of, each duty once. */
function whatOfDigest({ steps }: Foreseen, state: State, viewer: Viewer): readonly string[] {
  const words = rehearsalWords[viewer.language];
  const named = new Map<string, string>();
  for (const step of steps) {
    const read = readStepKey(step);
    if (read === null) continue;
    const title = titleOf(read.duty, state, viewer);
    const say = read.kind === "escalate" ? words.lateFor : words.by;
    if (!named.has(read.duty)) named.set(read.duty, say(title, read.deadline));
  }
  return [...named.values()];
}

function titleOf(duty: string, state: State, viewer: Viewer): string {
  const ref = readDutyKey(duty);
  if (ref === null) return plain(duty);
  return dutyText(ref, state, viewer)?.title ?? ladderWords[viewer.language].kinds[ref.kind];
}

/** What a card is about, without what only its receiver may read. */
function nameOfCard({ card, subject }: Foreseen, state: State, { language }: Viewer): string {
  const about = subjectTitle(state, subject, language);
  const { missed } = digestWords[language];
  const words = rehearsalWords[language];
  switch (card.card) {
    case "welcome":
      return words.welcome;
    case "missed-news":
      return missed.over;
    case "stalled-news":
      return digestWords[language].stalled.title;
    case "decision-news":
      return missed.decision(card.decision);
    case "referral-news":
      return `${missed.referral}: ${about}`;
    case "referral-answer":
      return `${missed.answer}: ${about}`;
    case "office-news":
      return words.office;
    default:
      return about;
  }
}

function awayClash(one: Foreseen, state: State, viewer: Viewer): readonly string[] {
  const until = awayUntil(state, one.person, dayAt(one.at));
  if (until === null) return [];
  return [rehearsalWords[viewer.language].away(nameOf(state, one.person, viewer.language), until)];
}

function lateLine(duty: Duty, state: State, viewer: Viewer): RehearsalLine {
  const words = rehearsalWords[viewer.language];
  const { deadline } = duty;
  const who = ownersOf(duty, state).map((person) => nameOf(state, person, viewer.language));
  const clashes = [
    ...(duty.people.length === 0 ? [words.nobody] : []),
    ...(isWorkingDay(deadline) ? [] : [words.dayOff(deadline)]),
    ...(isJulyMode(deadline) ? [words.inJuly(deadline)] : []),
  ];
  const what = [words.lateFor(titleOf(duty.key, state, viewer), deadline)];
  return { kind: "late", day: addDays(deadline, 1), who, what, clashes };
}

/** One line for all of them; the card of who is not reached names everybody. */
function unreachedLines(
  people: readonly PersonId[],
  state: State,
  { language, today }: Viewer,
): readonly RehearsalLine[] {
  if (people.length === 0) return [];
  const names = people.map((person) => nameOf(state, person, language));
  const more = names.length - namesMax;
  const others = digestWords[language].followUps.others(more);
  const who = more > 1 ? [...names.slice(0, namesMax), others] : names;
  const clashes = [rehearsalWords[language].unreachable(joinWords(who, language))];
  return [{ kind: "unreached", day: today, who, what: [], clashes }];
}
