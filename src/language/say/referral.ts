import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";

/**
 * Referring a proposal to the board (sv. *hänskjuta*, KL 6:38), and what the board answered. `body` is the
 * one that gave the mandate, as it stands in a sentence: "regionstyrelsen".
 */
export interface ReferralWords {
  readonly over: (caseNumber: string) => string;
  readonly title: (body: string) => string;
  readonly badge: string;
  readonly text: Record<"goals" | "referred", (body: string) => string>;
  readonly money: (sum: Ore) => string;
  readonly meeting: (body: string, day: Day) => string;
  readonly noMeeting: string;
  readonly label: string;
  readonly placeholder: string;
  readonly back: string;
  readonly settleTitle: string;
  readonly settleBadge: string;
  readonly settleText: (pot: string, sum: Ore, body: string) => string;
  readonly section: string;
  readonly sectionPlaceholder: string;
  readonly day: string;
  readonly granted: string;
  readonly declined: string;
  readonly takenBack: string;
  readonly newsTitle: (pot: string) => string;
  readonly newsSummary: (body: string, pot: string, sum: Ore) => string;
  readonly newsHolder: string;
  readonly newsSecretariat: string;
  readonly whyHolder: string;
  readonly whySecretariat: string;
  readonly answerTitle: Record<"granted" | "declined" | "taken-back", (pot: string) => string>;
  readonly answerBadge: Record<"granted" | "declined" | "taken-back", string>;
  readonly answerText: Record<"granted" | "declined" | "taken-back", (left: Ore) => string>;
  readonly answerBoard: (decision: string) => string;
  readonly open: string;
  readonly openPot: string;
}

const sv: ReferralWords = {
  over: (number) => `Hänskjutande · ${number}`,
  title: (body) => `Hänskjut till ${body}`,
  badge: "Styrelsen beslutar",
  text: {
    goals: (body) =>
      `Beslut om verksamhetens mål, inriktning, omfattning eller kvalitet får inte delegeras (6 kap. 38 § kommunallagen). Därför kan bara ${body} besluta om förslaget.`,
    referred: (body) =>
      `Du lämnar beslutet till ${body}. Ingen annan kan besluta om förslaget sedan.`,
  },
  money: (sum) =>
    `${formatKronor(sum, "sv")} hålls kvar tills styrelsens paragraf är registrerad eller förslaget tas tillbaka.`,
  meeting: (body, day) => `Första möte: ${body} ${formatDay(day, "sv", { weekday: true })}.`,
  noMeeting: "Inget möte är inlagt. Sekretariatet svarar när.",
  label: "Vad styrelsen behöver veta (frivilligt)",
  placeholder: "Kort bakgrund till förslaget",
  back: "Tillbaka",
  settleTitle: "Vad svarade styrelsen?",
  settleBadge: "Registrera",
  settleText: (pot, sum, body) =>
    `${pot}: förslag på ${formatKronor(sum, "sv")}. Fyll i paragraf och dag ur protokollet från ${body}.`,
  section: "Paragraf",
  sectionPlaceholder: "160",
  day: "Beslutsdag",
  granted: "Styrelsen biföll",
  declined: "Styrelsen avslog",
  takenBack: "Ta tillbaka från styrelsen",
  newsTitle: (pot) => `Förslaget är hänskjutet: ${pot}`,
  newsSummary: (body, pot, sum) => `Hänskjutet till ${body}: ${pot}, ${formatKronor(sum, "sv")}`,
  newsHolder: "Du behöver inte göra något. Du får veta vad styrelsen svarar.",
  newsSecretariat: "Sätt upp ärendet på föredragningslistan och registrera svaret efter mötet.",
  whyHolder: "Du får det här för att du har potten. Det kommer bara en gång.",
  whySecretariat: "Du får det här för att du ingår i sekretariatet. Det kommer bara en gång.",
  answerTitle: {
    granted: (pot) => `Styrelsen biföll: ${pot}`,
    declined: (pot) => `Styrelsen avslog: ${pot}`,
    "taken-back": (pot) => `Förslaget är tillbaka hos dig: ${pot}`,
  },
  answerBadge: { granted: "Bifall", declined: "Avslag", "taken-back": "Tillbaka" },
  answerText: {
    granted: (left) =>
      `Pengarna är fördelade enligt förslaget. Kvar i potten: ${formatKronor(left, "sv")}.`,
    declined: (left) =>
      `Pengarna är tillbaka i potten. Kvar: ${formatKronor(left, "sv")}. Du kan göra ett nytt förslag.`,
    "taken-back": (left) =>
      `Pengarna är tillbaka i potten. Kvar: ${formatKronor(left, "sv")}. Du kan ändra förslaget och skicka det igen.`,
  },
  answerBoard: (decision) => `Styrelsens beslut: ${decision}.`,
  open: "Visa förslaget",
  openPot: "Öppna potten",
};

const en: ReferralWords = {
  over: (number) => `Referral · ${number}`,
  title: (body) => `Refer to ${body}`,
  badge: "The board decides",
  text: {
    goals: (body) =>
      `Decisions on goals, direction, scope or quality may not be delegated (Local Government Act, chapter 6, section 38). So only ${body} can decide on the proposal.`,
    referred: (body) =>
      `You hand the decision to ${body}. Nobody else can decide on the proposal after that.`,
  },
  money: (sum) =>
    `${formatKronor(sum, "en")} stay reserved until the board's section is registered or the proposal is taken back.`,
  meeting: (body, day) => `First meeting: ${body}, ${formatDay(day, "en", { weekday: true })}.`,
  noMeeting: "No meeting is planned. The secretariat will answer when.",
  label: "What the board needs to know (optional)",
  placeholder: "Short background to the proposal",
  back: "Back",
  settleTitle: "What did the board answer?",
  settleBadge: "Register",
  settleText: (pot, sum, body) =>
    `${pot}: a proposal for ${formatKronor(sum, "en")}. Enter section and day from the minutes of ${body}.`,
  section: "Section",
  sectionPlaceholder: "160",
  day: "Day of decision",
  granted: "The board granted it",
  declined: "The board declined it",
  takenBack: "Take back from the board",
  newsTitle: (pot) => `The proposal has been referred: ${pot}`,
  newsSummary: (body, pot, sum) => `Referred to ${body}: ${pot}, ${formatKronor(sum, "en")}`,
  newsHolder: "You need not do anything. You will be told what the board answers.",
  newsSecretariat: "Put the matter on the agenda and register the answer after the meeting.",
  whyHolder: "You get this because you hold the pot. It comes only once.",
  whySecretariat: "You get this because you belong to the secretariat. It comes only once.",
  answerTitle: {
    granted: (pot) => `The board granted it: ${pot}`,
    declined: (pot) => `The board declined it: ${pot}`,
    "taken-back": (pot) => `The proposal is back with you: ${pot}`,
  },
  answerBadge: { granted: "Granted", declined: "Declined", "taken-back": "Back" },
  answerText: {
    granted: (left) =>
      `The money is distributed as proposed. Left in the pot: ${formatKronor(left, "en")}.`,
    declined: (left) =>
      `The money is back in the pot. Left: ${formatKronor(left, "en")}. You can make a new proposal.`,
    "taken-back": (left) =>
      `The money is back in the pot. Left: ${formatKronor(left, "en")}. You can change the proposal and send it again.`,
  },
  answerBoard: (decision) => `The board's decision: ${decision}.`,
  open: "Show the proposal",
  openPot: "Open the pot",
};

export const referralWords: Record<Language, ReferralWords> = { sv, en };
