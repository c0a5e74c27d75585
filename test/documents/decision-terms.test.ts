import { describe, expect, it } from "vitest";
import { correctionFile } from "../../src/documents/correction-docx.ts";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import type { State } from "../../src/domain/state.ts";
import { before, change, changed, correct, opened } from "../domain/amending.ts";
import { decidedOn, decideIt, saveTerms, submit, typed } from "../domain/ask.ts";
import { authority } from "../domain/fixture.ts";
import { did, type Done, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { headingsIn, htmlOf } from "./opened.ts";

const stateAfter = (...done: readonly Done[]): State => worldOf(...authority, ...done).state;

function decisionIn(state: State, number = "1/2018") {
  const decision = state.decisions.get(number);
  if (decision === undefined) throw new Error(`decision ${number} is made`);
  return decision;
}

const sectionsOf = (state: State, number?: string) =>
  decisionDocument(state, decisionIn(state, number)).sections;
const sectionOf = (state: State, heading: string, number?: string) =>
  sectionsOf(state, number).find((one) => one.heading === heading);

const both = stateAfter(
  ...decidedOn("Moms ingår\nKurser: om <platserna> fylls", "Kostnader\nBilaga 7: Tidplan"),
);

describe("the text of a decision", () => {
  it("has its conditions right after what is decided, and its appendices after the extracts", () => {
    expect(sectionOf(both, "Villkor")).toEqual({
      heading: "Villkor",
      paragraphs: ["Beslutet gäller med de här villkoren:"],
      items: ["Moms ingår", "Kurser: om <platserna> fylls"],
    });
    expect(sectionOf(both, "Bilagor")?.items).toEqual(["Bilaga 1: Kostnader", "Bilaga 7: Tidplan"]);
    const headings = sectionsOf(both).map((one) => one.heading);
    expect(headings.slice(headings.indexOf("Beslut"))).toEqual([
      "Beslut",
      "Villkor",
      "Motiv",
      "Finansiering 2019",
      "Uppföljning",
      "Anmälan",
      "Utdrag till",
      "Bilagor",
      "Hur man överklagar",
    ]);
  });

  it("speaks of one in the singular, and of none not at all", () => {
    const one = stateAfter(...decidedOn("Moms ingår", "Kostnader"));
    expect(sectionOf(one, "Villkor")?.paragraphs).toEqual([
      "Beslutet gäller med det här villkoret:",
    ]);
    expect(sectionOf(one, "Bilaga")?.items).toEqual(["Bilaga 1: Kostnader"]);
    const none = sectionsOf(stateAfter(...before)).map(({ heading }) => heading);
    expect(none.filter((heading) => /Villkor|Bilag/.test(heading))).toEqual([]);
  });

  it("says that they have changed where another decision has taken its place", () => {
    const changing = (conditions: string) =>
      stateAfter(
        ...decidedOn("Moms ingår", "Kostnader"),
        ...opened({ mentors: typed.amount(350_000) }).slice(before.length),
        did(people.director, "2018-07-02 09:06", saveTerms(change, conditions, "Kostnader")),
        did(people.director, "2018-07-02 09:10", submit(change)),
        did(people.chief, "2018-07-02 10:00", decideIt(change)),
      );
    expect(sectionOf(changing("Moms ingår inte"), "Vad som ändras", "2/2018")?.items).toEqual([
      "Mentorer: 400\u00A0000\u00A0kr blir 350\u00A0000\u00A0kr.",
      "Villkoren är ändrade.",
    ]);
    expect(sectionOf(changing("Moms ingår"), "Vad som ändras", "2/2018")?.items).toHaveLength(1);
    const plain = stateAfter(...changed({ mentors: typed.amount(350_000) }));
    expect(sectionOf(plain, "Vad som ändras", "2/2018")?.items).toHaveLength(1);
  });
});

describe("the file of a decision", () => {
  it("opens in another program with each of them on a line of its own", async () => {
    const { bytes } = decisionFile(both, decisionIn(both));
    const html = await htmlOf(bytes);
    expect(headingsIn(html)).toContain("h2 Villkor");
    expect(html).toContain("<li>Moms ingår</li><li>Kurser: om &lt;platserna&gt; fylls</li>");
    expect(html).toContain("<li>Bilaga 1: Kostnader</li><li>Bilaga 7: Tidplan</li>");
  });

  it("is the same after a slip in them is corrected; the correction says what it is about", async () => {
    const bytesBefore = decisionFile(both, decisionIn(both)).bytes;
    const slip = correct({ field: "appendices", row: null, is: "Kostnad\nBilaga 7: Tidplan" });
    const corrected = stateAfter(
      ...decidedOn("Moms ingår\nKurser: om <platserna> fylls", "Kostnader\nBilaga 7: Tidplan"),
      did(people.chief, "2018-06-26 10:00", slip),
    );
    const decision = decisionIn(corrected);
    expect(documentHash(decisionFile(corrected, decision).bytes)).toBe(documentHash(bytesBefore));
    const [correction] = decision.corrections;
    if (correction === undefined) throw new Error("corrected");
    const text = await htmlOf(correctionFile(corrected, decision, correction).bytes);
    expect(text).toContain("ett uppenbart skrivfel i bilagornas rubriker.");
  });

  it("tells in the correction of an activity's name that its conditions follow", async () => {
    const papers = ["Mentorer: i maj\nMoms ingår", "Moms ingår"].map((conditions) => {
      const done = decidedOn(conditions, "");
      const state = stateAfter(...done, did(people.chief, "2018-06-26 10:00", correct()));
      const [correction] = decisionIn(state).corrections;
      if (correction === undefined) throw new Error("corrected");
      return htmlOf(correctionFile(state, decisionIn(state), correction).bytes);
    });
    const said = "Villkoret som börjar med aktivitetens namn läses med det rättade namnet.";
    const [following, none] = await Promise.all(papers);
    expect(following).toContain(said);
    expect(none).not.toContain("Villkor");
  });

  it("goes in a correction to those who got the decision, and stays so when they are put right later", async () => {
    const slip = correct({ field: "appendices", row: null, is: "Kostnad\nBilaga 7: Tidplan" });
    const before = did(people.chief, "2018-06-26 10:00", slip);
    const first = decidedOn(
      "Moms ingår\nKurser: om <platserna> fylls",
      "Kostnader\nBilaga 7: Tidplan",
    );
    const { dispatchTo } = decisionIn(stateAfter(...first));
    const renamed = dispatchTo.map((one, index) => (index === 0 ? `${one}n` : one));
    const again = did(
      people.chief,
      "2018-06-26 11:00",
      correct({ field: "dispatch", row: null, is: renamed.join("\n"), after: 1 }),
    );
    const corrected = stateAfter(...first, before, again);
    const decision = decisionIn(corrected);
    const papers = await Promise.all(
      decision.corrections.map((one) => htmlOf(correctionFile(corrected, decision, one).bytes)),
    );
    const receivers = papers.map((paper) => paper.slice(paper.indexOf("Utdrag till</h2>")));
    expect(dispatchTo.length).toBeGreaterThan(1);
    expect(receivers[0]).toContain(`<li>${dispatchTo[0]}</li>`);
    expect(receivers[1]).toContain(`<li>${renamed[0]}</li>`);
    for (const one of receivers) expect(one).toContain(`<li>${dispatchTo[1]}</li>`);
  });
});
