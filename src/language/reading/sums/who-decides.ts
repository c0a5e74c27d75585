import type { Own } from "../doubt.ts";
import type { SourceDocument } from "../layout/document.ts";
import { moneyIn } from "../words/money.ts";
import { bodyIn, isRole } from "../words/people.ts";
import type { Section } from "../layout/section.ts";

const decides =
  /^(?:\d{1,2}[.)]\s)?(.{3,60}?)\s(?:beslutar|fördelar|beviljar|avsätter|tilldelar)(?![A-Za-zÀ-ɏ])|^(.{3,60}?)s\s(?:delegations)?beslut(?![A-Za-zÀ-ɏ])/i;

/** "IT-chefen" and "IT-chef" are one. */
export const stemOf = (name: string): string =>
  name.toLowerCase().replace(/(?<=\p{L}{4})e?n$/u, "");

/** Who is said to decide in a part, and who signs it. */
const namedIn = ({ heading, lines }: Section): string[] =>
  [heading, ...lines.map(({ text }) => text)].map((text) => {
    const [, who = "", whose = ""] = decides.exec(text) ?? [];
    return who || whose || nameOf(text);
  });

/** What a line is called by, which may be who signs it: no name has figures, nor is it long. */
const nameOf = (line: string): string => {
  const [name = ""] = line.length < 60 ? line.split(/[,\t]/u) : [];
  return /\d/u.test(name) ? "" : name;
};

/** The positions that decide here: who signs, and who is said to decide. */
export function decidersOf({ sections }: SourceDocument): ReadonlySet<string> {
  const names = sections
    .filter(({ kind }) => ["head", "decision", "closing"].includes(kind))
    .flatMap(namedIn);
  return new Set(names.filter((name) => isRole(name)).map(stemOf));
}

/** "Hälso- och sjukvårdsnämnden" at the top of its minutes, which call it "nämnden" too. */
export function bodiesDeciding({ sections }: SourceDocument): ReadonlySet<string> {
  const bodies = sections
    .filter(({ kind }) => ["head", "decision"].includes(kind))
    .flatMap(namedIn)
    .filter((name) => name.length < 60 && bodyIn(name)?.length === name.length)
    .map((name) => name.toLowerCase());
  const short = bodies.flatMap((name) => /(?:nämnden|styrelsen|utskottet)$/u.exec(name)?.[0] ?? []);
  return new Set([...bodies, ...short]);
}

const ofMeeting = /^(?:ordförande|sekreterare)/i;

/** Whether a body decides for itself, whatever the paper calls itself: it needs nobody's leave to hand money on. */
export function isDecidedByBody({ sections }: SourceDocument): boolean {
  const named = sections
    .filter(({ kind }) => kind === "decision" || kind === "closing")
    .flatMap(namedIn);
  return (
    named.some((name) => name.length < 60 && bodyIn(name)?.length === name.length) &&
    !named.some((name) => isRole(name) && !ofMeeting.test(name))
  );
}

const startsBy = /^(?:\d{1,2}[.)]\s)?(.{3,60}?)\s(?:har\s)?beslut(?:ar|at)(?![A-Za-zÀ-ɏ]|\som\s)/i;

/**
 * The positions that give here: who signs, and "X beslutar att"; one that is only told to distribute is none. Null where
 * the text does not say who decides.
 */
export function giversOf({ sections, kind }: SourceDocument): ReadonlySet<string> | null {
  const named = sections.flatMap((section) => {
    if (section.kind === "head" || section.kind === "closing") return namedIn(section);
    if (section.kind !== "decision") return [];
    const texts = [section.heading, ...section.lines.map(({ text }) => text)];
    return texts.flatMap((text) => [startsBy.exec(text)?.[1] ?? "", nameOf(text)]);
  });
  const roles = named.filter((name) => !/\d|\.$/u.test(name) && isRole(name)).map(stemOf);
  return roles.length > 0 || kind === "protokoll" ? new Set(roles) : null;
}

/** The bodies that meet or decide here, in small letters: at the top of the paper, and "X beslutar". */
export function bodiesOf({ sections }: SourceDocument): ReadonlySet<string> {
  const named = sections.flatMap((section) => {
    if (section.kind !== "head" && section.kind !== "decision") return [];
    const texts = [section.heading, ...section.lines.map(({ text }) => text)];
    return section.kind === "head"
      ? texts.flatMap((text) => bodyAhead(text) ?? [])
      : texts.flatMap((text) => bodyAhead(startsBy.exec(text)?.[1] ?? "") ?? []);
  });
  return new Set(named);
}

