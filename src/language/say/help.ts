import type { Language } from "../../domain/person.ts";

/** Words that can be written, and what they bring. */
interface Command {
  readonly words: string;
  readonly means: string;
}

/** What the help says. */
interface HelpWords {
  readonly above: string;
  readonly title: string;
  readonly lead: string;
  readonly commands: readonly Command[];
  /** For those who see the whole: auditors, the delegate, the secretariat. */
  readonly overviews: readonly Command[];
  /** For the secretariat, and the auditors who read what it has entered. */
  readonly settings: readonly Command[];
  readonly secretariat: readonly Command[];
}

export const helpWords: Record<Language, HelpWords> = {
  sv: {
    above: "Hjälp",
    title: "Det här kan du skriva",
    lead: "Välj på korten, eller skriv ett ord. Inget ändras av det du skriver; det gör knapparna på korten.",
    commands: [
      { words: "hem", means: "vad som väntar på dig" },
      { words: "pottar, pott namn", means: "pengarna och vad som är kvar" },
      { words: "pott namn 25 juni 2018", means: "hur potten stod en dag som har varit" },
      { words: "fördela namn", means: "fördela en pott" },
      {
        words: "fördela namn: ktc 300 tkr, resten lika",
        means: "fyll i formuläret med en mening",
      },
      { words: "beslut, beslut 1/2018", means: "besluten" },
      { words: "anmälan, anmälan augusti", means: "vad som ska anmälas" },
      { words: "möten", means: "sammanträden och handlingsstopp" },
      { words: "uppdrag", means: "uppdrag med sina tider och villkor" },
      { words: "uppföljning", means: "uppföljningar av det som fått pengar" },
      { words: "jag är borta 9–27 juli", means: "säg till när du är frånvarande" },
      { words: "jag är tillbaka", means: "avsluta din frånvaro" },
      { words: "ersättare", means: "vem som ersätter vem, och när" },
      { words: "får jag besluta namn", means: "ditt mandat för en pott" },
      { words: "vem fick besluta namn 15 juli", means: "vem som hade rätten en viss dag" },
      { words: "historik namn", means: "vem som har gjort vad" },
      { words: "sök namn, belopp eller diarienummer", means: "allt du får se som passar" },
      { words: "kontrollera", means: "att allt stämmer på öret" },
      { words: "kontrollera, med en fil eller text", means: "om det är ett oförändrat dokument" },
      { words: "exportera, exportera csv, exportera json", means: "allt du får se, som fil" },
      { words: "kalender", means: "dina datum till Outlook" },
      { words: "språk sv, language en", means: "språket på korten" },
    ],
    overviews: [
      { words: "bidrag, bidrag namn", means: "bidragets dagar, pengar och redovisning" },
      { words: "åtaganden", means: "vad besluten binder nästa år" },
      { words: "försenade", means: "beslut som inte är anmälda i tid" },
      { words: "statistik", means: "dagar från beslut till anmälan" },
    ],
    settings: [
      { words: "inställningar", means: "personer, befattningar, bidrag, delegationer och pottar" },
    ],
    secretariat: [
      { words: "arkivpaket 1/2018", means: "ett beslut till diariet och e-arkivet" },
      { words: "läs in", means: "läs in ett beslut eller en lista" },
      { words: "stäng året", means: "stäng pottarna när året är slut" },
      { words: "nya personer, nya pottar", means: "lägg in en lista, med raderna under orden" },
      { words: "karin exempel är borta 9–27 juli", means: "notera någon annans frånvaro" },
      { words: "onåbara", means: "de som inte går att nå i Teams" },
      { words: "påminnelser, tysta dagar", means: "när det påminns om vad" },
      { words: "förhandsvisa till 31 december", means: "alla påminnelser som kommer" },
    ],
  },
  en: {
    above: "Help",
    title: "What you can write",
    lead: "Choose on the cards, or write a word. Nothing changes by what you write; the buttons on the cards do that.",
    commands: [
      { words: "home", means: "what waits for you" },
      { words: "pots, pot name", means: "the money and what is left of it" },
      { words: "pot name 25 June 2018", means: "how the pot stood on a day that has been" },
      { words: "distribute name", means: "distribute a pot" },
      {
        words: "distribute name: ktc 300 tkr, the rest equally",
        means: "fill in the form with a sentence",
      },
      { words: "decisions, decision 1/2018", means: "the decisions" },
      { words: "notices, notices August", means: "what must be reported" },
      { words: "meetings", means: "meetings and their document stops" },
      { words: "assignments", means: "assignments, their times and conditions" },
      { words: "follow-up", means: "follow-ups of what has got money" },
      { words: "I'm away 9–27 July", means: "say when you are absent" },
      { words: "I'm back", means: "end your absence" },
      { words: "deputy", means: "who stands in for whom, and when" },
      { words: "may I decide name", means: "your mandate for a pot" },
      { words: "who could decide name 15 July", means: "who had the right on a day" },
      { words: "history name", means: "who did what" },
      { words: "search name, amount or case number", means: "all that you may see and that fits" },
      { words: "verify", means: "that every öre adds up" },
      { words: "verify, with a file or text", means: "whether it is an unchanged document" },
      { words: "export, export csv, export json", means: "all that you may see, as a file" },
      { words: "calendar", means: "your dates, for Outlook" },
      { words: "language en, språk sv", means: "the language of the cards" },
    ],
    overviews: [
      { words: "grant, grant name", means: "the days, money and reports of a grant" },
      { words: "commitments", means: "what the decisions bind next year" },
      { words: "late", means: "decisions that were not reported in time" },
      { words: "statistics", means: "days from decision to report" },
    ],
    settings: [{ words: "settings", means: "people, positions, grants, mandates and pots" }],
    secretariat: [
      { words: "archive package 1/2018", means: "a decision for the diary and the archive" },
      { words: "intake", means: "read in a decision or a list" },
      { words: "close year", means: "close the pots when the year is over" },
      { words: "new people, new pots", means: "enter a list, with its rows below the words" },
      { words: "karin example is away 9–27 July", means: "note somebody else's absence" },
      { words: "unreachable", means: "those who cannot be reached in Teams" },
      { words: "reminders, quiet days", means: "when what is reminded of" },
      { words: "rehearse until 31 December", means: "all reminders to come" },
    ],
  },
};
