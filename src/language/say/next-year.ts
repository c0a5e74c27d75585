import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor, formatMonth } from "../format.ts";

/** A phase-out as its writer named it (sv. *utfasning*). */
interface PhaseOut {
  readonly what: string;
  readonly amount: Ore;
  readonly when: string;
}

/** How what is given is to be paid for next year, to those who decide on it or look it over (rules R01–R03). */
interface NextYearWords {
  /** Before how it is paid: the need, and of what where not all of it is paid in the same way. */
  readonly need: (year: number, need: Ore, activities: string | null) => string;
  readonly ownFrame: string;
  readonly nothingPromised: string;
  readonly phasedOut: (phaseOut: PhaseOut) => string;
  readonly moved: (board: string, phaseOut: PhaseOut, reference: string) => string;
  /** After it, where what is phased out has no month with its year. */
  readonly askedAtYearEnd: (month: string) => string;
  /** Above the lines where what next year is bound by is summed up. */
  readonly heading: string;
  readonly more: (ways: number) => string;
}

export const nextYearWords: Readonly<Record<Language, NextYearWords>> = {
  sv: {
    need: (year, need, activities) =>
      `Behovet ${year}${activities === null ? "" : ` för ${activities}`}, ${formatKronor(need, "sv")}:`,
    ownFrame: "betalas inom egen ram.",
    nothingPromised: "inget är lovat.",
    phasedOut: ({ what, amount, when }) =>
      `${what} fasas ut, ${formatKronor(amount, "sv")}, ${when}.`,
    moved: (board, { what, amount, when }, reference) =>
      `flyttas från ${board}, där ${what} fasas ut, ${formatKronor(amount, "sv")}, ${when} (${reference}).`,
    askedAtYearEnd: (month) =>
      `Ingen månad med år är nämnd, så frågan om det är utfasat ställs vid årets slut, i ${formatMonth(month, "sv")}.`,
    heading: "Så ska det betalas",
    more: (ways) => (ways === 1 ? "Ett sätt till." : `${ways} sätt till.`),
  },
  en: {
    need: (year, need, activities) =>
      `The need in ${year}${activities === null ? "" : ` for ${activities}`}, ${formatKronor(need, "en")}:`,
    ownFrame: "is paid within our own frame.",
    nothingPromised: "nothing is promised.",
    phasedOut: ({ what, amount, when }) =>
      `${what} is phased out, ${formatKronor(amount, "en")}, ${when}.`,
    moved: (board, { what, amount, when }, reference) =>
      `is moved from ${board}, where ${what} is phased out, ${formatKronor(amount, "en")}, ${when} (${reference}).`,
    askedAtYearEnd: (month) =>
      `No month with its year is named, so whether it is phased out is asked at the end of the year, in ${formatMonth(month, "en")}.`,
    heading: "How it is to be paid",
    more: (ways) => (ways === 1 ? "One way more." : `${ways} ways more.`),
  },
};
