import { describe, expect, it } from "vitest";
import { day, type PersonId, subject } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { heldDetail } from "../../../../src/notify/duties-assignment.ts";
import { dutyText } from "../../../../src/teams/cards/duty-text.ts";
import { reported } from "../../../domain/assignment-ask.ts";
import { assignments, at, given3, guidelines } from "../../../domain/assignment-fixture.ts";
import { type Done, type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const { activities } = assignments;
const after = (...done: readonly Done[]): World => worldOf(...given3, ...done);
const of = (card: "assignment" | "withdraw-assignment" | "refer-back-assignment"): Card => ({
  card,
  assignment: activities,
});
const desk = (world: World, card: Card, who: PersonId = people.secretary): Desk =>
  new Desk(world, who, "2023-09-01", card);

describe("an assignment on its card", () => {
  const titles = (world: World, who: PersonId) =>
    shown(world, of("assignment"), who, { on: "2023-09-01" }).titles;

  it("can be withdrawn and sent back by the secretariat, where it stands so", () => {
    expect(titles(after(), people.secretary)).toContain("Återkalla");
    expect(titles(after(), people.secretary)).not.toContain("Återremiss");
    expect(titles(after(reported), people.secretary)).toEqual(
      expect.arrayContaining(["Återremiss", "Återkalla"]),
    );
    for (const title of ["Återremiss", "Återkalla"])
      expect(titles(after(reported), people.chief)).not.toContain(title);
  });
});

describe("the withdrawal", () => {
  it("asks why, and says afterwards that nothing is to be done", () => {
    const world = after();
    const { seen } = desk(world, of("withdraw-assignment")).press("Återkalla uppdraget", {
      reason: "Återkallat av styrelsen § 140",
    });
    expect(seen.text).toContain("Uppdraget är återkallat.");
    expect(seen.text).toContain("Skäl: Återkallat av styrelsen § 140.");
    expect(seen.titles).not.toContain("Återkalla");
  });

  it("comes back with the problem above its field", () => {
    const world = after();
    const { card, seen } = desk(world, of("withdraw-assignment")).press("Återkalla uppdraget", {
      reason: "x",
    });
    expect(card).toEqual(of("withdraw-assignment"));
    expect(seen.fields[0]?.value).toBe("x");
    expect(world.state.assignments.get(activities)?.status).toBe("active");
  });
});

describe("the referral back", () => {
  const send = "Registrera återremissen";

  it("asks why and to which meeting; the report is then due anew", () => {
    const world = after(reported);
    const form = desk(world, of("refer-back-assignment"));
    const { seen } = form.press(send, { reason: "Kostnaderna saknas", meeting: at.december });
    expect(world.state.assignments.get(activities)).toMatchObject({
      status: "active",
      meeting: at.december,
    });
    expect(seen.text).toContain("Återremissen är noterad.");
    expect(seen.text).toContain("1 september 2023: Kostnaderna saknas.");
  });

  it("comes back with everything typed where the meeting is missing", () => {
    const form = desk(after(reported), of("refer-back-assignment"));
    const { card, seen } = form.press(send, { reason: "Kostnaderna saknas" });
    expect(card).toEqual(of("refer-back-assignment"));
    expect(seen.fields.map((one) => one.value)).toContain("Kostnaderna saknas");
  });

  it.each(["sv", "en"] as const)(
    "keeps the rules of a card, as the withdrawal does, in %s",
    (language) => {
      for (const card of ["withdraw-assignment", "refer-back-assignment"] as const) {
        const look = shown(after(reported), of(card), people.secretary, {
          on: "2023-09-01",
          language,
        });
        expect(complaintsAbout(look.content)).toEqual([]);
        expect(look.fields.length).toBeGreaterThan(0);
      }
    },
  );
});

it("the question after the document stop says that it has passed, and what to press", () => {
  const said = dutyText(
    {
      kind: "settle-condition",
      subject: subject(`assignment/${assignments.guidelines}`),
      detail: heldDetail,
    },
    after().state,
    viewerOf(people.secretary, { on: day("2023-10-11") }),
  );
  expect(said).toMatchObject({
    title: `Har villkoret avgjorts? ${guidelines.text}`,
    note: "Handlingsstoppet har passerat. Registrera vad regionfullmäktige har beslutat, eller återkalla uppdraget.",
    button: "Registrera villkoret",
  });
});
