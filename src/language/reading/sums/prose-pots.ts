import { aboutMoney } from "../words/about-money.ts";
import { aimIn } from "../words/aims.ts";
import { oneOf } from "../words/pattern.ts";
import { isRole, isUnit } from "../words/people.ts";
import { type Phrase, isAbout, phrasesIn } from "../words/phrases.ts";
import { inPlainWords } from "../words/passing-on.ts";
import { toBeNamed, withToBeNamed } from "../words/to-be-named.ts";
import type { Allotment, Context } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

/** "till en pott för kontaktsjuksköterskor": a pot, also where it is not said who holds it. */
const toPot = /(?<![A-Za-zÀ-ɏ])(?:till|i|som)\s(?:en\s)?pott\s(?:för|till)\s/i;

/** "en pott hos X", "pott Kompetens": a pot where it is said who holds it. */
const aPot =
  /^pott(?:en)?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:en|egen|särskild|som)\s(?:del)?pott(?![A-Za-zÀ-ɏ])/i;

/** "läggs hos X", "anförtros X", "efter egen prövning": it is left to somebody. */
const entrusted =
  /(?<![A-Za-zÀ-ɏ])(?:anförtro[A-Za-zÀ-ɏ]*|efter\s(?:egen|eget|fri|fritt)\s[A-Za-zÀ-ɏ]+|(?:läggs?|lägga|lagts|placera[rs]?|samla[rs]?|ligger|förläggs|reservera[rs]?)\s(?:¤\s)?(?:[^¤,;]{2,80}\s)?hos)(?![A-Za-zÀ-ɏ])/i;

/** A quick look before the words are weighed. */
export const mayHandOn =
  /fördel|dispon|förvalt|avgör|råda|råder|förfog|beslut|bestäm|del(?:a|ar|as) ut|anförtro|pott|ansvar|svara|innehavare|(?<![A-Za-zÀ-ɏ])(?:hos|eget|egen|fritt?)(?![A-Za-zÀ-ɏ])/i;

const partsOf = (text: string) => phrasesIn(inPlainWords(text).replace(/\s+/g, " ").trim());

/** What is to come of a gift, where that is no part of what it is for. */
function aimApart(text: string): ReturnType<typeof aimIn> {
  const aimed = aimIn(text);
  if (aimed === null || aimed.isOfGift) return aimed;
  const { phrases } = partsOf(aimed.bare);
  return purposeOf(phrases, holderOf(phrases, true)) === null ? aimed : null;
}

/** "¤ till Länsbygderådet Norr för byautveckling", where each gets what he distributes: a name of its own, and what for. */
const toNamed =
  /^(?:att\s)?¤\s(?:till|åt)\s(\p{Lu}\p{Ll}[^,;:()¤]{2,60}?)\s(?:för|till)\s([^,;:()¤]{2,120})$/u;

/** A pot of one amount in words, written ¤; null where nobody distributes it further. */
export function potIn(
  words: string,
  amountKr: number,
  quote: string,
  context: Context,
): Allotment | null {
  const at = words.indexOf("¤");
  const text = withToBeNamed(words.slice(0, at) + words.slice(at).replace(thenReports, ""));
  if (!context.asPots && !mayHandOn.test(text)) return null;
  const aimed = aimApart(text);
  const { phrases, passesOn } = partsOf(aimed?.bare ?? text);
  const isPot = context.asPots || toPot.test(text);
  const lies = aPot.test(text) || entrusted.test(text);
  if (!passesOn && !isPot && !lies) return null;
  const held = holderOf(phrases, passesOn || lies);
  const [, who, aim] = held === null && context.asPots ? (toNamed.exec(text) ?? []) : [];
  if (who !== undefined && aim !== undefined)
    return { kind: "pot", purpose: clean(aim), holder: who, amountKr, quote };
  if (held === null && !isPot) return null;
  const given = purposeOf(phrases, held) ?? aimed?.aim ?? null;
  const split = held === null ? null : areaOf(nameOf(held));
  const purpose = given ?? split?.[1] ?? targetOf(phrases, held);
  if (purpose === null) return null;
  const named = held === null ? null : given === null && split !== null ? split[0] : nameOf(held);
  const holder = named === toBeNamed ? null : named;
  return { kind: "pot", purpose, holder, amountKr, quote };
}

