import { describe, expect, it } from "vitest";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { changed, correct, first, openAmendment, second, change } from "../domain/amending.ts";
import {
  addOwnRow,
  decided,
  decidedOn,
  decideIt,
  drafted,
  openDraft,
  saveAnswers,
  savePage,
  saveTerms,
  submit,
  typed,
} from "../domain/ask.ts";
import { authority, pots, proposals, requests } from "../domain/fixture.ts";
import { did, type World, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { htmlOf, partOf, rowsIn, spaced } from "./opened.ts";

function decisionIn({ state }: World, number: string = first): Decision {
  const made = state.decisions.get(number);
  if (made === undefined) throw new Error(`decision ${number} is made`);
  return made;
}

const laidOut = (world: World, number: string, template: number): Uint8Array =>
  decisionFile(world.state, { ...decisionIn(world, number), template }).bytes;

/** All lines below a heading, with ordinary spaces; null where there is no such heading. */
function under(heading: string, world: World, number: string = first): readonly string[] | null {
  const { sections } = decisionDocument(world.state, decisionIn(world, number));
  const found = sections.find((one) => one.heading === heading);
  return found === undefined ? null : [...found.paragraphs, ...found.items].map(spaced);
}

const amended = {
  [requests.mentors]: typed.amount(300_000),
  [requests.courses]: typed.amount(200_000),
  [requests.leaders]: typed.amount(250_000),
};
const twice = worldOf(...authority, ...changed(amended));

/** The skills pot, distributed so and with these answers, and decided. */
const distributed = (
  entries: Parameters<typeof drafted>[1],
  ...answers: readonly Parameters<typeof saveAnswers>[]
): World =>
  worldOf(
    ...authority,
    ...drafted("skills", entries),
    ...answers.map((answer) => did(people.director, "2018-06-25 09:12", saveAnswers(...answer))),
    did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
    did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
  );

describe("a decision of an earlier layout", () => {
  it.each([
    [first, 1, "55647f0d29e90c0162610f6968ce8d8e04bb004e434309af278b8b4366c95b12"],
    [first, 2, "60a031173941de8ca1fa37fec7b0668051c960fe90844e9897e8ca2f4837b211"],
    [first, 3, "7dc9deeb4a8235b3a435b0872562e95d1bb0273308c5f97b256f4228bfd90b66"],
    [first, 4, "7a7bb716633f2a9a075e528221bcec6f9005a039e2dc94e57a0a97b7a1533376"],
    [first, 5, "fe23766944a77b2876f752c67160b426d04dbe1ef5f1f0f9be6839d5c9c68cf2"],
    [first, 6, "0e23de6585293deba8ba39e9a89f83d5981128397b268c374ead4b19be7108ea"],
    [second, 1, "6f19e2606974668f89e23a79b81c4cce22989bb86d793a25c12bc77097d4499a"],
    [second, 3, "d261fb09e6fbcb7718c6703eb04aa3c48b7a712e53edb93e26e02ce20e4a1107"],
    [second, 4, "a965c553653c433067126fc05a879a7d00f08c7bccc725e6fd3762b5a8cc5402"],
    [second, 5, "fab1adb534574c32b05fe0ac24c449993f09165727413a39a584b28cff8864bd"],
    [second, 6, "2d304fe23605321aad198b8ae74dc831849e29cbc27d3c08f9f585ea032d89b3"],
  ])("keeps its bytes: %s, layout %i", (number, template, hash) => {
    expect(documentHash(laidOut(twice, number, template))).toBe(hash);
  });

  it("is another document than the same decision of the newest one", () => {
    expect(decisionIn(twice).template).toBe(7);
    for (const template of [1, 2, 3, 4, 5, 6])
      expect(laidOut(twice, first, template)).not.toEqual(laidOut(twice, first, 7));
  });
});

describe("a title that has a name in it", () => {
  const made = decisionIn(twice);
  const printed = {
    body: "Regionstyrelsen",
    noticeDay: null,
    reportDay: null,
    ...made.printed,
    titles: { ...made.printed?.titles, [made.preparedBy.capacity.position]: "Chef Barn Östersund" },
  };
  const preparedIn = (template: number): string =>
    decisionDocument(twice.state, { ...made, printed, template }).preparedBy;

  it("keeps its capital inside a sentence, and has none in the layouts before", () => {
    expect(preparedIn(7)).toBe("Hanna Sund, chef Barn Östersund");
    expect(preparedIn(6)).toBe("Hanna Sund, chef barn östersund");
  });
});

describe("an amending decision", () => {
  const old = decisionIn(twice);

  it("names in its basis the decision that it changes, by number, day, case and check code", () => {
    const [a = "", b = "", c = ""] = old.digest.match(/.{4}/g) ?? [];
    expect(under("Beslutsunderlag", twice, second)).toEqual([
      "Regionstyrelsen 25 april 2018 § 114",
      "Personalmiljarden 2018, beslutsomgång 2, beslut av regiondirektören 19 juni 2018",
      `Beslut 1/2018, 25 juni 2018, RS/254/2018, kontrollkod ${a} ${b} ${c}`,
      "Förslag från Hanna Sund, HS-direktör, version 1",
    ]);
    expect(under("Beslutsunderlag", twice)?.join()).not.toContain("kontrollkod");
  });

  it("says first of the matter what it changes and why, and says it once", async () => {
    expect(under("Ärendebeskrivning", twice, second)?.[0]).toBe(
      "Det här beslutet ändrar och ersätter beslut 1/2018, som Ulla Norrman fattade den 25 juni 2018. Ändringen gäller Mentorer och Ledarprogram. Skäl: Kurserna blev dyrare.",
    );
    expect(under("Vad som ändras", twice, second)).toEqual([
      "150 000 kr tas ur potten Kompetens.",
      "Mentorer: 400 000 kr blir 300 000 kr.",
      "Ledarprogram: 0 kr blir 250 000 kr.",
    ]);
    const text = spaced(await htmlOf(laidOut(twice, second, 4)));
    expect(text.match(/Kurserna blev dyrare/g)).toHaveLength(1);
    expect(text.match(/ändrar och ersätter/g)).toHaveLength(1);
  });

  const renamed = correct();
  const receivers = correct({
    field: "dispatch",
    row: null,
    is: "HS-direktör\nRegiondirektör\nVerksamhetschef\nKarin Berg\nHanna Sund\nEkonomidirektör",
    reason: "Föll bort.",
  });
  const reworded = worldOf(
    ...authority,
    ...decidedOn("Redovisas i augusti."),
    did(people.chief, "2018-06-27 09:00", renamed),
    did(people.chief, "2018-06-27 10:00", receivers),
    did(people.director, "2018-07-02 09:00", openAmendment()),
    did(people.director, "2018-07-02 09:05", savePage(change, { [requests.leaders]: typed.wait })),
    did(people.director, "2018-07-02 09:06", saveTerms(change, "Redovisas i september.")),
    did(
      people.director,
      "2018-07-02 09:07",
      saveAnswers(change, { motive: "Upphandling.", nextYear: { kind: "nothing-promised" } }),
    ),
    did(people.director, "2018-07-02 09:10", submit(change)),
    did(people.chief, "2018-07-02 10:00", decideIt(change)),
  );

  it("names the corrections of that decision too, and goes to all who got it as it was corrected", () => {
    const codes = decisionIn(reworded).corrections.map(({ digest }) =>
      (digest ?? "").slice(0, 12).replace(/(.{4})(.{4})/, "$1 $2 "),
    );
    expect(under("Beslutsunderlag", reworded, second)?.slice(3, 5)).toEqual([
      `Rättelse 1 av beslut 1/2018, 27 juni 2018, kontrollkod ${codes[0]}`,
      `Rättelse 2 av beslut 1/2018, 27 juni 2018, kontrollkod ${codes[1]}`,
    ]);
    expect(under("Utdrag till", reworded, second)).toContain("Ekonomidirektör");
    expect(new Set(under("Utdrag till", reworded, second)).size).toBe(6);
  });

  it("says of a row that keeps its amount what else has changed, and names changed conditions", () => {
    expect(under("Vad som ändras", reworded, second)).toEqual([
      "Summan är densamma som förut.",
      "Mentorer på alla avdelningar: finansieringen 2019, men inte beloppet.",
      "Kurser: motivet, men inte beloppet.",
      "Ledarprogram: svaret (från avslås till vilar) och motivet, men inte beloppet.",
      "Villkoren är ändrade.",
    ]);
    expect(under("Ärendebeskrivning", reworded, second)?.[0]).toContain(
      "Ändringen gäller Mentorer på alla avdelningar, Kurser, Ledarprogram och villkoren.",
    );
  });
});

describe("what is said once", () => {
  it("says under the decision what is refused and what is given in part, and under the motives only why", async () => {
    const world = distributed(undefined, [
      proposals.skills,
      null,
      [{ row: requests.leaders, motive: "Börjar i oktober" }],
    ]);
    expect(under("Beslut", world)?.slice(-3)).toEqual([
      "För Mentorer fördelas 400 000 kr till verksamhetschefen.",
      "För Kurser fördelas 200 000 kr av sökta 300 000 kr till Karin Berg.",
      "Önskemålet om Ledarprogram (sökt 500 000 kr) avslås.",
    ]);
    expect(under("Motiv", world)).toEqual([
      "Punkt 2 samt det som står kvar i potten: Störst nytta för vården.",
      "Punkt 3: Börjar i oktober.",
    ]);
    const text = spaced(await htmlOf(laidOut(world, first, 4)));
    expect(text.match(/avslås/g)).toHaveLength(2);
    expect(text).toContain("<p>400 000 kr står kvar i potten.</p>");
  });

  it("says of a row that nobody has asked for that it gets nothing, and not that a request is refused", () => {
    const world = distributed(undefined, [
      proposals.skills,
      null,
      [{ row: requests.leaders, motive: "Börjar i oktober" }],
    ]);
    const made = decisionIn(world);
    const rows = made.rows.map((row) =>
      row.request === requests.leaders ? { ...row, request: null, sought: null } : row,
    );
    const { sections } = decisionDocument(world.state, { ...made, rows });
    const lines = sections.find(({ heading }) => heading === "Beslut")?.items ?? [];
    expect(lines.at(-1)).toBe("För Ledarprogram fördelas inga medel.");
  });

  it("joins the numbers of many lines", () => {
    const motives = (amounts: readonly number[]): readonly string[] | null => {
      const world = worldOf(...authority, ...decided("skills"));
      const [row] = decisionIn(world).rows;
      if (row === undefined) throw new Error("a decision has rows");
      const rows = amounts.map((amount) => ({
        ...row,
        amount: (amount === 2 ? 1 : amount) as typeof row.amount,
        answer: (["declined", "granted", "partly"] as const)[amount] ?? row.answer,
        motive: "Nytta.",
      }));
      const made = { ...decisionIn(world), rows, left: 0 as typeof row.amount };
      const { sections } = decisionDocument(world.state, made);
      return sections.find(({ heading }) => heading === "Motiv")?.items ?? null;
    };
    expect(motives([1, 1, 1])).toBeNull();
    expect(motives([0, 1, 2, 2])).toEqual(["Punkterna 2–4: Nytta."]);
    expect(motives([2, 1, 2, 0, 0, 0])).toEqual(["Punkterna 1 och 3–6: Nytta."]);
    expect(motives([2, 2, 1, 2, 1, 0])).toEqual(["Punkterna 1, 2, 4 och 6: Nytta."]);
    expect(motives([2])).toEqual(["Nytta."]);
  });

  it("says what the only motive is about where it is not the decision's only line", () => {
    const world = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.director, "2018-06-27 09:00", openDraft(pots.skills)),
      did(people.director, "2018-06-27 09:01", addOwnRow(change)),
      did(people.director, "2018-06-27 09:02", saveAnswers(change, { motive: "Resten senare." })),
      did(people.director, "2018-06-27 09:12", submit(change)),
      did(people.chief, "2018-06-27 10:00", decideIt(change)),
    );
    expect(under("Motiv", world, second)).toEqual(["Det som står kvar i potten: Resten senare."]);
    expect(under("Ärendebeskrivning", world, second)?.at(-1)).toBe(
      "Beslutet gäller en aktivitet som ingen har sökt medel för.",
    );
  });

  it("counts what nobody has asked for beside the requests", () => {
    const world = worldOf(
      ...authority,
      ...drafted("skills"),
      did(people.director, "2018-06-25 09:11", addOwnRow(proposals.skills)),
      did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
      did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
    );
    expect(under("Ärendebeskrivning", world)?.at(-1)).toBe(
      "Tre önskemål på tillsammans 1 200 000 kr har kommit in. Alla får svar i det här beslutet. Beslutet gäller också en aktivitet som ingen har sökt medel för.",
    );
  });

  it("leaves out the steps where there were none, and says when each was taken", () => {
    expect(under("Samråd och granskning", twice)).toBeNull();
    const reviewed = worldOf(...authority, ...decided("own"));
    expect(under("Samråd och granskning", reviewed)).toEqual([
      "Ulla Norrman, regiondirektör, har berett förslaget.",
      "Erik Ekonom, ekonomidirektör, har granskat förslaget den 25 juni 2018.",
    ]);
  });

  it("does not call a pot one twice", () => {
    const { title } = decisionDocument(
      worldOf(...authority, ...decided("own")).state,
      decisionIn(worldOf(...authority, ...decided("own"))),
    );
    expect(title).toBe("Fördelning av Regiondirektörens pott, Personalmiljarden 2018");
    expect(decisionDocument(twice.state, decisionIn(twice)).title).toContain("potten Kompetens");
  });
});

