import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";
import { refusal } from "../words/refusing.ts";

const nameMax = 160;
/** What a name in a list does not say. */
const tells =
  /(?<!\p{L})(?:är|har|hade|var|ska|skall|får|fick|kan|bör|söktes?|sökt|ansökt|önskas?|begär\p{L}*|avslås|avslogs|beviljas inte|kostar|gavs|inte|ej)(?!\p{L})/iu;
/** What may follow an amount that stands for itself: nothing, or who answers for it. */
const answers = /^(?:ansvarig\p{L}*|projektledare|kontaktperson)(?: är)?\s?:?\s/iu;

/**
 * "Livlinan, jourtelefon. 1 150 tkr (Mona Ek)", as an item of a list: the amount alone behind the full stop belongs to
 * the name before it, and is written as one sentence with it.
 */
export function withAmountBehind(sentences: readonly string[]): readonly string[] {
  const at = sentences.findIndex((one) => moneyIn(one).length > 0);
  const names = sentences.slice(0, at).map((one) => one.replace(/[.!]$/u, ""));
  const sentence = sentences[at] ?? "";
  const isNamed = names.every(
    (name) => name.length <= nameMax && ![tells, refusal].some((one) => one.test(name)),
  );
  return at > 0 && isNamed && standsAlone(sentence)
    ? [[...names, sentence].join(", "), ...sentences.slice(at + 1)]
    : sentences;
}

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
