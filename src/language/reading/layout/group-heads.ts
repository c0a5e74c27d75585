import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { namesSomebody } from "../words/people.ts";
import type { Line } from "./line.ts";
import { holdsAmount } from "./unforeseen.ts";

const titleMax = 70;
const title = /^\p{Lu}.*[\p{L}\d)]:?$/u;

/** "Potter", "Pottar för vidare fördelning", "Till chefers förfogande", "Medel att fördela vidare", "Att vidarefördelas". */
const ofPots = new RegExp(
  String.raw`^(?:${oneOf`
    (medel|belopp|pengar|poster|anslag|avsättningar?|avsatt|läggs|delas_upp|fördelas|fördelning)_(i_|till_|som_)?
    delegerade_ de_ våra_ nya_
  `})?(?:${oneOf`
    (del)?pott(er|ar)(na)?
    (för|till)_(vidare|egen|fortsatt|intern|senare|lokal)_fördelning
    (till|för|att_ställas_till)_(\p{L}|-|_){3,40}s_(förfogande|disposition)
    (att|som|får|ska)_(fördelas?_vidare|vidarefördelas?|delas?_ut_av|disponeras_av)
    vidarefördel(ade|as|ning)
  `})(?!\p{L})`,
  "iu",
);
/** What is told of pots that were, or is asked back of them. */
const toldOnly = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
    tidigare förra redan utfall* redovis* återredovis* uppfölj* återrapport* förbruk* återbetal*
    äskade? sökta? avslag* avslås inte ej
  `}(?!\p{L})`,
  "iu",
);

const isTitle = (text: string, [next, second]: readonly (Line | undefined)[]): boolean =>
  text.length < titleMax &&
  title.test(text) &&
  !hasColumns(text) &&
  moneyIn(text).length === 0 &&
  (holdsAmount(next?.text ?? "") ||
    (hasColumns(next?.text ?? "") && holdsAmount(second?.text ?? "")));

/** Whether a line is the title of a group of a list that holders distribute further: "1. Potter" above "1.1 …". */
export const headsPots = (text: string, below: readonly (Line | undefined)[]): boolean =>
  ofPots.test(text) && !toldOnly.test(text) && isTitle(text, below);

/** Whether it is the title of another group, below that of the pots: "2. Fasta belopp". */
export const headsOthers = (
  {
    text,
    afterGap,
    mark,
  }: { readonly text: string; readonly afterGap: boolean; readonly mark: string },
  below: readonly (Line | undefined)[],
): boolean => isTitle(text, below) && (afterGap || mark !== "" || !namesSomebody(text));
