import { oneOf, wholeWord } from "../words/pattern.ts";
import { givesNow } from "../doubt.ts";
import { conditionIn } from "../words/conditions.ts";
import { hasColumns } from "../words/columns.ts";
import { dateIn } from "../words/dates.ts";
import { moneyIn } from "../words/money.ts";
import { namesSomebody } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { refusal } from "../words/refusing.ts";
import type { SectionKind } from "./headings.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import type { Section } from "./section.ts";
import { isTitle, withoutNumber } from "./titles.ts";
import { actsNow, holdsAmount, income, toldOf } from "./unforeseen.ts";

/** Lines that stand under one title inside a part; the first ones have none of their own. */
interface Under {
  readonly title: Line | null;
  readonly lines: Line[];
}

/**
 * Ends what decides, proposes or lists receivers at a short title alone above words that only tell, whatever the title
 * says: "Kort om ärendet", "Referenser". Where a title below gives or entrusts again, the part goes on.
 */
export function withToldApart(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    switch (section.kind) {
      case "decision":
      case "proposal":
        return withoutNewWording(section).flatMap((part) =>
          part.kind === "aside" ? [part] : dividedAct(part),
        );
      case "dispatch":
        return divided(section, undersOf(section), isBelowReceivers);
      case "delegation":
        return [listsPapers(section) ? { ...section, kind: "underlying" } : section];
      case "underlying":
        return toldBetween(section);
      case "head":
      case "background":
      case "notice":
      case "aside":
      case "appendix":
      case "closing":
        return [section];
      default:
        return section.kind satisfies never;
    }
  });
}

/** "… kompletteras med följande text:", above words in quotation marks that another paper is to hold. */
const leadsWording =
  /(?<![A-Za-zÀ-ɏ])(?:text(?:en)?|lydelse(?:n)?|skrivning(?:en)?|formulering(?:en)?|mening(?:en|ar)?|stycke(?:t|n)?)(?![A-Za-zÀ-ɏ])[^.;]*:$/i;
