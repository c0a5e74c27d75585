import { monthNamesIn } from "../../format.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { ReadMandate } from "../reading.ts";
import { dateIn } from "../words/dates.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import { authorityOf, tellsOfAnotherYear, yearsOf } from "./frame-received.ts";

export type Mandate = Pick<ReadMandate, "body" | "date" | "section">;

/** What stands above a list. */
export interface Lead {
  /** The sentence right above the list. */
  readonly last: string;
  /** The sentences before it, nearest first. */
  readonly before: readonly string[];
}

/** Whether words name an amount. */
export const holds = (text: string, sum: number): boolean =>
  moneyIn(text).some(({ amountKr }) => amountKr === sum);

/** What was asked for, proposed, refused, spent, costs or is only told of; other money than the grant. */
const told = new RegExp(
  wholeWord`
    *ansök* *sökt* söker sökande* önsk* inkom(na|met|mit)? kom_in kommit_in lämna*_in begär* äska*
    yrka* motion* skrivelse* interpellation* föresl* förslag* förorda* utkast efterfråg* ville
    vill borde bör diskuter* inform* notera* tog_del gick_igenom granska* kalkyl* kostna*
    kosta[rd][A-Za-zÀ-ɏ]* utfall* förbruk* använ[dt][A-Za-zÀ-ɏ]* upparbeta* återbetal* återlämna*
    betala*_tillbaka prognos* underskott* överskott* budget* statistik* antal* personal*
    årsarbetare behov* beräkna* uppskatta* bedöm* räkna*_(med|på) jämför* exempel* avsl* avvisa*
    avstyrk* neka* återremi* bordl* upphäv* återkall* drog_*_?tillbaka prioritera*_(bort|ned)
    bortprioriter* inte ej inga ingen inget utan tidigare_år fjol* förra föregående senare
    kommande medfinansier* egen(finansier|insats)[A-Za-zÀ-ɏ]*
    (andra|övriga)_(region|kommun|landsting|myndighet)[A-Za-zÀ-ɏ]* egna_medel ordinarie hyr* intäkt*
    avgift* hela_landet riket nationell*
  `,
  "i",
);
/** "beslutade att använda 4 mnkr till", "bestämde att 4 mnkr ska användas för": what is decided so is given, and not spent. */
const decidedToUse =
  /(?<![A-Za-zÀ-ɏ])(?:beslut(?:ade|at|et)?|beslöt|bestäm(?:de|t)|fastställ(?:de|t))(?![A-Za-zÀ-ɏ])([^.;:]{0,100}?\satt\s(?:[^.;:]{0,60}?\s)?)använd(?:as?|s|er)(?![A-Za-zÀ-ɏ])/gi;
/** A board may also do something else than give, and what it only meant to do is not done. */
const doubtful = new RegExp(
  wholeWord`
    nej skulle sk(öt|jut*) tillbaka drog dra(s|gits) bort utanför räkning* betala* preliminär*
    eventuell* villkor* uppdrag* underlag* höra hörde lyssna* väntar? vänta* avvakta* utred*
    pröva* sänk* minska* drabba* strök stryk* tog_bort kritiser* fråga* påminn* redovisa*
    rapporter* investering* köp* upphandl* lån* sparkrav* besparing* om(fördela|föra)[A-Za-zÀ-ɏ]*
  `,
  "i",
);
const decidedSo =
  /(?<![A-Za-zÀ-ɏ])(?:bestäm|beslu|beslö|fast(?:sl|stä))[A-Za-zÀ-ɏ]*[^.;]*\sskulle\s/i;
