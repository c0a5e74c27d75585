import { oneOf } from "../words/pattern.ts";
import { isPerson } from "../words/people.ts";
import { holdsMoney } from "./holds-money.ts";
import { listMark } from "./list-mark.ts";

/** Shorter lines end where a list or a heading ends. */
const lineMin = 22;

/** "… ligger hos verksamhetschef" "Jon Ahlsten.": a position, and the name of whoever has it. */
const endsInPosition = new RegExp(
  String.raw`\s(?=\p{Ll}|\p{Lu}{2,4}-)[A-Za-zÀ-ɏ-]*${oneOf`
    chef direktör rektor samordnare ledare strateg controller ansvarig läkare sekreterare
    handläggare ekonom jurist koordinator utvecklare föreståndare utredare
  `}(?:e?n)?$`,
  "u",
);
const beginsWithPerson = (text: string): boolean => {
  const [name = ""] = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+(?=[.,;]|\s\p{Ll})/u.exec(text) ?? [];
  return isPerson(name);
};

/** "… fördelas till verksamhetschef" above "Utveckling för fördelning": of which part, without "för" or "vid". */
const endsBeforeUnit = /.{12}\s(?:till|åt|hos|av|som|samt|och)\s\p{L}*(?:chef|rektor|direktör)$/iu;
const unitFirst =
  /^\p{Lu}[\p{L}-]+(?:\s(?:och\s)?\p{Ll}+){0,2}?(?:[.,;]|\s(?:för|att|som|får|har|ska|och|vid|med|fördelar)\s)/u;

/** Whether a line ends in a position and the next one begins with who has it, or with the part that it is of. */
export const isWhoBelow = (before: string, text: string): boolean =>
  (endsBeforeUnit.test(before) && unitFirst.test(text)) ||
  (holdsMoney.test(before) &&
    listMark.test(before) &&
    endsInPosition.test(before) &&
    isPerson(text)) ||
  (before.length >= lineMin &&
    endsInPosition.test(before) &&
    beginsWithPerson(text) &&
    !isPerson(before.split(", ")[0] ?? ""));
