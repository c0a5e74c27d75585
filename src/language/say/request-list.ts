import { zero } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor, formatNumber, joinWords } from "../format.ts";
import type { RequestColumn } from "../request-titles.ts";
import { type RejectedRow, type RequestList, type RowProblem } from "../request-list.ts";
import { problemSentence } from "./refusal.ts";
import type { Named } from "./refusal-words.ts";
import { capitalised } from "./title.ts";

type Typed = Pick<Named, "typed">;

/** The columns of a request list by their names. */
export const columnWords: Record<Language, Record<RequestColumn, string>> = {
  sv: {
    activity: "aktivitet",
    description: "beskrivning",
    responsible: "ansvarig",
    amount: "sökt belopp",
    need: "behov nästa år",
    effect: "effekt",
    pot: "pott",
    received: "inkommet datum",
    number: "nummer",
    withdrawn: "återkallat",
    status: "status",
  },
  en: {
    activity: "activity",
    description: "description",
    responsible: "responsible",
    amount: "amount sought",
    need: "need next year",
    effect: "effect",
    pot: "pot",
    received: "date received",
    number: "number",
    withdrawn: "withdrawn",
    status: "status",
  },
};

interface ListWords {
  readonly place: (row: number, cell: string) => string;
  readonly missing: (column: string) => string;
  readonly amountIsDay: (typed: string) => string;
  readonly amountIsZero: string;
  readonly amountIsHidden: (typed: string) => string;
  readonly withdrawnUnclear: (typed: string) => string;
  /** The same under *Status*, where yes and no say nothing. */
  readonly statusUnclear: (typed: string) => string;
  readonly negative: (typed: string) => string;
  readonly formulaFailed: (typed: string) => string;
  readonly formulaNeverComputed: string;
  readonly day: (typed: string) => string;
  readonly dayAhead: (typed: string) => string;
  readonly onlyALine: (typed: string) => string;
  readonly double: (of: number) => string;
  readonly otherHead: (head: number) => string;
  readonly potUnknown: (typed: string) => string;
  readonly noHead: string;
  readonly incomplete: (columns: string, titles: string) => string;
  readonly ambiguous: (titles: string) => string;
}

const listWords: Record<Language, ListWords> = {
  sv: {
    place: (row, cell) => `Rad ${formatNumber(row, "sv")}, cell ${cell}.`,
    missing: (column) => `${capitalised(column)} saknas. Fyll i cellen.`,
    amountIsDay: (typed) =>
      `Excel har gjort om beloppet till ett datum, ${typed}. Skriv beloppet igen, till exempel 1 200 000.`,
    amountIsZero: `Det sökta beloppet är ${formatKronor(zero, "sv")}. Skriv ett belopp, eller ta bort raden.`,
    amountIsHidden: (typed) =>
      `Excel har skrivit ${typed} i stället för beloppet, för att kolumnen är för smal. Gör den bredare, spara filen på nytt och skicka den igen.`,
    withdrawnUnclear: (typed) =>
      `Det går inte att veta om önskemålet är återkallat: ${typed}. Skriv ja, nej eller en dag, till exempel 2018-05-14.`,
    statusUnclear: (typed) =>
      `Det går inte att veta om önskemålet är återkallat: ${typed}. Skriv Återkallat, eller låt cellen vara tom.`,
    negative: (typed) =>
      `${typed} är mindre än noll. Skriv det belopp som söks, eller ta bort raden.`,
    formulaFailed: (typed) => `Formeln ger felet ${typed}. Rätta den, eller skriv värdet.`,
    formulaNeverComputed:
      "Formeln är inte uträknad. Öppna filen i Excel och spara den, eller skriv värdet.",
    day: (typed) => `Det går inte att läsa ${typed} som en dag. Skriv till exempel 2018-05-14.`,
    dayAhead: (typed) => `${typed} har inte varit än. Kontrollera datumet.`,
    onlyALine: (typed) =>
      `Raden har bara texten ”${typed}” och läses inte som ett önskemål. Är den ett önskemål: fyll i resten.`,
    double: (of) =>
      `Raden säger detsamma som rad ${formatNumber(of, "sv")} och läses inte en gång till. Är den ett eget önskemål: skriv vad som skiljer.`,
    otherHead: (head) =>
      `Raden läses inte, för rubrikerna på rad ${formatNumber(head, "sv")} är andra än listans första. Kopiera rubrikerna och raderna under dem till en egen fil och skicka den.`,
    potUnknown: (typed) =>
      `Ingen pott, eller mer än en, heter ${typed} här. Skriv pottens namn som det står under Pottar.`,
    noHead:
      "Ingen rad i filen har rubrikerna Aktivitet och Belopp. Skriv rubrikerna Aktivitet, Beskrivning, Ansvarig, Sökt belopp och Behov nästa år över listan, och skicka den igen.",
    incomplete: (columns, titles) =>
      `Listan saknar kolumn för ${columns}. Rubrikerna som hittades är ${titles}. Lägg till det som saknas, eller byt namn på en rubrik, och skicka listan igen.`,
    ambiguous: (titles) =>
      `Det går inte att veta vilket belopp som är det sökta: ${titles}. Kalla den kolumnen Sökt belopp och skicka listan igen.`,
  },
  en: {
    place: (row, cell) => `Row ${formatNumber(row, "en")}, cell ${cell}.`,
    missing: (column) => `${capitalised(column)} is missing. Fill in the cell.`,
    amountIsDay: (typed) =>
      `Excel has turned the amount into a date, ${typed}. Type the amount again, such as 1,200,000.`,
    amountIsZero: `The amount sought is ${formatKronor(zero, "en")}. Type an amount, or remove the row.`,
    amountIsHidden: (typed) =>
      `Excel has written ${typed} instead of the amount, since the column is too narrow. Widen it, save the file again and send it once more.`,
    withdrawnUnclear: (typed) =>
      `Whether the request is withdrawn is unclear: ${typed}. Type yes, no or a day, such as 2018-05-14.`,
    statusUnclear: (typed) =>
      `Whether the request is withdrawn is unclear: ${typed}. Type Withdrawn, or leave the cell empty.`,
    negative: (typed) => `${typed} is below zero. Type the amount sought, or remove the row.`,
    formulaFailed: (typed) => `The formula gives the error ${typed}. Mend it, or type the value.`,
    formulaNeverComputed:
      "The formula has not been computed. Open the file in Excel and save it, or type the value.",
    day: (typed) => `${typed} cannot be read as a day. Type it like 2018-05-14.`,
    dayAhead: (typed) => `${typed} has not been yet. Check the date.`,
    onlyALine: (typed) =>
      `The row holds only the text “${typed}” and is not read as a request. If it is one, fill in the rest.`,
    double: (of) =>
      `The row says the same as row ${formatNumber(of, "en")} and is not read twice. If it is a request of its own, say what differs.`,
    otherHead: (head) =>
      `The row is not read, since the headings in row ${formatNumber(head, "en")} are not those of the first head. Copy them and the rows below them to a file of their own and send that.`,
    potUnknown: (typed) =>
      `No pot, or more than one, is called ${typed} here. Write the name as it stands under Pots.`,
    noHead:
      "No row of the file has the headings Activity and Amount. Put the headings Activity, Description, Responsible, Amount sought and Need next year over the list, and send it again.",
    incomplete: (columns, titles) =>
      `The list lacks ${columns}. The headings found are ${titles}. Add columns for what is missing, or rename a heading, and send it again.`,
    ambiguous: (titles) =>
      `Which amount is the one sought: ${titles}? Call that column Amount sought and send the list again.`,
  },
};

