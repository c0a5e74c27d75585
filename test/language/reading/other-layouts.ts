/** Writes a paper in another layout that says the same; null where the paper has nothing to write otherwise. */
export type Relayout = (text: string) => string | null;

type Cells = readonly string[];

const isInBars = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isInTabs = (line: string): boolean => /^[^\t]+\t/.test(line);
const isInSpaces = (line: string): boolean => /\S {3,}\S/.test(line);
const isTabled = (line: string): boolean =>
  isInBars(line) || isInTabs(line) || isInSpaces(line) || line.includes("\t");

const cellsOf = (line: string): Cells =>
  (isInBars(line) ? line.trim().slice(1, -1).split("|") : line.split("\t")).map((cell) =>
    cell.trim(),
  );
const isRule = (cells: Cells): boolean => cells.every((cell) => /^:?-{2,}:?$/.test(cell));

/** The lines of each table, three at least and as wide, written otherwise by `write`; it may decline. */
function relaid(
  text: string,
  isRow: (line: string) => boolean,
  write: (rows: readonly Cells[]) => readonly string[] | null,
): string | null {
  const lines = text.split("\n");
  const made: string[] = [];
  for (let from = 0; from < lines.length;) {
    let end = from;
    while (isRow(lines[end] ?? "")) end += 1;
    const own = lines.slice(from, Math.max(end, from + 1));
    made.push(...(own.length < 3 ? own : (tableOf(own, write) ?? own)));
    from += own.length;
  }
  return changed(text, made.join("\n"));
}

function tableOf(
  lines: readonly string[],
  write: (rows: readonly Cells[]) => readonly string[] | null,
): readonly string[] | null {
  const rows = lines.map(cellsOf).filter((cells) => !isRule(cells));
  const width = Math.max(...rows.map((cells) => cells.length));
  const isEven = rows.every((cells) => cells.length === width || !isInBars(lines[0] ?? ""));
  return isEven
    ? write(rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]))
    : null;
}

const changed = (text: string, made: string): string | null => (made === text ? null : made);
const replaced =
  (pattern: RegExp, by: string | ((...found: string[]) => string)): Relayout =>
  (text) =>
    changed(text, typeof by === "string" ? text.replace(pattern, by) : text.replace(pattern, by));

const inTabs = (rows: readonly Cells[]): string[] =>
  rows.map((cells) => cells.join("\t").replace(/\t+$/, ""));
const inBars = (rows: readonly Cells[]): string[] =>
  rows.map((cells) => `| ${cells.join(" | ")} |`);
/** An empty cell before a full one leaves no trace among spaces. */
const hasGap = (cells: Cells): boolean =>
  cells.some((cell, at) => cell === "" && cells.slice(at).some((later) => later !== ""));
const inSpaces =
  (pad: (cell: string, width: number) => string) =>
  (rows: readonly Cells[]): string[] | null => {
    if (rows.some(hasGap)) return null;
    const widths = (rows[0] ?? []).map((_, at) =>
      Math.max(...rows.map((row) => (row[at] ?? "").length)),
    );
    return rows.map((cells) =>
      cells
        .map((cell, at) => pad(cell, widths[at] ?? 0))
        .join("   ")
        .trimEnd(),
    );
  };
const hasHead = ([head = []]: readonly Cells[]): boolean =>
  head.length > 2 &&
  head.every((cell) => cell !== "") &&
  !/\d{3}|\d,\d/.test(head.join(" ").replace(/(?:19|20)\d\d/g, ""));
const inOrder =
  (order: (columns: readonly number[]) => readonly number[]) =>
  (rows: readonly Cells[]): string[] | null =>
    hasHead(rows)
      ? inBars(rows.map((cells) => order([...cells.keys()]).map((at) => cells[at] ?? "")))
      : null;

const heading =
  /^(?:beslut|ärendebeskrivning|bakgrund|anmälan|utdrag till|beslutsunderlag|delegationsbestämmelse och delegation|förslag till beslut|regiondirektörens förslag|finansiering|sändlista|expedieras till|ärendet|sammanfattning):?$/i;
const headings =
  (write: (words: string) => string): Relayout =>
  (text) =>
    changed(
      text,
      text
        .split("\n")
        .map((line) => (heading.test(line.trim()) ? write(line.trim().replace(/:$/, "")) : line))
        .join("\n"),
    );

/** Sentences broken at a width, as a mail or a page breaks them; tables stay as they are. */
const wrapped =
  (width: number): Relayout =>
  (text) =>
    changed(
      text,
      text
        .split("\n")
        .map((line) => (isTabled(line) || /^\s/.test(line) ? line : broken(line, width)))
        .join("\n"),
    );

