/** What a card's text escapes (`cards/template.ts`), and nothing else. */
const escape = /\\([\\`*_~[\]<>&#+.)-])/g;

/** A text that was made safe for a card, as it stands where no Markdown is read: in a file. */
export const unescaped = (text: string): string =>
  text.replaceAll("{\\{", "{{").replaceAll(escape, "$1");
