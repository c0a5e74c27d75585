import type { Refusal } from "../../../domain/refusal.ts";
import { formatKronor } from "../../../language/format.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { oreOf } from "../../intake/amounts.ts";
import { type ReadDocument, rowsBy } from "../../intake/document.ts";
import { enter, refusalOf } from "../../intake/enter.ts";
import type { Entered } from "../../intake/entered.ts";
import { becameOf } from "../../intake/found.ts";
import { isOpen, isSettled, type Item } from "../../intake/item.ts";
import { namedFor } from "../refusal-names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, Showing } from "../view.ts";
import { inColumns, readIn } from "./item-rows.ts";
import { storedName } from "./stored.ts";

const quoteMax = 160;
const titleMax = 120;

/** An item in the list of its document: what it is, what it was read from, and how far it has come. */
export function rowOf(
  item: Item,
  isReady: boolean,
  document: ReadDocument,
  { viewer }: Showing,
): ListRow {
  const words = intakeWords[viewer.language];
  const entered = enter(item, document, (name) => item.defaults[name] ?? null);
  const line = inColumns(item.quote);
  const quote = line === "" ? [] : [words.readFrom(plain(shortened(line, quoteMax)))];
  return {
    title: titleOf(item, document),
    facts: [...readIn(item, document), ...factsOf(item, entered, isReady, document), ...quote].join(
      " ",
    ),
    figure: words.state[stateOf(item, entered, isReady, document)],
    tone: item.done === null && item.found === null ? "neutral" : "good",
    action: actionOf(item, entered.kind === "lacks" && !isReady, document),
  };
}

type ItemState = "done" | "exists" | "ready" | "asks" | "waits" | "proposed" | "aside";

/** What this intake has entered is done; what was there without it exists. */
export function stateOf(
  item: Item,
  entered: Entered,
  isReady: boolean,
  { intake }: ReadDocument,
): ItemState {
  if (item.done !== null) return becameOf(intake, item.id) === null ? "exists" : "done";
  if (item.aside) return "aside";
  if (item.found !== null) return "exists";
  if (item.proposed) return "proposed";
  if (isReady) return "ready";
  return entered.kind === "waits" ? "waits" : "asks";
}

/** "Pott: Kompetensutveckling, 3 700 000 kr": what is stored where something is, else what was read. */
export function titleOf(item: Item, document: ReadDocument): string {
  const { reading, viewer, state } = document;
  const rows = rowsBy(item.kind, document);
  const { language } = viewer;
  const card = item.done ?? item.found;
  const stored = card === null ? null : storedName(card, state, viewer);
  if (stored !== null)
    return `${intakeWords[language].things[item.kind]}: ${plain(shortened(stored, titleMax))}`;
  const thing = intakeWords[language].things[item.kind];
  const read =
    item.kind === "pot"
      ? reading.pots[item.index]
      : item.kind === "row"
        ? reading.rows[item.index]
        : undefined;
  const name =
    item.kind === "assignment"
      ? (item.defaults["text"] ?? "")
      : item.kind === "case"
        ? [item.defaults["caseNumber"], item.defaults["title"]].filter(Boolean).join(" ")
        : item.kind === "mandate"
          ? [item.defaults["body"], item.defaults["decisionDay"], sectionOf(item)]
              .filter(Boolean)
              .join(" ")
          : (item.defaults["title"] ?? "");
  const money =
    read !== undefined
      ? `, ${formatKronor(oreOf(read.amountKr), language)}`
      : rows.length > 0
        ? `, ${intakeWords[language].rowsLead(rows.length, oreOf(rows.reduce((sum, row) => sum + row.amountKr, 0))).replace(/\.$/, "")}`
        : "";
  return `${thing}${name === "" ? "" : `: ${plain(shortened(name, titleMax))}`}${money}`;
}

const sectionOf = ({ defaults }: Item): string =>
  defaults["section"] === undefined ? "" : `§ ${defaults["section"]}`;

function factsOf(
  item: Item,
  entered: Entered,
  isReady: boolean,
  document: ReadDocument,
): readonly string[] {
  const { viewer, reading } = document;
  const words = intakeWords[viewer.language];
  if (isSettled(item) || isReady) return [];
  // A text that only proposes says it once, above them all.
  if (item.proposed) return reading.proposalsOnly ? [] : [words.isProposed];
  const refusal = refusalOf(item, entered, document);
  if (refusal !== null) return [refusedIn(refusal, document)];
  if (entered.kind === "waits") return [words.waitsFor(words.theThing[entered.on])];
  return entered.kind === "lacks" ? [`${capitalised(words.asks(entered.errors.length))}.`] : [];
}

/** The rules' own sentence, with the way out. */
export const refusedIn = (refusal: Refusal, { intake, state, viewer }: ReadDocument): string =>
  refusalSentence(
    refusal,
    namedFor({ card: "intake", intake: intake.id, page: 1 }, state, viewer),
    viewer.language,
  );

/** Each row opens its item, which leads on to what is stored and back to the document. */
function actionOf(item: Item, isAsked: boolean, { intake, viewer }: ReadDocument): Action {
  const words = intakeWords[viewer.language];
  const card: Card = { card: "intake-item", intake: intake.id, item: item.id, page: 1 };
  const isToAnswer = isAsked && item.found === null && isOpen(item);
  return show(isToAnswer ? words.answer : words.open, card);
}
