import type { Language } from "../../domain/person.ts";
import { asSentence, formatDay, formatKronor, numberWord } from "../format.ts";
import type { ApprovalWords } from "./approval-words.ts";

const swedishRefused = {
  declined: "Får inget",
  partly: "Får mindre än sökt",
  dormant: "Får vänta",
} as const;

const englishRefused = {
  declined: "Get nothing",
  partly: "Get less than sought",
  dormant: "Have to wait",
} as const;

const sv: ApprovalWords = {
  over: (kind, number) =>
    ({
      consultation: `Samråd · ${number}`,
      review: `Granskning · ${number}`,
      support: `Tillstyrkan · ${number}`,
      decision: `Beslut på delegation · ${number}`,
    })[kind],
  title: (pot, sum, of) => `${pot}: ${formatKronor(sum, "sv")} av ${formatKronor(of, "sv")}`,
  summary: (kind, pot, sum) =>
    `${
      {
        consultation: "Väntar på samråd med dig",
        review: "Väntar på din granskning",
        support: "Väntar på din tillstyrkan",
        decision: "Väntar på ditt beslut",
      }[kind]
    }: ${pot}, ${formatKronor(sum, "sv")}`,
  badge: {
    yours: "Väntar på dig",
    waiting: "Väntar",
    returned: "Kom tillbaka",
    draft: "Utkast",
    referred: "Hänskjutet",
    closed: "Avslutat",
    discarded: "Nedlagt",
    stopped: "Stoppat",
  },
  from: (who, day, version) => `Förslag ${version} från ${who}, ${formatDay(day, "sv")}.`,
  taken: (opinion, who, day) =>
    `${
      {
        consulted: "Samråd med",
        reviewed: "Granskat av",
        supported: "Tillstyrkt av",
        "advised-against": "Avstyrkt av",
      }[opinion]
    } ${who}, ${formatDay(day, "sv")}.`,
  comment: (who, text) => `${who}: ”${text}”`,
  activity: "Aktivitet",
  amount: "Belopp (kr)",
  need: (year) => `Behov ${year}`,
  otherRows: (count) => (count === 1 ? "Övrig rad" : `Övriga ${count} rader`),
  total: "Summa",
  refused: (kind, activities) => `${swedishRefused[kind]}: ${activities}.`,
  moreNames: (count) => `${numberWord(count, "sv")} till`,
  motive: (text) => `Motiv: ${text}`,
  mandate: "Mandat",
  mandateText: (board, kind, title) =>
    `${board}; du ${
      {
        consultation: "svarar på samråd",
        review: "granskar",
        support: "svarar på tillstyrkan",
        decision: "beslutar",
      }[kind]
    } som ${title}`,
  reported: "Anmäls",
  reportedAt: (body, day) => `${body} ${formatDay(day, "sv")}`,
  reportedUnknown: "mötet är inte bestämt, sekretariatet svarar",
  changed: (version) => `Ändrat sedan förslag ${version}`,
  changedRow: (activity, before, after) => `${activity}: ${before} blev ${after}`,
  addedRow: (activity, after) => `${activity}: ny rad, ${after}`,
  removedRow: (activity) => `${activity}: borttagen`,
  textChanged: (activity) => `${activity}: ändrat motiv eller svar om nästa år`,
  moreChanges: (count) =>
    count === 1 ? "En ändring till" : `${numberWord(count, "sv")} ändringar till`,
  declaration:
    "När du svarar intygar du att varken du eller någon närstående berörs. Annars anmäler du jäv.",
  waitsFor: (kind, people, since) =>
    `Väntar på ${
      {
        consultation: "samråd med",
        review: "granskning av",
        support: "tillstyrkan av",
        decision: "beslut av",
      }[kind]
    } ${people}, sedan ${formatDay(since, "sv")}.`,
  waitsForNobody: (title, body, away) => {
    const who = away.map(
      ({ name, until }) => ` ${name} är borta till och med ${formatDay(until, "sv")}.`,
    );
    return `Väntar på ${title}, men ingen kan ta den rollen just nu.${who.join("")} Sekretariatet kan skriva in ett förordnande, eller hänskjuta förslaget till ${body}.`;
  },
  stoppedSummary: (pot, sum) => `Ingen kan ta nästa steg: ${pot}, ${formatKronor(sum, "sv")}`,
  appoint: "Skriv in ett förordnande …",
  unsure: (who, settlers) =>
    `${who} är osäker på om det är jäv. Förslaget väntar på svar från ${settlers}.`,
  unsureBoard: (who, body) =>
    `${who} är osäker på om det är jäv. Förslaget väntar på svar från ${body}, som sekretariatet registrerar.`,
  disqualified: "Du har anmält jäv.",
  unsureSelf: "Du har frågat om du är jävig.",
  disqualifiedHidden: "Därför visas inte beredningen för dig.",
  returned: (pot) => `Förslaget kom tillbaka: ${pot}`,
  returnedBy: (who, day, version) =>
    `Förslag ${version} skickades tillbaka ${formatDay(day, "sv")} av ${who}.`,
  open: (title) => `Förslaget är ett utkast hos ${title}.`,
  stateOnly: "Du ser var förslaget är. Raderna visas för dem som bereder och beslutar.",
  referred: (day, body) => `Hänskjutet till ${body} ${formatDay(day, "sv")}.`,
  referredWhy: {
    goals:
      "Skäl: förslaget ändrar verksamhetens mål, inriktning, omfattning eller kvalitet, och då får beslutet inte delegeras (6 kap. 38 § kommunallagen).",
    referred: "Skäl: beslutet lämnas till styrelsen.",
    "nobody-left": "Skäl: ingen som inte är jävig kan besluta.",
  },
  referredMeeting: (body, day) => `Tas upp på mötet med ${body} ${formatDay(day, "sv")}.`,
  referredNoMeeting: "Mötet är inte bestämt.",
  closed: (body) =>
    `Beslutet är fattat av ${body}, och bara där kan det ändras. Ta upp en ändring med sekretariatet, som också registrerar pengar som lämnas tillbaka.`,
  discarded: "Förslaget är nedlagt. Inget har ändrats.",
  amends: (decision, reason) => `Ändrar beslut ${decision}. Skäl: ${asSentence(reason)}`,
  toProposal: "Visa förslaget",
  toConsider: "Att tänka på",
  moreWarnings: (count, button) => `Och ${numberWord(count, "sv")} till under ”${button}”.`,
  leftBecause: (sentence, motive) => `${sentence} Motiv: ${motive}`,
  newTask: {
    consultation: "Samråd klart",
    review: "Granskad",
    support: "Tillstyrk",
    decision: "Fatta beslut …",
  },
};

