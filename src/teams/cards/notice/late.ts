import { daysBetween } from "../../../domain/calendar.ts";
import { isUnreported, type NoticeStage, stageOf } from "../../../domain/notice.ts";
import { noticeLateWords } from "../../../language/say/notice-late.ts";
import { noticeStageWords } from "../../../language/say/notice-stage.ts";
import { meetingDay } from "../names.ts";
import { noticeEntries, type NoticeEntry } from "../notices.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

const perPage = 8;
const reasonMax = 80;

const lateStages: readonly NoticeStage[] = ["no-meeting", "missed"];

/** What has missed its meeting or has none, oldest decision first (rule R34). */
export function lateEntries({ state, viewer }: Showing): readonly NoticeEntry[] {
  return noticeEntries(state, viewer).filter(
    ({ notice }) =>
      isUnreported(notice) && lateStages.includes(stageOf(state, notice, viewer.today)),
  );
}

/** "Försenade anmälningar", with the days since each decision and why it was moved. */
export function lateNoticesView(page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const words = noticeLateWords[viewer.language];
  const late = lateEntries(showing);
  const { rows, page: shown, pages } = pageOf(late, page, perPage);
  const title = late.length === 0 ? words.none : words.title(late.length);
  return {
    template: "list",
    over: words.over,
    title,
    badge: null,
    summary: title,
    lead: late.length === 0 ? [] : [words.lead],
    list: rows.map((entry) => lateRow(entry, { state, viewer })),
    actions: [
      ...pagerActions(shown, pages, viewer.language, (next) => ({
        card: "late-notices",
        page: next,
      })),
      show(words.statistics, { card: "notice-statistics" }),
    ],
  };
}

function lateRow(
  entry: NoticeEntry,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): ListRow {
  const words = noticeLateWords[viewer.language];
  const { notice } = entry;
  const last = notice.rebookings.at(-1);
  const moved =
    last === undefined
      ? ""
      : `; ${words.reasons(notice.rebookings.length)}: ${plain(shortened(last.reason, reasonMax))}`;
  return {
    title: entry.what,
    facts: words.facts(entry.day, `${whyLate(entry, { state, viewer })}${moved}`),
    figure: words.days(daysBetween(entry.day, viewer.today)),
    action: show(words.open, { card: "notice", about: notice.about }),
  };
}

/** Why a decision is not reported yet, in a few words. */
export function whyLate(
  { notice }: NoticeEntry,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): string {
  const stage = stageOf(state, notice, viewer.today);
  return noticeStageWords[viewer.language].line(stage, meetingDay(state, notice.meeting), null);
}
