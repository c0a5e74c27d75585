import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { documentHash } from "../../src/documents/file-out.ts";
import { reply } from "../teams/file-host.ts";
import { postCode } from "../teams/person-files.ts";
import { decides, distributes, kompetens } from "./acts.ts";
import { openRegion, type Region, type RegionOptions } from "./region.ts";

const list = Buffer.from("Aktivitet;Beskrivning;Ansvarig;Belopp;Behov\nNova;Kurs;KTC;5000;nej\n");
const exported = "fördela-2018-06-21.xlsx";
const paper = "beslut-1-2018.docx";

const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function opened(options: RegionOptions): Promise<Region> {
  const region = await openRegion(options);
  ends.push(() => region.close());
  return region;
}

/** A decision that is a document of the authority. */
async function decided(region: Region): Promise<void> {
  await distributes(region.person("hsDirektor"), kompetens);
  await region.settled();
  await decides(region.person("regiondirektor"), "Kompetensutveckling");
}

const issued = (region: Region): readonly string[] =>
  [...region.program.commits.latest().documents.values()].map(({ hash }) => hash);

const askForPaper = (region: Region) => region.person("regiondirektor").presses("Hämta som Word");

describe("the ways of files", { timeout: 30_000 }, () => {
  it("are closed in both directions where files are off, and no document is made in vain", async () => {
    const region = await opened({ files: "off" });
    const secretary = region.person("registrator");
    expect(await secretary.says("exportera")).toEqual([
      "Allt du får se, som Excel",
      "Filer är avstängda",
      "Här går det inte att hämta filer. Innehållet finns på korten i chatten. Behöver du filen, be den som sköter Fördela att slå på filer.",
    ]);
    expect(await secretary.attaches("lista.csv", list)).toEqual([
      "lista.csv",
      "Filer är avstängda",
      "Här går det inte att skicka filer. Klistra in texten i chatten, eller be den som sköter Fördela att slå på filer.",
    ]);
    await decided(region);
    await askForPaper(region);
    expect(region.program.commits.latest().documents.size).toBe(0);
    expect(region.connector.complaints).toEqual([]);
  });

  it.each(["consent", "link", "both"] as const)(
    "let a list in and the same document out: %s",
    async (files) => {
      const region = await opened({ files });
      const secretary = region.person("registrator");
      expect((await secretary.attaches("lista.csv", list)).join("\n")).toMatch(
        /^ett nytt önskemål$/im,
      );
      await decided(region);
      await askForPaper(region);
      const chief = region.person("regiondirektor");
      const bytes =
        files === "link"
          ? Buffer.from(await (await chief.downloads()).arrayBuffer())
          : await chief.acceptsFile(paper);
      expect(issued(region)).toEqual([documentHash(bytes)]);
      expect(region.connector.complaints).toEqual([]);
    },
  );

  it("go over to a link where Teams takes no file, when both are allowed", async () => {
    const region = await opened({ files: "both" });
    const secretary = region.person("registrator");
    region.connector.files.answerUploads((_request, response) => reply(response, 403));
    await secretary.says("exportera");
    await secretary.posts(await secretary.consents(exported, "accept"));
    await secretary.getsMessage("Filen är klar att hämta");
    const bytes = Buffer.from(await (await secretary.downloads()).arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("a file that somebody asked for", { timeout: 30_000 }, () => {
  it("is saved by the program that comes after a restart", async () => {
    const region = await opened({ files: "consent" });
    await decided(region);
    await askForPaper(region);
    await region.restart();
    const bytes = await region.person("regiondirektor").acceptsFile(paper);
    expect(issued(region)).toEqual([documentHash(bytes)]);
  });

  it("is fetched once from either of two processes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fordela-ways-"));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const store = `sqlite:${join(folder, "shared.db")}`;
    const one = await opened({ files: "link", store });
    const other = await opened({ files: "link", store, connector: one.connector });
    const secretary = one.person("registrator");
    await secretary.says("exportera");
    const { url, code } = secretary.link();
    const there = `${other.botUrl}${new URL(url).pathname}`;
    expect(await (await fetch(there)).text()).toContain(exported);
    const wrong = code === "000000" ? "000001" : "000000";
    const statuses: number[] = [];
    for (const [address, typed] of [
      [url, wrong],
      [there, wrong],
      [there, code],
      [url, code],
    ] as const) {
      statuses.push((await postCode(address, typed)).status);
    }
    expect(statuses).toEqual([422, 422, 200, 404]);
  });

  it("is closed for good by three wrong codes, given to whichever process", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fordela-ways-"));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const store = `sqlite:${join(folder, "shared.db")}`;
    const one = await opened({ files: "link", store });
    const other = await opened({ files: "link", store, connector: one.connector });
    const secretary = one.person("registrator");
    await secretary.says("exportera");
    const { url, code } = secretary.link();
    const there = `${other.botUrl}${new URL(url).pathname}`;
    const wrong = code === "000000" ? "000001" : "000000";
    const tried = await Promise.all([url, there, url, there].map((at) => postCode(at, wrong)));
    expect(tried.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      404, 404, 422, 422,
    ]);
    expect((await postCode(there, code)).status).toBe(404);
  });
});
