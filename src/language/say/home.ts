import type { Instant, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { StepKind } from "../../domain/pot.ts";
import { formatDayTime, formatKronor, formatNumber } from "../format.ts";

/** What the overviews say: home, pots, welcome and what could not be read. */
interface HomeWords {
  readonly above: (now: Instant) => string;
  readonly title: (name: string) => string;
  readonly status: (count: number) => string;
  readonly duties: string;
  readonly nothing: string;
  /** To the secretariat of an authority in which nothing can be decided yet. */
  readonly begin: string;
  /** Over what others should have done and those above have been told of. */
  readonly late: string;
  readonly more: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly turn: Readonly<Record<StepKind | "decision", (sum: Ore) => string>>;
  /** Nobody can take the next step, which the secretariat sees to. */
  readonly nobody: (sum: Ore) => string;
  readonly returned: string;
  readonly unsure: (who: string) => string;
  readonly referral: string;
  readonly left: (left: Ore, unanswered: number) => string;
  readonly draft: (left: Ore, unanswered: number) => string;
  /** The same of a pot whose mandate no longer stands. */
  readonly stopped: (note: string) => string;
  readonly buttons: Readonly<Record<HomeButton, string>>;
  readonly canDo: string;
  readonly summary: (count: number) => string;
  readonly pots: {
    readonly above: string;
    readonly title: string;
    readonly none: string;
    readonly grantFigures: readonly [string, string, string, string];
    readonly undistributed: (amount: Ore, low: Ore, high: Ore) => string;
    /** Said after it to those who cannot state it themselves. */
    readonly askExact: string;
    readonly overdistributed: (amount: Ore, low: Ore, high: Ore) => string;
    readonly fixed: (section: string) => string;
    readonly pot: (decided: Ore, proposed: Ore, left: Ore) => string;
    readonly requests: (answered: number, count: number) => string;
    readonly open: string;
    readonly of: (page: number) => string;
    readonly summary: (count: number) => string;
  };
  readonly which: Question & {
    readonly choose: string;
    readonly people: Question;
    readonly grants: Question;
  };
  readonly welcome: {
    readonly above: string;
    readonly title: string;
    readonly lead: readonly string[];
    readonly why: string;
  };
  readonly notUnderstood: (text: string) => string;
  readonly tryThis: string;
}

/** What is asked where several things fit. */
interface Question {
  readonly above: string;
  readonly title: string;
}

export type HomeButton =
  | "settings"
  | "decide"
  | "open"
  | "distribute"
  | "continue"
  | "answer"
  | "register"
  | "pots"
  | "notices"
  | "meetings"
  | "decisions"
  | "help"
  | "more"
  | "back"
  | "home"
  | "language"
  | "verify";

const waiting = (count: number): string =>
  count === 1 ? "1 önskemål saknar svar" : `${formatNumber(count, "sv")} önskemål saknar svar`;
const waitingInEnglish = (count: number): string =>
  count === 1 ? "1 request unanswered" : `${formatNumber(count, "en")} requests unanswered`;

export const homeWords: Record<Language, HomeWords> = {
  sv: {
    above: (now) => `Läget ${formatDayTime(now, "sv")}`,
    title: (name) => (name === "" ? "Hej" : `Hej ${name}`),
    status: (count) => (count === 0 ? "" : `${formatNumber(count, "sv")} att göra`),
    duties: "Det här väntar på dig",
    nothing: "Inget väntar på dig.",
    begin:
      "Det finns ingen pott än. Lägg in personer, möten, bidrag och pottar under Inställningar.",
    late: "Försenat hos andra",
    more: (count) => `Och ${formatNumber(count, "sv")} till. Tryck Fler för att se dem.`,
    page: (page, pages) => `Sida ${page} av ${pages}`,
    turn: {
      decision: (sum) => `Väntar på ditt beslut: ${formatKronor(sum, "sv")}`,
      consultation: (sum) => `Väntar på samråd med dig: ${formatKronor(sum, "sv")}`,
      review: (sum) => `Väntar på din granskning: ${formatKronor(sum, "sv")}`,
      support: (sum) => `Väntar på din tillstyrkan: ${formatKronor(sum, "sv")}`,
    },
    nobody: (sum) => `Ingen kan ta nästa steg: ${formatKronor(sum, "sv")}`,
    returned: "Förslaget kom tillbaka med en kommentar",
    unsure: (who) => `${who} är osäker på om det är jäv; du svarar`,
    referral: "Hänskjutet; registrera styrelsens svar",
    left: (left, unanswered) =>
      `${formatKronor(left, "sv")} kvar att fördela${unanswered === 0 ? "" : `, ${waiting(unanswered)}`}`,
    draft: (left, unanswered) =>
      `Ditt utkast: ${formatKronor(left, "sv")} kvar${unanswered === 0 ? "" : `, ${waiting(unanswered)}`}`,
    stopped: (note) => `${note}. Inget kan beslutas nu: delegationen gäller inte längre.`,
    buttons: {
      decide: "Öppna",
      open: "Öppna",
      distribute: "Fördela",
      continue: "Fortsätt",
      answer: "Svara",
      register: "Registrera",
      pots: "Pottar",
      notices: "Anmälan",
      meetings: "Möten",
      decisions: "Beslut",
      help: "Hjälp",
      more: "Fler",
      back: "Tillbaka",
      settings: "Inställningar",
      home: "Hem",
      language: "Språk",
      verify: "Kontrollera",
    },
    canDo: "Det här kan du göra",
    summary: (count) =>
      count === 0
        ? "Inget väntar på dig"
        : count === 1
          ? "En sak väntar på dig"
          : `${formatNumber(count, "sv")} saker väntar på dig`,
    pots: {
      above: "Översikt",
      title: "Pottar",
      none: "Du har ingen pott. Den som håller en pott ser den här.",
      grantFigures: ["Bidrag", "Bundet", "Pottar", "Inte fördelat"],
      undistributed: (amount, low, high) =>
        low === high
          ? `${formatKronor(amount, "sv")} är inte fördelade.`
          : `${formatKronor(amount, "sv")} är inte fördelade (${formatKronor(low, "sv")} till ${formatKronor(high, "sv")}, eftersom bidraget är avrundat).`,
      askExact: "Be sekretariatet ange exakt bidrag.",
      overdistributed: (amount, low, high) =>
        `Fördelningen är ${formatKronor(amount, "sv")} utan täckning (${formatKronor(low, "sv")} till ${formatKronor(high, "sv")}). Kontrollera bidraget.`,
      fixed: (section) => `Bundet genom ${section}`,
      pot: (decided, proposed, left) =>
        `Beslutat ${formatKronor(decided, "sv")}, föreslaget ${formatKronor(proposed, "sv")}, kvar ${formatKronor(left, "sv")}`,
      requests: (answered, count) =>
        `${formatNumber(answered, "sv")} av ${formatNumber(count, "sv")} önskemål har fått svar`,
      open: "Öppna",
      of: (page) => `sida ${page}`,
      summary: (count) => (count === 1 ? "1 pott" : `${formatNumber(count, "sv")} pottar`),
    },
    which: {
      above: "Flera pottar passar",
      title: "Vilken pott menar du?",
      choose: "Välj",
      people: { above: "Flera heter så", title: "Vem menar du?" },
      grants: { above: "Flera bidrag passar", title: "Vilket bidrag menar du?" },
    },
    welcome: {
      above: "Fördela",
      title: "Välkommen",
      lead: [
        "Här fördelas statsbidrag: den som håller en pott föreslår, rätt person beslutar, och beslutet anmäls till styrelsen i tid.",
        "Du får ett kort när något väntar på dig, och du svarar på kortet.",
      ],
      why: "Du får det här för att Fördela nyss lades till för dig. Det kommer bara en gång. Vill du inte ha meddelanden kan du blockera Fördela i Teams.",
    },
    notUnderstood: (text) => `Det går inte att förstå ”${text}”.`,
    tryThis: "Skriv något av det här, eller välj en knapp.",
  },
  en: {
    above: (now) => `As of ${formatDayTime(now, "en")}`,
    title: (name) => (name === "" ? "Hello" : `Hello ${name}`),
    status: (count) => (count === 0 ? "" : `${formatNumber(count, "en")} to do`),
    duties: "Waiting for you",
    nothing: "Nothing waits for you.",
    begin: "There is no pot yet. Enter people, meetings, grants and pots under Settings.",
    late: "Late with others",
    more: (count) => `And ${formatNumber(count, "en")} more. Press More to see them.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    turn: {
      decision: (sum) => `Waits for your decision: ${formatKronor(sum, "en")}`,
      consultation: (sum) => `Waits for consultation with you: ${formatKronor(sum, "en")}`,
      review: (sum) => `Waits for your review: ${formatKronor(sum, "en")}`,
      support: (sum) => `Waits for your support: ${formatKronor(sum, "en")}`,
    },
    nobody: (sum) => `Nobody can take the next step: ${formatKronor(sum, "en")}`,
    returned: "The proposal came back with a comment",
    unsure: (who) => `${who} is unsure about a conflict of interest; you answer`,
    referral: "Referred; register the board's answer",
    left: (left, unanswered) =>
      `${formatKronor(left, "en")} left to distribute${unanswered === 0 ? "" : `, ${waitingInEnglish(unanswered)}`}`,
    draft: (left, unanswered) =>
      `Your draft: ${formatKronor(left, "en")} left${unanswered === 0 ? "" : `, ${waitingInEnglish(unanswered)}`}`,
    stopped: (note) => `${note}. Nothing can be decided now: the mandate no longer stands.`,
    buttons: {
      decide: "Open",
      open: "Open",
      distribute: "Distribute",
      continue: "Continue",
      answer: "Answer",
      register: "Register",
      pots: "Pots",
      notices: "Notices",
      meetings: "Meetings",
      decisions: "Decisions",
      help: "Help",
      more: "More",
      back: "Back",
      settings: "Settings",
      home: "Home",
      language: "Language",
      verify: "Verify",
    },
    canDo: "What you can do",
    summary: (count) =>
      count === 0
        ? "Nothing waits for you"
        : count === 1
          ? "One thing waits for you"
          : `${formatNumber(count, "en")} things wait for you`,
    pots: {
      above: "Overview",
      title: "Pots",
      none: "You have no pot. Whoever holds one sees it here.",
      grantFigures: ["Grant", "Fixed", "Pots", "Undistributed"],
      undistributed: (amount, low, high) =>
        low === high
          ? `${formatKronor(amount, "en")} is not distributed.`
          : `${formatKronor(amount, "en")} is not distributed (${formatKronor(low, "en")} to ${formatKronor(high, "en")}, since the grant is rounded).`,
      askExact: "Ask the secretariat to state the exact grant.",
      overdistributed: (amount, low, high) =>
        `${formatKronor(amount, "en")} is distributed without cover (${formatKronor(low, "en")} to ${formatKronor(high, "en")}). Check the grant.`,
      fixed: (section) => `Fixed by ${section}`,
      pot: (decided, proposed, left) =>
        `Decided ${formatKronor(decided, "en")}, proposed ${formatKronor(proposed, "en")}, left ${formatKronor(left, "en")}`,
      requests: (answered, count) =>
        `${formatNumber(answered, "en")} of ${formatNumber(count, "en")} requests answered`,
      open: "Open",
      of: (page) => `page ${page}`,
      summary: (count) => (count === 1 ? "1 pot" : `${formatNumber(count, "en")} pots`),
    },
    which: {
      above: "Several pots fit",
      title: "Which pot do you mean?",
      choose: "Choose",
      people: { above: "Several people have that name", title: "Whom do you mean?" },
      grants: { above: "Several grants fit", title: "Which grant do you mean?" },
    },
    welcome: {
      above: "Fördela",
      title: "Welcome",
      lead: [
        "State grants are distributed here: the holder of a pot proposes, the right person decides, and the decision is reported to the board in time.",
        "You get a card when something waits for you, and you answer on the card.",
      ],
      why: "You get this because Fördela was just added for you. It comes only once. If you want no messages, you can block Fördela in Teams.",
    },
    notUnderstood: (text) => `“${text}” cannot be understood.`,
    tryThis: "Write one of these, or choose a button.",
  },
};
