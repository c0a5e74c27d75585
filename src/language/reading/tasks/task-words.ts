import { oneOf } from "../words/pattern.ts";
import type { FoundDeadline } from "../words/deadlines.ts";
import { startsTask } from "../words/infinitive.ts";
import { infinitiveOf, noDoing, present } from "./task-list.ts";
import { meetingSource } from "./task-body.ts";
import { withoutTimeAhead } from "./leading-time.ts";

const reporting = new RegExp(
  String.raw`^(?:(?:snarast|skyndsamt|omgående|därefter)\s)?${oneOf`
    berätta åter(rapportera|redovisa|komma) redovisa rapportera presentera informera
    lämna_(en_)?(rapport|redovisning) till_ senast_ därefter_ i_
  `}`,
  "i",
);

/**
 * Several tasks in one sentence, "dels … dels …" or "att … samt att …"; reporting is no task of its own, but where
 * each has its own time.
 */
export function tasksIn(what: string, isTimed: (part: string) => boolean): string[] {
  const each = /^dels\s/i.test(what) ? what.replace(andPartly, " dels att ") : what;
  const parts = each
    .replace(/^dels\s+(?:att\s+)?/i, "")
    .split(
      /,?\s+(?:dels att|samt att|och att|(?:och|samt) (?:ska|skall)(?: (?:också|även|dessutom|därutöver|därefter|sedan|slutligen))?)\s+/i,
    );
  const tasks: string[] = [];
  for (const part of parts.flatMap((one) => eachWithItsTime(one, isTimed))) {
    const last = tasks.length - 1;
    const apart = isTimed(part) && isTimed(tasks[last] ?? "");
    if (last >= 0 && (isDueThen.test(part) || (reporting.test(part) && !apart)))
      tasks[last] = `${tasks[last] ?? ""} och att ${part}`;
    else tasks.push(part);
  }
  return tasks;
}

/** "och att den ska vara klar i februari": when, and no task of its own. */
const itIsDue = String.raw`(?:den|det|detta|de|dessa|\p{Ll}{3,}(?:en|et|na|n|t))\s(?:ska|skall|bör)\s(?:vara|bli|lämnas(?:\sin)?|redovisas|levereras|presenteras|skickas)`;
const isDueThen = new RegExp(String.raw`^${itIsDue}(?![A-Za-zÀ-ɏ])`, "iu");
/** The same as it is left at the end of a task without its time; without a subject only behind a sign. */
const dueAtEnd = new RegExp(
  String.raw`,?\s(?:(?:och|samt)\s(?:att\s)?)?${itIsDue}(?:\s(?:klar[at]?|färdig[at]?|inne|framme|på\splats))?$|[,:;]\s(?:och\s)?(?:ska\s|skall\s|bör\s)?(?:vara|lämnas(?:\sin)?|inlämnas|skickas|sänds|levereras|redovisas|rapporteras|presenteras|görs|blir)(?:\s(?:klar[at]?|färdig[at]?|inne|framme))?$`,
  "iu",
);

/** "dels ta fram kriterier, dels redovisa utfallet" */
const andPartly = /,?\s(?:och\s)?dels\s(?:att\s)?(?=\p{Ll})/giu;
/** "boka lokal i februari och återkommer med program i april" */
const andVerb =
  /,?\s(?:och|samt)\s(?:(?:därefter|sedan|dessutom|senare|också|även|ska)\s){0,2}(?=(?:\p{Ll}{3,}a|ta|ge|se|\p{Ll}{2,}r)\s)/gu;

const andAnother =
  /,?\s(?:och|samt)\s(?=(?:(?:en|ett|sin|sitt|därefter|sedan)\s){0,2}(?:\p{Ll}+\s)?\p{Ll}*(?:rapport|redovisning|uppföljning|utvärdering|lägesbild|prognos|sammanställning|återkoppling|plan|förslag|underlag)(?:en|et)?\s(?:(?:av|för|om|över)\s[^,;]{2,50}?\s)?(?:till|i|senast|vid|den|under|inför|före)\s)/giu;

