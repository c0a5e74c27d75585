import { oneOf, wholeWord } from "../words/pattern.ts";
import { monthNamesIn } from "../../format.ts";
import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { eachOf, type Giving, knownOwners } from "../words/owners.ts";
import { capitalised } from "../../say/title.ts";
import { isPerson, isRole, isUnit } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type TurnedRound, turnedRound } from "./turned-round.ts";

/** Words above a list of who does what. */
export const leadsTasks = new RegExp(
  String.raw`${wholeWord`
    vem_(som_)?gör_vad (att|ska|skall|kvar_att|behöver)_gör(as?|s) to_do todo hemläx(a|or)
    (följande_)?uppdrag(en|slista(n)?)? åtaganden (arbets)?uppgifter åtgärd(er|slista(n)?)
    aktivitetslista nästa_steg fortsatt_arbete fortsättning(en)? uppföljning ansvar(sfördelning)?
    (kom(mer)?|är|var)_([A-Za-zÀ-ɏ]+_){0,2}?överens_(med_([A-Za-zÀ-ɏ-]+_){1,6})?om överenskommet
    enades_(med_)?([A-Za-zÀ-ɏ-]+_){0,6}?om bestämdes
  `}[^.]{0,40}$`,
  "i",
);
/** Whether a list below these words is one of tasks; a list of what gets money is none, though it is of "åtgärder". */
export const leadsToTasks = (lead: string): boolean =>
  leadsTasks.test(lead.replace(/:$/, "")) && moneyIn(lead).length === 0;
export const present = /^\p{Ll}+r$/u;
/** Verbs by which somebody is, has or may, and does nothing; what decides; words that only look like verbs. */
export const noDoing =
  /^(?:är|har|får|kan|bör|vill|blir|kommer|behöver|avser|ansvarar|var|beslutar|föreslår|fördelar|disponerar|ersätter|för|inför|över|under|efter|per|samt|eller|mellan)$/u;
export const entrusted =
  /(?<![A-Za-zÀ-ɏ])(?:i uppdrag|uppdra[rs]?|åläggs?|ålägga|anmodas?|ska|skall)(?![A-Za-zÀ-ɏ])/i;
const infinitive = /^(?!\p{Ll}+(?:ar|er|or)na(?:\s|,|$))(?:\p{Ll}{2,}a|se|ge|gå|ta)(?:\s|,|$)/u;
const answers =
  /[\s,;.(–-]+(?:ansvar(?:iga?)?(?: är)?\s?:?|ansv\s?[.:]|vem\s?:)\s([^,;().]{2,60})\)?/i;
const ownerWordsMax = 9;
/** What may stand between the one who does it and the verb: a time, a manner. */
const between = new RegExp(
  String.raw`^${oneOf`
      senast den i till under före efter inför var för sig också även därefter dessutom gemensamt
      tillsammans årligen slutet början av \d[\d/-]* \p{Ll}+(ligen|vis)
      \p{Ll}*(möte|sammanträde)t? ${monthNamesIn("sv").join("|")}
    `}$`,
  "u",
);

/**
 * A task in a list of them, from the sentence, or from its whole line where another sentence tells who: "HR-chefen tar
 * fram en mall", "HR-chefen: ta fram en mall", "Ta fram en mall. Ansvarig: HR-chefen".
 */
export function listedTask(
  lead: string,
  sentence: string,
  line: string,
  names: ReadonlySet<string> = nobody,
): Giving | null {
  const text = sentence
    .replace(listMark, "")
    .replace(/^[@☐□]\s?/u, "")
    .trim();
  const byName = names.has(/^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? "");
  if (moneyIn(text).length > 0 || text.startsWith(lead || "\n")) return null;
  if (entrusted.test(text) && !byName) return null;
  const clause = /^att\s/i.test(text);
  if (!clause && !leadsToTasks(lead)) return null;
  if (clause && told.test(text)) return null;
  const whole = line === "" ? text : line;
  return clause
    ? clauseTask(text.slice(4), leadsToTasks(lead), names)
    : (answeredFor(whole, names) ??
        lastNamed(whole, names) ??
        doing(text.replace(/\.$/, ""), false, names) ??
        (/uppdrag|gör|uppgift|åtgärd|steg/i.test(lead) ? namedFirst(text, names) : null));
}

