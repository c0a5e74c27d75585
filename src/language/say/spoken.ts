import type { Ore } from "../../domain/brand.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import type { Spoken, SpokenHow, SpokenRefusal } from "../../domain/spoken.ts";
import { formatDay, formatKronor } from "../format.ts";
import type { Refusals } from "./refusal-words.ts";

/** What is noted of an answer by mouth or by mail, and the question to whoever gave it (KL 6:38). */
interface SpokenWords {
  readonly over: (caseNumber: string) => string;
  readonly button: string;
  readonly how: Readonly<Record<SpokenHow, string>>;
  readonly inSentence: Readonly<Record<SpokenHow, string>>;
  readonly word: Readonly<Record<Spoken["word"], string>>;
  readonly form: {
    readonly title: string;
    readonly badge: string;
    readonly text: string;
    readonly person: string;
    readonly word: string;
    readonly how: string;
    readonly day: string;
    readonly note: string;
    readonly notePlaceholder: string;
    readonly choose: string;
    readonly send: string;
    readonly back: string;
  };
  readonly question: {
    readonly title: string;
    readonly badge: string;
    readonly summary: (word: Spoken["word"], pot: string, sum: Ore) => string;
    readonly text: (
      said: Pick<Spoken, "word" | "how" | "day" | "version">,
      pot: string,
      sum: Ore,
    ) => string;
    readonly by: (who: string) => string;
    readonly note: (note: string) => string;
    readonly meaning: (next: "decide" | "return" | "step") => string;
    readonly confirm: (next: "decide" | "return" | "step") => string;
    readonly deny: string;
    readonly read: string;
  };
  /** On the proposal's card, for those who wait. */
  readonly waits: (who: string, by: string, said: Spoken) => string;
  readonly answered: Readonly<
    Record<"confirmed" | "denied", (who: string, said: Spoken) => string>
  >;
  readonly news: {
    readonly title: (who: string) => string;
    readonly badge: string;
    readonly text: (who: string, said: Spoken) => string;
    readonly next: string;
    readonly open: string;
  };
}

const sv: SpokenWords = {
  over: (number) => `Muntligt svar · ${number}`,
  button: "Notera ett muntligt svar …",
  how: { mail: "Mejl", phone: "Telefon", meeting: "Möte" },
  inSentence: { mail: "i ett mejl", phone: "på telefon", meeting: "på ett möte" },
  word: { yes: "ja", no: "nej" },
  form: {
    title: "Vem har svarat, och hur?",
    badge: "Muntligt svar",
    text: "Den som har svarat får frågan om det stämmer, och bekräftar eller säger nej själv. Det du noterar beslutar ingenting.",
    person: "Vem har svarat?",
    word: "Vad blev svaret?",
    how: "Hur kom svaret?",
    day: "Vilken dag?",
    note: "Anteckning (frivillig)",
    notePlaceholder: "Till exempel: sa ja efter ledningsmötet",
    choose: "Välj",
    send: "Notera och fråga",
    back: "Tillbaka",
  },
  question: {
    title: "Stämmer det?",
    badge: "Väntar på dig",
    summary: (word, pot, sum) =>
      `Stämmer det att du sa ${sv.word[word]} till ${pot}, ${formatKronor(sum, "sv")}?`,
    text: ({ word, how, day, version }, pot, sum) =>
      `Du sa **${sv.word[word]}** till ${pot}, förslag ${version}, ${formatKronor(sum, "sv")}, ${sv.inSentence[how]} den ${formatDay(day, "sv")}.`,
    by: (who) => `Så har ${who} noterat det. Ingenting är beslutat.`,
    note: (note) => `Anteckning: ”${note}”`,
    meaning: (next) =>
      ({
        decide:
          "Stämmer det kommer du till sista steget. Där intygar du att du inte är jävig, och det är först då du beslutar.",
        return:
          "Stämmer det kommer du till rutan där du skriver varför, och skickar tillbaka förslaget.",
        step: "Stämmer det kommer du till förslaget, där du svarar själv.",
      })[next],
    confirm: (next) =>
      ({
        decide: "Ja, det stämmer. Till beslutet …",
        return: "Ja, det stämmer. Skicka tillbaka …",
        step: "Ja, det stämmer. Till förslaget …",
      })[next],
    deny: "Nej, det stämmer inte",
    read: "Läs förslaget först",
  },
  waits: (who, by, said) =>
    `${by} har noterat att ${who} sa ${sv.word[said.word]} ${sv.inSentence[said.how]} den ${formatDay(said.day, "sv")}. ${who} har fått frågan om det stämmer. Ingenting är beslutat.`,
  answered: {
    confirmed: (who, said) =>
      `${who} har bekräftat sitt muntliga ${sv.word[said.word]} från den ${formatDay(said.day, "sv")}, men har inte gjort klart sitt steg.`,
    denied: (who, said) =>
      `${who} har svarat att det inte stämmer att svaret den ${formatDay(said.day, "sv")} var ${sv.word[said.word]}.`,
  },
  news: {
    title: (who) => `${who}: det stämmer inte`,
    badge: "Muntligt svar",
    text: (who, said) =>
      `Det var noterat att ${who} sa ${sv.word[said.word]} ${sv.inSentence[said.how]} den ${formatDay(said.day, "sv")}. ${who} svarar att det inte stämmer.`,
    next: "Förslaget väntar som förut. Fråga om det blev fel, och notera ett nytt svar om det behövs.",
    open: "Öppna förslaget",
  },
};

