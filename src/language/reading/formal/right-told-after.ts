import { oneOf } from "../words/pattern.ts";
import { isRole } from "../words/people.ts";

/** "Nämnden avsatte 2024-12-14 § 131 …", "Styrelsen beslutade därför 2024-06-19 § 142 att avsätta …" */
const setAside = new RegExp(
  String.raw`§.*(?<![A-Za-zÀ-ɏ])(?:avsätta|anslå|anvisa|reservera)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])${oneOf`
    avsatte anslog anvisade reserverade avdelade ställde
  `}\s.*§|§.*(?<![A-Za-zÀ-ɏ])(?:avsattes|anslogs|anvisades|reserverades)(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Vårddirektören fick delegation på att fördela medlen.", in the next sentence. */
const gotRight = new RegExp(
  String.raw`^(?<who>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{2,60}?)\s(?:fick|gavs|har\sfått|erhöll)\s(?:(?:då|samtidigt|därvid|också|även)\s){0,2}${oneOf`
    delegation delegationen rätt rätten i_uppdrag mandat bemyndigande
  `}\s(?:på\s|till\s)?att\s(?:[A-Za-zÀ-ɏ]+\s)?(?:fördela|besluta\som|disponera)(?![A-Za-zÀ-ɏ])`,
  "i",
);

/**
 * Whether a sentence tells of the decision that set the money aside, and the next one that a position got the right to
 * distribute it: what a decision on delegation of the same year or the next rests on.
 */
export function isRightTold(sentence: string, next: string, today: string | null): boolean {
  if (!sentence.includes("§") || !setAside.test(sentence)) return false;
  const who = gotRight.exec(next)?.groups?.["who"];
  const year = Number(/(?<!\d)(?:19|20)\d\d(?=-\d\d-\d\d|\s?§|,|\s)/u.exec(sentence)?.[0]);
  return who !== undefined && isRole(who) && Number(today?.slice(0, 4)) - year <= 1;
}
