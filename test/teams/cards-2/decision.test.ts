import { expect, it } from "vitest";
import { day, decisionNumber } from "../../../src/domain/brand.ts";
import { decisionDocument } from "../../../src/documents/decision-text.ts";
import { lawOn } from "../../../src/documents/law.ts";
import {
  addOwnRow,
  decided,
  decideIt,
  drafted,
  saveAnswers,
  submit,
  typed,
} from "../../domain/ask.ts";
import { authority, proposals, requests } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { shown, wide } from "./scene.ts";

const decision = decisionNumber("1/2018");
const done = worldOf(...authority, ...decided("skills"));

/** The lines of a decision's document under one heading. */
function under(heading: string, world: World = done): readonly string[] {
  const made = world.state.decisions.get("1/2018");
  if (made === undefined) throw new Error("the decision is made");
  const found = decisionDocument(world.state, made).sections.find((one) => one.heading === heading);
  return [...(found?.items ?? []), ...(found?.paragraphs ?? [])];
}

it("answers a decision with its number, time, decider and meeting", () => {
  const card = { card: "proposal", proposal: proposals.skills } as const;
  const { text } = shown(done, card, people.chief, { said: { done: "decided" } });
  expect(text).toContain(
    "Beslut 1/2018 är fattat 25 juni 2018 kl.\u00A010.00 av Ulla Norrman, regiondirektör. Anmäls till regionstyrelsen 29 augusti 2018.",
  );
});

it("shows where each krona came from, from the grant to the report", () => {
  const { text, titles } = shown(done, { card: "decision", decision }, people.auditor);
  const chain = [
    "Personalmiljarden 2018, 3\u00A0000\u00A0000\u00A0kr",
    "RS 2018-04-25 § 114",
    "Ulla Norrman, regiondirektör, 19 juni 2018",
    "Kompetens, 1\u00A0000\u00A0000\u00A0kr",
    "Hanna Sund, HS-direktör",
    "Ulla Norrman, regiondirektör, 25 juni 2018",
    "Beslutsfattaren har intygat att jäv inte finns",
    "regionstyrelsen 29 augusti 2018",
  ];
  const places = chain.map((link) => text.indexOf(link));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(titles).toEqual([
    "Visa beslutstexten",
    "Hämta som Word",
    "Historik",
    "Vägen till laga kraft",
    "Öppna potten",
  ]);
});

it("writes the decision one line an activity, with the sum that the lines give", () => {
  expect(under("Beslut")).toEqual([
    "För Mentorer fördelas 400\u00A0000\u00A0kr till verksamhetschefen.",
    "För Kurser fördelas 200\u00A0000\u00A0kr av sökta 300\u00A0000\u00A0kr till Karin Berg.",
    "Önskemålet om Ledarprogram (sökt 500\u00A0000\u00A0kr) avslås.",
    "Finansiering: 600\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
    "TOTALT är därmed 600\u00A0000\u00A0kr fördelat ur pottens 1\u00A0000\u00A0000\u00A0kr.",
    "400\u00A0000\u00A0kr står kvar i potten.",
  ]);
});

it("names the delegation with its quoted text and the law in force", () => {
  expect(under("Delegationsbestämmelse och delegation")).toEqual([
    "Regionstyrelsen beslutade den 25 april 2018 § 114: ”Regiondirektören får besluta hur resten fördelas på kompetens och digitalisering.”",
    "Beslutet fattas av regiondirektören på delegation enligt 7 kap. 5 § kommunallagen (2017:725), efter beredning av pottens innehavare.",
  ]);
  expect(lawOn(day("2017-12-31")).delegation).toBe("kommunallagen");
  expect(lawOn(day("2018-01-01")).delegation).toContain("2017:725");
});

it("says where the money comes from, this year and the next", () => {
  expect(under("Beslut")).toContain(
    "Finansiering: 600\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
  );
  expect(under("Finansiering 2019")).toEqual([
    "Mentorer, 400\u00A0000\u00A0kr: betalas inom egen ram.",
  ]);
});

it("gives every refused request its motive", () => {
  expect(under("Motiv")).toEqual([
    "Punkterna 2 och 3 samt det som står kvar i potten: Störst nytta för vården.",
  ]);
});

it("gives no motive to those who got what they asked for", () => {
  const world = worldOf(
    ...authority,
    ...drafted("skills"),
    did(
      people.director,
      "2018-06-25 09:12",
      saveAnswers(proposals.skills, null, [{ row: requests.mentors, motive: "Mest angeläget." }]),
    ),
    did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
    did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
  );
  expect(under("Motiv", world).join(" ")).not.toMatch(/Mest angeläget|Punkterna 1/);
});

