import { randomBytes } from "node:crypto";

/** The only source of randomness, so that a simulation can replay a seed. */
export interface Chance {
  /** Random bytes in hex. */
  bytes(length: number): string;
  /** A number from 0 up to but not including 1. */
  fraction(): number;
}

export const systemChance: Chance = {
  bytes: (length) => randomBytes(length).toString("hex"),
  fraction: () => Math.random(),
};
