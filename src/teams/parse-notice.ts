import type { Reader } from "./reading.ts";

/** The verbs of the cards in `cards/notice`. */
export const noticeReaders: Readonly<Record<string, Reader>> = {};
