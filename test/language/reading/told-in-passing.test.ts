import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (words: string) =>
  readDecision(
    `Minnesanteckningar\n\nStatsbidragsgruppen, Region Hedvalla\n11 februari 2025\n\nMed: Eva Brolin, Karin Nääs, Yusuf Ekmark, Solveig Tåg\n\n1. Ny blankett\n\n${words}\n\nNästa träff: 18 mars kl. 13.00`,
  ).assignments.map(({ owner, what, deadline }) => [
    owner,
    what,
    typeof deadline === "string" ? deadline : "question",
  ]);

describe("tasks told of in a paragraph of notes", () => {
  it.each([
    ["Karin Nääs tar fram ett utkast till mars.", "Karin Nääs", "ta fram ett utkast", "2025-03"],
    ["Karin tar fram ett utkast senast i mars.", "Karin", "ta fram ett utkast", "2025-03"],
    [
      "Yusuf Ekmark ska stämma av kontoplanen. Det ska vara klart i april.",
      "Yusuf Ekmark",
      "stämma av kontoplanen",
      "2025-04",
    ],
    ["Solveig skickar ut underlaget till alla.", "Solveig", "skicka ut underlaget till alla", null],
    ["Eva kontaktar revisorerna så snart som möjligt.", "Eva", "kontakta revisorerna", null],
    ["Yusuf lovade att räkna om kostnaderna till maj.", "Yusuf", "räkna om kostnaderna", "2025-05"],
    ["Eva åtog sig att boka lokal.", "Eva", "boka lokal", null],
    ["Karin erbjöd sig att skriva en vägledning.", "Karin", "skriva en vägledning", null],
    ["Karin tog på sig att fråga länsstyrelsen.", "Karin", "fråga länsstyrelsen", null],
    ["Eva och Karin gör klart blanketten till nästa möte.", "Eva", "göra klart blanketten", null],
    [
      "Karin fick på sig att höra med juristen, klart i mars.",
      "Karin",
      "höra med juristen",
      "2025-03",
    ],
    ["Eva Brolin: skicka ut listan före jul.", "Eva Brolin", "skicka ut listan", null],
    ["Yusuf undersöker vad en ny mall kostar.", "Yusuf", "undersöka vad en ny mall kostar", null],
  ])("%s", (words, owner, what, month) => {
    expect(notes(words)[0]).toEqual([owner, what, month ?? "question"]);
  });

  it.each([
    "Karin påminde om att den ekonomiska redovisningen till Socialstyrelsen ska stämma med koderna.",
    "Yusuf tror att beskedet ska komma i april.",
    "Eva berättade att kliniken ska redovisa kostnaderna i mars.",
    "Solveig undrade om någon ska ta fram en mall.",
    "Karin slutar i mars.",
    "Yusuf gör en avstämning vid tertialen.",
    "Regionens närvårdsnämnd tar ställning i april.",
    "Eva tyckte att Karin ska leda arbetet.",
  ])("gives nobody a task: %s", (words) => {
    expect(notes(words)).toEqual([]);
  });
});

const decision = (words: string, head = "Delegationsbeslut\n\nDatum: 2024-09-03") =>
  readDecision(`${head}\n\n${words}`);

describe("a condition before a person", () => {
  it.each([
    "Under förutsättning att klassningen godkänns ska Mona Ekvall redovisa resultatet för digitaliseringsrådet i mars 2025.",
    "Får regionen del av nästa års bidrag ska Mona Ekvall redovisa resultatet för digitaliseringsrådet i mars 2025.",
    "Om avtalet förlängs ska Mona Ekvall redovisa resultatet för digitaliseringsrådet i mars 2025.",
    "Förutsatt att staten beviljar bidraget ska Mona Ekvall redovisa resultatet för digitaliseringsrådet i mars 2025.",
  ])("%s", (words) => {
    expect(decision(`Beslut\n\n1. ${words}`).assignments).toMatchObject([
      {
        owner: "Mona Ekvall",
        deadline: "2025-03",
        body: "Digitaliseringsrådet",
        status: "vilande",
      },
    ]);
  });
});

describe("the group to which a task is reported", () => {
  it.each([
    ["kulturberedningen", "Kulturberedningen"],
    ["regionledningsgruppen", "Regionledningsgruppen"],
    ["digitaliseringsrådet", "Digitaliseringsrådet"],
    ["hållbarhetsforumet", "Hållbarhetsforumet"],
    ["områdesledningen", "Områdesledningen"],
    ["chefsgruppen", "Chefsgruppen"],
    ["regiondirektören", null],
    ["målgruppen", null],
    ["patientgruppen", null],
  ])("redovisar för %s", (to, body) => {
    const text = `Beslut\n\n1. Kulturchefen får i uppdrag att redovisa samarbetet för ${to} i januari 2025.`;
    expect(decision(text).assignments.map((task) => task.body)).toEqual([body]);
  });
});