const en: ApprovalWords = {
  over: (kind, number) =>
    ({
      consultation: `Consultation · ${number}`,
      review: `Review · ${number}`,
      support: `Support · ${number}`,
      decision: `Delegated decision · ${number}`,
    })[kind],
  title: (pot, sum, of) => `${pot}: ${formatKronor(sum, "en")} of ${formatKronor(of, "en")}`,
  summary: (kind, pot, sum) =>
    `${
      {
        consultation: "You are to be consulted",
        review: "Waits for your review",
        support: "Waits for your support",
        decision: "Waits for your decision",
      }[kind]
    }: ${pot}, ${formatKronor(sum, "en")}`,
  badge: {
    yours: "Waits for you",
    waiting: "Waits",
    returned: "Came back",
    draft: "Draft",
    referred: "Referred",
    closed: "Closed",
    discarded: "Dropped",
    stopped: "Stopped",
  },
  from: (who, day, version) => `Proposal ${version} from ${who}, ${formatDay(day, "en")}.`,
  taken: (opinion, who, day) =>
    `${
      {
        consulted: "Consulted:",
        reviewed: "Reviewed by",
        supported: "Supported by",
        "advised-against": "Advised against by",
      }[opinion]
    } ${who}, ${formatDay(day, "en")}.`,
  comment: (who, text) => `${who}: “${text}”`,
  activity: "Activity",
  amount: "Amount (SEK)",
  need: (year) => `Need ${year}`,
  otherRows: (count) => (count === 1 ? "1 other row" : `${count} other rows`),
  total: "Total",
  refused: (kind, activities) => `${englishRefused[kind]}: ${activities}.`,
  moreNames: (count) => `${numberWord(count, "en")} more`,
  motive: (text) => `Reason: ${text}`,
  mandate: "Mandate",
  mandateText: (board, kind, title) =>
    `${board}; you ${
      {
        consultation: "are consulted",
        review: "review",
        support: "answer on support",
        decision: "decide",
      }[kind]
    } as ${title}`,
  reported: "Reported",
  reportedAt: (body, day) => `${body} ${formatDay(day, "en")}`,
  reportedUnknown: "the meeting is not set, the secretariat will answer",
  changed: (version) => `Changed since proposal ${version}`,
  changedRow: (activity, before, after) => `${activity}: ${before} became ${after}`,
  addedRow: (activity, after) => `${activity}: new row, ${after}`,
  removedRow: (activity) => `${activity}: removed`,
  textChanged: (activity) => `${activity}: changed reason or answer about next year`,
  moreChanges: (count) =>
    count === 1 ? "One more change" : `${numberWord(count, "en")} more changes`,
  declaration:
    "By answering you declare that neither you nor anyone close to you is affected. Otherwise declare a conflict of interest.",
  waitsFor: (kind, people, since) =>
    `Waits for ${
      {
        consultation: "consultation with",
        review: "review by",
        support: "support from",
        decision: "decision by",
      }[kind]
    } ${people}, since ${formatDay(since, "en")}.`,
  waitsForNobody: (title, body, away) => {
    const who = away.map(({ name, until }) => ` ${name} is away until ${formatDay(until, "en")}.`);
    return `Waits for ${title}, but nobody can act in that position now.${who.join("")} The secretariat can enter an appointment, or refer the proposal to ${body}.`;
  },
  stoppedSummary: (pot, sum) => `Nobody can take the next step: ${pot}, ${formatKronor(sum, "en")}`,
  appoint: "Enter an appointment …",
  unsure: (who, settlers) =>
    `${who} is unsure about a conflict of interest. The proposal waits for an answer from ${settlers}.`,
  unsureBoard: (who, body) =>
    `${who} is unsure about a conflict of interest. The proposal waits for an answer from ${body}, which the secretariat registers.`,
  disqualified: "You have declared a conflict of interest.",
  unsureSelf: "You have asked whether you have a conflict of interest.",
  disqualifiedHidden: "So the preparation is not shown to you.",
  returned: (pot) => `The proposal came back: ${pot}`,
  returnedBy: (who, day, version) =>
    `Proposal ${version} was sent back on ${formatDay(day, "en")} by ${who}.`,
  open: (title) => `The proposal is a draft with ${title}.`,
  stateOnly: "You see where the proposal is. Its rows are shown to those who prepare and decide.",
  referred: (day, body) => `Referred to ${body} on ${formatDay(day, "en")}.`,
  referredWhy: {
    goals:
      "Reason: the proposal changes goals, direction, scope or quality, and such a decision may not be delegated (Local Government Act, chapter 6, section 38).",
    referred: "Reason: the decision is handed to the board.",
    "nobody-left": "Reason: nobody without a conflict of interest can decide.",
  },
  referredMeeting: (body, day) => `On the agenda of ${body} on ${formatDay(day, "en")}.`,
  referredNoMeeting: "The meeting is not set.",
  closed: (body) =>
    `Decided by ${body}, and only there can it be changed. Take a change up with the secretariat, which also registers money that is returned.`,
  discarded: "The proposal was dropped. Nothing has changed.",
  amends: (decision, reason) => `Changes decision ${decision}. Reason: ${asSentence(reason)}`,
  toProposal: "Show the proposal",
  toConsider: "To consider",
  moreWarnings: (count, button) => `And ${numberWord(count, "en")} more under “${button}”.`,
  leftBecause: (sentence, motive) => `${sentence} Reason: ${motive}`,
  newTask: {
    consultation: "Consultation done",
    review: "Reviewed",
    support: "Support",
    decision: "Decide …",
  },
};

export const approvalWords: Record<Language, ApprovalWords> = { sv, en };
