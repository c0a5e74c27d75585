import {
  type Day,
  type LogPosition,
  logPosition,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { Proposal } from "../domain/proposal.ts";
import { handlersOf, holdingInTurn, isInvolved, turnOf, whoSettles } from "../domain/route.ts";
import type { State } from "../domain/state.ts";
import { mandateSubject, meetingSubject } from "../domain/touches.ts";
import type { Card } from "./card.ts";
import { lastRecorded } from "./happened.ts";
import { notice, type Owed, task } from "./message.ts";

/** Who has something to do with a proposal, and who is told what became of it. */
export const owedForProposal = (
  proposal: Proposal,
  subject: Subject,
  state: State,
  today: Day,
): readonly Owed[] => [
  ...owedOnRoute(proposal, subject, state, today),
  ...owedForWord(proposal, subject, state, today),
];

/**
 * An answer by mouth (R33): the question to its person, and to the secretariat that it was not so. The question's message
 * is his until the turn has passed: once he has answered, it is where he goes on.
 */
function owedForWord(
  proposal: Proposal,
  subject: Subject,
  state: State,
  today: Day,
): readonly Owed[] {
  const { id, spoken } = proposal;
  if (spoken === undefined) return [];
  const { person, position, answer, answered, by } = spoken;
  const turn = spoken.turn === proposal.turn ? turnOf(state, proposal, today) : null;
  const isAsked =
    turn !== null && turn.unsure === null && holdingInTurn(turn, person) !== undefined;
  const secretariat = secretariatOf(state);
  const told = secretariat.includes(by) ? [by] : secretariat;
  return [
    ...(isAsked ? [task(person, subject, position, { card: "word", proposal: id })] : []),
    ...(answer === "denied" && answered !== null
      ? told.map((one) => notice(one, subject, answered, { card: "word-news", proposal: id }))
      : []),
  ];
}

function owedOnRoute(
  proposal: Proposal,
  subject: Subject,
  state: State,
  today: Day,
): readonly Owed[] {
  const toEach = (people: readonly PersonId[], card: Card): Owed[] =>
    people.map((person) => task(person, subject, proposal.turn, card));
  const card: Card = { card: "proposal", proposal: proposal.id };
  switch (proposal.status) {
    case "open": {
      if (proposal.returned === null) return [];
      return toEach(handlersFor(proposal, state, today), card);
    }
    case "submitted": {
      const turn = turnOf(state, proposal, today);
      if (turn === null) return [];
      if (turn.unsure !== null) {
        return toEach(settlersFor(proposal, turn.unsure, state, today), {
          card: "settle-disqualification",
          proposal: proposal.id,
          person: turn.unsure,
        });
      }
      // Nobody left to act: the secretariat gets it the same day, so that nothing stalls.
      const people = turn.people.map((held) => held.person);
      const asked = toEach(people.length > 0 ? people : secretariatOf(state), card);
      const revision = mandateRevision(proposal, subject, state);
      return asked.map((one) => ({ ...one, revision }));
    }
    case "referred":
      return [
        ...toEach(registrarsFor(proposal, state), {
          card: "settle-referral",
          proposal: proposal.id,
        }).map((asked) => ({ ...asked, revision: referralRevision(proposal, subject, state) })),
        ...told(proposal, state, today, proposal.referral?.by ?? null).map((person) =>
          notice(person, subject, proposal.turn, { card: "referral-news", proposal: proposal.id }),
        ),
      ];
    case "closed":
      return told(proposal, state, today, null).map((person) =>
        notice(person, subject, proposal.turn, { card: "referral-answer", proposal: proposal.id }),
      );
    case "decided":
    case "discarded":
      return [];
    default:
      return proposal.status satisfies never;
  }
}

/** The task says whether it can be decided: it is as new as the proposal, or as the mandate that carries it (R12). */
function mandateRevision({ pot }: Proposal, subject: Subject, state: State): LogPosition {
  const about = mandateSubject(state.pots.get(pot)?.mandate ?? "");
  const [own = logPosition(0), mandates = logPosition(0)] = [subject, about].map((one) =>
    state.revisions.get(one),
  );
  return mandates > own ? mandates : own;
}

/** The task names the day on which the board answers: it is as new as the proposal, or as the board's calendar. */
function referralRevision(proposal: Proposal, subject: Subject, state: State): LogPosition {
  const pot = state.pots.get(proposal.pot);
  const body = state.mandates.get(pot?.mandate ?? "")?.body;
  let revision = state.revisions.get(subject) ?? logPosition(0);
  for (const meeting of state.meetings.values()) {
    if (meeting.body !== body) continue;
    const planned = lastRecorded(state, meetingSubject(meeting.id), calendarEvents);
    if (planned > revision) revision = planned;
  }
  return revision;
}

const calendarEvents = ["meeting-scheduled", "meeting-moved", "meeting-cancelled"] as const;

/** Who answers an "osäker": the superior, else the secretariat with the board's answer. */
export function settlersFor(
  proposal: Proposal,
  unsure: PersonId,
  state: State,
  today: Day,
): readonly PersonId[] {
  const superiors = whoSettles(state, proposal, unsure, today).map((held) => held.person);
  if (superiors.length > 0) return superiors;
  return secretariatOf(state).filter((person) => person !== unsure);
}

/** Who handles the proposal for the pot; the secretariat where everybody is disqualified. */
export function handlersFor(proposal: Proposal, state: State, today: Day): readonly PersonId[] {
  const pot = state.pots.get(proposal.pot);
  const held = pot === undefined ? [] : handlersOf(state, pot, proposal, today);
  return held.length > 0 ? held.map((one) => one.person) : secretariatOf(state);
}

/** The secretaries who may register what the board answered: those who have had no part in the proposal. */
export function registrarsFor(proposal: Proposal, state: State): readonly PersonId[] {
  const apart = secretariatOf(state).filter((person) => !isInvolved(proposal, person));
  return apart.length > 0 ? apart : secretariatOf(state);
}

/** Those who prepared it and those who hold the pot now, but not the one who did this himself. */
function told(
  proposal: Proposal,
  state: State,
  today: Day,
  by: PersonId | null,
): readonly PersonId[] {
  const pot = state.pots.get(proposal.pot);
  const holders = pot === undefined ? [] : actingHolders(state, pot.holder, today, pot.id);
  const people = new Set([...proposal.preparers, ...holders.map((held) => held.person)]);
  return [...people].filter((person) => person !== by);
}
