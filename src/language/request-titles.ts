import { fold } from "./fold.ts";

/** What a column of a request list holds (rule R09), and what else a list may say. */
export type RequestColumn =
  | "activity"
  | "description"
  | "responsible"
  | "amount"
  | "need"
  | "effect"
  | "pot"
  | "received"
  | "number"
  /** Whether, or when, its sender took it back (sv. *återkallat*). */
  | "withdrawn"
  /** How far it has come, in words of the list's own; of them only that it was taken back says anything here. */
  | "status";

const titleLengthMax = 120;

/** What makes a title one of a column, from the surest to the loosest; words are folded and begin so. */
interface Sign {
  readonly column: RequestColumn;
  readonly rank: number;
  readonly pattern: RegExp;
}

const sign = (column: RequestColumn, rank: number, pattern: RegExp): Sign => ({
  column,
  rank,
  pattern,
});

/** What earlier years and other hands have given or used is nobody's request. */
const notSought =
  /\b(?:bevilja|tilldela|fordela|utfall|forbruka|anvant|anvand\b|budget|prognos|foregaende|tidigare|differens|godkan|kvar\b(?! nasta ar)|egen|egna|medfinans|kostnadsst|konto|projektkod|lopnr|lnr|diarie|dnr)/;

/** What the sender calls a request by. A "Nr" or "Löpnr" counts the rows, and the next list counts them anew. */
const ownNumber =
  /^(?:(?:ansoknings?|onskemals?|arende|diarie) ?(?:id|nr|nummer)|dnr|id|referens(?:nr|nummer)?|(?:request|application|case|reference) (?:id|no|number))$/;

/** What a head, or a cell, calls that which its sender took back: *återkallad*, *återtaget*, *tillbakadragen*. */
export const takenBack = /^(?:ater(?:kalla|tag[aei])|tillbaka ?dra|withdrawn\b)/;

const signs: readonly Sign[] = [
  // "Behov 2019 (tkr)" is an amount, "Behov finansiering 2019" is a yes or no.
  sign(
    "amount",
    3,
    /^(?!.*\b(?:finans|fortsatt|nasta ar)).*\bbehovs?\b.*\b(?:s?kr|tkr|mnkr|mkr|kronor)$/,
  ),
  // A form asks: "Vad heter aktiviteten?", "Hur mycket söker ni?", "Behövs pengar även 2019?"
  sign("activity", 2, /^(?:vad (?:heter|kallas)|vilken (?:aktivitet|atgard|insats|satsning))\b/),
  sign("amount", 3, /^(?:vad kostar|hur mycket (?:pengar|medel|soker|kostar|kostnad))/),
  sign(
    "need",
    2,
    /^(?:behovs|finns behov(?:et)?|kvarstar behovet)\b.*\b(?:nasta ar|20\d\d|fortsatt)/,
  ),
  sign("need", 1, /\bbehov\b.*(?:\bfinans|\bnasta ar|\b20\d\d|\bfortsatt|\bkommande)/),
  sign("need", 2, /\b(?:fortsatt (?:behov|finans)|kvarstaende behov|nasta ar\b|need\b)/),
  sign("need", 3, /^behov\b/),
  sign("amount", 1, /\b(?:an)?sokt|\bonska[dt]|\bbegar|\baska[dt]|\byrka|\b(?:sought|requested)\b/),
  sign(
    "amount",
    2,
    /\b(?:belopp|kostnad|summa|medel|amount)|^(?:20\d\d )?(?:s?kr|tkr|mnkr|mkr|kronor)$/,
  ),
  sign("pot", 1, /^(?:pott|pot)(?:en|ten)?\b/),
  sign("responsible", 1, /^(?:ansvarig|ansvar)\b|\bresponsible\b/),
  sign("responsible", 2, /\b(?:ansvar|kontakt|projektledare|sokande|bestallare|agare|chef$)/),
  sign("activity", 1, /^(?:aktivitet|activity)/),
  sign("activity", 2, /^(?:atgard|insats|projekt|onskemal|satsning|benamning|rubrik|ansokan|namn)/),
  sign("description", 1, /^(?:beskrivning|description)/),
  sign(
    "description",
    2,
    /\bbeskriv|^(?:innehall|syfte|bakgrund|kommentar|motivering|forklaring|detalj\p{L}*|vad)\b/u,
  ),
  sign("effect", 1, /\b(?:effekt|effect)/),
  sign("effect", 2, /\b(?:resultat|nytta|mal)\b/),
  sign("withdrawn", 1, takenBack),
  sign("status", 1, /^(?:(?:arende|ansoknings?|onskemals?) ?)?status\b/),
  sign("received", 1, /\b(?:inkom|mottag|ankom|received|datum)/),
];

