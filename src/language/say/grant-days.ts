import { type Day, day as dayFrom, isDay, type Ore, ore } from "../../domain/brand.ts";
import type { Grant, GrantStepKind, Need } from "../../domain/grant.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import { formatDay, formatKronor, formatNumber } from "../format.ts";
import { phaseOutHappened } from "./phase-out.ts";
import { needWords } from "./title.ts";

/**
 * The days of a state grant, what is done on them, and what next year is bound by. Titles come in as they shall
 * stand on the card.
 */
export interface GrantDaysWords {
  readonly over: (caseNumber: string) => string;
  readonly money: string;
  readonly days: string;
  readonly steps: string;
  readonly dayNames: Readonly<Record<"requisitionDay" | "lastUseDay" | "reportDay", string>>;
  readonly unknown: string;
  readonly unspent: string;
  readonly unspentChoices: Readonly<Record<Grant["unspent"], string>>;
  readonly stepNames: Readonly<Record<GrantStepKind, string>>;
  readonly stepDone: (day: Day, reference: string) => string;
  readonly stepOpen: string;
  readonly unused: (amount: Ore) => string;
  readonly noteStep: Readonly<Record<GrantStepKind, string>>;
  readonly changeDays: string;
  readonly followUp: string;
  readonly commitments: (year: number) => string;
  readonly history: string;
  readonly back: string;
  readonly terms: {
    readonly title: string;
    readonly text: string;
    readonly placeholder: string;
    readonly save: string;
  };
  readonly step: {
    readonly text: Readonly<Record<GrantStepKind, string>>;
    readonly already: (day: Day, reference: string) => string;
    readonly day: string;
    readonly reference: string;
    readonly referencePlaceholder: string;
  };
  readonly bound: {
    readonly title: (year: number) => string;
    readonly lead: (year: number, yes: Ore, unclear: Ore, unstated: Ore) => string;
    readonly no: (amount: Ore) => string;
    readonly nothing: string;
    readonly heading: Readonly<Record<Need, (sum: Ore) => string>>;
    readonly row: (activity: string, amount: Ore) => string;
    readonly rest: (count: number, sum: Ore) => string;
    readonly note: string;
    readonly summary: (year: number, yes: Ore) => string;
  };
}

const sv: GrantDaysWords = {
  over: (number) => `Statsbidrag · ${number}`,
  money: "Pengarna",
  days: "Dagarna",
  steps: "Det som är gjort",
  dayNames: {
    requisitionDay: "Rekvisition senast",
    lastUseDay: "Används senast",
    reportDay: "Slutredovisning senast",
  },
  unknown: "inte angivet",
  unspent: "Pengar som blir över",
  unspentChoices: {
    repaid: "återbetalas",
    "carried-over": "får föras över till nästa år",
    unclear: "oklart",
  },
  stepNames: {
    requisition: "Rekvisition",
    report: "Slutredovisning",
    repayment: "Återbetalning",
  },
  stepDone: (day, reference) => `gjord ${formatDay(day, "sv")}, ${reference}`,
  stepOpen: "inte gjord",
  unused: (amount) =>
    `Inte använt enligt uppföljningen: ${formatKronor(amount, "sv")}. Det som styrelsen har fördelat själv räknas som använt tills någon har svarat annat.`,
  noteStep: {
    requisition: "Notera rekvisition",
    report: "Notera slutredovisning",
    repayment: "Notera återbetalning",
  },
  changeDays: "Ändra dagarna",
  followUp: "Uppföljning",
  commitments: (year) => `Intecknat ${year}`,
  history: "Historik",
  back: "Tillbaka",
  terms: {
    title: "Bidragets dagar",
    text: "Fyll i det som beslutet om bidraget anger. Lämna tomt det som ingen vet. Påminnelserna följer de nya dagarna direkt.",
    placeholder: "Välj",
    save: "Spara dagarna",
  },
  step: {
    text: {
      requisition: "När skickades rekvisitionen, och vilket nummer har den?",
      report: "När skickades slutredovisningen, och vilket nummer har den?",
      repayment: "När betalades pengarna tillbaka, och vilket nummer har betalningen?",
    },
    already: (day, reference) =>
      `Redan noterat: ${formatDay(day, "sv")}, ${reference}. Det du skriver här ersätter det.`,
    day: "Dag",
    reference: "Nummer hos mottagaren eller i diariet",
    referencePlaceholder: "RS/254/2018-17",
  },
  bound: {
    title: (year) => `Intecknat ${year}`,
    lead: (year, yes, unclear, unstated) =>
      `${year} är intecknat med ${formatKronor(yes, "sv")}. Därtill är ${formatKronor(unclear, "sv")} osäkert och ${formatKronor(unstated, "sv")} okänt.`,
    no: (amount) => `${formatKronor(amount, "sv")} behövs inte igen.`,
    nothing: "Inget är beviljat ur bidraget än, så inget är intecknat.",
    heading: {
      yes: (sum) => `Ja: ${formatKronor(sum, "sv")}`,
      unclear: (sum) => `Osäkert: ${formatKronor(sum, "sv")}`,
      unstated: (sum) => `Okänt: ${formatKronor(sum, "sv")}`,
      no: (sum) => `Nej: ${formatKronor(sum, "sv")}`,
    },
    row: (activity, amount) => `${activity}, ${formatKronor(amount, "sv")}`,
    rest: (count, sum) =>
      count === 1
        ? `En rad till, ${formatKronor(sum, "sv")}`
        : `Övriga ${formatNumber(count, "sv")} rader, ${formatKronor(sum, "sv")}`,
    note: "Räknat på det som styrelsen och delegaten har beviljat. Det senaste svaret gäller där någon har svarat efter beslutet.",
    summary: (year, yes) => `Intecknat ${year}: ${formatKronor(yes, "sv")}`,
  },
};

