import { expect, it } from "vitest";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { before, correct, first } from "../../../domain/amending.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const news = { card: "correction-news", decision: first, from: 1 } as const;
const slip = did(people.chief, "2018-06-27 09:00", correct());

it("tells of a correction to those who got it: what stood, what should stand, and that no money moves", () => {
  const again = did(people.chief, "2018-06-28 09:00", correct({ row: "courses", is: "Kurserna" }));
  const at = worldOf(...authority, ...before, slip, again);
  const told = (from: number, person: (typeof people)[keyof typeof people]) =>
    shown(at, { ...news, from }, person);
  const all = told(1, people.director);
  expect(all.text).toContain("Beslut 1/2018 är rättat");
  expect(all.text).toContain("”Mentorer” ska vara ”Mentorer på alla avdelningar”.");
  expect(all.text).toContain("”Kurser” ska vara ”Kurserna”.");
  expect(all.text).toContain("Belopp, rader, beslutsfattare och datum är oförändrade.");
  expect(all.titles).toEqual(["Öppna", "Hämta rättelse 2"]);
  expect(told(2, people.director).text).not.toContain("Mentorer på alla avdelningar");
  expect(told(1, people.auditor).text).toContain("för att du granskar besluten");
  expect(maySee(news, at.state, viewerOf(people.outsider, {}))).toBe(false);
});
