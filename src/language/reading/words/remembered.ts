/** What is forgotten after each reading. */
const memories: Map<string, unknown>[] = [];
/** No document has more different words of one kind; what is beyond is worked out anew each time. */
const rememberedMax = 20_000;
/** Whole paragraphs are seldom asked for twice. */
const lengthMax = 400;

/**
 * The same answer, worked out once for the same words of what is being read: a dozen parts of the reader ask of one
 * line whether it names somebody, and each answer costs a look of long lists of words.
 */
export function remembered<Answer>(
  answerFor: (words: string) => Answer,
): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  memories.push(answers);
  return (words) => {
    if (words.length > lengthMax) return answerFor(words);
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = answerFor(words);
    if (answers.size < rememberedMax) answers.set(words, answer);
    return answer;
  };
}

/** Forgets what was read, so that nothing of a document stays behind. */
export const forgetWords = (): void => memories.forEach((answers) => answers.clear());
