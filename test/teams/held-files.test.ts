import { describe, expect, it } from "vitest";

import { makeRoom } from "../../src/teams/held-files.ts";

interface Held {
  readonly until: number;
  readonly bytes: number;
}

const holding = (...all: readonly Held[]): Map<string, Held> =>
  new Map(all.map((one, index) => [`f${index}`, one]));

const left = (held: Map<string, Held>, coming: number, now = 0): readonly string[] => {
  makeRoom(held, now, ({ bytes }) => bytes, coming);
  return [...held.keys()];
};

describe("room for one more file", () => {
  const megabytes = 1_000_000;

  it("is there as long as all of them are within the limit together", () => {
    const full = { until: 10, bytes: 45 * megabytes };
    expect(left(holding(full, full), 10 * megabytes)).toEqual(["f0", "f1"]);
    expect(left(holding(full, full), 10 * megabytes + 1)).toEqual(["f1"]);
    expect(left(holding(full, full, full), 60 * megabytes)).toEqual([]);
  });

  it("is made by the oldest where they are too many", () => {
    const small = Array.from({ length: 200 }, () => ({ until: 10, bytes: 1 }));
    expect(left(holding(...small), 1)).toHaveLength(199);
    expect(left(holding(...small.slice(1)), 1)).toHaveLength(199);
  });

  it("is made by what is too old, whatever room there is", () => {
    const held = holding({ until: 5, bytes: 1 }, { until: 6, bytes: 1 }, { until: 7, bytes: 1 });
    expect(left(held, 1, 6)).toEqual(["f2"]);
  });
});
