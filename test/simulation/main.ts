import { parseArgs } from "node:util";
import { simulate } from "./simulation.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "1000" },
    first: { type: "string", default: "1" },
  },
});

process.exitCode = await main();

/** Replays one seed, or runs many; names the first that fails and how to replay it. */
async function main(): Promise<number> {
  const first = Number(values.seed ?? values.first);
  const count = values.seed === undefined ? Number(values.seeds) : 1;
  const totals = { records: 0, accepted: 0, decisions: 0, messages: 0, unknown: 0, kills: 0 };
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      const report = await simulate(seed);
      for (const name of Object.keys(totals) as (keyof typeof totals)[])
        totals[name] += report[name];
    } catch (fault) {
      console.error(fault);
      console.error(`\nSeed ${seed} fails. Replay it: npm run simulate -- --seed ${seed}`);
      return 1;
    }
    if ((seed - first + 1) % 500 === 0) console.log(`${seed - first + 1} seeds hold`);
  }
  console.log(`${count} seeds hold: ${JSON.stringify(totals)}`);
  return 0;
}
