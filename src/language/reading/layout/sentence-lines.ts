import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Line, lineLengthMax } from "./line.ts";
import { listMark } from "./list-mark.ts";

/** So many sentences below each other, each on its own line, show that the whole text stands so. */
const pairsMin = 4;
/** So few lines hold more than one. */
const longShareMax = 0.1;
const sentenceMin = 20;

/** "Ansvarig är Eva Alm.": a whole sentence, and no heading, item or row. */
const isSentence = ({ text }: Line): boolean =>
  /^\p{Lu}.*\p{Ll}[.!?]$|^\p{Lu}.*\d\.$/u.test(text) &&
  text.length >= sentenceMin &&
  !hasColumns(text);
const endsSentence = ({ text }: Line): boolean =>
  /[\p{L}\d)][.!?]$/u.test(text) && !hasColumns(text);

/** What opens an act of its own, and belongs to none above it. */
const opensAct =
  /^(?:fördela|avsätta|anslå|tilldela|bevilja|reservera|uppdra|ge|delegera|godkänna|fastställa|avslå|notera|anta|att|dels)\s/i;

/** "Tidigare beslut: …" is said of its own line. */
const isLabelled = /^[\p{L} -]{2,40}:/u;

const follows = (above: Line, line: Line): boolean =>
  !line.afterGap &&
  endsSentence(above) &&
  isSentence(line) &&
  !listMark.test(line.text) &&
  !opensAct.test(line.text);

/** The lines of a text that has each sentence on its own line, as the paragraphs and items that they make up. */
export function withSentencesTogether(lines: readonly Line[]): Line[] {
  const pairs = lines.filter((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && follows(above, line);
  });
  if (pairs.length < pairsMin) return [...lines];
  const prose = lines.filter((line) => endsSentence(line));
  const long = prose.filter(({ text }) => sentencesOf(text.replace(listMark, "")).length > 1);
  if (long.length > prose.length * longShareMax) return [...lines];
  const out: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const last = out.at(-1);
    const goesOn =
      above !== undefined &&
      last !== undefined &&
      follows(above, line) &&
      last.text.length + line.text.length < lineLengthMax &&
      !isLabelled.test(last.text) &&
      !(moneyIn(last.text).length > 0 && moneyIn(line.text).length > 0);
    if (goesOn) out[out.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else out.push(line);
  }
  return out;
}
