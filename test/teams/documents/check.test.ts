import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { day, decisionNumber, instant, type PersonId } from "../../../src/domain/brand.ts";
import type { State } from "../../../src/domain/state.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { bodyOf, readFile } from "../../../src/documents/file-in.ts";
import { takeFile } from "../../../src/teams/file-in.ts";
import { checkedFile } from "../../../src/teams/documents/check.ts";
import { made, type MadeOfState } from "../../../src/teams/documents/made.ts";
import { changed, correct } from "../../domain/amending.ts";
import { typed } from "../../domain/ask.ts";
import { authority, pots, requests } from "../../domain/fixture.ts";
import { did, type Done, World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { rawDocx, xlsxOf } from "../../documents/made.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read, record } from "../reading.ts";

const first: MadeOfState = { kind: "decision", decision: decisionNumber("1/2018") };
const viewerOf = (person: PersonId, language: Viewer["language"] = "sv"): Viewer => ({
  person,
  language,
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today: day("2018-09-10"),
});

function bytesOf(of: MadeOfState, state: State): Uint8Array {
  const file = made(of, state, viewerOf(people.secretary));
  if (file === null || file.issue === null) throw new Error("there is a document to make");
  return file.file.bytes;
}

/** Somebody gets the file, which is entered in the log. */
const gets = (of: MadeOfState, at: string): Done =>
  did(people.secretary, at, (state) => {
    const command = made(of, state, viewerOf(people.secretary))?.issue ?? null;
    if (command === null) throw new Error("it is a document of the authority");
    return command;
  });

const amended = {
  [requests.mentors]: typed.amount(300_000),
  [requests.courses]: typed.amount(200_000),
};
const correction: MadeOfState = { kind: "correction", decision: first.decision, number: 1 };
const summary: MadeOfState = {
  kind: "follow-up",
  grant: ids.grant,
  pot: pots.skills,
  cutOff: day("2018-08-31"),
};
const decidedOnce = worldOf(
  ...authority,
  ...changed(amended).filter((one) => one.at < "2018-07-01"),
);

const spacedOut = (text: string): string => text.replaceAll("\u00A0", " ");

function linesOf(
  state: State,
  bytes: Uint8Array,
  words: string,
  person: PersonId = people.secretary,
) {
  const answer = checkedFile({ name: "fil.docx", bytes, words }, state, viewerOf(person));
  if (answer === null) return null;
  const card: Json = record(answer.content) ?? {};
  expect(complaintsAbout(card)).toEqual([]);
  const { lines, buttons } = read(card);
  return { text: lines.join("\n"), buttons: buttons.map((one) => one.title) };
}

describe("the check of a file", () => {
  const before = [...authority, ...changed(amended).filter((one) => one.at < "2018-07-01")];
  const issued = worldOf(...before, gets(first, "2018-06-26 09:00"));
  const bytes = bytesOf(first, issued.state);

  it("names the document, and when it was issued", () => {
    const said = linesOf(issued.state, bytes, "kontrollera");
    expect(said?.text).toContain("Det här är beslut 1/2018, oförändrat");
    expect(said?.text).toContain(
      "Utfärdades 26 juni 2018 kl.\u00A009.00. Varje tecken är detsamma.",
    );
    expect(said?.buttons).toEqual(["Visa"]);
  });

  it("shows the way to a decision to those alone who may see it", () => {
    const said = linesOf(issued.state, bytes, "kontrollera", people.outsider);
    expect(said?.text).toContain("oförändrat");
    expect(said?.buttons).toEqual([]);
  });

  it("does not know a document that was made and never issued", () => {
    const said = linesOf(decidedOnce.state, bytes, "kontrollera")?.text;
    expect(said).toContain("inte det utfärdade exemplaret");
    expect(said).not.toContain("oförändrat");
  });

  it("knows no file of which one bit differs, wherever it is", () => {
    for (let at = 0; at < bytes.length; at += 997) {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      const said = linesOf(issued.state, other, "verify")?.text;
      expect(said).toMatch(/Filen är inte ett dokument|inte det utfärdade exemplaret/);
      expect(said).not.toContain("oförändrat");
    }
    expect(linesOf(issued.state, new Uint8Array(), "kontrollera")?.text).toContain(
      "inte det utfärdade exemplaret",
    );
  });

  const opened = readFile(bytes, "beslut.docx");
  const text = opened.kind === "text" ? opened.text : "";
  /** The same words, saved by another program: no tables, no counted items. */
  const savedAnew = (said: string): Uint8Array =>
    rawDocx(
      said
        .split("\n")
        .map((line) => `<w:p><w:r><w:t>${line.replace(/^\d+\. /, "")}</w:t></w:r></w:p>`)
        .join(""),
    );

  it("tells a copy that Word has saved anew from one in which a word is another", () => {
    const same = linesOf(issued.state, savedAnew(text), "kontrollera");
    expect(same?.text).toContain("Texten är densamma som i beslut 1/2018");
    expect(same?.text).not.toContain("Står bara");
    expect(same?.buttons).toEqual(["Visa", "Hämta som Word"]);
    const amount = /fördelas (\d[\d\s]*\d)\skr till/.exec(text)?.[1] ?? "";
    const forged = savedAnew(text.replaceAll(amount, "999\u00A0000"));
    const other = linesOf(issued.state, forged, "kontrollera");
    expect(other?.text).toContain("Texten är inte densamma som i beslut 1/2018");
    const [, here = "", there = ""] =
      /Står bara i filen(.*)Står bara i beslutet(.*)/s.exec(other?.text ?? "") ?? [];
    expect(here).toContain("999 000 kr");
    expect(there).toContain(`${amount} kr`.replaceAll(/\s/g, " "));
    expect(there).not.toContain("999 000");
  });

  it("shows what a decision says to those alone who may see it", () => {
    const forged = savedAnew(text.replace("Mentorer", "Ponnyer"));
    const said = linesOf(issued.state, forged, "kontrollera", people.outsider);
    expect(said?.text).toContain("Texten är inte densamma");
    expect(said?.text).not.toContain("Står bara");
    expect(said?.buttons).toEqual([]);
  });

  it("takes a text for a decision of ours by number and code together", () => {
    const code = /Kontrollkod ((?:[\da-f]{4} ?){3})/.exec(text)?.[1] ?? "";
    const paper = (said: string) =>
      linesOf(issued.state, savedAnew(said), "kontrollera")?.text ?? "";
    expect(paper(`Beslut 1/2018. KONTROLLKOD ${code.toUpperCase()}`)).toContain("inte densamma");
    expect(paper(`Beslut 2/2018. Kontrollkod ${code}`)).toContain("Filen är inte ett dokument");
    expect(paper("Beslut 1/2018. Kontrollkod 0000 0000 0000")).toContain("inte ett dokument");
  });

  it("says of a workbook that it is no document, and of a file that cannot be read why", async () => {
    const workbook = await xlsxOf([["Aktivitet"]]);
    expect(linesOf(issued.state, workbook, "kontrollera")?.text).toContain(
      "Det som exporteras till Excel är din egen kopia",
    );
    expect(linesOf(issued.state, new Uint8Array(), "kontrollera")?.text).toContain("Filen är tom.");
  });

  it("is not read in as a decision from paper, unless somebody asks for that", () => {
    const taken = (words: string) =>
      takeFile(
        { name: "beslut.docx", bytes: savedAnew(text), words },
        issued.state,
        viewerOf(people.secretary),
        () => false,
      ).kind;
    expect(taken("")).toBe("said");
    expect(taken("läs in")).toBe("received");
  });

  it("leaves a file alone that is sent for something else", () => {
    expect(linesOf(issued.state, Buffer.from("ett beslut"), "")).toBeNull();
    expect(linesOf(issued.state, bytes, "läs in")).toBeNull();
    expect(linesOf(issued.state, bytes, "  ")?.text).toContain("oförändrat");
  });

  it("says that what was decided has been changed by another decision", () => {
    const { state } = worldOf(
      ...before,
      gets(first, "2018-06-26 09:00"),
      ...changed(amended).filter((one) => one.at >= "2018-07-01"),
    );
    expect(linesOf(state, bytes, "kontrollera")?.text).toContain(
      "Det som är beslutat har ändrats sedan dess, genom beslut 2/2018.",
    );
    expect(linesOf(issued.state, bytes, "kontrollera")?.text).not.toContain("har ändrats");
  });

  it("says that the decision has been corrected since, and a correction nothing of that", () => {
    const slips = [
      did(people.chief, "2018-06-27 09:00", correct()),
      gets(correction, "2018-06-27 09:05"),
    ];
    const again = did(people.chief, "2018-06-28 09:00", correct({ is: "Mentorer på avdelningar" }));
    const issuedFirst = [...before, gets(first, "2018-06-26 09:00")];
    const once = worldOf(...issuedFirst, ...slips).state;
    const twice = worldOf(...issuedFirst, ...slips, again).state;
    const said = (state: State, file = bytes) =>
      spacedOut(linesOf(state, file, "kontrollera")?.text ?? "");
    expect(said(once)).toContain(
      "Beslutet är rättat 27 juni 2018. Rättelsen är ett eget dokument.",
    );
    expect(said(twice)).toContain("Beslutet är rättat två gånger, senast 28 juni 2018.");
    expect(said(issued.state)).not.toContain("rättat");
    expect(said(twice, bytesOf(correction, twice))).not.toContain("rättat");
    const later = worldOf(
      ...issuedFirst,
      ...slips,
      ...changed(amended).filter((one) => one.at >= "2018-07-01"),
    ).state;
    expect(said(later, bytesOf(correction, later))).toContain(
      "Det som är beslutat har ändrats sedan dess, genom beslut 2/2018.",
    );
  });

  it("says what happened when a name was erased between two copies", () => {
    const erased = new World();
    for (const { event, by, time } of issued.records) {
      if (event.type !== "decision-made") erased.record(event, by, time);
      else {
        const { private: _, ...rest } = event;
        erased.record(rest, by, time);
      }
    }
    erased.carryOut(gets(first, "2019-03-01 09:00"));
    const said = linesOf(erased.state, bytes, "kontrollera")?.text;
    expect(said).toContain("Det här är beslut 1/2018, oförändrat");
    expect(said).toContain("sedan ett namn hade tagits bort ur uppgifterna");
    const anew = bytesOf(first, erased.state);
    expect(linesOf(erased.state, anew, "kontrollera")?.text).not.toContain("tagits bort");
  });

  it("knows a correction, and does not take another one for its copy", () => {
    const twice = [
      did(people.chief, "2018-06-27 09:00", correct()),
      gets(correction, "2018-06-27 09:05"),
      did(people.chief, "2018-06-27 10:00", correct({ is: "Mentorer på några avdelningar" })),
      gets({ ...correction, number: 2 }, "2018-06-27 10:05"),
    ];
    const { state } = worldOf(...before, ...twice);
    const said = linesOf(state, bytesOf(correction, state), "kontrollera")?.text;
    expect(said).toContain("Det här är rättelse 1 av beslut 1/2018, oförändrad");
    expect(said).not.toMatch(/nytt exemplar|har ändrats/);
    const other = linesOf(state, bytesOf({ ...correction, number: 2 }, state), "kontrollera")?.text;
    expect(other).toContain("Det här är rättelse 2 av beslut 1/2018, oförändrad");
    expect(made({ ...correction, number: 3 }, state, viewerOf(people.chief))).toBeNull();
  });

  it("takes an amending decision for itself, not for the one that it names", () => {
    const { state } = worldOf(...authority, ...changed(amended));
    const second: MadeOfState = { kind: "decision", decision: decisionNumber("2/2018") };
    const read = readFile(bytesOf(second, state), "ändring.docx");
    const words = read.kind === "text" ? read.text : "";
    expect(new Set(words.match(/kontrollkod [\da-f ]{14}/gi)).size).toBe(2);
    const said = linesOf(state, savedAnew(words), "kontrollera")?.text;
    expect(said).toContain("Texten är densamma som i beslut 2/2018");
  });

  describe("of a correction", () => {
    const after = worldOf(...before, did(people.chief, "2018-06-27 09:00", correct()));
    const file = bytesOf(correction, after.state);
    const read = readFile(file, "rättelse.docx");
    const words = read.kind === "text" ? bodyOf(read) : "";

    it("tells a copy that was saved anew from one in which a word is another", () => {
      expect(words.match(/kontrollkod/gi)).toHaveLength(2);
      const same = linesOf(after.state, savedAnew(words), "kontrollera");
      expect(same?.text).toContain("Texten är densamma som i rättelse 1 av beslut 1/2018");
      expect(same?.buttons).toEqual(["Visa", "Hämta som Word"]);
      const forged = savedAnew(words.replace("på alla avdelningar", "på en avdelning"));
      const other = linesOf(after.state, forged, "kontrollera")?.text;
      expect(other).toContain("Texten är inte densamma som i rättelse 1 av beslut 1/2018");
      expect(other).toMatch(/Står bara i filen.*på en avdelning.*Står bara i rättelsen.*på alla/s);
      expect(other).toContain("Lita på rättelsen här");
    });

    it("says what it is to those alone who may see it", () => {
      const forged = savedAnew(words.replace("på alla avdelningar", "på en avdelning"));
      const said = linesOf(after.state, forged, "kontrollera", people.outsider);
      expect(said?.text).not.toMatch(/avdelning/);
      expect(said?.buttons).toEqual([]);
    });

    it("knows nothing of the code of another decision's correction", () => {
      const foreign = words.replaceAll("beslut 1/2018", "beslut 7/2018").replaceAll("1/2018", "");
      expect(linesOf(after.state, savedAnew(foreign), "kontrollera")?.text).toContain(
        "Filen är inte ett dokument",
      );
    });
  });

  it("knows a summary and a list, and in English", () => {
    const { state } = worldOf(
      ...before,
      gets(summary, "2018-09-10 09:00"),
      gets({ kind: "notice-list", meeting: ids.august }, "2018-09-10 09:00"),
    );
    const said = linesOf(state, bytesOf(summary, state), "kontrollera")?.text;
    expect(said).toContain("en sammanställning av uppföljningen av Kompetens, oförändrad");
    const list = {
      name: "lista.docx",
      bytes: bytesOf({ kind: "notice-list", meeting: ids.august }, state),
      words: "verify",
    };
    const english = checkedFile(list, state, viewerOf(people.secretary, "en"));
    expect(read(record(english?.content) ?? {}).lines.join("\n")).toContain(
      "This is the list of decisions for the board 29 August 2018, unchanged",
    );
  });
});
