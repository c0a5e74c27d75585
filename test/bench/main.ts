import { parseArgs } from "node:util";
import { benchDuties } from "./duties.ts";
import { benchHttp } from "./http.ts";
import { benchGroupCommit } from "./ledger.ts";
import { benchReader } from "./reader.ts";
import { benchRebuild } from "./rebuild.ts";
import { type Line, quickSize, type Size, wholeSize } from "./measure.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });

/** The measurements by name, in the order of DESIGN.md section 8. */
const measurements: Readonly<Record<string, (size: Size) => Promise<readonly Line[]>>> = {
  http: benchHttp,
  ledger: benchGroupCommit,
  duties: benchDuties,
  reader: benchReader,
  rebuild: benchRebuild,
};

process.exitCode = await main();

/** Prints what was measured beside its goal; fails when a goal is missed. */
async function main(): Promise<number> {
  const size = values.quick === true ? quickSize : wholeSize;
  const lines: Line[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (values.only !== undefined && values.only !== name) continue;
    for (const line of await measure(size)) {
      lines.push(line);
      console.log(
        `${line.reached ? "  " : "✗ "}${line.what}: ${line.measured} (goal ${line.goal})`,
      );
    }
  }
  return lines.every(({ reached }) => reached) ? 0 : 1;
}
