import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type CalendarEntry,
  calendarFile,
  calendarText,
} from "../../src/documents/calendar-ics.ts";
import { day, instant } from "../../src/domain/brand.ts";

const entry: CalendarEntry = {
  id: "notice/decision/1/2018/stop",
  day: day("2018-12-31"),
  title: "Handlingsstopp, regionstyrelsen",
  text: "Lämna in listan; diarienummer saknas.",
  changed: instant(Date.UTC(2018, 7, 13, 7, 0, 0)),
};

/** The lines as a reader of calendars puts them together again (RFC 5545 3.1). */
const unfolded = (file: string): string[] => file.replaceAll("\r\n ", "").split("\r\n");

it("writes a deadline as a whole day that makes nobody busy", () => {
  expect(calendarText("Fördela", [entry])).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Fordela//Fordela//SV",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Fördela",
      "BEGIN:VEVENT",
      "UID:notice/decision/1/2018/stop@fordela",
      "DTSTAMP:20180813T070000Z",
      "LAST-MODIFIED:20180813T070000Z",
      "SEQUENCE:9790980",
      "DTSTART;VALUE=DATE:20181231",
      "DTEND;VALUE=DATE:20190101",
      "SUMMARY:Handlingsstopp\\, regionstyrelsen",
      "DESCRIPTION:Lämna in listan\\; diarienummer saknas.",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

it("keeps the identity of a deadline that has moved, and numbers it higher", () => {
  const moved = { ...entry, day: day("2019-01-15"), changed: instant(entry.changed + 60_000) };
  const lines = unfolded(calendarText("Fördela", [moved]));
  expect(lines).toContain("UID:notice/decision/1/2018/stop@fordela");
  expect(lines).toContain("SEQUENCE:9790981");
});

it("puts the deadlines in the order of their days, whatever order they come in", () => {
  const later = { ...entry, id: "b", day: day("2019-01-15") };
  const same = { ...entry, id: "a" };
  const file = calendarText("Fördela", [later, entry, same]);
  expect(calendarText("Fördela", [same, later, entry])).toBe(file);
  expect(file.match(/UID:\S+/g)).toEqual([
    "UID:a@fordela",
    "UID:notice/decision/1/2018/stop@fordela",
    "UID:b@fordela",
  ]);
});

it("lets no text become a line of the file", () => {
  const text = "Rad 1\r\nEND:VCALENDAR\nBEGIN:VALARM\u2028x\\n;,\u0007";
  const lines = unfolded(calendarText("Fördela", [{ ...entry, text }]));
  expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  expect(lines).toContain("DESCRIPTION:Rad 1\\nEND:VCALENDAR\\nBEGIN:VALARM\\nx\\\\n\\;\\, ");
});

it("folds long lines at 75 bytes and never within a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
      const file = calendarText("Fördela", [{ ...entry, title }]);
      for (const line of file.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
      const kept = unfolded(file).find((line) => line.startsWith("SUMMARY:"));
      const value = (kept ?? "").slice("SUMMARY:".length);
      const back = value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      const plain = title
        .toWellFormed()
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
        .replace(/(?!\n)\p{Cc}/gu, (sign) => (sign >= "\u0080" ? sign : " "));
      expect(back).toBe(plain);
    }),
  );
});

it("is UTF-8 with a name and a kind that calendars know", () => {
  const file = calendarFile("Mina frister", [entry]);
  expect(file.name).toBe("mina-frister.ics");
  expect(file.mediaType).toBe("text/calendar; charset=utf-8");
  expect(Buffer.from(file.bytes).toString("utf8")).toBe(calendarText("Mina frister", [entry]));
});
