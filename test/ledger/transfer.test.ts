import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { say, verifyLines } from "../../scripts/verify.ts";
import { logPosition } from "../../src/domain/brand.ts";
import type { Log } from "../../src/ledger/log.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { exportLog, importLog } from "../../src/ledger/transfer.ts";
import { all, appended, begin } from "./contract.ts";
import { note, notes, options } from "./records.ts";

const folder = mkdtempSync(join(tmpdir(), "fordela-transfer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lineSeparator = String.fromCharCode(0x2028);

/** A log with private parts, one of them erased, and a text with separators that break lines. */
async function sample(): Promise<Log> {
  const log = await openLedger("memory:", options);
  const odd = { ...note(4), payload: { text: `rad${lineSeparator}rad\r\n"citat" \\ åäö 🙂` } };
  await appended(log, [note(1), note(2, "Anna Ek"), note(3, "Bo Alm"), odd, note(5), note(6)]);
  await log.erase(logPosition(3), "gallring");
  return log;
}

async function exported(log: Log): Promise<string[]> {
  const lines: string[] = [];
  await exportLog(log, (text) => {
    lines.push(text.slice(0, -1));
  });
  return lines;
}

async function* stream<T>(values: Iterable<T>): AsyncIterable<T> {
  yield* values;
}

describe("An exported log", () => {
  it("is imported into another store with every hash the same", async () => {
    const log = await sample();
    const lines = await exported(log);
    const copy = await openLedger(`sqlite:${join(folder, "copy.db")}`, options);
    expect(await importLog(copy, lines)).toEqual(await log.head());
    expect(await all(copy.stored(begin))).toEqual(await all(log.stored(begin)));
    expect(await exported(copy)).toEqual(lines);
    expect(await copy.verify()).toEqual({ kind: "sound", head: await log.head() });
    await copy.close();
  });

  it("holds one record a line between its beginning and its end, and no erased text", async () => {
    const lines = await exported(await sample());
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe('{"format":"fordela-ledger","version":1,"authority":"region"}');
    expect(lines.join("")).toContain("Anna Ek");
    expect(lines.join("")).not.toContain("Bo Alm");
    expect(lines.join("")).not.toContain(lineSeparator);
  });

  it("is imported further where an import was broken off", async () => {
    const log = await openLedger("memory:", options);
    await appended(log, notes(2_500));
    const lines = await exported(log);
    const copy = await openLedger("memory:", options);
    await expect(importLog(copy, lines.slice(0, 2_101))).rejects.toThrow(
      "cut off after record 2100",
    );
    expect((await copy.head()).position).toBe(2_000);
    expect(await importLog(copy, lines)).toEqual(await log.head());
    expect(await importLog(copy, lines)).toEqual(await log.head());
    expect(await all(copy.stored(begin))).toEqual(await all(log.stored(begin)));
  });

  it("is refused by a store of another log or another authority", async () => {
    const lines = await exported(await sample());
    const other = await openLedger("memory:", options);
    await appended(other, notes(3));
    await expect(importLog(other, lines)).rejects.toThrow("record 3 differs");
    await appended(other, notes(7));
    await expect(importLog(other, lines)).rejects.toMatchObject({ name: "LedgerForeign" });
    const stranger = await openLedger("memory:", { ...options, authority: "kommun" });
    await expect(importLog(stranger, lines)).rejects.toThrow("log of region, not of kommun");
    await expect(importLog(stranger, ["{}"])).rejects.toMatchObject({ name: "LedgerForeign" });
  });

  it("is refused when a record or a private part in it was changed", async () => {
    const lines = await exported(await sample());
    for (const [from, to] of [
      ["åäö 2", "åäö 3"],
      ["Anna Ek", "Anna El"],
    ] as const) {
      const copy = await openLedger("memory:", options);
      const changed = lines.map((line) => line.replace(from, to));
      await expect(importLog(copy, changed)).rejects.toMatchObject({
        name: "LedgerCorrupt",
        position: 2,
      });
      expect((await copy.head()).position).toBe(0);
    }
  });
});

describe("The check of an export", () => {
  it("finds a sound log sound, and counts what it checked", async () => {
    const log = await sample();
    const { position: records, hash } = await log.head();
    expect(await verifyLines(stream(await exported(log)))).toEqual({
      kind: "sound",
      authority: "region",
      records,
      hidden: 1,
      erased: 1,
      hash,
    });
  });

  const wrongs: readonly [string, (lines: string[]) => (string | undefined)[], number, string][] = [
    ["changed", (l) => l.with(2, (l[2] ?? "").replace("åäö 2", "åäö 3")), 2, "changed"],
    ["removed", (l) => l.toSpliced(4, 1), 4, "removed"],
    ["inserted", (l) => l.toSpliced(4, 0, l[3] ?? ""), 3, "inserted"],
    ["moved", (l) => [l[0], l[1], l[3], l[2], ...l.slice(4)], 2, "reordered"],
    ["cut off at the end", (l) => l.slice(0, -2), 6, "cut-off"],
    ["cut off before its last line", (l) => l.slice(0, -1), 7, "cut-off"],
    ["shortened by its last record", (l) => l.toSpliced(6, 1), 6, "removed"],
    ["continued after its end", (l) => [...l, l[2]], 7, "inserted"],
    ["robbed of a private part", (l) => l.with(2, unhide(l[2])), 2, "private-missing"],
    [
      "given another private part",
      (l) => l.with(2, (l[2] ?? "").replace("Anna", "Eva")),
      2,
      "private-changed",
    ],
  ];

  it.each(wrongs)(
    "names the first bad record when the file was %s",
    async (_, change, position, flaw) => {
      const lines = change(await exported(await sample())).map((line) => line ?? "");
      expect(await verifyLines(stream(lines))).toEqual({ kind: "flawed", position, flaw });
    },
  );

  it("does not take another file for a sound log", async () => {
    expect(await verifyLines(stream([]))).toEqual({ kind: "unreadable", line: 1 });
    expect(await verifyLines(stream(["{}"]))).toEqual({ kind: "unreadable", line: 1 });
    const lines = await exported(await sample());
    expect(await verifyLines(stream([...lines.slice(0, 3), '{"hash":']))).toEqual({
      kind: "unreadable",
      line: 4,
    });
  });

  it("compares the head with one that was told outside the file", async () => {
    const result = await verifyLines(stream(await exported(await sample())));
    const hash = result.kind === "sound" ? result.hash : "";
    expect(say(result, hash).sound).toBe(true);
    expect(say(result, null).text).toContain("bara så syns om slutet saknas");
    expect(say(result, "f".repeat(64))).toMatchObject({
      sound: false,
      text: expect.stringContaining("Huvudet är inte det du angav"),
    });
  });

  it("compares a record with its check code as it was answered in the chat, also when the log has grown", async () => {
    const log = await sample();
    const lines = await exported(log);
    const hashes = lines.flatMap((line) => {
      const { hash } = JSON.parse(line) as { readonly hash?: string };
      return hash ?? [];
    });
    const code = (hashes[3] ?? "").slice(0, 16);
    expect(await run(lines, "--head", `4:${code}`)).toEqual([
      0,
      expect.stringContaining("Det stämmer med det som meddelats tidigare."),
    ]);
    expect(await run(lines, "--head", `4:${"0".repeat(16)}`)).toEqual([
      1,
      expect.stringContaining(`Post 4 har en annan kontrollkod än den du angav: ${code}`),
    ]);
    // A log that was cut and ended anew is sound in itself.
    expect(await run(lines, "--head", `99:${code}`)).toEqual([
      1,
      expect.stringContaining("Loggen slutar före post 99"),
    ]);
  });

  it("answers in Swedish on the command line, and fails when the chain does", async () => {
    const lines = await exported(await sample());
    const good = await run(lines);
    expect(good).toEqual([
      0,
      expect.stringContaining("Kedjan håller för region. Kontrollerade 6 poster"),
    ]);
    const bad = await run(lines.toSpliced(4, 1));
    expect(bad).toEqual([1, expect.stringContaining("Kedjan håller inte. Post 4 är borttagen.")]);
  });
});

function unhide(line = ""): string {
  return JSON.stringify({ ...JSON.parse(line), private: null });
}

/** Checks an export as an auditor would. */
function run(
  lines: readonly string[],
  ...words: readonly string[]
): Promise<[code: number, said: string]> {
  const file = join(folder, "export.jsonl");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return script("verify.ts", file, ...words);
}

/** Runs one of the scripts on the command line. */
function script(name: string, ...words: string[]): Promise<[code: number, said: string]> {
  const path = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path, ...words], (_, output, errors) => {
      resolve([child.exitCode ?? -1, output + errors]);
    });
  });
}

