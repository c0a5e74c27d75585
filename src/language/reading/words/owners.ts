import { isPerson, isRole, isUnit } from "./people.ts";

/** Who is given a task, and the words of the task. */
export interface Giving {
  readonly owners: readonly string[];
  readonly what: string;
}

const also =
  "(?:(?:också|även|därmed|därutöver|härmed|dessutom|vidare|samtidigt|nu|därför|därefter|gemensamt|tillsammans|var för sig)\\s+)*";
/** "X får i uppdrag att …" */
const receives = new RegExp(
  `^(.*?)\\s(?:får|ges|erhåller|tilldelas|har|ska få|skall få|föreslås få|föreslås ges)\\s+${also}(?:i uppdrag|i uppgift|uppdraget|ett uppdrag|uppdrag)(?:\\s(?:av|från)\\s\\p{L}+)?\\s*,?\\s*(?:(?:att|om att)\\s+|:|–|-)?(.*)$`,
  "iu",
);
/** "… får X i uppdrag att …", after a condition. */
const inverted = new RegExp(
  `(?:^|\\s)(?:får|ges)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}i (?:uppdrag|uppgift)\\s*(?:att\\s+|:)?(.*)$`,
  "iu",
);
/** "ge X i uppdrag att …", "uppdra åt X att …" */
const givenTo = new RegExp(
  `(?:^|\\s)(?:ge|ger|lämna|lämnar)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}(?:i uppdrag|i uppgift|uppdraget|uppdrag)\\s*(?:att\\s+|:)?(.*)$`,
  "iu",
);
const entrusts = new RegExp(
  `(?:^|\\s)(?:uppdra|uppdrar|uppdras|uppdrag (?:lämnas|ges)|åligger det|åligger|ankommer på|ålägger|anmodar|uppmanar)\\s+${also}(?:(?:åt|till)\\s+)?((?:[^.;:]){2,120}?)\\s+att\\s+(.*)$`,
  "iu",
);
/** "X får rätt att uppdra åt chefer att besluta i sitt ställe": a right, and no task of the chiefs. */
const mayEntrust =
  /(?<!\p{L})(?:rätt(?:en)?|möjlighet|delegation|bemyndiga[sd]?e?)\s(?:till\s)?att\s(?:i\ssin\stur\s)?uppdra(?!\p{L})|(?<!\p{L})(?:får|kan)\suppdra(?!\p{L})/iu;
const entrusted =
  /^(.{2,120}?)\s(?:uppdras|åläggs|anmodas|ombeds|uppmanas|anförtros|föreläggs)\s(?:härmed\s|även\s|också\s)?att\s+(.*)$/iu;
/** "Åt X uppdras att …", "Till X lämnas uppdraget att …", "På X ankommer att …" */
const toOwnerFirst = new RegExp(
  `^(?:att\\s)?(?:åt|till|på)\\s([^.;:¤]{2,100}?)\\s(?:uppdras|uppdra|uppdrar|ges|lämnas|läggs|ankommer|vilar|åligger|ligger|delegeras|överlåts)\\s+${also}(?:(?:uppdraget|uppgiften|i uppdrag|i uppgift|ansvaret för|det)\\s+)?(?:att\\s+|:\\s?)(.+)$`,
  "iu",
);
/** "Uppdrag till X: …", "Uppdrag åt X att …" */
const labelled =
  /^uppdrag (?:till|åt|för) ([^.;:]{2,100}?)(?:\s?[:–]\s?(?:att\s+)?|\satt\s+)(.+)$/iu;
/** "Uppdraget att … ges till X", "Att … uppdras åt X", "Ansvaret för att … läggs på X": the task before its owner. */
const taskFirst =
  /^(?:uppdraget\s|ansvar(?:et|ig)?\sför\s|uppgiften\s)?att\s(.{4,240}?)\s(?:(?:blir|är)\s(?:en\suppgift|ett\suppdrag)\s(?:för|åt)\s|(?:ges|lämnas|läggs|uppdras|tilldelas|överlåts|går|ligger|vilar|är|åvilar)\s(?:(?:i uppdrag\s)?(?:till|åt|på|hos)\s)?)([^,;:]{3,100}?)(?:,\s(?:som|vilken)\s.{3,160})?\.?$/iu;
