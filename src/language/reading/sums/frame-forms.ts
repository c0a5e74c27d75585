import { oneOf } from "../words/pattern.ts";
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
  "(?:(?:den|denna|årets|vårens|höstens|första|andra|tredje)\\s){0,2}\\p{L}*(?:omgång|utlysning|ansökningsperiod|ansökningstillfälle)(?:en|et)?(?:\\s(?:nr\\s)?(?:\\d|[a-d]|[IV]{1,3}))?(?:\\s(?:år\\s|under\\s)?(?:19|20)\\d\\d)?";

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
  "(?![^.;]*(?:förening|bolag|företag|stiftelse|grannkommun|grannregion|leverantör)\\p{L}*)";
export const amountTo =
  "(?:(?:om|på|till|totalt|sammanlagt|sammantaget|ca|cirka|drygt|knappt)\\s){0,3}";

export const forms: readonly Form[] = [
  {
    rank: 6,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|är kvar)\s(?:av|ur)\s[^.;¤]{3,80},\s$/iu,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:av|ur)\s(?:\p{L}+\s){0,3}(?:ram(?:en)?|anslag(?:et)?|\p{L}*bidrag(?:et)?),\s$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /återstod(?:en)?\sav\s[^.;¤]{3,60},\s(?:högst\s)?$/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern:
      /(?:resterande|återstående|kvarvarande)\smedel(?:\s\p{L}+){0,3}(?:\s(?:19|20)\d\d)?,\s$/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /som\s(?:ännu\s)?inte\s(?:har\s)?fördelats,\s$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern:
      /(?<!(?<!\p{L})med\s)(?:resterande|återstående|kvarvarande|kvarstående)\s(?:medel\p{L}*\s)?(?:om\s|på\s)?(?:totalt\s)?$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|kvar att fördela):?\s(?:\p{L}+\s){0,4}$/iu,
  },
  {
    rank: 5,
    isRest: false,
    cites: true,
    pattern:
      /(?:att|får(?:\s\p{L}+){0,3})\s(?:vidare)?fördela\s(?:(?!(?:avsätts|fördelas|tilldelas|beviljas|anslås|går|till|får)\s)\p{L}+\s){0,4}$/iu,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:ram(?:en)?|totalram(?:en)?|medelsram(?:en)?)(?:\s\p{L}+){0,4}\s?(?:om|på|är|uppgår till|omfattar|:)\s(?:totalt\s)?$/iu,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:total)?ram(?:en)?(?:\s(?:för\s)?(?:19|20)\d\d)?\s?[:–-]\s$|^(?:total\s?)?ram\s(?:(?:19|20)\d\d\s)?$/iu,
  },
  {
    rank: 5,
    isRest: false,
    tells: true,
    pattern:
      /(?<!\p{L})\p{L}*(?:nämnden|styrelsen|förvaltningen)\s(?:erhåller|får|har|har tilldelats|har beviljats|har fått|disponerar)\s(?:\p{L}+\s){0,3}$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern:
      /(?<!(?<!\p{L})s(?:ätt(?:a|er|s)|att(?:e|es|s)?)\s)(?<!\p{L})av\s(?:de\s|totalt\s|regionens\s|årets\s|tilldelade\s|ramens\s)?$/iu,
  },
  // "Regiondirektören får fördela det överskjutande beloppet, ¤"
  {
    rank: 6,
    isRest: true,
    cites: true,
    pattern:
      /(?<!\p{L})(?:fördela|disponera|använda|(?:besluta|bestämma|råda|förfoga)\s(?:om|över)|dela\sut)\s(?:(?:den|det|de)\s(?:\p{L}+\s){0,2}?\p{L}*(?:belopp|summa|del|hälft|medl|peng|bidrag|anslag|stöd)\p{L}*|resten|återstoden|överskottet|de\s\p{L}+\smedlen)(?:\sav\s[^.;,¤]{3,60})?(?:,\s|\s\()(?:totalt\s|sammanlagt\s)?$/iu,
  },
  { rank: 4, isRest: false, pattern: outOfTheirs },
  // "av de medel om ¤ som nämnden har"
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:av|ur)\s(?:de|det|den)\s(?:\p{L}+\s){0,2}?\p{L}*(?:medel|bidrag|anslag|stöd|pott|ram|belopp|pengar)\s(?:om|på)\s(?:totalt\s|sammanlagt\s)?$/iu,
  },
  // "Beslutet avser ¤", "Det rör sig om ¤"
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern: new RegExp(
      `(?:^|\\s)(?:(?:beslutet|ärendet|fördelningen)\\s(?:avser|gäller|omfattar|rör)|det\\srör\\ssig\\som|(?:avser|gäller|omfattar)\\s(?:ärendet|beslutet|fördelningen))\\s${amountTo}$`,
      "iu",
    ),
  },
  { rank: 4, isRest: false, pattern: /^så(?:\shär)?\s(?:för)?delas\s(?:\p{L}+\s){0,3}$/iu },
  { rank: 4, isRest: false, pattern: /(?<!\p{L})pott(?:en)?:?\s[^().;]{2,60}(?:\(|,\s)$/iu },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:av|ur|inom)\s(?:\p{L}+s\s)?(?:ramen|anslaget|statsbidraget|bidraget)\s(?:om\s|på\s)?$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern: /finansier\p{L}+\s(?:sker\s)?(?:av|ur|med|från|inom|genom)\s[^.;¤\d]{3,60},\s$/iu,
  },
  {
    rank: 3,
    isRest: false,
    pattern:
      /(?:avsatte|avsatt|avsätter|anvisat|anvisade|anslagit|anslog|reserverade|reserverat|avdelade|avdelat|öronmärkte|öronmärkt|(?:beslutade|beslutat)\s[^.;]{0,60}?att avsätta)\s(?:[\p{L}\d§-]+,?\s){0,6}$/iu,
  },
  {
    rank: 3,
    isRest: false,
    cites: true,
    pattern:
      /(?<!\p{L})(?:avsattes|avsatts|anslogs|anslagits|anvisades|anvisats|lades|lagts|ställdes|ställts|reserverades|reserverats|gick|gått)\s(?:[\p{L}\d-]+,?\s){0,6}$/iu,
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern:
      /(?<!\p{L})(?:omgång(?:en)?|utlysning(?:en)?)\s(?:omfattar|rymmer|ryms|är\spå|uppgår\still)\s(?:totalt\s|sammanlagt\s)?$|^att\s(?:besluta\som|dela\sut|fördela)(?:\s\p{L}+){0,5}:\s$/iu,
  },
  {
    rank: 3,
    isRest: false,
    pattern: new RegExp(
      `^(?:för|till|under|i|inom)\\s(?:år\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d|${round})\\s(?:finns|disponera[rs])\\s(?:\\p{L}+\\s){0,3}$`,
      "iu",
    ),
  },
];
/** "10 mnkr i ram", "4 000 000 kronor att fördela", "3 mnkr återstår". */
export const afterForms: readonly Form[] = [
  { rank: 4, isRest: false, pattern: opensList },
  {
    rank: 4,
    isRest: false,
    pattern: /^\s(?:har\s)?(?:fördelats|fördelades)\s(?:enligt|så|som)/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern:
      /^\s(?:finns|har avsatts|är avsatta|avsatta|står till förfogande|att fördela(?:s)?\b|i statsbidrag)/iu,
  },
  { rank: 5, isRest: true, pattern: /^\s(?:återstår|kvarstår|finns kvar|återstod)/iu },
];

