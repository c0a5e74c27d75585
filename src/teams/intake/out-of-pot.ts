import { potLeft } from "../../domain/account.ts";
import type { Ore, PositionId } from "../../domain/brand.ts";
import { potsOfDecider } from "../../domain/decide-grant.ts";
import { total } from "../../domain/money.ts";
import type { Pot } from "../../domain/pot.ts";
import { fold } from "../../language/fold.ts";
import { oreOf } from "./amounts.ts";
import { groundOf, type ReadDocument, rowsBy } from "./document.ts";
import { signatureIn, signerIn } from "./guess.ts";

/** The field of the form: which pot the rows come out of. */
export const fromPot = "pot";

/** An answer of the forms: the rows come straight out of the grant. */
export const outOfGrant = "grant";

/** Who decided, as far as the text and its mandate tell: a title that is no position here is nobody's (rule R12). */
export function deciderOf(document: ReadDocument): PositionId | null {
  const { intake, state } = document;
  const signer = signerIn(intake.content, state);
  if (signer !== null) return signer.position;
  return signatureIn(intake.content) === null ? (groundOf(document)?.delegate ?? null) : null;
}

/** The pots that the rows of a delegate's decision on paper can be meant to come out of. */
export function potsToGive(document: ReadDocument): readonly Pot[] {
  const { grant, state, decision } = document;
  const decider = deciderOf(document);
  if (grant === null || decider === null || rowsBy("decision", document).length === 0) return [];
  return potsOfDecider(state, grant.id, decider).filter(({ source }) => source !== decision?.id);
}

/** What the rows of a delegate's decision are together. */
export const givenHere = (document: ReadDocument): Ore =>
  total(rowsBy("decision", document).map(({ amountKr }) => oreOf(amountKr)));

/**
 * The pot that the rows come out of: the one that is entered, else the only one that they can be meant to come out of.
 * Who has got no right to the grant itself decides of his pot; whoever has may mean either, unless the text names it.
 */
export function likelyPot(document: ReadDocument): Pot | null {
  const { state, decision, mandates, intake } = document;
  if (decision !== null) return state.pots.get(decision.pot ?? "") ?? null;
  const pots = potsToGive(document);
  const text = fold(intake.content);
  const named = pots.filter(({ title }) => text.includes(fold(title)));
  const decider = deciderOf(document);
  const hasGrant = [...mandates.values()].some(({ delegate }) => delegate === decider);
  const [only] = named.length > 0 || hasGrant ? named : pots;
  return (named.length > 0 ? named : hasGrant ? [] : pots).length === 1 ? (only ?? null) : null;
}

/** The money of a decision that gives out of a pot, and what it leaves there. */
export interface PotFiguresRead {
  readonly pot: Pot;
  readonly rows: Ore;
  /** Below zero where the rows are more than the pot has. */
  readonly left: number;
}

export function potFiguresOf(document: ReadDocument): PotFiguresRead | null {
  const pot = likelyPot(document);
  if (pot === null) return null;
  const rows = givenHere(document);
  const there = potLeft(document.state, pot.id);
  return { pot, rows, left: document.decision === null ? there - rows : there };
}
