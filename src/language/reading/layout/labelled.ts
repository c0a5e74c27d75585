import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";

const label =
  /^(?:belopp|summa|tilldelas|ansvarig|innehavare|pottansvarig|pottinnehavare|fördelas av|disponeras av|(?:fortsatt )?behov(?: nästa år| (?:19|20)\d\d)?)\s?(?:[:–-]\s?\S|:$)/i;
const amountLabel = /^(?:belopp|summa|tilldelas)\s?[:–-]\s?/i;
const titleLengthMax = 100;

/**
 * An item written as a title with its particulars below it, each with its label, becomes one line:
 * "Pott 2. Operationskapacitet / Belopp: 2,9 mnkr / Ansvarig: områdeschef".
 */
export function labelledTogether(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const next = lines[index + 1];
    // Only below a title, so that a long list of labels is passed through once.
    const hasLabels = next !== undefined && isLabelled(next) && isTitle(line);
    const end = hasLabels ? endOfLabels(lines, index + 2) : index + 1;
    const own = lines.slice(index + 1, end);
    if (own.some(({ text }) => amountLabel.test(text))) {
      const words = own.map(({ text }) => text.replace(amountLabel, "").replace(/[.;,]$/, ""));
      const first = words.findIndex((text) => moneyIn(text).length > 0);
      const ordered = [...words.slice(first, first + 1), ...words.filter((_, at) => at !== first)];
      const title = line.text.replace(/^(pott)\s?\d{1,2}[.:)]\s/i, "$1 ").replace(/[.:]$/, "");
      // Numbers such as 2.1 hold no place in the list; each title with its amount is an item of it.
      const item = title.replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+/, "– ");
      out.push({ ...line, text: [item, ...ordered].join(", ") });
      index = end;
    } else {
      out.push(line);
      index += 1;
    }
  }
  return out;
}

const isTitle = ({ text }: Line): boolean =>
  text.length <= titleLengthMax &&
  !hasColumns(text) &&
  !label.test(text) &&
  !/[.!?]$/.test(text) &&
  moneyIn(text).length === 0;

function endOfLabels(lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line !== undefined && isLabelled(line); line = lines[end]) end += 1;
  return end;
}

const isLabelled = ({ text, afterGap }: Line): boolean =>
  !afterGap && label.test(text) && !hasColumns(text) && text.length <= titleLengthMax;
