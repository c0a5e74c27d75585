// Checks an exported log: `npm run verify -- FILE [--head HASH | --head RECORD:CODE]`, or the events of a decision's
// package (`verify-events.ts`). It shares no code with the program that wrote the file and needs nothing but Node, so
// that an auditor can read it through and run it anywhere.
//
// Record n is sound when its hash is SHA-256 of the previous record's hash (64 zeros before the first) followed by its
// text. The text begins with its number and with the seal: SHA-256 of its private part, which may have been erased.
import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { eventsFormat, sayEvents, verifyEvents } from "./verify-events.ts";

interface Line {
  readonly format?: string;
  readonly authority?: string;
  readonly hash?: string;
  readonly body?: string;
  readonly private?: string | null;
  readonly erasure?: string | null;
  readonly end?: { readonly position: number; readonly hash: string };
}

/** What is wrong, in the words of the answer. */
const flaws = {
  changed: "är ändrad",
  removed: "är borttagen",
  inserted: "är inskjuten",
  reordered: "står på fel plats",
  "cut-off": "och resten saknas, för filen slutar i förtid",
  "private-changed": "har en ändrad skyddad del",
  "private-missing": "saknar sin skyddade del, fast den inte är gallrad",
} as const;

export type Flaw = keyof typeof flaws;

/** What came of the check; `position` is the number of the first bad record. */
export type Result =
  | {
      readonly kind: "sound";
      readonly authority: string;
      readonly records: number;
      readonly hidden: number;
      readonly erased: number;
      readonly hash: string;
      /** The hash of the record that was asked for; null where the log ends before it. */
      readonly told?: string | null;
    }
  | { readonly kind: "flawed"; readonly position: number; readonly flaw: Flaw }
  /** Not an export of ours, or cut off in the middle of a line. */
  | { readonly kind: "unreadable"; readonly line: number };

