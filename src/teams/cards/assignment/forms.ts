import type { Assignment } from "../../../domain/assignment.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import { noticeWords } from "../../../language/say/notice.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { isSecretariat } from "../access.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { shortened } from "../template.ts";
import { type Action, commandData, execute, input, show, type Verb } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { assignmentDetail } from "./assignment.ts";
import {
  basisOf,
  daysOf,
  isOwner,
  meetingOf,
  meetingSaid,
  revisionOfAssignment,
  sentence,
  shortText,
  shortTitle,
  standingOf,
} from "./facts.ts";
import { meetingsAhead } from "./meetings-ahead.ts";

const prefillMax = 700;

const cardOf = ({ id }: Assignment): Card => ({ card: "assignment", assignment: id });

function send(
  title: string,
  verb: Verb,
  assignment: Assignment,
  { state }: Showing,
  ids: Readonly<Record<string, unknown>> = {},
): Action {
  const data = commandData(revisionOfAssignment(state, assignment), cardOf(assignment), {
    assignment: assignment.id,
    ...ids,
  });
  return execute(title, verb, data, ids["outcome"] === "failed" ? undefined : "positive");
}

const section = (label: string): Field => ({
  kind: "text",
  id: input.section,
  label,
  placeholder: "121",
  lines: "one",
});

/** The secretariat names the meeting where the calendar could not, or moves the assignment with a reason. */
export function bindForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const { status, target, lost } = assignment;
  const isOver = status === "lapsed" || status === "closed" || status === "withdrawn";
  if (!isSecretariat(state, viewer) || isOver) return assignmentDetail(assignment, showing);
  const words = assignmentWords[language];
  const bound = meetingOf(state, assignment);
  const meetings = meetingsAhead(assignment, showing);
  const body = bodyTitleIn(state, assignment.body, language);
  const when = words.target(bodyIn(state, assignment.body, language), target.when, target.month);
  return {
    template: "question",
    over: words.over(basisOf(assignment.basis, language)),
    title: bound === null ? words.bind.title : words.bind.rebindTitle,
    badge: bound === null ? { text: words.standing.unbound, tone: "attention" } : null,
    summary: `${words.buttons.bind}: ${shortTitle(assignment)}`,
    lead: [
      sentence(shortText(assignment)),
      words.bind.lead(when),
      ...(bound === null ? [] : [words.bind.bound(meetingSaid(state, bound, language))]),
      ...movedOut(assignment, showing),
      ...(meetings.length === 0 ? [words.bind.none] : []),
    ],
    fields:
      meetings.length === 0
        ? []
        : [
            {
              kind: "choice",
              id: input.meeting,
              label: words.bind.label,
              placeholder: words.bind.placeholder,
              choices: meetings.map((one) => ({
                title: words.bind.choice(body, daysOf(one, language), one.documentStop),
                value: one.id,
              })),
            },
            ...(bound === null && lost === null ? [] : [reasonField(words.bind)]),
          ],
    // Only where the calendar names no meeting does it come by itself.
    note: bound === null ? noticeWords[language].bindWhy : null,
    actions: [
      ...(meetings.length === 0
        ? [show(words.bind.meetings, { card: "meetings" }, "positive")]
        : [send(words.bind.send, "bind-assignment", assignment, showing)]),
      show(words.buttons.back, cardOf(assignment)),
    ],
  };
}

/** Why an assignment has no meeting, where its own was moved out of the month that it was meant for. */
function movedOut(
  { lost, meeting: bound }: Assignment,
  { state, viewer }: Showing,
): readonly string[] {
  const { language } = viewer;
  const meeting = state.meetings.get(lost ?? "");
  if (bound !== null || meeting === undefined || meeting.cancelled !== null) return [];
  return [assignmentWords[language].bind.movedOut(meetingSaid(state, meeting, language))];
}

const reasonField = (words: {
  readonly reason: string;
  readonly reasonPlaceholder: string;
}): Field => ({
  kind: "text",
  id: input.reason,
  label: words.reason,
  placeholder: words.reasonPlaceholder,
  lines: "one",
});

