import type { LogPosition } from "../../domain/brand.ts";
import type { ResolvedRow } from "../../domain/draft.ts";
import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { rowsWords } from "../../language/say/rows.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { seesDraft } from "./access.ts";
import { drafted, type Drafted, draftFigures, draftHead } from "./draft-facts.ts";
import { abovePot } from "./pot-facts.ts";
import { actionsAfterRows, taskOf } from "./proposal-task.ts";
import { allWarnings } from "./proposal-warnings.ts";
import { rowLine } from "./row-lines.ts";
import { type Line, type Note, type Sheet, sheetData } from "./sheet.ts";
import { plain } from "./template.ts";
import { type Action, show, showFrom } from "./verbs.ts";
import { revisionOf, type Showing } from "./view.ts";

type ListCard = Extract<Card, { readonly card: "rows" | "choose-row" }>;

const rowsAPage = 10;

/** The row to change: every row of the draft with a button of its own. */
export function chooseRowSheet(card: ListCard, state: State, viewer: Viewer): Sheet {
  const words = rowsWords[viewer.language];
  const draft = drafted(state, card.proposal);
  const change = (row: ResolvedRow): readonly Action[] => [
    show(words.change, { card: "change-row", proposal: card.proposal, row: row.id }),
  ];
  return listSheet(card, draft, {
    title: words.chooseRow,
    rows: draft.resolved.rows,
    lineOf: (row, number) => ({
      ...rowLine(row, number, viewer.language),
      actions: change(row),
    }),
    back: { card: "answers", proposal: card.proposal },
    language: viewer.language,
  });
}

/** All rows of the draft, or of the version that was sent, ten a page. */
export function rowsSheet(card: ListCard, state: State, viewer: Viewer): Sheet {
  const draft = drafted(state, card.proposal);
  const { proposal } = draft;
  const isDraft = seesDraft(state, proposal, viewer);
  const rows: readonly (ResolvedRow | ProposedRow)[] = isDraft
    ? draft.resolved.rows
    : (proposal.submitted?.rows ?? []);
  return listSheet(card, draft, {
    title: rowsWords[viewer.language].allRows,
    rows,
    lineOf: (row, number) => rowLine(row, number, viewer.language),
    back: isDraft
      ? { card: "review", proposal: card.proposal }
      : { card: "proposal", proposal: card.proposal },
    language: viewer.language,
    ...(isDraft
      ? {}
      : {
          sent: revisionOf(state, proposal),
          warnings: warningNotes(draft, { state, viewer }),
          last: actionsAfterRows(proposal, { state, viewer }),
        }),
  });
}

/** All that is to be considered, for the one whose turn it is: his own card names the first ones. */
function warningNotes({ proposal }: Drafted, seen: Pick<Showing, "state" | "viewer">): Note[] {
  const task = taskOf(proposal, seen);
  const lines = task === null ? [] : allWarnings(proposal, task.submitted, seen);
  if (lines.length === 0) return [];
  const heading = approvalWords[seen.viewer.language].toConsider;
  const points = lines.length === 1 ? lines : lines.map((text) => `• ${text}`);
  return [{ style: "warning", heading, lines: points }];
}

interface Listing<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly lineOf: (row: Row, number: number) => Line;
  readonly back: Card;
  readonly language: Language;
  /**
   * The revision of what was sent, whose rows these are: no draft's figures, no draft's status, and whoever turns the
   * page of an older one is told what has changed before he acts on rows that he has not read.
   */
  readonly sent?: LogPosition;
  /** What is to be considered; stands on the first page alone. */
  readonly warnings?: readonly Note[];
  /** What can be done once all rows have been read: stands on the last page alone. */
  readonly last?: readonly Action[];
}

function listSheet<Row>(card: ListCard, draft: Drafted, listing: Listing<Row>): Sheet {
  const { title, rows, lineOf, back, language, sent, warnings = [], last = [] } = listing;
  const words = rowsWords[language];
  const pages = Math.max(1, Math.ceil(rows.length / rowsAPage));
  const page = Math.min(Math.max(1, card.page), pages);
  const first = (page - 1) * rowsAPage;
  const shown = rows.slice(first, first + rowsAPage);
  const turn = (label: string, to: number, style?: "positive"): Action =>
    sent === undefined
      ? show(label, { ...card, page: to }, style)
      : showFrom(sent, label, { ...card, page: to }, style);
  const head = draftHead(draft, title, null, language);
  const above =
    sent !== undefined ? abovePot(draft.ground, language) : plain(draft.ground.pot.title);
  return {
    template: "sheet",
    data: sheetData({
      head: {
        ...head,
        above: pages === 1 ? above : `${above} · ${words.page(page, pages)}`,
        ...(sent !== undefined ? { status: "" } : {}),
      },
      figures: sent !== undefined ? [] : draftFigures(draft, language),
      sections: [{ heading: "", lines: shown.map((row, index) => lineOf(row, first + index + 1)) }],
      warnings: page === 1 ? warnings : [],
      actions: [
        ...(page < pages ? [turn(words.next, page + 1, "positive")] : last),
        ...(page > 1 ? [turn(words.older, page - 1)] : []),
        show(words.back, back),
      ],
    }),
    summary: `${title}: ${draft.ground.pot.title}`,
    hasInputs: false,
  };
}
