import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { listMark } from "../layout/list-mark.ts";
import type { Question } from "../reading.ts";
import { wordsOf } from "./rows-named.ts";
import { type Allotment, type ReadAllotments, unread } from "./allotment.ts";

/**
 * What a decision points at, without the sentences of it that tell of what the decision itself gives: "För dessa
 * föreslås en gemensam pott om 3 500 tkr", beside the table, where a point hands on those 3 500 tkr. What stands among
 * others that the decision names nowhere is an item of its own, which happens to be as large; where it stands alone
 * under another name, a person has to say.
 */
export function withoutToldTwice<Part extends ReadAllotments>(
  pointed: Part,
  own: readonly Allotment[],
): Part {
  const given = own.filter(({ kind }) => kind !== "total");
  const asLarge = (amountKr: number) => given.filter((one) => one.amountKr === amountKr);
  const isSentence = (quote: string): boolean =>
    quote.endsWith(".") && !hasColumns(quote) && !listMark.test(quote);
  const asked: Question[] = [];
  const allotments = pointed.allotments.filter((item) => {
    if (item.kind === "total" || !isSentence(item.quote)) return true;
    const alike = asLarge(item.amountKr);
    if (alike.length === 0) return true;
    if (alike.some((one) => isSame(item, one))) return false;
    const beside = pointed.allotments.some(
      (other) => other.quote === item.quote && asLarge(other.amountKr).length === 0,
    );
    const isOwn = beside || (item.kind === "row" && item.responsible !== null);
    if (!isOwn) asked.push(unread(item.quote));
    return isOwn;
  });
  const questions = pointed.questions.filter(({ text }) => {
    const [, quote = ""] = /”([^”]+)”/u.exec(text) ?? [];
    const told = isSentence(quote) ? moneyIn(quote) : [];
    return told.length === 0 || !told.every(({ amountKr }) => asLarge(amountKr).length > 0);
  });
  return { ...pointed, allotments, questions: [...questions, ...asked] };
}

/** Whether two gifts of the same amount are one: all that either is called is in the name of the other, or says nothing. */
function isSame(item: Allotment, other: Allotment): boolean {
  const [one, two] = [namesIn(item), namesIn(other)];
  const within = (part: readonly string[], whole: readonly string[]) =>
    part.every((word) => whole.includes(word));
  return within(one, two) || within(two, one);
}

/** Words that name nothing: "en gemensam pott", "dessa". */
const general =
  /^(?:(?:del)?pott|gemensam|dessa|dem|medel|pengar|bidrag|och|för|till|den|det|som)/u;

function namesIn(item: Allotment): readonly string[] {
  if (item.kind === "total") return [];
  const name = item.kind === "row" ? item.activity : item.purpose;
  return wordsOf(name).filter((word) => !general.test(word));
}
