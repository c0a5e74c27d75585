import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { textOf } from "./acts.ts";
import { dataOfButton, forges, isFault } from "./forge.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const yes = "Ja, det behövs 2019";
const no = "Nej, det behövs inte 2019";
const button = "Svara om behovet 2019";

describe("what next year needs, where the paper left it open", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const needs = () => [...region.program.commits.latest().needs.values()];
  const spaced = (lines: readonly string[]) => textOf(lines).replaceAll("\u00A0", " ");

  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("is asked of the secretariat with whose word it is, and nothing is stored without", async () => {
    const secretary = person("registrator");
    const before = spaced(await secretary.says("åtaganden"));
    expect(before).toContain("Därtill är 300 000 kr osäkert och 2 450 000 kr okänt.");
    await secretary.presses(button);
    expect(spaced(await secretary.presses(yes))).toContain("Fältet är tomt. Fyll i eller välj.");
    expect(needs()).toEqual([]);
  });

  it("is answered once, however often the button is pressed", async () => {
    const secretary = person("registrator");
    const data = { ...dataOfButton(secretary, yes), comment: "Sagt på budgetmötet" };
    const lines = spaced(await secretary.presses(yes, { comment: "Sagt på budgetmötet" }));
    expect(lines).toContain("Svaret om behovet är sparat.");
    expect(needs()).toHaveLength(1);
    await forges(secretary, "settle-need", data);
    expect(needs()).toMatchObject([{ need: "yes", comment: "Sagt på budgetmötet", turn: 1 }]);
    const old = await forges(secretary, "settle-need", { ...data, need: "no" });
    expect(old).toContain("Någon annan har svarat under tiden");
    expect(needs()).toMatchObject([{ need: "yes", turn: 1 }]);
  });

  it("is seen by whoever makes the budget, with who has answered and when", async () => {
    const lines = spaced(await person("regiondirektor").says("åtaganden"));
    expect(lines).toMatch(/• .+: ja \(besvarat \d+ juni 2018 av /);
    expect(lines).not.toContain("300 000 kr osäkert och 2 450 000 kr okänt");
  });

  it("is answered by the delegate without a source, where a row names nobody who is here", async () => {
    const chief = person("regiondirektor");
    await chief.presses(button);
    await chief.presses(no);
    expect(needs().map(({ need }) => need)).toEqual(["yes", "no"]);
  });

  it("is nobody else's, and nothing forged gets through", async () => {
    const data = dataOfButton(person("regiondirektor"), no);
    const [answered] = needs();
    const real = { decision: answered?.decision, row: answered?.row, need: "no", turn: 1 };
    for (const forged of [
      { ...data, ...real },
      { ...real, row: "choir" },
      { ...real, decision: "7/2018" },
      { ...real, need: "unclear" },
      {},
    ]) {
      const text = await forges(person("kirurgi"), "settle-need", forged);
      expect(isFault(text)).toBe(false);
    }
    expect(needs().map(({ need }) => need)).toEqual(["yes", "no"]);
  });
});
