import type { Day, Ore } from "../../domain/brand.ts";
import type { Effect } from "../../domain/follow-up.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor, formatNumber, joinWords } from "../format.ts";

/** What the follow-ups of a grant or a pot add up to. `report` tells the account to the State from the usual cut-offs. */
interface SummaryWords {
  readonly title: (cutOff: Day, report: boolean) => string;
  readonly none: string;
  readonly notOpen: (day: Day) => string;
  readonly answered: (answered: number, all: number) => string;
  readonly money: (used: Ore, granted: Ore, left: Ore, forecast: Ore) => string;
  readonly surplus: (amount: Ore) => string;
  readonly effects: (
    effects: readonly { readonly effect: Effect; readonly count: number }[],
  ) => string;
  readonly activity: string;
  readonly pot: string;
  readonly used: string;
  readonly left: string;
  readonly unanswered: string;
  readonly rest: (count: number) => string;
  readonly total: string;
  readonly waits: (people: string, deadline: Day) => string;
  readonly nobody: string;
  readonly at: (cutOff: Day) => string;
  readonly commitments: (year: number) => string;
  readonly grant: string;
  readonly list: string;
}

/** What became of what was promised, as it is said in a list. */
export const effectWords: Record<Language, Record<Effect, string>> = {
  sv: {
    "as-promised": "som utlovat",
    partly: "delvis",
    "not-at-all": "ingen effekt",
    "too-early": "för tidigt att säga",
    "not-measurable": "går inte att mäta",
  },
  en: {
    "as-promised": "as promised",
    partly: "in part",
    "not-at-all": "no effect",
    "too-early": "too early to say",
    "not-measurable": "cannot be measured",
  },
};

export const followUpSummaryWords: Record<Language, SummaryWords> = {
  sv: {
    title: (cutOff, report) =>
      report
        ? `Uppföljning inför slutredovisningen ${formatDay(cutOff, "sv")}`
        : `Uppföljning per ${formatDay(cutOff, "sv")}`,
    none: "Inget är beviljat ur pengarna än, så det finns inget att följa upp.",
    notOpen: (day) => `Den första uppföljningen öppnar ${formatDay(day, "sv")}.`,
    answered: (answered, all) =>
      `${formatNumber(answered, "sv")} av ${formatNumber(all, "sv")} är besvarade.`,
    money: (used, granted, left, forecast) =>
      `I de besvarade: ${formatKronor(used, "sv")} är använt av ${formatKronor(granted, "sv")}. Kvar är ${formatKronor(left, "sv")}, och prognosen är ${formatKronor(forecast, "sv")}.`,
    surplus: (amount) => `Enligt prognosen blir ${formatKronor(amount, "sv")} över.`,
    effects: (effects) =>
      `Effekt: ${joinWords(
        effects.map(
          ({ effect, count }) => `${formatNumber(count, "sv")} ${effectWords.sv[effect]}`,
        ),
        "sv",
      )}.`,
    activity: "Aktivitet",
    pot: "Pott eller beslut",
    used: "Använt",
    left: "Kvar",
    unanswered: "Inte besvarade",
    rest: (count) => `Övriga ${formatNumber(count, "sv")}`,
    total: "Summa",
    waits: (people, deadline) => `Väntar på ${people} · senast ${formatDay(deadline, "sv")}`,
    nobody: "ingen",
    at: (cutOff) => formatDay(cutOff, "sv"),
    commitments: (year) => `Intecknat ${year}`,
    grant: "Bidraget",
    list: "Alla uppföljningar",
  },
  en: {
    title: (cutOff, report) =>
      report
        ? `Follow-up for the final report of ${formatDay(cutOff, "en")}`
        : `Follow-up as of ${formatDay(cutOff, "en")}`,
    none: "Nothing has been granted out of the money yet, so there is nothing to follow up.",
    notOpen: (day) => `The first follow-up opens on ${formatDay(day, "en")}.`,
    answered: (answered, all) =>
      `${formatNumber(answered, "en")} of ${formatNumber(all, "en")} are answered.`,
    money: (used, granted, left, forecast) =>
      `In those answered: ${formatKronor(used, "en")} is used of ${formatKronor(granted, "en")}. Left is ${formatKronor(left, "en")}, and the forecast is ${formatKronor(forecast, "en")}.`,
    surplus: (amount) => `By the forecast ${formatKronor(amount, "en")} will be left over.`,
    effects: (effects) =>
      `Effect: ${joinWords(
        effects.map(
          ({ effect, count }) => `${formatNumber(count, "en")} ${effectWords.en[effect]}`,
        ),
        "en",
      )}.`,
    activity: "Activity",
    pot: "Pot or decision",
    used: "Used",
    left: "Left",
    unanswered: "Not answered",
    rest: (count) => `${formatNumber(count, "en")} others`,
    total: "Total",
    waits: (people, deadline) => `Waits for ${people} · by ${formatDay(deadline, "en")}`,
    nobody: "nobody",
    at: (cutOff) => formatDay(cutOff, "en"),
    commitments: (year) => `Bound in ${year}`,
    grant: "The grant",
    list: "All follow-ups",
  },
};
