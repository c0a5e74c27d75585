import type { Day, Ore } from "../domain/brand.ts";
import type { Effect } from "../domain/follow-up.ts";
import type { Need } from "../domain/grant.ts";
import { minus, total } from "../domain/money.ts";
import { formatAmount, formatDay, formatKronor } from "../language/format.ts";
import { effectWords } from "../language/say/follow-up-summary.ts";
import { inSentence, needWords, potNamed, withoutCapitals } from "../language/say/title.ts";
import { type FileOut, fileName, mediaTypes } from "./file-out.ts";
import { wordBytes } from "./word-bytes.ts";
import {
  fact,
  heading,
  keptFact,
  paragraph,
  remark,
  type WordBlock,
  type WordColumn,
  type WordDocument,
  type WordTable,
  wholeTableMax,
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
  /** The version of its layout. */
  readonly template: number;
  /** The only pot that it is about; null where it is about the whole grant. */
  readonly pot: string | null;
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
    name: fileName(`Uppföljning ${paper.pot ?? paper.grant} ${paper.cutOff}`, "docx"),
    mediaType: mediaTypes.docx,
    bytes: wordBytes(followUpWord(paper)),
  };
}

export function followUpWord(paper: FollowUpPaper): WordDocument {
  const cutOff = formatDay(paper.cutOff, "sv");
  const title = `Uppföljning av ${aboutOf(paper)} per ${cutOff}`;
  return {
    title,
    subject: `Uppföljning, diarienummer ${paper.caseNumber}`,
    author: paper.authority,
    authority: paper.authority,
    genre: "Uppföljning",
    day: paper.cutOff,
    template: paper.template,
    landscape: true,
    footer: `Uppföljning per ${paper.cutOff} · ${paper.caseNumber}`,
    blocks: [
      fact("Avser läget", cutOff),
      fact("Diarienummer", paper.caseNumber),
      heading(1, title),
      ...summary(paper),
      ...paper.pots.flatMap((pot) => potBlocks(pot, paper)),
    ],
  };
}

/**
 * The layout of the summary; from the second on it adds up nothing where nobody has answered, from the third on it names
 * the pot that it is about and says below a table what its sums leave out, from the fourth on the columns make room for
 * their numbers, from the fifth on names within titles keep their capitals.
 */
export const followUpTemplate = 5;

/** A title inside a sentence, as that layout of the summary writes it. */
export const inSummary = (template: number, title: string): string =>
  template >= 5 ? inSentence(title) : withoutCapitals(title);

const isThird = ({ template }: FollowUpPaper): boolean => template >= 3;

const aboutOf = (paper: FollowUpPaper): string =>
  paper.pot === null || !isThird(paper) ? paper.grant : `${potNamed(paper.pot)}, ${paper.grant},`;

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

function potBlocks(pot: FollowUpPaperPot, paper: FollowUpPaper): WordBlock[] {
  const comments = pot.rows.flatMap((row) =>
    row.answer === null || row.answer.comment === ""
      ? []
      : [remark(row.activity, row.answer.comment)],
  );
  return [
    heading(2, pot.title),
    ...originOf(pot, isThird(paper) ? keptFact : fact),
    ...(pot.rows.length === 0
      ? [paragraph("Ingen aktivitet har fått medel ur potten.")]
      : [tableOf(pot, paper), ...(isThird(paper) ? leftOut(pot) : []), ...comments]),
  ];
}

/** Why used and left do not add up to what was given; where nobody has answered, nothing is added up. */
function leftOut({ rows }: FollowUpPaperPot): WordBlock[] {
  const unanswered = rows.filter(({ answer }) => answer === null);
  if (unanswered.length === 0 || unanswered.length === rows.length) return [];
  const sum = formatKronor(total(unanswered.map(({ decided }) => decided)), "sv");
  return [
    paragraph(`I summorna av använt, kvar och prognos saknas ${sum} som inte är uppföljda ännu.`),
  ];
}

function originOf({ from, amount: money }: FollowUpPaperPot, told: typeof fact): WordBlock[] {
  const sum = formatKronor(money, "sv");
  switch (from.kind) {
    case "pot":
      return [told("Pottens innehavare", from.holder), told("Pottens belopp", sum)];
    case "paper":
      return [told("Beslutat av", from.madeBy), told("Fördelat", sum)];
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

function tableOf({ title, rows }: FollowUpPaperPot, paper: FollowUpPaper): WordTable {
  const answers = rows.flatMap((row) => row.answer ?? []);
  return {
    kind: "table",
    caption: `${isThird(paper) ? "" : "Uppföljning av "}${title}, aktivitet för aktivitet`,
    ...(isThird(paper) && rows.length <= wholeTableMax ? { isWhole: true } : {}),
    ...(paper.template >= 4 ? { isFitted: true } : {}),
    columns: columnsIn(paper.year),
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
