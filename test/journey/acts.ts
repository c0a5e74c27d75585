import type { Message } from "../teams/conversations.ts";
import type { Inputs } from "../teams/filling.ts";
import type { Person } from "../teams/person.ts";

/** What a holder writes for a pot: an amount or a word for each request, and the common answers. */
export interface Distribution {
  /** How the pot is called in the chat. */
  readonly name: string;
  readonly pot: string;
  readonly amounts: readonly string[];
  readonly motive?: string;
  /** The title of the choice for next year's money. */
  readonly nextYear?: string;
}

const rowsPerPage = 7;

/** The inputs of one page of the form, from 1. */
export function pageInputs({ pot, amounts }: Distribution, page: number): Inputs {
  const first = (page - 1) * rowsPerPage;
  return Object.fromEntries(
    amounts
      .slice(first, first + rowsPerPage)
      .map((typed, index) => [`b:${pot}-${first + index + 1}`, typed]),
  );
}

/** Fills the open form page by page, and the common questions, as far as the review. */
export async function fills(person: Person, distribution: Distribution): Promise<void> {
  const pages = Math.ceil(distribution.amounts.length / rowsPerPage);
  for (let page = 1; page <= pages; page += 1) {
    await person.presses("Spara och nästa", pageInputs(distribution, page));
  }
  const { motive, nextYear } = distribution;
  await person.presses("Spara och granska", {
    ...(motive === undefined ? {} : { motive }),
    ...(nextYear === undefined ? {} : { nextYear }),
  });
}

/** Sends what stands on the review; the button says to whom and how many warnings were read. */
export async function sends(person: Person): Promise<readonly string[]> {
  const title = person.buttons().find((button) => button.startsWith("Skicka till"));
  if (title === undefined) {
    throw new Error(`${person.name} cannot send: ${person.sees().join(" | ")}`);
  }
  return person.presses(title, { goals: "Nej" });
}

/** The holder's whole path, from the words in the chat to a sent proposal. */
export async function distributes(person: Person, distribution: Distribution): Promise<void> {
  await person.says(`fördela ${distribution.name}`);
  await fills(person, distribution);
  await sends(person);
}

/** The decider's two presses; gives the lines of the receipt. */
export async function decides(person: Person, words: string): Promise<readonly string[]> {
  const task = await person.getsMessage(`Väntar på ditt beslut: ${words}`);
  const on = { message: task, card: seenBy(person, task) };
  await person.presses("Fatta beslut …", {}, { on });
  return person.presses("Jag är inte jävig, fatta beslut");
}

export function seenBy(person: Person, message: Message): NonNullable<Message["card"]> {
  const card = message.views.get(person.userId) ?? message.card;
  if (card === null) throw new Error("the message has no card");
  return card;
}

/** How many messages to a person have a summary that holds the words. */
export const told = (person: Person, words: string): number =>
  person.messages().filter((message) => message.summary.includes(words)).length;

export const kompetens: Distribution = {
  name: "kompetens",
  pot: "kompetensutveckling",
  amounts: [
    "1,2 mnkr",
    "nej",
    "500 tkr",
    "300000",
    "alla",
    "400 000",
    "vänta",
    "nej",
    "0",
    "280 tkr",
    "-",
    "320 tkr",
    "180 tkr",
    "resten",
  ],
  motive: "Pengarna räcker inte till allt i år.",
  nextYear: "Inom egen ram",
};

export const utdata: Distribution = {
  name: "utdata",
  pot: "utdataverktyg",
  amounts: ["380 tkr", "150 tkr", "nej", "70 tkr"],
  motive: "Vårdplatserna går först.",
  nextYear: "Inget är lovat",
};

export const lakemedel: Distribution = {
  name: "läkemedel",
  pot: "lakemedelsutveckling",
  amounts: ["nej", "180 tkr", "150 tkr", "resten", "nej"],
  motive: "Apotekarna prövas nästa år.",
};

export const chefer: Distribution = {
  name: "chefernas arbete",
  pot: "chefers-arbete",
  amounts: ["1 000 tkr", "nej", "310 tkr", "nej", "280 tkr", "190 tkr", "resten"],
  motive: "Assistenterna ger mest tid till varje chef.",
  nextYear: "Inom egen ram",
};

export const andraChefer: Distribution = {
  name: "andra åtgärder",
  pot: "andra-chefsatgarder",
  amounts: ["160 tkr", "nej", "140 tkr", "100 tkr"],
  motive: "Vikarier betalas av enheterna.",
};

export const digitalisering: Distribution = {
  name: "digitalisering",
  pot: "digitalisering",
  amounts: ["420 tkr", "nej", "260 tkr", "nej", "nej", "150 tkr"],
  motive: "Det som når flest patienter går först.",
  nextYear: "Inom egen ram",
};

/** Lines as one text, with the spaces that keep amounts and dates together as ordinary ones. */
export const textOf = (lines: readonly string[]): string =>
  lines.join("\n").replaceAll("\u00A0", " ");
