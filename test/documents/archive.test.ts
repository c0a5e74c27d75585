import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { archiveFile } from "../../src/documents/archive.ts";
import type { ArchivePaper } from "../../src/documents/archive-paper.ts";
import { mediaTypes } from "../../src/documents/file-out.ts";
import { day, instant } from "../../src/domain/brand.ts";

const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const issued = instant(Date.parse("2018-06-25T12:05:30Z"));
const docx = new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]);

function event(position: number, previous: string): ArchivePaper["events"][number] {
  const body = `{"position":${position},"seal":null,"type":"note","payload":{"text":"å\u2028"}}`;
  return { position, previous, hash: sha256(previous + body), body };
}
const firstEvent = event(7, "a".repeat(64));

const paper: ArchivePaper = {
  authority: "Region Påhitt",
  caseNumber: "RS/254/2018",
  caseTitle: "Personalmiljarden <2018> & mer",
  decision: {
    number: "1/2018",
    title: "Fördelning av potten Kompetens",
    genre: "Delegationsbeslut",
    day: day("2018-06-25"),
    time: issued,
    decider: "Ulla Norrman, regiondirektör",
    preparedBy: "Hanna Sund, HS-direktör",
    amends: null,
    replacedBy: "2/2018",
  },
  body: "Regionstyrelsen",
  steps: [
    { step: "reported", day: day("2018-08-29"), section: 160 },
    { step: "final", day: day("2018-09-28"), section: null },
  ],
  separately: null,
  appeal: null,
  documents: [
    {
      kind: "decision",
      title: "Beslut 1/2018",
      file: { name: "beslut-1-2018.docx", mediaType: mediaTypes.docx, bytes: docx },
      hash: sha256(docx),
      issued,
    },
    {
      kind: "correction",
      title: "Rättelse 1 av beslut 1/2018",
      file: {
        name: "rättelse-1-av-beslut-1-2018.docx",
        mediaType: mediaTypes.docx,
        bytes: docx.slice(1),
      },
      hash: sha256(docx.slice(1)),
      issued,
    },
  ],
  missing: [],
  events: [firstEvent, event(8, firstEvent.hash)],
  isCut: false,
};

const partsOf = (given: ArchivePaper): Record<string, Uint8Array> =>
  unzipSync(archiveFile(given).bytes);
const textIn = (given: ArchivePaper, path: string): string =>
  strFromU8(partsOf(given)[path] ?? new Uint8Array());