/** Under words that lead to no tasks, how those of a trade work is none: "att medicinska sekreterare avlastar cheferna". */
function clauseTask(clause: string, isLed: boolean, names: ReadonlySet<string>): Giving | null {
  const found = doing(clause, true, names);
  const isHowTheyWork =
    !isLed && found?.owners.some((owner) => ofAll.test(capitalised(owner))) === true;
  return isHowTheyWork ? null : found;
}

/** "att cheferna inte har vikarier", "att kurserna ofta ligger i söder": such words before the verb tell and give no task. */
export const told =
  /^att\s(?:[\p{L}-]+\s){1,6}?(?:inte|ej|aldrig|ofta|sällan|alltid|fortfarande|ännu|redan|inga|ingen)\s\p{Ll}/iu;

export const nobody: ReadonlySet<string> = new Set();

/** Those who are named, by position or name, or by a first name that the text gives in full elsewhere. */
export function ownersIn(words: string, names: ReadonlySet<string> = nobody): readonly string[] {
  const known = knownOwners(words);
  if (known.length > 0) return known;
  const parts = words.split(/,\s+|\s+(?:och|samt)\s+|\s?[/+&]\s?/);
  if (names.size === 0 && parts.length < 2) return known;
  return parts.every((part) => names.has(part) || knownOwners(part).length > 0) ? parts : [];
}

/** Whether all of them are positions or persons, and none a unit. */
export const areDoers = (owners: readonly string[], names: ReadonlySet<string>): boolean =>
  owners.every((owner) => isRole(owner) || isPerson(owner) || names.has(owner));

/** "Göra om blanketten – Åsa Hjelm, december", "Göra om blanketten (Åsa)". */
const lastWords =
  /^(.{6,200}?)(?:\s[–—-]\s|\s?\(|,\s|\.\s|:\s)([^,;:().–]{2,60})(?:\)|$|[,;–]|\.)/u;

function lastNamed(text: string, names: ReadonlySet<string>): Giving | null {
  const [, task = "", named = ""] = lastWords.exec(text) ?? [];
  const owners = ownersIn(named.trim(), names);
  const what = task.charAt(0).toLowerCase() + task.slice(1);
  return owners.length > 0 && areDoers(owners, names) && infinitive.test(what)
    ? { owners, what }
    : null;
}

/** "HR-chefen: plan för nattarbete, oktober" */
function namedFirst(text: string, names: ReadonlySet<string>): Giving | null {
  const [, named = "", what = ""] = /^([^:.]{2,60}?)\s?:\s(.{4,200})$/u.exec(text) ?? [];
  const owners = ownersIn(named, names);
  return owners.length > 0 && areDoers(owners, names)
    ? { owners, what: what.replace(/\.$/, "") }
    : null;
}

function answeredFor(text: string, names: ReadonlySet<string>): Giving | null {
  const owners = ownersIn(answers.exec(text)?.[1]?.trim() ?? "", names);
  if (owners.length === 0) return null;
  const [first = ""] = sentencesOf(text.slice(0, answers.exec(text)?.index));
  const what = first.charAt(0).toLowerCase() + first.slice(1);
  return infinitive.test(what) ? { owners, what } : null;
}

/** "tar Karin Frösvik fram ett utkast", behind a condition or a time: the one who does it before what he does. */
function upright(text: string, names: ReadonlySet<string>): string {
  const isOwner = (words: string): boolean => ownersIn(words, names).length > 0;
  const isVerbFirst = /^\p{Ll}+r\s/u.test(text);
  return turnedRound(isVerbFirst ? `Då ${text}` : text, isOwner)?.straight ?? text;
}

