import { rightToGrant } from "../../domain/decide-grant-days.ts";
import type { Responsible } from "../../domain/responsible.ts";
import { holdingsOn } from "../../domain/organisation.ts";
import type { State } from "../../domain/state.ts";
import type { Viewer } from "../../notify/card.ts";

/** Whether somebody is who answers for an activity. */
export function answersFor(state: State, responsible: Responsible, viewer: Viewer): boolean {
  switch (responsible.kind) {
    case "person":
      return responsible.person === viewer.person;
    case "position":
      return holdingsOn(state, responsible.position, viewer.today).some(
        (held) => held.person === viewer.person,
      );
    case "text":
      return false;
    default:
      return responsible satisfies never;
  }
}

/** Whether somebody answers for what a request of the pot asks for. */
export const asksFor = (state: State, pot: string, viewer: Viewer): boolean =>
  (state.requestsOfPot.get(pot) ?? [])
    .flatMap((id) => state.requests.get(id) ?? [])
    .some(({ responsible }) => answersFor(state, responsible, viewer));

/** Whether the days of a grant are the viewer's to set. */
export function keepsGrant(state: State, id: string, { person, today }: Viewer): boolean {
  const grant = state.grants.get(id);
  return grant !== undefined && !("code" in rightToGrant(state, grant, person, today));
}
