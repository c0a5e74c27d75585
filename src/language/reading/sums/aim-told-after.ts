import { aboutMoney } from "../words/about-money.ts";
import { marked, moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { inPlainWords } from "../words/passing-on.ts";
import { phrasesIn } from "../words/phrases.ts";
import { handsOn, holderOf, mayHandOn, purposeOf } from "./prose-pots.ts";

const only = String.raw`(?:(?:bara|endast|enbart|i\sförsta\shand|främst)\s)?`;
/** "Medlen avser …", "De ska gå till …", "Potten är avsedd för …", "Ändamålet är …" */
const aimOf = new RegExp(
  String.raw`^(?:${oneOf`
    medlen pengarna beloppet summan potten bidraget anslaget tilldelningen avsättningen det de den dessa
    (dessa|de_här)_(medel|pengar) (denna|den_här)_(pott|summa) (detta|det_här)_belopp
  `}\s${oneOf`
    avser gäller går_till rör används_(till|för|på) fördelas_(till|på) är_till_för
    är_(avse(dd|dda|tt)|ämna(d|de|t)|tänk(t|ta)|öronmärk(t|ta))_(för|till)
    (ska|skall|får|är_att|kan)_${only}(gå|användas|läggas|fördelas|disponeras|nyttjas)_(till|för|på)
    (ska|skall|får)_${only}(avse|gälla)
  `}|${oneOf`
    ändamål(et)? syfte(t)? avsikt(en)?
  `}(?:\smed\s[A-Za-zÀ-ɏ]+)?(?:\sär|\s?:))\s${only}([A-Za-zÀ-ɏ][^;:()]{2,160}?)[.;]?$`,
  "i",
);
/** "Medlen avser inte …", "De avser år 2025": no aim, or not all of it. */
const noAim =
  /^(?:inte|ej|även|också|bl\.?\s?a|bland\sannat|år(?:et|en)?|hela|perioden|tiden|kalenderår[A-Za-zÀ-ɏ]*|innevarande|nästa|enbart\sår)(?![A-Za-zÀ-ɏ])/i;
const notSo = /(?<![A-Za-zÀ-ɏ])(?:inte|ej)(?![A-Za-zÀ-ɏ])/i;

/**
 * A gift to whoever distributes it further with what it is for, which only the next sentence tells: "¤ till IT-chefen
 * för fördelning. Medlen avser kurser." Null where the gift tells it itself, or nothing does.
 */
export function withAimTold(sentence: string, next: string | undefined): string | null {
  if (next === undefined || !mayHandOn.test(sentence)) return null;
  const aim = aimOf.exec(next)?.[1];
  if (aim === undefined || noAim.test(aim) || notSo.test(next) || moneyIn(next).length > 0)
    return null;
  const [money, ...others] = moneyIn(sentence);
  if (money === undefined || others.length > 0 || aboutMoney(aim) !== null) return null;
  const bare = sentence.replace(/[.;]+$/u, "");
  const words = marked(bare, money);
  if (!handsOn(words)) return null;
  const { phrases } = phrasesIn(inPlainWords(words).replace(/\s+/g, " ").trim());
  if (purposeOf(phrases, holderOf(phrases, true)) !== null) return null;
  return /^att\s/i.test(aim) ? `${bare} för ${aim}` : `${bare} avseende ${aim}`;
}
