import type { State } from "../../domain/state.ts";
import type { Language } from "../../domain/person.ts";
import { checkWords, type CodedKind, documentIn } from "../../language/say/document-check.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee } from "../cards/access.ts";
import { type Action, show } from "../cards/verbs.ts";
import type { Coded } from "./claimed.ts";

export const kindOf = ({ correction }: Coded): CodedKind =>
  correction === null ? "decision" : "correction";

/** What it is called inside a sentence: "beslut 1/2018", "rättelse 1 av beslut 1/2018". */
export const codedIn = (coded: Coded, language: Language): string =>
  documentIn[language][kindOf(coded)](coded.decision.number, coded.correction?.number);

/** Its text and its file, for those who may see them. */
export function actionsOf(
  { decision: { number }, correction }: Coded,
  state: State,
  viewer: Viewer,
): readonly Action[] {
  const card: Card = { card: "decision-text", decision: number, page: 1 };
  if (!maySee(card, state, viewer)) return [];
  const { open, copy } = checkWords[viewer.language];
  const of =
    correction === null
      ? ({ kind: "decision", decision: number } as const)
      : ({ kind: "correction", decision: number, number: correction.number } as const);
  return [show(open, card), show(copy.fetch, { card: "document", of })];
}
