import type { Language } from "../../domain/person.ts";
import { countWords, formatNumber, numberWord } from "../format.ts";
import type { Mark } from "../reading/unquoted/marks.ts";
import { capitalised } from "./title.ts";

/** What is said of the places of a text that gave nothing, so that nobody has to compare with the paper by eye. */
interface UnquotedWords {
  readonly title: string;
  readonly count: (places: number) => string;
  /** How many of them are worth a look. */
  readonly marked: (marked: number, places: number) => string;
  readonly open: string;
  readonly lead: string;
  readonly leftOut: string;
  readonly mayAdd: string;
  /** The way to those that are marked alone, and back to all. */
  readonly onlyMarked: (marked: number) => string;
  readonly all: (places: number) => string;
  readonly markedBadge: (marked: number) => string;
  readonly marks: Record<Mark, string>;
  readonly add: string;
  readonly placeOf: (at: number, all: number) => string;
  readonly passageTitle: string;
  readonly under: (heading: string) => string;
  readonly choose: string;
  /** Where there is money, for somebody who chooses between the two. */
  readonly rowOrPot: string;
  readonly addAssignment: string;
  readonly addRow: string;
  readonly addPot: string;
  readonly addMandate: string;
  readonly next: string;
  readonly back: string;
}

const speaksSv = "pengar, ett uppdrag eller en tid";
const speaksEn = "money, a task or a time";

const sv: UnquotedWords = {
  title: "Resten av texten",
  count: (places) =>
    `${capitalised(countWords(places, { one: "ställe", many: "ställen", gender: "neuter" }, "sv"))} i texten gav ingen post och ingen fråga`,
  marked: (marked, places) => {
    if (places === 1)
      return marked === 1
        ? `Det nämner ${speaksSv}.`
        : "Det nämner varken pengar, ett uppdrag eller en tid.";
    if (marked === 0) return `Inget av dem nämner ${speaksSv}.`;
    if (marked === places) return `Alla nämner ${speaksSv}.`;
    return `${capitalised(numberWord(marked, "sv", "neuter"))} av dem nämner ${speaksSv}.`;
  },
  open: "Läs resten",
  lead: "Läsningen gjorde ingen post eller fråga av det här. Det mesta är bakgrund. Titta särskilt på det som är markerat.",
  leftOut:
    "Brevhuvud, underskrifter och sändlistor är utelämnade, om de inte nämner pengar eller ett uppdrag.",
  mayAdd: "Har något missats? Tryck på Lägg till vid det stället.",
  onlyMarked: (marked) => `Visa bara markerade (${formatNumber(marked, "sv")})`,
  all: (places) => `Visa alla (${formatNumber(places, "sv")})`,
  markedBadge: (marked) =>
    marked === 1 ? "1 markerat" : `${formatNumber(marked, "sv")} markerade`,
  marks: {
    money: "Nämner pengar",
    task: "Kan ge ett uppdrag eller en befogenhet",
    time: "Nämner en tid",
  },
  add: "Lägg till",
  placeOf: (at, all) => `ställe ${formatNumber(at, "sv")} av ${formatNumber(all, "sv")}`,
  passageTitle: "Vad är det här?",
  under: (heading) => `Det står under rubriken ”${heading}”.`,
  choose:
    "Lägg bara upp det som är beslutat. Formuläret fylls i med det som går att läsa ut. Inget läggs in förrän du har sparat.",
  rowOrPot:
    "En rad är pengar till en bestämd aktivitet. En pott är pengar som någon ska fördela vidare.",
  addAssignment: "Lägg upp ett uppdrag",
  addRow: "Lägg till en rad",
  addPot: "Lägg upp en pott",
  addMandate: "Lägg upp ett mandat",
  next: "Nästa ställe",
  back: "Till resten av texten",
};

const en: UnquotedWords = {
  title: "The rest of the text",
  count: (places) =>
    `${capitalised(countWords(places, { one: "place", many: "places" }, "en"))} in the text gave no item and no question`,
  marked: (marked, places) => {
    if (places === 1)
      return marked === 1
        ? `It speaks of ${speaksEn}.`
        : "It speaks of neither money, a task nor a time.";
    if (marked === 0) return `None of them speaks of ${speaksEn}.`;
    if (marked === places) return `All of them speak of ${speaksEn}.`;
    return `${capitalised(numberWord(marked, "en"))} of them ${marked === 1 ? "speaks" : "speak"} of ${speaksEn}.`;
  },
  open: "Read the rest",
  lead: "The reading made no item and no question of this. Most of it is background. Look closely at what is marked.",
  leftOut:
    "Letterheads, signatures and lists of receivers are left out, unless they speak of money or a task.",
  mayAdd: "Was something missed? Press Add beside it.",
  onlyMarked: (marked) => `Show only the marked (${formatNumber(marked, "en")})`,
  all: (places) => `Show all (${formatNumber(places, "en")})`,
  markedBadge: (marked) => `${formatNumber(marked, "en")} marked`,
  marks: {
    money: "Speaks of money",
    task: "May give a task or a right",
    time: "Speaks of a time",
  },
  add: "Add",
  placeOf: (at, all) => `place ${formatNumber(at, "en")} of ${formatNumber(all, "en")}`,
  passageTitle: "What is this?",
  under: (heading) => `It stands under the heading “${heading}”.`,
  choose:
    "Set up only what has been decided. The form is filled in with what can be read. Nothing is entered until you have saved it.",
  rowOrPot:
    "A row is money to a certain activity. A pot is money that somebody is to distribute further.",
  addAssignment: "Set up an assignment",
  addRow: "Add a row",
  addPot: "Set up a pot",
  addMandate: "Set up a mandate",
  next: "Next place",
  back: "To the rest of the text",
};

export const unquotedWords: Record<Language, UnquotedWords> = { sv, en };
