import type { ActLine } from "../layout/act.ts";
import type { Section } from "../layout/section.ts";
import { givesPots } from "./kind-said.ts";

const named = "(tabell|bilaga|lista|uppställning|sammanställning|förteckning)\\s(\\d{1,2}|\\p{Lu})";
const titled = new RegExp(`^${named}(?![A-Za-zÀ-ɏ\\d])`, "iu");
const pointedTo = new RegExp(`(?<![A-Za-zÀ-ɏ])${named}(?![A-Za-zÀ-ɏ\\d])`, "giu");

const clauseEnd = /(?:[.;]|,?\s(?:samt|och))\s(?=att\s|dels\s|\p{Lu})/u;

/**
 * A part with what is said of its lists where they are pointed at: "till områdeschefer för fördelning enligt tabell 2"
 * makes pots of that table, whatever stands above it.
 */
export function asPointedAt(section: Section, pointing: readonly ActLine[]): Section {
  const clauses = pointing.flatMap(({ text }) => text.split(clauseEnd));
  const pots = new Set(clauses.flatMap((text) => (givesPots(text) ? listsIn(text) : [])));
  const rows = new Set(clauses.flatMap((text) => (givesPots(text) ? [] : listsIn(text))));
  const lines = section.lines.map((line) => {
    const name = nameOf(titled.exec(line.text));
    return pots.has(name) && !rows.has(name) && !givesPots(line.text)
      ? { ...line, text: `${line.text} – för vidare fördelning` }
      : line;
  });
  return pots.size === 0 ? section : { ...section, lines };
}

const numbers =
  /(?<![A-Za-zÀ-ɏ])tabell(?:erna|er)?\s(\d{1,2}(?:(?:,\s?|\s?[–-]\s?|\s(?:och|samt)\s)(?:tabell\s)?\d{1,2})*)(?!\d)/gi;

/** Whether a title is that of a numbered table, and all that points names others by their numbers and not that one. */
export function isUnnamed(title: string, pointing: readonly ActLine[]): boolean {
  const own = Number(/^tabell\s(\d{1,2})(?!\d)/i.exec(title)?.[1]);
  const told = pointing.map(({ text }) => [...text.matchAll(numbers)].map(([, all]) => all));
  // "Enligt förslaget nedan" means all that stands there, whatever another line names.
  if (Number.isNaN(own) || told.some((lists) => lists.length === 0)) return false;
  return !told.flat().some((all = "") => {
    const named = [...all.matchAll(/\d+/gu)].map(Number);
    const isRange = /\d\s?[–-]\s?\d/u.test(all);
    return isRange ? Math.min(...named) <= own && own <= Math.max(...named) : named.includes(own);
  });
}

const listsIn = (text: string): string[] => [...text.matchAll(pointedTo)].map(nameOf);

const nameOf = (found: RegExpExecArray | RegExpMatchArray | null): string =>
  found === null ? "" : `${found[1] ?? ""} ${found[2] ?? ""}`.toLowerCase();