const opensQuote = /^[”"“»]/u;
const endsQuote = /[”"“«][.,]?$/u;
const wordingMax = 20;

/** What a plan or a rule is to say is decided here, and gives nothing by itself. */
function withoutNewWording(section: Section): Section[] {
  const { lines, kind, heading } = section;
  const start = lines.findIndex(
    ({ text }, index) => opensQuote.test(text) && leadsWording.test(lines[index - 1]?.text ?? ""),
  );
  if (start < 0) return [section];
  const last = lines
    .slice(start, start + wordingMax)
    .findIndex(({ text }) => endsQuote.test(text.slice(1)));
  const end = start + Math.max(0, last) + 1;
  return [
    { kind, heading, lines: lines.slice(0, start) },
    { kind: "aside" as const, heading: "", lines: lines.slice(start, end) },
    ...withoutNewWording({ kind, heading, lines: lines.slice(end) }),
  ].filter((part, index) => index === 0 || part.lines.length > 0);
}

function dividedAct(section: Section): Section[] {
  const unders = undersOf(section);
  const refused = unders[0]?.lines.every(refuses) === true;
  return divided(
    section,
    unders,
    (under) => tells(under, section.kind) || (refused && under.lines.some(isProse)),
  );
}

function divided(
  section: Section,
  [first, ...rest]: readonly Under[],
  isApart: (under: Under) => boolean,
): Section[] {
  let current: Section = { ...section, lines: [...(first?.lines ?? [])] };
  const found = [current];
  for (const under of rest) {
    const heads = under.title === null ? [] : [under.title];
    const own = current.kind === section.kind;
    if (isApart(under)) {
      const kind = under.lines.some(isProse) ? "background" : "underlying";
      const heading = withoutNumber(under.title?.text ?? "");
      current = { kind, heading, lines: [...under.lines] };
      found.push(current);
    } else if (own || !goesOn(under)) current.lines.push(...heads, ...under.lines);
    else {
      current = { ...section, lines: [...heads, ...under.lines] };
      found.push(current);
    }
  }
  return found;
}

function undersOf({ kind, lines }: Section): Under[] {
  const unders: Under[] = [{ title: null, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const stands =
      index > 0 &&
      line.afterGap &&
      !line.text.endsWith(":") &&
      isTitle(line, lines[index - 1], lines[index + 1]) &&
      !namesSomebody(line.text) &&
      !givesNow.test(line.text) &&
      !actsNow(line.text) &&
      // The first of the papers below "Dokument" stands apart too.
      (kind !== "dispatch" || unders.at(-1)?.lines.length !== 0);
    if (stands) unders.push({ title: line, lines: [] });
    else unders.at(-1)?.lines.push(line);
  }
  return unders;
}

const goesOn = ({ lines }: Under): boolean =>
  lines.some(({ text }) => actsNow(text) || holdsAmount(text) || follows.test(text));

/** Whether what stands under a title tells: prose first, and no words that give, entrust, rest on a condition or report. */
const tells = ({ lines: [first, ...rest] }: Under, within: SectionKind): boolean =>
  first !== undefined &&
  isProse(first) &&
  [first, ...rest].every(
    ({ text }) =>
      (hasColumns(text) && within === "proposal") ||
      (!holdsAmount(text) && sentencesOf(text).every((one) => isTold(one, within))),
  );

const isProse = ({ text }: Line): boolean =>
  !hasColumns(text) && !listMark.test(text) && /[.!?]$/.test(text) && text.length > 30;

/** What somebody else asked for: a motion, a party, one who claims. */
const asked = new RegExp(
  String.raw`${wholeWord`
    i_(en|sin)_(motion|interpellation|skrivelse) motion(en|ären)? medborgarförslag(et)?
    yrka[rd]?e? skulle
  `}|förslag(?:et)?\s(?:går|innebär|avser|syftar|bygger|är)(?![A-Za-zÀ-ɏ])|\(\p{Lu}{1,3}\)\s(?:föreslår|vill|begär|anser)`,
  "iu",
);
/** A matter of which nothing is decided but that it is refused, put off or noted gives nothing below either. */
const refuses = ({ text }: Line): boolean =>
  /beslutar(?: att)?:?$/i.test(text) ||
  refusal.test(text) ||
  /(?<![A-Za-zÀ-ɏ])(?:till handlingarna|tagit del av)(?![A-Za-zÀ-ɏ])/i.test(text);
const proposesHere = /(?<![A-Za-zÀ-ɏ])föresl(?:år|ås|og|ogs)(?![A-Za-zÀ-ɏ])/i;
const toAssembly =
  /(?<![A-Za-zÀ-ɏ])föreslår\s[A-Za-zÀ-ɏ]*(?:fullmäktige|styrelsen|nämnden)(?![A-Za-zÀ-ɏ])/i;
/** Another time, what somebody wished for, what it would cost, what came in. */
const before = new RegExp(
  wholeWord`
    förra tidigare redan året_innan sedan_\d{4} önskem* begär* uppgår uppgick värde kosta[rd]?e?
    kostnad* beräknas har_[^.;]{0,40}att_fördela
    (har|hade)_([A-Za-zÀ-ɏ]+_){0,2}(?!(av|an|till)?(beslut|fatt|fördel|satt|bevilj|tilldel
      |ansl))[A-Za-zÀ-ɏ]+([ai]t|tt)s?
    har_(beviljat|tilldelat|gett)_(\p{Lu}[A-Za-zÀ-ɏ]+_)?(region|kommun|förbund)[A-Za-zÀ-ɏ]*
  `,
  "iu",
);
/** What is done with a decision or its money afterwards stands with it. */
const follows = new RegExp(
  wholeWord`
    ansvarig*(?=_?(är|för|blir|:|\p{Lu})) ansvara[rs]? behov(et)?_[^.]*\d{4}
    (åter)?(redovisa|rapportera)[rs]? återkommer följ(er|s)_upp anmäls? anmälas vidarefördelas
    senast delges skickas expedieras justera*
    *(chefen|direktören|enheten|förvaltningen|staben|ledaren|samordnaren)_ska
  `,
  "u",
);

function isTold(sentence: string, within: SectionKind): boolean {
  if (asked.test(sentence)) return true;
  if (within === "decision" && proposesHere.test(sentence) && !toAssembly.test(sentence))
    return true;
  if (actsNow(sentence)) return false;
  if (toldOf.test(sentence) || before.test(sentence) || refusal.test(sentence)) return true;
  if (follows.test(sentence) || conditionIn(sentence) !== null) return false;
  return moneyIn(sentence).length === 0 || income.test(sentence);
}

/** Whether what stands under a title below the receivers is papers, or prose. */
const isBelowReceivers = ({ lines }: Under): boolean =>
  lines.length > 0 &&
  !lines.some(({ text }) => namesSomebody(text.replace(listMark, ""))) &&
  (lines.some(isPaper) || lines.every(isProse));

/** "Beslutet grundas på", above a list of papers and not above the right to distribute. */
const listsPapers = ({ lines: [first, ...rest] }: Section): boolean =>
  first !== undefined &&
  rest.length > 0 &&
  [first, ...rest].some(({ text }) => ownPaper.test(text)) &&
  [first, ...rest].every((line) => isPaper(line) && !isProse(line));

/** "1.1 Nämnden beslutade 2023-05-11 att HR-chefen får 4 mnkr." among the papers tells of the money and names no paper. */
const tellsOfMoney = (line: Line): boolean =>
  isProse(line) &&
  finite.test(line.text) &&
  (moneyIn(line.text).length > 0 || authority.test(line.text));
const finite = new RegExp(
  wholeWord`
    beslutade beslöt beslutat fick får har gav gett lämnade medgav uppgår uppgick tilldelades
    tilldelats ställde ska skulle delegerade bemyndigade
  `,
  "i",
);
const authority = /(?<![A-Za-zÀ-ɏ])(?:deleg|bemyndig|rätt att|fördel)/i;

/** What a part of papers tells of money in sentences is told as anywhere else. */
function toldBetween(section: Section): Section[] {
  const found: Section[] = [];
  for (const line of section.lines) {
    const kind = tellsOfMoney(line) ? "background" : "underlying";
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else found.push({ kind, heading: section.heading, lines: [line] });
  }
  return found.length === 0 ? [section] : found;
}

const ownPaper = /^\W*(?:tjänste(?:skrivelse|utlåtande)|sammanställning|överenskommelse|rapport)/i;
const paper = new RegExp(
  String.raw`${oneOf`
    skrivelse utlåtande protokoll utdrag rapport sammanställning bilag förslag överenskommelse
    ansökning ansökan yttrand underlag utredning analys kalkyl budget remiss riktlinje strategi
    handlingsplan
  `}[A-Za-zÀ-ɏ]*`,
  "i",
);
const isPaper = ({ text }: Line): boolean => paper.test(text) || dateIn(text) !== null;
