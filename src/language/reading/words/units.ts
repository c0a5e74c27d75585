const larger = "mnkr|mkr|msek|tkr|kkr|ksek|tusental|tusentals|tusen|miljoner";
const anyUnit = `(${larger}|kronor|kr|sek)`;

const named = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${larger})(?![A-Za-zÀ-ɏ])`, "i");
const kronor = /(?<!(?:tusen|tusentals|tusental|miljoner|milj\.) )\b(?:kr|kronor|sek)\b/i;

/** What tells in which unit the amounts of a list stand. */
const said: readonly RegExp[] = [
  new RegExp(
    `\\b(?:belopp|summor|tal|siffror)[A-Za-zÀ-ɏ ]{0,20}\\s(?:i|anges i|är i)\\s${anyUnit}\\b`,
    "i",
  ),
  new RegExp(
    `(?:^|\\si|[(,;:.–-])[^\\S\\n]?${anyUnit}(?:\\skr(?:onor)?)?\\)?[.:]?[^\\S\\n]*$`,
    "im",
  ),
  // "fördelas enligt följande (tkr, insats, ansvarig).", "(insats, ansvarig, belopp i tkr)"
  new RegExp(
    `\\((?:[^()\\d]{0,60}[,;]\\s)?(?:(?:alla\\s|samtliga\\s)?(?:belopp|summor|siffror)(?:en|na)?\\s)?(?:(?:i|anges\\si|angivet\\si|angivna\\si)\\s)?${anyUnit}(?:\\skr(?:onor)?)?\\s?(?:[,;][^()]{0,80})?\\)`,
    "i",
  ),
];

/** A unit as figures are read by it; "kr" for each word for whole kronor. */
const asRead = (unit: string): string =>
  /^(?:kr|kronor|sek)$/i.test(unit) ? "kr" : unit.toLowerCase().replace(/^tusentals?$/, "tusen");

/** The unit that the head of a column names; null where it names none. */
export function unitOfHead(head: string): string | null {
  if (kronor.test(head)) return "kr";
  const [unit] = named.exec(head) ?? [];
  return unit === undefined ? null : asRead(unit);
}

/** The unit in which words say that the amounts of a list stand; null where they say none. */
export function unitSaid(words: string): string | null {
  const found = said.map((one) => one.exec(words)).find((one) => one !== null);
  return found?.[1] === undefined ? null : asRead(found[1]);
}