/** What is wrong with a row, where, and what to do. */
export function rejectedSentence(rejected: RejectedRow, named: Typed, language: Language): string {
  const place = listWords[language].place(rejected.row, rejected.cell);
  return `${place} ${problemIn(rejected.problem, rejected, named, language)}`;
}

function problemIn(
  problem: RowProblem,
  { column, typed }: RejectedRow,
  named: Typed,
  language: Language,
): string {
  const words = listWords[language];
  const shown = named.typed(typed);
  switch (problem.kind) {
    case "missing":
      return words.missing(columnWords[language][column]);
    case "amount":
      if (problem.why === "negative") return words.negative(shown);
      return problemSentence(
        { code: "amount-unreadable", why: problem.why, typed },
        named,
        language,
      );
    case "amount-is-day":
      return words.amountIsDay(shown);
    case "amount-is-hidden":
      return words.amountIsHidden(shown);
    case "amount-is-zero":
      return words.amountIsZero;
    case "formula":
      return problem.computed ? words.formulaFailed(shown) : words.formulaNeverComputed;
    case "too-long": {
      const { length, max } = problem;
      return problemSentence({ code: "too-long", length, max }, named, language);
    }
    case "day":
      return words.day(shown);
    case "day-ahead":
      return words.dayAhead(shown);
    case "withdrawn-unclear":
      return column === "status" ? words.statusUnclear(shown) : words.withdrawnUnclear(shown);
    case "only-a-line":
      return words.onlyALine(shown);
    case "double":
      return words.double(problem.of);
    case "other-head":
      return words.otherHead(problem.head);
    case "pot-unknown":
      return words.potUnknown(shown);
    default:
      return problem satisfies never;
  }
}

/** A head has no more titles than a reader can take in. */
const titlesShown = 12;

/** Why no list was found in the file, and what to do. */
export function noListSentence(
  list: Exclude<RequestList, { kind: "list" }>,
  named: Typed,
  language: Language,
): string {
  const words = listWords[language];
  switch (list.kind) {
    case "none":
      return words.noHead;
    case "incomplete": {
      const columns = list.missing.map((column) => columnWords[language][column]);
      const titles = list.titles.slice(0, titlesShown).map(named.typed);
      return words.incomplete(joinWords(columns, language), joinWords(titles, language));
    }
    case "ambiguous":
      return words.ambiguous(joinWords(list.titles.map(named.typed), language));
    default:
      return list satisfies never;
  }
}
