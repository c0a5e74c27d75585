import type { TrailEntry } from "../../domain/person.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { turnOf } from "../../domain/route.ts";
import type { State } from "../../domain/state.ts";
import { isSpokenEvent } from "../../domain/spoken.ts";
import { noticeId, proposalSubject } from "../../domain/touches.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { type Ending, retiredWords } from "../../language/say/retired.ts";
import { capitalised } from "../../language/say/title.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { boardMeeting } from "../../notify/duties-proposal.ts";
import { maySee } from "./access.ts";
import { retiredAssignmentSheet } from "./assignment/retired.ts";
import { decisionReceipt } from "./decision.ts";
import { bodyIn, holdersWho, meetingDay, nameOf, whoOf } from "./names.ts";
import { noticeEntries } from "./notices.ts";
import { abovePot, groundOfPot } from "./pot-facts.ts";
import { retiredDigest } from "./reminder/digest.ts";
import { retiredRightSheet } from "./set-up/confirm.ts";
import { type Sheet, sheetData } from "./sheet.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";

/** How a task ended, and the sentences that say so. */
interface Ended {
  readonly ending: Ending;
  readonly lines: readonly string[];
  /** Where what came of it stands; a card that changes nothing is safe to open from any copy. */
  readonly opens?: Card;
}

/** A task's card after its turn has passed: the receipt of what came of it, where nothing can be done any more. */
export function retiredSheet(card: Card, state: State, viewer: Viewer): Sheet {
  if (card.card === "digest") return retiredDigest(card, state, viewer);
  if (card.card === "confirm-right") return retiredRightSheet(card.entry, state, viewer);
  const assignment = "assignment" in card ? state.assignments.get(card.assignment) : undefined;
  if (assignment !== undefined) return retiredAssignmentSheet(assignment, state, viewer);
  const words = retiredWords[viewer.language];
  const proposal = "proposal" in card ? state.proposals.get(card.proposal) : undefined;
  const ground = proposal === undefined ? null : groundOfPot(state, proposal.pot);
  const { ending, lines, opens } =
    proposal === undefined ? endedNotice(card, state, viewer) : ended(proposal, state, viewer);
  const title = ground?.pot.title ?? words.title;
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above: ground === null ? words.above : abovePot(ground, viewer.language),
        title: plain(title),
        status: words.status[ending],
        tone: ending === "decided" ? "Good" : "Default",
      },
      paragraphs: lines,
      actions: opens === undefined ? [] : [show(words.open, opens)],
      why: words.find,
    }),
    summary: `${title}: ${words.status[ending].toLowerCase()}`,
    hasInputs: false,
  };
}

/** What came of a proposal, to somebody who had a task in it and may still see where it is. */
function ended(proposal: Proposal, state: State, viewer: Viewer): Ended {
  const words = retiredWords[viewer.language];
  const decision = state.decisions.get(proposal.decision ?? "");
  if (decision !== undefined && maySee(cardOf(decision.number), state, viewer))
    return {
      ending: "decided",
      lines: decisionReceipt(state, decision, viewer.language),
      opens: cardOf(decision.number),
    };
  if (!maySee({ card: "proposal", proposal: proposal.id }, state, viewer))
    return { ending: "other", lines: [words.other] };
  switch (proposal.status) {
    case "decided":
      return { ending: "decided", lines: [words.other] };
    case "referred":
      return { ending: "referred", lines: referredLines(proposal, state, viewer) };
    case "closed":
      return { ending: "closed", lines: closedLines(proposal, state, viewer) };
    case "discarded":
      return { ending: "withdrawn", lines: [approvalWords[viewer.language].discarded] };
    case "open":
      return {
        ending: proposal.returned === null ? "withdrawn" : "returned",
        lines: [actLine(proposal, state, viewer), words.sentAgain].filter((line) => line !== ""),
      };
    case "submitted":
      return { ending: "moved-on", lines: movedOnLines(proposal, state, viewer) };
    default:
      return proposal.status satisfies never;
  }
}

const cardOf = (decision: NonNullable<Proposal["decision"]>): Card => ({
  card: "decision",
  decision,
});

