import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createPace, type Lane, PaceFull, publishedLimits } from "../../src/teams/pace.ts";
import { createManualClock } from "./manual-clock.ts";

/** What Teams itself counts (TEAMS.md 3.3). */
const published = {
  overall: [{ milliseconds: 1_000, max: 50 }],
  conversation: [
    { milliseconds: 1_000, max: 7 },
    { milliseconds: 2_000, max: 8 },
    { milliseconds: 30_000, max: 60 },
    { milliseconds: 3_600_000, max: 1_800 },
  ],
};

interface Departure {
  readonly conversation: string;
  readonly at: number;
}

function worst(times: readonly number[], milliseconds: number): number {
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at < from + milliseconds).length),
  );
}

function overruns(departures: readonly Departure[], limits: typeof published): string[] {
  const conversations = Map.groupBy(departures, ({ conversation }) => conversation);
  const check = (times: readonly number[], windows: typeof published.overall): string[] =>
    windows
      .filter(({ milliseconds, max }) => worst(times, milliseconds) > max)
      .map(({ milliseconds, max }) => `more than ${max} in ${milliseconds} ms`);
  return [
    ...check(
      departures.map(({ at }) => at),
      limits.overall,
    ),
    ...[...conversations.values()].flatMap((own) =>
      check(
        own.map(({ at }) => at),
        limits.conversation,
      ),
    ),
  ];
}

const request = fc.record({
  conversation: fc.constantFrom("a", "b", "c", "d"),
  lane: fc.constantFrom<Lane>("answer", "background"),
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
});

describe("the pace", () => {
  it("lets out everything, and never more than Teams takes in any window", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 150 }), async (requests) => {
        const clock = createManualClock();
        const pace = createPace(clock);
        const departures: Departure[] = [];
        for (const { conversation, lane, after } of requests) {
          await clock.pass(after);
          void pace.turn(conversation, lane).then(() => {
            departures.push({ conversation, at: clock.now() });
          });
        }
        await clock.pass(3_600_000);
        expect(departures).toHaveLength(requests.length);
        expect(pace.waiting).toBe(0);
        expect(overruns(departures, published)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a margin to what Teams publishes, in every window", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    const departures: Departure[] = [];
    for (let index = 0; index < 400; index += 1) {
      const conversation = index % 2 === 0 ? "one" : `other-${index}`;
      void pace.turn(conversation, "background").then(() => {
        departures.push({ conversation, at: clock.now() });
      });
    }
    await clock.pass(600_000);
    const one = departures.filter(({ conversation }) => conversation === "one");
    expect(
      worst(
        departures.map(({ at }) => at),
        1_000,
      ),
    ).toBe(40);
    expect(
      publishedLimits.conversation.map(({ milliseconds }) =>
        worst(
          one.map(({ at }) => at),
          milliseconds,
        ),
      ),
    ).toEqual([6, 7, 55, 200]);
  });

  it("lets out a thousand cards to a thousand people in 25 seconds", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    const begun = clock.now();
    let last = 0;
    for (let index = 0; index < 1_000; index += 1) {
      void pace.turn(`person-${index}`, "background").then(() => {
        last = clock.now();
      });
    }
    await clock.pass(60_000);
    expect(last - begun).toBe(24_875);
  });

  it("lets an answer pass what the bot sends by itself", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    for (let index = 0; index < 200; index += 1) void pace.turn(`person-${index}`, "background");
    let answeredAt = 0;
    const begun = clock.now();
    void pace.turn("karin", "answer").then(() => {
      answeredAt = clock.now();
    });
    await clock.pass(10_000);
    expect(answeredAt - begun).toBe(125);
  });

  it("lets nobody wait for somebody else's full conversation", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    for (let index = 0; index < 20; index += 1) void pace.turn("busy", "background");
    let left = false;
    void pace.turn("quiet", "background").then(() => {
      left = true;
    });
    await clock.pass(250);
    expect(left).toBe(true);
  });

  it("keeps the order within a conversation", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    const order: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      void pace.turn("karin", "background").then(() => order.push(index));
    }
    await clock.pass(60_000);
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it("lets nothing out during a pause, and everything after it", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    pace.pause(5_000);
    pace.pause(1_000);
    let left = 0;
    for (const conversation of ["a", "b"]) {
      void pace.turn(conversation, "answer").then(() => {
        left += 1;
      });
    }
    await clock.pass(4_999);
    expect(left).toBe(0);
    await clock.pass(1);
    expect(left).toBe(2);
  });

  it("turns away what would wait for longer than anybody does", async () => {
    const pace = createPace(createManualClock());
    pace.pause(1_000);
    for (let index = 0; index < 20_000; index += 1) void pace.turn("karin", "background");
    await expect(pace.turn("karin", "background")).rejects.toThrow(PaceFull);
  });

  it("goes on when the machine's clock is set back an hour", async () => {
    const clock = createManualClock();
    const pace = createPace(clock);
    for (let index = 0; index < 6; index += 1) void pace.turn("karin", "background");
    clock.setBack(3_600_000);
    let left = false;
    void pace.turn("karin", "background").then(() => {
      left = true;
    });
    await clock.pass(250);
    expect(left).toBe(true);
  });
});
