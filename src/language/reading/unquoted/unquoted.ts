import type { Reading, Topic } from "../reading.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { whileReading } from "../words/remembered.ts";
import type { Mark } from "./marks.ts";
import { type Place, placesIn } from "./places.ts";
import { areQuoted } from "./quoted-places.ts";

/** Words of a document that nothing read from it quotes. */
export interface Unquoted {
  /** The nearest heading above them, as it stands; "" for none. */
  readonly heading: string;
  readonly text: string;
  /** Empty for what is told, such as the background. */
  readonly marks: readonly Mark[];
}

/** What a person sees of a reading. */
export interface Shown {
  /** The words that items and questions quote. */
  readonly quotes: readonly string[];
  /** Words that facts were taken from; an amount in them was not. */
  readonly facts: readonly string[];
}

/**
 * What of a text no item, no question and no fact quotes, in the order of the text: what says something is in one or
 * the other. Left out are words that only lead to what was read and heads of its tables, unless they speak of money,
 * and what stands round a letter, unless it speaks of money or a task.
 */
export function unquotedIn(text: string, reading: Reading, shown: Shown): readonly Unquoted[] {
  return whileReading(() => unquotedAmong(placesIn(text), reading, shown));
}

function unquotedAmong(
  places: readonly Place[],
  reading: Reading,
  { quotes, facts }: Shown,
): readonly Unquoted[] {
  const texts = places.map((place) => place.text);
  const seen = areQuoted(texts, quotes);
  const known = areQuoted(texts, facts);
  const isRead = places.map(
    (place, index) =>
      seen[index] === true ||
      (known[index] === true && !place.marks.includes("money")) ||
      isFact(place, reading),
  );
  return inRuns(withoutLeads(places, isRead).filter(({ isFurniture }) => !isFurniture));
}

const totalled =
  /(?<![A-Za-zÀ-ɏ])(?:(?:del)?summa[A-Za-zÀ-ɏ]*|total[A-Za-zÀ-ɏ]*|tillsammans|sammanlagt|summerar)(?![A-Za-zÀ-ɏ])/i;
const adjusted = /(?<![A-Za-zÀ-ɏ])juster(?:a[dt]e?|as)(?![A-Za-zÀ-ɏ])/i;
const units = [1, 1_000, 1_000_000];

/** What the reading holds of its own: a total of its lists, that minutes are adjusted, whom it asks to have extracts. */
function isFact({ text, kind, marks }: Place, reading: Reading): boolean {
  if (marks.includes("money")) {
    const stated = new Set(reading.statedTotals.map(({ statedKr }) => statedKr));
    const amounts = moneyIn(text).map(({ amountKr }) =>
      units.some((unit) => stated.has(amountKr * unit)),
    );
    // A row of totals has those of its other columns too, such as what was applied for.
    return (
      totalled.test(text) && (hasColumns(text) ? amounts.includes(true) : !amounts.includes(false))
    );
  }
  if (marks.includes("task")) return false;
  if (kind === "dispatch" && asksOf(reading, "utdrag")) return true;
  return reading.adjusted !== null && adjusted.test(text);
}

const asksOf = ({ questions }: Reading, topic: Topic): boolean =>
  questions.some((question) => question.startsWith(`${topic}: `));

const leadMax = 160;
const leads =
  /^följande\s[^.]{3,80}$|(?::|(?<![A-Za-zÀ-ɏ])(?:att|beslutar?|föreslår|följande|till|för|åt|av|bevilja|avslå|[A-Za-zÀ-ɏ]{3,}as)|(?<![A-Za-zÀ-ɏ])(?:följande|tabell(?:en)?|nedan)(?:\s[A-Za-zÀ-ɏ\d]+){0,3}[.:])$/i;

/** "Belopp 2023 kr", at the head of a column, holds none. */
const holdsMoney = (text: string): boolean =>
  moneyIn(text).some(({ start, end }) => !/(?<!\d)20\d\d(?!\d)/.test(text.slice(start, end)));

/** "Senast i maj gäller följande:" holds a time that nothing below it need have taken over. */
const isTimeAlone = ({ marks }: Place): boolean => marks.length === 1 && marks[0] === "time";

/** Whether a place is a row of a table; only the first of them is its head. */
const inColumns = (place: Place | undefined): boolean =>
  place !== undefined && hasColumns(place.text);

/** What is not read, without what only leads to something that is: "Följande får medel:", the head of a table. */
function withoutLeads(places: readonly Place[], isRead: readonly boolean[]): readonly Place[] {
  const kept: Place[] = [];
  let isReadBelow = false;
  for (const [index, place] of [...places.entries()].toReversed()) {
    const below = places[index + 1];
    const isHead = inColumns(place) && inColumns(below) && !inColumns(places[index - 1]);
    const isLead: boolean =
      isReadBelow &&
      !holdsMoney(place.text) &&
      !isTimeAlone(place) &&
      (isHead || (place.text.length <= leadMax && leads.test(place.text)));
    isReadBelow = isLead || isRead[index] === true;
    if (!isReadBelow) kept.push(place);
  }
  return kept.toReversed();
}

/** What stands on a card as one passage, in characters. */
export const passageMax = 420;

/** What is only told goes together under its heading; what is worth a look stands alone. */
function inRuns(places: readonly Place[]): readonly Unquoted[] {
  const runs: Unquoted[] = [];
  for (const { text, heading, marks, beginsLine } of places) {
    const last = runs.at(-1);
    const together = last === undefined ? text : `${last.text}${beginsLine ? "\n" : " "}${text}`;
    const goesOn =
      last !== undefined &&
      last.heading === heading &&
      last.marks.length === 0 &&
      marks.length === 0 &&
      together.length <= passageMax;
    if (goesOn) runs[runs.length - 1] = { ...last, text: together };
    else runs.push(...cut(text).map((piece) => ({ heading, text: piece, marks })));
  }
  return runs;
}

/** A long sentence in pieces, cut between two words, so that none of it is left out. */
function cut(text: string): readonly string[] {
  if (text.length <= passageMax) return [text];
  const space = text.lastIndexOf(" ", passageMax);
  const end = space > passageMax / 2 ? space : passageMax;
  return [text.slice(0, end), ...cut(text.slice(end).trimStart())];
}
