import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decides, distributes, kompetens, textOf, told } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

/** All that was asked for gets its answer, and 20 000 kr is left. */
const almostAll = {
  ...kompetens,
  amounts: kompetens.amounts.map((typed) => (typed === "resten" ? "200 tkr" : typed)),
};

describe("the end of a year", { timeout: 30_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const seenBy = (name: SampleName) => spaced(textOf(person(name).sees()));
  const chosen = (id: string, words: string): string =>
    person("kanslijurist")
      .fields()
      .find((one) => one.id === id)
      ?.choices.find(({ title }) => title.includes(words))?.value ?? "";

  beforeAll(async () => {
    region = await openRegion();
    await distributes(person("hsDirektor"), almostAll);
    await region.settled();
    await decides(person("regiondirektor"), "Kompetensutveckling");
    await person("ekonomidirektor").installs();
    await region.settled();
  });
  afterAll(() => region.close());

  it("is brought up before the last day, for the secretariat and for whoever holds a pot", async () => {
    await person("kanslijurist").says("tid 2018-12-07 09:00");
    await region.settled();
    expect(seenBy("kanslijurist")).toContain("Årsavslut: Personalmiljarden 2018");
    expect(seenBy("kanslijurist")).toContain("6 pottar har 4 320 000 kr kvar.");
    expect(seenBy("ekonomidirektor")).toContain("Fördela: Utdataverktyg");
  });

  it("shows pot by pot what stops the close, and leads from the form to what is missing", async () => {
    const jurist = person("kanslijurist");
    await jurist.says("tid 2019-01-15 09:00");
    await region.settled();
    await jurist.says("stäng året");
    expect(seenBy("kanslijurist")).toContain("0 av 6 stängda");
    expect(seenBy("kanslijurist")).toContain("4 önskemål har inte fått svar. Be ekonomidirektören");
    await jurist.presses("Stäng …");
    await jurist.presses("Ändra villkoren");
    await jurist.presses("Spara dagarna", { unspent: "carried-over" });
    await jurist.presses("Stäng året …");
    await jurist.presses("Stäng …");
    await jurist.presses("Lägg in nästa års bidrag");
    await jurist.presses("Nästa", {
      title: "Personalmiljarden 2019",
      amount: "24 000 000",
      code: "Projekt 91255",
    });
    await jurist.presses("Granska");
    await jurist.presses("Registrera bidraget");
    await jurist.presses("Lägg in ett nytt beslut först");
    await jurist.presses("Nästa", { day: "2019-01-14" });
    await jurist.presses("Granska", { noticeAt: chosen("noticeAt", "Regionstyrelsen") });
    await jurist.presses("Registrera beslutet");
    expect(seenBy("kanslijurist")).toContain("20 000 kr är kvar i potten Kompetensutveckling.");
  });

  it("carries what is left to the next year's grant, and tells the holder", async () => {
    await person("kanslijurist").presses("Registrera och stäng potten", {
      pot: chosen("pot", "Personalmiljarden 2019"),
      reason: "Kurserna hålls i vår",
    });
    expect(seenBy("kanslijurist")).toContain("1 av 6 stängda");
    expect(seenBy("kanslijurist")).toContain("fördes över till Personalmiljarden 2019.");
    await region.settled();
    expect(told(person("hsDirektor"), "har flyttats")).toBe(1);
    await person("kanslijurist").says("kontrollera");
    expect(seenBy("kanslijurist")).toContain("Stängda för året: En pott, med 0 kr kvar");
    await person("kanslijurist").says("bidrag 2019");
    expect(seenBy("kanslijurist")).toContain("24 020 000 kr är inte fördelade");
  });

  it("refuses whoever would distribute the pot, and lets a mistake be undone", async () => {
    const holder = person("hsDirektor");
    await holder.says("fördela kompetens");
    expect(seenBy("hsDirektor")).toContain("Potten Kompetensutveckling stängdes för 2018");
    const jurist = person("kanslijurist");
    await jurist.says("pott kompetens");
    await jurist.presses("Öppna potten igen …");
    await jurist.presses("Öppna potten igen", {
      reason: "Fel pott",
      outcome: chosen("outcome", "Ja"),
    });
    expect(seenBy("kanslijurist")).toContain("Skäl: Fel pott.");
    await jurist.says("historik kompetens");
    expect(seenBy("kanslijurist")).toContain("öppnade potten Kompetensutveckling igen för 2018");
    expect(seenBy("kanslijurist")).toContain("stängde potten Kompetensutveckling för 2018");
    await holder.says("pott kompetens");
    expect(holder.buttons()).toContain("Fördela");
  });
});
