const row = /^[^;]{1,60}(?:;[^;]{0,60}){2,8}$/;

/** A text with tabs where semicolons hold columns apart, on two lines or more with as many of them. */
export function withoutSemicolons(text: string): string {
  if (!text.includes(";")) return text;
  const lines = text.split("\n");
  const counts = lines.map((line) => (row.test(line) ? line.split(";").length : 0));
  return lines
    .map((line, index) => (isOfMany(counts, index) ? line.split(/\s*;\s*/).join("\t") : line))
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
