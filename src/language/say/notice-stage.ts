import type { Day } from "../../domain/brand.ts";
import type { NoticeStage } from "../../domain/notice.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay } from "../format.ts";

/** How far a decision has come on its way to legal force. */
interface NoticeStageWords {
  readonly badge: Record<NoticeStage, string>;
  /** In one line on the decision's card; `meeting` where it is or was to be reported. */
  readonly line: (stage: NoticeStage, meeting: Day | null, last: Day | null) => string;
  /** Why there is no legal force yet; null where there is. */
  readonly missing: (stage: NoticeStage, last: Day | null) => string | null;
}

const daySv = (day: Day): string => formatDay(day, "sv");
const dayEn = (day: Day): string => formatDay(day, "en");

const badgeSv: Record<NoticeStage, string> = {
  "no-meeting": "Möte saknas",
  "on-list": "På listan",
  held: "Mötet har hållits",
  missed: "Försenad anmälan",
  reported: "Anmält",
  adjusted: "Justerat",
  announced: "Anslaget",
  "recorded-separately": "Protokollfört särskilt",
  "appeal-time-passed": "Ej bekräftat",
  appealed: "Överklagat",
  annulled: "Upphävt",
  final: "Laga kraft",
};

const badgeEn: Record<NoticeStage, string> = {
  "no-meeting": "Meeting missing",
  "on-list": "On the list",
  held: "The meeting has been held",
  missed: "Late report",
  reported: "Reported",
  adjusted: "Minutes approved",
  announced: "Announced",
  "recorded-separately": "Recorded separately",
  "appeal-time-passed": "Not confirmed",
  appealed: "Appealed",
  annulled: "Annulled",
  final: "Legal force",
};

function lineSv(stage: NoticeStage, meeting: Day | null, last: Day | null): string {
  const at = meeting === null ? "" : ` ${daySv(meeting)}`;
  const until = last === null ? "" : ` ${daySv(last)}`;
  switch (stage) {
    case "no-meeting":
      return "mötet är inte bestämt";
    case "on-list":
      return `står på listan till mötet${at}`;
    case "held":
      return `mötet${at} har hållits, paragrafen är inte noterad`;
    case "missed":
      return `försenad: mötet${at} har hållits, men ingen anmälan är noterad`;
    case "reported":
      return `anmält${at}, protokollet är inte justerat`;
    case "adjusted":
      return `anmält${at}, protokollet är inte anslaget`;
    case "announced":
      return `anmält${at}, kan överklagas till och med${until}`;
    case "recorded-separately":
      return `protokollfört särskilt, kan överklagas till och med${until}`;
    case "appeal-time-passed":
      return `sista dag att överklaga var${until}, ej bekräftat`;
    case "appealed":
      return "överklagat, domstolen har inte avgjort det";
    case "annulled":
      return "upphävt av domstol";
    case "final":
      return "har vunnit laga kraft";
    default:
      return stage satisfies never;
  }
}

function lineEn(stage: NoticeStage, meeting: Day | null, last: Day | null): string {
  const at = meeting === null ? "" : ` ${dayEn(meeting)}`;
  const until = last === null ? "" : ` ${dayEn(last)}`;
  switch (stage) {
    case "no-meeting":
      return "the meeting is not set";
    case "on-list":
      return `on the list for the meeting of${at}`;
    case "held":
      return `the meeting of${at} has been held, the section is not noted`;
    case "missed":
      return `late: the meeting of${at} has been held, but no report is noted`;
    case "reported":
      return `reported${at}, the minutes are not approved`;
    case "adjusted":
      return `reported${at}, the minutes are not announced`;
    case "announced":
      return `reported${at}, can be appealed until${until}`;
    case "recorded-separately":
      return `recorded separately, can be appealed until${until}`;
    case "appeal-time-passed":
      return `the last day to appeal was${until}, not confirmed`;
    case "appealed":
      return "appealed, the court has not settled it";
    case "annulled":
      return "annulled by the court";
    case "final":
      return "has legal force";
    default:
      return stage satisfies never;
  }
}

function missingSv(stage: NoticeStage, last: Day | null): string | null {
  const until = last === null ? "" : ` ${daySv(last)}`;
  switch (stage) {
    case "no-meeting":
    case "on-list":
    case "held":
    case "missed":
      return "Beslutet har inte vunnit laga kraft: det är inte anmält.";
    case "reported":
      return "Beslutet har inte vunnit laga kraft: protokollet är inte justerat.";
    case "adjusted":
      return "Beslutet har inte vunnit laga kraft: protokollet är inte anslaget.";
    case "announced":
    case "recorded-separately":
      return `Beslutet har inte vunnit laga kraft: det kan överklagas till och med${until}.`;
    case "appeal-time-passed":
      return `Sista dag att överklaga var${until}. Ingen har bekräftat att inget överklagande har kommit in.`;
    case "appealed":
      return "Beslutet har inte vunnit laga kraft: det är överklagat.";
    case "annulled":
      return "Beslutet är upphävt och gäller inte.";
    case "final":
      return null;
    default:
      return stage satisfies never;
  }
}

function missingEn(stage: NoticeStage, last: Day | null): string | null {
  const until = last === null ? "" : ` ${dayEn(last)}`;
  switch (stage) {
    case "no-meeting":
    case "on-list":
    case "held":
    case "missed":
      return "The decision has no legal force yet: it is not reported.";
    case "reported":
      return "The decision has no legal force yet: the minutes are not approved.";
    case "adjusted":
      return "The decision has no legal force yet: the minutes are not announced.";
    case "announced":
    case "recorded-separately":
      return `The decision has no legal force yet: it can be appealed until${until}.`;
    case "appeal-time-passed":
      return `The last day to appeal was${until}. Nobody has confirmed that no appeal has come in.`;
    case "appealed":
      return "The decision has no legal force yet: it is appealed.";
    case "annulled":
      return "The decision is annulled and does not hold.";
    case "final":
      return null;
    default:
      return stage satisfies never;
  }
}

export const noticeStageWords: Record<Language, NoticeStageWords> = {
  sv: { badge: badgeSv, line: lineSv, missing: missingSv },
  en: { badge: badgeEn, line: lineEn, missing: missingEn },
};
