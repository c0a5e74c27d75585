import type { Day, Instant } from "../../domain/brand.ts";
import type { DocumentKind } from "../../domain/document.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatDayTime, formatNumber } from "../format.ts";

/** The documents that bear a check code. */
export type CodedKind = DocumentKind & ("decision" | "correction");

/** The answer to *kontrollera* with a file. */
interface CheckWords {
  readonly over: string;
  readonly badge: { readonly same: string; readonly unknown: string };
  /** `what` as it stands inside a sentence: "beslut 1/2018". */
  readonly same: (kind: DocumentKind, what: string) => string;
  readonly issued: (time: Instant) => string;
  /** Issued anew with other bytes since. */
  readonly later: (kind: DocumentKind, time: Instant) => string;
  /** How often, and when last. */
  readonly corrected: (count: number, day: Day) => string;
  /** By which decision; null for the board's own. */
  readonly replaced: (number: string | null) => string;
  readonly unknown: string;
  /** A file that cannot be read, and that is no issued document byte for byte either. */
  readonly unread: string;
  readonly unreadNext: string;
  readonly unknownWhy: string;
  readonly unknownNext: string;
  /** A workbook or a list: no kind of document. */
  readonly unknownList: string;
  /** A file that is not the one that was issued, and whose text says that it is that decision. */
  readonly copy: {
    readonly sameText: (what: string) => string;
    readonly otherText: (what: string) => string;
    readonly badge: { readonly same: string; readonly other: string };
    readonly savedAgain: string;
    readonly notCompared: string;
    readonly changed: Readonly<Record<CodedKind, string>>;
    readonly here: string;
    readonly there: Readonly<Record<CodedKind, string>>;
    readonly more: (count: number) => string;
    readonly fetch: string;
  };
  readonly open: string;
  readonly decisions: string;
  readonly facts: { readonly file: string; readonly hash: string };
}

