import { givenSource } from "../words/gift.ts";
import { type Money, moneyIn } from "../words/money.ts";

const each = /^\s(?:vardera|var|styck(?:et)?)(?=[\s,.;]|$)/i;
const summed =
  /(?:,|\s[–-])?\s\(?(?:dvs\.?|det vill säga|alltså|sammanlagt|totalt|tillsammans|i allt)\s(?:sammanlagt\s|totalt\s|tillsammans\s)?$/i;
const name = "[^\\s,]+(?:\\s[^\\s,]+){0,4}?";
const listed = new RegExp(
  `^((?:att\\s)?(?:till\\s|för\\s|åt\\s)?)((?:${name},\\s){0,8}${name}\\s(?:och|samt|respektive)\\s${name})(\\s${givenSource}\\s)$`,
  "i",
);
const small = /(?<![A-Za-zÀ-ɏ])(?:i|på|för|vid|inom|av|med)(?![A-Za-zÀ-ɏ])/i;
/** "skolorna i Almby och Berga": one that goes on in the next is no list of its own. */
const isRunOn = (items: readonly string[]): boolean =>
  items.some((item) => small.test(item)) && !small.test(items.at(-1) ?? "");
/** "vardera ¤", "var och en av skolan och kören": the same, in the order of the words above. */
const eachFirst = /(?<![A-Za-zÀ-ɏ])(?:vardera|var och en)\s$/i;
const eachOf = /(?<![A-Za-zÀ-ɏ])var och en av\s/i;

/** A sentence with "vardera" behind its only amount, where it stood before that or before those who get it. */
function eachBehind(sentence: string): string {
  if (!/(?<![A-Za-zÀ-ɏ])var(?:dera| och en)(?![A-Za-zÀ-ɏ])/i.test(sentence)) return sentence;
  const [money, other] = moneyIn(sentence);
  if (money === undefined || other !== undefined) return sentence;
  const head = sentence.slice(0, money.start);
  const bare = head.replace(eachFirst, "").replace(eachOf, "");
  return bare === head
    ? sentence
    : `${bare}${sentence.slice(money.start, money.end).trim()} vardera${sentence.slice(money.end)}`;
}

/** Whether an amount is what each of several gets. */
export const isOfEach = (sentence: string, { end }: Money): boolean =>
  each.test(sentence.slice(end, end + 12));

/**
 * An amount for each of several: "¤ vardera, sammanlagt ¤" is what it comes to, and "skolan och kören får ¤ vardera" is
 * a sentence for each. "unread" where it is not told how many they are; null for other sentences.
 */
export function forEach(text: string): readonly string[] | "unread" | null {
  const sentence = eachBehind(text);
  const found = moneyIn(sentence);
  const at = found.findIndex((money) => isOfEach(sentence, money));
  const [one, next] = [found[at], found[at + 1]];
  if (one === undefined) return null;
  const before = found[at - 1];
  const joint =
    before === undefined ? null : /^,?\s(?:och|samt|medan)\s/u.exec(sentence.slice(before.end));
  if (before !== undefined && joint !== null) {
    // "Simskolan får ¤ och läxhjälpen och kören får ¤ vardera": a clause of its own.
    const rest = forEach(sentence.slice(before.end + joint[0].length));
    return rest === null || rest === "unread" ? rest : [sentence.slice(0, before.end), ...rest];
  }
  const after = sentence.slice(one.end).replace(each, "");
  const head = sentence.slice(0, one.start);
  if (next !== undefined) {
    const between = sentence.slice(one.end, next.start).replace(each, "");
    const amount = sentence.slice(next.start, next.end).trim();
    return summed.test(between)
      ? [
          `${head}${amount}${between.replace(summed, "")}${sentence.slice(next.end).replace(/^\)/, "")}`,
        ]
      : "unread";
  }
  const [, opening = "", list = "", verb = ""] = listed.exec(head) ?? [];
  const items = list.split(/,\s|\s(?:och|samt|respektive)\s/u);
  if (list === "" || isRunOn(items)) return "unread";
  const amount = sentence.slice(one.start, one.end).trim();
  return items.map((item) => `${opening}${item}${verb}${amount}${after}`);
}
