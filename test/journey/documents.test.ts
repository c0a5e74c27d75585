import { Buffer } from "node:buffer";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { documentHash } from "../../src/documents/file-out.ts";
import { meetingId } from "../../src/domain/brand.ts";
import { people } from "../../src/local/sample/people.ts";
import { htmlOf, rowsIn } from "../documents/opened.ts";
import { decides, distributes, kompetens, textOf } from "./acts.ts";
import { forges } from "./forge.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const august = meetingId("RS-2018-08-29");
const paper = "beslut-1-2018.docx";
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe("documents, fetched in the chat", { timeout: 20_000 }, () => {
  let region: Region;
  const person = (name: SampleName) => region.person(name);
  const state = () => region.program.commits.latest();
  const decision = () => {
    const made = state().decisions.get("1/2018");
    if (made === undefined) throw new Error("decision 1/2018 is made");
    return made;
  };
  let bytes: Uint8Array = new Uint8Array();
  let list: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    region = await openRegion({ files: "consent" });
    await distributes(person("hsDirektor"), kompetens);
    await region.settled();
    await decides(person("regiondirektor"), "Kompetensutveckling");
  });
  afterAll(() => region.close());

  it("brings a decision as a file whose rows are the ledger's", async () => {
    const chief = person("regiondirektor");
    const lines = textOf(await chief.presses("Hämta som Word"));
    expect(lines).toContain("Beslut 1/2018");
    expect(lines).toContain("Filen kommer i ett eget meddelande.");
    bytes = await chief.acceptsFile(paper);
    const html = await htmlOf(bytes);
    const rows = rowsIn(html).slice(1, -1);
    const { rows: decided, sum, digest } = decision();
    expect(rows.map((row) => row[0])).toEqual(decided.map((row) => row.activity));
    expect(rows.map((row) => Number(row[3]?.replaceAll(/\D/g, "")) * 100)).toEqual(
      decided.map((row) => Number(row.amount)),
    );
    expect(Number(rowsIn(html).at(-1)?.[3]?.replaceAll(/\D/g, "")) * 100).toBe(sum);
    const text = spaced(html.replaceAll(/<[^>]+>/g, " "));
    expect(text).toContain("Rut Exempelsson, regiondirektör");
    expect(text).toContain("Beslutet anmäls till regionstyrelsen den 29 augusti 2018");
    expect(digest.length).toBe(64);
  });

  it("enters the document in the log once, by whoever asked first", async () => {
    const hash = documentHash(bytes);
    const first = state().documents.get(hash);
    expect(first).toMatchObject({ kind: "decision", subject: "decision/1/2018", template: 7 });
    expect(first?.size).toBe(bytes.length);
    const secretary = person("registrator");
    await secretary.says("beslut 1/2018");
    const lines = textOf(await secretary.presses("Hämta som Word"));
    expect(lines).toMatch(/Utfärdad: \d+ \S+ 2018 kl\. \d\d\.\d\d, till Rut Exempelsson/);
    expect(Buffer.from(await secretary.acceptsFile(paper)).equals(bytes)).toBe(true);
    expect([...state().documents.values()]).toEqual([first]);
    await secretary.says("beslut 1/2018");
    expect(textOf(await secretary.presses("Historik"))).toContain("hämtade beslutet som dokument");
  });

  it("tells whether a file is that document, and when one byte is not", async () => {
    const holder = person("hsDirektor");
    const same = textOf(await holder.attaches("kopia.docx", bytes, "kontrollera"));
    expect(same).toContain("Det här är beslut 1/2018, oförändrat");
    expect(same).toMatch(/Utfärdades \d+ \S+ 2018 kl\. \d\d\.\d\d\./);
    // Without a word a document of ours is still known.
    expect(textOf(await holder.attaches("kopia.docx", bytes))).toContain("oförändrat");
    const other = Uint8Array.from(bytes);
    const at = Math.floor(other.length / 2);
    other[at] = (other[at] ?? 0) ^ 1;
    const changed = textOf(await holder.attaches("kopia.docx", other, "Kontrollera"));
    expect(changed).toMatch(
      /Filen är inte ett dokument som Fördela har utfärdat|inte det utfärdade exemplaret/,
    );
    const words = textOf(await holder.attaches("a.txt", Buffer.from("hej"), "verify"));
    expect(words).toContain("Filen är inte ett dokument");
  });

  it("gives nobody a file that he may not see", async () => {
    const other = person("itChef");
    const before = other.messages().length;
    const hashes = state().documents.size;
    for (const of of [
      { kind: "decision", decision: "1/2018" },
      { kind: "notice-list", meeting: "RS-2018-08-29" },
      { kind: "follow-up", grant: "personalmiljarden-2018", pot: null, cutOff: "2018-08-31" },
      { kind: "decision", decision: "9/2018" },
      { kind: "decision", decision: { $ne: 1 } },
      { kind: "allt" },
    ]) {
      const answer = await forges(other, "show", { show: { card: "document", of } });
      expect(answer).not.toMatch(/Filen kommer|Något gick fel/);
    }
    await other.says("hem");
    expect(other.messages().length).toBe(before + 1);
    expect(state().documents.size).toBe(hashes);
  });

  it("brings the list for the board, to those who see all of it", async () => {
    const secretary = person("registrator");
    await secretary.says("anmälan augusti");
    const lines = textOf(await secretary.presses("Hämta listan"));
    expect(lines).toContain("Anmälningslista, regionstyrelsen 29 augusti 2018");
    list = await secretary.acceptsFile("anmälan-regionstyrelsen-2018-08-29.docx");
    const rows = rowsIn(await htmlOf(list)).map((row) => row.map(spaced));
    const ours = rows.find((row) => row[2] === "1/2018");
    expect(ours?.slice(1, 7)).toEqual([
      "RS/254/2018",
      "1/2018",
      decision().day,
      "Regiondirektör, Rut Exempelsson",
      "RS 2018-04-25 § 114",
      "Fördelning av potten Kompetensutveckling, Personalmiljarden 2018",
    ]);
    expect(Number(ours?.[8]?.replaceAll(" ", "")) * 100).toBe(decision().sum);
    const holder = person("hsDirektor");
    await holder.says("anmälan augusti");
    expect(holder.buttons()).not.toContain("Hämta listan");
    expect(textOf(await secretary.attaches("listan.docx", list, "kontrollera"))).toContain(
      "Det här är anmälningslistan till regionstyrelsen 29 augusti 2018, oförändrad",
    );
  });

  it("says of an older list that it has changed since", async () => {
    const secretary = person("registrator");
    await region.program.commits.execute({
      command: { type: "number-notice-list", meeting: august, case: "RS/300/2018" },
      actor: { kind: "person", person: people.registrator.id },
      key: null,
    });
    expect(textOf(await secretary.attaches("listan.docx", list, "kontrollera"))).not.toContain(
      "Uppgifterna har ändrats",
    );
    await secretary.says("anmälan augusti");
    await secretary.presses("Hämta listan");
    expect([...state().documents.values()].map((one) => one.kind)).toEqual([
      "decision",
      "notice-list",
      "notice-list",
    ]);
    expect(textOf(await secretary.attaches("listan.docx", list, "kontrollera"))).toContain(
      "Uppgifterna har ändrats sedan dess. Det senaste exemplaret utfärdades",
    );
  });

  it("exports what each may see, and nothing else", async () => {
    const book = async (name: SampleName) => {
      const lines = textOf(await person(name).says("exportera"));
      expect(lines).toContain("Allt du får se, som Excel");
      const file = await person(name).acceptsFile(exportName());
      const { sheets } = await readXlsx(file);
      return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows]));
    };
    const exportName = () => {
      const day = [...state().decisions.values()].at(-1)?.day ?? "";
      return `fördela-${day}.xlsx`;
    };
    const all = await book("registrator");
    expect(all["Pottar"]?.slice(1).map((row) => row[0])).toEqual(
      [...state().pots.values()].map((pot) => pot.title),
    );
    const granted = all["Beslut"]?.slice(1).map((row) => Number(row[8]) * 100) ?? [];
    const decided = [...state().decisions.values()];
    expect(granted).toEqual(decided.flatMap((one) => one.rows.map((row) => Number(row.amount))));
    const own = await book("itChef");
    expect(own["Beslut"]?.slice(1)).toEqual([]);
    expect(own["Pottar"]?.slice(1).map((row) => row[6])).toEqual(["IT-chef"]);
    expect(own["Historik"]?.flat().join(" ")).not.toContain("Kompetensutveckling");
    expect(own["Önskemål och svar"]?.slice(1).length).toBeGreaterThan(0);
  });

  it("brings a person's dates as a calendar", async () => {
    const holder = person("hsDirektor");
    expect(textOf(await holder.says("kalender"))).toContain("Dina datum, som kalender");
    const text = Buffer.from(await holder.acceptsFile("fördela.ics")).toString("utf8");
    expect(text).toMatch(/SUMMARY:Handlingsstopp\\, regionstyrelsen\r\n/);
    expect(text).toContain("DTSTART;VALUE=DATE:20180815");
    expect(text.replaceAll("\r\n ", "")).toContain("Kompetensutveckling");
  });

  it("makes the same bytes after a restart, for whoever asks", async () => {
    await region.restart();
    const other = person("revisor");
    await other.says("beslut 1/2018");
    await other.presses("Hämta som Word");
    expect(Buffer.from(await other.acceptsFile(paper)).equals(bytes)).toBe(true);
    expect(state().documents.get(documentHash(bytes))?.person).toBe(decision().decider.person);
  });
});
