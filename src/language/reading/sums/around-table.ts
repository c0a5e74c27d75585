import type { ReadAllotments } from "./allotment.ts";
import { readTable } from "./allotments.ts";
import { saysEachAbove } from "./each-distributes.ts";
import { kindBelow, kindsAsked } from "./kind-said.ts";
import type { Question } from "../reading.ts";
import { legendIn } from "../layout/row-kinds.ts";
import type { Section } from "../layout/section.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Table } from "./table.ts";
import { unitBelow, unitsAlong } from "./units-along.ts";

const leadMax = 120;
const introduces = /:$|(?<![A-Za-zÀ-ɏ])(?:tabell[A-Za-zÀ-ɏ]*|nedan|följande|här)(?![A-Za-zÀ-ɏ])/i;

/** What a line says of the table below it: a paragraph introduces it with its last sentence, if that says so. */
export function leadOf(above: string): string {
  if (above.length < leadMax) return above;
  const last = sentencesOf(above).at(-1) ?? "";
  return introduces.test(last) ? last : "";
}

/** The numbers of a table's lines in its section. */
export function range(table: Table): number[] {
  return Array.from({ length: table.end - table.start }, (_, index) => table.start + index);
}

/** The line or two that stand before a table. */
export const wordsBefore = (section: Section, table: Pick<Table, "start">): string =>
  [
    ...(table.start < 2 ? [section.heading] : []),
    ...section.lines.slice(Math.max(0, table.start - 2), table.start).map((line) => line.text),
  ].join("\n");

/** The sentences of the line or two before a list, without such as say nothing by themselves: "Tabell 1". */
export const sentencesAbove = (section: Section, table: Pick<Table, "start">): string[] =>
  wordsBefore(section, table)
    .split("\n")
    .flatMap(sentencesOf)
    .filter((one) => !caption.test(one));
const caption =
  /^\(?(?:tabell\s?\d*|belopp(?:en)?\s(?:i|anges)\s[^.;]{1,30}|tkr|mnkr|kr|kronor)[.):]*$/i;

/** What a table gives, as the words before it say. */
export function readIntroduced(section: Section, table: Table): ReadAllotments {
  const kind = kindBelow(sentencesAbove(section, table));
  const asPots = kind === "pots" || saysEachAbove(section.lines[table.end]?.text ?? "");
  const read = readTable(
    table,
    asPots,
    wordsAround(section, table),
    unitsAlong(section.lines)[table.start - 1] ?? unitBelow(section.lines),
  );
  const given = read.allotments.filter((item) => item.kind !== "total");
  return kind === "both" &&
    !asPots &&
    given.length > 0 &&
    given.every((item) => item.kind === "row")
    ? { ...read, questions: [...read.questions, kindsAsked(firstCell(table))] }
    : read;
}

/** The words before a table with those right below it that name its unit or its marks. */
export const wordsAround = (section: Section, table: Table): string =>
  [wordsBefore(section, table), saidBelow(section.lines[table.end]?.text ?? "")].join("\n");

/** "Belopp anges i tkr.", "* Pott som innehavaren fördelar.", right below a table. */
const saidBelow = (below: string): string =>
  legendIn(below).size > 0 ||
  /^\W*(?:(?:alla|samtliga)\s)?(?:belopp|summor|siffror)(?:en|na)?\s(?:i|är\si|anges\si|är\sangivna\si)\s[A-Za-zÀ-ɏ]+(?:\s[A-Za-zÀ-ɏ]+)?\.?$/i.test(
    below,
  )
    ? below
    : "";

/** A table of which it is not said that it belongs to what is decided here. */
export function tableAsked(table: Table): Question {
  const heads = table.heads.filter((head) => head !== "").join(" | ");
  return {
    topic: "läsning",
    text: `Hör tabellen ”${heads.slice(0, 120)}”, som börjar med ”${firstCell(table)}”, till samma ram?`,
  };
}

const firstCell = ({ rows }: Table): string =>
  (rows[0]?.cells.find((cell) => cell !== "") ?? "").slice(0, 60);
