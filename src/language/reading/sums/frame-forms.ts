import { oneOf } from "../words/pattern.ts";
import { ownPartHas } from "./frame-own-part.ts";
import { opensList, outOfTheirs } from "../layout/segments.ts";

/** How words beside an amount say that it is the frame out of which others are taken. */
export interface Form {
  /** The form of the highest rank wins; two amounts of the same rank are asked about. */
  readonly rank: number;
  /** Whether the amount is what earlier decisions have left of the frame. */
  readonly isRest: boolean;
  /** Whether the words are a frame only where they tell of the decision that gives authority. */
  readonly cites?: boolean;
  /** Whether the words are a frame only where nothing is given: "nämnden får 5 mnkr". */
  readonly tells?: boolean;
  readonly pattern: RegExp;
}

/** "beslutsomgång 2", "höstens utlysning": one of the times at which the money of a year is divided. */
const round =
  "(?:(?:den|denna|årets|vårens|höstens|första|andra|tredje)\\s){0,2}[A-Za-zÀ-ɏ]*(?:omgång|utlysning|ansökningsperiod|ansökningstillfälle)(?:en|et)?(?:\\s(?:nr\\s)?(?:\\d|[a-d]|[IV]{1,3}))?(?:\\s(?:år\\s|under\\s)?(?:19|20)\\d\\d)?";

/** What nobody has been given yet. */
const free = oneOf`
  ledigt? lediga fria? fritt obundna obundet outnyttjade? oförbrukade? ointecknade? ofördelade?
  oanvända oanvänt disponibla disponibelt tillgängliga tillgängligt
  (ännu_)?(inte|ej)_(ännu_)?(intecknade?|bundna|uppbundna|ianspråktagna|använda|förbrukade
    |fördelade|utdelade)
`;
const now = "(?:(?:nu|därför|därmed|alltså|således|ännu|fortfarande)\\s)";
/** Money of somebody else. */
const ofOthers =
  "(?![^.;]*(?:förening|bolag|företag|stiftelse|grannkommun|grannregion|leverantör)[A-Za-zÀ-ɏ]*)";
export const amountTo =
  "(?:(?:om|på|till|totalt|sammanlagt|sammantaget|ca|cirka|drygt|knappt)\\s){0,3}";

