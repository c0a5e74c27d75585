import { oneOf } from "../words/pattern.ts";
import { refusal } from "../words/refusing.ts";
import type { Act, ActLine, Acts } from "./act.ts";
import type { SourceDocument } from "./document.ts";
import { listMark } from "./list-mark.ts";
import { actedInNotes } from "./notes-sections.ts";
import { withoutNeeds } from "../words/needs.ts";
import { bodySource } from "../words/people.ts";
import { type Section, paragraphsOf } from "./section.ts";
import {
  laysBefore,
  namesAssembly,
  namesOther,
  namesOwnPart,
  tellsOwnPart,
} from "./for-assembly.ts";
import { proposerToAssembly } from "./headings.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { withFollowUp, withTasksBelow } from "./follow-up.ts";
import { headsOthers, headsPots } from "./group-heads.ts";
import { keepsLead, leadsList } from "./leads.ts";
import { laidBefore } from "./laid-before.ts";
import type { Line } from "./line.ts";
import { givesNow } from "../doubt.ts";
import { deniesList } from "../words/denied-leads.ts";
import { givesAnew } from "../words/list-leads.ts";
import { sentencesOf } from "../words/sentences.ts";
import { withToldLists } from "./told-lists.ts";

/** The whole matter, and not an item of it. */
const wholePutOff =
  /(?:återremitter[A-Za-zÀ-ɏ]+|bordläg[A-Za-zÀ-ɏ]+)\s(?:hela\s)?ärendet(?!\som\s)|ärendet\s(?:återremitteras|bordläggs|utgår|dras tillbaka|tas bort|skjuts upp)/i;
