import type { NoticeCard } from "../../../notify/card.ts";
import type { Showing, View } from "../view.ts";
import { appealView, recordSeparatelyView } from "./apart.ts";
import { chairDecisionView } from "./chair.ts";
import { lateNoticesView } from "./late.ts";
import { listFormView } from "./list-form.ts";
import { noticeLifeView } from "./life.ts";
import { rebookView } from "./rebook.ts";
import { statisticsView } from "./statistics.ts";

/** Which view of this folder a card is. */
export function noticeView(card: NoticeCard, showing: Showing): View {
  switch (card.card) {
    case "number-list":
    case "report-list":
    case "adjust-minutes":
    case "announce-minutes":
    case "legal-force":
      return listFormView(card, showing);
    case "notice":
      return noticeLifeView(card.about, showing);
    case "rebook":
      return rebookView(card.about, showing);
    case "record-separately":
      return recordSeparatelyView(card.about, showing);
    case "appeal":
      return appealView(card.about, showing);
    case "late-notices":
      return lateNoticesView(card.page, showing);
    case "notice-statistics":
      return statisticsView(showing);
    case "chair-decision":
      return chairDecisionView(card.body, showing);
    default:
      return card satisfies never;
  }
}
