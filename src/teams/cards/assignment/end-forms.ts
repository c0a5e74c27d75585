import type { Assignment } from "../../../domain/assignment.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import type { Card } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { commandData, execute, input, show, type Verb } from "../verbs.ts";
import type { Action } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { assignmentDetail } from "./assignment.ts";
import { basisOf, daysOf, revisionOfAssignment, sentence, shortText, shortTitle } from "./facts.ts";
import { meetingsAhead } from "./meetings-ahead.ts";

/** The body wants it no more, or it was entered wrongly: nobody is asked for it again. */
export function withdrawForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { status } = assignment;
  const isOpen = status === "dormant" || status === "active" || status === "reported";
  if (!isSecretariat(state, viewer) || !isOpen) return assignmentDetail(assignment, showing);
  const words = assignmentWords[viewer.language];
  return {
    ...headOf(assignment, showing, words.withdraw.title),
    lead: [sentence(shortText(assignment)), words.withdraw.lead],
    fields: [reason(words.withdraw.reason, words.withdraw.reasonPlaceholder)],
    actions: actionsOf(assignment, showing, words.withdraw.send, "withdraw-assignment"),
  };
}

/** *Återremiss*: why, and the meeting at which it is reported anew. */
export function referBackForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  if (!isSecretariat(state, viewer) || assignment.status !== "reported")
    return assignmentDetail(assignment, showing);
  const words = assignmentWords[language];
  const meetings = meetingsAhead(assignment, showing);
  const body = bodyTitleIn(state, assignment.body, language);
  const meeting: Field = {
    kind: "choice",
    id: input.meeting,
    label: words.bind.label,
    placeholder: words.bind.placeholder,
    choices: meetings.map((one) => ({
      title: words.bind.choice(body, daysOf(one, language), one.documentStop),
      value: one.id,
    })),
  };
  const isPossible = meetings.length > 0;
  return {
    ...headOf(assignment, showing, words.referBack.title(bodyIn(state, assignment.body, language))),
    lead: [sentence(shortText(assignment)), isPossible ? words.referBack.lead : words.bind.none],
    fields: isPossible
      ? [reason(words.referBack.reason, words.referBack.reasonPlaceholder), meeting]
      : [],
    actions: isPossible
      ? actionsOf(assignment, showing, words.referBack.send, "refer-back-assignment")
      : [
          show(words.bind.meetings, { card: "meetings" }, "positive"),
          show(words.buttons.back, cardOf(assignment)),
        ],
  };
}

const cardOf = ({ id }: Assignment): Card => ({ card: "assignment", assignment: id });

const headOf = (
  assignment: Assignment,
  { viewer }: Showing,
  title: string,
): Pick<View, "template" | "over" | "title" | "summary"> => {
  const words = assignmentWords[viewer.language];
  return {
    template: "question",
    over: words.over(basisOf(assignment.basis, viewer.language)),
    title,
    summary: `${title} ${shortTitle(assignment)}`,
  };
};

const reason = (label: string, placeholder: string): Field => ({
  kind: "text",
  id: input.reason,
  label,
  placeholder,
  lines: "one",
});

function actionsOf(
  assignment: Assignment,
  { state, viewer }: Showing,
  title: string,
  verb: Verb,
): readonly Action[] {
  const data = commandData(revisionOfAssignment(state, assignment), cardOf(assignment), {
    assignment: assignment.id,
  });
  return [
    execute(title, verb, data, "positive"),
    show(assignmentWords[viewer.language].buttons.back, cardOf(assignment)),
  ];
}
