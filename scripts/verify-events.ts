// Checks the events of a decision's package: `npm run verify -- handelser.jsonl [--log LOG]`. Like `verify.ts` it shares no
// code with the program that wrote the file and needs nothing but Node.
//
// An event is sound when its hash is SHA-256 of the hash before it followed by its text. The events of one case are not
// all of the log, so between two of them others may be missing: that they stand in the log is seen with the log beside.
import { hash } from "node:crypto";

/** The first line of a package's events. */
export const eventsFormat = "fordela-events";

interface Line {
  readonly format?: string;
  readonly decision?: string;
  readonly position?: number;
  readonly previous?: string;
  readonly hash?: string;
  readonly body?: string;
  readonly end?: { readonly records: number };
}

const flaws = {
  changed: "är ändrad",
  "out-of-order": "står på fel plats",
  "not-in-log": "står inte så i loggen",
} as const;

type EventsResult =
  | {
      readonly kind: "sound";
      readonly decision: string;
      readonly records: number;
      readonly last: { readonly position: number; readonly hash: string };
      /** Whether the log beside was asked too. */
      readonly inLog: boolean;
    }
  | { readonly kind: "flawed"; readonly position: number; readonly flaw: keyof typeof flaws }
  | { readonly kind: "cut-off"; readonly records: number }
  | { readonly kind: "unreadable"; readonly line: number };

/** Checks the lines from the first to the last; with a log, also that every event stands in it. */
export async function verifyEvents(
  lines: AsyncIterable<string>,
  log: AsyncIterable<string> | null = null,
): Promise<EventsResult> {
  let decision: string | null = null;
  let number = 0;
  let ended = false;
  let last = { position: 0, hash: "" };
  const found = new Map<number, string>();
  for await (const text of lines) {
    number += 1;
    const line = parse(text);
    if (line === null || ended) return { kind: "unreadable", line: number };
    if (decision === null) {
      if (line.format !== eventsFormat) return { kind: "unreadable", line: number };
      decision = line.decision ?? "";
    } else if (line.end === undefined) {
      const flaw = flawOf(line, last);
      const position = line.position ?? 0;
      if (flaw !== null) return { kind: "flawed", position, flaw };
      last = { position, hash: line.hash ?? "" };
      found.set(position, last.hash);
    } else if (line.end.records === found.size) ended = true;
    else return { kind: "cut-off", records: found.size };
  }
  if (decision === null) return { kind: "unreadable", line: 1 };
  if (!ended) return { kind: "cut-off", records: found.size };
  const absent = log === null ? null : await absentFrom(log, found);
  return absent === null
    ? { kind: "sound", decision, records: found.size, last, inLog: log !== null }
    : { kind: "flawed", position: absent, flaw: "not-in-log" };
}

function parse(text: string): Line | null {
  try {
    const line: Line | null = JSON.parse(text);
    return line;
  } catch {
    return null;
  }
}

function flawOf(
  { position = 0, previous = "", hash: own, body = "" }: Line,
  last: { readonly position: number; readonly hash: string },
): keyof typeof flaws | null {
  const isOwn =
    body.startsWith(`{"position":${position},`) && hash("sha256", previous + body) === own;
  if (!isOwn) return "changed";
  if (position <= last.position) return "out-of-order";
  return position === last.position + 1 && last.position > 0 && previous !== last.hash
    ? "changed"
    : null;
}

/** The first of the events that the log has not, or has otherwise; null where it has them all. */
async function absentFrom(
  log: AsyncIterable<string>,
  events: ReadonlyMap<number, string>,
): Promise<number | null> {
  const missing = new Map(events);
  // The first line says what the file is, so that a record's number is that of the line before it.
  let position = -1;
  for await (const text of log) {
    position += 1;
    if (missing.get(position) === parse(text)?.hash) missing.delete(position);
  }
  return missing.keys().next().value ?? null;
}

/** The answer in Swedish. */
export function sayEvents(result: EventsResult): { text: string; sound: boolean } {
  switch (result.kind) {
    case "unreadable":
      return {
        text: `Rad ${result.line} går inte att läsa som händelserna i ett arkivpaket.`,
        sound: false,
      };
    case "cut-off":
      return {
        text: `Filen är avhuggen eller har fått rader borttagna: den har ${result.records} hela händelser.`,
        sound: false,
      };
    case "flawed":
      return { text: `Post ${result.position} ${flaws[result.flaw]}.`, sound: false };
    case "sound": {
      const { decision, records, last, inLog } = result;
      return {
        text: [
          `Händelserna om beslut ${decision} är oförändrade. Kontrollerade ${records} poster.`,
          `Den sista: post ${last.position}`,
          `Hash:       ${last.hash}`,
          inLog
            ? "Alla står så i loggen. Kontrollera loggen själv med npm run verify -- LOGG."
            : "Att de står i loggen syns med --log LOGG, en export av hela loggen.",
        ].join("\n"),
        sound: true,
      };
    }
    default:
      return result satisfies never;
  }
}
