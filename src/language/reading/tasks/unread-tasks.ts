import { entrustedTo } from "../words/entrusting.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import type { Act } from "../layout/act.ts";
import { isTitledOld } from "../doubt.ts";
import { moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import { quoted } from "../words/quoted.ts";
import type { Question } from "../reading.ts";
import { tellsDecision } from "../words/telling.ts";
import { verbOfLead } from "../words/verb-leads.ts";
import { mayEntrust } from "./giving.ts";
import { refusesTask } from "./refused-task.ts";
import { deadlineIn } from "../words/deadlines.ts";
import type { Draft } from "./task-draft.ts";

const entrusts = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:i uppdrag|uppdr(?:a[rs]?|og)\\s(?:åt|till)|åt\\s[^.;:]{2,60}\\suppdras|anförtros|åläggs|${entrustedTo}|för (?:fortsatt|vidare) (?:beredning|hantering))(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "X får i uppdrag att:", above the tasks. */
const opensTasks = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:i uppdrag|uppdra[rs]?\\s(?:åt|till)\\s[^.;:]{2,60})\\s?(?:att)?|${entrustedTo}),?\\s?:?$`,
  "i",
);
/** Told of what was entrusted before, or said of the task itself. */
const tellsOf =
  /(?<![A-Za-zÀ-ɏ])(?:har (?:haft|fått)|hade|fick|gavs|tidigare|uppdraget (?:är|anses|avslutas|bedöms)|avslutat?|slutfört|enligt|som ett led)(?![A-Za-zÀ-ɏ])/i;
const told = (sentence: string): boolean => tellsOf.test(sentence) || tellsDecision.test(sentence);
/** Somebody is to do something, or something is to be done, in words that name no task: "Lokalerna ska utredas." */
const does = new RegExp(
  wholeWord`
    (ska|skall|behöver|måste|bör)_([A-Za-zÀ-ɏ]+_){0,3}?(utred|redovis|återredovis|återrapporter|kartlägg
      |inventer|utvärder|undersök|återkomm)[A-Za-zÀ-ɏ]*
    (ska|skall|måste|bör)_([A-Za-zÀ-ɏ]+_){0,3}?lämna_(in_)?((en|ett|sin|sina)_)?([A-Za-zÀ-ɏ]+_)?*(uppföljning|rapport|redovisning|sammanställning|återkoppling)(en|ar)?
    *(chef|direktör|ledare|samordnare|strateg)(en|n)?(_för_[A-Za-zÀ-ɏ-]+)?_för_(en_)?(dialog|samtal
      |diskussion(er)?)
    [A-Za-zÀ-ɏ]+s_sak_att (utreder|kartlägger|undersöker)(?=_)
    återrapport(en|ering(en)?)?_(lämnas|sker|görs) förlängs_till
  `,
  "i",
);
/** "Uppdraget redovisades i februari och är avslutat.", behind a sentence that tells what was entrusted. */
const ended = new RegExp(
  String.raw`^(?:(?:det|detta)(?:\suppdrag(?:et)?)?|(?:det\s)?uppdraget|arbetet|utredningen|översynen)\s(?![^.;]*(?<![A-Za-zÀ-ɏ])(?:inte|ej|ännu|ska|skall|bör|kan)(?![A-Za-zÀ-ɏ]))(?:[^.;]{0,80}\s)?${oneOf`
    (åter|slut)?(redovisa|rapportera)(des|ts) avslut(ades|ats|at) slutför(des|ts|t)
    slutredovis[A-Za-zÀ-ɏ]+
    (är|blev|var)_(nu_|redan_|därmed_)?(klart?|klarad?|gjor[td]|färdig*|genomför(t|d)|utför(t|d)
      |fullgjort?|avskriv[A-Za-zÀ-ɏ]+)
    anses_[A-Za-zÀ-ɏ]+ genomfördes
    ((har|är)_(nu_)?)?(överför(des|ts|t)|övertag(its|et)|övertogs|överlämna(des|ts|t))
    (har|är)_avskriv[A-Za-zÀ-ɏ]+ har_(fullgjorts|genomförts|utförts)
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Det är inte gruppens sak att besluta." */
const nobodys =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|inget|ingen)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}sak(?![A-Za-zÀ-ɏ])/i;
/** "Tandhygienister undersöker barn", of a whole trade without an article or a time: how things are done, and nobody's task. */
const ofTrade =
  /^(?:[-–•*]\s)?(?!\p{L}*(?:chef|direktör|rektor|ledar|samordnar|strateg|kliniker))\p{Lu}[\p{Ll}-]{8,}(?:er|are|or)\s(?:utreder|kartlägger|undersöker)\s/u;
const isHabit = (sentence: string): boolean =>
  ofTrade.test(sentence) && deadlineIn(sentence, null) === null;
/** Fewer characters are a heading or the end of a line. */
const shortest = 12;
const askedMax = 10;
const linesMax = 3_000;

/** A sentence that entrusts somebody with something, and became no task, is asked about, so that none is lost in silence. */
export function questionsOfUnreadTasks(
  acts: readonly Act[],
  drafts: readonly Draft[],
  asked: readonly Question[],
): Question[] {
  const read = drafts.map(({ quote }) => bare(quote)).join("\n");
  const whats = drafts.map(({ what }) => bare(what));
  const questions = asked.map(({ text }) => bare(text)).join("\n");
  const found: Question[] = [];
  for (const act of acts) {
    if (act.putOff) continue;
    for (const [at, { text, lead, mark, refused }] of act.lines.slice(0, linesMax).entries()) {
      if (found.length === askedMax) return found;
      if (refused || isTitledOld(text) || isTitledOld(lead)) continue;
      // "Uppdra åt X", above items that are read or asked about one by one.
      const opens = opensTasks.test(text) || verbOfLead(text) !== null;
      if (opens && act.lines[at + 1]?.lead === text) continue;
      const underLead = (mark !== "" || /^att\s/i.test(text)) && opensTasks.test(lead);
      const sentences = sentencesOf(text);
      for (const [index, sentence] of sentences.entries()) {
        if (sentence.endsWith(":") || ended.test(sentences[index + 1] ?? "")) continue;
        if (!entrusts.test(sentence) && !does.test(sentence) && !(underLead && index === 0))
          continue;
        if (/\satt,?$/i.test(sentence) || told(sentence) || refusesTask(sentence)) continue;
        if (
          isHabit(sentence) ||
          nobodys.test(sentence) ||
          mayEntrust.test(sentence) ||
          moneyIn(sentence).length > 0
        )
          continue;
        const own = bare(sentence);
        if (own.length < shortest || whats.some((what) => own.includes(what))) continue;
        if (read.includes(own) || questions.includes(own.slice(0, 60))) continue;
        found.push({
          topic: "läsning",
          text: `”${quoted(sentence)}” ser ut att ge ett uppdrag som inte är läst. Vem ska göra vad?`,
        });
      }
    }
  }
  return found;
}

/** The words alone, as a quote holds them. */
const bare = (words: string): string =>
  words
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
    .toLowerCase();
