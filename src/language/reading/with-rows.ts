import type { QuotedReading } from "./read-decision.ts";
import type { Question, Reading, ReadRow, StatedTotal } from "./reading.ts";
import { questionsOfNeeds, questionsOfTotals, restAsked } from "./sums/questions-money.ts";

/** A row that the reading missed and a person has added, with the words that it stands in. */
export interface MissedRow extends ReadRow {
  readonly quote: string;
  /** Whether another decision gave it, which this one tells of. */
  readonly elsewhere: boolean;
}

/**
 * A reading with the rows that it missed. What it asks of sums, of the rest and of needs is asked of all of them, as if
 * they had been read (rules R04, R05 and R10).
 */
export function withRows(read: QuotedReading, missed: readonly MissedRow[]): QuotedReading {
  if (missed.length === 0) return read;
  const { reading, quotes, elsewhere } = read;
  const rows = [...reading.rows, ...missed.map(asRow)];
  const statedTotals = reading.statedTotals.map((one) => totalWith(one, read, missed));
  const { undistributedKr: rest } = reading;
  const undistributedKr = rest === null ? null : rest - sumOf(missed);
  const changed = { ...reading, rows, statedTotals, undistributedKr };
  // Where the document asks for no needs, nobody is asked for those of the rows that it has.
  const asksForNeeds = questionsOfNeeds(reading.rows).length > 0 || reading.rows.length === 0;
  const inNeed = asksForNeeds ? rows : missed;
  return {
    reading: {
      ...changed,
      questions: askedAnew(reading.questions, reading, { ...changed, rows: inNeed }),
    },
    quotes: {
      ...quotes,
      rows: [...quotes.rows, ...missed.map(({ quote }) => quote)],
      descriptions: [...quotes.descriptions, ...missed.map(() => "")],
    },
    elsewhere: {
      ...elsewhere,
      rows: [...elsewhere.rows, ...missed.map((row) => row.elsewhere)],
    },
  };
}

function asRow(missed: MissedRow): ReadRow {
  const { quote: _, elsewhere: __, ...row } = missed;
  return row;
}

const sumOf = (rows: readonly Pick<ReadRow, "amountKr">[]): number =>
  rows.reduce((sum, { amountKr }) => sum + amountKr, 0);

/**
 * A total is that of all rows, of those of one of the decisions, or of a part of them. Where several can be meant it is
 * the one that comes out right, else that of the decision whose rows were read.
 */
function totalWith(
  total: StatedTotal,
  { reading, elsewhere }: QuotedReading,
  missed: readonly MissedRow[],
): StatedTotal {
  if (total.of !== "rows") return total;
  const isSumOf = (rows: readonly ReadRow[]) => sumOf(rows) === total.computedKr;
  const ofGiver = [true, false].flatMap((giver) => {
    const read = reading.rows.filter((_, index) => elsewhere.rows[index] === giver);
    const own = missed.filter((row) => row.elsewhere === giver);
    return read.length > 0 && isSumOf(read) ? [sumOf(own)] : [];
  });
  const found = [...ofGiver, ...(isSumOf(reading.rows) ? [sumOf(missed)] : [])];
  // The sum of one part of the list has what was added to that part, which nobody has said: what makes it right.
  const parts =
    found.length > 0 ? found : [0, ...missed.map(({ amountKr }) => amountKr), sumOf(missed)];
  const right = parts.find((more) => total.computedKr + more === total.statedKr);
  return { ...total, computedKr: total.computedKr + (right ?? parts[0] ?? 0) };
}

type Summed = Pick<Reading, "statedTotals" | "undistributedKr" | "rows">;

/** What is asked of totals, of the rest and of needs, each in the place of what was asked of it before. */
const askedAnew = (
  questions: readonly string[],
  before: Summed,
  after: Summed,
): readonly string[] =>
  [askedOfTotals, askedOfRest, askedOfNeeds].reduce(
    (asked, of) => replaced(asked, said(of(before)), said(of(after))),
    questions,
  );

const askedOfTotals = ({ statedTotals }: Summed) => questionsOfTotals(statedTotals);
const askedOfNeeds = ({ rows }: Summed) => questionsOfNeeds(rows);

function askedOfRest({ undistributedKr }: Summed): readonly Question[] {
  const text = undistributedKr === null ? null : restAsked(undistributedKr);
  return text === null ? [] : [{ topic: "återstod", text }];
}

const said = (questions: readonly Question[]): readonly string[] =>
  questions.map(({ topic, text }) => `${topic}: ${text}`);

function replaced(
  asked: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const old = new Set(before);
  const left = asked.filter((one) => !old.has(one));
  const anew = after.filter((one) => !left.includes(one));
  const first = asked.findIndex((one) => old.has(one));
  const at = first < 0 ? left.length : first;
  return [...left.slice(0, at), ...anew, ...left.slice(at)];
}
