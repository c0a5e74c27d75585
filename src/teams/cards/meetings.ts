import type { Meeting } from "../../domain/meeting.ts";
import { boundTo, isHeld } from "../../domain/meeting-bound.ts";
import type { State } from "../../domain/state.ts";
import { meetingWords } from "../../language/say/meeting.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { setUpWords } from "../../language/say/set-up.ts";
import type { Card } from "../../notify/card.ts";
import { isSecretariat, maySee } from "./access.ts";
import { bodiesOf } from "./meeting/facts.ts";
import { bodyIn } from "./names.ts";
import { noticeEntries } from "./notices.ts";
import { pageOf, pagerActions } from "./pager.ts";
import { plain, shortened } from "./template.ts";
import { type Action, show } from "./verbs.ts";
import type { ListRow, Showing, View } from "./view.ts";

const meetingsPerPage = 8;
const reasonMax = 120;
const actionsMax = 6;

/** The boards' meetings of a year with their document stops, and how much each is to take note of. */
export function meetingsView(
  {
    year: asked,
    page: askedPage,
  }: { readonly year?: number | undefined; readonly page?: number | undefined },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = meetingWords[language];
  const all = [...state.meetings.values()].toSorted((a, b) =>
    a.decisionDay < b.decisionDay ? -1 : 1,
  );
  const year = asked ?? Number(today.slice(0, 4));
  const ofYear = all.filter((one) => yearOf(one) === year);
  const { rows, page, pages } = pageOf(
    ofYear,
    askedPage ?? pageOfNext(ofYear, today),
    meetingsPerPage,
  );
  const ahead = all.find((one) => one.cancelled === null && one.decisionDay >= today);
  const title = words.listTitle(year);
  return {
    template: "list",
    over: pages > 1 ? `${words.over} · ${words.page(page, pages)}` : words.over,
    title,
    summary: title,
    lead: [
      ...(ofYear.length === 0 ? [words.listEmpty(year)] : []),
      ...(lacksBody(state) && isSecretariat(state, viewer) ? [words.listNoBody] : []),
      ...(ahead === undefined
        ? []
        : [
            noticeWords[language].meetingsNext(
              bodyIn(state, ahead.body, language),
              ahead.decisionDay,
              ahead.documentStop,
              ahead.documentStop < today,
            ),
          ]),
    ],
    list: rows.map((one) => meetingRow(one, showing)),
    actions: [
      ...adding(showing),
      ...pagerActions(page, pages, language, (next) => ({ card: "meetings", year, page: next })),
      ...otherYears(all, year, page, pages, showing),
      ...others(showing),
    ].slice(0, actionsMax),
  };
}

const yearOf = (meeting: Meeting): number => Number(meeting.decisionDay.slice(0, 4));

/** The page on which the next meeting stands. */
function pageOfNext(meetings: readonly Meeting[], today: string): number {
  const index = meetings.findIndex((one) => one.decisionDay >= today);
  return index < 0 ? meetings.length : Math.floor(index / meetingsPerPage) + 1;
}

function meetingRow(meeting: Meeting, { state, viewer }: Showing): ListRow {
  const { language, today } = viewer;
  const words = meetingWords[language];
  const body = bodyIn(state, meeting.body, language);
  const bound = new Set(boundTo(state, meeting.id).notices.map((one) => one.id));
  const waiting = noticeEntries(state, viewer).filter((one) => bound.has(one.notice.id)).length;
  const { cancelled } = meeting;
  return {
    title: words.rowTitle(meeting.firstDay, meeting.decisionDay),
    facts:
      cancelled === null
        ? words.row(body, meeting.documentStop, waiting)
        : words.rowCancelled(body, plain(shortened(cancelled, reasonMax))),
    figure:
      cancelled !== null
        ? words.badge.cancelled
        : isHeld(state, meeting, today)
          ? words.badge.held
          : meeting.extra
            ? words.badge.extra
            : "",
    action: show(words.buttons.open, { card: "meeting", meeting: meeting.id }),
  };
}

/** A meeting is some body's: where there is none yet, that comes first. */
const lacksBody = (state: State): boolean => bodiesOf(state).length === 0;

function adding({ state, viewer }: Showing): Action[] {
  if (!isSecretariat(state, viewer)) return [];
  const first: Card = { card: "set-up-form", of: "body", page: 1, about: null, filled: {} };
  return lacksBody(state)
    ? [show(setUpWords[viewer.language].buttons.add.body, first, "positive")]
    : [
        show(
          meetingWords[viewer.language].buttons.add,
          { card: "add-meeting", body: null },
          "positive",
        ),
      ];
}

/** What else the secretariat can do with the calendar; for others, what they may see of the reports. */
function others({ state, viewer }: Showing): Action[] {
  const { buttons } = meetingWords[viewer.language];
  const [body] = bodiesOf(state);
  const notices = { card: "notices", meeting: null, page: 1 } as const;
  const reports = maySee(notices, state, viewer)
    ? [show(noticeWords[viewer.language].list, notices)]
    : [];
  if (!isSecretariat(state, viewer) || body === undefined) return reports;
  return [
    show(buttons.paste, { card: "meeting-list", body: body.id, text: null }),
    show(buttons.leadTimes, { card: "lead-times", body: body.id }),
    ...reports,
  ];
}

/** The years before and after, on the first and the last page. */
function otherYears(
  all: readonly Meeting[],
  year: number,
  page: number,
  pages: number,
  { viewer }: Showing,
): Action[] {
  const words = meetingWords[viewer.language];
  const years = new Set(all.map(yearOf));
  const after = page === pages && years.has(year + 1) ? [year + 1] : [];
  const before = page === 1 && years.has(year - 1) ? [year - 1] : [];
  return [...after, ...before].map((one) =>
    show(words.listTitle(one), { card: "meetings", year: one }),
  );
}
