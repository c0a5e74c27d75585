import type { Meeting } from "../../domain/meeting.ts";
import type { Language } from "../../domain/person.ts";
import { joinWords } from "../../language/format.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { maySee } from "./access.ts";
import { bodyIn } from "./names.ts";
import { noticeEntries } from "./notices.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

const meetingsMax = 20;

/** The boards' meetings of the year with their document stops, and how much each is to take note of. */
export function meetingsView(showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = noticeWords[language];
  const all = [...state.meetings.values()].toSorted((a, b) =>
    a.decisionDay < b.decisionDay ? -1 : 1,
  );
  const year = today.slice(0, 4);
  const ofYear = all.filter((one) => one.decisionDay.startsWith(year));
  const ahead = all.find((one) => one.documentStop >= today);
  const shown = (ofYear.length > 0 ? ofYear : all).slice(-meetingsMax);
  const notices = { card: "notices", meeting: null, page: 1 } as const;
  return {
    template: "list",
    over: words.meetingsOver,
    title: words.meetingsTitle(Number(year)),
    summary: words.meetingsTitle(Number(year)),
    lead: [
      ahead === undefined
        ? words.meetingsEmpty
        : words.meetingsNext(
            bodyIn(state, ahead.body, language),
            ahead.decisionDay,
            ahead.documentStop,
          ),
      ...bodyLines(shown, showing),
    ],
    table: {
      head: [words.meeting, words.stop, words.waiting],
      rows: shown.map((one) => meetingRow(one, language, showing)),
      hasSum: false,
    },
    actions: maySee(notices, state, viewer) ? [show(words.list, notices)] : [],
  };
}

function meetingRow(
  meeting: Meeting,
  language: Language,
  { state, viewer }: Showing,
): readonly [string, string, string] {
  const words = noticeWords[language];
  const waiting = noticeEntries(state, viewer).filter(
    (one) => one.notice.meeting === meeting.id,
  ).length;
  return [
    `${words.days(meeting.firstDay, meeting.decisionDay)}, ${plain(meeting.body)}`,
    words.short(meeting.documentStop),
    waiting === 0 ? "–" : String(waiting),
  ];
}

/** What the abbreviations of the table stand for. */
function bodyLines(meetings: readonly Meeting[], { state, viewer }: Showing): string[] {
  const { language } = viewer;
  const bodies = [...new Set(meetings.map((one) => one.body))];
  if (bodies.length === 0) return [];
  const words = noticeWords[language];
  const named = bodies.map((body) => words.bodyIs(plain(body), bodyIn(state, body, language)));
  return [`${joinWords(named, language)}.`];
}
