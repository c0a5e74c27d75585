import { type Day, logPosition, type PersonId } from "../../../domain/brand.ts";
import type { Receipt } from "../../../domain/delivery.ts";
import type { DutyKind } from "../../../domain/reminder.ts";
import { digestWords } from "../../../language/say/digest.ts";
import { ladderWords } from "../../../language/say/ladder.ts";
import type { Card } from "../../../notify/card.ts";
import { snoozeTo } from "../../../notify/hindrance.ts";
import { takerOf } from "../../../notify/pending.ts";
import { dutiesOf } from "../../../notify/duties.ts";
import { type Duty, type DutyRef, readDutyKey } from "../../../notify/duty.ts";
import { isReachable, ownersOf, whyTold } from "../../../notify/reach.ts";
import { readStepKey } from "../../../notify/step.ts";
import { maySee } from "../access.ts";
import { dutyText } from "../duty-text.ts";
import { nameOf } from "../names.ts";
import { behind, commandData, execute, type ExecuteAction, show } from "../verbs.ts";
import type { DutyText, ListRow, Showing } from "../view.ts";

/** One duty of a digest: what it was reminded of for, and how it stands now. */
export interface DigestItem {
  readonly ref: DutyRef;
  readonly key: string;
  /** The deadline that it was reminded of for. */
  readonly deadline: Day;
  /** Null when it is done, or no longer due. */
  readonly open: Duty | null;
  /** Told only because it is late with others. */
  readonly isEscalated: boolean;
}

/** The duties of a receipt, several steps of one merged; the first deadline first. */
export function itemsOf(receipt: Receipt, { state, viewer }: Showing): readonly DigestItem[] {
  const items = new Map<string, DigestItem>();
  for (const step of receipt.steps) {
    const read = readStepKey(step);
    const ref = read === null ? null : readDutyKey(read.duty);
    if (read === null || ref === null) continue;
    const known = items.get(read.duty);
    const open = openOf(read.duty, ref, dutiesOf(ref.subject, state, viewer.today));
    items.set(read.duty, {
      ref,
      key: read.duty,
      deadline:
        known !== undefined && known.deadline > read.deadline ? known.deadline : read.deadline,
      open,
      isEscalated: (known?.isEscalated ?? true) && read.kind === "escalate",
    });
  }
  return [...items.values()].sort(
    (a, b) => a.deadline.localeCompare(b.deadline) || a.key.localeCompare(b.key),
  );
}

/** Money that is not distributed by one day is to be by the next: it is the same matter until it is. */
const movesOn: ReadonlySet<DutyKind> = new Set(["undistributed", "undistributed-grant"]);

/** A duty as it is now; null when it is done, or no longer due. */
function openOf(key: string, { kind }: DutyRef, duties: readonly Duty[]): Duty | null {
  const later = movesOn.has(kind) ? duties.find((one) => one.kind === kind) : undefined;
  return duties.find((one) => one.key === key) ?? later ?? null;
}

/** Whether an open duty is something that its reader is told of as of today; whoever has left office is not. */
export const isTold = (open: Duty, { state, viewer }: Showing): boolean =>
  whyTold(open, viewer.person, state, viewer.today) !== null;

/** What a duty is called; by its kind alone where what it was about is gone, or is no longer its reader's to see. */
export function textOf(item: DigestItem, showing: Showing): DutyText {
  const { state, viewer } = showing;
  const name = ladderWords[viewer.language].kinds[item.ref.kind];
  const button = digestWords[viewer.language].missed.open;
  const byKind = { title: name, note: "", late: "", button };
  if (item.open !== null && !isTold(item.open, showing)) return byKind;
  return dutyText(item.ref, state, viewer) ?? byKind;
}

/** A line that has gone to others: what kind it was, and nothing of what it says today. */
export function goneRow({ ref }: DigestItem, number: number | null, { viewer }: Showing): ListRow {
  const words = digestWords[viewer.language];
  const name = ladderWords[viewer.language].kinds[ref.kind];
  return {
    title: words.numbered(number ?? 1, name),
    facts: words.notYours,
    figure: "",
    action: null,
  };
}

