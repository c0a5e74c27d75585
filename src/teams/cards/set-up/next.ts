import { positionsHere } from "../../../domain/organisation.ts";
import type { State } from "../../../domain/state.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { isSecretariat } from "../access.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import type { SetUpThing } from "../../../notify/set-up-card.ts";
import { type Action, show } from "../verbs.ts";

/**
 * What an authority lacks next before anybody can decide, in words for those who enter it; null where it has
 * something of everything.
 */
export function lackingNext(state: State, viewer: Viewer): string | null {
  const lacking = lackingOf(state, viewer);
  return lacking === null ? null : setUpWords[viewer.language].next(lacking.name);
}

/** The way to it. */
export function nextActions(state: State, viewer: Viewer): readonly Action[] {
  const lacking = lackingOf(state, viewer);
  return lacking === null ? [] : [show(lacking.name, lacking.card)];
}

interface Lacking {
  readonly name: string;
  readonly card: Card;
}

function lackingOf(state: State, viewer: Viewer): Lacking | null {
  if (!isSecretariat(state, viewer)) return null;
  const { things, meetingsName } = setUpWords[viewer.language];
  const listed = (of: SetUpThing, size: number) =>
    [things[of].name, size, { card: "set-up-list", of, page: 1 }] as const;
  const order: readonly (readonly [name: string, size: number, card: Card])[] = [
    // The first secretary is there from the beginning.
    listed("person", state.persons.size - 1),
    listed("position", positionsHere(state).length),
    listed("body", state.bodies.size),
    [meetingsName, state.meetings.size, { card: "meetings" }],
    listed("case", state.cases.size),
    listed("grant", state.grants.size),
    listed("mandate", state.mandates.size),
    listed("decision", state.registered.size),
    listed("pot", state.pots.size),
  ];
  const [name, , card] = order.find(([, size]) => size < 1) ?? [];
  return name === undefined || card === undefined ? null : { name, card };
}
