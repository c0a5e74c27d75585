import { describe, expect, it } from "vitest";
import { correctionFile } from "../../src/documents/correction-docx.ts";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import { lawOn } from "../../src/documents/law.ts";
import { day } from "../../src/domain/brand.ts";
import { correct } from "../domain/amending.ts";
import { carriedOut, executed, fees, recordedBefore } from "../domain/executing.ts";
import { did, type World, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { headingsIn, htmlOf, partOf, spaced } from "./opened.ts";

const done = worldOf(...executed);

function madeIn({ state }: World) {
  const made = state.decisions.get(carriedOut);
  if (made === undefined) throw new Error("it is carried out");
  return made;
}

const bytesIn = (world: World): Uint8Array => decisionFile(world.state, madeIn(world)).bytes;

function under(heading: string, world: World = done): readonly string[] | null {
  const { sections } = decisionDocument(world.state, madeIn(world));
  const found = sections.find((one) => one.heading === heading);
  return found === undefined ? null : [...found.paragraphs, ...found.items].map(spaced);
}

describe("the document of mere execution", () => {
  it("is called so, and never a decision on delegation", async () => {
    const text = spaced(await htmlOf(bytesIn(done)));
    expect(text).toContain("Verkställighet");
    expect(text).not.toMatch(/delegationsbeslut|på delegation/i);
    expect(partOf(bytesIn(done), "docProps/core.xml")).toContain("Verkställighet 1/2018");
  });

  it("says what is carried out, and by which law it is neither reported nor appealed", () => {
    expect(under("Delegationsbestämmelse och delegation")).toBeNull();
    expect(under("Vad som verkställs")).toEqual([
      "Regionstyrelsen beslutade den 25 april 2018 § 114: ”Regiondirektören får besluta hur resten fördelas på kompetens och digitalisering.”",
      "Potten är gjord genom Personalmiljarden 2018, beslutsomgång 2, beslut av regiondirektören 19 juni 2018.",
      "Det här beslutet verkställer det som redan är beslutat. Det är av rent verkställande art enligt 13 kap. 2 § punkt 2 kommunallagen (2017:725): det anmäls inte till regionstyrelsen och kan inte överklagas.",
    ]);
    expect(lawOn(day("2017-12-31")).execution).not.toContain("2017:725");
  });

  it("has no part about a report or an appeal, and keeps check code, receivers and signature", async () => {
    expect(under("Anmälan")).toBeNull();
    expect(under("Hur man överklagar")).toBeNull();
    expect(under("Utdrag till")).toContain("Karin Berg");
    const html = spaced(await htmlOf(bytesIn(done)));
    expect(headingsIn(html).at(-1)).toBe("h2 Utdrag till");
    const [a = "", b = "", c = ""] = madeIn(done).digest.match(/.{4}/g) ?? [];
    const signed = html.indexOf(`Kontrollkod ${a} ${b} ${c}`);
    expect(signed).toBeGreaterThan(html.indexOf("Uppföljning"));
    expect(signed).toBeLessThan(html.indexOf("Utdrag till"));
    expect(html.match(/Beslutet är fattat digitalt/g)).toHaveLength(1);
    expect(partOf(bytesIn(done), "word/footer1.xml")).toContain(`Kontrollkod`);
  });

  it("is corrected by a paper that says nothing of a meeting", async () => {
    const world = worldOf(
      ...executed,
      did(
        people.director,
        "2018-06-27 09:00",
        correct({ decision: carriedOut, row: fees, is: "Kursavgift" }),
      ),
    );
    const [correction] = madeIn(world).corrections;
    if (correction === undefined) throw new Error("it is corrected");
    const text = await htmlOf(correctionFile(world.state, madeIn(world), correction).bytes);
    expect(text).toContain("Kursavgift");
    expect(text).not.toMatch(/anmäl|överklag|möte/i);
  });
});

describe("the document of an execution that was reported, from before it was told apart", () => {
  it("keeps its words and its bytes", () => {
    const before = recordedBefore();
    expect(under("Anmälan", before)?.[0]).toContain("anmäls till regionstyrelsen den 29 augusti");
    expect(under("Hur man överklagar", before)).not.toBeNull();
    expect(under("Delegationsbestämmelse och delegation", before)?.at(-1)).toBe(
      "Beslutet verkställer vad som redan är beslutat.",
    );
    expect(documentHash(bytesIn(before))).toBe(
      "16c80c5702dd6a67bba3f690e23e15d88c7467634cacf04f2062e4d620a7c186",
    );
  });

  it("is no other than the layout of its day, whatever is known of it since", () => {
    const before = recordedBefore();
    const known = { ...madeIn(before), executes: true } as const;
    expect(decisionFile(before.state, known).bytes).toEqual(bytesIn(before));
  });
});
