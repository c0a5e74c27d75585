import { refusal } from "../words/refusing.ts";
import { sentencesOf } from "../words/sentences.ts";
import { givingIn } from "./giving.ts";

const refusals = new RegExp(refusal.source, "gi");
/** "avslutade ärenden", "har avslagits", "avsluta projektet": within a task no word that refuses it. */
const isTold = /(?:[^sr]|ts)$/i;
/** "som avslås", "att bidraget upphör": said of something that the task is about. */
const inClause =
  /(?<![A-Za-zÀ-ɏ])(?:som|att|om|när|då|där|innan|ifall|eftersom|hur|varför|vilka)\s(?:(?:inte|ej|har|hade|(?!(?:kan|ska|skall|bör|måste|är)\s)[A-Za-zÀ-ɏ\d-]*[^\srs])\s){0,3}$/i;
const behindSign = /[,;:(–—-]\s?$/u;
/** What is refused is named first: "Yrkandet att ge X i uppdrag att … avslås". */
const refusable =
  /(?:yrkande|förslag|motion|begäran|framställ|initiativ|ansök|hemställ|skrivelse|uppdrag(?:et|en)(?![A-Za-zÀ-ɏ]))/i;

/** Whether the words of a task refuse it, and do not only tell what was refused: "redovisa hur många som avslutat". */
const endsRefused = (task: string): boolean =>
  [...task.matchAll(refusals)].some(({ 0: word, index }) => {
    const before = task.slice(0, index);
    return behindSign.test(before) || !(isTold.test(word) || inClause.test(before));
  });

/** "Ekonomichefen: redovisa avslutade projekt" */
const listed = /^[^:.]{3,60}:\s((?:att\s)?\p{Ll}{2,}a\s.+)$/u;

/** Whether a sentence refuses, ends or puts off the task that it tells of. */
export function refusesTask(sentence: string): boolean {
  if (!refusal.test(sentence)) return false;
  const task = givingIn(sentence)?.what ?? listed.exec(sentence)?.[1] ?? "";
  const start = task === "" ? -1 : sentence.indexOf(task);
  if (start < 0) return true;
  const head = sentence.slice(0, start);
  return refusal.test(head) || refusable.test(head) || endsRefused(sentence.slice(start));
}

/** The same of an item of a list under "X får i uppdrag att", of which the first sentence is the task. */
export function refusesItem(text: string): boolean {
  if (!refusal.test(text)) return false;
  const [first = "", ...more] = sentencesOf(text);
  return (
    refusable.test(first.split(" ")[0] ?? "") ||
    endsRefused(first) ||
    more.some((one) => refusal.test(one))
  );
}
