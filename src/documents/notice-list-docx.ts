import type { Day, Ore } from "../domain/brand.ts";
import { countWords, formatAmount, formatDay, formatKronor } from "../language/format.ts";
import { capitalised, inSentence } from "../language/say/title.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
  list,
  paragraph,
  type WordColumn,
  type WordDocument,
  type WordTable,
} from "./word-document.ts";

/** One decision on the list, as printed (DOMAIN 2.3). */
export interface NoticeListRow {
  readonly caseNumber: string;
  /** Null for a decision from paper, which has no number of ours. */
  readonly number: string | null;
  readonly day: Day;
  /** Title and name, as they were on that day (rule R14). */
  readonly decider: { readonly title: string; readonly name: string };
  /** The delegation's paragraph, point or act: "RS 2018-04-25 § 114". */
  readonly authority: string;
  readonly matter: string;
  readonly decided: string;
  readonly amount: Ore;
  readonly remark: string | null;
}

/** The list of decisions that are reported at a meeting (sv. *anmälningslista*, KL 7:8). */
export interface NoticeListPaper {
  /** The body's name: "Regionstyrelsen". */
  readonly body: string;
  readonly meetingDay: Day;
  /** The list's own number; null until it has one. */
  readonly caseNumber: string | null;
  readonly rows: readonly NoticeListRow[];
  /** The sum in which every krona counts once: a pot and what is distributed of it are the same money. */
  readonly total: Ore;
  /** What the body did; null before the meeting. */
  readonly outcome: { readonly section: number; readonly day: Day } | null;
}

/** The text of the agenda item, to be pasted where the meeting is prepared. */
export interface AgendaItem {
  readonly title: string;
  readonly summary: readonly string[];
  readonly proposal: string;
  /** Null before the body has taken note. */
  readonly outcome: string | null;
}

/** The list as a file, on its side, with the agenda item's text before it. */
export function noticeListFile(paper: NoticeListPaper): FileOut {
  return {
    name: fileName(`Anmälan ${paper.body} ${paper.meetingDay}`, "docx"),
    mediaType: mediaTypes.docx,
    bytes: wordBytes(noticeListWord(paper)),
  };
}

export function noticeListWord(paper: NoticeListPaper): WordDocument {
  const item = agendaItem(paper);
  const number = paper.caseNumber ?? "ej satt";
  return {
    title: `${item.title}, ${formatDay(paper.meetingDay, "sv")}`,
    subject: `Anmälningslista, diarienummer ${number}`,
    author: paper.body,
    day: paper.meetingDay,
    landscape: true,
    footer: `Anmälningslista ${paper.meetingDay} · Diarienummer ${number}`,
    blocks: [
      heading(1, item.title),
      fact("Möte", `${paper.body}, ${formatDay(paper.meetingDay, "sv")}`),
      fact("Diarienummer", number),
      fact("Period", periodOf(paper.rows)),
      heading(2, "Sammanfattning"),
      ...item.summary.map(paragraph),
      heading(2, "Förslag till beslut"),
      ...list(true, [item.proposal]),
      heading(2, "Beslut i perioden"),
      ...(paper.rows.length === 0 ? [paragraph("Inga beslut.")] : [tableOf(paper)]),
      ...(item.outcome === null ? [] : [heading(2, "Beslut"), paragraph(item.outcome)]),
    ],
  };
}

export function agendaItem(paper: NoticeListPaper): AgendaItem {
  const { rows, outcome } = paper;
  const body = inSentence(paper.body);
  const many = capitalised(countWords(rows.length, counted, "sv"));
  const summary =
    rows.length === 0
      ? [`Inga beslut på delegation finns att anmäla till ${body}.`]
      : [
          `${many} har fattats på delegation från ${body} ${whenOf(rows)}. ${rows.length === 1 ? "Det gäller" : "De gäller tillsammans"} ${formatKronor(paper.total, "sv")} och anmäls enligt 7 kap. 8 § kommunallagen (2017:725).`,
        ];
  return {
    title: "Anmälan av delegationsbeslut",
    summary,
    proposal: `${paper.body} tar del av anmälan.`,
    outcome:
      outcome === null
        ? null
        : `${paper.body} har tagit del av anmälan (${formatDay(outcome.day, "sv")} § ${outcome.section}).`,
  };
}

const counted = { one: "beslut", many: "beslut", gender: "neuter" } as const;

const whenOf = (rows: readonly NoticeListRow[]): string =>
  `${new Set(rows.map((row) => row.day)).size === 1 ? "den" : "under perioden"} ${periodOf(rows)}`;

/** From the first decision's date to the last one's. */
function periodOf(rows: readonly NoticeListRow[]): string {
  const days = rows.map((row) => row.day).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "inga beslut";
  return first === last
    ? formatDay(first, "sv")
    : `${formatDay(first, "sv")} – ${formatDay(last, "sv")}`;
}

const columns: readonly WordColumn[] = [
  { title: "Lnr", share: 4, align: "right" },
  { title: "Diarienummer", share: 10, align: "left" },
  { title: "Beslutsnr", share: 7, align: "left" },
  { title: "Beslutsdatum", share: 9, align: "left" },
  { title: "Beslutsfattare", share: 14, align: "left" },
  { title: "Delegationspunkt eller lagrum", share: 12, align: "left" },
  { title: "Ärende", share: 14, align: "left" },
  { title: "Beslut i korthet", share: 16, align: "left" },
  { title: "Belopp (kr)", share: 9, align: "right" },
  { title: "Anmärkning", share: 9, align: "left" },
];

/** The rows by the date of decision; those of one day as they came. */
function tableOf({ rows, total, meetingDay, body }: NoticeListPaper): WordTable {
  const sorted = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    kind: "table",
    caption: `Beslut som anmäls till ${inSentence(body)} den ${formatDay(meetingDay, "sv")}`,
    columns,
    rows: sorted.map((row, index) => [
      String(index + 1),
      row.caseNumber,
      row.number ?? "",
      row.day,
      `${row.decider.title}, ${row.decider.name}`,
      row.authority,
      row.matter,
      row.decided,
      formatAmount(row.amount, "sv"),
      row.remark ?? "",
    ]),
    total: ["", "Summa", "", "", "", "", "", "", formatAmount(total, "sv"), ""],
  };
}