/** "…, efter samråd med kommunerna, …", between the owner and the verb. */
const inserted = /,\s(?:efter|när|i sam|till|utifrån|med|inom|som\s|vilken\s)[^,]{3,100},\s/i;
/** "Eva Alm (projektledare) återkommer": what he is, beside the name. */
const besideName = /^(\p{Lu}[^()]{2,60}?)\s\([^()\d]{2,60}\)(?=\s\p{Ll}+r\s)/u;

/** Somebody, perhaps a time, and a verb in the present. */
export function doing(text: string, inClause: boolean, names: ReadonlySet<string>): Giving | null {
  const words = upright(
    text.replace(eachOf, "").replace(besideName, "$1").replace(inserted, " "),
    names,
  ).split(" ");
  for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
    const named = words.slice(0, count).join(" ");
    const bare = named.replace(/(?:\s[:–-]|[:,])$/u, "");
    const owners = ownersIn(bare, names);
    if (owners.length === 0) continue;
    const rest = words.slice(count);
    const task =
      names.size > 0
        ? rest.join(" ").replace(/^(?:har\satt|ska|skall|att|får)\s/u, "")
        : rest.join(" ");
    const begins = task.charAt(0).toLowerCase() + task.slice(1);
    if (
      (named.endsWith(":") || (names.size > 0 && (named !== bare || begins !== rest.join(" ")))) &&
      infinitive.test(begins)
    )
      return { owners, what: begins };
    const at = rest.findIndex((word) => !between.test(word));
    const verb = rest[at] ?? "";
    // A unit in a clause decides; a position or a person does.
    const does = !inClause || areDoers(owners, names);
    if (does && present.test(verb) && !noDoing.test(verb))
      return {
        owners,
        what: [...rest.slice(0, at), infinitiveOf(verb), ...rest.slice(at + 1)].join(" "),
      };
  }
  return behindAside(words, inClause, names) ?? (inClause ? withSmallVerb(words, names) : null);
}

const asideWordsMax = 12;
const opensAside =
  /^(?:i|vid|under|efter|till|inför|före|senast|med|tillsammans|utifrån|enligt|genom|från|utöver|på)$/u;
/** Before such a word no verb of the sentence is to be looked for: "i samband med att bidraget betalas". */
const endsAside = /^(?:att|som|om|hur|när|där|vilka|vilken|vilket|vad)$/u;
const preposition = /^(?:i|av|med|till|för|från|hos|och|samt|på|om|vid)$/u;

/** "HR-chefen i samband med bokslutet redovisar": when or how between the one who does it and the verb. */
function behindAside(
  words: readonly string[],
  inClause: boolean,
  names: ReadonlySet<string>,
): Giving | null {
  for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
    const owners = ownersIn(words.slice(0, count).join(" ").replace(/,$/u, ""), names);
    const rest = words.slice(count, count + asideWordsMax);
    if (owners.length === 0 || (inClause && !areDoers(owners, names))) continue;
    if (!opensAside.test(rest[0] ?? "")) continue;
    const end = rest.findIndex((word) => endsAside.test(word) || /[.;:]$/u.test(word));
    const at = rest
      .slice(0, end < 0 ? undefined : end)
      .findIndex(
        (word, place) =>
          place > 1 &&
          present.test(word) &&
          !noDoing.test(word) &&
          !isRole(word) &&
          !isMonth.has(word) &&
          !preposition.test(rest[place - 1] ?? ""),
      );
    if (at < 0) continue;
    const aside = rest.slice(0, at).join(" ").replace(/,$/u, "");
    const task = [aside, infinitiveOf(rest[at] ?? ""), ...words.slice(count + at + 1)];
    return { owners, what: task.join(" ") };
  }
  return null;
}

/** "enhetschefen för hemtjänst": the first word of the two belongs to the title. */
export const takesArea =
  /^(?:verksamhets|enhets|områdes|avdelnings|sektions|förvaltnings)?(?:chef|direktör)en$/i;
const isMonth: ReadonlySet<string> = new Set(monthNamesIn("sv"));

