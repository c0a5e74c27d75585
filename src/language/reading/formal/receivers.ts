import { oneOf, wholeWord } from "../words/pattern.ts";
import { listMark } from "../layout/list-mark.ts";
import { isPerson, isRole, isUnit, namesSomebody } from "../words/people.ts";

/** "§ 203: HR-direktören", among the extracts of several paragraphs. */
const paragraphMark =
  /^(?:(?:för|till|av|utdrag) )?(?:§+\s?|paragraf )\d{1,4}(?:(?:, | och |[–-])\d{1,4})*\s?(?::|–|-|till(?![A-Za-zÀ-ɏ]))?\s*(?:till\s)?(?=[A-Za-zÀ-ɏ])/i;
/** "Regiondirektör", beside the name of who has it; "HR-direktören" and "Regionens revisorer" are others. */
export const isTitle = (text: string): boolean =>
  isRole(text) && !/^[A-Za-zÀ-ɏ-]+(?:[ea]n|ens)(?![A-Za-zÀ-ɏ])/.test(text);

const sentenceInside = /(?<![\s.]\p{Lu}|^\p{Lu})[.!?]\s\p{Lu}/u;
const lineMax = 600;

/** The receivers that a line of a list names, as they stand there. */
export function receiversIn(line: string): string[] {
  const text = withoutMark(line)
    .replace(/^[☐☑☒□✓✔]\s?/u, "")
    .replace(paragraphMark, "")
    .replace(purpose, "");
  const [name = "", position = "", more] = text.split(", ");
  if (more === undefined && isPerson(name) && isTitle(position) && !/na?$/u.test(position))
    return [text];
  if (
    text.length > lineMax ||
    sentenceInside.test(text) ||
    /\s(?:ska|har|är|får|beslutar)\s/.test(text)
  )
    return [];
  return keptTogether(text)
    .split(/,(?!\s(?:enhet|avdelning|sektion|funktion)(?:en)?\s(?:för|vid)\s)|[;\t|•]|\s\/\s/u)
    .flatMap(splitAtAnd)
    .map((name) =>
      withoutTitle(name.replaceAll(heldComma, ",").replaceAll(heldAnd, " och "))
        .replace(/\s?\((?:för )?(?:åtgärd|kännedom|verkställighet|info[A-Za-zÀ-ɏ]*)[^()]*\)/i, "")
        .replace(/^(?:samt|och)\s+/, "")
        .replace(/^till\s+(?=\p{L})/u, "")
        .replace(fullStop, "")
        .trim(),
    )
    .filter((name) => name.length > 1 && /\p{L}/u.test(name));
}

/** "Områdeschef Nord, för genomförande": why somebody gets it. */
const purpose = new RegExp(
  String.raw`(?:,|\s[–-])?\sför ${oneOf`
    åtgärd kännedom verkställighet verkställande information handläggning genomförande
    (vidare_)?hantering
  `}(?=\.?$|[,;])`,
  "gi",
);

/** "Vårdcentralerna i Vik, Berga och Sala": several of a kind by their names are one receiver. */
const placesOfSeveral =
  /((?:^|[,;]\s|\s(?:och|samt)\s)\p{L}+[aeo]rna\s(?:i|vid|på|från|för)\s)(\p{Lu}[\p{L}-]*(?:,\s\p{Lu}[\p{L}-]*){0,12})\s(?:och|samt)\s(\p{Lu}[\p{L}-]*)(?=\.?$|[,;])/gu;
const heldComma = "\u0001";
const heldAnd = "\u0002";
/** "Områdeschef Barn, unga vuxna och äldre", alone on its line: the name of what somebody is chief of holds a comma. */
const chiefOfSeveral =
  /^(\p{L}*(?:chef|direktör|ledare)(?:en)?\s(?:för\s|område\s)?\p{L}[\p{L}-]*),\s((?:\p{Ll}[\p{L} -]*,\s)*\p{Ll}[\p{L} -]*\s(?:och|samt)\s\p{Ll}[\p{L}-]*)\.?$/u;
const isOneChief = (text: string): boolean => {
  const [, , rest = ""] = chiefOfSeveral.exec(text) ?? [];
  return rest !== "" && rest.split(/,\s|\s(?:och|samt)\s/u).every((one) => !namesSomebody(one));
};
const keptTogether = (words: string): string => {
  if (isOneChief(words)) return words.replaceAll(",", heldComma);
  return keptPlaces(words);
};
const keptPlaces = (text: string): string =>
  text.replace(placesOfSeveral, (whole: string, kind: string, names: string, last: string) => {
    const all = [...names.split(", "), last];
    const isAlike = all.every((name) => name.slice(-5) === last.slice(-5));
    return isAlike || !all.some((name) => namesSomebody(name))
      ? `${kind}${names.replaceAll(",", heldComma)}${heldAnd}${last}`
      : whole;
  });

