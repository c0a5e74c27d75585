import { oneOf, wholeWord } from "../words/pattern.ts";
import type { Act, ActLine } from "../layout/act.ts";
import { hasColumns } from "../words/columns.ts";
import type { SourceDocument } from "../layout/document.ts";
import { listMark } from "../layout/list-mark.ts";
import { isTimedTask, listedByShape, tasksLead } from "./listed-by-shape.ts";
import { type Named, namedIn, plainTasks } from "./short-forms.ts";
import { bodyThatMet, groupOf } from "./task-body.ts";
import { bodyIn, bodySource } from "../words/people.ts";
import { leadsTasks, listedTask } from "./task-list.ts";
import { tellsWhoAttends } from "./who-attends.ts";
import type { Line } from "../layout/line.ts";

/** What is told of an earlier meeting, or wished for, gives nobody anything to do now. */
const notNow = new RegExp(
  wholeWord`
    föregående förra tidigare sedan_sist uppföljning_av avslutade avklarade genomförda klara
    önskemål önskningar idéer ansökningar yrkanden? deltagare närvarande frånvarande förhinder
    nästa_(möte|gång|träff|sammanträde)
  `,
  "i",
);
/** Of these, what also a list of tasks may not stand under. */
const notTheirs =
  /(?<![A-Za-zÀ-ɏ])(?:föregående|förra|tidigare|sedan sist|avslutade|avklarade|genomförda|klara|önskemål|önskningar|idéer)(?![A-Za-zÀ-ɏ])/i;
const nextMeeting = /^nästa (?:möte|gång|träff|sammanträde)(?![A-Za-zÀ-ɏ])/i;
const headingLengthMax = 80;
/** "Förslag till nämnden: att Karin ska …", or such words as a heading: laid before others, and given to nobody yet. */
const proposal =
  /^(?:(?:vårt|gruppens|mötets)\s)?förslag(?:et)?(?:\s(?:till|för|från|att\slämna)\s[^:.]{2,60})?\s?(?::|$)/i;

/**
 * What notes of a meeting give somebody to do: in a list of tasks, or anywhere in the words of a task. Money is read
 * elsewhere, and only where somebody with the right to it decided.
 */
export function tasksInNotes(document: SourceDocument, read: readonly Act[]): Act[] {
  if (document.kind !== "minnesanteckningar") return [];
  const taken = new Set(read.flatMap((act) => act.lines.map(({ line }) => line)));
  const named = namedIn(document.lines);
  const names = named.firstNames;
  const group = groupOf(document.lines);
  const body = bodyThatMet(document.lines);
  const plain = document.lines.map((line) => inPlainWords(line, named));
  const shaped = listedByShape(plain, names);
  const acts: Act[] = [];
  let lines: ActLine[] = [];
  let topic = "";
  let lead = "";
  for (const [index, line] of document.lines.entries()) {
    const told = plain[index] ?? line;
    const isListed = shaped.has(told);
    if (!isListed && isTopic(told, plain[index - 1], plain[index + 1], topic, names)) {
      topic = withoutMark(line.text);
      lead = leadsTasks.test(topic.replace(/:$/, "")) ? topic : "";
      lines = [];
      acts.push({
        section: { kind: "decision", heading: topic, lines: [] },
        putOff: false,
        lines,
        told: { names, group, body },
      });
      continue;
    }
    const isNow = isListed || leadsTasks.test(topic) || !notNow.test(topic);
    if (taken.has(line) || notTheirs.test(topic) || !isNow) continue;
    const own = withoutMark(line.text);
    if (tellsWhoAttends(own)) continue;
    if (!isListed && !leadsTasks.test(topic) && isHabit(own)) continue;
    for (const { text, isMarked } of plainTasks(own, named)) {
      if (text.endsWith(":") && entrustsInNotes.test(text)) lead = text;
      const under = isListed || isMarked ? tasksLead : lead;
      const mark = isMarked ? "→" : line.text.slice(0, line.text.length - own.length).trim();
      const proposed = proposal.test(topic) || proposal.test(text);
      const said = text.replace(proposal, "").trim() || text;
      lines.push({ line, text: said, mark, proposed, refused: false, lead: under });
    }
  }
  return acts.filter((act) => act.lines.length > 0);
}

const often = new RegExp(
  wholeWord`
    (varje|varannan|var_(tredje|fjärde))_(dag|vecka|månad|kvartal|termin|år|möte|morgon|måndag)
    månadsvis veckovis kvartalsvis dagligen regelbundet brukar en_gång_(i|per|om)
  `,
  "i",
);
/** "Controllern går igenom utfallet varje månad": how things are done already, and nobody's task. */
const isHabit = (text: string): boolean =>
  often.test(text) && !entrustsInNotes.test(text) && !isDuty.test(text);
