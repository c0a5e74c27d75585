import type { Ore } from "../../domain/brand.ts";
import { minus, plus, total } from "../../domain/money.ts";
import type { EnvelopeFigures } from "../../language/say/intake-words.ts";
import { oreOf } from "./amounts.ts";
import type { ReadDocument } from "./document.ts";
import { frameRead } from "./found.ts";

/**
 * Rule R05: the frame less rows and pots, with what its rounding leaves open. The grant's own amount holds once it is
 * entered. Null where the text states no frame.
 */
export function envelopeOf(document: ReadDocument): EnvelopeFigures | null {
  const { reading, grant } = document;
  const read = frameRead(document);
  if (read === null) return null;
  const { amount, rounding } = grant ?? read;
  const { rows, pots } = reading.proposalsOnly ? reading : document;
  const [inRows, inPots] = [sumOf(rows), sumOf(pots)];
  const left = minus(amount, plus(inRows, inPots));
  return { frame: amount, rounding, rows: inRows, pots: inPots, left };
}

const sumOf = (of: readonly { readonly amountKr: number }[]): Ore =>
  total(of.map(({ amountKr }) => oreOf(amountKr)));
