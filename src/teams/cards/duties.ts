import { potLeft } from "../../domain/account.ts";
import type { Day, PotId, Subject } from "../../domain/brand.ts";
import { addDays } from "../../domain/calendar.ts";
import { resolveDraft } from "../../domain/draft.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import { zero } from "../../domain/money.ts";
import { actingHolders } from "../../domain/organisation.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { Pot } from "../../domain/pot.ts";
import { turnOf } from "../../domain/route.ts";
import type { DutyKind } from "../../domain/reminder.ts";
import type { State } from "../../domain/state.ts";
import { potSubject, proposalSubject } from "../../domain/touches.ts";
import { digestWords } from "../../language/say/digest.ts";
import { homeWords } from "../../language/say/home.ts";
import { ladderWords } from "../../language/say/ladder.ts";
import { rehearsalWords } from "../../language/say/rehearsal.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { type Duty, readDutyKey } from "../../notify/duty.ts";
import { ownersOf, receiversOf } from "../../notify/reach.ts";
import { stepsOf } from "../../notify/step.ts";
import { allDuties } from "../../notify/whole.ts";
import { isSecretariat, maySee, maySettle, seesDraft } from "./access.ts";
import { dutyText } from "./duty-text.ts";
import { nameOf } from "./names.ts";
import { distributeAction, requestsOf } from "./pot-facts.ts";
import { type Line, line } from "./sheet.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";

/** Something that waits, and by when. */
interface Waiting {
  readonly line: Line;
  /** Null where no day is set. */
  readonly deadline: Day | null;
  /** Somebody else cannot go on before it is done. */
  readonly isWaitedFor: boolean;
}

/** So many days ahead a duty comes in sight. */
const sightDays = 60;

/** What the lines of proposals and pots say already. */
const saidElsewhere: ReadonlySet<DutyKind> = new Set([
  "approval",
  "returned",
  "referral",
  "undistributed",
]);

/** Everything that waits for a person now, what others wait for first, then what is due first. */
export function dutiesOf(
  state: State,
  viewer: Viewer,
  all: readonly Duty[] = allDuties(state, viewer.today),
): readonly Line[] {
  const duties = ownDuties(all, state, viewer);
  const [lost, ...lostToo] = duties
    .filter((duty) => duty.kind === "unreachable")
    .toSorted((a, b) => a.deadline.localeCompare(b.deadline));
  const days = new Map<Subject, Day>();
  for (const { kind, subject, deadline } of duties)
    if (saidElsewhere.has(kind) && !days.has(subject)) days.set(subject, deadline);
  const dated = (lines: readonly About[], isWaitedFor: boolean): readonly Waiting[] =>
    lines.map(({ line: said, subject }) => ({
      line: said,
      deadline: days.get(subject) ?? null,
      isWaitedFor,
    }));
  const proposals = [...state.proposals.values()];
  const waiting: readonly Waiting[] = [
    ...dated(
      proposals.flatMap((proposal) => proposalDuty(proposal, state, viewer)),
      true,
    ),
    ...duties
      .filter((duty) => !saidElsewhere.has(duty.kind))
      .filter((duty) => duty.kind !== "unreachable" || duty === lost)
      .map((duty) => ({
        line: lineOf(duty, state, viewer, duty === lost ? lostToo.length : 0),
        deadline: duty.deadline,
        isWaitedFor: false,
      })),
    ...dated(
      [...state.pots.values()].flatMap((pot) => potDuty(pot, state, viewer)),
      false,
    ),
  ];
  return waiting.toSorted(byUrgency).map((one) => withDay(one, viewer));
}

/** A line, and the subject whose duty says by when. */
interface About {
  readonly line: Line;
  readonly subject: Subject;
}

function byUrgency(a: Waiting, b: Waiting): number {
  if (a.isWaitedFor !== b.isWaitedFor) return a.isWaitedFor ? -1 : 1;
  return (a.deadline ?? "9999").localeCompare(b.deadline ?? "9999");
}

/** By when, or since when it is late, to the right of a line that has no figure of its own. */
function withDay({ line: said, deadline }: Waiting, { language, today }: Viewer): Line {
  if (deadline === null) return said;
  const words = digestWords[language];
  const isSameYear = deadline.slice(0, 4) === today.slice(0, 4);
  return deadline < today
    ? { ...said, amount: words.lateSince(deadline, isSameYear), tone: "Attention" }
    : { ...said, amount: words.by(deadline, isSameYear), tone: "Accent" };
}

/** The duties of a person that can be done now and are in sight. */
function ownDuties(all: readonly Duty[], state: State, { person, today }: Viewer): readonly Duty[] {
  const horizon = addDays(today, sightDays);
  return all.filter((duty) => {
    const isOpen = duty.opensOn === null || duty.opensOn <= today;
    return isOpen && duty.deadline <= horizon && ownersOf(duty, state).includes(person);
  });
}

