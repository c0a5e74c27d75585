import type { Proposal } from "../../domain/proposal.ts";
import { isDisqualified, turnOf, upTheLine, whoSettles } from "../../domain/route.ts";
import { disqualificationWords } from "../../language/say/disqualification.ts";
import { bodyIn, holdersWho } from "./names.ts";
import { proposalView } from "./proposal.ts";
import { seenVersion } from "./proposal-task.ts";
import { execute, input, show } from "./verbs.ts";
import { groundOf, type Showing, type View } from "./view.ts";

/** Declaring a conflict of interest, or asking whether there is one (KL 6:30). */
export function disqualifyView(
  proposal: Proposal,
  answer: "yes" | "unsure",
  showing: Showing,
): View {
  const { state, viewer } = showing;
  if (proposal.status !== "submitted") return proposalView(proposal, showing);
  const words = disqualificationWords[viewer.language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  return {
    template: "question",
    over: words.over(mandate.case),
    title: words.title[answer],
    badge: { text: words.badge[answer], tone: "yours" },
    summary: `${words.title[answer]}: ${pot.title}`,
    lead: [words.text[answer], whoIsNext(proposal, answer, showing)],
    fields: [
      {
        kind: "text",
        id: input.reason,
        label: words.label,
        placeholder: words.placeholder,
        lines: "many",
      },
    ],
    actions: [
      execute(
        words.send[answer],
        "declare-disqualified",
        { ...seenVersion(state, proposal), answer },
        "positive",
      ),
      show(words.back, { card: "proposal", proposal: proposal.id }),
    ],
  };
}

/** Who takes over from a disqualified person, or answers for one who is unsure. */
function whoIsNext(
  proposal: Proposal,
  answer: "yes" | "unsure",
  { state, viewer }: Showing,
): string {
  const { language, today, person } = viewer;
  const words = disqualificationWords[language];
  const body = bodyIn(state, groundOf(state, proposal.pot).mandate.body, language);
  if (answer === "unsure") {
    const settlers = whoSettles(state, proposal, person, today);
    return settlers.length === 0
      ? words.whoBoard(body)
      : words.who(holdersWho(state, settlers, today, language));
  }
  const turn = turnOf(state, proposal, today);
  const others =
    turn === null
      ? []
      : upTheLine(
          state,
          turn.position,
          today,
          (one) =>
            one === person || isDisqualified(proposal, one) || proposal.preparers.includes(one),
          proposal.pot,
        );
  return others.length === 0
    ? words.whoNobody(body)
    : words.who(holdersWho(state, others, today, language));
}
