import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { monthsIn } from "../words/dates.ts";
import { deadlineIn } from "../words/deadlines.ts";
import type { Section } from "../layout/section.ts";
import { bodyIn, bodyPattern, bodySource } from "../words/people.ts";
import type { Question, ReadNotice } from "../reading.ts";
import { sentencesOf } from "../words/sentences.ts";

export interface FoundNotice {
  readonly notice: ReadNotice | null;
  /** The words that say it, without their heading; "" for none. */
  readonly quote: string;
  readonly questions: readonly Question[];
}

const told =
  "(?:anmäls|anmäles|anmälas|åter(?:rapporteras|redovisas)|rapporteras|redovisas|delges|tillställs|meddelas)";
/** "Beslutet ska anmälas till", "Anmäls i", "som anmälningsärende", "informeras om beslutet": how a decision is reported. */
const reported = new RegExp(
  [
    String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
        beslut(et|sparagraf*|sprotokoll*)? [A-Za-zÀ-ɏ]{4,20}beslut(et)? fördelning(en)? det detta
      `}\s(?:ska |skall |kommer att |bör )?(?:[A-Za-zÀ-ɏ]+\s)?${told}(?![A-Za-zÀ-ɏ])`,
    "^(?:anmäle?s|notifieras|rapporteras till|rapporteras vid)(?![A-Za-zÀ-ɏ])",
    "(?<![A-Za-zÀ-ɏ])ska(?:ll)? (?:[^.,;]{0,40} )?anmälas (?:till|vid|på|i) ",
    "(?<![A-Za-zÀ-ɏ])anmäle?s (?:till|vid|på|i|för) ",
    "(?<![A-Za-zÀ-ɏ])anmäle?s (?:detta |delegations)?beslut(?:et)?(?![A-Za-zÀ-ɏ])",
    "(?<![A-Za-zÀ-ɏ])(?:delegations)?anmälan(?::| (?:av (?:[A-Za-zÀ-ɏ]+ )?beslut[A-Za-zÀ-ɏ]* )?(?:till|vid|sker|görs|i) )",
    "(?<![A-Za-zÀ-ɏ])(?:anmälnings|delegations|delgivnings)ärende(?![A-Za-zÀ-ɏ])(?! nr)",
    "tas upp (?:bland|som|under) (?:[A-Za-zÀ-ɏ]+ )?(?:anmälnings|delegations)ärenden",
    "(?<![A-Za-zÀ-ɏ])(?:tas|förs|sätts) (?:med |upp |in )?(?:i|på) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:förteckning|lista|anmälan)[A-Za-zÀ-ɏ]*",
    "(?<![A-Za-zÀ-ɏ])(?:informeras|underrättas|meddelas|får del|får ta del)\\s(?:[^.;]{0,40}\\s)?(?:om|av)\\s(?:detta |delegations)?beslutet(?![A-Za-zÀ-ɏ])",
    "(?<![A-Za-zÀ-ɏ])får\\s(?:detta |delegations)?beslut(?:et)? (?:för kännedom|anmält)",
  ].join("|"),
  "i",
);
/** Words of which one begins, or follows, a line that is a body and little more. */
const mayBeReportedTo = /^(?:anmäl|delges|tillställs|till\s|redovisas|åter)|\(anmälan\)/i;
/** "Anmälan, regionstyrelsen i maj", "Till nämndens anmälningslista", "Regionstyrelsen (anmälan)": a line, and no sentence. */
const reportedTo = new RegExp(
  [
    `^anmälan,?\\s${bodySource}(?:,|:)?\\s(?=[A-Za-zÀ-ɏ])`,
    `^(?:delges|tillställs) ${bodySource} (?=(?:den |i |vid |till )?(?:\\d|[A-Za-zÀ-ɏ]+ (?:19|20)\\d\\d))`,
    `^till ${bodySource}s anmälnings(?:lista|ärenden)`,
    `^anmäld (?:i|till|vid) ${bodySource}:`,
    `^${bodySource} \\(anmälan\\)`,
    `^(?:redovisas för|åter(?:rapporteras|redovisas) (?:till|för|i)) ${bodySource}(?![A-Za-zÀ-ɏ])`,
  ].join("|"),
  "i",
);
/** Other decisions than this one, where no month is said: "Sådana beslut ska anmälas", "Besluten anmäls", "Beslut som fattas med stöd av …". */
const others = new RegExp(
  wholeWord`
    besluten delegationsbesluten
    (alla|sådana|samtliga|deras|hans|hennes|dennes|dess)_([A-Za-zÀ-ɏ]+s?)?beslut
    (delegations)?beslut_(som|enligt|med_stöd|fattade) ska(ll)?_([A-Za-zÀ-ɏ]+s)?beslut_anmälas
    ^(delegations)?beslut_ska(ll)?
  `,
  "i",
);
/** What a body does with what was reported to it. */
const received =
  /(?<![A-Za-zÀ-ɏ])(?:tar|tagit del|godkänner|lägg[A-Za-zÀ-ɏ]*|noterar)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?anmäl|tagit del av anmälan|anmäl[A-Za-zÀ-ɏ]* till protokollet|följande anmäls/i;

