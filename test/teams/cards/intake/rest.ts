import assert from "node:assert/strict";
import type { Intake } from "../../../../src/domain/intake.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { openIntake } from "../../../../src/teams/intake/document.ts";
import { placesIn } from "../../../../src/teams/intake/places.ts";
import { people } from "../../../domain/organisation.ts";
import type { World } from "../../../domain/given.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";
import { on } from "./sent.ts";

/** A decision with two places below it that the reading makes nothing of: money, and a task with its time. */
export const missed = `${decisionText}
Bilaga

Till föreningslivet avsattes hela 250 000 kr i samma beslut.
Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019.
`;

/** A button of a card as it was shown, to be pressed later with what stood in its form then. */
export function kept(
  desk: Desk,
  title: string,
): (typed?: Readonly<Record<string, string>>) => Desk {
  const { buttons, fields } = desk.seen;
  const button = buttons.find((one) => one.title === title);
  assert(button !== undefined, `there is a button ${title}`);
  const data = button.action["data"] as Readonly<Record<string, unknown>>;
  const standing = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  return (typed = {}) => {
    desk.click(String(button.action["verb"]), { ...data, ...standing, ...typed });
    return desk;
  };
}

/** The only text that has been sent. */
export function intakeIn({ state }: World): Intake {
  const [intake] = [...state.intakes.values()];
  assert(intake !== undefined);
  return intake;
}

/** The secretary in front of the place that holds some words. */
export function before(desk: Desk, words: string): Desk {
  const intake = intakeIn(desk.world);
  const viewer = viewerOf(people.secretary, { on });
  const places = placesIn(openIntake(intake, desk.world.state, viewer));
  const place = places.find((one) => one.text.includes(words));
  assert(place !== undefined, `there is a place with ${words}`);
  const card: Card = { card: "intake-passage", intake: intake.id, at: place.at };
  return new Desk(desk.world, people.secretary, on, card);
}

/** The same in front of a card of the text. */
export const opened = (desk: Desk, name: "intake" | "intake-unquoted"): Desk =>
  new Desk(desk.world, people.secretary, on, {
    card: name,
    intake: intakeIn(desk.world).id,
    page: 1,
  });

/** How often something was stored. */
export const countOf = ({ records }: World, type: string): number =>
  records.filter(({ event }) => event.type === type).length;
