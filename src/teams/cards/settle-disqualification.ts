import type { PersonId } from "../../domain/brand.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { type Turn, whoSettles } from "../../domain/route.ts";
import { disqualificationWords } from "../../language/say/disqualification.ts";
import { bodyIn, nameOf, positionIn } from "./names.ts";
import { plain } from "./template.ts";
import { commandData, execute, input } from "./verbs.ts";
import { groundOf, revisionOf, type Showing, type View } from "./view.ts";

/** The question put to the superior, or to the secretariat where the board must answer (KL 6:30). */
export function settleDisqualificationView(
  proposal: Proposal,
  turn: Turn,
  unsure: PersonId,
  { state, viewer }: Showing,
): View {
  const { language, today } = viewer;
  const words = disqualificationWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const who = nameOf(state, unsure, language);
  const isBoard = whoSettles(state, proposal, unsure, today).length === 0;
  const answer = (title: string, outcome: "disqualified" | "not-disqualified") =>
    execute(
      title,
      "settle-disqualification",
      commandData(
        revisionOf(state, proposal),
        { card: "proposal", proposal: proposal.id },
        { proposal: proposal.id, person: unsure, outcome },
      ),
    );
  return {
    template: "question",
    over: words.over(mandate.case),
    title: words.settleTitle(who),
    badge: { text: words.badge.unsure, tone: "yours" },
    summary: words.settleSummary(state.persons.get(unsure)?.name ?? who, pot.title),
    lead: [
      words.settleText(who, positionIn(state, turn.position, language), plain(pot.title)),
      words.settleLaw,
      ...(isBoard ? [words.settleBoard(bodyIn(state, mandate.body, language))] : []),
    ],
    fields: isBoard
      ? [
          {
            kind: "text",
            id: input.reference,
            label: words.reference,
            placeholder: words.referencePlaceholder(mandate.body),
            lines: "one",
          },
        ]
      : [],
    actions: [answer(words.settleNo, "not-disqualified"), answer(words.settleYes, "disqualified")],
  };
}