/** "Beslutet delges vårdchefen": a receiver, where no body is named. */
const sent = /^[^.]{0,40}?(?<![A-Za-zÀ-ɏ])(?:delges|tillställs|meddelas)(?![A-Za-zÀ-ɏ])/i;

/** Whether a sentence says that the decision is reported. */
export const isReported = (sentence: string): boolean =>
  reported.test(sentence) || (mayBeReportedTo.test(sentence) && reportedTo.test(sentence));

/** Where and when the decision is to be reported; notes report one only where they tell of one. */
export function noticeOf(
  document: SourceDocument,
  after: string | null,
  decides: boolean,
): FoundNotice {
  if (document.kind === "minnesanteckningar" && !decides) return none;
  const found = noticeSentence(document);
  if (found === null) return none;
  const { sentence, quote } = found;
  const body =
    bodyIn(sentence.replace(/^.*(?:anmäl|notifier)[A-Za-zÀ-ɏ]*/i, "")) ??
    bodyIn(sentence.replace(/^.*?(?:anmäl|notifier)[A-Za-zÀ-ɏ]*/i, "")) ??
    (bodyPattern.test(sentence) ? bodyIn(sentence) : null);
  const time = deadlineIn(sentence, after);
  const toOthers = body === null && /(?:till|hos)\s\p{Lu}\p{L}+/u.test(sentence);
  if (toOthers || (body === null && time === null)) return none;
  // Nobody waits a year with reporting: the document's own month is meant, and asked about.
  const ownMonth = time?.doubt != null && after !== null ? after.slice(0, 7) : null;
  const [named, ...more] = monthsIn(sentence, after).filter(({ hasYear }) => hasYear);
  const month =
    ownMonth ??
    (typeof time?.deadline === "string"
      ? time.deadline
      : more.length === 0
        ? named?.month
        : null) ??
    null;
  const questions: Question[] = [];
  if (month === null) {
    const detail =
      time !== null && typeof time.deadline !== "string" ? ` ${time.deadline.question}` : "";
    questions.push({ topic: "tidpunkt", text: `Vid vilket möte ska beslutet anmälas?${detail}` });
  } else if (ownMonth !== null)
    questions.push({
      topic: "tidpunkt",
      text: `Beslutet anmäls samma månad som det fattas, ${ownMonth}. Stämmer det?`,
    });
  return { notice: { body, month }, quote, questions };
}

const none: FoundNotice = { notice: null, quote: "", questions: [] };

/**
 * "Anmälan av delegationsbeslut" heads a list of others' decisions in minutes, and what becomes of it in a decision. A
 * part that is aside, such as "Jäv", may run on to the end of the paper, where its own report stands.
 */
