import type { Language } from "../../domain/person.ts";
import { fileDoorWords } from "../../language/say/file-door.ts";
import { type FileNews, filesMax, type OfferedFile, type Rendered } from "../conversation.ts";
import { type Fact, sheetData } from "./sheet.ts";
import { expand, plain, shortened } from "./template.ts";
import { type Action, show } from "./verbs.ts";

/** What became of a file, and the way on. */
export function fileCard(name: string, news: FileNews, language: Language): Rendered {
  const { title, text } = said(news, language);
  return fileSheet(name, title, text, language);
}

function said(news: FileNews, language: Language): { title: string; text: string } {
  const words = fileDoorWords[language];
  switch (news) {
    case "foreign-host":
      return { title: words.notReceived, text: words.foreignHost };
    case "too-large":
      return { title: words.notReceived, text: words.tooLarge };
    case "too-slow":
      return { title: words.notReceived, text: words.tooSlow };
    case "not-fetched":
      return { title: words.notReceived, text: words.notFetched };
    case "too-many":
      return { title: words.notReceived, text: words.tooMany(filesMax) };
    case "off":
      return { title: words.offTitle, text: words.off };
    case "off-out":
      return { title: words.offTitle, text: words.offOut };
    case "declined":
      return { title: words.declinedTitle, text: words.declined };
    case "expired":
      return { title: words.expiredTitle, text: words.expired };
    case "saved":
      return { title: words.savedTitle, text: words.saved };
    case "not-saved":
      return { title: words.notSavedTitle, text: words.notSaved };
    case "not-offered":
      return { title: words.notOfferedTitle, text: words.notOffered };
    default:
      return news satisfies never;
  }
}

/** A card about one file: what is so, what to do about it, and the way home. */
export function fileSheet(
  name: string,
  title: string,
  text: string,
  language: Language,
  ways: readonly Action[] = [],
): Rendered {
  const words = fileDoorWords[language];
  return sheet(name, title, [text], [...ways, show(words.home, { card: "home" })], language);
}

/** The card that a file is fetched from, where Teams itself cannot take it. */
export function linkCard(
  file: OfferedFile,
  { url, code }: { readonly url: string; readonly code: string },
  language: Language,
): Rendered {
  const words = fileDoorWords[language];
  const fetch = { type: "Action.OpenUrl", title: words.fetch, url };
  return sheet(
    file.name,
    words.linkTitle,
    [plain(file.description), words.link],
    [fetch],
    language,
    // Two groups of three are read and typed with fewer slips than six digits in a row.
    [{ title: words.code, value: `${code.slice(0, 3)}\u00A0${code.slice(3)}` }],
  );
}

function sheet(
  name: string,
  title: string,
  paragraphs: readonly string[],
  actions: readonly object[],
  language: Language,
  facts: readonly Fact[] = [],
): Rendered {
  const known = shortened(name, nameLengthMax);
  const above = known === "" ? fileDoorWords[language].over : plain(known);
  const head = { above, title, status: "", tone: "Default" } as const;
  const summary = known === "" ? title : `${title}: ${known}`;
  const data = { ...sheetData({ head, paragraphs, facts }), actions, language, summary };
  return { content: expand("sheet", data), summary, hasInputs: false };
}

/** A name is a person's text: as much of it as one line takes. */
const nameLengthMax = 80;