/** "X ska …", only for somebody who can be given a task. */
const shall =
  /^(?:att\s+)?(.{2,100}?)\s(?:ska|skall|ansvarar för att|svarar för att|har (?:ansvar(?:et)? för )?att)\s+(?:också\s|även\s|därefter\s|dessutom\s)?(.*)$/iu;
const acts =
  /^(.{2,100}?)\s((?:återkommer|återrapporterar|återredovisar|redovisar|tar fram|utreder|genomför|presenterar|rapporterar|upprättar|inventerar|sammanställer)\s.*)$/iu;
/** What is done with somebody, or is so, is no task: "ska underrättas", "ska vara". */
const noTask = /^(?:vara|gälla|ha|bli|få)\s|^(?:\p{Ll}{2,}as|ges|ses|finnas)(?!\p{L})/iu;

/** "Redovisningen till Socialstyrelsen ska …": what goes to somebody does nothing itself. */
const sentOn = /\p{Ll}(?:en|et|na|ar|er)\s(?:till|från)\s/u;

/** "De som har fått medel", "Den som beviljats bidrag": whoever got money answers for it. */
const whoGot =
  /^(?:de|den|alla|samtliga|var och en)\s(?:som\s(?:(?:har|nu|här)\s){0,2}(?:fått|får|beviljats|beviljas|tilldelats|tilldelas)\s(?:medel|pengar|bidrag|stöd)|(?:projekt)?ansvariga)$/iu;

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
    if (pattern === receives && /\b(?:har|hade)\s+(?:haft|fått)/i.test(sentence)) return null;
    if (owners.length > 0) return { owners, what };
  }
  const [, task = "", after = ""] = taskFirst.exec(sentence) ?? [];
  const named = ownersOf(after);
  if (named.length > 0 && named.every(isSomebody)) return { owners: named, what: task };
  const agent = agentOf(sentence);
  if (agent !== null) return agent;
  const shallFirst = modalFirst(sentence);
  if (shallFirst !== null) return shallFirst;
  for (const pattern of [shall, acts]) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const owners = ownersOf(match[1] ?? "");
    const known =
      owners.length > 0 &&
      owners.every(
        (owner) =>
          !sentOn.test(owner) &&
          (whoGot.test(owner) ||
            isRole(owner) ||
            isPerson(owner) ||
            (isUnit(owner) && pattern === shall)),
      );
    if (known && !noTask.test(match[2] ?? "")) return { owners, what: (match[2] ?? "").trim() };
  }
  return null;
}

/** "Utfallet redovisas av X", "En plan ska tas fram av X": the one who does it behind the verb. */
const doneBy =
  /^(?:att\s)?([^,;:¤]{3,160}?)\s(?:ska\s|skall\s)?((?:åter)?redovisas|(?:åter)?rapporteras|presenteras|(?:över|in)?lämnas|utarbetas|upprättas|utreds|genomförs|görs|sammanställs|utvärderas|inventeras|kartläggs|tas\sfram|följs\supp|ses\söver|läggs\sfram)(\s[^,;:]{3,60}?)?\sav\s((?:\p{L}[\p{L}-]*\s){0,5}?\p{L}[\p{L}-]*)(?=\.?$|,|\s(?:till|för|vid|i|senast|inför|under|före|den)\s)(.*)$/iu;

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

