import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = `Mottagare\tStudie\tBelopp\tBehov 2026
Edit Lind\tSår hos äldre\t300 tkr\tja
Ola Berg\tRörelse i skolan\t200 tkr\tnej
Summa\t\t500 tkr\t`;
const given =
  "Hälsodirektören avsatte 2025-02-20 en pott på 600 000 kr till studiechefen för kliniska studier.";

/** A paper without the heading "Beslut", whose table stands right below these words. */
const paper = (lead: string, title: string): string =>
  `Region Norr
Studierådet
Datum: 2025-04-03
Dnr RS 2025/71

${title}

${given} ${lead}

${table}

Återstående 100 tkr lyses ut i höst.

Varje mottagare ska redovisa till studierådet i mars 2026.

Anna Falk
studiechef

Anmäls till regionstyrelsen i juni 2025
`;
const titles = ["Beslut av studiechefen om studietid 2025", "Studietid våren 2025"];
const leads = [
  "Potten delas härmed ut.",
  "Härmed fördelas den.",
  "Medlen fördelas nu på två sökande.",
  "Fördelningen framgår av tabellen.",
  "Nu betalas pengarna ut enligt uppställningen nedan.",
  "Den används på följande sätt.",
  "Två studier får del av den.",
];

describe("words right above a table that give it, without a heading", () => {
  it.each(titles.flatMap((title) => leads.map((lead) => [title, lead])))(
    "open what is decided: %s – %s",
    (title, lead) => {
      const reading = readDecision(paper(lead, title));
      expect(reading).toMatchObject({
        documentKind: "delegationsbeslut",
        mandates: [{ body: "Hälsodirektören", date: "2025-02-20" }],
        frame: { amountKr: 600_000 },
        undistributedKr: 100_000,
        statedTotals: [{ of: "rows", statedKr: 500_000, computedKr: 500_000 }],
        notice: { body: "Regionstyrelsen", month: "2025-06" },
        assignments: [{ owner: "Varje mottagare", what: "redovisa", deadline: "2026-03" }],
      });
      expect(
        reading.rows.map(({ activity, responsible, amountKr, needNextYear, proposed }) => [
          activity,
          responsible,
          amountKr,
          needNextYear,
          proposed,
        ]),
      ).toEqual([
        ["Sår hos äldre", "Edit Lind", 300_000, "ja", false],
        ["Rörelse i skolan", "Ola Berg", 200_000, "nej", false],
      ]);
    },
  );

  it.each(
    titles.flatMap((title) =>
      [
        "Potten delades ut i höstas.",
        "Så här föreslås den användas.",
        "Potten delas inte ut i år.",
        "Följande ansökningar har kommit in.",
        "Potten föreslås delas ut.",
        "Förra året delades den ut så här.",
        "Beslut om hur den delas ut fattas senare.",
      ].map((lead) => [title, lead]),
    ),
  )("give nothing where they do not give it, and are asked about: %s – %s", (title, lead) => {
    const { rows, pots, questions } = readDecision(paper(lead, title));
    expect([...rows, ...pots]).toEqual([]);
    expect(questions.some((one) => one.startsWith("läsning"))).toBe(true);
  });

  it.each(titles)("are proposed where they say how it ought to be: %s", (title) => {
    const { rows } = readDecision(paper("Så här bör den enligt rådet fördelas.", title));
    expect(rows.map(({ proposed }) => proposed)).toEqual([true, true]);
  });

  it("decide nothing in a memo that proposes below", () => {
    const { rows, proposalsOnly } = readDecision(
      `Tjänsteskrivelse\n${paper("Potten delas härmed ut.", "Studietid våren 2025")}\nFörslag till beslut\nStudienämnden godkänner redovisningen.\n`,
    );
    expect(proposalsOnly).toBe(true);
    expect(rows.filter(({ proposed }) => !proposed)).toEqual([]);
  });
});

describe("what an officer's decision calls itself", () => {
  const kindOf = (title: string) =>
    readDecision(`Region Norr\n2025-04-03\n\n${title}\n\nTill simskola avsätts 300 000 kr.\n`)
      .documentKind;

  it.each([
    "Beslut av studiechefen om studietid våren 2025",
    "Beslut av tf. hälso- och sjukvårdsdirektören angående sommarens medel",
    "Beslut av HR-chef rörande introduktionsmedel",
  ])("is a decision on delegation: %s", (title) => {
    expect(kindOf(title)).toBe("delegationsbeslut");
  });

  it.each(["Beslut av nämnden om studietid", "Beslut om studietid"])("is none: %s", (title) => {
    expect(kindOf(title)).not.toBe("delegationsbeslut");
  });
});

describe("those who get something, called receivers", () => {
  const ownersOf = (sentence: string) =>
    readDecision(
      `Delegationsbeslut\n2025-04-03\n\nBeslut\nTill simskola fördelas 300 000 kr. Ansvarig är Edit Lind.\n${sentence}\n`,
    ).assignments.map(({ owner }) => owner);

  it.each([
    ["Samtliga mottagare ska rapportera i mars 2026.", "Samtliga mottagare"],
    ["Var och en av mottagarna ska rapportera i mars 2026.", "Var och en av mottagarna"],
    ["Respektive mottagare ska rapportera i mars 2026.", "Respektive mottagare"],
    ["Bidragsmottagarna ska rapportera i mars 2026.", "Bidragsmottagarna"],
  ])("answer for a task: %s", (sentence, owner) => {
    expect(ownersOf(sentence)).toEqual([owner]);
  });

  it.each([
    "Varje mottagare ska informeras om beslutet.",
    "Ingen mottagare ska rapportera något.",
    "Varje mottagare ska inte lämna rapport.",
  ])("have none where none is given: %s", (sentence) => {
    expect(ownersOf(sentence)).toEqual([]);
  });
});
