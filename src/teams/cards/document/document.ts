import type { State } from "../../../domain/state.ts";
import { documentWords } from "../../../language/say/document.ts";
import type { Card, ComingFile, Viewer } from "../../../notify/card.ts";
import type { ExportForm } from "../../../domain/document.ts";
import type { DocumentCard, DocumentOf } from "../../../notify/document-card.ts";
import { archiveActions } from "./archive.ts";
import { missingView } from "../missing.ts";
import { bodyTitleIn, nameOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Facts, Showing, View } from "../view.ts";

const titleMax = 80;

/**
 * What the file is that comes with the card, and for a document of the authority what it can be told by. Whoever
 * makes the file says so (`said.file`): a card alone has none, and promises none.
 */
export function documentView(card: DocumentCard, showing: Showing): View {
  const { state, viewer, said } = showing;
  const words = documentWords[viewer.language];
  const title = documentTitle(card.of, state, viewer);
  if (title === null) return missingView(showing);
  const file = said?.file ?? null;
  return {
    template: "setting",
    over: words.over,
    title: plain(title),
    summary: title,
    lead: [...leadOf(card.of, showing), ...(file === null ? [] : [words.comes])],
    facts: file === null ? [] : factsOf(file, showing),
    note: isDocument(card.of) ? [words.how, words.swedish ?? ""].join(" ").trim() : null,
    actions: [
      show(words.again, card),
      ...earlierOf(card.of, viewer),
      ...otherForms(card.of, viewer),
      ...(card.of.kind === "decision" || card.of.kind === "correction"
        ? archiveActions(card.of.decision, showing)
        : []),
      backFrom(card.of, viewer),
    ],
  };
}

/** From a correction to the one before it: a decision's own card names the last alone. */
const earlierOf = (of: DocumentOf, { language }: Viewer): readonly Action[] =>
  of.kind === "correction" && of.number > 1
    ? [
        show(documentWords[language].fetch.correction(of.number - 1), {
          card: "document",
          of: { ...of, number: of.number - 1 },
        }),
      ]
    : [];

const exportForms: readonly ExportForm[] = ["xlsx", "csv", "json"];

/** The same export in another form: nobody has to know the words for it. */
const otherForms = (of: DocumentOf, { language }: Viewer): readonly Action[] =>
  of.kind !== "export"
    ? []
    : exportForms
        .filter((form) => form !== of.form)
        .map((form) =>
          show(documentWords[language].fetch.export[form], {
            card: "document",
            of: { kind: "export", form },
          }),
        );

/** What a file is called, as its reader knows it; null where there is nothing to make it of. */
export function documentTitle(of: DocumentOf, state: State, { language }: Viewer): string | null {
  const words = documentWords[language];
  switch (of.kind) {
    case "decision":
      return state.decisions.has(of.decision) ? words.decision(of.decision) : null;
    case "correction": {
      const { corrections = [] } = state.decisions.get(of.decision) ?? {};
      return corrections.some((one) => one.number === of.number)
        ? words.correction(of.number, of.decision)
        : null;
    }
    case "archive":
      return state.decisions.has(of.decision) ? words.archive(of.decision) : null;
    case "notice-list": {
      const meeting = state.meetings.get(of.meeting);
      if (meeting === undefined) return null;
      return words.noticeList(bodyTitleIn(state, meeting.body, language), meeting.decisionDay);
    }
    case "follow-up": {
      const about = of.pot === null ? state.grants.get(of.grant) : state.pots.get(of.pot);
      return about === undefined
        ? null
        : words.followUp(shortened(about.title, titleMax), of.cutOff);
    }
    case "request-template":
      return words.requestTemplate;
    case "export":
      return words.export[of.form];
    case "calendar":
      return words.calendar;
    default:
      return of satisfies never;
  }
}

function leadOf(of: DocumentOf, { viewer }: Showing): readonly string[] {
  const words = documentWords[viewer.language];
  switch (of.kind) {
    case "decision":
    case "correction":
    case "follow-up":
      return [];
    case "archive":
      return [words.archiveHolds, words.archiveHow];
    case "notice-list":
      return [words.listMoves];
    case "request-template":
      return [words.requestTemplateHow];
    case "export":
      return [words.exportHolds[of.form], words.exportTrimmed];
    case "calendar":
      return [words.calendarHolds, words.calendarHow];
    default:
      return of satisfies never;
  }
}

/** An export and a calendar are somebody's own copy, an empty list says nothing, and a package holds documents. */
const isDocument = ({ kind }: DocumentOf): boolean =>
  kind !== "export" && kind !== "calendar" && kind !== "request-template" && kind !== "archive";

function factsOf({ name, hash }: ComingFile, { state, viewer }: Showing): Facts {
  const { language } = viewer;
  const words = documentWords[language];
  const file = { title: words.facts.file, value: plain(name) };
  if (hash === null) return [file];
  const issued = state.documents.get(hash);
  const person =
    issued?.person === null || issued === undefined ? null : nameOf(state, issued.person, language);
  return [
    file,
    ...(issued === undefined
      ? []
      : [{ title: words.facts.issued, value: words.issued(issued.time, person) }]),
    { title: words.facts.hash, value: hash.slice(0, 16) },
  ];
}

function backFrom(of: DocumentOf, { language }: Viewer): ReturnType<typeof show> {
  return show(documentWords[language].back, cardOf(of) ?? { card: "home" });
}

/** The card that a document is a copy of. */
function cardOf(of: DocumentOf): Card | null {
  switch (of.kind) {
    case "decision":
    case "correction":
    case "archive":
      return { card: "decision", decision: of.decision };
    case "notice-list":
      return { card: "notices", meeting: of.meeting, page: 1 };
    case "follow-up":
      return {
        card: "follow-up-summary",
        grant: of.grant,
        pot: of.pot,
        cutOff: of.cutOff,
        page: 1,
      };
    case "request-template":
      return { card: "intakes" };
    case "export":
    case "calendar":
      return null;
    default:
      return of satisfies never;
  }
}
