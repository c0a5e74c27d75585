import { type IssuedDocument, issuedBefore } from "../../domain/document.ts";
import { decisionNumber, grantId, meetingId, potId } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import { correctionFile } from "../../documents/correction-docx.ts";
import { type FileIn, readFile, type ReadText } from "../../documents/file-in.ts";
import { documentHash } from "../../documents/file-out.ts";
import type { IsTooLate } from "../../documents/refused-file.ts";
import { readCommand } from "../../language/command-words.ts";
import { formatDay } from "../../language/format.ts";
import { checkWords, documentIn } from "../../language/say/document-check.ts";
import { refusedFileWords } from "../../language/say/file.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee } from "../cards/access.ts";
import { filled } from "../cards/render.ts";
import { subjectTitle } from "../cards/history.ts";
import { bodyIn } from "../cards/names.ts";
import { plain, shortened } from "../cards/template.ts";
import { show } from "../cards/verbs.ts";
import type { Facts, Lines, View } from "../cards/view.ts";
import { sheetOfView } from "../cards/view-sheet.ts";
import type { ReceivedFile, Rendered } from "../conversation.ts";
import { claimedIn, type Coded, differenceFrom, type TextDifference } from "./claimed.ts";
import { actionsOf, codedIn, kindOf } from "./coded-words.ts";

const nameMax = 80;
const lineMax = 160;
const linesShown = 5;
const hashLength = 16;

/**
 * The answer to a file with the word *kontrollera*, and to a file of our own without a word: whether it is a
 * document that has been issued here, byte for byte. Null for a file that is sent for something else.
 */
export function checkedFile(
  file: ReceivedFile,
  state: State,
  viewer: Viewer,
  isTooLate: IsTooLate = () => false,
): Rendered | null {
  const words = file.words.trim();
  const isAsked = words !== "" && readCommand(words).kind === "verify";
  if (!isAsked && words !== "") return null;
  const issued = state.documents.get(documentHash(file.bytes));
  if (issued !== undefined) return rendered(sameView(file.name, issued, state, viewer), viewer);
  if (!isAsked) return null;
  const read = readFile(file.bytes, file.name, isTooLate);
  return (
    (read.kind === "text" ? copyOf(file, read, state, viewer) : null) ??
    rendered(unknownView(file, read, viewer), viewer)
  );
}

const rendered = (view: View, viewer: Viewer): Rendered =>
  filled(sheetOfView(view, viewer.language), viewer, []);

/**
 * What is said of a file that is no document of ours byte for byte, and whose text says that it is one: Word and
 * SharePoint save a file anew without changing a word of it. Null for every other text.
 */
export function copyOf(
  file: ReceivedFile,
  read: ReadText,
  state: State,
  viewer: Viewer,
): Rendered | null {
  const coded = claimedIn(read.text, state);
  return coded === null
    ? null
    : rendered(copyView(file, coded, differenceFrom(coded, read, state), state, viewer), viewer);
}

function copyView(
  { name, bytes }: ReceivedFile,
  coded: Coded,
  { here, there }: TextDifference,
  state: State,
  viewer: Viewer,
): View {
  const { language } = viewer;
  const words = checkWords[language].copy;
  const kind = kindOf(coded);
  const what = codedIn(coded, language);
  const isSame = here.length === 0 && there.length === 0;
  const title = isSame ? words.sameText(what) : words.otherText(what);
  const actions = actionsOf(coded, state, viewer);
  const lines = (heading: string, all: readonly string[]): Lines => ({
    heading,
    lines: [
      ...all.slice(0, linesShown).map((line) => `• ${plain(shortened(line, lineMax))}`),
      ...(all.length > linesShown ? [words.more(all.length - linesShown)] : []),
    ],
  });
  return {
    template: "setting",
    over: checkWords[language].over,
    title,
    badge: isSame
      ? { text: words.badge.same, tone: "neutral" }
      : { text: words.badge.other, tone: "attention" },
    summary: title,
    lead: isSame ? [words.savedAgain, words.notCompared] : [words.changed[kind]],
    sections:
      actions.length === 0
        ? []
        : [lines(words.here, here), lines(words.there[kind], there)].filter(
            (one) => one.lines.length > 0,
          ),
    facts: factsOf(name, documentHash(bytes), viewer),
    actions,
  };
}

function sameView(name: string, issued: IssuedDocument, state: State, viewer: Viewer): View {
  const { language } = viewer;
  const words = checkWords[language];
  const title = words.same(issued.kind, whatIs(issued, state, viewer));
  // Several corrections of one decision are no copies of each other.
  const same = issued.kind === "correction" ? [] : issuedBefore(state.documents.values(), issued);
  const last = same.at(-1);
  const decision =
    issued.kind === "decision" || issued.kind === "correction"
      ? decisionOf(issued, state)
      : undefined;
  const replaced = decision?.replaced ?? null;
  const corrected = issued.kind === "decision" ? (decision?.corrections ?? []) : [];
  const lastCorrected = corrected.at(-1);
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
      ...(lastCorrected === undefined
        ? []
        : [words.corrected(corrected.length, lastCorrected.day)]),
      ...(replaced === null ? [] : [words.replaced(replaced.decision)]),
    ],
    facts: factsOf(name, issued.hash, viewer),
    actions: card !== null && maySee(card, state, viewer) ? [show(words.open, card)] : [],
  };
}

function unknownView({ name, bytes }: ReceivedFile, read: FileIn, viewer: Viewer): View {
  const words = checkWords[viewer.language];
  const title = read.kind === "refused" ? words.unread : words.unknown;
  const why =
    read.kind === "refused"
      ? [refusedFileWords[viewer.language][read.why], words.unreadNext]
      : read.kind === "rows"
        ? [words.unknownList]
        : [words.unknownWhy, words.unknownNext];
  return {
    template: "setting",
    over: words.over,
    title,
    badge: { text: words.badge.unknown, tone: "attention" },
    summary: title,
    lead: why,
    facts: factsOf(name, documentHash(bytes), viewer),
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
  const about = aboutOf(issued, state, language);
  return documentIn[language][issued.kind](about, correctionIn(issued, state));
}

/** Which correction of its decision an issued document is; undefined for those of an earlier layout. */
function correctionIn(issued: IssuedDocument, state: State): number | undefined {
  const decision = issued.kind === "correction" ? decisionOf(issued, state) : undefined;
  return decision?.corrections.find(
    (correction) => documentHash(correctionFile(state, decision, correction).bytes) === issued.hash,
  )?.number;
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
