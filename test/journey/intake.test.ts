import { Buffer } from "node:buffer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { trialBalance } from "../../src/domain/account.ts";
import { kronor } from "../../src/domain/money.ts";
import { decisionText, listText, notesText } from "../teams/cards/intake/documents.ts";
import { forges } from "./forge.ts";
import { andraChefer, distributes, textOf } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const grant = "grant-RS-900-2018";

describe("documents, read in in the chat", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const state = () => region.program.commits.latest();

  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("says how, with a field to paste into", async () => {
    const lines = textOf(await person("registrator").says("läs in"));
    expect(lines).toContain("Läs in ett beslut eller en lista");
    expect(
      person("registrator")
        .fields()
        .map(({ id }) => id),
    ).toEqual(["text"]);
    expect(person("registrator").buttons()).toContain("Läs");
  });

  it("refuses the document of somebody who is not of the secretariat", async () => {
    const lines = textOf(await person("hsDirektor").says(`läs in ${decisionText}`));
    expect(lines).toContain("Är det ett beslut, så läses det in av sekretariatet: Karin");
    expect([...state().intakes.values()]).toEqual([]);
  });

  it("reads a pasted decision with its table, and stores nothing of what it says", async () => {
    const secretary = person("registrator");
    const lines = textOf(await secretary.says(`läs in ${decisionText}`));
    expect(lines).toContain("Delegationsbeslut, RS/900/2018, ”2018-06-1921” rymmer två dagar");
    expect(lines).toContain("rader 6 500 000 kr, pottar 5 200 000 kr, kvar 600 000 kr");
    expect(state().cases.has("RS/900/2018")).toBe(false);
    expect(state().pots.size).toBe(6);
  });

  it("knows the same text again, also without a word before it", async () => {
    await person("registrator").says(decisionText);
    expect([...state().intakes.values()]).toHaveLength(1);
  });

  it("enters it item by item, with the answers that it needs", async () => {
    const secretary = person("registrator");
    await secretary.presses("Lägg in allt som är redo (1)");
    const asked = textOf(await secretary.presses("Lägg in", { code: "Projekt 900" }));
    expect(asked).toContain("Fältet är tomt. Fyll i eller välj.");
    await secretary.presses("Lägg in", { amount: "avrundat", code: "Projekt 900" });
    await secretary.presses("Lägg in allt som är redo (2)");
    await secretary.presses("Lägg in", {
      decisionDay: "2018-06-19",
      owner: "Regiondirektör",
      name: "Ulla Norrman",
    });
    const lines = textOf(await secretary.presses("Lägg in allt som är redo (3)"));
    expect(lines).toContain("post 8 av 9");
    await secretary.presses("Lägg in", { purpose: "Inget av dem, och det är ändå rätt" });
    const pots = [...state().pots.values()].filter((pot) => pot.grant === grant);
    expect(pots.map(({ amount }) => amount)).toEqual([3_000_000, 700_000, 1_500_000].map(kronor));
    expect(trialBalance(state()).sum).toBe(0);
  });

  it("asks for the exact grant ever after, and never for less than is bound (R05)", async () => {
    const secretary = person("registrator");
    await secretary.says("bidrag kortare köer");
    await secretary.presses("Ange exakt bidrag");
    const low = textOf(
      await secretary.presses("Spara beloppet", {
        amount: "11 000 000",
        reference: "Regeringsbeslut S2018/1",
      }),
    );
    expect(low).toContain("11 700 000 kr av bidraget är redan bundet");
    await secretary.presses("Spara beloppet", {
      amount: "12 287 500",
      reference: "Regeringsbeslut S2018/1",
    });
    expect(state().grants.get(grant)).toMatchObject({ amount: kronor(12_287_500), rounding: 0 });
    expect(secretary.buttons()).not.toContain("Ange exakt bidrag");
  });

  it("proposes nothing out of notes", async () => {
    const lines = textOf(await person("registrator").says(`läs in ${notesText}`));
    expect(lines).toContain("Minnesanteckningar är inget beslut, så inget läggs in.");
  });

  it("takes a holder's list as a file, and the same file changes nothing", async () => {
    const holder = person("ekonomidirektor");
    const before = state().requests.size;
    const bytes = Buffer.from(listText.replaceAll("\t", ";"), "latin1");
    const lines = textOf(await holder.attaches("önskemål.csv", bytes));
    expect(lines).toContain("Tre nya önskemål");
    expect(lines).toContain("Två rader behöver rättas");
    const named = holder.fields().find(({ id }) => id === "pot")?.choices ?? [];
    expect(named.map(({ title }) => title)).toContain("Utdataverktyg");
    await holder.presses("Lägg in tre önskemål", { pot: "Utdataverktyg" });
    expect(state().requests.size).toBe(before + 3);
    const again = textOf(await holder.attaches("önskemål.csv", bytes));
    expect(again).toContain("Tre rader är redan inlagda");
    expect(state().requests.size).toBe(before + 3);
  });

  it("takes a list of five thousand rows, and says how a longer one is split", async () => {
    const row = (index: number) =>
      `Aktivitet nummer ${index};Beskrivning av vad som ska göras ${index};IT-chef;${1_000 + index};ja`;
    const list = (count: number) =>
      Buffer.from(
        `Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Behov nästa år\r\n${Array.from({ length: count }, (_, index) => row(index)).join("\r\n")}`,
        "latin1",
      );
    const secretary = person("registrator");
    const intakes = state().intakes.size;
    expect(textOf(await secretary.attaches("lång.csv", list(5_000)))).toContain(
      "5 000 nya önskemål",
    );
    const lines = textOf(await secretary.attaches("längre.csv", list(9_000)));
    expect(lines).toContain("längre.csv");
    expect(lines).toContain("Dela listan i filer med högst 2 000 rader");
    expect(state().intakes.size).toBe(intakes + 1);
  });

  it("says of a text that is too long how it is split", async () => {
    const secretary = person("registrator");
    const text = `RS/905/2018\n${"ord ".repeat(80_000)}`;
    const lines = textOf(await secretary.attaches("akt.txt", Buffer.from(text)));
    expect(lines).toContain("akt.txt");
    expect(lines).toContain("Texten är längre än 300 000 tecken");
    expect(lines).toContain("läs in en del i taget");
  });

  it("knows the sample authority's own decision and its six pots, in a text of its own", async () => {
    const text = `Regionstaben 2018-06-1921

RS/254/2018

Personalmiljarden, omgång två

2018 erhåller Region Exempel 25,4 miljoner kronor. Regionstyrelsen beslutade 2018-04-25 § 114 att "Regiondirektören får delegation på att fördela de resterande medlen."

Beslut

För kompetensutveckling fördelas 3 700 000 till HS-direktör för fördelning
För utdataverktyg fördelas 600 000 till Ekonomidirektör för fördelning
För läkemedelsutveckling fördelas 400 000 till IT-chef för fördelning
För chefernas arbete fördelas 2 000 000 till Regionstabschefen för fördelning
För andra åtgärder för chefernas arbete fördelas 400 000 till HS-direktör för fördelning
För digitalisering i vården fördelas 900 000 till HS-direktör för fördelning
TOTALT är därmed 8 000 000 fördelat.

Rut Exempelsson
Regiondirektör

Anmälan

Beslutet anmäls till Regionstyrelsen i augusti 2018
`;
    const secretary = person("registrator");
    const pages = [textOf(await secretary.says(`läs in ${text}`))];
    while (secretary.buttons().includes("Nästa"))
      pages.push(textOf(await secretary.presses("Nästa")));
    const lines = pages.join("\n");
    expect(lines).toContain("Delegatens beslut: Personalmiljarden 2018, beslutsomgång 2");
    expect(lines.match(/^Pott: /gm)).toHaveLength(6);
    expect(lines).not.toMatch(/^(?:Klart|Behöver svar|Väntar|Inlagt)$/m);
  });

  it("answers a text that is pasted and too long with how it is split", async () => {
    const lines = textOf(
      await person("registrator").says(`läs in RS/906/2018\n${"ord ".repeat(80_000)}`),
    );
    expect(lines).toContain("Texten är längre än 300 000 tecken");
    expect(lines).toContain("läs in en del i taget");
  });

  it("asks its questions one by one, and lets nobody's old card undo an answer", async () => {
    const secretary = person("registrator");
    await secretary.says(`läs in ${decisionText}`);
    await secretary.presses("Svara på frågorna (5)");
    const old = secretary.keeps("fråga 1 av 5");
    const next = textOf(await secretary.presses("Spara svaret", { text: "De väntar till hösten" }));
    expect(next).toContain("fråga 2 av 5");
    const late = textOf(
      await secretary.presses("Spara svaret", { text: "De betalas tillbaka" }, { on: old }),
    );
    expect(late).toContain("Någon annan har svarat under tiden");
    expect(late).toContain("Svar: De väntar till hösten");
    const stored = [...state().intakes.values()].flatMap(({ settled }) => settled);
    expect(stored.map(({ answer }) => answer)).toContain("De väntar till hösten");
    expect(stored.map(({ answer }) => answer)).not.toContain("De betalas tillbaka");
  });

  it("says that a pot's proposal is on its way when a list comes after it", async () => {
    const holder = person("hsDirektor");
    await distributes(holder, andraChefer);
    const title = state().pots.get(andraChefer.pot)?.title ?? "";
    const list = `Aktivitet;Beskrivning;Ansvarig;Sökt belopp;Pott\r\nStöd;Fler timmar;Kim Prov;1 200 000;${title}`;
    const lines = textOf(await holder.attaches("sent.csv", Buffer.from(list, "latin1")));
    expect(lines).toContain("Ett nytt önskemål");
    expect(lines).toContain(`Potten ${title} har ett förslag som väntar på svar.`);
  });

  it("keeps an intake from those whose it is not, also through a forged click", async () => {
    const [intake] = [...state().intakes.values()];
    const lines = await forges(person("itChef"), "enter-ready", {
      intake: intake?.id ?? "",
      page: 1,
    });
    expect(lines).not.toContain("Delegationsbeslut");
  });
});
