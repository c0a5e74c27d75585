import type { NoticeList } from "../../../domain/decision.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { noticesAt, unconfirmedAt, unreportedAt } from "../../../domain/notice.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import type { Card } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { type ExecuteAction, show } from "../verbs.ts";
import { agendaItem } from "../../../documents/notice-list-docx.ts";
import { noticeListPaper } from "../../documents/notice-list.ts";
import { plain } from "../template.ts";
import type { Showing } from "../view.ts";

/** What has been done with a list so far, one line a step. */
export function listFacts(meeting: Meeting | null, { state, viewer }: Showing): readonly string[] {
  if (meeting === null) return [];
  const words = noticeLifeWords[viewer.language];
  const notices = noticesAt(state, meeting.id);
  if (notices.length === 0) return [];
  const list = state.noticeLists.get(meeting.id);
  const { section = null, reportedDay = null, adjustedDay = null } = list ?? {};
  const { announcedDay = null, lastAppealDay = null } = list ?? {};
  const final = notices.filter((one) => one.finalDay !== null).length;
  const { listFacts: say } = words;
  const line = [
    list?.case == null ? say.noNumber : say.number(list.case),
    ...(section === null || reportedDay === null ? [] : [words.reportedLine(section, reportedDay)]),
    ...(announcedDay !== null && lastAppealDay !== null
      ? [say.announced(announcedDay, lastAppealDay)]
      : adjustedDay === null
        ? []
        : [say.adjusted(adjustedDay)]),
    ...(final === 0 ? [] : [say.final(final)]),
  ].join(" ");
  return [line];
}

/** The text of the agenda item, in the language of the minutes, until the body has taken note. */
export function agendaText(meeting: Meeting | null, { state, viewer }: Showing): readonly string[] {
  if (meeting === null || !isSecretariat(state, viewer)) return [];
  const paper = noticeListPaper(state, meeting);
  if (paper.rows.length === 0 || paper.outcome !== null) return [];
  const { title, summary, proposal } = agendaItem(paper);
  const text = plain(`${title}. ${summary.join(" ")} Förslag till beslut: ${proposal}`);
  return [`${noticeLifeWords[viewer.language].agendaText}: ${text}`];
}

/** The next thing for the secretariat to do with a list: at most one button, and none where nothing is left. */
export function stepActions(
  meeting: Meeting | null,
  { state, viewer }: Showing,
): readonly ExecuteAction[] {
  if (meeting === null || !isSecretariat(state, viewer)) return [];
  const next = nextStep(meeting, state.noticeLists.get(meeting.id), { state, viewer });
  if (next === null) return [];
  const { step, card } = next;
  return [show(noticeLifeWords[viewer.language].next[step], card, "positive")];
}

function nextStep(
  { id: meeting, decisionDay }: Meeting,
  list: NoticeList | undefined,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): {
  readonly step: "number" | "report" | "adjust" | "announce" | "confirm";
  readonly card: Card;
} | null {
  if (list?.section == null) {
    if (unreportedAt(state, meeting).length === 0) return null;
    if (decisionDay <= viewer.today)
      return { step: "report", card: { card: "report-list", meeting } };
    return list?.case == null ? { step: "number", card: { card: "number-list", meeting } } : null;
  }
  if (list.adjustedDay === null)
    return { step: "adjust", card: { card: "adjust-minutes", meeting } };
  if (list.lastAppealDay === null)
    return { step: "announce", card: { card: "announce-minutes", meeting } };
  const isOver = list.lastAppealDay < viewer.today;
  return isOver && unconfirmedAt(state, meeting).length > 0
    ? { step: "confirm", card: { card: "legal-force", meeting } }
    : null;
}
