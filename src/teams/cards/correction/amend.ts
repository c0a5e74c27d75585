import type { Decision } from "../../../domain/decision.ts";
import { openProposal } from "../../../domain/mandate-check.ts";
import { isExecution } from "../../../domain/pot.ts";
import type { Proposal } from "../../../domain/proposal.ts";
import { correctionWords } from "../../../language/say/correction.ts";
import { executionWords } from "../../../language/say/execution.ts";
import { decisionView } from "../decision.ts";
import { plain } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import { groundOf, revisionOf, type Showing, type View } from "../view.ts";
import { overOf, revisionOfDecision } from "./facts.ts";

/** The way to an amending decision: why, and then its draft; or what stands in the way. */
export function amendView(decision: Decision, showing: Showing): View {
  if (decision.replaced !== null) return decisionView(decision, showing);
  const { state, viewer } = showing;
  const words = correctionWords[viewer.language];
  const { pot } = groundOf(state, decision.pot);
  const open = openProposal(state, pot.id);
  const common = {
    template: "question",
    over: overOf(decision, showing),
    title: words.amend.title(decision.number),
    summary: words.amend.title(decision.number),
  } as const;
  const back = show(words.back, { card: "decision", decision: decision.number });
  if (open !== null) {
    return {
      ...common,
      ...inTheWay(decision, open, showing),
      actions: [...ways(decision, open, showing), back],
    };
  }
  return {
    ...common,
    lead: [
      `${words.amend.returned(decision.sum)} ${words.amend.lead(plain(pot.title))}`,
      isExecution(pot) ? executionWords[viewer.language].change : words.amend.how,
    ],
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.amend.reason,
        placeholder: words.amend.reasonPlaceholder,
        lines: "many",
      },
    ],
    actions: [
      execute(
        words.amend.send,
        "open-amendment",
        commandData(
          revisionOfDecision(state, decision),
          { card: "decision", decision: decision.number },
          { decision: decision.number },
        ),
        "positive",
      ),
      back,
    ],
  };
}

/** What of the pot's own has to be settled first; or how far the change has come. */
function inTheWay(decision: Decision, open: Proposal, { viewer }: Showing): Pick<View, "lead"> {
  const { amend } = correctionWords[viewer.language];
  const isDraft = open.status === "open";
  if (open.amends?.decision === decision.number)
    return { lead: [isDraft ? amend.begun : amend.sent] };
  return { lead: [isDraft ? amend.other : amend.otherSent] };
}

function ways(decision: Decision, open: Proposal, { state, viewer }: Showing): readonly Action[] {
  const { amend } = correctionWords[viewer.language];
  if (open.status !== "open")
    return [show(amend.openProposal, { card: "proposal", proposal: open.id }, "positive")];
  const isThis = open.amends?.decision === decision.number;
  const next = { card: "amend", decision: decision.number } as const;
  return [
    show(
      isThis ? amend.goOn : amend.openDraft,
      { card: "form", proposal: open.id, page: 1 },
      "positive",
    ),
    execute(
      isThis ? amend.discard : amend.discardOther,
      "discard-draft",
      commandData(revisionOf(state, open), next, { proposal: open.id }),
      "destructive",
    ),
  ];
}
