import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { moneyIn } from "../words/money.ts";
import { bodyIn, isRole } from "../words/people.ts";
import { quoted } from "../words/quoted.ts";
import type { Question } from "../reading.ts";
import { sentencesOf } from "../words/sentences.ts";

const atDisposal = /(?<![A-Za-zÀ-ɏ])till\s([^.;:\d]{3,80}?)s\sförfogande(?![A-Za-zÀ-ɏ])/i;
const itsOwn =
  /^(?:att\s)?(.{3,80}?)\s(?:får|ges|tilldelas|erhåller|tillförs)\s.*\still\s(?:sitt|eget)\sförfogande(?![A-Za-zÀ-ɏ])/i;
const headLines = 14;

/** Whose disposal a sentence puts money at; null where it does not say so of a body or a position. */
function whoseIn(sentence: string): string | null {
  const own = itsOwn.exec(sentence)?.[1];
  if (own !== undefined) return bodyIn(own) ?? (isRole(own) ? own : null);
  return bodyIn(atDisposal.exec(sentence)?.[1] ?? "");
}

/** "Nämnden" is the board of health where nothing else is named. */
const isShort = (short: string, full: string): boolean =>
  /^(?:nämnden|styrelsen|fullmäktige|utskottet)$/i.test(short) &&
  full.toLowerCase().includes(short.toLowerCase());

/**
 * What a body puts at another body's disposal is left to that one; what it keeps at its own is not distributed. Where
 * another is named than who decides, or gave the right to, it is asked whether it is a pot.
 */
export function questionsOfDisposal(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly { readonly body: string | null }[],
  readKr: ReadonlySet<number>,
): Question[] {
  const own = new Set([
    ...mandates.flatMap(({ body }) => body ?? []),
    ...(document.sections[0]?.lines ?? [])
      .slice(0, headLines)
      .flatMap(({ text }) => bodyIn(text.replace(atDisposal, " ")) ?? []),
    ...acts.acts.flatMap(({ section }) =>
      [section.heading, ...section.lines.map(({ text }) => text)]
        .filter((text) => /(?:beslut|föresl)/i.test(text))
        .flatMap((text) => bodyIn(text.split(atDisposal)[0] ?? "") ?? []),
    ),
  ]);
  return acts.acts
    .filter((act) => !act.putOff)
    .flatMap(({ lines }) => lines.filter(({ refused }) => !refused))
    .flatMap(({ text }) => (text.includes("förfogande") ? sentencesOf(text) : []))
    .flatMap((sentence): Question[] => {
      const body = whoseIn(sentence);
      const isOpen = moneyIn(sentence).some(({ amountKr }) => !readKr.has(amountKr));
      if (body === null || !isOpen || [...own].some((one) => one === body || isShort(body, one)))
        return [];
      return [
        {
          topic: "läsning",
          text: `”${quoted(sentence)}” Är det en pott som ${body.charAt(0).toLowerCase()}${body.slice(1)} ska fördela, eller medel som inte är fördelade?`,
        },
      ];
    });
}