const bodyStart = /^\{"position":(\d+),"seal":(?:null|"([0-9a-f]{64})"),/;

interface Progress {
  position: number;
  hash: string;
  hidden: number;
  erased: number;
  /** The first record that does not follow, and what later lines say of the place where it stands. */
  bad: { readonly claimed: number; expectedLater: boolean; fitsLater: boolean } | null;
  ended: boolean;
  /** The last line names a head that lies further on. */
  cut: boolean;
}

/** Checks the lines of an export from the first to the last, and keeps the hash of the record at `watched`. */
export async function verifyLines(
  lines: AsyncIterable<string>,
  watched: number | null = null,
): Promise<Result> {
  let told: string | null = null;
  let authority: string | null = null;
  let number = 0;
  const progress: Progress = {
    position: 0,
    hash: "0".repeat(64),
    hidden: 0,
    erased: 0,
    bad: null,
    ended: false,
    cut: false,
  };
  for await (const text of lines) {
    number += 1;
    const line = parse(text);
    if (line === null) return { kind: "unreadable", line: number };
    if (authority === null) {
      if (line.format !== "fordela-ledger") return { kind: "unreadable", line: number };
      authority = line.authority ?? "";
    } else if (progress.ended) {
      return { kind: "flawed", position: progress.position + 1, flaw: "inserted" };
    } else {
      const flaw = take(progress, line);
      if (flaw !== null) return { kind: "flawed", position: progress.position, flaw };
      if (progress.position === watched) told = progress.hash;
    }
  }
  if (authority === null) return { kind: "unreadable", line: 1 };
  if (progress.bad !== null) return diagnose(progress, progress.bad);
  if (!progress.ended) {
    const flaw = progress.cut ? "removed" : "cut-off";
    return { kind: "flawed", position: progress.position + 1, flaw };
  }
  const { position: records, hidden, erased } = progress;
  const sound = { kind: "sound", authority, records, hidden, erased, hash: progress.hash } as const;
  return watched === null ? sound : { ...sound, told };
}

function parse(text: string): Line | null {
  try {
    const line: Line | null = JSON.parse(text);
    return line;
  } catch {
    return null;
  }
}

/** Takes in one line; says what is wrong with the private part of the record that it now stands at. */
function take(progress: Progress, line: Line): Flaw | null {
  if (line.end !== undefined) {
    const same = line.end.position === progress.position && line.end.hash === progress.hash;
    progress.ended = same || progress.bad !== null;
    progress.cut = !progress.ended;
    return null;
  }
  const body = line.body ?? "";
  const [, claimed = "0", seal = null] = bodyStart.exec(body) ?? [];
  const expected = Number(claimed) === progress.position + 1;
  const fits = expected && hash("sha256", progress.hash + body) === line.hash;
  if (progress.bad !== null) {
    progress.bad.expectedLater ||= expected;
    progress.bad.fitsLater ||= fits;
    return null;
  }
  if (!fits) {
    progress.bad = { claimed: Number(claimed), expectedLater: false, fitsLater: false };
    return null;
  }
  progress.position += 1;
  progress.hash = line.hash ?? "";
  return takePrivate(progress, line, seal);
}

function takePrivate(progress: Progress, line: Line, seal: string | null): Flaw | null {
  const hidden = line.private ?? null;
  if (hidden !== null) {
    progress.hidden += 1;
    return hash("sha256", hidden) === seal ? null : "private-changed";
  }
  if (seal === null) return null;
  progress.erased += 1;
  return (line.erasure ?? null) === null ? "private-missing" : null;
}

function diagnose(progress: Progress, bad: NonNullable<Progress["bad"]>): Result {
  const position = progress.position + 1;
  if (bad.claimed > position) {
    return { kind: "flawed", position, flaw: bad.expectedLater ? "reordered" : "removed" };
  }
  if (bad.claimed === position || bad.claimed === 0) {
    return { kind: "flawed", position, flaw: bad.fitsLater ? "inserted" : "changed" };
  }
  return { kind: "flawed", position: bad.claimed, flaw: "inserted" };
}

/** A record and its check code as `kontrollera` answers them in the chat: `171:f8c3f99978fc1251`. */
const toldPattern = /^(\d{1,15}):([0-9a-f]{16,64})$/i;

/** The record whose check code was told outside the file; null where its last one was, or none. */
export const watchedIn = (known: string | null): number | null => {
  const position = toldPattern.exec(known ?? "")?.[1];
  return position === undefined ? null : Number(position);
};

/** What a head that was told outside the file says of the file; null where it agrees. */
function disagreement(result: Result & { readonly kind: "sound" }, known: string): string | null {
  const [, position, code] = toldPattern.exec(known) ?? [];
  if (position === undefined || code === undefined)
    return known === result.hash ? null : `Huvudet är inte det du angav: ${known}`;
  const told = result.told ?? null;
  if (told === null)
    return `Loggen slutar före post ${position}: det som har funnits efter den saknas.`;
  return told.startsWith(code.toLowerCase())
    ? null
    : `Post ${position} har en annan kontrollkod än den du angav: ${told.slice(0, code.length)}. Loggen är omskriven.`;
}

/** The answer in Swedish; `known` is a head, or a record and its code, that was told outside the file. */
export function say(result: Result, known: string | null): { text: string; sound: boolean } {
  if (result.kind === "unreadable") {
    return { text: `Rad ${result.line} går inte att läsa som en export.`, sound: false };
  }
  if (result.kind === "flawed") {
    const { position, flaw } = result;
    const text =
      `Kedjan håller inte. Post ${position} ${flaws[flaw]}.\n` +
      `Posterna före den är oförändrade. Det som kommer efter är inte kontrollerat.`;
    return { text, sound: false };
  }
  const lines = [
    `Kedjan håller för ${result.authority}. Kontrollerade ${result.records} poster: ` +
      "varje posts hash, ordning och plats.",
    `Skyddade delar: ${result.hidden} stämmer med sina sigill, ${result.erased} är gallrade.`,
    `Huvud: post ${result.records}`,
    `Hash:  ${result.hash}`,
  ];
  if (known === null) {
    lines.push("Jämför med ett huvud som meddelats tidigare: bara så syns om slutet saknas.");
    return { text: lines.join("\n"), sound: true };
  }
  const wrong = disagreement(result, known);
  lines.push(wrong ?? "Det stämmer med det som meddelats tidigare.");
  return { text: lines.join("\n"), sound: wrong === null };
}

/** Opened when it is read: lines that come before anybody asks for them are lost. */
async function* linesOf(file: string): AsyncIterable<string> {
  yield* createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
}

/** Whether the file is the events of a decision's package, and not a whole log. */
async function isOfEvents(file: string): Promise<boolean> {
  for await (const first of linesOf(file)) return parse(first)?.format === eventsFormat;
  return false;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { head: { type: "string" }, log: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(
      "Ange filen: npm run verify -- FIL [--head HASH | --head POST:KOD]\n" +
        "Händelserna i ett arkivpaket: npm run verify -- handelser.jsonl [--log FIL]",
    );
    process.exitCode = 2;
    return;
  }
  const known = values.head ?? null;
  const { text, sound } = (await isOfEvents(file))
    ? sayEvents(
        await verifyEvents(linesOf(file), values.log === undefined ? null : linesOf(values.log)),
      )
    : say(await verifyLines(linesOf(file), watchedIn(known)), known);
  console.log(text);
  process.exitCode = sound ? 0 : 1;
}

if (import.meta.main) await main();
