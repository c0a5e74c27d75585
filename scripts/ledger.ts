// Moves a log between stores: `npm run ledger -- export FILE --store sqlite:PATH`, and `import` the same way back.
// Without FILE it writes to and reads from the standard streams (then with `npm run --silent`).
import { once } from "node:events";
import { createReadStream, createWriteStream, openSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { systemChance } from "../src/app/chance.ts";
import { systemClock } from "../src/app/clock.ts";
import type { Head } from "../src/ledger/ledger.ts";
import type { Log } from "../src/ledger/log.ts";
import { openLedger } from "../src/ledger/open.ts";
import { exportLog, importLog } from "../src/ledger/transfer.ts";

const usage =
  "npm run ledger -- export FIL [--store ADRESS] [--authority NYCKEL]\n" +
  "npm run ledger -- import FIL [--store ADRESS] [--authority NYCKEL]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      store: { type: "string", default: "sqlite:./data/fordela.db" },
      authority: { type: "string", default: "region" },
      "accept-loss": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [action, file] = positionals;
  if (action !== "export" && action !== "import") {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const log = await openLedger(values.store, {
    authority: values.authority,
    chance: systemChance,
    clock: systemClock,
    acceptLoss: values["accept-loss"],
  });
  try {
    const head = action === "export" ? await exportTo(file, log) : await importFrom(file, log);
    console.error(`${head.position} poster. Hash: ${head.hash}`);
  } finally {
    await log.close();
  }
}

async function exportTo(file: string | undefined, log: Log): Promise<Head> {
  if (file === undefined) return writeTo(process.stdout, log);
  // The export holds names and addresses: the file is its owner's alone, and an older one is never overwritten.
  const output = createWriteStream(file, { fd: openSync(file, "wx", 0o600), flush: true });
  const head = await writeTo(output, log);
  output.end();
  await once(output, "close");
  return head;
}

function writeTo(output: NodeJS.WritableStream, log: Log): Promise<Head> {
  return exportLog(log, async (text) => {
    if (!output.write(text)) await once(output, "drain");
  });
}

function importFrom(file: string | undefined, log: Log): Promise<Head> {
  const input = file === undefined ? process.stdin : createReadStream(file, "utf8");
  return importLog(log, createInterface({ input, crlfDelay: Infinity }));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
