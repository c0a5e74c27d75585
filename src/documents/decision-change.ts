import { amendedRowsOf } from "../domain/amendment.ts";
import { asCorrected } from "../domain/correction.ts";
import { changedTerms } from "../domain/terms.ts";
import { termsWords } from "../language/say/terms.ts";
import type { Ore } from "../domain/brand.ts";
import { minus } from "../domain/money.ts";
import { asSentence, formatDay, formatKronor } from "../language/format.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/**
 * What an amending decision (sv. *ändringsbeslut*) takes the place of, why, and row by row what became of the old
 * amounts; nothing in any other decision. That a decision is changed by another one is a house rule: FL 37 § does
 * not apply to decisions that are appealed under KL 13 kap. (FL 2 §).
 */
export function changeSection({ decision, state, pot }: DecisionFacts): DocumentSection[] {
  const { amends } = decision;
  const old = state.decisions.get(amends?.decision ?? "");
  if (amends === null || old === undefined) return [];
  const rows = amendedRowsOf(old, decision.rows).map(({ activity, before, after }) =>
    before === null
      ? `${activity}: ny rad, ${kronor(after)}.`
      : before === after
        ? `${activity}: samma belopp, ändrat svar, motiv eller finansiering.`
        : `${activity}: ${kronor(before)} blir ${kronor(after)}.`,
  );
  const ofTerms = changedTerms(asCorrected(old).terms, decision.terms).map(
    (of) => termsWords.sv.areChanged[of],
  );
  const reason = amends.reason === "" ? [] : [`Skäl: ${asSentence(amends.reason)}`];
  return [
    section(
      "Ändring",
      [
        `Beslutet ändrar och ersätter beslut ${old.number}, som ${old.decider.name} fattade den ${formatDay(old.day, "sv")}.`,
        ...reason,
        movedMoney(old.sum, decision.sum, pot.title),
      ],
      [...rows, ...ofTerms],
    ),
  ];
}

function movedMoney(before: Ore, after: Ore, pot: string): string {
  if (after > before) return `${kronor(minus(after, before))} tas ur potten ${pot}.`;
  if (after < before) return `${kronor(minus(before, after))} går tillbaka till potten ${pot}.`;
  return "Summan är densamma som förut.";
}