/** What the other body decided: the condition is met, or it failed (rule R22). */
export function settleForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const { condition } = assignment;
  if (!isSecretariat(state, viewer) || assignment.status !== "dormant" || condition === null)
    return assignmentDetail(assignment, showing);
  const words = assignmentWords[language];
  const body = bodyIn(state, condition.body, language);
  return {
    template: "question",
    over: words.over(basisOf(assignment.basis, language)),
    title: words.settle.title,
    badge: { text: words.standing.dormant, tone: "neutral" },
    summary: `${words.settle.title} ${shortTitle(assignment)}`,
    lead: [
      sentence(shortText(assignment)),
      words.settle.lead(sentence(condition.text), body),
      words.settle.outcome,
    ],
    fields: [
      section(words.settle.section),
      {
        kind: "day",
        id: input.day,
        label: words.settle.day,
        ...held(state, condition.body, showing),
      },
    ],
    actions: [
      send(words.settle.met, "settle-condition", assignment, showing, { outcome: "met" }),
      send(words.settle.failed, "settle-condition", assignment, showing, { outcome: "failed" }),
      show(words.buttons.back, cardOf(assignment)),
    ],
  };
}

/** The last day on which a body has met, as a first guess; the minutes say which it was. */
function held(
  state: State,
  body: Assignment["body"],
  { viewer }: Showing,
): { readonly value?: string } {
  const days = [...state.meetings.values()]
    .filter((one) => one.body === body && one.cancelled === null)
    .map((one) => one.decisionDay)
    .filter((day) => day <= viewer.today)
    .toSorted();
  const last = days.at(-1);
  return last === undefined ? {} : { value: last };
}

/** *Återrapport*, with the line of the agenda filled in. */
export function reportForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const mayReport = isOwner(state, assignment, viewer) || isSecretariat(state, viewer);
  if (!mayReport || assignment.status !== "active") return assignmentDetail(assignment, showing);
  const words = assignmentWords[language];
  const meeting = meetingOf(state, assignment);
  const body = bodyIn(state, assignment.body, language);
  const basis = basisOf(assignment.basis, language);
  const isLate = meeting !== null && meeting.documentStop < today;
  const lead = isLate ? words.report.leadLate : words.report.lead;
  return {
    template: "question",
    over: words.over(basis),
    title: words.report.title,
    badge: isLate ? { text: words.standing.late, tone: "attention" } : null,
    summary: `${words.buttons.report}: ${shortTitle(assignment)}`,
    lead: [
      sentence(shortText(assignment)),
      meeting === null
        ? words.report.leadUnbound
        : lead(body, daysOf(meeting, language), meeting.documentStop),
    ],
    fields: [
      {
        kind: "text",
        id: input.text,
        label: words.report.text,
        placeholder: "",
        lines: "many",
        value: words.report.prefill(basis, shortened(assignment.text, prefillMax)),
      },
      {
        kind: "text",
        id: input.reference,
        label: words.report.reference,
        placeholder: words.report.referencePlaceholder,
        lines: "one",
        ...(assignment.case === null ? {} : { value: assignment.case }),
      },
    ],
    actions: [
      send(words.report.send, "report-assignment", assignment, showing),
      show(words.buttons.back, cardOf(assignment)),
    ],
  };
}

/** After the meeting: the body has taken note, and that closes the assignment (rule R24). */
export function noteForm(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const { status } = assignment;
  if (!isSecretariat(state, viewer) || (status !== "reported" && status !== "active"))
    return assignmentDetail(assignment, showing);
  const words = assignmentWords[language];
  const body = bodyIn(state, assignment.body, language);
  const day = meetingOf(state, assignment)?.decisionDay ?? null;
  return {
    template: "question",
    over: words.over(basisOf(assignment.basis, language)),
    title: words.note.title(body),
    badge: {
      text: words.standing[standingOf(assignment, state, viewer)],
      tone: status === "reported" ? "good" : "neutral",
    },
    summary: `${capitalised(words.note.title(bodyTitleIn(state, assignment.body, language)))} ${shortTitle(assignment)}`,
    lead: [
      sentence(shortText(assignment)),
      words.note.lead(body),
      ...(status === "active" ? [words.note.unreported] : []),
    ],
    fields: [
      section(words.note.section),
      {
        kind: "day",
        id: input.day,
        label: words.note.day,
        ...(day === null || day > today ? {} : { value: day }),
      },
    ],
    actions: [
      send(words.note.send, "note-assignment", assignment, showing),
      show(words.buttons.back, cardOf(assignment)),
    ],
  };
}
