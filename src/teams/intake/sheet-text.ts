import { z } from "zod/v4";
import { day as toDay, isDay } from "../../domain/brand.ts";
import { type Cell, emptyCell, type Sheet, type SheetRow } from "../../language/sheet.ts";

/** A cell as it is kept: texts, numbers and truths as they are, null for an empty one, days and faults with a letter. */
type KeptCell = null | string | number | boolean | readonly ["d" | "f", string];

function kept(cell: Cell): KeptCell {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "truth":
      return cell.truth;
    case "day":
      return ["d", cell.day];
    case "fault":
      return ["f", cell.text];
    default:
      return cell satisfies never;
  }
}

const aDay = z
  .string()
  .refine(isDay, { abort: true })
  .transform((day) => toDay(day));

const keptCell = z.union([
  z.null().transform((): Cell => emptyCell),
  z.string().transform((text): Cell => ({ kind: "text", text })),
  z.number().transform((number): Cell => ({ kind: "number", number })),
  z.boolean().transform((truth): Cell => ({ kind: "truth", truth })),
  z.tuple([z.literal("d"), aDay]).transform(([, day]): Cell => ({ kind: "day", day })),
  z.tuple([z.literal("f"), z.string()]).transform(([, text]): Cell => ({ kind: "fault", text })),
]);

/** A row is its number and its cells; the number of one that is out of sight stands in brackets of its own. */
const keptRow = z
  .tuple([z.union([z.number(), z.tuple([z.number()])])], keptCell)
  .transform(([place, ...cells]): SheetRow =>
    typeof place === "number"
      ? { number: place, cells }
      : { number: place[0], cells, isHidden: true },
  );

const keptSheets = z.array(
  z.tuple([z.string()], keptRow).transform(([name, ...rows]): Sheet => ({ name, rows })),
);

/** As lists were kept before: every cell with its kind in words. */
const cellInWords = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("empty") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("number"), number: z.number() }),
  z.object({ kind: z.literal("day"), day: aDay }),
  z.object({ kind: z.literal("truth"), truth: z.boolean() }),
  z.object({ kind: z.literal("fault"), text: z.string() }),
]) satisfies z.ZodType<Cell>;

const sheetsInWords = z.array(
  z.object({
    name: z.string(),
    rows: z.array(z.object({ number: z.number(), cells: z.array(cellInWords) })),
  }),
) satisfies z.ZodType<readonly Sheet[]>;

/** A list as text that is kept and hashed: the same rows give the same text. */
export const contentOf = (sheets: readonly Sheet[]): string =>
  JSON.stringify(
    sheets.map(({ name, rows }) => [
      name,
      ...rows.map(({ number, cells, isHidden }) => [
        isHidden === true ? [number] : number,
        ...cells.map(kept),
      ]),
    ]),
  );

/** The sheets of a list that is kept; none where its content is gone or is no list. */
export function sheetsIn(content: string): readonly Sheet[] {
  if (content === "") return [];
  const json: unknown = JSON.parse(content);
  const read = keptSheets.safeParse(json);
  if (read.success) return read.data;
  const old = sheetsInWords.safeParse(json);
  return old.success ? old.data : [];
}
