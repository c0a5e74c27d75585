import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatKronor } from "../format.ts";
import { capitalised } from "./title.ts";

/** What a place of a text can become. */
export type PassageThing = "assignment" | "pot" | "mandate" | "row";

/** What is said of the places of a text that somebody has made something of, and of what has happened to that since. */
interface BecameWords {
  /** Names come quoted where they are somebody's words. */
  readonly became: Readonly<Record<"assignment" | "mandate", (name: string) => string>>;
  readonly pot: (name: string, amount: Ore) => string;
  readonly row: Readonly<
    Record<"entered" | "waits" | "aside" | "missing", (name: string, amount: Ore) => string>
  >;
  readonly rowRemoved: (name: string) => string;
  /** Added to a decision by mistake. */
  readonly rowWithdrawn: (name: string) => string;
  /** What an assignment has come to since. */
  readonly withdrawn: (day: Day) => string;
  readonly lapsed: string;
  readonly done: string;
  readonly potClosed: string;
  readonly recalled: (from: Day) => string;
  /** One of the secretariat has entered it, and another has not confirmed it yet, or has said no. */
  readonly waits: Readonly<Record<"pot" | "mandate", string>>;
  readonly declined: Readonly<Record<"pot" | "mandate", string>>;
  readonly open: Readonly<Record<PassageThing, string>>;
  /** The form of a row that can still be put right. */
  readonly changeRow: string;
  readonly enterRow: string;
  readonly more: string;
  /** How many places somebody has made something of. */
  readonly made: (count: number) => string;
  /** How many marked places nobody has made anything of, where somebody has of others. */
  readonly markedLeft: (count: number) => string;
}

const kr = formatKronor;

const sv: BecameWords = {
  became: {
    assignment: (name) => `Blev uppdraget ”${name}”.`,
    mandate: (name) => `Blev mandatet ${name}.`,
  },
  pot: (name, amount) => `Blev potten ”${name}”, ${kr(amount, "sv")}.`,
  row: {
    entered: (name, amount) => `Blev raden ”${name}”, ${kr(amount, "sv")}, i beslutet.`,
    waits: (name, amount) =>
      `Blev raden ”${name}”, ${kr(amount, "sv")}. Den läggs in med beslutet.`,
    aside: (name, amount) =>
      `Blev raden ”${name}”, ${kr(amount, "sv")}, men dess beslut är lagt åt sidan. Då läggs raden inte heller in.`,
    missing: (name, amount) =>
      `Raden ”${name}”, ${kr(amount, "sv")}, kom inte med när beslutet lades in.`,
  },
  rowWithdrawn: (name) => `Raden ”${name}” lades till i beslutet av misstag och är tillbakatagen.`,
  rowRemoved: (name) => `Raden ”${name}” är borttagen.`,
  withdrawn: (day) => `Uppdraget återkallades ${formatDay(day, "sv")}.`,
  lapsed: "Uppdraget har förfallit.",
  done: "Uppdraget är avslutat.",
  potClosed: "Potten är stängd.",
  recalled: (from) => `Mandatet är återkallat från ${formatDay(from, "sv")}.`,
  waits: {
    pot: "Den gäller när en annan i sekretariatet har bekräftat den.",
    mandate: "Det gäller när en annan i sekretariatet har bekräftat det.",
  },
  declined: {
    pot: "En annan i sekretariatet har avvisat den.",
    mandate: "En annan i sekretariatet har avvisat det, så det gäller inte.",
  },
  open: {
    assignment: "Öppna uppdraget",
    pot: "Öppna potten",
    mandate: "Öppna mandatet",
    row: "Öppna beslutet",
  },
  changeRow: "Ändra raden",
  enterRow: "Lägg till raden i beslutet",
  more: "Lägg till mer",
  made: (count) =>
    `${capitalised(countWords(count, { one: "ställe har", many: "ställen har", gender: "neuter" }, "sv"))} redan blivit något.`,
  markedLeft: (count) =>
    count === 0
      ? "Inget markerat ställe är kvar att ta ställning till."
      : `${capitalised(countWords(count, { one: "markerat ställe", many: "markerade ställen", gender: "neuter" }, "sv"))} är kvar att ta ställning till.`,
};

const en: BecameWords = {
  became: {
    assignment: (name) => `Became the assignment “${name}”.`,
    mandate: (name) => `Became the mandate ${name}.`,
  },
  pot: (name, amount) => `Became the pot “${name}”, ${kr(amount, "en")}.`,
  row: {
    entered: (name, amount) => `Became the row “${name}”, ${kr(amount, "en")}, of the decision.`,
    waits: (name, amount) =>
      `Became the row “${name}”, ${kr(amount, "en")}. It is entered with the decision.`,
    aside: (name, amount) =>
      `Became the row “${name}”, ${kr(amount, "en")}, but its decision has been set aside. So the row is not entered either.`,
    missing: (name, amount) =>
      `The row “${name}”, ${kr(amount, "en")}, was left out when the decision was entered.`,
  },
  rowWithdrawn: (name) =>
    `The row “${name}” was added to the decision by mistake and has been taken back.`,
  rowRemoved: (name) => `The row “${name}” has been removed.`,
  withdrawn: (day) => `The assignment was withdrawn on ${formatDay(day, "en")}.`,
  lapsed: "The assignment has lapsed.",
  done: "The assignment is closed.",
  potClosed: "The pot is closed.",
  recalled: (from) => `The mandate is recalled from ${formatDay(from, "en")}.`,
  waits: {
    pot: "It counts once another of the secretariat has confirmed it.",
    mandate: "It counts once another of the secretariat has confirmed it.",
  },
  declined: {
    pot: "Another of the secretariat has declined it.",
    mandate: "Another of the secretariat has declined it, so it does not count.",
  },
  open: {
    assignment: "Open the assignment",
    pot: "Open the pot",
    mandate: "Open the mandate",
    row: "Open the decision",
  },
  changeRow: "Change the row",
  enterRow: "Add the row to the decision",
  more: "Add more",
  made: (count) =>
    `Something has been made of ${countWords(count, { one: "place", many: "places" }, "en")} already.`,
  markedLeft: (count) =>
    count === 0
      ? "No marked place is left to look at."
      : `${capitalised(countWords(count, { one: "marked place is", many: "marked places are" }, "en"))} left to look at.`,
};

export const becameWords: Record<Language, BecameWords> = { sv, en };
