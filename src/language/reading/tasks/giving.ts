import { oneOf } from "../words/pattern.ts";
import { type Giving, isSomebody, ownersOf } from "../words/owners.ts";
import { startsTask } from "../words/infinitive.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole, isUnit } from "../words/people.ts";
import { receiving, isWhoGot } from "../words/who-got.ts";

const also =
  "(?:(?:också|även|därmed|därutöver|härmed|dessutom|vidare|samtidigt|nu|därför|därefter|gemensamt|tillsammans|var för sig)\\s+)*";
/** "Uppdrag:", "Jag vill att": said before a task, and nobody's name. */
const opening =
  /^(?:uppdrag(?:et)?\s?:\s(?=[A-Za-zÀ-ɏ])|(?:jag|vi|[A-Za-zÀ-ɏ]*(?:styrelsen|nämnden|utskottet|fullmäktige|direktionen))\s(?:vill|önskar|förutsätter)\s(?:också\s|även\s|dessutom\s)?(?=att\s))/i;
const thisTask =
  /(?<!\p{L})(?:följande|nedanstående|dessa|detta)\s(?:\p{Ll}{2,4}\s)?uppdrag(?:en)?(?!\p{L})/giu;

/** A sentence in the words that the patterns below know. */
export const asGiven = (sentence: string): string =>
  sentence
    .replace(opening, "")
    .replace(holdsThat, "att ")
    .replace(itIs, "$1 ")
    .replace(theirsToDo, "$1 ska ")
    .replace(thisTask, "i uppdrag")
    .replace(distributesAndReports, "$1 $2");
/** "För a) gäller att", "Som villkor gäller vidare att", what holds is what is decided. */
const holdsThat =
  /^(?:(?:för|beträffande|avseende|vad avser|i fråga om|om|kring|inom)\s[^.;:]{1,60}?\s|(?:vidare|dessutom|därutöver|härutöver|samtidigt|därvid|som\s\p{Ll}+)\s)gäller\s(?:(?:vidare|också|även|dessutom|därutöver|därvid|sålunda)\s){0,2}att\s/iu;
/** "HR-chefen fördelar ¤ till kurser och redovisar utfallet": the money is a pot, the rest a task. */
const distributesAndReports =
  /^([A-Za-zÀ-ɏ -]{3,60}?)\s(?:fördelar|disponerar|förfogar\söver)\s[^.;]{0,40}\d[^.;]*?\s(?:och|samt)\s((?:åter)?(?:redovisar|rapporterar|kommer)\s)/i;
/** "Det blir HR-chefen som får i uppdrag …" */
const itIs =
  /^det\s(?:blir|är)\s([^.;:,]{3,80}?)\ssom\s(?=(?:får|ges|ska|skall|har|\p{Ll}{3,}r)\s)/iu;

/** "Det är HR-chefens sak att sammanställa svaren", "Det blir Eva Alms uppgift att …" */
const theirsToDo =
  /^(?:det\s(?:är|blir)|(?:är|blir)\sdet)\s(?:också\s|även\s|därefter\s)?([^.;:,]{3,80}?)s\s(?:sak|uppgift|ansvar|uppdrag|skyldighet)\satt\s(?=\p{Ll})/iu;

/** "X får i uppdrag att …" */
const receives = new RegExp(
  `^(.*?)\\s(?:får|ges|erhåller|tilldelas|har|ska få|skall få|föreslås få|föreslås ges)\\s+${also}(?:i uppdrag|i uppgift|till uppgift|som uppgift|uppdraget|ett uppdrag|uppdrag)(?![A-Za-zÀ-ɏ])(?:\\s(?:av|från)\\s[A-Za-zÀ-ɏ]+)?\\s*,?\\s*(?:(?:att|om att)\\s+|:|–|-)?(.*)$`,
  "i",
);
/** "… får X i uppdrag att …", after a condition. */
const inverted = new RegExp(
  `(?:^|\\s)(?:får|ges)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}(?:i|till|som) (?:uppdrag|uppgift)(?![A-Za-zÀ-ɏ])\\s*(?:att\\s+|:)?(.*)$`,
  "i",
);
/** "ge X i uppdrag att …", "uppdra åt X att …" */
const givenTo = new RegExp(
  `(?:^|\\s)(?:ge|ger|lämna|lämnar)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}(?:i uppdrag|i uppgift|uppdraget|uppdrag)(?![A-Za-zÀ-ɏ])\\s*(?:att\\s+|:)?(.*)$`,
  "i",
);
const entrusts = new RegExp(
  String.raw`(?:^|\s)${oneOf`
      uppdra uppdrar uppdras uppdrag_(lämnas|ges) (åligger|åvilar|tillkommer)(_det)? ankommer_(det_)?på ålägger ålägga
      anmodar anmoda uppmanar
      (?<=(styrelsen|nämnden|utskottet|fullmäktige|direktionen|presidiet)_)ber
    `}\s+(?!${also}att\s)${also}(?:(?:åt|till)\s+)?((?:[^.;:]){2,120}?)\s+att\s+(.*)$`,
  "i",
);
/** "X får rätt att uppdra åt chefer att besluta i sitt ställe": a right, and no task of the chiefs. */
export const mayEntrust =
  /(?<![A-Za-zÀ-ɏ])(?:rätt(?:en)?|möjlighet|delegation|bemyndiga[sd]?e?)\s(?:till\s)?att\s(?:i\ssin\stur\s)?uppdra(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:får|kan)\suppdra(?![A-Za-zÀ-ɏ])/i;
