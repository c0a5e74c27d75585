import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grantFigures, trialBalance } from "../../../../src/domain/account.ts";
import { caseNumber, grantId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText, notesText, reportText } from "./documents.ts";

const on = "2018-06-25";

interface ReadIn {
  readonly world: World;
  readonly desk: Desk;
  readonly card: Card;
}

/** A text that the secretariat has sent, in front of its card. */
function readIn(text: string, before = organisation): ReadIn {
  const { command, card } = received(text, null);
  const world = worldOf(...before, did(people.secretary, `${on} 09:00`, command));
  return { world, card, desk: new Desk(world, people.secretary, on, card) };
}

/** The document taken all the way: each answer that it asks for, and everything else at once. */
function enterAll({ desk }: ReadIn): Desk {
  desk.press("Lägg in allt som är redo (1)");
  desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
  desk.press("Lägg in allt som är redo (2)");
  desk.press("Lägg in", { decisionDay: "2018-06-19" });
  desk.press("Lägg in allt som är redo (3)");
  desk.press("Lägg in", { purpose: "bemanning" });
  return desk;
}

const grant = grantId("grant-RS-900-2018");

describe("a decision that is read in", () => {
  it("stores nothing but itself until somebody presses", () => {
    const { world, desk } = readIn(decisionText);
    const events = world.records.length;
    expect(desk.seen.text).toContain("Inget är inlagt förrän du trycker på Lägg in.");
    for (const press of ["Öppna", "Tillbaka till inläsningen", "Nästa", "Öppna"]) desk.press(press);
    expect(world.records).toHaveLength(events);
    expect(world.records.at(-1)?.event.type).toBe("document-received");
    expect(world.state.pots.size + world.state.cases.size).toBe(0);
  });

  it("R05: tells frame, rows, pots and rest, and what the rounding leaves open", () => {
    const { desk } = readIn(decisionText);
    expect(desk.seen.text.replaceAll("\u00A0", " ")).toContain(
      "Ram 12 300 000 kr (± 50 000 kr), rader 6 500 000 kr, pottar 5 200 000 kr, kvar 600 000 kr.\n600 000 kr är inte fördelade. Ramen är avrundad, så det kan vara från 550 000 kr till 650 000 kr. Lägg upp en pott till för dem, eller svara på frågan om dem. Ange det exakta bidraget när du vet det.",
    );
  });

  it("quotes the line of every item", () => {
    const { desk } = readIn(decisionText);
    const first = desk.seen.text;
    const second = desk.press("Nästa").seen.text;
    for (const quote of [
      "2018 erhåller Region Exempel 12,3 miljoner kronor",
      "Regiondirektören får delegation på att fördela",
    ])
      expect(first).toContain(quote);
    expect(second).toContain("För fler kollegor fördelas 1 500 000 till HS-direktör");
  });

  it("becomes case, grant, decisions, mandate and pots, whose money adds up", () => {
    const read = readIn(decisionText);
    const desk = enterAll(read);
    const { state } = read.world;
    expect(desk.seen.text).toContain("sida 2 av 2");
    expect(desk.seen.text).toContain("Inget kvar att lägga in");
    expect(state.cases.get("RS/900/2018")?.title).toBe("Kortare köer, beslutsomgång 2");
    expect(grantFigures(state, grant)).toMatchObject({
      amount: kronor(12_340_000),
      rounding: 0,
      fixed: kronor(6_500_000),
      pots: kronor(5_200_000),
      undistributed: kronor(640_000),
    });
    expect(trialBalance(state).sum).toBe(0);
    const board = state.registered.get("RS-2018-05-30-88");
    expect(board?.rows.map(({ need }) => need)).toEqual(["yes", "unclear", "unstated"]);
    expect(board?.rows[1]?.description).toBe("fler som svarar");
    expect(board?.madeBy).toEqual({ kind: "body", body: "RS", section: 88 });
    const [mandate] = [...state.mandates.values()].filter((one) => one.grant === grant);
    expect(mandate).toMatchObject({ delegate: "regiondirektor", onwardSource: null, section: 88 });
    expect(mandate?.purposes.map(({ id }) => id)).toEqual([
      "bemanning",
      "rapportverktyg",
      "digitala-besok",
    ]);
    const pots = [...state.pots.values()].map((pot) => [pot.title, pot.purpose, pot.round]);
    expect(pots).toEqual([
      ["Bemanning i vården", "bemanning", 2],
      ["Rapportverktyg", "rapportverktyg", 2],
      ["Fler kollegor", "bemanning", 2],
    ]);
    const notices = [...state.notices.values()];
    expect(notices).toHaveLength(1);
    expect(notices[0]?.meeting).toBe("RS-2018-08-29");
  });

  it("R06: keeps which purpose a person mapped a pot to", () => {
    const read = readIn(decisionText);
    enterAll(read);
    const [intake] = [...read.world.state.intakes.values()];
    expect(intake?.confirmed.find(({ item }) => item === "pot-3")?.answers).toEqual([
      "fler kollegor → Bemanning",
    ]);
    expect(intake?.confirmed.find(({ item }) => item === "decision")?.answers).toEqual([
      "2018-06-1921: 2018-06-19",
    ]);
  });

  it("takes a purpose outside the mandate only when somebody says so", () => {
    const read = readIn(decisionText);
    const { desk } = read;
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    desk.press("Lägg in allt som är redo (3)");
    expect(desk.press("Lägg in").seen.text).toContain("Mandatet nämner inte");
    expect(read.world.state.pots.size).toBe(2);
    desk.press("Lägg in", { purpose: "outside" });
    expect([...read.world.state.pots.values()].at(-1)?.purpose).toBe("fler-kollegor");
  });

  it("asks for the day where two fit, and enters no decision without it (R17)", () => {
    const read = readIn(decisionText);
    const { desk } = read;
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "avrundat", code: "Projekt 900" });
    expect(read.world.state.grants.get(grant)).toMatchObject({
      amount: kronor(12_300_000),
      rounding: kronor(50_000),
    });
    desk.press("Lägg in allt som är redo (2)");
    expect(desk.seen.text).toContain("rymmer två dagar");
    desk.press("Lägg in");
    expect(desk.card).toMatchObject({ card: "intake-item", item: "decision" });
    expect(read.world.state.registered.size).toBe(1);
  });

  it("R04: asks which holds where the stated total is not that of the rows", () => {
    const { desk, world } = readIn(decisionText.replace("6 500 000", "6 600 000"));
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (1)");
    expect(desk.seen.text.replaceAll("\u00A0", " ")).toContain(
      "Texten anger summan 6 600 000 kr, men raderna är tillsammans 6 500 000 kr.",
    );
    desk.press("Lägg in");
    expect(world.state.registered.size).toBe(0);
    desk.press("Lägg in", { outcome: "rows" });
    expect(world.state.registered.size).toBe(1);
    const [intake] = [...world.state.intakes.values()];
    expect(intake?.confirmed.at(-1)?.answers).toEqual([
      "raderna är tillsammans 6\u00A0500\u00A0000\u00A0kr, texten anger 6\u00A0600\u00A0000\u00A0kr",
    ]);
  });

  it("shows a refusal above the item, with what was typed, and enters nothing at once that the rules refuse", () => {
    const { desk, world } = readIn(decisionText);
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "en massa", code: "Projekt 900" });
    expect(desk.seen.fields.find(({ id }) => id === "amount")?.value).toBe("en massa");
    expect(desk.seen.text).toContain("en massa");
    desk.press("Lägg in", { amount: "6 000 000" });
    desk.press("Lägg in", { outcome: "changed-600000000" });
    expect(desk.seen.text).toContain("mer än vad som är kvar av bidraget");
    desk.press("Lägg in allt som är redo (1)");
    expect(world.state.registered.size).toBe(0);
  });

  it("is known when it is sent again: everything stands as entered, nothing can be entered twice", () => {
    const read = readIn(decisionText);
    enterAll(read);
    const events = read.world.records.length;
    const { command } = received(decisionText, "igen.docx");
    const again = new Desk(read.world, people.secretary, on, read.card);
    expect(command.content).toBe(received(decisionText, null).command.content);
    expect(again.seen.titles).not.toContain("Lägg in");
    expect(again.seen.titles.some((title) => title.startsWith("Lägg in allt"))).toBe(false);
    expect(read.world.records).toHaveLength(events);
  });
});

