import type { Ore } from "../../domain/brand.ts";
import type { ResolvedDraft } from "../../domain/draft.ts";
import type { Language } from "../../domain/person.ts";
import { capitalised } from "./title.ts";
import { countWords, formatKronor, formatNumber, joinWords } from "../format.ts";

/** What the last card before sending says. */
interface ReviewWords {
  readonly title: string;
  readonly rows: string;
  readonly otherRows: (count: number) => string;
  readonly allRows: string;
  readonly counts: (counts: ResolvedDraft["counts"], sum: Ore, left: Ore) => string;
  readonly errors: (count: number) => string;
  readonly moreErrors: (count: number) => string;
  readonly unanswered: (count: number) => string;
  readonly unansweredNote: (numbers: readonly number[]) => string;
  readonly declineRest: (count: number) => string;
  readonly common: string;
  readonly mend: string;
  readonly warnings: (count: number) => string;
  readonly goals: string;
  readonly goalsNote: string;
  readonly goalsUnanswered: string;
  readonly yes: string;
  readonly no: string;
  readonly next: (step: string, who: string) => string;
  readonly send: (to: string, warnings: number) => string;
  readonly back: string;
  readonly overview: string;
  readonly summary: (pot: string, sum: Ore) => string;
}

/** "4 och 8–14". */
function numbersIn(numbers: readonly number[], language: Language): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  const said = spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return joinWords(said, language);
}

export const reviewWords: Record<Language, ReviewWords> = {
  sv: {
    title: "Granska och skicka",
    rows: "Så här fördelar du",
    otherRows: (count) => `Övriga ${formatNumber(count, "sv")} rader`,
    allRows: "Alla rader",
    counts: (counts, sum, left) => {
      const funded = counts.granted + counts.partly;
      const parts = [
        `${formatNumber(funded, "sv")} får pengar`,
        `${formatNumber(counts.declined, "sv")} avslås`,
        ...(counts.dormant > 0 ? [`${formatNumber(counts.dormant, "sv")} vilar`] : []),
        `${formatNumber(counts.unanswered, "sv")} obesvarade`,
      ];
      return `${parts.join(", ")}. Summa ${formatKronor(sum, "sv")}. Kvar ${formatKronor(left, "sv")}.`;
    },
    errors: (count) =>
      `${capitalised(countWords(count, { one: "sak", many: "saker" }, "sv"))} att rätta innan du kan skicka`,
    moreErrors: (count) =>
      `Och ${countWords(count, { one: "sak", many: "saker" }, "sv")} till, när de här är rättade.`,
    unanswered: (count) =>
      `${capitalised(countWords(count, { one: "önskemål", many: "önskemål" }, "sv"))} saknar svar`,
    unansweredNote: (numbers) =>
      `Nummer ${numbersIn(numbers, "sv")}. Skriv ett belopp, nej eller vänta.`,
    declineRest: (count) => `Svara nej på de ${formatNumber(count, "sv")} obesvarade`,
    common: "Svar och nästa år",
    mend: "Rätta",
    warnings: (count) =>
      `${capitalised(countWords(count, { one: "sak", many: "saker" }, "sv"))} att veta`,
    goals: "Ändrar detta verksamhetens mål, inriktning, omfattning eller kvalitet?",
    goalsNote: "Om ja får bara styrelsen besluta (6 kap. 38 § kommunallagen).",
    goalsUnanswered: "Svara ja eller nej innan du skickar.",
    yes: "Ja",
    no: "Nej",
    next: (step, who) => `Sedan: ${step} av ${who}. Pengarna är reserverade till dess.`,
    send: (to, warnings) =>
      warnings === 0
        ? `Skicka till ${to}`
        : `Skicka till ${to}, jag har läst ${warnings === 1 ? "en varning" : `${formatNumber(warnings, "sv")} varningar`}`,
    back: "Tillbaka",
    overview: "Till översikten",
    summary: (pot, sum) => `Granska och skicka: ${pot}, ${formatKronor(sum, "sv")}`,
  },
  en: {
    title: "Review and send",
    rows: "This is how you distribute",
    otherRows: (count) => `The other ${formatNumber(count, "en")} rows`,
    allRows: "All rows",
    counts: (counts, sum, left) => {
      const funded = counts.granted + counts.partly;
      const parts = [
        `${formatNumber(funded, "en")} funded`,
        `${formatNumber(counts.declined, "en")} declined`,
        ...(counts.dormant > 0 ? [`${formatNumber(counts.dormant, "en")} on hold`] : []),
        `${formatNumber(counts.unanswered, "en")} unanswered`,
      ];
      return `${parts.join(", ")}. Sum ${formatKronor(sum, "en")}. Left ${formatKronor(left, "en")}.`;
    },
    errors: (count) =>
      `${capitalised(countWords(count, { one: "thing", many: "things" }, "en"))} to correct before you can send`,
    moreErrors: (count) =>
      `And ${countWords(count, { one: "thing", many: "things" }, "en")} more, when these are corrected.`,
    unanswered: (count) =>
      `${capitalised(countWords(count, { one: "request", many: "requests" }, "en"))} have no answer`,
    unansweredNote: (numbers) => `Number ${numbersIn(numbers, "en")}. Write an amount, no or wait.`,
    declineRest: (count) => `Answer no to the ${formatNumber(count, "en")} unanswered`,
    common: "Answers and next year",
    mend: "Correct",
    warnings: (count) =>
      `${capitalised(countWords(count, { one: "thing", many: "things" }, "en"))} to know`,
    goals: "Does this change the goals, direction, scope or quality of the service?",
    goalsNote:
      "If so, only the board may decide (chapter 6, section 38 of the Local Government Act).",
    goalsUnanswered: "Answer yes or no before you send.",
    yes: "Yes",
    no: "No",
    next: (step, who) => `Next: ${step} by ${who}. The money is reserved until then.`,
    send: (to, warnings) =>
      warnings === 0
        ? `Send to ${to}`
        : `Send to ${to}, I have read ${warnings === 1 ? "one warning" : `${formatNumber(warnings, "en")} warnings`}`,
    back: "Back",
    overview: "To the overview",
    summary: (pot, sum) => `Review and send: ${pot}, ${formatKronor(sum, "en")}`,
  },
};
