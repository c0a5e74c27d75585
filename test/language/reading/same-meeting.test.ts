import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const tasksOf = (second: string) =>
  readDecision(`Regionstyrelsen
Protokoll 2024-02-27

§ 31 Medel till biblioteken

Beslut
1. Kulturchefen får i uppdrag att redovisa hur många som lånat, till regionstyrelsen i november 2024.
${second}

Justerat 2024-03-05
`).assignments.map(({ owner, what, body, deadline }) => [owner, what, body, deadline]);

describe("a task that is to be done by the meeting of the one before", () => {
  it.each([
    "2. Ekonomichefen ska till samma sammanträde lämna en kalkyl för 2025.",
    "2. Ekonomichefen ska vid samma tillfälle lämna en kalkyl för 2025.",
    "2. Ekonomichefen ska lämna en kalkyl för 2025 till samma möte.",
    "2. Ekonomichefen får i uppdrag att inför samma sammanträde lämna en kalkyl för 2025.",
    "2. Ekonomichefen får i uppdrag att lämna en kalkyl för 2025, senast vid samma sammanträde.",
    "2. Ekonomichefen får i uppdrag att\n   a) till samma sammanträde lämna en kalkyl för 2025.",
  ])("has its time and its body: %s", (second) => {
    expect(tasksOf(second)[1]).toEqual([
      "Ekonomichefen",
      "lämna en kalkyl för 2025",
      "Regionstyrelsen",
      "2024-11",
    ]);
  });

  it.each([
    "2. Ekonomichefen ska på samma sätt lämna en kalkyl för 2025.",
    "2. Ekonomichefen ska lämna en kalkyl för samma år.",
  ])("is none where something else is the same: %s", (second) => {
    expect(tasksOf(second)[1]?.[3]).toHaveProperty("question");
  });
});
