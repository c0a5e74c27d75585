import type { Language } from "../../domain/person.ts";

/** What is told once of an appointment or of its end. */
interface OfficeNewsWords {
  readonly title: Readonly<Record<"held" | "ended", (position: string) => string>>;
  readonly who: (isReader: boolean, position: string) => string;
  /** To whoever held a position that has been ended. */
  readonly noMore: string;
  readonly youAreAway: string;
  readonly why: string;
}

export const officeNewsWords: Record<Language, OfficeNewsWords> = {
  sv: {
    title: {
      held: (position) => `Utsedd: ${position}`,
      ended: (position) => `Sista dag ändrad: ${position}`,
    },
    who: (isReader, position) =>
      isReader
        ? `Det gäller dig. De dagarna får du det som väntar på ${position} när du står i tur.`
        : "Stämmer det inte, säg till sekretariatet.",
    noMore: "Befattningen är avslutad, så du har den inte längre. Det som är beslutat står kvar.",
    youAreAway: "Du är noterad som borta. Skriv jag är tillbaka när du kan ta emot det som väntar.",
    why: "Du får det här en gång, för att det gäller dig, din befattning eller din granskning.",
  },
  en: {
    title: {
      held: (position) => `Appointed: ${position}`,
      ended: (position) => `Last day changed: ${position}`,
    },
    who: (isReader, position) =>
      isReader
        ? `It concerns you. On those days you get what waits for ${position} when you are in line.`
        : "If this is wrong, tell the secretariat.",
    noMore: "The position has been ended, so you no longer hold it. What has been decided stands.",
    youAreAway: "You are noted as away. Write I am back when you can take what waits.",
    why: "You get this once, because it concerns you, your position or your audit.",
  },
};
