import { day as dayFrom, type Day, type Ore } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import { minus, total, zero } from "../domain/money.ts";
import type { Answer } from "../domain/pot.ts";
import type { NextYear, ProposedRow } from "../domain/proposal.ts";
import { asSentence, formatDay, formatKronor, joinWords } from "../language/format.ts";
import { termsWords } from "../language/say/terms.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";
import { receiverOn } from "./decision-people.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/**
 * One numbered line a request, given or refused, how it is financed, and the total of the pot as the paper template
 * prints it: with what was distributed before, and never with what came after.
 */
export function decisionSection(facts: DecisionFacts): DocumentSection {
  const { decision, pot, paper } = facts;
  const granted = decision.rows.filter((row) => row.amount > 0);
  const gifts = granted.map((row) => {
    const receiver = receiverOn(paper, row.responsible);
    const to = receiver === "" ? "" : ` till ${receiver}`;
    return `För ${row.activity} fördelas ${kronor(row.amount)}${to}.`;
  });
  const items = [...gifts, ...notGranted(decision)];
  const left =
    decision.left > 0
      ? [`${kronor(decision.left)} står kvar i potten.`, ...motiveOf(decision.leftMotive)].join(" ")
      : "Potten är därmed helt fördelad.";
  const paragraphs = [
    ...(granted.length === 0 ? ["Ingen aktivitet får medel i det här beslutet."] : []),
    ...distributedBefore(facts),
    ...financing(decision),
    `TOTALT är därmed ${kronor(minus(pot.amount, decision.left))} fördelat ur pottens ${kronor(pot.amount)}.`,
    left,
  ];
  return section(decidedHeading, paragraphs, items);
}

/** From this template on a request that gets nothing is a line of the decision too, not of its motives alone. */
const refusedInDecisionFrom = 3;

/** What is decided of the requests that get nothing (rule R08); why stands under "Motiv". */
const notGranted = ({ template, rows }: Decision): readonly string[] =>
  template < refusedInDecisionFrom
    ? []
    : rows.flatMap(({ activity, answer, amount }) => {
        if (amount > 0) return [];
        if (answer === "declined") return [`Önskemålet om ${activity} avslås.`];
        return answer === "dormant" ? [`Önskemålet om ${activity} vilar till nästa beslut.`] : [];
      });

/** The section in which the numbered lines stand first, as on paper. */
export const decidedHeading = "Beslut";

/** Source, year and code of the money (rule R01); nothing where no money is given. */
function financing({ sum, financing: { title, year, code } }: Decision): readonly string[] {
  const source = title.includes(String(year)) ? title : `${title} för ${year}`;
  return sum === zero ? [] : [`Finansiering: ${kronor(sum)} ur statsbidraget ${source}, ${code}.`];
}

const motiveOf = (motive: string | null): readonly string[] =>
  motive === null || motive.trim() === "" ? [] : [`Motiv: ${asSentence(motive)}`];

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
    return [section(heading, [`Tillsammans ${need}: ${financed(common)}`], lines)];
  }
  const items = groups.map((rows) => {
    const names = joinWords(
      rows.map((row) => row.activity),
      "sv",
    );
    const need = kronor(total(rows.map((row) => row.amount)));
    const [first] = rows;
    const nextYear = first?.nextYear ?? null;
    const how = nextYear === null ? "" : financed(nextYear);
    return `${names}, ${need}: ${how}`;
  });
  return [section(heading, [], items)];
}

function financed(nextYear: NextYear): string {
  switch (nextYear.kind) {
    case "own-frame":
      return "betalas inom egen ram.";
    case "nothing-promised":
      return "inget är lovat.";
    case "phased-out":
      return `${nextYear.what} fasas ut, ${kronor(nextYear.amount)}, ${nextYear.when}.`;
    case "moved":
      return `flyttas från ${nextYear.board}, där ${nextYear.what} fasas ut, ${kronor(nextYear.amount)}, ${nextYear.when} (${nextYear.reference}).`;
    default:
      return nextYear satisfies never;
  }
}

/** Why some do not get what they asked for (rule R08), motive by motive. */
export function motiveSection({ decision }: DecisionFacts): DocumentSection[] {
  const refused = decision.rows.filter((row) => row.answer !== "granted" && row.motive !== null);
  if (refused.length === 0) return [];
  if (isLineByLine(decision, refused)) return [refusedLineByLine(refused)];
  const items = grouped(refused, (row) => row.motive ?? "").map((rows) =>
    [
      ...refusals.flatMap(([answer, words]) => refusal(rows, answer, words)),
      motiveOf(rows[0]?.motive ?? null),
    ]
      .flat()
      .join(" "),
  );
  return [section("Motiv", [], items)];
}

/** More names than this are read more easily one a line; decisions of the first template keep their running text. */
const namesMax = 6;
const lineByLineFrom = 2;

const isLineByLine = ({ template }: Decision, rows: readonly ProposedRow[]): boolean =>
  template >= lineByLineFrom && rows.length > namesMax;

/** One line a request; a motive that all share stands once, above them. */
function refusedLineByLine(refused: readonly ProposedRow[]): DocumentSection {
  const [first] = refused;
  const isCommon = refused.every(({ motive }) => motive === first?.motive);
  const items = refusals.flatMap(([answer, words]) =>
    refused
      .filter((row) => row.answer === answer)
      .map((row) =>
        [`${words}: ${soughtBy(row)}.`, ...(isCommon ? [] : motiveOf(row.motive))].join(" "),
      ),
  );
  return section("Motiv", isCommon ? [asSentence(first?.motive ?? "")] : [], items);
}

const soughtBy = ({ activity, sought }: ProposedRow): string =>
  `${activity} (sökt ${kronor(sought ?? zero)})`;

const refusals = [
  ["partly", "Får en del av det sökta"],
  ["declined", "Avslås"],
  ["dormant", "Vilar till nästa beslut"],
] as const satisfies readonly (readonly [Answer, string])[];

function refusal(rows: readonly ProposedRow[], answer: Answer, words: string): readonly string[] {
  const names = rows.filter((row) => row.answer === answer).map(soughtBy);
  return names.length === 0 ? [] : [`${words}: ${joinWords(names, "sv")}.`];
}

/** Rows with the same key, in the order of their first. */
function grouped(
  rows: readonly ProposedRow[],
  key: (row: ProposedRow) => string,
): readonly (readonly ProposedRow[])[] {
  const groups = new Map<string, ProposedRow[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return [...groups.values()];
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
