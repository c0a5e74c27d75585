const again = "(?:också|även|likaså|likaledes|jämväl|återigen|åter)";
const thisToo = `(?:${again}\\s(?:(?:den|det|dem|denna|detta|dessa|här|där|i\\s(?:detta|det)\\sfall)\\s)?|(?:den|det|denna|detta|här)\\s${again}\\s)`;
const somebody =
  "(?:\\p{Ll}[A-Za-zÀ-ɏ-]*\\s){0,3}(?-i:\\p{Lu})[A-Za-zÀ-ɏ'’-]+(?:\\s(?-i:\\p{Lu})[A-Za-zÀ-ɏ'’-]+){0,3}";
const answers = "(?:(?:är\\s)?ansvarig|ansvarar|svarar|leder|håller\\si)(?![A-Za-zÀ-ɏ])";

/** "…, också den med Bo Ask som ansvarig" */
const withAgain = new RegExp(
  `,?\\s${thisToo}(?=(?:med\\s[^,;()¤\\d]{3,60}\\ssom\\s[A-Za-zÀ-ɏ]*(?:ansvarig|ledare|ägare|kontaktperson)|under\\s[^,;()¤\\d]{3,60}\\sledning)(?![A-Za-zÀ-ɏ]))`,
  "gi",
);
/** "…, även där ansvarig Bo Ask" */
const labelAgain = new RegExp(
  `(?<=[,(])(\\s?)${thisToo}(?=(?:ansvarig|projektledare|projektägare|kontaktperson)[A-Za-zÀ-ɏ]{0,2}(?:\\s(?:är|blir))?:?\\s(?-i:\\p{Lu}))`,
  "giu",
);
/** "…, ansvarig även här Bo Ask", "…, ansvarig är också Bo Ask" */
const namedAgain = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])ansvarig(?:\\s(?:är|blir))?:?\\s)${thisToo}(?=${somebody})`,
  "giu",
);
/** "…, där också Bo Ask är ansvarig", "…, som Bo Ask också ansvarar för" */
const clauseAgain = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])(?:där|som|vilket|vilken|vilka)\\s)(?:${thisToo})?(${somebody})\\s(?:${again}\\s)?(?:(är)\\s${again}\\s)?(?=${answers})`,
  "giu",
);

/** A sentence without the words that say that somebody answers for this too, who then reads as he does elsewhere. */
export const withoutAgain = (sentence: string): string =>
  hasAgain.test(sentence)
    ? sentence
        .replace(withAgain, " ")
        .replace(labelAgain, "$1")
        .replace(namedAgain, "")
        .replace(clauseAgain, (_, who: string, is: string | undefined) =>
          is === undefined ? `${who} ` : `${who} ${is} `,
        )
    : sentence;
const hasAgain = new RegExp(`(?<![A-Za-zÀ-ɏ])${again}(?![A-Za-zÀ-ɏ])`, "i");
