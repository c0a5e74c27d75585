/** What a column holds. */
export type Column =
  | "activity"
  | "description"
  | "responsible"
  | "holder"
  | "amount"
  | "need"
  | "status"
  | "other";

/** Whether a line holds columns: tabs, bars, or three or more wide gaps. */
export function hasColumns(text: string): boolean {
  return (
    text.includes("\t") ||
    (text.includes("|") && (/^\s*\|.*\|/.test(text) || /\S\s*\|\s*\S/.test(text))) ||
    isSpaced(text) ||
    /^[^;]{1,60}(?:;[^;]{0,60}){2,8}$/.test(text)
  );
}

/** Columns held apart by runs of spaces. */
export function isSpaced(text: string): boolean {
  return /\S {2,}\S/.test(text);
}

export type Separator = "tab" | "bar" | "spaces" | "semicolon";

export const separators: Readonly<Record<Separator, RegExp>> = {
  tab: /\t/,
  bar: /\|/,
  spaces: / {2,}|\t/,
  semicolon: /;/,
};

export function cellsOf(text: string, separator: Separator): string[] {
  const bare = separator === "bar" ? text.replace(/^\s*\||\|\s*$/g, "") : text;
  return bare.split(separators[separator]).map((cell) => cell.replace(/[*_]{2}/g, "").trim());
}

/** Words that go on in another line or cell: "Cytostatika-" and "beredning" are one word, "Hälso-" and "och" are two. */
export function withoutHyphen(before: string, text: string): string {
  if (!/\p{L}-$/u.test(before) || /^(?:och|eller|samt|respektive)(?!\p{L})/u.test(text))
    return `${before} ${text}`.trim();
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text)
    ? before.slice(0, -1) + text
    : before + text;
}
