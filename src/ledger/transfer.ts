import { logPosition } from "../domain/brand.ts";
import { claimedPosition, emptyHead, follows, privateFlaw, type Stored } from "./codec.ts";
import { LedgerCorrupt, LedgerForeign, LedgerFault } from "./faults.ts";
import type { Head } from "./ledger.ts";
import type { Log } from "./log.ts";

const format = "fordela-ledger";
const formatVersion = 1;
const importBatch = 1_000;

/** The first line of an export. */
interface Beginning {
  readonly format: string;
  readonly version: number;
  readonly authority: string;
}

/** Every line between the first and the last: one record, with its text exactly as it was hashed. */
interface Line {
  readonly hash: string;
  readonly body: string;
  readonly private: string | null;
  readonly erasure: string | null;
}

/** The last line, without which the export is cut off. */
interface End {
  readonly end: { readonly position: number; readonly hash: string };
}

/** Writes a whole log as lines of JSON, each ended by a line feed. Returns the head that the export ends at. */
export async function exportLog(
  log: Log,
  write: (text: string) => void | Promise<void>,
): Promise<Head> {
  const beginning: Beginning = { format, version: formatVersion, authority: log.authority };
  await write(lineOf(beginning));
  let head = emptyHead;
  for await (const { position, hash, body, private: hidden, erasure } of log.stored(
    head.position,
  )) {
    const line: Line = { hash, body, private: hidden, erasure };
    await write(lineOf(line));
    head = { position, hash };
  }
  const end: End = { end: head };
  await write(lineOf(end));
  return head;
}

/** One line of JSON. Separators that some readers take for the end of a line are escaped; JSON reads them the same. */
function lineOf(value: Beginning | Line | End): string {
  const text = JSON.stringify(value)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
  return `${text}\n`;
}

/**
 * Writes an exported log into a store, byte by byte, so that every hash is the same. The store is empty, or holds the
 * beginning of the same log after an import that was broken off. Throws `LedgerForeign` for an export or a store of
 * something else, and `LedgerCorrupt` with the first record that does not follow.
 */
export async function importLog(
  log: Log,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Head> {
  const present = await log.head();
  let begun = false;
  let read = emptyHead;
  let ended: End["end"] | null = null;
  let batch: Stored[] = [];
  for await (const text of lines) {
    if (text === "") continue;
    const line: Partial<Beginning & Line & End> = parse(text, read);
    if (!begun) {
      checkBeginning(line, log.authority);
      begun = true;
    } else if (line.end !== undefined) {
      ended = line.end;
    } else {
      const stored = readLine(line, read);
      read = { position: stored.position, hash: stored.hash };
      if (stored.position > present.position) batch.push(stored);
      else if (stored.position === present.position) checkSame(present, stored);
      if (batch.length === importBatch) {
        await restore(log, batch);
        batch = [];
      }
    }
  }
  if (ended?.position !== read.position || ended.hash !== read.hash) throw cutOff(read);
  if (present.position > read.position)
    throw new LedgerForeign("the store holds more than the export");
  if (batch.length > 0) await restore(log, batch);
  return read;
}

function parse(text: string, read: Head): Partial<Beginning & Line & End> {
  try {
    return JSON.parse(text);
  } catch {
    throw cutOff(read);
  }
}

function cutOff(read: Head): LedgerCorrupt {
  return new LedgerCorrupt(
    `the export is cut off after record ${read.position}`,
    read.position + 1,
  );
}

function checkBeginning(line: Partial<Beginning>, authority: string): void {
  if (line.format !== format || line.version !== formatVersion) {
    throw new LedgerForeign("the file does not begin as an export in a form that is known here");
  }
  if (line.authority !== authority) {
    throw new LedgerForeign(`the export is the log of ${line.authority}, not of ${authority}`);
  }
}

function readLine(line: Partial<Line>, previous: Head): Stored {
  const { hash = "", body = "", private: hidden = null, erasure = null } = line;
  const position = logPosition(claimedPosition(body));
  const stored: Stored = { position, hash, body, private: hidden, erasure };
  if (!follows(previous, stored)) {
    const bad = previous.position + 1;
    throw new LedgerCorrupt(`record ${bad} of the export does not follow from the one before`, bad);
  }
  if (privateFlaw(stored) !== null) {
    throw new LedgerCorrupt(
      `the private part of record ${position} is not the one that was sealed`,
      position,
    );
  }
  return stored;
}

function checkSame(present: Head, stored: Stored): void {
  if (present.hash !== stored.hash) {
    throw new LedgerForeign(`the store holds another log: record ${present.position} differs`);
  }
}

async function restore(log: Log, batch: readonly Stored[]): Promise<void> {
  const result = await log.restore(await log.head(), batch);
  if (result.kind === "conflict") {
    throw new LedgerFault("somebody else wrote to the store during the import");
  }
}
