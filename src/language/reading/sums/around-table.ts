import type { ReadAllotments } from "./allotment.ts";
import { readTable } from "./allotments.ts";
import { letEachDistribute, saysEachAbove } from "./each-distributes.ts";
import type { Question } from "../reading.ts";
import { legendIn } from "../layout/row-kinds.ts";
import type { Section } from "../layout/section.ts";
import { oneOf } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Table } from "./table.ts";

/** Words by which holders distribute the money further: pots, for distribution, to be distributed by others. */
const potWords = new RegExp(
  "(?<![A-Za-zÀ-ɏ])(?:(?:del)?pott(?:ar|arna|en|er|erna)?|för (?:(?:vidare|senare|fortsatt|egen|intern) )?fördelning|" +
    "vidarefördel[A-Za-zÀ-ɏ]*|fördelas? (?:vidare|av)|" +
    "(?:som|vilka|får) (?:[^.;¤]{0,40}?(?:i sin tur|själva|inom sin[at]?|inom sitt) )[^.;¤]{0,20}?fördelar?|" +
    "(?:som|vilka) (?:de |i sin tur |får |ska |själva ){0,3}(?:fördelar?|disponerar?|förfogar över)|" +
    "(?:chefer|befattningshavare|direktörer|förvaltningar|enheter|tjänstemän)(?:na)? (?:får|ges|ska) (?:[^.;¤]{0,30} )?(?:fördela|disponera)|" +
    "till (?:[A-Za-zÀ-ɏ]|- |-){3,40}s (?:förfogande|disposition)|" +
    "delegation (?:ges|lämnas|får) [^.;¤]{0,30}fördela)(?![A-Za-zÀ-ɏ])",
  "i",
);

/** Money that is taken out of a pot is given as rows: "ur potten om 3 mnkr beviljas följande". */
const outOfPot =
  /(?<![A-Za-zÀ-ɏ])(?:ur|av|från|inom|i)\s(?:(?:hela|den|årets|regiondirektörens)\s)?(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])|fördelar?\s(?:hela\s|härmed\s)?potten(?![A-Za-zÀ-ɏ])|pott(?:en)?\s(?:om|på)\s\d/gi;

/** A pot that is itself divided, into rows if nothing else is said: "Hela potten, 3 mnkr, fördelas", "Vår pott räcker till". */
const dividedPot = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:del)?pott(?:ens?|\s\d{1,2})|(?<=^|\satt\s|(?<![A-Za-zÀ-ɏ])(?:denna|den|min|vår|sin|egna|[A-Za-zÀ-ɏ]+s)\s)(?:del)?pott)(?![A-Za-zÀ-ɏ])(?=(?:[^.:;!?]|\.(?=\s\p{Ll})){0,120}\s${oneOf`
    fördelas delas används disponeras går utnyttjas ska skall tas betalas ger räcker täcker
    finansierar har
  `}(?![A-Za-zÀ-ɏ]))`,
  "giu",
);

/** "Pott för arbetstider, 400 tkr:", above what it goes to: one pot with its size, and not one among others. */
const headedPot =
  /^(?:\d{1,2}[.)]\s|[-–•]\s)?(?:hela\s)?(?:[A-Za-zÀ-ɏ-]+s\s)?(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])(?=[^.;:\n]{0,100}\d[^.;:\n]{0,20}:?$)/gim;

/** "Medlen fördelas av regiondirektören enligt följande": who makes the list, and holds none of it. */
const madeBy =
  /fördelas\sav\s[A-Za-zÀ-ɏ]*(?:direktören|chefen|nämnden|styrelsen|utskottet|förvaltningen)\s(?:enligt|på\sföljande|så(?:\shär|som)?|som\sföljer)(?![A-Za-zÀ-ɏ])/gi;

/** Whether words say that what follows is given to holders. */
export const givesPots = (words: string): boolean =>
  potWords.test(
    [outOfPot, dividedPot, headedPot, madeBy].reduce((text, one) => text.replace(one, " "), words),
  ) || letEachDistribute(words);

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

/** What a table gives, as the words before it say. */
export const readIntroduced = (section: Section, table: Table): ReadAllotments =>
  readTable(
    table,
    givesPots(leadOf(section.lines[table.start - 1]?.text ?? "")) ||
      saysEachAbove(section.lines[table.end]?.text ?? ""),
    wordsAround(section, table),
  );

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
  const first = table.rows[0]?.cells.find((cell) => cell !== "") ?? "";
  return {
    topic: "läsning",
    text: `Hör tabellen ”${heads.slice(0, 120)}”, som börjar med ”${first.slice(0, 60)}”, till samma ram?`,
  };
}
