import { dateIn } from "../words/dates.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import type { Section } from "../layout/section.ts";
import type { FoundMandate } from "./mandates-given.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isPerson, isRole, isUnit } from "../words/people.ts";

const topMax = 14;
const namedMax = 80;

/** Who gets the decision, and whose right it rests on. */
const namesOthers: ReadonlySet<Section["kind"]> = new Set(["dispatch", "underlying", "delegation"]);

/** Whether a position stands at the top or the end of a paper, as who decides there does; a sentence names others too. */
export function namedAsDeciding({ lines, sections }: SourceDocument): (name: string) => boolean {
  const ends = sections.filter(({ kind }) => !namesOthers.has(kind));
  // Of a short paper also those who get it stand near the top.
  const others = new Set(
    sections.flatMap((section) => (namesOthers.has(section.kind) ? section.lines : [])),
  );
  const names = [
    ...lines.slice(0, topMax).filter((line) => !others.has(line)),
    ...ends.flatMap((section) => section.lines.slice(-topEnd)),
    ...sections.flatMap(signedBelow),
  ]
    .map(({ text }) => text)
    .filter((text) => text.length < namedMax && !/[.;]$/u.test(text) && !isTold(text))
    .join("\n")
    .toLowerCase();
  return (name) => {
    const stem = name.toLowerCase().replace(/(?<=\p{L}{4})(?:e?n)$/u, "");
    return stem.length > 3 && (names.includes(stem) || inFull(stem)?.test(names) === true);
  };
}

/** "Ada Ros" above "Stabschef", where the paper was signed below what gives the right. */
const signedBelow = ({ kind, lines }: Section): readonly Line[] =>
  kind === "delegation"
    ? lines.filter(({ text }, at) => isRole(text) && isPerson(lines[at - 1]?.text ?? ""))
    : [];

/** "HS-direktör" is short for "hälso- och sjukvårdsdirektör": each letter begins a word of the title. */
function inFull(stem: string): RegExp | null {
  const [, letters = "", title = ""] = /^(\p{L}{2,3})-(\p{L}{4,})$/u.exec(stem) ?? [];
  const words = letters.replace(/\p{L}(?!$)/gu, "$&[A-Za-zÀ-ɏ]*-?\\s(?:och\\s)?");
  return title === "" ? null : new RegExp(`(?<![A-Za-zÀ-ɏ])${words}[A-Za-zÀ-ɏ]*${title}`, "u");
}
const topEnd = 4;
/** "Regiondirektören har 2024-03-11 lämnat pengar till": a broken sentence, which tells of somebody. */
const tellsSomething =
  /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{2,60}\s(?:har|hade|gav|lade|lät|fick|fördelade|lämnade|avsatte|beslutade|beslöt|medgav|delegerade|bemyndigade|uppdrog|överlät|tilldelade|anvisade|ställde|förde)\s.*\d/i;

/** Also behind a whole sentence on the same line. */
const isTold = (text: string): boolean => sentencesOf(text).some((one) => tellsSomething.test(one));

/** "Regiondirektörens beslut 2024-03-11", alone under the heading for what gives the right. */
export function listed(sentence: string): FoundMandate[] {
  const [, who = "", rest = ""] =
    /^[-–•\s]*((?:[A-Za-zÀ-ɏ]|-|- och )[A-Za-zÀ-ɏ -]{2,60}?)s\s(?:delegations|fördelnings|vidaredelegations)?(?:beslut|delegering|delegation)(?:\sav|,)?\s(?:den\s)?(\d.{5,40}?)(?:\s(?:om|av|att)\s.{3,80})?$/i.exec(
      sentence,
    ) ?? [];
  const date = dateIn(rest);
  if (date?.kind !== "day" || (!isRole(who) && !isUnit(who))) return [];
  const body = who.charAt(0).toUpperCase() + who.slice(1);
  return [{ body, date: date.day, section: null, point: null, quote: sentence }];
}
