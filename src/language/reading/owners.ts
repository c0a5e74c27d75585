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
  `^(.*?)\\s(?:får|ges|erhåller|tilldelas|har|föreslås få|föreslås ges)\\s+${also}(?:i uppdrag|uppdraget|ett uppdrag|uppdrag)(?:\\s(?:av|från)\\s\\p{L}+)?\\s*,?\\s*(?:(?:att|om att)\\s+|:|–|-)?(.*)$`,
  "iu",
);
/** "… får X i uppdrag att …", after a condition. */
const inverted = new RegExp(
  `(?:^|\\s)(?:får|ges)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}i uppdrag\\s*(?:att\\s+|:)?(.*)$`,
  "iu",
);
/** "ge X i uppdrag att …", "uppdra åt X att …" */
const givenTo = new RegExp(
  `(?:^|\\s)(?:ge|ger|lämna|lämnar)\\s+${also}((?:(?!i uppdrag)[^.;:]){2,120}?)\\s+${also}(?:i uppdrag|uppdraget|uppdrag)\\s*(?:att\\s+|:)?(.*)$`,
  "iu",
);
const entrusts = new RegExp(
  `(?:^|\\s)(?:uppdra|uppdrar|uppdras|uppdrag (?:lämnas|ges))\\s+${also}(?:åt|till)\\s+((?:[^.;:]){2,120}?)\\s+att\\s+(.*)$`,
  "iu",
);
const entrusted =
  /^(.{2,120}?)\s(?:uppdras|åläggs|anmodas)\s(?:härmed\s|även\s|också\s)?att\s+(.*)$/iu;
/** "X ska …", only for somebody who can be given a task. */
const shall =
  /^(?:att\s+)?(.{2,100}?)\s(?:ska|skall|ansvarar för att|har att)\s+(?:också\s|även\s|därefter\s|dessutom\s)?(.*)$/iu;
const acts =
  /^(.{2,100}?)\s((?:återkommer|återrapporterar|återredovisar|redovisar|tar fram|utreder|genomför|presenterar|rapporterar|upprättar|inventerar|sammanställer)\s.*)$/iu;

/** "När … är klart ska X lämna …", with the time first. */
const shallAfter =
  /^(?:när|efter|därefter|sedan|senast|före|inför|i samband med|under|vid)\s[^.:;]{2,140}?\s(?:ska|skall)\s(.{2,80}?)\s((?:lämna|redovisa|rapportera|återrapportera|återredovisa|återkomma|presentera|upprätta|ta fram|sammanställa|genomföra|utreda|överlämna)\s.*)$/iu;

/** Reads who is given what; null where the sentence gives nobody a task. */
export function givingIn(sentence: string): Giving | null {
  for (const pattern of [receives, inverted, givenTo, entrusts, entrusted]) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const owners = ownersOf(match[1] ?? "");
    const what = (match[2] ?? "").trim();
    if (pattern === receives && /\b(?:har|hade)\s+(?:haft|fått)/i.test(sentence)) return null;
    if (owners.length > 0) return { owners, what };
  }
  for (const pattern of [shallAfter, shall, acts]) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const owners = ownersOf(match[1] ?? "");
    const known =
      owners.length > 0 &&
      owners.every(
        (owner) => isRole(owner) || isPerson(owner) || (isUnit(owner) && pattern === shall),
      );
    if (
      known &&
      !/^(?:vara|gälla|ha|bli|finnas|informeras|delges|användas)\s/i.test(match[2] ?? "")
    )
      return { owners, what: (match[2] ?? "").trim() };
  }
  return null;
}

const isSomebody = (words: string): boolean => isRole(words) || isUnit(words) || isPerson(words);

/** The owners that words name, one each; words before them are cut off. */
function ownersOf(words: string): string[] {
  const bare = words
    .replace(
      /\s+(?:i samråd med|i samverkan med|i samarbete med|tillsammans med|i dialog med|efter samråd med)\s.*$/i,
      "",
    )
    .replace(/^.*(?:\sbeslutar|\sföreslår)(?:\sför egen del|\s\p{L}+)?\s(?:att\s)?/iu, "")
    .replace(/^(?:att|dels att|dels|samt|och|därför)\s+/i, "")
    .trim();
  const afterLast = bare.includes(", ") ? bare.slice(bare.lastIndexOf(", ") + 2) : bare;
  for (const candidate of [bare, bare.replace(/^.*\satt\s/iu, ""), afterLast]) {
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

/** Whether words name one who can be asked: a position, a unit or a person. */
export function isKnownOwner(words: string): boolean {
  return isSomebody(words);
}