const en: SpokenWords = {
  over: (number) => `Oral answer · ${number}`,
  button: "Note an oral answer …",
  how: { mail: "Mail", phone: "Phone", meeting: "Meeting" },
  inSentence: { mail: "in a mail", phone: "on the phone", meeting: "at a meeting" },
  word: { yes: "yes", no: "no" },
  form: {
    title: "Who has answered, and how?",
    badge: "Oral answer",
    text: "Whoever has answered is asked whether it is right, and confirms it or says no. What you note decides nothing.",
    person: "Who has answered?",
    word: "What was the answer?",
    how: "How did it come?",
    day: "On which day?",
    note: "Note (optional)",
    notePlaceholder: "For example: said yes after the management meeting",
    choose: "Choose",
    send: "Note and ask",
    back: "Go back",
  },
  question: {
    title: "Is this right?",
    badge: "Waits for you",
    summary: (word, pot, sum) =>
      `Is it right that you said ${en.word[word]} to ${pot}, ${formatKronor(sum, "en")}?`,
    text: ({ word, how, day, version }, pot, sum) =>
      `You said **${en.word[word]}** to ${pot}, proposal ${version}, ${formatKronor(sum, "en")}, ${en.inSentence[how]} on ${formatDay(day, "en")}.`,
    by: (who) => `That is what ${who} has noted. Nothing is decided.`,
    note: (note) => `Note: “${note}”`,
    meaning: (next) =>
      ({
        decide:
          "If it is right you come to the last step. There you declare that you have no conflict of interest, and only then do you decide.",
        return: "If it is right you come to where you write why, and send the proposal back.",
        step: "If it is right you come to the proposal, where you answer yourself.",
      })[next],
    confirm: (next) =>
      ({
        decide: "Yes, that is right. Decide …",
        return: "Yes, that is right. Send back …",
        step: "Yes, that is right. Open it …",
      })[next],
    deny: "No, that is not right",
    read: "Read the proposal first",
  },
  waits: (who, by, said) =>
    `${by} has noted that ${who} said ${en.word[said.word]} ${en.inSentence[said.how]} on ${formatDay(said.day, "en")}. ${who} is asked whether that is right. Nothing is decided.`,
  answered: {
    confirmed: (who, said) =>
      `${who} has confirmed the oral ${en.word[said.word]} of ${formatDay(said.day, "en")}, but has not finished the step.`,
    denied: (who, said) =>
      `${who} has answered that it is not right that the answer on ${formatDay(said.day, "en")} was ${en.word[said.word]}.`,
  },
  news: {
    title: (who) => `${who}: it is not right`,
    badge: "Oral answer",
    text: (who, said) =>
      `It was noted that ${who} said ${en.word[said.word]} ${en.inSentence[said.how]} on ${formatDay(said.day, "en")}. ${who} answers that it is not right.`,
    next: "The proposal waits as before. Ask what went wrong, and note a new answer if one is needed.",
    open: "Open the proposal",
  },
};