const modal = /(?:^|[\s,])(?:ska|skall)\s(?=\S)/giu;
const adverb = "(?:också|även|då|därefter|dessutom|gemensamt|tillsammans|var för sig)";
const infinitive = new RegExp(
  `^(?:${adverb}\\s)?(?:(?:senast|före|till|i|vid|inför|under)\\s[^.;:]{2,80}?\\s)?(?:\\p{Ll}{2,}a|se|ge|gå|ta)(?:\\s|$)`,
  "u",
);
const ownerWordsMax = 9;
/** What stands between the verb and the owner, or with somebody else. */
const notOwner =
  /^(?:tillsammans|efter|senast|under|vid|med|till|för|på|i|inom|via|genom|inför|före|även|också|då|därefter|det|detta|den|årligen|löpande)\s/iu;

/** "Senast den 30 april ska X redovisa …", "Om … ska X lämna …": the verb before who is to do it. */
function modalFirst(sentence: string): Giving | null {
  for (const match of sentence.matchAll(modal)) {
    const words = sentence.slice(match.index + match[0].length).split(/\s+/, ownerWordsMax + 30);
    for (let count = 1; count <= ownerWordsMax && count < words.length; count += 1) {
      const rest = words.slice(count).join(" ");
      if (!infinitive.test(rest) || noTask.test(rest)) continue;
      const named = words.slice(0, count).join(" ");
      if (notOwner.test(`${named} `)) break;
      const owners = ownersOf(named);
      if (owners.length > 0 && owners.every(isSomebody)) {
        const at = sentence.indexOf(rest.slice(0, 40), match.index);
        return { owners, what: sentence.slice(at).replace(new RegExp(`^${adverb}\\s`, "u"), "") };
      }
    }
  }
  return null;
}

const isSomebody = (words: string): boolean =>
  whoGot.test(words) || isRole(words) || isUnit(words) || isPerson(words);

/** The owners that words name, one each; words before them are cut off. */
function ownersOf(words: string): string[] {
  const bare = words
    .replace(
      /\s+(?:i samråd med|i samverkan med|i samarbete med|tillsammans med|i dialog med|efter samråd med)\s.*$/i,
      "",
    )
    .replace(
      /^.*(?:\sbeslutar|\sföreslår)(?:\sför egen del|\s\p{L}+)?\s(?:besluta\s)?(?:att\s)?/iu,
      "",
    )
    .replace(/^(?:att|dels att|dels|samt|och|därför)\s+/i, "")
    .trim();
  const afterLast = bare.includes(", ") ? bare.slice(bare.lastIndexOf(", ") + 2) : bare;
  for (const candidate of new Set([bare, bare.replace(/^.*\satt\s/iu, ""), afterLast])) {
    if (/\satt\s/iu.test(candidate)) continue;
    const parts = candidate
      .split(/,\s+|\s+(?:och|samt)\s+/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length > 0 && parts.every(isSomebody)) return parts;
    if (isSomebody(candidate) && candidate.length < 80) return [candidate.trim()];
  }
  const last = afterLast.replace(/^.*\satt\s/iu, "").trim();
  return last === "" || last.length > 70 || /\b(?:det|som|detta|inte|man|ingen)\b/i.test(last)
    ? []
    : [last];
}

const oddWords =
  /^ansvariga?$|^(?:efter|enligt|till|för|om|när|på|i|vid|av|från|med|under|hos|inom|genom)\s|\s(?:till|senast|inför)\s|(?<!\p{L})(?:får|ska|skall|har|är|ges|kan|att)\s/iu;

/** The owners that words name and nothing else; none where a word is left over. */
export function knownOwners(words: string): readonly string[] {
  const parts = words.split(/,\s+|\s+(?:och|samt)\s+/).map((part) => part.trim());
  if (parts.every(isSomebody) && !oddWords.test(words)) return parts;
  return isSomebody(words) &&
    !oddWords.test(words) &&
    words.endsWith(words.split(" ").at(-1) ?? "") &&
    /-\soch\s/u.test(words)
    ? [words]
    : [];
}

/** Whether words name one who can be asked: a position, a unit or a person. */
export function isKnownOwner(words: string): boolean {
  return isSomebody(words);
}
