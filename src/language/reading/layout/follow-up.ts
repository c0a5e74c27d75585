import { entrustedTo } from "../words/entrusting.ts";
import { oneOf } from "../words/pattern.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";
import { refusal } from "../words/refusing.ts";
import { sentencesOf } from "../words/sentences.ts";
import { givingIn } from "../tasks/giving.ts";
import { givingsApart } from "../tasks/task-apart.ts";
import { doneInTime } from "../tasks/done-in-time.ts";
import type { Line } from "./line.ts";
import type { Section } from "./section.ts";
import { isTitle, withoutNumber } from "./titles.ts";

const followsUp =
  /^(?:uppföljning|uppdrag|återrapportering|återredovisning|redovisning|rapportering|fortsatt arbete|nästa steg|genomförande och uppföljning|ansvar)/i;
const entrusts = new RegExp(
  `(?:får|ges)\\s.{0,60}i uppdrag|(?<![A-Za-zÀ-ɏ])(?:uppdra[rs]?\\s(?:åt|till)(?![A-Za-zÀ-ɏ])|${entrustedTo})`,
  "i",
);

/**
 * What is given under "Uppföljning" below a decision, or a proposal, belongs to it, and so does a task below "Anmälan".
 * In minutes others speak there.
 */
export function withFollowUp(sections: readonly Section[]): Section[] {
  let above: Section["kind"] | null = null;
  return atTasks(sections).map((section) => {
    if (section.kind === "decision" || section.kind === "proposal") above = section.kind;
    if (above !== null && section.kind === "notice") {
      const lines = section.lines.filter((line) => entrusts.test(line.text));
      return lines.length > 0 ? { ...section, kind: above, lines } : section;
    }
    const isBelow =
      section.kind === "background" &&
      (followsUp.test(section.heading) || headsTasks.test(section.heading));
    if (above === null || !isBelow) return section;
    if (section.lines.some((line) => entrusts.test(line.text))) return { ...section, kind: above };
    const lines = linesThatGive(section.lines);
    return lines.length > 0 ? { ...section, kind: above, lines } : section;
  });
}

/**
 * "Uppföljning" right below what minutes decide: only what gives somebody a task belongs to it, for others speak there
 * too.
 */
export function withTasksBelow(sections: readonly Section[]): Section[] {
  return sections.map((section, place) => {
    const isBelow =
      section.kind === "background" &&
      sections[place - 1]?.kind === "decision" &&
      headsTasks.test(withoutNumber(section.heading));
    const lines = isBelow ? linesThatGive(section.lines) : [];
    return lines.length === 0 ? section : { ...section, kind: "decision", lines };
  });
}

/** "Övriga uppdrag och tider", alone above what somebody is to do. */
const headsTasks = new RegExp(
  String.raw`^(?:(?:följande|övriga|särskilda|nya|givna|lämnade|tillkommande)\s)?${oneOf`
    uppdrag(en|et)? ansvar(sfördelning(en)?)? uppföljning(en)? (åter|slut)?redovisning(ar|en)?
    (åter|slut)?rapportering(en)? uppgifter åtgärder åtaganden att_göra nästa_steg
    fortsatt_(arbete|hantering) verkställighet genomförande krav_på_(redovisning|återrapportering)
  `}(?:\s(?:och|samt)\s[A-Za-zÀ-ɏ-]+|\s(?:till|åt|för)\s[A-Za-zÀ-ɏ -]{3,40}|\s(?:med\sanledning|till\sföljd)\sav\s[A-Za-zÀ-ɏ]+)?$`,
  "i",
);
/**
 * "2. Uppföljning", below a point 1 of what is decided and above what somebody is to do, is its next point. Below
 * numbered headings of the whole paper it heads a part of its own.
 */
export function isPointOfTasks(text: string, { lines }: Section, next: string): boolean {
  const [, number = "", sign = ""] = /^(\d{1,2})([.)])\s/u.exec(text) ?? [];
  const title = withoutNumber(text.replace(/^\d{1,2}\)\s+/u, ""));
  if (number === "" || !(followsUp.test(title) || headsTasks.test(title))) return false;
  const before = `${Number(number) - 1}${sign}`;
  return lines.some((line) => line.text.startsWith(`${before} `)) && entrusts.test(next);
}

/** Parts below a decision in which a heading that is no part of them may stand. */
const opens: ReadonlySet<Section["kind"]> = new Set(["delegation", "background", "notice"]);

/** "Uppdrag", on a line of its own below what tells of the matter or of the right to decide, begins a part of its own. */
function atTasks(sections: readonly Section[]): Section[] {
  const decides = sections.findIndex(({ kind }) => kind === "decision");
  return sections.flatMap((section, place) => {
    if (decides < 0 || place < decides || !opens.has(section.kind)) return [section];
    const parts: Section[] = [{ ...section, lines: [] }];
    for (const [at, line] of section.lines.entries()) {
      const isHead =
        isTitle(line, section.lines[at - 1], section.lines[at + 1]) &&
        headsTasks.test(withoutNumber(line.text));
      if (isHead) parts.push({ kind: "background", heading: withoutNumber(line.text), lines: [] });
      else parts.at(-1)?.lines.push(line);
    }
    return parts;
  });
}

/** The lines by which a person or a position is to do something, with those right below that go on about it. */
function linesThatGive(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isOwn = moneyIn(line.text).length === 0 && !hasColumns(line.text);
    isOpen = isOwn && (givesTask(line.text) || (isOpen && !line.afterGap));
    if (isOpen) kept.push(line);
  }
  return kept;
}

/** Whether a line says that a person or a position is to do something, told of no other decision and no other time. */
export const givesTask = (text: string): boolean =>
  sentencesOf(text).some((sentence, at, all) => {
    if (toldBefore.test(sentence) || refusal.test(sentence)) return false;
    const [first = sentence] = givingsApart(sentence);
    const given = givingIn(first) ?? doneInTime(sentence, all[at + 1]);
    return given?.owners.every(isOne) === true;
  });
/** A person or a position; what "respektive chef" does with his money is no task that is given. */
const isOne = (owner: string): boolean =>
  (isPerson(owner) || isRole(owner)) &&
  !/^(?:respektive|varje|vardera|samtliga|alla)\s/i.test(owner);
/** Told of another decision, or of another time. */
const toldBefore =
  /§|(?<!\p{L})(?:tidigare|förra|föregående|skulle|hade|(?:har|är)\s(?:redan\s)?\p{Ll}+t|beslutade)(?!\p{L})/iu;
