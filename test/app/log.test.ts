import { describe, expect, it } from "vitest";

import { createLog } from "../../src/app/log.ts";

function written(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog("info", { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the log", () => {
  it("is one line of JSON an event", () => {
    const [line] = written((log) => log.info("started", { port: 3978 }));
    expect(line).toMatchObject({ event: "started", port: 3978 });
    expect(line).not.toHaveProperty("hostname");
  });

  it("tells where a fault was thrown and by what, never its words", () => {
    const fault = new TypeError("Karin Påhittad wrote 4 400 000", {
      cause: new RangeError("Karin"),
    });
    const [line] = written((log) => log.error("turn-failed", fault, { incident: "A1" }));
    expect(line).toMatchObject({
      event: "turn-failed",
      incident: "A1",
      fault: "TypeError",
      cause: "RangeError",
      stack: expect.stringContaining("log.test.ts") as string,
    });
    expect(JSON.stringify(line)).not.toContain("Karin");
  });

  it("keeps quiet when told to", () => {
    const lines: string[] = [];
    createLog("silent", { write: (line: string) => void lines.push(line) }).error("x", "y");
    expect(lines).toEqual([]);
  });
});
