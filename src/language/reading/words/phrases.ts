import { oneOf } from "./pattern.ts";
import { isSomebody } from "./somebody.ts";
import { type Token, type WordKind, at, tokensOf } from "./word-kinds.ts";

/** The words that one preposition introduces, or none, up to a verb, a sign or the amount. */
export interface Phrase {
  readonly preposition: string;
  readonly words: string;
  /** Whether they name a position, a unit or a person, with its area. */
  readonly isSomebody: boolean;
  /** What stands right before and after: a kind of word, or "edge". */
  readonly before: WordKind | "edge";
  readonly after: WordKind | "edge";
  /** The word that stands right before and after, in small letters. */
  readonly wordBefore: string;
  readonly wordAfter: string;
}

export interface Parsed {
  readonly phrases: readonly Phrase[];
  /** Whether some of the words let somebody distribute the amount further. */
  readonly passesOn: boolean;
  readonly kinds: readonly WordKind[];
}

/** The words from a place on, up to one that is no plain word. */
function headFrom(tokens: readonly Token[], start: number): { words: string; end: number } {
  let end = start;
  while (tokens[end]?.kind === "word") end += 1;
  return {
    words: tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(" "),
    end,
  };
}

const receives = /^(?:till|hos|åt|av|genom|via|på|för)$/u;
const ofArea = /^(?:för|vid|på|inom|i)$/u;
/** "åtgärder gällande bemanning": what something is about. */
export const isAbout = (preposition: string): boolean =>
  /^(?:avseende|rörande|gällande|beträffande)$/u.test(preposition);
const aims = /^(?:till|för|avseende|rörande|gällande|beträffande|åt|hos)$/u;
/** "efter egen prövning", "under 2025", "ur ramen": when, how and whereof. */
const besides = new RegExp(
  String.raw`^${oneOf`
    efter_(egen|eget|fritt|behov|samråd|prövning|ansökan)
    (ur|från|av)_(ramen|reserven|anslaget|bidraget|statsbidraget|medlen|potten|dessa|detta|dem|årets)
    enligt i_samråd med_(rätt|möjlighet|delegation|stöd) utan
    inom_(sin|sitt|sina|området(?!_[A-Za-zÀ-ɏ-]{3})|respektive|verksamheten|förvaltningen|egen|egna|den_egna)
    mellan_(sin|sitt|sina|respektive) från_och
  `}(?![A-Za-zÀ-ɏ]{3})`,
  "u",
);
/**
 * "Till åtgärder i samråd med kommunerna fördelas": what begins a gift is named by the words right behind it too; who
 * distributes is told of by none of them, and "enligt nedan" is no name.
 */
const tellsOfAim = (word: string, words: string, open: Open): boolean =>
  open.start === 0 &&
  !open.somebody &&
  (/^(?:i|efter) samråd$/u.test(`${word} ${words.toLowerCase()}`) ||
    (word === "enligt" && !pointing.test(words)));
