import { turnOf } from "../../domain/route.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { retiredWords } from "../../language/say/retired.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { holdersWho, whoOf } from "./names.ts";
import { abovePot, groundOfPot } from "./pot-facts.ts";
import { type Sheet, sheetData } from "./sheet.ts";
import { plain } from "./template.ts";

/**
 * A task's card after its turn has passed: what it was about and how it ended. It says no figures, since
 * its reader may no longer be one who sees them.
 */
export function retiredSheet(card: Card, state: State, viewer: Viewer): Sheet {
  const words = retiredWords[viewer.language];
  const proposal = "proposal" in card ? state.proposals.get(card.proposal) : undefined;
  const ground = proposal === undefined ? null : groundOfPot(state, proposal.pot);
  const end = proposal === undefined ? words.other : ending(proposal, state, viewer);
  const title = ground?.pot.title ?? words.title;
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above: ground === null ? words.above : abovePot(ground, viewer.language),
        title: plain(title),
        status: words.status,
        tone: "Default",
      },
      paragraphs: [end],
      why: words.find,
    }),
    summary: `${title}: ${words.status.toLowerCase()}`,
    hasInputs: false,
  };
}

function ending(proposal: Proposal, state: State, { language, today }: Viewer): string {
  const words = retiredWords[language];
  switch (proposal.status) {
    case "decided": {
      const decision = state.decisions.get(proposal.decision ?? "");
      if (decision === undefined) return words.other;
      const who = `${plain(decision.decider.name)}, ${plain(decision.decider.title)}`;
      return words.decided(decision.number, who, decision.day);
    }
    case "referred":
      return proposal.referral === null ? words.other : words.referred(proposal.referral.day);
    case "closed":
      return words.closed;
    case "open": {
      const { returned } = proposal;
      if (returned === null) return words.withdrawn;
      return words.returned(whoOf(state, returned.by, returned.capacity, language));
    }
    case "submitted": {
      const people = turnOf(state, proposal, today)?.people ?? [];
      return people.length === 0
        ? words.movedOnToNobody
        : words.movedOn(holdersWho(state, people, today, language));
    }
    default:
      return proposal.status satisfies never;
  }
}
