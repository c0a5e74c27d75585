import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { StepKind } from "../../domain/pot.ts";
import { countWords, formatKronor, formatNumber } from "../format.ts";

/** The buttons and questions with which somebody acts on a proposal. */
export interface ConfirmWords {
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
  readonly refer: (body: string) => string;
  readonly all: string;
  readonly readAll: (rows: number) => string;
  readonly withdraw: string;
  readonly continueDraft: string;
  readonly registerReferral: string;
  readonly openPot: string;
  readonly returnTitle: (kind: StepKind | "decision") => string;
  readonly returnBadge: string;
  readonly returnText: (who: string) => string;
  readonly returnLabel: string;
  readonly returnPlaceholder: string;
  readonly returnSend: string;
  readonly againstSend: string;
}

const sv: ConfirmWords = {
  title: (sum) => `Du är på väg att besluta ${formatKronor(sum, "sv")}`,
  badge: "Sista steget",
  what: (pot, version, who, activities) =>
    `${pot}, förslag ${version} från ${who}, ${activities === 0 ? "inga aktiviteter" : countWords(activities, { one: "aktivitet", many: "aktiviteter" }, "sv")}.`,
  final: "När beslutet är fattat kan det bara rättas, eller ersättas av ett nytt.",
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
  refer: (body) => `Hänskjut till ${body} …`,
  all: "Visa hela förslaget",
  readAll: (rows) => `Läs alla ${formatNumber(rows, "sv")} rader`,
  withdraw: "Ta tillbaka",
  continueDraft: "Fortsätt fördela",
  registerReferral: "Registrera styrelsens svar …",
  openPot: "Öppna potten",
  returnTitle: (kind) =>
    kind === "support" ? "Avstyrk och skicka tillbaka" : "Skicka tillbaka förslaget",
  returnBadge: "Kräver en kommentar",
  returnText: (who) =>
    `Kommentaren går till ${who}. Förslaget kan ändras och skickas igen. Pengarna är tillbaka i potten så länge.`,
  returnLabel: "Vad behöver ändras?",
  returnPlaceholder: "Skriv så att det går att rätta direkt",
  returnSend: "Skicka tillbaka",
  againstSend: "Avstyrk",
};

const en: ConfirmWords = {
  title: (sum) => `You are about to decide ${formatKronor(sum, "en")}`,
  badge: "Last step",
  what: (pot, version, who, activities) =>
    `${pot}, proposal ${version} from ${who}, ${activities === 0 ? "no activities" : countWords(activities, { one: "activity", many: "activities" }, "en")}.`,
  final: "Once made, the decision can only be corrected, or replaced by a new one.",
  as: (title, appointment) =>
    appointment === null ? `You decide as ${title}.` : `You decide as ${title}, ${appointment}.`,
  declaration: "You declare that neither you nor anyone close to you is affected by the decision.",
  decide: "No conflict of interest, decide",
  unsure: "I am unsure …",
  back: "Back",
  giveBack: "Send back …",
  adviseAgainst: "Advise against …",
  disqualified: "I have a conflict of interest …",
  refer: (body) => `Refer to ${body} …`,
  all: "Show the whole proposal",
  readAll: (rows) => `Read all ${formatNumber(rows, "en")} rows`,
  withdraw: "Withdraw",
  continueDraft: "Continue distributing",
  registerReferral: "Register the board's answer …",
  openPot: "Open the pot",
  returnTitle: (kind) =>
    kind === "support" ? "Advise against and send back" : "Send the proposal back",
  returnBadge: "Needs a comment",
  returnText: (who) =>
    `The comment goes to ${who}. The proposal can be changed and sent again. Meanwhile the money is back in the pot.`,
  returnLabel: "What needs to change?",
  returnPlaceholder: "Write so that it can be mended at once",
  returnSend: "Send back",
  againstSend: "Advise against",
};

export const confirmWords: Record<Language, ConfirmWords> = { sv, en };
