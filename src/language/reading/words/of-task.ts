import { gives } from "./gift.ts";
import type { Money } from "./money.ts";

const entrusts = /(?<![A-Za-zÀ-ɏ])i uppdrag att(?![A-Za-zÀ-ɏ])/i;
/** "… får i uppdrag att föreslå hur återstoden, 2 mnkr, ska användas": what a task is about is given to nobody by it. */
export function isOfTask(sentence: string, found: readonly Money[]): boolean {
  const at = sentence.search(entrusts);
  const [first] = found;
  if (at < 0 || first === undefined || first.start < at) return false;
  const task = sentence.slice(at + "i uppdrag att".length, first.start);
  return (
    !gives.test(task) && !/(?:fördel|besluta|dispon|använd|betala|avsätt|förvalta|köp)/i.test(task)
  );
}
