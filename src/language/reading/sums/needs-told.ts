import { needIn } from "./details.ts";
import { sentencesOf } from "../words/sentences.ts";
import { allRows, rowsNamedIn } from "./rows-named.ts";
import type { NeedNextYear } from "../reading.ts";
import type { Allotment } from "./allotment.ts";

const mayTell =
  /behov|engångs|(?:behöv|kräver).*(?:medel|pengar|finansier|bidrag|stöd|anslag)|(?:medel|pengar|finansier|bidrag|stöd|anslag).*behöv/i;

const none = /(?<![A-Za-zÀ-ɏ])(?:inte|ej)(?![A-Za-zÀ-ɏ])/i;

/**
 * Gives each row the need of next year that a sentence tells of it by name: "Läxhjälpen och simskolan behöver medel
 * även 2025, medan kören är en engångsinsats". A row that says it itself is left as it is.
 */
export function withNeeds<Item extends Allotment>(
  given: readonly Item[],
  texts: readonly string[],
  ownYear: string | null,
): Item[] {
  const rows = given.filter(({ kind }) => kind === "row");
  const needs = new Map<Allotment, NeedNextYear>();
  if (rows.length === 0) return [...given];
  for (const sentence of texts.filter((text) => mayTell.test(text)).flatMap(sentencesOf)) {
    if (!mayTell.test(sentence) || /\d[ .]\d{3}|\d\s?(?:mn|t)?kr(?![A-Za-zÀ-ɏ])/i.test(sentence))
      continue;
    const open = rows.filter((row) => !needs.has(row));
    for (const [row, need] of needsIn(sentence, rows, open, ownYear)) needs.set(row, need);
  }
  return given.map((item) => {
    const need = needs.get(item);
    return need !== undefined && item.kind === "row" && item.needNextYear === "ej angivet"
      ? { ...item, needNextYear: need }
      : item;
  });
}

/** What each part of a sentence says of the rows that it names, or that the parts before it named. */
function needsIn(
  sentence: string,
  rows: readonly Allotment[],
  open: readonly Allotment[],
  ownYear: string | null,
): [Allotment, NeedNextYear][] {
  const clauses = sentence
    .split(/[,;]\s(?:och\s|men\s|medan\s)?|\s(?:men|medan)\s/u)
    .map((clause) => ({
      said: needIn(clause, ownYear),
      denies: none.test(clause),
      named: allRows.test(clause) ? open : rowsNamedIn(clause, rows),
    }));
  const found: [Allotment, NeedNextYear][] = [];
  let from = 0;
  for (const [at, { said, denies }] of clauses.entries()) {
    // "… behövs för läxhjälpen men inte för simskolan"
    const denied = denies && clauses.slice(0, at).some((before) => before.said === "ja");
    const need = said === "ej angivet" && denied ? "nej" : said;
    if (need === "ej angivet") continue;
    for (const { named } of clauses.slice(from, at + 1))
      found.push(...named.map((row): [Allotment, NeedNextYear] => [row, need]));
    from = at + 1;
  }
  return found;
}
