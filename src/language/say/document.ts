import type { DocumentKind, ExportForm } from "../../domain/document.ts";
import type { Day, Instant } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatDayTime } from "../format.ts";

/** What stands around a document on a card; the document itself is in Swedish. */
export interface DocumentWords {
  readonly checkCode: (code: string, template: number) => string;
  readonly over: string;
  /** On the button that brings each file. */
  readonly fetch: {
    readonly decision: string;
    readonly correction: (number: number) => string;
    readonly noticeList: string;
    readonly followUp: string;
    readonly export: Record<ExportForm, string>;
    readonly archive: string;
  };
  readonly again: string;
  readonly back: string;
  /** What each file is called, as a title and in the sentence that offers it. */
  readonly decision: (number: string) => string;
  readonly correction: (correction: number, decision: string) => string;
  readonly archive: (decision: string) => string;
  readonly archiveHolds: string;
  readonly archiveHow: string;
  readonly noticeList: (body: string, day: Day) => string;
  readonly followUp: (of: string, cutOff: Day | null) => string;
  readonly requestTemplate: string;
  readonly requestTemplateHow: string;
  readonly export: Record<ExportForm, string>;
  readonly calendar: string;
  /** What the calendar is called in its program, and an entry of it. */
  readonly calendarName: string;
  readonly stop: (body: string) => string;
  readonly stopText: (meeting: Day) => string;
  readonly comes: string;
  /** What the file is like in each form. */
  readonly exportHolds: Record<ExportForm, string>;
  readonly exportTrimmed: string;
  readonly calendarHolds: string;
  readonly calendarHow: string;
  readonly swedish: string | null;
  readonly listMoves: string;
  readonly facts: {
    readonly file: string;
    readonly issued: string;
    readonly hash: string;
  };
  readonly issued: (time: Instant, person: string | null) => string;
  readonly how: string;
}

const swedish: DocumentWords = {
  checkCode: (code, template) => `Kontrollkod ${code}. Mall ${template}.`,
  over: "Dokument",
  fetch: {
    decision: "Hämta som Word",
    correction: (number) => `Hämta rättelse ${number}`,
    noticeList: "Hämta listan",
    followUp: "Hämta sammanställningen",
    export: { xlsx: "Hämta som Excel", csv: "Hämta som csv", json: "Hämta som json" },
    archive: "Arkivpaket",
  },
  again: "Hämta igen",
  back: "Tillbaka",
  decision: (number) => `Beslut ${number}`,
  correction: (correction, decision) => `Rättelse ${correction} av beslut ${decision}`,
  archive: (decision) => `Arkivpaket för beslut ${decision}`,
  archiveHolds:
    "En zip-fil med beslutet och dess rättelser, händelserna ur loggen, uppgifter om ärendet för diariet och e-arkivet, och kontrollsummor.",
  archiveHow: "Filen LÄSMIG.txt säger vad som är vad och hur du kontrollerar det utan Fördela.",
  noticeList: (body, day) => `Anmälningslista, ${body} ${formatDay(day, "sv")}`,
  followUp: (of, cutOff) =>
    cutOff === null ? `Uppföljning, ${of}` : `Uppföljning per ${formatDay(cutOff, "sv")}, ${of}`,
  requestTemplate: "Önskemål att fylla i",
  requestTemplateHow:
    "En tom lista med rätt rubriker. Fyll i ett önskemål på varje rad och skicka filen här. Aktivitet, beskrivning, ansvarig och sökt belopp behövs, resten får vara tomt.",
  export: {
    xlsx: "Allt du får se, som Excel",
    csv: "Allt du får se, som csv",
    json: "Allt du får se, som json",
  },
  calendar: "Dina datum, som kalender",
  calendarName: "Fördela",
  stop: (body) => `Handlingsstopp, ${body}`,
  stopText: (meeting) => `Sista dag för handlingar till mötet ${formatDay(meeting, "sv")}.`,
  comes: "Filen kommer i ett eget meddelande.",
  exportHolds: {
    xlsx: "Pottar, önskemål, beslut, anmälningar, uppdrag, uppföljningar och historik, ett blad för varje.",
    csv: "En zip-fil med pottar, önskemål, beslut, anmälningar, uppdrag, uppföljningar och historik, en csv-fil för varje. De har semikolon och decimalkomma. Excel kan visa ett beslutsnummer som 1/2018 som ett datum; ska du arbeta i Excel är Excelfilen bättre.",
    json: "Pottar, önskemål, beslut, anmälningar, uppdrag, uppföljningar och historik, en tabell för varje, för den som läser in dem i ett annat program. Beloppen står i hela öre.",
  },
  exportTrimmed: "Här finns det du får se i dag, och inget annat.",
  calendarHolds: "Den har datumen för dina uppgifter och styrelsernas handlingsstopp.",
  calendarHow:
    "Öppna filen i Outlook för att lägga in datumen. Hämta den igen när något har flyttats: samma uppgift byter då dag i stället för att stå två gånger.",
  swedish: null,
  listMoves: "Listan visar läget just nu. Ändras den blir nästa fil ett nytt dokument.",
  facts: { file: "Fil", issued: "Utfärdad", hash: "Kontrollsumma" },
  issued: (time, person) =>
    person === null ? formatDayTime(time, "sv") : `${formatDayTime(time, "sv")}, till ${person}`,
  how: "Skicka filen hit med ordet ”kontrollera” om du vill veta att den är oförändrad.",
};

