import { givenSource } from "../words/gift.ts";
import { type Money, moneyIn } from "../words/money.ts";

const each = /^\s(?:vardera|var|styck(?:et)?)(?=[\s,.;]|$)/iu;
const summed =
  /(?:,|\s[–-])?\s\(?(?:dvs\.?|det vill säga|alltså|sammanlagt|totalt|tillsammans|i allt)\s(?:sammanlagt\s|totalt\s|tillsammans\s)?$/iu;
const listed = new RegExp(
  `^((?:att\\s)?(?:till\\s|för\\s|åt\\s)?)((?:[^\\s,]+(?:\\s[^\\s,]+){0,2},\\s){0,8}[^\\s,]+(?:\\s[^\\s,]+){0,2}\\s(?:och|samt)\\s[^\\s,]+(?:\\s[^\\s,]+){0,2})(\\s${givenSource}\\s)$`,
  "iu",
);
const small = /(?<!\p{L})(?:i|på|för|vid|inom|av|med)(?!\p{L})/iu;

/** Whether an amount is what each of several gets. */
export const isOfEach = (sentence: string, { end }: Money): boolean =>
  each.test(sentence.slice(end, end + 12));

/**
 * An amount for each of several: "¤ vardera, sammanlagt ¤" is what it comes to, and "skolan och kören får ¤ vardera" is
 * a sentence for each. "unread" where it is not told how many they are; null for other sentences.
 */
export function forEach(sentence: string): readonly string[] | "unread" | null {
  const found = moneyIn(sentence);
  const at = found.findIndex((money) => isOfEach(sentence, money));
  const [one, next] = [found[at], found[at + 1]];
  if (one === undefined) return null;
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
  if (list === "" || small.test(list)) return "unread";
  const amount = sentence.slice(one.start, one.end).trim();
  return list
    .split(/,\s|\s(?:och|samt)\s/u)
    .map((item) => `${opening}${item}${verb}${amount}${after}`);
}
