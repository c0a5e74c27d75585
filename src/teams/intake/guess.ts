import type { PositionId } from "../../domain/brand.ts";
import { caseNumberPattern } from "../../domain/decide-grant.ts";
import { positionNamed, positionsHere } from "../../domain/organisation.ts";
import type { State } from "../../domain/state.ts";
import { fold } from "../../language/fold.ts";
import type { DocumentKind } from "../../language/reading/reading.ts";
import { bodyIn, isRole } from "../../language/reading/words/people.ts";
import { sentencesOf } from "../../language/reading/words/sentences.ts";
import { capitalised } from "../../language/say/title.ts";

/** Guesses that stand prefilled in a form; a person sees each of them before anything is stored. */

const nameMax = 60;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** "Personalmiljarden" out of "Beslutsomgång 2 angående Personalmiljarden": what the money is called. */
export function moneyNamed(title: string): string {
  const about =
    /^\p{L}*beslut\p{L}*\s{1,3}\d{0,2}\s{0,3}(?:angående|avseende|gällande|om|för)\s(.{3,})$/iu.exec(
      title,
    )?.[1] ?? title;
  const bare = about
    .replace(
      /(?:[,:]|\s[–—-])?\s(?:\((?:besluts)?omgång\s\d{1,2}\)|(?:besluts)?omgång\s\d{1,2})$/iu,
      "",
    )
    .replace(/^(?:fördelning|användning)\sav\s/iu, "")
    .replace(
      /^(?:statsbidrag|statliga\smedel|statens\smedel|medel|bidrag)(?:et)?\s(?:för|till)\s/iu,
      "",
    );
  return capitalised(isMoneyAlone.test(bare) ? about : bare);
}
/** "medel 2018", "statsbidraget": no name of its own. */
const isMoneyAlone =
  /^(?:statsbidrag|statliga\smedel|medel|medlen|bidrag|pengar)\p{L}*(?:[\s,]+\d{4})?$|^.{0,4}$/iu;

/** "Fördelning av medel ur …" out of a line that says what a body decided on; empty when it does not say. */
export const decidedOn = (line: string): string =>
  capitalised(
    /\bbeslut\p{L}*\s.{0,80}?\bom\s(?!att\s)(\p{Ll}[^.;:]{8,110})(?:[.;:]|$)/iu.exec(
      line.trim(),
    )?.[1] ?? "",
  );

/** The round that the text names: "Beslutsomgång 2", also misspelt. */
export function roundIn(text: string): number | null {
  const found = /besluts?omg\p{L}{1,6}\s{1,3}(\d{1,2})\b/iu.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** The one paragraph that stands as a heading of its own; null where several do. */
export function sectionIn(text: string): number | null {
  const found = new Set(
    linesOf(text).flatMap((line) => /^§\s{0,2}(\d{1,4})\b/.exec(line)?.[1] ?? []),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? Number(only) : null;
}

/** A paragraph of minutes that hold several. */
interface Paragraph {
  readonly section: number;
  /** How it begins, where its own case number stands. */
  readonly head: string;
}

const headMax = 400;
const beginningMax = 40;

/** The paragraph that words stand in, where a text has several; null where it has not, and where they stand in none or more. */
export function paragraphWith(words: string, text: string): Paragraph | null {
  const beginning = words.replaceAll(/\s+/g, " ").trim().slice(0, beginningMax);
  const parts = text.split(/^(?=[ \t]*§\s{0,2}\d{1,4}\b)/mu);
  const found = parts.flatMap((part): readonly Paragraph[] => {
    const section = Number(/^\s*§\s*(\d{1,4})/u.exec(part)?.[1] ?? 0);
    const flat = part.replaceAll(/\s+/g, " ");
    const holds = beginning !== "" && section > 0 && flat.includes(beginning);
    return holds ? [{ section, head: flat.slice(0, headMax) }] : [];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined && sectionIn(text) === null ? only : null;
}

/** The words in which the board gave the authority, between quotation marks; empty when there are none. */
export function quoteIn(text: string): string {
  const quotes = text.matchAll(/["”“]([^"”“\n]{20,600})["”“]/g);
  for (const [, words = ""] of quotes)
    if (/deleg|fördela|bemyndig/i.test(words)) return words.replaceAll(/\s+/g, " ").trim();
  return "";
}

const gives =
  /(?<!\p{L})(?:uppdrog|uppdragit|delegera(?:de|t)|bemyndiga(?:de|t)|gav|gett|lämnade|lämnat|överl(?:ät|åtit))(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:att|rätt|delegation)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:fördela|besluta|disponera|använda)(?!\p{L})/iu;
const mandateMax = 600;

/** The sentence that tells how a body gave the authority, where no words of it are quoted; empty when there is none. */
function givenIn(text: string): string {
  const lines = text.replaceAll(/\s*\n(?=\p{Ll})/gu, " ").split("\n");
  const told = lines
    .filter((line) => gives.test(line))
    .flatMap((line) => sentencesOf(line.trim()))
    .find(
      (one) =>
        gives.test(one) && bodyIn(one) !== null && !/föresl|(?<!\p{L})inte(?!\p{L})/iu.test(one),
    );
  return told === undefined || told.length > mandateMax ? "" : told.replaceAll(/\s+/g, " ").trim();
}

/** What a text has of the mandate that it rests on; minutes give theirs in an item of their own. */
export const mandateWords = (text: string, kind: DocumentKind): string =>
  quoteIn(text) || (kind === "protokoll" ? "" : givenIn(text));

const purposeMax = 120;

/** The purposes that a quoted mandate lists after its "gällande", "inom" or "till". */
export function purposesIn(quote: string): readonly string[] {
  const listed =
    /fördela.{0,80}?\b(?:gällande|avseende|inom|på|för)\s+(.{5,500})$/is.exec(quote)?.[1] ??
    /(?:användning|fördelning).{0,120}?\b(?:inom|till|gällande|avseende)\s+områdena\s+(.{5,500})$/is.exec(
      quote,
    )?.[1] ??
    /fördela.{0,40}?\btill\s+(.{5,500})$/is.exec(quote)?.[1] ??
    "";
  const parts = listed.replace(/[.\s]+$/, "").split(/,\s+|\s+samt\s+/);
  const last = parts.at(-1) ?? "";
  const ends = parts.length > 1 && !/\ssamt\s/.test(listed) ? last.split(/\s+och\s+/) : [last];
  return [...parts.slice(0, -1), ...ends]
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.length <= purposeMax)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}

/** The position whose name stands in a text; null when none or several equally long do (rule R18). */
export function positionIn(text: string, state: State): PositionId | null {
  const words = fold(text);
  const found = positionsHere(state)
    .map((position) => ({
      id: position.id,
      length: Math.max(
        0,
        ...[position.title.sv, ...position.aliases]
          .filter((name) => words.includes(fold(name)))
          .map((name) => name.length),
      ),
    }))
    .filter(({ length }) => length > 3)
    .toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  return first === undefined || first.length === second?.length ? null : first.id;
}

const personName = /^\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){1,3}$/u;

interface Signature {
  readonly name: string;
  readonly title: string;
}

/** A letterhead is written like a name: "Region Exempelfjäll". */
const organisation =
  /(?<!\p{L})(?:region|kommun|landsting|förvaltning|myndighet|nämnd|styrelse|kansli|stab)(?:en|et|s)?(?!\p{L})/iu;
const isPerson = (line: string): boolean => personName.test(line) && !organisation.test(line);

/** Names with something below them that can be a title. */
function signaturesIn(text: string): readonly Signature[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const name = lines[index - 1] ?? "";
    return line.length <= nameMax && name.length <= nameMax && isPerson(name)
      ? [{ name, title: line.replace(/^tf\.?\s+/i, "") }]
      : [];
  });
}

