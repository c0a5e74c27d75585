import type { ActLine } from "../layout/act.ts";
import { listMark } from "../layout/list-mark.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { startsTask } from "../words/infinitive.ts";
import { moneyIn } from "../words/money.ts";
import { leadsToTasks, ownersIn } from "./task-list.ts";

const lineMax = 300;
const between = /\t+|\s[–—|-]\s|[;:,]\s+|\.\s+(?=\p{Lu})|\s\(|\)/gu;
/** What stands beside somebody in a list of tasks is one, though it has no verb: "Bo Ask – slutrapport – maj". */
const ofTasks = /uppdrag|gör|uppgift|åtgärd|steg/i;

/** "skickar ut kallelsen": what somebody does, in the present. */
const does = /^\p{Ll}{2,}(?:ar|er|ör|år|yr)\s\p{L}/u;
/** "ringer länsstyrelsen", "Kontakta ekonomistaben": whom it ends in does nothing. */
const isDoing = (words: string): boolean => does.test(words) || startsTask(words);
const isName = (words: string, names: ReadonlySet<string> | undefined): boolean =>
  /^\p{Lu}\S*\s\p{Lu}/u.test(words) || names?.has(words.split(/[\s,]/u, 1)[0] ?? "") === true;
const bars = /\s?\|\s|\t+/gu;

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A line of a list of tasks that names who, what and when in any order, between dashes, commas, bars or in columns:
 * "lämna en rapport – Mona Ek – juni" is "Mona Ek: lämna en rapport, juni".
 */
export function inOrder(line: ActLine, names: ReadonlySet<string> | undefined): ActLine {
  const lead = line.lead.replace(/:$/, "");
  if (line.text === line.lead || line.text.length > lineMax || !leadsToTasks(lead)) return line;
  const text = line.text.replace(listMark, "");
  const cells = cellsOf(text);
  if (cells.length < 2 || moneyIn(text).length > 0) return line;
  const isOwner = ({ text: words }: Cell): boolean =>
    ownersIn(words, names).length > 0 && (isName(words, names) || !isDoing(words));
  const owner = cells.find(isOwner);
  if (owner === undefined) return line;
  const times = cells.filter((cell) => cell !== owner && isTime(cell.text));
  const rest = cells.filter((cell) => cell !== owner && !times.includes(cell));
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || rest.some(isOwner)) return line;
  const isApart = (cell: Cell): boolean => cell.start > first.start && cell.end < last.end;
  if ([owner, ...times].some(isApart)) return line;
  const what = lower(text.slice(first.start, last.end).trim().replace(bars, ", "));
  const when = times.map((cell) => `, ${lower(cell.text)}`).join("");
  if (does.test(what)) return { ...line, text: `${owner.text} ${what}${when}` };
  if (!startsTask(what) && (times.length === 0 || !ofTasks.test(lead))) return line;
  return { ...line, text: `${owner.text}: ${what}${when}` };
}

/** "ansvarig Mona Ek", "Vem: Mona Ek": what only says that it is who does it, or when. */
const label =
  /^(?:(?:ansvar(?:ig(?:a|t)?)?|ansv\.?|vem|när|tid|uppgift)(?:\s(?:är|blir)|\s?:)?(?:\s+|$)|utförs av\s|görs av\s)/i;

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const match of [...text.matchAll(between), null]) {
    const end = match?.index ?? text.length;
    const words = text.slice(start, end).trim().replace(/\.$/u, "");
    const bare = words.replace(label, "");
    if (/[\p{L}\d]/u.test(bare)) cells.push({ text: bare, start, end });
    start = end + (match?.[0].length ?? 0);
  }
  return cells;
}

/** "juni 2024", "till vintern", "senast den 3 maj": a time and nothing beside it. */
function isTime(words: string): boolean {
  const due = `senast ${words}`;
  const found = deadlineIn(due, null);
  if (found === null || startsTask(words)) return false;
  return due.replace(found.text, "").replace(small, "").trim() === "";
}
const small =
  /(?<![A-Za-zÀ-ɏ])(?:senast|till|i|vid|inför|under|före|innan|den|klart?|färdigt?|redovisas|om|möjligt|\d{1,2})(?![A-Za-zÀ-ɏ])/gi;

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
