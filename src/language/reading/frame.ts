import type { SourceDocument } from "./document.ts";
import { afterForms, around, forms } from "./frame-forms.ts";
import { keptBack } from "./kept-back.ts";
import { type Money, moneyIn } from "./money.ts";
import type { Question, ReadFrame } from "./reading.ts";
import { quoted } from "./quoted.ts";
import type { Section } from "./sections.ts";
import { amountsMax } from "./prose.ts";
import { opensList, toPurpose } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";

export interface FoundFrame {
  readonly frame: (ReadFrame & { readonly quote: string }) | null;
  readonly questions: readonly Question[];
}

interface Candidate {
  readonly money: Money;
  readonly rank: number;
  readonly isRest: boolean;
  readonly quote: string;
  readonly decided: boolean;
}

const national =
  /landsting(?:en|et)|regionerna|nationell|hela landet|riket|staten|regeringen|samtliga regioner|SKR|SKL|totalt i landet|mellan regioner/i;
const notFrame =
  /varav|upp till|högst|maximalt|minst|kostnad|ansök|sökt|önskemål|motion|yrka|föregående|förra året|underskott|prognos|omsätt|yttrande|föreslår|föreslog|föreslagit|begär|äska/i;
/** What stays when the decision is made is no frame for it. */
const leftOver = new RegExp(
  `(?<!\\p{L})(?:${keptBack}|återgår|återförs|återlämnas|avvaktar|sparas)`,
  "iu",
);
const staysLeft = /^\s(?:återstår|kvarstår|finns kvar)(?:\soch|[.,]|$)/iu;
/** "… att fördela 11 mnkr till verksamheterna och att … fördela återstående medel": the first is no frame. */
const rest = /fördela\s(?:de\s)?(?:resterande|återstående|kvarvarande|kvarstående)\s(?!\d)/iu;
function givesRest(sentence: string): boolean {
  const at = sentence.search(rest);
  return at > 0 && /\d/.test(sentence.slice(0, at));
}
const authorises = /deleg|bemyndig|rätt|medg|gett|gav|givit|får|fått|uppdrag/iu;
/** Words that give the amount to somebody, who then distributes it: a pot and no frame. */
const toSomebody = /(?:får|ges|tilldelas|erhåller|beviljas|disponerar)\s$/iu;
/** "… får delegation att fördela återstående 2 mnkr": what is left over, given on by this decision. */
const passesRestOn =
  /(?<!\p{L})(?:i uppdrag|delegation|rätt|deleger\p{L}*|bemyndig\p{L}*)(?!\p{L}).{0,80}?fördel\p{L}*\s.{0,30}?(?:resterande|återstående|kvarvarande|kvarstående)/iu;

/** The money out of which rows and pots are taken. Two frames that nothing holds apart give none and a question. */
export function frameOf(
  document: SourceDocument,
  withEarlier: boolean,
  sections: readonly number[],
  givenKr: number,
): FoundFrame {
  if (document.kind === "minnesanteckningar") return { frame: null, questions: [] };
  const candidates = document.sections
    .filter(
      (section) =>
        !["aside", "dispatch", "notice", "underlying", "appendix", "closing"].includes(
          section.kind,
        ),
    )
    .flatMap((section) =>
      section.lines
        .flatMap((line) => (line.text.includes("\t") ? [] : sentencesOf(line.text)))
        .filter((sentence) => !citesAnother(sentence, sections))
        .flatMap((sentence) => candidatesIn(sentence, section.kind)),
    );
  // What is left and is less than what is given is left when the decision is made.
  const usable = candidates.filter(
    ({ isRest, money }) => !isRest || (!withEarlier && money.amountKr >= givenKr),
  );
  const kind =
    withEarlier || !usable.some((candidate) => candidate.isRest)
      ? usable
      : usable.filter((candidate) => candidate.isRest);
  const best = Math.max(0, ...kind.map((candidate) => candidate.rank));
  const top = kind.filter((candidate) => candidate.rank === best);
  const amounts = [...new Set(top.map((candidate) => candidate.money.amountKr))];
  const chosen =
    amounts.length > 1
      ? null
      : (top.find((candidate) => !candidate.money.rounded) ?? top[0] ?? null);
  if (chosen === null)
    return { frame: null, questions: amounts.length > 1 ? [twoFrames(top)] : [] };
  const { amountKr, rounded } = chosen.money;
  return {
    frame: { amountKr, rounded, quote: chosen.quote },
    questions: rounded ? [roundedFrame(chosen.quote)] : [],
  };
}

/** Whether a sentence tells only of paragraphs that the document does not rest on. */
function citesAnother(sentence: string, sections: readonly number[]): boolean {
  const cited = [...sentence.matchAll(/§+\s?(\d{1,4})/g)].map(([, number]) => Number(number));
  return (
    cited.length > 0 && sections.length > 0 && cited.every((number) => !sections.includes(number))
  );
}

function candidatesIn(sentence: string, kind: Section["kind"]): Candidate[] {
  const found = moneyIn(sentence);
  if (found.length === 0 || found.length > amountsMax) return [];
  const decided = kind === "decision";
  const cites =
    authorises.test(sentence) &&
    !givesRest(sentence) &&
    ((!decided && kind !== "proposal") || sentence.includes("§"));
  const keeps = decided && leftOver.test(sentence);
  const national_ = national.test(sentence);
  return found.flatMap((money) => {
    const before = sentence
      .slice(Math.max(0, money.start - 120), money.start)
      .replace(/(?<=\s)(?:ca|cirka|drygt|knappt|totalt|sammanlagt|preliminärt)\s$/i, "");
    const after = sentence.slice(money.end, money.end + 120);
    const stays = keeps && !/(?<!\p{L})av\s(?:\p{L}+\s)?ramen\s(?:på\s|om\s)?$/iu.test(before);
    if (stays || notFrame.test(before.slice(-40)) || money.negative) return [];
    if (/^:\s(?:betalas|finansieras)/i.test(after)) return [];
    if (decided && staysLeft.test(after) && !/\sur\s/.test(before)) return [];
    if (
      decided &&
      !sentence.includes("§") &&
      toPurpose.test(after) &&
      /(?:resterande|återstående|kvarvarande)\s$/iu.test(before)
    )
      return [];
    if (
      (decided || kind === "proposal") &&
      !sentence.includes("§") &&
      /(?:resterande|återstående|kvarvarande|kvarstående)\s$/iu.test(before) &&
      passesRestOn.test(sentence)
    )
      return [];
    const form =
      around.find((one) => one.pattern.test(before) && one.after.test(after)) ??
      forms.find(
        (one) =>
          (one.cites !== true || cites) &&
          (one.tells !== true || (!decided && kind !== "proposal")) &&
          one.pattern.test(before),
      ) ??
      (toSomebody.test(before.slice(-16))
        ? undefined
        : afterForms.find(
            (one) => one.pattern.test(after) && (one.pattern !== opensList || found.length === 1),
          ));
    if (form === undefined) return [];
    const rank = form.rank - (national_ && !/region\s|regionen\b/i.test(before) ? 3 : 0);
    return [{ money, rank, isRest: form.isRest, quote: sentence, decided }];
  });
}

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
