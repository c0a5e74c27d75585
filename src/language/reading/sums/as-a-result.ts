import { oneOf } from "../words/pattern.ts";
import type { Question } from "../reading.ts";
import { type Allotment, unread } from "./allotment.ts";
import { listOfSum, listSums } from "./summed-up.ts";

const hence = oneOf`
  därmed alltså således sålunda därigenom härigenom följaktligen på_(så|detta|det)_(sätt|vis)
`;
/** "X får därmed", "därmed till X": the words of a result in what was taken for a name. */
const tellsResult = new RegExp(
  String.raw`^${hence}\s(?:till|åt|för)\s|\s(?:får|har|tar|går|ges|kostar|tilldelas|erhåller|disponerar)\s${hence}$`,
  "i",
);

/**
 * "De mobila teamen får därmed 500 tkr": what follows from what was given names no gift of its own. As large as one of
 * the lists it is its sum; otherwise a person has to say what it is.
 */
export function withoutResults<Item extends Allotment>(given: readonly Item[]) {
  const questions: Question[] = [];
  const found = given.flatMap((item): Item[] => {
    if (item.kind === "total") return [item];
    const label = item.kind === "row" ? item.activity : (item.purpose ?? "");
    if (!tellsResult.test(label)) return [item];
    const of = listOfSum(listSums(given.filter((other) => other !== item)), item.amountKr);
    if (of !== null) return [{ ...item, kind: "total", of }];
    questions.push(unread(item.quote));
    return [];
  });
  return { found, questions };
}
