import type { ActLine, Acts } from "./act.ts";
import { isTitledOld, proposedAsked } from "../doubt.ts";
import type { Line } from "./line.ts";
import type { Question } from "../reading.ts";
import { hasColumns } from "../words/columns.ts";
import { deniesList } from "../words/denied-leads.ts";
import { saidOfList } from "../words/list-leads.ts";
import { proposes } from "../words/refusing.ts";
import { moneyIn } from "../words/money.ts";
import { holdsAmount } from "./unforeseen.ts";

const leadMax = 120;

/** "Dessa potter föreslås.", "Medlen fördelas inte så här.": a sentence that gives what stands below to nobody now. */
const saysOfBelow = (text: string): boolean =>
  pointsBelow.test(text) && (proposes.test(text) || deniesList(text));
const pointsBelow =
  /^(?:följande|nedanstående|dessa)\s[^.:;]{3,100}\.$|\s(?:så\shär|på\s(?:följande|detta)\ssätt|enligt\s(?:nedan|följande)|som\sföljer)\.$/i;

/** Whether a line stands above a list of amounts: it ends in a colon, or is a title of its own. */
export function opensAmounts(
  { text, afterGap }: Line,
  [next, second]: readonly (Line | undefined)[],
): boolean {
  if (text.length > leadMax || hasColumns(text) || moneyIn(text).length > 0) return false;
  if (
    !text.endsWith(":") &&
    !saysOfBelow(text) &&
    (!afterGap || !/^\p{Lu}.*[\p{L}\d)]$/u.test(text))
  )
    return false;
  const isItem = (line: Line | undefined) => line !== undefined && holdsAmount(line.text);
  return isItem(next) || (hasColumns(next?.text ?? "") && isItem(second));
}

/** The lines that follow as no gifts where they stand under words that propose, or tell of what nobody gets here. */
export function withToldLists(lines: readonly ActLine[]): ActLine[] {
  let under: { readonly mark: string; marked: boolean } | null = null;
  return lines.map((line, index) => {
    if (opens(lines, index))
      under = isNotGiven(line) ? { mark: shapeOf(line.mark), marked: false } : null;
    else if (under !== null && endsList(line, under, lines[index - 1])) under = null;
    if (under === null) return line;
    under.marked ||= line.mark !== "";
    return { ...line, refused: true };
  });
}

const opens = (lines: readonly ActLine[], index: number): boolean => {
  const line = lines[index];
  return (
    line !== undefined &&
    opensAmounts(
      { ...line.line, text: line.text },
      lines.slice(index + 1, index + 3).map((below) => below.line),
    )
  );
};

const isNotGiven = ({ text, proposed }: ActLine): boolean => {
  // What an older decision gave is asked about line by line.
  if (isTitledOld(text)) return false;
  const said = saidOfList(text);
  return said === "tells" || (said === "proposes" && !proposed);
};

/** "1." and "2." have one shape. */
const shapeOf = (mark: string): string => mark.replace(/\d+/g, "1").replace(/\p{L}/gu, "a");

/** A list ends at other words with a colon, at the next item beside its lead, where its marks do, or at prose. */
const endsList = (
  { line, text, mark }: ActLine,
  under: { readonly mark: string; readonly marked: boolean },
  above: ActLine | undefined,
): boolean =>
  text.endsWith(":") ||
  (mark !== "" && shapeOf(mark) === under.mark) ||
  (mark === "" && under.marked) ||
  (mark === "" &&
    line.afterGap &&
    above?.text.endsWith(":") !== true &&
    !hasColumns(text) &&
    !holdsAmount(text));

/** A list that stands under words that propose, where the others decide. */
export function questionsOfProposedLists({ acts }: Acts): Question[] {
  return acts
    .filter(({ putOff }) => !putOff)
    .flatMap(({ lines }) =>
      lines
        .filter(
          ({ text, proposed, refused }, index) =>
            refused && !proposed && opens(lines, index) && saidOfList(text) === "proposes",
        )
        .map(({ text }) => proposedAsked(text)),
    );
}