const en: GrantDaysWords = {
  over: (number) => `State grant · ${number}`,
  money: "The money",
  days: "The days",
  steps: "What is done",
  dayNames: {
    requisitionDay: "Drawn down by",
    lastUseDay: "Used by",
    reportDay: "Final report by",
  },
  unknown: "not known",
  unspent: "Money that is left over",
  unspentChoices: {
    repaid: "is repaid",
    "carried-over": "may be carried over to next year",
    unclear: "unclear",
  },
  stepNames: { requisition: "Requisition", report: "Final report", repayment: "Repayment" },
  stepDone: (day, reference) => `done ${formatDay(day, "en")}, ${reference}`,
  stepOpen: "not done",
  unused: (amount) =>
    `Not used by the follow-up: ${formatKronor(amount, "en")}. What the board has distributed itself counts as used until somebody has answered otherwise.`,
  noteStep: {
    requisition: "Note the requisition",
    report: "Note the final report",
    repayment: "Note the repayment",
  },
  changeDays: "Change the days",
  followUp: "Follow-up",
  commitments: (year) => `Bound in ${year}`,
  history: "History",
  back: "Back",
  terms: {
    title: "The days of the grant",
    text: "Fill in what the decision on the grant says. Leave empty what nobody knows. The reminders follow the new days at once.",
    placeholder: "Choose",
    save: "Save the days",
  },
  step: {
    text: {
      requisition: "When was the requisition sent, and what number does it have?",
      report: "When was the final report sent, and what number does it have?",
      repayment: "When was the money repaid, and what number does the payment have?",
    },
    already: (day, reference) =>
      `Noted before: ${formatDay(day, "en")}, ${reference}. What you write here takes its place.`,
    day: "Day",
    reference: "Number at the receiver or in the diary",
    referencePlaceholder: "RS/254/2018-17",
  },
  bound: {
    title: (year) => `Bound in ${year}`,
    lead: (year, yes, unclear, unstated) =>
      `${year} is bound by ${formatKronor(yes, "en")}. Besides, ${formatKronor(unclear, "en")} is uncertain and ${formatKronor(unstated, "en")} is unknown.`,
    no: (amount) => `${formatKronor(amount, "en")} is not needed again.`,
    nothing: "Nothing has been granted out of the grant yet, so nothing is bound.",
    heading: {
      yes: (sum) => `Yes: ${formatKronor(sum, "en")}`,
      unclear: (sum) => `Uncertain: ${formatKronor(sum, "en")}`,
      unstated: (sum) => `Unknown: ${formatKronor(sum, "en")}`,
      no: (sum) => `No: ${formatKronor(sum, "en")}`,
    },
    row: (activity, amount) => `${activity}, ${formatKronor(amount, "en")}`,
    rest: (count, sum) =>
      count === 1
        ? `One more row, ${formatKronor(sum, "en")}`
        : `${formatNumber(count, "en")} more rows, ${formatKronor(sum, "en")}`,
    note: "Counted on what the board and the delegate have granted. The latest answer holds where somebody has answered after the decision.",
    summary: (year, yes) => `Bound in ${year}: ${formatKronor(yes, "en")}`,
  },
};

export const grantDaysWords: Record<Language, GrantDaysWords> = { sv, en };

const stepsOfGrant: Record<Language, Record<string, string>> = {
  sv: { requisition: "rekvisitionen", report: "slutredovisningen", repayment: "återbetalningen" },
  en: { requisition: "requisition", report: "final report", repayment: "repayment" },
};

const shownDay = (text: string, language: Language): string =>
  isDay(text) ? formatDay(dayFrom(text), language) : text;

/** A line of history about a follow-up or the days of a grant; who did it is named before it. Null for any other. */
export function moneyHappened(event: string, facts: TrailFacts, language: Language): string | null {
  const text = facts.text ?? "";
  const isSwedish = language === "sv";
  switch (event) {
    case "follow-up-answered": {
      const cutOff = shownDay(text, language);
      const used = formatKronor(ore(facts.amount ?? 0), language);
      return isSwedish
        ? `besvarade en uppföljning per ${cutOff}, använt ${used}`
        : `answered a follow-up as of ${cutOff}, used ${used}`;
    }
    case "need-settled": {
      const need = facts.step === "yes" ? "yes" : "no";
      const said = needWords[language][need];
      return isSwedish
        ? `svarade ${said} om behovet nästa år: ${text}`
        : `answered ${said} about the need next year: ${text}`;
    }
    case "phase-out-answered":
      return phaseOutHappened(facts, language);
    case "grant-step-done": {
      const step = stepsOfGrant[language][text] ?? text;
      const done = shownDay(facts.step ?? "", language);
      return isSwedish ? `noterade ${step} ${done}` : `noted the ${step} of ${done}`;
    }
    case "grant-amount-set": {
      const amount = formatKronor(ore(facts.amount ?? 0), language);
      return isSwedish
        ? `angav bidragets exakta belopp, ${amount} (${text})`
        : `stated the exact amount of the grant, ${amount} (${text})`;
    }
    case "grant-terms-set":
      return isSwedish ? "ändrade bidragets dagar" : "changed the days of the grant";
    default:
      return null;
  }
}