describe("The command that moves a log", () => {
  it("exports it to a file of its owner's alone, and imports it into another store", async () => {
    const from = await openLedger(`sqlite:${join(folder, "from.db")}`, options);
    const { hash } = await appended(from, [...notes(3_000), note(0, "Anna Ek")]);
    const records = await all(from.stored(begin));
    await from.close();
    const file = join(folder, "moved.jsonl");
    const store = (name: string): string[] => ["--store", `sqlite:${join(folder, name)}`];
    const told = expect.stringContaining(`3001 poster. Hash: ${hash}`);
    expect(await script("ledger.ts", "export", file, ...store("from.db"))).toEqual([0, told]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await script("verify.ts", file, "--head", hash)).toEqual([
      0,
      expect.stringContaining("Kontrollerade 3001 poster"),
    ]);
    expect(await script("ledger.ts", "import", file, ...store("to.db"))).toEqual([0, told]);
    const to = await openLedger(`sqlite:${join(folder, "to.db")}`, options);
    expect(await all(to.stored(begin))).toEqual(records);
    await to.close();
    // A second export never overwrites the first.
    expect(await script("ledger.ts", "export", file, ...store("to.db"))).toEqual([
      1,
      expect.stringContaining("EEXIST"),
    ]);
  });

  it("says how it is used when it is not told what to do", async () => {
    expect(await script("ledger.ts")).toEqual([
      2,
      expect.stringContaining("npm run ledger -- export"),
    ]);
    expect(await script("verify.ts")).toEqual([
      2,
      expect.stringContaining("npm run verify -- FIL"),
    ]);
    expect(await script("ledger.ts", "export", "--store", "mysql:")).toEqual([
      1,
      expect.stringContaining("sqlite:PATH"),
    ]);
  });
});
