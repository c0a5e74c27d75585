import { rowsOnPage, rowsPerPage, textMax } from "../../domain/draft.ts";
import type { State } from "../../domain/state.ts";
import { rowsWords } from "../../language/say/rows.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { draftData, drafted, draftHead, rowNumber, saidProblems, typedOr } from "./draft-facts.ts";
import { field, type Sheet, sheetData } from "./sheet.ts";
import { shortened } from "./template.ts";
import { type Action, execute, input, show } from "./verbs.ts";

type MotivesCard = Extract<Card, { readonly card: "own-motives" }>;

const labelMax = 120;

/** A motive of its own for those who do not get everything, seven a page. */
export function ownMotivesSheet(
  card: MotivesCard,
  state: State,
  viewer: Viewer,
  said: Said,
): Sheet {
  const { language } = viewer;
  const words = rowsWords[language];
  const draft = drafted(state, card.proposal);
  const asking = draft.resolved.rows.filter((row) => row.asksMotive);
  const pages = Math.max(1, Math.ceil(asking.length / rowsPerPage));
  const page = Math.min(Math.max(1, card.page), pages);
  const rows = rowsOnPage(asking, page);
  const head = draftHead(draft, words.ownMotives, null, language);
  const answers: Card = { card: "answers", proposal: card.proposal };
  const next: Card =
    page < pages ? { card: "own-motives", proposal: card.proposal, page: page + 1 } : answers;
  const save: Action = execute(
    page < pages ? words.saveNext : words.save,
    "save-motives",
    draftData(state, draft, next, { rows: rows.map((row) => row.id) }),
    "positive",
  );
  return {
    template: "form",
    data: sheetData({
      head: {
        ...head,
        above: pages === 1 ? head.above : `${head.above} · ${words.page(page, pages)}`,
      },
      paragraphs: [rows.length === 0 ? words.nobodyNeedsMotive : words.ownMotivesExplained],
      fields: rows.map((row) =>
        field(
          input.motiveOf(row.id),
          words.ownMotive(rowNumber(draft, row), shortened(row.activity, labelMax)),
          {
            kind: "lines",
            value: typedOr(said, input.motiveOf(row.id), row.ownMotive ?? ""),
            placeholder: words.ownMotivePlaceholder,
            lengthMax: textMax,
            problems: saidProblems(said, card, state, viewer, row.id),
          },
        ),
      ),
      actions: [...(rows.length === 0 ? [] : [save]), show(words.back, answers)],
    }),
    summary: `${words.ownMotives}: ${draft.ground.pot.title}`,
    hasInputs: rows.length > 0,
  };
}
