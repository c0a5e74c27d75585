import type { Funding } from "../../domain/funding.ts";
import { type PhaseOut, phaseOutOfRow } from "../../domain/phase-out-now.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { formatKronor } from "../../language/format.ts";
import { phaseOutWords } from "../../language/say/phase-out.ts";
import type { Viewer } from "../../notify/card.ts";
import { phaseOutStatus } from "../cards/follow-up/phase-out-lines.ts";
import { nameOf } from "../cards/names.ts";
import { unescaped } from "./plain-text.ts";

/** What is phased out to pay for a row, and every answer to whether it is done; empty where nothing is. */
export function phaseOutCell(
  funding: Funding,
  row: ProposedRow,
  state: State,
  { language }: Viewer,
): string {
  if (row.nextYear === null) return "";
  const phaseOut = phaseOutOfRow(state, funding, row.id);
  if (phaseOut === null) return "";
  const { what, amount, when } = phaseOut.nextYear;
  const told = [what, formatKronor(amount, language), when].join(", ");
  return [`${told}: ${phaseOutStatus(phaseOut, state, language)}.`, ...answersIn(phaseOut)].join(
    " ",
  );

  function answersIn({ answers }: PhaseOut): readonly string[] {
    return answers.map(({ day, by, outcome, on, comment }) => {
      const name = unescaped(nameOf(state, by, language));
      return phaseOutWords[language].answer(day, name, outcome, on, comment);
    });
  }
}
