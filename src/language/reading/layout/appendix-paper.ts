import { oneOf } from "../words/pattern.ts";
import { hasColumns } from "../words/columns.ts";
import { type FoundDate, dateIn } from "../words/dates.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { namedKind } from "./named-kind.ts";
import { hasPotBlocks, withPotBlocks } from "./pot-blocks.ts";
import type { Section } from "./section.ts";
import { isTitle, withoutNumber } from "./titles.ts";
import { holdsAmount, tellsOfOthers } from "./unforeseen.ts";

/** A paper that is the appendix of another (sv. *bilaga*): what its tables hold is decided, or proposed, there. */
export interface AppendixPaper {
  /** Whether it belongs to what was decided or to what is proposed; null where it does not say. */
  readonly of: "decision" | "proposal" | null;
  /** The lines that say so. */
  readonly lines: readonly Line[];
  /** The day of the paper that it belongs to. */
  readonly day: FoundDate | null;
}

const topMax = 9;
const lengthMax = 160;
/** "Bilaga 1", "Fördelningsbilaga", "Kommunstyrelsen 2025-03-18 § 44, bilaga 1"; "Bilagor: 2" counts them. */
const names =
  /^(?:[A-Za-zÀ-ɏ]*bilaga(?:n)?|appendix|fördelnings(?:lista|tabell|förteckning|plan))(?![A-Za-zÀ-ɏ]|\s?:)|[,–(-]\s?bilaga(?:\s[A-Za-zÀ-ɏ\d]{1,3})?\)?$/i;
const belongs = new RegExp(
  String.raw`(?:^|(?<![A-Za-zÀ-ɏ]))(?:till(?:hör(?:ande|ig)?)?|hör(?:\still)?|av|i|enligt|jämlikt)\s(?:[^.;]{0,70}?\s|[A-Za-zÀ-ɏ]{2,20}-?)?(${oneOf`
    *beslut* *protokoll* § tjänste(skrivelse|utlåtande)[A-Za-zÀ-ɏ]* *förslag* skrivelse* missiv*
    \p{Lu}{2,4}_\d
  `})|§\s?\d`,
  "iu",
);
const proposes =
  /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*förslag[A-Za-zÀ-ɏ]*|tjänste(?:skrivelse|utlåtande)[A-Za-zÀ-ɏ]*|skrivelse[A-Za-zÀ-ɏ]*|missiv[A-Za-zÀ-ɏ]*|utkast[A-Za-zÀ-ɏ]*|remiss[A-Za-zÀ-ɏ]*|äskande[A-Za-zÀ-ɏ]*|föresl[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])/i;
/** A whole decision names its appendices too. */
const decidesItself = /(?<![A-Za-zÀ-ɏ])(?:beslutar|beslutas|föreslås besluta)(?![A-Za-zÀ-ɏ])/i;

/** What a paper says on its top of the decision or the proposal that it is the appendix of; null where it is none. */
export function appendixPaperOf(lines: readonly Line[]): AppendixPaper | null {
  const top = lines.slice(0, topMax).filter(({ text }) => text.length < lengthMax);
  const naming = top.findIndex(({ text }) => text.split("\t").some((cell) => names.test(cell)));
  const named = top[naming];
  if (named === undefined || lines.some(({ text }) => decidesItself.test(text))) return null;
  const belonging = top.filter(
    ({ text }, index) => index >= naming && index <= naming + 3 && belongs.test(text),
  );
  const own = [...new Set([named, ...belonging])];
  if (top.some((line) => !own.includes(line) && namedKind(line.text) !== null)) return null;
  const isProposed = top.some(({ text }, index) => index >= naming && proposes.test(text));
  const [day = null] = belonging.flatMap(({ text }) => dateIn(text) ?? []);
  const decided = belonging.length > 0 ? "decision" : null;
  return { of: isProposed ? "proposal" : decided, lines: own, day };
}

