import { oneOf } from "./pattern.ts";
import { fold } from "../../fold.ts";
import { remembered } from "./remembered.ts";

const roleEnd = new RegExp(
  String.raw`${oneOf`
    direktör(en|er|erna)? chef(en|er|erna)? controller(n|s|na)? controllrar(na)? strateg(en|er|erna)?
    samordnar(e|en|na) sekreterare(n)? ordförande(n)? ledar(e|en|na) registrator(n)?
    handläggar(e|en|na) utredar(e|en|na) jurist(en)? ansvarig(e|a)? läkar(e|en|na)
    chefsapotekare(n)? föreståndare(n)? revisor(er|erna)? ekonom(en|er|erna)? konsult(en)?
    utvecklar(e|en|na) arkivarie(n)? dataskyddsombud(et)? ombud(et|en)? koordinator(n)?
    specialist(en)? konsulent(en)? intendent(en)? inspektör(en)? rektor(n|er|erna)? antikvarie(n)?
    bibliotekarie(n)? kommunikatör(en)? analytiker(n)? producent(en)?
    planerar(e|en|na) upphandlar(e|en|na) förvaltar(e|en|na) inköpar(e|en|na) statistiker(n|na)?
    administratör(en)? ingenjör(en|er|erna)? arkitekt(en|er|erna)? redaktör(en|er|erna)?
    (rådgivar|assistent|pedagog|psykolog|dietist|logoped|terapeut)en kuratorn sköterskan
    (HR|verksamhets|ekonomi|affärs|personal)-?partner(n|na)
    ansvarig_*(sköterska|terapeut|gymnast|kurator|socionom|barnmorska)n?
  `}$`,
  "i",
);
const unitEnd = new RegExp(
  String.raw`${oneOf`
    styrelse(n)? nämnd(en)? utskott(et)? stab(en)? enhet(en)? avdelning(en)? förvaltning(en)?
    [a-zåäö]kontoret kansli(et)? sekretariat(et)? presidi(um|et) fullmäktige beredning(en)?
    (kommun|kommunal|region|samordnings)förbund(et)?
  `}$`,
  "i",
);

/** "HR-partner i respektive förvaltning": which one is said only together with where. */
const ofEachPart =
  /^[A-Za-zÀ-ɏ-]{2,20}-?partner(?:n|na)?\s(?:i|på|inom|vid)\s(?:respektive|varje)\s[A-Za-zÀ-ɏ-]+$/i;

/** Whether words name a position (sv. *befattning*), by how such names end. */
export const isRole = remembered((words) => {
  const [first = "", ...rest] = words.trim().split(/\s+/);
  if (roleEnd.test(coreOf(words)) || ofEachPart.test(words.trim())) return true;
  return roleEnd.test(first) && (!/(?:er|erna|s)$/.test(first) || isPerson(rest.join(" ")));
});

/** Whether words name a body or a unit. */
export const isUnit = remembered(
  (words) => unitEnd.test(coreOf(words)) || /^(?:RS|RF|HSN|RUN|LS|KS)$/.test(words.trim()),
);

/** A position's name without what follows it: `verksamhetschef för akuten`, `chefen vid KTC`. */
function coreOf(words: string): string {
  return words
    .trim()
    .replace(/\s+(?:för|vid|på|i|inom)\s.*$/, "")
    .replace(/\s+\([^)]*\)$/, "")
    .replace(/s$/, (end) => (/(?:styrelsens|nämndens|utskottets)$/.test(words.trim()) ? "" : end));
}

/** Whether words look like a person's name: two to four of them, each with a capital. */
export const isPerson = remembered((words: string): boolean => {
  const trimmed = words.trim();
  return (
    /^\p{Lu}[\p{L}'’-]+(?:\s+(?:von|af|de|\p{Lu}\.?|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(trimmed) &&
    !isRole(trimmed) &&
    !/\s\p{Lu}{2,}$/u.test(trimmed) &&
    !/^(?:Team|(?:Projekt|Aktivitet|Kampanj|Insats|Satsning|Program|Pilot)(?:et|met|en)?|Enhet|Grupp|Region|Campus|Avdelning|Fas|Etapp|Steg|Nya|Ny|Vård|Mobila|Digitala|Lokal|Operationssal|Stiftelsen|Föreningen|Rehab|Teater|Dans|Musik|Kör|Orkester|Studio|Galleri|Museum|Festival|Bio|Film|Café|Skola)(?!\p{L})/u.test(
      trimmed,
    ) &&
    !isUnit(trimmed)
  );
});

/** Whether words name a person, a position or a unit. */
export const namesSomebody = (words: string): boolean =>
  isPerson(words) || isRole(words) || isUnit(words);

const shortBodies: ReadonlyMap<string, string> = new Map([
  ["rs", "Regionstyrelsen"],
  ["rf", "Regionfullmäktige"],
  ["ks", "Kommunstyrelsen"],
  ["kf", "Kommunfullmäktige"],
  ["ls", "Landstingsstyrelsen"],
  ["hsn", "Hälso- och sjukvårdsnämnden"],
  ["au", "Arbetsutskottet"],
  ["ksau", "Kommunstyrelsens arbetsutskott"],
  ["rsau", "Regionstyrelsens arbetsutskott"],
  ["run", "Regionala utvecklingsnämnden"],
]);

/** "nära vård", "kultur och bildning": what a body is for, not what something is laid before it for. */
const fieldWord = String.raw`(?!${oneOf`
    att den det de en ett sin sitt beslut kännedom godkännande information ställningstagande
    behandling prövning beredning fastställande antagande fördelning redovisning åtgärd yttrande
    samråd anmälan bedömning vidare i vid till senast under inför för som och samt ska skall har
    får på av om med inom beslutade? beslutar gav ger föreslår föreslås delegerade uppdrog
  `}(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]{2,}`;
const field = String.raw`(?: för (?:${fieldWord}- och )?${fieldWord}(?: (?:och )?${fieldWord}){0,3}(?=${oneOf`
    [.,;:)\d§|\t] $
    _(i|vid|till|senast|den|under|inför|som|och|samt|ska|skall|har|får|på|om|med|att|beslut*|gav
      |ger|föresl[A-Za-zÀ-ɏ]+|delegera[A-Za-zÀ-ɏ]+|uppdr[A-Za-zÀ-ɏ]+|§)(?![A-Za-zÀ-ɏ])
    _\d _§
  `}))?`;
