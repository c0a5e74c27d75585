import { countWords, formatDay, formatDays, joinWords } from "../format.ts";
import type { BoundCount, ListProblem, MeetingWords } from "./meeting-words.ts";
import { capitalised } from "./title.ts";

const meetings = { one: "möte", many: "möten", gender: "neuter" } as const;
const notices = { one: "anmälan", many: "anmälningar" } as const;
const assignments = { one: "uppdrag", many: "uppdrag", gender: "neuter" } as const;

/** "tre anmälningar och ett uppdrag"; empty where nothing waits. */
const counted = (count: BoundCount): string =>
  joinWords(
    [
      ...(count.notices > 0 ? [countWords(count.notices, notices, "sv")] : []),
      ...(count.assignments > 0 ? [countWords(count.assignments, assignments, "sv")] : []),
    ],
    "sv",
  );

const problems: Record<ListProblem, string> = {
  "no-day": "ingen dag hittades",
  "not-a-day": "dagen finns inte i kalendern",
  weekday: "veckodagen stämmer inte med datumet",
  reversed: "sista dagen kommer före den första",
  "several-days":
    "det syns inte vilken dag som är mötets; skriv ett möte per rad, och handlingsstopp framför en sådan dag",
  cancelled: "raden säger att mötet är inställt; ställ in det från mötets kort",
  "other-body": "raden gäller ett annat organ",
  "too-long": "raden är för lång",
  passed: "dagen har passerat",
  "too-far": "dagen ligger mer än tre år fram",
  "too-long-meeting": "mötet blir längre än en vecka",
  "stop-outside":
    "handlingsstopp, beredning eller kallelse ligger efter mötet eller för långt före",
  clash: "organet har redan ett annat möte då",
};

