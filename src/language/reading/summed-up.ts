import { type Allotment } from "./allotments.ts";
import type { SourceDocument } from "./document.ts";
import { moneyIn } from "./money.ts";
import { sentencesOf } from "./sentences.ts";

const listed =
  "(?:pott(?:er|ar)|insatser|aktiviteter|satsningar|projekt(?:en)?|åtgärder|poster|belopp(?:en)?|delar|fördelningar|tilldelningar|rader)(?:na)?";
/** "De fyra potterna uppgår sammanlagt till ¤": a list, a verb of amounting and its sum. */
const amounts = new RegExp(
  `^(?:(?:sammanlagt|tillsammans|totalt)\\s(?:uppgår|är|blir|omfattar|utgör)\\s)?(?:\\p{L}+\\s){0,4}?${listed}(?:\\s[^¤]{1,60}?)??(?:\\s(?:uppgår|summerar|summeras|är|blir|omfattar|utgör|motsvarar|ger|gör))?\\s(?:därmed\\s)?(?:till\\s)?(?:(?:sammanlagt|tillsammans|totalt|i summa)\\s)?(?:till\\s)?¤(?:\\s(?:sammanlagt|tillsammans|totalt))?[.,]?$`,
  "iu",
);
const together =
  /(?<!\p{L})(?:sammanlagt|tillsammans|totalt|i summa|uppgår|summera(?:r|s))(?!\p{L})/iu;
const next = new RegExp(
  `(?:,?\\soch|,(?:\\smedan)?)\\s(?=(?:de\\s)?(?:\\p{L}+\\s)?${listed}\\s)`,
  "iu",
);

/** The sums that a sentence states of lists: "Potterna är tillsammans 8 mnkr och satsningarna 2 mnkr". Empty for none. */
export function summedUp(sentence: string): Allotment[] {
  if (!together.test(sentence)) return [];
  const clauses = sentence.split(next);
  const found = clauses.map((clause): Allotment | null => {
    const [money, ...more] = moneyIn(clause);
    if (money === undefined || more.length > 0) return null;
    const words = `${clause.slice(0, money.start)}¤${clause.slice(money.end)}`;
    return amounts.test(words)
      ? {
          kind: "total",
          amountKr: money.amountKr,
          of: /pott/iu.test(words)
            ? "pots"
            : /belopp|delar|poster|rader/iu.test(words)
              ? null
              : "rows",
          quote: sentence,
        }
      : null;
  });
  const totals = found.filter((one) => one !== null);
  return totals.length === found.length ? totals : [];
}

const pointsHere = /(?<!\p{L})(?:punkt(?:en|erna)?\s\d|tabell\p{L}*|ovan|nedan)(?!\p{L})/iu;

/** Sums that are stated outside of what is decided, where they point at its lists. */
export function summedUpElsewhere(document: SourceDocument): Allotment[] {
  return document.sections
    .filter(({ kind }) => kind === "background")
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)))
    .filter((sentence) => pointsHere.test(sentence))
    .flatMap(summedUp);
}
