import { oneOf, wholeWord } from "../words/pattern.ts";
import { monthNamesIn } from "../../format.ts";
import { listMark } from "../layout/list-mark.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { moneyIn } from "../words/money.ts";
import type { Giving } from "../words/owners.ts";
import { startsTask } from "../words/infinitive.ts";
import { isPerson, isRole } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { bodyOf } from "./task-body.ts";
import {
  areDoers,
  doing,
  entrusted,
  holding,
  inVerb,
  leadsToTasks,
  infinitiveOf,
  noDoing,
  nobody,
  ownersIn,
  present,
  saying,
  told,
  withSmallVerb,
} from "./task-list.ts";

/** "Styrelsen beslutar att HR-chefen utreder", "HR-chefen: utreda": a task with a time or without. */
export const saysDecided = (sentence: string): boolean =>
  /^[\p{L} -]{3,60}(?:\sbeslutar\s(?:\p{Ll}+\s)?att\s|:\s(?:\p{Ll}{2,}a|se|ge|ta)\s)/iu.test(
    sentence,
  );
/** "Styrelsen beslutar att", "Att", before who does something. */
const decided = /^(?:[\p{L} -]{3,60}\sbeslutar\s(?:\p{Ll}+\s)?)?att\s(?=\p{L})/iu;
/** "delrapport", "sammanställningen", "ett underlag" */
const writtenWork =
  "(?:rapport|redovisning|återrapportering|redogörelse|sammanställning|underlag|plan|analys|utvärdering|uppföljning|kalkyl|budget)(?:er|en|et)?";
/** What is done for those who decide, and not only while they decide. */
const work = new RegExp(
  String.raw`^(?:(?:[\p{Ll}\d]+\s){0,5}?)${oneOf`
    utreda kartlägga undersöka inventera upprätta utarbeta sammanställa återkomma redovisa
    återredovisa rapportera återrapportera presentera genomföra utvärdera analysera bereda
    förbereda införa upphandla ta_([^.;]{2,60}_)?fram se_över lägga_fram följa_upp
    lämna_(ett_)?förslag föra_dialog göra_en
    (lämna|skicka|sända|överlämna|komma|inkomma)_((in|över|med)_)*([A-Za-zÀ-ɏ]+_){0,3}?[A-Za-zÀ-ɏ]*${writtenWork}
  `}(?![A-Za-zÀ-ɏ])`,
  "u",
);
/** A quick look for such a verb in any form. */
const mayBeWork =
  /utred|kartl|undersök|inventer|upprätt|utarbet|sammanst|återk|redovis|rapporter|presenter|genomför|utvärder|analys|bered|inför|upphand|(?<![A-Za-zÀ-ɏ])(?:tar?|ser?|gör)(?![A-Za-zÀ-ɏ])|lägg|följ|lämn|dialog/i;
const decidingBody = /(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|presidiet)$/i;

/**
 * "Förvaltningen utreder lokalerna och återkommer med förslag i maj": what a position, a person or a unit does by a time,
 * where it is decided so.
 */
export function doneInTime(sentence: string, next = "", isTurned = false): Giving | null {
  const said = sentence.replace(listMark, "").replace(/\.$/, "").trim();
  const text = said.replace(decided, "");
  const [main = text] = text.split(whichIs, 1);
  if (moneyIn(text).length > 0 || entrusted.test(main) || told.test(`att ${text}`)) return null;
  if (text === said && !isTurned && !/^\p{Lu}/u.test(text)) return null;
  const isTimed = deadlineIn(text, null) !== null;
  // Who does it is looked for word by word; most sentences tell of no work and no time.
  const isOrdered = ordersIn.test(text);
  if (!isTimed && !isOrdered && !isDoneThen.test(next) && !mayBeWork.test(text)) return null;
  const answering = isTimed ? answersInTime(text) : null;
  if (answering !== null) return answering;
  const does = doing(text, false, nobody);
  const found = does ?? withSmallVerb(text.split(" "), nobody);
  if (found === null) return null;
  // "HR-chefen redovisade planen för nämnden i maj": the small word is no verb there.
  if (isOrdered && (!found.owners.every(isPlain) || isForbidden.test(text) || isOver.test(next)))
    return null;
  const isOrder = isOrdered && isOrderTo(found);
  if (!work.test(found.what) && !isOrder && (does === null || !isDue(text, found, next)))
    return null;
  if (found.owners.some((owner) => decidingBody.test(owner) || inVerb.test(owner))) return null;
  // A unit at work "i oktober" has not been told to.
  if (!saysDecided(said) && !areDoers(found.owners, nobody) && !comesBack.test(`${text} ${next}`))
    return null;
  return {
    ...found,
    what: found.what.replace(andDoes, (_, verb: string) => ` och ${infinitiveOf(verb)}`),
  };
}

