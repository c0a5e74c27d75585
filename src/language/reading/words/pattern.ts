/** What is short for something in a list of alternatives, and what begins with the same sign and has to stay. */
const signs =
  /\[(?:\\.|[^\]\\])*\]\*?|\\p\{[^}]*\}\*?|\\\w\*?|\\.|[.)}]\*|\(\?(?:[:=!]|<[=!])|\s*\|\s*|\s+|\(|_|\*/gu;

/**
 * Alternatives of a regular expression as a list of words that one can read: a space parts two of them, `_` is a space
 * within one, `*` stands for any letters, brackets capture nothing, and a line may break at a bar. Everything else is
 * as in an expression; what is inserted stays as it is.
 *
 * A letter is a Latin one, `[A-Za-zÀ-ɏ]`, and not `\p{L}`: that needs Unicode mode, in which every letter of a pattern
 * that ignores case is looked up in all alphabets when it is compiled. Two thirds of the first reading went there.
 */
export function oneOf({ raw }: TemplateStringsArray, ...inserted: readonly string[]): string {
  const last = raw.length - 1;
  const alternatives = raw.map((text, index) => {
    const from = index === 0 ? text.trimStart() : text;
    const whole = index === last ? from.trimEnd() : from;
    return whole.replaceAll(signs, inFull) + (inserted[index] ?? "");
  });
  return `(?:${alternatives.join("")})`;
}

/** The same alternatives, each where no letter stands before or after it. */
export function wholeWord(list: TemplateStringsArray, ...inserted: readonly string[]): string {
  return String.raw`(?<![A-Za-zÀ-ɏ])${oneOf(list, ...inserted)}(?![A-Za-zÀ-ɏ])`;
}

function inFull(sign: string): string {
  if (sign === "_") return String.raw`\s`;
  if (sign === "*") return String.raw`[A-Za-zÀ-ɏ]*`;
  if (sign === "(") return "(?:";
  return /^\s|\|/u.test(sign) && !sign.startsWith("[") && !sign.startsWith("\\") ? "|" : sign;
}
