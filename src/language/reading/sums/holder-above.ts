import { oneOf } from "../words/pattern.ts";
import { isSomebody } from "../words/somebody.ts";
import type { ReadAllotments } from "./allotment.ts";

const toDistribute = oneOf`
  (för|till)_(vidare_|egen_|fortsatt_)?fördelning (för_)?att_(vidare)?(fördela|disponera)s?
  att_förfoga_över
`;
/** "Till HR-direktören för fördelning", "1. Åt vårdchefen att fördela på följande:", "HR-direktören, för vidare fördelning". */
const heads = new RegExp(
  String.raw`^(?:\(?[\da-z]{1,2}[.)]\s)?(?:[-–•]\s)?(?:(?:medel|pengar|belopp|pottar|potter)\s)?(?:(?:till|åt|hos)\s)?(?<who>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ,-]{2,80}?),?\s${toDistribute}(?:\s(?:vidare\s)?(?:på|till|mellan|inom|för|enligt|så)(?:\s(?:följande|här|insatserna|insatser|ändamål|ändamålen|nedan)){0,3})?\s?[:.]?$`,
  "i",
);
/** "Till vårdchefens förfogande:", "Ställs till HR-direktörens disposition" */
const atDisposal =
  /^(?:\(?[\da-z]{1,2}[.)]\s)?(?:[-–•]\s)?(?:(?:medel|pengar|belopp|pottar|potter|ställs)\s)?till\s(?<who>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{2,80}?)s\s(?:förfogande|disposition)\s?:?$/i;
const headMax = 140;

/** Who distributes what stands below a line that says no more than that; null for any other line. */
export function holderAbove(lead: string): string | null {
  if (lead.length > headMax) return null;
  const who = (heads.exec(lead) ?? atDisposal.exec(lead))?.groups?.["who"];
  return who !== undefined && isSomebody(who) ? who : null;
}

/** What an item gives, with who distributes it further where only the line above it says so. */
export const withHolderAbove = (read: ReadAllotments, holder: string | null): ReadAllotments =>
  holder === null
    ? read
    : {
        ...read,
        allotments: read.allotments.map((item) =>
          item.kind === "pot" && item.holder === null ? { ...item, holder } : item,
        ),
      };