const putOff = /(?<![A-Za-zÀ-ɏ])(?:återremi[A-Za-zÀ-ɏ]*|bordl(?:ä|a)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** A body that speaks to another: "föreslår fullmäktige", "föreslår regionstyrelsen besluta", "hemställer hos nämnden". */
const toAssembly = new RegExp(
  oneOf`
      fullmäktige_(föreslås|rekommenderas) (föreslå|rekommendera)r?\s+(att\s+)?(*fullmäktige|(${bodySource})_(att_)?besluta)
      (till|hos)_*fullmäktige_föreslå hemställer_(hos|till)_
      (hemställer(_om)?|hemställa|förordar?|tillstyrk(a|er)|anhåll(a|er)(_om)?)_att_*fullmäktige anhåller_hos_*fullmäktige hemställa_hos_
    `,
  "i",
);
const ownPart = /för egen del|\bbeslutar\b/i;
/** "under förutsättning att riksdagen beslutar", "när regeringen beslutar": what others may decide. */
const othersMay =
  /(?<![A-Za-zÀ-ɏ])(?:att|om|när|sedan|innan|tills)\s(?:[^\s.;:]{1,40}\s){1,4}?beslutar(?![A-Za-zÀ-ɏ])/gi;
const asProposed =
  /(?:enligt|i enlighet med|bifall(?:er|a)?(?: till)?|antar|godkänner)\s(?:.{0,60}?)förslag|(?<![A-Za-zÀ-ɏ])(?:förslaget|[A-Za-zÀ-ɏ]*(?:förvaltningens|kontorets|direktörens|chefens|utskottets|beredningens|presidiets)\sförslag)\s(?:(?!(?:inte|ej|icke)\s)[^\s.;:]{1,30}\s){0,6}(?:bifalls|godkänns|antas|fastställs)(?![A-Za-zÀ-ɏ]|\s(?:inte|ej|icke))/i;

/** The sections that count: what is decided where something is, else what is proposed. */
export function actsOf(document: SourceDocument): Acts {
  const { own, laid, asked } = laidBefore(document, ownSections(document));
  const groups = paragraphsOf(own).map(readGroup);
  const draft = isDraft(document);
  const read = [
    ...groups.flatMap((group) => group.acts),
    ...laid.map((section) => actOf(section, true)),
  ];
  const acts = draft ? read.map(asProposal) : read;
  const decides = !draft && groups.some((group) => group.decides);
  const proposed = acts.some((act) => act.lines.some((line) => line.proposed));
  return {
    acts,
    // Notes that propose also tell what was agreed.
    proposalsOnly: proposed && !decides && document.kind !== "minnesanteckningar",
    laidBefore: asked,
    adjourned: groups.some((group) => group.adjourned),
    unclearProposal: groups.some((group) => group.unclear),
  };
}

function ownSections(document: SourceDocument): readonly Section[] {
  if (document.kind === "minnesanteckningar") return actedInNotes(document);
  return document.kind === "protokoll"
    ? withTasksBelow(document.sections)
    : withFollowUp(document.sections);
}

const draftMark =
  /^\W*(?:(?:utkast|koncept|arbetsmaterial)(?! till protokoll)|förslag till (?:vidare)?delegationsbeslut|ej (?:undertecknat|beslutat|fattat))(?![A-Za-zÀ-ɏ])/i;

/** A draft decides nothing yet, nor does a memo to a body, whatever their headings say. */
function isDraft(document: SourceDocument): boolean {
  if (document.kind === "tjansteskrivelse") return true;
  return document.lines
    .slice(0, 8)
    .some(
      (line) =>
        line.text.length < 80 && draftMark.test(line.text) && !/protokoll|:$/i.test(line.text),
    );
}

const asProposal = (act: Act): Act => ({
  ...act,
  lines: act.lines.map((line) => ({ ...line, proposed: true })),
});

interface Group {
  readonly acts: readonly Act[];
  readonly decides: boolean;
  readonly adjourned: boolean;
  readonly unclear: boolean;
}

function readGroup(sections: readonly Section[]): Group {
  const decisions = lastOf(
    sections.filter((section) => section.kind === "decision" && section.lines.length > 0),
  );
  const proposals = toBeDecided(sections);
  if (decisions.length === 0) {
    return {
      acts: proposals.map((section) => actOf(section, true)),
      decides: false,
      adjourned: false,
      unclear: false,
    };
  }
  // A body that proposes to another and then decides for its own part does both.
  const ownPartFollows = decisions.some(({ lines: [first] }) =>
    /beslutar för egen del/i.test(first?.text ?? ""),
  );
  const toOthers = proposals.filter(
    (section) =>
      (ownPartFollows && section.heading === "") || isToAnother(section.heading, decisions),
  );
  const acts = [
    ...toOthers.map((section) => actOf(section, true)),
    ...decisions.map((section, index) =>
      actOf(section, false, () => [
        ...decisions.slice(0, index).flatMap(allOf),
        ...decisions.flatMap(allOf).filter((text) => tellsOwnPart(text.replace(listMark, ""))),
      ]),
    ),
  ];
  const lines = acts.flatMap((act) => act.lines);
  const adjourned = lines.some((line) => putOff.test(line.text));
  const decides = lines.some((line) => !line.proposed && !onlyLeads(line.text));
  if (adjourned || !pointsAtProposal(lines)) return { acts, decides, adjourned, unclear: false };
  const only = proposals.length === 1 ? proposals[0] : undefined;
  if (only === undefined) return { acts, decides, adjourned, unclear: proposals.length > 1 };
  return { acts: [...acts, actOf(only, false)], decides: true, adjourned, unclear: false };
}

/** "Årets förslag", beside what the body is asked to decide, tells why it is proposed. */
function toBeDecided(sections: readonly Section[]): readonly Section[] {
  const all = sections.filter((section) => section.kind === "proposal");
  const holding = holdingPart(all);
  const proposals = all.filter((section) => holding === null || !isTakenUp(section, holding));
  const asked = sections.filter(
    (section, index) =>
      proposals.includes(section) &&
      (!/förslag/i.test(section.heading) ||
        /beslut|hemst|förslag till [A-Za-zÀ-ɏ]/i.test(section.heading) ||
        section === holding ||
        // Where the next lead of the same proposal follows, both are asked for.
        sections[index + 1]?.kind === "proposal"),
  );
  const last = asked.at(-1);
  if (last !== undefined && last.lines.length > 0 && toBody.test(last.heading)) return [last];
  return asked.some(({ lines }) => lines.length > 0) ? asked : proposals;
}

/**
 * The part with a heading that holds the points or the table of what a sentence in the background above foretold:
 * "Skolchefen föreslår att medlen delas upp". Null where nothing was foretold.
 */
function holdingPart(proposals: readonly Section[]): Section | null {
  const at = proposals.findLastIndex(({ heading, lines }) => heading !== "" && lines.some(isItem));
  return proposals.slice(0, Math.max(0, at)).some(isForetold) ? (proposals[at] ?? null) : null;
}
const isForetold = ({ heading, lines }: Section): boolean => heading === "" && !lines.some(isItem);
const isItem = ({ text }: Line): boolean => listMark.test(text) || hasColumns(text);

/** Whether what was foretold names no money and no task but what the part that holds it names too. */
function isTakenUp(section: Section, holding: Section): boolean {
  if (!isForetold(section) || (givesTask(section) && !givesTask(holding))) return false;
  const named = new Set(amountsIn(holding));
  return amountsIn(section).every((amountKr) => named.has(amountKr));
}
const givesTask = ({ lines }: Section): boolean => lines.some(({ text }) => /uppdra/i.test(text));
const amountsIn = ({ lines }: Section): number[] =>
  lines.flatMap(({ text }) => moneyIn(text)).map(({ amountKr }) => amountKr);

/** "Arbetsutskottets förslag till socialnämnden": what an office proposed before is told above it. */
const toBody =
  /utskottets förslag till (?:[A-Za-zÀ-ɏ]|-|, |- och | och ){0,60}(?:styrelsen|nämnden|fullmäktige)$/i;

/** "Arbetsutskottets förslag till regionstyrelsen", beside what the committee itself decides. */
function isToAnother(heading: string, decisions: readonly Section[]): boolean {
  const to = /förslag till ([A-Za-zÀ-ɏ]*(?:styrelse|nämnd|fullmäktige))/i.exec(heading)?.[1];
  const own = decisions.map((section) => section.heading.toLowerCase()).join(" ");
  return (
    to !== undefined && /utskott|beredning|presidi/.test(own) && !own.includes(to.toLowerCase())
  );
}

/** Where a committee's decision is told before the board's own, the last one counts. */
function lastOf(decisions: readonly Section[]): readonly Section[] {
  const own = decisions.filter((section) => !toTheAssembly(section));
  const last = own.at(-1);
  const told = own
    .slice(0, -1)
    .some((section) => /utskott|beredning|nämnd|presidi/i.test(section.heading));
  return told && last !== undefined ? decisions.slice(decisions.indexOf(last)) : decisions;
}

/** Whether a part is what a body proposes to the assembly. */
const toTheAssembly = ({ heading }: Section): boolean =>
  proposerToAssembly(heading.toLowerCase()) !== null ||
  /förslag till [A-Za-zÀ-ɏ]*fullmäktige/i.test(heading) ||
  toAssembly.test(heading);

/** A decision of one or two lines that says "enligt förslaget" and nothing more. */
function pointsAtProposal(lines: readonly ActLine[]): boolean {
  const short = lines.filter((line) => line.text.length > 0);
  return (
    short.length <= 2 &&
    short.some(
      (line) =>
        asProposed.test(line.text) &&
        line.text.length < 160 &&
        !line.proposed &&
        !refusal.test(line.text) &&
        !/i uppdrag|uppdra/i.test(line.text),
    )
  );
}

function onlyLeads(text: string): boolean {
  return /föreslår/i.test(text) || /(?:för egen del|beslutar)(?: att)?\s?:?$/i.test(text);
}

/** The lines of a section as acts: the mark of each, the words it stands under, whether these refuse. */
export function actOf(
  section: Section,
  proposed: boolean,
  above: () => readonly string[] = () => [],
): Act {
  let laid: LaidBefore | null =
    toTheAssembly(section) || namesAssembly(section.heading, above)
      ? { mark: "", marksAbove: new Set(), way: "lead" }
      : null;
  const marksAbove = new Set<string>();
  let lead = section.heading;
  let refused = false;
  let marked = false;
  let leadShape = "";
  let grouped = false;
  const lines = section.lines.map((line, index): ActLine => {
    const [own = ""] = listMark.exec(line.text) ?? [];
    const mark = own.trim();
    const text = line.text.slice(own.length).trim();
    if (shapeOf(mark) !== "") marksAbove.add(shapeOf(mark));
    const way = wayLaid(text, () => [...above(), ...allOf(section).slice(0, index + 1)]);
    if (way !== null) laid = { mark, marksAbove: new Set(marksAbove), way };
    else if (laid !== null && endsLaid(laid, { ...line, text }, mark)) laid = null;
    else if (laid !== null && mark !== "" && mark === laid.mark) laid = { ...laid, mark: "" };
    const below = section.lines.slice(index + 1, index + 3);
    const ofPots = headsPots(text, below);
    const ofGroup = ofPots || (grouped && headsOthers({ ...line, text, mark }, below));
    if (ofGroup || leadsList(text, mark, section.lines[index + 1])) {
      grouped = ofPots;
      lead = text;
      refused =
        ((refusal.test(withoutNeeds(text)) || deniesList(text)) && !givesInstead(text)) ||
        reports.test(text);
      marked = false;
      leadShape = shapeOf(mark);
    } else if (leadShape !== "" && shapeOf(mark) === leadShape) {
      // The next item beside the one that led a list: "2." below "1. X får i uppdrag att a) … b) …".
      lead = section.heading;
      refused = false;
      leadShape = "";
    } else if (refused && marked && mark === "" && line.afterGap) {
      // A list of refused items ends where its marks do.
      refused = false;
      lead = "";
    } else if (line.afterGap && mark === "" && text.length > 40 && !refused)
      lead = keepsLead(text) ? lead : "";
    else if (refused && mark === "" && /\bbeslutar\b|får i uppdrag/i.test(text) && line.afterGap)
      refused = false;
    marked ||= mark !== "";
    return { line, text, mark, proposed: proposed || laid !== null, refused, lead };
  });
  const off = lines.some(
    ({ text }) =>
      /ärendet/i.test(text) &&
      wholePutOff.test(text) &&
      !/(?<![A-Za-zÀ-ɏ])(?:inte|avsl[A-Za-zÀ-ɏ]+|yrka[A-Za-zÀ-ɏ]*)/i.test(text),
  );
  return { section, putOff: off && !proposed, lines: withToldLists(lines) };
}

const allOf = ({ heading, lines }: Section): string[] => [
  heading,
  ...lines.map(({ text }) => text),
];

/** The mark of a list, in which every number and every letter is the same; "" for a sign, and a Roman one. */
const shapeOf = (mark: string): string =>
  /^[^\p{L}\d]*$|^[ivx]+[.)]$/u.test(mark) ? "" : mark.replace(/\d+/g, "1").replace(/\p{L}/gu, "a");

