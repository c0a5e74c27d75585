import type { Assignment } from "../../../domain/assignment.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentSubject } from "../../../domain/touches.ts";
import { formatDay } from "../../../language/format.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import type { AssignmentStanding } from "../../../language/say/assignment-words.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { isSecretariat, maySee } from "../access.ts";
import { bodyIn, bodyTitleIn } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, type ExecuteAction, execute, show } from "../verbs.ts";
import type { Facts, Badge, Showing, View } from "../view.ts";
import {
  basisOf,
  isOwner,
  meetingOf,
  meetingSaid,
  ownerThe,
  ownerWho,
  revisionOfAssignment,
  sectionSaid,
  sentence,
  shortText,
  shortTitle,
  standingOf,
} from "./facts.ts";

const actionsMax = 6;
const reportTextMax = 600;

const tones: Readonly<Record<AssignmentStanding, Badge["tone"]>> = {
  dormant: "neutral",
  unconfirmed: "yours",
  active: "good",
  late: "attention",
  unbound: "attention",
  reported: "good",
  lapsed: "neutral",
  closed: "good",
  withdrawn: "neutral",
};

/** "Vad ska göras, när, och vad gör jag nu?" */
export function assignmentDetail(assignment: Assignment, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = assignmentWords[language];
  const standing = standingOf(assignment, state, viewer);
  const own = isOwner(state, assignment, viewer);
  const title = shortText(assignment);
  const text = plain(assignment.text);
  return {
    template: "setting",
    over: words.over(basisOf(assignment.basis, language)),
    title,
    badge: { text: words.standing[standing], tone: own ? tones[standing] : seen(standing) },
    summary: words.summary(
      ownerThe(state, assignment, language),
      shortTitle(assignment),
      assignment.status === "active" ? (meetingOf(state, assignment)?.documentStop ?? null) : null,
    ),
    lead: [...(text === title ? [] : [text]), now(assignment, standing, showing)],
    facts: facts(assignment, showing),
    note: own && isTold(assignment) ? words.why : null,
    actions: actions(assignment, showing).slice(0, actionsMax),
  };
}

/** Whether the owner gets the card unasked: to confirm, and to know of what sleeps or has lapsed. */
const isTold = ({ status, confirmedDay }: Assignment): boolean =>
  status === "dormant" ||
  status === "lapsed" ||
  status === "withdrawn" ||
  (status === "active" && confirmedDay === null);

/** The colour that says "yours" is the owner's alone. */
const seen = (standing: AssignmentStanding): Badge["tone"] =>
  tones[standing] === "yours" ? "neutral" : tones[standing];

/** What there is to do, or what is waited for. */
function now(
  assignment: Assignment,
  standing: AssignmentStanding,
  { state, viewer }: Showing,
): string {
  const { language } = viewer;
  const words = assignmentWords[language].now;
  const meeting = meetingOf(state, assignment);
  const stop = meeting?.documentStop ?? null;
  const own = isOwner(state, assignment, viewer);
  const owner = ownerThe(state, assignment, language);
  const body = bodyIn(state, assignment.body, language);
  switch (standing) {
    case "dormant": {
      const decides = bodyIn(state, assignment.condition?.body ?? assignment.body, language);
      return words.dormant(decides, stop !== null && stop >= viewer.today ? stop : null);
    }
    case "unconfirmed":
      return own ? words.unconfirmed(stop) : words.unconfirmedOther(owner);
    case "active":
      if (stop === null) return words.unbound;
      return own ? words.active(stop) : words.activeOther(owner, stop);
    case "late":
      return stop === null ? words.unbound : words.late(stop);
    case "unbound":
      return words.unbound;
    case "reported": {
      const day = meeting?.decisionDay ?? null;
      return words.reported(body, day !== null && day >= viewer.today ? day : null);
    }
    case "lapsed":
      return words.lapsed;
    case "closed": {
      const { closed } = assignment;
      const said = closed === null ? "" : sectionSaid(assignment.body, closed.day, closed.section);
      return words.closed(body, said);
    }
    case "withdrawn":
      return words.withdrawn(sentence(assignment.withdrawn?.reason ?? ""));
    default:
      return standing satisfies never;
  }
}

