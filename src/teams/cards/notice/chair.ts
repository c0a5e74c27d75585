import { type BodyId, logPosition } from "../../../domain/brand.ts";
import { nextMeetingOf } from "../../../domain/notice.ts";
import { noticeLifeWords } from "../../../language/say/notice-life.ts";
import { missingView } from "../missing.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { listCard } from "./about.ts";

/** An urgent decision of the chair or another member, from paper (KL 6:39). */
export function chairDecisionView(body: BodyId, { state, viewer }: Showing): View {
  if (!state.bodies.has(body)) return missingView({ state, viewer, said: undefined });
  const { language, today } = viewer;
  const words = noticeLifeWords[language];
  const { chair } = words;
  const name = bodyIn(state, body, language);
  const next = nextMeetingOf(state, body, today);
  const line = (id: string, label: string, placeholder: string): Field => ({
    kind: "text",
    id,
    label,
    placeholder,
    lines: "one",
  });
  const list = listCard(next?.id ?? null);
  return {
    template: "question",
    over: chair.over,
    title: chair.title(name),
    summary: chair.title(bodyTitleIn(state, body, language)),
    lead: [chair.lead(next?.decisionDay ?? null, name)],
    fields: [
      line(input.caseNumber, chair.caseNumber, words.number.placeholder),
      line(input.title, chair.what, chair.whatPlaceholder),
      line(input.name, chair.name, chair.namePlaceholder),
      { kind: "day", id: input.day, label: chair.day, value: today },
    ],
    actions: [
      execute(
        chair.send,
        "register-chair-decision",
        commandData(logPosition(0), list, { body }),
        "positive",
      ),
      show(words.toList, list),
    ],
  };
}
