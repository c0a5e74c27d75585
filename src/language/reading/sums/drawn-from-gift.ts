import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import type { Allotting } from "./allotting.ts";
import { type FoundAllotment, sumKr, unread } from "./allotment.ts";

/** "Av dessa medel", "Härav": out of the amount that was just told, and no other. */
const ofThat = oneOf`
  (av|ur|från)_(dessa|dem|detta|det_(beloppet|anslaget)|den_(summan|potten))(?!_som)
  (här|där|var)(av|ur)
`;
/** "Av beloppet", "Pengarna": money that may as well be all there is. */
const ofTheMoney = oneOf`(av|ur|från)_(medlen|pengarna|beloppet|summan|anslaget|avsättningen)(?!_(som|till|för|på|om)(?![A-Za-zÀ-ɏ]))`;
const theMoney = oneOf`
  de dessa(_medel)? det detta medlen pengarna beloppet summan anslaget avsättningen
`;
const divided = oneOf`
  (för)?delas(_(upp|ut|in))? används disponeras går läggs betalas(_ut)?
`;
const drawsOn = new RegExp(String.raw`^(?:${ofThat})(?:\smedel|\spengar)?(?![A-Za-zÀ-ɏ])`, "i");
/** "300 000 kr av dessa går till kurser": the same behind the first amount. */
const drawsBehind =
  /^\s(?:kr\s)?(?:av|ur)\s(?:dessa|dem|detta)(?:\smedel|\spengar)?(?![A-Za-zÀ-ɏ])/i;
const mayDraw = new RegExp(
  String.raw`^(?:(?:${ofTheMoney})(?![A-Za-zÀ-ɏ])|(?:${theMoney})\s(?:ska\s|skall\s)?(?:${divided})(?![A-Za-zÀ-ɏ]))`,
  "i",
);

type Drawing = "surely" | "perhaps" | null;

/** Whether a sentence gives out of what the one before it gave. */
function drawingOf(quote: string): Drawing {
  const words = quote.replace(listMark, "");
  if (drawsOn.test(words)) return "surely";
  const [first] = moneyIn(words);
  if (first?.start === 0 && drawsBehind.test(words.slice(first.end))) return "surely";
  return mayDraw.test(words) ? "perhaps" : null;
}

export interface WithoutDrawnOn extends Allotting {
  /** What all the others are taken out of; null where something else is given too. */
  readonly drawnOn: FoundAllotment | null;
  /** The amounts that are no gift of their own. */
  readonly droppedKr: readonly number[];
}

/**
 * "För planen avsätts 1 mnkr. Av dessa går 300 tkr till kurser och 700 tkr till tolkar.": the first names what the
 * others are taken out of, and is no gift besides. Where they come to less, the whole is given, and a person has to say
 * whether the parts are something else.
 */
export function withoutDrawnOn(read: Allotting): WithoutDrawnOn {
  const groups = byQuote(read.found);
  const questions = [...read.questions];
  const dropped = new Set<FoundAllotment>();
  let drawnOn: FoundAllotment | null = null;
  for (const [index, group] of groups.entries()) {
    const [gift, another] = group;
    const parts = groups[index + 1] ?? [];
    const [first] = parts;
    if (gift?.kind !== "row" || another !== undefined || first === undefined) continue;
    const drawing = drawingOf(first.quote);
    const own = parts.filter(({ kind }) => kind !== "total");
    const all = sumKr(own);
    if (drawing === null || own.length === 0 || gift.proposed !== first.proposed) continue;
    if (all === gift.amountKr && own.length > 1) {
      dropped.add(gift);
      if (groups.length === 2) drawnOn = gift;
    } else if (drawing === "surely" && all <= gift.amountKr) {
      for (const part of parts) dropped.add(part);
      questions.push(unread(first.quote));
    }
  }
  return {
    ...read,
    found: read.found.filter((item) => !dropped.has(item)),
    questions,
    drawnOn,
    droppedKr: [...dropped].map(({ amountKr }) => amountKr),
  };
}

/** What one sentence gives stands together. */
function byQuote(found: readonly FoundAllotment[]): FoundAllotment[][] {
  const groups: FoundAllotment[][] = [];
  for (const item of found) {
    const last = groups.at(-1);
    if (last?.[0]?.quote === item.quote) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
