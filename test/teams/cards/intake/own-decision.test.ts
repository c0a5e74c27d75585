import { describe, expect, it } from "vitest";
import { received } from "../../../../src/teams/intake/received.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";

const on = "2018-06-25";

/** The delegate's own decision, in front of its form. */
function decisionOf(text: string): Desk {
  const world = worldOf(...organisation);
  const { command, card } = received(text, null);
  world.carryOut(did(people.secretary, `${on} 09:00`, command));
  const desk = new Desk(world, people.secretary, on, card);
  desk.press("Lägg in allt som är redo (1)");
  desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
  return desk.press("Lägg in allt som är redo (2)");
}

const dayOf = (desk: Desk) =>
  [...desk.world.state.registered.values()].find(({ madeBy }) => madeBy.kind === "person")?.day;
const dayField = ({ seen }: Desk) => seen.fields.find(({ id }) => id === "decisionDay");

describe("R17: the day of a decision that can be two", () => {
  it("is chosen between the two, without a calendar", () => {
    const desk = decisionOf(decisionText);
    expect(dayField(desk)?.choices.map(({ title, value }) => [title, value])).toEqual([
      ["19 juni 2018", "2018-06-19"],
      ["21 juni 2018", "2018-06-21"],
      ["En annan dag", "another-day"],
    ]);
    desk.press("Lägg in", { decisionDay: "2018-06-21" });
    expect(dayOf(desk)).toBe("2018-06-21");
  });

  it("can be another, which is then asked for", () => {
    const desk = decisionOf(decisionText).press("Lägg in", { decisionDay: "another-day" });
    expect(dayOf(desk)).toBeUndefined();
    expect(dayField(desk)).toMatchObject({ type: "Input.Date", value: "" });
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Lägg in");
    expect(dayField(desk)?.type).toBe("Input.ChoiceSet");
    desk.press("Lägg in", { decisionDay: "another-day" });
    desk.press("Lägg in", { decisionDay: "2018-06-20" });
    expect(dayOf(desk)).toBe("2018-06-20");
  });

  it("is a date where the text has one", () => {
    const desk = decisionOf(
      decisionText.replace("2018-06-1921", "2018-06-19").replace("augusti 2018", "oktober 2018"),
    );
    expect(dayField(desk)).toMatchObject({ type: "Input.Date", value: "2018-06-19" });
  });
});

describe("R11: the meeting that a decision is reported at", () => {
  it("is told in the words of the text where none can be told from them", () => {
    const desk = decisionOf(decisionText.replace("i augusti 2018", "i oktober 2018"));
    expect(desk.seen.text).toContain(
      "Enligt texten anmäls beslutet till regionstyrelsen i oktober 2018. Välj sammanträdet.",
    );
  });

  it("is not asked about where it can", () => {
    const desk = decisionOf(decisionText);
    expect(desk.seen.text).toContain("rymmer två dagar");
    expect(desk.seen.text).not.toContain("Enligt texten anmäls");
  });
});