function broken(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

const months =
  "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  );
/** A day alone: of two days the second is written without its month. */
const oneDay =
  /(?<![\d/-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d/-]|\s*(?:--|–|—|-|\/|och|till)\s*\d)/g;
const grouped = /(?<![\d.,/-])\d{1,3}(?: \d{3})+(?![\d.,/-])/g;

/** What may be written otherwise in the same paper, by what is done to it. */
export const relayouts: Readonly<Record<string, Relayout>> = {
  "bars become tabs": (text) => relaid(text, isInBars, inTabs),
  "bars become columns of spaces": (text) =>
    relaid(
      text,
      isInBars,
      inSpaces((cell, width) => cell.padEnd(width)),
    ),
  "bars become columns with amounts to the right": (text) =>
    relaid(
      text,
      isInBars,
      inSpaces((cell, width) => (/^\d/.test(cell) ? cell.padStart(width) : cell.padEnd(width))),
    ),
  "bars lose the rule below the head": (text) => relaid(text, isInBars, inBars),
  "tabs become bars": (text) => relaid(text, isInTabs, inBars),
  "tabs become columns of spaces": (text) =>
    relaid(
      text,
      isInTabs,
      inSpaces((cell, width) => cell.padEnd(width)),
    ),
  "the last column is the first": (text) =>
    relaid(
      text,
      isInBars,
      inOrder((columns) => [...columns.slice(-1), ...columns.slice(0, -1)]),
    ),
  "the first two columns change places": (text) =>
    relaid(
      text,
      isInBars,
      inOrder(([first = 0, second = 1, ...others]) => [second, first, ...others]),
    ),
  "the columns stand backwards": (text) =>
    relaid(
      text,
      isInBars,
      inOrder((columns) => columns.toReversed()),
    ),
  "lines break at 72 signs": wrapped(72),
  "lines break at 90 signs": wrapped(90),
  "two empty lines between paragraphs": replaced(/\n\n+/g, "\n\n\n"),
  "spaces at the ends of lines": replaced(/\n/g, "  \n"),
  "an indented paper": (text) => (text.includes("\t") ? null : text.replace(/^(?=.)/gm, "    ")),
  "hard spaces in amounts": replaced(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00A0"),
  "thin spaces in amounts": replaced(/(?<=\d) (?=\d{3}(?!\d))/g, "\u202F"),
  "points in amounts": replaced(grouped, (amount) => amount.replaceAll(" ", ".")),
  "amounts without spaces": replaced(grouped, (amount) => amount.replaceAll(" ", "")),
  "kronor for kr": replaced(/(?<=\d )kr(?![A-Za-zÀ-ɏ])/g, "kronor"),
  "SEK for kr": replaced(/(?<=\d )kr(?![A-Za-zÀ-ɏ])/g, "SEK"),
  "a dash for kr": replaced(/(?<=\d) kr(?![A-Za-zÀ-ɏ.])/g, ":-"),
  "kkr for tkr": replaced(/(?<![A-Za-zÀ-ɏ])tkr(?![A-Za-zÀ-ɏ])/g, "kkr"),
  "miljoner kronor for mnkr": replaced(/(?<=\d )mnkr(?![A-Za-zÀ-ɏ])/g, "miljoner kronor"),
  "mnkr for miljoner kronor": replaced(/(?<=\d )miljoner (?:kronor|kr)(?![A-Za-zÀ-ɏ])/g, "mnkr"),
  "letters with brackets": replaced(/^(\s*)([a-h])\. /gm, "$1$2) "),
  "letters with points": replaced(/^(\s*)([a-h])\) /gm, "$1$2. "),
  "letters in brackets": replaced(/^(\s*)([a-h])\) /gm, "$1($2) "),
  "numbers with brackets": replaced(/^(\s*)(\d)\. /gm, "$1$2) "),
  "numbers with tabs": replaced(/^(\d)\. /gm, "$1.\t"),
  "bullets for dashes": replaced(/^(\s*)- /gm, "$1• "),
  "long dashes for short": replaced(/^(\s*)- /gm, "$1– "),
  "stars for dashes": replaced(/^(\s*)- /gm, "$1* "),
  "no space behind §": replaced(/§ (?=\d)/g, "§"),
  "dates without dashes": replaced(oneDay, "$1$2$3"),
  "dates in words": replaced(
    oneDay,
    (_, year, month, day) => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`,
  ),
  "headings with a colon": headings((words) => `${words}:`),
  "headings in capitals": headings((words) => words.toUpperCase()),
  "headings as in Markdown": headings((words) => `## ${words}`),
  "headings in bold": headings((words) => `**${words}**`),
};
