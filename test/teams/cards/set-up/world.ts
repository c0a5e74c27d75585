import type { Card } from "../../../../src/notify/card.ts";
import type { SetUpForm, SetUpThing } from "../../../../src/notify/set-up-card.ts";
import { authority } from "../../../domain/fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";

export const on = "2018-06-25";

export const form = (of: SetUpForm, about: string | null = null): Card => ({
  card: "set-up-form",
  of,
  page: 1,
  about,
  filled: {},
});

export const list = (of: SetUpThing): Card => ({ card: "set-up-list", of, page: 1 });

/** The secretary in front of a card of the settings. */
export const desk = (card: Card, world: World = worldOf(...authority)): Desk =>
  new Desk(world, people.secretary, on, card);

/** The value of a choice whose title holds the words. */
export function choice(at: Desk, field: string, words: string): string {
  const found = at.seen.fields.find(({ id }) => id === field);
  const chosen = found?.choices.find(({ title }) => title.includes(words));
  if (chosen === undefined) throw new Error(`no choice ${words} of ${field}`);
  return chosen.value;
}

/** Everything a card says, with ordinary spaces. */
export const said = (at: Desk): string => at.seen.text.replaceAll("\u00A0", " ");

export const valuesOf = (at: Desk): Readonly<Record<string, string>> =>
  Object.fromEntries(at.seen.fields.map(({ id, value }) => [id, value]));
