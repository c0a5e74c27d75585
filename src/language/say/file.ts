import type { Language } from "../../domain/person.ts";

/** Why a file is not read. */
export type RefusedWhy =
  | "empty"
  | "too-large"
  /** Small as it came and huge when unpacked, or of more parts than any real document. */
  | "unpacks-too-large"
  | "too-many-rows"
  /** More cells or text than any list of requests: also a small file can stand for that. */
  | "list-too-large"
  | "too-slow"
  | "encrypted"
  | "damaged"
  /** A kind that Word or Excel can save as one that is read: .doc, .xls, .xlsb, .rtf, .odt, .ods. */
  | "old-format"
  | "pdf"
  /** A program, a picture, an archive: nothing that holds a decision or a list. */
  | "wrong-kind"
  /** Whole, and without a word in it. */
  | "no-content";

/** What is said of a file that is not read: what is wrong, and what to do. Nothing of it has been stored. */
export const refusedFileWords: Record<Language, Record<RefusedWhy, string>> = {
  sv: {
    empty: "Filen är tom. Kontrollera att den är sparad och skicka den igen.",
    "too-large":
      "Filen är större än 10\u00A0MB. Ta bort bilder ur den, eller dela den, och skicka den igen.",
    "unpacks-too-large":
      "Filen blir för stor när den packas upp. Spara om den utan bilder och skicka den igen.",
    "too-many-rows":
      "Listan har fler än 100\u00A0000 rader. Behåll bara raderna med önskemål och skicka den igen.",
    "list-too-large":
      "Listan har för mycket text eller för många celler för att läsas in. Behåll bara kolumnerna och raderna med önskemål och skicka den igen.",
    "too-slow":
      "Det tar för lång tid att läsa filen. Spara om den utan bilder och diagram, eller klistra in texten i chatten.",
    encrypted:
      "Filen är skyddad med lösenord. Ta bort lösenordet, spara filen och skicka den igen.",
    damaged:
      "Filen är skadad och går inte att läsa. Öppna den i Word eller Excel, spara den på nytt och skicka den igen.",
    "old-format":
      "Filen är i ett format som inte läses här. Spara den som .docx, .xlsx eller .csv och skicka den igen.",
    pdf: "En PDF läses inte här. Skicka dokumentet som .docx, eller klistra in texten i chatten.",
    "wrong-kind":
      "Filen är varken ett dokument eller en lista. Skicka en fil som slutar på .docx, .txt, .xlsx eller .csv.",
    "no-content":
      "Filen har ingen text. Kontrollera att det är rätt fil. En inskannad bild går inte att läsa.",
  },
  en: {
    empty: "The file is empty. Check that it is saved and send it again.",
    "too-large":
      "The file is larger than 10\u00A0MB. Remove pictures, or split it, and send it again.",
    "unpacks-too-large":
      "The file is too large when it is unpacked. Save it without pictures and send it again.",
    "too-many-rows":
      "The list has more than 100,000 rows. Keep only the rows with requests and send it again.",
    "list-too-large":
      "The list has too much text or too many cells to be read. Keep only the columns and rows with requests and send it again.",
    "too-slow":
      "The file takes too long to read. Save it without pictures and charts, or paste the text in the chat.",
    encrypted: "The file has a password. Remove the password, save the file and send it again.",
    damaged:
      "The file is damaged and cannot be read. Open it in Word or Excel, save it again and send it once more.",
    "old-format":
      "The file is in a format that is not read here. Save it as .docx, .xlsx or .csv and send it again.",
    pdf: "A PDF is not read here. Send the document as .docx, or paste the text in the chat.",
    "wrong-kind":
      "The file is neither a document nor a list. Send a file that ends in .docx, .txt, .xlsx or .csv.",
    "no-content":
      "The file has no text. Check that it is the right file. A scanned picture cannot be read.",
  },
};