it("pages a long text without losing or repeating a line", () => {
  const world = wide(19);
  world.carryOut(did(people.chief, "2018-06-25 11:00", decideIt(proposals.skills)));
  const pageOfText = (page: number) =>
    shown(world, { card: "decision-text", decision, page }, people.auditor);
  const first = pageOfText(1);
  expect(first.titles[0]).toBe("Nästa");
  const pages = Number(/Sida 1 av (\d+)/.exec(first.text)?.[1]);
  expect(pages).toBeGreaterThan(1);
  const lines = Array.from({ length: pages }, (_, index) => pageOfText(index + 1).lines).flat();
  for (const line of under("Beslut", world)) {
    expect(lines.filter((one) => one.endsWith(line))).toHaveLength(1);
  }
  expect(pageOfText(pages + 5).text).toContain(`Sida ${pages} av ${pages}`);
});

it("ends with report, follow-up, extracts and how to appeal", () => {
  expect(under("Anmälan")[0]).toContain("anmäls till regionstyrelsen den 29 augusti 2018");
  expect(under("Uppföljning")[0]).toContain("per 31 augusti 2018 och 31 december 2018");
  expect(under("Uppföljning")[1]).toBe("Statsbidraget redovisas senast den 29 mars 2019.");
  expect(under("Utdrag till")).toContain("HS-direktör");
  expect(under("Hur man överklagar")[0]).toContain("13 kap. kommunallagen (2017:725)");
  expect(under("Jävsförklaring")[0]).toContain("Ulla Norrman har vid beslutet förklarat");
});

it("names the steps that were taken before the decision", () => {
  const world = worldOf(...authority, ...decided("tools"));
  expect(under("Samråd och granskning", world)).toEqual([
    "Ida Teknik, IT-chef, har samrått den 25 juni 2018.",
    "Hanna Sund, HS-direktör, har tillstyrkt förslaget den 25 juni 2018.",
    "Erik Ekonom, ekonomidirektör, har berett förslaget.",
  ]);
});

it("says of a passed on delegation that it was passed on in one step", () => {
  const world = worldOf(...authority, ...decided("digital"));
  expect(under("Delegationsbestämmelse och delegation", world)[1]).toContain(
    "vidaredelegation från regiondirektören i ett led enligt 7 kap. 6 § kommunallagen (2017:725)",
  );
});

it("counts as many rows in the document as the decision has", () => {
  const world = worldOf(
    ...authority,
    ...drafted("skills", {
      [requests.mentors]: typed.amount(100_000),
      [requests.courses]: typed.no,
      [requests.leaders]: typed.no,
    }),
    did(people.director, "2018-06-25 09:12", addOwnRow(proposals.skills)),
    did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
    did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
  );
  expect(under("Beslut", world)).toContain(
    "För Studiebesök fördelas 100\u00A0000\u00A0kr till Karin Berg.",
  );
});

it("gives the same text and check code every time", () => {
  const made = done.state.decisions.get("1/2018");
  if (made === undefined) throw new Error("the decision is made");
  const document = decisionDocument(done.state, made);
  expect(document).toEqual(decisionDocument(done.state, made));
  expect(document.checkCode.replaceAll(" ", "")).toBe(made.digest.slice(0, 12));
  const { text } = shown(done, { card: "decision-text", decision, page: 1 }, people.auditor);
  expect(text).toContain(`Kontrollkod ${document.checkCode}`);
});

it("lists the newest decision first, with the sum of those that its reader may see", () => {
  const world = worldOf(
    ...authority,
    ...decided("skills"),
    ...decided("tools", undefined, "2018-06-25 11:00"),
  );
  const list = { card: "decisions", page: 1 } as const;
  const { text } = shown(world, list, people.auditor);
  expect(text.indexOf("Beslut 2/2018")).toBeLessThan(text.indexOf("Beslut 1/2018"));
  expect(text).toContain("Två beslut, 1\u00A0200\u00A0000\u00A0kr i allt.");
  expect(shown(world, list, people.finance).text).not.toContain("1/2018");
});

it("shows a paper decision with its rows and what they need next year", () => {
  const card = { card: "registered", decision: ids.boardDecision } as const;
  const { text } = shown(done, card, people.auditor);
  expect(text).toContain("RS 2018-04-25 § 114");
  expect(text).toContain("200\u00A0000");
  expect(text).toContain("Nej: 150\u00A0000\u00A0kr");
  expect(text).toContain("Ej angivet: 50\u00A0000\u00A0kr");
});

it("tells each reader of a decision why he gets the news", () => {
  const card = { card: "decision-news", decision } as const;
  expect(shown(done, card, people.director).text).toContain("för att du har potten");
  expect(shown(done, card, people.secretary).text).toContain("för att du ingår i sekretariatet");
});