/** "att IT-chefen inför ett system", "att HR-chefen för dialog": a verb that looks like a small word, where there is no other. */
export function withSmallVerb(words: readonly string[], names: ReadonlySet<string>): Giving | null {
  const places = words.flatMap((word, index) => (/^(?:in)?för$/u.test(word) ? [index] : []));
  const at = places[takesArea.test(words.slice(0, places[0]).join(" ")) ? 1 : 0] ?? 0;
  const owners = ownersIn(words.slice(0, at).join(" "), names);
  const rest = words.slice(at + 1);
  if (at < 1 || owners.length === 0 || !areDoers(owners, names) || rest.length === 0) return null;
  // "att HR-chefen ansvarar för potten" has its verb before.
  if (words.slice(1, at).some((word) => present.test(word) && word !== "för")) return null;
  return rest.some((word) => present.test(word) && !noDoing.test(word) && !isMonth.has(word))
    ? null
    : { owners, what: [infinitiveOf(words[at] ?? ""), ...rest].join(" ") };
}

/** What somebody says, thinks or is about, though it has a time. */
export const saying = new RegExp(
  String.raw`^${oneOf`
    berättar tror tycker anser menar undrar frågar påminner hälsar säger informerar konstaterar
    noterar tipsar vill önskar hoppas leder deltar arbetar jobbar håller sitter slutar börjar går
    kommer öppnar avslutar förklarar inleder tackar svarar medverkar närvarar redogör saknar
    behåller fyller reser flyttar räknar väntar brukar ser finns står ligger gäller hör låter
    föreslår lyfter antecknar
  `}$`,
  "u",
);
/** What somebody is trusted with, or is, for as long as the decision holds: no task that is done. */
export const holding = new RegExp(
  String.raw`^${oneOf`
    äger disponerar förfogar råder förvaltar fördelar prioriterar avgör bestämmer utser fattar
    utgör tillhör ingår avgår undertecknar kvarstår fortsätter representerar företräder tilldelas
    godkänner känner vet bär behåller erhåller bekostar finansierar delegerar heter avstår ansöker
    söker önskar begär yrkar anmäler reserverar
  `}$`,
  "u",
);

/** "Medlen fördelas av enhetschefen": no name of a position. */
export const inVerb = /^ansvarig|\s(?:är|av|till|åt|\p{Ll}+as)\s/iu;

/** "HR-chefen för dialog med facken": a verb, where a position leads nothing of that name. */
const talks =
  /\sför\s(?:en\s|ett\s)?(?:\p{Ll}+\s)?(?:dialog|samtal|diskussion(?:er)?|överläggning(?:ar)?|förhandling(?:ar)?|statistik|protokoll|register)(?!\p{L})/u;

/** "– HR-chefen träffar snarast överenskommelse med Komvux": a point of a decision by which a position does something. */
export function doneByPosition(sentence: string): Giving | null {
  const text = sentence.replace(listMark, "").replace(/\.$/, "").trim();
  if (moneyIn(text).length > 0 || !/^\p{Lu}/u.test(text) || entrusted.test(text)) return null;
  const found =
    doing(text, false, nobody) ??
    (talks.test(text) ? withSmallVerb(text.split(" "), nobody) : null);
  const named = found?.owners ?? [];
  if (found === null || !named.every((owner) => isRole(owner) && !inVerb.test(owner))) return null;
  const verb = text.split(" ").find((word) => present.test(word) && !noDoing.test(word)) ?? "";
  const what = found.what.replace(atOnce, "$1 ");
  return saying.test(verb) || holding.test(verb) ? null : { ...found, what };
}

const atOnce = /^(\p{Ll}+)\s(?:snarast(?:\smöjligt)?|omgående|skyndsamt)\s/u;

/** Verbs by which a meeting leaves something with somebody, with a time or without. */
const takes = new RegExp(
  String.raw`^${oneOf`
    tar_(fram|reda|kontakt|in) undersöker gör_(klart?a?|färdigt?a?|i_ordning) kontaktar bokar
    skickar ordnar kallar kollar sammanställer återkommer skriver beställer stämmer kontrollerar
    uppdaterar hör_av ser_över ser_till går_igenom håller_i(?=_) mejlar ringer bjuder_in sköter
    besöker
  `}(?![A-Za-zÀ-ɏ])`,
  "u",
);

