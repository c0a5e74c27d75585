import type { Language } from "../../domain/person.ts";

/** The page where a file is fetched with its code; plain text, to be escaped. */
export interface FilePageWords {
  readonly title: string;
  readonly until: (time: string) => string;
  readonly code: string;
  readonly where: string;
  readonly fetch: string;
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
    error: "Fel: ",
    noCode: "Skriv kodens sex siffror. Hittar du dem inte? Be om filen igen i chatten.",
    wrong: (triesLeft) =>
      `Koden stämmer inte. Du kan försöka ${triesLeft === 1 ? "en gång" : `${triesLeft} gånger`} till. Hittar du den inte? Be om filen igen i chatten.`,
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