/** The last thing that somebody did with the proposal. */
function lastAct(proposal: Proposal, state: State): TrailEntry | undefined {
  const trail = state.trails.get(proposalSubject(proposal.id)) ?? [];
  return trail.findLast(({ event }) => event !== "draft-opened" && !isSpokenEvent({ type: event }));
}

/** "Förslag 1 skickades tillbaka 21 juni 2018 kl. 09.07 av Rut Exempelsson, regiondirektör." */
function actLine(proposal: Proposal, state: State, { language }: Viewer): string {
  const act = lastAct(proposal, state);
  if (act === undefined || act.person === null) return "";
  const who = whoOf(state, act.person, act.capacity, language);
  const version = act.facts.version ?? proposal.submitted?.version ?? 1;
  const words = retiredWords[language];
  switch (act.event) {
    case "proposal-returned":
      return words.returned(who, act.time, version);
    case "proposal-withdrawn":
      return words.withdrawn(who, act.time, version);
    case "referral-settled":
      return words.takenBack(who, act.time, version);
    case "proposal-submitted":
      return words.submitted(who, act.time, version);
    case "disqualification-declared":
      return words.declared(capitalised(nameOf(state, act.person, language)), act.time, version);
    case "disqualification-settled":
      return words.settled(who, act.time, version);
    case "step-taken": {
      const step = proposal.taken.at(-1);
      return step === undefined ? "" : approvalWords[language].taken(step.opinion, who, step.day);
    }
    default:
      return "";
  }
}

function movedOnLines(proposal: Proposal, state: State, viewer: Viewer): readonly string[] {
  const { language, today } = viewer;
  // A question that was put to its reader may be over while the proposal still is his.
  const people = (turnOf(state, proposal, today)?.people ?? []).filter(
    ({ person }) => person !== viewer.person,
  );
  const next = holdersWho(state, people, today, language);
  // Told in the past tense: the card is never edited again, and must stay true whatever comes.
  const wentOn = next === "" ? "" : retiredWords[language].wentOn(next);
  return [actLine(proposal, state, viewer), wentOn].filter((line) => line !== "");
}

function referredLines(proposal: Proposal, state: State, viewer: Viewer): readonly string[] {
  const { language } = viewer;
  const { referral } = proposal;
  if (referral === null) return [];
  const words = retiredWords[language];
  const body = bodyIn(state, groundOfPot(state, proposal.pot).mandate.body, language);
  const act = lastAct(proposal, state);
  const who =
    referral.by === null ? null : whoOf(state, referral.by, act?.capacity ?? null, language);
  const day = meetingDay(state, boardMeeting(proposal, state));
  const meeting =
    day === null
      ? approvalWords[language].referredNoMeeting
      : approvalWords[language].referredMeeting(body, day);
  return [words.referred(body, referral.day, who), `${meeting} ${words.reserved}`];
}

function closedLines(proposal: Proposal, state: State, { language }: Viewer): readonly string[] {
  const words = retiredWords[language];
  const { mandate } = groundOfPot(state, proposal.pot);
  const act = lastAct(proposal, state);
  if (act === undefined || act.person === null) return [words.other];
  const outcome = act.facts.text === "granted" ? "granted" : "declined";
  const board = act.facts.decision === undefined ? null : `${mandate.body} ${act.facts.decision}`;
  const who = whoOf(state, act.person, act.capacity, language);
  return [
    words.closed(outcome, bodyIn(state, mandate.body, language), board),
    words.registered(who, act.time, proposal.submitted?.version ?? 1),
  ];
}

/** The question of a meeting, once it has one. */
function endedNotice(card: Card, state: State, viewer: Viewer): Ended {
  const { language } = viewer;
  const words = retiredWords[language];
  const other: Ended = { ending: "other", lines: [words.other] };
  if (card.card !== "bind-notice") return other;
  const entry = noticeEntries(state, viewer).find((one) => one.notice.id === noticeId(card.about));
  const day = meetingDay(state, entry?.notice.meeting ?? null);
  if (entry === undefined || day === null) return other;
  const body = bodyIn(state, entry.notice.body, language);
  return { ending: "bound", lines: [words.bound(entry.what, body, day)] };
}
