import { entrustedTo } from "./entrusting.ts";
import { gives } from "./gift.ts";
import type { Money } from "./money.ts";

const entrusts = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:i uppdrag att(?![A-Za-zÀ-ɏ])|${entrustedTo})`, "i");
/** "… får i uppdrag att föreslå hur återstoden, 2 mnkr, ska användas": what a task is about is given to nobody by it. */
export function isOfTask(sentence: string, found: readonly Money[]): boolean {
  const given = entrusts.exec(sentence);
  const [first] = found;
  if (given === null || first === undefined || first.start < given.index) return false;
  const task = sentence.slice(given.index + given[0].length, first.start);
  return (
    !gives.test(task) && !/(?:fördel|besluta|dispon|använd|betala|avsätt|förvalta|köp)/i.test(task)
  );
}
