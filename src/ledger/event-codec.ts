import type { CommandKey, Instant, Subject } from "../domain/brand.ts";
import type { By, Event, EventType, RecordedEvent } from "../domain/event.ts";
import { asEvent } from "../domain/event-cast.ts";
import { noTerms } from "../domain/terms.ts";
import { UnknownRecord } from "./faults.ts";
import type { JsonObject, NewRecord, Recorded } from "./ledger.ts";

/** The version that each type of event is written in; the compiler asks for every new type. */
const versions: Readonly<Record<EventType, number>> = {
  "authority-founded": 1,
  "person-registered": 1,
  "language-chosen": 1,
  "position-established": 1,
  "position-held": 1,
  "secretariat-granted": 1,
  "auditor-granted": 1,
  "secretariat-revoked": 1,
  "auditor-revoked": 1,
  "right-entered": 1,
  "right-confirmed": 1,
  "right-declined": 1,
  "position-amended": 1,
  "position-ended": 1,
  "position-resumed": 1,
  "person-amended": 1,
  "person-ended": 1,
  "person-resumed": 1,
  "clock-moved": 1,
  "body-established": 1,
  "meeting-scheduled": 1,
  "lead-times-set": 1,
  "meeting-moved": 1,
  "meeting-cancelled": 1,
  "holding-ended": 1,
  "absence-reported": 1,
  "absence-ended": 1,
  "grant-terms-set": 1,
  "grant-step-done": 1,
  "case-opened": 1,
  "grant-registered": 1,
  "decision-registered": 1,
  "fixed-row-added": 1,
  "fixed-row-withdrawn": 1,
  "mandate-registered": 1,
  "mandate-recalled": 1,
  "money-returned": 1,
  "money-moved": 1,
  "pot-opened": 1,
  "pot-amended": 1,
  "pot-closed": 1,
  "pot-moved": 1,
  "word-noted": 1,
  "word-answered": 1,
  "pot-year-closed": 1,
  "pot-year-reopened": 1,
  "money-carried": 1,
  "grant-renamed": 1,
  "body-renamed": 1,
  "body-ended": 1,
  "body-resumed": 1,
  "request-received": 1,
  "request-amended": 1,
  "draft-opened": 1,
  "draft-discarded": 1,
  "draft-entered": 1,
  "draft-answered": 1,
  "draft-terms-set": 1,
  "own-row-added": 1,
  "own-row-removed": 1,
  "proposal-submitted": 2,
  "step-taken": 1,
  "proposal-returned": 1,
  "proposal-withdrawn": 1,
  "disqualification-declared": 1,
  "disqualification-settled": 1,
  "proposal-referred": 1,
  "referral-settled": 1,
  "decision-made": 2,
  "decision-corrected": 2,
  "notice-bound": 1,
  "notice-rebooked": 1,
  "notice-list-numbered": 1,
  "notices-reported": 1,
  "minutes-adjusted": 1,
  "minutes-announced": 1,
  "notice-recorded-separately": 1,
  "legal-force-confirmed": 1,
  "appeal-registered": 1,
  "appeal-settled": 1,
  "assignment-registered": 1,
  "assignment-bound": 1,
  "condition-settled": 1,
  "assignment-confirmed": 1,
  "assignment-reported": 1,
  "assignment-noted": 1,
  "assignment-withdrawn": 1,
  "assignment-referred-back": 1,
  "follow-up-answered": 1,
  "need-settled": 1,
  "phase-out-answered": 1,
  "document-received": 2,
  "intake-items-confirmed": 1,
  "intake-item-settled": 1,
  "intake-row-set": 1,
  "intake-row-removed": 1,
  "intake-passage-entered": 1,
  "intake-closed": 1,
  "grant-amount-set": 1,
  "ladder-set": 1,
  "quiet-days-set": 1,
  "duty-snoozed": 1,
  "duty-taken": 1,
  "document-issued": 1,
  "conversation-opened": 1,
  "person-unreachable": 1,
  "delivery-begun": 1,
  "delivery-made": 1,
  "delivery-refused": 1,
  "delivery-unknown": 1,
  "delivery-stalled": 1,
  "deliveries-edited": 1,
  "form-shown": 1,
  "form-left": 1,
  "attempt-refused": 1,
};

/** The types as the program itself holds them: a type that was parsed is compared letter by letter by every `switch`. */
const ownTypes = new Map(Object.keys(versions).map((type) => [type, type]));

/** What is stored of an event besides its type and version. */
export interface Content {
  readonly payload: JsonObject;
  readonly private: JsonObject | null;
}

/** Lifts a record's content from one version to the next. */
type Lift = (content: Content) => Content;

/**
 * How old records are read, by type and the version that they were written in. This is the only place that knows old
 * shapes: everything else sees the newest. A type in version 3 has lifts for 1 and 2.
 */
export type Lifts = Readonly<Partial<Record<string, Readonly<Record<number, Lift>>>>>;

const lifts: Lifts = {
  // Before there were conditions and appendices.
  "proposal-submitted": {
    1: ({ payload, private: hidden }) => ({
      payload,
      private: hidden === null ? null : { ...hidden, terms: { ...noTerms } },
    }),
  },
  "decision-made": {
    1: ({ payload, private: hidden }) => ({
      payload: { ...payload, terms: { ...noTerms } },
      private: hidden,
    }),
  },
  // Before it was known what a document held besides its text.
  "document-received": {
    1: ({ payload, private: hidden }) => ({
      payload: { ...payload, unseen: [] },
      private: hidden,
    }),
  },
  // Before a correction had a check code, and while all of them had one layout.
  "decision-corrected": {
    1: ({ payload, private: hidden }) => ({
      payload: { ...payload, digest: null, template: 4 },
      private: hidden,
    }),
  },
};

/** Who, when, by which click and about what: all of a record besides the event. */
export interface EventMeta {
  readonly time: Instant;
  readonly by: By;
  readonly key: CommandKey | null;
  readonly touches: readonly Subject[];
}

/** Makes a record of an event. What the event holds as `private` is stored beside the chain and can be erased. */
export function encode(event: Event, meta: EventMeta): NewRecord {
  const { type, private: hidden, ...payload }: { type: EventType; private?: object } = event;
  return {
    time: meta.time,
    type,
    version: versions[type],
    by: meta.by,
    key: meta.key,
    touches: meta.touches,
    payload,
    private: hidden === undefined ? null : { ...hidden },
  };
}

/** Makes the event of a record; one whose private part was erased has none. Throws `UnknownRecord`. */
export function decode(recorded: Recorded): RecordedEvent {
  const { payload, private: hidden } = lift(recorded, versions, lifts);
  const { position, time, by, key, touches } = recorded;
  const type = ownTypes.get(recorded.type) ?? recorded.type;
  const content = hidden === null ? { ...payload, type } : { ...payload, type, private: hidden };
  return { position, time, by, key, touches, event: asEvent(content) };
}

/** Brings a record's content to the version that is known today. Throws `UnknownRecord` where that cannot be done. */
export function lift(
  recorded: Recorded,
  known: Readonly<Record<string, number>>,
  steps: Lifts,
): Content {
  const { type, version } = recorded;
  const newest = Object.hasOwn(known, type) ? known[type] : undefined;
  let content: Content = recorded;
  for (let from = version; from !== newest; from += 1) {
    const next = newest === undefined || from > newest ? undefined : steps[type]?.[from];
    if (next === undefined) throw new UnknownRecord(recorded.position, type, version);
    content = next(content);
  }
  return content;
}
