import {
  type DecisionNumber,
  decisionNumber,
  logPosition,
  proposalId,
  rowId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { CorrectionCommand } from "../../src/domain/correction.ts";
import type { State } from "../../src/domain/state.ts";
import { decisionSubject, proposalSubject } from "../../src/domain/touches.ts";
import { decided, decideIt, type Entries, savePage, submit } from "./ask.ts";
import { type Done, did } from "./given.ts";
import { people } from "./organisation.ts";

export const first = decisionNumber("1/2018");
export const second = decisionNumber("2/2018");
/** The proposal that changes the first decision of the pot. */
export const change = proposalId("skills/2");
export const why = "Kurserna blev dyrare.";

export const openAmendment = (decision: DecisionNumber = first, reason: string = why): Command => ({
  type: "open-amendment",
  decision,
  reason,
});

export const discard =
  (proposal = change) =>
  (state: State): Command => ({
    type: "discard-draft",
    proposal,
    revision: state.revisions.get(proposalSubject(proposal)) ?? logPosition(0),
  });

/** The first decision of the pot: 400 000 to mentors, 200 000 to courses, nothing to leaders; 400 000 left. */
export const before: readonly Done[] = decided("skills");

/** A change of it, opened and filled in. */
export const opened = (entries: Entries): readonly Done[] => [
  ...before,
  did(people.director, "2018-07-02 09:00", openAmendment()),
  did(people.director, "2018-07-02 09:05", savePage(change, entries)),
];

export const sentChange = (entries: Entries): readonly Done[] => [
  ...opened(entries),
  did(people.director, "2018-07-02 09:10", submit(change)),
];

export const changed = (entries: Entries): readonly Done[] => [
  ...sentChange(entries),
  did(people.chief, "2018-07-02 10:00", decideIt(change)),
];

export const correct =
  (
    asked: Partial<Omit<CorrectionCommand, "type" | "row">> & { readonly row?: string | null } = {},
  ) =>
  (state: State): Command => {
    const { row = "mentors", ...others } = asked;
    const decision = asked.decision ?? first;
    return {
      type: "correct-decision",
      decision,
      field: "activity",
      is: "Mentorer på alla avdelningar",
      reason: "Skrivfel i underlaget.",
      after: state.decisions.get(decision)?.corrections.length ?? 0,
      revision: state.revisions.get(decisionSubject(decision)) ?? logPosition(0),
      ...others,
      row: row === null ? null : rowId(row),
    };
  };
