import { describe, expect, it } from "vitest";
import type { Commits, Outcome } from "../../src/app/outcome.ts";
import { logPosition } from "../../src/domain/brand.ts";
import type { Envelope } from "../../src/domain/command.ts";
import { emptyState } from "../../src/domain/state.ts";
import { sampleCommands } from "../../src/local/sample/commands.ts";
import { seedSample } from "../../src/local/seed.ts";

const accepted: Outcome = { kind: "accepted", position: logPosition(1), repeated: false };

/** An authority that answers every command the same way and remembers them. */
function authority(answer: Outcome, founded = false): Commits & { readonly given: Envelope[] } {
  const state = emptyState();
  const given: Envelope[] = [];
  if (founded)
    state.authority.set("", {
      name: { sv: "", en: "" },
      position: logPosition(1),
      time: 0 as never,
      clock: null,
      stalled: null,
    });
  return {
    given,
    async execute(envelope) {
      given.push(envelope);
      return answer;
    },
    current: async () => state,
    latest: () => state,
    onRecords: () => () => {},
    async close() {},
  };
}

describe("a local log", () => {
  it("is filled with the whole sample when it is empty", async () => {
    const empty = authority(accepted);
    expect(await seedSample(empty)).toBe(true);
    expect(empty.given.map(({ command }) => command)).toEqual(
      sampleCommands().map(({ command }) => command),
    );
  });

  it("is left alone when it holds anything", async () => {
    const full = authority(accepted, true);
    expect(await seedSample(full)).toBe(false);
    expect(full.given).toEqual([]);
  });

  it("is not started with a sample that the rules refuse", async () => {
    const strict = authority({ kind: "refused", refusal: { code: "not-secretariat" } });
    await expect(seedSample(strict)).rejects.toThrow("found-authority: not-secretariat");
  });

  it("takes the sample in one batch", () => {
    expect(sampleCommands().length).toBeLessThan(256);
  });
});
