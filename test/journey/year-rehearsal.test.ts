import { expect, it } from "vitest";

import type { PersonId } from "../../src/domain/brand.ts";
import { day, type Instant } from "../../src/domain/brand.ts";
import { dayAt, hourAt } from "../../src/domain/moment.ts";
import { forecast } from "../../src/notify/forecast.ts";
import { openYear } from "./year.ts";
import { play } from "./year-acts.ts";
import { autumn } from "./year-autumn.ts";
import { summer } from "./year-summer.ts";

interface Sent {
  readonly at: Instant;
  readonly person: PersonId;
  readonly key: string;
  readonly steps: readonly string[];
}

const lines = (sent: readonly Sent[]): readonly string[] =>
  sent
    .map(({ at, person, key, steps }) => `${dayAt(at)} ${person} ${key} ${steps.join(" ")}`)
    .sort();

it(
  "lists on 1 September what then comes until New Year, day by day and receiver by receiver",
  { timeout: 200_000 },
  async () => {
    const year = await openYear();
    await play(
      year,
      [...summer, ...autumn].filter(({ on }) => on < "2018-09-01"),
    );
    await year.until("2018-09-01", 12);
    const from = hourAt(day("2018-09-01"), 12);
    const until = hourAt(day("2018-12-31"), 12);
    const foreseen = forecast(await year.region.program.commits.current(), from, until);
    await year.until("2018-12-31", 12);
    const state = await year.region.program.commits.current();
    const sent = [...state.receipts.values()]
      .filter(({ begunAt }) => begunAt > from)
      .map(({ begunAt, ...receipt }) => ({ at: begunAt, ...receipt }));
    await year.close();
    expect(sent.length).toBeGreaterThan(60);
    expect(lines(foreseen.messages)).toEqual(lines(sent));
    expect(foreseen.unreached).toEqual([]);
  },
);
