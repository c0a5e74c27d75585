import { Buffer } from "node:buffer";
import type { Day, Instant } from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";

/**
 * A deadline as it stands in a calendar: the whole of its day, without making anybody busy, and without an alarm of
 * its own. Reminders come from here, when they are due and only while they are.
 */
export interface CalendarEntry {
  /** What the deadline is about and which one: the same for as long as the duty is the same, also when it moves. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  /** When the deadline got this day; a later one takes the earlier one's place in the reader's calendar. */
  readonly changed: Instant;
}

/** The deadlines as a calendar file (RFC 5545). Pure: the same entries give the same bytes. */
export function calendarFile(title: string, entries: readonly CalendarEntry[]): FileOut {
  return {
    name: fileName(title, "ics"),
    mediaType: mediaTypes.ics,
    bytes: new Uint8Array(Buffer.from(calendarText(title, entries), "utf8")),
  };
}

export function calendarText(title: string, entries: readonly CalendarEntry[]): string {
  const sorted = entries.toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fordela//Fordela//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(title)}`,
    ...sorted.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const eventLines = (entry: CalendarEntry): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(entry.id)}@fordela`,
  `DTSTAMP:${stamp(entry.changed)}`,
  `LAST-MODIFIED:${stamp(entry.changed)}`,
  `SEQUENCE:${sequence(entry.changed)}`,
  `DTSTART;VALUE=DATE:${entry.day.replaceAll("-", "")}`,
  // The end is the first day that is not a part of it.
  `DTEND;VALUE=DATE:${addDays(entry.day, 1).replaceAll("-", "")}`,
  `SUMMARY:${escaped(entry.title)}`,
  ...(entry.text === "" ? [] : [`DESCRIPTION:${escaped(entry.text)}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const stamp = (moment: Instant): string =>
  `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Minutes since 2000: grows with every change and stays a small whole number. */
const sequence = (moment: Instant): number =>
  Math.max(0, Math.floor((moment - Date.UTC(2000, 0, 1)) / 60_000));

/** A text as a value: no line of a text can become a line of the file. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      // eslint-disable-next-line no-control-regex -- control characters are what is taken away here
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ")
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll("\n", "\\n")
  );
}

/** The most bytes on a line, its end not counted. */
const lineBytesMax = 75;

/** A long line goes on after a break and a space, never in the middle of a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line.toWellFormed()) {
    const size = Buffer.byteLength(character, "utf8");
    if (bytes + size > lineBytesMax) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}
