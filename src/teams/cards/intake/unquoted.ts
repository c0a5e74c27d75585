import type { Intake } from "../../../domain/intake.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { becameWords } from "../../../language/say/intake-became.ts";
import { unquotedWords } from "../../../language/say/intake-unquoted.ts";
import type { Card } from "../../../notify/card.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { behind, show } from "../verbs.ts";
import type { Passage, RowList, Showing, View } from "../view.ts";
import { isMade, isWorthALook, type KnownPlace, knownPlaces } from "./became.ts";
import { inColumns } from "./item-rows.ts";

const perPage = 8;
const headingMax = 90;

/** What of a document gave no item, no question and no fact, under its headings, so that nothing is lost in silence. */
export function unquotedView(
  intake: Intake,
  { page, marked: isMarked }: { readonly page: number; readonly marked?: true | undefined },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = unquotedWords[language];
  const document = openIntake(intake, state, viewer);
  const all = knownPlaces(document);
  const marked = all.filter(isWorthALook);
  const { rows, page: shown, pages } = pageOf(isMarked ? marked : all, page, perPage);
  const whole = { card: "intake-unquoted", intake: intake.id, page: 1 } as const;
  return {
    template: "intake",
    over: [
      intakeWords[language].over,
      ...(pages > 1 ? [intakeWords[language].page(shown, pages)] : []),
    ].join(" · "),
    title: words.title,
    badge: marked.length === 0 ? null : { text: words.markedBadge(marked.length), tone: "neutral" },
    summary: words.title,
    lead: shown > 1 ? [] : [...leadOf(document), ...leftOf(all, document)],
    passages: rows.map((one, index) => passageOf(one, rows[index - 1], document)),
    actions: [
      ...pagerActions(shown, pages, language, (next) => ({
        ...whole,
        page: next,
        ...(isMarked ? { marked: true } : {}),
      })),
      ...(isMarked
        ? [show(words.all(all.length), whole)]
        : marked.length > 0 && pages > 1
          ? [show(words.onlyMarked(marked.length), { ...whole, marked: true })]
          : []),
      show(intakeWords[language].back, { card: "intake", intake: intake.id, page: 1 }),
    ],
  };
}

/** Whether a text decides: what is only noted or proposed is not entered by way of the forms either. */
export const mayAdd = ({ reading }: ReadDocument): boolean =>
  reading.documentKind !== "minnesanteckningar" && !reading.proposalsOnly;

function leadOf(document: ReadDocument): readonly string[] {
  const { reading, viewer } = document;
  const words = unquotedWords[viewer.language];
  const { notes, proposals } = intakeWords[viewer.language];
  const isNotes = reading.documentKind === "minnesanteckningar";
  return [words.lead, words.leftOut, mayAdd(document) ? words.mayAdd : isNotes ? notes : proposals];
}

/** How many of the places somebody has made something of, so that several can share a long text. */
function madeIn(all: readonly KnownPlace[], { viewer }: ReadDocument): readonly string[] {
  const { length } = all.filter(isMade);
  return length === 0 ? [] : [becameWords[viewer.language].made(length)];
}

/** Both, once something was made of any. */
const leftOf = (all: readonly KnownPlace[], document: ReadDocument): readonly string[] =>
  all.some(isMade) ? [[...madeIn(all, document), markedIn(all, document)].join(" ")] : [];

/** How many of them are marked; once something was made of others, how many are left. */
function markedIn(all: readonly KnownPlace[], { viewer }: ReadDocument): string {
  const marked = all.filter(isWorthALook).length;
  return all.some(isMade)
    ? becameWords[viewer.language].markedLeft(marked)
    : unquotedWords[viewer.language].marked(marked, all.length);
}

/** As many ways as stand beside a place; its own card has them all. */
const waysMax = 2;

function passageOf(
  place: KnownPlace,
  above: KnownPlace | undefined,
  document: ReadDocument,
): Passage {
  const { heading, text, marks, at, became } = place;
  const { intake, viewer } = document;
  const words = unquotedWords[viewer.language];
  const card: Card = { card: "intake-passage", intake: intake.id, at };
  const adds = !mayAdd(document)
    ? []
    : isMade(place)
      ? [behind(show(becameWords[viewer.language].more, card))]
      : [show(words.add, card)];
  return {
    heading: heading === above?.heading ? "" : plain(shortened(heading, headingMax)),
    mark: isMade(place) ? "" : marks.map((mark) => words.marks[mark]).join(" · "),
    text: asItStands(text),
    became: became.map(({ said }) => said).join(" "),
    actions: [...became.slice(0, waysMax).map(({ action }) => action), ...adds],
  };
}

/** Rows keep their columns apart, and lines stay lines. */
export const asItStands = (text: string): string =>
  plain(text.split("\n").map(inColumns).join("\n")).replaceAll(groups, "\u00A0");

/** Between the figures of one amount no line ends. */
const groups = /(?<=\d) (?=\d{3}(?!\d))/gu;

/** The page that a place stands on. */
export const pageWithPlace = (at: number): number => Math.ceil(at / perPage);

/** How much of a text gave nothing, on the document's own card; none where all of it is quoted. */
export function unquotedRow(document: ReadDocument): readonly RowList[] {
  const { intake, viewer } = document;
  const words = unquotedWords[viewer.language];
  const all = knownPlaces(document);
  if (all.length === 0) return [];
  return [
    {
      heading: words.title,
      rows: [
        {
          title: words.count(all.length),
          facts: [...madeIn(all, document), markedIn(all, document)].join(" "),
          figure: "",
          action: show(words.open, { card: "intake-unquoted", intake: intake.id, page: 1 }),
        },
      ],
    },
  ];
}
