import { type Day, isDay, day as dayFrom, ore } from "../../domain/brand.ts";
import type { Language, TrailEntry, TrailFacts } from "../../domain/person.ts";
import { formatDay, formatDayTime, formatKronor } from "../format.ts";
import { documentHappened } from "./document.ts";
import { executionWords } from "./execution.ts";
import { moneyHappened } from "./grant-days.ts";
import { intakeHappened } from "./intake-history.ts";
import { noticeHappened } from "./notice-history.ts";
import { spokenHappened } from "./spoken.ts";
import { timeHappened } from "./time-history.ts";

/** What a line of history says of an event: who is named before it, so it begins with a verb. */
interface HistoryWords {
  readonly heading: string;
  readonly nothing: string;
  readonly program: string;
  readonly erased: string;
  readonly older: string;
  readonly newer: string;
  readonly page: (page: number, pages: number) => string;
  readonly happened: (event: string, facts: HistoryFacts) => string;
}

/** The facts of an event, put in words where the language does not matter. */
export interface HistoryFacts extends TrailFacts {
  /** The decision day of the meeting that the facts name. */
  readonly meetingDay?: Day;
  /** The person that the facts name. */
  readonly named?: string;
}

const opinions: Record<Language, Record<string, string>> = {
  sv: {
    consulted: "har samrått om",
    reviewed: "har granskat",
    supported: "tillstyrkte",
    "advised-against": "avstyrkte",
  },
  en: {
    consulted: "was consulted on",
    reviewed: "has reviewed",
    supported: "supported",
    "advised-against": "advised against",
  },
};

const referralReasons: Record<Language, Record<string, string>> = {
  sv: {
    goals: "ändrar mål, inriktning, omfattning eller kvalitet",
    referred: "lämnat till styrelsen",
    "nobody-left": "ingen annan kan besluta",
  },
  en: {
    goals: "changes goals, direction, scope or quality",
    referred: "handed to the board",
    "nobody-left": "nobody else can decide",
  },
};

function money(facts: TrailFacts, language: Language): string {
  return facts.amount === undefined ? "" : `, ${formatKronor(ore(facts.amount), language)}`;
}

/** A draft of its own, or one that changes a decision. */
const begun = ({ decision }: TrailFacts, language: Language): string =>
  decision === undefined
    ? { sv: "började fördela", en: "began to distribute" }[language]
    : { sv: `började ändra beslut ${decision}`, en: `began to change decision ${decision}` }[
        language
      ];

/** Why no line about its report follows. */
const executed = ({ executes }: TrailFacts, language: Language): string =>
  executes === undefined ? "" : ` (${executionWords[language].happened})`;

const dayOrText = (text: string, language: Language): string =>
  isDay(text) ? formatDay(dayFrom(text), language) : text;

function happenedInSwedish(event: string, facts: HistoryFacts): string {
  const version = facts.version === undefined ? "förslaget" : `förslag ${facts.version}`;
  const text = facts.text ?? "";
  const meeting = facts.meetingDay === undefined ? "" : formatDay(facts.meetingDay, "sv");
  switch (event) {
    case "pot-opened":
      return `öppnade potten ${text}${money(facts, "sv")}`;
    case "request-received":
      return `registrerade önskemålet ${text}${money(facts, "sv")}`;
    case "draft-opened":
      return begun(facts, "sv");
    case "proposal-submitted":
      return `skickade ${version}${money(facts, "sv")}`;
    case "step-taken":
      return `${opinions.sv[text] ?? "behandlade"} ${version}`;
    case "proposal-returned":
      return `skickade tillbaka ${version}`;
    case "proposal-withdrawn":
      return `tog tillbaka ${version}`;
    case "disqualification-declared":
      return "svarade på frågan om jäv";
    case "disqualification-settled":
      return text === "disqualified" ? "avgjorde att jäv finns" : "avgjorde att jäv inte finns";
    case "proposal-referred":
      return `hänsköt förslaget till styrelsen (${referralReasons.sv[text] ?? text})`;
    case "referral-settled":
      return settledInSwedish(text);
    case "draft-discarded":
      return "lade ned utkastet";
    case "decision-corrected":
      return `rättade beslutet (rättelse ${text})`;
    case "decision-made":
      return `fattade beslut ${facts.decision ?? ""}${money(facts, "sv")}${executed(facts, "sv")}${text === "" ? "" : `, som ersätter beslut ${text}`}`;
    case "notice-bound":
      return meeting === ""
        ? "satte upp beslutet för anmälan, mötet är inte bestämt"
        : `satte upp beslutet för anmälan ${meeting}`;
    case "decision-registered":
      return `registrerade ett beslut från papper: ${text}`;
    case "grant-registered":
      return `registrerade statsbidraget ${text}${money(facts, "sv")}`;
    case "mandate-registered":
      return `registrerade delegationen ${text}`;
    case "mandate-recalled":
      return `registrerade att delegationen är återkallad från ${dayOrText(text, "sv")}${facts.decision === undefined ? "" : `, enligt protokollet ${facts.decision}`}`;
    default:
      return (
        spokenHappened(event, facts, facts.named ?? "", "sv") ??
        moneyHappened(event, facts, "sv") ??
        intakeHappened(event, facts, "sv") ??
        documentHappened(event, facts.text ?? "", "sv") ??
        noticeHappened(event, facts, meeting, "sv") ??
        timeHappened(event, facts, meeting, "sv") ??
        "gjorde en ändring"
      );
  }
}