/** "informerar facken", "påminner cheferna": whom he is to tell, and not what he told of. */
const tellsSomebody =
  /^(?:informerar|påminner|meddelar|frågar|tipsar)\s(?!(?:om|att|hur|vad|när|varför|för|kring|oss|gruppen|mötet|de|dem)(?!\p{L}))(?![^.;]{0,80}\s(?:att|hur|vad|varför)\s)/u;

/** "Medicinska sekreterare sköter planeringen", "Chefer ser över schemat": how those of a trade work, where no time is said. */
const ofAll =
  /^(?:\p{Lu}\p{Ll}+a\s\p{Ll}+are|(?:\p{Lu}\p{Ll}+a\s)?\p{L}*(?:[Cc]hefer|direktörer|skor))$/u;

/** "Eva ska senast den 14 oktober skicka statistik", with when it is to be done behind what is: as most say it. */
const withTimeBehind = (sentence: string): string => sentence.replace(timeBefore, "$1 $3 $2");
const timeBefore =
  /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?(?:,?\s(?:och|samt)\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)?\s(?:ska|skall))\s((?:senast|före|innan|till|inom|under|snarast|omgående|skyndsamt)(?:\s(?!(?:ta|se|ge|gå|be|få|göra)\s)[\p{L}\d.:/-]+?){0,5}?)\s((?:\p{Ll}{2,}a|ta|se|ge|gå|be|få)\s.+)$/u;

/** "Karin tar fram ett utkast till mars", "Yusuf ska stämma av kontoplanen": a task told of in a paragraph of notes. */
export function promised(
  sentence: string,
  names: ReadonlySet<string>,
  timed: boolean,
): Giving | null {
  const text = withTimeBehind(
    upright(sentence.replace(listMark, "").replace(/\.$/, "").trim(), names),
  );
  if (moneyIn(text).length > 0 || names.size === 0 || !/^\p{Lu}/u.test(text)) return null;
  const found = doing(text, false, names);
  if (found === null || /^(?:vara|ha|få|bli|leda|delta)(?!\p{L})/u.test(found.what)) return null;
  if (found.owners.some((owner) => isUnit(owner) || (!timed && ofAll.test(owner)))) return null;
  const owner = found.owners.at(-1) ?? "";
  const rest = text.slice(text.indexOf(owner) + owner.length).trim();
  const [verb = ""] = rest.split(" ");
  if (/^(?:ska|skall)$|^:/u.test(verb)) return found;
  if (verb === "får") return null;
  return takes.test(rest) || (timed && (!saying.test(verb) || tellsSomebody.test(rest)))
    ? found
    : null;
}

/** "Om planen godkänns tar HR-chefen fram ett förslag": what hangs on a condition is to be done, without a time too. */
export function asDuty({ condition, straight, owner, does, rest }: TurnedRound): string {
  if (condition === null || !present.test(does) || noDoing.test(does)) return straight;
  return saying.test(does) || holding.test(does)
    ? straight
    : `${owner} ska ${infinitiveOf(does)} ${rest}`;
}

/** "tar fram en plan" is "ta fram en plan". */
export const inInfinitive = (giving: Giving): Giving => ({
  ...giving,
  what: giving.what.replace(/^\p{Ll}+r(?=\s)/u, infinitiveOf),
});

/** "tillser", "överger", "genomgår" */
const shortStem =
  /^(?:till|över|in|av|an|ut|för|bi|efter|om|upp|under|genom|före)?(?:ser|ger|går|slår|står|får|ber|sker)$/u;

/** "redovisar" is "redovisa", "beställer" is "beställa", "tar" is "ta". */
export function infinitiveOf(verb: string): string {
  if (shortStem.test(verb)) return verb.slice(0, -1);
  // "gör", "inför", "lär", "hyr"
  if (/[äöy]r$/u.test(verb)) return `${verb}a`;
  if (verb.length < 5 || verb.endsWith("ar")) return verb.slice(0, -1);
  return verb.endsWith("er") ? `${verb.slice(0, -2)}a` : verb;
}
