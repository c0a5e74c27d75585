/** What holds columns apart besides tabs, bars and spaces, and a row in it: its first cell is empty beside a sum. */
const separators: readonly (readonly [sign: string, row: RegExp, between: RegExp])[] = [
  [";", /^[^;]{0,60}(?:;[^;]{0,60}){2,8}$/, /\s*;\s*/],
  [" / ", /^[^/]{1,60}(?: \/ [^/]{0,60}){2,8}$/, / \/ /],
  [" · ", /^[^·]{1,60}(?: · [^·]{0,60}){2,8}$/, / · /],
];

/** A text with tabs where semicolons, strokes or dots hold columns apart, on two lines or more with as many of them. */
export const withoutStrokes = (text: string): string =>
  withTabsInPairs(
    separators.reduce(
      (tabbed, [sign, row, between]) =>
        tabbed.includes(sign) ? withTabs(tabbed, row, between) : tabbed,
      text,
    ),
  );

function withTabs(text: string, row: RegExp, between: RegExp): string {
  const lines = text.split("\n");
  const counts = lines.map((line) => (row.test(line) ? line.split(between).length : 0));
  return lines
    .map((line, index) => (isOfMany(counts, index) ? line.split(between).join("\t") : line))
    .join("\n");
}

/** Whether a line near it has as many cells. */
const isOfMany = (counts: readonly number[], index: number): boolean => {
  const own = counts[index] ?? 0;
  return (
    own > 0 &&
    counts.slice(Math.max(0, index - 3), index + 4).filter((count) => count === own).length > 1
  );
};

/** "Insats;Tkr" above "Mobila team;4 100" and "Projektledning;900": two columns, the second of figures alone. */
const withTabsInPairs = (text: string): string =>
  text.includes(";")
    ? text.replace(
        /(?<=^|\n)[^;\n]{2,60}; ?[^;\n\d]{1,40}(?:\n[^;\n]{2,80}; ?\d[\d .,]{0,14}(?: ?(?:m|t|k)?kr)?){2,60}(?=\n|$)/g,
        (pairs) => pairs.replace(/; ?/g, "\t"),
      )
    : text;
