import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/follow-up`. */
export const followUpReaders: Readonly<Record<string, Reader>> = {};