/** What others should have done and those above have been told of, the oldest first. */
export function lateBelow(
  state: State,
  viewer: Viewer,
  all: readonly Duty[] = allDuties(state, viewer.today),
): readonly Line[] {
  const { person, today, now, language } = viewer;
  const isTold = (duty: Duty): boolean =>
    duty.deadline < today &&
    receiversOf(duty, state, today).some(
      (one) => one.person === person && one.told === "escalate",
    ) &&
    stepsOf(duty, state, now).some((step) => step.kind === "escalate" && step.at <= now);
  return all
    .filter(isTold)
    .toSorted((a, b) => a.deadline.localeCompare(b.deadline))
    .map((duty) => {
      const who = ownersOf(duty, state).map((one) => nameOf(state, one, language));
      const said = { ...lineOf(duty, state, viewer), note: rehearsalWords[language].lateWith(who) };
      return withDay({ line: said, deadline: duty.deadline, isWaitedFor: false }, viewer);
    });
}

/** `lostToo`: so many others who are not reached are told of in the same line, as its card tells of them. */
function lineOf(duty: Duty, state: State, viewer: Viewer, lostToo = 0): Line {
  const ref = readDutyKey(duty.key);
  const text = ref === null ? null : dutyText(ref, state, viewer);
  const button = text?.button ?? homeWords[viewer.language].buttons.open;
  const title = text?.title ?? ladderWords[viewer.language].kinds[duty.kind];
  const several = digestWords[viewer.language].unreachable.title(lostToo + 1);
  return line(lostToo > 0 ? several : title, {
    note: lostToo > 0 ? "" : (text?.note ?? ""),
    actions: maySee(duty.card, state, viewer) ? [show(button, duty.card)] : [],
  });
}

const titleOfPot = (state: State, pot: PotId): string => plain(state.pots.get(pot)?.title ?? pot);

/** What a proposal asks of the viewer: its next step, an answer to "osäker", the board's answer. */
function proposalDuty(proposal: Proposal, state: State, viewer: Viewer): readonly About[] {
  const subject = proposalSubject(proposal.id);
  return proposalLine(proposal, state, viewer).map((said) => ({ line: said, subject }));
}

function proposalLine(proposal: Proposal, state: State, viewer: Viewer): readonly Line[] {
  const { language, today, person } = viewer;
  const words = homeWords[language];
  const title = titleOfPot(state, proposal.pot);
  const shown: Card = { card: "proposal", proposal: proposal.id };
  if (proposal.status === "referred" && isSecretariat(state, viewer)) {
    const card: Card = { card: "settle-referral", proposal: proposal.id };
    return [line(title, { note: words.referral, actions: [show(words.buttons.register, card)] })];
  }
  const turn = turnOf(state, proposal, today);
  if (turn === null) return [];
  if (turn.unsure !== null) {
    if (turn.unsure === person || !maySettle(state, proposal, turn.unsure, viewer)) return [];
    const card: Card = {
      card: "settle-disqualification",
      proposal: proposal.id,
      person: turn.unsure,
    };
    const note = words.unsure(nameOf(state, turn.unsure, language));
    return [line(title, { note, actions: [show(words.buttons.answer, card)] })];
  }
  const isMine =
    turn.people.length === 0
      ? isSecretariat(state, viewer)
      : turn.people.some((held) => held.person === person);
  if (!isMine) return [];
  const note = words.turn[turn.kind](proposal.submitted?.sum ?? zero);
  return [line(title, { note, actions: [show(words.buttons.decide, shown)] })];
}

/** A pot of the viewer's own with money left or requests unanswered. */
function potDuty(pot: Pot, state: State, viewer: Viewer): readonly About[] {
  const proposal = openProposal(state, pot.id);
  const isBack = proposal !== null && proposal.returned !== null;
  // What came back has a day of its own.
  const subject = isBack ? proposalSubject(proposal.id) : potSubject(pot.id);
  return potLine(pot, state, viewer).map((said) => ({ line: said, subject }));
}

function potLine(pot: Pot, state: State, viewer: Viewer): readonly Line[] {
  const { language, today, person } = viewer;
  const words = homeWords[language];
  const holders = actingHolders(state, pot.holder, today, pot.id);
  if (!holders.some((held) => held.person === person)) return [];
  const proposal = openProposal(state, pot.id);
  const title = plain(pot.title);
  if (proposal !== null) {
    if (!seesDraft(state, proposal, viewer)) return [];
    const card: Card = { card: "proposal", proposal: proposal.id };
    if (proposal.returned !== null)
      return [line(title, { note: words.returned, actions: [show(words.buttons.open, card)] })];
    const { left, counts } = resolveDraft(state, proposal);
    return [
      line(title, {
        note: words.draft(left, counts.unanswered),
        actions: [show(words.buttons.continue, { card: "pot", pot: pot.id })],
      }),
    ];
  }
  const left = potLeft(state, pot.id);
  const unanswered = requestsOf(state, pot.id).filter((request) => request.answer === null).length;
  if (left <= 0 && unanswered === 0) return [];
  const action = distributeAction(state, pot.id, words.buttons.distribute);
  return [line(title, { note: words.left(left, unanswered), actions: [action] })];
}
