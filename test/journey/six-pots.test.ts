import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  andraChefer,
  chefer,
  decides,
  digitalisering,
  distributes,
  fills,
  kompetens,
  lakemedel,
  pageInputs,
  sends,
  textOf,
  told,
  utdata,
} from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

describe("six pots, from the first request to the board's list", { timeout: 10_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const seenBy = (name: SampleName) => textOf(person(name).sees());

  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("sends a pot back with a comment, and shows the decider what has changed", async () => {
    const holder = person("hsDirektor");
    const chief = person("regiondirektor");
    await distributes(holder, kompetens);
    await chief.getsMessage("Väntar på ditt beslut: Kompetensutveckling");
    await chief.presses("Skicka tillbaka …");
    const refused = await chief.presses("Skicka tillbaka");
    expect(textOf(refused)).toContain("Skriv en kommentar");
    await chief.presses("Skicka tillbaka", { comment: "Ge NOVA 450 tkr." });
    await holder.getsMessage("”Ge NOVA 450 tkr.”");

    await holder.says("fördela kompetens");
    await holder.presses("Tillbaka");
    await holder.presses("Tillbaka");
    await holder.presses("Spara och nästa", {
      ...pageInputs(kompetens, 1),
      "b:kompetensutveckling-3": "450 tkr",
    });
    await holder.presses("Spara och nästa");
    await holder.presses("Spara och granska");
    await sends(holder);
    await region.settled();
    const task = await chief.getsMessage("Väntar på ditt beslut: Kompetensutveckling");
    expect(task.views.size).toBe(0);
    expect(seenBy("regiondirektor")).toContain("Förslag 2 från Hedda Påhittad");
    expect(seenBy("regiondirektor")).toMatch(/NOVA plan 8: 500 000 kr blev 450 000 kr/);
  });

  it("lets the chief executive decide with two presses and nothing typed", async () => {
    const receipt = await decides(person("regiondirektor"), "Kompetensutveckling");
    expect(textOf(receipt)).toMatch(
      /Beslut 1\/2018 är fattat 21 juni 2018 kl\. \d\d\.\d\d av Rut Exempelsson, regiondirektör\. Anmäls till regionstyrelsen 29 augusti 2018\./,
    );
  });

  it("lets the named substitute decide when the chief executive is disqualified", async () => {
    await distributes(person("ekonomidirektor"), utdata);
    await person("itChef").getsMessage("Utdataverktyg");
    await person("itChef").presses("Samråd klart");
    const chief = person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut: Utdataverktyg");
    await chief.presses("Jag är jävig …");
    const aside = await chief.presses("Jag är jävig, lämna över");
    expect(textOf(aside)).not.toContain("Vårdplatser i realtid");
    const receipt = await decides(person("bitrRegiondirektor"), "Utdataverktyg");
    expect(textOf(receipt)).toMatch(
      /Beslut 2\/2018 är fattat .* av Torsten Provsson, ersättare för regiondirektör/,
    );
  });

  it("stops while somebody is unsure, until the board has answered through the secretariat", async () => {
    const holder = person("itChef");
    await distributes(holder, lakemedel);
    await holder.presses("Ta tillbaka");
    await holder.says("fördela läkemedel");
    await holder.presses("Spara och granska");
    await sends(holder);
    await person("hsDirektor").getsMessage("Läkemedelsutveckling");
    await region.settled();
    await person("hsDirektor").presses("Tillstyrk");
    const chief = person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut: Läkemedelsutveckling");
    await chief.presses("Fatta beslut …");
    await chief.presses("Jag är osäker …");
    const asked = await chief.presses("Fråga om jag är jävig");
    expect(textOf(asked)).not.toContain("Fatta beslut");
    const secretary = person("kanslijurist");
    await secretary.getsMessage("Läkemedelsutveckling");
    const without = await secretary.presses("Nej, det är inte jäv");
    expect(textOf(without)).toContain("Ange protokollets paragraf och dag");
    await secretary.presses("Nej, det är inte jäv", { reference: "RS 2018-06-13 § 150" });
    await region.settled();
    const receipt = await decides(chief, "Läkemedelsutveckling");
    expect(textOf(receipt)).toContain("Beslut 3/2018 är fattat");
  });

  it("hands a pot to the board, and takes in the paragraph that settles it", async () => {
    await distributes(person("regionstabschef"), chefer);
    const consulted = person("hrDirektor");
    await consulted.getsMessage("Chefernas arbete");
    await consulted.presses("Samråd klart");
    await person("ekonomidirektor").getsMessage("Chefernas arbete");
    await person("ekonomidirektor").presses("Granskad");
    const chief = person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut: Chefernas arbete");
    await chief.presses("Hänskjut till regionstyrelsen …");
    await chief.presses("Hänskjut till regionstyrelsen", {
      comment: "Styrelsen vill se helheten.",
    });
    const secretary = person("registrator");
    await secretary.getsMessage("Vad svarade styrelsen? Chefernas arbete");
    expect(textOf(secretary.sees())).toContain("Styrelsen vill se helheten.");
    const missing = await secretary.presses("Styrelsen biföll");
    expect(textOf(missing)).toContain("Ange protokollets paragraf");
    await secretary.presses("Styrelsen biföll", { section: "§ 151", day: "2018-06-21" });
    const answer = await person("regionstabschef").getsMessage("Styrelsen biföll");
    expect(answer.summary).toContain("Chefernas arbete");
  });

  it("lets a holder with passed-on delegation decide after another's review", async () => {
    const holder = person("hsDirektor");
    await distributes(holder, digitalisering);
    await person("kanslijurist").getsMessage("Digitalisering i vården");
    await region.settled();
    await person("kanslijurist").presses("Granskad");
    const receipt = await decides(holder, "Digitalisering i vården");
    expect(textOf(receipt)).toContain("Beslut 4/2018 är fattat");
  });

  it("lets the acting chief executive decide in the weeks when there is one", async () => {
    const clock = await person("kanslijurist").says("tid 2018-07-10 09:00");
    expect(textOf(clock)).toContain("10 juli 2018");
    await person("hsDirektor").says("fördela andra åtgärder");
    await fills(person("hsDirektor"), andraChefer);
    await sends(person("hsDirektor"));
    const receipt = await decides(person("bitrRegiondirektor"), "Andra åtgärder");
    expect(textOf(receipt)).toMatch(
      /Beslut 5\/2018 är fattat 10 juli 2018 .* av Torsten Provsson, tf\. regiondirektör/,
    );
  });

  it("lists every decision for the board on 29 August 2018, without a gap", async () => {
    const secretary = person("registrator");
    const list = textOf(await secretary.says("anmälan augusti"));
    expect(list).toContain("29 augusti 2018");
    for (const number of [1, 2, 3, 4, 5]) expect(list).toContain(`Beslut ${number}/2018`);
    expect(list).not.toContain("Beslut 6/2018");
    expect(textOf(await secretary.says("beslut 6/2018"))).toContain("6/2018 finns inte");
    const july = textOf(await secretary.says("anmälan juli"));
    expect(july).toContain("finns inte i kalendern");
  });

  it("tells everyone concerned of a decision exactly once", async () => {
    await region.settled();
    const concerned: readonly SampleName[] = [
      "hsDirektor",
      "registrator",
      "kanslijurist",
      "kirurgi",
    ];
    for (const name of concerned)
      expect([name, told(person(name), "Beslut 1/2018")]).toEqual([name, 1]);
    expect(told(person("regiondirektor"), "Beslut 1/2018:")).toBe(0);
    expect(told(person("revisor"), "Beslut")).toBe(0);
    for (const number of [1, 2, 3, 4, 5]) {
      expect(told(person("registrator"), `Beslut ${number}/2018:`)).toBe(1);
    }
  });

  it("answers who may decide: its decider, its holder and somebody else", async () => {
    const asks = async (name: SampleName, words: string) => textOf(await person(name).says(words));
    expect(await asks("hsDirektor", "får jag besluta digitalisering")).toContain("Ja");
    expect(await asks("hsDirektor", "får jag besluta kompetens")).toContain("föreslå");
    expect(await asks("bitrRegiondirektor", "får jag besluta kompetens")).toContain("Ja");
    expect(await asks("revisor", "får jag besluta kompetens")).toMatch(/^Får.*\nNej\n/);
  });

  it("shows a holder no pot but his own", async () => {
    const outsider = person("itChef");
    const overview = textOf(await outsider.says("pottar"));
    expect(overview).toContain("Läkemedelsutveckling");
    expect(overview).not.toContain("Kompetensutveckling");
    const refused = textOf(await outsider.says("pott kompetens"));
    expect(refused).toContain("Potten hör till HS-direktören");
    expect(refused).not.toContain("3 700 000 kr");
    expect(textOf(await outsider.says("fördela kompetens"))).not.toContain("Simulatorer");
  });

  it("tells the history of a pot with who did what", async () => {
    const history = textOf(await person("registrator").says("historik kompetens"));
    expect(history).toMatch(/Rut Exempelsson, regiondirektör: fattade beslut 1\/2018/);
    expect(history).toMatch(/Hedda Påhittad, HS-direktör: skickade förslag 2/);
    expect(history).toMatch(/Rut Exempelsson, regiondirektör: .*tillbaka/);
  });

  it("speaks English with one who has asked for it, and Swedish with the others", async () => {
    const english = person("revisor");
    const answer = await english.says("språk en");
    expect(textOf(answer)).toContain("English");
    expect(textOf(await english.says("home"))).not.toMatch(/[åäö]r /);
    expect(textOf(await english.says("decision 1/2018"))).toContain("Decision 1/2018");
    expect(textOf(await person("hsDirektor").says("hem"))).toContain("Läget");
  });

  it("proves that every krona is accounted for and that the log is whole", async () => {
    const proof = textOf(await person("revisor").says("kontrollera"));
    expect(proof).toMatch(/whole/);
    const swedish = textOf(await person("registrator").says("kontrollera"));
    expect(swedish).toContain("är hel");
    expect(swedish).toContain("Allt stämmer");
  });

  it("has sent no card that breaks the limits of Teams", () => {
    expect(region.connector.complaints).toEqual([]);
  });
});