const isDuty = /(?<![A-Za-zÀ-ɏ])(?:ska|skall|får|måste|behöver|ansvarar)(?![A-Za-zÀ-ɏ])|:\s/i;

/** "Karin tog på sig att", "Karin lovade att": somebody takes a task. */
const takesOn =
  "(?:(?:åtar|åtog|tar på|tog på|får på|fick på|erbjuder|erbjöd|påtar|påtog) sig|lova(?:r|de))";
const we = "(?:det|vi|gruppen|mötet|alla|rådet)";
const too = "(?:\\s(?:också|även|dessutom|därutöver|slutligen))?";
/** "Vi kom överens om", "Dessutom enades gruppen om": the meeting settles something. */
const settles = String.raw`^(?:(?:dessutom|vidare|därutöver|därtill|slutligen|sedan|samtidigt|till slut|på mötet|vid mötet)\s)?(?:${we}\s)?(?:(?:beslutade|bestämde|beslöt)s?(?:\s${we})?${too}|enades(?:\s${we})?${too}\som|(?:kom|är)(?:\s${we})?${too}\söverens\som)\s`;
/** The words of a task, as notes tell them. */
export const entrustsInNotes = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:i uppdrag|i uppgift|uppdraget att|ett uppdrag att|uppdra[rs]?|uppdrogs?|${takesOn} att|lova(?:r|de))(?![A-Za-zÀ-ɏ])|${settles}att\\s`,
  "i",
);
const wished =
  /(?<![A-Za-zÀ-ɏ])(?:vill|ville|önska[A-Za-zÀ-ɏ]*|borde|bör|skulle|tycke?r|tyckte|anser|ansåg|undra[A-Za-zÀ-ɏ]*|föresl[A-Za-zÀ-ɏ]*|kanske)(?![A-Za-zÀ-ɏ])/i;
const longAgo = new RegExp(
  String.raw`${wholeWord`
    förra föregående tidigare redan i_fjol
    (?<!(när|då|sedan|snart|fort|tills|innan|efter_att|om)_[^.;:,]{2,60}_)är_(nu_)?(klart?|slutfört|avslutat|fullgjort|redovisat)
    redovisades hade
  `}|§|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d).{0,60}i uppdrag`,
  "i",
);
const toldOf =
  /(?<![A-Za-zÀ-ɏ])fick(?=\s(?:[A-Za-zÀ-ɏ]+\s){0,6}?(?:i uppdrag|i uppgift|uppdraget att|ett uppdrag att)(?![A-Za-zÀ-ɏ]))/gi;
/** "Jessica påminde om att redovisningen ska stämma": what somebody said is nobody's task. */
const says = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ɏ-]+\s){1,4}${oneOf`
    påmin[A-Za-zÀ-ɏ]+ berätta* informera* redogjorde redogör undra* frågar frågade nämn[A-Za-zÀ-ɏ]+ tyck[A-Za-zÀ-ɏ]+
    tro(r|dde) mena[rd][A-Za-zÀ-ɏ]* ansåg anser säger sa sade hälsa* konstatera* lyft* påpeka* framför*
    framhöll förklara* beskr[A-Za-zÀ-ɏ]+ efterlyste hoppa[sd][A-Za-zÀ-ɏ]* uppgav meddela* tipsa*
  `}\s(?:[^.;]{0,60}\s)?(?:att|hur|om|vad|varför)\s`,
  "i",
);
/** "Kent frågar SKR om", "Kent informerar facken om", in a list of tasks. */
const asksNow =
  /^(?:[A-Za-zÀ-ɏ-]+\s){1,4}?(?:frågar|informerar|meddelar|redogör|beskriver|påminner)\s/i;
const byMeeting =
  /^(?:mötet|vi|presidiet|ordföranden|[A-Za-zÀ-ɏ]*gruppen|[A-Za-zÀ-ɏ]*utskottet|beredningen)\s(?:gav|uppdrog)(?=\s)/i;

/** Words of another time between who gave and what: "gav i våras IT-chefen i uppdrag". */
const thenGiven =
  /(?<![A-Za-zÀ-ɏ])(?:i\s(?:fjol|höstas|våras|vintras|somras|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:19|20)\d\d|den\s\d|vid\s|under\s|då(?![A-Za-zÀ-ɏ]))/i;

