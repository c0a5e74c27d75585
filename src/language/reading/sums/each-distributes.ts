import { moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";

const role =
  "[A-Za-zÀ-ɏ]*(?:chef|direktör|ledare|rektor|befattningshavare|förvaltning|nämnd|enhet|avdelning|föreståndare|ansvarig|samordnare|tjänstem[aä]n|tjänsteperson)[A-Za-zÀ-ɏ]{0,5}?";
/** Whoever the list below names: "respektive chef", "angivna chefer", "chefen för respektive område". */
const each = (end: string): string =>
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${oneOf`
      respektive resp\. varje berörda? angiv(en|et|na) namngiv(en|na) utpekade? ansvariga?
      mottagande nedanstående följande vederbörande underställda?
    `}\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?${role}${end}|(?:chefen|den\s[A-Za-zÀ-ɏ]+\sansvarige?)\sför\srespektive\s[A-Za-zÀ-ɏ]+${end}|den\s(?:[A-Za-zÀ-ɏ]+\s)?som\s(?:anges|står|namnges)(?![A-Za-zÀ-ɏ]))`;
/** "beslutar om användningen", "råder över medlen", "bestämmer över:", and not "beslutar om anställningar". */
const overMoney = String.raw`\s(?:om|över)(?=\s?[.,:]|$|\s${oneOf`
    hur
    ((den|medlens|sin|pengarnas|beloppets)_)?((närmare|vidare|slutliga|exakta|egna)_)?(det|dem
      |medl|pengar|belopp|användning|fördelning|disponering)
    nedan följande dessa
  `})`;
const distributes = `(?:(?:(?:vidare)?fördela|disponera|förvalta)r?(?![A-Za-zÀ-ɏ])|(?:råda|råder|förfogar?|bestämma|bestämmer|beslutar?)${overMoney})`;
const without = "(?:(?!som\\s)[^\\s.,;:¤]+\\s){0,8}?";

/** "medel som respektive chef fördelar inom sitt område": those whom the list below names distribute what it gives them. */
const eachDistributes = new RegExp(
  [
    `${each("(?![A-Za-zÀ-ɏ])")}\\s${without}${distributes}`,
    `(?<![A-Za-zÀ-ɏ])(?:(?:vidare)?fördelar|disponerar|förvaltar|råder\\söver|förfogar\\söver)\\s${each("(?![A-Za-zÀ-ɏ])")}`,
    `(?<![A-Za-zÀ-ɏ])(?:fördelas|disponeras|förvaltas|beslutas|fördelning)\\s${without}(?:av|genom|hos)\\s${each("(?![A-Za-zÀ-ɏ])")}`,
    `${each("(?:s|ens|ernas|ers)")}\\s(?:förfogande|disposition|beslut|bestämmande|prövning|gottfinnande)(?![A-Za-zÀ-ɏ])`,
  ].join("|"),
  "i",
);

/** Whether words say that each of those whom the list below names distributes further what it gives him. */
export const letEachDistribute = (words: string): boolean => eachDistributes.test(words);

/** "att fördelas av den som anges på raden", "som respektive chef fördelar": a line that goes on the list above it. */
const goesOn = /^(?:att|som|vilka|vilket|för\satt|medlen|pengarna|beloppen)\s/i;

/** Whether a line says of the list right above it that each of those whom it names distributes what it gives him. */
export const saysEachAbove = (text: string): boolean =>
  goesOn.test(text) && letEachDistribute(sentencesOf(text)[0] ?? "");

/**
 * The unmarked lines with money of which the line right below their list says that each of those whom it names
 * distributes further what it gives him.
 */
export function distributedByEach<Item extends { readonly text: string; readonly mark: string }>(
  lines: readonly Item[],
): ReadonlySet<Item> {
  const found = new Set<Item>();
  let isHeld = false;
  for (const line of lines.toReversed()) {
    const opens = line.mark === "" && goesOn.test(line.text);
    if (opens) isHeld = saysEachAbove(line.text);
    else if (line.mark !== "" || moneyIn(line.text).length === 0) isHeld = false;
    else if (isHeld) found.add(line);
  }
  return found;
}
