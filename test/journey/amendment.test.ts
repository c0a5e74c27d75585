import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { decides, distributes, kompetens, sends, textOf } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe("a decision that is corrected, and then changed", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const seenBy = (name: SampleName) => spaced(textOf(person(name).sees()));

  beforeAll(async () => {
    region = await openRegion();
    for (const name of ["kirurgi", "barn", "revisor"] as const) await person(name).installs();
    await distributes(person("hsDirektor"), kompetens);
    await decides(person("regiondirektor"), "Kompetensutveckling");
  });
  afterAll(() => region.close());

  it("gets a slip put right by the decider, with everything typed kept where something is missing", async () => {
    const chief = person("regiondirektor");
    await chief.says("beslut 1/2018");
    await chief.presses("Ändra eller rätta");
    await chief.presses("Nästa");
    expect(chief.sees()).toContain("Utdrag till (16)");
    await chief.presses("Föregående");
    await chief.presses("Rätta 1");
    const refused = await chief.presses("Rätta beslutet", { text: "Simulatorer till KTC, rättad" });
    expect(textOf(refused)).toContain("Rätta: aktivitet");
    expect(chief.buttons()).toContain("Rätta beslutet");
    await chief.presses("Rätta beslutet", {
      text: "Simulatorer till KTC, rättad",
      reason: "Namnet var felstavat.",
    });
    const text = seenBy("regiondirektor");
    expect(text).toContain("Rättelsen är gjord.");
    expect(text).toContain("se rättelse 1");
    expect(text).toContain("ska vara ”Simulatorer till KTC, rättad”. Skäl: Namnet var felstavat.");
  });

  it("tells those who got it, and the auditor, what was put right", async () => {
    for (const name of ["kirurgi", "hsDirektor", "revisor"] as const) {
      await person(name).getsMessage("Beslut 1/2018 är rättat");
      expect(seenBy(name)).toContain(
        "”Simulatorer till KTC” ska vara ”Simulatorer till KTC, rättad”.",
      );
      expect(seenBy(name)).toContain("Du behöver inte göra något.");
    }
    await person("revisor").says("beslut");
    expect(seenBy("revisor")).toContain("rättat");
  });

  it("gives each correction as a document, the last one first", async () => {
    const chief = person("regiondirektor");
    await chief.says("beslut 1/2018");
    await chief.presses("Ändra eller rätta");
    await chief.presses("Rätta 2");
    const named = chief.fields().find(({ id }) => id === "text")?.value ?? "";
    await chief.presses("Rätta beslutet", { text: `${named} på prov`, reason: "Föll bort." });
    expect(seenBy("regiondirektor")).toContain("se rättelse 2");
    expect(chief.buttons()).not.toContain("Hämta rättelse 1");
    await chief.presses("Hämta rättelse 2");
    await chief.presses("Hämta rättelse 1");
    expect(seenBy("regiondirektor")).toContain("Rättelse 1 av beslut 1/2018");
  });

  it("is changed by its holder, who begins where the decision ended and gives a reason", async () => {
    const holder = person("hsDirektor");
    await holder.says("beslut 1/2018");
    await holder.presses("Gör ett ändringsbeslut");
    await holder.presses("Börja ändra");
    expect(holder.buttons()).toContain("Börja ändra");
    await holder.presses("Börja ändra", { reason: "Kursen ställdes in." });
    expect(seenBy("hsDirektor")).toContain("ändrar beslut 1/2018");
    await holder.presses("Spara och nästa", { "b:kompetensutveckling-1": "1 mnkr" });
    await holder.presses("Spara och nästa");
    await holder.presses("Spara och granska");
    await sends(holder);
    await region.settled();
  });

  it("shows the decider what differs, and is decided anew with money back in the pot", async () => {
    const chief = person("regiondirektor");
    const task = await chief.getsMessage("Väntar på ditt beslut: Kompetensutveckling");
    expect(spaced(JSON.stringify(task.card))).toContain("1 200 000 kr blev 1 000 000 kr");
    await chief.says("får jag besluta kompetens");
    const receipt = await decides(chief, "Kompetensutveckling");
    expect(spaced(textOf(receipt))).toContain("Beslut 2/2018 är fattat");
    expect(spaced(textOf(receipt))).toContain(
      "Beslutet ändrar och ersätter beslut 1/2018. Skäl: Kursen ställdes in.",
    );
    await person("hsDirektor").says("pott kompetens");
    expect(seenBy("hsDirektor")).toContain("200 000 kr");
  });

  it("tells each owner what became of his own money", async () => {
    await person("kirurgi").getsMessage("Beslut 2/2018");
    expect(seenBy("kirurgi")).toContain(
      "Simulatorer till KTC, rättad: 1 200 000 kr blev 1 000 000 kr",
    );
    await person("barn").getsMessage("Beslut 2/2018");
    expect(seenBy("barn")).toContain("Din del är som förut.");
    expect(seenBy("barn")).not.toContain("blev");
  });

  it("leaves the old decision readable, marked and with its own report", async () => {
    const secretary = person("registrator");
    await region.settled();
    await secretary.says("beslut 1/2018");
    const old = seenBy("registrator");
    expect(old).toContain("Ersatt");
    expect(old).toContain("Beslutet är ersatt av beslut 2/2018");
    expect(old).toContain("1 200 000");
    expect(old).toContain("regionstyrelsen 29 augusti 2018");
    await secretary.presses("Öppna beslut 2/2018");
    expect(seenBy("registrator")).toContain("regionstyrelsen 29 augusti 2018");
  });

  it("cannot be changed by an old button once it has been replaced", async () => {
    const holder = person("hsDirektor");
    await holder.says("beslut 1/2018");
    expect(holder.buttons()).not.toContain("Gör ett ändringsbeslut");
    await holder.says("beslut 2/2018");
    expect(holder.buttons()).toContain("Gör ett ändringsbeslut");
  });
});
