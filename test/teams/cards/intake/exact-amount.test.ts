import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { grantId, type Ore, potId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { did } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";
import { on, sent, spaced } from "./sent.ts";

const grant = grantId("grant-RS-900-2018");
const code = "Projekt 900";

/** In front of the form of the grant, whose amount the text rounds to 12,3 miljoner. */
const asked = (text = decisionText): Desk => sent(text).press("Lägg in allt som är redo (1)");
const stored = ({ world }: Desk) => world.state.grants.get(grant);
const rest = "av ramen är inte fördelade. Vad ska hända med dem?";

describe("R05: the exact amount of a grant that the text rounds", () => {
  it("is asked for once more where it is written in millions", () => {
    const desk = asked().press("Lägg in", { amount: "12,3 mnkr", code });
    expect(stored(desk)).toBeUndefined();
    expect(spaced(desk)).toContain(
      "12,3 mnkr är avrundat och kan vara från 12 250 000 kr till 12 350 000 kr. Skriv det exakta beloppet i kronor. Vet du det inte, skriv ”cirka 12,3 mnkr”.",
    );
    expect(desk.seen.fields.find(({ id }) => id === "amount")?.value).toBe("12,3 mnkr");
    desk.press("Lägg in", { amount: "12 340 000" });
    expect(stored(desk)).toMatchObject({ amount: kronor(12_340_000), rounding: 0 });
  });

  it.each([
    ["cirka 12,3 mnkr", 12_300_000, 50_000],
    ["ca 12,34 mnkr", 12_340_000, 5_000],
    ["Avrundat", 12_300_000, 50_000],
    ["12,345678 mnkr", 12_345_678, 0],
    ["12 340 tkr", 12_340_000, 0],
  ])("%s is taken with what it leaves open", (amount, kr, rounding) => {
    const desk = asked().press("Lägg in", { amount, code });
    expect(stored(desk)).toMatchObject({ amount: kronor(kr), rounding: kronor(rounding) });
  });

  it("is compared with the text also where it is said to be rounded", () => {
    const desk = asked().press("Lägg in", { amount: "cirka 13 mnkr", code });
    expect(stored(desk)).toBeUndefined();
    const [choice] = desk.seen.fields.find(({ id }) => id === "outcome")?.choices ?? [];
    expect(choice?.title.replaceAll("\u00A0", " ")).toBe(
      "Beloppet ska vara 13 000 000 kr, fast texten anger 12 300 000 kr",
    );
    desk.press("Lägg in", { outcome: String(choice?.value) });
    expect(stored(desk)).toMatchObject({ amount: kronor(13_000_000), rounding: kronor(500_000) });
  });

  it.each(["cirka mycket", "cirka 12,3", "cirka 12 340 000", "cirka -12,3 mnkr", "-12,3 mnkr"])(
    "%j is no amount",
    (amount) => {
      const desk = asked().press("Lägg in", { amount, code });
      expect(stored(desk)).toBeUndefined();
      expect(spaced(desk)).toContain("Statsbidrag");
    },
  );

  it("is no rounded one either where it is given afterwards", () => {
    const desk = asked().press("Lägg in", { amount: "avrundat", code });
    const form = new Desk(desk.world, people.secretary, on, { card: "grant-amount", grant });
    form.press("Spara beloppet", { amount: "12,4 mnkr", reference: "Rekvisition" });
    expect(spaced(form)).toContain("12,4 mnkr är avrundat och kan vara från 12 350 000 kr");
    expect(spaced(form)).toContain("Vet du det inte än, låt bidraget stå som det är.");
    expect(stored(form)).toMatchObject({ rounding: kronor(50_000) });
    form.press("Spara beloppet", { amount: "12 400 000", reference: "Rekvisition" });
    expect(stored(form)).toMatchObject({ amount: kronor(12_400_000), rounding: 0 });
  });
});

describe("R05: what is asked of the rest", () => {
  it("is no more how large the frame is, once somebody has entered it", () => {
    const frameless = decisionText
      .replace("erhåller Region Exempel 12,3 miljoner kronor från", "får Region Exempel medel ur")
      .replace(/Aktivitet\t[\s\S]*6 500 000\t\n/, "");
    const question = "säger inte säkert hur stor ramen är. Vilket är beloppet?";
    const desk = asked(frameless);
    expect(spaced(desk.press("Tillbaka till inläsningen"))).toContain(question);
    desk.press("Svara").press("Lägg in", { amount: "cirka 6,4 mnkr", code });
    expect(stored(desk)).toMatchObject({ amount: kronor(6_400_000), rounding: kronor(50_000) });
    expect(spaced(desk)).not.toContain(question);
  });

  it("follows the exact amount, once somebody has given it", () => {
    const desk = asked();
    expect(spaced(desk.press("Tillbaka till inläsningen"))).toContain(`600 000 kr ${rest}`);
    desk.press("Svara").press("Lägg in", { amount: "12 340 000", code });
    expect(spaced(desk)).toContain(`640 000 kr ${rest}`);
    expect(spaced(desk)).not.toContain(`600 000 kr ${rest}`);
  });

  it("is what is left of the grant, once another pot has got some of it, and then nothing", () => {
    const desk = asked().press("Lägg in", { amount: "12 340 000", code });
    desk.press("Lägg in allt som är redo (2)").press("Lägg in", { decisionDay: "2018-06-19" });
    desk.press("Lägg in allt som är redo (3)").press("Lägg in", { purpose: "bemanning" });
    const { world } = desk;
    const [pot] = [...world.state.pots.values()].filter((one) => one.grant === grant);
    assert(pot !== undefined, "a pot was entered");
    const { id: _, awaits: __, ...like } = pot;
    const open = (id: string, amount: Ore) =>
      did(people.secretary, `${on} 11:00`, {
        ...like,
        type: "open-pot",
        pot: potId(id),
        title: id,
        amount,
        purposeConfirmed: true,
      });
    const first = new Desk(world, people.secretary, on, { card: "intakes" }).press("Öppna");
    expect(spaced(first)).toContain(`640 000 kr ${rest}`);
    world.carryOut(open("extra-1", kronor(400_000)));
    expect(spaced(first)).toContain(`240 000 kr ${rest}`);
    expect(spaced(first)).toContain("240 000 kr är inte fördelade.");
    expect(spaced(first)).not.toContain("640 000 kr är inte fördelade. Lägg upp");
    world.carryOut(open("extra-2", kronor(240_000)));
    expect(spaced(first)).not.toContain(rest);
  });

  it("is nothing where the exact amount leaves nothing", () => {
    const all = decisionText.replace("fördelas 700 000", "fördelas 1 250 000");
    const desk = asked(all.replace("5 200 000", "5 750 000"));
    expect(spaced(desk.press("Tillbaka till inläsningen"))).toContain(`50 000 kr ${rest}`);
    desk.press("Svara").press("Lägg in", { amount: "12 250 000", code });
    expect(spaced(desk)).not.toContain(rest);
    expect(spaced(desk)).toContain("Hela ramen är fördelad.");
  });

  it("stays as it was where the amount is still rounded, and where it is answered", () => {
    const rounded = asked().press("Lägg in", { amount: "avrundat", code });
    expect(spaced(rounded)).toContain(`600 000 kr ${rest}`);
    const first = sent(decisionText).press("Svara på frågorna (5)");
    while (!spaced(first).includes(rest)) first.press("Nästa fråga");
    first.press("Spara svaret", { text: "De fördelas i höst." });
    first.press("Tillbaka till inläsningen").press("Lägg in allt som är redo (1)");
    first.press("Lägg in", { amount: "12 340 000", code });
    expect(spaced(first)).toContain(`600 000 kr ${rest} Svar: De fördelas i höst.`);
  });
});
