// Appends for ever and prints the position of each record after it was acknowledged; ended from outside by SIGKILL.
import { openLedger } from "../../src/ledger/open.ts";
import { note, options } from "./records.ts";

const [url = ""] = process.argv.slice(2);
const log = await openLedger(url, options);
for (let head = await log.head(); ;) {
  const result = await log.append(head, [note(head.position + 1, "Anna Ek"), note(0)]);
  head = result.head;
  if (result.kind === "appended") process.stdout.write(`${head.position}\n`);
}
