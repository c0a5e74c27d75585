import type { MeetingId } from "../../../domain/brand.ts";
import { daysBetween } from "../../../domain/calendar.ts";
import type { Language } from "../../../domain/person.ts";
import { daysToBoard, isUnreported } from "../../../domain/notice.ts";
import { formatDay, formatNumber } from "../../../language/format.ts";
import { noticeLateWords } from "../../../language/say/notice-late.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { meetingDay } from "../names.ts";
import { noticeEntries, type NoticeEntry } from "../notices.ts";
import { show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { whyLate } from "./late.ts";

const meetingsMax = 12;
const oldestMax = 5;

interface Reported {
  readonly entry: NoticeEntry;
  readonly meeting: MeetingId;
  readonly days: number;
}

/** Days from decision to board: the year's median and longest, per meeting, and the oldest that waits. */
export function statisticsView(showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = noticeLateWords[language];
  const year = today.slice(0, 4);
  const entries = noticeEntries(state, viewer);
  const reported = entries
    .flatMap((entry): Reported[] => {
      const { reported: at } = entry.notice;
      const days = daysToBoard(entry.notice);
      return at === null || days === null || !at.day.startsWith(year)
        ? []
        : [{ entry, meeting: at.meeting, days }];
    })
    .toSorted((a, b) => b.days - a.days);
  const waiting = entries.filter((entry) => isUnreported(entry.notice));
  const [oldest] = waiting;
  return {
    template: "decision",
    over: noticeWords[language].over,
    title: words.statisticsTitle(Number(year)),
    summary: words.statisticsTitle(Number(year)),
    lead: [
      ...reportedLines(reported, language),
      ...(oldest === undefined
        ? []
        : [words.waiting(waiting.length, daysBetween(oldest.day, today))]),
    ],
    table: { head: words.head, rows: meetingRows(reported, showing), hasSum: false },
    sections:
      waiting.length === 0
        ? []
        : [
            {
              heading: words.oldest,
              lines: waiting
                .slice(0, oldestMax)
                .map((one) =>
                  words.oldestLine(one.what, daysBetween(one.day, today), whyLate(one, showing)),
                ),
            },
          ],
    actions: [
      show(words.lateList, { card: "late-notices", page: 1 }),
      show(noticeWords[language].list, { card: "notices", meeting: null, page: 1 }),
    ],
  };
}

/** How many were reported, the longest first, and how long it took. */
function reportedLines(reported: readonly Reported[], language: Language): readonly string[] {
  const words = noticeLateWords[language];
  const [longest, ...others] = reported;
  if (longest === undefined) return [words.nothing];
  const { days, entry } = longest;
  if (others.length === 0) return [words.one(days, entry.what)];
  const middle = median(reported.map((one) => one.days));
  return [words.median(middle, reported.length), words.longest(days, entry.what)];
}

function meetingRows(
  reported: readonly Reported[],
  { state, viewer }: Showing,
): readonly (readonly [string, string, string])[] {
  return [...Map.groupBy(reported, (one) => one.meeting)]
    .map(([meeting, own]) => ({ day: meetingDay(state, meeting), own }))
    .toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1))
    .slice(-meetingsMax)
    .map(({ day, own }) => [
      day === null ? "" : formatDay(day, viewer.language, { year: false }),
      formatNumber(own.length, viewer.language),
      formatNumber(median(own.map((one) => one.days)), viewer.language),
    ]);
}

/** The fewest days within which at least half were reported. */
function median(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
}
