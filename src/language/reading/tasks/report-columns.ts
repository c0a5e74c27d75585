import type { Act } from "../layout/act.ts";
import { oneOf } from "../words/pattern.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { isSomebody } from "../words/owners.ts";
import { quoted } from "../words/quoted.ts";
import { taskColumnsUnder, taskHeads } from "../words/task-heads.ts";
import { conditionIn } from "../words/conditions.ts";
import type { Question } from "../reading.ts";
import { type Table, tablesIn } from "../sums/table.ts";
import { bodyOf } from "./task-body.ts";
import type { Draft } from "./task-draft.ts";

/** Heads that say that whoever answers for a row reports, with what he then does with it. */
const reports: readonly (readonly [RegExp, string])[] = [
  [/^(?:tid(?:punkt)?\sför\s)?återrapport/i, "återrapportera"],
  [/^(?:tid(?:punkt)?\sför\s)?återredovis/i, "återredovisa"],
  [/^(?:tid(?:punkt)?\sför\s)?redovis/i, "redovisa"],
  [/^(?:tid(?:punkt)?\sför\s)?avrapport/i, "avrapportera"],
  [/^slutrapport/i, "lämna slutrapport om"],
  [/^delrapport/i, "lämna delrapport om"],
  [/^rapport/i, "rapportera"],
  [/^(?:uppföljning|följs\supp)/i, "följa upp"],
];
/** "De ansvariga", "Var och en av projektledarna": everybody who answers for a row. */
const everybody =
  /^(?:(?:var\soch\sen|envar|vardera)\sav\s)?(?:(?:de|alla|samtliga|respektive|varje|envar|var\soch\sen)\s)?(?:\p{Ll}*ansvariga?|\p{Ll}*(?:projekt|insats|aktivitets)(?:ägar|ledar)(?:e|en|na)|(?:namngivna\s)?personer(?:na)?)$/iu;
const isReport = /rapport|redovis|återkom|följa\supp|stämma\sav/i;

const place = oneOf`
    tabellen listan förteckningen sammanställningen kolumnen (tabellen_)?ovan(stående)?(_tabell)?
    (tabellen_)?nedan(stående)?(_tabell)?
  `;
/** "vid den tidpunkt som framgår av tabellen", "enligt tabellen", "vid angiven tid". */
const atItsTime = new RegExp(
  String.raw`,?\s?(?<![A-Za-zÀ-ɏ])${oneOf`
    (senast_)?(vid|till|på|inom)_(den|det|de)_(tid|datum)[A-Za-zÀ-ɏ]*_som_(framgår|anges|angetts|angivits
      |står|följer|har_angetts)_((av|i|enligt)_)?
    (senast_)?(enligt|i_enlighet_med)_(tid[A-Za-zÀ-ɏ]*_(i|enligt)_)?
  `}${place}(?![A-Za-zÀ-ɏ])|,?\s?(?<![A-Za-zÀ-ɏ])(?:senast\s)?(?:vid|till)\s(?:angiven|angivna|respektive|fastställd|angivet)\s(?:tid|datum)[A-Za-zÀ-ɏ]*`,
  "i",
);

/** A row that says who reports on what, and when. */
interface ReportRow {
  readonly owner: string;
  readonly activity: string;
  readonly verb: string;
  readonly when: string;
  readonly body: string | null;
  readonly quote: string;
  readonly proposed: boolean;
}

/**
 * The tasks with those of the tables of money that tell when each reports: what a sentence gives to "de ansvariga" is
 * given to each of them at his time; where no sentence does, the head of the column says what they do. Only rows that
 * give money count, by their quotes.
 */
export function withReportColumns(
  drafts: readonly Draft[],
  acts: readonly Act[],
  given: ReadonlySet<string>,
  after: string | null,
  questions: Question[],
): Draft[] {
  const rows = acts.flatMap((act) => reportRowsOf(act, given));
  if (rows.length === 0) return [...drafts];
  const shared = drafts.filter((draft) => isShared(draft, rows));
  const each = (row: ReportRow, draft: Draft | null): Draft => ({
    owner: row.owner,
    what: draft === null ? `${row.verb} ${lower(row.activity)}` : withoutPointing(draft.what),
    body: draft?.body ?? row.body,
    time: deadlineIn(`senast ${row.when}`, after),
    condition: draft?.condition ?? conditionIn(row.when),
    proposed: draft?.proposed ?? row.proposed,
    quote: draft === null ? row.quote : `${draft.quote} ${row.quote}`,
  });
  const due = rows.filter((row) => row.verb !== "" || shared.length > 0);
  const [unowned] = due.filter(({ owner }) => !isSomebody(owner));
  if (unowned !== undefined)
    questions.push({
      topic: "roll",
      text: `Vem får uppdraget ”${quoted(`${unowned.verb || "återrapportera"} ${lower(unowned.activity)}`)}”?`,
    });
  // Grants to associations and theatres are answered for by nobody who is named.
  const areNamed = due.every(({ owner }) => owner === "" || isSomebody(owner));
  const owned = areNamed ? due.filter(({ owner }) => owner !== "") : [];
  return shared.length > 0
    ? drafts.flatMap((draft) =>
        shared.includes(draft) ? owned.map((row) => each(row, draft)) : [draft],
      )
    : [...drafts, ...owned.map((row) => each(row, null))];
}

/** What is given to everybody who answers, and when shows in the table: it says so, or has no time and reports. */
const isShared = (draft: Draft, rows: readonly ReportRow[]): boolean =>
  everybody.test(draft.owner) &&
  draft.time === null &&
  (atItsTime.test(draft.quote) ||
    (isReport.test(draft.what) && rows.some((row) => row.verb !== "")));

const withoutPointing = (what: string): string =>
  what
    .replace(atItsTime, " ")
    .replace(/\s+/gu, " ")
    .replace(/[,.\s]+$/u, "")
    .trim();

const lower = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

function reportRowsOf({ lines, putOff }: Act, given: ReadonlySet<string>): ReportRow[] {
  if (putOff) return [];
  return tablesIn(lines.map(({ line }) => line)).flatMap((table) => {
    const column = reportColumn(table);
    if (column < 0 || taskColumnsUnder(table.heads) !== null) return [];
    const head = table.heads[column] ?? "";
    const verb = reports.find(([pattern]) => pattern.test(head))?.[1] ?? "";
    return table.rows.flatMap(({ cells, quote }): ReportRow[] => {
      const when = cells[column] ?? "";
      if (!given.has(quote) || !/[\p{L}\d]/u.test(when)) return [];
      const owner = cells[table.columns.indexOf("responsible")] ?? "";
      return [
        {
          owner: /\p{L}/u.test(owner) ? owner : "",
          activity: cells[table.columns.indexOf("activity")] ?? "",
          verb,
          when,
          body: bodyOf(`redovisas till ${when}`) ?? bodyOf(head) ?? bodyOf(`redovisas ${head}`),
          quote,
          proposed: lines[table.start]?.proposed === true,
        },
      ];
    });
  });
}

/** The column of a table of money that says when its rows are reported, or are due; −1 for none. */
function reportColumn({ heads, columns }: Table): number {
  if (!columns.includes("responsible") || !columns.includes("amount")) return -1;
  const isFree = (index: number): boolean =>
    ["other", "status", "description"].includes(columns[index] ?? "");
  const reporting = heads.findIndex(
    (head, index) => isFree(index) && reports.some(([pattern]) => pattern.test(head)),
  );
  return reporting >= 0
    ? reporting
    : heads.findIndex((head, index) => isFree(index) && taskHeads.when.test(head));
}
