import { type FoundDate, dateIn } from "./dates.ts";
import type { SourceDocument } from "./document.ts";
import { bodyName, bodySource, isRole, isUnit } from "./people.ts";
import type { ReadMandate } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";

/** A mandate with the sentence that it was read from. */
export interface FoundMandate extends ReadMandate {
  readonly quote: string;
}

const authority =
  /deleg(?:ation|er|at)|bemyndig|vidaredeleg|rätt att (?:besluta|fördela)|får besluta|fördel(?:a|ar|as|ning)|beslutanderätt|mandat|fullmakt|överlåt|med stöd av|grunda[rs]? sig på|stöder sig på|vilar på|^stöd:/i;
const paragraph = /§+\s?(\d{1,4})(?!\s?kap)/;
const point =
  /\b(?:delegations)?(?:punkt(?:en)?|p\.|nr|ärendegrupp|pkt|kod|avsnitt)\s?(?:nr\s)?([A-ZÅÄÖ]{0,3}\s?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?[a-h](?!\p{L}))?)(?![\d/])/iu;
const barePoint =
  /\b(?:delegationsordning(?:en)?|delegationsbestämmelse(?:r|n|rna)?|delegeringsordning(?:en)?|delegation(?:en)?)(?:\s(?:för \p{L}+|RS|HSN))?,?\s(?:[A-ZÅÄÖ]{1,3}\s?)?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d/])/iu;
