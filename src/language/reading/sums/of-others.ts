import { wholeWord } from "../words/pattern.ts";
import { isOther } from "./earlier.ts";
import { saidOfList } from "../words/list-leads.ts";
import { leadOf, wordsBefore } from "./around-table.ts";
import type { Section } from "../layout/section.ts";
import type { Table } from "./table.ts";
import { isTitle, withoutNumber } from "../layout/titles.ts";

/** Words above a table of what is not given: what was asked for, used, planned, or given before and to others. */
export const ofOthers = new RegExp(
  wholeWord`
    ansök* sökt* inkomna önskemål* önska[dt][A-Za-zÀ-ɏ]* äska* avsl[A-Za-zÀ-ɏ]+ utfall* förbruk* upparbet*
    prognos* budget* kostnad* kalkyl* jämför* tidigare föregående förra fjol* äldre historik
    andra_regioner övriga_regioner riket nationell* hela_landet alternativ* uppföljning* framöver
    på_sikt kommande_år fördelades beviljades avsattes användes gick fick
  `,
  "i",
);
/** A paragraph above that is full tells in its last sentence, a short line in all its words. */
const shortMax = 120;

/** A head of what is granted beside what was asked for. */
export const granted =
  /bevilj|tilldel|fördelat|fördelas(?!\s(?:vidare\s)?av)|beslut|förslag|föresl/i;

/** A table, or a list without heads. */
export type Listing = Pick<Table, "start" | "heads" | "columns">;

/** The heading right above a table, else the one of its part. */
function titleAbove({ heading, lines }: Section, { start }: Listing): string {
  for (let index = start - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined && isTitle(line, lines[index - 1], lines[index + 1]))
      return withoutNumber(line.text);
  }
  return heading;
}

/** What words above a list propose, behind what they rest on; null where they propose nothing. */
export const proposedIn = (lead: string): string | null =>
  saidOfList(lead) === "proposes" ? lead.slice(Math.max(0, lead.search(/föresl|förslag/i))) : null;

/** Whether the words above a table, or the head of its amounts, say that it is not what is given now. */
export function isOfOthers(section: Section, table: Listing, year: number | null): boolean {
  const above = section.lines[table.start - 1]?.text ?? "";
  const lead = above.length < shortMax ? above : leadOf(above);
  const amount = table.heads[table.columns.indexOf("amount")] ?? "";
  const words = [titleAbove(section, table), lead, amount].join(" ");
  // "Kontoret föreslår följande fördelning:" right above a list says what it is, whatever was told before.
  const near = table.heads.length === 0 ? proposedIn(lead) : null;
  const isAsked =
    !granted.test(amount) &&
    (ofOthers.test(near ?? words) || isOther(near ?? wordsBefore(section, table)));
  if (isAsked) return true;
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([one]) => Number(one));
  return year !== null && years.length > 0 && years.every((one) => one < year);
}

/** The same of the words that head its part, where no column says what was granted. */
export const headsOthers = (section: Section, table: Table): boolean =>
  !table.heads.some((head) => granted.test(head)) && ofOthers.test(titleAbove(section, table));