/** "lämna en delrapport i juni och en slutrapport i december": the verb holds for each that has a time of its own. */
function eachWithItsTime(task: string, isTimed: (part: string) => boolean): string[] {
  const [, verb = ""] =
    /^(?:(?:till|för|i|vid|inför)\s[\p{L}-]+\s)?(\p{Ll}{2,}(?:a|ge)\s)/u.exec(task) ?? [];
  if (verb === "") return [task];
  for (const { 0: words, index } of task.matchAll(andVerb)) {
    const [first, second] = [task.slice(0, index), task.slice(index + words.length)];
    const [does = ""] = second.split(" ", 1);
    if (!startsTask(does) && (!present.test(does) || noDoing.test(does))) continue;
    if (isTimed(first) && isTimed(second))
      return [first, second.replace(/^\p{Ll}+r(?=\s)/u, infinitiveOf)];
  }
  for (const { 0: words, index } of task.matchAll(andAnother)) {
    const [first, second] = [task.slice(0, index), task.slice(index + words.length)];
    if (isTimed(first) && isTimed(second)) return [first, `${verb}${second}`];
  }
  return [task];
}

/** Where those who decide meet each other, or others: "möte", "budgetdialog", "träffen". */
const gathering =
  "\\p{Ll}{0,14}(?:möten?|sammanträden?|dialog|träff|överläggning|sammankomst|genomgång|internat)(?:et|t|en)?(?![A-Za-zÀ-ɏ])";
const meeting = new RegExp(
  `^(?:(?:till|vid|inför|på|senast till|senast vid|senast)\\s)(?:${meetingSource})s?\\s(?:(?:nästa|kommande|nästkommande)\\s)?${gathering}(?:\\s(?:senast\\s)?(?:i|den|under)\\s(?:den\\s)?[A-Za-zÀ-ɏ\\d ]{3,22}?)?\\s(?=\\p{Ll}{3}|(?:se|ge|ta|gå)\\s)`,
  "iu",
);

/** "siffrorna för våren", but "före utgången av november". */
const ofWhich = /\s(?:för|(?<!\s(?:utgången|slutet|början|mitten|loppet)\s)av|från|om)\s$/i;
/** "senast vid", "före utgången av", "allra senast under": what stands before a time and goes with it. */
const leadsToTime = new RegExp(
  String.raw`[,\s]+(?:${oneOf`
    senast till vid i under den på inför före innan efter (utgången|slutet|början|mitten|loppet)_av
    sista_dagen klart? färdigt? svar besked deadline tid
  `}:?\s*)+$`,
  "i",
);

/** The task without the time before or after it; what stands in the middle stays. */
export function trimTask(task: string, time: FoundDeadline | null): string {
  const words = task
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^att,\s/i, "")
    .replace(/[,\s]+(?:samt|och)$/i, "")
    .replace(/[.;,:]+$/, "")
    .replace(manner, "");
  const bare = withoutLeadingBody(withoutAside(words, time), time);
  if (time === null || time.text === "" || !bare.endsWith(time.text)) return bare;
  // "ta fram siffrorna för våren": of which time, and not when.
  if (ofWhich.test(bare.slice(0, -time.text.length))) return bare;
  // "utreda hur ronderna ska fungera under sommaren": the time of the clause.
  if (/^under\s/i.test(time.text) && /\s(?:hur|vad|vilka|vilken|om|där)\s/i.test(bare)) return bare;
  const cut = bare
    .slice(0, -time.text.length)
    .replace(leadsToTime, "")
    .replace(/[,\s–—-]+$/, "")
    .replace(dueAtEnd, "")
    .replace(withReport, "")
    .replace(thenTold, "")
    .replace(inBody, "");
  const short = cut
    .replace(doesSo, "")
    .replace(trailingBody, "")
    .replace(andComesBack, "")
    .replace(
      /\s(?:allra\s)?senast$|\s(?:i|vid|till)\s(?:sin|[\p{L}-]+(?:nämndens|styrelsens))$|\s(?:i|vid|till)\s(?:nämndens|styrelsens|regionens|kommunens|förvaltningens|årets)$/iu,
      "",
    );
  return short.length < 3 ? bare : short;
}

/** "ta fram en plan och återkomma med den i maj": that it is brought back says no more than the time. */
const andComesBack =
  /,?\soch\såterkomm(?:a|er)(?:\still\s[A-Za-zÀ-ɏ-]{3,40})?\smed(?:\sd(?:en|et|em|etta))?$/i;

/** "…, det gör han i december", "…, vilket sker i maj", "…, detta i juni", "…, i så fall i maj": what is left of it without the time. */
const doesSo =
  /,\s(?:och\s|men\s)?(?:detta|det|dock|i\sså\sfall|då)$|,\s(?:och\s)?(?:det|detta|vilket|något\ssom)\s(?:gör|görs|sker|ska\s(?:göras|ske|vara\sklart))(?:\s(?:han|hon|hen|de|vi))?$/i;

