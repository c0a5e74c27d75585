import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatKronor, formatNumber, joinWords } from "../format.ts";
import { capitalised, potNamed } from "./title.ts";

/** What is said of the rows of a list that put right a request that is in. */
interface ListChangeWords {
  /** "två ändrade önskemål", in a title. */
  readonly title: (count: number) => string;
  /** "två oklara rader", in the same title. */
  readonly unsure: (count: number) => string;
  readonly lead: string;
  /** All that a list can give is in: how many, what they ask for together, and of which pots. */
  readonly allIn: (count: number) => string;
  readonly allInSum: (count: number, sum: Ore, pots: readonly string[]) => string;
  /** A head with nothing under it. */
  readonly noRows: string;
  readonly rule: string;
  readonly changes: string;
  readonly fixed: string;
  readonly gone: (count: number) => string;
  readonly goneHow: string;
  readonly row: (row: number) => string;
  /** One thing of a request: what it was and what it becomes. */
  readonly becomes: (thing: string, before: string, now: string) => string;
  /** The same of what stands as it is. */
  readonly inList: (thing: string, before: string, now: string) => string;
  readonly quoted: (text: string) => string;
  /** Nothing stands there. */
  readonly blank: string;
  readonly sameNumber: (number: string) => string;
  readonly older: string;
  readonly asked: string;
  readonly amend: (count: number) => string;
  readonly skip: string;
  readonly both: string;
  readonly takeIn: string;
  /** What senders have taken back. */
  readonly withdrawn: {
    readonly title: (count: number) => string;
    readonly heading: string;
    readonly noted: (row: number, activity: string, sought: string, day: Day) => string;
    readonly stands: (row: number, activity: string, why: string) => string;
    readonly unknown: (row: number, activity: string) => string;
    readonly more: (count: number) => string;
    readonly how: string;
  };
  readonly news: {
    readonly over: (day: Day) => string;
    readonly title: (count: number) => string;
    readonly lead: (pot: string, by: string | null) => string;
    readonly amount: (before: Ore, now: Ore) => string;
    readonly words: (sought: Ore) => string;
    readonly withdrawn: (day: Day | null) => string;
    readonly standsAgain: (sought: Ore) => string;
    readonly next: string;
    readonly why: string;
    readonly open: string;
  };
}

const changed = (count: number): string =>
  countWords(count, { one: "ändrat önskemål", many: "ändrade önskemål", gender: "neuter" }, "sv");
const changedRequests = (count: number): string =>
  countWords(count, { one: "changed request", many: "changed requests" }, "en");

const sv: ListChangeWords = {
  title: changed,
  unsure: (count) => countWords(count, { one: "oklar rad", many: "oklara rader" }, "sv"),
  lead: "Så här är listan läst. Inget sparas förrän du trycker på Ta in listan.",
  allIn: (count) =>
    capitalised(
      countWords(
        count,
        { one: "önskemål är inlagt", many: "önskemål är inlagda", gender: "neuter" },
        "sv",
      ),
    ),
  allInSum: (count, sum, pots) =>
    `${count === 1 ? "Det söker" : "De söker tillsammans"} ${formatKronor(sum, "sv")} ur ${joinWords(pots.map(potNamed), "sv")}.`,
  noRows:
    "Rubrikerna går att läsa, men inga önskemål står under dem. Fyll i raderna, spara listan och skicka den igen.",
  rule: "En rad är samma önskemål som ett som redan finns när aktiviteten och den ansvariga är desamma, eller när numret är detsamma.",
  changes: "Ändras",
  fixed: "Ligger fast",
  gone: (count) =>
    `${capitalised(countWords(count, { one: "önskemål", many: "önskemål", gender: "neuter" }, "sv"))} från en tidigare lista står inte i den här`,
  goneHow:
    "De ligger kvar och ska ha svar. Är ett återkallat, svara nej när potten fördelas och skriv det som motiv.",
  row: (row) => `Rad ${formatNumber(row, "sv")}.`,
  becomes: (thing, before, now) => `${capitalised(thing)}: ${before} blir ${now}.`,
  inList: (thing, before, now) => `${capitalised(thing)}: ${before}, i listan ${now}.`,
  quoted: (text) => `”${text}”`,
  blank: "ingen uppgift",
  sameNumber: (number) => `Samma nummer, ${number}.`,
  older: "Så stod det när önskemålet kom in. Det har ändrats sedan dess.",
  asked: "Vad ska hända med de rader som redan finns?",
  amend: (count) => `Ändra ${count === 1 ? "önskemålet" : "önskemålen"} som listan säger`,
  skip: "Låt dem vara som de är",
  both: "Lägg in raderna som egna önskemål",
  takeIn: "Ta in listan",
  withdrawn: {
    title: (count) =>
      countWords(
        count,
        { one: "återkallat önskemål", many: "återkallade önskemål", gender: "neuter" },
        "sv",
      ),
    heading: "Återkallat enligt listan",
    noted: (row, activity, sought, day) =>
      `• Rad ${formatNumber(row, "sv")}: ${activity}, ${sought}. Antecknas som återkallat ${formatDay(day, "sv")}.`,
    stands: (row, activity, why) => `• Rad ${formatNumber(row, "sv")}: ${activity}. ${why}`,
    unknown: (row, activity) =>
      `• Rad ${formatNumber(row, "sv")}: ${activity}. Finns inte här, eller går inte att skilja från ett annat, och läggs inte in.`,
    more: (count) => `• Och ${formatNumber(count, "sv")} till.`,
    how: "Ett återkallat önskemål ligger kvar, så att det får sitt svar. Svara nej när potten fördelas.",
  },
  news: {
    over: (day) => `Önskemål · ${formatDay(day, "sv")}`,
    title: (count) => capitalised(changed(count)),
    lead: (pot, by) =>
      by === null
        ? `Det gäller potten ${pot}.`
        : `Det gäller potten ${pot}. Ändringen är gjord av ${by}.`,
    amount: (before, now) =>
      `Sökt belopp: ${formatKronor(before, "sv")} blir ${formatKronor(now, "sv")}.`,
    words: (sought) => `Texten är ändrad. Sökt belopp är ${formatKronor(sought, "sv")}, som förut.`,
    withdrawn: (day) =>
      day === null
        ? "Återkallat av den som sökte."
        : `Återkallat ${formatDay(day, "sv")} av den som sökte. Svara nej när potten fördelas.`,
    standsAgain: (sought) =>
      `Önskemålet är inte återkallat längre. Sökt belopp är ${formatKronor(sought, "sv")}.`,
    next: "Stämmer det inte, säg till sekretariatet eller den som svarar för potten.",
    why: "Du får det här en gång, för att du svarar för potten eller för ett av önskemålen.",
    open: "Öppna potten",
  },
};