function facts(assignment: Assignment, { state, viewer }: Showing): Facts {
  const { language } = viewer;
  const words = assignmentWords[language];
  const meeting = meetingOf(state, assignment);
  const body = bodyIn(state, assignment.body, language);
  const { target, report, closed, confirmedDay, referredBack } = assignment;
  const when = words.target(body, target.when, target.month);
  const shown: readonly (readonly [string, string | null])[] = [
    [words.facts.basis, capitalised(basisOf(assignment.basis, language))],
    [words.facts.caseNumber, assignment.case === null ? null : plain(assignment.case)],
    [words.facts.owner, ownerWho(state, assignment, viewer)],
    [words.facts.target, when],
    [
      words.facts.meeting,
      meeting === null ? words.noMeeting : meetingSaid(state, meeting, language),
    ],
    [
      words.facts.stop,
      meeting === null ? null : formatDay(meeting.documentStop, language, { weekday: true }),
    ],
    [words.facts.condition, conditionSaid(assignment, { state, viewer, said: undefined })],
    [words.facts.confirmed, confirmedDay === null ? null : formatDay(confirmedDay, language)],
    [
      words.facts.report,
      report === null
        ? null
        : words.reportOf(
            report.day,
            sentence(shortened(report.text, reportTextMax)),
            plain(report.reference),
          ),
    ],
    [
      words.facts.closed,
      closed === null ? null : sectionSaid(assignment.body, closed.day, closed.section),
    ],
    [
      words.facts.referredBack,
      referredBack === null
        ? null
        : `${formatDay(referredBack.day, language)}: ${sentence(referredBack.reason)}`,
    ],
  ];
  return shown.flatMap(([title, value]) => (value === null ? [] : [{ title, value }]));
}

/** The condition with its state; null where there is none. */
function conditionSaid({ condition }: Assignment, { state, viewer }: Showing): string | null {
  if (condition === null) return null;
  const words = assignmentWords[viewer.language];
  const text = sentence(condition.text);
  const { settled } = condition;
  if (settled === null)
    return words.conditionOf(text, bodyIn(state, condition.body, viewer.language));
  const section = sectionSaid(condition.body, settled.day, settled.section);
  return settled.outcome === "met"
    ? words.conditionMet(text, section)
    : words.conditionFailed(text, section);
}

/** What the viewer can do where the assignment stands; what comes next is the primary button. */
function actions(assignment: Assignment, { state, viewer }: Showing): readonly Action[] {
  const words = assignmentWords[viewer.language].buttons;
  const own = isOwner(state, assignment, viewer);
  const [first, ...others] = [
    ...(own ? confirmAction(assignment, state, viewer) : []),
    ...steps(assignment, own, isSecretariat(state, viewer), viewer, state),
  ];
  const history: Card = { card: "history", subject: assignmentSubject(assignment.id), page: 1 };
  return [
    ...(first === undefined ? [] : [{ ...first, style: "positive" } as const]),
    ...others,
    show(words.all, { card: "assignments", page: 1 }),
    ...(maySee(history, state, viewer) ? [show(words.history, history)] : []),
  ];
}

function confirmAction(
  assignment: Assignment,
  state: State,
  { language }: Viewer,
): readonly ExecuteAction[] {
  const { id, status, confirmedDay } = assignment;
  if (status !== "active" || confirmedDay !== null) return [];
  const next: Card = { card: "assignment", assignment: id };
  const data = commandData(revisionOfAssignment(state, assignment), next, { assignment: id });
  return [execute(assignmentWords[language].buttons.confirm, "confirm-assignment", data)];
}

/** The forms that are open to the viewer, the next one first. */
function steps(
  { id, status, meeting, body }: Assignment,
  own: boolean,
  office: boolean,
  { language }: Viewer,
  state: State,
): readonly ExecuteAction[] {
  const words = assignmentWords[language].buttons;
  const isOpen = status === "active" || status === "reported" || status === "dormant";
  const bind = show(meeting === null ? words.bind : words.rebind, {
    card: "bind-assignment",
    assignment: id,
  });
  const note = show(words.note(bodyTitleIn(state, body, language)), {
    card: "note-assignment",
    assignment: id,
  });
  const settle = show(words.settle, { card: "settle-condition", assignment: id });
  const report = show(own ? words.report : words.reportOnPaper, {
    card: "report-assignment",
    assignment: id,
  });
  const offered: readonly (readonly [boolean, ExecuteAction])[] = [
    [office && isOpen && meeting === null, bind],
    [office && status === "dormant", settle],
    [office && status === "reported", note],
    [(own || office) && status === "active", report],
    [office && isOpen && meeting !== null, bind],
    [office && status === "active", note],
    [
      office && status === "reported",
      show(words.referBack, { card: "refer-back-assignment", assignment: id }),
    ],
    [office && isOpen, show(words.withdraw, { card: "withdraw-assignment", assignment: id })],
  ];
  return offered.flatMap(([isOffered, one]) => (isOffered ? [one] : []));
}
