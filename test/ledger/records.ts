import { systemChance } from "../../src/app/chance.ts";
import { systemClock } from "../../src/app/clock.ts";
import { commandKey, instant, personId, subject } from "../../src/domain/brand.ts";
import type { NewRecord } from "../../src/ledger/ledger.ts";
import type { LedgerOptions } from "../../src/ledger/store.ts";

export const options: LedgerOptions = {
  authority: "region",
  chance: systemChance,
  clock: systemClock,
  commandTimeout: 2_000,
};

/** A record without meaning, numbered so that it can be recognised. */
export function note(number: number, hidden: string | null = null): NewRecord {
  return {
    time: instant(1_529_928_000_000 + number),
    type: "note",
    version: 1,
    by: { kind: "person", person: personId("p1"), capacity: null },
    key: commandKey(`key-${number}`),
    touches: [subject("pot/kompetens")],
    payload: { number, text: `åäö ${number}`, deep: { list: [1, null, "två"] } },
    private: hidden === null ? null : { hidden },
  };
}

export function notes(count: number, from = 1): NewRecord[] {
  return Array.from({ length: count }, (_, index) => note(from + index));
}
