import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor, formatNumber, formatPercent, formatShort } from "../format.ts";

/** What a pot's card says, with the figures that the form shows as well. */
interface PotWords {
  readonly round: (round: number) => string;
  readonly figures: {
    readonly pot: string;
    readonly sought: string;
    readonly decided: string;
    readonly proposed: string;
    readonly left: string;
  };
  readonly status: Readonly<Record<PotStatus, string>>;
  readonly chart: string;
  readonly share: (share: number) => string;
  readonly distribution: (decided: Ore, proposed: Ore, left: Ore, amount: Ore) => string;
  readonly mandate: (isHolder: boolean) => string;
  /** Before why nothing can be decided of the pot. */
  readonly stopped: string;
  readonly mandateText: (section: string, purpose: string) => string;
  readonly does: (isHolder: boolean) => string;
  readonly doesText: (basis: "prepares" | "decides" | "executes", decider: string) => string;
  readonly holder: string;
  readonly nobody: string;
  readonly requests: string;
  readonly requestsText: (count: number, answered: number, waiting: number) => string;
  readonly draftText: (count: number) => string;
  readonly requestsNone: string;
  readonly notice: string;
  readonly noticeText: (body: string, day: Day, stop: Day) => string;
  readonly noticeNone: string;
  readonly followUp: string;
  readonly followUpText: (report: Day | null, lastUse: Day | null) => string;
  readonly now: string;
  readonly waitsFor: (who: string) => string;
  /** An "osäker" is not yet answered. */
  readonly waitsForImpartiality: string;
  readonly summary: (title: string, left: Ore) => string;
  readonly distribute: string;
  readonly continue: string;
  readonly review: string;
  readonly showProposal: string;
  readonly withdraw: string;
  readonly mayIDecide: string;
  readonly history: string;
}

export type PotStatus = "new" | "draft" | "returned" | "submitted" | "referred" | "done";

const followUpDays: Record<Language, string> = {
  sv: "per den 30 april, 31 augusti och 31 december",
  en: "as of 30 April, 31 August and 31 December",
};

