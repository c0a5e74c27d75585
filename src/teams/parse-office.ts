import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/office`. */
export const officeReaders: Readonly<Record<string, Reader>> = {};
