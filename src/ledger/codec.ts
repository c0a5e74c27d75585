import assert from "node:assert/strict";
import { hash as digest } from "node:crypto";
import {
  type CommandKey,
  type Instant,
  type LogPosition,
  logPosition,
  type Subject,
} from "../domain/brand.ts";
import type { By } from "../domain/event.ts";
import type { Head, JsonObject, NewRecord, Recorded } from "./ledger.ts";

/** A record as every store keeps it: the text that is hashed is the text that is stored. */
export interface Stored {
  readonly position: LogPosition;
  /** SHA-256 in hex over the previous record's hash followed by `body`, in UTF-8. */
  readonly hash: string;
  /** JSON that begins with `position` and `seal`; what else it holds is `Body`. */
  readonly body: string;
  /** The salt followed by the JSON of the private part; null where there is none or it has been erased. */
  readonly private: string | null;
  /** Why the private part was erased; null while it stands. */
  readonly erasure: string | null;
}

/** What the chain holds of a record. `seal` is SHA-256 over the salt and the private part. */
interface Body {
  readonly position: number;
  readonly seal: string | null;
  readonly time: Instant;
  readonly type: string;
  readonly version: number;
  readonly by: By;
  readonly key: CommandKey | null;
  readonly touches: readonly Subject[];
  readonly payload: JsonObject;
}

/** Where salts come from. */
interface Salts {
  /** Random bytes in hex. */
  bytes(length: number): string;
}

/** What `chain` made: the same records as stored and as read back from what is stored. */
export interface Chained {
  readonly head: Head;
  readonly stored: readonly Stored[];
  readonly records: readonly Recorded[];
}

/** The end of a log without records. */
export const emptyHead: Head = { position: logPosition(0), hash: "0".repeat(64) };

const saltBytes = 16;
const saltLength = saltBytes * 2;
/** The longest text of one record, so that no click can fill a store. */
const bodyLengthMax = 4_000_000;

const sha256 = (text: string): string => digest("sha256", text);

/** Writes records onto a head. Pure but for the salts; nothing is stored yet. */
export function chain(head: Head, records: readonly NewRecord[], salts: Salts): Chained {
  const stored: Stored[] = [];
  let end = head;
  for (const record of records) {
    const next = link(end, record, salts);
    stored.push(next);
    end = { position: next.position, hash: next.hash };
  }
  return { head: end, stored, records: stored.map(decodeStored) };
}

function link(previous: Head, record: NewRecord, salts: Salts): Stored {
  const hidden =
    record.private === null ? null : salts.bytes(saltBytes) + JSON.stringify(record.private);
  const position = logPosition(previous.position + 1);
  const { time, type, version, by, key, touches, payload } = record;
  const seal = hidden === null ? null : sha256(hidden);
  const content: Body = { position, seal, time, type, version, by, key, touches, payload };
  const body = JSON.stringify(content);
  assert(
    body.length + (hidden?.length ?? 0) <= bodyLengthMax,
    `a record is at most ${bodyLengthMax} characters`,
  );
  return { position, hash: sha256(previous.hash + body), body, private: hidden, erasure: null };
}

/** Reads a record back from its stored text. */
export function decodeStored(stored: Stored): Recorded {
  const body: Body = JSON.parse(stored.body);
  const hidden: JsonObject | null =
    stored.private === null ? null : JSON.parse(stored.private.slice(saltLength));
  return {
    position: stored.position,
    hash: stored.hash,
    time: body.time,
    type: body.type,
    version: body.version,
    by: body.by,
    key: body.key,
    touches: body.touches,
    payload: body.payload,
    private: hidden,
    erased: body.seal !== null && hidden === null,
  };
}

/** Whether a record stands right after a head, unchanged. Says nothing of its private part. */
export function follows(previous: Head, stored: Stored): boolean {
  return (
    stored.position === previous.position + 1 &&
    stored.body.startsWith(`{"position":${stored.position},`) &&
    sha256(previous.hash + stored.body) === stored.hash
  );
}

/** What is wrong with the first bad record. */
export type Flaw =
  | "changed"
  | "removed"
  | "inserted"
  | "reordered"
  | "private-changed"
  /** The private part is gone although nobody erased it. */
  | "private-missing";

export type Verdict =
  | { readonly kind: "sound"; readonly head: Head }
  | { readonly kind: "flawed"; readonly position: LogPosition; readonly flaw: Flaw };

const bodyStart = /^\{"position":(\d+),"seal":(?:null|"([0-9a-f]{64})"),/;

/** The position that a stored text itself claims; 0 when it claims none. */
export function claimedPosition(body: string): number {
  return Number(bodyStart.exec(body)?.[1] ?? 0);
}

/** Whether the record holds, or once held, a private part. */
export function isSealed(stored: Stored): boolean {
  return bodyStart.exec(stored.body)?.[2] !== undefined;
}

/** What is wrong with a record's private part; null when it is sound, erased with a reason, or never was. */
export function privateFlaw(stored: Stored): Flaw | null {
  const seal = bodyStart.exec(stored.body)?.[2] ?? null;
  if (stored.private !== null) return sha256(stored.private) === seal ? null : "private-changed";
  return seal !== null && stored.erasure === null ? "private-missing" : null;
}

/**
 * Follows the chain from its beginning and names the first bad record. What was cut off at the end shows only against a
 * known `end`: a head that stands outside the store.
 */
export async function verify(
  records: AsyncIterable<Stored> | Iterable<Stored>,
  end: Head | null = null,
): Promise<Verdict> {
  let previous = emptyHead;
  let bad: Stored | null = null;
  let expectedLater = false;
  let fitsLater = false;
  for await (const stored of records) {
    if (bad === null && follows(previous, stored)) {
      const flaw = privateFlaw(stored);
      if (flaw !== null) return { kind: "flawed", position: stored.position, flaw };
      previous = { position: stored.position, hash: stored.hash };
    } else if (bad === null) {
      bad = stored;
    } else if (claimedPosition(stored.body) === previous.position + 1) {
      // The rest is read only to tell a removed record from a moved one, and a changed from an inserted one.
      expectedLater = true;
      fitsLater ||= sha256(previous.hash + stored.body) === stored.hash;
    }
  }
  if (bad !== null) return diagnose(previous, bad, expectedLater, fitsLater);
  const cut = end !== null && (end.position !== previous.position || end.hash !== previous.hash);
  if (cut) return { kind: "flawed", position: after(previous), flaw: "removed" };
  return { kind: "sound", head: previous };
}

const after = (head: Head): LogPosition => logPosition(head.position + 1);

function diagnose(
  previous: Head,
  bad: Stored,
  expectedLater: boolean,
  fitsLater: boolean,
): Verdict {
  const expected = after(previous);
  const claimed = claimedPosition(bad.body);
  if (claimed > expected) {
    return { kind: "flawed", position: expected, flaw: expectedLater ? "reordered" : "removed" };
  }
  if (claimed === expected || claimed === 0) {
    return { kind: "flawed", position: expected, flaw: fitsLater ? "inserted" : "changed" };
  }
  return { kind: "flawed", position: logPosition(claimed), flaw: "inserted" };
}
