import { type Instant, type LogPosition, logPosition } from "../domain/brand.ts";
import type { Context, Decided, Envelope } from "../domain/command.ts";
import { decide } from "../domain/decide.ts";
import { refuse } from "../domain/decided.ts";
import type { By, Event, RecordedEvent } from "../domain/event.ts";
import { evolve } from "../domain/evolve.ts";
import { layOver, type State } from "../domain/state.ts";
import { touchesOf } from "../domain/touches.ts";
import { dutyHindrance } from "../notify/hindrance.ts";
import type { AttemptLimiter } from "./attempt.ts";
import { dayOf } from "./clock.ts";
import type { Outcome } from "./outcome.ts";

/** A command that waits for its outcome, or a read (`envelope` null) that waits for the current state. */
export interface Waiting {
  readonly envelope: Envelope | null;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** What was decided and is not yet durable. */
export interface Batch {
  readonly records: readonly RecordedEvent[];
  readonly outcomes: ReadonlyMap<Waiting, Outcome>;
  /** What the commands threw that have no outcome. */
  readonly faults: ReadonlyMap<Waiting, unknown>;
  /** Writes the batch into the state that it was decided against. */
  readonly merge: () => void;
}

/** Against what, when and how a batch is decided. */
export interface Deciding {
  readonly base: State;
  /** The position that the batch's records follow. */
  readonly after: LogPosition;
  /** Never earlier than the last record's time. */
  readonly now: Instant;
  readonly digest: Context["digest"];
  readonly attempts: AttemptLimiter;
}

/**
 * Decides commands one after the other in memory; each sees what the ones before it changed. A bug ends its
 * own command: the batch is decided afresh without it, since it may have left half of its changes in the
 * overlay (DESIGN.md 1.1).
 */
export function decideBatch(
  deciding: Deciding,
  taken: readonly Waiting[],
  faults: ReadonlyMap<Waiting, unknown> = new Map(),
): Batch {
  const laid = layOver(deciding.base);
  const context = { now: deciding.now, today: dayOf(deciding.now), digest: deciding.digest };
  const outcomes = new Map<Waiting, Outcome>();
  const records: RecordedEvent[] = [];
  for (const waiting of taken) {
    if (faults.has(waiting)) continue;
    try {
      outcomes.set(waiting, decideOne(deciding, laid.state, context, waiting.envelope, records));
    } catch (fault) {
      return decideBatch(deciding, taken, new Map(faults).set(waiting, fault));
    }
  }
  return { records, outcomes, faults, merge: () => laid.merge() };
}

function decideOne(
  { after, attempts }: Deciding,
  state: State,
  moment: Omit<Context, "actor">,
  envelope: Envelope | null,
  records: RecordedEvent[],
): Outcome {
  const end = (): LogPosition => logPosition(after + records.length);
  if (envelope === null) return { kind: "accepted", position: end(), repeated: false };
  const { actor, command, key } = envelope;
  const known = key === null ? undefined : state.keys.get(key);
  if (known !== undefined) return { kind: "accepted", position: known, repeated: true };
  const hindrance = dutyHindrance(command, actor, state, moment);
  const decided =
    hindrance === null ? decide(state, command, { ...moment, actor }) : refuse(hindrance);
  const by: By = actor.kind === "system" ? actor : { ...actor, capacity: capacityIn(decided) };
  const record = (event: Event, recordKey: Envelope["key"]): void => {
    const position = logPosition(end() + 1);
    const touches = touchesOf(event);
    const recorded = { position, time: moment.now, by, key: recordKey, touches, event };
    evolve(state, recorded);
    records.push(recorded);
  };
  if (decided.kind === "accepted") {
    for (const event of decided.events) record(event, key);
    return { kind: "accepted", position: end(), repeated: false };
  }
  const { refusal } = decided;
  if (actor.kind === "person") {
    const { person } = actor;
    const pending = records.filter(
      ({ event }) => event.type === "attempt-refused" && event.person === person,
    ).length;
    if (attempts.mayKeep(person, refusal, moment.now, pending)) {
      const refused = { person, command: command.type, refusal: refusal.code };
      record({ type: "attempt-refused", ...refused }, null);
    }
  }
  return { kind: "refused", refusal };
}

const capacityIn = (decided: Decided) => (decided.kind === "accepted" ? decided.capacity : null);

/** Tells every command of a batch what came of it. */
export function settle(taken: readonly Waiting[], batch: Batch): void {
  for (const waiting of taken) {
    const outcome = batch.outcomes.get(waiting);
    if (outcome === undefined) waiting.reject(batch.faults.get(waiting));
    else waiting.resolve(outcome);
  }
}
