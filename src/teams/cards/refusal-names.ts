import type { PersonId } from "../../domain/brand.ts";
import { capacityOf, positionsOf } from "../../domain/organisation.ts";
import type { Language } from "../../domain/person.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { joinWords } from "../../language/format.ts";
import type { Named } from "../../language/say/refusal-words.ts";
import type { WarningNames } from "../../language/say/warning.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { nameOf, positionThe, whoOf } from "./names.ts";
import { plain, shortened } from "./template.ts";

const typedMax = 60;
const activityMax = 60;

/** The names that a refusal's sentence needs, made safe for a card's text. */
export function namedFor(card: Card, state: State, viewer: Viewer): Named {
  const { language } = viewer;
  const proposal = "proposal" in card ? state.proposals.get(card.proposal) : undefined;
  const person: Named["person"] = (id) => nameOf(state, id, language);
  return {
    person,
    people: (ids) => joinWords(ids.map(person), language),
    titled: (ids) =>
      joinWords(
        ids.map((id) => withTitle(state, id, viewer)),
        language,
      ),
    delegate: () => delegateOf(state, card, proposal, language),
    position: (id) => positionThe(state, id, language),
    positions: (ids) =>
      joinWords(
        ids.map((id) => positionThe(state, id, language)),
        language,
      ),
    rows: (ids) =>
      joinWords(
        ids.map((id) => rowName(state, proposal, id)),
        language,
      ),
    typed: (text) => plain(shortened(text, typedMax)),
  };
}

function withTitle(state: State, id: PersonId, { language, today }: Viewer): string {
  const [held] = positionsOf(state, id, today);
  return whoOf(state, id, held === undefined ? null : capacityOf(state, held, today), language);
}

/** The delegate for the pot that a card is about; null for a card about none. */
function delegateOf(
  state: State,
  card: Card,
  proposal: Proposal | undefined,
  language: Language,
): string | null {
  const pot = state.pots.get(proposal?.pot ?? ("pot" in card ? (card.pot ?? "") : ""));
  const mandate = state.mandates.get(pot?.mandate ?? "");
  return mandate === undefined ? null : positionThe(state, mandate.delegate, language);
}

function rowName(state: State, proposal: Proposal | undefined, id: string): string {
  const row = proposal?.draft.rows.find((one) => one.id === id);
  const request = row?.request == null ? undefined : state.requests.get(row.request);
  return plain(shortened(request?.activity ?? row?.own?.activity ?? id, activityMax));
}

/** The names that a warning's sentence needs. */
export function warningNames(state: State, viewer: Viewer): WarningNames {
  return {
    person: (id) => nameOf(state, id, viewer.language),
    activity: (activity) => plain(shortened(activity, activityMax)),
    reader: viewer.person,
  };
}
