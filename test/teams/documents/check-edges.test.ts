import { describe, expect, it } from "vitest";
import { day, instant } from "../../../src/domain/brand.ts";
import { decisionFile } from "../../../src/documents/decision-docx.ts";
import { bodyOf, readFile } from "../../../src/documents/file-in.ts";
import { checkedFile } from "../../../src/teams/documents/check.ts";
import { authority } from "../../domain/fixture.ts";
import { changed } from "../../domain/amending.ts";
import { worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { docxParts } from "../../documents/made.ts";
import { read, record } from "../reading.ts";

const viewer = {
  person: people.secretary,
  language: "sv",
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today: day("2018-09-10"),
} as const;
const { state } = worldOf(...authority, ...changed({}).filter((one) => one.at < "2018-07-01"));
const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join("");

/** The words of decision 1/2018, by another program and with other pages. */
function copied(change: (text: string) => string = (text) => text): Uint8Array {
  const decision = state.decisions.get("1/2018");
  if (decision === undefined) throw new Error("decision 1/2018 is made");
  const { name, bytes } = decisionFile(state, decision);
  const own = readFile(bytes, name);
  if (own.kind !== "text") throw new Error("a decision is a text");
  return docxParts(lines(change(bodyOf(own))), {
    header1: lines("Klassning: intern"),
    footer1: lines("Beslut 1/2018\tSida 1 (9)"),
  });
}

function said(bytes: Uint8Array): string {
  const answer = checkedFile({ name: "fil.docx", bytes, words: "kontrollera" }, state, viewer);
  return read(record(answer?.content) ?? {}).lines.join("\n");
}

describe("a copy of a decision whose pages another program has counted, or an organisation has marked", () => {
  it("has the same text", () => {
    expect(said(copied())).toContain("Texten är densamma som i beslut 1/2018");
    expect(said(copied())).toContain("Sidhuvud, sidfot och utseende är inte jämförda.");
  });

  it("is told from one in which a word is another, and only that word's line is shown", () => {
    const forged = said(copied((text) => text.replace("Ärendebeskrivning", "Bakgrund")));
    expect(forged).toContain("Texten är inte densamma som i beslut 1/2018");
    expect(forged).toContain("• Bakgrund");
    expect(forged).not.toMatch(/Klassning|Sida/);
  });
});

describe("a file that cannot be read", () => {
  it("is not said to be another's, and how it can be checked is said", () => {
    const whole = copied();
    const text = said(whole.slice(0, Math.floor(whole.length / 2)));
    expect(text).toContain("Filen går inte att läsa och kan inte kontrolleras");
    expect(text).toContain("klistra in texten efter ordet kontrollera");
    expect(text).not.toContain("inte ett dokument som Fördela har utfärdat");
  });
});