export const checkWords: Record<Language, CheckWords> = {
  sv: {
    over: "Kontroll av en fil",
    badge: { same: "Oförändrat", unknown: "Okänd" },
    same: (kind, what) =>
      `Det här är ${what}, ${kind === "decision" ? "oförändrat" : "oförändrad"}`,
    issued: (time) => `Utfärdades ${formatDayTime(time, "sv")}. Varje tecken är detsamma.`,
    later: (kind, time) =>
      kind === "decision"
        ? `Ett nytt exemplar utfärdades ${formatDayTime(time, "sv")}, sedan ett namn hade tagits bort ur uppgifterna. Vad som är beslutat är detsamma.`
        : `Uppgifterna har ändrats sedan dess. Det senaste exemplaret utfärdades ${formatDayTime(time, "sv")}.`,
    corrected: (count, day) =>
      count === 1
        ? `Beslutet är rättat ${formatDay(day, "sv")}. Rättelsen är ett eget dokument.`
        : `Beslutet är rättat ${countWords(count, { one: "gång", many: "gånger" }, "sv")}, senast ${formatDay(day, "sv")}. Varje rättelse är ett eget dokument.`,
    replaced: (number) =>
      `Det som är beslutat har ändrats sedan dess, ${number === null ? "av styrelsen" : `genom beslut ${number}`}.`,
    unknown: "Filen är inte ett dokument som Fördela har utfärdat",
    unread: "Filen går inte att läsa och kan inte kontrolleras",
    unreadNext:
      "Den är inte det utfärdade exemplaret av något dokument härifrån, tecken för tecken. Skicka den som Word, eller klistra in texten efter ordet kontrollera, så jämförs orden och beloppen.",
    unknownWhy:
      "Den kan vara ändrad, om så bara i ett tecken, sparad på nytt av ett annat program eller komma från annat håll.",
    unknownNext: "Hämta dokumentet på nytt härifrån om du behöver ett som går att lita på.",
    unknownList:
      "Bara beslut, rättelser, anmälningslistor och uppföljningar i Word går att kontrollera. Det som exporteras till Excel är din egen kopia och inget dokument.",
    copy: {
      sameText: (what) => `Texten är densamma som i ${what}`,
      otherText: (what) => `Texten är inte densamma som i ${what}`,
      badge: { same: "Samma text", other: "Ändrad" },
      savedAgain:
        "Orden och beloppen är desamma, men filen är inte det utfärdade exemplaret tecken för tecken. Så blir det när Word eller SharePoint sparar den på nytt.",
      notCompared:
        "Sidhuvud, sidfot och utseende är inte jämförda. Behöver du ett exemplar som går att lita på, hämta det härifrån.",
      changed: {
        decision:
          "Filen bär beslutets kontrollkod, men är inte det utfärdade exemplaret. Lita på beslutet här, inte på filen.",
        correction:
          "Filen bär rättelsens kontrollkod, men är inte det utfärdade exemplaret. Lita på rättelsen här, inte på filen.",
      },
      here: "Står bara i filen",
      there: { decision: "Står bara i beslutet", correction: "Står bara i rättelsen" },
      more: (count) => `Och ${formatNumber(count, "sv")} till.`,
      fetch: "Hämta som Word",
    },
    open: "Visa",
    decisions: "Besluten",
    facts: { file: "Fil", hash: "Kontrollsumma" },
  },
  en: {
    over: "Check of a file",
    badge: { same: "Unchanged", unknown: "Unknown" },
    same: (_, what) => `This is ${what}, unchanged`,
    issued: (time) => `It was issued on ${formatDayTime(time, "en")}. Every character is the same.`,
    later: (kind, time) =>
      kind === "decision"
        ? `A new copy was issued on ${formatDayTime(time, "en")}, after a name had been removed. What was decided is the same.`
        : `The figures have changed since. The latest copy was issued on ${formatDayTime(time, "en")}.`,
    corrected: (count, day) =>
      count === 1
        ? `The decision was corrected on ${formatDay(day, "en")}. The correction is a document of its own.`
        : `The decision was corrected ${countWords(count, { one: "time", many: "times" }, "en")}, last on ${formatDay(day, "en")}. Each correction is a document of its own.`,
    replaced: (number) =>
      `What was decided has been changed since, by ${number === null ? "the board" : `decision ${number}`}.`,
    unknown: "The file is not a document that Fördela has issued",
    unread: "The file cannot be read, so it cannot be checked",
    unreadNext:
      "It is not the issued copy of any document from here, character by character. Send it as Word, or paste the text after the word verify, and the words and the amounts are compared.",
    unknownWhy:
      "It may have been changed, if only by one character, saved again by another program, or come from elsewhere.",
    unknownNext: "Get the document from here again if you need one that can be trusted.",
    unknownList:
      "Only decisions, corrections, lists of decisions and follow-ups in Word can be checked. What is exported to Excel is your own copy and no document.",
    copy: {
      sameText: (what) => `The text is the same as in ${what}`,
      otherText: (what) => `The text is not the same as in ${what}`,
      badge: { same: "Same text", other: "Changed" },
      savedAgain:
        "The words and the amounts are the same, but the file is not the issued copy character by character. That happens when Word or SharePoint saves it again.",
      notCompared:
        "Header, footer and looks are not compared. If you need a copy that can be trusted, get it from here.",
      changed: {
        decision:
          "The file bears the decision’s check code, but is not the issued copy. Trust the decision here, not the file.",
        correction:
          "The file bears the correction’s check code, but is not the issued copy. Trust the correction here, not the file.",
      },
      here: "Only in the file",
      there: { decision: "Only in the decision", correction: "Only in the correction" },
      more: (count) => `And ${formatNumber(count, "en")} more.`,
      fetch: "Get as Word",
    },
    open: "Show",
    decisions: "The decisions",
    facts: { file: "File", hash: "Checksum" },
  },
};

/** The answer to *kontrollera* with a text or a check code after it. */
interface TextCheckWords {
  readonly over: string;
  readonly badge: { readonly code: string; readonly differs: string };
  readonly same: Readonly<Record<CodedKind, string>>;
  readonly differs: Readonly<Record<CodedKind, string>>;
  readonly here: string;
  readonly code: (what: string) => string;
  readonly codeOnly: string;
  /** The code is that of a text on paper, which was read in or written down here. */
  readonly paperCode: (title: string) => string;
  readonly paperCodeOnly: string;
  readonly unknownCode: string;
  readonly unknownCodeNext: string;
  readonly unknownText: string;
  readonly unknownTextNext: string;
}

