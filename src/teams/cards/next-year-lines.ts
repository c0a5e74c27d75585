import type { Ore } from "../../domain/brand.ts";
import { monthOf } from "../../domain/calendar.ts";
import { phaseOutTime } from "../../domain/phase-out-day.ts";
import { total, zero } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import type { NextYear } from "../../domain/proposal.ts";
import { joinWords } from "../../language/format.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { nextYearWords } from "../../language/say/next-year.ts";
import { plain, shortened } from "./template.ts";

/** A row that gets money, of a draft, a proposal or a decision. */
interface Paid {
  readonly activity: string;
  readonly amount: Ore;
  readonly nextYear: NextYear | null;
}

/** So many ways of paying stand on a card; the decision's text has them all. */
const waysMax = 4;
const activitiesMax = 4;
const textMax = 120;

/**
 * How next year's need is to be paid, one line for what is paid in the same way; empty where nothing is needed. Whoever
 * decides binds the years to come, and has to see with what (rules R01–R03).
 */
export function nextYearLines(
  rows: readonly Paid[],
  year: number,
  language: Language,
): readonly string[] {
  const words = nextYearWords[language];
  const ways = new Map<string, { readonly nextYear: NextYear; readonly rows: Paid[] }>();
  for (const row of rows) {
    if (row.nextYear === null || row.amount === zero) continue;
    const key = JSON.stringify(row.nextYear);
    const same = ways.get(key);
    if (same === undefined) ways.set(key, { nextYear: row.nextYear, rows: [row] });
    else same.rows.push(row);
  }
  const asked = (nextYear: NextYear): readonly string[] => {
    const time = "when" in nextYear ? phaseOutTime(nextYear.when, year) : null;
    return time === null || time.isSure ? [] : [words.askedAtYearEnd(monthOf(time.from))];
  };
  const shown = [...ways.values()].slice(0, waysMax);
  const lines = shown.map((way) => {
    const need = total(way.rows.map(({ amount }) => amount));
    const names = ways.size === 1 ? null : namesOf(way.rows, language);
    return [
      words.need(year, need, names),
      wayOf(way.nextYear, language),
      ...asked(way.nextYear),
    ].join(" ");
  });
  const more = ways.size - shown.length;
  return more > 0 ? [...lines, words.more(more)] : lines;
}

function namesOf(rows: readonly Paid[], language: Language): string {
  const names = rows.slice(0, activitiesMax).map(({ activity }) => short(activity));
  const more = rows.length - names.length;
  return joinWords(
    more > 0 ? [...names, approvalWords[language].moreNames(more)] : names,
    language,
  );
}

function wayOf(nextYear: NextYear, language: Language): string {
  const words = nextYearWords[language];
  switch (nextYear.kind) {
    case "own-frame":
      return words.ownFrame;
    case "nothing-promised":
      return words.nothingPromised;
    case "phased-out":
      return words.phasedOut(phaseOutOf(nextYear));
    case "moved":
      return words.moved(short(nextYear.board), phaseOutOf(nextYear), short(nextYear.reference));
    default:
      return nextYear satisfies never;
  }
}

type PhasedOut = Extract<NextYear, { readonly what: string }>;

const phaseOutOf = ({ what, amount, when }: PhasedOut) => ({
  what: short(what),
  amount,
  when: short(when),
});

const short = (text: string): string => plain(shortened(text, textMax));