/** "HR-chefen: beräkna kostnaden" */
const ordersIn = /^\p{Lu}[\p{L} -]{3,60}:\s(?:\p{Ll}{2,}a|se|ge|ta)\s/u;
/** What those who decide do, or a speaker asks them to: no order to whoever stands before it. */
const decides =
  /^(?:besluta|godkänna|fastställa|anta|avslå|bifalla|bevilja|anslå|anvisa|avsätta|fördela|disponera|förfoga|yrka|föreslå|önska|vilja|vara|ha|inga)(?![A-Za-zÀ-ɏ])/i;
/** "Kommentar från HR-chefen", "Förra året fick HR-chefen": more than who it is. */
const isPlain = (owner: string): boolean =>
  isPerson(owner) ||
  /^[A-Za-zÀ-ɏ-]+(?:\soch\s[A-Za-zÀ-ɏ-]+)?(?:\s(?:för|inom|vid|på|i)\s[A-Za-zÀ-ɏ -]+)?$/.test(
    owner,
  );
const isForbidden = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|icke)(?![A-Za-zÀ-ɏ])/i;
/** "Uppdraget är slutfört.", behind it. */
const isOver =
  /^(?:det|detta|arbetet|(?:det\s)?uppdraget|utredningen)\s(?:är|anses|har|redovisades|avslutades|slutfördes|utgår|avslutas|avskrivs)(?![A-Za-zÀ-ɏ])/i;
const isOrderTo = ({ owners, what }: Giving): boolean =>
  areDoers(owners, nobody) && startsTask(what) && !decides.test(what);

/** "a) IT-chefen utreder …", below "Uppdrag till förvaltningen": the item tells by itself who does it. */
export function namesItsOwn({ lead, text }: { lead: string; text: string }): boolean {
  const [first = "", next] = leadsToTasks(lead) ? sentencesOf(text.replace(listMark, "")) : [];
  return first !== "" && doneInTime(first, next) !== null;
}

/** "…, vilken ska ha kommit in senast den 31 mars": said of what is done. */
const whichIs = /,\s(?:vilken|vilket|vilka|som)\s(?=(?:ska|skall)\s)/i;
/** Told in the present, and asked for by then: "senast", "före utgången av". */
const atLatest =
  /(?<!\p{L})(?:senast|innan|före\s(?:den|utgången|slutet|årets|\d|\p{Ll}*månad)|inom\s(?:\p{L}+|\d+)\s(?:dag|veck|månad)\p{L}*)(?!\p{L})/iu;
/** "Det görs i januari", behind what somebody does. */
export const isDoneThen =
  /^(?:det|detta|arbetet|uppdraget)\s(?:görs|sker|genomförs|utförs|ska\s(?:göras|ske|genomföras|vara\s(?:klart|gjort|utfört)))(?![A-Za-zÀ-ɏ])/i;
/** Words that tell what somebody says or is at; before a body, by a time, saying is reporting. */
const reportsBySaying =
  /^(?:redogör|informerar|berättar|beskriver|meddelar|räknar|svarar|lyfter|läser|ser)$/u;

/** "går igenom", "håller i upphandlingen": such verbs do something with their little word. */
const withParticle =
  /(?<![A-Za-zÀ-ɏ])(?:går\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?igenom|håller\si|ser\s(?:över|till))(?![A-Za-zÀ-ɏ])/i;

