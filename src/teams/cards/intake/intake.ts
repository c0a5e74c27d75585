import { isDay, day as toDay, logPosition } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import type { Language } from "../../../domain/person.ts";
import { formatDay, formatKronor } from "../../../language/format.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { oreOf } from "../../intake/amounts.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { enter, readyItems } from "../../intake/enter.ts";
import type { Entered } from "../../intake/entered.ts";
import { becameOf, frameRead } from "../../intake/found.ts";
import { type Item, itemsOf } from "../../intake/items.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { type Action, behind, commandData, execute, show } from "../verbs.ts";
import { storedName } from "./stored.ts";
import type { ListRow, Showing, View } from "../view.ts";

const itemsPerPage = 5;
const quoteMax = 160;
const titleMax = 80;
const questionsMax = 10;
const questionMax = 180;

/** A document as it was read, item by item, with what each was read from. */
export function intakeView(intake: Intake, page: number, showing: Showing): View {
  const { viewer, state } = showing;
  const words = intakeWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const items = itemsOf(document);
  const { rows, page: shown, pages } = pageOf(items, page, itemsPerPage);
  const ready = readyItems(document);
  const readyIds = new Set(ready.map(({ item }) => item.id));
  const done = items.filter((item) => item.done !== null || item.found !== null).length;
  return {
    template: "intake",
    over: [words.over, ...(pages > 1 ? [words.page(shown, pages)] : [])].join(" · "),
    title: headOf(document),
    badge:
      items.length === 0
        ? null
        : {
            text: words.itemsOf(done, items.length),
            tone: done < items.length ? "neutral" : "good",
          },
    summary: headOf(document),
    lead: leadOf(document, items, shown),
    list: rows.map((item) => rowOf(item, readyIds.has(item.id), document, showing)),
    sections: shown === 1 ? questionsOf(document, showing) : [],
    actions: [
      ...(ready.length === 0 ? [] : [enterReady(intake, ready.length, shown, showing)]),
      ...pagerActions(shown, pages, viewer.language, (next) => ({
        card: "intake",
        intake: intake.id,
        page: next,
      })),
      done < items.length ? behind(closeAction(intake, showing)) : closeAction(intake, showing),
    ],
  };
}

/** The page of the document's card that an item stands on. */
export const pageWith = (item: Item, document: ReadDocument): number =>
  Math.floor(
    Math.max(
      0,
      itemsOf(document).findIndex(({ id }) => id === item.id),
    ) / itemsPerPage,
  ) + 1;

/** "Delegationsbeslut RS/254/2018, 19 juni 2018". */
function headOf({ reading, caseNumber, viewer }: ReadDocument): string {
  const { language } = viewer;
  const words = intakeWords[language];
  const { date } = reading;
  const when =
    date === null
      ? words.noDay
      : typeof date === "string"
        ? isDay(date)
          ? formatDay(toDay(date), language)
          : words.noDay
        : words.twoDays(plain(shortened(date.ambiguous, 40)));
  return `${words.kinds[reading.documentKind]}, ${caseNumber ?? words.noCase}, ${when}`;
}

function leadOf(document: ReadDocument, items: readonly Item[], page: number): readonly string[] {
  const { reading, viewer, intake } = document;
  const words = intakeWords[viewer.language];
  if (intake.content === "") return [words.closed];
  if (items.length === 0)
    return [reading.documentKind === "minnesanteckningar" ? words.notes : words.nothing];
  if (page > 1) return [];
  return [reading.proposalsOnly ? words.proposals : words.lead, ...envelopeOf(document)];
}

/** Rule R05: the frame less rows and pots, with what its rounding leaves open. */
function envelopeOf(document: ReadDocument): readonly string[] {
  const { reading, rows, pots, viewer } = document;
  const { frame } = reading;
  const read = frameRead(document);
  if (frame === null || read === null) return [];
  const sum = (of: readonly { readonly amountKr: number }[]): number =>
    of.reduce((total, one) => total + one.amountKr, 0);
  const left = frame.amountKr - sum(rows) - sum(pots);
  return [
    intakeWords[viewer.language].envelope({
      frame: read.amount,
      rounding: read.rounding,
      rows: oreOf(sum(rows)),
      pots: oreOf(sum(pots)),
      left: oreOf(left),
    }),
  ];
}

