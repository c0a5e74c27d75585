import type { Language } from "../../domain/person.ts";
import { decisionWords } from "../../language/say/decision.ts";
import type { Card } from "../../notify/card.ts";
import { type Action, show } from "./verbs.ts";

/** The buttons to the pages before and after. */
export function pagerActions(
  page: number,
  pages: number,
  language: Language,
  at: (page: number) => Card,
): Action[] {
  const words = decisionWords[language];
  return [
    ...(page < pages ? [show(words.next, at(page + 1))] : []),
    ...(page > 1 ? [show(words.previous, at(page - 1))] : []),
  ];
}

/** A page of a list, and how many there are; a page outside the list is the nearest one inside. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  perPage: number,
): { readonly rows: readonly Row[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((shown - 1) * perPage, shown * perPage), page: shown, pages };
}
