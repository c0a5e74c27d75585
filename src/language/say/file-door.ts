import type { Language } from "../../domain/person.ts";

/** What became of a file on its way in or out, and the way on. */
interface FileDoorWords {
  readonly over: string;
  readonly notReceived: string;
  readonly notRead: string;
  readonly foreignHost: string;
  readonly tooLarge: string;
  readonly tooSlow: string;
  readonly notFetched: string;
  readonly tooMany: (filesMax: number) => string;
  readonly offTitle: string;
  readonly off: string;
  readonly offOut: string;
  readonly declinedTitle: string;
  readonly declined: string;
  readonly expiredTitle: string;
  readonly expired: string;
  readonly savedTitle: string;
  readonly saved: string;
  readonly notSavedTitle: string;
  readonly notSaved: string;
  readonly notOfferedTitle: string;
  readonly notOffered: string;
  readonly linkTitle: string;
  readonly link: string;
  readonly code: string;
  readonly fetch: string;
  readonly home: string;
}

export const fileDoorWords: Record<Language, FileDoorWords> = {
  sv: {
    over: "Fil",
    notReceived: "Filen kom inte fram",
    notRead: "Filen gick inte att läsa",
    foreignHost:
      "Filen ligger inte där Teams sparar filer, och hämtas därför inte. Spara den på din dator och bifoga den i chatten, eller klistra in texten.",
    tooLarge:
      "Filen är större än 10\u00A0MB. Ta bort bilder ur den, eller dela den, och skicka den igen.",
    tooSlow:
      "Det tog för lång tid att hämta filen från Teams. Inget är sparat. Skicka den igen om en stund, eller klistra in texten i chatten.",
    notFetched:
      "Filen gick inte att hämta från Teams. Inget är sparat. Skicka den igen, eller klistra in texten i chatten.",
    tooMany: (filesMax) =>
      `Ett meddelande kan ha högst ${filesMax} filer. De första är lästa. Skicka den här i ett nytt meddelande.`,
    offTitle: "Filer är avstängda",
    off: "Här går det inte att skicka filer. Klistra in texten i chatten, eller be den som sköter Fördela att slå på filer.",
    offOut:
      "Här går det inte att hämta filer. Innehållet finns på korten i chatten. Behöver du filen, be den som sköter Fördela att slå på filer.",
    declinedTitle: "Du tackade nej till filen",
    declined: "Inget är sparat. Be om filen igen när du vill ha den.",
    expiredTitle: "Filen finns inte kvar att hämta",
    expired:
      "En fil går att ta emot i en timme efter att du bad om den. Be om filen igen, så får du en ny.",
    savedTitle: "Filen är sparad",
    saved: "Du hittar den i din OneDrive.",
    notSavedTitle: "Filen gick inte att spara",
    notSaved: "Teams tog inte emot filen. Be om filen igen om en stund.",
    notOfferedTitle: "Filen gick inte att skicka",
    notOffered: "Filen är klar, men den kom inte fram till chatten. Be om filen igen om en stund.",
    linkTitle: "Filen är klar att hämta",
    link: "Knappen öppnar en sida i din webbläsare. Skriv koden där, så hämtas filen. Det går en gång, inom tio minuter.",
    code: "Kod",
    fetch: "Hämta filen",
    home: "Visa läget",
  },
  en: {
    over: "File",
    notReceived: "The file did not arrive",
    notRead: "The file could not be read",
    foreignHost:
      "The file is not where Teams keeps files, so it is not fetched. Save it on your computer and attach it in the chat, or paste the text.",
    tooLarge:
      "The file is larger than 10\u00A0MB. Remove pictures, or split it, and send it again.",
    tooSlow:
      "It took too long to fetch the file from Teams. Nothing is stored. Send it again in a moment, or paste the text in the chat.",
    notFetched:
      "The file could not be fetched from Teams. Nothing is stored. Send it again, or paste the text in the chat.",
    tooMany: (filesMax) =>
      `A message can have at most ${filesMax} files. The first ones have been read. Send this one in a new message.`,
    offTitle: "Files are switched off",
    off: "Files cannot be sent here. Paste the text in the chat, or ask whoever runs Fördela to switch files on.",
    offOut:
      "Files cannot be fetched here. What they hold stands on the cards in the chat. If you need the file, ask whoever runs Fördela to switch files on.",
    declinedTitle: "You declined the file",
    declined: "Nothing is saved. Ask for the file again when you want it.",
    expiredTitle: "The file is no longer there to take",
    expired:
      "A file can be taken for one hour after you asked for it. Ask for the file again and you get a new one.",
    savedTitle: "The file is saved",
    saved: "You find it in your OneDrive.",
    notSavedTitle: "The file could not be saved",
    notSaved: "Teams did not take the file. Ask for it again in a moment.",
    notOfferedTitle: "The file could not be sent",
    notOffered:
      "The file is ready, but it did not reach the chat. Ask for the file again in a moment.",
    linkTitle: "The file is ready to fetch",
    link: "The button opens a page in your browser. Enter the code there to fetch the file. It works once, within ten minutes.",
    code: "Code",
    fetch: "Fetch the file",
    home: "Show where things stand",
  },
};
