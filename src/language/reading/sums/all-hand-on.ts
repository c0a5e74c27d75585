import type { SourceDocument } from "../layout/document.ts";
import { isRole, isUnit } from "../words/people.ts";
import { moneyIn } from "../words/money.ts";
import { groupOfReceivers } from "../words/receivers-as-group.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundAllotment } from "./allotment.ts";

const own = "(?:i\\ssin\\stur|själva?|sedan|därefter|vidare|fritt)";
const money = String.raw`${oneOf`
  medlen pengarna beloppe(t|n) summorna (sin|respektive)_(del|andel|pott) (sina|tilldelade|de_tilldelade)_medel
  dem dessa det
`}(?!\p{L})`;
const decides = oneOf`
  besluta[rs]?_om bestäm(mer|ma)_(om|över) avgör[a]? råd(a|er)_över förfoga[r]?_över
`;
/** "Mottagarna fördelar i sin tur medlen", "Respektive chef beslutar om fördelningen inom sitt ändamål" */
const theyDo = new RegExp(
  String.raw`^(?:därefter\s|sedan\s)?${groupOfReceivers}\s(?:(?:får|ska|skall|kan|har\srätt\satt)\s)?(?:${own}\s){0,2}(?:(?:vidare)?fördela[r]?|disponera[r]?|dela[r]?\sut|${decides})\s(?:${own}\s)?(?:hur\s)?(?:(?:den\s)?(?:närmare\s|vidare\s)?(?:fördelning|användning|disponering)(?:en)?(?:\sav\s${money})?|${money})`,
  "iu",
);
/** "Medlen fördelas vidare av mottagarna", "Hur medlen fördelas avgörs av respektive chef" */
const doneByThem = new RegExp(
  String.raw`^(?:hur\s)?${money}\s(?:(?:ska|skall|får)\s)?(?:vidare)?(?:fördelas|disponeras|beslutas|används|delas\sut)(?:\s[\p{L}]+){0,4}?\s(?:av|avgörs\sav|bestäms\sav|beslutas\sav)\s${groupOfReceivers}(?!\p{L})`,
  "iu",
);
const refuses = /(?<!\p{L})(?:inte|ej|aldrig|icke)(?!\p{L})/iu;

/**
 * What goes to positions is a pot of each where the decision says that those who get it distribute it further:
 * "Mottagarna fördelar i sin tur medlen". Where pots are told apart from rows, the words are of the pots alone.
 */
export function withAllHandingOn(
  document: SourceDocument,
  found: readonly FoundAllotment[],
): readonly FoundAllotment[] {
  if (found.some(({ kind }) => kind === "pot")) return found;
  if (!found.some(({ kind }) => kind === "row")) return found;
  const says = document.sections
    .filter(({ kind }) => kind === "decision" || kind === "proposal")
    .some(({ lines }) =>
      lines.some(({ text }) => mayHold.test(text) && sentencesOf(text).some(handsOn)),
    );
  if (!says) return found;
  return found.map((item) => {
    if (item.kind !== "row" || item.responsible === null) return item;
    if (!isRole(item.responsible) && !isUnit(item.responsible)) return item;
    const { activity: purpose, responsible: holder, amountKr, quote, proposed, elsewhere } = item;
    return { kind: "pot", purpose, holder, amountKr, quote, proposed, elsewhere };
  });
}

/** A quick look before the words are weighed. */
const mayHold = /fördel|dispon|beslut|bestäm|avgör|råd|förfog|dela/iu;

const handsOn = (sentence: string): boolean =>
  (theyDo.test(sentence) || doneByThem.test(sentence)) &&
  !refuses.test(sentence) &&
  moneyIn(sentence).length === 0;