const statute = /kommunallag|\bKL\b|\bkap\.?\b|förvaltningslag|\blag(?:en)?\b \(/i;
const bodies = new RegExp(`(?<![\\p{L}\\d/-])(${bodySource})s?(?![\\p{L}\\d/])`, "giu");

/** The decisions and rules by which somebody may distribute money, each once, in the order of the text. */
export function mandatesOf(document: SourceDocument, date: FoundDate | null): FoundMandate[] {
  const found: FoundMandate[] = [];
  const told: FoundMandate[] = [];
  for (const section of document.sections) {
    if (
      ["aside", "proposal", "dispatch", "notice", "appendix", "closing", "underlying"].includes(
        section.kind,
      )
    )
      continue;
    for (const sentence of section.lines.flatMap((line) => withWhatItSays(line.text))) {
      const named = inSentence(sentence, section.kind === "delegation");
      if (named.length === 0) continue;
      const authorises = section.kind === "delegation" || givesAuthority(sentence);
      for (const mandate of named)
        if (authorises || !ofThePast.test(sentence)) (authorises ? found : told).push(mandate);
    }
  }
  const own = joined(document, date, found, told);
  return own.length > 0 || document.kind !== "delegationsbeslut" ? own : restsOn(document);
}

/** "Regionstyrelsens beslut den 19 december 2023 § 344", in the list of what a decision rests on, where nothing else is named. */
function restsOn(document: SourceDocument): FoundMandate[] {
  return document.sections
    .filter((section) => section.kind === "underlying")
    .flatMap((section) => section.lines.flatMap((line) => inSentence(line.text, true)))
    .filter(({ body, date, section }) => body !== null && date !== null && section !== null)
    .slice(0, 1);
}

/** What another decision gave is not what this one rests on. */
const ofThePast =
  /(?<!\p{L})(?:tidigare beslut|till samma ändamål|föregående år|förra året|i fjol)(?!\p{L})/iu;

/** The sentences of a line; "Av beslutet framgår …" goes on the sentence that names the decision. */
function withWhatItSays(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = found.at(-1);
    if (last !== undefined && /^(?:av|i|enligt) (?:det |samma )?beslutet/iu.test(sentence))
      found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}

/** Words by which somebody may distribute, or on which somebody rests; "fick" tells of the past. */
function givesAuthority(sentence: string): boolean {
  const words = sentence.replace(noDelegation, " ");
  const gives =
    /deleg|bemyndig|rätt(?:en)? att|beslutanderätt|mandat|fullmakt|överlåt|överlät|med stöd av|grunda[rs]? sig på|stöder sig på|vilar på|^stöd:|enligt|i enlighet med|(?<!\p{L})får(?!\p{L})/iu.test(
      words,
    ) ||
    entrusts.test(words) ||
    lets.test(words);
  return gives && !/(?<!\p{L})fick(?!\p{L})/iu.test(sentence);
}

/** "någon delegation fanns inte", "utan delegation". */
const noDelegation =
  /(?<!\p{L})(?:(?:ingen|utan)\s\p{L}{0,12}delegation\p{L}{0,12}|\p{L}{0,12}delegation\p{L}{0,12}\s(?:fanns|finns|gavs|ges|lämnades|medgavs|medges|behövdes)\s(?:inte|ej))(?!\p{L})/giu;
/** "att jag som regiondirektör fördelar …", "att nämnden ska fördela …": somebody else than who decided distributes. */
const lets =
  /(?<!\p{L})att\s[\p{L}-]+(?:\s[\p{L}-]+){0,6}?\s(?:(?:får|ska|skall|äger|kan|har)\s(?:\p{L}+\s){0,4}?(?:fördela|besluta om|disponera)|fördelar|beslutar om|disponerar|ansvarar för fördelning)(?!\p{L})/iu;

const entrusts =
  /(?<!\p{L})(?:i (?:uppdrag|uppgift)|uppdrog|uppdragit)(?!\p{L}).{0,80}?(?<!\p{L})(?:fördela|besluta om fördelning)/iu;

/** A decision that is only told of counts where it is the same as one that gives authority, or where a decision on delegation names no other. */
function joined(
  document: SourceDocument,
  date: FoundDate | null,
  strong: readonly FoundMandate[],
  told: readonly FoundMandate[],
): FoundMandate[] {
  const found: FoundMandate[] = [];
  const same = told.filter(
    (one) =>
      (strong.length === 0 && document.kind === "delegationsbeslut") ||
      strong.some((other) => one.section === other.section && fits(one.date, other.date)),
  );
  for (const mandate of inOrder(document, [...strong, ...same])) add(found, mandate);
  for (const given of givenMandates(document, date)) add(found, given);
  return found;
}

function inOrder(document: SourceDocument, found: readonly FoundMandate[]): FoundMandate[] {
  const place = (mandate: FoundMandate) =>
    document.lines.findIndex((line) => line.text.includes(mandate.quote));
  return found.toSorted((a, b) => place(a) - place(b));
}

function inSentence(sentence: string, inDelegation: boolean): FoundMandate[] {
  if (!inDelegation && !authority.test(sentence)) return [];
  if (sentence.startsWith("§")) return [];
  const found = pointIn(sentence);
  const section = statute.test(sentence) ? null : (paragraph.exec(sentence)?.[1] ?? null);
  if (section === null && found === null) return withoutSection(sentence);
  if (section !== null && !inDelegation && !isAboutMoney(sentence)) return [];
  const near = section === null ? 0 : sentence.indexOf("§");
  const date = dateIn(sentence.slice(sentence.lastIndexOf("(", near) + 1)) ?? dateIn(sentence);
  return [
    {
      body: nearestBody(sentence, near),
      date: date?.kind === "day" ? date.day : null,
      section: section === null ? null : Number(section),
      point: found,
      quote: sentence,
    },
  ];
}

const decidedBy =
  /^(?:.*?(?:\.|,|:)\s)?((?:\p{L}|-|- och )[\p{L} -]{2,60}?)\s(?:har\s|hade\s)?(?:beslutade|beslutat|beslöt|gav|medgav|delegerade|bemyndigade|uppdrog)(?!\p{L})/iu;

/** "Genom beslut 2025-06-12 har regiondirektören lämnat …" */
const decidedThrough =
  /beslut[^.;]{0,40}?\shar\s((?:\p{L}|-|- och )[\p{L} -]{2,60}?)\s(?:lämnat|gett|givit|överlåtit|delegerat|vidaredelegerat|medgett)(?!\p{L})/iu;

/** "Regiondirektören beslutade 2024-04-09 att hälso- och sjukvårdsdirektören får fördela …": a link without a section. */
function withoutSection(sentence: string): FoundMandate[] {
  const date = dateIn(sentence);
  const gave =
    lets.test(sentence) ||
    /(?<!\p{L})rätt(?:en)? att (?:\p{L}+ )?(?:fördela|besluta)/iu.test(sentence);
  if (date?.kind !== "day" || !gave) return [];
  const who = (decidedBy.exec(sentence) ?? decidedThrough.exec(sentence))?.[1]?.trim() ?? "";
  if (!isRole(who) && !isUnit(who)) return [];
  const body = who.charAt(0).toUpperCase() + who.slice(1);
  return [{ body, date: date.day, section: null, point: null, quote: sentence }];
}

function pointIn(sentence: string): string | null {
  const words = sentence.replace(/deleg(?:ations|erings)beslut\s+(?:nr\.?\s*)?[\d/:-]+/i, "");
  if (!/deleg/i.test(words)) return null;
  const found = point.exec(words)?.[1] ?? barePoint.exec(words)?.[1];
  if (found === undefined || /^(?:19|20)\d\d$/.test(found)) return null;
  return found.trim();
}

function isAboutMoney(sentence: string): boolean {
  return (
    /deleg|bemyndig|rätt att|fördel|medel|med stöd av|grunda[rs]? sig på|stöder sig på|vilar på|^stöd:/i.test(
      sentence,
    ) && !/\b(?:motion|ansökningar)\b/i.test(sentence)
  );
}

/** What a body did that gave the right, behind its name or before it: "gav", "s beslut", "har … medgett". */
const decides =
  /^(?:s\s(?:beslut|delegat|delegering|arbetsordning|protokoll|reglemente)|[^.;]{0,40}?(?<!\p{L})(?:beslut\p{L}*|gav|gett|givit|uppdr\p{L}+|delegera\p{L}*|bemyndiga\p{L}*|medg\p{L}+|överl\p{L}+))/iu;
const decidesBefore =
  /(?<!\p{L})(?:beslutade|gav|uppdrog|delegerade|bemyndigade|medgav|överlät)\s(?:den\s)?$/iu;

/** The body that decided, and that is named closest to the §, before it rather than after. */
function nearestBody(sentence: string, position: number): string | null {
  const all = [...sentence.matchAll(bodies)].filter(
    ([, name = ""]) => name.length > 3 || name === name.toUpperCase(),
  );
  const deciding = all.filter((match, at) => {
    const rest = sentence.slice(match.index + match[0].length, all[at + 1]?.index).slice(0, 60);
    return decides.test(rest) || decidesBefore.test(sentence.slice(0, match.index));
  });
  const known = deciding.length > 0 ? deciding : all;
  const before = known.filter((match) => match.index <= position).at(-1);
  const chosen = before ?? known[0];
  return chosen?.[1] === undefined ? null : bodyName(chosen[1]);
}

/** Joins what is told twice: the same section with and without its date, and an item of the rules beside its decision. */
function add(found: FoundMandate[], mandate: FoundMandate): void {
  const index = found.findIndex(
    (known) =>
      fits(known.section, mandate.section) &&
      fits(known.date, mandate.date) &&
      fits(known.body, mandate.body) &&
      fits(known.point, mandate.point) &&
      ((known.section !== null && mandate.section !== null) ||
        (known.date !== null && known.date === mandate.date) ||
        isOnlyPoint(mandate) ||
        (known.point !== null && mandate.point !== null)),
  );
  const known = found[index];
  if (known === undefined) {
    found.push(mandate);
    return;
  }
  found[index] = {
    body: known.body ?? mandate.body,
    date: known.date ?? mandate.date,
    section: known.section ?? mandate.section,
    point: known.point ?? mandate.point,
    quote: known.quote,
  };
}

/** "Delegationspunkt 4.7 i delegationsordningen.", after the sentence that names the decision. */
const isOnlyPoint = ({ body, date, section }: FoundMandate): boolean =>
  body === null && date === null && section === null;

function fits(a: string | number | null, b: string | number | null): boolean {
  return a === null || b === null || a === b;
}

const gives =
  /(?:får|ges|erhåller|har|tilldelas|lämnas|ger .{2,60}|lämnar .{2,60}|delegerar(?: till| åt)? .{2,60}|bemyndigar .{2,60}|bemyndigas)\s.{0,60}?(?:delegation|rätt|bemyndig\w*|i uppdrag|att)\s.{0,40}?(?:\bfördela\b|\bbesluta om (?:(?:\p{L}+ )?fördelning|(?:de )?(?:resterande|återstående|kvarvarande) medel))|(?:får|ska) (?:\p{L}+ )?fördela\s(?!(?!(?:19|20)\d\d års)\d)|\bdeleg(?:eras|erar|era)\b.{0,80}(?:\bfördela\b|\bbesluta om (?:\p{L}+ )?fördelning)/iu;

/** "Skolchefen får 1 080 000 kr att fördela till …" places money and gives no authority over other money. */
const givesPot =
  /(?:får|ges|erhåller|tilldelas)\s(?:\d[\d ,.]*)\s?\p{L}{2,9}\s(?:för )?att\s(?:\p{L}+\s)?fördela/iu;

/** What the document's own decision gives: authority from its body, day and section. */
function givenMandates(document: SourceDocument, date: FoundDate | null): FoundMandate[] {
  if (document.kind !== "protokoll") return [];
  const found: FoundMandate[] = [];
  let section = sectionOfHead(document);
  for (const part of document.sections) {
    const number = /^(?:\p{Lu}\p{L}{1,5}\s)?§+\s?(\d{1,4})/u.exec(part.heading)?.[1];
    if (number !== undefined) section = Number(number);
    if (part.kind !== "decision") continue;
    const text = part.lines.map((line) => line.text);
    if (text.some((line) => /föreslår (?:region)?fullmäktige/i.test(line))) continue;
    const quote = text.find(
      (line) =>
        gives.test(line) &&
        !givesPot.test(line) &&
        !refused.test(line) &&
        /\b(?:medel|medlen|kronor|kr|mnkr|pott|anslag|bidrag|stöd|pengar|ram)/i.test(line),
    );
    if (quote === undefined) continue;
    const body =
      nearestBody(`${part.heading} ${text.join(" ").slice(0, 2000)}`, 0) ?? bodyOfHead(document);
    found.push({ body, date: date?.kind === "day" ? date.day : null, section, point: null, quote });
  }
  return found;
}

const refused = /återremitt|bordl[äa]gg|bordläggs|\bavsl[åa]/i;

/** "Regionstyrelsen 2021-02-23 § 31", above an extract of one paragraph. */
function sectionOfHead(document: SourceDocument): number | null {
  for (const line of document.lines.slice(0, 8)) {
    const found = /^[^.]{3,80}\s§\s?(\d{1,4})$/.exec(line.text)?.[1];
    if (found !== undefined && nearestBody(line.text, 0) !== null) return Number(found);
  }
  return null;
}

function bodyOfHead(document: SourceDocument): string | null {
  for (const line of document.lines.slice(0, 8)) {
    const found = nearestBody(line.text, 0);
    if (found !== null) return found;
  }
  return null;
}
