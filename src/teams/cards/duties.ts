import { potLeft } from "../../domain/account.ts";
import type { PotId } from "../../domain/brand.ts";
import { resolveDraft } from "../../domain/draft.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import { zero } from "../../domain/money.ts";
import { actingHolders } from "../../domain/organisation.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { Pot } from "../../domain/pot.ts";
import { turnOf } from "../../domain/route.ts";
import type { State } from "../../domain/state.ts";
import { homeWords } from "../../language/say/home.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { isSecretariat, maySettle, seesDraft } from "./access.ts";
import { nameOf } from "./names.ts";
import { distributeAction, requestsOf } from "./pot-facts.ts";
import { type Line, line } from "./sheet.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";

/** Everything that waits for a person now, what others wait for first. */
export function dutiesOf(state: State, viewer: Viewer): readonly Line[] {
  const proposals = [...state.proposals.values()];
  return [
    ...proposals.flatMap((proposal) => proposalDuty(proposal, state, viewer)),
    ...unboundNotices(state, viewer),
    ...[...state.pots.values()].flatMap((pot) => potDuty(pot, state, viewer)),
  ];
}

const titleOfPot = (state: State, pot: PotId): string => plain(state.pots.get(pot)?.title ?? pot);

/** What a proposal asks of the viewer: its next step, an answer to "osäker", the board's answer. */
function proposalDuty(proposal: Proposal, state: State, viewer: Viewer): readonly Line[] {
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
function potDuty(pot: Pot, state: State, viewer: Viewer): readonly Line[] {
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

/** Decisions whose meeting the calendar could not name. */
function unboundNotices(state: State, viewer: Viewer): readonly Line[] {
  if (!isSecretariat(state, viewer)) return [];
  const words = homeWords[viewer.language];
  return [...state.notices.values()]
    .filter((notice) => notice.meeting === null)
    .map(({ about }) =>
      line(words.unbound(plain(about.decision)), {
        note: words.unboundNote,
        actions: [show(words.buttons.bind, { card: "bind-notice", about })],
      }),
    );
}
