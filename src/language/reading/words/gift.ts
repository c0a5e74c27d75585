import { keptBack, keptInPot } from "./kept-back.ts";

/** Words by which money is given. */
export const gives =
  /(?<!\p{L})(?:fördelas|fördelar?|avsätts|avsätta|avsätter|anslås|anslår?|tilldelas|tilldelar?|beviljas|beviljar?|reserveras|reserverar?|tillförs|tillför|ställer?|ställa|ställs|får(?! (?:(?:till|som) följd|(?:\p{L}+ )?(?:effekt|konsekvens|genomslag)))|erhåller|ger?|ges|disponerar|förfogar över|anvisa[rs]?|finansieras med|bekostas med|avdelas|investeras|tas?r? (?:¤|\d[^.;]{0,30}?) i anspråk|med ¤ finansieras|satsas|läggs|öronmärks|går|används|(?:ut)?betalas|delas ut|utgår med(?= (?:högst )?[\d¤])|utgår(?= (?:(?:med|enligt) följande|(?:\p{L}+ )?\p{L}*(?:bidrag|stöd|ersättning))(?!\p{L})))(?!\p{L})/iu;
/** Verbs by which an amount is given, beside it: "till kurser avsätts ¤", "skolan får ¤". */
export const givenSource =
  "(?:fördelas|avsätts|anslås|tilldelas|tillförs|reserveras|beviljas|ges|får|lämnas|erhåller|anvisas|går|satsas|läggs|ställs|öronmärks|används|(?:ut)?betalas)";
/** Words of money that is asked for, costs, comes in, or was given in another year. */
export const noGift =
  /(?<!\p{L})(?:kostnad\p{L}*|kostar|beräkna\p{L}*|uppskatta\p{L}*|ansök\p{L}*|sökt\p{L}*|sökte|önsk[ae]\p{L}*|ville? ha|ville få|intäkt\p{L}*|avgift\p{L}*|vite\p{L}*|prognos\p{L}*|underskott\p{L}*|överskott\p{L}*|beloppsgräns\p{L}*|begär\p{L}*|återbetal\p{L}*|återlämn\p{L}*|återför\p{L}*|återkräv\p{L}*|lämnar? tillbaka|betalar? tillbaka|äskat?|omsätt\p{L}*|hyra\p{L}*|spara\p{L}*|överstig\p{L}*|understig\p{L}*|högst|upp till|minst|maximalt|skrivs av|föregående år|förra året|i fjol|tidigare år|hade|medfinansier\p{L}*|egeninsats\p{L}*|förbruka\p{L}*)(?!\p{L})/iu;
/** Words by which money stays where it is, or is given later. */
export const stays = new RegExp(
  `(?<!\\p{L})(?:${keptBack}|${keptInPot}|behåller|förblir|avvaktar|fördelas inte|fördelas\\s[^.¤]{0,30}(?:senare|längre fram)|kvar att (?:fördela|besluta)|sparas|återstår|beslutas (?:om )?(?:senare|i)|beslut (?:fattas|tas) (?:senare|i))(?!\\p{L})`,
  "iu",
);