function rowOf(item: Item, isReady: boolean, document: ReadDocument, { viewer }: Showing): ListRow {
  const words = intakeWords[viewer.language];
  const entered = enter(item, document, (name) => item.defaults[name] ?? null);
  const quote = item.quote === "" ? [] : [words.readFrom(plain(shortened(item.quote, quoteMax)))];
  return {
    title: titleOf(item, document),
    facts: [...factsOf(item, entered, isReady, document), ...quote].join(" "),
    figure: words.state[stateOf(item, entered, isReady, document)],
    tone: item.done === null && item.found === null ? "neutral" : "good",
    action: actionOf(item, entered.kind === "lacks" && !isReady, document),
  };
}

type ItemState = "done" | "exists" | "ready" | "asks" | "waits" | "proposed";

/** What this intake has entered is done; what was there without it exists. */
export function stateOf(
  item: Item,
  entered: Entered,
  isReady: boolean,
  { intake }: ReadDocument,
): ItemState {
  if (item.done !== null) return becameOf(intake, item.id) === null ? "exists" : "done";
  if (item.found !== null) return "exists";
  if (item.proposed) return "proposed";
  if (isReady) return "ready";
  return entered.kind === "waits" ? "waits" : "asks";
}

/** "Pott: Kompetensutveckling, 3 700 000 kr": what is stored where something is, else what was read. */
export function titleOf(item: Item, document: ReadDocument): string {
  const { reading, viewer, rows, state } = document;
  const { language } = viewer;
  const card = item.done ?? item.found;
  const stored = card === null ? null : storedName(card, state, viewer);
  if (stored !== null)
    return `${intakeWords[language].things[item.kind]}: ${plain(shortened(stored, titleMax))}`;
  const thing = intakeWords[language].things[item.kind];
  const read = reading.pots[item.index];
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
    item.kind === "pot" && read !== undefined
      ? `, ${formatKronor(oreOf(read.amountKr), language)}`
      : item.kind === "board-decision" && rows.length > 0
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
  { viewer }: ReadDocument,
): readonly string[] {
  const words = intakeWords[viewer.language];
  if (item.done !== null || item.found !== null || isReady) return [];
  if (item.proposed) return [words.isProposed];
  if (entered.kind === "waits") return [words.waitsFor(words.theThing[entered.on])];
  return entered.kind === "lacks" ? [`${capitalised(words.asks(entered.errors.length))}.`] : [];
}

function actionOf(item: Item, isAsked: boolean, { intake, viewer }: ReadDocument): Action | null {
  const words = intakeWords[viewer.language];
  if (item.done !== null) return show(words.open, item.done);
  const card: Card = { card: "intake-item", intake: intake.id, item: item.id, page: 1 };
  return show(isAsked && !item.proposed && item.found === null ? words.answer : words.open, card);
}

const enterReady = (intake: Intake, count: number, page: number, { viewer }: Showing): Action =>
  execute(
    intakeWords[viewer.language].enterReady(count),
    "enter-ready",
    commandData(
      logPosition(0),
      { card: "intake", intake: intake.id, page },
      { intake: intake.id, page },
    ),
    "positive",
  );

export const closeAction = (intake: Intake, { viewer }: Showing) =>
  execute(
    intakeWords[viewer.language].close,
    "close-intake",
    commandData(logPosition(0), { card: "intakes" }, { intake: intake.id }),
  );

/** What an item asks for itself, in a field of its own. */
const asked = /^(?:ram: Ramen är avrundad|datum: Datumet .* rymmer|mandat: Pottens ändamål)/;

/** What the text leaves open besides the items' own questions; its words are Swedish, as the document is. */
function questionsOf({ reading }: ReadDocument, { viewer }: Showing) {
  const words = intakeWords[viewer.language];
  const questions = reading.questions.filter((text) => !asked.test(text));
  if (questions.length === 0) return [];
  const shown = questions
    .slice(0, questionsMax)
    .map((text) => `• ${questionIn(text, viewer.language)}`);
  const more = questions.length - shown.length;
  return [
    {
      heading: words.questions,
      lines: [
        ...(words.asksInSwedish === null ? [] : [words.asksInSwedish]),
        ...shown,
        ...(more > 0 ? [words.moreQuestions(more)] : []),
      ],
    },
  ];
}

/** "Sum: ”Raderna är tillsammans …”": what it is about in the reader's language, and the question as it was put. */
function questionIn(question: string, language: Language): string {
  const topic = intakeWords[language].topics[/^[^:]{1,20}(?=: )/.exec(question)?.[0] ?? ""];
  const asks = plain(shortened(question.replace(/^[^:]{1,20}: /, ""), questionMax));
  return topic === undefined ? asks : `${topic}: ${asks}`;
}
