import { amendedBy } from "../../../domain/amendment.ts";
import { asCorrected } from "../../../domain/correction.ts";
import type { ResolvedRow } from "../../../domain/draft.ts";
import type { Language } from "../../../domain/person.ts";
import type { ProposedRow } from "../../../domain/proposal.ts";
import type { State } from "../../../domain/state.ts";
import { correctionWords } from "../../../language/say/correction.ts";
import type { Drafted } from "../draft-facts.ts";
import { changeLines } from "../proposal-rows.ts";
import { plain } from "../template.ts";

interface DraftChange {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a draft would do to the decision that it changes, before it is sent; null for an ordinary draft. */
export function draftChange(draft: Drafted, state: State, language: Language): DraftChange | null {
  const { proposal, resolved, ground } = draft;
  const amended = amendedBy(state, proposal);
  if (amended === null) return null;
  const words = correctionWords[language];
  const rows = resolved.rows.flatMap(proposed);
  const { terms } = proposal.draft;
  return {
    heading: words.changedFrom(amended.number),
    lines: [
      ...changeLines(asCorrected(amended), { rows, terms }, language),
      words.moved(amended.sum, resolved.sum, plain(ground.pot.title)),
    ],
  };
}

/** A row as it would be proposed; none that has no answer yet. */
const proposed = ({ answer, request, ...row }: ResolvedRow): readonly ProposedRow[] =>
  answer === null ? [] : [{ ...row, answer, request: request?.id ?? null }];
