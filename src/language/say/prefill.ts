import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { SharedBy } from "../distribution.ts";
import { formatKronor, joinWords, numberWord } from "../format.ts";

/** What is said of a distribution in free text before it is put into the draft. */
interface PrefillWords {
  readonly title: string;
  readonly status: string;
  readonly lead: string;
  readonly nothing: string;
  readonly typed: (text: string, answer: string) => string;
  readonly moreThanSought: (sought: Ore) => string;
  readonly shared: Readonly<Record<SharedBy, (answer: string) => string>>;
  readonly unclear: string;
  readonly none: (name: string, typed: string) => string;
  readonly several: (name: string, typed: string, rows: readonly string[]) => string;
  readonly twice: (name: string, typed: string, row: string) => string;
  readonly unread: (text: string) => string;
  readonly unshared: Readonly<Record<"unclear" | "nothing-left", string>>;
  readonly tooMany: (max: number) => string;
  readonly moreRows: (count: number) => string;
  readonly save: string;
  readonly form: string;
  readonly summary: (pot: string) => string;
}

const swedishItem = (name: string, typed: string): string =>
  typed === "" ? `”${name}”` : `”${name}” (${typed})`;
const englishItem = (name: string, typed: string): string =>
  typed === "" ? `“${name}”` : `“${name}” (${typed})`;

export const prefillWords: Record<Language, PrefillWords> = {
  sv: {
    title: "Så här lästes det",
    status: "Inte sparat",
    lead: "Inget är sparat än. Stämmer det lägger du in det i utkastet, och där kan du ändra allt.",
    nothing:
      "Ingen rad gick att läsa. Skriv namn och belopp, till exempel: KTC 1,2 mnkr, Saba 300 tkr.",
    typed: (text, answer) => `”${text}”: ${answer}`,
    moreThanSought: (sought) => `mer än sökt, ${formatKronor(sought, "sv")}`,
    shared: {
      equally: (answer) => `lika del av resten: ${answer}`,
      sought: (answer) => `del av resten efter vad som söktes: ${answer}`,
    },
    unclear: "Det här är inte klart",
    none: (name, typed) => `${swedishItem(name, typed)}: ingen rad heter så.`,
    several: (name, typed, rows) =>
      `${swedishItem(name, typed)} kan vara ${joinWords(rows, "sv")}. Fyll i beloppet på rätt rad.`,
    twice: (name, typed, row) => `${swedishItem(name, typed)}: ${row} står redan med.`,
    unread: (text) => `”${text}”: inget belopp.`,
    unshared: {
      unclear: "Resten delas inte förrän allt annat är klart.",
      "nothing-left": "Inget är kvar att dela på.",
    },
    tooMany: (max) => `Högst ${numberWord(max, "sv")} rader läggs in på en gång.`,
    moreRows: (count) => `Och ${numberWord(count, "sv")} till`,
    save: "Lägg in i utkastet",
    form: "Fyll i formuläret",
    summary: (pot) => `Fördela ${pot}: så här lästes det`,
  },
  en: {
    title: "This is how it was read",
    status: "Not saved",
    lead: "Nothing is saved yet. If it is right, put it into the draft; there you can change everything.",
    nothing:
      "No row could be read. Write names and amounts, for example: KTC 1.2 million, Saba 300 tkr.",
    typed: (text, answer) => `“${text}”: ${answer}`,
    moreThanSought: (sought) => `more than sought, ${formatKronor(sought, "en")}`,
    shared: {
      equally: (answer) => `equal share of the rest: ${answer}`,
      sought: (answer) => `share of the rest by what was sought: ${answer}`,
    },
    unclear: "This is not clear",
    none: (name, typed) => `${englishItem(name, typed)}: no row has that name.`,
    several: (name, typed, rows) =>
      `${englishItem(name, typed)} could be ${joinWords(rows, "en")}. Enter the amount at the right row.`,
    twice: (name, typed, row) => `${englishItem(name, typed)}: ${row} is there already.`,
    unread: (text) => `“${text}”: no amount.`,
    unshared: {
      unclear: "The rest is not shared until everything else is clear.",
      "nothing-left": "Nothing is left to share.",
    },
    tooMany: (max) => `At most ${numberWord(max, "en")} rows are put in at a time.`,
    moreRows: (count) => `And ${numberWord(count, "en")} more`,
    save: "Put into the draft",
    form: "Fill in the form",
    summary: (pot) => `Distribute ${pot}: this is how it was read`,
  },
};
