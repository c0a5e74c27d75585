import { caseNumberPattern } from "../../../domain/decide-grant.ts";
import { zero } from "../../../domain/money.ts";
import type { Language } from "../../../domain/person.ts";
import { readAmount } from "../../../language/amount.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { IntakeWords } from "../../../language/say/intake-words.ts";
import { type AmountRead, isSameAmount, oreOf, readGrantAmount } from "../../intake/amounts.ts";
import { changedTo } from "../../intake/changed-amount.ts";
import type { DecisionItem, ReadDocument } from "../../intake/document.ts";
import { differingIn } from "../../intake/enter-paper.ts";
import { anotherOne, numberHolds, otherNumber, sumHolds } from "../../intake/entered.ts";
import { frameRead } from "../../intake/found.ts";
import type { Item } from "../../intake/item.ts";
import { input } from "../verbs.ts";
import type { Field, Showing } from "../view.ts";

/** Asked only where a stated total is not that of the list (rule R04). */
export function sumField(
  kind: DecisionItem,
  document: ReadDocument,
  words: IntakeWords,
): readonly Field[] {
  const [first, ...more] = differingIn(kind, document);
  if (first === undefined) return [];
  const title = more.length > 0 ? words.listsHold : words.listHolds[first.of];
  return [outcomeField(title, sumHolds, words)];
}

const outcomeField = (title: string, value: string, words: IntakeWords): Field => ({
  kind: "choice",
  id: input.outcome,
  label: words.field.outcome,
  placeholder: words.hint.choose,
  choices: [{ title, value }],
});

/** Asked where an amount was typed that the text does not have (rule R04). */
export function changedField(
  item: Item,
  document: ReadDocument,
  { viewer: { language }, said }: Showing,
): readonly Field[] {
  if (item.kind === "case") return otherCase(document, language, said?.typed?.[input.caseNumber]);
  const read = amountRead(item, document);
  const typed = said?.typed?.[input.amount];
  if (read === null || typed === undefined) return [];
  const found =
    item.kind === "grant" ? readGrantAmount(typed, read, language) : readAmount(typed, language);
  if (!("amount" in found) || isSameAmount(read, found.amount)) return [];
  const words = intakeWords[language];
  const title = words.changed(read.amount, found.amount);
  return [outcomeField(title, changedTo(found.amount), words)];
}

/** Asked where a case number was typed that the text does not have (rule R19). */
function otherCase(
  { reading }: ReadDocument,
  language: Language,
  typed: string | undefined,
): readonly Field[] {
  const number = typed?.trim().toUpperCase() ?? "";
  const read = caseNumberPattern.test(number) ? otherNumber(number, reading) : null;
  if (read === null) return [];
  const title = intakeEndWords[language].otherCase(number, read);
  return [outcomeField(title, numberHolds(number), intakeWords[language])];
}

function amountRead({ kind, index }: Item, document: ReadDocument): AmountRead | null {
  if (kind === "grant") return frameRead(document);
  const pot = kind === "pot" ? document.reading.pots[index] : undefined;
  return pot === undefined ? null : { amount: oreOf(pot.amountKr), rounding: zero };
}

/** Asked where something like it is there already: nothing is entered twice by mistake. */
export function anotherField(
  item: Item,
  { otherGrants }: ReadDocument,
  { viewer: { language }, said }: Showing,
): readonly Field[] {
  const words = intakeWords[language];
  const grants = item.kind === "grant" ? otherGrants : [];
  const isAsked =
    said?.refusal?.code === "fields" &&
    said.refusal.errors.some(({ field }) => field === input.another);
  if (item.found === null && grants.length === 0 && !isAsked) return [];
  return [
    {
      kind: "choice",
      id: input.another,
      label: words.field.another,
      placeholder: words.hint.choose,
      choices: [
        ...grants.map(({ id, title, year, amount }) => ({
          title: words.sameGrant(title, year, amount),
          value: id,
        })),
        { title: words.anotherOne[item.kind], value: anotherOne },
      ],
    },
  ];
}
