import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/assignment`. */
export const assignmentReaders: Readonly<Record<string, Reader>> = {};
