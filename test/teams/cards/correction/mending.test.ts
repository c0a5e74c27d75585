import { expect, it } from "vitest";
import type { PersonId } from "../../../../src/domain/brand.ts";
import { before, changed, first } from "../../../domain/amending.ts";
import { typed } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { type Done, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";

const rise = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
const asked = (person: PersonId, ...done: readonly Done[]): string =>
  shown(worldOf(...authority, ...done), { card: "decision", decision: first }, person).text;

it("tells the secretariat whom to ask where a decision has something wrong in it, while it applies", () => {
  const label = "Är något fel";
  const standing = asked(people.secretary, ...before);
  expect(standing).toContain(label);
  expect(standing).toContain(
    "Skrivfel rättas av regiondirektören. Belopp och rader ändras med ett nytt beslut, som börjar hos HS-direktören.",
  );
  for (const other of [people.chief, people.director, people.auditor])
    expect(asked(other, ...before)).not.toContain(label);
  expect(asked(people.secretary, ...changed(rise))).not.toContain(label);
});
