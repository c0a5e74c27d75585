import type { Language } from "../../domain/person.ts";
import { countWords, formatNumber } from "../format.ts";
import type { NeedNextYear } from "../reading/reading.ts";
import { capitalised } from "./title.ts";

/** What is said of the rows of a paper, and of what is left when a document is closed. */
interface IntakeEndWords {
  /** Of the year after the money's own; null where no text says which that is. */
  readonly needIn: (year: number | null, need: NeedNextYear) => string;
  readonly itemOf: (at: number, all: number) => string;
  readonly rowsPage: (page: number, pages: number) => string;
  readonly closeTitle: string;
  readonly closeLead: string;
  readonly nothingLeft: string;
  /** Beside an open document or list of which everything is done. */
  readonly nothingToDo: string;
  readonly itemsLeft: (count: number) => string;
  readonly questionsLeft: (count: number) => string;
  /** Rows that somebody made of a place, without their decision. */
  readonly addedLeft: (count: number) => string;
  readonly rowsLeft: (count: number) => string;
  readonly rejectedLeft: (count: number) => string;
  readonly moreLeft: (count: number) => string;
  readonly goOn: string;
  readonly closeAnyway: string;
  readonly closedBadge: string;
  readonly closedLead: string;
  readonly closedTitle: string;
  readonly closedNone: string;
  readonly closedCount: (count: number) => string;
  readonly pastedText: string;
  readonly entered: string;
  readonly nothingEntered: string;
  readonly requestsIn: (count: number) => string;
  readonly answers: string;
  readonly toIntakes: string;
  /** What can be done about rows that are there already in other words. */
  readonly alikeHow: string;
  readonly emptyList: string;
  /** Case numbers: what was typed, and what the text has. */
  readonly otherCase: (typed: string, read: string) => string;
  /** The way in of somebody who reads in lists and no decisions. */
  readonly lists: {
    readonly title: string;
    readonly lead: string;
    /** Where files are off. */
    readonly paste: string;
    readonly promise: string;
    readonly decisions: (secretariat: string) => string;
    readonly field: string;
    readonly hint: string;
  };
}

const sv: IntakeEndWords = {
  needIn(known, need) {
    const year = known ?? "nästa år";
    switch (need) {
      case "ja":
        return `Behövs även ${year}.`;
      case "nej":
        return `Behövs inte ${year}.`;
      case "oklart":
        return `Behovet ${year} är oklart.`;
      case "ej angivet":
        return `Behovet ${year} är inte angivet.`;
      default:
        return need satisfies never;
    }
  },
  itemOf: (at, all) => `post ${formatNumber(at, "sv")} av ${formatNumber(all, "sv")}`,
  rowsPage: (page, pages) => `Rader, sida ${page} av ${pages}`,
  closeTitle: "Avsluta inläsningen?",
  closeLead:
    "Avslutar du nu läggs det här inte in. Det som är inlagt och besvarat finns kvar och går att läsa. Vill du fortsätta senare, låt inläsningen vara öppen.",
  nothingLeft: "Allt är inlagt och alla frågor är besvarade.",
  nothingToDo: "inget kvar att göra",
  itemsLeft: (count) =>
    `${capitalised(countWords(count, { one: "post", many: "poster" }, "sv"))} är inte ${count === 1 ? "inlagd" : "inlagda"}`,
  questionsLeft: (count) =>
    `${capitalised(countWords(count, { one: "fråga", many: "frågor" }, "sv"))} saknar svar`,
  addedLeft: (count) =>
    `${capitalised(countWords(count, { one: "rad", many: "rader" }, "sv"))} som lagts till för hand kommer inte med i något beslut`,
  rowsLeft: (count) =>
    `${capitalised(countWords(count, { one: "önskemål", many: "önskemål", gender: "neuter" }, "sv"))} är inte ${count === 1 ? "inlagt" : "inlagda"}`,
  rejectedLeft: (count) =>
    `${capitalised(countWords(count, { one: "rad", many: "rader" }, "sv"))} behöver rättas`,
  moreLeft: (count) => `Och ${formatNumber(count, "sv")} till.`,
  goOn: "Fortsätt läsa in",
  closeAnyway: "Avsluta ändå",
  closedBadge: "Avslutad",
  closedLead:
    "Inläsningen är avslutad. Här står vad som lades in och hur frågorna besvarades. Skicka texten igen om du vill öppna den.",
  closedTitle: "Avslutade inläsningar",
  closedNone: "Ingen inläsning är avslutad.",
  closedCount: (count) => `Avslutade (${formatNumber(count, "sv")})`,
  pastedText: "Inklistrad text",
  entered: "Inlagt",
  nothingEntered: "Inget lades in.",
  requestsIn: (count) =>
    capitalised(countWords(count, { one: "önskemål", many: "önskemål", gender: "neuter" }, "sv")),
  answers: "Frågor och svar",
  toIntakes: "Till inläsningarna",
  alikeHow:
    "Flera önskemål eller rader har samma aktivitet och ansvarig, så det går inte att veta vilket som är vilket. Ge dem olika namn eller egna nummer i listan, eller ange rätt belopp när potten fördelas.",
  emptyList: "Hämta en tom lista",
  otherCase: (typed, read) => `Ärendet har ${typed} här, fast texten har ${read}`,
  lists: {
    title: "Läs in en lista med önskemål",
    lead: "Klistra in listan här, eller skicka den som fil i chatten: .xlsx eller .csv. Är den lång, skriv ”läs in” i chatten och sedan listan.",
    paste: "Klistra in listan här. Är den lång, skriv ”läs in” i chatten och sedan listan.",
    promise:
      "Alla rader visas så som de är lästa. Inget läggs in förrän du har sett dem och tryckt på knappen.",
    decisions: (secretariat) =>
      `Beslut läses in av sekretariatet${secretariat === "" ? "" : `: ${secretariat}`}.`,
    field: "Lista",
    hint: "Klistra in hela listan, med rubrikraden",
  },
};

