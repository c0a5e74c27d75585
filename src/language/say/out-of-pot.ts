import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";
import { potNamed } from "./title.ts";

/** What is said of a decision on paper that gives money out of a pot which is here. */
interface OutOfPotWords {
  readonly field: string;
  readonly choice: (pot: string, left: Ore) => string;
  readonly grant: string;
  /** On the text: what its rows are together, and what they leave in the pot. */
  readonly leaves: (pot: string, rows: Ore, left: Ore) => string;
  readonly beyond: (pot: string, rows: Ore, more: Ore) => string;
  /** The same once the decision is entered. */
  readonly entered: (pot: string, rows: Ore, left: Ore) => string;
  /** On the card of the decision. */
  readonly from: (pot: string) => string;
  /** On the card of the pot: the decisions on paper out of it. */
  readonly papers: string;
  readonly paper: (title: string, sum: Ore) => string;
}

export const outOfPotWords: Readonly<Record<Language, OutOfPotWords>> = {
  sv: {
    field: "Pengarna tas ur",
    choice: (pot, left) => `${pot}, ${formatKronor(left, "sv")} kvar`,
    grant: "Ingen pott, direkt ur bidraget",
    leaves: (pot, rows, left) =>
      `Raderna är tillsammans ${formatKronor(rows, "sv")}. Efter dem är ${formatKronor(left, "sv")} kvar i ${potNamed(pot)}.`,
    beyond: (pot, rows, more) =>
      `Raderna är tillsammans ${formatKronor(rows, "sv")}. Det är ${formatKronor(more, "sv")} mer än vad som är kvar i ${potNamed(pot)}. Kontrollera mot originalet innan du lägger in något.`,
    entered: (pot, rows, left) =>
      `Raderna är tillsammans ${formatKronor(rows, "sv")} och är tagna ur ${potNamed(pot)}, där ${formatKronor(left, "sv")} är kvar.`,
    from: (pot) => `Pengarna är tagna ur ${potNamed(pot)}.`,
    papers: "Beslut på papper",
    paper: (title, sum) => `${title}, ${formatKronor(sum, "sv")}`,
  },
  en: {
    field: "The money comes from",
    choice: (pot, left) => `${pot}, ${formatKronor(left, "en")} left`,
    grant: "No pot, straight from the grant",
    leaves: (pot, rows, left) =>
      `The rows are ${formatKronor(rows, "en")} together. After them ${formatKronor(left, "en")} is left in the pot ${pot}.`,
    beyond: (pot, rows, more) =>
      `The rows are ${formatKronor(rows, "en")} together. That is ${formatKronor(more, "en")} more than what is left in the pot ${pot}. Check the original before you enter anything.`,
    entered: (pot, rows, left) =>
      `The rows are ${formatKronor(rows, "en")} together and are taken from the pot ${pot}, where ${formatKronor(left, "en")} is left.`,
    from: (pot) => `The money is taken from the pot ${pot}.`,
    papers: "Decisions on paper",
    paper: (title, sum) => `${title}, ${formatKronor(sum, "en")}`,
  },
};
