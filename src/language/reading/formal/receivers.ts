import { oneOf, wholeWord } from "../words/pattern.ts";
import { listMark } from "../layout/list-mark.ts";
import { isPerson, isRole, isUnit, namesSomebody } from "../words/people.ts";

/** "§ 203: HR-direktören", among the extracts of several paragraphs. */
const paragraphMark =
  /^(?:(?:för|till|av|utdrag) )?(?:§+\s?|paragraf )\d{1,4}(?:(?:, | och |[–-])\d{1,4})*\s?(?::|–|-|till(?!\p{L}))?\s*(?:till\s)?(?=\p{L})/iu;
const sentenceInside = /(?<![\s.]\p{Lu}|^\p{Lu})[.!?]\s\p{Lu}/u;
const lineMax = 600;

/** The receivers that a line of a list names, as they stand there. */
export function receiversIn(line: string): string[] {
  const text = withoutMark(line)
    .replace(/^[☐☑☒□✓✔]\s?/u, "")
    .replace(paragraphMark, "");
  const [name = "", position = "", more] = text.split(", ");
  if (more === undefined && isPerson(name) && isRole(position) && !/na?$/u.test(position))
    return [text];
  if (
    text.length > lineMax ||
    sentenceInside.test(text) ||
    /\s(?:ska|har|är|får|beslutar)\s/.test(text)
  )
    return [];
  return text
    .split(/,(?!\s(?:enhet|avdelning|sektion|funktion)(?:en)?\s(?:för|vid)\s)|[;\t|•]|\s\/\s/u)
    .flatMap(splitAtAnd)
    .map((name) =>
      name
        .replace(/\s?\((?:för )?(?:åtgärd|kännedom|verkställighet|info\p{L}*)[^()]*\)/iu, "")
        .replace(/\sför (?:åtgärd|kännedom|verkställighet|information|handläggning)$/iu, "")
        .replace(/^(?:samt|och)\s+/, "")
        .replace(/^till\s+(?=\p{L})/u, "")
        .replace(fullStop, "")
        .trim(),
    )
    .filter((name) => name.length > 1 && /\p{L}/u.test(name));
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
  return parts.length > 1 && parts.every(isReceiver) ? parts : [text];
}

/** "S. Hallberg", "E.A.", "EA" */
const initials =
  /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}{2,3}$/u;
/** Where a decision is kept, and those whom a paper names together. */
const together = new RegExp(
  String.raw`^(?:${oneOf`
    \p{L}*(avd|förv|enh|sekr)\.? akten diariet arkivet registrator(n)? ekonomi löner kommunikation HR IT (de_)?facklig*
    (\p{L}+_)?\p{L}*${oneOf`
      deltagarna deltagare närvarande ledamöterna ledamöter sökand(e|ena) mottagarna cheferna
      parterna enheterna förvaltningarna nämnderna kommunerna verksamheterna divisionerna
      föreningarna organisationerna bolagen gruppen kliniken kliniker(na)? teamet
    `}
    (alla|samtliga|övriga)(_(?!i_|på_|inom_)\p{L}+)?(_(i|på|inom|vid)_[\p{L}-]+)?
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
  "iu",
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

/** The receivers of a whole list. */
export function receiversOf(lines: readonly string[]): string[] {
  const oneEach =
    lines.length > 1 && lines.every((line) => !line.includes(",") || isPlaceAndName(line));
  return lines.flatMap((line) =>
    oneEach && isPlaceAndName(line) ? [line.replace(listMark, "")] : receiversIn(line),
  );
}
