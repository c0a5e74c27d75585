import { potLeft } from "../../domain/account.ts";
import type { Day, PotId, Subject } from "../../domain/brand.ts";
import { addDays } from "../../domain/calendar.ts";
import { resolveDraft } from "../../domain/draft.ts";
import { openProposal, validityHindrance } from "../../domain/mandate-check.ts";
import { zero } from "../../domain/money.ts";
import { actingHolders, positionsOf } from "../../domain/organisation.ts";
import type { Pot } from "../../domain/pot.ts";
import type { Language } from "../../domain/person.ts";
import { holdingInTurn, turnOf } from "../../domain/route.ts";
import type { DutyKind } from "../../domain/reminder.ts";
import type { State } from "../../domain/state.ts";
import { potSubject, proposalSubject } from "../../domain/touches.ts";
import { digestWords } from "../../language/say/digest.ts";
import { homeWords } from "../../language/say/home.ts";
import { ladderWords } from "../../language/say/ladder.ts";
import { rehearsalWords } from "../../language/say/rehearsal.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { type Duty, readDutyKey } from "../../notify/duty.ts";
import { byDeadline, dutiesFor } from "../../notify/duty-index.ts";
import { ownersOf, receiversOf } from "../../notify/reach.ts";
import { stepsOf } from "../../notify/step.ts";
import { maySee, seesDraft } from "./access.ts";
import { dutyText } from "./duty-text.ts";
import { nameOf, potName } from "./names.ts";
import { distributeAction, requestsOf } from "./pot-facts.ts";
import { type Line, line } from "./sheet.ts";
import { show } from "./verbs.ts";

/** What a line says; put in words when its page is shown, since somebody may have thousands. */
export type Saying = () => Line;

/** Something that waits, and by when. */
interface Waiting {
  readonly line: Saying;
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
  his: readonly Duty[] = dutiesFor(viewer.person, state, viewer.today),
): readonly Saying[] {
  const duties = ownDuties(his, state, viewer);
  const [lost, ...lostToo] = duties.filter((duty) => duty.kind === "unreachable");
  const days = new Map<Subject, Day>();
  for (const { kind, subject, deadline } of duties)
    if (saidElsewhere.has(kind) && !days.has(subject)) days.set(subject, deadline);
  const waiting: readonly Waiting[] = [
    ...proposalDuties(his, state, viewer),
    ...duties
      .filter(({ kind }) => !saidElsewhere.has(kind))
      .filter((duty) => duty.kind !== "unreachable" || duty === lost)
      .map((duty) => ({
        line: () => lineOf(duty, state, viewer, duty === lost ? lostToo.length : 0),
        deadline: duty.deadline,
        isWaitedFor: false,
      })),
    ...potsHeldBy(state, viewer)
      .flatMap((pot) => potDuty(pot, state, viewer))
      .map(({ line: said, subject }) => ({
        line: said,
        deadline: days.get(subject) ?? null,
        isWaitedFor: false,
      })),
  ];
  return waiting.toSorted(byUrgency).map((one) => () => withDay(one, viewer));
}

/** The proposals whose next step, or an answer to "osäker", or the board's answer, is somebody's to give. */
const proposalDuties = (his: readonly Duty[], state: State, viewer: Viewer): readonly Waiting[] =>
  his
    .filter(({ kind }) => kind === "approval" || kind === "referral")
    .filter((duty) => ownersOf(duty, state).includes(viewer.person))
    .toSorted(byDeadline)
    .map((duty) => ({
      line: () => proposalLine(duty, state, viewer),
      deadline: isOpen(duty, viewer) ? duty.deadline : null,
      isWaitedFor: true,
    }));

/** The pots whose position somebody holds in whichever standing. */
function potsHeldBy(state: State, { person, today }: Viewer): readonly Pot[] {
  const held = new Set(positionsOf(state, person, today).map(({ position }) => position));
  return [...state.pots.values()].filter(({ holder }) => held.has(holder));
}

/** A line, and the subject whose duty says by when. */
interface About {
  readonly line: Saying;
  readonly subject: Subject;
}

