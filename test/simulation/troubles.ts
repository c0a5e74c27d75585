import { day } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { noTroubles, type StoreTroubles } from "./faulty-store.ts";
import type { SeededChance } from "./seeded-chance.ts";
import type { TeamsTroubles } from "./simulated-channel.ts";

/** When simulations begin: an ordinary Monday, the two nights of summer time, and New Year's Eve. */
export const starts = [
  Date.UTC(2018, 5, 25, 7),
  Date.UTC(2018, 9, 27, 23, 55),
  Date.UTC(2019, 2, 30, 23, 55),
  Date.UTC(2018, 11, 31, 22, 55),
];

/** The mandate lasts until the last of the simulated days. */
export const longer = (command: Command): Command =>
  command.type === "register-mandate" ? { ...command, validTo: day("2019-12-31") } : command;

/** Half of the stores are well. */
export function storeTroubles(chance: SeededChance): StoreTroubles {
  const latencyMax = chance.pick([0, 2, 20, 500]);
  const leaseLies = chance.pick([0, 0, 0.5, 1]);
  if (chance.happens(0.4)) return { ...noTroubles, latencyMax, leaseLies };
  return {
    latencyMax,
    leaseLies,
    lostBefore: chance.pick([0, 0.05, 0.3]),
    lostAfter: chance.pick([0, 0.05, 0.3]),
    readFails: chance.pick([0, 0.05, 0.2]),
  };
}

export function teamsTroubles(chance: SeededChance): TeamsTroubles {
  return {
    latencyMax: chance.pick([0, 50, 2_000, 40_000]),
    answerLost: chance.pick([0, 0, 0.1, 0.5]),
    refused: chance.pick([0, 0, 0.1, 0.5]),
  };
}