const english: DocumentWords = {
  checkCode: (code, template) =>
    `Check code ${code}. Template ${template}. The text of a decision is in Swedish.`,
  over: "Document",
  fetch: {
    decision: "Get it as Word",
    correction: (number) => `Get correction ${number}`,
    noticeList: "Get the list",
    followUp: "Get the summary",
    export: { xlsx: "Get it as Excel", csv: "Get it as csv", json: "Get it as JSON" },
    archive: "Archive package",
  },
  again: "Get it again",
  back: "Go back",
  decision: (number) => `Decision ${number}`,
  correction: (correction, decision) => `Correction ${correction} of decision ${decision}`,
  archive: (decision) => `Archive package for decision ${decision}`,
  archiveHolds:
    "A zip file with the decision and its corrections, the events from the log, what the diary and the archive need to know of the case, and checksums.",
  archiveHow: "The file LÄSMIG.txt says what is what, and how to check it without Fördela.",
  noticeList: (body, day) => `List of decisions, ${body} ${formatDay(day, "en")}`,
  followUp: (of, cutOff) =>
    cutOff === null ? `Follow-up, ${of}` : `Follow-up as of ${formatDay(cutOff, "en")}, ${of}`,
  requestTemplate: "Requests to fill in",
  requestTemplateHow:
    "An empty list with the right headings. Put one request on each row and send the file here. Activity, description, responsible and amount sought are needed, the rest may be blank.",
  export: {
    xlsx: "All that you may see, as Excel",
    csv: "All that you may see, as csv",
    json: "All that you may see, as JSON",
  },
  calendar: "Your dates, as a calendar",
  calendarName: "Fördela",
  stop: (body) => `Document stop, ${body}`,
  stopText: (meeting) => `Last day for documents to the meeting of ${formatDay(meeting, "en")}.`,
  comes: "The file comes in a message of its own.",
  exportHolds: {
    xlsx: "Pots, requests, decisions, notices, assignments, follow-ups and history, a sheet for each.",
    csv: "A zip file with pots, requests, decisions, notices, assignments, follow-ups and history, a csv file for each. They have semicolons, and a comma before decimals, as Excel with Swedish settings reads them. Excel may show a decision number such as 1/2018 as a date; to work in Excel, take the Excel file.",
    json: "Pots, requests, decisions, notices, assignments, follow-ups and history, a table for each, for whoever reads them into another program. Amounts are in whole öre.",
  },
  exportTrimmed: "It holds what you may see today, and nothing else.",
  calendarHolds: "It has the dates of your duties and the boards' document stops.",
  calendarHow:
    "Open the file in Outlook to add the dates. Get it again when something has moved: the same duty then changes its day instead of standing there twice.",
  swedish: "The document is in Swedish, the language of the authority's records.",
  listMoves: "The list is as it stands now. When it changes, the next file is a new document.",
  facts: { file: "File", issued: "Issued", hash: "Checksum" },
  issued: (time, person) =>
    person === null ? formatDayTime(time, "en") : `${formatDayTime(time, "en")}, to ${person}`,
  how: "Send the file here with the word “verify” to learn whether it is unchanged.",
};

export const documentWords: Record<Language, DocumentWords> = { sv: swedish, en: english };

const fetched: Record<Language, Record<DocumentKind, string>> = {
  sv: {
    decision: "hämtade beslutet som dokument",
    correction: "hämtade rättelsen som dokument",
    "notice-list": "hämtade anmälningslistan som dokument",
    "follow-up": "hämtade sammanställningen av uppföljningen som dokument",
  },
  en: {
    decision: "got the decision as a document",
    correction: "got the correction as a document",
    "notice-list": "got the list of decisions as a document",
    "follow-up": "got the summary of the follow-up as a document",
  },
};

const isKind = (text: string): text is DocumentKind => Object.hasOwn(fetched.sv, text);

/** The line of history for a document that was issued; null for what is none. */
export const documentHappened = (event: string, kind: string, language: Language): string | null =>
  event === "document-issued" && isKind(kind) ? fetched[language][kind] : null;
