import type { NoticeAbout } from "../../../domain/decision.ts";
import { isUnreported, lastAppealDayOf } from "../../../domain/notice.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { missingView } from "../missing.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { revisionAbout, type Told, toldOf } from "./about.ts";
import { noticeLifeView } from "./life.ts";

const referenceMax = 200;

/** *Särskild protokollföring*: the other way than a report (KL 7:8, 8:10). */
export function recordSeparatelyView(about: NoticeAbout, showing: Showing): View {
  const told = toldOf(about, showing);
  if (told === null) return missingView(showing);
  if (!isUnreported(told.notice)) return noticeLifeView(about, showing);
  const { language, today } = showing.viewer;
  const words = noticeLifeWords[language];
  const { separately } = words;
  return questionView(told, showing, {
    title: separately.title,
    lead: [separately.lead],
    fields: [
      referenceField(separately.reference, separately.referencePlaceholder),
      { kind: "day", id: input.day, label: separately.day, value: today },
      { kind: "day", id: input.announcedDay, label: separately.announcedDay, value: today },
    ],
    actions: [
      execute(
        separately.send,
        "record-notice-separately",
        commandData(revisionAbout(showing.state, about), { card: "notice", about }, { about }),
        "positive",
      ),
    ],
  });
}

/** An appeal that has come in, and how the court settled it. */
export function appealView(about: NoticeAbout, showing: Showing): View {
  const told = toldOf(about, showing);
  if (told === null) return missingView(showing);
  const { appeal } = told.notice;
  if (appeal !== null && appeal.outcome === null) return settleView(about, told, appeal, showing);
  const { state, viewer } = showing;
  const words = noticeLifeWords[viewer.language];
  const { appealing } = words;
  const last = lastAppealDayOf(state, told.notice);
  if (last === null || told.notice.finalDay !== null || appeal !== null) {
    const view = noticeLifeView(about, showing);
    return { ...view, lead: [appealing.closed, ...(view.lead ?? [])] };
  }
  return questionView(told, showing, {
    title: appealing.title,
    lead: [appealing.lead(last)],
    fields: [
      referenceField(appealing.reference, appealing.referencePlaceholder),
      { kind: "day", id: input.day, label: appealing.day, value: viewer.today },
    ],
    actions: [
      execute(
        appealing.send,
        "register-appeal",
        commandData(revisionAbout(state, about), { card: "notice", about }, { about }),
        "positive",
      ),
    ],
  });
}

function settleView(
  about: NoticeAbout,
  told: Told,
  appeal: NonNullable<Told["notice"]["appeal"]>,
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { appealing } = noticeLifeWords[viewer.language];
  const answer = (title: string, outcome: "stands" | "annulled") =>
    execute(
      title,
      "settle-appeal",
      commandData(revisionAbout(state, about), { card: "notice", about }, { about, outcome }),
    );
  return questionView(told, showing, {
    title: appealing.settleTitle,
    lead: [appealing.settleLead(plain(shortened(appeal.reference, referenceMax)), appeal.day)],
    fields: [
      referenceField(appealing.settleReference, appealing.settlePlaceholder),
      { kind: "day", id: input.day, label: appealing.settleDay, value: viewer.today },
    ],
    actions: [answer(appealing.stands, "stands"), answer(appealing.annulled, "annulled")],
  });
}

const referenceField = (label: string, placeholder: string): Field => ({
  kind: "text",
  id: input.reference,
  label,
  placeholder,
  lines: "one",
});

interface Question {
  readonly title: (what: string) => string;
  readonly lead: readonly string[];
  readonly fields: readonly Field[];
  readonly actions: readonly Action[];
}

function questionView({ entry, notice }: Told, { viewer }: Showing, question: Question): View {
  const { language } = viewer;
  return {
    template: "question",
    over: [noticeWords[language].over, entry.caseNumber].filter((text) => text !== "").join(" · "),
    title: question.title(entry.what),
    summary: question.title(entry.label),
    lead: question.lead,
    fields: question.fields,
    actions: [
      ...question.actions,
      show(noticeLifeWords[language].back, { card: "notice", about: notice.about }),
    ],
  };
}
