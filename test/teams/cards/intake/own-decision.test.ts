import { describe, expect, it } from "vitest";
import { received } from "../../../../src/teams/intake/received.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";

const on = "2018-06-25";

/** A text that the secretariat has sent, in front of its card. */
function sent(text: string): Desk {
  const world = worldOf(...organisation);
  const { command, card } = received(text, null);
  world.carryOut(did(people.secretary, `${on} 09:00`, command));
  return new Desk(world, people.secretary, on, card);
}

/** The delegate's own decision, in front of its form. */
function decisionOf(text: string): Desk {
  const desk = sent(text);
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

const ownRows = `Delegationsbeslut
2018-06-20
RS/901/2018

Eldvakt 2018

Region Exempelfjäll får 4 000 000 kronor för 2018. Regionstyrelsen beslutade 2018-05-30 § 88 att "regiondirektören får delegation på att fördela medlen till screening och utbildning".

Beslut
Till inköp av kameror avsätts 1 000 000 kronor. Ansvarig är Lovisa Exempel. Behov 2019: nej.
För screening fördelas 2 500 000 till HS-direktör för fördelning

TOTALT 3 100 000 fördelat

Beslutet anmäls till Regionstyrelsen i augusti 2018.
`;

describe("R12: rows that stand in the delegate's own decision beside the pots", () => {
  it("are the delegate's, and the board is not said to have decided them", () => {
    const desk = sent(ownRows);
    expect(desk.seen.text).toContain("Delegatens beslut: Eldvakt 2018, en rad");
    expect(desk.seen.text).not.toContain("Organets beslut");
    desk.press("Lägg in allt som är redo (1)").press("Lägg in", { code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { outcome: "rows", name: "Rut Exempelsson" });
    const [registered, ...more] = desk.world.state.registered.values();
    expect(more).toEqual([]);
    expect(registered?.madeBy.kind).toBe("person");
    expect(registered?.rows.map(({ activity }) => activity)).toEqual(["inköp av kameror"]);
    const [mandate] = desk.world.state.mandates.values();
    expect(mandate?.purposes).toMatchObject([{ title: { sv: "Screening och utbildning" } }]);
  });

  it("are the board's where the text tells of them before it decides", () => {
    expect(decisionOf(decisionText).world.state.registered.size).toBe(1);
  });
});

describe("what stands above the next item", () => {
  it("says that it was another one that was entered", () => {
    const desk = decisionOf(decisionText);
    expect(desk.seen.text).toContain("Det är inlagt. Här är nästa post, som behöver svar.");
  });
});

describe("R04: a total that is not the sum", () => {
  it("is asked about by the decision alone, not once more among the questions", () => {
    expect(sent(ownRows).seen.text).not.toContain("Summan anges till");
  });
});

describe("R05: the frame of a text that only proposes", () => {
  it("is reckoned with what is proposed, and nobody is told to give out the rest", () => {
    const { seen } = sent(ownRows.replace("Delegationsbeslut", "Tjänsteskrivelse"));
    expect(seen.text.replaceAll("\u00A0", " ")).toContain(
      "Ram 4 000 000 kr, rader 1 000 000 kr, pottar 2 500 000 kr, kvar 500 000 kr.",
    );
    expect(seen.text).not.toContain("Lägg upp en pott till");
  });
});

describe("a paragraph that gives the right to distribute two grants", () => {
  const all = "Lägg in allt som är redo (1)";
  const code = { code: "Projekt 900" };

  it("becomes a mandate for each of them", () => {
    const first = sent(ownRows).press(all).press("Lägg in", code).press(all);
    const { command, card } = received(ownRows.replace("RS/901/2018", "RS/902/2018"), null);
    first.world.carryOut(did(people.secretary, `${on} 10:00`, command));
    const second = new Desk(first.world, people.secretary, on, card);
    second.press(all).press("Lägg in", code).press(all);
    expect(second.seen.text).toContain("Delegatens beslut");
    const mandates = [...second.world.state.mandates.values()];
    expect(mandates.map(({ section }) => section)).toEqual([88, 88]);
    expect(new Set(mandates.map(({ grant }) => grant)).size).toBe(2);
  });
});

describe("who decided", () => {
  const nameIn = (text: string) =>
    decisionOf(text).seen.fields.find(({ id }) => id === "name")?.value;

  it("is the last signature above its title, and never the letterhead", () => {
    const signed = nameIn(decisionText);
    expect(signed).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}/u);
    expect(nameIn(`Region Exempelfjäll\nRegiondirektör\n\n${decisionText}`)).toBe(signed);
    expect(nameIn(`Bo Prov\nRegiondirektör\n\n${decisionText}`)).toBe(signed);
  });
});
