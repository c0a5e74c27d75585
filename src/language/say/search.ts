import type { Language } from "../../domain/person.ts";
import { countWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** What was found of a text, and where. */
interface SearchWords {
  readonly over: string;
  readonly title: (text: string) => string;
  readonly found: (hits: number) => string;
  readonly nothing: string;
  readonly empty: string;
  readonly kinds: Readonly<Record<"decision" | "paper" | "pot" | "request" | "assignment", string>>;
  readonly open: string;
  readonly page: (page: number, pages: number) => string;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  sv: {
    over: "Sökning",
    title: (text) => `”${text}”`,
    found: (hits) =>
      `${capitalised(countWords(hits, { one: "träff", many: "träffar", gender: "common" }, "sv"))} bland det du får se.`,
    nothing:
      "Inget av det du får se passar. Sök på ett namn, en aktivitet, ett diarienummer, ett beslutsnummer eller ett belopp.",
    empty: "Skriv vad du söker, till exempel: sök NOVA, sök RS/254/2018 eller sök 450 000.",
    kinds: {
      decision: "Beslut",
      paper: "Beslut från papper",
      pot: "Pott",
      request: "Önskemål",
      assignment: "Uppdrag",
    },
    open: "Öppna",
    page: (page, pages) => `Sökning · Sida ${page} av ${pages}`,
  },
  en: {
    over: "Search",
    title: (text) => `“${text}”`,
    found: (hits) =>
      `${capitalised(countWords(hits, { one: "hit", many: "hits" }, "en"))} among what you may see.`,
    nothing:
      "Nothing of what you may see fits. Search for a name, an activity, a case number, a decision number or an amount.",
    empty:
      "Write what you look for, for example: search NOVA, search RS/254/2018 or search 450,000.",
    kinds: {
      decision: "Decision",
      paper: "Decision on paper",
      pot: "Pot",
      request: "Request",
      assignment: "Assignment",
    },
    open: "Open",
    page: (page, pages) => `Search · Page ${page} of ${pages}`,
  },
};