/** "Enhetschefen räknar besökarna, och resultatet lämnas till nämnden i januari": whatever is done, when and where it comes before somebody. */
function isDue(text: string, found: Giving, next: string): boolean {
  const verb = verbOf(text, found);
  const says = saying.test(verb) && !withParticle.test(text);
  if (isDoneThen.test(next) && deadlineIn(next, null) !== null && !says && !holding.test(verb))
    return areDoers(found.owners, nobody);
  const time = deadlineIn(text, null);
  if (time === null || holding.test(verb)) return false;
  if (bodyOf(text) !== null) return !says || reportsBySaying.test(verb);
  // What is handed in to a chief is the daily work of those who work there.
  const isReport = verb === "redogör" || verb === "beskriver";
  return atLatest.test(text) && (!says || isReport) && !isRole(toWhom.exec(text)?.[1] ?? "");
}
/** "slutrapporten", "uppföljningen av kursen": what somebody hands in, and does not only look after. */
const handedIn =
  /^(?:(?:en|ett|den|det)\s)?(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]*(?:rapport|redovisning|rapportering|uppföljning|utvärdering|sammanställning|återkoppling|rekvisition|ansökan|slutredovisning)(?:en|et|n)?(?![A-Za-zÀ-ɏ])/i;
const ownerAnswers =
  /^([^,;:.]{3,80}?)\s(?:an)?svarar\s(?:(?:även|också|vidare|därefter)\s)?för\s(?!att\s)(.{5,200})$/i;
const answersLast = /^([^,;:.]{5,120}?)\s(?:an)?svarar\s([^,;:.]{3,80}?)\sför(?=[\s,.]|$)(.*)$/i;
const liesWith =
  /^ansvar(?:et|ig)\sför\s([^;:.]{5,120}?)\s(?:ligger\s(?:på|hos)|vilar\spå|har|är|åvilar)\s([^,;:.]{3,80}?)(?:,\s(.*))?$/i;

/** "Eva Alm svarar för slutrapporten till Skolverket senast i mars": who answers for what is to be handed in by then. */
function answersInTime(text: string): Giving | null {
  if (!atLatest.test(text) && bodyOf(text) === null) return null;
  const [, owner = "", own = ""] = ownerAnswers.exec(text) ?? [];
  const [, last = "", behind = "", rest = ""] = answersLast.exec(text) ?? [];
  const [, lying = "", holder = "", aside = ""] = liesWith.exec(text) ?? [];
  const ways: readonly (readonly [string, string])[] = [
    [owner, own],
    [behind, `${last}${rest}`],
    [holder, aside === "" ? lying : `${lying}, ${aside}`],
  ];
  for (const [named, thing] of ways) {
    const owners = named === "" ? [] : ownersIn(named, nobody);
    if (owners.length === 0 || !areDoers(owners, nobody) || !handedIn.test(thing)) continue;
    return { owners, what: `svara för ${thing.charAt(0).toLowerCase()}${thing.slice(1)}` };
  }
  return null;
}

const toWhom = /\s(?:till|för|hos)\s([\p{L}-]+)(?=\s|$)/u;

/** The verb in the present by which the owner does it. */
const verbOf = (text: string, { owners }: Giving): string => {
  const owner = owners.at(-1) ?? "";
  const behind = text
    .slice(text.indexOf(owner) + owner.length)
    .replace(/^,\s(?:som|vilken)\s[^,]{3,100},/u, "")
    .split(" ");
  return behind.find((word) => present.test(word) && !noDoing.test(word)) ?? "";
};

const comesBack = new RegExp(
  wholeWord`
      åter[A-Za-zÀ-ɏ]+ redovis* rapporter* presenter* senast före inför
      till_([A-Za-zÀ-ɏ]+_)?(\d|hösten|våren|sommaren|mötet|sammanträdet|${monthNamesIn("sv").join("|")})
    `,
  "i",
);

const andDoes =
  /\soch\s(återkommer|redovisar|återredovisar|rapporterar|återrapporterar|presenterar|lämnar|lägger|tar|ger)(?=\s|$)/gu;
