import { amendedRowsOf, changedRows } from "../domain/amendment.ts";
import type { Ore } from "../domain/brand.ts";
import { asCorrected } from "../domain/correction.ts";
import type { Decision } from "../domain/decision.ts";
import { minus } from "../domain/money.ts";
import type { ProposedRow } from "../domain/proposal.ts";
import { changedTerms } from "../domain/terms.ts";
import { asSentence, formatDay, formatKronor, joinWords } from "../language/format.ts";
import { termsWords } from "../language/say/terms.ts";
import { answerWords } from "../language/say/title.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";
import { isLaidOut } from "./decision-layout.ts";
import { amendedIn, potOn } from "./decision-matter.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/**
 * Row by row what became of the amounts of the decision that an amending one (sv. *ändringsbeslut*) takes the place of;
 * nothing in any other decision. That a decision is changed by another one is a house rule: FL 37 § does
 * not apply to decisions that are appealed under KL 13 kap. (FL 2 §).
 */
export function changeSection(facts: DecisionFacts): DocumentSection[] {
  const { decision, pot } = facts;
  const { amends } = decision;
  const old = amendedIn(facts);
  if (amends === null || old === null) return [];
  const before = asCorrected(old);
  const isSaidOnce = isLaidOut(decision, "saidOnce");
  const rows = isSaidOnce
    ? changedRows(old, decision.rows).map((row) => changeLine(before, row, decision))
    : amendedRowsOf(old, decision.rows).map(({ activity, before: was, after }) =>
        was === null
          ? `${activity}: ny rad, ${kronor(after)}.`
          : was === after
            ? `${activity}: samma belopp, ändrat svar, motiv eller finansiering.`
            : `${activity}: ${kronor(was)} blir ${kronor(after)}.`,
      );
  const ofTerms = changedTerms(before.terms, decision.terms).map(
    (of) => termsWords.sv.areChanged[of],
  );
  const moved = movedMoney(old.sum, decision.sum, potOn(decision, pot));
  const items = [...rows, ...ofTerms];
  if (isSaidOnce) return [section("Vad som ändras", [moved], items)];
  const reason = amends.reason === "" ? [] : [`Skäl: ${asSentence(amends.reason)}`];
  const what = `Beslutet ändrar och ersätter beslut ${old.number}, som ${old.decider.name} fattade den ${formatDay(old.day, "sv")}.`;
  return [section("Ändring", [what, ...reason, moved], items)];
}

/** "Kurser: 200 000 kr blir 300 000 kr.", or what else of the row is another. */
function changeLine(old: Decision, row: ProposedRow, { financing: { year } }: Decision): string {
  const before = old.rows.find((one) => one.id === row.id);
  if (before === undefined) return `${row.activity}: ny rad, ${kronor(row.amount)}.`;
  if (before.amount !== row.amount)
    return `${row.activity}: ${kronor(before.amount)} blir ${kronor(row.amount)}.`;
  const words = answerWords.sv;
  const changed = [
    ...(before.answer === row.answer
      ? []
      : [`svaret (från ${words[before.answer]} till ${words[row.answer]})`]),
    ...(before.motive === row.motive ? [] : ["motivet"]),
    ...(before.need === row.need ? [] : [`behovet ${year + 1}`]),
    ...(JSON.stringify(before.nextYear) === JSON.stringify(row.nextYear)
      ? []
      : [`finansieringen ${year + 1}`]),
  ];
  return `${row.activity}: ${joinWords(changed, "sv")}, men inte beloppet.`;
}

function movedMoney(before: Ore, after: Ore, pot: string): string {
  if (after > before) return `${kronor(minus(after, before))} tas ur ${pot}.`;
  if (after < before) return `${kronor(minus(before, after))} går tillbaka till ${pot}.`;
  return "Summan är densamma som förut.";
}
