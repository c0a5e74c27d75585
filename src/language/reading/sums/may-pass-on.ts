import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { sentencesOf } from "../words/sentences.ts";

/** "med rätt att vidaredelegera", "vidaredelegation medges". */
const allowed = new RegExp(
  oneOf`
    (medg[A-Za-zÀ-ɏ]+|rätt(en)?|gett|gav|bemyndig[A-Za-zÀ-ɏ]+|delegera[A-Za-zÀ-ɏ]+|(delegation|fullmakt)(en)?|mandat(et)?)_[^.]{0,160}att_vidaredeleg
    medg[A-Za-zÀ-ɏ]+_att_[^.]{0,100}vidaredeleg
    (medg[ae][A-Za-zÀ-ɏ]*|tillå[A-Za-zÀ-ɏ]+|godkän[A-Za-zÀ-ɏ]+)_([A-Za-zÀ-ɏ]+_){0,2}vidaredeleg(ation|ering)(en)?(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])vidaredelegation(en)?_((är|har|kan|får)_)?(medgiven|medgivits|medgetts|medges
      |medgavs|tillåten|tillåts|ske|göras|till)(?![A-Za-zÀ-ɏ])
    medger_.{0,60}vidaredeleg (rätt|möjlighet)_(till|att)_((i_sin_tur|själv)_)?vidaredeleg
    vidaredelegera_till
  `,
  "i",
);
/** What hands over the right itself: "överlåta beslutanderätten", "uppdra åt annan anställd att besluta", "låta … fördela". */
const handsOver = oneOf`
    vidaredeleger[A-Za-zÀ-ɏ]+ delegera_([^.;:]{0,60}_)?(vidare|till|åt) överlåta (upp|an)dra_(åt|till)
    överlämna
    (lämna|föra|lägga|ge|låta)_[^.;:]{0,90}?(vidare|över|besluta|fördela|beslutanderätt*
      |beslutsrätt*)
  `;
const mayHand = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
      får kan äger ges (även|också)_genom_att (har|fick)(?=_([A-Za-zÀ-ɏ]+_)?(rätt|möjlighet)) (rätt(en)?|delegation|mandat|fullmakt)_(på_)?att inklusive inbegriper omfattar med
    `}\s(?:[^.;:]{0,110}?\s)?(?:(?:rätt|möjlighet)(?:en)?\s(?:till\s)?att\s)?(?:i\ssin\stur\s)?${handsOver}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What is handed over is a part of the decision on money, and no task. */
const ofMoney =
  /besluta|beslutanderätt|beslutsrätt|beslut\s|fördel|vidaredeleg|delegera|uppgiften|rätten|potter?(?:na)?(?![A-Za-zÀ-ɏ])/i;
/** "Styrelsen medgav att jag låter en chef fördela en del": leave given in a clause. */
const lets =
  /medg[A-Za-zÀ-ɏ]+\s[^.;]{0,40}?att\s[^.;]{2,60}?\slåter\s[^.;]{2,90}?\s(?:fördela|besluta)(?![A-Za-zÀ-ɏ])/i;
const grants = String.raw`${oneOf`
  medg[A-Za-zÀ-ɏ]+ tillå[A-Za-zÀ-ɏ]+ god(ta|tog|kän)[A-Za-zÀ-ɏ]* ange[rs]? angav angett angivit bestäm(t|de) sagt säger
  sade framgår
`}(?![A-Za-zÀ-ɏ])[^.;]{0,60}?\satt\s`;
const rightTo = oneOf`
  (beslutande|besluts)rätt(en)? delegation(en)? rätten uppgiften fördelning(en)?
  beslut(et|en)? del(ar)?_av_(medlen|pengarna|bidraget|beloppet|dem)
`;
const position = String.raw`(?:[A-Za-zÀ-ɏ-]+\s){0,4}?[A-Za-zÀ-ɏ-]*(?:chef|direktör|ledare|rektor|strateg|samordnare)`;
/** "Styrelsen har i § 73 medgett att sådan fördelning läggs på verksamhetschef", "… att X får ta över beslutanderätten" */
const grantsThat = [
  String.raw`${rightTo}(?![A-Za-zÀ-ɏ])[^.;]{0,60}?\s${oneOf`
    över(för|låt|gå|ta)[A-Za-zÀ-ɏ]* (för(s|as)|går?)_(vidare|över) läggs läggas lämnas (vidare)?delegeras
  `}\s(?:till|på|av|hos|åt)\s${position}`,
  String.raw`${position}[A-Za-zÀ-ɏ]*\s[^.;]{0,60}?(?:får|kan)\s(?:ta över|överta)\s[^.;]{0,20}?${rightTo}(?![A-Za-zÀ-ɏ])`,
].map(
  (words) =>
    new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${grants}[^.;]{0,80}?(?<![A-Za-zÀ-ɏ])${words}`, "i"),
);
/** What is said of the decision behind, and gives nothing itself. */
const pointsBack =
  /^(?:enligt|av)\s[^,;]{0,60}?(?:§|beslut|deleg|reglemente)|^(?:samma\s)?beslutet\s(?:säger|medger|anger|ger)\s/i;
const refuses =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|utan\s(?:rätt|möjlighet|befogenhet|delegation|(?:att\s)?vidaredeleg[A-Za-zÀ-ɏ]*)|ingen|inga|förbehåll[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** "hur medel som inte har gått åt ska användas, med rätt att …": what is not done there is said of the money alone. */
const withoutOtherNots = (sentence: string): string =>
  sentence.replace(
    /\s(?:som|vilka|vilket|där|när|om)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:inte|ej)\s([^,;.]*)/gi,
    (whole, clause: string) => (/deleg|överlå|uppdra|lämna/i.test(clause) ? whole : " "),
  );

/** "med stöd av 7 kap. 6 § kommunallagen" */
const law =
  /\s(?:med\sstöd\sav|enligt|i\senlighet\smed|jämlikt)\s\d+\s?kap\.?\s\d+(?:\s?[–-]\s?\d+)?\s?§+\s(?:kommunallagen|KL)(?![A-Za-zÀ-ɏ])/gi;

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
