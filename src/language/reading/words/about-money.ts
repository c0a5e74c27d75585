import { oneOf } from "./pattern.ts";

/** Words that speak of sums, frames and what is left, of which one makes a label speak of money. */
const money = new RegExp(
  String.raw`^${oneOf`
    s:a sum summ(a|an|ering|arum|erar|eras|erat) (del|slut|total|netto)summa(n)? total(t|en)?
    totalbelopp(et)? sammanlagt sammantaget tillsammans (rest|bidrags|stats|projekt)?medel medlen
    belopp(et|en)? (total|bidrags|budget|års)?ram(en)? (stats)?anslag(et)? (stats)?bidrag(et|en)?
    budget(en)? pott(er|erna|ar|arna) (stats)?stödet utrymme(t)? saldo differens(en)? rest(en)?
    o?fördela[dt]e? oallokera[dt]e? outdela[dt]e? outnyttja[dt]e?
    (fördela|utdela|bevilja|besluta|tilldela|förbruka|återbetala|reservera|disponera|utbetala
      |rekvirera)(s|t|d|de|ts)?
    fördelas avsatt?a? avsatts avsätts anvisas anslås erhåll(et|na|its) mottag(et|na) inkomm(et|na)
    tillgänglig[at]? återst[A-Za-zÀ-ɏ]{2,10} kvar(stå[A-Za-zÀ-ɏ]{0,6}|var[A-Za-zÀ-ɏ]{0,6})? resterande
    disponib(el|elt|la) överskott(et)? underskott(et)? överskjutande fördelning(en)?
    tilldelning(en)?
  `}$`,
  "i",
);
/** Words of money that a line with an amount may tell of and give nothing: "Ramen: 5 mnkr", "Pott 2: 3 mnkr". */
export const otherMoney =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?<!g)ram(?:en)?|[A-Za-zÀ-ɏ]*bidrag(?:et)?|anslag(?:et)?|[A-Za-zÀ-ɏ]*(?<!läke|hjälp|livs|förbands|färd|transport|skydds|rengörings|kontrast|läro)medel|medlen|budget(?:en)?|pott[A-Za-zÀ-ɏ]*|summa|netto|brutto|resultat)(?![A-Za-zÀ-ɏ])/i;
const listed =
  "(?:insatser|aktiviteter|åtgärder|projekt(?:en)?|satsningar|poster|rader|delar|fördelningar|tilldelningar)(?:na)?";
const ofList = new RegExp(`^[A-Za-zÀ-ɏ]{0,10}${listed}$`, "i");
const plain = new RegExp(
  String.raw`^${oneOf`
    att av till för från i på per ej inte icke ännu nu och det den de som är har här vid över
    enligt ovan nedan detta denna dessa beslut(et)? hela alla samtliga årets årlig[at]? statens
    staten statlig[at]? riktade? riktat regionens? kommunens? landstingets? del andel
    tabell(en|erna)? år(et)? omgång kr tkr mnkr kronor senare framöver vidare preliminärt direkt
    reserv [\d.,]+ – -
  `}$`,
  "i",
);
const ofTheRegion =
  /^(?:regionens|kommunens|landstingets|vår|länets)\s(?:an)?del(?:\s(?:19|20)\d\d)?$/i;
const ofFrameOrRest =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*(?<!g)ram|stats[A-Za-zÀ-ɏ]*|bidrag|kvar|återst|rest|ej|inte|ofördel|erhåll|tillgäng|rekvir|dispon|överskott|underskott)/i;

const wordsOf = (text: string): string[] =>
  text
    .replace(/[*_:.,;()/]+(?=\s|$)|^[*_(]+|(?<=\s)[*_(]+/g, " ")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");

/**
 * What a label is that tells of sums, frames or what is left in every word, and so names nothing that money is given
 * for: the sum of what is given, or an amount that nobody gets. Null for a name.
 */
export function aboutMoney(label: string): "sum" | "nobody" | null {
  const words = wordsOf(label);
  const bare = words.join(" ");
  if (bare === "" || bare.length > 80) return null;
  if (ofTheRegion.test(bare)) return "nobody";
  if (!words.some((word) => money.test(word))) return null;
  if (!words.every((word) => money.test(word) || plain.test(word) || ofList.test(word)))
    return null;
  return /sum|total|sammanl|sammant|tillsammans|s:a/i.test(bare) && !ofFrameOrRest.test(bare)
    ? "sum"
    : "nobody";
}

const telling = new RegExp(
  String.raw`^${oneOf`
    ¤ lagts gått tar tas tagits tagna anspråk använts? delats? ut innebär kostnad(en|erna)?
    besluten punkterna anvisats uppgår blir omfattar utgör motsvarar ger gör går gå läggs läggas
    föreslås föreslår föreslagna föreslagits föreslaget förslaget förvaltningen kontoret anslås
    ges får lämnas lämnats? ställ(s|ts|t) står förfogande förfogar överlåt(s|its|it) disponerar
    anförtro(s|tts) kostar tillförs används satsas ska därmed således alltså genom eller vilket
    båda bägge åren hos med om under inom ihop stöd(et)? namngivna utpekade enskilda egna olika
    punkt(en|erna)? avsnitt(et)? *(chefer|direktörer|rektorer)(na)?s? *innehavar(e|na) ansvariga
    fasta? bestämda särskil(da|t) riktade direkta öronmärkta utlagda listade uppräknade angivna nämnda
    ovannämnda ovanstående utvalda prioriterade planerade specificerade beloppsatta så sätt vis
    förvaltningar(na)? verksamheter(na)? områden(a)? två tre fyra fem sex sju åtta nio tio elva
    tolv (del)?typ(er)? slag kategorier? framgår visar visas följer utläsa(s)? utläses läsas kan man (samman|upp)ställning(en)? [a-h] [A-Za-zÀ-ɏ\d][–-][A-Za-zÀ-ɏ\d] \d[\d.]*[–-]\d[\d.]*
  `}$`,
  "i",
);

/** Whether every word of a text tells of sums, lists and giving, so that it names nobody and nothing of its own. */
export const isAboutLists = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length < 30 &&
    words.every(
      (word) => money.test(word) || plain.test(word) || ofList.test(word) || telling.test(word),
    )
  );
};
const namedList =
  /^(?:pott(?:er|ar)(?:na)?|[A-Za-zÀ-ɏ]*(?:chefer|direktörer|rektorer)(?:na)?s?|[A-Za-zÀ-ɏ]*innehavar(?:e|na)|beviljade|beslutade|besluten|punkterna|beloppen)$/i;
/** Whether a text names a list of what is given. */
export const namesList = (text: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])vidare\sfördelning(?![A-Za-zÀ-ɏ])/i.test(text) ||
  wordsOf(text).some((word) => ofList.test(word) || namedList.test(word));
