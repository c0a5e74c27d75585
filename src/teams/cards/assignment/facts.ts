import type { Assignment, AssignmentBasis } from "../../../domain/assignment.ts";
import { type LogPosition, logPosition } from "../../../domain/brand.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import { actingHolders, entitledTo } from "../../../domain/organisation.ts";
import type { Language } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { assignmentSubject } from "../../../domain/touches.ts";
import { formatDays } from "../../../language/format.ts";
import { assignmentWords } from "../../../language/say/assignment.ts";
import type { AssignmentStanding } from "../../../language/say/assignment-words.ts";
import type { Viewer } from "../../../notify/card.ts";
import { bodyIn, holdersWho, positionThe } from "../names.ts";
import { plain, shortened } from "../template.ts";

const shortMax = 90;

/** "RS 2023-06-21 § 121 p. 2a", "beslut 3/2018"; safe for a card's text. */
export function basisOf(basis: AssignmentBasis, language: Language): string {
  const words = assignmentWords[language].basis;
  return basis.kind === "decision"
    ? words.decision(plain(basis.decision))
    : words.section(
        plain(basis.body),
        basis.day,
        basis.section,
        basis.item === null ? null : plain(basis.item),
      );
}

/** The assignment in a few words, safe for a card's text. */
export const shortText = ({ text }: Assignment): string => plain(shortened(text, shortMax));

/** The same where no Markdown is read: buttons and notifications. */
export const shortTitle = ({ text }: Assignment): string => shortened(text, shortMax);

/** A person's text as a whole sentence, safe for a card. */
export function sentence(text: string): string {
  const said = plain(text);
  return /[.…!?]$/.test(said) ? said : `${said}.`;
}

export const meetingOf = (state: State, { meeting }: Assignment): Meeting | null =>
  state.meetings.get(meeting ?? "") ?? null;

export const daysOf = ({ firstDay, decisionDay }: Meeting, language: Language): string =>
  formatDays(firstDay, decisionDay, language);

/** "regionstyrelsen 24–25 oktober 2023". */
export function meetingSaid(state: State, meeting: Meeting, language: Language): string {
  const body = bodyIn(state, meeting.body, language);
  return assignmentWords[language].meeting(body, daysOf(meeting, language));
}

/** "RF 2023-11-28 § 150". */
export const sectionSaid = (body: string, day: string, section: number): string =>
  `${plain(body)} ${day} § ${section}`;

export const ownerThe = (state: State, { owner }: Assignment, language: Language): string =>
  positionThe(state, owner, language);

/** Who answers for it today, by name and title; who is passed over is not named. */
export function ownerWho(state: State, { owner }: Assignment, viewer: Viewer): string {
  const { language, today } = viewer;
  const who = holdersWho(state, actingHolders(state, owner, today), today, language);
  const the = positionThe(state, owner, language);
  return who === "" ? `${the} (${assignmentWords[language].nobody})` : who;
}

/** Whether the viewer may confirm and report it back for its owner. */
export const isOwner = (state: State, { owner }: Assignment, viewer: Viewer): boolean =>
  entitledTo(state, owner, viewer.today, () => false).some((held) => held.person === viewer.person);

/** Where it stands on the viewer's day, in one word. */
export function standingOf(
  assignment: Assignment,
  state: State,
  { today }: Viewer,
): AssignmentStanding {
  const { status, confirmedDay } = assignment;
  if (status !== "active") return status;
  const meeting = meetingOf(state, assignment);
  if (meeting === null) return "unbound";
  if (meeting.documentStop < today) return "late";
  return confirmedDay === null ? "unconfirmed" : "active";
}

export const revisionOfAssignment = (state: State, { id }: Assignment): LogPosition =>
  state.revisions.get(assignmentSubject(id)) ?? logPosition(0);
