import { asCorrected } from "../../domain/correction.ts";
import type { Decision } from "../../domain/decision.ts";
import { termDifferences } from "../../domain/difference.ts";
import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import { conditionsOf, type Terms } from "../../domain/terms.ts";
import { termsWords } from "../../language/say/terms.ts";
import { plain, shortened } from "./template.ts";
import type { Lines } from "./view.ts";

/** A line on a card of its writer's own, and one between two versions: he, or his reader, has the whole beside it. */
const shortMax = 120;

/** The conditions and the appendices, each under a heading of its own; nothing where there are none. */
export function termsSections(
  { conditions, appendices }: Terms,
  language: Language,
  lengthMax?: number,
): Lines[] {
  const { heading, appendix } = termsWords[language];
  const shown = (text: string): string =>
    plain(lengthMax === undefined ? text : shortened(text, lengthMax));
  const named = appendices.map((title, index) => appendix(index + 1, shown(title)));
  return [
    { heading: heading.conditions(conditions.length), lines: conditions.map(bulleted(shown)) },
    { heading: heading.appendices(appendices.length), lines: named.map(bulleted(String)) },
  ].filter(({ lines }) => lines.length > 0);
}

const bulleted =
  (shown: (text: string) => string) =>
  (text: string): string =>
    `• ${shown(text)}`;

/** The conditions of some of a decision's activities, to those who answer for them; of all to everybody else. */
export function conditionSections(
  decided: Decision,
  rows: readonly ProposedRow[],
  language: Language,
): Lines[] {
  const decision = asCorrected(decided);
  const concerned = rows.flatMap((row) => conditionsOf(decision, row.id));
  const conditions = decision.terms.conditions.filter(
    (one) => rows.length === 0 || concerned.includes(one),
  );
  return termsSections({ conditions, appendices: [] }, language);
}

/** The same where its writer looks it over before sending. */
export const ownTermsSections = (terms: Terms, language: Language): Lines[] =>
  termsSections(terms, language, shortMax);

/** What has come in and what has been struck between two versions. */
export const termChanges = (before: Terms, after: Terms, language: Language): readonly string[] =>
  termDifferences(before, after).map(({ of, kind, text }) =>
    termsWords[language].changed[of][kind](plain(shortened(text, shortMax))),
  );
