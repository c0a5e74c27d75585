/** Spaces that forms, spreadsheets and Teams put between digits and words. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;

/** Turns every kind of space but the line break into an ordinary one; the length stays the same. */
export function plainSpaces(text: string): string {
  return text.replace(oddSpaces, " ").replaceAll("\t", " ");
}

/** A text as it is compared: lower case, without diacritics, so that `Får` is `far`. */
export function fold(text: string): string {
  return plainSpaces(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Folded, with runs of spaces and line breaks made one, and without a full stop at the end. */
export function foldPhrase(text: string): string {
  const phrase = fold(text).split(/\s+/).join(" ");
  return phrase.endsWith(".") ? phrase.slice(0, -1).trimEnd() : phrase;
}