export const forms: readonly Form[] = [
  {
    rank: 6,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|är kvar)\s(?:av|ur)\s[^.;¤]{3,80},\s$/i,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:ram(?:en)?|anslag(?:et)?|[A-Za-zÀ-ɏ]*bidrag(?:et)?),\s$/i,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /återstod(?:en)?\sav\s[^.;¤]{3,60},\s(?:högst\s)?$/i,
  },
  {
    rank: 6,
    isRest: true,
    pattern:
      /(?:resterande|återstående|kvarvarande)\smedel(?:\s[A-Za-zÀ-ɏ]+){0,3}(?:\s(?:19|20)\d\d)?,\s$/i,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /som\s(?:ännu\s)?inte\s(?:har\s)?fördelats,\s$/i,
  },
  {
    rank: 5,
    isRest: true,
    pattern:
      /(?<!(?<![A-Za-zÀ-ɏ])med\s)(?:resterande|återstående|kvarvarande|kvarstående)\s(?:medel[A-Za-zÀ-ɏ]*\s)?(?:om\s|på\s)?(?:totalt\s)?$/i,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|kvar att fördela):?\s(?:[A-Za-zÀ-ɏ]+\s){0,4}$/i,
  },
  {
    rank: 5,
    isRest: false,
    cites: true,
    pattern:
      /(?:att|får(?:\s[A-Za-zÀ-ɏ]+){0,3})\s(?:vidare)?fördela\s(?:(?!(?:avsätts|fördelas|tilldelas|beviljas|anslås|går|till|får)\s)[A-Za-zÀ-ɏ]+\s){0,4}$/i,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:ram(?:en)?|totalram(?:en)?|medelsram(?:en)?)(?:\s[A-Za-zÀ-ɏ]+){0,4}\s?(?:om|på|är|uppgår till|omfattar|:)\s(?:totalt\s)?$/i,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:total)?ram(?:en)?(?:\s(?:för\s)?(?:19|20)\d\d)?\s?[:–-]\s$|^(?:total\s?)?ram\s(?:(?:19|20)\d\d\s)?$/i,
  },
  { rank: 5, isRest: false, tells: true, pattern: ownPartHas },
  {
    rank: 4,
    isRest: false,
    pattern:
      /(?<!(?<![A-Za-zÀ-ɏ])s(?:ätt(?:a|er|s)|att(?:e|es|s)?)\s)(?<![A-Za-zÀ-ɏ])av\s(?:de\s|totalt\s|regionens\s|årets\s|tilldelade\s|ramens\s)?$/i,
  },
  // "Regiondirektören får fördela det överskjutande beloppet, ¤"
  {
    rank: 6,
    isRest: true,
    cites: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:fördela|disponera|använda|(?:besluta|bestämma|råda|förfoga)\s(?:om|över)|dela\sut)\s(?:(?:den|det|de)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?[A-Za-zÀ-ɏ]*(?:belopp|summa|del|hälft|medl|peng|bidrag|anslag|stöd)[A-Za-zÀ-ɏ]*|resten|återstoden|överskottet|de\s[A-Za-zÀ-ɏ]+\smedlen)(?:\sav\s[^.;,¤]{3,60})?(?:,\s|\s\()(?:totalt\s|sammanlagt\s)?$/i,
  },
  { rank: 4, isRest: false, pattern: outOfTheirs },
  // "av de medel om ¤ som nämnden har"
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:de|det|den)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?[A-Za-zÀ-ɏ]*(?:medel|bidrag|anslag|stöd|pott|ram|belopp|pengar)\s(?:om|på)\s(?:totalt\s|sammanlagt\s)?$/i,
  },
  // "Beslutet avser ¤", "Det rör sig om ¤"
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern: new RegExp(
      `(?:^|\\s)(?:(?:beslutet|ärendet|fördelningen)\\s(?:avser|gäller|omfattar|rör)|det\\srör\\ssig\\som|(?:avser|gäller|omfattar)\\s(?:ärendet|beslutet|fördelningen))\\s${amountTo}$`,
      "i",
    ),
  },
  { rank: 4, isRest: false, pattern: /^så(?:\shär)?\s(?:för)?delas\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i },
  { rank: 4, isRest: false, pattern: /(?<![A-Za-zÀ-ɏ])pott(?:en)?:?\s[^().;]{2,60}(?:\(|,\s)$/i },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:av|ur|inom)\s(?:[A-Za-zÀ-ɏ]+s\s)?(?:ramen|anslaget|statsbidraget|bidraget)\s(?:om\s|på\s)?$/i,
  },
  {
    rank: 4,
    isRest: false,
    pattern: /finansier[A-Za-zÀ-ɏ]+\s(?:sker\s)?(?:av|ur|med|från|inom|genom)\s[^.;¤\d]{3,60},\s$/i,
  },
  {
    rank: 3,
    isRest: false,
    pattern:
      /(?:avsatte|avsatt|avsätter|anvisat|anvisade|anslagit|anslog|reserverade|reserverat|avdelade|avdelat|öronmärkte|öronmärkt|(?:beslutade|beslutat)\s[^.;]{0,60}?att avsätta)\s(?:[A-Za-zÀ-ɏ\d§-]+,?\s){0,6}$/i,
  },
  {
    rank: 3,
    isRest: false,
    cites: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:avsattes|avsatts|anslogs|anslagits|anvisades|anvisats|lades|lagts|ställdes|ställts|reserverades|reserverats|gick|gått)\s(?:[A-Za-zÀ-ɏ\d-]+,?\s){0,6}$/i,
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:omgång(?:en)?|utlysning(?:en)?)\s(?:omfattar|rymmer|ryms|är\spå|uppgår\still)\s(?:totalt\s|sammanlagt\s)?$|^att\s(?:besluta\som|dela\sut|fördela)(?:\s[A-Za-zÀ-ɏ]+){0,5}:\s$/i,
  },
  {
    rank: 3,
    isRest: false,
    pattern: new RegExp(
      `^(?:för|till|under|i|inom)\\s(?:år\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d|${round})\\s(?:finns|disponera[rs])\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}$`,
      "i",
    ),
  },
];
/** "10 mnkr i ram", "4 000 000 kronor att fördela", "3 mnkr återstår". */
export const afterForms: readonly Form[] = [
  { rank: 4, isRest: false, pattern: opensList },
  {
    rank: 4,
    isRest: false,
    pattern: /^\s(?:har\s)?(?:fördelats|fördelades)\s(?:enligt|så|som)/i,
  },
  {
    rank: 4,
    isRest: false,
    pattern:
      /^\s(?:finns|har avsatts|är avsatta|avsatta|står till förfogande|att fördela(?:s)?\b|i statsbidrag)/i,
  },
  { rank: 5, isRest: true, pattern: /^\s(?:återstår|kvarstår|finns kvar|återstod)/i },
];