export const textCheckWords: Record<Language, TextCheckWords> = {
  sv: {
    over: "Kontroll av en text",
    badge: { code: "Koden finns", differs: "Skiljer" },
    same: {
      decision: "Allt som står i beslutet står i texten, och inget har lagts till.",
      correction: "Allt som står i rättelsen står i texten, och inget har lagts till.",
    },
    differs: {
      decision:
        "Något skiljer, eller så har text ur tabellen kommit i annan ordning när den kopierades. Lita på beslutet här, inte på texten. Skicka filen med ordet kontrollera om du vill veta säkert.",
      correction:
        "Något skiljer. Lita på rättelsen här, inte på texten. Skicka filen med ordet kontrollera om du vill veta säkert.",
    },
    here: "Står bara i texten",
    code: (what) => `Kontrollkoden hör till ${what}`,
    codeOnly:
      "Koden säger vilket dokument ett papper är, inte att papperet är oförändrat. Skicka filen med ordet kontrollera, eller klistra in texten efter ordet.",
    paperCode: (title) => `Kontrollkoden hör till texten till beslutet på papper: ${title}`,
    paperCodeOnly:
      "Koden räknas fram ur den text som lästes in, och säger inte att ett papper är oförändrat. Jämför papperet med beslutet här, rad för rad.",
    unknownCode: "Inget beslut och ingen rättelse här har den kontrollkoden",
    unknownCodeNext:
      "Koden står längst ned på varje sida och har tolv tecken, 0–9 och a–f. Står den så på papperet är papperet inte utfärdat härifrån. Koden i svaret på kontrollera gäller loggen och inget papper: skriv bara kontrollera för att jämföra den.",
    unknownText: "Texten är inte ett beslut eller en rättelse som Fördela har utfärdat",
    unknownTextNext:
      "Texten saknar ett beslutsnummer och en kontrollkod som hör ihop. Klistra in hela texten, med raden under den som har beslutat, eller skicka filen. Vill du läsa in texten som ett beslut på papper, skriv läs in före den.",
  },
  en: {
    over: "Check of a text",
    badge: { code: "The code exists", differs: "Differs" },
    same: {
      decision: "All that stands in the decision stands in the text, and nothing has been added.",
      correction:
        "All that stands in the correction stands in the text, and nothing has been added.",
    },
    differs: {
      decision:
        "Something differs, or words of the table came in another order when they were copied. Trust the decision here, not the text. Send the file with the word verify to know for certain.",
      correction:
        "Something differs. Trust the correction here, not the text. Send the file with the word verify to know for certain.",
    },
    here: "Only in the text",
    code: (what) => `The check code is that of ${what}`,
    codeOnly:
      "The code says which document a paper is, not that the paper is unchanged. Send the file with the word verify, or paste the text after the word.",
    paperCode: (title) => `The check code is that of the text of a decision on paper: ${title}`,
    paperCodeOnly:
      "The code is computed from the text that was read in, and does not say that a paper is unchanged. Compare the paper with the decision here, row by row.",
    unknownCode: "No decision and no correction here has that check code",
    unknownCodeNext:
      "The code stands at the foot of every page and has twelve characters, 0–9 and a–f. If it stands like that on the paper, the paper was not issued from here. The code in the answer to verify is that of the log and of no paper: write just verify to compare it.",
    unknownText: "The text is not a decision or a correction that Fördela has issued",
    unknownTextNext:
      "The text lacks a decision number and a check code that belong together. Paste all of it, with the line below whoever has decided, or send the file. To read it in as a decision on paper, write intake before it.",
  },
};

/** What an issued document is called inside a sentence; a correction with its number, where that is known. */
export const documentIn: Record<
  Language,
  Record<DocumentKind, (about: string, number?: number) => string>
> = {
  sv: {
    decision: (about) => `beslut ${about}`,
    correction: (about, number) =>
      `${number === undefined ? "en rättelse" : `rättelse ${number}`} av beslut ${about}`,
    "notice-list": (about) => `anmälningslistan till ${about}`,
    "follow-up": (about) => `en sammanställning av uppföljningen av ${about}`,
  },
  en: {
    decision: (about) => `decision ${about}`,
    correction: (about, number) =>
      `${number === undefined ? "a correction" : `correction ${number}`} of decision ${about}`,
    "notice-list": (about) => `the list of decisions for ${about}`,
    "follow-up": (about) => `a summary of the follow-up of ${about}`,
  },
};
