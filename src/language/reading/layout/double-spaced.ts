/** Shorter texts are too few lines to show how they are spaced. */
const linesMin = 10;
/** So few lines may stand right below another: a page's foot, a broken name. */
const closeShareMax = 0.03;
/** So many wider gaps show that the narrow ones part nothing. */
const wideMin = 2;

const listed = /^\s*(?:[-–•*]|\d{1,2}[.)]|\p{Ll}[.)])\s/u;
/** A sentence that ends, and a line that begins one, or a heading. */
const isBetweenParagraphs = (above: string, line: string): boolean =>
  /[.!?]$/.test(above) && /^\s*[\p{Lu}§]/u.test(line) && !listed.test(line);

/**
 * A text with an empty line below every line, as the layers of some programs paste it, without them: a wider gap stays
 * a gap; where all are alike one stays between paragraphs.
 */
export function withoutDoubleSpacing(text: string): string {
  if (!text.includes("\n\n")) return text;
  const lines: { readonly text: string; readonly gap: number }[] = [];
  let gap = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") gap += 1;
    else {
      lines.push({ text: line, gap });
      gap = 0;
    }
  }
  const below = lines.slice(1);
  const close = below.filter((line) => line.gap === 0).length;
  if (below.length < linesMin || close > below.length * closeShareMax) return text;
  const wide = below.filter((line) => line.gap > 1).length;
  const isGap = (index: number): boolean => {
    const line = lines[index];
    if (line === undefined || index === 0) return false;
    if (wide >= wideMin) return line.gap > 1;
    return line.gap > 1 || isBetweenParagraphs(lines[index - 1]?.text ?? "", line.text);
  };
  return lines.map((line, index) => (isGap(index) ? `\n${line.text}` : line.text)).join("\n");
}
