import type { SourceDocument } from "../layout/document.ts";
import { isRole, isUnit } from "../words/people.ts";
import { moneyIn } from "../words/money.ts";
import { groupOfReceivers } from "../words/receivers-as-group.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundAllotment } from "./allotment.ts";

const own = "(?:i\\ssin\\stur|själva?|sedan|därefter|vidare|fritt)";
/** "dem", "dessa": the money, where no other word goes with it: "dessa anställningar" are none. */
const pronoun = String.raw`(?:de|dem|det|dessa)(?=\s?[.,;]|$|\s${oneOf`
  ((ska|skall|får)_)?(fördelas|användas?|används|disponeras)(?![A-Za-zÀ-ɏ])
  (vidare|fritt|inom|mellan|till|på|efter|i_sin_tur)(?![A-Za-zÀ-ɏ])
`})`;
const money = String.raw`(?:${oneOf`
  medlen pengarna beloppe(t|n) summorna (sin|respektive|varje)_(del|andel|pott|summa|post|belopp)
  (sitt|sina)_belopp (sina|tilldelade|de_tilldelade)_medel
`}(?![A-Za-zÀ-ɏ])|${pronoun})`;
const decides = oneOf`
  besluta[rs]?_((själva?|fritt)_)?om bestäm(mer|ma)_((själva?|fritt)_)?(om|över) avgör[a]? råd(a|er)_över förfoga[r]?_över
  (fatta[r]?|ta[r]?)_(själva?_)?beslut_om har_beslutanderätten?_över
`;
/** "divisionscheferna", "direktörerna": those of the list by the end of their titles. */
const byTitle = String.raw`(?<title>[A-Za-zÀ-ɏ]*(?:chef|direktör|ledare))(?:en|erna|na)(?:\si\s(?:tabellen|listan)|\sovan)?`;
const they = `(?:${groupOfReceivers}|${byTitle})`;
/** "Mottagarna fördelar i sin tur medlen", "… att respektive chef därefter får besluta om användningen" */
const theyDo = new RegExp(
  String.raw`(?:^|\satt\s|^därefter\s|^sedan\s)${they}\s(?:${own}\s)?(?:(?:får|ska|skall|kan|har\srätt\satt)\s)?(?:${own}\s){0,2}(?:(?:vidare)?fördela[r]?|disponera[r]?|dela[r]?\sut|${decides})\s(?:${own}\s)?(?:hur\s)?(?:(?:den\s)?(?:närmare\s|vidare\s)?(?:fördelning|användning|disponering)(?:en)?(?![A-Za-zÀ-ɏ])(?:\sav\s${money}|(?!\sav\s))|${money})`,
  "i",
);
/** "Medlen fördelas vidare av mottagarna", "Hur medlen fördelas avgörs av respektive chef" */
const doneByThem = new RegExp(
  String.raw`^(?:hur\s)?${money}\s(?:(?:ska|skall|får)\s)?(?:vidare)?(?:fördelas|disponeras|beslutas|används|delas\sut)(?:\s[A-Za-zÀ-ɏ]+){0,4}?\s(?:av|avgörs\sav|bestäms\sav|beslutas\sav)\s${they}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Samtliga poster är pottar som divisionschefen fördelar vidare" */
const arePots =
  /^(?:samtliga|alla|dessa|de\sfyra|de\stre|de\stvå|de)?\s?(?:poster(?:na)?|belopp(?:en)?|rader(?:na)?|summor(?:na)?|delar(?:na)?)\s(?:ovan\s|i\stabellen\s|i\slistan\s)?(?:är|utgör|ska\sses\ssom|avser)\spott(?:ar|er)(?![A-Za-zÀ-ɏ])/i;
const refuses = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|icke)(?![A-Za-zÀ-ɏ])/i;

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
  const titles = document.sections
    .filter(({ kind }) => kind !== "aside" && kind !== "dispatch")
    .flatMap(({ lines }) => lines)
    .flatMap(({ text }) => (mayHold.test(text) ? sentencesOf(text) : []))
    .flatMap((sentence) => handingOn(sentence) ?? []);
  if (titles.length === 0) return found;
  const among = (title: string): readonly FoundAllotment[] =>
    found.filter((item) => item.kind === "row" && isOf(item.responsible, title));
  // One chief alone distributes what is his; several of a title are those of the list.
  const meant = new Set(
    titles.flatMap((title) => (title === "" || among(title).length > 1 ? among(title) : [])),
  );
  return found.map((item) => {
    if (item.kind !== "row" || item.responsible === null || !meant.has(item)) return item;
    const { activity: purpose, responsible: holder, amountKr, quote, proposed, elsewhere } = item;
    return { kind: "pot", purpose, holder, amountKr, quote, proposed, elsewhere };
  });
}

/** Whether a position has a title; "" is that of all. */
const isOf = (who: string | null, title: string): boolean =>
  who !== null && (isRole(who) || isUnit(who)) && who.toLowerCase().includes(title.toLowerCase());

/** A quick look before the words are weighed. */
const mayHold = /fördel|dispon|beslut|bestäm|avgör|råd|förfog|dela|pott/i;

/** The title of those who a sentence says distribute further, "" for all of a list; null where it says nothing of it. */
function handingOn(sentence: string): string | null {
  if (refuses.test(sentence) || moneyIn(sentence).length > 0) return null;
  if (arePots.test(sentence)) return "";
  const found = theyDo.exec(sentence) ?? doneByThem.exec(sentence);
  const title = found?.groups?.["title"] ?? "";
  if (found === null) return null;
  // "Cheferna" are all of them, whatever each is called.
  return /^chef$/i.test(title) ? "" : title;
}
