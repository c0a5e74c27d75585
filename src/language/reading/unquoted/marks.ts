import { oneOf } from "../words/pattern.ts";
import { monthsIn } from "../words/dates.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";

/** What makes a place of a text worth a look: an amount, words that may give somebody a task or a right, or a time. */
export type Mark = "money" | "task" | "time";

const word = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words.join("|")})(?![A-Za-zÀ-ɏ])`, "iu");

/** A task or a right is given or taken, whoever has it. */
const entrusts = word(
  "i (?:uppdrag|uppgift)|uppdra[rs]?|återkomm(?:a|er)|återkopplar?|åter(?:rapporter|redovis)[A-Za-zÀ-ɏ]*",
  "(?:får|ges|har) (?:rätt|delegation|bemyndigande|mandat|medel)|bemyndigas|till(?: [A-Za-zÀ-ɏ]+s)? förfogande",
  "(?:ser|svarar|sörjer|ansvarar) (?:till|för) att|tar (?:fram|reda på|kontakt|på sig)|åtar sig|utser",
  "utreder|kartlägger|sammanställer|undersöker|mejlar|kontaktar|bjuder in|kallar till|stämmer av|följer upp|arbetar fram|lägger fram",
  String.raw`(?:ska|skall|måste|behöver|bör) (?:[A-Za-zÀ-ɏ]+ ){0,3}?${oneOf`
      utred redovis kartlägg inventer utvärder undersök presenter rapporter revider utarbet
      komplettera uppdater följas_upp tas_fram ses_över
    `}[A-Za-zÀ-ɏ]*`,
);
/** A task of the person or the position that is named beside it; what is only done now has a time too. */
const must = word("ska|skall|måste");
const does = word(
  "redovisar|rapporterar|skriver|presenterar|informerar|lämnar|skickar|frågar|bereder|bevakar|ordnar|gör|tar",
);
const due = word(
  "senast|snarast|omgående|skyndsamt|utan dröjsmål|nästa (?:möte|sammanträde)",
  "(?:till|före|inför|under) (?:hösten|våren|sommaren|vintern|årsskiftet|semestern|jul)",
);
/** What has been is nobody's to do. */
const told =
  /[A-Za-zÀ-ɏ]{2}(?:a|r|n|l|d|t|k|s|p)des(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:har|hade|var|blev|fick|gavs|gicks?|skulle|beslutade|beslutat)(?![A-Za-zÀ-ɏ])/i;

/** What of it a place of a text speaks of. */
export function marksOf(text: string): readonly Mark[] {
  const isTimed = !told.test(text) && (due.test(text) || monthsIn(text, null).some(isInWords));
  const isTask =
    entrusts.test(text) ||
    ((must.test(text) || (isTimed && does.test(text))) && namesSomebodyIn(text));
  return [
    ...(moneyIn(text).length > 0 ? (["money"] as const) : []),
    ...(isTask ? (["task"] as const) : []),
    ...(isTimed ? (["time"] as const) : []),
  ];
}

/** A day in figures alone is that of a paper. */
const isInWords = ({ text }: { readonly text: string }): boolean => /\p{L}/u.test(text);

const wordsIn = /\p{L}[\p{L}-]+/gu;
const namesIn = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}/gu;

const namesSomebodyIn = (text: string): boolean =>
  [...text.matchAll(wordsIn)].some(([one]) => isRole(one)) ||
  [...text.matchAll(namesIn)].some(([one]) => isPerson(one));