const kindIn = (document: SourceDocument, { kind, heading, lines }: Section): Section["kind"] =>
  document.kind === "delegationsbeslut" &&
  kind === "aside" &&
  (/^\W*anmälan av delegationsbeslut/i.test(heading) ||
    lines.some(({ text }) => /^(?:detta |delegations)?beslut(?:et)? anmäls till /i.test(text)))
    ? "notice"
    : kind;

/** "ska, enligt 6 kap. 40 § kommunallagen, anmälas": the law that says so. */
const statute =
  /,?\s(?:enligt|i enlighet med|med stöd av|jfr)\s(?:kommunallagen\s)?\d{1,2}\s?kap\.?\s\d{1,3}(?:\s?[a-z])?\s?§(?:\s(?:kommunallagen|KL))?(?:\s\(\d{4}:\d{1,4}\))?,?/gi;
/** "Anmälan till nämnd", above the one that it is reported to. */
const anyBody = /\s(?:till|i|vid)\s(?:nämnd|styrelse)$/i;

/** "För anmälan till RS i maj", alone: a heading that says all of it. */
const isWhole = (heading: string): boolean =>
  isReported(heading) && bodyPattern.test(heading) && monthsIn(heading, null).length > 0;

/** "… fattas enligt § 12 och ska anmälas till styrelsen": what is reported, without the paragraph before it. */
function behindParagraph(sentence: string): string {
  const at = sentence.indexOf("§");
  const goesOn = at < 0 ? null : andReported.exec(sentence.slice(at));
  return goesOn === null ? sentence : sentence.slice(at + goesOn.index + goesOn[0].length);
}
const andReported = /,? och (?=ska(?:ll)? anmälas)/i;

/** The sentence as it is read, with the heading that it needs, and as it stands. */
function noticeSentence(
  document: SourceDocument,
): { readonly sentence: string; readonly quote: string } | null {
  for (const kind of [
    "notice",
    "decision",
    "closing",
    "dispatch",
    "delegation",
    "underlying",
    "background",
    "head",
  ] as const) {
    for (const section of document.sections) {
      if (kindIn(document, section) !== kind) continue;
      // Below a decision without a heading of its own such a line may stand as one.
      const above = kind === "head" ? [section.heading] : [];
      const sentences = [...above, ...section.lines.map(({ text }) => text)]
        .flatMap((text) => sentencesOf(text))
        .map((sentence) => (sentence.includes("§") ? sentence.replace(statute, "") : sentence))
        .map(behindParagraph);
      const found = sentences.find(
        (sentence) =>
          isReported(sentence) &&
          (!sent.test(sentence) || bodyPattern.test(sentence)) &&
          (!others.test(sentence) || monthsIn(sentence, null).length > 0) &&
          !received.test(sentence) &&
          !/§|har anmälts|anmäldes|följande (?:[A-Za-zÀ-ɏ]+ )?[A-Za-zÀ-ɏ]*beslut|anmäl[A-Za-zÀ-ɏ]* (?:följande|nedanstående)|lägg[A-Za-zÀ-ɏ]* anmälan|till handlingarna/i.test(
            sentence,
          ) &&
          (!/delegationsordning/i.test(sentence) || deadlineIn(sentence, null) !== null),
      );
      const own =
        kind === "notice"
          ? (found ??
            sentences.find((sentence) => bodyPattern.test(`${section.heading} ${sentence}`)) ??
            (sentences.length === 0 && isWhole(section.heading) ? "" : undefined))
          : found;
      if (own === undefined) continue;
      if (kind !== "notice") return { sentence: own, quote: own };
      // "Regionstyrelsen" on one line and the day on the next.
      const below = sentences[sentences.indexOf(own) + 1] ?? "";
      const goesOn = own.length < 60 && below.length < 40 && deadlineIn(own, null) === null;
      const quote = `${own}${goesOn ? ` ${below}` : ""}`;
      return {
        sentence: `${section.heading.replace(anyBody, "")} ${quote}`,
        quote: quote === "" ? section.heading : quote,
      };
    }
  }
  return null;
}
