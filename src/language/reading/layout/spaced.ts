import { isUnitOf, isYearHead } from "../words/columns.ts";

/** Words between wide gaps, with the places where they begin and end. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer lines are no rows; wider tables are none that anybody prints. */
const lineLengthMax = 300;
const columnsMax = 12;
/** A longer table is read in parts. */
const blockLinesMax = 200;
/** So many whole rows show where the columns stand. */
const wholeMax = 20;

/** A text with tabs where spaces hold columns apart; where a cell is empty shows in the lines above and below. */
export function withoutWideGaps(text: string): string {
  if (!/\S {2,}\S/.test(text)) return text;
  const lines = text.split("\n");
  const out: string[] = [];
  for (let index = 0; index < lines.length;) {
    const block = blockAt(lines, index);
    if (block.length > 0) out.push(...inColumns(block));
    else out.push(alone(lines[index] ?? ""));
    index += Math.max(block.length, 1);
  }
  return out.join("\n");
}

/** The lines from a spaced one to the last that shares its columns; none where no other does. */
function blockAt(lines: readonly string[], start: number): string[] {
  if (!isSpaced(lines[start] ?? "")) return [];
  let end = start + 1;
  for (let at = end; at < Math.min(lines.length, start + blockLinesMax); at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      // An empty line between rows parts no table where the next row stands under the same places.
      const above = lines.slice(Math.max(start, end - 4), end);
      if (!standsUnder(rowAfter(lines, at), above)) break;
    } else if (line.includes("\t")) break;
    else if (isSpaced(line) || line.startsWith("    ")) end = at + 1;
  }
  const block = lines.slice(start, end);
  return block.filter(isSpaced).length > 1 ? block : [];
}

/** The next line, or the one that goes on its first words. */
const rowAfter = (lines: readonly string[], at: number): string => {
  const [next = "", more = ""] = lines.slice(at + 1, at + 3);
  return !isSpaced(next) && next.length < wordsMax && /^\S/.test(next) ? more : next;
};
const wordsMax = 50;

const isSpaced = (line: string): boolean =>
  line.length <= lineLengthMax && !line.includes("\t") && /\S {2,}\S/.test(line);

const standsUnder = (line: string, above: readonly string[]): boolean => {
  if (!isSpaced(line)) return false;
  const pieces = piecesOf(line, 2);
  const isUnder = pieces.every(({ start, end }) =>
    above.some((other) =>
      piecesOf(other, 2).some((piece) => piece.start === start || piece.end === end),
    ),
  );
  return (
    isUnder || (pieces.length > 2 && above.some((other) => isNear(pieces, piecesOf(other, 2))))
  );
};

/** As many cells, each of which begins or ends about where the other does: set by hand, and not by a machine. */
const isNear = (pieces: readonly Piece[], others: readonly Piece[]): boolean =>
  pieces.length === others.length &&
  pieces.every(({ start, end }, index) => {
    const other = others[index];
    const away = Math.min(Math.abs(start - (other?.start ?? 0)), Math.abs(end - (other?.end ?? 0)));
    return away <= nearMax;
  });
const nearMax = 3;

/** A line whose columns no other line shows: a gap of three spaces or more holds them apart, or of two before a day. */
const alone = (line: string): string =>
  line.replace(/(?<=\S)(?: {3,}(?=\S)| {2}(?=(?:19|20)\d\d-\d\d-\d\d$))/g, "\t");

/** The words of a line between gaps of so many spaces; a unit belongs to the figures before it. */
function piecesOf(line: string, gap: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
    const [own] = match;
    const last = pieces.at(-1);
    const start = match.index;
    const end = start + own.length;
    const belongs =
      last !== undefined &&
      (start - last.end < gap || (isUnitOf(own, last.text) && !isYearHead(line)));
    if (belongs) pieces[pieces.length - 1] = { ...last, text: `${last.text} ${own}`, end };
    else pieces.push({ text: own, start, end });
  }
  return pieces;
}

