import { oneOf } from "../words/pattern.ts";
import { isPerson, isRole, namesSomebody } from "../words/people.ts";
import { clean } from "../words/trimmed.ts";

/** What an activity is called, and who answers for it. */
interface Named {
  readonly activity: string;
  readonly who: string;
}

const behindSign = /^([^:,¤]{4,60}?)(\s?:|,|\s[–-])\s([^¤:;]{2,120}?)(?:\s?:|,|\s[–-])?\s¤[.;,]?$/u;

/** "Lärcentrum Bruksbo, utökade öppettider": a place or an undertaking, written as a person is. */
const ofPlace = new RegExp(
  oneOf`
    ^[A-Za-zÀ-ɏ-]*(centrum|center|central(en)?|hus(et)?|skola(n)?|klinik(en)?|mottagning(en)?|team(et)?|nät(et)?
      |verk(et)?|bibliotek(et)?|museum|museet|gård(en)?|park(en)?|förening(en)?|bolag(et)?|möte(t|n)?
      |vård(en)?|teater(n)?|scen(en)?|led(en)?|hall(en)?|enhet(en)?|avdelning(en)?|lasarett(et)?|kommun(en)?
      |råd(et)?|projekt(et)?|satsning(en)?|utbildning(en)?|arbete(t)?|dag(en|ar)?|vecka(n)?|stöd(et)?)(?![A-Za-zÀ-ɏ])
    ^(norra|södra|östra|västra|nya|gamla|region|campus|digitala?|mobila?|öppna?|lokala?|gemensam(ma)?)_
  `,
  "i",
);

/**
 * "Mona Ek: läxhjälp, ¤", "Mona Ek, läxhjälp, ¤", "IT-chefen: skyltar ¤": who answers stands first, and what the money
 * is for behind a sign. Null for any other; a position behind which a comma stands may be what is paid.
 */
export function personFirst(bare: string): Named | null {
  const [, who = "", sign = "", words = ""] = behindSign.exec(bare) ?? [];
  if (who === "" || ofPlace.test(who)) return null;
  if (!(isPerson(who) || (sign.trim() === ":" && isRole(who)))) return null;
  const activity = clean(words);
  return activity.length < 2 || namesSomebody(activity) || /^ansvar/i.test(activity)
    ? null
    : { activity, who };
}
