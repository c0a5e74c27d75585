import { systemChance } from "../../src/app/chance.ts";
import { systemClock } from "../../src/app/clock.ts";
import { openCommits } from "../../src/app/commit.ts";
import { sha256 } from "../../src/app/digest.ts";
import { logPosition } from "../../src/domain/brand.ts";
import { type Stored, verify } from "../../src/ledger/codec.ts";
import { decode, encode } from "../../src/ledger/event-codec.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { threadTime } from "./measure.ts";
import type { Reading } from "./rebuild.ts";

// A process as it is after a restart: nothing in memory but the program.
const options = { authority: "region", chance: systemChance, clock: systemClock };
const ledger = await openLedger(`sqlite:${process.argv[2]}`, options);

const rebuild = await threadTime(async () => {
  const commits = await openCommits({
    ledger,
    codec: { encode: (recorded) => encode(recorded.event, recorded), decode },
    clock: systemClock,
    chance: systemChance,
    digest: sha256,
    onFatal: (fault) => {
      throw fault;
    },
  });
  await commits.close();
});
let parse = 0;
let page: Stored[] = [];
for await (const stored of ledger.stored(logPosition(0))) {
  page.push(stored);
  if (page.length === 5_000) parse += await parsing();
}
parse += await parsing();
const checked = await threadTime(async () => {
  const verdict = await verify(ledger.stored(logPosition(0)));
  if (verdict.kind !== "sound") throw new Error("the log is sound");
});
await ledger.close();
const reading: Reading = { rebuild, parse, verify: checked };
process.send?.(reading);
process.disconnect?.();

/** Parses what has been read so far, and nothing else. */
async function parsing(): Promise<number> {
  const bodies = page.flatMap(({ body, private: hidden }) =>
    hidden === null ? [body] : [body, hidden.slice(32)],
  );
  page = [];
  return threadTime(() => {
    for (const body of bodies) JSON.parse(body);
  });
}
