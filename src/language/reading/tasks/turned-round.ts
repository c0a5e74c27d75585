import { oneOf } from "../words/pattern.ts";
import { isSupposedByVerb, makesWait } from "../words/conditions.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";

/** A sentence that a clause, a time or a manner leads in, so that its verb stands before who does it. */
export interface TurnedRound {
  /** "Om styrgruppen godkänner planen"; null where what leads in is no condition. */
  readonly condition: string | null;
  /** "Om styrgruppen godkänner planen, skriver Petra ett utkast": with the comma that ends the clause. */
  readonly parted: string;
  /** "Petra skriver ett utkast": who does it first, a time last. */
  readonly straight: string;
  /** Who does it, the verb, and what stands behind them. */
  readonly owner: string;
  readonly does: string;
  readonly rest: string;
  /** What tells the time: the main clause where it has one, else all of it. */
  readonly timed: string;
}

/** "Om två veckor": a time. */
const span = /^om\s(?:\d|en|ett|två|tre|fyra|fem|sex|åtta|tio|tolv|några|ca|cirka)\s?/i;
/** What leads in with a verb of its own. */
const clauses = new RegExp(
  String.raw`^${oneOf`
    när så_(snart|fort)(_som)? innan_(?!mötet|sommaren|jul|påsk|semestern|årsskiftet) medan
    eftersom efter_(det_)?att sedan_(?!\p{Ll}+r_) för_att i_och_med_att
  `}`,
  "iu",
);
/** What leads in otherwise: a time, a manner, a place. */
const adverbials = new RegExp(
  String.raw`^${oneOf`
    i till inför senast före efter under vid innan på den_\d därefter sedan samtidigt parallellt
    dessutom som med tillsammans utifrån för av ur hos inom från nu då sist
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const verb = /^(?:\p{Ll}{2,}r|ska|skall)$/u;
/** Verbs by which somebody is, has or may, and does nothing; what only looks like a verb. */
const noDoing =
  /^(?:är|får|kan|bör|vill|blir|kommer|behöver|brukar|var|för|inför|över|under|efter|per|eller|mellan|fördelar|disponerar|ersätter|beslutar)$/u;
/** A verb of the clause itself, before the one of the main clause. */
const finite =
  /\s(?!(?:det|ett|inte|detta|mot|mest|sist|först|under|efter|över|eller|för|per|chefer)(?:\s|$))\p{Ll}*(?:r|s|t|de|te|t|e)(?=\s|$)/u;
const asks = /\?$/u;
/** "har HR-chefen därefter att redovisa" */
const obliged = /^(?:(?:då|därefter|också|även|omgående|genast|snarast|i så fall)\s){0,2}att\s/u;
/** "När rapporten är klar redovisar Petra den": who has made it tells of it, and waits for nobody. */
const tellsOfIt = (lead: string, main: string): boolean =>
  /^(?:när|då|sedan|så\s)/i.test(lead) &&
  /^(?:åter)?(?:redovisar|rapporterar|presenterar|kommer)\s[^,;]{3,60}?\s(?:den|det|dem|detta|denna|resultatet)(?!\p{L})/u.test(
    main,
  );
/** Words that follow the one who does it: "fram en plan". */
const goesOn = /^(?:fram|över|upp|in|ut|en|ett|den|det|de|med|till|hur|i|av|om|på|sig)$/u;
/** "verksamhetschefen för akuten", "Petra och Ulf": what joins more to the first word of a name. */
const joins = /^(?:för|vid|inom|och|samt|\/|\+|&)$/u;
/** "ekonomichefen Petra Sjölander", "chefen för nära vård": what else goes on in a name. */
const namesOn = (word: string, before: string): boolean =>
  joins.test(before) ||
  /^\p{Lu}/u.test(word) ||
  /^(?:nära|psykisk|social|regional|intern|\p{Ll}+(?:iska|ala|ella))$/u.test(before);
const ownerWordsMax = 6;
const leadWordsMax = 30;

/** Turns a sentence straight; null where nothing leads it in, or nobody who is known does it. */
export function turnedRound(
  sentence: string,
  isOwner: (words: string) => boolean,
): TurnedRound | null {
  const text = sentence.replace(listMark, "").replace(/\.$/, "").trim();
  const isClause = (makesWait(text) && !span.test(text)) || clauses.test(text);
  if (!isClause && !span.test(text) && !adverbials.test(text)) return null;
  if (asks.test(text)) return null;
  const words = text.split(" ");
  for (let at = 1; at < Math.min(words.length - 1, leadWordsMax); at += 1) {
    const does = words[at] ?? "";
    if (!verb.test(does) || noDoing.test(does) || isOwner(does)) continue;
    const lead = words.slice(0, at).join(" ").replace(/,$/, "");
    const isWhole = isSupposedByVerb(lead) ? at > 2 : finite.test(lead);
    if (isClause && words[at - 1]?.endsWith(",") !== true && !isWhole) continue;
    const count = ownerAt(words, at + 1, isOwner);
    if (count === 0) continue;
    if (moneyIn(text).length > 0) return null;
    const main = words.slice(at).join(" ");
    const named = words.slice(at + 1, at + 1 + count).join(" ");
    const rest = words.slice(at + 1 + count).join(" ");
    // "… har HR-chefen att ta fram en plan"
    if (does === "har" && !obliged.test(rest)) continue;
    const waits = isClause && makesWait(lead) && !tellsOfIt(lead, main);
    if (does === "föreslår" && !waits) continue;
    const turned =
      does === "har"
        ? `${named} ska ${rest.replace(obliged, "")}`
        : `${named} ${does === "föreslår" ? "ska föreslå" : does} ${rest}`;
    const straight = isClause || !isTime(lead) ? turned : `${turned} ${lower(lead)}`;
    return {
      condition: waits ? lead : null,
      owner: named,
      does,
      rest,
      parted: `${lead}, ${main}`,
      straight,
      timed: straight !== turned ? straight : deadlineIn(main, null) !== null ? main : sentence,
    };
  }
  return null;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const meets = /(?:möte|sammanträde|gång|träff)(?:t|n|en)?$/i;
const isTime = (words: string): boolean => deadlineIn(words, null) !== null || meets.test(words);

/** How many words from there on name who does it; 0 where they name nobody, or nothing is left to do. */
function ownerAt(
  words: readonly string[],
  start: number,
  isOwner: (words: string) => boolean,
): number {
  let found = 0;
  for (let count = 1; count <= ownerWordsMax && start + count < words.length; count += 1) {
    const word = words[start + count - 1] ?? "";
    if (joins.test(word)) continue;
    if ((verb.test(word) && !isOwner(word)) || goesOn.test(word)) break;
    if (found > 0 && !namesOn(word, words[start + count - 2] ?? "")) break;
    if (isOwner(words.slice(start, start + count).join(" "))) found = count;
  }
  return found;
}
