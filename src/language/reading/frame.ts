import type { SourceDocument } from "./document.ts";
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

interface Form {
  readonly rank: number;
  readonly isRest: boolean;
  /** Whether the words are a frame only where they tell of the decision that gives authority. */
  readonly cites?: boolean;
  /** Whether the words are a frame only where nothing is given: "erhåller Norrbotten 5 mnkr". */
  readonly tells?: boolean;
  readonly pattern: RegExp;
}
const forms: readonly Form[] = [
  {
    rank: 6,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|är kvar)\s(?:av|ur)\s[^.;¤]{3,80},\s$/iu,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:av|ur)\s(?:\p{L}+\s){0,3}(?:ram(?:en)?|anslag(?:et)?|statsbidrag(?:et)?),\s$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /återstod(?:en)?\sav\s[^.;¤]{3,60},\s(?:högst\s)?$/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern:
      /(?:resterande|återstående|kvarvarande)\smedel(?:\s\p{L}+){0,3}(?:\s(?:19|20)\d\d)?,\s$/iu,
  },
  {
    rank: 6,
    isRest: true,
    pattern: /som\s(?:ännu\s)?inte\s(?:har\s)?fördelats,\s$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern:
      /(?:resterande|återstående|kvarvarande|kvarstående)\s(?:medel\p{L}*\s)?(?:om\s|på\s)?(?:totalt\s)?$/iu,
  },
  {
    rank: 5,
    isRest: true,
    pattern: /(?:återstår|kvarstår|finns kvar|kvar att fördela)\s(?:\p{L}+\s){0,4}$/iu,
  },
  {
    rank: 5,
    isRest: false,
    cites: true,
    pattern:
      /(?:att|får)\s(?:vidare)?fördela\s(?:(?!(?:avsätts|fördelas|tilldelas|beviljas|anslås|går|till|får)\s)\p{L}+\s){0,4}$/iu,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:ram(?:en)?|totalram(?:en)?|medelsram(?:en)?)(?:\s\p{L}+){0,4}\s?(?:om|på|är|uppgår till|omfattar|:)\s(?:totalt\s)?$/iu,
  },
  {
    rank: 6,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:total)?ram(?:en)?(?:\s(?:för\s)?(?:19|20)\d\d)?\s?[:–-]\s$|^(?:total)?ram\s(?:(?:19|20)\d\d\s)?$/iu,
  },
  {
    rank: 5,
    isRest: false,
    tells: true,
    pattern:
      /(?:erhåller|får|tilldelas|tilldelats|beviljats|fått|disponerar|har)\s(?:region\p{L}*|landsting\p{L}*|\p{Lu}[\p{L} ]{2,60}?)\s(?:\p{L}+\s){0,3}$/iu,
  },
  {
    rank: 5,
    isRest: false,
    pattern:
      /region\p{L}*(?:\s[\p{Lu}][\p{L}-]+){0,3}\s(?:erhåller|får|tilldelas|har tilldelats|har beviljats|har fått|disponerar|beviljas|erhöll|fick|tilldelades|beviljades)\s(?:\p{L}+\s){0,4}$/iu,
  },
  {
    rank: 5,
    isRest: false,
    tells: true,
    pattern:
      /(?<!\p{L})\p{L}*(?:nämnden|styrelsen|förvaltningen)\s(?:erhåller|får|har|har tilldelats|har beviljats|har fått|disponerar)\s(?:\p{L}+\s){0,3}$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern:
      /(?:statsbidrag(?:et)?|anslag(?:et)?|bidrag(?:et)?|potten|medlen|medel|tilldelning(?:en)?|avsättning(?:en)?)\s(?:(?:\p{L}+|(?:19|20)\d\d)\s){0,6}?(?:om|på|är|uppgår till|omfattar|uppgick till|motsvarande)\s(?:totalt\s|sammanlagt\s)?$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern: /(?<!\p{L})av\s(?:de\s|totalt\s|regionens\s|årets\s|tilldelade\s|ramens\s)?$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern:
      /(?:att fördela|till förfogande|disponibelt|disponibla medel)\s(?:\p{L}+\s){0,4}?(?:är|uppgår till|finns|:)\s$/iu,
  },
  { rank: 4, isRest: false, pattern: /(?<!\p{L})pott(?:en)?:?\s[^().;]{2,60}(?:\(|,\s)$/iu },
  {
    rank: 5,
    isRest: false,
    pattern:
      /(?<!\p{L})(?:av|ur|inom)\s(?:\p{L}+s\s)?(?:ramen|anslaget|statsbidraget|bidraget)\s(?:om\s|på\s)?$/iu,
  },
  {
    rank: 4,
    isRest: false,
    pattern: /finansier\p{L}+\s(?:sker\s)?(?:av|ur|med|från|inom|genom)\s[^.;¤\d]{3,60},\s$/iu,
  },
  {
    rank: 3,
    isRest: false,
    pattern:
      /(?:avsatte|avsatt|avsätter|anvisat|anvisade|(?:beslutade|beslutat)\s[^.;]{0,60}?att avsätta)\s(?:[\p{L}\d-]+\s){0,3}$/iu,
  },
  {
    rank: 3,
    isRest: false,
    pattern: /^(?:för|under|i)\s(?:år\s)?(?:19|20)\d\d\sfinns\s(?:\p{L}+\s){0,3}$/iu,
  },
];
/** "10 mnkr i ram", "4 000 000 kronor att fördela", "3 mnkr återstår". */
const afterForms: readonly Form[] = [
  { rank: 4, isRest: false, pattern: opensList },
  {
    rank: 4,
    isRest: false,
    pattern:
      /^\s(?:finns|har avsatts|är avsatta|avsatta|står till förfogande|att fördela(?:s)?\b|i statsbidrag)/iu,
  },
  { rank: 5, isRest: true, pattern: /^\s(?:återstår|kvarstår|finns kvar|återstod)/iu },
];

/** Words on both sides: "av de 9,6 mnkr som återstår", "ställt 5 mnkr till vårddirektörens förfogande". */
const around: readonly (Form & { readonly after: RegExp })[] = [
  {
    rank: 6,
    isRest: true,
    pattern: /(?<!\p{L})(?:av|ur)\s(?:de\s|den\s|det\s)?$/iu,
    after: /^\s(?:som|vilka)\s(?:återstår|kvarstår|finns kvar|är kvar)/iu,
  },
  {
    rank: 5,
    isRest: false,
    pattern: /(?<!\p{L})ställ(?:t|s|er|de)\s$/iu,
    after: /^\still\s[^.;]{3,80}\sförfogande(?!\p{L})/iu,
  },
];

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
