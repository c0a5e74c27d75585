import { oneOf } from "../words/pattern.ts";
import type { Line } from "../layout/line.ts";
import { bodyIn, bodyName, bodySource } from "../words/people.ts";

const group = String.raw`(?:[A-Za-zÀ-ɏ]{2,20}-\soch\s(?=[A-Za-zÀ-ɏ]+s\s))?(?:[A-Za-zÀ-ɏ]{3,30}s\s)?(?:[A-Za-zÀ-ɏ]{3,24}(?:ande|ala|iska)\s){0,2}(?:[A-Za-zÀ-ɏ]{2,20}-\soch\s)?(?:\p{Lu}{2,4}-)?${oneOf`
    (?!(mål|ålders|patient|yrkes|personal|risk|kund|elev|barn|besökar|brukar|befolknings|deltagar
      |bidrags|medarbetar|kost*)grupp)[A-Za-zÀ-ɏ]{3,30}grupp
    (region|kommun|förvaltnings|koncern|sjukhus|landstings|tjänstemanna|verksamhets|område|områdes
      |divisions|enhets|kontors|klinik|program|projekt|bolags)ledning
    (?!(sam|för|till|[A-Za-zÀ-ɏ]{0,20}om)råd)([A-Za-zÀ-ɏ]{3,24}råd|råd(?=et)) ([A-Za-zÀ-ɏ]+)?kommitté
    (?!vidare)[A-Za-zÀ-ɏ]{3,24}delegation delegation(?=en) presidi(?=um|et) [A-Za-zÀ-ɏ]{3,24}beredning
    beredning(?=en)
    ([A-Za-zÀ-ɏ]{2,24}s|region|kommun|chefs|närvårds|samverkans|ägar|lednings|dialog)forum
    [A-Za-zÀ-ɏ]{2,24}kollegi(um|et)
  `}(?:en|n|et|um)?`;
/** Those who meet and to whom a task is reported: the bodies that decide, and groups, managements and councils. */
export const meetingSource = `(?:${bodySource}|${group})`;
const toBody = new RegExp(
  `(?:till|vid|inför|för|på|i|hos|med|(?:före|till|under)(?:läggas|ställas)|delges|delgivas)\\s(?:den\\s)?(${meetingSource})(?:s(?:\\s(\\p{Ll}*(?:utskott|presidi|beredning|råd|grupp)\\p{Ll}*))?)?(?![A-Za-zÀ-ɏ])(\\s(?:möte|sammanträde|senast|i |den |under )[A-Za-zÀ-ɏ]*)?`,
  "giu",
);
const reports = new RegExp(
  oneOf`
    återrapport* återredovis* redovis* presentera* rapportera* återkom* föredra* lägg*_fram lämna*
    delge* anmäl* överlämna* visa(s|r)?(?![A-Za-zÀ-ɏ]) dra(s|r)?(?![A-Za-zÀ-ɏ]) (?<![A-Za-zÀ-ɏ])ta[sr]?_([A-Za-zÀ-ɏ]+_){0,2}?upp(?![A-Za-zÀ-ɏ])
    behandla* stäm*_av avstämning* återkoppl* före(ligg|lägg|las|dra)[A-Za-zÀ-ɏ]* underställ*
    finnas?_(framme|hos) skicka* berätta* läggs?_fram inform* beskriv* redogör* avrapporter* avlämna*
    avge* avlägg* ge_([A-Za-zÀ-ɏ]+_){1,3}?(lägesbild|rapport|redovisning|återkoppling)
  `,
  "i",
);

