import type { Day, Ore } from "../domain/brand.ts";
import {
  countWords,
  formatAmount,
  formatDay,
  formatDays,
  formatKronor,
} from "../language/format.ts";
import { capitalised, inSentence, withoutCapitals } from "../language/say/title.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { lawOn } from "./law.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
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
  /** By the chair or another member, because it could not wait (KL 6:39): reported under another paragraph. */
  readonly urgent: boolean;
}

/** The list of decisions that are reported at a meeting (sv. *anmälningslista*, KL 7:8). */
export interface NoticeListPaper {
  /** The version of its layout. */
  readonly template: number;
  readonly authority: string;
  /** The body's name: "Regionstyrelsen". */
  readonly body: string;
  readonly meetingDay: Day;
  /** The list's own number; null until it has one. */
  readonly caseNumber: string | null;
  readonly rows: readonly NoticeListRow[];
  /** The sum in which every krona counts once: a pot and what is distributed of it are the same money. */
  readonly total: Ore;
  /** What stands in the rows beside that, because it is money of another row; said under the table. */
  readonly twice: { readonly distributed: Ore; readonly replaced: Ore };
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
  const number = paper.caseNumber ?? "inte satt ännu";
  const footer = `Anmälningslista ${paper.meetingDay}`;
  return {
    title: `${item.title}, ${formatDay(paper.meetingDay, "sv")}`,
    subject: `Anmälningslista, diarienummer ${number}`,
    author: paper.body,
    authority: paper.authority,
    genre: "Anmälningslista",
    day: paper.meetingDay,
    template: paper.template,
    landscape: true,
    footer: paper.caseNumber === null ? footer : `${footer} · ${paper.caseNumber}`,
    blocks: [
      fact("Möte", `${paper.body}, ${formatDay(paper.meetingDay, "sv")}`),
      fact("Diarienummer", number),
      fact("Period", periodOf(paper.rows)),
      heading(1, item.title),
      heading(2, "Sammanfattning"),
      ...item.summary.map(paragraph),
      heading(2, "Förslag till beslut"),
      paragraph(item.proposal),
      ...(item.outcome === null ? [] : [heading(2, "Beslut"), paragraph(item.outcome)]),
      ...(paper.rows.length === 0
        ? []
        : [
            heading(2, "Beslut som anmäls"),
            tableOf(paper),
            ...countedOnce(paper.twice).map(paragraph),
          ]),
    ],
  };
}

/**
 * The layout of the list; from the second on its remarks have dates in words, and it says what it does not know; from
 * the third on the columns make room for their numbers, from the fourth on names within titles and bodies keep their
 * capitals.
 */
export const noticeListTemplate = 4;

/** A title or a body inside a sentence, as that layout of the list writes it. */
export const inList = (template: number, title: string): string =>
  template >= 4 ? inSentence(title) : withoutCapitals(title);

export function agendaItem(paper: NoticeListPaper): AgendaItem {
  const { rows, outcome } = paper;
  const body = inList(paper.template, paper.body);
  const many = capitalised(countWords(rows.length, counted, "sv"));
  const sum = formatKronor(paper.total, "sv");
  const summary =
    rows.length === 0
      ? [`Inga beslut på delegation finns att anmäla till ${body}.`]
      : [
          `${many} har fattats på delegation från ${body} ${whenOf(rows)}. ${rows.length === 1 ? "Det gäller" : "De gäller tillsammans"} ${sum} och anmäls enligt ${lawOf(paper)}.`,
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

/** An employee's decision and an urgent one of the chair are reported under a paragraph each. */
function lawOf({ rows, meetingDay }: NoticeListPaper): string {
  const law = lawOn(meetingDay);
  if (!rows.some((row) => row.urgent)) return law.notice;
  return rows.every((row) => row.urgent) ? law.urgentNotice : law.bothNotices;
}

/** Why the sum is less than the rows add up to; nothing where it is not. */
function countedOnce({ distributed, replaced }: NoticeListPaper["twice"]): string[] {
  const reasons = [
    ...(distributed === 0
      ? []
      : [`${formatKronor(distributed, "sv")} fördelas ur pottar som själva står på listan.`]),
    ...(replaced === 0
      ? []
      : [`${formatKronor(replaced, "sv")} står i beslut som andra beslut har ersatt.`]),
  ];
  return reasons.length === 0
    ? []
    : [["Varje krona räknas en gång i summan.", ...reasons].join(" ")];
}

const counted = { one: "beslut", many: "beslut", gender: "neuter" } as const;

const whenOf = (rows: readonly NoticeListRow[]): string =>
  `${new Set(rows.map((row) => row.day)).size === 1 ? "den" : "under tiden"} ${periodOf(rows)}`;

/** From the first decision's date to the last one's. */
function periodOf(rows: readonly NoticeListRow[]): string {
  const days = rows.map((row) => row.day).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? "inga beslut" : formatDays(first, last, "sv");
}

const columns: readonly WordColumn[] = [
  { title: "Lnr", share: 11, align: "right" },
  { title: "Diarienummer", share: 26, align: "left" },
  { title: "Beslutsnr", share: 20, align: "left" },
  { title: "Beslutsdatum", share: 25, align: "left" },
  { title: "Beslutsfattare", share: 31, align: "left" },
  { title: "Delegationspunkt eller lagrum", share: 33, align: "left" },
  { title: "Ärende", share: 40, align: "left" },
  { title: "Beslut i korthet", share: 34, align: "left" },
  { title: "Belopp (kr)", share: 23, align: "right" },
  { title: "Anmärkning", share: 26, align: "left" },
];

/** What a decision on paper that gave no money decides is in the paper alone. */
const isUntold = ({ decided, amount }: NoticeListRow): boolean => decided === "" && amount === 0;

/** The rows by the date of decision; those of one day as they came. */
function tableOf({ rows, total, template }: NoticeListPaper): WordTable {
  const isFirst = template < 2;
  const sorted = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    kind: "table",
    caption: `Beslut ${whenOf(rows)}, ${isFirst ? "efter" : "i ordning efter"} beslutsdatum`,
    columns,
    ...(template >= 3 ? { isFitted: true } : {}),
    rows: sorted.map((row, index) => [
      String(index + 1),
      row.caseNumber,
      row.number ?? "–",
      row.day,
      row.decider.name === "" ? row.decider.title : `${row.decider.title}, ${row.decider.name}`,
      row.authority,
      row.matter,
      ...(isUntold(row) && !isFirst
        ? ["Framgår av beslutet", "–"]
        : [row.decided, formatAmount(row.amount, "sv")]),
      row.remark ?? "",
    ]),
    total: ["", "Summa", "", "", "", "", "", "", formatAmount(total, "sv"), ""],
  };
}