/** What an independent reader of XML finds: each element with its text, by the path of names to it. */
function elementsIn(xml: string) {
  const found: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    if (tag.uri !== "") throw new Error(`${tag.name} claims a namespace`);
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, one]) => [name, one.value]),
    );
    const one = {
      path: [...open.map(({ path }) => path.split("/").at(-1)), tag.name].join("/"),
      attributes,
      text: "",
    };
    found.push(one);
    open.push(one);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("a decision's package", () => {
  it("holds the very documents, and says the checksum of all that it holds", () => {
    const parts = partsOf(paper);
    expect(Object.keys(parts)).toEqual([
      "LÄSMIG.txt",
      "metadata.xml",
      "handelser.jsonl",
      "handlingar/beslut-1-2018.docx",
      "handlingar/rättelse-1-av-beslut-1-2018.docx",
      "sha256.txt",
    ]);
    expect(parts["handlingar/beslut-1-2018.docx"]).toEqual(docx);
    const { "sha256.txt": sums, ...others } = parts;
    expect(strFromU8(sums ?? new Uint8Array())).toBe(
      Object.entries(others)
        .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
        .join(""),
    );
  });

  it("has the events as they stand in the log, one to a line, with a last line that counts them", () => {
    const lines = textIn(paper, "handelser.jsonl").split("\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.join("")).not.toMatch(/[\u2028\u2029]/);
    expect(lines.slice(0, -1).map((line): unknown => JSON.parse(line))).toEqual([
      { format: "fordela-events", version: 1, decision: "1/2018" },
      ...paper.events,
      { end: { records: 2 } },
    ]);
  });

  it("tells of the case in the terms of CITS ERMS, and claims no schema", () => {
    const xml = textIn(paper, "metadata.xml");
    expect(xml).not.toMatch(/xmlns|schemaLocation/);
    const elements = elementsIn(xml);
    const of = (path: string) => elements.filter((one) => one.path === `arkivpaket/${path}`);
    const texts = (path: string) => of(path).map(({ text }) => text);
    expect(of("note")[0]?.text).toContain("inte prövad mot det schemat");
    expect(texts("control/identification")).toEqual(["Region Påhitt", "RS/254/2018", "1/2018"]);
    const aggregation = "aggregations/aggregation";
    expect(of(aggregation)[0]?.attributes).toEqual({
      systemIdentifier: "decision/1/2018",
      aggregationType: "caseFile",
    });
    expect(texts(`${aggregation}/title`)).toEqual(["Personalmiljarden <2018> & mer"]);
    expect(of(`${aggregation}/status`)[0]?.attributes).toEqual({ value: "closed" });
    expect(texts(`${aggregation}/relation`)).toEqual(["2/2018"]);
    expect(texts(`${aggregation}/action/agents/agent/name`)).toEqual([
      "Ulla Norrman, regiondirektör",
    ]);
    expect(texts(`${aggregation}/action/dates/actionDate`)).toEqual(["2018-06-25T14:05:30+02:00"]);
    expect(texts(`${aggregation}/notes/note`)).toContain(
      "Anmält till Regionstyrelsen 29 augusti 2018, § 160.",
    );
    expect(of(`${aggregation}/record/appendix`).map(({ attributes }) => attributes)).toMatchObject(
      paper.documents.map(({ file, hash }) => ({
        path: `handlingar/${file.name}`,
        checksum: hash,
        checksumType: "SHA-256",
      })),
    );
  });

  it("does not call a case closed before its decision has legal force", () => {
    const open = { ...paper, steps: paper.steps.slice(0, 1) };
    expect(textIn(open, "metadata.xml")).not.toContain("<status");
    const executed = textIn({ ...paper, body: null, steps: [] }, "metadata.xml");
    expect(executed).toContain("Ren verkställighet, som inte anmäls.");
  });

  it("says in plain words what is what, and how to check it without the program", () => {
    const said = textIn(paper, "LÄSMIG.txt");
    for (const part of [
      "Arkivpaket för beslut 1/2018",
      "handlingar/rättelse-1-av-beslut-1-2018.docx: Rättelse 1 av beslut 1/2018",
      "sha256sum -c sha256.txt",
      "npm run verify -- handelser.jsonl",
      `npm run verify -- log.jsonl --head 8:${paper.events[1]?.hash.slice(0, 16)}`,
    ])
      expect(said).toContain(part);
    expect(said).not.toContain("utfärdades tidigare");
    expect(said).not.toContain("äldsta händelserna");
  });

  it("says first what has become of the decision, an appeal and its end too", () => {
    const appealed = {
      reference: "Mål 4711-18",
      day: day("2018-09-20"),
      outcome: "annulled",
      settledDay: day("2019-02-11"),
    } as const;
    const steps = paper.steps.slice(0, 1);
    const said = textIn({ ...paper, steps, appeal: appealed }, "LÄSMIG.txt");
    expect(said.split("DET HÄR FINNS I PAKETET")[0]?.trim().split("\r\n").slice(6)).toEqual([
      "Ersatt av beslut 2/2018.",
      "Anmält till Regionstyrelsen 29 augusti 2018, § 160.",
      "Överklagat 20 september 2018 (Mål 4711-18).",
      "Upphävt, 11 februari 2019.",
    ]);
    const stands = { ...appealed, outcome: "stands" } as const;
    const xml = textIn({ ...paper, appeal: stands }, "metadata.xml");
    expect(xml).toContain("Överklagandet är avgjort och beslutet står fast, 11 februari 2019.");
    expect(xml).toContain("Laga kraft bekräftad 28 september 2018.");
    const separately = {
      reference: "Protokoll 3/2018",
      day: day("2018-07-02"),
      announcedDay: day("2018-07-03"),
      lastAppealDay: day("2018-07-24"),
    };
    expect(textIn({ ...paper, steps: [], separately }, "metadata.xml")).toContain(
      "Särskilt protokollfört 2 juli 2018 (Protokoll 3/2018).",
    );
  });

  it("says what it has not: a document with other bytes, and events beyond what is kept", () => {
    const missing = [{ hash: "b".repeat(64), size: 900, issued }];
    const less = { ...paper, missing, isCut: true };
    expect(textIn(less, "LÄSMIG.txt")).toContain(`Dess kontrollsumma är ${"b".repeat(64)}.`);
    expect(textIn(less, "LÄSMIG.txt")).toContain("De äldsta händelserna");
    expect(textIn(less, "metadata.xml")).toContain(`SHA-256 ${"b".repeat(64)}, 900 byte`);
    expect(textIn(less, "metadata.xml")).toContain("Äldre händelser finns bara i loggen.");
  });

  it("is the same bytes for the same paper, and stored without a compressor", () => {
    const [once, again] = [archiveFile(paper), archiveFile(paper)];
    expect(once.name).toBe("arkivpaket-beslut-1-2018.zip");
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(Buffer.from(once.bytes).includes(Buffer.from(docx))).toBe(true);
  });
});