const en: IntakeEndWords = {
  needIn(known, need) {
    const when = known === null ? "next year" : `in ${known}`;
    switch (need) {
      case "ja":
        return `Needed ${when} too.`;
      case "nej":
        return `Not needed ${when}.`;
      case "oklart":
        return `The need ${when} is unclear.`;
      case "ej angivet":
        return `The need ${when} is not stated.`;
      default:
        return need satisfies never;
    }
  },
  itemOf: (at, all) => `item ${formatNumber(at, "en")} of ${formatNumber(all, "en")}`,
  rowsPage: (page, pages) => `Rows, page ${page} of ${pages}`,
  closeTitle: "Close the intake?",
  closeLead:
    "If you close it now, this is not entered. What is entered and answered stays and can be read. To go on later, leave the intake open.",
  nothingLeft: "Everything is entered and every question is answered.",
  nothingToDo: "nothing left to do",
  itemsLeft: (count) =>
    `${capitalised(countWords(count, { one: "item is", many: "items are" }, "en"))} not entered`,
  questionsLeft: (count) =>
    `${capitalised(countWords(count, { one: "question has", many: "questions have" }, "en"))} no answer`,
  addedLeft: (count) =>
    `${capitalised(countWords(count, { one: "row that was added is", many: "rows that were added are" }, "en"))} in no decision`,
  rowsLeft: (count) =>
    `${capitalised(countWords(count, { one: "request is", many: "requests are" }, "en"))} not entered`,
  rejectedLeft: (count) =>
    capitalised(countWords(count, { one: "row needs mending", many: "rows need mending" }, "en")),
  moreLeft: (count) => `And ${formatNumber(count, "en")} more.`,
  goOn: "Go on reading",
  closeAnyway: "Close anyway",
  closedBadge: "Closed",
  closedLead:
    "The intake is closed. This is what was entered and how the questions were answered. Send the text again if you want to open it.",
  closedTitle: "Closed intakes",
  closedNone: "No intake is closed.",
  closedCount: (count) => `Closed (${formatNumber(count, "en")})`,
  pastedText: "Pasted text",
  entered: "Entered",
  nothingEntered: "Nothing was entered.",
  requestsIn: (count) => capitalised(countWords(count, { one: "request", many: "requests" }, "en")),
  answers: "Questions and answers",
  toIntakes: "To the intakes",
  alikeHow:
    "Several requests or rows have the same activity and responsible, so nobody can tell which is which. Give them different names or numbers of their own in the list, or state the right amount when the pot is distributed.",
  emptyList: "Get an empty list",
  otherCase: (typed, read) => `The case is ${typed} here, though the text has ${read}`,
  lists: {
    title: "Read in a list of requests",
    lead: "Paste the list here, or send it as a file in the chat: .xlsx or .csv. If it is long, write “intake” in the chat followed by the list.",
    paste: "Paste the list here. If it is long, write “intake” in the chat followed by the list.",
    promise:
      "Every row is shown as it was read. Nothing is entered until you have seen them and pressed the button.",
    decisions: (secretariat) =>
      `Decisions are read in by the secretariat${secretariat === "" ? "" : `: ${secretariat}`}.`,
    field: "List",
    hint: "Paste the whole list, with its head",
  },
};

export const intakeEndWords: Record<Language, IntakeEndWords> = { sv, en };
