import { setImmediate as turn } from "node:timers/promises";

import { dayOf, hourOn } from "../../src/app/clock.ts";
import { type Day, day, type Instant, instant } from "../../src/domain/brand.ts";

import { sampleStart } from "../../src/local/sample/commands.ts";
import { people } from "../../src/local/sample/people.ts";
import type { Message } from "../teams/conversations.ts";
import type { Person } from "../teams/person.ts";
import { read } from "../teams/reading.ts";
import { textOf } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";
import { steppingClock } from "./stepping-clock.ts";

const hourMilliseconds = 3_600_000;

/** A message as it came: to whom, and when in the authority's time. */
export interface Told {
  readonly at: Instant;
  readonly day: Day;
  readonly hour: number;
  readonly to: SampleName;
  readonly summary: string;
  /** What stood on the card when it came. */
  readonly text: string;
  readonly message: Message;
}

/** The sample authority played hour by hour: what people do is said by the test, all the rest is the program's. */
export interface Year {
  readonly region: Region;
  readonly told: readonly Told[];
  person(name: SampleName): Person;
  /** Plays on, hour by hour, to an hour of a day. */
  until(date: string, hour: number): Promise<void>;
  /** Plays on without the program: nobody delivers, as when the server is down. */
  downUntil(date: string, hour: number): Promise<void>;
  close(): Promise<void>;
}

export async function openYear(): Promise<Year> {
  const clock = steppingClock(sampleStart);
  const region = await openRegion({ clock });
  const told: Told[] = [];
  const seen = new Map<SampleName, number>();
  const names = Object.keys(people) as SampleName[];
  const note = (): void => {
    for (const to of names) {
      const messages = region.person(to).messages();
      for (const message of messages.slice(seen.get(to) ?? 0)) {
        const at = clock.now();
        const date = dayOf(at);
        const { summary, card } = message;
        const text = card === null ? message.text : textOf(read(card).lines);
        told.push({ at, day: date, hour: hourOf(at, date), to, summary, text, message });
      }
      seen.set(to, messages.length);
    }
  };
  const step = async (): Promise<void> => {
    clock.moveTo(instant(clock.now() + hourMilliseconds));
    // The tick renews the lease before it looks at what is due.
    for (let round = 0; round < 3; round += 1) {
      await turn();
      await region.settled();
    }
    note();
  };
  return {
    region,
    told,
    person: (name) => region.person(name),
    async until(date, hour) {
      const end = hourOn(day(date), hour);
      while (clock.now() < end) await step();
    },
    async downUntil(date, hour) {
      await region.restart(async () => {
        clock.moveTo(hourOn(day(date), hour));
      });
      note();
    },
    close: () => region.close(),
  };
}

function hourOf(at: Instant, date: Day): number {
  for (let hour = 23; hour > 0; hour -= 1) if (hourOn(date, hour) <= at) return hour;
  return 0;
}