export const potWords: Record<Language, PotWords> = {
  sv: {
    round: (round) => `omgång ${round}`,
    figures: {
      pot: "Pott",
      sought: "Sökt",
      decided: "Beslutat",
      proposed: "Föreslaget",
      left: "Kvar",
    },
    status: {
      new: "Öppen",
      draft: "Utkast",
      returned: "Kom tillbaka",
      submitted: "Skickad",
      referred: "Hänskjuten",
      done: "Beslutad",
    },
    chart: "Potten i tkr",
    share: (share) => `${formatPercent(share, "sv")} av potten är beslutad eller föreslagen.`,
    distribution: (decided, proposed, left, amount) =>
      `Av ${formatShort(amount, "sv")} är ${formatShort(decided, "sv")} beslutat, ${formatShort(proposed, "sv")} föreslaget och ${formatShort(left, "sv")} kvar.`,
    mandate: (isHolder) => (isHolder ? "Ditt mandat" : "Mandat"),
    stopped: "Hinder",
    mandateText: (section, purpose) => `${section}, ${purpose}`,
    does: (isHolder) => (isHolder ? "Du gör" : "Innehavaren gör"),
    doesText: (basis, decider) =>
      ({
        prepares: `förslag; ${decider} beslutar (beredning)`,
        decides: "förslag och beslut, när någon annan har granskat",
        executes: "förslag och verkställighet, när någon annan har granskat",
      })[basis],
    holder: "Innehavare",
    nobody: "ingen just nu",
    requests: "Önskemål",
    requestsText: (count, answered, waiting) =>
      `${formatNumber(count, "sv")} stycken, ${formatNumber(answered, "sv")} har fått svar${waiting > 0 ? `, ${formatNumber(waiting, "sv")} vilar` : ""}`,
    draftText: (count) => `; ${formatNumber(count, "sv")} ifyllda i utkastet`,
    requestsNone: "inga än",
    notice: "Anmäls",
    noticeText: (body, day, stop) =>
      `${body} ${formatDay(day, "sv")}, handlingsstopp ${formatDay(stop, "sv", { year: false })}`,
    noticeNone: "inget sammanträde finns i kalendern; sekretariatet bestämmer",
    followUp: "Uppföljning",
    followUpText: (report, lastUse) =>
      [
        `använt, kvar och effekt redovisas ${followUpDays.sv}`,
        ...(report === null ? [] : [`slutredovisning ${formatDay(report, "sv")}`]),
        ...(lastUse === null ? [] : [`pengarna ska användas senast ${formatDay(lastUse, "sv")}`]),
      ].join("; "),
    now: "Nu",
    waitsFor: (who) => `väntar på ${who}`,
    waitsForImpartiality: "väntar på svar om jäv",
    summary: (title, left) => `${title}: ${formatKronor(left, "sv")} kvar`,
    distribute: "Fördela",
    continue: "Fortsätt fördela",
    review: "Granska och skicka",
    showProposal: "Visa förslaget",
    withdraw: "Ta tillbaka förslaget",
    mayIDecide: "Får jag besluta det här?",
    history: "Historik",
  },
  en: {
    round: (round) => `round ${round}`,
    figures: {
      pot: "Pot",
      sought: "Sought",
      decided: "Decided",
      proposed: "Proposed",
      left: "Left",
    },
    status: {
      new: "Open",
      draft: "Draft",
      returned: "Came back",
      submitted: "Sent",
      referred: "Referred",
      done: "Decided",
    },
    chart: "The pot in SEK thousand",
    share: (share) => `${formatPercent(share, "en")} of the pot is decided or proposed.`,
    distribution: (decided, proposed, left, amount) =>
      `Of ${formatShort(amount, "en")}, ${formatShort(decided, "en")} is decided, ${formatShort(proposed, "en")} proposed and ${formatShort(left, "en")} left.`,
    mandate: (isHolder) => (isHolder ? "Your mandate" : "Mandate"),
    stopped: "Obstacle",
    mandateText: (section, purpose) => `${section}, ${purpose}`,
    does: (isHolder) => (isHolder ? "You make" : "The holder makes"),
    doesText: (basis, decider) =>
      ({
        prepares: `the proposal; ${decider} decides (preparation)`,
        decides: "the proposal and the decision, once somebody else has reviewed it",
        executes: "the proposal and the execution, once somebody else has reviewed it",
      })[basis],
    holder: "Holder",
    nobody: "nobody right now",
    requests: "Requests",
    requestsText: (count, answered, waiting) =>
      `${formatNumber(count, "en")}, of which ${formatNumber(answered, "en")} answered${waiting > 0 ? ` and ${formatNumber(waiting, "en")} on hold` : ""}`,
    draftText: (count) => `; ${formatNumber(count, "en")} filled in in the draft`,
    requestsNone: "none yet",
    notice: "Reported to",
    noticeText: (body, day, stop) =>
      `${body} on ${formatDay(day, "en")}, documents by ${formatDay(stop, "en", { year: false })}`,
    noticeNone: "no meeting in the calendar; the secretariat decides",
    followUp: "Follow-up",
    followUpText: (report, lastUse) =>
      [
        `what is used, left and achieved is reported ${followUpDays.en}`,
        ...(report === null ? [] : [`final report ${formatDay(report, "en")}`]),
        ...(lastUse === null ? [] : [`the money must be used by ${formatDay(lastUse, "en")}`]),
      ].join("; "),
    now: "Now",
    waitsFor: (who) => `waits for ${who}`,
    waitsForImpartiality: "waits for an answer about a conflict of interest",
    summary: (title, left) => `${title}: ${formatKronor(left, "en")} left`,
    distribute: "Distribute",
    continue: "Continue",
    review: "Review and send",
    showProposal: "Show the proposal",
    withdraw: "Withdraw the proposal",
    mayIDecide: "May I decide this?",
    history: "History",
  },
};
