import { clean } from "../words/trimmed.ts";
import { wholeWord } from "../words/pattern.ts";

/** Who is given an amount, and what it is for. */
export interface GivenTo {
  readonly who: string;
  readonly aim: string;
}

/** "¤ till", "¤ ges till": what follows is given to, or for. */
const toWhom = /^[^¤]*¤\s(?:[A-Za-zÀ-ɏ]+\s)?(?:till|åt)\s/i;
/** "i Boden", "Växjö", behind what lies there. */
const place = String.raw`(?:\s(?:i|på|vid)\s\p{Lu}[A-Za-zÀ-ɏ-]+|\s\p{Lu}[A-Za-zÀ-ɏ-]+){1,2}`;
const definite = String.raw`\p{Ll}[A-Za-zÀ-ɏ-]{3,}(?:e[nt]|an|n)`;
/** "medicinkliniken Växjö", "BUP Malmö", "habiliteringen i Kristianstad": what lies somewhere. */
const lies = new RegExp(String.raw`^(?:${definite}|\p{Lu}{2,6})${place}$`, "u");
/** "Falu lasarett", "Norra sjukhuset": a name that ends in what it is. */
const isCalled = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s\p{Ll}[\p{L}-]{3,}[^\saoåuy]$/u;
const isDefinite = new RegExp(`^${definite}$`, "u");
/** "utbildningen", "arbetet", "hyran": what is done or paid, by how the word is made. */
const ofDoing =
  /(?:(?<!mottag|avdel|förvalt|för)ning|ing|ande|ende|tion|arbete|projekt|insats|stöd|hyra|kostnad|lön|avgift|köp|bygge|kampanj|tjänst|plats|program|utrymme|läger|dag|vecka|behov|inköp|material|plan|verktyg|system|kurs)(?:en|et|an|n|t)?$|(?:erna|arna|orna)$|^vården$/i;
/** "unga", "nya chefer", "personer med demens": whom an activity is for, and not what a unit is given money for. */
const people = new RegExp(
  wholeWord`
    barn(en)? unga ungdom* äldre chef* *elev(er|erna) patient* kvinn* män(nen)? person(er|erna) medarbetar*
    anställd* anhörig* föräldrar* brukar* boende nyanlända flickor pojkar student* besökare
    deltagar* invånar* senior* vuxna famil* *läkar* *sjukskötersk* *personal(en)? ledare alla
    handledar* medlem* *team(et|en)?
  `,
  "i",
);
/** A project, named by its word: it is what the money is for, whoever gets it. */
const named =
  /^(?:projekt(?:et)?|satsningen|kampanjen|programmet|försöket|piloten|insatsen|utbildningen)\s/i;
const activityFirst =
  /^[A-Za-zÀ-ɏ]*(?:projekt|insats|aktivitet|satsning|kampanj|program|försök|pilot|utbildning|förstudie)/i;
const withAim = /^([^:¤]{2,60}?)(:\s|\sför\s(?!att\s))(\p{L}.{2,})$/u;

/**
 * "¤ till Falu lasarett för nya scheman", "¤ till BUP Malmö: utredningar": who gets the money and what for, by how the
 * words stand. Null where what stands behind "till" may be the activity itself: "till kurser för chefer".
 */
export function givenTo(bare: string, words: string): GivenTo | null {
  if (!toWhom.test(bare)) return null;
  const [, who = "", sign = "", aim = ""] = withAim.exec(words) ?? [];
  if (who === "" || activityFirst.test(who)) return null;
  const isName = lies.test(who) || isCalled.test(who);
  const isOne = isName || (isDefinite.test(who) && !ofDoing.test(who));
  const isWhole = sign === ": " || named.test(aim) || !people.test(aim);
  const isNamed = named.test(aim) && /^\p{Lu}[\p{L}-]+$/u.test(who);
  return isNamed || (isOne && isWhole) ? { who, aim: clean(aim) } : null;
}