/** "som regionstyrelsen kan besluta om", "behandlas av nämnden", "Styrelsen vill ha planen". */
const settling = new RegExp(
  String.raw`(?:^|(?<=\s(?:som|innan|när|då)\s))(${bodySource})\s${oneOf`
      (kan|ska|skall)_(behandla|besluta|få|ta_([A-Za-zÀ-ɏ]+_)?(ställning|upp|beslut)) håller behandlar tar_(ställning|upp) sammanträder
      träffas möts samlas vill_ha vill_få önskar begär
    `}(?![A-Za-zÀ-ɏ])|(?:ska|skall|vill)\s(${bodySource})\s(?:få|ha)(?![A-Za-zÀ-ɏ])|(?:når|nå)\s(${bodySource})(?![A-Za-zÀ-ɏ])|(?:behandla|pröva|besluta|godkänna)s\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?av\s(${bodySource})(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** "(återrapport nämnden nov)", "Redovisas: arbetsutskottet", "informera ledningsgruppen": who meets beside the reporting. */
const besideReport = new RegExp(
  `(?:återrapport|återredovisning|redovisning|rapport|återkoppling|redovisas|återrapporteras|informerar?|underrättar?),?:?\\s(${meetingSource})(?![A-Za-zÀ-ɏ])`,
  "iu",
);

/** "nämnden för nära vård i november": its whole name, where it is more than "nämnden". */
const field =
  /^\sför\s((?!(?:beslut|kännedom|godkännande|information|ställningstagande|vidare|att|den|det)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ-]+(?:(?:,|\soch)?\s(?!(?:i|vid|till|senast|den|under|inför|för|som|och|samt|ska)\s)[A-Za-zÀ-ɏ-]+){0,4}?)(?=[.,;:)]|$|\s(?:i|vid|till|senast|den|under|inför|som|ska)(?:\s|$))/i;

/** "till gruppens möte", "till vårt nästa möte", "till mötet den 12 mars", in notes of a group: its own. */
const ownMeeting =
  /(?<![A-Za-zÀ-ɏ])(?:till|vid|inför|på|för|med)\s(?:(?:(?:hela\s)?gruppen|oss)(?![A-Za-zÀ-ɏ])|(?:gruppens|vårt|våra|det egna|vår)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:möte|träff|sammanträde)|(?:mötet|träffen)\s(?:den\s)?(?:i\s[A-Za-zÀ-ɏ]+|\d))/i;

const headLines = 5;
const groupNamed =
  /(?<!\p{L})(\p{L}*(?:gruppen|rådet|kommittén|presidiet|nätverket|teamet|ledningen|forumet)(?:\s(?:för|kring|om)\s\p{L}[\p{L}-]*(?:\s(?:och\s)?\p{Ll}[\p{L}-]*){0,4})?)(?!\p{L})/giu;

/** The one group that the head of notes names as theirs; null where it names none, or several. */
export function groupOf(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines).filter(({ text }) => !/^\p{L}+(?:\s\p{L}+)?:/u.test(text));
  const found = head.flatMap(({ text }) => [...text.matchAll(groupNamed)].map(([name]) => name));
  const [first, ...more] = new Set(found);
  return first === undefined || more.length > 0 ? null : bodyName(first);
}

/** "Minnesanteckningar från regionstyrelsens träff med …": the one body that the head says met; null for none or several. */
export function bodyThatMet(lines: readonly Line[]): string | null {
  const found = lines
    .slice(0, titleLines)
    .filter(({ text }) => !/[.:]$|^\p{L}+:/u.test(text))
    .flatMap(({ text }) => [...text.matchAll(meetsAs)])
    .flatMap(([, host = "", guest = ""]) => bodyIn(host || guest) ?? []);
  const [first, ...more] = new Set(found);
  return first === undefined || more.length > 0 ? null : first;
}
const titleLines = 3;
const meeting = String.raw`[A-Za-zÀ-ɏ]*(?:träff|möte|sammanträde|dialog|besök|samtal|överläggning|genomgång|konferens|internat|sammankomst)(?:en|et|ar)?(?![A-Za-zÀ-ɏ])`;
const meetsAs = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d])(?:(${bodySource})s\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?${meeting}|${meeting}\s(?:med|mellan)\s(${bodySource})(?![A-Za-zÀ-ɏ]))`,
  "gi",
);

/** The group whose notes these are, where a task comes back to it. */
export const ownGroupIn = (sentence: string, group: string | null): string | null =>
  group !== null && ownMeeting.test(sentence) ? group : null;

/** "Styrelsen uppdrar åt X att till sammanträdet i maj redovisa": the meeting where it is told is that of whoever gives the task. */
const givesForOwn = new RegExp(
  `^(?:att\\s)?(${bodySource})\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?(?:uppdrar?|ger|ge|besluta[rs]?)\\s[^.;]{2,160}?(?:till|vid|inför|på)\\s(?:sitt\\s)?(?:sammanträdet|mötet|(?:[A-Za-zÀ-ɏ]+)?(?:sammanträde|möte)(?=\\s(?:i|den)\\s))\\s[^.;]{0,60}?(?:redovisa|rapportera|presentera|återkomma|föredra|lägga\\sfram)`,
  "i",
);

/** The body that meets and to which the task is reported; a position is none, since it closes nothing (DESIGN, Assignment). */
export function bodyOf(sentence: string): string | null {
  const all = [...sentence.matchAll(toBody)].filter(
    ([, name = ""]) => name.length > 3 || name === name.toUpperCase(),
  );
  // "anordna en träff med rådet i maj": whom it is done with, where nothing is reported.
  const isTold = reports.test(sentence);
  const meetingOf = all.find(
    (match) => match[3] !== undefined && (isTold || !/^med\s/i.test(match[0])),
  );
  const told = isTold
    ? all.find((match) =>
        /^(?:till|för|vid|i|inför|hos|med|[A-Za-zÀ-ɏ]+as|delges)\s/i.test(match[0]),
      )
    : undefined;
  const chosen = meetingOf ?? told ?? all.find((match) => /^(?:till|vid|inför)\s/i.test(match[0]));
  if (chosen?.[1] === undefined) {
    const beside = besideReport.exec(sentence)?.[1];
    if (beside !== undefined) return bodyName(beside);
    const settles = settling
      .exec(sentence)
      ?.slice(1)
      .find((name) => name !== undefined);
    const giver = settles ?? givesForOwn.exec(sentence)?.[1];
    return giver === undefined ? null : bodyName(giver);
  }
  if (chosen[2] !== undefined) return bodyName(`${chosen[1]}s ${chosen[2]}`);
  const name = sentence.slice(0, chosen.index + chosen[0].length - (chosen[3] ?? "").length);
  const of = /^(?:nämnd|utskott|råd|beredning|styrelse|grupp)[A-Za-zÀ-ɏ]*$/i.test(chosen[1])
    ? field.exec(sentence.slice(name.length))?.[1]
    : undefined;
  return bodyName(of === undefined ? chosen[1] : `${chosen[1]} för ${of}`);
}