/** "…, med redovisning till styrelsen i oktober": what is left of it without the body and the time. */
const withReport =
  /,?\smed\s(?:åter)?(?:redovisning|rapport(?:ering)?|avrapportering|delrapport)(?:\still\s[A-Za-zÀ-ɏ -]{3,60})?$/i;
/** "var för sig redovisa", "vardera lämna", "gemensamt ta fram": how, and not what. */
const manner =
  /^(?:var för sig|var och en(?: för sig)?|vardera|båda(?: två)?|bägge|själva?|gemensamt|tillsammans|också|även|därefter|dessutom|omgående|snarast|skyndsamt)\s(?!möjlig|med(?!\p{L}))(?=\p{Ll})/iu;
/** "…, och resultatet lämnas till nämnden", "…, vilken ska ha kommit in", "…, likaså i styrelsen men": what is left of it without the time. */
const thenTold = new RegExp(
  String.raw`,\s(?:det|detta|vilket)\s(?:(?:får|ska|kan|bör)\s)?(?:bli|blir|sker|ske|görs|göras)(?:\s[^,;.]{2,40})?$|\s?,\s(?:vilken|vilket|vilka|som)\s(?:ska|skall|lämnar|redovisar|återkommer|rapporterar|presenterar|gör)(?:\s[^,;.]{2,80})?$|(?<!\satt),?\s(?:och\s)?(?:(?:det|detta|[A-Za-zÀ-ɏ]{4,}(?:et|en|na)))\s(?:ska\s)?(?:(?:åter)?redovisas|(?:åter)?rapporteras|presenteras|(?:över|av|in)?lämnas|läggs\sfram|delges|skickas|visas|tas\supp)(?:\s(?:till|för|i|vid)\s[A-Za-zÀ-ɏ -]{3,60})?$`,
  "i",
);
const inBody = new RegExp(
  `(?:,?\\s(?:likaså|också|även))?\\s(?:i|inför|för|till)\\s(?:${meetingSource})(?:s\\s(?:möte|sammanträde)[A-Za-zÀ-ɏ]*)?,?\\s(?:men|och|fast|dock|då)$|,?\\s(?:likaså|också|även)$`,
  "iu",
);
const asideAtEnd = /\s\(([^()]{3,80})\)$/u;

/** "utreda schemat (återrapport nämnden nov 2024)": the time in brackets is no part of the task. */
function withoutAside(words: string, time: FoundDeadline | null): string {
  const aside = asideAtEnd.exec(words)?.[1];
  return aside !== undefined && time !== null && time.text !== "" && aside.includes(time.text)
    ? words.slice(0, -aside.length - 3)
    : words;
}

const trailingBody = new RegExp(
  `,?(?:\\s(?:vid|till|inför|på|efter)\\s(?:sammanträdet|mötet|(?:gruppens|vårt)\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:möte|träff))|\\s(?:för|till)\\sgruppen|\\s(?:till|vid|inför)\\s(?:den\\s)?(?:${meetingSource})s?(?:\\s(?:(?:nästa|kommande|nästkommande)\\s)?${gathering})?)$`,
  "iu",
);

/** "för nämnden", before "vid sammanträdet i mars redovisa": before whom, and not what. */
const leadingBody = new RegExp(
  `^(?:för|till|inför)\\s(?:${meetingSource})\\s(?=(?:senast|vid|i|till|under|före|inför|den)\\s)`,
  "iu",
);

/** The task without the body and the time before it; the body stays where no task follows the time. */
function withoutLeadingBody(words: string, time: FoundDeadline | null): string {
  const timed = words.replace(leadingBody, "");
  const rest = timed === words ? words : withoutLeadingTime(timed, time);
  return rest !== timed && startsTask(rest) ? rest : withoutLeadingTime(words, time);
}

function withoutLeadingTime(words: string, time: FoundDeadline | null): string {
  if (time !== null && time.text !== "") {
    const ahead = withoutTimeAhead(words, time.text);
    if (ahead !== words) return ahead;
    const at = words.indexOf(time.text);
    const before = words.slice(0, Math.max(0, at));
    if (
      at >= 0 &&
      at < 80 &&
      (at === 0
        ? /^(?:inom|om|snarast|omgående|skyndsamt|utan|så snart|före|senast|i god tid)\s/i.test(
            `${time.text} `,
          )
        : /^(?:senast|till|vid|i|inför|under|före|innan|på)\s/i.test(before)) &&
      !/\s(?:och|att|samt)\s/i.test(before)
    ) {
      const rest = words.slice(at + time.text.length).replace(/^[,\s]+/, "");
      if (/^\p{Ll}{2,}/u.test(rest)) return rest;
    }
  }
  return words.replace(meeting, "");
}
