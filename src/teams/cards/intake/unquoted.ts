import type { Intake } from "../../../domain/intake.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { unquotedWords } from "../../../language/say/intake-unquoted.ts";
import type { Unquoted } from "../../../language/reading/unquoted/unquoted.ts";
import type { Card } from "../../../notify/card.ts";
import { openIntake, type ReadDocument } from "../../intake/document.ts";
import { unquotedOf } from "../../intake/unquoted.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { Passage, RowList, Showing, View } from "../view.ts";
import { inColumns } from "./item-rows.ts";

const perPage = 8;
const headingMax = 90;

/** What of a document gave no item, no question and no fact, under its headings, so that nothing is lost in silence. */
export function unquotedView(intake: Intake, page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = unquotedWords[language];
  const document = openIntake(intake, state, viewer);
  const all = unquotedOf(document);
  const { rows, page: shown, pages } = pageOf(all, page, perPage);
  const marked = markedAmong(all);
  return {
    template: "intake",
    over: [
      intakeWords[language].over,
      ...(pages > 1 ? [intakeWords[language].page(shown, pages)] : []),
    ].join(" · "),
    title: words.title,
    badge: marked === 0 ? null : { text: words.markedBadge(marked), tone: "neutral" },
    summary: words.title,
    lead: shown > 1 ? [] : leadOf(document),
    passages: rows.map((one, index) =>
      passageOf(one, rows[index - 1], (shown - 1) * perPage + index + 1, document),
    ),
    actions: [
      ...pagerActions(shown, pages, language, (next) => ({
        card: "intake-unquoted",
        intake: intake.id,
        page: next,
      })),
      show(intakeWords[language].back, { card: "intake", intake: intake.id, page: 1 }),
    ],
  };
}

const markedAmong = (all: readonly Unquoted[]): number =>
  all.filter(({ marks }) => marks.length > 0).length;

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

function passageOf(
  { heading, text, marks }: Unquoted,
  above: Unquoted | undefined,
  at: number,
  document: ReadDocument,
): Passage {
  const { intake, viewer } = document;
  const words = unquotedWords[viewer.language];
  const card: Card = { card: "intake-passage", intake: intake.id, at };
  return {
    heading: heading === above?.heading ? "" : plain(shortened(heading, headingMax)),
    mark: marks.map((mark) => words.marks[mark]).join(" · "),
    text: asItStands(text),
    action: mayAdd(document) ? show(words.add, card) : null,
  };
}

/** Rows keep their columns apart, and lines stay lines. */
export const asItStands = (text: string): string =>
  plain(text.split("\n").map(inColumns).join("\n"));

/** The page that a place stands on. */
export const pageWithPlace = (at: number): number => Math.ceil(at / perPage);

/** How much of a text gave nothing, on the document's own card; none where all of it is quoted. */
export function unquotedRow(document: ReadDocument): readonly RowList[] {
  const { intake, viewer } = document;
  const words = unquotedWords[viewer.language];
  const all = unquotedOf(document);
  if (all.length === 0) return [];
  return [
    {
      heading: words.title,
      rows: [
        {
          title: words.count(all.length),
          facts: words.marked(markedAmong(all), all.length),
          figure: "",
          action: show(words.open, { card: "intake-unquoted", intake: intake.id, page: 1 }),
        },
      ],
    },
  ];
}
