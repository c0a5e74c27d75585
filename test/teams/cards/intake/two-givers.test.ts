import { describe, expect, it } from "vitest";
import { grantFigures } from "../../../../src/domain/account.ts";
import { grantId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import type { Desk } from "../meeting/clicking.ts";
import { sent, spaced } from "./sent.ts";

/** What the board gave first stands above; the delegate gives rows and a pot out of what was left. */
const twoGivers = `Delegationsbeslut
2018-06-20
RS/901/2018

Eldvakt 2018, omgång 2

Bakgrund

Region Exempelfjäll får 10 000 000 kronor för 2018. Regionstyrelsen beslutade 2018-05-30 § 88 om fördelning av medel för eldvakt 2018. I det beslutet fördelades till följande:

Aktivitet\tAnsvarig\tBelopp (kr)\tBehov 2019
Kvällsmottagning\tAnna Prov\t1 500 000\tja
Rådgivning på telefon\tBo Prov\t2 000 000\tja?
Summa\t\t3 500 000\t

Regionstyrelsen beslutade samtidigt att "regiondirektören får delegation på att fördela de resterande medlen till screening och utbildning".

Beslut

Regiondirektören fördelar följande:

Aktivitet\tAnsvarig\tBelopp (kr)\tBehov 2019
Kameror\tLovisa Exempel\t1 000 000\tnej
Larm\tLovisa Exempel\t1 200 000\tja?
Summa\t\t2 200 000\t

För screening fördelas 2 500 000 kr till HS-direktör för fördelning.

Ulla Norrman
Regiondirektör

Beslutet anmäls till Regionstyrelsen i augusti 2018.
`;

const all = (count: number) => `Lägg in allt som är redo (${count})`;

function entered(text: string): Desk {
  const desk = sent(text).press(all(1)).press("Lägg in", { code: "Projekt 901" });
  return desk.press(all(4));
}

const rowsOf = (desk: Desk, by: "body" | "person") =>
  [...desk.world.state.registered.values()]
    .filter(({ madeBy }) => madeBy.kind === by)
    .flatMap(({ rows }) => rows.map(({ activity }) => activity));

describe("rows of an earlier decision beside the decision's own", () => {
  it("each stand with the one who gave them, with their own sum", () => {
    const said = spaced(sent(twoGivers));
    expect(said).toContain("två rader, tillsammans 3 500 000 kr");
    expect(said).toContain(
      "Delegatens beslut: Eldvakt 2018, omgång 2, två rader, tillsammans 2 200 000 kr",
    );
    expect(said).toContain("rader 5 700 000 kr, pottar 2 500 000 kr, kvar 1 800 000 kr");
  });

  it("are entered each with its decider", () => {
    const desk = entered(twoGivers);
    expect(rowsOf(desk, "body")).toEqual(["Kvällsmottagning", "Rådgivning på telefon"]);
    expect(rowsOf(desk, "person")).toEqual(["Kameror", "Larm"]);
    expect(grantFigures(desk.world.state, grantId("grant-RS-901-2018"))).toMatchObject({
      fixed: kronor(5_700_000),
      pots: kronor(2_500_000),
    });
  });

  it("have each their own total, and R04 asks of the one that differs alone", () => {
    expect(readDecision(twoGivers).statedTotals).toEqual([
      { of: "rows", statedKr: 2_200_000, computedKr: 2_200_000 },
    ]);
    const wrong = twoGivers.replace("2 200 000", "2 300 000");
    expect(readDecision(wrong).statedTotals).toEqual([
      { of: "rows", statedKr: 2_300_000, computedKr: 2_200_000 },
    ]);
    const desk = sent(wrong).press(all(1)).press("Lägg in", { code: "Projekt 901" }).press(all(2));
    expect(spaced(desk)).toContain("Delegatens beslut");
    expect(spaced(desk)).toContain(
      "Texten anger summan 2 300 000 kr, men raderna är tillsammans 2 200 000 kr.",
    );
    desk.press("Lägg in", { outcome: "rows" });
    expect(rowsOf(desk, "person")).toHaveLength(2);
  });

  it("are asked about at the earlier decision where it is that one's total that differs", () => {
    const wrong = twoGivers.replace("3 500 000", "3 600 000");
    expect(readDecision(wrong).statedTotals).toEqual([
      { of: "rows", statedKr: 3_600_000, computedKr: 3_500_000 },
      { of: "rows", statedKr: 2_200_000, computedKr: 2_200_000 },
    ]);
    const desk = sent(wrong).press(all(1)).press("Lägg in", { code: "Projekt 901" }).press(all(3));
    expect(spaced(desk)).toContain("Organets beslut");
    expect(spaced(desk)).toContain(
      "Texten anger summan 3 600 000 kr, men raderna är tillsammans 3 500 000 kr.",
    );
    desk.press("Lägg in", { outcome: "rows" });
    expect(rowsOf(desk, "body")).toHaveLength(2);
    expect(spaced(desk)).not.toContain("Texten anger summan");
  });

  it("have their needs answered before they are entered, each with its decision", () => {
    const desk = sent(twoGivers).press("Svara på frågorna (5)");
    for (const skipped of ["Nästa fråga", "Nästa fråga"]) desk.press(skipped);
    desk.press("Spara svaret", { need: "yes", text: "Bo Prov" });
    desk.press("Spara svaret", { need: "no", text: "Lovisa Exempel" });
    desk.press("Tillbaka till inläsningen").press(all(1));
    desk.press("Lägg in", { code: "Projekt 901" }).press(all(4));
    expect([...desk.world.state.needs.values()].map(({ need }) => need)).toEqual(["yes", "no"]);
  });
});
