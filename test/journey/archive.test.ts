import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { documentHash } from "../../src/documents/file-out.ts";
import { decides, distributes, kompetens, textOf } from "./acts.ts";
import { forges } from "./forge.ts";
import { openRegion, type Region } from "./region.ts";

const packed = "arkivpaket-beslut-1-2018.zip";

describe("a decision's package, fetched in the chat", { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "fordela-archive-"));
  const store = `sqlite:${join(folder, "archive.db")}`;
  let region: Region;
  let bytes: Uint8Array = new Uint8Array();
  const state = () => region.program.commits.latest();
  const decision = () => {
    const made = state().decisions.get("1/2018");
    if (made === undefined) throw new Error("decision 1/2018 is made");
    return made;
  };

  beforeAll(async () => {
    region = await openRegion({ files: "consent", store });
    await distributes(region.person("hsDirektor"), kompetens);
    await region.settled();
    await decides(region.person("regiondirektor"), "Kompetensutveckling");
  });
  afterAll(async () => {
    await region.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("comes by a button on the decision's card, for the secretariat alone", async () => {
    const chief = region.person("regiondirektor");
    await chief.says("beslut 1/2018");
    expect(chief.buttons()).not.toContain("Arkivpaket");
    const secretary = region.person("registrator");
    await secretary.says("beslut 1/2018");
    const lines = textOf(await secretary.presses("Arkivpaket"));
    expect(lines).toContain("Arkivpaket för beslut 1/2018");
    expect(lines).toContain("LÄSMIG.txt");
    bytes = await secretary.acceptsFile(packed);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      "LÄSMIG.txt",
      "metadata.xml",
      "handelser.jsonl",
      "handlingar/beslut-1-2018.docx",
      "sha256.txt",
    ]);
    expect(region.connector.complaints).toEqual([]);
  });

  it("holds the document that the ledger has the hash of, issued before the package was made", () => {
    const parts = unzipSync(bytes);
    const hash = documentHash(parts["handlingar/beslut-1-2018.docx"] ?? new Uint8Array());
    expect(state().documents.get(hash)).toMatchObject({
      kind: "decision",
      subject: "decision/1/2018",
    });
    const events = strFromU8(parts["handelser.jsonl"] ?? new Uint8Array());
    expect(events).toContain(hash);
    for (const type of ["proposal-submitted", "decision-made", "notice-bound", "document-issued"])
      expect(events).toContain(String.raw`\"type\":\"${type}\"`);
  });

  it("leaves out drafts, deliveries and what stands beside the chain", () => {
    const parts = unzipSync(bytes);
    const events = strFromU8(parts["handelser.jsonl"] ?? new Uint8Array());
    expect(events).not.toMatch(/\\"type\\":\\"(?:draft-(?!opened)|delivery-|conversation-)/);
    const { decider, dispatchTo } = decision();
    // What is printed of people is a part of the decision; what can be erased is not.
    const printed = new Set([decider.name, ...dispatchTo]);
    const hidden = [...state().persons.values()].flatMap(({ name, mail, entraId }) =>
      [name, mail, entraId].filter((one) => one !== null && !printed.has(one)),
    );
    expect(hidden).toContain("Hedda Påhittad");
    expect(hidden.filter((one) => one !== null && events.includes(one))).toEqual([]);
  });

  it("proves itself offline: by its checksums, and against an export of the whole log", async () => {
    const there = join(folder, "unpacked");
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(there, path)), { recursive: true });
      writeFileSync(join(there, path), part);
    }
    expect((await runs("sha256sum", ["-c", "sha256.txt"], there)).said).not.toContain("FAILED");
    const log = join(folder, "log.jsonl");
    const events = join(there, "handelser.jsonl");
    await script("ledger.ts", "export", log, "--store", store);
    const proof = await script("verify.ts", events, "--log", log);
    expect(proof).toMatchObject({ code: 0 });
    expect(proof.said).toContain("Händelserna om beslut 1/2018 är oförändrade.");
    expect(proof.said).toContain("Alla står så i loggen.");
    const step = /npm run verify -- log\.jsonl --head (\S+)/.exec(
      strFromU8(unzipSync(bytes)["LÄSMIG.txt"] ?? new Uint8Array()),
    )?.[1];
    const anchored = await script("verify.ts", log, "--head", step ?? "");
    expect(anchored.said).toContain("Det stämmer med det som meddelats tidigare.");
    expect(anchored.code).toBe(0);
  });

  it("is the same bytes again, for whoever may have it and whenever it is asked for", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("arkivpaket RS/254/2018");
    expect(Buffer.from(await holder.acceptsFile(packed)).equals(Buffer.from(bytes))).toBe(true);
    const auditor = region.person("revisor");
    await auditor.says("english");
    await auditor.says("archive package 1/2018");
    expect(Buffer.from(await auditor.acceptsFile(packed)).equals(Buffer.from(bytes))).toBe(true);
    await auditor.says("svenska");
  });

  it("is given to nobody who does not see the pot, and is not made in vain", async () => {
    const other = region.person("itChef");
    const before = state().documents.size;
    expect(textOf(await other.says("arkivpaket 1/2018"))).not.toContain("Filen kommer");
    for (const number of ["1/2018", "9/2018", "../x"]) {
      const of = { kind: "archive", decision: number };
      const answer = await forges(other, "show", { show: { card: "document", of } });
      expect(answer).not.toMatch(/Filen kommer|Något gick fel/);
    }
    expect(state().documents.size).toBe(before);
  });

  it("is not given to who reads a decision for a row of his own alone", async () => {
    const responsible = region.person("kirurgi");
    expect(textOf(await responsible.says("beslut 1/2018"))).toContain("Kompetensutveckling");
    expect(textOf(await responsible.says("arkivpaket 1/2018"))).not.toContain("Filen kommer");
  });

  it("of a decision that there is not says so, and without a number the decisions are shown", async () => {
    const secretary = region.person("registrator");
    expect(textOf(await secretary.says("arkivpaket 9/2018"))).toContain("9/2018 finns inte");
    expect(textOf(await secretary.says("arkivpaket"))).toContain("Beslut 1/2018");
  });
});

function script(name: string, ...words: readonly string[]) {
  const path = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  return runs(process.execPath, [path, ...words]);
}

function runs(
  command: string,
  words: readonly string[],
  cwd?: string,
): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = execFile(command, words, { cwd }, (_, output, errors) => {
      resolve({ code: child.exitCode ?? -1, said: output + errors });
    });
  });
}
