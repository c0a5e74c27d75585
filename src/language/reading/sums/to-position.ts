import { moneyIn } from "../words/money.ts";
import { isRole } from "../words/people.ts";
import { isSomebody } from "../words/somebody.ts";
import type { FoundAllotment } from "./allotment.ts";

type Row = Extract<FoundAllotment, { kind: "row" }>;

/** ", vårdplatser", "(vårdplatser)", "för vårdplatser", "– vårdplatser", behind an amount. */
const aimBehind =
  /^\s?(?:,\s|\(|[–:-]\s|för\s|till\s|avseende\s|att\sanvändas\s(?:till|för)\s)+([^;¤\d]{3,120}?)[).,;]*$/i;
/** "sjukhusdirektören – vårdplatser": a position, and what for. */
const twoParts = /^([^,:–]{3,60}?)(?:\s[–-]\s|:\s|,\s)([^;¤\d]{3,120})$/u;

/**
 * A position is no activity: "Till sjukhusdirektören: ¤, vårdplatser" gives money for *vårdplatser*, which the director
 * answers for. A row that names nothing but a position stays as it is.
 */
export const withPositionsApart = (found: readonly FoundAllotment[]): readonly FoundAllotment[] =>
  found.map((item) => {
    if (item.kind !== "row" || (item.responsible ?? item.activity) !== item.activity) return item;
    const [, who = "", aim = ""] = twoParts.exec(item.activity) ?? [];
    if (isPosition(who) && !isRole(aim)) return { ...item, activity: aim, responsible: who };
    const behind = isPosition(item.activity) ? aimOf(item) : null;
    return behind === null ? item : { ...item, activity: behind, responsible: item.activity };
  });

/** A title alone, or with its area; "Chefsutbildning" is none, nor is "HR-chef och IT-chef". */
const isPosition = (words: string): boolean =>
  isRole(words) && isSomebody(words) && !/,|\s(?:och|samt)\s/i.test(words);

function aimOf({ quote, amountKr }: Row): string | null {
  const money = moneyIn(quote).find((one) => one.amountKr === amountKr);
  if (money === undefined) return null;
  const aim = aimBehind.exec(quote.slice(money.end))?.[1]?.trim() ?? "";
  return aim === "" || isRole(aim) ? null : aim;
}
