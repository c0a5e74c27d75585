import type { State } from "../../../domain/state.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { isSecretariat } from "../access.ts";
import type { Viewer } from "../../../notify/card.ts";

/**
 * What an authority lacks next before anybody can decide, in words for those who enter it; null where it has
 * something of everything.
 */
export function lackingNext(state: State, viewer: Viewer): string | null {
  if (!isSecretariat(state, viewer)) return null;
  const { language } = viewer;
  const { things, meetingsName, next } = setUpWords[language];
  const order = [
    // The first secretary is there from the beginning.
    [things.person.name, state.persons.size - 1],
    [things.position.name, state.positions.size],
    [things.body.name, state.bodies.size],
    [meetingsName, state.meetings.size],
    [things.case.name, state.cases.size],
    [things.grant.name, state.grants.size],
    [things.mandate.name, state.mandates.size],
    [things.decision.name, state.registered.size],
    [things.pot.name, state.pots.size],
  ] as const;
  const lacking = order.find(([, size]) => size < 1);
  return lacking === undefined ? null : next(lacking[0]);
}
