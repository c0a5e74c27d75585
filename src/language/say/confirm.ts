import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { StepKind } from "../../domain/pot.ts";
import { countWords, formatDay, formatKronor } from "../format.ts";

/** The buttons and questions with which somebody acts on a proposal. */
export interface ConfirmWords {
  readonly over: (caseNumber: string) => string;
  readonly title: (sum: Ore) => string;
  readonly badge: string;
  readonly what: (pot: string, version: number, who: string, activities: number) => string;
  readonly final: string;
  readonly as: (title: string, appointment: string | null) => string;
  readonly declaration: string;
  readonly decide: string;
  readonly unsure: string;
  readonly back: string;
  readonly giveBack: string;
  readonly adviseAgainst: string;
  readonly disqualified: string;
  readonly refer: string;
  readonly all: (rows: number) => string;
  readonly withdraw: string;
  readonly continueDraft: string;
  readonly registerReferral: string;
  readonly settle: string;
  readonly openPot: string;
  readonly returnTitle: (kind: StepKind | "decision") => string;
  readonly returnBadge: string;
  readonly returnText: (who: string) => string;
  readonly returnLabel: string;
  readonly returnPlaceholder: string;
  readonly returnSend: string;
  readonly againstTitle: string;
  readonly againstText: (who: string) => string;
  readonly againstSend: string;
  readonly stepSince: (day: Day) => string;
}

const sv: ConfirmWords = {
  over: (number) => `Beslut på delegation · ${number}`,
  title: (sum) => `Du är på väg att besluta ${formatKronor(sum, "sv")}`,
  badge: "Sista steget",
  what: (pot, version, who, activities) =>
    `${pot}, förslag ${version} från ${who}, ${countWords(activities, { one: "aktivitet", many: "aktiviteter" }, "sv")}.`,
  final: "Beslutet kan inte ändras, bara rättas eller ersättas.",
  as: (title, appointment) =>
    appointment === null
      ? `Du beslutar som ${title}.`
      : `Du beslutar som ${title}, ${appointment}.`,
  declaration: "Du intygar att varken du eller någon närstående berörs av beslutet.",
  decide: "Jag är inte jävig, fatta beslut",
  unsure: "Jag är osäker …",
  back: "Tillbaka",
  giveBack: "Skicka tillbaka …",
  adviseAgainst: "Avstyrk …",
  disqualified: "Jag är jävig …",
  refer: "Hänskjut till regionstyrelsen …",
  all: (rows) => (rows > 20 ? `Visa alla ${rows} rader` : "Visa hela förslaget"),
  withdraw: "Ta tillbaka …",
  continueDraft: "Fortsätt fördela",
  registerReferral: "Registrera styrelsens svar …",
  settle: "Svara på frågan om jäv …",
  openPot: "Öppna potten",
  returnTitle: (kind) =>
    kind === "support" ? "Avstyrk och skicka tillbaka" : "Skicka tillbaka förslaget",
  returnBadge: "Kräver en kommentar",
  returnText: (who) =>
    `${who} får din kommentar och kan ändra och skicka igen. Pengarna går tillbaka till potten så länge.`,
  returnLabel: "Vad behöver ändras?",
  returnPlaceholder: "Skriv så att det går att rätta direkt",
  returnSend: "Skicka tillbaka",
  againstTitle: "Avstyrk förslaget",
  againstText: (who) =>
    `Förslaget går tillbaka till ${who} med ditt skäl. Pengarna går tillbaka till potten så länge.`,
  againstSend: "Avstyrk",
  stepSince: (day) => `sedan ${formatDay(day, "sv")}`,
};

const en: ConfirmWords = {
  over: (number) => `Delegated decision · ${number}`,
  title: (sum) => `You are about to decide ${formatKronor(sum, "en")}`,
  badge: "Last step",
  what: (pot, version, who, activities) =>
    `${pot}, proposal ${version} from ${who}, ${countWords(activities, { one: "activity", many: "activities" }, "en")}.`,
  final: "The decision cannot be changed, only corrected or replaced.",
  as: (title, appointment) =>
    appointment === null ? `You decide as ${title}.` : `You decide as ${title}, ${appointment}.`,
  declaration: "You declare that neither you nor anyone close to you is affected by the decision.",
  decide: "No conflict of interest, decide",
  unsure: "I am unsure …",
  back: "Back",
  giveBack: "Send back …",
  adviseAgainst: "Advise against …",
  disqualified: "I have a conflict of interest …",
  refer: "Refer to the board …",
  all: (rows) => (rows > 20 ? `Show all ${rows} rows` : "Show the whole proposal"),
  withdraw: "Withdraw …",
  continueDraft: "Continue distributing",
  registerReferral: "Register the board's answer …",
  settle: "Answer the question …",
  openPot: "Open the pot",
  returnTitle: (kind) =>
    kind === "support" ? "Advise against and send back" : "Send the proposal back",
  returnBadge: "Needs a comment",
  returnText: (who) =>
    `${who} gets your comment and can change and send again. Meanwhile the money goes back to the pot.`,
  returnLabel: "What needs to change?",
  returnPlaceholder: "Write so that it can be mended at once",
  returnSend: "Send back",
  againstTitle: "Advise against the proposal",
  againstText: (who) =>
    `The proposal goes back to ${who} with your reason. Meanwhile the money goes back to the pot.`,
  againstSend: "Advise against",
  stepSince: (day) => `since ${formatDay(day, "en")}`,
};

export const confirmWords: Record<Language, ConfirmWords> = { sv, en };
