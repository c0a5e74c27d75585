import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";

/** What the pages for single rows say: own motives, changing, adding, reading them all. */
interface RowsWords {
  readonly ownMotives: string;
  readonly ownMotivesExplained: string;
  readonly ownMotive: (number: number, activity: string) => string;
  readonly ownMotivePlaceholder: string;
  readonly nobodyNeedsMotive: string;
  readonly chooseRow: string;
  readonly change: string;
  readonly changeRow: string;
  readonly motive: string;
  readonly motivePlaceholder: string;
  readonly need: (year: number) => string;
  readonly nextYear: (year: number) => string;
  readonly removeRow: string;
  readonly addRow: string;
  readonly addExplained: string;
  readonly activity: string;
  readonly responsible: string;
  readonly amount: string;
  readonly allRows: string;
  readonly answered: (answer: string, sought: Ore | null) => string;
  readonly unanswered: string;
  readonly unreadable: (typed: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly older: string;
  readonly next: string;
  readonly save: string;
  readonly saveNext: string;
  readonly add: string;
  readonly back: string;
}

export const rowsWords: Record<Language, RowsWords> = {
  sv: {
    ownMotives: "Egna motiv",
    ownMotivesExplained:
      "Skriv bara där det gemensamma motivet inte passar. Lämna tomt för det gemensamma.",
    ownMotive: (number, activity) => `${number}. ${activity}`,
    ownMotivePlaceholder: "Det gemensamma motivet gäller",
    nobodyNeedsMotive: "Alla får det de har sökt. Inget motiv behövs.",
    chooseRow: "Vilken rad vill du ändra?",
    change: "Ändra",
    changeRow: "Ändra en rad",
    motive: "Eget motiv (om raden inte får allt)",
    motivePlaceholder: "Lämna tomt för det gemensamma",
    need: (year) => `Behov ${year}`,
    nextYear: (year) => `Hur ska behovet ${year} betalas för den här raden?`,
    removeRow: "Ta bort raden",
    addRow: "Lägg till en rad",
    addExplained: "En egen rad är pengar till något som ingen har sökt för.",
    activity: "Aktivitet",
    responsible: "Ansvarig (befattning eller namn)",
    amount: "Belopp",
    allRows: "Alla rader",
    answered: (answer, sought) =>
      sought === null ? `${answer}, egen rad` : `${answer}, sökt ${formatKronor(sought, "sv")}`,
    unanswered: "obesvarad",
    unreadable: (typed) => `går inte att läsa: ${typed}`,
    page: (page, pages) => `sida ${page} av ${pages}`,
    older: "Föregående",
    next: "Nästa",
    save: "Spara",
    saveNext: "Spara och nästa",
    add: "Lägg till raden",
    back: "Tillbaka",
  },
  en: {
    ownMotives: "Own motives",
    ownMotivesExplained:
      "Write only where the common motive does not fit. Leave empty for the common one.",
    ownMotive: (number, activity) => `${number}. ${activity}`,
    ownMotivePlaceholder: "The common motive applies",
    nobodyNeedsMotive: "Everybody gets what they sought. No motive is needed.",
    chooseRow: "Which row do you want to change?",
    change: "Change",
    changeRow: "Change a row",
    motive: "Own motive (if the row does not get everything)",
    motivePlaceholder: "Leave empty for the common one",
    need: (year) => `Need in ${year}`,
    nextYear: (year) => `How shall the need in ${year} be paid for this row?`,
    removeRow: "Remove the row",
    addRow: "Add a row",
    addExplained: "An own row is money for something that nobody has applied for.",
    activity: "Activity",
    responsible: "Responsible (position or name)",
    amount: "Amount",
    allRows: "All rows",
    answered: (answer, sought) =>
      sought === null ? `${answer}, own row` : `${answer}, sought ${formatKronor(sought, "en")}`,
    unanswered: "unanswered",
    unreadable: (typed) => `cannot be read: ${typed}`,
    page: (page, pages) => `page ${page} of ${pages}`,
    older: "Previous",
    next: "Next",
    save: "Save",
    saveNext: "Save and continue",
    add: "Add the row",
    back: "Back",
  },
};
