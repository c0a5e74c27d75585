import { oneOf } from "./pattern.ts";
import { isSomebody } from "./somebody.ts";

/** What a word is to a sentence that gives an amount, written ¤. */
export type WordKind =
  | "word"
  | "preposition"
  | "amount"
  | "sign"
  | "verb"
  | "passes"
  | "money"
  | "link"
  | "adverb";

/** One word of a sentence, or a sign in it. */
export interface Token {
  readonly text: string;
  readonly low: string;
  readonly kind: WordKind;
}

const textMax = 1_500;
const splits = /¤|[,;:()]|(?<=\s)[–—-](?=\s)|[^\s,;:()¤]+/gu;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const prepositions = setOf(
  "till för åt hos på av genom via inom avseende rörande gällande beträffande mellan bland ur från i med efter under enligt utöver utan vid om mot",
);
const verbs = setOf(
  "avsätts avsätta avsätter avsättes läggs lägga lägger ställs ställa ställer placeras placera placerar anslås anslå anslår anvisas anvisa anvisar beviljas bevilja beviljar tilldelas tilldela tilldelar tillförs tillföra tillför ges ge ger får ska skall har kan bör må äger går lämnas lämna lämnar överlämnas överlämna överförs överföra förs föra öronmärks öronmärka reserveras reservera satsas satsa inrättas inrätta skapas skapa bildas bilda uppgår är blir utgör omfattar delegeras delegera delegerar överlåts överlåta överlåter uppdras åläggs anmodas ombeds uppmanas föreläggs uppdra uppdrar uppdrag anförtros anförtro anförtror ankommer åligger åvilar tillfaller erhåller används användas använda hålls hålla görs sker sköts står stå beslutas bestäms bemyndigas bemyndiga bemyndigar låta låter ligger vilar betalas utbetalas finns innehåller rymmer avser handhas hanteras fördela fördelar fördelas gå",
);
const adverbs = setOf(
  "vidare också även härmed dessutom därutöver härutöver samtidigt därefter sedan själv själva fritt därtill slutligen likaså likaledes nu ytterligare sammanlagt totalt härigenom således därmed alltså fortsatt bara endast direkt preliminärt",
);
const money = setOf(
  "medel medlen pengar pengarna belopp beloppet summa summan pott potten potter pottar potterna pottarna delpott delpotten",
);
const pronouns = setOf(
  "den det de dem dessa detta denna denne vederbörande honom henne hen sig anslaget bidraget stödet tilldelningen reserven",
);
const links = setOf("som vilka vilket vilken vars där varvid varav dels");
const passing = /^(?:vidare)?fördela[rs]?$|^(?:disponera[rs]?|förvalta[rs]?|förfogande)$/u;
const nouns = /^(?:vidare|medels)?fördelning(?:en)?$/u;
/** "ett förslag till fördelning", "principer för fördelning": what is written of it hands nothing on. */
const papers = new RegExp(
  String.raw`${oneOf`
    förslag underlag utkast plan modell mall princip kriteri(e|um)? grund rutin riktlinje nyckel nycklar
    system process villkor regel regler
  `}(?:(?:a|e)?[nt]|(?:e|a|o)?r(?:na)?|n|na)?s?$`,
  "u",
);
const modal = setOf(
  "får ska skall kan må bör har äger låta låter bemyndiga bemyndigas bemyndigar ges",
);
const handsOver =
  /^(?:deleger|överlåt|lägg|ligger|vilar|åvilar|ankommer|åligger|beslutas|bestäms|görs|sker|sköts|handhas|uppdras|anförtro)/u;

/** The word at a place in small letters; "" outside. */
export const at = (tokens: readonly { readonly low: string }[], index: number): string =>
  tokens[index]?.low ?? "";

type Word = Pick<Token, "text" | "low">;

/** "fördelas av X", "fördelas mellan enheterna av X", "fördelas till skolorna av X", and no "till avlösning av X", "under ledning av X". */
function isDoneBySomebody(all: readonly Word[], start: number): boolean {
  if (/^(?:av|genom|via|hos)$/u.test(at(all, start))) return true;
  const ends = all.findIndex(({ low }, place) => place > start && /^[¤,;:()–—]$/u.test(low));
  const clause = all.slice(start, ends < 0 ? undefined : ends);
  return clause.some(
    ({ low }, place) =>
      /^(?:av|genom|via)$/u.test(low) &&
      at(clause, place - 1) !== "ledning" &&
      (/^(?:mellan|bland|inom|efter|ut|lika)$/u.test(at(clause, 0)) ||
        /[nta]$/u.test(at(clause, place - 1))) &&
      isSomebody(headOf(clause.slice(place + 1))),
  );
}

