import { aboutMoney } from "../words/about-money.ts";
import { gives } from "../words/gift.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";
import { refusal } from "../words/refusing.ts";
import { sentencesOf } from "../words/sentences.ts";

const nameMax = 160;
/** What a name in a list does not say. */
const tells =
  /(?<![A-Za-zÀ-ɏ])(?:är|har|hade|var|ska|skall|får|fick|kan|bör|söktes?|sökt|ansökt|önskas?|begär[A-Za-zÀ-ɏ]*|avslås|avslogs|beviljas inte|kostar|gavs|inte|ej)(?![A-Za-zÀ-ɏ])/i;
/** "Belopp: 145 000 kr.", "Beloppet är 145 000 kr." */
const labelled =
  /^(?:belopp(?:et)?|summan?|anslag(?:et)?|medel|tilldelning(?:en)?|tilldelas|beviljas|bidrag(?:et)?)(?:\s(?:är|blir|uppgår till))?(?:\s?:\s|\s)(?:kr\s)?(?=\d)/i;
/** What may follow an amount that stands for itself: nothing, or who answers for it. */
const answers = /^(?:ansvarig[A-Za-zÀ-ɏ]*|projektledare|kontaktperson)(?: är| blir)?\s?:?\s/i;
/** "Mona Ek ansvarar", "Mona Ek är ansvarig för insatsen" */
const answersLast =
  /\s(?:ansvarar|svarar|(?:är|blir|står som)\s(?:projektledare|kontaktperson|ansvarig[A-Za-zÀ-ɏ]*))(?:\sför\s(?:det(?:ta)?|den(?:na)?|[A-Za-zÀ-ɏ]+(?:en|et|na)))?$/i;

/**
 * "Livlinan, jourtelefon. 1 150 tkr (Mona Ek)", as an item of a list: the amount alone behind the full stop belongs to
 * the name before it, and is written as one sentence with it. So does one alone before the name.
 */
export function withAmountBehind(sentences: readonly string[]): readonly string[] {
  const [first = "", name = "", ...more] = sentences;
  if (isAmount(first) && name.length <= nameMax && isName(name.replace(/[.!]$/u, "")))
    return withName([`${first.replace(/[.]$/u, "")} – ${name}`, ...more]);
  const at = sentences.findIndex((one) => moneyIn(one).length > 0);
  const before = sentences.slice(0, Math.max(0, at)).map((one) => one.replace(/[.!]$/u, ""));
  // Who answers for it may stand between what it is called and its amount.
  const who = before.slice(1).filter((one) => whoAnswers(one) !== null);
  const names = before.filter((one) => !who.includes(one));
  const sentence = sentences[at] ?? "";
  const isNamed = names.every((one) => one.length <= nameMax && !saysMore(one));
  const bare = sentence.replace(labelled, "");
  if (at <= 0 || !isNamed || !standsAlone(bare) || who.length > 1) return sentences;
  const answering = who.map((one) => `ansvarig ${whoAnswers(one) ?? ""}`);
  const amount = answering.length > 0 ? bare.replace(/[.]$/u, "") : bare;
  return withName([[...names, amount, ...answering].join(", "), ...sentences.slice(at + 1)]);
}

/** Whoever a sentence says answers, and nothing else; null for any other sentence. */
function whoAnswers(sentence: string): string | null {
  if (!answers.test(sentence) && !answersLast.test(sentence)) return null;
  const who = sentence.replace(answers, "").replace(answersLast, "").trim();
  return isPerson(who) || isRole(who) ? who : null;
}

/** "Provdrift, 500 000 kr. Sture Ek.": a name alone behind an item answers for it. */
function withName([item = "", next = "", ...more]: readonly string[]): readonly string[] {
  const who = next.replace(/[.]$/u, "");
  return isPerson(who)
    ? [`${item.replace(/[.]$/u, "")}, ${who}`, ...more]
    : next === ""
      ? [item]
      : [item, next, ...more];
}

/** The sentences of a line that names something and its amount behind a full stop; null for any other line. */
export function namedAmount(text: string): readonly string[] | null {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return null;
  const joined = withAmountBehind(sentences);
  return joined === sentences ? null : joined;
}

/** Whether such a line also says who answers for it, so that it is no sentence of a text. */
export const namesWho = (text: string): boolean =>
  namedAmount(text) !== null &&
  /(?<![A-Za-zÀ-ɏ])(?:ansvarig|projektledare|kontaktperson)/i.test(text);

const saysMore = (words: string): boolean => [tells, refusal].some((one) => one.test(words));

const isName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  moneyIn(words).length === 0 &&
  aboutMoney(words) === null &&
  !answers.test(words) &&
  !isPerson(words) &&
  !saysMore(words) &&
  !gives.test(words);

const isAmount = (words: string): boolean => {
  const [money, other] = moneyIn(words);
  return (
    money?.start === 0 &&
    !money.negative &&
    other === undefined &&
    /^[.]?$/u.test(words.slice(money.end))
  );
};

function standsAlone(sentence: string): boolean {
  const [money, other] = moneyIn(sentence);
  if (money?.start !== 0 || money.negative || other !== undefined) return false;
  const rest = sentence
    .slice(money.end)
    .replace(/[.;]$/u, "")
    .replace(/^[\s,–-]*\(?|\)$/gu, "")
    .trim();
  const who = rest.replace(answers, "");
  return rest === "" || isPerson(who) || isRole(who);
}
