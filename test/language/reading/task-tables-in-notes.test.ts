import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const read = (part: string) => readDecision(notesWith(part));
const tasksOf = (part: string) =>
  read(part).assignments.map(({ owner, what, deadline, condition, status }) => [
    owner,
    what.toLowerCase(),
    typeof deadline === "string" ? deadline : null,
    condition,
    status,
  ]);
const two = [
  ["Åsa", "ta fram ett underlag", "2024-01", null, "aktiv"],
  ["Pontus", "kalla till ett möte", null, null, "aktiv"],
];

describe("a table of who does what under heads of its own", () => {
  it.each([
    "Punkt\tVad som sades\tVem\tNär\n1\tTa fram ett underlag\tÅsa\tjanuari\n2\tKalla till ett möte\tPontus\tsnarast\n3\tAnsökan till fonden\tPontus\tklart",
    "Nr\tFråga\tVem\tTill när\n1\tTa fram ett underlag\tÅsa\t15/1\n2\tKalla till ett möte\tPontus\tsnarast",
    "Punkt   Överenskommet            Vem      När\n1       Ta fram ett underlag     Åsa      januari\n2       Kalla till ett möte      Pontus   snarast",
    "#\tÄrende\tAnsv.\tTid\n1\tTa fram ett underlag\tÅsa\tjan\n2\tKalla till ett möte\tPontus\tsnarast",
    "Ansvarig | Det vi bestämde | Klart\nÅsa | Ta fram ett underlag | januari\nPontus | Kalla till ett möte | snarast",
    "Punkt\tAktion\tAnsvarig\tDeadline\tKommentar\n1\tTa fram ett underlag\tÅsa\tjanuari\t\n2\tKalla till ett möte\tPontus\tsnarast\tsvårt att hitta en tid",
  ])("gives each his task: %j", (table) => {
    expect(tasksOf(table)).toEqual(two);
  });

  const table =
    "Punkt\tUppdrag\tVem\tNär\n1\tTa fram ett underlag\tÅsa\tjanuari\n2\tKalla till ett möte\tPontus\tsnarast\n3\tBoka lokalen\tÅsa\t";
  it.each([
    "Kommentarer till listan\nPunkt 2: kallelsen går ut bara om länsstyrelsen säger ja, Pontus väntar på svar.\nPunkt 3: tas bort från listan.",
    "Kommentar: Punkt 2 görs bara om länsstyrelsen säger ja.\nPunkt 3 utgår.",
    "Punkt 3 utgår.\nPunkt 2 gäller bara om länsstyrelsen säger ja.",
    "Till punkt 2 – under förutsättning att länsstyrelsen säger ja.\nTill punkt 3 – är redan klar.",
    "Anmärkningar:\n– Nr 2: endast om länsstyrelsen säger ja\n– Nr 3: struken",
  ])("is remarked upon below it: %j", (remarks) => {
    expect(tasksOf(`${table}\n\n${remarks}`)).toEqual([
      ["Åsa", "ta fram ett underlag", "2024-01", null, "aktiv"],
      ["Pontus", "kalla till ett möte", null, expect.stringContaining("länsstyrelsen"), "vilande"],
    ]);
  });

  it("takes its time from a remark where it has none", () => {
    expect(tasksOf(`${table}\n\nPunkt 3: senast i mars.`).at(-1)).toEqual([
      "Åsa",
      "boka lokalen",
      "2024-03",
      null,
      "aktiv",
    ]);
  });

  it("keeps what is remarked and changes nothing", () => {
    expect(tasksOf(`${table}\n\nPunkt 3: lokalen är stor.`)).toHaveLength(3);
  });

  it.each([
    "Projekt\tProjektledare\tNuläge\nSkola i centrum\tÅsa\tpågår\nVägbygget\tPontus\tpågår",
    "Nr\tDokument\tAv\tDatum\n1\tProtokoll från mötet\tÅsa\t2023-10-01\n2\tRapport om köerna\tPontus\t2023-09-01",
  ])("is none where it tells of something else: %j", (other) => {
    expect(tasksOf(other)).toEqual([]);
  });
});

describe("what a meeting came to terms on", () => {
  it.each([
    "Dessutom kom vi överens om att Åsa Hjelm tar med sig frågan till nämnden, det gör hon i januari.",
    "Vi kom också överens om att Åsa Hjelm tar med sig frågan till nämnden i januari.",
    "Vidare enades gruppen om att Åsa Hjelm tar med sig frågan till nämnden, vilket sker i januari.",
    "På mötet bestämde vi att Åsa Hjelm tar med sig frågan till nämnden i januari.",
    "Därutöver beslutades att Åsa Hjelm tar med sig frågan till nämnden i januari.",
  ])("is somebody's task: %s", (sentence) => {
    const { assignments } = read(sentence);
    expect(assignments).toMatchObject([
      {
        owner: "Åsa Hjelm",
        deadline: "2024-01",
        what: expect.stringMatching(/^ta med sig frågan/),
      },
    ]);
    expect(assignments[0]?.what).not.toMatch(/det gör|vilket/);
  });

  it.each([
    "Det kom att handla om hur Åsa Hjelm tar sig till jobbet i januari.",
    "Vi kom inte överens om att Åsa Hjelm tar med sig frågan i januari.",
  ])("is none where nothing was settled: %s", (sentence) => {
    expect(tasksOf(sentence)).toEqual([]);
  });
});