const headOf = (words: readonly Word[]): string => {
  const end = words.findIndex(({ low }) => prepositions.has(low) || verbs.has(low));
  return words
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text.replace(/[.”"]+$/u, ""))
    .join(" ");
};

/** "direktören för regionens system": what a title is for is nothing that is written of the money. */
function isAreaOfTitle(all: readonly Word[], end: number): boolean {
  let start = end - 1;
  while (start > 0 && end - start < 5 && !/^(?:för|inom|vid|på)$/u.test(at(all, start))) start -= 1;
  return /^(?:för|inom|vid|på)$/u.test(at(all, start)) && isSomebody(all[start - 1]?.text ?? "");
}

const isMyself = /^(?:jag|vi|undertecknad)$/u;

/** Whether a word of distributing lets somebody do so, and does not itself give the amount. */
function isPassing(all: readonly Word[], index: number): boolean {
  const word = at(all, index);
  let before = index - 1;
  while (adverbs.has(at(all, before))) before -= 1;
  const last = at(all, before);
  let next = index + 1;
  while (adverbs.has(at(all, next))) next += 1;
  if (nouns.test(word)) {
    if (word.endsWith("en")) return all.some(({ low }) => handsOver.test(low));
    const own = [before, before - 1].find((place) => /^(?:för|till)$/u.test(at(all, place)));
    return own !== undefined && (!papers.test(at(all, own - 1)) || isAreaOfTitle(all, own - 1));
  }
  if (!passing.test(word)) return false;
  if (/^(?:disponera|förvalta|förfogande)/u.test(word)) return !/^(?:jag|vi)$/u.test(last);
  if (word.endsWith("s"))
    return (
      isDoneBySomebody(all, next) ||
      /^(?:att|som|vilka|vilket|får|ska|skall|och)$/u.test(last) ||
      /^(?:av|genom|via)$/u.test(at(all, 0)) ||
      all.slice(0, index).some(({ low }, start) => low === "av" && at(all, start - 1) === "att")
    );
  if (word.endsWith("r"))
    return (
      before >= 0 && last !== "härmed" && !isMyself.test(last) && !isMyself.test(at(all, next))
    );
  if (last === "att") return before > 0;
  return all.slice(0, index).some(({ low }) => modal.has(low));
}

function kindOf(all: readonly Word[], index: number): WordKind {
  const word = at(all, index);
  const next = at(all, index + 1);
  if (word === "¤") return "amount";
  if (/^[,;:()–—-]$/u.test(word)) return "sign";
  if (isPassing(all, index)) return "passes";
  if (prepositions.has(word)) return "preposition";
  if (verbs.has(word)) return "verb";
  if (money.has(word)) return "money";
  if (/^(?:en|ett|de|den|det|dessa|årets|hela)$/u.test(word) && money.has(next)) return "money";
  if (pronouns.has(word) && (next === "" || !isPlain(all, index + 1))) return "money";
  if (links.has(word)) return "link";
  if (/^(?:egen|intern|fri|senare|lokal|central)$/u.test(word) && nouns.test(next)) return "adverb";
  if (word === "att" && (index === 0 || leadsToVerb(all, index))) return "link";
  return adverbs.has(word) ? "adverb" : "word";
}

const isPlain = (all: readonly { readonly low: string }[], index: number): boolean => {
  const word = at(all, index);
  return (
    !/^[¤,;:()–—-]$/u.test(word) && ![prepositions, verbs, adverbs].some((set) => set.has(word))
  );
};

/** "att fördela", "att mellan enheterna fördela", "att användas": no part of what the money is for. */
function leadsToVerb(all: readonly { readonly low: string }[], index: number): boolean {
  const near = all.slice(index + 1, index + 6);
  const end = near.findIndex(({ low }) => /^[¤,;:()]$/u.test(low));
  return near
    .slice(0, end < 0 ? undefined : end)
    .some(
      ({ low }, place) =>
        /(?:fördela|disponera|förvalta)$/u.test(low) ||
        (place === 0 && (passing.test(low) || verbs.has(low) || low === "av")),
    );
}

/** The words of a gift with what each is to it; none of a text that is too long for a gift. */
export function tokensOf(text: string): Token[] {
  if (text.length > textMax) return [];
  const all = [...text.matchAll(splits)].map(([word]) => ({
    text: word,
    low: word.toLowerCase().replace(/[.”"]+$/u, ""),
  }));
  const tokens = all.map((token, index) => ({ ...token, kind: kindOf(all, index) }));
  return withRelatives(tokens);
}

/** "barn som får stöd": a relative clause that hands nothing on belongs to its noun. */
function withRelatives(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.map((token, index) => {
    if (token.kind === "link" && token.low !== "att") {
      const end = tokens.findIndex(
        ({ kind }, place) => place > index && (kind === "sign" || kind === "amount"),
      );
      const clause = tokens.slice(index + 1, end < 0 ? undefined : end);
      inside = !clause.some(({ kind }) => kind === "passes") && tokens[index - 1]?.kind === "word";
    } else if (token.kind === "sign" || tokens[index + 1]?.kind === "amount") inside = false;
    return inside ? { ...token, kind: token.kind === "preposition" ? token.kind : "word" } : token;
  });
}
