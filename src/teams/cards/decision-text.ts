import type { Decision } from "../../domain/decision.ts";
import type { DecisionDocument, DocumentSection } from "../../documents/decision-document.ts";
import { decidedHeading } from "../../documents/decision-sections.ts";
import { decisionDocument } from "../../documents/decision-text.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { executionWords } from "../../language/say/execution.ts";
import { documentWords } from "../../language/say/document.ts";
import { badgeOf } from "./decision.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";
import { groundOf, type Lines, type Showing, type View } from "./view.ts";

/** How many characters of a document stand on one page of a card. */
const charactersPerPage = 3500;
/** So many corrections, the latest ones, have a button beside the others. */
const correctionsMax = 2;

/** The decision's text on cards, page by page; in Swedish for every reader, as the record is. */
export function decisionTextView(decision: Decision, page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const words = decisionWords[viewer.language];
  const document = decisionDocument(state, decision);
  const { pot } = groundOf(state, decision.pot);
  const pages = pagesOf(document);
  const shown = Math.min(Math.max(1, page), pages.length);
  const at = (number: number) =>
    ({ card: "decision-text", decision: decision.number, page: number }) as const;
  return {
    template: "document",
    over: [
      document.caseNumber,
      document.day,
      ...(pages.length > 1 ? [words.page(shown, pages.length)] : []),
    ].join(" · "),
    title:
      decision.executes === true
        ? executionWords[viewer.language].title(document.number)
        : words.documentTitle(document.number),
    badge: { text: badgeOf(decision, viewer.language), tone: "good" },
    summary: words.summary(decision.number, pot.title, decision.sum),
    lead: shown === 1 ? [plain(document.title), plain(document.decider)] : [],
    sections: pages[shown - 1] ?? [],
    note: documentWords[viewer.language].checkCode(document.checkCode, document.template),
    actions: [
      ...(shown < pages.length ? [show(words.next, at(shown + 1), "positive")] : []),
      ...(shown > 1 ? [show(words.previous, at(shown - 1))] : []),
      show(documentWords[viewer.language].fetch.decision, {
        card: "document",
        of: { kind: "decision", decision: decision.number },
      }),
      ...decision.corrections.slice(-correctionsMax).map(({ number }) =>
        show(documentWords[viewer.language].fetch.correction(number), {
          card: "document",
          of: { kind: "correction", decision: decision.number, number },
        }),
      ),
      show(words.backToDecision, { card: "decision", decision: decision.number }),
    ],
  };
}

/** A document's sections as lines, cut into pages between lines. */
function pagesOf(document: DecisionDocument): readonly (readonly Lines[])[] {
  const pages: Lines[][] = [[]];
  let left = charactersPerPage;
  for (const section of document.sections) {
    let heading = section.heading;
    let lines: string[] = [];
    const close = (): void => {
      if (lines.length > 0) pages.at(-1)?.push({ heading, lines });
      lines = [];
    };
    for (const text of linesOf(section).flatMap(piecesOf)) {
      if (text.length > left && left < charactersPerPage) {
        close();
        heading = lines.length > 0 ? heading : section.heading;
        pages.push([]);
        left = charactersPerPage;
      }
      lines.push(text);
      left -= text.length;
    }
    close();
  }
  return pages;
}

/** A line that no page holds, such as the names of three hundred activities, cut between words. */
function piecesOf(text: string): readonly string[] {
  if (text.length <= charactersPerPage) return [text];
  const cut = text.lastIndexOf(" ", charactersPerPage);
  const end = cut > 0 ? cut : charactersPerPage;
  return [text.slice(0, end), ...piecesOf(text.slice(end).trimStart())];
}

/** The numbered items stand before the running text only in the decision itself; one item alone has no sign, as on paper. */
function linesOf({ heading, paragraphs, items }: DocumentSection): readonly string[] {
  const text = paragraphs.map(plain);
  const lines = items.map(plain);
  const isAlone = lines.length === 1;
  return heading === decidedHeading
    ? [...(isAlone ? lines : lines.map((line, index) => `${index + 1}\\. ${line}`)), ...text]
    : [...text, ...(isAlone ? lines : lines.map((line) => `• ${line}`))];
}