const en: ListChangeWords = {
  title: changedRequests,
  unsure: (count) => countWords(count, { one: "unclear row", many: "unclear rows" }, "en"),
  lead: "This is how the list was read. Nothing is stored until you press Take the list in.",
  allIn: (count) =>
    capitalised(
      countWords(count, { one: "request is entered", many: "requests are entered" }, "en"),
    ),
  allInSum: (count, sum, pots) =>
    `${count === 1 ? "It asks for" : "Together they ask for"} ${formatKronor(sum, "en")} from ${pots.length === 1 ? "the pot" : "the pots"} ${joinWords(pots, "en")}.`,
  noRows:
    "The headings can be read, but no requests stand under them. Fill in the rows, save the list and send it again.",
  rule: "A row is the same request as one that is here already when the activity and the responsible are the same, or when the number is the same.",
  changes: "Will change",
  fixed: "Stands as it is",
  gone: (count) =>
    `${capitalised(countWords(count, { one: "request", many: "requests" }, "en"))} of an earlier list ${count === 1 ? "is" : "are"} not in this one`,
  goneHow:
    "They stay and are to be answered. If one is withdrawn, answer no when the pot is distributed and give that as the motive.",
  row: (row) => `Row ${formatNumber(row, "en")}.`,
  becomes: (thing, before, now) => `${capitalised(thing)}: ${before} becomes ${now}.`,
  inList: (thing, before, now) => `${capitalised(thing)}: ${before}, in the list ${now}.`,
  quoted: (text) => `“${text}”`,
  blank: "nothing stated",
  sameNumber: (number) => `The same number, ${number}.`,
  older: "This is what the request said when it came in. It has been changed since.",
  asked: "What about the rows that are here already?",
  amend: (count) => `Change the ${count === 1 ? "request" : "requests"} as the list says`,
  skip: "Leave them as they are",
  both: "Enter the rows as requests of their own",
  takeIn: "Take the list in",
  withdrawn: {
    title: (count) =>
      countWords(count, { one: "withdrawn request", many: "withdrawn requests" }, "en"),
    heading: "Withdrawn according to the list",
    noted: (row, activity, sought, day) =>
      `• Row ${formatNumber(row, "en")}: ${activity}, ${sought}. Will be noted as withdrawn on ${formatDay(day, "en")}.`,
    stands: (row, activity, why) => `• Row ${formatNumber(row, "en")}: ${activity}. ${why}`,
    unknown: (row, activity) =>
      `• Row ${formatNumber(row, "en")}: ${activity}. It is not here, or cannot be told from another one, and is not entered.`,
    more: (count) => `• And ${formatNumber(count, "en")} more.`,
    how: "A withdrawn request stays, so that it gets its answer. Answer no when the pot is distributed.",
  },
  news: {
    over: (day) => `Requests · ${formatDay(day, "en")}`,
    title: (count) => capitalised(changedRequests(count)),
    lead: (pot, by) =>
      by === null
        ? `It is about the pot ${pot}.`
        : `It is about the pot ${pot}. The change was made by ${by}.`,
    amount: (before, now) =>
      `Amount sought: ${formatKronor(before, "en")} becomes ${formatKronor(now, "en")}.`,
    words: (sought) =>
      `The text has changed. The amount sought is ${formatKronor(sought, "en")}, as before.`,
    withdrawn: (day) =>
      day === null
        ? "Withdrawn by its sender."
        : `Withdrawn by its sender on ${formatDay(day, "en")}. Answer no when the pot is distributed.`,
    standsAgain: (sought) =>
      `The request is not withdrawn any more. The amount sought is ${formatKronor(sought, "en")}.`,
    next: "If this is wrong, tell the secretariat or whoever answers for the pot.",
    why: "You get this once, because you answer for the pot or for one of the requests.",
    open: "Open the pot",
  },
};

export const listChangeWords: Record<Language, ListChangeWords> = { sv, en };
