import { type IssuedDocument, issuedBefore } from "../../domain/document.ts";
import { decisionNumber, grantId, meetingId, potId } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import { documentHash } from "../../documents/file-out.ts";
import { readCommand } from "../../language/command-words.ts";
import { formatDay } from "../../language/format.ts";
import { checkWords, documentIn } from "../../language/say/document-check.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee } from "../cards/access.ts";
import { filled } from "../cards/render.ts";
import { subjectTitle } from "../cards/history.ts";
import { bodyIn } from "../cards/names.ts";
import { plain, shortened } from "../cards/template.ts";
import { show } from "../cards/verbs.ts";
import type { Facts, View } from "../cards/view.ts";
import { sheetOfView } from "../cards/view-sheet.ts";
import type { ReceivedFile, Rendered } from "../conversation.ts";

const nameMax = 80;
const hashLength = 16;

/**
 * The answer to a file with the word *kontrollera*, and to a file of our own without a word: whether it is a
 * document that has been issued here, byte for byte. Null for a file that is sent for something else.
 */
export function checkedFile(file: ReceivedFile, state: State, viewer: Viewer): Rendered | null {
  const words = file.words.trim();
  const isAsked = words !== "" && readCommand(words).kind === "verify";
  if (!isAsked && words !== "") return null;
  const hash = documentHash(file.bytes);
  const issued = state.documents.get(hash);
  if (!isAsked && issued === undefined) return null;
  const view =
    issued === undefined
      ? unknownView(file.name, hash, viewer)
      : sameView(file.name, issued, state, viewer);
  return filled(sheetOfView(view, viewer.language), viewer, []);
}

function sameView(name: string, issued: IssuedDocument, state: State, viewer: Viewer): View {
  const { language } = viewer;
  const words = checkWords[language];
  const title = words.same(issued.kind, whatIs(issued, state, viewer));
  // Several corrections of one decision are no copies of each other.
  const same = issued.kind === "correction" ? [] : issuedBefore(state.documents.values(), issued);
  const last = same.at(-1);
  const replaced =
    issued.kind === "decision" ? (decisionOf(issued, state)?.replaced ?? null) : null;
  const card = cardOf(issued);
  return {
    template: "setting",
    over: words.over,
    title,
    badge: { text: words.badge.same, tone: "good" },
    summary: title,
    lead: [
      words.issued(issued.time),
      ...(last === undefined || last.hash === issued.hash
        ? []
        : [words.later(issued.kind, last.time)]),
      ...(replaced === null ? [] : [words.replaced(replaced.decision)]),
    ],
    facts: factsOf(name, issued.hash, viewer),
    actions: card !== null && maySee(card, state, viewer) ? [show(words.open, card)] : [],
  };
}

function unknownView(name: string, hash: string, viewer: Viewer): View {
  const words = checkWords[viewer.language];
  return {
    template: "setting",
    over: words.over,
    title: words.unknown,
    badge: { text: words.badge.unknown, tone: "attention" },
    summary: words.unknown,
    lead: [words.unknownWhy, words.unknownNext],
    facts: factsOf(name, hash, viewer),
    actions: [show(words.decisions, { card: "decisions", page: 1 })],
  };
}

function factsOf(name: string, hash: string, { language }: Viewer): Facts {
  const words = checkWords[language].facts;
  return [
    { title: words.file, value: plain(shortened(name, nameMax)) },
    { title: words.hash, value: hash.slice(0, hashLength) },
  ];
}

const idOf = ({ subject }: IssuedDocument): string => subject.slice(subject.indexOf("/") + 1);

const decisionOf = (issued: IssuedDocument, state: State) => state.decisions.get(idOf(issued));

/** "beslut 1/2018", "anmälningslistan till regionstyrelsen 29 augusti 2018". */
function whatIs(issued: IssuedDocument, state: State, { language }: Viewer): string {
  return documentIn[language][issued.kind](aboutOf(issued, state, language));
}

function aboutOf(issued: IssuedDocument, state: State, language: Language): string {
  switch (issued.kind) {
    case "decision":
    case "correction":
      return idOf(issued);
    case "notice-list": {
      const meeting = state.meetings.get(idOf(issued));
      return meeting === undefined
        ? idOf(issued)
        : `${bodyIn(state, meeting.body, language)} ${formatDay(meeting.decisionDay, language)}`;
    }
    case "follow-up":
      return subjectTitle(state, issued.subject, language);
    default:
      return issued.kind satisfies never;
  }
}

/** The card of what a document is about. */
function cardOf(issued: IssuedDocument): Card | null {
  const id = idOf(issued);
  switch (issued.kind) {
    case "decision":
    case "correction":
      return { card: "decision", decision: decisionNumber(id) };
    case "notice-list":
      return { card: "notices", meeting: meetingId(id), page: 1 };
    case "follow-up":
      return issued.subject.startsWith("pot/")
        ? { card: "pot", pot: potId(id) }
        : { card: "grant", grant: grantId(id) };
    default:
      return issued.kind satisfies never;
  }
}
