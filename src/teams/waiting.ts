import type { z } from "zod/v4";

import type { Clock } from "../app/clock.ts";
import { sha256 } from "../app/digest.ts";

/** Short texts that all processes share for a while, and that every one of them may change (the ledger's notes). */
export interface Notes {
  note(name: string): Promise<string | null>;
  swapNote(swap: {
    readonly name: string;
    readonly was: string | null;
    readonly becomes: string | null;
    readonly milliseconds: number;
  }): Promise<boolean>;
}

/** Something that waits, as it was read. */
export interface Found<Thing> {
  readonly thing: Thing;
  /** Until when it waits. */
  readonly until: number;
  /** As it stands in the note. */
  readonly text: string;
}

/**
 * Things that wait for somebody who knows a secret, whichever process he comes to. They are kept under the secret's
 * digest: who reads the store learns no secret, and how long a look-up takes tells nothing of them.
 */
export interface Waiting<Thing> {
  put(secret: string, thing: Thing): Promise<void>;
  find(secret: string): Promise<Found<Thing> | null>;
  /** Puts another thing in its place, null for none, for as long as was left; false where another process was first. */
  change(secret: string, found: Found<Thing>, becomes: Thing | null): Promise<boolean>;
}

export interface WaitingOptions<Thing> {
  /** What is kept, so that the secret of one thing opens no other. */
  readonly kind: string;
  readonly schema: z.ZodType<Thing>;
  readonly milliseconds: number;
  readonly notes: Notes;
  readonly clock: Clock;
}

export function createWaiting<Thing>(options: WaitingOptions<Thing>): Waiting<Thing> {
  const { kind, schema, notes, clock } = options;
  const nameOf = (secret: string): string => `${kind}:${sha256(secret)}`;
  return {
    async put(secret, thing) {
      const until = clock.now() + options.milliseconds;
      const becomes = JSON.stringify([until, thing]);
      const { milliseconds } = options;
      const isNew = await notes.swapNote({
        name: nameOf(secret),
        was: null,
        becomes,
        milliseconds,
      });
      if (!isNew) throw new Error(`a secret of the kind ${kind} was made twice`);
    },
    async find(secret) {
      const text = await notes.note(nameOf(secret));
      if (text === null) return null;
      const [until, kept] = JSON.parse(text) as readonly [number, unknown];
      const read = schema.safeParse(kept);
      // A process of another version may have kept it in another form.
      return read.success && until > clock.now() ? { thing: read.data, until, text } : null;
    },
    change: (secret, { until, text }, becomes) =>
      notes.swapNote({
        name: nameOf(secret),
        was: text,
        becomes: becomes === null ? null : JSON.stringify([until, becomes]),
        milliseconds: Math.max(1, until - clock.now()),
      }),
  };
}
