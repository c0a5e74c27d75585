import { readXml } from "./read-xml.ts";
import type { IsTooLate } from "./refused-file.ts";

/** How a level of a list is numbered: "%1." of decimals, "%2)" of letters. */
interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

/** The lists of a document by their ids. */
export type Numbering = ReadonlyMap<string, Levels>;

const levelsMax = 9;
const usual: Level = { format: "decimal", pattern: "%1.", start: 1 };

/** Reads how a document numbers its lists; empty where it has none. Throws `RefusedFile`. */
export function readNumbering(bytes: Uint8Array | null, isTooLate: IsTooLate): Numbering {
  if (bytes === null) return new Map();
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { kind: string; starts: Map<number, number> }>();
  let kind = "";
  let list = "";
  let level = 0;
  const change = (more: Partial<Level>): void => {
    const levels = kinds.get(kind);
    if (levels !== undefined) levels.set(level, { ...(levels.get(level) ?? usual), ...more });
  };
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        const value = attribute("val") ?? "";
        if (name === "abstractNum") {
          kind = attribute("abstractNumId") ?? "";
          kinds.set(kind, new Map());
        } else if (name === "num") {
          list = attribute("numId") ?? "";
          // What a list itself says of its levels is not said of its kind.
          kind = "";
        } else if (name === "abstractNumId") lists.set(list, { kind: value, starts: new Map() });
        else if (name === "lvl" || name === "lvlOverride") level = Number(attribute("ilvl")) || 0;
        else if (name === "start") change({ start: Number(value) || 0 });
        else if (name === "numFmt") change({ format: value });
        else if (name === "lvlText") change({ pattern: value });
        else if (name === "startOverride") lists.get(list)?.starts.set(level, Number(value) || 0);
      },
      close: () => {},
      text: () => {},
    },
    isTooLate,
  );
  return new Map(
    [...lists].map(([id, { kind: of, starts }]) => [id, started(kinds.get(of), starts)]),
  );
}

function started(levels: Levels | undefined, starts: ReadonlyMap<number, number>): Levels {
  const own = [...(levels ?? new Map<number, Level>())];
  return new Map(
    own.map(([index, level]) => [index, { ...level, start: starts.get(index) ?? level.start }]),
  );
}

/** Counts the items of a document's lists as they come. */
export class ListNumbers {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** What stands before the next item: `1.`, `b)`, `•`; empty where the list says nothing. */
  next(list: string, level: number): string {
    const levels = this.#numbering.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined || level >= levelsMax) return "";
    if (own.format === "bullet") return "•";
    if (own.format === "none") return "";
    const counts = (this.#counts.get(list) ?? []).slice(0, level + 1);
    for (let above = 0; above < level; above += 1) counts[above] ??= levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    this.#counts.set(list, counts);
    return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return counted(counts[at] ?? 0, levels.get(at)?.format ?? "decimal");
    });
  }
}

function counted(count: number, format: string): string {
  const letter = String.fromCodePoint(97 + ((Math.max(1, count) - 1) % 26));
  switch (format) {
    case "lowerLetter":
      return letter;
    case "upperLetter":
      return letter.toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

const romans = [
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

/** Lists of people end before fifty. */
function roman(count: number): string {
  if (count > 49) return String(count);
  let rest = count;
  let text = "";
  for (const [size, sign] of romans) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}
