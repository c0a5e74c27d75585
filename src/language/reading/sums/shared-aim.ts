import { isRole } from "../words/people.ts";
import type { Question } from "../reading.ts";
import { quoted } from "../words/quoted.ts";
import type { Allotment } from "./allotment.ts";

/** Who gets money to distribute where nothing says to what: "HR-chefen får 300 tkr att fördela"; null for another row. */
export function holderWithoutAim(item: Allotment): string | null {
  if (item.kind !== "row" || item.description !== "") return null;
  const { activity, responsible } = item;
  if (/^(?:fördela|disponera|dela ut|besluta om)(?:\s(?:inom|mellan|bland)\s.*)?$/i.test(activity))
    return responsible;
  if ((responsible ?? activity) !== activity) return null;
  const holder = activity.replace(decides, "");
  return isRole(holder) ? holder : null;
}

/** "Stadsdirektören får besluta", of "om resterande 1 000 000 kronor". */
const decides =
  /\s(?:får|ska|har\srätt\satt|bemyndigas\satt)\s(?:själv\s)?(?:besluta|bestämma|förfoga|råda|disponera|fördela)$/i;

/** What is asked of such a pot, which is called by its holder. */
export const aimAsked = (holder: string, quote: string): Question => ({
  topic: "läsning",
  text: `Vad ska ${holder} fördela pengarna i ”${quoted(quote)}” till?`,
});

/** "Till HR-chefen 300 tkr och till IT-chefen 200 tkr att fördela till kurser": the last words are of them all. */
export function shareAim(given: Allotment[], from: number): void {
  const last = given.at(-1);
  if (last?.kind !== "pot") return shareHolder(given, from);
  const shared = given.slice(from).map((item): Allotment => {
    const holder = holderWithoutAim(item);
    const { amountKr, quote } = item;
    return holder === null ? item : { kind: "pot", purpose: last.purpose, holder, amountKr, quote };
  });
  given.splice(from, given.length, ...shared);
}

/** "Bidraget fördelas av HR-chefen: 300 tkr till kurser och 200 tkr till läger": he holds them all. */
function shareHolder(given: Allotment[], from: number): void {
  const first = given[from];
  if (first?.kind !== "pot" || !distributedBy.test(first.quote)) return;
  const { holder } = first;
  const shared = given.slice(from).map((item): Allotment =>
    item.kind === "row" && item.responsible === null
      ? {
          kind: "pot",
          purpose: item.activity,
          holder,
          amountKr: item.amountKr,
          quote: item.quote,
        }
      : item,
  );
  given.splice(from, given.length, ...shared);
}

const distributedBy = /(?<![A-Za-zÀ-ɏ])(?:fördelas|disponeras)\s(?:vidare\s)?av\s[^:\d]{3,80}:\s/i;
