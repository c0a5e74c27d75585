import type { Language } from "../../domain/person.ts";

/** Why a file is not read. */
export type RefusedWhy =
  | "empty"
  | "too-large"
  /** Small as it came and huge when unpacked, or of more parts than any real document. */
  | "unpacks-too-large"
  /** A text longer than any decision. */
  | "too-much-text"
  | "too-many-rows"
  | "too-many-sheets"
  /** More cells or text than any list of requests: also a small file can stand for that. */
  | "list-too-large"
  | "too-slow"
  | "encrypted"
  | "damaged"
  /** A list of text in which a quotation mark opens a cell that never ends. */
  | "open-quote"
  /** A kind that Word or Excel can save as one that is read: .doc, .xls, .xlsb, .rtf, .odt, .ods. */
  | "old-format"
  | "pdf"
  /** A program, a picture, an archive: nothing that holds a decision or a list. */
  | "wrong-kind"
  /** The same, though its name ends as one that is read. */
  | "not-as-named"
  /** What is in sight is no list, and there are sheets that are not. */
  | "hidden-sheets"
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
    "too-much-text":
      "Filen har mer text än vad som går att läsa in på en gång. Dela den och skicka en del i taget, varje beslut för sig.",
    "too-many-rows":
      "Listan har fler än 20\u00A0000 rader. Dela den i filer med högst 2\u00A0000 rader, med rubrikraden först i varje, och skicka dem en i taget.",
    "too-many-sheets":
      "Arbetsboken har fler än 100 blad. Kopiera bladet med önskemålen till en ny fil och skicka den.",
    "list-too-large":
      "Listan har för mycket text eller för många celler för att läsas in. Behåll bara kolumnerna och raderna med önskemål och skicka den igen.",
    "too-slow":
      "Det tar för lång tid att läsa filen. Behåll bara det som ska läsas in, spara den utan bilder och diagram och skicka den igen, eller klistra in texten i chatten.",
    encrypted:
      "Filen är låst med lösenord eller kryptering. Ta bort skyddet, spara filen och skicka den igen.",
    damaged:
      "Filen är skadad och går inte att läsa. Öppna den i Word eller Excel, spara den på nytt och skicka den igen.",
    "open-quote":
      "Ett citattecken i listan saknar sitt par, så det går inte att se var cellen slutar. Ta bort citattecknet, eller spara listan som .xlsx där den är gjord, och skicka den igen.",
    "old-format":
      "Filen är i ett format som inte läses här. Spara den som .docx, .xlsx eller .csv och skicka den igen.",
    pdf: "En PDF läses inte här. Skicka dokumentet som .docx, eller klistra in texten i chatten.",
    "wrong-kind":
      "Filen är varken ett dokument eller en lista. Skicka en fil som slutar på .docx, .txt, .xlsx eller .csv.",
    "not-as-named":
      "Filen är varken ett dokument eller en lista, trots sitt namn. Kontrollera att det är rätt fil, eller öppna den i Word eller Excel, spara den på nytt och skicka den igen.",
    "hidden-sheets":
      "Listan ligger kanske på ett dolt blad, och dolda blad läses inte. Öppna filen i Excel, högerklicka på en bladflik, välj Ta fram, spara filen och skicka den igen.",
    "no-content":
      "Filen har ingen text. Kontrollera att det är rätt fil. En inskannad bild går inte att läsa.",
  },
  en: {
    empty: "The file is empty. Check that it is saved and send it again.",
    "too-large":
      "The file is larger than 10\u00A0MB. Remove pictures, or split it, and send it again.",
    "unpacks-too-large":
      "The file is too large when it is unpacked. Save it without pictures and send it again.",
    "too-much-text":
      "The file has more text than can be taken in at once. Split it and send one part at a time, each decision by itself.",
    "too-many-rows":
      "The list has more than 20,000 rows. Split it into files of at most 2,000 rows, with the heading row first in each, and send them one at a time.",
    "too-many-sheets":
      "The workbook has more than 100 sheets. Copy the sheet with the requests to a new file and send that.",
    "list-too-large":
      "The list has too much text or too many cells to be read. Keep only the columns and rows with requests and send it again.",
    "too-slow":
      "The file takes too long to read. Keep only what is to be taken in, save it without pictures and charts and send it again, or paste the text in the chat.",
    encrypted:
      "The file is locked by a password or encryption. Remove the protection, save the file and send it again.",
    damaged:
      "The file is damaged and cannot be read. Open it in Word or Excel, save it again and send it once more.",
    "open-quote":
      "A quotation mark in the list lacks its pair, so where the cell ends cannot be seen. Remove the mark, or save the list as .xlsx where it was made, and send it again.",
    "old-format":
      "The file is in a format that is not read here. Save it as .docx, .xlsx or .csv and send it again.",
    pdf: "A PDF is not read here. Send the document as .docx, or paste the text in the chat.",
    "wrong-kind":
      "The file is neither a document nor a list. Send a file that ends in .docx, .txt, .xlsx or .csv.",
    "not-as-named":
      "The file is neither a document nor a list, despite its name. Check that it is the right file, or open it in Word or Excel, save it again and send it once more.",
    "hidden-sheets":
      "The list may be on a hidden sheet, and hidden sheets are not read. Open the file in Excel, right-click a sheet tab, choose Unhide, save the file and send it again.",
    "no-content":
      "The file has no text. Check that it is the right file. A scanned picture cannot be read.",
  },
};