/** A block of lines with its cells held apart by tabs; lines without cells of their own stand as they are. */
function inColumns(block: readonly string[]): string[] {
  const rows = rowsOf(block);
  const count = countOf(rows);
  const whole = rows.filter((row) => row.length === count).slice(0, wholeMax);
  return block.map((line, index) => {
    const row = rows[index] ?? [];
    if (count < 2 || row.length === 0 || (row.length === 1 && row[0]?.start === 0)) return line;
    const full = row.length < count ? divided(line, row, whole) : row;
    if (full.length > count) return full.map(({ text }) => text).join("\t");
    const places = placed(full, whole, count);
    if (full.length === 1 && places[0] === 0) return line;
    const cells = Array.from({ length: count }, (_, column) => full[places.indexOf(column)]?.text);
    const text = cells.map((cell) => cell ?? "").join("\t");
    return full.length >= count - 1 && count > 2 ? text : text.replace(/\t+$/, "");
  });
}

/** The words of each row: two spaces alone hold them apart only where other lines show it. */
function rowsOf(block: readonly string[]): Piece[][] {
  const all = block.map((line) => piecesOf(line, 2));
  const starts = counted(all.flatMap((row) => row.slice(1).map(({ start }) => start)));
  const ends = counted(all.flatMap((row) => row.slice(1).map(({ end }) => end)));
  const lengths = counted(all.map((row) => row.length));
  const isMany = (times: ReadonlyMap<number, number>, of: number): boolean =>
    (times.get(of) ?? 0) > 1;
  return all.map((row, index) => {
    const isShown = ({ start, end }: Piece, at: number): boolean =>
      at === 0 || start - (row[at - 1]?.end ?? 0) > 2 || isMany(starts, start) || isMany(ends, end);
    const isEven = row.length > 2 && isMany(lengths, row.length);
    return isEven || row.every(isShown) ? row : piecesOf(block[index] ?? "", 3);
  });
}

function counted(numbers: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const one of numbers) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

/** How many columns most lines have; as many as the first line where others are as many. */
function countOf(rows: readonly (readonly Piece[])[]): number {
  const times = counted(
    rows.map(({ length }) => length).filter((length) => length > 1 && length <= columnsMax),
  );
  const most = Math.max(0, ...times.values());
  const first = rows[0]?.length ?? 0;
  const isWidest = first === Math.max(...times.keys()) && (times.get(first) ?? 0) > 1;
  if (times.get(first) === most || isWidest) return first;
  return [...times].find(([, found]) => found === most)?.[0] ?? 0;
}

/** A long cell leaves one space before the next column: it is divided where the whole rows have a column. */
function divided(
  line: string,
  row: readonly Piece[],
  whole: readonly (readonly Piece[])[],
): Piece[] {
  const starts = counted(whole.flatMap((other) => other.slice(1).map(({ start }) => start)));
  const shared = [...starts].filter(([, times]) => times > 1).map(([start]) => start);
  return row.flatMap(({ start, end }) => {
    const cuts = shared
      .filter((at) => at > start + 1 && at < end)
      .filter((at) => /^[^ ] [^ ]$/.test(line.slice(at - 2, at + 1)))
      .filter((at) => !/^\d \d$/.test(line.slice(at - 2, at + 1)))
      .toSorted((one, other) => one - other);
    return [start, ...cuts].map((from, index) => {
      const text = line.slice(from, cuts[index] ?? end).trimEnd();
      return { text, start: from, end: from + text.length };
    });
  });
}

/** In which columns the words of a row stand: in those nearest to them, in their order. */
function placed(
  row: readonly Piece[],
  whole: readonly (readonly Piece[])[],
  count: number,
): number[] {
  if (row.length === count) return row.map((_, index) => index);
  const away = (piece: Piece, column: number): number =>
    Math.min(
      ...whole.map((other) => {
        const { start = 0, end = 0 } = other[column] ?? {};
        return Math.min(Math.abs(piece.start - start), Math.abs(piece.end - end));
      }),
    );
  let best: readonly { readonly cost: number; readonly columns: readonly number[] }[] = [
    { cost: 0, columns: [] },
  ];
  for (const [index, piece] of row.entries()) {
    const next = [];
    for (let column = index; column <= count - row.length + index; column += 1) {
      const before = best
        .filter(({ columns }) => (columns.at(-1) ?? -1) < column)
        .toSorted((one, other) => one.cost - other.cost)[0];
      if (before !== undefined)
        next.push({
          cost: before.cost + away(piece, column),
          columns: [...before.columns, column],
        });
    }
    best = next;
  }
  return [...(best.toSorted((one, other) => one.cost - other.cost)[0]?.columns ?? [])];
}