function byUrgency(a: Waiting, b: Waiting): number {
  if (a.isWaitedFor !== b.isWaitedFor) return a.isWaitedFor ? -1 : 1;
  const [one, other] = [a.deadline ?? "9999", b.deadline ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By when, or since when it is late, to the right of a line that has no figure of its own. */
function withDay(
  { line: say, deadline }: Pick<Waiting, "line" | "deadline">,
  { language, today }: Viewer,
): Line {
  const said = say();
  if (deadline === null) return said;
  const words = digestWords[language];
  const isSameYear = deadline.slice(0, 4) === today.slice(0, 4);
  return deadline < today
    ? { ...said, amount: words.lateSince(deadline, isSameYear), tone: "Attention" }
    : { ...said, amount: words.by(deadline, isSameYear), tone: "Accent" };
}

const isOpen = ({ opensOn }: Duty, { today }: Viewer): boolean =>
  opensOn === null || opensOn <= today;

/** The duties of a person that can be done now and are in sight, what is due first before the others. */
function ownDuties(his: readonly Duty[], state: State, viewer: Viewer): readonly Duty[] {
  const horizon = addDays(viewer.today, sightDays);
  return his
    .filter((duty) => isOpen(duty, viewer) && duty.deadline <= horizon)
    .filter((duty) => ownersOf(duty, state).includes(viewer.person))
    .toSorted(byDeadline);
}

/** What others should have done and those above have been told of, the oldest first. */
export function lateBelow(
  state: State,
  viewer: Viewer,
  his: readonly Duty[] = dutiesFor(viewer.person, state, viewer.today),
): readonly Saying[] {
  const { person, today, now, language } = viewer;
  const isTold = (duty: Duty): boolean =>
    duty.deadline < today &&
    receiversOf(duty, state, today).some(
      (one) => one.person === person && one.told === "escalate",
    ) &&
    stepsOf(duty, state, now).some((step) => step.kind === "escalate" && step.at <= now);
  return his
    .filter(isTold)
    .toSorted(byDeadline)
    .map((duty) => {
      const say = (): Line => {
        const who = ownersOf(duty, state).map((one) => nameOf(state, one, language));
        return { ...lineOf(duty, state, viewer), note: rehearsalWords[language].lateWith(who) };
      };
      return () => withDay({ line: say, deadline: duty.deadline }, viewer);
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

function titleOfPot(state: State, id: PotId, language: Language): string {
  const pot = state.pots.get(id);
  return pot === undefined ? id : potName(state, pot, language);
}

/** What a proposal asks of the viewer: its next step, an answer to "osäker", the board's answer. */
function proposalLine(duty: Duty, state: State, viewer: Viewer): Line {
  const { language, today } = viewer;
  const words = homeWords[language];
  const proposal = state.proposals.get(duty.subject.slice("proposal/".length));
  const turn = proposal === undefined ? null : turnOf(state, proposal, today);
  const said = (note: string, button: string): Line =>
    line(proposal === undefined ? "" : titleOfPot(state, proposal.pot, language), {
      note,
      actions: [show(button, duty.card)],
    });
  if (turn === null) return said(words.referral, words.buttons.register);
  if (turn.unsure !== null)
    return said(words.unsure(nameOf(state, turn.unsure, language)), words.buttons.answer);
  const sum = proposal?.submitted?.sum ?? zero;
  const isHis = holdingInTurn(turn, viewer.person) !== undefined;
  return said(isHis ? words.turn[turn.kind](sum) : words.nobody(sum), words.buttons.decide);
}

/** A pot of the viewer's own with money left or requests unanswered. */
function potDuty(pot: Pot, state: State, viewer: Viewer): readonly About[] {
  const proposal = openProposal(state, pot.id);
  const isBack = proposal !== null && proposal.returned !== null;
  // What came back has a day of its own.
  const subject = isBack ? proposalSubject(proposal.id) : potSubject(pot.id);
  return potLine(pot, state, viewer).map((said) => ({ line: said, subject }));
}

function potLine(pot: Pot, state: State, viewer: Viewer): readonly Saying[] {
  const { language, today, person } = viewer;
  const words = homeWords[language];
  const holders = actingHolders(state, pot.holder, today, pot.id);
  // What was begun of a closed year is sent no more: nothing waits for anybody.
  if (pot.lock !== undefined || !holders.some((held) => held.person === person)) return [];
  const proposal = openProposal(state, pot.id);
  const mandate = state.mandates.get(pot.mandate);
  const isStopped = mandate !== undefined && validityHindrance(mandate, today) !== null;
  const noted = (note: string): string => (isStopped ? words.stopped(note) : note);
  if (proposal !== null) {
    if (!seesDraft(state, proposal, viewer)) return [];
    const card: Card = { card: "proposal", proposal: proposal.id };
    if (proposal.returned !== null)
      return [
        () =>
          line(potName(state, pot, language), {
            note: words.returned,
            actions: [show(words.buttons.open, card)],
          }),
      ];
    return [
      () => {
        const { left, counts } = resolveDraft(state, proposal);
        return line(potName(state, pot, language), {
          note: noted(words.draft(left, counts.unanswered)),
          actions: [show(words.buttons.continue, { card: "pot", pot: pot.id })],
        });
      },
    ];
  }
  const left = potLeft(state, pot.id);
  const unanswered = requestsOf(state, pot.id).filter((request) => request.answer === null).length;
  if (left <= 0 && unanswered === 0) return [];
  return [
    () => {
      const action = isStopped
        ? show(words.buttons.open, { card: "pot", pot: pot.id })
        : distributeAction(state, pot.id, words.buttons.distribute);
      return line(potName(state, pot, language), {
        note: noted(words.left(left, unanswered)),
        actions: [action],
      });
    },
  ];
}
