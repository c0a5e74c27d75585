import type { Language, TrailFacts } from "../../domain/person.ts";
import { ore } from "../../domain/brand.ts";
import { leavingHappened } from "./leaving-history.ts";
import { rightHappened } from "./right-history.ts";
import { formatDays, formatKronor } from "../format.ts";
import { moneyMoved } from "./money-move.ts";
import { yearHappened } from "./year-close.ts";

/** What a line of history says of meetings, offices and assignments; null for other events. */
export function timeHappened(
  event: string,
  facts: TrailFacts,
  meeting: string,
  language: Language,
): string | null {
  const said =
    language === "sv" ? inSwedish(event, facts, meeting) : inEnglish(event, facts, meeting);
  return said ?? yearHappened(event, facts, language);
}

const days = ({ days: found }: TrailFacts, language: Language): string =>
  found === undefined ? "" : formatDays(...found, language);

function inSwedish(event: string, facts: TrailFacts, meeting: string): string | null {
  const text = facts.text ?? "";
  switch (event) {
    case "meeting-scheduled":
      return `lade in mötet ${days(facts, "sv") || meeting}`;
    case "meeting-moved":
      return `flyttade mötet till ${days(facts, "sv")}. Skäl: ${text}`;
    case "position-held":
      return "registrerade vem som har befattningen";
    case "position-amended":
      return "ändrade befattningens namn, överordnade eller ställning";
    case "grant-renamed":
      return `ändrade bidragets namn till ${text}`;
    case "body-renamed":
      return `ändrade organets namn till ${text}`;
    case "pot-amended":
      return `ändrade potten: ${text}, ${formatKronor(ore(facts.amount ?? 0), "sv")}`;
    case "pot-closed":
      return `stängde potten; ${formatKronor(ore(facts.amount ?? 0), "sv")} gick tillbaka till bidraget`;
    case "fixed-row-added":
      return `lade till raden ${text}, ${formatKronor(ore(facts.amount ?? 0), "sv")}, som saknades när beslutet lades in`;
    case "fixed-row-withdrawn":
      return `tog tillbaka raden ${text}, ${formatKronor(ore(facts.amount ?? 0), "sv")}, som lades till av misstag`;
    case "money-returned":
      return `registrerade att ${text} lämnar tillbaka ${formatKronor(ore(facts.amount ?? 0), "sv")}`;
    case "money-moved":
      return moneyMoved(facts, "sv");
    case "pot-moved":
      return `flyttade potten till delegationen ${text}`;
    case "holding-ended":
      return "registrerade en sista dag för befattningen";
    case "person-unreachable":
      return "kunde inte nå personen i Teams";
    case "meeting-cancelled":
      return `ställde in mötet ${meeting}. Skäl: ${text}`;
    case "lead-times-set":
      return `ändrade ledtiderna för handlingsstopp, beredning och kallelse till ${text} dagar före mötet`;
    case "assignment-registered":
      return `registrerade uppdraget: ${text}`;
    case "assignment-bound":
      return `bestämde att uppdraget återrapporteras ${meeting}${text === "" ? "" : ` (${text})`}`;
    case "condition-settled":
      return text === "met"
        ? `registrerade att villkoret är uppfyllt (${facts.decision ?? ""})`
        : `registrerade att villkoret inte uppfylldes (${facts.decision ?? ""}); uppdraget har förfallit`;
    case "assignment-confirmed":
      return "bekräftade uppdraget";
    case "assignment-reported":
      return `återrapporterade uppdraget: ${text}`;
    case "assignment-noted":
      return `registrerade att organet har tagit del av återrapporten (${facts.decision ?? ""}); uppdraget är avslutat`;
    case "assignment-withdrawn":
      return `återkallade uppdraget. Skäl: ${text}`;
    case "assignment-referred-back":
      return `registrerade en återremiss till mötet ${meeting}. Skäl: ${text}`;
    default:
      return rightHappened(event, facts, "sv") ?? leavingHappened(event, facts, "sv");
  }
}

function inEnglish(event: string, facts: TrailFacts, meeting: string): string | null {
  const text = facts.text ?? "";
  switch (event) {
    case "meeting-scheduled":
      return `entered the meeting on ${days(facts, "en") || meeting}`;
    case "meeting-moved":
      return `moved the meeting to ${days(facts, "en")}. Reason: ${text}`;
    case "position-held":
      return "registered who holds the position";
    case "position-amended":
      return "changed the names, the superior or the standing of the position";
    case "grant-renamed":
      return `changed the name of the grant to ${text}`;
    case "body-renamed":
      return `changed the name of the body to ${text}`;
    case "pot-amended":
      return `changed the pot: ${text}, ${formatKronor(ore(facts.amount ?? 0), "en")}`;
    case "pot-closed":
      return `closed the pot; ${formatKronor(ore(facts.amount ?? 0), "en")} went back to the grant`;
    case "fixed-row-added":
      return `added the row ${text}, ${formatKronor(ore(facts.amount ?? 0), "en")}, which was missing when the decision was entered`;
    case "fixed-row-withdrawn":
      return `took back the row ${text}, ${formatKronor(ore(facts.amount ?? 0), "en")}, which was added by mistake`;
    case "money-returned":
      return `registered that ${text} returns ${formatKronor(ore(facts.amount ?? 0), "en")}`;
    case "money-moved":
      return moneyMoved(facts, "en");
    case "pot-moved":
      return `moved the pot to the mandate ${text}`;
    case "holding-ended":
      return "registered a last day for the position";
    case "person-unreachable":
      return "could not reach the person in Teams";
    case "meeting-cancelled":
      return `cancelled the meeting on ${meeting}. Reason: ${text}`;
    case "lead-times-set":
      return `changed the lead times of document stop, preparation and summons to ${text} days before the meeting`;
    case "assignment-registered":
      return `registered the assignment: ${text}`;
    case "assignment-bound":
      return `set the meeting of the assignment to ${meeting}${text === "" ? "" : ` (${text})`}`;
    case "condition-settled":
      return text === "met"
        ? `registered that the condition is met (${facts.decision ?? ""})`
        : `registered that the condition was not met (${facts.decision ?? ""}); the assignment has lapsed`;
    case "assignment-confirmed":
      return "confirmed the assignment";
    case "assignment-reported":
      return `reported the assignment back: ${text}`;
    case "assignment-noted":
      return `registered that the body has taken note (${facts.decision ?? ""}); the assignment is closed`;
    case "assignment-withdrawn":
      return `withdrew the assignment. Reason: ${text}`;
    case "assignment-referred-back":
      return `registered that the report was referred back, to the meeting on ${meeting}. Reason: ${text}`;
    default:
      return rightHappened(event, facts, "en") ?? leavingHappened(event, facts, "en");
  }
}