/** "tekniska", "sociala", "gemensamma" */
const kindOfBody = "(?:[A-Za-zÀ-ɏ]{3,20}(?:iska|nska|ella|ala|samma) )?";
const bodyWords =
  `(?:(?:regionala |regionens )?(?:regionstyrelse|kommunstyrelse|landstingsstyrelse|förbundsstyrelse|styrelse)(?:n)?|` +
  // Not the authorities of the state, and no association's or company's own.
  `(?:[A-Za-zÀ-ɏ]{2,20}- och )?(?!(?:social|läns|polis|bolags|förenings|kriminalvårds|fastighets)styrelse)[A-Za-zÀ-ɏ]{4,20}styrelsen|` +
  `(?:[A-Za-zÀ-ɏ]{2,20}-(?:, [A-Za-zÀ-ɏ]{2,20}-)? och )?(?:${kindOfBody}|regional |[A-Za-zÀ-ɏ]{2,4}-(?=nämnd))[A-Za-zÀ-ɏ]{0,26}nämnd(?:en${field})?|` +
  `[A-Za-zÀ-ɏ]{0,20}fullmäktige|(?:[A-Za-zÀ-ɏ]{2,20}-(?:(?:, [A-Za-zÀ-ɏ]{2,20}-)? och )?)?${kindOfBody}[A-Za-zÀ-ɏ]{0,20}utskott(?:et${field})?|(?:förbunds)?direktionen|presidiet|RS|RF|HSN|RUN|KS|KF|LS|(?:KS|RS)?AU)`;
/** A body that meets and decides, as it stands in a text, with or without its genitive. */
export const bodyPattern = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/-])(${bodyWords})s?(?![A-Za-zÀ-ɏ\\d/])`,
  "i",
);
export const bodySource = bodyWords;

/** The name of a body as the reading gives it: in full and with a capital. */
export function bodyName(text: string): string {
  const bare = text.trim();
  const short = /^[A-ZÅÄÖ]{2,4}$/.test(bare) ? shortBodies.get(fold(bare)) : undefined;
  if (short !== undefined) return short;
  const definite = /(?:^|[^A-Za-zÀ-ɏ])?[A-Za-zÀ-ɏ]*styrelse$/i.test(bare) ? `${bare}n` : bare;
  return definite.charAt(0).toUpperCase() + definite.slice(1);
}

/** "Kommunstyrelsens arbetsutskott", "nämndens presidium". */
const partOfBody =
  /^(\p{L}*(?:styrelsen|nämnden|fullmäktige)s\s(?:\p{Ll}*utskott|presidi(?:um|et)|\p{Ll}*beredning))(?!\p{L})/iu;

/** The first body that a text names. */
export function bodyIn(text: string): string | null {
  const match = bodyPattern.exec(text);
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  const part = partOfBody.exec(text.slice(match.index))?.[1];
  if (part !== undefined) return bodyName(part);
  if (/^(?:rs|rf|hsn|run|ks|kf|ls|(?:ks|rs)?au)$/i.test(found) && found !== found.toUpperCase())
    return null;
  return bodyName(found);
}

/** The bodies that a document names in full, for "nämnden", "styrelsen" and "utskottet" alone. */
export function specificBody(general: string | null, texts: readonly string[]): string | null {
  const end = /^(nämnd|styrelse|fullmäktige|utskott)(?:n|en|et)?$/i
    .exec(general ?? "")?.[1]
    ?.toLowerCase();
  if (end === undefined || general === null) return general;
  const all = new RegExp(bodyPattern.source, "gi");
  const ownName = new RegExp(
    `^(${general} för [^.,:;()\\d\\t]{3,60}?(?:, \\p{Ll}[^.,:;()\\d\\t]{2,40}? och [^.,:;()\\d\\t]{2,40}?)?)(?:, \\p{Lu}.*| (?:(?:har )?beslutar|beslutade|föreslå[rs]).*)?$`,
    "iu",
  );
  for (const text of texts) {
    const named = ownName.exec(text)?.[1];
    if (named !== undefined) return bodyName(named);
    for (const [, name = ""] of text.matchAll(all)) {
      if (name.length > end.length + 3 && new RegExp(`${end}(?:n|en|et)?$`, "i").test(name))
        return bodyName(name.replace(/utskott$/i, "$&et"));
    }
  }
  return general;
}
