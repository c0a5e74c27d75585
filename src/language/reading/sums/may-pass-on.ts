import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { sentencesOf } from "../words/sentences.ts";

/** "med rätt att vidaredelegera", "vidaredelegation medges". */
const allowed = new RegExp(
  oneOf`
    (medg\p{L}+|rätt(en)?|gett|gav|bemyndig\p{L}+|delegera\p{L}+)_[^.]{0,160}att_vidaredeleg
    medg\p{L}+_att_[^.]{0,100}vidaredeleg
    (?<!\p{L})vidaredelegation(en)?_((är|har|kan|får)_)?(medgiven|medgivits|medgetts|medges
      |medgavs|tillåten|tillåts|ske|göras|till)(?!\p{L})
    medger_.{0,60}vidaredeleg (rätt|möjlighet)_(till|att)_((i_sin_tur|själv)_)?vidaredeleg
    vidaredelegera_till
  `,
  "iu",
);
/** What hands over the right itself: "överlåta beslutanderätten", "uppdra åt annan anställd att besluta", "låta … fördela". */
const handsOver = oneOf`
    vidaredeleger\p{L}+ delegera_([^.;:]{0,60}_)?(vidare|till|åt) överlåta (upp|an)dra_(åt|till)
    överlämna
    (lämna|föra|lägga|ge|låta)_[^.;:]{0,90}?(vidare|över|besluta|fördela|beslutanderätt*
      |beslutsrätt*)
  `;
const mayHand = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
      får kan äger ges (har|fick)(?=_(\p{L}+_)?(rätt|möjlighet)) inklusive inbegriper omfattar med
    `}\s(?:[^.;:]{0,110}?\s)?(?:(?:rätt|möjlighet)(?:en)?\s(?:till\s)?att\s)?(?:i\ssin\stur\s)?${handsOver}(?!\p{L})`,
  "iu",
);
/** What is handed over is a part of the decision on money, and no task. */
const ofMoney =
  /besluta|beslutanderätt|beslutsrätt|beslut\s|fördel|vidaredeleg|delegera|uppgiften|rätten|potter?(?:na)?(?!\p{L})/iu;
/** "Styrelsen medgav att jag låter en chef fördela en del": leave given in a clause. */
const lets =
  /medg\p{L}+\s[^.;]{0,40}?att\s[^.;]{2,60}?\slåter\s[^.;]{2,90}?\s(?:fördela|besluta)(?!\p{L})/iu;
const refuses =
  /(?<!\p{L})(?:inte|ej|aldrig|utan\s(?:rätt|möjlighet|befogenhet|delegation|(?:att\s)?vidaredeleg\p{L}*)|ingen|inga|förbehåll\p{L}*)(?!\p{L})/iu;
/** "hur medel som inte har gått åt ska användas, med rätt att …": what is not done there is said of the money alone. */
const withoutOtherNots = (sentence: string): string =>
  sentence.replace(
    /\s(?:som|vilka|vilket|där|när|om)\s(?:\p{L}+\s){0,2}(?:inte|ej)\s([^,;.]*)/giu,
    (whole, clause: string) => (/deleg|överlå|uppdra|lämna/iu.test(clause) ? whole : " "),
  );

/** "med stöd av 7 kap. 6 § kommunallagen" */
const law =
  /\s(?:med\sstöd\sav|enligt|i\senlighet\smed|jämlikt)\s\d+\s?kap\.?\s\d+(?:\s?[–-]\s?\d+)?\s?§+\s(?:kommunallagen|KL)(?!\p{L})/giu;

/**
 * Whether the text says that who decides here may let others decide over a part of the money (sv. *vidaredelegation*),
 * so that nobody has to be asked.
 */
export function allowsPassingOn(document: SourceDocument): boolean {
  return document.sections.some(({ kind, lines }) =>
    lines.some(({ text }) =>
      sentencesOf(text.replace(law, " ")).some(
        (sentence) =>
          !refuses.test(withoutOtherNots(sentence)) &&
          (allowed.test(sentence) ||
            lets.test(sentence) ||
            (kind !== "decision" &&
              kind !== "aside" &&
              mayHand.test(sentence) &&
              ofMoney.test(sentence))),
      ),
    ),
  );
}