/** Who signed: the last name with a position's title on the line below; null when nobody is found. */
export function signerIn(
  text: string,
  state: State,
): { readonly name: string; readonly position: PositionId } | null {
  for (const { name, title } of signaturesIn(text).toReversed()) {
    const position = positionNamed(state, title);
    if (position !== null) return { name, position };
  }
  return null;
}

/** Who writes papers and keeps minutes signs no decision of a delegate. */
const noDecider = /^(?:handläggare|sekreterare|registrator|justerare|ordförande|föredragande)/i;

/** The last name with a title below it, whether or not the title is that of a position here; null where there is none. */
export const signatureIn = (text: string): Signature | null =>
  signaturesIn(text).findLast(({ title }) => isRole(title) && !noDecider.test(title)) ?? null;

/** The first title in the words of a mandate: who got it, whether or not that is a position here; null where none is. */
export function roleIn(words: string): string | null {
  const names = words.matchAll(
    /(?<![\p{L}-])(?:\p{L}+-\s(?:och|&)\s)?\p{L}[\p{L}-]{2,40}(?!\p{L})/gu,
  );
  return (
    [...names].map(([name]) => name).find((name) => isRole(name) && !noDecider.test(name)) ?? null
  );
}

/** "Regiondirektören" as a position is called when it is set up: "Regiondirektör". */
export function asTitle(name: string): string {
  const bare = name
    .trim()
    .replace(
      /(?<=(?:direktör|chef|strateg|jurist|ekonom|ombud|intendent|inspektör))e[nt](?=$|\s)/iu,
      "",
    )
    .replace(/(?<=(?:are|er|or))n(?=$|\s)/iu, "");
  return capitalised(bare);
}

const otherNumbers: readonly RegExp[] = [
  /^(?<organ>[A-ZÅÄÖ]{2,5})[ /-]?(?<year>20\d\d)[-/:.](?<serial>\d{1,6})$/u,
  /^(?<organ>[A-ZÅÄÖ]{2,5})[ /-](?<serial>\d{1,6})[-/](?<year>20\d\d)$/u,
  /^(?<organ>[A-ZÅÄÖ]{2,5})[ -](?<year>\d\d)[-/](?<serial>\d{3,6})$/u,
];

/** "RS 2023/0412" as a case number is written here, "RS/412/2023"; null where its parts cannot be told. */
export function asCaseNumber(read: string): string | null {
  for (const form of otherNumbers) {
    const { organ = "", year = "", serial = "" } = form.exec(read.trim())?.groups ?? {};
    if (organ === "") continue;
    const own = `${organ}/${Number(serial)}/${year.length === 2 ? `20${year}` : year}`;
    return caseNumberPattern.test(own) ? own : null;
  }
  return null;
}

const slugMax = 50;

/** A name as a part of an id. */
export const slug = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, slugMax)
    .replaceAll(/^-+|-+$/g, "");

const common =
  /^(?:för|och|inom|samt|åtgärder|andra|till|vid|med|av|den|det|medel|insatser|att|utveckling|i)$/;
const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.test(word));

/** The one purpose that shares a whole word with a pot's name; null where a person has to choose (rule R06). */
export function purposeFor<P extends { readonly title: { readonly sv: string } }>(
  name: string,
  purposes: readonly P[],
): P | null {
  const words = new Set(wordsOf(name).filter((word) => word !== "atgarder" && word !== "andra"));
  const found = purposes.filter(({ title }) => wordsOf(title.sv).some((word) => words.has(word)));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