const entrusted =
  /^(.{2,120}?)\s(?:bemyndigas\soch\s)?(?:(?:uppdras|åläggs|anmodas|ombeds|uppmanas|anförtros|föreläggs|förväntas|förutsätts)\s(?:(?:härmed|även|också|därutöver|dessutom|vidare|därmed|därefter|samtidigt|slutligen|nu|särskilt)\s){0,2}(?:att\s+|(?=(?:\p{Ll}{2,}a|se|ge|gå|ta)\s))|(?:åtar sig|tar på sig) att\s+)(.*)$/iu;
/** "Åt X uppdras att …", "Till X lämnas uppdraget att …", "På X ankommer att …" */
const toOwnerFirst = new RegExp(
  `^(?:att\\s)?(?:åt|till|på)\\s([^.;:¤]{2,100}?)\\s(?:uppdras|uppdra|uppdrar|ges|lämnas|läggs|ankommer|vilar|åligger|ligger|delegeras|överlåts)\\s+${also}(?:(?:uppdraget|uppgiften|i uppdrag|i uppgift|ansvaret för|det)\\s+)?(?:att\\s+|:\\s?)(.*)$`,
  "i",
);
/** "Uppdrag till X: …", "Uppdrag åt X att …", "Följande uppdrag ges till X:" */
const labelled =
  /^(?:att )?(?:(?:ge|ger|lämna|lämnar) )?(?:i )?uppdrag (?:(?:ges|lämnas|läggs|riktas|går|tilldelas) )?(?:till|åt|för|på|tilldelas) ([^.;:]{2,100}?)(?:\s?[:–]\s?(?:att\s+)?|\satt\s+|$)(.*)$/i;
/** "Uppdraget att … ges till X", "Att … uppdras åt X", "Ansvaret för att … läggs på X": the task before its owner. */
const taskFirst =
  /^(?:uppdraget\s|ansvar(?:et|ig)?\sför\s|uppgiften\s)?att\s(.{4,240}?)\s(?:(?:blir|är)\s(?:en\suppgift|ett\suppdrag)\s(?:för|åt)\s|(?:ges|lämnas|läggs|uppdras|tilldelas|överlåts|går|ligger|vilar|är|blir|åvilar)\s(?:(?:i uppdrag\s)?(?:till|åt|på|hos)\s)?)([^,;:]{3,100}?)(?:,\s(?:som|vilken|med\s(?:åter)?(?:redovisning|rapport[A-Za-zÀ-ɏ]*)|senast)\s.{3,160}|\soch\s(?:åter)?(?:redovisa|rapportera|komma|presentera)\s.{3,160}|\s\([^()]{3,120}\))?\.?$/i;
/** "X ska …", "X har som ansvarig att …", only for somebody who can be given a task; "X har i § 73 medgett att …" is told. */
const shall =
  /^(?:att\s+)?(.{2,100}?)\s(?:ska|skall|ansvarar för att|svarar för att|(?:an)?svarar (?:vardera|gemensamt|också|även|därefter|själva?|tillsammans) för att|är (?:ansvarig för|skyldig) att|har,?\s(?:(?:som|för|i|av|på|efter|till|inför|vid|inom|enligt|utöver|senast|snarast|omgående|genast|löpande|årligen|särskilt|sedan|då|därmed|härmed|därvid|motsvarande|likaså|också|även|dessutom|därefter|vidare|samtidigt|nu)(?!\suppdrag|\suppgift)(?:\s[^.;:,¤]{1,60}?)?,?\s)?(?:ansvar(?:et)? för )?(?<!\p{Ll}(?:[^i\P{L}]at|it|agt|gett|nt|mt)\s)att),?\s+(?:också\s|även\s|därefter\s|dessutom\s)?(.*)$/iu;