/** Whether words let somebody distribute an amount further. */
export const handsOn = (text: string): boolean => {
  if (!mayHandOn.test(text)) return false;
  const { phrases, passesOn } = phrasesIn(inPlainWords(text.replace(/[.;,]+$/u, "")));
  return (passesOn || entrusted.test(text)) && holderOf(phrases, true) !== null;
};

/** Words that name nobody, such as "Därför" in "Därför fördelar jag". */
const isNobody = new RegExp(
  String.raw`^(?:jag|vi|följande|nedanstående)(?![A-Za-zÀ-ɏ])|^${oneOf`
    man det detta den denna denne de dem som hen han hon vederbörande region(en)? undertecknad varje
    sig därför därmed därutöver dessutom vidare således sålunda alltså följaktligen härmed härutöver
    nu sedan därefter slutligen samtidigt bakgrunden istället övriga resterande återstående
    kvarvarande kvarstående
  `}$`,
  "i",
);
/** The one who gives: "Regiondirektören ställer …". */
const gives =
  /^(?:ger|tilldelar|ställer|lägger|avsätter|anslår|anvisar|beviljar|överlåter|delegerar|uppdrar|bemyndigar|anförtror|lämnar|placerar|tillför|låter)$/u;
const receivers: ReadonlySet<string> = new Set([
  "",
  "till",
  "hos",
  "åt",
  "på",
  "av",
  "genom",
  "via",
  "för",
]);
const agents: ReadonlySet<string> = new Set(["av", "genom", "via"]);

/** Who distributes: whose disposal it is at, who does it, who gets it to do so. */
export function holderOf(phrases: readonly Phrase[], passesOn: boolean): Phrase | null {
  const able = phrases.filter(
    ({ preposition, words, before, wordAfter }) =>
      receivers.has(preposition) &&
      !isNobody.test(words) &&
      aboutMoney(words) === null &&
      !(before === "edge" && preposition === "" && gives.test(wordAfter)),
  );
  const possessor = able.find(({ wordAfter }) => wordAfter === "förfogande");
  const agent = able.find(
    ({ preposition, before, after, isSomebody }) =>
      agents.has(preposition) && (isSomebody || before === "passes" || after === "passes"),
  );
  const receiver = able.find(
    ({ preposition, after }) =>
      ["till", "hos", "åt", "på"].includes(preposition) && after === "passes",
  );
  const named = able.filter(({ isSomebody, preposition }) => isSomebody && preposition !== "för");
  const subject = passesOn ? able.find(isSubject) : undefined;
  const found =
    possessor ??
    agent ??
    named.find(({ after, before }) => after === "passes" || before === "link") ??
    named.find(({ preposition }) => preposition !== "") ??
    named.at(-1) ??
    receiver ??
    subject ??
    able.find(({ isSomebody }) => isSomebody) ??
    null;
  return found === null ? null : (able.find((other) => isLonger(other, found)) ?? found);
}

/** "Socialnämnden tillförs …, att fördelas av nämnden": the short name stands for the long one. */
const isLonger = (other: Phrase, { words }: Phrase): boolean =>
  other.words.length > words.length &&
  !words.includes(" ") &&
  other.words.toLowerCase().endsWith(words.toLowerCase());

const isSubject = ({ preposition, before, after }: Phrase): boolean =>
  preposition === "" &&
  (after === "passes" ||
    (before === "edge" && after === "verb") ||
    (before === "verb" && (after === "amount" || after === "link" || after === "money")) ||
    before === "passes");

const besides: ReadonlySet<string> = new Set(
  "mellan bland ur från i med efter under enligt utöver utan vid om mot".split(" "),
);
const within =
  /^(?:(?:sin|sitt|sina|respektive|egen|egna|den egna|det egna)(?:\s|$)|(?:området|verksamheten|förvaltningen|enheten|sektorn)$)/i;

const isAim = ({ preposition, words }: Phrase, held: Phrase | null): boolean =>
  !besides.has(preposition) &&
  !(preposition === "inom" && within.test(words)) &&
  !(agents.has(preposition) && held !== null) &&
  !isNobody.test(words) &&
  aboutMoney(words) === null &&
  /\p{L}{2}/u.test(words);

