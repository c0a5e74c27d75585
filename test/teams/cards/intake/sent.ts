import { received } from "../../../../src/teams/intake/received.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";

/** The day on which the texts of these tests come in. */
export const on = "2018-06-25";

/** A text in front of the secretariat, in a world where others may have come before it. */
export function sent(text: string, world: World = worldOf(...organisation)): Desk {
  const { command, card } = received(text, null);
  world.carryOut(did(people.secretary, `${on} 09:00`, command));
  return new Desk(world, people.secretary, on, card);
}

/** What a card says, with ordinary spaces. */
export const spaced = (desk: Desk): string => desk.seen.text.replaceAll("\u00A0", " ");
