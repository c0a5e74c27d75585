import type { Day, Ore } from "../domain/brand.ts";
import type { Effect } from "../domain/follow-up.ts";
import type { Need } from "../domain/grant.ts";
import { minus, total } from "../domain/money.ts";
import { formatAmount, formatDay, formatKronor } from "../language/format.ts";
import { effectWords } from "../language/say/follow-up-summary.ts";
import { needWords } from "../language/say/title.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
  paragraph,
  remark,
  type WordBlock,
  type WordColumn,
  type WordDocument,
  type WordTable,
} from "./word-document.ts";

/** One funded activity of a pot, and what was answered about it; null where nobody has answered. */
export interface FollowUpPaperRow {
  readonly activity: string;
  readonly responsible: string;
  readonly decided: Ore;
  /** What next year needs, by the newest answer; null where nobody has answered. */
  readonly need: Need | null;
  readonly answer: {
    readonly used: Ore;
    readonly left: Ore;
    readonly forecast: Ore;
    readonly effect: Effect;
    readonly comment: string;
  } | null;
}

/** What gave money to activities: a pot, or a decision on paper, whose money came from none. */
export interface FollowUpPaperPot {
  readonly title: string;
  readonly from:
    | { readonly kind: "pot"; readonly holder: string }
    /** Who decided, as "Regionstyrelsen 25 april 2018 § 114". */
    | { readonly kind: "paper"; readonly madeBy: string };
  readonly amount: Ore;
  readonly rows: readonly FollowUpPaperRow[];
}

/** The follow-up of a grant at one cut-off (sv. *uppföljning*, rule R20). */
export interface FollowUpPaper {
  readonly authority: string;
  readonly grant: string;
  readonly caseNumber: string;
  readonly year: number;
  readonly cutOff: Day;
  readonly pots: readonly FollowUpPaperPot[];
}

/** The summary as a file: the grant first, then pot by pot. */
export function followUpFile(paper: FollowUpPaper): FileOut {
  return {
    name: fileName(`Uppföljning ${paper.grant} ${paper.cutOff}`, "docx"),
    mediaType: mediaTypes.docx,
    bytes: wordBytes(followUpWord(paper)),
  };
}

export function followUpWord(paper: FollowUpPaper): WordDocument {
  const cutOff = formatDay(paper.cutOff, "sv");
  return {
    title: `Uppföljning av ${paper.grant} per ${cutOff}`,
    subject: `Uppföljning, diarienummer ${paper.caseNumber}`,
    author: paper.authority,
    authority: paper.authority,
    genre: "Uppföljning",
    day: paper.cutOff,
    template: followUpTemplate,
    landscape: true,
    footer: `Uppföljning per ${paper.cutOff} · ${paper.caseNumber}`,
    blocks: [
      fact("Avser läget", cutOff),
      fact("Diarienummer", paper.caseNumber),
      heading(1, `Uppföljning av ${paper.grant} per ${cutOff}`),
      ...summary(paper),
      ...paper.pots.flatMap((pot) => potBlocks(pot, paper.year)),
    ],
  };
}

/** The layout of the summary; from the second on it adds up nothing where nobody has answered. */
export const followUpTemplate = 2;

/** What is known and what is not: an activity without an answer counts as neither used nor left. */
function summary({ pots }: FollowUpPaper): WordBlock[] {
  const rows = pots.flatMap((pot) => pot.rows);
  const answers = rows.flatMap((row) => row.answer ?? []);
  const answered = total(rows.flatMap((row) => (row.answer === null ? [] : [row.decided])));
  const left = minus(total(rows.map((row) => row.decided)), answered);
  const missing = rows.length - answers.length;
  return [
    heading(2, "Sammanfattning"),
    fact("Fördelat", formatKronor(total(rows.map((row) => row.decided)), "sv")),
    ...(answers.length === 0
      ? []
      : [
          fact("Använt", formatKronor(total(answers.map((one) => one.used)), "sv")),
          fact("Kvar", formatKronor(total(answers.map((one) => one.left)), "sv")),
          fact("Prognos", formatKronor(total(answers.map((one) => one.forecast)), "sv")),
        ]),
    ...(missing === 0 ? [] : [paragraph(unanswered(missing, rows.length, left))]),
  ];
}

function unanswered(missing: number, all: number, amount: Ore): string {
  const money = `${formatKronor(amount, "sv")}, som varken räknas som använt eller kvar.`;
  if (missing === all) return `Ingen aktivitet är uppföljd ännu. Aktiviteterna har fått ${money}`;
  return missing === 1
    ? `1 av ${all} aktiviteter är inte uppföljd. Den har fått ${money}`
    : `${missing} av ${all} aktiviteter är inte uppföljda. De har fått ${money}`;
}

function potBlocks(pot: FollowUpPaperPot, year: number): WordBlock[] {
  const comments = pot.rows.flatMap((row) =>
    row.answer === null || row.answer.comment === ""
      ? []
      : [remark(row.activity, row.answer.comment)],
  );
  return [
    heading(2, pot.title),
    ...originOf(pot),
    ...(pot.rows.length === 0
      ? [paragraph("Ingen aktivitet har fått medel ur potten.")]
      : [tableOf(pot, year), ...comments]),
  ];
}

function originOf({ from, amount: money }: FollowUpPaperPot): WordBlock[] {
  const sum = formatKronor(money, "sv");
  switch (from.kind) {
    case "pot":
      return [fact("Pottens innehavare", from.holder), fact("Pottens belopp", sum)];
    case "paper":
      return [fact("Beslutat av", from.madeBy), fact("Fördelat", sum)];
    default:
      return from satisfies never;
  }
}

const columnsIn = (year: number): readonly WordColumn[] => [
  { title: "Aktivitet", share: 24, align: "left" },
  { title: "Ansvarig", share: 16, align: "left" },
  { title: "Fördelat (kr)", share: 10, align: "right" },
  { title: "Använt (kr)", share: 10, align: "right" },
  { title: "Kvar (kr)", share: 10, align: "right" },
  { title: "Prognos (kr)", share: 10, align: "right" },
  { title: "Effekt", share: 12, align: "left" },
  { title: `Behov ${year + 1}`, share: 9, align: "left" },
];

const amount = (value: Ore): string => formatAmount(value, "sv");

function tableOf({ title, rows }: FollowUpPaperPot, year: number): WordTable {
  const answers = rows.flatMap((row) => row.answer ?? []);
  return {
    kind: "table",
    caption: `Uppföljning av ${title}, aktivitet för aktivitet`,
    columns: columnsIn(year),
    rows: rows.map(({ activity, responsible, decided, need, answer }) => [
      activity,
      responsible,
      amount(decided),
      ...(answer === null
        ? ["ej uppföljt", "", "", ""]
        : [
            amount(answer.used),
            amount(answer.left),
            amount(answer.forecast),
            effectWords.sv[answer.effect],
          ]),
      need === null ? "" : needWords.sv[need],
    ]),
    total: [
      "Summa",
      "",
      amount(total(rows.map((row) => row.decided))),
      // A zero would say that nothing is used, and nothing left; nobody has answered.
      ...(answers.length === 0
        ? ["", "", ""]
        : [
            amount(total(answers.map((one) => one.used))),
            amount(total(answers.map((one) => one.left))),
            amount(total(answers.map((one) => one.forecast))),
          ]),
      "",
      "",
    ],
  };
}
