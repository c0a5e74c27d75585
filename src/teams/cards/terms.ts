import type { State } from "../../domain/state.ts";
import { type Terms, termsMax } from "../../domain/terms.ts";
import { rowsWords } from "../../language/say/rows.ts";
import { termsWords } from "../../language/say/terms.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import {
  draftData,
  drafted,
  draftHead,
  saidProblems,
  storedSince,
  typedOr,
} from "./draft-facts.ts";
import { type Field, field, type Sheet, sheetData } from "./sheet.ts";
import { execute, input, show } from "./verbs.ts";

type TermsCard = Extract<Card, { readonly card: "terms" }>;

/** More than fits, so that what is too long is told and not cut off while it is typed. */
const fieldMax = 4000;

/** The conditions and appendices of a draft, one a line: asked for only by those who need them. */
export function termsSheet(card: TermsCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language } = viewer;
  const words = termsWords[language];
  const draft = drafted(state, card.proposal);
  const answers: Card = { card: "answers", proposal: card.proposal };
  const { conditions, appendices } = draft.proposal.draft.terms;
  const stored = { conditions: conditions.join("\n"), appendices: appendices.join("\n") };
  const lines = (of: keyof Terms): Field =>
    field(input[of], words.label[of], {
      kind: "lines",
      value: typedOr(said, input[of], stored[of]),
      placeholder: words.placeholder[of],
      lengthMax: fieldMax,
      problems: [
        ...saidProblems(said, card, state, viewer, of),
        ...storedSince(said, input[of], stored[of], language),
      ],
      note: words.note[of](termsMax[of].lines),
    });
  return {
    template: "form",
    data: sheetData({
      head: draftHead(draft, words.title, null, language),
      paragraphs: [words.explained],
      fields: [lines("conditions"), lines("appendices")],
      actions: [
        execute(
          rowsWords[language].save,
          "save-terms",
          draftData(state, draft, answers),
          "positive",
        ),
        show(rowsWords[language].back, answers),
      ],
    }),
    summary: `${words.title}: ${draft.ground.pot.title}`,
    hasInputs: true,
  };
}
