import { logPosition, personId, positionId } from "../../domain/brand.ts";
import type { Pot } from "../../domain/pot.ts";
import { capitalised } from "../../language/say/title.ts";
import { historyWords } from "../../language/say/history.ts";
import { decisionWords } from "../../language/say/decision.ts";
import type { State } from "../../domain/state.ts";
import type { Language } from "../../domain/person.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { assignmentWords } from "../../language/say/assignment.ts";
import { potThenWords } from "../../language/say/pot-then.ts";
import { rightWords } from "../../language/say/right.ts";
import { meetingWords } from "../../language/say/meeting.ts";
import { meetingTitle } from "./meeting/facts.ts";
import { bodyIn, boardSection, nameOf, positionIn } from "./names.ts";
import type { Viewer } from "../../notify/card.ts";
import { pageOf } from "./pager.ts";
import { plain, shortened } from "./template.ts";
import { trailLine } from "./trail.ts";
import { type Action, commandData, execute, input, show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

const linesPerPage = 10;
const titleMax = 90;

/** Who did what when, newest first. */
export function historyView(subject: string, page: number, { state, viewer }: Showing): View {
  const { language } = viewer;
  const words = historyWords[language];
  const trail = (state.trails.get(subject) ?? []).toReversed();
  const { rows, page: shown, pages } = pageOf(trail, page, linesPerPage);
  const title = `${words.heading}: ${subjectTitle(state, subject, language)}`;
  const at = (number: number) => ({ card: "history", subject, page: number }) as const;
  const lines = rows.map((entry) => trailLine(state, entry, language));
  return {
    template: "history",
    over: pages > 1 ? words.page(shown, pages) : "",
    title,
    summary: title,
    lead: lines.length === 0 ? [words.nothing] : [],
    sections: lines.length === 0 ? [] : [{ heading: "", lines }],
    ...dayField(state, subject, viewer),
    actions: [
      ...dayAction(state, subject, viewer),
      ...(shown < pages ? [show(words.older, at(shown + 1))] : []),
      ...(shown > 1 ? [show(words.newer, at(shown - 1))] : []),
      ...backTo(state, subject, language),
    ],
  };
}

/** A day to see the pot of; what is no pot has no such picture. */
const dayField = (state: State, subject: string, { language }: Viewer): Pick<View, "fields"> =>
  potIn(state, subject) === undefined
    ? {}
    : { fields: [{ kind: "day", id: input.day, label: potThenWords[language].field }] };

function dayAction(state: State, subject: string, { language }: Viewer): Action[] {
  const pot = potIn(state, subject);
  return pot === undefined
    ? []
    : [
        execute(
          potThenWords[language].show,
          "show-pot-then",
          commandData(logPosition(0), { card: "history", subject, page: 1 }, { pot: pot.id }),
        ),
      ];
}

const potIn = (state: State, subject: string): Pot | undefined =>
  subject.startsWith("pot/") ? state.pots.get(idOf(subject)) : undefined;

const idOf = (subject: string): string => subject.slice(subject.indexOf("/") + 1);

/** What a subject is called, safe for a card. */
export function subjectTitle(state: State, subject: string, language: Language): string {
  const id = idOf(subject);
  const proposal = state.proposals.get(id);
  if (subject.startsWith("pot/")) return plain(state.pots.get(id)?.title ?? id);
  if (subject.startsWith("proposal/"))
    return plain(state.pots.get(proposal?.pot ?? "")?.title ?? id);
  if (subject.startsWith("decision/")) return decisionWords[language].title(id);
  if (subject.startsWith("registered/")) return plain(state.registered.get(id)?.title ?? id);
  if (subject.startsWith("assignment/"))
    return plain(shortened(state.assignments.get(id)?.text ?? id, titleMax));
  if (subject.startsWith("grant/")) return plain(state.grants.get(id)?.title ?? id);
  const mandate = state.mandates.get(id);
  if (subject.startsWith("mandate/") && mandate !== undefined) return boardSection(mandate);
  if (subject.startsWith("position/"))
    return capitalised(positionIn(state, positionId(id), language));
  if (subject.startsWith("person/")) return nameOf(state, personId(id), language);
  const meeting = state.meetings.get(id);
  if (subject.startsWith("meeting/") && meeting !== undefined)
    return meetingTitle(meeting, state, language);
  const body = state.bodies.get(id);
  if (subject.startsWith("body/") && body !== undefined) return bodyIn(state, body.id, language);
  return plain(id);
}

function backToMeeting(state: State, id: string, language: Language): Action[] {
  const meeting = state.meetings.get(id);
  if (meeting === undefined) return [];
  return [show(meetingWords[language].buttons.open, { card: "meeting", meeting: meeting.id })];
}

function backTo(state: State, subject: string, language: Language): Action[] {
  const id = idOf(subject);
  const pot = state.pots.get(id);
  const decision = state.decisions.get(id);
  const proposal = state.proposals.get(id);
  if (subject.startsWith("pot/") && pot !== undefined)
    return [show(decisionWords[language].openPot, { card: "pot", pot: pot.id })];
  if (subject.startsWith("decision/") && decision !== undefined)
    return [
      show(decisionWords[language].backToDecision, {
        card: "decision",
        decision: decision.number,
      }),
    ];
  if (subject.startsWith("proposal/") && proposal !== undefined)
    return [show(approvalWords[language].toProposal, { card: "proposal", proposal: proposal.id })];
  if (subject.startsWith("meeting/")) return backToMeeting(state, id, language);
  const assignment = state.assignments.get(id);
  if (subject.startsWith("assignment/") && assignment !== undefined)
    return [
      show(assignmentWords[language].buttons.toAssignment, {
        card: "assignment",
        assignment: assignment.id,
      }),
    ];
  return backToSetUp(subject, id, language);
}

function backToSetUp(subject: string, id: string, language: Language): Action[] {
  const { mandate, position, secretariat: person } = rightWords[language].toThing;
  const titles = { mandate, position, person } as const;
  const of = (["mandate", "position", "person"] as const).find((one) =>
    subject.startsWith(`${one}/`),
  );
  return of === undefined ? [] : [show(titles[of], { card: "set-up-item", of, id })];
}