function settledInSwedish(outcome: string): string {
  if (outcome === "granted") return "registrerade att styrelsen har bifallit förslaget";
  if (outcome === "declined") return "registrerade att styrelsen har avslagit förslaget";
  return "tog tillbaka förslaget från styrelsen";
}

function happenedInEnglish(event: string, facts: HistoryFacts): string {
  const version = facts.version === undefined ? "the proposal" : `proposal ${facts.version}`;
  const text = facts.text ?? "";
  const meeting = facts.meetingDay === undefined ? "" : formatDay(facts.meetingDay, "en");
  switch (event) {
    case "pot-opened":
      return `opened the pot ${text}${money(facts, "en")}`;
    case "request-received":
      return `registered the request ${text}${money(facts, "en")}`;
    case "draft-opened":
      return begun(facts, "en");
    case "proposal-submitted":
      return `sent ${version}${money(facts, "en")}`;
    case "step-taken":
      return `${opinions.en[text] ?? "handled"} ${version}`;
    case "proposal-returned":
      return `sent ${version} back`;
    case "proposal-withdrawn":
      return `withdrew ${version}`;
    case "disqualification-declared":
      return "answered the question of conflict of interest";
    case "disqualification-settled":
      return text === "disqualified"
        ? "found a conflict of interest"
        : "found no conflict of interest";
    case "proposal-referred":
      return `referred the proposal to the board (${referralReasons.en[text] ?? text})`;
    case "referral-settled":
      return settledInEnglish(text);
    case "draft-discarded":
      return "dropped the draft";
    case "decision-corrected":
      return `corrected the decision (correction ${text})`;
    case "decision-made":
      return `made decision ${facts.decision ?? ""}${money(facts, "en")}${executed(facts, "en")}${text === "" ? "" : `, which replaces decision ${text}`}`;
    case "notice-bound":
      return meeting === ""
        ? "listed the decision for reporting, meeting not yet set"
        : `listed the decision for reporting on ${meeting}`;
    case "decision-registered":
      return `registered a decision from paper: ${text}`;
    case "grant-registered":
      return `registered the state grant ${text}${money(facts, "en")}`;
    case "mandate-registered":
      return `registered the delegation ${text}`;
    case "mandate-recalled":
      return `registered that the delegation is recalled from ${dayOrText(text, "en")}${facts.decision === undefined ? "" : `, by the minutes of ${facts.decision}`}`;
    default:
      return (
        spokenHappened(event, facts, facts.named ?? "", "en") ??
        moneyHappened(event, facts, "en") ??
        intakeHappened(event, facts, "en") ??
        documentHappened(event, facts.text ?? "", "en") ??
        noticeHappened(event, facts, meeting, "en") ??
        timeHappened(event, facts, meeting, "en") ??
        "made a change"
      );
  }
}

function settledInEnglish(outcome: string): string {
  if (outcome === "granted") return "registered that the board granted the proposal";
  if (outcome === "declined") return "registered that the board declined the proposal";
  return "took the proposal back from the board";
}

export const historyWords: Record<Language, HistoryWords> = {
  sv: {
    heading: "Historik",
    nothing: "Inget har hänt än.",
    program: "Fördela",
    erased: "En person vars namn är borttaget",
    older: "Äldre",
    newer: "Nyare",
    page: (page, pages) => `Sida ${page} av ${pages}`,
    happened: happenedInSwedish,
  },
  en: {
    heading: "History",
    nothing: "Nothing has happened yet.",
    program: "Fördela",
    erased: "A person whose name has been removed",
    older: "Older",
    newer: "Newer",
    page: (page, pages) => `Page ${page} of ${pages}`,
    happened: happenedInEnglish,
  },
};

/**
 * One line of history: "26 juni 2018 kl. 10.14 Karin Påhittad, HS-direktör: skickade förslag 1, 3 400 000 kr".
 * `who` is null for what the program itself did.
 */
export function historyLine(
  entry: Pick<TrailEntry, "event" | "time">,
  facts: HistoryFacts,
  who: string | null,
  language: Language,
): string {
  const words = historyWords[language];
  const when = formatDayTime(entry.time, language);
  return `${when} ${who ?? words.program}: ${words.happened(entry.event, facts)}`;
}