/** What the money is for: the first aim, or the name that stands before the amount. */
export function purposeOf(phrases: readonly Phrase[], held: Phrase | null): string | null {
  const aims = phrases.filter((phrase) => phrase !== held && isAim(phrase, held));
  const [first] = aims;
  const chosen =
    first !== undefined &&
    first.preposition === "" &&
    first.before === "edge" &&
    first.after !== "verb"
      ? first
      : (aims.find(({ preposition, isSomebody }) => preposition !== "" && !isSomebody) ??
        aims.find(({ isSomebody }) => !isSomebody) ??
        aims.find(({ preposition }) => preposition !== ""));
  if (chosen === undefined) return null;
  const words = clean(withAbout(chosen, phrases).replace(thenReports, "").replace(amongUnits, ""));
  return words.length > 1 ? words : null;
}

/** "att fördela till enheterna för handledning": those who get it in turn are named by no more than what they are. */
const units =
  "(?:sina\\s|de\\s)?(?:områdena|enheterna|verksamheterna|förvaltningarna|klinikerna|avdelningarna|divisionerna|sektorerna|sjukhusen|kommunerna|skolorna|enheter|verksamheter|förvaltningar|områden)";
const amongUnits = new RegExp(`^${units}\\sför\\s(?=[A-Za-zÀ-ɏ]{3})`, "i");
const areUnits = new RegExp(`^${units}$`, "i");

/** "till kurser och att redovisa utfallet": a task, and no part of what it is for. */
const thenReports =
  /,?\s(?:och|samt)\s(?:att\s)?(?:därefter\s)?(?:redovisa|återredovisa|rapportera|återrapportera|återkomm|följ(?:a|er)\supp)[A-Za-zÀ-ɏ]*(?:\s.*)?$/i;

/** "till åtgärder gällande bemanning": what they are about says what for; of units it is all that says so. */
function withAbout(chosen: Phrase, phrases: readonly Phrase[]): string {
  const next = phrases[phrases.indexOf(chosen) + 1];
  if (next === undefined || chosen.wordAfter !== next.preposition || !isAbout(next.preposition))
    return withRest(chosen, phrases);
  const about = withRest(next, phrases);
  return areUnits.test(chosen.words) || isUnit(chosen.words)
    ? about
    : `${chosen.words} ${next.preposition} ${about}`;
}

/** "till kurser, handledning och stöd": a list goes on behind its commas. */
function withRest(chosen: Phrase, phrases: readonly Phrase[]): string {
  const from = phrases.indexOf(chosen);
  let end = from;
  while (phrases[end]?.wordAfter === "," && isListed(phrases[end + 1])) end += 1;
  const all = phrases.slice(from, end + 1).map(({ words }) => words);
  return end > from && / (?:och|samt|m\.?m) /u.test(`${all.at(-1) ?? ""} `)
    ? all.join(", ")
    : chosen.words;
}

const isListed = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  phrase.preposition === "" &&
  phrase.wordBefore === "," &&
  !phrase.isSomebody;

/** "att fördela mellan klinikerna": for whom, where nothing else is named. */
function targetOf(phrases: readonly Phrase[], held: Phrase | null): string | null {
  const found = phrases.find(
    (phrase) =>
      phrase !== held &&
      /^(?:mellan|bland|inom)$/u.test(phrase.preposition) &&
      !within.test(phrase.words),
  );
  return found === undefined ? null : clean(found.words);
}

/** The name of who holds it: "IT-chefens" förfogande is the IT-chefen's. */
export function nameOf({ words, wordAfter }: Phrase): string {
  const name = clean(words).replace(/^det\s(?=[A-Za-zÀ-ɏ]+n$)/i, "");
  return wordAfter === "förfogande" ? name.replace(/(?<!s)s$/u, "") : name;
}

/** "till enhetschefen för licenser att fördela": where no other purpose is named, the area is it. */
export function areaOf(holder: string): readonly [string, string] | null {
  const [, position, area] = /^(.{2,60}?)\sför\s(.{2,120})$/i.exec(holder) ?? [];
  return position !== undefined && area !== undefined && isRole(position) ? [position, area] : null;
}
