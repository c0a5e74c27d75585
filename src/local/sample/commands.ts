import { day, type Instant, instant, meetingId } from "../../domain/brand.ts";
import type { Actor, Command } from "../../domain/command.ts";
import { boardDecision, boardTotal, grant, mandate, potsDecision, sampleCase } from "./grant.ts";
import { bodies, establishedBodies, scheduledMeetings } from "./meetings.ts";
import { authorityName, establishedPositions, holdings } from "./organisation.ts";
import { people, secretariat } from "./people.ts";
import { pots } from "./pots.ts";
import { digitalRequests, pharmaceuticalRequests, reportingRequests } from "./requests-digital.ts";
import { managersRequests, otherManagersRequests } from "./requests-managers.ts";
import { skillsRequests } from "./requests-skills.ts";

/** A command with the one who gives it. */
export interface SampleCommand {
  readonly command: Command;
  readonly actor: Actor;
}

/** When the sample begins: Wednesday 20 June 2018 at 09.00 in Stockholm, the day after the pots were made. */
export const sampleStart: Instant = instant(Date.UTC(2018, 5, 20, 7, 0));

const sampleStartDay = day("2018-06-20");

const program: Actor = { kind: "system", name: "import" };
const registrator: Actor = { kind: "person", person: people.registrator.id };

/**
 * What a fresh local store is filled with, in order. The program founds the authority and its first
 * secretary; she registers everything else, as anybody would have to, but what had been settled before: the
 * meetings that were held, the others of the secretariat, and what a second one has confirmed: the mandate, and the pot
 * that is delegated onward.
 */
export function sampleCommands(): readonly SampleCommand[] {
  return [
    ...founding().map((command) => ({ command, actor: program })),
    ...registering().map((command) => ({
      command,
      actor: hasBeen(command) ? program : registrator,
    })),
  ];
}

/** What was settled before the sample begins is imported: people plan what is ahead. */
const hasBeen = (command: Command): boolean =>
  command.type === "grant-secretariat" ||
  command.type === "register-mandate" ||
  (command.type === "open-pot" && command.basis === "onward-delegation") ||
  (command.type === "schedule-meeting" && command.decisionDay < sampleStartDay);

function founding(): Command[] {
  return [
    { type: "found-authority", name: authorityName },
    register(people.registrator),
    { type: "grant-secretariat", person: people.registrator.id },
  ];
}

function registering(): Command[] {
  return [...peopleAndPositions(), ...meetings(), ...money(), ...requests()];
}

function register(person: (typeof people)[keyof typeof people]): Command {
  const { id, name, mail, entraId } = person;
  return { type: "register-person", person: id, name, mail, entraId, language: "sv" };
}

function peopleAndPositions(): Command[] {
  const others = Object.values(people).filter((person) => person !== people.registrator);
  const granted = secretariat.filter((person) => person !== people.registrator);
  return [
    ...others.map(register),
    ...establishedPositions.map(({ id, ...position }): Command => ({
      type: "establish-position",
      position: id,
      ...position,
    })),
    ...holdings.map((holding): Command => ({ type: "appoint-holder", ...holding })),
    ...granted.map(({ id }): Command => ({ type: "grant-secretariat", person: id })),
    { type: "grant-auditor", person: people.revisor.id },
  ];
}

function meetings(): Command[] {
  return [
    ...establishedBodies.map(({ id, title }): Command => ({
      type: "establish-body",
      body: id,
      title,
    })),
    ...scheduledMeetings.map((meeting): Command => ({ type: "schedule-meeting", ...meeting })),
  ];
}

function money(): Command[] {
  const { id: grantKey, ...grantFacts } = grant;
  const { id: mandateKey, ...mandateFacts } = mandate;
  return [
    { type: "open-case", case: sampleCase.number, title: sampleCase.title },
    { type: "register-grant", grant: grantKey, ...grantFacts },
    ...decisions(),
    { type: "register-mandate", mandate: mandateKey, ...mandateFacts },
    ...Object.values(pots).map(({ id, ...pot }): Command => ({
      type: "open-pot",
      pot: id,
      purposeConfirmed: false,
      ...pot,
    })),
  ];
}

/** The board's paragraph owes no report to itself; the chief executive's decision is on August's list. */
function decisions(): Command[] {
  const { id: boardKey, registeredBy: _board, ...board } = boardDecision;
  const { id: potsKey, registeredBy: _pots, ...six } = potsDecision;
  return [
    {
      type: "register-decision",
      decision: boardKey,
      ...board,
      statedTotal: boardTotal,
      notice: null,
    },
    {
      type: "register-decision",
      decision: potsKey,
      ...six,
      statedTotal: null,
      notice: { body: bodies.board, meeting: meetingId("RS-2018-08-29") },
    },
  ];
}

function requests(): Command[] {
  const all = [
    ...skillsRequests,
    ...reportingRequests,
    ...pharmaceuticalRequests,
    ...managersRequests,
    ...otherManagersRequests,
    ...digitalRequests,
  ];
  return all.map(({ id, ...request }) => ({ type: "register-request", request: id, ...request }));
}
