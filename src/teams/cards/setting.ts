import type { Meeting } from "../../domain/meeting.ts";
import { noticeWords } from "../../language/say/notice.ts";
import { settingWords } from "../../language/say/verify.ts";
import { capitalised } from "../../language/say/title.ts";
import { bodyIn } from "./names.ts";
import { commandData, execute, show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";
import { logPosition } from "../../domain/brand.ts";
import { personSubject } from "../../domain/touches.ts";

/** The choice of language, each language in its own name. */
export function languageView({ state, viewer }: Showing): View {
  const words = settingWords[viewer.language];
  const then = { card: "language" } as const;
  const revision = state.revisions.get(personSubject(viewer.person)) ?? logPosition(0);
  const choose = (title: string, language: "sv" | "en") =>
    execute(title, "choose-language", commandData(revision, then, { language }));
  return {
    template: "setting",
    over: words.languageOver,
    title: words.languageTitle,
    summary: words.languageTitle,
    lead: [words.languageText],
    actions: [
      viewer.language === "sv" ? choose("English", "en") : choose("Svenska", "sv"),
      show(words.home, { card: "home" }),
    ],
  };
}

/** Local mode: what time it is, and what the calendar holds next. */
export function clockView({ state, viewer }: Showing): View {
  const { language, now, today } = viewer;
  const words = settingWords[language];
  const ahead = [...state.meetings.values()]
    .toSorted((a, b) => (a.documentStop < b.documentStop ? -1 : 1))
    .find((one) => one.documentStop >= today);
  return {
    template: "setting",
    over: words.clockOver,
    title: words.clockTitle(now),
    badge: { text: words.clockBadge, tone: "neutral" },
    summary: words.clockOver,
    lead: [words.clockHow],
    facts: [
      {
        title: words.clockNext,
        value: ahead === undefined ? words.clockNothing : nextLine(ahead, { state, viewer }),
      },
    ],
    actions: [show(words.home, { card: "home" })],
  };
}

function nextLine(meeting: Meeting, { state, viewer }: Pick<Showing, "state" | "viewer">): string {
  const { language } = viewer;
  const { body, decisionDay, documentStop } = meeting;
  const said = noticeWords[language].bindChoice(
    bodyIn(state, body, language),
    decisionDay,
    documentStop,
  );
  return capitalised(said);
}