export const meetingsInSwedish: MeetingWords = {
  over: "Möten och handlingsstopp",
  title: (body, first, last) => `${capitalised(body)} ${formatDays(first, last, "sv")}`,
  listTitle: (year) => `Möten ${year}`,
  listEmpty: (year) => `Inga möten är inlagda ${year}.`,
  listNoBody: "Det finns inget organ än. Lägg till det först, sedan dess möten.",
  page: (page, pages) => `Sida ${page} av ${pages}`,
  rowTitle: (first, last) => formatDays(first, last, "sv", { year: false }),
  row: (body, stop, waiting) =>
    `${capitalised(body)} · handlingsstopp ${formatDay(stop, "sv", { year: false })}${waiting === 0 ? "" : ` · ${waiting} att anmäla`}`,
  rowCancelled: (body, reason) => `${capitalised(body)} · skäl: ${reason}`,
  badge: {
    planned: "Planerat",
    stopped: "Handlingsstopp passerat",
    held: "Hållet",
    cancelled: "Inställt",
    extra: "Extra",
  },
  buttons: {
    open: "Öppna",
    add: "Lägg till möte",
    paste: "Klistra in lista",
    leadTimes: "Ledtider",
    move: "Flytta",
    cancel: "Ställ in",
    notHeld: "Mötet hölls inte",
    list: "Anmälningslistan",
    history: "Historik",
    all: "Alla möten",
    back: "Tillbaka",
    addIt: "Lägg in mötet",
    readMove: "Visa vad som följer",
    moveIt: "Flytta mötet",
    change: "Ändra dagarna",
    cancelIt: "Ställ in mötet",
    notHeldIt: "Anteckna att det inte hölls",
    saveLeadTimes: "Spara ledtiderna",
    readList: "Läs listan",
    readAgain: "Läs igen",
  },
  fact: {
    day: "Dag",
    firstDay: "Första dag",
    decisionDay: "Beslutsdag",
    documentStop: "Handlingsstopp",
    preparation: "Beredning",
    summons: "Kallelse",
  },
  unknownDay: "Inte bestämt",
  day: (day) => formatDay(day, "sv", { weekday: true }),
  bound: (count) => `${capitalised(counted(count))} hör till mötet.`,
  reported: (section) => `Anmälningarna står i protokollets § ${section}.`,
  nothingBound: "Inget är uppsatt till mötet än.",
  cancelledWhy: (reason) => `Mötet är inställt. Skäl: ${reason}`,
  notWorking: (day) =>
    `${capitalised(formatDay(day, "sv", { weekday: true }))} är ingen arbetsdag. Kontrollera dagen.`,
  stopPassed: (day) =>
    `Handlingsstoppet ${formatDay(day, "sv")} har passerat. Nya beslut anmäls vid ett senare möte.`,
  stopNear: (day) =>
    `Handlingsstoppet är redan ${formatDay(day, "sv", { weekday: true })}. Det som ska vara med behöver bli klart till dess.`,
  summonsFirst: "Kallelsen går ut före handlingsstoppet.",
  noticesHeading: "Beslut som anmäls",
  assignmentsHeading: "Uppdrag som återrapporteras",
  agendaHeading: "Att föra in på föredragningslistan",
  more: (count) => `Och ${count} till.`,
  addTitle: "Lägg till ett möte",
  addLead: ({ documentStop, preparation, summons }) =>
    `Handlingsstopp, beredning och kallelse som lämnas tomma räknas från mötets första dag: ${documentStop}, ${preparation} och ${summons} dagar före, eller närmaste arbetsdag innan.`,
  addLeadAny:
    "Handlingsstopp, beredning och kallelse som lämnas tomma följer organets ledtider, räknat från mötets första dag.",
  field: {
    body: "Organ",
    firstDay: "Första dag",
    decisionDay: "Beslutsdag (tomt: samma dag)",
    documentStop: "Handlingsstopp (tomt: enligt ledtiden)",
    preparation: "Beredning (tomt: enligt ledtiden)",
    summons: "Kallelse (tomt: enligt ledtiden)",
    when: "Slag",
    reason: "Skäl",
    list: "Lista",
  },
  choose: "Välj",
  ordinary: "Ordinarie möte",
  extra: "Extra möte",
  moveTitle: "Flytta möte",
  moveDecisionDay: "Beslutsdag (tomt: lika långt möte som förut)",
  moveLead: (body, first, last) => `Vart flyttas ${body}s möte ${formatDays(first, last, "sv")}?`,
  moveStep: (step) => `Steg ${step} av 2`,
  follows: (count) =>
    counted(count) === ""
      ? "Inget är uppsatt till mötet än, så inget annat påverkas."
      : `${capitalised(counted(count))} följer med till de nya dagarna.`,
  leftHeading: "Passar inte de nya dagarna",
  left: (count) =>
    `${capitalised(countWords(count, assignments, "sv"))} skulle hamna utanför sin månad och följer inte med. Sekretariatet får frågan om ett nytt möte.`,
  moveHint: (days) =>
    `Lämnas handlingsstoppet tomt räknas det från den nya första dagen, ${days} dagar före.`,
  moveFrom: (body, from, to) =>
    `${capitalised(body)}s möte flyttas från ${formatDays(from.firstDay, from.decisionDay, "sv")} till ${formatDays(to.firstDay, to.decisionDay, "sv")}.`,
  moveReason: (reason) => `Skäl: ${reason}`,
  clash: (first, last) =>
    `Organet har redan ett möte ${formatDays(first, last, "sv")}. Välj andra dagar, eller flytta det mötet först.`,
  reasonPlaceholder: "Till exempel: lokalen är dubbelbokad",
  cancelTitle: "Ställ in möte",
  cancelLead: (body, first, last) =>
    `Ska ${body}s möte ${formatDays(first, last, "sv")} ställas in?`,
  notHeldTitle: "Mötet hölls inte",
  notHeldLead: (body, first, last) =>
    `Ska det antecknas att ${body}s möte ${formatDays(first, last, "sv")} inte blev av? Ingen paragraf är införd för det.`,
  notHeldPlaceholder: "Till exempel: mötet ställdes in samma dag",
  orphans: (count) =>
    counted(count) === ""
      ? "Inget är uppsatt till mötet, så inget annat påverkas."
      : `${capitalised(counted(count))} blir utan möte. Sekretariatet får frågan om ett nytt${count.notices + count.assignments > 1 ? " för var och en" : ""}.`,
  nextIs: (first, last, stop) =>
    `Nästa möte är ${formatDays(first, last, "sv")}, med handlingsstopp ${formatDay(stop, "sv", { year: false })}.`,
  noNext: "Inget senare möte är inlagt. Lägg in ett först om något ska dit.",
  leadTimesTitle: (body) => `Ledtider för ${body}`,
  leadTimesLead:
    "Så många kalenderdagar före mötets första dag. En dag som inte är arbetsdag flyttas tidigare. Möten som redan är inlagda behåller sina dagar.",
  leadTimesOf: (body) => capitalised(body),
  pasteTitle: "Klistra in en möteslista",
  pasteLead:
    "Ett möte per rad, till exempel 28–29 augusti 2018, handlingsstopp 14/8. Inget läggs in förrän du har sett hur raderna lästes.",
  pastePlaceholder: "28–29 augusti 2018\n25–26 september 2018",
  readTitle: (count, rejected) =>
    count === 0 && rejected > 0
      ? `${capitalised(countWords(rejected, { one: "rad", many: "rader" }, "sv"))} att rätta`
      : `${count === 0 ? "Inga möten" : capitalised(countWords(count, meetings, "sv"))} att lägga in`,
  enter: (count) => `Lägg in ${countWords(count, meetings, "sv")}`,
  nothingToEnter: "Ingen rad kan läggas in. Ändra listan och läs igen.",
  allKnown: {
    title: "Alla möten i listan är inlagda",
    lead: "Inget möte är nytt. Du behöver inte göra något mer.",
  },
  newHeading: (count) => `Läggs in: ${count}`,
  knownHeading: (count) => `Finns redan: ${count}`,
  rejectedHeading: (count) => `Kommer inte med: ${count}`,
  listRow: (number, first, last, stop, extra) =>
    `Rad ${number}: ${formatDays(first, last, "sv")}, handlingsstopp ${formatDay(stop, "sv", { year: false })}${extra ? ", extra" : ""}`,
  knownRow: (number, first, last) => `Rad ${number}: ${formatDays(first, last, "sv")}`,
  checkHeading: "Kontrollera innan du lägger in",
  rejectedRow: (number, text, why) => `Rad ${number}, ”${text}”: ${problems[why]}.`,
  unread: (count) =>
    `${countWords(count, { one: "rad", many: "rader" }, "sv")} till lästes inte. Dela listan.`,
};
