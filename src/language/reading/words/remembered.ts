/** What is remembered of words, until the reading is done. */
const memories: Map<string, unknown>[] = [];
/** Readings under way, one within another: nothing is remembered outside of them. */
let underWay = 0;
/** No document has more different words of one kind; what is beyond is worked out anew each time. */
const rememberedMax = 20_000;
/** Whole paragraphs are seldom asked for twice. */
const lengthMax = 400;

/**
 * The same answer, worked out once in a reading for the same words: a dozen parts of the reader ask of one line whether
 * it names somebody, and each answer costs a look of long lists of words. `answerFor` depends on nothing but the words.
 */
export function remembered<Answer>(
  answerFor: (words: string) => Answer,
): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  memories.push(answers);
  return (words) => {
    if (underWay === 0 || words.length > lengthMax) return answerFor(words);
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = answerFor(words);
    if (answers.size < rememberedMax) answers.set(words, answer);
    return answer;
  };
}

/** Reads, remembers meanwhile what words are, and forgets it after: nothing of a document stays behind. */
export function whileReading<Read>(read: () => Read): Read {
  underWay += 1;
  try {
    return read();
  } finally {
    underWay -= 1;
    if (underWay === 0) for (const answers of memories) answers.clear();
  }
}

/** The same of what is asked of a whole document, or of a list in it, for as long as that is held by somebody. */
export function rememberedOf<Whole extends object, Answer>(
  answerFor: (whole: Whole) => Answer,
): (whole: Whole) => Answer {
  const answers = new WeakMap<Whole, { readonly answer: Answer }>();
  return (whole) => {
    const known = answers.get(whole);
    if (known !== undefined) return known.answer;
    const answer = answerFor(whole);
    answers.set(whole, { answer });
    return answer;
  };
}
