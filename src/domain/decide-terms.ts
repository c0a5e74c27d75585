import type { PersonId } from "./brand.ts";
import type { Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { Capacity } from "./person.ts";
import type { Proposal } from "./proposal.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import { changedTerms, linesOf, type Terms, termsErrors } from "./terms.ts";

/** Stores the conditions and appendices of a draft; all of them are written at once. */
export function saveTerms(
  proposal: Proposal,
  capacity: Capacity,
  command: ProposalCommand & { type: "save-terms" },
  person: PersonId,
): Decided {
  const terms: Terms = {
    conditions: linesOf(command.conditions),
    appendices: linesOf(command.appendices),
  };
  const errors = termsErrors(terms);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const { draft } = proposal;
  if (changedTerms(draft.terms, terms).length === 0) return accept([], capacity);
  if (draft.termsChanged > command.revision) return refuse({ code: "page-outdated", rows: [] });
  return accept(
    [{ type: "draft-terms-set", proposal: proposal.id, by: person, private: terms }],
    capacity,
  );
}
