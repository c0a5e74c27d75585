/**
 * Texts as one run of letters and figures in small letters. Layout says nothing in it: what is wrapped, tabbed, barred
 * or hyphenated reads as it would on one line.
 */
export interface Stream {
  readonly letters: string;
  /** Of each letter, the text that it stands in. */
  readonly textOf: Int32Array;
  /** Of each letter, its place in that text. */
  readonly placeOf: Int32Array;
}

const letterOrFigure = /[\p{L}\d]/u;

export function streamOf(texts: readonly string[]): Stream {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const textOf = new Int32Array(length);
  const placeOf = new Int32Array(length);
  const letters: string[] = [];
  for (const [index, text] of texts.entries())
    for (let place = 0; place < text.length; place += 1) {
      const letter = text[place] ?? "";
      if (!letterOrFigure.test(letter)) continue;
      textOf[letters.length] = index;
      placeOf[letters.length] = place;
      letters.push(small(letter));
    }
  return { letters: letters.join(""), textOf, placeOf };
}

/** A letter whose small form is two stays as it is, so that places agree. */
function small(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

export const lettersOf = (text: string): string => streamOf([text]).letters;

/** Where words stand in a stream, from their first letter; parts of other words are none of them. */
export function* placesOf(words: string, stream: Stream): Generator<number> {
  if (words === "") return;
  for (let at = stream.letters.indexOf(words); at >= 0; at = stream.letters.indexOf(words, at + 1))
    if (!isWithin(at, stream) && !isWithin(at + words.length, stream)) yield at;
}

/** Whether a letter goes on in the word of the letter before it. */
const isWithin = (at: number, { letters, textOf, placeOf }: Stream): boolean =>
  at > 0 &&
  at < letters.length &&
  textOf[at] === textOf[at - 1] &&
  placeOf[at] === (placeOf[at - 1] ?? 0) + 1;
