import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/reminder`. */
export const reminderReaders: Readonly<Record<string, Reader>> = {};
