import { amendedBy } from "../../domain/amendment.ts";
import { potHindrance } from "../../domain/mandate-check.ts";
import { capacityOf } from "../../domain/organisation.ts";
import { isExecution } from "../../domain/pot.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { formatKronor } from "../../language/format.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { confirmWords } from "../../language/say/confirm.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { executionWords } from "../../language/say/execution.ts";
import { termsWords } from "../../language/say/terms.ts";
import { bodyIn, titleIn, whoOf } from "./names.ts";
import { proposalView } from "./proposal.ts";
import { overTurn, seenVersion, type Task, taskOf } from "./proposal-task.ts";
import { ownWarnings } from "./proposal-warnings.ts";
import { plain } from "./template.ts";
import { type Action, execute, input, show } from "./verbs.ts";
import { groundOf, type Showing, type View } from "./view.ts";

/**
 * The last step before a decision: its button carries the declaration of impartiality (rule R33, KL 6:30).
 * When it is no longer the viewer's turn to decide, where the proposal is.
 */
export function confirmView(proposal: Proposal, showing: Showing): View {
  const task = taskOf(proposal, showing);
  if (task === null || task.turn.kind !== "decision") return proposalView(proposal, showing);
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const { pot, mandate } = groundOf(state, proposal.pot);
  if (potHindrance(state, pot, today) !== null) return proposalView(proposal, showing);
  const words = confirmWords[language];
  const changing = correctionWords[language];
  const executing = executionWords[language];
  const isMere = isExecution(pot);
  const said = isMere ? executing.confirm : words;
  const amended = amendedBy(state, proposal);
  const { submitted, held } = task;
  const granted = submitted.rows.filter((row) => row.amount > 0).length;
  const conditions = submitted.terms.conditions.length;
  const capacity = capacityOf(state, held, today);
  const preparer = whoOf(state, submitted.by, submitted.capacity, language);
  const appointment = capacity.appointment === null ? null : plain(capacity.appointment);
  return {
    template: "confirm",
    over: overTurn("decision", { pot, mandate }, language),
    title: said.title(submitted.sum),
    badge: { text: words.badge, tone: "yours" },
    summary: `${said.title(submitted.sum)}: ${pot.title}`,
    lead: [
      `${words.what(plain(pot.title), submitted.version, preparer, granted)} ${said.final}`,
      ...(amended === null
        ? []
        : [
            `${changing.replaces(amended.number)} ${changing.moved(amended.sum, submitted.sum, plain(pot.title))}`,
          ]),
      ...(conditions === 0 ? [] : [termsWords[language].binding(conditions)]),
      ...(isMere
        ? [executing.meaning(bodyIn(state, mandate.body, language)), executing.choice]
        : []),
      said.as(titleIn(state, capacity, language), appointment),
      words.declaration,
    ],
    warnings: ownWarnings(proposal, submitted, showing),
    actions: [
      execute(
        said.decide,
        "decide-proposal",
        { ...seenVersion(state, proposal), declaration: "not-disqualified" },
        "positive",
      ),
      show(words.unsure, { card: "disqualify", proposal: proposal.id, answer: "unsure" }),
      show(words.back, { card: "proposal", proposal: proposal.id }),
    ],
  };
}

/** Sending a proposal back with a comment; a step of support can be refused there (sv. *avstyrkan*, KL 7:7). */
export function returnView(proposal: Proposal, showing: Showing): View {
  const task = taskOf(proposal, showing);
  if (task === null) return proposalView(proposal, showing);
  const { state, viewer } = showing;
  const { language } = viewer;
  const { pot, mandate } = groundOf(state, proposal.pot);
  const words = confirmWords[language];
  const { submitted, turn } = task;
  const title = words.returnTitle(turn.kind);
  return {
    template: "question",
    over: overTurn(turn.kind, { pot, mandate }, language),
    title,
    badge: { text: words.returnBadge, tone: "neutral" },
    summary: `${title}: ${pot.title}, ${formatKronor(submitted.sum, language)}`,
    lead: [
      approvalWords[language].title(plain(pot.title), submitted.sum, pot.amount),
      words.returnText(whoOf(state, submitted.by, submitted.capacity, language)),
    ],
    fields: [
      {
        kind: "text",
        id: input.comment,
        label: words.returnLabel,
        placeholder: words.returnPlaceholder,
        lines: "many",
      },
    ],
    actions: returnActions(task, showing),
  };
}

function returnActions({ proposal, turn }: Task, { state, viewer }: Showing): Action[] {
  const words = confirmWords[viewer.language];
  const seen = seenVersion(state, proposal);
  const against = { ...seen, opinion: "advised-against" };
  const isSupport = turn.kind === "support";
  return [
    ...(isSupport ? [execute(words.againstSend, "take-step", against, "positive")] : []),
    execute(words.returnSend, "return-proposal", seen, isSupport ? undefined : "positive"),
    show(words.back, { card: "proposal", proposal: proposal.id }),
  ];
}
