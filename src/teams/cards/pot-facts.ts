import assert from "node:assert/strict";
import { potFigures } from "../../domain/account.ts";
import { type LogPosition, logPosition, type PotId, proposalId } from "../../domain/brand.ts";
import { resolveDraft } from "../../domain/draft.ts";
import type { Grant, Mandate } from "../../domain/grant.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import type { Language } from "../../domain/person.ts";
import type { Pot, PotFigures, Request } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { proposalSubject } from "../../domain/touches.ts";
import { formatKronor } from "../../language/format.ts";
import { potWords, type PotStatus } from "../../language/say/pot.ts";
import type { Card } from "../../notify/card.ts";
import type { Figure, Tone } from "./sheet.ts";
import { plain } from "./template.ts";
import { type Action, type ActionStyle, commandData, execute } from "./verbs.ts";

/** A pot with what it rests on. */
export interface Ground {
  readonly pot: Pot;
  readonly grant: Grant;
  readonly mandate: Mandate;
}

/** Reads a pot that is known to exist: who may not see it, or a pot that is not there, is turned away before. */
export function groundOfPot(state: State, id: PotId): Ground {
  const pot = state.pots.get(id);
  assert(pot !== undefined, "the card is about a pot that exists");
  const grant = state.grants.get(pot.grant);
  const mandate = state.mandates.get(pot.mandate);
  assert(grant !== undefined && mandate !== undefined, "a pot rests on a grant and a mandate");
  return { pot, grant, mandate };
}

/** A proposal that is known to exist. */
export function proposalOf(state: State, id: string): Proposal {
  const proposal = state.proposals.get(id);
  assert(proposal !== undefined, "the card is about a proposal that exists");
  return proposal;
}

/** The revision that a click about a proposal carries. */
export const revisionOf = (state: State, proposal: string): LogPosition =>
  state.revisions.get(proposalSubject(proposal)) ?? logPosition(0);

/** The small line over a pot's title: "RS/254/2018 · Personalmiljarden 2018 · omgång 2". */
export function abovePot({ pot, grant }: Ground, language: Language): string {
  return [grant.case, plain(grant.title), potWords[language].round(pot.round)].join(" · ");
}

export const requestsOf = (state: State, pot: PotId): readonly Request[] =>
  (state.requestsOfPot.get(pot) ?? []).flatMap((id) => state.requests.get(id) ?? []);

/** Where a pot stands, in one word of `potWords`. */
export function potStatus(state: State, pot: PotId): PotStatus {
  const proposal = openProposal(state, pot);
  if (proposal === null) return potFigures(state, pot).posted > 0 ? "done" : "new";
  if (proposal.status !== "open") return proposal.status === "referred" ? "referred" : "submitted";
  return proposal.returned === null ? "draft" : "returned";
}

export const statusTone: Readonly<Record<PotStatus, Tone>> = {
  new: "Accent",
  draft: "Accent",
  returned: "Attention",
  submitted: "Accent",
  referred: "Accent",
  done: "Good",
};

/**
 * The figures of a pot. While a draft is open its holders see what it proposes; everybody else sees only
 * what is reserved (a draft is working material).
 */
export function figuresOf(
  state: State,
  pot: PotId,
  draft: Proposal | null,
): PotFigures & { readonly proposed: PotFigures["reserved"] } {
  const figures = potFigures(state, pot);
  if (draft === null) return { ...figures, proposed: figures.reserved };
  const resolved = resolveDraft(state, draft);
  return { ...figures, proposed: resolved.sum, left: resolved.left };
}

/** A figure may put its unit on a line of its own: four of them share the width of a phone. */
export function figure(label: string, value: string, tone: Tone = "Default"): Figure {
  const breaking = value.replace(/\u00A0(?=kr$)/, " ").replace(/^SEK\u00A0/, "SEK ");
  return { label, value: breaking, tone };
}

/** "Kvar": green while there is enough, red below zero. */
export function leftFigure(left: PotFigures["left"], language: Language): Figure {
  const tone = left < 0 ? "Attention" : "Good";
  return figure(potWords[language].figures.left, formatKronor(left, language), tone);
}

/** "Fördela": opens the pot's draft and its first page; a draft that is open already is opened again. */
export function distributeAction(
  state: State,
  pot: PotId,
  title: string,
  style?: ActionStyle,
): Action {
  const serial = (state.proposalsOfPot.get(pot) ?? []).length + 1;
  const then: Card = { card: "form", proposal: proposalId(`${pot}/${serial}`), page: 1 };
  return execute(title, "open-draft", commandData(logPosition(0), then, { pot }), style);
}
