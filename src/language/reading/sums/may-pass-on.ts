import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { sentencesOf } from "../words/sentences.ts";

/** "med rätt att vidaredelegera", "vidaredelegation medges". */
const allowed = new RegExp(
  oneOf`
    (medg\p{L}+|rätt(en)?|gett|gav|bemyndig\p{L}+|delegera\p{L}+|(delegation|fullmakt)(en)?|mandat(et)?)_[^.]{0,160}att_vidaredeleg
    medg\p{L}+_att_[^.]{0,100}vidaredeleg
    (medg[ae]\p{L}*|tillå\p{L}+|godkän\p{L}+)_(\p{L}+_){0,2}vidaredeleg(ation|ering)(en)?(?!\p{L})
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
      får kan äger ges (även|också)_genom_att (har|fick)(?=_(\p{L}+_)?(rätt|möjlighet)) (rätt(en)?|delegation|mandat|fullmakt)_(på_)?att inklusive inbegriper omfattar med
    `}\s(?:[^.;:]{0,110}?\s)?(?:(?:rätt|möjlighet)(?:en)?\s(?:till\s)?att\s)?(?:i\ssin\stur\s)?${handsOver}(?!\p{L})`,
  "iu",
);
/** What is handed over is a part of the decision on money, and no task. */
const ofMoney =
  /besluta|beslutanderätt|beslutsrätt|beslut\s|fördel|vidaredeleg|delegera|uppgiften|rätten|potter?(?:na)?(?!\p{L})/iu;
/** "Styrelsen medgav att jag låter en chef fördela en del": leave given in a clause. */
const lets =
  /medg\p{L}+\s[^.;]{0,40}?att\s[^.;]{2,60}?\slåter\s[^.;]{2,90}?\s(?:fördela|besluta)(?!\p{L})/iu;
const grants = String.raw`${oneOf`
  medg\p{L}+ tillå\p{L}+ god(ta|tog|kän)\p{L}* ange[rs]? angav angett angivit bestäm(t|de) sagt säger
  sade framgår
`}(?!\p{L})[^.;]{0,60}?\satt\s`;
const rightTo = oneOf`
  (beslutande|besluts)rätt(en)? delegation(en)? rätten uppgiften fördelning(en)?
  beslut(et|en)? del(ar)?_av_(medlen|pengarna|bidraget|beloppet|dem)
`;
const position = String.raw`(?:[\p{L}-]+\s){0,4}?[\p{L}-]*(?:chef|direktör|ledare|rektor|strateg|samordnare)`;
/** "Styrelsen har i § 73 medgett att sådan fördelning läggs på verksamhetschef", "… att X får ta över beslutanderätten" */
const grantsThat = [
  String.raw`${rightTo}(?!\p{L})[^.;]{0,60}?\s${oneOf`
    över(för|låt|gå|ta)\p{L}* (för(s|as)|går?)_(vidare|över) läggs läggas lämnas (vidare)?delegeras
  `}\s(?:till|på|av|hos|åt)\s${position}`,
  String.raw`${position}\p{L}*\s[^.;]{0,60}?(?:får|kan)\s(?:ta över|överta)\s[^.;]{0,20}?${rightTo}(?!\p{L})`,
].map((words) => new RegExp(String.raw`(?<!\p{L})${grants}[^.;]{0,80}?(?<!\p{L})${words}`, "iu"));
/** What is said of the decision behind, and gives nothing itself. */
const pointsBack =
  /^(?:enligt|av)\s[^,;]{0,60}?(?:§|beslut|deleg|reglemente)|^(?:samma\s)?beslutet\s(?:säger|medger|anger|ger)\s/iu;
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
            grantsThat.some((one) => one.test(sentence)) ||
            ((kind !== "decision" || pointsBack.test(sentence)) &&
              kind !== "aside" &&
              mayHand.test(sentence) &&
              ofMoney.test(sentence))),
      ),
    ),
  );
}