export const spokenWords: Readonly<Record<Language, SpokenWords>> = { sv, en };

const isHow = (how: string | undefined): how is SpokenHow =>
  how === "mail" || how === "phone" || how === "meeting";

/** What a line of history says of an answer by mouth; `who` is its person. Null for other events. */
export function spokenHappened(
  event: string,
  { text, step, from, version }: TrailFacts,
  who: string,
  language: Language,
): string | null {
  const words = spokenWords[language];
  const word = words.word[text === "no" ? "no" : "yes"];
  if (event === "word-noted") {
    const how = isHow(step) ? words.inSentence[step] : "";
    const day = from === undefined ? "" : formatDay(from, language);
    return language === "sv"
      ? `noterade att ${who} sa ${word} till förslag ${version ?? 1} ${how} den ${day}`
      : `noted that ${who} said ${word} to proposal ${version ?? 1} ${how} on ${day}`;
  }
  if (event !== "word-answered") return null;
  const isRight = step === "confirmed";
  if (language === "sv")
    return isRight
      ? `bekräftade sitt muntliga ${word} till förslag ${version ?? 1}`
      : `svarade att det noterade svaret (${word}) till förslag ${version ?? 1} inte stämmer`;
  return isRight
    ? `confirmed the oral ${word} to proposal ${version ?? 1}`
    : `answered that the noted answer (${word}) to proposal ${version ?? 1} is not right`;
}

/** Why an answer by mouth is not noted or not answered for, and the way out. */
export const spokenRefusals: Readonly<Record<Language, Pick<Refusals, SpokenRefusal["code"]>>> = {
  sv: {
    "own-word": () =>
      "Ditt eget svar noterar du inte här. Öppna förslaget och svara på kortet; är det inte din tur syns det där vem det väntar på.",
    "word-without-right": ({ person, holders }, named) =>
      `${named.person(person)} får inte svara på förslaget nu, så ett svar därifrån kan inte noteras.${holders.length === 0 ? "" : ` Det väntar på ${named.titled(holders)}.`}`,
    "word-waits": ({ person }, named) =>
      `${named.person(person)} har redan fått frågan om ett noterat svar. Vänta på det, eller påminn.`,
    "word-day": ({ from, to }) =>
      `Dagen ska ligga mellan ${formatDay(from, "sv")}, då förslaget skickades, och ${formatDay(to, "sv")}. Ett svar från tiden före gäller ett annat förslag.`,
    "not-your-word": ({ person }, named) =>
      `Bara ${named.person(person)} kan svara på om det stämmer.`,
    "word-lapsed": () =>
      "Frågan gäller inte längre: den är besvarad, eller så har förslaget gått vidare sedan den ställdes.",
  },
  en: {
    "own-word": () =>
      "You do not note your own answer here. Open the proposal and answer on its card; if it is not your turn, it says whom it waits for.",
    "word-without-right": ({ person, holders }, named) =>
      `${named.person(person)} may not answer on the proposal now, so no such answer can be noted.${holders.length === 0 ? "" : ` It waits for ${named.titled(holders)}.`}`,
    "word-waits": ({ person }, named) =>
      `${named.person(person)} has been asked about a noted answer already. Wait for it, or remind.`,
    "word-day": ({ from, to }) =>
      `The day has to be between ${formatDay(from, "en")}, when the proposal was sent, and ${formatDay(to, "en")}. An answer from before is about another proposal.`,
    "not-your-word": ({ person }, named) =>
      `Only ${named.person(person)} can answer whether it is right.`,
    "word-lapsed": () =>
      "The question no longer stands: it is answered, or the proposal has moved on since it was put.",
  },
};