/** Words on both sides: "av de 9,6 mnkr som återstår", "ställt 5 mnkr till vårddirektörens förfogande". */
export const around: readonly (Form & { readonly after: RegExp })[] = [
  // "Nämnden fördelar de ¤ som staten har anvisat regionen:", above the list of what they go to
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:för)?delar?(?:\s(?:ut|upp|in))?|fördelas|använd(?:er|a|s)|disponerar?)\s(?:de|dessa)\s$/i,
    after:
      /^\s(?:kr\s)?(?:som|vilka)\s(?![^.;]*(?:återst|kvarst|kvar(?![A-Za-zÀ-ɏ])|rest|fjol|förra|föregående|ansök|sökt|begär))[^.;¤:]{3,140}:$/i,
  },
  // "Direktören fördelar ¤ ur nämndens anslag:", "¤ fördelas av bidraget till följande projekt:", above the list
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?:^(?:att\s)?|(?<![A-Za-zÀ-ɏ])(?:(?:för)?dela[rs]?|beviljar?|avsätt(?:er|a)|anvisar?)\s)$/i,
    after: new RegExp(
      String.raw`^\s(?:kr\s)?(?:fördelas\s|används\s|beviljas\s)?(?:(?:ur|av|från)\s(?![^.;]*(?:återst|kvarst|kvar(?![A-Za-zÀ-ɏ])|rest))[^.;¤:\d]{3,80}?(?:\s(?:enligt|på|till|för)\s[^.;¤:\d]{3,50}|\sså(?:\shär)?)?|till\s(?:följande\s)?(?:projekt|insatser|aktiviteter|åtgärder)(?:na)?(?:\senligt\s[^.;¤:]{3,30}|\sså\shär)?):$`,
      "i",
    ),
  },
  // "Av bidraget är därför ¤ lediga", "Nämnden har ¤ obundna"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(
      `^${ofOthers}(?:.*\\s)?(?:är|finns|blir|har|står|ligger)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}$`,
      "i",
    ),
    after: new RegExp(
      `^\\s${now}?(?:${free}|(?:som|vilka)\\s(?:ännu\\s)?(?:inte|ej)\\s[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])`,
      "i",
    ),
  },
  // "¤ av bidraget är lediga"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(`^${ofOthers}`, "i"),
    after: new RegExp(
      `^(?:\\s(?:av|ur)\\s[^.;,]{3,60}?)?\\s(?:är|finns|blir|står|ligger)\\s${now}{0,2}${free}(?![A-Za-zÀ-ɏ])`,
      "i",
    ),
  },
  // "Det lämnar ¤ att besluta om", "¤ kan därför delas ut"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(
      `^${ofOthers}.*(?<![A-Za-zÀ-ɏ])(?:lämnar|ger|betyder)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}$`,
      "i",
    ),
    after:
      /^\satt\s(?:besluta|fördela|dela\sut|disponera|använda|ta\sställning|förfoga)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern: new RegExp(`^${ofOthers}`, "i"),
    after: new RegExp(
      `^\\skan\\s${now}{0,2}(?:fördelas|delas\\sut|användas|disponeras)(?:[.,;]|$|\\s(?:i|genom|nu|av)\\s)`,
      "i",
    ),
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern:
      /^(?![^.;]*(?:nästa|kommande|förra|föregående|tidigare|grann))(?:.*\s)?(?:finns|har)\s(?:[A-Za-zÀ-ɏ]+\s){0,4}$/i,
    after:
      /^\s(?:att\s(?:besluta\som|dela\sut|disponera|bevilja|förfoga\söver|tillgå)|tillgänglig[A-Za-zÀ-ɏ]*|disponib[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /(?<![A-Za-zÀ-ɏ])(?:har|är|blev|blir|finns)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i,
    after: new RegExp(
      String.raw`^\s${oneOf`
          (ännu_)?(inte|ej)_(ännu_)?(använts|förbrukats|fördelats|tagits|betalats|gått) frigjorts
          blivit_över återlämnats återförts betalats_tillbaka lämnats_tillbaka
        `}(?![A-Za-zÀ-ɏ])`,
      "i",
    ),
  },
  {
    rank: 6,
    isRest: false,
    cites: true,
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
          fördela[rs]? disponera[rs]? använd(a|er|s) få[rs]? ges besluta[rs]?_om
          bestämm(a|er)_över förfoga[rs]?_över råd(a|er)_över avs(ätta|atte|attes|att)
        `}\s(?:[A-Za-zÀ-ɏ\d]+\s){0,4}$`,
      "i",
    ),
    after:
      /^\s(?:av|ur)\s(?!.{0,40}§)(?:[A-Za-zÀ-ɏ\d]+\s){0,3}?[A-Za-zÀ-ɏ]*(?:bidrag(?:et)?|medel|medlen|anslag(?:et)?|stöd(?:et)?|ramen|pengarna|summan|beloppet|potten)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    rank: 6,
    isRest: false,
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:de\s|den\s|det\s|dessa\s)?${oneOf`
          avsatta anslagna anvisade tilldelade erhållna mottagna tillgängliga disponibla inkomna
          rekvirerade sammanlagda totala
        `}\s$`,
      "i",
    ),
    after:
      /^\s(?:fördela[rs]|tilldela[rs]|avsätt(?:s|er)|anslå[rs]|anvisa[rs]|går|läggs|används|bevilja[rs]|får|ges|tillförs|disponera[rs]|reservera[rs])(?![A-Za-zÀ-ɏ])/i,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /(?<![A-Za-zÀ-ɏ])(?:(?:av|ur)\s(?:de\s|den\s|det\s)?|de\s)$/i,
    after: /^\s(?:som|vilka)\s(?:nu\s|ännu\s|därefter\s)?(?:återstår|kvarstår|finns kvar|är kvar)/i,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /(?<![A-Za-zÀ-ɏ])(?:finns|fanns|är|var|har|hade)\s(?:[A-Za-zÀ-ɏ]+\s){0,7}$/i,
    after: /^\skvar(?![A-Za-zÀ-ɏ])/i,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:ställ(?:t|s|er|de|des|ts)|(?<=(?:beslut[A-Za-zÀ-ɏ]*|beslöt)[^.;¤]{0,60}\satt\s(?:[A-Za-zÀ-ɏ]+\s)?)ställa)\s(?:(?:totalt|sammanlagt|hela)\s)?$/i,
    after:
      /^(?:\s(?:av|ur|i|för|från)\s[^.;]{3,70}?)?\still\s[^.;]{3,80}\s(?:förfogande|disposition)(?![A-Za-zÀ-ɏ])/i,
  },
];
