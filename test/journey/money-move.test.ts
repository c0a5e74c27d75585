import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe("money that leaves a pot by a decision on paper", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const seenBy = (name: SampleName) => spaced(textOf(person(name).sees()));

  beforeAll(async () => {
    region = await openRegion();
    await person("hsDirektor").installs();
  });
  afterAll(() => region.close());

  it("is registered by the secretariat, from the pot and back to it", async () => {
    const jurist = person("kanslijurist");
    const chosen = (id: string): string =>
      jurist.fields().find((one) => one.id === id)?.choices[0]?.value ?? "";
    await jurist.says("pott kompetens");
    await jurist.presses("Flytta pengar …");
    expect(seenBy("kanslijurist")).toContain("Det finns inget sådant beslut än.");
    await jurist.presses("Lägg in ett nytt beslut först");
    await jurist.presses("Nästa", { day: "2018-06-20" });
    await jurist.presses("Granska", { noticeAt: chosen("noticeAt") });
    await jurist.presses("Registrera beslutet");
    await jurist.presses("Registrera", {
      pot: "grant",
      amount: "300 tkr",
      basis: chosen("basis"),
      reason: "Kurserna blev billigare",
    });
    expect(seenBy("kanslijurist")).toContain("300 000 kr härifrån tillbaka till det som är kvar");
    expect(seenBy("kanslijurist")).toContain("3 400 000 kr");
  });

  it("is told to the holder, who distributes what is left", async () => {
    const holder = person("hsDirektor");
    await holder.getsMessage("har flyttats");
    expect(seenBy("hsDirektor")).toContain("har 3 400 000 kr kvar att fördela");
    await holder.says("fördela kompetens");
    await holder.presses("Spara och nästa", { "b:kompetensutveckling-1": "3,5 mnkr" });
    expect(seenBy("hsDirektor")).toMatch(/100 000 kr (?:mer|över)/);
  });
});