/** The parts of such a paper: its own name heads none of them, and what its lists give is decided or proposed. */
export function partsOfAppendix(
  sections: readonly Section[],
  { of, lines: own, day }: AppendixPaper,
): Section[] {
  const whole: Section[] = [];
  for (const section of sections) {
    const head = whole.length === 1 ? whole[0] : undefined;
    const named = own.find(({ text }) => text.includes(section.heading));
    if (section.kind === "appendix" && named !== undefined && head !== undefined)
      head.lines.push(named, ...section.lines.filter((line) => line !== named));
    else whole.push(section);
  }
  if (hasPotBlocks(whole)) {
    const parts = withPotBlocks(whole, of ?? "background");
    const first = parts.findIndex(({ kind }) => kind === of);
    // What leads in the pots gives nothing itself.
    return parts.flatMap((part, at) => (of === null || at < first ? [part] : divided(part, of)));
  }
  return of === null ? whole : whole.flatMap((section) => divided(ofYear(section, day), of));
}

/** "Fördelning 2025" tells of another year in other papers; here it is what was decided that year. */
function ofYear(section: Section, day: FoundDate | null): Section {
  const year = /^fördelning(?:en)?\s(?:år\s)?(\d{4})$/i.exec(section.heading)?.[1];
  const isOwn = year !== undefined && day?.kind === "day" && day.day.startsWith(year);
  return isOwn && section.kind === "aside" ? { ...section, kind: "background" } : section;
}

function divided(section: Section, of: "decision" | "proposal"): Section[] {
  if (section.kind === "decision") return [{ ...section, kind: of }];
  if (section.kind !== "head" && section.kind !== "background") return [section];
  const parts: Section[] = [{ ...section, lines: [] }];
  for (const [index, line] of section.lines.entries()) {
    if (isTitle(line, section.lines[index - 1], section.lines[index + 1]))
      parts.push({ kind: "background", heading: withoutNumber(line.text), lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  const all = parts.flatMap((part) => given(part, of));
  const first = all.findIndex(({ kind }) => kind === of);
  const top = first < 0 ? all : all.slice(0, first);
  // What stands above the first list is the head, whatever titles it has.
  const head = { ...section, lines: top.flatMap(({ lines }) => lines) };
  return [head, ...all.slice(top.length)];
}

/** A part with a list that gives, below the money that is told of above the list. */
function given(part: Section, of: "decision" | "proposal"): Section[] {
  const first = part.lines.findIndex(({ text }) => holdsAmount(text) && !isLabelled.test(text));
  if (first < 0 || tellsOfOthers(part.heading.replace(decided, ""))) return [part];
  const start = hasColumns(part.lines[first - 1]?.text ?? "") ? first - 1 : first;
  const told = part.lines.slice(0, start).findLastIndex(({ text }) => moneyIn(text).length > 0);
  const from = part.kind === "head" ? start : told + 1;
  return [
    { ...part, lines: part.lines.slice(0, from) },
    { kind: of, heading: part.heading, lines: part.lines.slice(from) },
  ].filter(({ lines }) => lines.length > 0);
}

/** "Beslutade insatser": in an appendix it is this decision's. */
const decided = /(?<![A-Za-zÀ-ɏ])(?:beslutade|beviljade|fördelade)(?![A-Za-zÀ-ɏ])/gi;
/** "Belopp att fördela: 8 000 000 kr", above the list. */
const isLabelled = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ɏ]+\s){0,4}?${oneOf`
    *ram(en)? *belopp(et)? *medel *bidrag(et)? att_fördela kvar återst[A-Za-zÀ-ɏ]+ rest(en)?
    ofördela[A-Za-zÀ-ɏ]+
  `}(?:\s(?:[A-Za-zÀ-ɏ]+|(?:19|20)\d\d)){0,4}\s?(?:[:\t]|\s\d)`,
  "i",
);