/** "Regionstyrelsen gav IT-chefen i uppdrag att", in notes of the meeting of that body: given at the meeting. */
function byBody(sentence: string, body: string | null): string {
  const found = body === null ? null : givesAsBody.exec(sentence);
  if (found === null || bodyIn(found[1] ?? "") !== body) return sentence;
  const [given, name = "", verb = ""] = found;
  const rest = sentence.slice(given.length);
  const to = rest.search(/(?<![A-Za-zÀ-ɏ])(?:i\s(?:uppdrag|uppgift)|att)(?![A-Za-zÀ-ɏ])/i);
  if (to < 0 || thenGiven.test(rest.slice(0, to))) return sentence;
  const now = { gav: "ger", uppdrog: "uppdrar" }[verb.toLowerCase()];
  return now === undefined
    ? `${name} ger${rest.slice(0, to)}i uppdrag ${rest.slice(to)}`
    : `${name} ${now}${rest}`;
}
const givesAsBody = new RegExp(
  `^(${bodySource})\\s(gav|uppdrog|(?:om)?bad|uppmanade|anmodade)(?=\\s)`,
  "i",
);

/** A sentence of notes with what the meeting gave in the present; "" where it gives nothing now. `body`: who met. */
export function toldNow(told: string, lead: string, body: string | null = null): string {
  const sentence = byBody(told, body);
  const at = sentence.search(entrustsInNotes);
  if (at < 0 && !longAgo.test(sentence) && begged.test(sentence))
    return sentence.replace(begged, "ska");
  const isAsked = leadsTasks.test(lead.replace(/:$/, "")) && asksNow.test(sentence);
  if (at < 0) return lead !== tasksLead && !isAsked && says.test(sentence) ? "" : sentence;
  if (longAgo.test(sentence) || wished.test(sentence.slice(0, at))) return "";
  return sentence
    .replace(toldOf, "får")
    .replace(byMeeting, (words) => words.replace(/gav$/i, "ger").replace(/uppdrog$/i, "uppdrar"))
    .replace(/(?<![A-Za-zÀ-ɏ])uppdrogs(?![A-Za-zÀ-ɏ])/gi, "uppdras")
    .replace(begged, "ska")
    .replace(taken, "får i uppdrag att")
    .replace(agreed, (words) => (clause.test(sentence.slice(words.length)) ? "" : "att "));
}

/** "Isak ombads att prata med …" */
const begged =
  /(?<![A-Za-zÀ-ɏ])(?:ombads|ombeds|anmodades|anmodas|uppmanades)\satt(?![A-Za-zÀ-ɏ])/i;
const taken = new RegExp(`(?<![A-Za-zÀ-ɏ])${takesOn} att(?![A-Za-zÀ-ɏ])`, "gi");
const agreed = new RegExp(`${settles}(?:också\\s|även\\s)?att\\s`, "i");
const clause = /^[^.]{0,80}(?:i uppdrag|i uppgift|uppdraget att|(?:ska|skall)\s)/i;

/** A line with its first task in the words that lists are known by. */
function inPlainWords(line: Line, named: Named): Line {
  const own = withoutMark(line.text);
  const [first] = plainTasks(own, named);
  if (first === undefined || first.text === own) return line;
  return { ...line, text: line.text.slice(0, line.text.length - own.length) + first.text };
}

const withoutMark = (text: string): string =>
  text.slice(listMark.exec(text)?.[0].length ?? 0).trim();

/** "4. Vad gör vi nu? Vi kom överens om följande.": a numbered line alone between empty ones heads a part, also as a sentence. */
const standsAlone = (line: Line, before: Line | undefined, next: Line | undefined): boolean =>
  line.afterGap &&
  next?.afterGap === true &&
  /^\d{1,2}[.)]?\s+\p{Lu}/u.test(line.text) &&
  line.text.length <= headingLengthMax &&
  !/^\d/.test(before?.text ?? "") &&
  !/^\d/.test(next.text);

/** A short line that stands apart and tells what the next ones are about. */
function isTopic(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  topic: string,
  names: ReadonlySet<string>,
): boolean {
  const { text } = line;
  const bare = withoutMark(text).replace(/^[#*_\s]+/, "");
  const mark = text.slice(0, text.length - bare.length).trim();
  if (nextMeeting.test(bare)) return true;
  if (!line.afterGap && !/^#{1,4}\s/.test(text) && !leadsTasks.test(bare.replace(/:$/, "")))
    return false;
  if (bare.length > headingLengthMax || hasColumns(text) || !/^[\p{Lu}\d]/u.test(bare))
    return false;
  if (/[;,]$/.test(bare) || (/[.!]$/.test(bare) && !standsAlone(line, before, next))) return false;
  if (/:\s?\S/.test(bare) || /^[-–—•*·]/.test(mark)) return false;
  if (/^\d/.test(mark) && next !== undefined && !next.afterGap && listMark.test(next.text))
    return false;
  if (entrustsInNotes.test(bare)) return false;
  if (leadsTasks.test(topic)) return listedTask(topic, bare, bare, names) === null;
  return !isTimedTask(bare, names);
}
