import { proposes, refusal } from "../words/refusing.ts";
import type { ActLine } from "../layout/act.ts";
import { aboutMoney, isAboutLists, otherMoney } from "../words/about-money.ts";
import { opensList } from "../layout/segments.ts";
import { isTitledOld } from "../doubt.ts";
import { earlierList, isOther } from "./earlier.ts";
import { gives, noGift, stays } from "../words/gift.ts";
import { namedAmount, namesWho } from "./amount-behind.ts";
import { marked, moneyIn } from "../words/money.ts";

const lengthMax = 140;

/**
 * Lines of a decision that each name something and one amount, one right after the other, are a list, though nothing
 * marks them or leads them in: "Läxhjälp (450 000 kr) – Mona Ek". A single such line is none, unless it says who answers
 * in a sentence of its own, nor are those that only divide what the line above them gives.
 */
export function parallelLines(lines: readonly ActLine[]): ReadonlySet<ActLine> {
  const found = new Set<ActLine>();
  for (let index = 0; index < lines.length;) {
    let end = index;
    while (isBare(lines[end])) end += 1;
    const run = lines.slice(index, end);
    const above = lines[index - 1];
    const isList = run.length > 1 || run.some((line) => namesWho(line.text));
    if (isList && !divides(above, run) && !tellsOfOthers(above))
      for (const line of run) found.add(line);
    index = Math.max(end, index + 1);
  }
  return found;
}

function isBare(line: ActLine | undefined): boolean {
  if (line === undefined || line.mark !== "" || line.refused) return false;
  // "Provdrift. 1 900 000 kr. Ansvarig Sture Ek.": a name and its amount, each with its full stop.
  const named = namedAmount(line.text);
  // What a table does not hold, and tabs part, is a line of words.
  const text = (named?.[0] ?? line.text).replace(/\s*\t\s*/gu, " – ");
  if (text.length > lengthMax || !begins.test(text)) return false;
  const [money, ...more] = moneyIn(text);
  if (money === undefined || more.length > 0 || money.negative) return false;
  if (named !== null && moneyIn(line.text).length > 1) return false;
  const before = text.slice(0, money.start);
  const name = before === "" ? text.slice(money.end) : before;
  return (
    /\p{L}{3}/u.test(name) &&
    aboutMoney(name) === null &&
    !/[.!?]\s/.test(before) &&
    !otherMoney.test(text.replace(forWhat, "")) &&
    ![gives, noGift, stays, proposes, refusal].some((one) => one.test(text))
  );
}

/** A name, a figure, and no words that go on a sentence. */
const begins =
  /^(?!(?:att|och|samt|varav|därav|som|vilk\p{L}+|för\satt|men|eller|av|ur)\s)[\p{L}\d]/u;
/** "Ekens byalag, startbidrag ¤": what kind of money a name gets. */
const forWhat = /(?<=^[^,]{3,80}),\s\p{L}{4,}(?:bidrag|stöd|medel)(?=\s\d)/u;

/** "Tidigare fördelat av styrelsen": what stands under such words is not given here. */
const tellsOfOthers = (above: ActLine | undefined): boolean =>
  above !== undefined &&
  (earlierList.test(above.text) || isTitledOld(above.text) || isOther(above.text));

/** Whether a line gives to one what the lines below it come to. */
function divides(above: ActLine | undefined, run: readonly ActLine[]): boolean {
  const [money, ...more] = moneyIn(above?.text ?? "");
  if (above === undefined || money === undefined || more.length > 0) return false;
  const sum = run.reduce((total, { text }) => total + (moneyIn(text)[0]?.amountKr ?? 0), 0);
  return (
    sum === money.amountKr &&
    !above.text.endsWith(":") &&
    !opensList.test(above.text.slice(money.end)) &&
    !isAboutLists(marked(above.text, money))
  );
}
