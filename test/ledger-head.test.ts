import { expect, it } from "vitest";
import { day, logPosition } from "../src/domain/brand.ts";
import { hourAt } from "../src/domain/moment.ts";
import { tellHeads } from "../src/program.ts";

it("writes the log's head outside the store at the start and once a day, also after a fault", async () => {
  const lines: [string, unknown][] = [];
  const log = {
    info: (event: string, facts: unknown) => void lines.push([event, facts]),
    warn: () => undefined,
    error: (event: string) => void lines.push([event, null]),
  };
  let position = 7;
  let isAway = false;
  const head = () =>
    isAway
      ? Promise.reject(new Error("the store is away"))
      : Promise.resolve({ position: logPosition(position), hash: "a".repeat(64) });
  const tick = tellHeads({ head }, log);
  const at = async (date: string, hour: number): Promise<void> => {
    tick(hourAt(day(date), hour));
    await Promise.resolve();
    await Promise.resolve();
  };
  await at("2018-06-25", 9);
  await at("2018-06-25", 23);
  position = 9;
  isAway = true;
  await at("2018-06-26", 0);
  isAway = false;
  await at("2018-06-26", 1);
  await at("2018-06-26", 2);
  expect(lines).toEqual([
    ["ledger-head", { position: 7, hash: "a".repeat(64) }],
    ["head-fault", null],
    ["ledger-head", { position: 9, hash: "a".repeat(64) }],
  ]);
});
