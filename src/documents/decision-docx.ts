import type { Decision } from "../domain/decision.ts";
import { total, zero } from "../domain/money.ts";
import type { Paper } from "../domain/printed.ts";
import type { State } from "../domain/state.ts";
import { formatAmount } from "../language/format.ts";
import { answerWords, needWords } from "../language/say/title.ts";
import type { DecisionDocument, DocumentSection } from "./decision-document.ts";
import { responsibleOn } from "./decision-people.ts";
import { isLaidOut } from "./decision-layout.ts";
import { decidedHeading } from "./decision-sections.ts";
import { decisionDocument, factsOf } from "./decision-text.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
  list,
  paragraph,
  wholeList,
  wholeParagraph,
  type WordBlock,
  type WordColumn,
  type WordDocument,
  type WordTable,
  wholeTableMax,
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
  const signature: WordBlock = { kind: "signature", ...document.signature };
  return {
    title: document.title,
    subject: `${document.genre} ${document.number}, ${document.caseNumber}`,
    author: document.decider,
    authority: document.authority,
    genre: document.genre,
    day: decision.day,
    template: document.template,
    landscape: false,
    footer: `Beslut ${document.number} · ${document.caseNumber} · Kontrollkod ${document.checkCode}`,
    blocks: [
      fact(document.genre, document.number),
      fact("Beslutsdatum", document.day),
      fact("Diarienummer", document.caseNumber),
      fact("Handläggare", document.preparedBy),
      fact("Beslutsfattare", document.decider),
      heading(1, document.title),
      ...document.sections.flatMap((section) => [
        ...(section.heading === signedBefore[document.genre] ? [signature] : []),
        ...sectionBlocks(section, decision),
        ...(section.heading === decidedHeading ? [rowsTable(paper, decision)] : []),
      ]),
    ],
  };
}

/** The template has the decider's name and title between the decision and its reporting, or else its receivers. */
const signedBefore = { Delegationsbeslut: "Anmälan", Verkställighet: "Utdrag till" } as const;

function sectionBlocks(
  { heading: title, paragraphs, items }: DocumentSection,
  decision: Decision,
): readonly WordBlock[] {
  const isSaidOnce = isLaidOut(decision, "saidOnce");
  const text = paragraphs.map(isSaidOnce ? wholeParagraph : paragraph);
  if (title === decidedHeading) return [heading(2, title), ...list(true, items), ...text];
  const lines = isSaidOnce ? wholeList(items) : list(false, items);
  return [heading(2, title), ...text, ...lines];
}

/** The shares of the columns; later, "beviljas delvis" has room on one line. */
const sharesOf = (decision: Decision) =>
  isLaidOut(decision, "saidOnce") ? [27, 18, 12, 14, 16, 13] : [29, 19, 13, 14, 12, 13];

function columnsOf(decision: Decision): readonly WordColumn[] {
  const columns: readonly Omit<WordColumn, "share">[] = [
    { title: "Aktivitet", align: "left" },
    { title: "Ansvarig", align: "left" },
    { title: "Sökt (kr)", align: "right" },
    { title: "Fördelat (kr)", align: "right" },
    { title: "Svar", align: "left" },
    { title: `Behov ${decision.financing.year + 1}`, align: "left" },
  ];
  const shares = sharesOf(decision);
  return columns.map((column, index) => ({ ...column, share: shares[index] ?? 0 }));
}

function rowsTable(paper: Paper, decision: Decision): WordTable {
  const { rows, sum } = decision;
  const sought = rows.map((row) => row.sought ?? zero);
  return {
    kind: "table",
    caption: "Sökt och fördelat, aktivitet för aktivitet",
    columns: columnsOf(decision),
    rows: rows.map((row) => [
      row.activity,
      responsibleOn(paper, row.responsible),
      row.sought === null ? "ej sökt" : formatAmount(row.sought, "sv"),
      formatAmount(row.amount, "sv"),
      answerWords.sv[row.answer],
      needWords.sv[row.need],
    ]),
    ...(isLaidOut(decision, "saidOnce") && rows.length <= wholeTableMax ? { isWhole: true } : {}),
    ...(isLaidOut(decision, "fitted") ? { isFitted: true } : {}),
    total: ["TOTALT", "", formatAmount(total(sought), "sv"), formatAmount(sum, "sv"), "", ""],
  };
}