/** Words on both sides: "av de 9,6 mnkr som återstår", "ställt 5 mnkr till vårddirektörens förfogande". */
export const around: readonly (Form & { readonly after: RegExp })[] = [
  // "Nämnden fördelar de ¤ som staten har anvisat regionen:", above the list of what they go to
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:(?:för)?delar?(?:\s(?:ut|upp|in))?|fördelas|använd(?:er|a|s)|disponerar?)\s(?:de|dessa)\s$/iu,
    after:
      /^\s(?:kr\s)?(?:som|vilka)\s(?![^.;]*(?:återst|kvarst|kvar(?!\p{L})|rest|fjol|förra|föregående|ansök|sökt|begär))[^.;¤:]{3,140}:$/iu,
  },
  // "Av bidraget är därför ¤ lediga", "Nämnden har ¤ obundna"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(
      `^${ofOthers}(?:.*\\s)?(?:är|finns|blir|har|står|ligger)\\s(?:\\p{L}+\\s){0,3}$`,
      "iu",
    ),
    after: new RegExp(
      `^\\s${now}?(?:${free}|(?:som|vilka)\\s(?:ännu\\s)?(?:inte|ej)\\s\\p{L}+)(?!\\p{L})`,
      "iu",
    ),
  },
  // "¤ av bidraget är lediga"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(`^${ofOthers}`, "iu"),
    after: new RegExp(
      `^(?:\\s(?:av|ur)\\s[^.;,]{3,60}?)?\\s(?:är|finns|blir|står|ligger)\\s${now}{0,2}${free}(?!\\p{L})`,
      "iu",
    ),
  },
  // "Det lämnar ¤ att besluta om", "¤ kan därför delas ut"
  {
    rank: 5,
    isRest: true,
    tells: true,
    pattern: new RegExp(
      `^${ofOthers}.*(?<!\\p{L})(?:lämnar|ger|betyder)\\s(?:\\p{L}+\\s){0,2}$`,
      "iu",
    ),
    after:
      /^\satt\s(?:besluta|fördela|dela\sut|disponera|använda|ta\sställning|förfoga)(?!\p{L})/iu,
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern: new RegExp(`^${ofOthers}`, "iu"),
    after: new RegExp(
      `^\\skan\\s${now}{0,2}(?:fördelas|delas\\sut|användas|disponeras)(?:[.,;]|$|\\s(?:i|genom|nu|av)\\s)`,
      "iu",
    ),
  },
  {
    rank: 4,
    isRest: false,
    tells: true,
    pattern:
      /^(?![^.;]*(?:nästa|kommande|förra|föregående|tidigare|grann))(?:.*\s)?(?:finns|har)\s(?:\p{L}+\s){0,4}$/iu,
    after:
      /^\s(?:att\s(?:besluta\som|dela\sut|disponera|bevilja|förfoga\söver|tillgå)|tillgänglig\p{L}*|disponib\p{L}+)(?!\p{L})/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /(?<!\p{L})(?:har|är|blev|blir|finns)\s(?:\p{L}+\s){0,3}$/iu,
    after: new RegExp(
      String.raw`^\s${oneOf`
          (ännu_)?(inte|ej)_(ännu_)?(använts|förbrukats|fördelats|tagits|betalats|gått) frigjorts
          blivit_över återlämnats återförts betalats_tillbaka lämnats_tillbaka
        `}(?!\p{L})`,
      "iu",
    ),
  },
  {
    rank: 6,
    isRest: false,
    cites: true,
    pattern: new RegExp(
      String.raw`(?<!\p{L})${oneOf`
          fördela[rs]? disponera[rs]? använd(a|er|s) få[rs]? ges besluta[rs]?_om
          bestämm(a|er)_över förfoga[rs]?_över råd(a|er)_över avs(ätta|atte|attes|att)
        `}\s(?:[\p{L}\d]+\s){0,4}$`,
      "iu",
    ),
    after:
      /^\s(?:av|ur)\s(?!.{0,40}§)(?:[\p{L}\d]+\s){0,3}?\p{L}*(?:bidrag(?:et)?|medel|medlen|anslag(?:et)?|stöd(?:et)?|ramen|pengarna|summan|beloppet|potten)(?!\p{L})/iu,
  },
  {
    rank: 6,
    isRest: false,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:av|ur)\s(?:de\s|den\s|det\s|dessa\s)?${oneOf`
          avsatta anslagna anvisade tilldelade erhållna mottagna tillgängliga disponibla inkomna
          rekvirerade sammanlagda totala
        `}\s$`,
      "iu",
    ),
    after:
      /^\s(?:fördela[rs]|tilldela[rs]|avsätt(?:s|er)|anslå[rs]|anvisa[rs]|går|läggs|används|bevilja[rs]|får|ges|tillförs|disponera[rs]|reservera[rs])(?!\p{L})/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /(?<!\p{L})(?:(?:av|ur)\s(?:de\s|den\s|det\s)?|de\s)$/iu,
    after:
      /^\s(?:som|vilka)\s(?:nu\s|ännu\s|därefter\s)?(?:återstår|kvarstår|finns kvar|är kvar)/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /(?<!\p{L})(?:finns|fanns|är|var|har|hade)\s(?:\p{L}+\s){0,7}$/iu,
    after: /^\skvar(?!\p{L})/iu,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:ställ(?:t|s|er|de|des|ts)|(?<=(?:beslut\p{L}*|beslöt)[^.;¤]{0,60}\satt\s(?:\p{L}+\s)?)ställa)\s(?:(?:totalt|sammanlagt|hela)\s)?$/iu,
    after:
      /^(?:\s(?:av|ur|i|för|från)\s[^.;]{3,70}?)?\still\s[^.;]{3,80}\s(?:förfogande|disposition)(?!\p{L})/iu,
  },
];
