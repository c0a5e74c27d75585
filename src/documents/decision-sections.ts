import { day as dayFrom, type Day, type Ore } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import { minus, total, zero } from "../domain/money.ts";
import type { NextYear } from "../domain/proposal.ts";
import { asSentence, formatDay, formatKronor, joinWords } from "../language/format.ts";
import { termsWords } from "../language/say/terms.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";
import { isLaidOut } from "./decision-layout.ts";
import { decidedLines } from "./decision-lines.ts";
import { motiveOf } from "./decision-motives.ts";
import { grouped, isLineByLine } from "./decision-rows.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/**
 * One numbered line a request, given or refused, how it is financed, and the total of the pot as the paper template
 * prints it: with what was distributed before, and never with what came after.
 */
export function decisionSection(facts: DecisionFacts): DocumentSection {
  const { decision, pot } = facts;
  // Later, all motives stand together.
  const motive = isLaidOut(decision, "saidOnce") ? [] : motiveOf(decision.leftMotive);
  const left =
    decision.left > 0
      ? [`${kronor(decision.left)} står kvar i potten.`, ...motive].join(" ")
      : "Potten är därmed helt fördelad.";
  const isGiven = decision.rows.some((row) => row.amount > 0);
  const paragraphs = [
    ...(isGiven ? [] : ["Ingen aktivitet får medel i det här beslutet."]),
    ...distributedBefore(facts),
    ...financing(decision),
    `TOTALT är därmed ${kronor(minus(pot.amount, decision.left))} fördelat ur pottens ${kronor(pot.amount)}.`,
    left,
  ];
  return section(decidedHeading, paragraphs, decidedLines(facts));
}

/** The section in which the numbered lines stand first, as on paper. */
export const decidedHeading = "Beslut";

/** Source, year and code of the money (rule R01); nothing where no money is given. */
function financing({ sum, financing: { title, year, code } }: Decision): readonly string[] {
  const source = title.includes(String(year)) ? title : `${title} för ${year}`;
  return sum === zero ? [] : [`Finansiering: ${kronor(sum)} ur statsbidraget ${source}, ${code}.`];
}

/** What had been distributed of the pot before: by decisions on delegation, and by the board itself. */
function distributedBefore({ decision, pot, paper, state }: DecisionFacts): string[] {
  const before = minus(minus(pot.amount, decision.left), decision.sum);
  if (before === zero) return [];
  const earlier = [...state.decisions.values()]
    .filter((one) => one.pot === pot.id && isEarlier(one, decision) && stoodAt(one, decision))
    .toSorted((a, b) => a.year - b.year || a.serial - b.serial);
  const decided = total(earlier.map((one) => one.sum));
  const numbers = joinWords(
    earlier.map((one) => one.number),
    "sv",
  );
  const byBody = minus(before, decided);
  return [
    [
      `I det här beslutet fördelas ${kronor(decision.sum)}.`,
      ...(earlier.length === 0
        ? []
        : [`Tidigare har ${kronor(decided)} fördelats ur potten (beslut ${numbers}).`]),
      ...(byBody <= 0 ? [] : [`${paper.body} har tidigare fördelat ${kronor(byBody)} ur potten.`]),
    ].join(" "),
  ];
}

/** Whether a decision had not been replaced when another was made, nor by that one. */
const stoodAt = ({ replaced }: Decision, { time }: Decision): boolean =>
  replaced === null || replaced.time > time;

/** The numbers are given in the order of deciding. */
const isEarlier = (one: Decision, other: Decision): boolean =>
  one.year < other.year || (one.year === other.year && one.serial < other.serial);

/** On which conditions the money is given (DOMAIN.md 2.2); left out where there are none. */
export function conditionsSection({ decision }: DecisionFacts): DocumentSection[] {
  const { conditions } = decision.terms;
  if (conditions.length === 0) return [];
  const these = conditions.length === 1 ? "det här villkoret" : "de här villkoren";
  return [section("Villkor", [`Beslutet gäller med ${these}:`], conditions)];
}

/** The appendices by their titles; the registry holds them with the decision. */
export function appendicesSection({ decision }: DecisionFacts): DocumentSection[] {
  const { appendices } = decision.terms;
  const { appendix, heading } = termsWords.sv;
  const items = appendices.map((title, index) => appendix(index + 1, title));
  return items.length === 0 ? [] : [section(heading.appendices(items.length), [], items)];
}

/** How next year is paid, financing by financing (rules R01–R03); left out where nothing is needed. */
export function nextYearSection({ decision, grant }: DecisionFacts): DocumentSection[] {
  const asked = decision.rows.filter((row) => row.amount > 0 && row.nextYear !== null);
  if (asked.length === 0) return [];
  const heading = `Finansiering ${grant.year + 1}`;
  const groups = grouped(asked, (row) => JSON.stringify(row.nextYear));
  const [all, ...others] = groups;
  const common = all?.[0]?.nextYear ?? null;
  if (isLineByLine(decision, asked) && others.length === 0 && common !== null) {
    const need = kronor(total(asked.map((row) => row.amount)));
    const lines = asked.map((row) => `${row.activity}, ${kronor(row.amount)}`);
    return [section(heading, [`Tillsammans ${need}: ${financed(common, decision)}`], lines)];
  }
  const items = groups.map((rows) => {
    const names = joinWords(
      rows.map((row) => row.activity),
      "sv",
    );
    const need = kronor(total(rows.map((row) => row.amount)));
    const [first] = rows;
    const nextYear = first?.nextYear ?? null;
    const how = nextYear === null ? "" : financed(nextYear, decision);
    return `${names}, ${need}: ${how}`;
  });
  return [section(heading, [], items)];
}

function financed(nextYear: NextYear, decision: Decision): string {
  const isBracketed = isLaidOut(decision, "saidOnce");
  switch (nextYear.kind) {
    case "own-frame":
      return "betalas inom egen ram.";
    case "nothing-promised":
      return "inget är lovat.";
    case "phased-out":
      return isBracketed
        ? `${nextYear.what} fasas ut (${kronor(nextYear.amount)}, ${nextYear.when}).`
        : `${nextYear.what} fasas ut, ${kronor(nextYear.amount)}, ${nextYear.when}.`;
    case "moved":
      return isBracketed
        ? `flyttas från ${nextYear.board}, där ${nextYear.what} fasas ut (${kronor(nextYear.amount)}, ${nextYear.when}), enligt ${asSentence(nextYear.reference)}`
        : `flyttas från ${nextYear.board}, där ${nextYear.what} fasas ut, ${kronor(nextYear.amount)}, ${nextYear.when} (${nextYear.reference}).`;
    default:
      return nextYear satisfies never;
  }
}

/** The cut-offs of the year's follow-up that come after the decision (rule R20), and the grant's report. */
export function followUpSection({ decision, grant, paper }: DecisionFacts): DocumentSection[] {
  const cutOffs = [`${grant.year}-04-30`, `${grant.year}-08-31`, `${grant.year}-12-31`]
    .map((date): Day => dayFrom(date))
    .filter((date) => date > decision.day)
    .map((date) => formatDay(date, "sv"));
  const report =
    paper.reportDay === null
      ? []
      : [`Statsbidraget redovisas senast den ${formatDay(paper.reportDay, "sv")}.`];
  const followed =
    cutOffs.length === 0 || decision.sum === zero
      ? []
      : [
          `Varje aktivitet som får medel följs upp per ${joinWords(cutOffs, "sv")}: använt, kvar, prognos och effekt.`,
        ];
  const paragraphs = [...followed, ...report];
  return paragraphs.length === 0 ? [] : [section("Uppföljning", paragraphs)];
}