const acts =
  /^(.{2,100}?)\s((?:återkommer|återrapporterar|återredovisar|redovisar|tar fram|utreder|genomför|presenterar|rapporterar|upprättar|inventerar|sammanställer)\s.*)$/i;
/** What is done with somebody, is so, or is forbidden is no task: "ska underrättas", "ska vara", "ska inte använda". */
const noTask =
  /^(?:göra|utföra)(?:\s(?:följande|detta|det))?[.:]?$|^(?:vara|gälla|ha|bli|få|inte|ej|aldrig|icke|varken|endast|bara)\s|^(?:\p{Ll}{2,}as|ges|ses|finnas)(?!\p{L})/iu;

/** "Redovisningen till Socialstyrelsen ska …": what goes to somebody does nothing itself. */
const sentOn = /\p{Ll}(?:en|et|na|ar|er)\s(?:till|från)\s/u;

/** "Styrelsen har i § 73 medgett att …": what somebody has said or decided, where "har … att" is no duty. */
const hasSaid = new RegExp(
  String.raw`\shar,?\s(?:[^.;:¤]{1,60}?\s)?(?<!(?<![A-Za-zÀ-ɏ])(?:i|på|med|som|ett|sitt|det|detta|av|för|till|enligt|inom|under|efter|samma|motsvarande|liknande|något|annat)\s)(?!${oneOf`
    särskilt snarast först direkt sist fortsatt plikt sålunda
  `}\s)\p{Ll}{2,}(?:at|tt|it|[bcdfghjklmnprsv]t),?\satt,?\s+$`,
  "iu",
);

/** Reads who is given what; null where the sentence gives nobody a task. */
export function givingIn(sentence: string): Giving | null {
  if (mayEntrust.test(sentence)) return null;
  for (const pattern of [
    toOwnerFirst,
    receives,
    inverted,
    givenTo,
    labelled,
    entrusts,
    entrusted,
  ]) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const owners = ownersOf(match[1] ?? "");
    const what = (match[2] ?? "").trim();
    if (owners.length > 0) return { owners, what };
  }
  const [, task = "", after = ""] = taskFirst.exec(sentence) ?? [];
  // "Att anvisa ¤ för kurser, där Eva Alm är ansvarig": money that is given.
  const named =
    (moneyIn(task).length > 0 && !infinitive.test(task.replace(givesMoney, ""))) ||
    moneyIn(after).length > 0
      ? []
      : ownersOf(after.replace(/s\s(?:uppgift|ansvar|uppdrag|sak)$/i, ""));
  const isNamed = (owner: string): boolean => isSomebody(owner) && !/^ansvariga?$/i.test(owner);
  if (named.length > 0 && named.every(isNamed)) return { owners: named, what: task };
  const agent = agentOf(sentence);
  if (agent !== null) return agent;
  const shallFirst = modalFirst(sentence);
  if (shallFirst !== null) return shallFirst;
  for (const pattern of [shall, acts]) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const task = match[2] ?? "";
    if (hasSaid.test(sentence.slice(0, sentence.length - task.length))) continue;
    const owners = ownersOf(match[1] ?? "");
    const known =
      owners.length > 0 &&
      owners.every(
        (owner) =>
          !sentOn.test(owner) &&
          (isWhoGot(owner) ||
            (receiving.test(owner) && reportsBack.test(task)) ||
            isRole(owner) ||
            isPerson(owner) ||
            (isUnit(owner) && pattern === shall)),
      );
    if (known && !ofMoney.test(task) && !noTask.test(task)) return { owners, what: task.trim() };
  }
  return null;
}

/** "lämna slutrapport", "senast i maj redovisa": what came of the money. */
const reportsBack = new RegExp(
  String.raw`^(?:[^.;:]{1,60}\s)?${oneOf`
    (in)?lämna_(in_)?((en|ett|sin|sina)_)? skicka_(in_)?((en|ett|sin|sina)_)? inkomma_med_((en|ett|sin|sina)_)?
    komma_in_med_((en|ett|sin|sina)_)?
  `}(?:\p{Ll}+\s)?\p{Ll}*(?:rapport|redovisning|uppföljning|utvärdering|sammanställning|återkoppling)|^(?:[^.;:]{1,60}\s)?(?:slut|åter)?(?:redovisa|rapportera)(?![A-Za-zÀ-ɏ])`,
  "iu",
);

