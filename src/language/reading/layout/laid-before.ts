import {
  atLaying,
  headsLaidBefore,
  inOwnName,
  laysBefore,
  saysBodyDecides,
} from "../words/laying-before.ts";
import { entrusts } from "../doubt.ts";
import { moneyIn } from "../words/money.ts";
import { ownAct } from "../words/own-act.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { SourceDocument } from "./document.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import type { Section } from "./section.ts";
import { isTitle, withoutNumber } from "./titles.ts";

/** The parts of a decision, and what it lays before a body besides. */
interface LaidBefore {
  readonly own: readonly Section[];
  readonly laid: readonly Section[];
  /** What is to be asked about: lines of it that name money, and those in which a task is proposed above the decision. */
  readonly asked: readonly Line[];
}

const nothing = (own: readonly Section[]): LaidBefore => ({ own, laid: [], asked: [] });

/** Parts below what is decided in which the one who decides may still speak. */
const speaks: ReadonlySet<Section["kind"]> = new Set([
  "decision",
  "background",
  "delegation",
  "notice",
  "closing",
]);

/**
 * Who decides by delegation may, below it or among it, propose to a body what is for the body to decide: "Jag föreslår
 * att nämnden ger ekonomichefen i uppdrag …". It is proposed, and neither decided nor told. In minutes who proposes in
 * the middle of a decision may speak to the body itself.
 */
export function laidBefore({ kind }: SourceDocument, sections: readonly Section[]): LaidBefore {
  const decides = sections.findIndex((one) => one.kind === "decision" && one.lines.length > 0);
  if (kind !== "delegationsbeslut" || decides < 0) return nothing(sections);
  const end = sections.findIndex((one, at) => at > decides && one.kind === "appendix");
  const laid: Section[] = [];
  const own = sections.flatMap((section, at) => {
    if (at < decides || (end >= 0 && at > end)) return [section];
    if (section.kind === "proposal" && laysBefore(section.heading))
      return apart(openedBy(section), laid).filter(({ lines }) => lines.length > 0);
    if (section.kind === "proposal" && at > decides && isAddressed(section)) {
      laid.push(section);
      return [];
    }
    return speaks.has(section.kind) ? apart(section, laid) : [section];
  });
  const above = sections
    .slice(0, decides)
    .flatMap(({ lines }) => lines)
    .filter(({ text }) =>
      sentencesOf(text).some((one) => inOwnName.test(one) && laysBefore(one) && entrusts.test(one)),
    );
  if (laid.length === 0) return { ...nothing(sections), asked: above };
  const ofMoney = laid.flatMap(({ lines }) => lines.filter(({ text }) => moneyIn(text).length > 0));
  return {
    own,
    laid: laid.map((section) => ({
      ...section,
      lines: section.lines.filter((line) => !ofMoney.includes(line)),
    })),
    asked: [...above, ...ofMoney],
  };
}

/** "Jag föreslår nämnden följande", which reads as a heading, as the line that leads in what stands below it. */
const openedBy = ({ heading, lines }: Section): Section => ({
  kind: "decision",
  heading: "",
  lines: [{ text: `${heading}:`, afterGap: true }, ...lines],
});

const isAddressed = ({ heading, lines }: Section): boolean =>
  headsLaidBefore(heading) ||
  lines.some(({ text }) => {
    const bare = text.replace(listMark, "");
    return saysBodyDecides(bare) || atLaying(bare)?.[0] === "";
  });

/** A part without what it lays before a body, which is put aside in `laid`. */
function apart(section: Section, laid: Section[]): Section[] {
  const kept: Line[] = [];
  const found: Section[] = [];
  let open: Open = closed;
  for (const [at, line] of section.lines.entries()) {
    const next = section.lines[at + 1];
    const isHead = isTitle(line, section.lines[at - 1], next);
    const [own = ""] = listMark.exec(line.text) ?? [];
    const mark = own.trim();
    const divided = atLaying(line.text.slice(own.length));
    if (isHead && headsLaidBefore(withoutNumber(line.text))) {
      found.push({ kind: "proposal", heading: withoutNumber(line.text), lines: [] });
      open = { isOpen: true, mark: "", byTitle: true };
    } else if (divided !== null) {
      const [first, rest] = divided;
      if (first !== "") kept.push({ ...line, text: own + first });
      const said = withListApart(first === "" ? line : { text: rest, afterGap: false });
      if (open.isOpen) found.at(-1)?.lines.push(...said);
      else found.push({ kind: "proposal", heading: "", lines: said });
      const { byTitle } = open;
      open = byTitle || leadsOn(rest, next) ? { isOpen: true, mark, byTitle } : closed;
    } else if (open.isOpen && !ends(open, line, mark, isHead)) found.at(-1)?.lines.push(line);
    else {
      open = closed;
      kept.push(line);
    }
  }
  if (found.length === 0) return [section];
  laid.push(...found);
  return [{ ...section, lines: kept }];
}

/** "Jag föreslår nämnden följande: IT-chefen får …": what is proposed is a line of its own. */
function withListApart(line: Line): Line[] {
  const [lead = ""] = /^[^:]{10,160}:(?=\s\p{Lu})/u.exec(line.text) ?? [];
  if (lead === "") return [line];
  return [
    { ...line, text: lead },
    { text: line.text.slice(lead.length).trim(), afterGap: false },
  ];
}

/** What is laid before a body goes on: below which mark, and whether a heading of its own says so. */
interface Open {
  readonly isOpen: boolean;
  readonly mark: string;
  readonly byTitle: boolean;
}
const closed: Open = { isOpen: false, mark: "", byTitle: false };

const leadsOn = (text: string, next: Line | undefined): boolean =>
  /(?::|\satt|följande\.?)$/i.test(text) || /^att\s/i.test(next?.text.replace(listMark, "") ?? "");

const speaksAgain = /^(?:jag|vi|undertecknad)\s(?:beslutar|fördelar|avsätter)(?![A-Za-zÀ-ɏ])/i;

function ends({ mark: above, byTitle }: Open, line: Line, mark: string, title: boolean): boolean {
  if (title || speaksAgain.test(line.text)) return true;
  if (byTitle) return false;
  if (mark === "") return line.afterGap && !ownAct.test(line.text) && !/^att\s/i.test(line.text);
  return above !== "" && /^\d/u.test(above) && /^\d+[.)]?$/u.test(mark);
}