/** "Regionstyrelsen 2024-04-24", "Regionstyrelsen i Region Norr": the body that a short line begins with. */
function bodyAhead(line: string): string | null {
  const body = line.length < 80 ? bodyIn(line)?.toLowerCase() : undefined;
  return body !== undefined && line.toLowerCase().startsWith(body) ? body : null;
}

const byBody = "(?:att\\s|[^\\d,;:]{3,60}?\\sbeslutar\\satt\\s)?";
const share = "(?:den\\s)?(?:fördelning|användning|disponering)(?:en)?\\sav";
/** "X fördelar ¤", "X beslutar om fördelningen av ¤" */
const distributes = new RegExp(
  `^${byBody}([^\\d,;:]{3,80}?)\\s(?:fördelar|(?:beslutar|bestämmer|avgör)\\s(?:själv\\s)?(?:(?:om|över)\\s)?${share})\\s(?=(?:högst\\s|upp till\\s)?\\d)`,
  "i",
);
/** "Fördelningen av ¤ till kurser beslutas av X" */
const isDistributed = new RegExp(
  `^${byBody}${share}\\s(\\d[^;:]{6,200}?)\\s(?:(?:beslutas|bestäms|avgörs|sköts|görs|hanteras)\\sav|beslutar|bestämmer|avgör)\\s([^\\d,;:.]{3,80})`,
  "i",
);
/** "Bemyndiga X att besluta om fördelning av ¤" */
const entrusts = new RegExp(
  `(?<=(?:bemyndiga[rs]?|uppdra[rs]?\\s(?:åt|till)|(?:överlåt[A-Za-zÀ-ɏ]*|delegera[rs]?)\\s(?:åt|till))\\s[^.;\\d]{3,60}?\\satt\\s)(?:besluta|bestämma)\\s(?:om|över)\\s${share}\\s(?=\\d)`,
  "i",
);
const toAim = /^\s(?:till|för|åt|inom|mellan|bland)\s/i;

/** "X fördelar av bidraget ¤", "Av bidraget fördelar X ¤": who gives, where an amount comes behind. */
const asSubject = new RegExp(
  `^(${byBody})([^\\d,;:]{3,80}?)(?=\\sfördelar\\s[^.;]{0,120}?\\d)`,
  "i",
);
const behindVerb =
  /^([^;]{2,160}?\sfördelar\s)([^\d,;:]{3,80}?)(?=\s(?:(?:nu|härmed|alltså|också|även|då|vidare|sammanlagt|totalt)\s){0,2}\d)/i;

/** Whether words name one who decides here, a position or a body: "regiondirektören", "styrelsen". */
const decidesHere = (words: string, { givers, bodies }: Own): boolean => {
  const who = words.toLowerCase();
  return isRole(words)
    ? givers?.has(stemOf(withoutActing(words))) === true
    : [...bodies].some((body) => body === who || (isShort.test(who) && body.endsWith(who)));
};
const isShort = /^(?:nämnden|styrelsen|utskottet|fullmäktige)$/u;
const withoutActing = (who: string): string => who.replace(/^(?:tf\.?|t\.\s?f\.)\s/i, "");

/** "Regionstyrelsen fördelar av bidraget ¤" in the board's own minutes, as "jag": who decides gives, and holds no pot. */
const inOwnName = (sentence: string, own: Own): string =>
  [asSubject, behindVerb].reduce(
    (text, pattern) =>
      text.replace(pattern, (whole, before: string, who: string) =>
        decidesHere(who, own) ? `${before}jag` : whole,
      ),
    sentence,
  );

/**
 * "HR-chefen fördelar 340 tkr till kurser", where somebody else decides: he gets them to distribute. Where he decides
 * himself, or nobody knows who does, it gives.
 */
export function letDistribute(text: string, own: Own | null): string {
  const sentence = own === null ? text : inOwnName(text, own);
  const givers = own?.givers ?? null;
  const [money] = moneyIn(sentence);
  if (money === undefined || !toAim.test(sentence.slice(money.end))) return sentence;
  if (givers === null || entrusts.test(sentence)) return sentence.replace(entrusts, "fördela ");
  const isAnother = (who: string): boolean =>
    isRole(who) && !givers.has(stemOf(withoutActing(who)));
  const [active, who = ""] = distributes.exec(sentence) ?? [];
  if (active !== undefined)
    return isAnother(who) ? sentence.replace(active, `${who} får fördela `) : sentence;
  const [passive, what = "", by = ""] = isDistributed.exec(sentence) ?? [];
  return passive !== undefined && isAnother(by)
    ? sentence.replace(passive, `${by} får fördela ${what}`)
    : sentence;
}
