import { moneyIn } from "../words/money.ts";
import { wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "./document.ts";
import { listMark } from "./list-mark.ts";
import { decidedInNotes } from "./notes-decided.ts";
import type { Section } from "./section.ts";
import type { Line } from "./line.ts";

/**
 * Notes decide nothing, but for what they tell that somebody with the right to distribute decided at the meeting, and
 * propose what they list as proposed to somebody who decides.
 */
export function actedInNotes({ lines, sections }: SourceDocument): Section[] {
  const decided = lines.some(({ text }) => rightToDistribute.test(text))
    ? sections.filter(({ kind, heading }) => kind === "decision" && somebodyDecides.test(heading))
    : [];
  const read = [...proposedIn(lines), ...decided];
  return [...read, ...decidedInNotes(lines, new Set(read.flatMap((section) => section.lines)))];
}
const rightToDistribute =
  /(?<![A-Za-zÀ-ɏ])(?:rätt(?:en)? att (?:besluta|fördela)|deleg(?:ation|erat?|erade)|bemyndiga[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const somebodyDecides =
  /^[A-Za-zÀ-ɏ].*\s(?:beslutar|beslutade|har beslutat|beslöt)(?![A-Za-zÀ-ɏ])/i;

const group = "(?:vi|mötet|[A-Za-zÀ-ɏ]*(?:gruppen|rådet|presidiet|ledningen))";
/** "Vidare föreslås att …", "Gruppen föreslår också att …": the meeting proposes in one sentence. */
const proposesItself = new RegExp(
  `^(?:(?:vidare|dessutom|därutöver|även|också|slutligen|sedan|därtill)\\s)?(?:föreslås|föreslår\\s${group}|${group}\\s(?:föreslår|föreslog|förordar|rekommenderar))\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,3}?att\\s+(?=.*\\.$)`,
  "i",
);
const sumsUp = /^(?:tillsammans|totalt|sammanlagt|summa|det blir)(?![A-Za-zÀ-ɏ]).*\d/i;

/** "För kurser föreslås 800 tkr till HR-chefen för fördelning", right below the list: proposed with it. */
const proposesBesides = (text: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])föreslås\s/i.test(text) && moneyIn(text).length > 0 && !notTheirs.test(text);

/** "och att 300 000 kr går till …", below the list: the sentence that opened it goes on. */
const goesOn =
  /^(?:(?:och|samt)\s(?:(?:även|också|dessutom|slutligen)\s)?att|(?:och|samt)(?=\s\d))\s(?=.*\d)/u;

/** "Gruppen föreslår regiondirektören följande:", "Efter diskussion enades vi om att föreslå direktören följande." */
const proposesList = new RegExp(
  String.raw`${wholeWord`
      ${group}_föreslog ${group}_((vill|ska|kommer_att)_)?(lägg(er|a)|lade|för(a|de)?|skicka(r|de)?|lyft(er|a|e)|ta(r)?|tog)_(fram|vidare|upp)
      ${group}_(lämna(r|de)|överlämna(r|de))_[^.;:]{0,40}?till_([A-Za-zÀ-ɏ]+_)?*(nämnden|styrelsen|direktören|ledningen|utskottet)
      föreslå[rs]? rekommendera[rs]? förordar? ställer_sig_bakom
      (vårt|*(gruppens|mötets|rådets|nämndens))_förslag
    `}[^.;:]{0,160}(?::|(?<![A-Za-zÀ-ɏ])följande(?:\s[A-Za-zÀ-ɏ-]+){0,4}\.)$`,
  "i",
);
/** What one person wished for is no proposal of the meeting. */
const lastClause = (text: string): string => text.replace(/^.*\s(?:men|utan)\s/u, "");
const notTheirs = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|tidigare|förra|hade)(?![A-Za-zÀ-ɏ])/i;

/** The marked lines, and the words above them, that stand under words by which the meeting proposes. */
function proposedIn(lines: readonly Line[]): Section[] {
  const found: Section[] = [];
  let current: Section | null = null;
  for (const [index, line] of lines.entries()) {
    const lead = proposesList.test(line.text) && !notTheirs.test(lastClause(line.text));
    if (lead) {
      // What the list divides is told in the words above it.
      const lines = moneyIn(line.text).length > 0 ? [line] : [];
      current = { kind: "proposal", heading: "", lines };
      found.push(current);
    } else if (proposesItself.test(line.text) && !notTheirs.test(line.text)) {
      const own = line.text.replace(proposesItself, "");
      found.push({ kind: "proposal", heading: "", lines: [{ ...line, text: own }] });
    } else if (current !== null) {
      const own = line.text.replace(goesOn, "");
      if (own !== line.text) current.lines.push({ ...line, text: own });
      else if (isItem(line) || sumsUp.test(line.text) || isLead(line, lines[index + 1]))
        current.lines.push(line);
      else if (proposesBesides(line.text)) current.lines.push(line);
      else current = null;
    }
  }
  // Words that lead in a list and have none below them propose nothing.
  return found.filter(
    ({ lines: [first, second] }) =>
      first !== undefined && (second !== undefined || !proposesList.test(first.text)),
  );
}

const isLead = ({ text }: Line, next: Line | undefined): boolean =>
  text.endsWith(":") && isItem(next);

/** A line marked by a sign, or by a number or a letter where it is no heading. */
const isItem = (line: Line | undefined): boolean =>
  line !== undefined &&
  listMark.test(line.text) &&
  (/^[^\p{L}\d(]/u.test(line.text) || /\d[^\d.]|[,;]$/u.test(line.text.slice(4)));
