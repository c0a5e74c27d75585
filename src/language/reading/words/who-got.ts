import { oneOf } from "./pattern.ts";

const determiner = oneOf`
  de den alla samtliga varje respektive var_och_en(_av)? envar(_av)? vardera ((samtliga|alla)_)?dessa
`;
/** What somebody was given: a pot, money, a part of it. */
const given = oneOf`
  (en_)?(egen_)?pott(en|er|erna)? ((en_)?del_av_|andel_av_)?([A-Za-zÀ-ɏ]+_)?[A-Za-zÀ-ɏ]*(medel|medlen|pengar|pengarna|bidrag(et)?|stöd(et)?|anslag(et)?|tilldelning(en)?)
`;
const got = oneOf`
  fått får beviljats beviljas tilldelats tilldelas erhållit erhåller mottagit tagit_emot tar_emot
  innehar disponerar förfogar_över ansvarar_för svarar_för fördelar håller omfattas_av
`;
/** Those who have a pot or a project, by what they are called; "mottagarna" may be anybody, "varje mottagare" is one of these. */
const names = oneOf`
  pott(innehavar|ägar|ansvarig|hållar)(en|e|na|a)? innehavar(en|e|na)
  projektägar(en|e|na) (projekt)?ansvariga (bidrags|stöd|medels|anslags)mottagar(en|e|na)
`;
const parts = oneOf`
  verksamheter(na)? förvaltningar(na)? enheter(na)? kliniker(na)? nämnder(na)? projekt(en)?
  områden(a)? sjukhus(en)? kommuner(na)? föreningar(na)? aktörer(na)? insatser(na)? chefer(na)?
`;
const adjective = String.raw`\p{Ll}+(?:a|de|da|na)\s`;
/** "De som ansvarar för projekten", "Var och en som leder en insats": whoever answers for what got money. */
const answers = oneOf`
  (an)?svarar_för (är|står_som)_ansvariga?_för har_(huvud)?ansvar(et)?_för leder driver håller_i
  genomför
`;
const what = oneOf`
  projekt* insats* aktivitet* åtgärd* satsning* verksamhet* del(en|arna)? rad(en|erna)?
  post(en|erna)? område* pott(en|erna|arna)?
`;
/** "i tabellen ovan", "enligt beslutet": which of them. */
const where = String.raw`(?:\s(?:i|ur|av|från|enligt|genom|för|inom)\s[^.,;:]{3,50})?`;

/** A word without which nobody is named by what he got: it is looked for first. */
const mayBeNamed = /\ssom\s|innehavar|pott|ansvarig|mottagar|projektägar/i;
const gotIt = new RegExp(
  `^(?:${[
    `${determiner}\\s(?:(?:${names}|${parts})\\s)?som\\s(?:(?:har|nu|här|härmed|genom\\sbeslutet)\\s){0,2}${got}\\s${given}${where}`,
    `(?:${determiner}\\s)?(?:${adjective})?${names}${where}`,
    `${determiner}\\s(?:(?:${names}|${parts})\\s)?som\\s${answers}\\s(?:(?:de|det|den|en|ett|respektive|varje|sina?|sitt)\\s)?(?:${adjective})?${what}${where}`,
    `${determiner}\\s(?:${adjective})?mottagar(?:e|na|en)${where}`,
  ].join("|")})$`,
  "iu",
);

/** "De som har fått medel", "Samtliga pottinnehavare": whoever got money or a pot answers for it. */
export const isWhoGot = (words: string): boolean => mayBeNamed.test(words) && gotIt.test(words);

/** "Projekten", "De beviljade föreningarna": whoever got money, where they are to tell what came of it. */
export const receiving = new RegExp(
  String.raw`^(?:${oneOf`
    samtliga alla de dessa respektive
  `}\s)?(?:(?:beviljade|berörda|stödda|finansierade)\s)?${oneOf`
    projekt(en)? insatserna aktiviteterna satsningarna åtgärderna föreningarna byalagen klubbarna
    kommunerna klinikerna enheterna verksamheterna förvaltningarna sjukhusen skolorna aktörerna
    organisationerna företagen kulturaktörerna arrangörerna sökandena
  `}$`,
  "i",
);
