import { describe, expect, it } from "vitest";
import type { Named } from "../../../src/language/say/refusal-words.ts";
import { input } from "../../../src/teams/cards/verbs.ts";
import type { Field } from "../../../src/teams/cards/view.ts";
import { fieldElements, problemsAt } from "../../../src/teams/cards/view-fields.ts";
import type { Card } from "../../../src/notify/card.ts";
import { authority } from "../../domain/fixture.ts";
import { worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { shown } from "../cards-2/scene.ts";

const day: Field = { kind: "day", id: input.day, label: "Dag" };
const meeting: Field = {
  kind: "choice",
  id: input.meeting,
  label: "Möte",
  placeholder: "Välj",
  choices: [],
};

const named: Named = {
  person: String,
  people: String,
  titled: String,
  positions: String,
  position: String,
  delegate: () => null,
  rows: String,
  typed: String,
};

describe("what is wrong with a day", () => {
  const refusal = {
    code: "fields",
    errors: [{ field: "day", problem: { code: "missing" } }],
  } as const;
  const told = (fields: readonly Field[]): readonly number[] =>
    fields.map((field) => problemsAt(field, fields, { refusal }, named, "sv").length);

  it("stands above the day, and above it alone", () => {
    expect(told([meeting, day])).toEqual([0, 1]);
  });

  it("stands above the meeting where that is how the day is chosen", () => {
    expect(told([meeting])).toEqual([1]);
  });
});

describe("what is wrong with a field that a card does not have", () => {
  const missing = { code: "missing" } as const;
  const refusal = {
    code: "fields",
    errors: [
      { field: "amount", problem: missing },
      { field: "list", problem: missing },
    ],
  } as const;
  const world = worldOf(...authority);
  const wrong = (card: Card): number =>
    shown(world, card, people.secretary, { said: { refusal } }).text.split("Fältet är tomt")
      .length - 1;

  it("is said above the card, once", () => {
    expect(wrong({ card: "set-up-item", of: "grant", id: ids.grant })).toBe(1);
  });

  it("stands above its field alone where there is one", () => {
    const form = { card: "set-up-form", of: "grant", about: null, filled: {} } as const;
    expect(wrong({ ...form, page: 1 })).toBe(1);
    expect(wrong({ ...form, page: 2 })).toBe(1);
  });
});

describe("what is wrong with a field", () => {
  it("stands right above it in one box, so that nobody takes it for the field before", () => {
    const [box, ...rest] = fieldElements({ field: meeting, problems: ["Välj."], typed: undefined });
    expect(rest).toEqual([]);
    expect(box).toMatchObject({
      style: "attention",
      items: [{ text: "Välj." }, { id: input.meeting, label: meeting.label }],
    });
  });
});

describe("a list to choose from", () => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ title: `Möte ${index}`, value: `m-${index}` }));
  const drawn = (field: Field): unknown =>
    fieldElements({ field, problems: [], typed: undefined }).at(-1);
  const keyOf = (field: Field): unknown => (drawn(field) as { key: unknown }).key;

  it("is another one when its choices are others, and the same when they are not", () => {
    const one: Field = { ...meeting, choices: choices(2) };
    expect(keyOf({ ...meeting, choices: choices(2) })).toBe(keyOf(one));
    expect(keyOf({ ...meeting, choices: choices(3) })).not.toBe(keyOf(one));
    expect(keyOf({ ...one, id: input.person })).not.toBe(keyOf(one));
  });

  it("can be searched when it is long", () => {
    expect(drawn({ ...meeting, choices: choices(12) })).toMatchObject({ style: "compact" });
    expect(drawn({ ...meeting, choices: choices(13) })).toMatchObject({ style: "filtered" });
  });
});