describe("the file of the newest layout", () => {
  it("keeps a short table and a short list on one page, and lets the decision's own lines flow", () => {
    const body = partOf(laidOut(twice, first, 4), "word/document.xml");
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([
      ...Array.from({ length: rows.length - 1 }, () => true),
      false,
    ]);
    const lines = body.match(/<w:p><w:pPr><w:pStyle w:val="ListParagraph"\/>.*?<\/w:p>/gs) ?? [];
    const kept = lines.map((line) => [
      line.includes("<w:keepNext/>"),
      line.includes("HS-direktör"),
    ]);
    expect(lines.find((line) => line.includes("För Mentorer"))).not.toContain("keepNext");
    expect(kept).toContainEqual([true, true]);
    const old = partOf(laidOut(twice, first, 3), "word/document.xml");
    const paragraphWith = (words: string, of: string): string =>
      (of.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((one) => one.includes(words)) ?? "";
    expect(paragraphWith("begära laglighetsprövning", body)).toContain("<w:keepLines/>");
    expect(paragraphWith("begära laglighetsprövning", old)).not.toContain("<w:keepLines/>");
    expect(old.match(/<w:keepNext\/>/g)?.length).toBeLessThan(
      body.match(/<w:keepNext\/>/g)?.length ?? 0,
    );
  });

  it("has the ledger's own sums in its table and its text", async () => {
    const html = await htmlOf(laidOut(twice, second, 4));
    const { rows, sum } = decisionIn(twice, second);
    const kr = (text = ""): number => Number(text.replaceAll(/\D/g, "")) * 100;
    const table = rowsIn(html);
    expect(table.slice(1, -1).map((row) => kr(row[3]))).toEqual(rows.map(({ amount }) => amount));
    expect(kr(table.at(-1)?.[3])).toBe(sum);
    const lines = under("Beslut", twice, second) ?? [];
    const given = lines.flatMap((line) => /fördelas ([\d ]+) kr (?:av|till)/.exec(line)?.[1] ?? []);
    expect(given.map(kr).reduce((all, one) => all + one, 0)).toBe(sum);
  });
});
