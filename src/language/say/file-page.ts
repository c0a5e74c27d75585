import type { Language } from "../../domain/person.ts";
import { countWords } from "../format.ts";

const times = { one: "gång", many: "gånger", gender: "common" } as const;

/** The page where a file is fetched with its code; plain text, to be escaped. */
export interface FilePageWords {
  readonly title: string;
  readonly until: (time: string) => string;
  readonly code: string;
  readonly where: string;
  readonly fetch: string;
  /** The page itself stays as it is when the file has come. */
  readonly after: string;
  /** Before the title of a page that shows an error. */
  readonly error: string;
  readonly noCode: string;
  readonly wrong: (triesLeft: number) => string;
  readonly goneTitle: string;
  readonly gone: string;
  readonly brokenTitle: string;
  readonly broken: string;
}

export const filePageWords: Record<Language, FilePageWords> = {
  sv: {
    title: "Hämta filen",
    until: (time) => `Länken går att använda en gång, till ${time}.`,
    code: "Kod",
    where: "Sex siffror, som står på kortet i din chatt med Fördela.",
    fetch: "Hämta filen",
    after: "Filen sparas bland dina hämtade filer. Sedan kan du stänga sidan.",
    error: "Fel: ",
    noCode: "Skriv kodens sex siffror. Hittar du dem inte? Be om filen igen i chatten.",
    wrong: (triesLeft) =>
      `Koden stämmer inte. Du kan försöka ${countWords(triesLeft, times, "sv")} till. Hittar du den inte? Be om filen igen i chatten.`,
    goneTitle: "Länken fungerar inte längre",
    gone: "Den är redan använd, för gammal eller stängd efter tre felaktiga koder. Be om filen igen i chatten.",
    brokenTitle: "Filen gick inte att hämta",
    broken: "Något gick fel hos Fördela. Vänta en stund och be sedan om filen igen i chatten.",
  },
  en: {
    title: "Fetch the file",
    until: (time) => `The link works once, until ${time}.`,
    code: "Code",
    where: "Six digits, which stand on the card in your chat with Fördela.",
    fetch: "Fetch the file",
    after: "The file is saved among your downloads. You can then close the page.",
    error: "Error: ",
    noCode:
      "Enter the six digits of the code. Can't find them? Ask for the file again in the chat.",
    wrong: (triesLeft) =>
      `The code is not right. You can try ${triesLeft === 1 ? "once" : `${triesLeft} times`} more. Can't find it? Ask for the file again in the chat.`,
    goneTitle: "The link no longer works",
    gone: "It has been used, is too old, or was closed after three wrong codes. Ask for the file again in the chat.",
    brokenTitle: "The file could not be fetched",
    broken:
      "Something went wrong in Fördela. Wait a moment, then ask for the file again in the chat.",
  },
};
