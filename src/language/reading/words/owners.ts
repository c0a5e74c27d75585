import { oneOf } from "./pattern.ts";
import { deadlineIn } from "./deadlines.ts";
import { moneyIn } from "./money.ts";
import { isPerson, isRole, namesSomebody } from "./people.ts";
import { isWhoGot } from "./who-got.ts";

/** Who is given a task, and the words of the task. */
export interface Giving {
  readonly owners: readonly string[];
  readonly what: string;
}

/** Whether words name one who can be asked: a position, a unit, a person, or whoever got money. */
export const isSomebody = (words: string): boolean => isWhoGot(words) || namesSomebody(words);

/** "HR-direktören till nämndens möte i november", before "ska": the time is no part of who it is. */
function withoutTime(words: string): string {
  const at = words.search(
    /,?\s(?:senast|till|vid|inför|under|i|före|innan|per|årligen|löpande|snarast)(?:\s|$)/i,
  );
  if (at < 0) return words.replace(/,\s*$/, "");
  const when = words.slice(at);
  const isTime = deadlineIn(when, null) !== null || /(?:möte|sammanträde)(?:t|n)?$/i.test(when);
  return isTime && isSomebody(words.slice(0, at).replace(/^.*\satt\s/i, ""))
    ? words.slice(0, at)
    : words.replace(/,\s*$/, "");
}

/** "Var och en av Eva Alm och Bo Ek" */
export const eachOf = /^(?:var och en|vardera|samtliga|alla)\sav\s(?=[A-Za-zÀ-ɏ])(?!mottagarna)/i;
/** "Både HR-chefen och IT-chefen", "Såväl HR-chefen som IT-chefen": each of them. */
const bothOf =
  /^(?:(?:både|dels)\s(?=.*\soch\s)|såväl\s(?=.*\ssom\s))(.+?)\s(?:och|som)\s(?:även\s)?(.+)$/i;
/** "att HR-chefen skyndsamt", before "ska": how it is to be done is no part of who does it. */
const manner = new RegExp(
  String.raw`(?:,?\s${oneOf`
    skyndsamt snarast(_möjligt)? omgående genast även också därefter dessutom vidare sedan samtidigt
    gemensamt tillsammans vardera själva? därmed därvid då nu alltid löpande årligen regelbundet
    minst i_sin_tur var_för_sig för_sin_del
  `})+$`,
  "i",
);
/** "hon", "henne", "de båda": somebody who is named elsewhere, or nobody. */
const pointsBack =
  /^(?:hon|han|hen|henne|honom|dem|de|den|det|denn[ae]|densamm[ae]|vederbörande|man|båda|bägge|de\sbåda)$/i;
/** "Återstående medel, som HR-chefen": a thing, and the one who does something with it. */
const isToldOf =
  /,\s(?:som|vilk(?:en|et|a))\s(?:\p{L}[\p{L}-]*(?:en|n|e?t)|jag|vi|\p{Lu}\S+\s\p{Lu}\S+)$/u;
const isForbidden = /\s(?:inte|ej|icke|aldrig)(?:\s(?:längre|heller|själv|själva|då|nu))?$/i;

/** "Per och Lina": two by their first names. */
const twoNames = /^(\p{Lu}\p{Ll}{2,15}) och (\p{Lu}\p{Ll}{2,15})$/u;
/** "Barn och Unga", "Kultur och Fritid": what a unit is called after its field. */
const isField = new RegExp(
  String.raw`^${oneOf`
    barn unga ungdom* kultur* fritid* skol* utbildning* teknik* miljö* bygg* samhäll* vård* omsorg* hälsa
    sjukvård* hr it ekonomi* inköp* upphandling* juridik* kommunikation* personal* lön* social* arbete*
    arbetsmarknad* näringsliv* turism* natur* trafik* plan* fastighet* lokal* service* stöd* forskning*
    utveckling* kvalitet* säkerhet* beredskap* kirurgi* medicin* kvinn* psykiatri* habilitering* region*
    tillväxt* digital* folkhälsa* tandvård* administration*
  `}$`,
  "i",
);

/** The owners that words name, one each; words before them are cut off. */
export function ownersOf(words: string): string[] {
  const bare = withoutTime(words)
    .replace(
      /\s+(?:i samråd med|i samverkan med|i samarbete med|tillsammans med|i dialog med|efter samråd med)\s.*$/i,
      "",
    )
    .replace(
      /^.*(?:\sbeslutar|\sföreslår)(?:\sför egen del|\s[A-Za-zÀ-ɏ]+)?\s(?:besluta\s)?(?:att\s)?/i,
      "",
    )
    .replace(/^(?:att|dels att|dels|samt|och|därför)\s+/i, "")
    .replace(manner, "")
    .replace(/^dem(?=\ssom\s)/i, "de")
    .replace(eachOf, "")
    .replace(bothOf, (_, one: string, other: string) => `${one} och ${other}`)
    .trim();
  // "att HR-chefen inte", before "ska".
  if (isForbidden.test(bare) || pointsBack.test(bare)) return [];
  // "Kvar är 2 mnkr, som HR-chefen", before "återkommer till": what is told of, and what tells of it.
  if (isToldOf.test(bare) || moneyIn(bare).length > 0) return [];
  // "HR-chefen förfogar över 2 mnkr och", before "ska": the verb has another object.
  if (/\s(?:och|samt)$/i.test(bare)) return [];
  const afterLast = bare.includes(", ") ? bare.slice(bare.lastIndexOf(", ") + 2) : bare;
  for (const candidate of new Set([bare, bare.replace(/^.*\satt\s/i, ""), afterLast])) {
    if (/\satt\s/i.test(candidate)) continue;
    const [name = "", position = ""] = candidate.split(", ");
    if (isPerson(name) && isRole(position) && name + ", " + position === candidate)
      return [candidate];
    const parts = candidate
      .split(/,\s+|(?<!-)\s+(?:och|samt|respektive)\s+/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length > 0 && parts.every(isSomebody)) return parts;
    if (isSomebody(candidate) && candidate.length < 80) return [candidate.trim()];
  }
  const last = afterLast.replace(/^.*\satt\s/i, "").trim();
  const [, one = "", other = ""] = twoNames.exec(last) ?? [];
  if (one !== "" && !isField.test(one) && !isField.test(other)) return [one, other];
  return last === "" || last.length > 70 || /\b(?:det|som|detta|inte|man|ingen)\b/i.test(last)
    ? []
    : [last];
}

const oddWords = new RegExp(
  oneOf`
    ^ansvariga?$ ^(efter|enligt|till|för|om|när|på|i|vid|av|från|med|under|hos|inom|genom)_
    _(till|senast|inför)_ _i_(samband|samråd|samverkan|samarbete|anslutning|dialog|enlighet)_med_
    _(på|enligt|i)_(motsvarande|samma)_ (?<![A-Za-zÀ-ɏ])(får|ska|skall|har|är|ges|kan|att)(_|$)
  `,
  "i",
);

/** The owners that words name and nothing else; none where a word is left over. */
export function knownOwners(named: string): readonly string[] {
  const words = named.replace(eachOf, "");
  const parts = words.split(/,\s+|(?<!-)\s+(?:och|samt)\s+/).map((part) => part.trim());
  if (parts.every(isSomebody) && !oddWords.test(words)) return parts;
  return isSomebody(words) &&
    !oddWords.test(words) &&
    words.endsWith(words.split(" ").at(-1) ?? "") &&
    /-\soch\s/u.test(words)
    ? [words]
    : [];
}
