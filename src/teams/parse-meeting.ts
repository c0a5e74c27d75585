import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/meeting`. */
export const meetingReaders: Readonly<Record<string, Reader>> = {};
