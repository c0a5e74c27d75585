import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { packed, rawDocx, tampered, xlsxOf } from "../documents/made.ts";
import type { Person } from "../teams/person.ts";
import { openRegion, type Region } from "./region.ts";

let region: Region;
let secretary: Person;

beforeAll(async () => {
  region = await openRegion();
  secretary = region.person("registrator");
});

afterAll(() => region.close());

const program = Buffer.concat([Buffer.from("MZ\u0090\u0000\u0003"), Buffer.alloc(4_000, 0x90)]);
const bomb = rawDocx(`<w:p>${"A".repeat(60_000_000)}</w:p>`);
const list = await xlsxOf([
  ["Aktivitet", "Belopp"],
  ["Mentorer", 1_200_000],
]);

describe("a file that cannot be read, sent in the chat", () => {
  it.each<[string, string, Uint8Array, RegExp]>([
    ["a program", "beslut.exe", program, /varken ett dokument eller en lista.*\.docx/],
    ["a program by another name", "beslut.docx", program, /trots sitt namn.*spara den på nytt/],
    ["a bomb", "beslut.docx", bomb, /för stor när den packas upp/],
    ["half a workbook", "lista.xlsx", list.subarray(0, list.length / 2), /skadad/],
    ["an archive", "lista.zip", packed({ "a.txt": "hej" }), /varken ett dokument/],
    ["an encrypted one", "lista.xlsx", tampered(list, 0x02014b50, 8, 0x0008_0001), /lösenord/],
    ["nothing", "lista.csv", Buffer.alloc(0), /Filen är tom/],
  ])("is answered with what is wrong and what to do: %s", async (_what, name, bytes, sentence) => {
    const lines = await secretary.attaches(name, bytes);
    expect(lines[0]).toBe(name);
    expect(lines[1]).toBe("Filen gick inte att läsa");
    expect(lines[2]).toMatch(sentence);
    expect(region.connector.complaints).toEqual([]);
  });

  it("by somebody whom nobody has entered is not read", async () => {
    const stranger = region.outsider({});
    const lines = await stranger.attaches("beslut.exe", program);
    expect(lines.join(" ")).not.toContain("Filen gick inte att läsa");
    expect(lines).not.toEqual([]);
  });
});

describe("a list of meetings, sent as a file with the word beside it", () => {
  const rows = Buffer.from("RS 2019\n29–30 januari\n2019-02-27\tinställt\n", "utf8");

  it("is shown row by row before anything is stored, and entered by its button", async () => {
    const said = (await secretary.attaches("möten.txt", rows, "möten")).join("\n");
    expect(said).toContain("29–30 januari 2019");
    const before = await region.program.commits.current();
    expect([...before.meetings.values()].filter(({ id }) => id.includes("2019"))).toEqual([]);
    const enter = secretary.buttons().find((title) => title.startsWith("Lägg in"));
    await secretary.presses(enter ?? "no button");
    const after = await region.program.commits.current();
    expect(after.meetings.get("RS-2019-01-30")?.firstDay).toBe("2019-01-29");
    expect(region.connector.complaints).toEqual([]);
  });

  it("is not shown to somebody who may not plan meetings", async () => {
    const holder = region.person("hsDirektor");
    const said = (await holder.attaches("möten.txt", rows, "möten")).join("\n");
    expect(said).not.toContain("29–30 januari");
  });

  it("without the word, or unreadable, is taken as any file is", async () => {
    const bare = (await secretary.attaches("bara.txt", rows)).join("\n");
    expect(bare).not.toContain("Lägg in ett möte");
    const broken = await secretary.attaches("möten.docx", program, "möten");
    expect(broken[1]).toBe("Filen gick inte att läsa");
  });
});

describe("a file that is asked for on this machine", () => {
  it("is fetched from the bot's own door, once", async () => {
    const lines = await secretary.says("exportera");
    expect(lines).toContain("Filen är klar att hämta");
    const answer = await secretary.downloads();
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await secretary.downloads()).status).toBe(404);
    expect(region.connector.complaints).toEqual([]);
  });

  it("has a page in the language that its reader has chosen, whatever the client's is", async () => {
    await secretary.says("english");
    const lines = await secretary.says("exportera");
    expect(lines).toContain("The file is ready to fetch");
    const page = await (await fetch(secretary.link().url)).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("Six digits, which stand on the card in your chat with Fördela.");
    await secretary.says("svenska");
  });
});