describe("the number of a document", () => {
  it("is named as it stands, also in another form than the region's own", () => {
    const { desk } = readIn(decisionText.replace("RS/900/2018", "RST-2018-0900"));
    expect(desk.seen.text).toContain("Delegationsbeslut, RST-2018-0900, ");
    expect(desk.seen.text).not.toContain("inget diarienummer");
  });
});

describe("what decides nothing", () => {
  it("proposes nothing out of notes", () => {
    const { desk } = readIn(notesText);
    expect(desk.seen.text).toContain("Minnesanteckningar är inget beslut");
    expect(desk.seen.titles).toEqual(["Läs resten", "Avsluta inläsningen"]);
  });

  it("R25: shows a proposed assignment and never enters it", () => {
    const { desk, world } = readIn(reportText);
    expect(desk.seen.text).toContain(
      "Texten föreslår men beslutar inget. Förslagen visas men läggs inte in.",
    );
    desk.press("Lägg in allt som är redo (1)");
    expect(world.state.cases.has(caseNumber("RS/901/2018"))).toBe(true);
    expect(world.state.assignments.size).toBe(0);
    expect(desk.seen.titles.some((title) => title.startsWith("Lägg in"))).toBe(false);
  });
});

describe("every document of ours", () => {
  const folder = new URL("../../../fixtures/decisions/", import.meta.url);
  const names = [
    "assembly-and-own-part",
    "conditions-and-seasons",
    "hostile-comments",
    "pot-table",
    "rejected-and-new-task",
    "spoken-to-the-program",
    "sum-does-not-tally",
    "two-frames",
    "corrected-and-negative",
    "bars-and-prose",
  ];

  it.each(names)("makes cards within their limits, and %s stores nothing by itself", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const { command, card } = received(text, null);
    const world = worldOf(...authority, did(people.secretary, `${on} 09:00`, command));
    const looks: Card[] = [card, { ...card, page: 2 } as Card];
    const intake = "intake" in card ? card.intake : null;
    for (const item of [
      "case",
      "grant",
      "board-decision",
      "mandate",
      "decision",
      "pot-1",
      "assignment-1",
    ])
      if (intake !== null) looks.push({ card: "intake-item", intake, item, page: 1 });
    for (const language of ["sv", "en"] as const)
      for (const look of looks)
        expect(complaintsAbout(shown(world, look, people.secretary, { language }).content)).toEqual(
          [],
        );
    expect(world.records.at(-1)?.event.type).toBe("document-received");
  });

  it("reads whatever is sent without a fault", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "RS/12/2018",
        "Beslut",
        "Delegationsbeslut",
        "Ram 99999999999999999999 miljoner kronor",
        "För x fördelas 12 345,50 kr till IT-chef för fördelning",
        "För y fördelas 1 000 000 000 000 000 kr till IT-chef för fördelning",
        "Aktivitet\tAnsvarig\tBelopp",
        "A\tB\t-5 000,25",
        "summa\t\t0,5 mnkr",
        "2018 erhåller regionen 1,5 miljoner kronor",
        'styrelsen § 9 "Regiondirektören får fördela medel till åtgärder gällande a, b och c"',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join("\n");
        fc.pre(text.trim() !== "");
        const { command, card } = received(text, null);
        const world = worldOf(...authority, did(people.secretary, `${on} 09:00`, command));
        const intake = "intake" in card ? card.intake : null;
        const looks: Card[] = [card];
        for (const item of ["grant", "board-decision", "mandate", "decision", "pot-1"])
          if (intake !== null) looks.push({ card: "intake-item", intake, item, page: 1 });
        for (const look of looks)
          expect(complaintsAbout(shown(world, look, people.secretary).content)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("shows what somebody wrote to the card as it was typed", () => {
    const { desk } = readIn(decisionText.replaceAll("fler kollegor", hostile));
    const second = desk.press("Nästa").seen.text;
    expect(literal.some((part) => second.includes(part))).toBe(true);
  });
});