/** "Utfallet redovisas av X", "En plan ska tas fram av X": the one who does it behind the verb. */
const doneBy = new RegExp(
  String.raw`^(?:att\s)?([^,;:¤]{3,160}?)\s(?:ska\s|skall\s)?(${oneOf`
    (åter)?redovisas (åter)?rapporteras presenteras (över|in)?lämnas utarbetas upprättas utreds
    genomförs görs skickas sänds rekvireras inges sammanställs utvärderas inventeras kartläggs tas_fram följs_upp ses_över
    läggs_fram
  `})(\s[^,;:]{3,60}?)?\sav\s((?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,5}?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*)(?=\.?$|,|\s(?:till|för|vid|i|senast|inför|under|före|den)\s)(.*)$`,
  "i",
);

const givesMoney =
  /^(?:avsätta|anslå|anvisa|fördela|bevilja|tilldela|reservera|ge|ur|av|till|för)\s.*$/i;

function agentOf(sentence: string): Giving | null {
  const [, object = "", verb = "", middle = "", named = "", rest = ""] =
    doneBy.exec(sentence) ?? [];
  const owners = ownersOf(named);
  if (owners.length === 0 || !owners.every((owner) => isRole(owner) || isPerson(owner)))
    return null;
  const [passive = "", particle = ""] = verb.toLowerCase().split(/\s/);
  const stem = passive.slice(0, -1);
  const active = stem.endsWith("a") ? stem : `${stem}a`;
  const thing = object.charAt(0).toLowerCase() + object.slice(1);
  const what = [active, particle, thing, middle.trim(), rest.replace(/[.]$/, "").trim()];
  return { owners, what: what.filter((part) => part !== "").join(" ") };
}

/** "Eva svarar för att pengarna kommer till användning": she answers for the money, and does nothing else. */
const ofMoney =
  /^(?:pengarna|medlen|bidraget|stödet|beloppet)\s(?:kommer|används|går|fördelas|räcker)(?![A-Za-zÀ-ɏ])/i;
const modal = /(?:^|[\s,])(?:ska|skall|har)\s(?=\S)/gi;
const infinitiveMark = /^att\s/i;
const adverb =
  "(?:också|även|då|därefter|dessutom|gemensamt|tillsammans|var för sig|var och en|vardera|omgående|snarast|skyndsamt|genast|i så fall)";
const infinitive = new RegExp(
  `^(?:${adverb}\\s)?(?:(?:senast|före|till|i|vid|inför|under)\\s[^.;:]{2,80}?\\s)?(?:\\p{Ll}{2,}a|\\p{Ll}*(?:slå|stå)|se|ge|gå|ta)(?:\\s|$)`,
  "u",
);
const ownerWordsMax = 9;
/** What stands between the verb and the owner, or with somebody else. */
const notOwner =
  /^(?:var|vardera|båda|bägge|alla|själva?|tillsammans|efter|senast|under|vid|med|till|för|på|i|inom|via|genom|inför|före|även|också|då|därefter|det|detta|den(?!\ssom\s)|årligen|löpande)\s/i;

/** A word in small letters: "Mona" ends like a verb too. */
const isVerb = (word: string): boolean => /^\p{Ll}/u.test(word) && startsTask(word);

const thingFirst = /^\p{Lu}\p{Ll}{3,}(?:en|et|na)$/u;

/** "Senast den 30 april ska X redovisa …", "Om … ska X lämna …": the verb before who is to do it. */
function modalFirst(sentence: string): Giving | null {
  for (const match of sentence.matchAll(modal)) {
    const words = sentence.slice(match.index + match[0].length).split(/\s+/, ownerWordsMax + 30);
    for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
      const behind = words.slice(count).join(" ");
      // "… har X att redovisa"
      if (infinitiveMark.test(behind) !== /har\s$/i.test(match[0])) continue;
      const rest = behind.replace(infinitiveMark, "");
      if (!infinitive.test(rest) || noTask.test(rest)) continue;
      const named = words.slice(0, count).join(" ");
      // "X ska återrapportera till nämnden i mars …": the one who does it stands before the verb.
      if (notOwner.test(`${named} `) || isVerb(words[0] ?? "")) break;
      const owners = ownersOf(named);
      if (owners.length > 0 && owners.every(isSomebody)) {
        const at = sentence.indexOf(rest.slice(0, 40), match.index);
        const what = sentence.slice(at).replace(new RegExp(`^${adverb}\\s`, "u"), "");
        // "Prognosen ska HR-chefen lämna i maj"
        const thing = thingFirst.exec(sentence.slice(0, match.index))?.[0].toLowerCase() ?? "";
        return { owners, what: thing === "" ? what : what.replace(/^\S+/u, `$& ${thing}`) };
      }
    }
  }
  return null;
}
