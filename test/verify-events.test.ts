import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sayEvents, verifyEvents } from "../scripts/verify-events.ts";

const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

interface Line {
  readonly position: number;
  readonly previous: string;
  readonly hash: string;
  readonly body: string;
}

/** A whole log of so many records, each with the hash that it follows upon. */
function logOf(count: number): readonly Line[] {
  const log: Line[] = [];
  for (let position = 1; position <= count; position += 1) {
    const previous = log.at(-1)?.hash ?? "0".repeat(64);
    const body = `{"position":${position},"seal":null,"payload":{"kronor":${position * 1000}}}`;
    log.push({ position, previous, hash: sha256(previous + body), body });
  }
  return log;
}

const log = logOf(9);
const own = [2, 5, 6, 9].flatMap((position) => log[position - 1] ?? []);

const packed = (events: readonly unknown[], records = events.length): readonly string[] =>
  [
    { format: "fordela-events", version: 1, decision: "1/2018" },
    ...events,
    { end: { records } },
  ].map((line) => JSON.stringify(line));
const exported = (records: readonly Line[]): readonly string[] =>
  [
    { format: "fordela-ledger", version: 1, authority: "region" },
    ...records.map(({ hash, body }) => ({ hash, body, private: null, erasure: null })),
    { end: { position: records.length, hash: records.at(-1)?.hash } },
  ].map((line) => JSON.stringify(line));

async function* stream(lines: readonly string[]): AsyncIterable<string> {
  for (const line of lines) yield line;
}

const check = (lines: readonly string[], beside?: readonly string[]) =>
  verifyEvents(stream(lines), beside === undefined ? null : stream(beside));

describe("the events of a package, checked offline", () => {
  it("are sound as they were written, alone and against the whole log", async () => {
    const last = { position: 9, hash: log[8]?.hash };
    const alone = await check(packed(own));
    expect(alone).toEqual({ kind: "sound", decision: "1/2018", records: 4, last, inLog: false });
    const beside = await check(packed(own), exported(log));
    expect(beside).toMatchObject({ kind: "sound", inLog: true });
    expect(sayEvents(beside)).toMatchObject({ sound: true });
    expect(sayEvents(beside).text).toContain("Händelserna om beslut 1/2018 är oförändrade.");
  });

  it.each<[string, (events: readonly Line[]) => readonly unknown[], object]>([
    [
      "a changed amount",
      (events) => events.with(1, changed(events[1], "5000", "9000")),
      { kind: "flawed", position: 5, flaw: "changed" },
    ],
    [
      "a changed position",
      (events) => events.map((one) => (one.position === 9 ? { ...one, position: 8 } : one)),
      { kind: "flawed", position: 8, flaw: "changed" },
    ],
    [
      "two in another order",
      ([first, ...rest]) => [...rest, first],
      { kind: "flawed", position: 2, flaw: "out-of-order" },
    ],
    [
      "the same twice",
      ([first, ...rest]) => [first, first, ...rest],
      { kind: "flawed", position: 2, flaw: "out-of-order" },
    ],
    [
      "one of another log, between neighbours",
      (events) => events.with(2, forged(events[2])),
      { kind: "flawed", position: 6, flaw: "changed" },
    ],
  ])("tell of %s", async (_what, change, result) => {
    expect(await check(packed(change(own)))).toEqual(result);
    expect(sayEvents(await check(packed(change(own)))).sound).toBe(false);
  });

  it("tell of one that was taken away, and of a file that ends too early", async () => {
    expect(await check(packed(own.slice(1), own.length))).toEqual({ kind: "cut-off", records: 3 });
    expect(await check(packed(own).slice(0, 3))).toEqual({ kind: "cut-off", records: 2 });
  });

  it("tell of one that is sound in itself and does not stand in the log", async () => {
    const lone = forged(own[3]);
    const events = [...own.slice(0, 3), lone];
    expect(await check(packed(events))).toMatchObject({ kind: "sound" });
    const result = await check(packed(events), exported(log));
    expect(result).toEqual({ kind: "flawed", position: 9, flaw: "not-in-log" });
    expect(sayEvents(result).text).toBe("Post 9 står inte så i loggen.");
    expect(await check(packed(own), exported(log.slice(0, 5)))).toMatchObject({ position: 6 });
  });

  it.each([
    [[], 1],
    [['{"format":"fordela-ledger"}'], 1],
    [["{"], 1],
    [[...packed(own), "{}"], 7],
    [[packed(own)[0] ?? "", "null"], 2],
  ])("are not read out of another file: %#", async (lines, line) => {
    expect(await check(lines)).toEqual({ kind: "unreadable", line });
    expect(sayEvents({ kind: "unreadable", line }).text).toContain(`Rad ${line}`);
  });
});

const changed = (one: Line | undefined, was: string, is: string): Line => {
  if (one === undefined) throw new Error("the event is there");
  return { ...one, body: one.body.replace(was, is) };
};

/** An event whose hash is right, and which follows upon something else. */
function forged(one: Line | undefined): Line {
  if (one === undefined) throw new Error("the event is there");
  const previous = "f".repeat(64);
  return { ...one, previous, hash: sha256(previous + one.body) };
}
