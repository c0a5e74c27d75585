import type { Language } from "../../domain/person.ts";
import type { Warning } from "../../domain/rules.ts";
import type { PersonId } from "../../domain/brand.ts";
import { countWords, formatDay, formatKronor, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** What a warning points at, ready for a card. */
export interface WarningNames {
  readonly person: (person: PersonId) => string;
  readonly activity: (activity: string) => string;
  /** Whom the warning is read by: an own benefit is said to the one it concerns as "du". */
  readonly reader: PersonId;
}

/** How many activities a warning names before it counts the rest. */
const namesMax = 3;

/** One point of "Att tänka på": what it is, with the figure. */
export function warningSentence(warning: Warning, names: WarningNames, language: Language): string {
  return language === "sv" ? inSwedish(warning, names) : inEnglish(warning, names);
}

function inSwedish(warning: Warning, names: WarningNames): string {
  const activities = (list: readonly string[]): string => listed(list, names, "sv");
  switch (warning.id) {
    case "commitment": {
      const { year, amount, unclear, unstated } = warning;
      const rest = [
        ...(unclear > 0 ? [`${formatKronor(unclear, "sv")} är oklart`] : []),
        ...(unstated > 0 ? [`${formatKronor(unstated, "sv")} är inte angivet`] : []),
      ];
      const binds = amount > 0 ? `Förslaget binder ${formatKronor(amount, "sv")} för ${year}.` : "";
      const open = rest.length === 0 ? "" : `Behov ${year}: ${joinWords(rest, "sv")}.`;
      return [binds, open].filter((part) => part !== "").join(" ");
    }
    case "nothing-promised":
      return `Aktiviteter för ${formatKronor(warning.amount, "sv")} behöver pengar även ${warning.year}, men inget är lovat.`;
    case "money-left":
      return `${formatKronor(warning.amount, "sv")} blir kvar i potten.`;
    case "own-benefit":
      return warning.person === names.reader
        ? `Du ansvarar själv för ${activities(warning.activities)}. Fundera på om du är jävig.`
        : `${names.person(warning.person)} ansvarar själv för ${activities(warning.activities)}.`;
    case "more-than-sought":
      return `Mer än sökt till ${activities(warning.activities)}.`;
    case "granted-withdrawn":
      return warning.activities.length === 1
        ? `Önskemålet ${activities(warning.activities)} är återkallat, men får pengar. Kontrollera med den som sökte.`
        : `Önskemålen ${activities(warning.activities)} är återkallade, men får pengar. Kontrollera med dem som sökte.`;
    case "thousands-meant":
      return `Mycket lite av det sökta till ${activities(warning.activities)}. Kontrollera om det skulle vara tkr.`;
    case "not-a-working-day":
      return `${capitalised(formatDay(warning.day, "sv", { weekday: true, year: false }))} är ingen arbetsdag.`;
    case "no-meeting":
      return "Inget sammanträde finns i kalendern för anmälan. Sekretariatet bestämmer senare.";
    case "choice-made":
      return `Annat belopp än det sökta till ${activities(warning.activities)}. Är det ett val är det ett beslut och ingen verkställighet: hänskjut det, eller be sekretariatet om en pott med en annan grund.`;
    case "effect-unknown":
      return `Väntad effekt saknas för ${activities(warning.activities)}.`;
    default:
      return warning satisfies never;
  }
}

function inEnglish(warning: Warning, names: WarningNames): string {
  const activities = (list: readonly string[]): string => listed(list, names, "en");
  switch (warning.id) {
    case "commitment": {
      const { year, amount, unclear, unstated } = warning;
      const rest = [
        ...(unclear > 0 ? [`${formatKronor(unclear, "en")} is unclear`] : []),
        ...(unstated > 0 ? [`${formatKronor(unstated, "en")} is not stated`] : []),
      ];
      const binds =
        amount > 0 ? `The proposal commits ${formatKronor(amount, "en")} for ${year}.` : "";
      const open = rest.length === 0 ? "" : `Need ${year}: ${joinWords(rest, "en")}.`;
      return [binds, open].filter((part) => part !== "").join(" ");
    }
    case "nothing-promised":
      return `Activities for ${formatKronor(warning.amount, "en")} need money in ${warning.year} as well, but nothing is promised.`;
    case "money-left":
      return `${formatKronor(warning.amount, "en")} stays in the pot.`;
    case "own-benefit":
      return warning.person === names.reader
        ? `You answer yourself for ${activities(warning.activities)}. Consider whether you have a conflict of interest.`
        : `${names.person(warning.person)} answers for ${activities(warning.activities)}.`;
    case "more-than-sought":
      return `More than sought for ${activities(warning.activities)}.`;
    case "granted-withdrawn":
      return warning.activities.length === 1
        ? `The request ${activities(warning.activities)} is withdrawn, but gets money. Check with its sender.`
        : `The requests ${activities(warning.activities)} are withdrawn, but get money. Check with their senders.`;
    case "thousands-meant":
      return `Very little of what was sought for ${activities(warning.activities)}. Check whether tkr was meant.`;
    case "not-a-working-day":
      return `${formatDay(warning.day, "en", { weekday: true, year: false })} is not a working day.`;
    case "no-meeting":
      return "The calendar has no meeting for the report. The secretariat decides later.";
    case "choice-made":
      return `Another amount than sought for ${activities(warning.activities)}. If that is a choice it is a decision and no execution: refer it, or ask the secretariat for a pot on another basis.`;
    case "effect-unknown":
      return `No expected effect is known for ${activities(warning.activities)}.`;
    default:
      return warning satisfies never;
  }
}

function listed(activities: readonly string[], names: WarningNames, language: Language): string {
  const more = activities.length - namesMax;
  // Counting "one more" takes as much room as naming it.
  const shown = activities.slice(0, more > 1 ? namesMax : activities.length);
  const rest =
    language === "sv"
      ? countWords(more, { one: "till", many: "till" }, "sv")
      : countWords(more, { one: "more", many: "more" }, "en");
  const named = shown.map(names.activity);
  return joinWords(more > 1 ? [...named, rest] : named, language);
}