const pointing = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(nedan|ovan|följande|bilaga|tabell|förslag|fördelning|beslut|princip|samma
      |egen|eget|egna|fritt)[A-Za-zÀ-ɏ]*
  `,
  "i",
);
/** These introduce something besides, where they begin a phrase. */
const beside: ReadonlySet<string> = new Set(
  "mellan bland ur från i med efter under enligt utöver utan vid om mot".split(" "),
);

/** "mellan enheterna av X": whom it is shared among, and who shares it. */
const shares: ReadonlySet<string> = new Set(["mellan", "bland", "inom", "efter"]);
const agents: ReadonlySet<string> = new Set(["av", "genom", "via"]);

interface Open {
  readonly start: number;
  readonly preposition: string;
  readonly first: number;
  readonly somebody: boolean;
  hasArea: boolean;
}

/** Divides the words of one gift into its phrases. */
export function phrasesIn(text: string): Parsed {
  const tokens = tokensOf(text);
  const phrases: Phrase[] = [];
  let open: Open | null = null;
  const close = (end: number): void => {
    if (open !== null && open.first < end) phrases.push(phraseOf(tokens, open, end));
    open = null;
  };
  const begin = (index: number): void => {
    const isPreposition = tokens[index]?.kind === "preposition";
    const first = isPreposition ? index + 1 : index;
    const { words } = headFrom(tokens, first);
    open = {
      start: index,
      preposition: isPreposition ? at(tokens, index) : "",
      first,
      somebody: isSomebody(words),
      hasArea: false,
    };
  };
  for (const [index, token] of tokens.entries()) {
    const now: Open | null = open;
    if (token.kind === "word") {
      if (now === null || startsSomebody(tokens, index, now)) {
        close(now === null ? index : index - 1);
        begin(index);
      }
    } else if (token.kind === "preposition") {
      if (tokens[index + 1]?.kind === "amount") close(index);
      else if (now === null) begin(index);
      else if (breaks(tokens, index, now)) {
        close(index);
        begin(index);
      }
    } else if (token.kind !== "adverb" || now === null || tokens[index + 1]?.kind !== "word")
      close(index);
  }
  close(tokens.length);
  const kinds = tokens.map(({ kind }) => kind);
  return { phrases, passesOn: kinds.includes("passes"), kinds };
}

/** "… och IT-chefen fördelar": somebody begins a clause of his own. */
function startsSomebody(tokens: readonly Token[], index: number, open: Open): boolean {
  if (
    !/^(?:och|samt|men|medan)$/u.test(at(tokens, index - 1)) ||
    index - 1 <= open.first ||
    at(tokens, index - 2).endsWith("-") ||
    // "HR-chefen och IT-chefen får": both get it.
    (open.somebody && open.start === 0)
  )
    return false;
  const { words, end } = headFrom(tokens, index);
  return isSomebody(words) && ["passes", "verb"].includes(tokens[end]?.kind ?? "");
}

/** "Enhetschefen för hemtjänst": a title that says nothing of an area takes one; "IT-chefen för licenser" is no title. */
const plainTitle = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ɏ.]+ )?${oneOf`
    verksamhets områdes? verksamhetsområdes enhets förvaltnings avdelnings sektions kliniks?
    sektors? divisions distrikts resultatenhets process projekt program grupp stabs vårdenhets bas
  `}?${oneOf`
    chef direktör ledare samordnare ansvarig föreståndare strateg rektor ordförande controller
    sekreterare nämnd styrelse enhet avdelning förvaltning utskott
  `}(?:en|n|et|a)?$`,
  "i",
);
const takesArea = (tokens: readonly Token[], open: Open, end: number): boolean =>
  at(tokens, end) !== "för" || plainTitle.test(joined(tokens.slice(open.first, end)));

/** "områdeschefen för stöd till anhöriga": an area that names whom it is for. */
const helps = /^(?:stöd|hjälp|bidrag|insatser|service|rådgivning|satsningar|åtgärder|ersättning)$/u;

/** Whether a preposition in the middle of a phrase begins the next one. */
function breaks(tokens: readonly Token[], index: number, open: Open): boolean {
  const word = at(tokens, index);
  const { words, end } = headFrom(tokens, index + 1);
  if (end === index + 1) return true;
  if (shares.has(open.preposition) && agents.has(word) && isSomebody(words)) return true;
  if (beside.has(open.preposition))
    return aims.test(word) && !/^(?:enligt|ur|från|utöver)$/u.test(open.preposition);
  if (
    receives.test(word) &&
    isSomebody(words) &&
    !(open.somebody && word === "för" && !open.hasArea)
  )
    return true;
  if (besides.test(`${word} ${words.toLowerCase()}`)) return !tellsOfAim(word, words, open);
  if (!open.somebody) return isAbout(word);
  if (ofArea.test(word) && !open.hasArea && takesArea(tokens, open, index)) {
    open.hasArea = true;
    return false;
  }
  if (open.hasArea && word === "till" && helps.test(at(tokens, index - 1))) return false;
  return open.hasArea
    ? aims.test(word) || /^(?:mellan|bland)$/u.test(word)
    : !/^(?:i|vid|på|inom)$/u.test(word);
}

function phraseOf(
  tokens: readonly Token[],
  { start, preposition, first, somebody }: Open,
  end: number,
): Phrase {
  const last = ["och", "samt", "men", "eller"].includes(at(tokens, end - 1)) ? end - 1 : end;
  return {
    preposition,
    words: joined(tokens.slice(first, last)),
    isSomebody: somebody,
    before: tokens[start - 1]?.kind ?? "edge",
    after: leadsToPassing(tokens, end) ? "passes" : (tokens[end]?.kind ?? "edge"),
    wordBefore: at(tokens, start - 1),
    wordAfter: at(tokens, end),
  };
}

/** "… för vidare fördelning", "… att fördela". */
function leadsToPassing(tokens: readonly Token[], end: number): boolean {
  const isApposed = at(tokens, end) === "," && tokens[end + 1]?.kind === "link";
  let next = isApposed ? end + 1 : end;
  while (["adverb", "preposition", "link"].includes(tokens[next]?.kind ?? "")) next += 1;
  return tokens[next]?.kind === "passes" && (!isApposed || at(tokens, next).endsWith("r"));
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");
