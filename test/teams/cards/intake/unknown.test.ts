import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { asTitle, roleIn, signatureIn } from "../../../../src/teams/intake/guess.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";
import { decisionText } from "./documents.ts";

const intakeIn = ({ state }: World) => [...state.intakes.values()][0];
const valueOf = (desk: Desk, id: string) => desk.seen.fields.find((one) => one.id === id)?.value;

const ofPositions: ReadonlySet<string> = new Set(["establish-position", "appoint-holder"]);

/** Presses the first button until the forms of a set-up are behind. */
function setUp(desk: Desk): Desk {
  for (let page = 0; page < 4 && desk.card.card.startsWith("set-up"); page += 1)
    desk.press(desk.seen.titles[0] ?? "");
  return desk;
}

describe("what a document asks to have set up", () => {
  const unknown = decisionText.replace("Ekonomidirektör för", "Vårdutvecklare för");

  function asking(): Desk {
    const desk = sent(unknown);
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    return desk.press("Lägg in allt som är redo (2)");
  }

  it("has the name of the text filled in, and leads back to the item", () => {
    const desk = asking();
    expect(spaced(desk)).toContain("Texten säger ”Vårdutvecklare”.");
    const item = { card: "intake-item", intake: intakeIn(desk.world)?.id, item: "pot-2", page: 1 };
    desk.press("Lägg upp befattningen");
    expect(desk.seen.fields.find(({ id }) => id === "title")?.value).toBe("Vårdutvecklare");
    desk.press("Avbryt");
    expect(desk.card).toEqual(item);
    desk.press("Lägg upp befattningen");
    for (let page = 0; page < 3 && desk.card.card === "set-up-form"; page += 1)
      desk.press(desk.seen.titles[0] ?? "");
    if (desk.card.card === "set-up-review") desk.press(desk.seen.titles[0] ?? "");
    expect(desk.card).toEqual(item);
    expect(spaced(desk)).not.toContain("Texten säger ”Vårdutvecklare”.");
    expect(desk.seen.fields.find(({ id }) => id === "owner")?.value).not.toBe("");
  });

  /** A new authority: people and bodies, and no position yet. */
  const nobody = (): World =>
    worldOf(
      ...organisation.filter(
        ({ asked }) => typeof asked === "function" || !ofPositions.has(asked.type),
      ),
    );

  it("lets whoever got the mandate be set up, by the title in the words of the mandate", () => {
    const desk = sent(decisionText, nobody());
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (1)");
    expect(spaced(desk)).toContain("Texten säger ”Regiondirektören”.");
    desk.press("Lägg upp befattningen");
    expect(valueOf(desk, "title")).toBe("Regiondirektör");
    setUp(desk);
    expect(desk.card).toMatchObject({ card: "intake-item", item: "mandate" });
    expect(valueOf(desk, "owner")).toBe("regiondirektor");
    desk.press("Lägg in");
    expect([...desk.world.state.mandates.values()].map(({ delegate }) => delegate)).toEqual([
      "regiondirektor",
    ]);
  });

  it("R12: asks about a signature that is no position's here, and takes nobody else to have decided", () => {
    const desk = sent(
      decisionText.replace("Ulla Norrman\nRegiondirektör", "Per Prov\nBitr. finanschef"),
    );
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    expect(spaced(desk)).toContain("Texten säger ”Bitr. finanschef”.");
    expect(valueOf(desk, "owner")).toBe("");
    expect(valueOf(desk, "name")).toBe("Per Prov");
    expect(desk.seen.titles).toContain("Lägg upp befattningen");
  });

  it("never sets up a body as a position", () => {
    const desk = sent(
      decisionText.replace("Ekonomidirektör för", "Hälso- och sjukvårdsnämnden för"),
    );
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    desk.press("Lägg in allt som är redo (2)");
    expect(spaced(desk)).toContain("som inte är någon befattning. Välj den befattning som svarar");
    desk.press("Lägg upp befattningen");
    expect(valueOf(desk, "title")).toBe("");
  });

  it("calls a body what the case numbers call it, and lets it be called nothing else (R19)", () => {
    const desk = sent(
      decisionText
        .replace("RS/900/2018", "HSN 900-2018")
        .replaceAll("Regionstyrelsen", "Hälso- och sjukvårdsnämnden"),
    );
    desk.press("Svara").press("Lägg in", { caseNumber: "HSN/900/2018" });
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    expect(spaced(desk)).toContain("Texten säger ”Hälso- och sjukvårdsnämnden”.");
    desk.press("Lägg upp organet");
    expect(valueOf(desk, "abbreviation")).toBe("HSN");
    desk.press(desk.seen.titles[0] ?? "", { abbreviation: "hälso" });
    expect(desk.world.state.bodies.has("HÄLSO")).toBe(false);
    expect(spaced(desk)).toContain(
      "Det finns ärenden som börjar på HSN/, och inget organ här heter HSN. Skriv HSN i stället för HÄLSO.",
    );
    desk.press(desk.seen.titles[0] ?? "", { abbreviation: "hsn" });
    expect(desk.world.state.bodies.get("HSN")?.title.sv).toBe("Hälso- och sjukvårdsnämnden");
    expect(valueOf(desk, "body")).toBe("HSN");
  });

  it("asks nothing about an item while it waits for another", () => {
    const desk = sent(decisionText.replace("Ekonomidirektör för", "Vårdutvecklare för"));
    const intake = intakeIn(desk.world)?.id;
    assert(intake !== undefined, "a document has been sent");
    const waiting = new Desk(desk.world, people.secretary, on, {
      card: "intake-item",
      intake,
      item: "pot-2",
      page: 1,
    });
    expect(spaced(waiting)).toContain("Lägg in statsbidraget först.");
    expect(spaced(waiting)).not.toMatch(/Texten säger|Mandatet nämner/);
    expect(waiting.seen.titles).not.toContain("Lägg upp befattningen");
  });
});

describe("a title in a text", () => {
  it.each([
    ["Regiondirektören får delegation på att fördela", "Regiondirektören"],
    ["att uppdra åt ekonomidirektören att fördela", "ekonomidirektören"],
    ["Hälso- och sjukvårdsdirektören beslutar", "Hälso- och sjukvårdsdirektören"],
    ["Styrelsens ordförande får besluta", null],
    ["medlen fördelas efter behov", null],
    ["", null],
  ])("in %j is %j", (words, role) => {
    expect(roleIn(words)).toBe(role);
  });

  it.each([
    ["Per Prov\nTf. Regiondirektör\n\nAnna Prov\nHR-direktör", "Anna Prov", "HR-direktör"],
    ["Per Prov\ntf regiondirektör", "Per Prov", "regiondirektör"],
  ])("below the last name of %j is that of who signed", (text, name, title) => {
    expect(signatureIn(text)).toEqual({ name, title });
  });

  it.each([
    "Per Prov\nHandläggare",
    "Per Prov\nöppet två kvällar",
    "regiondirektör",
    "Chefsmöte\nEkonomichef",
  ])("is no signature in %j", (text) => {
    expect(signatureIn(text)).toBeNull();
  });

  it.each([
    ["Regiondirektören", "Regiondirektör"],
    ["närsjukvårdschefen", "Närsjukvårdschef"],
    ["chefen för regionstaben", "Chef för regionstaben"],
    ["Sekreteraren", "Sekreterare"],
    ["Controllern", "Controller"],
    ["IT-chef", "IT-chef"],
    ["Norrmalmen", "Norrmalmen"],
  ])("%j is set up as %j", (name, title) => {
    expect(asTitle(name)).toBe(title);
  });
});
