import type { SourceDocument } from "../layout/document.ts";
import { type Form, afterForms, around, forms } from "./frame-forms.ts";
import {
  type Candidate,
  mayBeFrame,
  national,
  notFrame,
  provenBy,
  provenBySum,
} from "./frame-proven.ts";
import { budgetedFor } from "./frame-budgeted.ts";
import { hereAround, hereForms } from "./frame-here.ts";
import {
  asDrawnOn,
  exactly,
  isExactly,
  isFinal,
  isForComparison,
  isInTitle,
  isOfAnother,
  ownWordsBefore,
} from "./frame-beside.ts";
import { labelled } from "./frame-label.ts";
import { holdsMoney } from "./frame-held.ts";
import {
  isExpected,
  ownNameOf,
  ownPlace,
  receivedRank,
  isOfAnotherYear,
  yearsOf,
} from "./frame-received.ts";
import { isAskedOrCost, isNone } from "./frame-asked.ts";
import { type Given, isBeside, isThat, leftBy } from "./frame-given.ts";
import { isToldOf } from "./frame-told.ts";
import type { DeniedAmount } from "./lead-in-line.ts";
import { keptBack } from "../words/kept-back.ts";
import { moneyIn } from "../words/money.ts";
import type { Question, ReadFrame } from "../reading.ts";
import { quoted } from "../words/quoted.ts";
import type { Section } from "../layout/section.ts";
import { amountsMax } from "./prose.ts";
import { isApposed, opensList, restGiven, toPurpose } from "../layout/segments.ts";
import { sumKr } from "./allotment.ts";
import { wholeIn } from "./frame-whole.ts";
import { hasColumns } from "../words/columns.ts";
import { sentencesOf } from "../words/sentences.ts";
import { bodiesDeciding, decidersOf } from "./who-decides.ts";

export interface FoundFrame {
  readonly frame: (ReadFrame & { readonly quote: string }) | null;
  readonly questions: readonly Question[];
}

/** Parts that name no frame; the background names none for a decision that gives nothing. */
const noFrameIn: readonly string[] = [
  "aside",
  "dispatch",
  "notice",
  "underlying",
  "appendix",
  "closing",
];
/** How much of an amount that is only expected must be given for it to be what is divided. */
const nearlyAll = 0.75;
/** From this rank on an amount is a frame also where much more is given than it holds. */
const sure = 5;
/** "får 9 mnkr av staten": who pays has it no more. */
const fromState = /(?<![A-Za-zÀ-ɏ])(?:av|från)\s(?:staten|regeringen)(?![A-Za-zÀ-ɏ])/gi;
/** "Statens medel blir ¤ för vår del": the part of the whole that is ours. */
const forUs =
  /^[^.;¤]{0,20}?\s(?:för|på|till)\s(?:(?:vår|regionens|kommunens|länets|förbundets)\s(?:del|lott|räkning)|oss)(?![A-Za-zÀ-ɏ])|^\s(?:till\s)?(?:regionen|kommunen|landstinget|länet|förbundet|oss)(?![A-Za-zÀ-ɏ])/i;