/**
 * A duty's line, numbered as it was sent: open, taken by somebody, resting or done. One without a number is the
 * only one of its digest, whose title names it.
 */
export function digestRow(
  item: DigestItem,
  number: number | null,
  then: Card,
  showing: Showing,
): ListRow {
  const words = digestWords[showing.viewer.language];
  const text = textOf(item, showing);
  const { open } = item;
  if (open === null)
    return { title: words.struck(number ?? 1, text.title), facts: "", figure: "", action: null };
  if (!isTold(open, showing)) return goneRow(item, number, showing);
  const { state, viewer } = showing;
  const taker = takerOf(open, state, viewer.today);
  const isTakenAway = taker !== null && taker !== viewer.person && !item.isEscalated;
  const by = figureOf(open, showing);
  const dated =
    number === null
      ? { title: by.figure, figure: "" }
      : { title: words.numbered(number, text.title), ...by };
  if (isTakenAway)
    return { ...dated, facts: words.taken(nameOf(state, taker, viewer.language)), action: null };
  return {
    ...dated,
    facts: factsOf(item, open, text, showing),
    action: maySee(open.card, state, viewer) ? show(text.button, open.card) : null,
    more: item.isEscalated ? [] : behindOf(open, then, showing),
  };
}

/** By when a duty is to be done, or since when it is late. */
export function figureOf(
  { deadline }: Duty,
  { viewer }: Showing,
): { readonly figure: string; readonly tone: "attention" | "yours" } {
  const words = digestWords[viewer.language];
  const isSameYear = deadline.slice(0, 4) === viewer.today.slice(0, 4);
  return deadline < viewer.today
    ? { figure: words.lateSince(deadline, isSameYear), tone: "attention" }
    : { figure: words.by(deadline, isSameYear), tone: "yours" };
}

function factsOf(item: DigestItem, open: Duty, text: DutyText, showing: Showing): string {
  const { state, viewer } = showing;
  const words = digestWords[viewer.language];
  if (item.isEscalated) return text.late === "" ? text.note : text.late;
  const sentences = [text.note];
  if (takerOf(open, state, viewer.today) === viewer.person) sentences.push(words.takenByYou);
  const until = restsUntil(open, viewer.person, showing);
  if (until !== null) sentences.push(words.rests(until));
  if (whyTold(open, viewer.person, state, viewer.today) === "stand-in") {
    const away = ownersOf(open, state).filter((person) => !isReachable(state, person));
    sentences.push(words.standIn(away.map((person) => nameOf(state, person, viewer.language))));
  }
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Until which day its reader sleeps on a duty; null when he does not. */
function restsUntil(open: Duty, person: PersonId, { state, viewer }: Showing): Day | null {
  const until = state.dutyMarks.get(open.key)?.snoozed[person];
  return until !== undefined && until > viewer.today ? until : null;
}

/** Nothing about a duty is outdated by what others do with its subject. */
const always = logPosition(0);

/** "Jag tar den" where several have it, and a later reminder where the next one is not the last. */
function behindOf(open: Duty, then: Card, showing: Showing): readonly ExecuteAction[] {
  const { state, viewer } = showing;
  const words = digestWords[viewer.language];
  const ids = { duty: open.key, subject: open.subject };
  const owners = ownersOf(open, state);
  if (!owners.includes(viewer.person)) return [];
  const taker = takerOf(open, state, viewer.today);
  const until = snoozeTo(open, state, viewer.today);
  const rests = restsUntil(open, viewer.person, showing) !== null;
  const buttons = [
    ...(owners.length > 1 && taker === null
      ? [execute(words.take, "take-duty", commandData(always, then, ids))]
      : []),
    ...(taker === viewer.person
      ? [execute(words.giveBack, "give-back-duty", commandData(always, then, ids))]
      : []),
    ...(until === null || rests
      ? []
      : [
          execute(
            words.remindOn(until),
            "snooze-duty",
            commandData(always, then, { ...ids, until }),
          ),
        ]),
  ];
  return buttons.map(behind);
}