/** Words that are recognised also when a letter or two is wrong. */
const likely: readonly (readonly [RequestColumn, string])[] = [
  ["activity", "aktivitet"],
  ["description", "beskrivning"],
  ["responsible", "ansvarig"],
  ["amount", "belopp"],
  ["need", "finansiering"],
  ["effect", "effekt"],
];

/** A title in folded words, without what stands between them. */
export const plainTitle = (title: string): string =>
  fold(title.slice(0, titleLengthMax))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export interface Recognised {
  readonly column: RequestColumn;
  readonly rank: number;
}

/** Which column a title is the head of, and how surely; null for one that no request is read from. */
export function recognised(title: string): Recognised | null {
  const plain = plainTitle(title);
  if (ownNumber.test(plain)) return { column: "number", rank: 1 };
  if (plain === "" || notSought.test(plain)) return null;
  const found = signs.find(({ pattern }) => pattern.test(plain));
  if (found !== undefined) return found;
  const words = plain.split(" ");
  const near = likely.find(([, word]) => words.some((one) => isSlip(one, word)));
  return near === undefined ? null : { column: near[0], rank: 4 };
}

/** Whether a word is another with one letter wrong, missing, doubled or two changed about; two in a long one. */
function isSlip(word: string, meant: string): boolean {
  const slipsMax = meant.length >= 8 ? 2 : 1;
  if (Math.abs(word.length - meant.length) > slipsMax) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let at = 1; at <= word.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= meant.length; to += 1) {
      const isSame = word[at - 1] === meant[to - 1];
      const isSwapped = word[at - 1] === meant[to - 2] && word[at - 2] === meant[to - 1];
      row[to] = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[to - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return (last[meant.length] ?? Infinity) <= slipsMax;
}

/** "Namn" is what an activity is called in a list of a few columns; beside a column of activities it is a person's. */
const aName = /^(?:namn|name)$/;

/** What a form (Microsoft Forms, Google Forms) puts of its own before the questions, as well as an ID that counts its answers. */
const formsOwn = /^(?:starttid|slutforandetid|tidstampel|start time|completion time|timestamp)$/;

/** What a title is taken for where no other is the head of that column. */
const elsewise: readonly (readonly [RequestColumn, RegExp])[] = [
  ["activity", /^(?:forslag|post)\b/],
  ["activity", /^(?:vad|what)\b|^behov$/],
  ["responsible", aName],
  ["responsible", /^(?:vem|enhet|verksamhet|avdelning|klinik|who)\b/],
  ["description", /^(?:varfor|ovrigt|anteckning|notering|why)/],
  [
    "need",
    /^(?:fortsatt|fortsatter|aven nasta)\b|\b(?:varaktig|bestaende|kvarvarande)\p{L}* behov\b/u,
  ],
  ["amount", /^(?:total\p{L}*(?:kostnad|belopp|summa)|hur mycket)\b/u],
];

/** The columns of a head's titles; one that is missing is looked for among looser words. */
export function columnsOf(titles: readonly string[]): readonly (Recognised | null)[] {
  const plain = titles.map(plainTitle);
  const read = withoutPerson(titles.map(recognised), plain);
  for (const [column, pattern] of elsewise) {
    if (read.some((one) => one?.column === column)) continue;
    const at = plain.findIndex(
      (title, index) => pattern.test(title) && read[index]?.column !== "amount",
    );
    if (at >= 0) read[at] = { column, rank: 4 };
  }
  return read;
}

/**
 * The columns without those that say who filled a form in: its name is no activity, and its ID, which begins at 1 in
 * every form, is nobody's number.
 */
function withoutPerson(
  read: readonly (Recognised | null)[],
  plain: readonly string[],
): (Recognised | null)[] {
  const isForm = plain.some((title) => formsOwn.test(title));
  const isNamed = read.some(
    (one, at) => one?.column === "activity" && !aName.test(plain[at] ?? ""),
  );
  return read.map((one, at) => {
    const title = plain[at] ?? "";
    const isPerson = (isForm || isNamed) && aName.test(title);
    return isPerson || (isForm && title === "id") ? null : one;
  });
}

/** Whether a text is the head of a column, be it one that no request is read from. */
export const isTitle = (text: string): boolean =>
  recognised(text) !== null || notSought.test(plainTitle(text));