/** A body, a state agency, the state: who gave. */
const bodies = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]+(?:-\soch\s[A-Za-zÀ-ɏ]+)?)?${oneOf`
    styrelsen nämnden fullmäktige utskottet direktionen presidiet beredningen verket myndigheten
    departementet regeringen staten riksdagen förbundet
  `}(?=s?(?![A-Za-zÀ-ɏ]))`,
  "gi",
);
const bareBody = /^(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|presidiet)$/i;
/** Words that point back to the decision that was just told of. */
const pointsBack = new RegExp(
  wholeWord`
    samma_(paragraf|beslut|sammanträde|möte|dag|ärende) (det|detta|då)_?(beslutet|beslut)?(?=_|:)
    *(beslutet|planen|paragrafen|protokollet|ärendet) därvid därigenom där härav därav varvid
    varav vid_(mötet|sammanträdet) den_?(första|inledande)_(delen|omgången|fördelningen)
  `,
  "i",
);

/** Whether the board's decision gave a list, by what leads it in; "unsure" where it may have. */
export function whoseList(
  { last, before }: Lead,
  document: SourceDocument,
  mandates: readonly Mandate[],
  sum: number,
): "gives" | "tells" | "unsure" {
  if (told.test(last.replace(decidedToUse, "$1")) || ofAnotherBody(last, mandates)) return "tells";
  if (ofAnotherAuthority(last, document)) return "tells";
  const years = yearsOf(document);
  if (tellsOfAnotherYear(last, years)) return "tells";
  if (ofAnotherGrant(last, document)) return "unsure";
  if (doubtful.test(last.replace(decidedSo, " "))) return "unsure";
  const recent = mandates.filter(({ date }) => isRecent(date, years));
  const here = tieOf(last, recent);
  if (here !== "none") return here === "own" ? "gives" : "unsure";
  const around = before.slice(0, sentencesMax).map((one) => tieOf(one, recent));
  const nearest = around.find((tie) => tie !== "none") ?? "none";
  const named = (last.match(bodies) ?? []).length > 0;
  if (!named && !pointsBack.test(last)) return "unsure";
  if (nearest === "own") return "gives";
  return nearest === "none" && named && holds(last, sum) ? "gives" : "unsure";
}
const sentencesMax = 4;

/** A decision of an earlier year gave other money, unless it was taken for this one. */
const isRecent = (date: string | null, years: ReadonlySet<number>): boolean =>
  date === null || years.size === 0 || Number(date.slice(0, 4)) >= Math.max(...years) - 1;

function ofAnotherBody(words: string, mandates: readonly Mandate[]): boolean {
  const [first] = words.match(bodies) ?? [];
  if (first === undefined || bareBody.test(first)) return false;
  return !mandates.some(
    ({ body }) => body === null || body.toLowerCase().startsWith(first.toLowerCase()),
  );
}

/** "Region Sydvik fördelade", "Norrsjö kommun", "Sydviksregionen", in a paper of another authority. */
export function ofAnotherAuthority(words: string, document: SourceDocument): boolean {
  const named = words.match(authorities) ?? [];
  if (named.length === 0) return false;
  const own = authorityOf(document)?.name.toLowerCase();
  // A paper that does not say whose it is may be that of the one authority that it names.
  return own !== undefined && named.some((one) => !one.toLowerCase().includes(own));
}
const authorities =
  /(?<!\p{L})(?:(?:Region|Landstinget|Landstinget i)\s\p{Lu}\p{L}+|\p{Lu}[\p{L}-]+\s(?:kommuns?|stads?|landsting)(?!\p{L})|\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)?sregionens?(?!\p{L}))/gu;

/** Whether words name the decision of a mandate, another one, or none. */
export function tieOf(words: string, mandates: readonly Mandate[]): "own" | "other" | "none" {
  const sections = [...words.matchAll(/(?:§|paragraf)\s?(\d{1,4})/gi)].map(([, at]) => Number(at));
  if (sections.length > 0)
    return mandates.some(({ section }) => section !== null && sections.includes(section))
      ? "own"
      : "other";
  if (mandates.some(({ date }) => date !== null && namesDay(words, date))) return "own";
  return dateIn(words)?.kind === "day" || dayOnly.test(words) ? "other" : "none";
}
/** A day and its month, of whatever year. */
export const dayOnly = new RegExp(
  `(?<!\\d)\\d{1,2}\\s(?:${monthNamesIn("sv").join("|")})(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** "2019-02-27", "27 februari", "27/2". */
function namesDay(words: string, date: string): boolean {
  const found = dateIn(words);
  if (found?.kind === "day") return found.day === date;
  const [, month = "", day = ""] = date.split("-");
  const name = monthNamesIn("sv")[Number(month) - 1] ?? "";
  return new RegExp(`(?<!\\d)${Number(day)}\\s?(?:${name}|/${Number(month)}(?!\\d))`, "iu").test(
    words,
  );
}

/** "Ur statsbidraget för psykiatri": money of another purpose than any that the document's head names. */
const source =
  /(?<![A-Za-zÀ-ɏ])(?:ur|av|från|inom)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?[A-Za-zÀ-ɏ]*(?:bidraget|stödet|anslaget|medlen|pengarna|satsningen|potten|fonden)\s(?:för|till)\s([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]*)/i;
export function ofAnotherGrant(words: string, document: SourceDocument): boolean {
  const [, purpose = ""] = source.exec(words) ?? [];
  const [first] = purpose.match(/\p{L}{4,}/gu) ?? [];
  if (first === undefined) return false;
  const stem = first.toLowerCase().slice(0, 6);
  return !document.lines
    .slice(0, titleLines)
    .some(({ text }) => !text.includes(words) && text.toLowerCase().includes(stem));
}
const titleLines = 15;
