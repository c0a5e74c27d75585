import type { RowId } from "../../domain/brand.ts";
import { amountProblem, type ResolvedRow, rowsPerPage } from "../../domain/draft.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import type { State } from "../../domain/state.ts";
import { joinWords } from "../../language/format.ts";
import { prefillWords } from "../../language/say/prefill.ts";
import { formWords } from "../../language/say/form.ts";
import { problemSentence, refusalSentence } from "../../language/say/refusal.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import {
  draftData,
  drafted,
  type Drafted,
  draftFigures,
  draftHead,
  isTooMuch,
} from "./draft-facts.ts";
import { potSheet } from "./pot.ts";
import { type Prefill, readPrefill, type Unclear } from "./prefill-rows.ts";
import { namedFor } from "./refusal-names.ts";
import { rowLine } from "./row-lines.ts";
import { type Field, field, line, type Line, type Note, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { type Action, execute, input, show } from "./verbs.ts";

type PrefillCard = Extract<Card, { readonly card: "prefill" }>;

/** So many rows go into the draft with one click. */
const rowsPrefilledMax = 2 * rowsPerPage;
/** So many rows are asked about with a field each. */
const askedMax = 4;
const unclearMax = 6;
const nameMax = 60;

/**
 * A distribution that somebody wrote in the chat, as it was read: which row, how much, and what is not clear.
 * Words write nothing; the button does (DESIGN.md 1.4).
 */
export function prefillSheet(card: PrefillCard, state: State, viewer: Viewer): Sheet {
  const proposal = openProposal(state, card.pot);
  if (proposal === null || proposal.status !== "open")
    return potSheet({ card: "pot", pot: card.pot }, state, viewer);
  const { language } = viewer;
  const words = prefillWords[language];
  const read = readPrefill(card.text, state, proposal, language);
  const draft: Drafted = { ...drafted(state, proposal.id), resolved: read.resolved };
  const asked = askedRows(read);
  const rows = [...read.typed.keys()].slice(0, rowsPrefilledMax - asked.length);
  const lines = rows.flatMap((row) => readLine(row, read, card, state, viewer));
  return {
    template: "review",
    data: sheetData({
      head: { ...draftHead(draft, words.title, null, language), status: words.status },
      figures: draftFigures(draft, language),
      paragraphs: [rows.length === 0 ? words.nothing : words.lead],
      sections: lines.length === 0 ? [] : [{ heading: "", lines }],
      warnings: notes(read, rows.length, draft, card, state, viewer),
      fields: asked.map((row) => askedField(row, draft, viewer)),
      actions: actions(draft, read, [...rows, ...asked.map((row) => row.id)], state, viewer),
    }),
    summary: words.summary(draft.ground.pot.title),
    hasInputs: asked.length > 0,
  };
}

/** The rows that a name with several likenesses could mean. */
function askedRows({ unclear, typed }: Prefill): readonly ResolvedRow[] {
  const rows = unclear.filter((one) => one.why === "several").flatMap((one) => one.rows);
  return [...new Set(rows)].filter((row) => !typed.has(row.id)).slice(0, askedMax);
}

function readLine(
  id: RowId,
  { resolved, typed, percents, sharing, sharedBy }: Prefill,
  card: PrefillCard,
  state: State,
  viewer: Viewer,
): readonly Line[] {
  const words = prefillWords[viewer.language];
  const index = resolved.rows.findIndex((row) => row.id === id);
  const row = resolved.rows[index];
  if (row === undefined) return [];
  const said = rowLine(row, index + 1, viewer.language);
  const problem = amountProblem(resolved, row);
  const { sought, amount } = row;
  const given = sought !== null && amount > sought ? words.moreThanSought(sought) : said.note;
  const answer =
    problem === null
      ? given
      : problemSentence(problem, namedFor(card, state, viewer), viewer.language);
  const text = plain(shortened(percents.get(id) ?? typed.get(id) ?? "", nameMax));
  const note = sharing.has(id) ? words.shared[sharedBy](answer) : words.typed(text, answer);
  return [line(said.title, { ...said, note })];
}

/** What is not clear, and what does not fit: nothing of it is put into the draft. */
function notes(
  read: Prefill,
  rows: number,
  draft: Drafted,
  card: PrefillCard,
  state: State,
  viewer: Viewer,
): readonly Note[] {
  const { language } = viewer;
  const words = prefillWords[language];
  const lines = [
    ...read.unclear.map((one) => unclearLine(one, viewer)),
    ...read.unread.map((text) => words.unread(plain(shortened(text, nameMax)))),
  ];
  const more = lines.length - unclearMax;
  const shown = more > 0 ? [...lines.slice(0, unclearMax), words.moreRows(more)] : lines;
  const whole = [
    ...shown,
    ...(read.unshared === null ? [] : [words.unshared[read.unshared]]),
    ...(rows < read.typed.size ? [words.tooMany(rowsPrefilledMax)] : []),
  ];
  const { sum, available: left } = draft.resolved;
  const tooMuch = refusalSentence(
    { code: "pot-exceeded", sum, left },
    namedFor(card, state, viewer),
    language,
  );
  return [
    ...(isTooMuch(draft) ? [{ style: "attention" as const, heading: "", lines: [tooMuch] }] : []),
    ...(whole.length === 0
      ? []
      : [{ style: "warning" as const, heading: words.unclear, lines: whole }]),
  ];
}

function unclearLine({ name, typed, why, rows }: Unclear, { language }: Viewer): string {
  const words = prefillWords[language];
  const said = [plain(shortened(name, nameMax)), plain(shortened(typed, nameMax))] as const;
  const names = rows.slice(0, askedMax).map((row) => plain(shortened(row.activity, nameMax)));
  switch (why) {
    case "none":
      return words.none(...said);
    case "several":
      return words.several(...said, names);
    case "twice":
      return words.twice(...said, joinWords(names, language));
    default:
      return why satisfies never;
  }
}

/** A row that may have been meant, with what its draft holds. */
function askedField(row: ResolvedRow, { resolved }: Drafted, { language }: Viewer): Field {
  const words = formWords[language];
  const number = resolved.rows.findIndex((one) => one.id === row.id) + 1;
  return field(
    input.amountOf(row.id),
    words.row(number, shortened(row.activity, nameMax), row.sought),
    {
      value: row.typed,
      placeholder: row.request === null ? words.ownPlaceholder : words.placeholder,
    },
  );
}

/** The button carries what was read under the ids that the form's own fields have. */
function actions(
  draft: Drafted,
  read: Prefill,
  rows: readonly RowId[],
  state: State,
  { language }: Viewer,
): readonly Action[] {
  const words = prefillWords[language];
  const { proposal, resolved } = draft;
  const unanswered = resolved.rows.findIndex((row) => row.answer === null);
  const page = unanswered < 0 ? resolved.pages + 1 : Math.floor(unanswered / rowsPerPage) + 1;
  const next: Card =
    unanswered < 0
      ? { card: "answers", proposal: proposal.id }
      : { card: "form", proposal: proposal.id, page };
  const typed = Object.fromEntries(
    rows.flatMap((row) => {
      const text = read.typed.get(row);
      return text === undefined ? [] : [[input.amountOf(row), text]];
    }),
  );
  const save = execute(
    words.save,
    "save-page",
    draftData(state, draft, next, { page, rows, ...typed }),
    "positive",
  );
  return [
    ...(rows.length === 0 ? [] : [save]),
    show(words.form, { card: "form", proposal: proposal.id, page: 1 }),
    show(formWords[language].overview, { card: "pot", pot: proposal.pot }),
  ];
}
