import type { PotId, Subject } from "../../../domain/brand.ts";
import type { State } from "../../../domain/state.ts";
import { digestWords } from "../../../language/say/digest.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { allSubjects } from "../../../notify/dependents.ts";
import type { Owed } from "../../../notify/message.ts";
import { owed } from "../../../notify/owed.ts";
import { maySee } from "../access.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

/** So much of what happened stands on one card. */
const rowsMax = 8;
const titleMax = 80;

/** "Fördela stod stilla": from when to when nobody was told anything, for the secretariat. */
export function stalledView({ state, viewer }: Showing): View {
  const { stalled: words } = digestWords[viewer.language];
  const stalled = state.authority.get("")?.stalled ?? null;
  return {
    template: "setting",
    over: words.over,
    title: words.title,
    summary: words.title,
    lead: stalled === null ? [words.never] : [words.text(stalled.since, stalled.until), words.next],
    note: words.why,
    actions: [show(digestWords[viewer.language].home, { card: "home" }, "positive")],
  };
}

/** What somebody would have been told while he could not be reached, in one card. */
export function missedView(
  { since }: Extract<Card, { readonly card: "missed-news" }>,
  { state, viewer }: Showing,
): View {
  const { missed: words, home } = digestWords[viewer.language];
  const missed = missedBy(viewer, since, state);
  const rows = missed.slice(0, rowsMax).map(({ card, subject }): ListRow => ({
    title: titleOf(card, viewer),
    facts: factsOf(card, subject, state),
    figure: "",
    action: show(words.open, card),
  }));
  const more = missed.length - rows.length;
  return {
    template: "sheet",
    over: words.over,
    title: words.title(missed.length),
    summary: words.title(missed.length),
    lead: [
      missed.length === 0 ? words.nothing : words.text,
      ...(more > 0 ? [words.more(more)] : []),
    ],
    list: rows,
    note: words.why,
    actions: [show(home, { card: "home" })],
  };
}

/** The notices that are owed for what happened after an epoch began, and were never sent; the latest first. */
function missedBy(viewer: Viewer, since: number, state: State): readonly Owed[] {
  const epoch = state.conversations.get(viewer.person)?.epoch ?? Infinity;
  return [...allSubjects(state)]
    .flatMap((subject) => owed(subject, state, viewer.today))
    .filter((one) => one.person === viewer.person && one.kind === "notice")
    .filter((one) => one.event > since && one.event < epoch)
    .filter((one) => state.receipts.get(one.key)?.status !== "made")
    .filter(({ card }) => card.card !== "missed-news" && card.card !== "welcome")
    .filter(({ card }) => maySee(card, state, viewer))
    .sort((a, b) => b.event - a.event);
}

function titleOf(card: Card, { language }: Viewer): string {
  const { missed: words } = digestWords[language];
  switch (card.card) {
    case "decision-news":
      return words.decision(card.decision);
    case "correction-news":
      return words.correction(card.decision);
    case "referral-news":
      return words.referral;
    case "referral-answer":
      return words.answer;
    case "request-news":
      return words.requests;
    case "return-news":
      return words.returned;
    case "move-news":
      return words.moved;
    case "phase-out":
      return words.phaseOut;
    default:
      return words.other;
  }
}

function factsOf(card: Card, subject: Subject, state: State): string {
  const pot = potOf(card, subject, state);
  return plain(shortened(state.pots.get(pot ?? "")?.title ?? "", titleMax));
}

function potOf(card: Card, subject: Subject, state: State): PotId | undefined {
  switch (card.card) {
    case "decision-news":
    case "correction-news":
      return state.decisions.get(card.decision)?.pot;
    case "request-news":
      return card.pot;
    default:
      return state.proposals.get(subject.slice(subject.indexOf("/") + 1))?.pot;
  }
}
