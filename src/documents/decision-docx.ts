import type { Decision } from "../domain/decision.ts";
import { total, zero } from "../domain/money.ts";
import type { Paper } from "../domain/printed.ts";
import type { State } from "../domain/state.ts";
import { formatAmount } from "../language/format.ts";
import { answerWords, needWords } from "../language/say/title.ts";
import type { DecisionDocument, DocumentSection } from "./decision-document.ts";
import { responsibleOn } from "./decision-people.ts";
import { decisionDocument, factsOf } from "./decision-text.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
  list,
  paragraph,
  type WordBlock,
  type WordColumn,
  type WordDocument,
  type WordTable,
} from "./word-document.ts";

/** The decision (sv. *delegationsbeslut*) as a file of the region's own structure (DOMAIN 2.1 and 2.2). */
export function decisionFile(state: State, decision: Decision): FileOut {
  return {
    name: fileName(`Beslut ${decision.number}`, "docx"),
    mediaType: mediaTypes.docx,
    bytes: wordBytes(decisionWord(decisionDocument(state, decision), state, decision)),
  };
}

/** The decided text, and a table of every row: what was asked for and what it got. */
export function decisionWord(
  document: DecisionDocument,
  state: State,
  decision: Decision,
): WordDocument {
  const { paper } = factsOf(state, decision);
  return {
    title: document.title,
    subject: `Delegationsbeslut ${document.number}, ${document.caseNumber}`,
    author: document.decider,
    day: decision.day,
    landscape: false,
    footer: `Beslut ${document.number} · ${document.caseNumber} · Kontrollkod ${document.checkCode} · Mall ${document.template}`,
    blocks: [
      heading(1, document.title),
      fact("Delegationsbeslut", document.number),
      fact("Diarienummer", document.caseNumber),
      fact("Beslutsdatum", document.day),
      fact("Beslutsfattare", document.decider),
      fact("Handläggare", document.preparedBy),
      ...document.sections.flatMap((section) => [
        ...(section.heading === signedBefore ? [paragraph(document.decider)] : []),
        ...sectionBlocks(section),
        ...(section.heading === decided ? [rowsTable(paper, decision)] : []),
      ]),
    ],
  };
}

/** The section in which the numbered lines stand first, as on paper. */
const decided = "Beslut";
/** The template has the decider's name and title between the decision and its reporting. */
const signedBefore = "Anmälan";

function sectionBlocks({ heading: title, paragraphs, items }: DocumentSection): WordBlock[] {
  const text = paragraphs.map(paragraph);
  return title === decided
    ? [heading(2, title), ...list(true, items), ...text]
    : [heading(2, title), ...text, ...list(false, items)];
}

const columnsIn = (year: number): readonly WordColumn[] => [
  { title: "Aktivitet", share: 30, align: "left" },
  { title: "Ansvarig", share: 20, align: "left" },
  { title: "Sökt (kr)", share: 14, align: "right" },
  { title: "Fördelat (kr)", share: 14, align: "right" },
  { title: "Svar", share: 12, align: "left" },
  { title: `Behov ${year + 1}`, share: 10, align: "left" },
];

function rowsTable(paper: Paper, { rows, sum, financing }: Decision): WordTable {
  const sought = rows.map((row) => row.sought ?? zero);
  return {
    kind: "table",
    caption: "Vad varje aktivitet har sökt och vad den har fått",
    columns: columnsIn(financing.year),
    rows: rows.map((row) => [
      row.activity,
      responsibleOn(paper, row.responsible),
      row.sought === null ? "ej sökt" : formatAmount(row.sought, "sv"),
      formatAmount(row.amount, "sv"),
      answerWords.sv[row.answer],
      needWords.sv[row.need],
    ]),
    total: ["TOTALT", "", formatAmount(total(sought), "sv"), formatAmount(sum, "sv"), "", ""],
  };
}
