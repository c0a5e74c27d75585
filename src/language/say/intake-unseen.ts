import type { Unseen } from "../../domain/intake.ts";
import type { Language } from "../../domain/person.ts";

/** What is said of a document that holds more than its text shows. */
export const unseenWords: Readonly<Record<Language, Readonly<Record<Unseen, string>>>> = {
  sv: {
    changes:
      "Dokumentet har spårade ändringar som ingen har godkänt. Det är läst som om alla var godkända. Stäm av vad som gäller innan du lägger in något.",
    comments: "Dokumentet har kommentarer. De är inte lästa.",
    hidden: "Dokumentet har dold text. Den är inte läst.",
    objects: "Dokumentet har inbäddade objekt, till exempel ett Excelblad. De är inte lästa.",
    struck: "Dokumentet har överstruken text. Den är inte läst.",
  },
  en: {
    changes:
      "The document has tracked changes that nobody has accepted. It was read as if all of them were. Find out what holds before you enter anything.",
    comments: "The document has comments. They were not read.",
    hidden: "The document has hidden text. It was not read.",
    objects: "The document has embedded objects, such as an Excel sheet. They were not read.",
    struck: "The document has text that is struck through. It was not read.",
  },
};