/** "rektorerna Eva Alm och Bo Ek": each is a receiver by name. */
function withoutTitle(name: string): string {
  const own = /^\s*\p{L}+[aeo]rna\s(\p{Lu}.*)$/u.exec(name)?.[1]?.trim() ?? "";
  return isPerson(own) || initials.test(own) ? own : name;
}

/** Behind a name, and not behind its initials. */
const fullStop = /(?<!(?:^|\.)\p{Lu})[.\s]+$/u;
/** "E.A." are initials and no mark of a list. */
const withoutMark = (line: string): string =>
  /^\p{Lu}\.\s?\p{Lu}(?:\.|\p{Ll}+(?:$|,))/u.test(line) ? line : line.replace(listMark, "");

/** "HR-direktör och IT-chef" are two receivers; "Hälso- och sjukvårdsdirektör" is one. */
function splitAtAnd(text: string): string[] {
  const parts = text
    .trim()
    .replace(fullStop, "")
    .split(/(?<!-)\s+(?:och|samt)\s+(?:till\s)?/);
  return parts.length > 1 && parts.every((part) => isReceiver(withoutTitle(part))) ? parts : [text];
}

/** "S. Hallberg", "E.A.", "EA" */
const initials =
  /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}{2,3}$/u;
/** Where a decision is kept, and those whom a paper names together. */
const together = new RegExp(
  String.raw`^(?:${oneOf`
    [A-Za-zÀ-ɏ]*(avd|förv|enh|sekr)\.? akten diariet arkivet registrator(n)? ekonomi löner kommunikation HR IT (de_)?facklig*
    ([A-Za-zÀ-ɏ]+_)?[A-Za-zÀ-ɏ]*${oneOf`
      deltagarna deltagare närvarande ledamöterna ledamöter sökand(e|ena) mottagarna cheferna
      parterna enheterna förvaltningarna nämnderna kommunerna verksamheterna divisionerna
      föreningarna organisationerna bolagen gruppen kliniken kliniker(na)? teamet
    `}
    (region|kommun)ens_revisorer \p{Lu}[A-Za-zÀ-ɏ_-]{1,30}_(AB|HB|KB)
    [A-Za-zÀ-ɏ]*(lasarettet|sjukhuset|vårdcentralen|kliniken|mottagningen|skolan)_(i|på|vid)_[A-Za-zÀ-ɏ_-]{2,30}
    (alla|samtliga|övriga)(_(?!i_|på_|inom_)[A-Za-zÀ-ɏ]+)?(_(i|på|inom|vid)_[A-Za-zÀ-ɏ-]+)?
  `})$`,
  "iu",
);
const closer = /\s\([^()]{2,60}\)$/u;
/** What is told of somebody, or done with a thing, and no name. */
const tells = new RegExp(
  String.raw`[\d:§]|${wholeWord`
    är finns ligger ges går hos till ur från har ska skall kan får bör att det som (?<!-_)och samt
    för_(beslut|godkännande|ställningstagande|prövning|fastställande|antagande|yttrande)
  `}`,
  "i",
);

/** Whether words name a receiver and nothing else, where no heading says that they do. */
export function isReceiver(words: string): boolean {
  const name = words.trim().replace(closer, "");
  return (
    name.length < 90 &&
    !tells.test(name) &&
    (namesSomebody(name) || initials.test(name) || together.test(name))
  );
}

/** "HR-avdelningen, Britt Ornäs", where every line of a list is one: where somebody is found. */
const isPlaceAndName = (line: string): boolean => {
  const [place = "", name = "", more] = line.replace(listMark, "").split(", ");
  return more === undefined && isUnit(place) && isPerson(name);
};

const firstName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** "Elsa" above "Nyström, Rikard Boman": a name that a running list breaks over two lines. */
function isBrokenName(line: string, next: string): boolean {
  const parts = line.split(/,\s|\s(?:och|samt)\s/u);
  const [first = ""] = next.split(/,|\s(?:och|samt)\s/u);
  const begun = parts.at(-1) ?? "";
  return (
    parts.length > 1 &&
    firstName.test(begun) &&
    firstName.test(first.replace(fullStop, "")) &&
    !isReceiver(begun) &&
    !namesSomebody(first) &&
    isPerson(`${begun} ${first.replace(fullStop, "")}`)
  );
}

const withWholeNames = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((whole, line) => {
    const above = whole.at(-1);
    return above !== undefined && isBrokenName(above, line)
      ? [...whole.slice(0, -1), `${above} ${line}`]
      : [...whole, line];
  }, []);

/** The receivers of a whole list. */
export function receiversOf(broken: readonly string[]): string[] {
  const lines = withWholeNames(broken);
  const oneEach =
    lines.length > 1 && lines.every((line) => !line.includes(",") || isPlaceAndName(line));
  return lines.flatMap((line) =>
    oneEach && isPlaceAndName(line) ? [line.replace(listMark, "")] : receiversIn(line),
  );
}