/** How many times what is given an amount may hold, where another of the same rank holds less. */
const outOfProportion = 20;
/** The same of an amount that is only told of. */
const tenfold = 10;
/** What stays when the decision is made is no frame for it. */
const leftOver = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${keptBack}|återgår|återförs|återlämnas|avvaktar?|spara[rs]?|väntar?\\smed|skjut(?:a|er|s)\\supp)(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "av ramen på", "ur de medel om": what is drawn on stays nowhere. */
const drawnOn =
  /(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:de|det|den)\s$|(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:(?:de|det|den)\s)?(?:[A-Za-zÀ-ɏ]+\s)?(?:ramen|[A-Za-zÀ-ɏ]*(?:medel|bidraget|anslaget|potten))\s(?:på\s|om\s)?$/i;
const staysLeft = /^\s(?:återstår|kvarstår|finns kvar)(?:\soch|[.,]|$)/i;
/** "… att fördela 11 mnkr till verksamheterna och att … fördela återstående medel": the first is no frame. */
const rest = /fördela\s(?:de\s)?(?:resterande|återstående|kvarvarande|kvarstående)\s(?!\d)/i;
function givesRest(sentence: string): boolean {
  const at = sentence.search(rest);
  return at > 0 && /\d/.test(sentence.slice(0, at));
}
const authorises =
  /deleg|bemyndig|rätt|medg|gett|gav|givit|får|fått|uppdrag|uppdrog|anförtro|överl/i;
/** Words that give the amount to somebody, who then distributes it: a pot and no frame. */
const toSomebody = /(?:får|ges|tilldelas|erhåller|beviljas|disponerar)\s$/i;
/** "… får delegation att fördela återstående 2 mnkr": what is left over, given on by this decision. */
const passesRestOn =
  /(?<![A-Za-zÀ-ɏ])(?:i uppdrag|delegation|rätt|deleger[A-Za-zÀ-ɏ]*|bemyndig[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ]).{0,80}?fördel[A-Za-zÀ-ɏ]*\s.{0,30}?(?:resterande|återstående|kvarvarande|kvarstående)/i;

/** The money out of which rows and pots are taken. Two frames that nothing holds apart give none and a question. */
export function frameOf(
  document: SourceDocument,
  withEarlier: boolean,
  sections: readonly number[],
  given: readonly Given[],
  denied: readonly DeniedAmount[] = [],
): FoundFrame {
  if (given.length === 0 && document.kind === "minnesanteckningar")
    return { frame: null, questions: [] };
  const givenKr = sumKr(given.filter(({ kind }) => kind !== "total"));
  const years = yearsOf(document);
  const deciders = new Set([...decidersOf(document), ...bodiesDeciding(document)]);
  const told = { years, deciders, ownName: ownNameOf(document) };
  const candidates = document.sections
    .filter((section) => mayName(section, given.length === 0))
    .flatMap((section) => candidatesOf(section, sections, told))
    .filter((candidate) => isBeside(candidate, given))
    .filter((candidate) => !denied.some((one) => isThat(candidate, one)))
    .filter(({ money, expected }) => !expected || givenKr >= money.amountKr * nearlyAll)
    .filter((candidate) => isInProportion(candidate, givenKr));
  // What is left and is less than what is given, or is what a frame leaves, is left when the decision is made.
  const left = leftBy(candidates, givenKr, given);
  const usable = candidates.filter(
    ({ isRest, money }) =>
      !isRest || (!withEarlier && money.amountKr >= givenKr && !left.has(money.amountKr)),
  );
  const kind =
    withEarlier || !usable.some((candidate) => candidate.isRest)
      ? usable
      : usable.filter((candidate) => candidate.isRest);
  // No frame is less than what is taken out of it, where the text names one that is not.
  const enough = kind.filter(({ money }) => money.amountKr >= givenKr);
  const near = enough.filter(({ money }) => money.amountKr <= givenKr * outOfProportion);
  const fitting = [near, enough].find((some) => some.length > 0) ?? kind;
  const best = Math.max(0, ...fitting.map((candidate) => candidate.rank));
  const first = fitting.filter((candidate) => candidate.rank === best);
  // "Regionen får 29 mnkr", and elsewhere "29 040 000 kr": the same in round figures and exactly.
  const exact = first.filter(({ money }) => !money.rounded).slice(0, amountsMax);
  const top = first.filter(({ money }) => !exact.some((other) => isExactly(other.money, money)));
  const amounts = [...new Set(top.map((candidate) => candidate.money.amountKr))];
  const proven =
    amounts.length === 1 && (best > sure || amounts[0] === givenKr)
      ? null
      : provenBy(document, givenKr, years, amounts.length === 1 ? fitting : top);
  const chosen =
    proven ??
    (amounts.length > 1
      ? null
      : (top.find((candidate) => !candidate.money.rounded) ?? top[0] ?? null));
  if (chosen !== null) return asFrame({ ...chosen, money: asDrawnOn(document, chosen.money) });
  if (amounts.length > 1) return { frame: null, questions: [twoFrames(top)] };
  const divided = given.filter((one) => one.kind !== "total");
  const found = provenBySum(document, divided, told) ?? budgetedFor(document, givenKr, told);
  return found === null
    ? { frame: null, questions: asksIfFrame(mayBeFrame(document, givenKr, told)) }
    : asFrame(found);
}

const candidatesOf = (
  { kind, lines }: Section,
  sections: readonly number[],
  told: Parameters<typeof candidatesIn>[2],
): Candidate[] =>
  lines
    .flatMap(({ text }) => sentencesOf(labelled(text)).filter((one) => !hasColumns(one)))
    .filter((sentence) => !citesAnother(sentence, sections))
    .flatMap((sentence) => [...candidatesIn(sentence, kind, told), ...wholeIn(sentence, kind)]);

const asFrame = ({ money: { amountKr, rounded }, quote }: Candidate): FoundFrame => ({
  frame: { amountKr, rounded, quote },
  questions: rounded ? [roundedFrame(quote)] : [],
});

/** Whether a part may name a frame; what is told above a decision that gives nothing names none. */
const mayName = ({ kind, heading }: Section, givesNothing: boolean): boolean =>
  !noFrameIn.includes(kind) &&
  !(givesNothing && (kind === "background" || (kind === "head" && heading.includes("§"))));

/** Whether an amount that is less surely the frame holds what is given, and not many times as much. */
const isInProportion = ({ money: { amountKr }, rank }: Candidate, givenKr: number): boolean =>
  (rank > toldRank || givenKr === 0 || amountKr <= givenKr * tenfold) &&
  (rank >= sure || amountKr >= givenKr * nearlyAll);

/** Whether a sentence tells only of paragraphs that the document does not rest on. */
function citesAnother(sentence: string, sections: readonly number[]): boolean {
  const cited = [...sentence.matchAll(/§+\s?(\d{1,4})/g)].map(([, number]) => Number(number));
  return (
    cited.length > 0 && sections.length > 0 && cited.every((number) => !sections.includes(number))
  );
}

/** Whether what is left is given by the sentence itself: "resterande 2 mnkr till chefsstöd". */
const givesOnRest = (
  sentence: string,
  before: string,
  after: string,
  kind: Section["kind"],
): boolean =>
  !sentence.includes("§") &&
  !opensList.test(after) &&
  restGiven.test(before) &&
  ((kind === "decision" && toPurpose.test(after)) ||
    ((kind === "decision" || kind === "proposal") && passesRestOn.test(sentence)));

/** Whether the words behind an amount say what is paid by it, that it is left, or to whom the rest goes. */
const goesOn = (sentence: string, before: string, after: string, kind: Section["kind"]): boolean =>
  /^:\s(?:betalas|finansieras)/i.test(after) ||
  (kind === "decision" && staysLeft.test(after) && !/\sur\s/.test(before)) ||
  givesOnRest(sentence, before, after, kind);

const about = /(?<=\s)(?:ca|cirka|drygt|knappt|totalt|sammanlagt|preliminärt)\s$/i;

/** Of which years a document tells, who decides in it, and what its authority is called. */
interface Teller {
  readonly years: ReadonlySet<number>;
  readonly deciders: ReadonlySet<string>;
  readonly ownName: RegExp;
}

function candidatesIn(
  sentence: string,
  kind: Section["kind"],
  { years, deciders, ownName }: Teller,
): Candidate[] {
  const found = moneyIn(sentence);
  if (found.length === 0 || found.length > amountsMax) return [];
  const decided = kind === "decision";
  const tells = !decided && kind !== "proposal";
  const cites =
    authorises.test(sentence) && !givesRest(sentence) && (tells || sentence.includes("§"));
  const keeps = decided && leftOver.test(sentence);
  if (isOfAnother(sentence, ownPlace(ownName)) || isNone(sentence, decided, tells)) return [];
  const ofTheCountry = national.test(sentence.replace(fromState, " "));
  return found.flatMap((written) => {
    const money = exactly(sentence, written, found);
    if (isForComparison(sentence, money, years)) return [];
    const words = sentence.slice(Math.max(0, money.start - 160), money.start);
    const before = words.replace(about, "");
    const after = sentence.slice(money.end, money.end + 120);
    const stays = keeps && !drawnOn.test(before);
    const own = ownWordsBefore(before, sentence, money, found);
    if (stays || notFrame.test(own.slice(-40)) || money.negative) return [];
    if (isAskedOrCost(sentence.slice(0, money.start), before, tells)) return [];
    if (goesOn(sentence, before, after, kind)) return [];
    const otherYear = isOfAnotherYear(sentence, money, years);
    const formed = formOf(before, after, {
      cites,
      resolves: tells && /§\s?\d/.test(sentence),
      tells,
      alone: found.length === 1,
    });
    const form = tells && otherYear && formed?.isRest !== true ? undefined : formed;
    const others = ofTheCountry && !/region\s|regionen|kommun/i.test(before) && !forUs.test(after);
    const received =
      form !== undefined || others || otherYear
        ? 0
        : isApposed(sentence, money)
          ? apposedRank
          : isInTitle(before, after)
            ? titleRank
            : receivedRank(words, after, ownName);
    const named = (form?.rank ?? received) - (others ? 3 : 0);
    const held = !otherYear && found.length === 1 && holdsMoney(sentence, kind, deciders);
    const told = named === 0 && tells && !others && !otherYear && isToldOf(sentence, money);
    const final = tells && !otherYear && !others && isFinal(before);
    const rank = final ? finalRank : held ? Math.max(named, heldRank) : told ? toldRank : named;
    if (rank <= 0) return [];
    return [
      {
        money,
        rank,
        isRest: form?.isRest ?? false,
        quote: sentence,
        decided,
        expected: isExpected(words),
      },
    ];
  });
}

/** How surely the size of what a sentence draws on is the frame. */
const apposedRank = 5;
const titleRank = 4;
/** How surely what a final notice says is. */
const finalRank = 6;
const toldRank = 2;
/** How surely what was given to whoever decides here is the frame. */
const heldRank = 5;

interface Told {
  /** Whether the sentence tells of a decision that gives authority. */
  readonly cites: boolean;
  /** Whether it tells of a paragraph that decided something. */
  readonly resolves: boolean;
  /** Whether it stands where nothing is decided or proposed. */
  readonly tells: boolean;
  /** Whether the amount is the only one. */
  readonly alone: boolean;
}

const allForms = [...hereForms, ...forms];
const allAround = [...around, ...hereAround];

/** The form of words beside an amount that says that it is a frame. */
function formOf(
  before: string,
  after: string,
  { cites, resolves, tells, alone }: Told,
): Form | undefined {
  return (
    allAround.find(
      (one) =>
        (one.cites !== true || cites || resolves) &&
        (one.tells !== true || tells) &&
        one.pattern.test(before) &&
        one.after.test(after),
    ) ??
    allForms.find(
      (one) =>
        (one.cites !== true || cites) && (one.tells !== true || tells) && one.pattern.test(before),
    ) ??
    (toSomebody.test(before.slice(-16))
      ? undefined
      : afterForms.find((one) => one.pattern.test(after) && (one.pattern !== opensList || alone)))
  );
}

/** What is asked of an amount that may be the frame. */
const asksIfFrame = (sentence: string | null): Question[] =>
  sentence === null
    ? []
    : [{ topic: "ram", text: `Är beloppet i ”${quoted(sentence)}” ramen för fördelningen?` }];

function twoFrames(top: readonly Candidate[]): Question {
  const quotes = top.slice(0, 3).map((candidate) => `”${quoted(candidate.quote)}”`);
  return {
    topic: "ram",
    text: `Texten nämner flera ramar: ${quotes.join(" och ")}. Vilken gäller för fördelningen?`,
  };
}

function roundedFrame(quote: string): Question {
  return {
    topic: "ram",
    text: `Ramen är avrundad: ”${quoted(quote)}”. Vilket är beloppet i hela kronor?`,
  };
}
