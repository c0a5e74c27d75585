import { moneyIn } from "../words/money.ts";
import { wholeWord } from "../words/pattern.ts";
import { namedKind } from "./named-kind.ts";

const quotes = /^[ \t]{0,20}>[ \t]?/u;
const mailHead =
  /^(?:\*{0,2})(?:från|from|skickat|sent|datum|date|till|to|kopia|cc|ämne|subject)\s?:/i;
/** "Den 3 maj skrev Eva Alm:": what is quoted is what somebody wrote, and no paper. */
const wrote = /(?<![A-Za-zÀ-ɏ])(?:skrev|wrote|skriver)(?![A-Za-zÀ-ɏ]).{0,120}:?$|\S@\S/i;
/** What is said of a paper that does not stand, or not yet. */
const stands = new RegExp(
  wholeWord`
    utkast* förslag* upphäv* återkalla* ogiltig* rättas rättat ändras ändrats ersätts ersatt* felaktig*
    makuler* gamla förra tidigare gäller_(inte|ej) inte_(längre|beslutat|fattat) tänkt* planera* ska_besluta
  `,
  "i",
);
/** How far below its first line a paper says what it is. */
const namedWithin = 5;
const linesMin = 4;

/**
 * A mail that tells of nothing itself and holds a whole paper, each line of it marked as what is quoted: the paper is
 * what is read. Where the mail has money of its own, says that the paper does not stand, or answers between the lines,
 * all stays.
 */
export function withPassedOn(text: string): string {
  if (!/^[ \t]{0,20}>/mu.test(text)) return text;
  const lines = text.split("\n");
  const marked = lines.map((line) => quotes.test(line));
  const [start, end] = [marked.indexOf(true), marked.lastIndexOf(true)];
  const block = lines.slice(start, end + 1);
  if (block.length < linesMin || block.some((line) => line.trim() !== "" && !quotes.test(line)))
    return text;
  const own = [...lines.slice(0, start), ...lines.slice(end + 1)]
    .map((line) => line.trim())
    .filter((line) => line !== "" && !mailHead.test(line));
  if (own.some((line) => wrote.test(line) || stands.test(line) || moneyIn(line).length > 0))
    return text;
  const paper = block.map((line) => line.replace(quotes, ""));
  const top = paper.filter((line) => line.trim() !== "").slice(0, namedWithin);
  if (top.some((line) => quotes.test(line) || mailHead.test(line) || wrote.test(line))) return text;
  return top.some((line) => namedKind(line.trim()) !== null) ? paper.join("\n") : text;
}
