import { oneOf } from "../words/pattern.ts";
import { listMark } from "../layout/list-mark.ts";
import type { Line } from "../layout/line.ts";
import { deadlineIn, tellsTime } from "../words/deadlines.ts";
import { sentencesOf } from "../words/sentences.ts";
import { listedTask } from "./task-list.ts";

/** What the lines of such a list stand under, whatever their heading says. */
export const tasksLead = "Uppgifter";

const arrow = /^[→➔►➢]/u;
/** What somebody says, has done or is at is no task, though it is told in the present. */
const isAt = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ɏ-]+\s){1,4}?${oneOf`
    berättar tror tycker anser menar undrar säger konstaterar noterar vill önskar hoppas deltar
    arbetar jobbar håller sitter slutar börjar går kommer förklarar tackar svarar redogör saknar
    föreslår leder räknar ser står väntar har är
  `}(?![A-Za-zÀ-ɏ])`,
  "u",
);

/**
 * The lines of notes that are tasks by the shape of their list: each names somebody and what he does, and one of them
 * when; or an arrow stands before it. Their heading may say anything.
 */
export function listedByShape(
  lines: readonly Line[],
  names: ReadonlySet<string>,
): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let start = 0; start < lines.length;) {
    let end = start;
    const kind = markOf(lines[start]);
    while (kind !== "" && markOf(lines[end]) === kind) end += 1;
    const list = lines.slice(start, end);
    const tasks = list.filter((line) => isTask(line.text, names));
    const isList =
      tasks.length > 1 &&
      tasks.length * 3 >= list.length * 2 &&
      tasks.some(({ text }) => sentencesOf(text).some(hasTime));
    for (const line of isList ? list : tasks.filter(({ text }) => arrow.test(text)))
      found.add(line);
    start = Math.max(end, start + 1);
  }
  return found;
}

/** The mark of a line, in which every number and every letter is the same; "" for none. */
const markOf = (line: Line | undefined): string =>
  (listMark.exec(line?.text ?? "")?.[0] ?? "").trim().replace(/\d+/g, "1").replace(/\p{L}/gu, "a");

const hasTime = (sentence: string): boolean =>
  tellsTime(sentence) || deadlineIn(sentence, null) !== null;

/** "Mirjam tar fram en mall till mars", whatever it stands under. */
export const isTimedTask = (text: string, names: ReadonlySet<string>): boolean =>
  names.size > 0 && hasTime(text) && isTask(text, names);

function isTask(text: string, names: ReadonlySet<string>): boolean {
  const bare = text.replace(listMark, "").trim();
  const [first = ""] = sentencesOf(bare);
  if (isAt.test(first)) return false;
  return listedTask(tasksLead, first, bare, names) !== null;
}
