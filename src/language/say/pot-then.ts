import type { Day } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { PotStage } from "../../domain/pot.ts";
import { formatDay } from "../format.ts";
import { yearCloseWords } from "./year-close.ts";

/** What the card of a pot says of a day that has been. */
interface PotThenWords {
  readonly above: string;
  readonly title: (pot: string, day: Day) => string;
  readonly status: Readonly<Record<PotStage, string>>;
  /** The box at the top: of which moment everything below is told. */
  readonly heading: (day: Day) => string;
  readonly headingToday: string;
  readonly unchanged: string;
  readonly changed: (day: Day) => string;
  readonly nothing: string;
  readonly closed: (day: Day) => string;
  readonly holder: string;
  readonly nobody: string;
  readonly mandate: string;
  readonly decisions: string;
  readonly decision: (number: string, day: Day) => string;
  readonly decisionsNone: string;
  readonly lastChange: string;
  readonly happened: string;
  readonly notYet: {
    readonly title: (pot: string, day: Day) => string;
    readonly text: (first: Day) => string;
    readonly opened: (opened: Day) => string;
  };
  readonly ahead: {
    readonly title: (day: Day) => string;
    readonly text: (today: Day) => string;
  };
  readonly earlier: (day: Day) => string;
  readonly later: (day: Day) => string;
  readonly at: (day: Day) => string;
  readonly now: string;
  readonly field: string;
  readonly show: string;
}

export const potThenWords: Record<Language, PotThenWords> = {
  sv: {
    above: "Så var det då",
    title: (pot, day) => `${pot} den ${formatDay(day, "sv")}`,
    status: {
      new: "Öppen",
      submitted: "Skickad",
      referred: "Hänskjuten",
      done: "Beslutad",
      locked: yearCloseWords.sv.status,
      closed: "Stängd",
    },
    heading: (day) => `Läget när ${formatDay(day, "sv", { weekday: true })} var slut`,
    headingToday: "Läget hittills i dag. Dagen är inte slut.",
    unchanged: "Potten är oförändrad sedan dess.",
    changed: (day) =>
      `Det som har hänt sedan dess syns inte här. Nästa ändring kom ${formatDay(day, "sv")}.`,
    nothing: "Här går inget att ändra.",
    closed: (day) =>
      `Potten stängdes ${formatDay(day, "sv")}, och pengarna gick tillbaka till bidraget. Beloppen är de som potten hade sist.`,
    holder: "Innehavare då",
    nobody: "ingen den dagen",
    mandate: "Mandat då",
    decisions: "Beslut dittills",
    decision: (number, day) => `${number}, ${formatDay(day, "sv")}`,
    decisionsNone: "inga",
    lastChange: "Senast ändrad",
    happened: "Det senaste som hade hänt",
    notYet: {
      title: (pot, day) => `${pot} fanns inte den ${formatDay(day, "sv")}`,
      text: (first) =>
        `Potten lades in i Fördela ${formatDay(first, "sv")}. Om tiden före det finns inget i loggen.`,
      opened: (opened) =>
        `Enligt det beslut som potten vilar på gäller den från ${formatDay(opened, "sv")}.`,
    },
    ahead: {
      title: (day) => `${formatDay(day, "sv")} har inte varit än`,
      text: (today) =>
        `Du kan se hur potten stod en dag som har varit, till och med i dag, ${formatDay(today, "sv")}.`,
    },
    earlier: (day) => `Ändringen före, ${formatDay(day, "sv")}`,
    later: (day) => `Nästa ändring, ${formatDay(day, "sv")}`,
    at: (day) => `Visa ${formatDay(day, "sv")}`,
    now: "Potten i dag",
    field: "Hur stod potten en viss dag?",
    show: "Visa den dagen",
  },
  en: {
    above: "As it was then",
    title: (pot, day) => `${pot} on ${formatDay(day, "en")}`,
    status: {
      new: "Open",
      submitted: "Sent",
      referred: "Referred",
      done: "Decided",
      locked: yearCloseWords.en.status,
      closed: "Closed",
    },
    heading: (day) => `As it stood at the end of ${formatDay(day, "en", { weekday: true })}`,
    headingToday: "As it stands so far today. The day is not over.",
    unchanged: "The pot has not changed since.",
    changed: (day) =>
      `What has happened since is not shown here. The next change came on ${formatDay(day, "en")}.`,
    nothing: "Nothing can be changed here.",
    closed: (day) =>
      `The pot was closed on ${formatDay(day, "en")}, and its money went back to the grant. The amounts are the last that it had.`,
    holder: "Holder then",
    nobody: "nobody on that day",
    mandate: "Mandate then",
    decisions: "Decisions so far",
    decision: (number, day) => `${number}, ${formatDay(day, "en")}`,
    decisionsNone: "none",
    lastChange: "Last changed",
    happened: "The latest that had happened",
    notYet: {
      title: (pot, day) => `${pot} was not there on ${formatDay(day, "en")}`,
      text: (first) =>
        `The pot was entered in Fördela on ${formatDay(first, "en")}. The log holds nothing of the time before.`,
      opened: (opened) =>
        `By the decision that the pot rests on, it counts from ${formatDay(opened, "en")}.`,
    },
    ahead: {
      title: (day) => `${formatDay(day, "en")} has not been yet`,
      text: (today) =>
        `You can see how the pot stood on a day that has been, up to today, ${formatDay(today, "en")}.`,
    },
    earlier: (day) => `The change before, ${formatDay(day, "en")}`,
    later: (day) => `The next change, ${formatDay(day, "en")}`,
    at: (day) => `Show ${formatDay(day, "en")}`,
    now: "The pot today",
    field: "How did the pot stand on a day?",
    show: "Show that day",
  },
};