it.each([
  "Organisation eller person som ska få utdraget fylls i här.",
  "Mottagare anges här",
  "Här skrivs vilka som ska få beslutet.",
])("asks who receives where the template stands: %s", (words) => {
  const { dispatchTo, questions } = decision(
    `Beslut\n\n1. Medlen fördelas.\n\nUtdrag till\n\n${words}`,
  );
  expect(dispatchTo).toEqual([]);
  expect(questions.filter((question) => question.startsWith("utdrag:"))).toHaveLength(1);
});

describe("whoever got money", () => {
  it.each([
    "De som har fått medel ska senast i februari 2025 redovisa hur pengarna använts.",
    "De som beviljats bidrag ska redovisa hur pengarna använts i februari 2025.",
    "Den som får pengar ska i februari 2025 redovisa hur de använts.",
    "De projektansvariga ska senast i februari 2025 redovisa hur medlen använts.",
    "Projektledarna ska redovisa hur medlen använts senast i februari 2025.",
    "Samordnarna får i uppdrag att redovisa hur medlen använts i februari 2025.",
  ])("%s", (words) => {
    expect(decision(`Beslut\n\n1. ${words}`).assignments).toMatchObject([
      { deadline: "2025-02", status: "aktiv" },
    ]);
  });

  it.each([
    "De som har fått medel ska underrättas i februari 2025.",
    "Redovisningen till Socialstyrelsen ska stämma med koderna i februari 2025.",
  ])("has no task: %s", (words) => {
    expect(decision(`Beslut\n\n1. ${words}`).assignments).toEqual([]);
  });
});

it("gives a right with an infinitive in minutes", () => {
  const text =
    "Kommunstyrelsen 2025-04-08\nSammanträdesprotokoll\n\n§ 88 Fördelning\n\nKommunstyrelsens beslut\nKommunstyrelsen beslutar\natt bemyndiga kommundirektören att besluta om fördelning av resterande 300 000 kronor.";
  expect(readDecision(text).mandates).toEqual([
    { body: "Kommunstyrelsen", date: "2025-04-08", section: 88, point: null },
  ]);
});

describe("who handed out a pot", () => {
  const given = (words: string) => decision(`Bakgrund\n\n${words}`).mandates;
  it.each([
    "Regiondirektören lade den 18 april 2024 ut 1 800 tkr till digitaliseringschefen för fördelning till projekt.",
    "Den 18 april 2024 lade regiondirektören ut 1 800 tkr till digitaliseringschefen för fördelning.",
    "Regiondirektören ställde 2024-04-18 2 600 000 kronor till digitaliseringschefens förfogande.",
    "Regiondirektören har den 18 april 2024 anvisat 2 mnkr till digitaliseringschefen att fördela.",
  ])("%s", (words) => {
    expect(given(words)).toEqual([
      { body: "Regiondirektören", date: "2024-04-18", section: null, point: null },
    ]);
  });

  it.each([
    "Regiondirektören lade den 18 april 2024 fram en rapport om digitalisering.",
    "Digitaliseringschefen lade den 18 april 2024 ut 1 800 tkr på konsulter.",
  ])("gives no right: %s", (words) => {
    expect(given(words)).toEqual([]);
  });

  it("reads what it rests on over two lines", () => {
    const text =
      "Datum: 2024-06-11\nDelegation: Kommunstyrelsens delegationsordning, antagen av kommunstyrelsen\n2022-11-29 § 203, punkt 4.7";
    expect(
      decision("Beslut\n\n1. Medlen fördelas.", `Delegationsbeslut\n\n${text}`).mandates,
    ).toEqual([{ body: "Kommunstyrelsen", date: "2022-11-29", section: 203, point: "4.7" }]);
  });
});

describe("what else is reported in minutes", () => {
  it.each([
    "Följande beslut anmäls: Regiondirektören 2023-02-08, fördelning av 900 tkr.",
    "Följande delegationsbeslut anmäls till styrelsen i mars 2023.",
  ])("is no notice of this decision: %s", (words) => {
    expect(
      readDecision(`Protokoll\nRegionstyrelsen 2023-03-14\n\n§ 35 Anmälan\n\n${words}`).notice,
    ).toBeNull();
  });

  it("names each receiver once, however it is written", () => {
    const text =
      "Protokoll\nRegionstyrelsen 2023-03-14\n\n§ 1 A\n\nUtdrag till\nekonomidirektören\n\n§ 2 B\n\nUtdrag till\nEkonomidirektören";
    expect(readDecision(text).dispatchTo).toEqual(["ekonomidirektören"]);
  });
});
