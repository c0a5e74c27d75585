import { namesSomebody } from "../words/people.ts";
import { oneOf } from "../words/pattern.ts";
import type { Allotment } from "./allotment.ts";
import { handsOn, potIn } from "./prose-pots.ts";

/** What a row of a table names and who is to answer for it; null for nobody. */
interface Named {
  readonly label: string;
  readonly responsible: string | null;
  readonly amountKr: number;
  readonly quote: string;
}

/** "Pott till X: …", "X:s pott för …", "Till X:s förfogande för …": a pot by its first words. */
const openings: readonly (readonly [RegExp, string])[] = [
  [
    /^pott\s(?:till|hos|för)\s([A-Za-zÀ-ɏ -]{3,60}?)(?:\s?[:,–-]\s|\s(?:för|till)\s)/i,
    "$1, att fördela på ",
  ],
  [/^([A-Za-zÀ-ɏ -]{3,60}?)s\s(?:egen\s)?pott\s?(?:[:,–-]\s|för\s|till\s)/i, "$1, att fördela på "],
  [
    /^(?:till\s)?([A-Za-zÀ-ɏ -]{3,60}?)s\s(?:förfogande|disposition|bestämmande)\s?(?:[:,–-]\s|för\s|till\s)/i,
    "$1, att fördela på ",
  ],
  [
    /^([A-Za-zÀ-ɏ -]{3,60}?)\s(?:för|till)\s(?:vidare\s)?fördelning\s(?:till|på|inom|mellan)\s/i,
    "$1, att fördela på ",
  ],
  [/\s?[–-]\s([A-Za-zÀ-ɏ -]{3,60}?)\sfördelar$/i, ", att fördelas av $1"],
];
const distributes = oneOf`
  (att|för_att|som)_(vidare)?(fördelar?|disponerar?|besluta[rs]?_om) fördelar(_vidare)? disponerar
  (för|till)_(vidare_)?(fördelning|disposition) fördelare pottansvarig (vidare_)?fördelning
`;
/** "Regiondirektören (fördelar)", in the column of who answers. */
const asHolder = new RegExp(
  String.raw`^([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .-]{2,60}?)(?:,\s|\s\(|\s[–-]\s|\s)${distributes}\)?$`,
  "i",
);

/** "Till HS-direktören för fördelning efter behov": who distributes, and nothing of what it is for. */
const toDistribute =
  /^(?:till|hos|åt)\s([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .-]{2,60}?),?\s(?:för|till|att)\s(?:vidare\s?)?(?:fördelning|fördela)(?:\s(?:efter|vid)\s(?:behov|ansökan|prövning)|\ssenare|\svidare)?$/i;

/** Who holds a pot, without the words that say so behind the name: "HR-direktören för fördelning". */
export const holderAlone = (words: string | null): string | null =>
  asHolder.exec(words ?? "")?.[1]?.trim() ?? words;

/**
 * A pot among the rows of a table, where the row itself says who distributes it further: "Regiondirektören, att fördela
 * på insatser för barn"; null for any other.
 */
export function potOfRow({ label, responsible, amountKr, quote }: Named): Allotment | null {
  const holder = responsible === null ? undefined : asHolder.exec(responsible)?.[1]?.trim();
  if (holder !== undefined && namesSomebody(holder))
    return { kind: "pot", purpose: label, holder, amountKr, quote };
  if (responsible !== null) return null;
  const alone = toDistribute.exec(label)?.[1]?.trim();
  if (alone !== undefined && namesSomebody(alone))
    return { kind: "pot", purpose: alone, holder: alone, amountKr, quote };
  const words = openings.reduce((text, [form, plain]) => text.replace(form, plain), label);
  if (!handsOn(words)) return null;
  const read = potIn(`¤ till ${words}`, amountKr, quote, {
    asPots: false,
    listed: true,
    proposed: false,
    own: null,
  });
  return read?.kind === "pot" && read.holder !== null && namesSomebody(read.holder) ? read : null;
}