/** "Fördelningen upphör att gälla och ersätts av denna:", "Beslutet upphävs. I stället fördelas medlen så här:" */
const givesInstead = (text: string): boolean =>
  givesAnew.test(text) ||
  (sentencesOf(text).length > 1 && givesNow.test(sentencesOf(text).at(-1) ?? ""));
/** "Följande beslut anmäls:", above what others decided. */
const reports =
  /(?<![A-Za-zÀ-ɏ])(?:beslut|delegationsbeslut|ärenden|anmälningar)\s(?:som\s)?(?:har\s|som\s)?(?:anmäls|anmäldes|anmälts|delges|delgavs|rapporteras|har fattats på delegation)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:anmäls|anmäldes|anmäler)\s(?:[A-Za-zÀ-ɏ-]+\s){0,5}(?:följande|nedanstående|dessa)(?![A-Za-zÀ-ɏ])/i;

/** What a body proposes to another from a line on. */
interface LaidBefore {
  /** The mark of that line, and the shapes of those down to it: the next of one of these is no item of it. */
  readonly mark: string;
  readonly marksAbove: ReadonlySet<string>;
  /** A lead, the other body's name alone, or a whole sentence. */
  readonly way: "lead" | "named" | "sentence";
}

/** How a line begins what is laid before another body; null where it does not. */
function wayLaid(text: string, linesAbove: () => readonly string[]): LaidBefore["way"] | null {
  if (laysBefore(text)) return "lead";
  if (toAssembly.test(text)) return text.endsWith(":") ? "lead" : "sentence";
  return namesAssembly(text, linesAbove) ? "named" : null;
}

/** Whether a line is the body's own decision again, or no more than beside what it proposes. */
function endsLaid({ mark: first, marksAbove, way }: LaidBefore, line: Line, mark: string): boolean {
  if (ownPart.test(line.text.replace(othersMay, "")) || namesOwnPart(line.text)) return true;
  if (way === "named" && namesOther(line.text)) return true;
  if (first === "") return false;
  if (mark === "") return way === "sentence" && isHeading(line);
  return mark !== first && marksAbove.has(shapeOf(mark));
}

/** A short heading below the items ends what was said in one of them. */
const isHeading = ({ text, afterGap }: Line): boolean =>
  afterGap && text.length < 40 && !/[.,:;]/.test(text) && !hasColumns(text);
