import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Vik\nDelegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nFördelning av statsbidrag 2025\n\nBakgrund\n\nRegionen får 9 000 000 kr för 2025. Regionstyrelsen gav 2025-02-27 § 34 regiondirektören rätt att fördela medlen.\n\n";
const decided = (lines: string) =>
  readDecision(`${head}Beslut\n\n${lines}\n\nBo Ek\nRegiondirektör\n`);

describe("what somebody is to do, in words that name no task", () => {
  it.each([
    "HR-direktören bör utreda nattbemanningen.",
    "450 000 kr fördelas till simskola. HR-direktören bör kartlägga nattbemanningen.",
    "Verksamhetschefen för ortopedi för dialog med kommunerna om nattbemanning.",
  ])("is asked about in a decision: %s", (line) => {
    const { assignments, questions } = decided(line);
    expect(assignments).toEqual([]);
    expect(questions.join("\n")).toMatch(/ser ut att ge ett uppdrag/);
  });

  it.each([
    ["Verksamhetschefen för ortopedi för dialog med kommunerna.", "Verksamhetschefen för ortopedi"],
    ["HR-chefen för samtal med facken om scheman.", "HR-chefen"],
  ])("is a task in a point: %s", (line, owner) => {
    const { assignments } = decided(`1. 450 000 kr fördelas till simskola.\n2. ${line}`);
    expect(assignments.map((task) => [task.owner, task.what.split(" ")[0]])).toEqual([
      [owner, "föra"],
    ]);
  });

  it.each([
    "450 000 kr till IT-chefen för fördelning",
    "450 000 kr till IT-chef för vidare fördelning",
    "IT-chefen för fördelning, 450 000 kr",
  ])("is no row with the name of its distribution: %s", (line) => {
    const { rows, questions } = decided(`- ${line}\n- 300 000 kr till simskola`);
    expect(rows.map(({ activity }) => activity)).toEqual(["simskola"]);
    expect(questions.join("\n")).toContain("450 000 kr");
  });

  it("is nothing where money goes to an activity with somebody responsible", () => {
    const { rows, assignments } = decided(
      "Att simskola i Vika tilldelas 450 000 kr med Eva Alm som ansvarig. Om det behövs medel även 2026 är inte klart.",
    );
    expect(rows.map(({ responsible }) => responsible)).toEqual(["Eva Alm"]);
    expect(assignments).toEqual([]);
  });
});

const lists = [
  "1. Simskola i Vika, 450 000 kr\n2. Läxhjälp, 300 000 kr",
  "1. 450 000 kr till simskola i Vika\n2. 300 000 kr till läxhjälp",
  "- Simskola i Vika: 450 000 kr\n- Läxhjälp: 300 000 kr",
];

describe("a list that a text without a decision says is given", () => {
  it.each(lists)("is asked about: %j", (list) => {
    const { rows, questions } = readDecision(
      `${head}Följande inkomna ansökningar har bifallits:\n${list}\n\nBo Ek\nRegiondirektör\n`,
    );
    expect(rows).toEqual([]);
    expect(questions.join("\n")).toMatch(/imskola i Vika.* ett beslut/);
    expect(questions.join("\n")).not.toContain("Regionen får");
  });

  it.each(lists)("is read in a decision: %j", (list) => {
    const { rows } = decided(`Följande inkomna ansökningar har bifallits:\n${list}`);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([450_000, 300_000]);
  });

  it("gives nothing where it tells of another time", () => {
    const { rows } = decided(`Tidigare har följande ansökningar bifallits:\n${lists[0]}`);
    expect(rows).toEqual([]);
  });
});

describe("what is given below a list of wishes", () => {
  const wishes = "Sökta medel\n\nSimskola i Vika: 450 000 kr\nLäxhjälp: 300 000 kr\n\n";
  it.each([
    "Regiondirektören beslutar att fördela 400 000 kr till simskola i Vika.",
    "Till simskola i Vika avsätts 400 000 kr.",
  ])("is asked about where nothing else decides: %s", (line) => {
    const { rows, questions } = readDecision(`${head}${wishes}${line}\n`);
    expect(rows).toEqual([]);
    expect(questions.join("\n")).toContain(line);
  });

  it("is nothing where it is only wished for", () => {
    const { questions } = readDecision(`${head}${wishes}Rektorn har ansökt om 400 000 kr.\n`);
    expect(questions.join("\n")).not.toMatch(/[34][05]0 000 kr/);
  });
});
