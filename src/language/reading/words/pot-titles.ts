import { oneOf } from "./pattern.ts";

/** "Potter", "Pottar för vidare fördelning", "Till chefers förfogande", "Medel att fördela vidare", "Att vidarefördelas". */
const ofPots = new RegExp(
  String.raw`^(?:${oneOf`
    (medel|belopp|pengar|poster|anslag|avsättningar?|avsatt|läggs|delas_upp|fördelas|fördelning)_(i_|till_|som_)?
    delegerade_ de_ våra_ nya_
  `})?(?:${oneOf`
    (del)?pott(er|ar)(na)?
    (för|till)_(vidare|egen|fortsatt|intern|senare|lokal)_fördelning
    (till|för|att_ställas_till)_([A-Za-zÀ-ɏ]|-|_){3,40}s_(förfogande|disposition)
    (att|som|får|ska)_(fördelas?_vidare|vidarefördelas?|delas?_ut_av|disponeras_av)
    vidarefördel(ade|as|ning)
  `})(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What is told of pots that were, or is asked back of them. */
const toldOnly = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    tidigare förra redan utfall* redovis* återredovis* uppfölj* återrapport* förbruk* återbetal*
    äskade? sökta? avslag* avslås inte ej
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** Whether words that are a title name pots: "Potter", "Medel för vidare fördelning". */
export const titlesPots = (text: string): boolean => ofPots.test(text) && !toldOnly.test(text);
