import type { Day } from "../../domain/brand.ts";
import type { Language, Standing } from "../../domain/person.ts";
import { formatDay, formatDays, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** In which way somebody holds a position, beside his name. */
export const standingWords: Record<Language, Record<Standing, string>> = {
  sv: { ordinary: "ordinarie", acting: "tf.", substitute: "ersättare" },
  en: { ordinary: "ordinary holder", acting: "acting", substitute: "substitute" },
};

/** From when to when: "9 juli–5 augusti 2018", "från 1 januari 2018 tills vidare". */
export const periodWords: Record<Language, (from: Day, to: Day | null) => string> = {
  sv: (from, to) =>
    to === null ? `från ${formatDay(from, "sv")} tills vidare` : formatDays(from, to, "sv"),
  en: (from, to) =>
    to === null ? `from ${formatDay(from, "en")} until further notice` : formatDays(from, to, "en"),
};

/** Why somebody cannot be reached in Teams, as far as its answer tells. */
export type Lost = "blocked" | "uninstalled" | "never-installed" | "other";

/** What the cards about who stands in for whom say; names have passed `plain`. */
interface OfficeWords {
  readonly over: (today: Day) => string;
  readonly title: string;
  readonly lead: string;
  readonly ordinary: (name: string, period: string | null) => string;
  readonly deputy: (
    standing: "acting" | "substitute",
    name: string,
    period: string,
    appointment: string,
  ) => string;
  readonly onlyPots: (pots: readonly string[]) => string;
  readonly awayTo: (until: Day) => string;
  readonly vacant: string;
  readonly today: (names: readonly string[]) => string;
  readonly nobodyToday: string;
  readonly more: (count: number) => string;
  readonly change: string;
  readonly toAbsence: string;
  readonly toUnreachable: string;
  readonly toDeputies: string;
  readonly inPlaceOf: (name: string) => string;
  readonly back: string;

  readonly appointTitle: (position: string) => string;
  readonly appointLead: string;
  readonly person: string;
  readonly personPlaceholder: string;
  readonly name: string;
  readonly standing: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly choose: string;
  readonly from: string;
  readonly to: string;
  readonly toOptional: string;
  readonly appointment: string;
  readonly appointmentPlaceholder: string;
  readonly scope: string;
  readonly scopeAll: string;
  readonly appoint: string;
  readonly endOf: (name: string) => string;

  readonly endTitle: (position: string) => string;
  readonly endLead: (who: string, period: string) => string;
  readonly endAway: string;
  readonly lastDay: string;
  readonly end: string;
  readonly onlyAway: string;

  readonly absenceOwn: string;
  readonly absenceOf: (name: string) => string;
  readonly awayNow: (isOwn: boolean, until: Day) => string;
  readonly awayLater: (isOwn: boolean, period: string) => string;
  readonly stepsIn: (position: string, names: readonly string[]) => string;
  readonly nobodyStepsIn: (position: string, isSecretariat: boolean) => string;
  readonly noOffice: string;
  readonly absenceRight: string;
  readonly saveAbsence: string;
  readonly comeBack: string;
  readonly otherBack: string;
  readonly cancelAbsence: string;

  readonly unreachableTitle: string;
  readonly unreachableLead: (count: number) => string;
  readonly unreachableNone: string;
  readonly since: (day: Day) => string;
  readonly cure: Readonly<Record<Lost, string>>;
  readonly page: (page: number, pages: number) => string;
}

export const officeWords: Record<Language, OfficeWords> = {
  sv: {
    over: (today) => capitalised(formatDay(today, "sv", { weekday: true })),
    title: "Vem står in för vem",
    lead: "Bara den som är utsedd får handla för en befattning. Att någon är borta ger ingen annan rätt.",
    ordinary: (name, period) => (period === null ? `${name}.` : `${name} ${period}.`),
    deputy: (standing, name, period, appointment) =>
      `${standing === "acting" ? "Tf." : "Ersättare:"} ${name} ${period} (${appointment}).`,
    onlyPots: (pots) =>
      `Gäller bara ${pots.length === 1 ? "potten" : "pottarna"} ${joinWords(pots, "sv")}.`,
    awayTo: (until) => `Borta till och med ${formatDay(until, "sv")}.`,
    vacant: "Ingen innehavare.",
    today: (names) => `I dag: ${joinWords(names, "sv")}.`,
    nobodyToday: "I dag finns ingen som får handla.",
    more: (count) => `Och ${count} till.`,
    change: "Ändra",
    toAbsence: "Jag ska vara borta",
    toUnreachable: "Nås inte i Teams",
    toDeputies: "Vem står in för vem",
    inPlaceOf: (name) => `(för ${name})`,
    back: "Tillbaka",

    appointTitle: (position) => `Utse någon: ${position}`,
    appointLead:
      "Den som är tf. eller ersättare behöver ett förordnandenummer. Den som utses, den ordinarie och revisorerna får veta det.",
    person: "Vem?",
    personPlaceholder: "Välj en person",
    name: "Namn, som det står i Fördela",
    standing: "Som vad?",
    standings: {
      acting: "Tf., i stället för den ordinarie",
      substitute: "Ersättare, när den ordinarie är borta eller jävig",
      ordinary: "Ordinarie",
    },
    choose: "Välj",
    from: "Från och med",
    to: "Till och med",
    toOptional: "Till och med (tomt: tills vidare)",
    appointment: "Förordnandenummer",
    appointmentPlaceholder: "Förordnande 2/2018",
    scope: "Vilka pottar?",
    scopeAll: "Alla som befattningen har",
    appoint: "Registrera",
    endOf: (name) => `Slutdag: ${name}`,

    endTitle: (position) => `Sista dag: ${position}`,
    endLead: (who, period) => `${who}, ${period}.`,
    endAway:
      "Det som väntar går till den som då står i tur. Det som redan är gjort står kvar med den titel som gällde den dagen.",
    lastDay: "Sista dag",
    end: "Spara sista dagen",
    onlyAway: "Bara borta ett tag",

    absenceOwn: "Din frånvaro",
    absenceOf: (name) => `Frånvaro: ${name}`,
    awayNow: (isOwn, until) =>
      `${isOwn ? "Du är" : "Noterad som"} borta till och med ${formatDay(until, "sv", { weekday: true })}.`,
    awayLater: (isOwn, period) => `${isOwn ? "Du är" : "Noterad som"} borta ${period}.`,
    stepsIn: (position, names) => `För ${position} träder ${joinWords(names, "sv")} in.`,
    nobodyStepsIn: (position, isSecretariat) =>
      isSecretariat
        ? `Ingen ersättare kan träda in för ${position}. Skriv in ett förordnande under Vem står in för vem; annars går det som väntar uppåt, och till sekretariatet där ingen får besluta.`
        : `Ingen ersättare kan träda in för ${position}. Be sekretariatet skriva in ett förordnande; annars går det som väntar uppåt, och till sekretariatet där ingen får besluta.`,
    noOffice: "Ingen befattning berörs.",
    absenceRight:
      "Rätten att besluta är orörd: den som är borta och ändå gör något, gör det med full verkan.",
    saveAbsence: "Spara frånvaron",
    comeBack: "Jag är tillbaka",
    otherBack: "Är tillbaka",
    cancelAbsence: "Ta bort frånvaron",

    unreachableTitle: "Nås inte i Teams",
    unreachableLead: (count) =>
      count === 1
        ? "En person får inga kort. Det som väntar går också till ersättare eller chef."
        : `${count} personer får inga kort. Det som väntar går också till ersättare eller chef.`,
    unreachableNone: "Alla som har något att göra kan nås.",
    since: (day) => `Sedan ${formatDay(day, "sv")}.`,
    cure: {
      blocked:
        "Har blockerat eller tagit bort Fördela. Be personen häva blockeringen eller lägga till appen igen i Teams, och skriva hej.",
      uninstalled:
        "Har tagit bort Fördela. Be personen lägga till appen igen i Teams och skriva hej.",
      "never-installed":
        "Har aldrig lagt till Fördela. Be Teams-administratören dela ut appen, eller personen att lägga till den och skriva hej.",
      other:
        "Teams tar inte emot meddelanden till personen. Kontrollera kontot med Teams-administratören, och be personen skriva hej.",
    },
    page: (page, pages) => `Sida ${page} av ${pages}`,
  },
  en: {
    over: (today) => formatDay(today, "en", { weekday: true }),
    title: "Who stands in for whom",
    lead: "Only somebody appointed may act for a position. That somebody is away gives nobody a right.",
    ordinary: (name, period) => (period === null ? `${name}.` : `${name} ${period}.`),
    deputy: (standing, name, period, appointment) =>
      `${standing === "acting" ? "Acting:" : "Substitute:"} ${name} ${period} (${appointment}).`,
    onlyPots: (pots) =>
      `Only for the ${pots.length === 1 ? "pot" : "pots"} ${joinWords(pots, "en")}.`,
    awayTo: (until) => `Away until ${formatDay(until, "en")}.`,
    vacant: "Nobody holds it.",
    today: (names) => `Today: ${joinWords(names, "en")}.`,
    nobodyToday: "Nobody may act today.",
    more: (count) => `And ${count} more.`,
    change: "Change",
    toAbsence: "I will be away",
    toUnreachable: "Unreachable in Teams",
    toDeputies: "Who stands in for whom",
    inPlaceOf: (name) => `(for ${name})`,
    back: "Go back",

    appointTitle: (position) => `Appoint somebody: ${position}`,
    appointLead:
      "Acting holders and substitutes need the number of their appointment. Whoever is appointed, the ordinary holder and the auditors are told.",
    person: "Who?",
    personPlaceholder: "Choose a person",
    name: "Name, as it stands in Fördela",
    standing: "As what?",
    standings: {
      acting: "Acting, in place of the ordinary holder",
      substitute: "Substitute, when the ordinary holder is away or disqualified",
      ordinary: "Ordinary holder",
    },
    choose: "Choose",
    from: "First day",
    to: "Last day",
    toOptional: "Last day (empty: until further notice)",
    appointment: "Number of the appointment",
    appointmentPlaceholder: "Förordnande 2/2018",
    scope: "Which pots?",
    scopeAll: "All that the position has",
    appoint: "Register",
    endOf: (name) => `Last day: ${name}`,

    endTitle: (position) => `Last day: ${position}`,
    endLead: (who, period) => `${who}, ${period}.`,
    endAway:
      "What waits goes to whoever is next in line. What is done already stays with the title of its day.",
    lastDay: "Last day",
    end: "Save the last day",
    onlyAway: "Only away for a while",

    absenceOwn: "Your absence",
    absenceOf: (name) => `Absence: ${name}`,
    awayNow: (isOwn, until) =>
      `${isOwn ? "You are" : "Noted as"} away until ${formatDay(until, "en", { weekday: true })}.`,
    awayLater: (isOwn, period) => `${isOwn ? "You are" : "Noted as"} away ${period}.`,
    stepsIn: (position, names) => `For ${position}, ${joinWords(names, "en")} will step in.`,
    nobodyStepsIn: (position, isSecretariat) =>
      isSecretariat
        ? `No substitute can step in for ${position}. Enter an appointment under Who stands in for whom; else what waits goes up the line, and to the secretariat where nobody may decide.`
        : `No substitute can step in for ${position}. Ask the secretariat to enter an appointment; else what waits goes up the line, and to the secretariat where nobody may decide.`,
    noOffice: "It concerns no position.",
    absenceRight:
      "The right to decide is untouched: what somebody does who is noted as away counts in full.",
    saveAbsence: "Save the absence",
    comeBack: "I am back",
    otherBack: "Is back",
    cancelAbsence: "Remove the absence",

    unreachableTitle: "Unreachable in Teams",
    unreachableLead: (count) =>
      count === 1
        ? "One person gets no cards. What waits also goes to a substitute or superior."
        : `${count} people get no cards. What waits also goes to a substitute or superior.`,
    unreachableNone: "Everybody with something to do can be reached.",
    since: (day) => `Since ${formatDay(day, "en")}.`,
    cure: {
      blocked:
        "Has blocked or removed Fördela. Ask the person to unblock it or add the app again in Teams, and to write hello.",
      uninstalled:
        "Has removed Fördela. Ask the person to add the app again in Teams and write hello.",
      "never-installed":
        "Has never added Fördela. Ask the Teams administrator to hand out the app, or the person to add it and write hello.",
      other:
        "Teams takes no messages for the person. Check the account with the Teams administrator, and ask the person to write hello.",
    },
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
