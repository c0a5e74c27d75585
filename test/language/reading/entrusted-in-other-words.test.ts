import { describe, expect, it } from "vitest";
import { readDecision, readQuotedDecision } from "../../../src/language/reading/read-decision.ts";

const read = (...lines: string[]) =>
  readDecision(
    `Regionfullmäktige\nSammanträdesprotokoll\n2024-02-20\n\n§ 14 Bemanning\n\nBeslut\n\n${lines.join("\n")}\n`,
  );
const verbs = [
  "får i uppdrag att",
  "uppdras att",
  "uppdras även att",
  "åläggs att",
  "anmodas att",
  "får uppdraget att",
  "ges uppdraget att",
];

describe.each(verbs)("somebody who %s do something", (verb) => {
  it("owns the task, and no word of it", () => {
    const { assignments } = read(
      `1. HR-direktören ${verb} ta fram en plan för att korta vikariernas introduktion. Planen redovisas för regionstyrelsen i juni.`,
      `2. Ekonomichefen ${verb} i delårsbokslutet redovisa åtgärder för att sänka hyrorna.`,
    );
    expect(assignments).toMatchObject([
      {
        owner: "HR-direktören",
        what: "ta fram en plan för att korta vikariernas introduktion",
        body: "Regionstyrelsen",
        deadline: "2024-06",
      },
      { owner: "Ekonomichefen", what: expect.stringContaining("åtgärder för att sänka hyrorna") },
    ]);
  });

  it("is followed by a list", () => {
    const { assignments } = read(
      `1. Regionstyrelsen ${verb}`,
      "   a) utreda en gemensam larmcentral",
      "   b) beskriva vad centralen kostar",
      `2. IT-chefen ${verb} räkna på licenserna.`,
    );
    expect(assignments.map(({ owner, what }) => [owner, what])).toEqual([
      ["Regionstyrelsen", "utreda en gemensam larmcentral"],
      ["Regionstyrelsen", "beskriva vad centralen kostar"],
      ["IT-chefen", "räkna på licenserna"],
    ]);
  });

  it("waits for a condition between the verb and the task", () => {
    const { assignments } = read(
      `1. IT-chefen ${verb}, om fullmäktige antar planen, köpa in läsplattor senast i mars 2025.`,
      `2. Eva Alm ${verb} boka lokaler, under förutsättning att avtalet förlängs.`,
    );
    expect(assignments).toMatchObject([
      { owner: "IT-chefen", status: "vilande" },
      { owner: "Eva Alm", what: "boka lokaler", status: "vilande" },
    ]);
  });

  it("is quoted in the words of the document", () => {
    const text = `Eva Alm ${verb} stämma av vad som återstår av medlen.`;
    const { reading, quotes } = readQuotedDecision(
      `Regionfullmäktige\nSammanträdesprotokoll\n2024-02-20\n\n§ 14 Bemanning\n\nBeslut\n\n${text}\n`,
    );
    expect(reading.assignments).toMatchObject([{ owner: "Eva Alm", status: "aktiv" }]);
    expect(quotes.assignments).toEqual([text]);
  });

  it("distributes money as a pot", () => {
    const { pots, rows } = read(`1. HR-direktören ${verb} fördela 800 000 kr till friskvård.`);
    expect(rows).toEqual([]);
    expect(pots).toMatchObject([{ holder: "HR-direktören", amountKr: 800_000 }]);
  });
});

describe("a body that is to take something forward", () => {
  it.each(["ska", "skall", "får i uppdrag att", "har att"])(
    "reports to the one that the next sentence names: it %s do so",
    (verb) => {
      const { assignments } = read(
        `1. Kulturnämnden ${verb} ta fram en plan för dans i skolan. Planen ska redovisas för regionfullmäktige senast i april 2025.`,
      );
      expect(assignments).toMatchObject([
        { owner: "Kulturnämnden", body: "Regionfullmäktige", deadline: "2025-04" },
      ]);
    },
  );

  it("is where the task ends when it takes it up", () => {
    const { assignments } = read(
      "1. IT-chefen ska räkna på licenserna, så att regionstyrelsen ska få en genomgång i maj.",
    );
    expect(assignments).toMatchObject([{ owner: "IT-chefen", deadline: "2024-05" }]);
  });
});

describe("a position that has something to do, in notes of a meeting", () => {
  it.each(["ska", "har att", "får i uppdrag att", "uppdras att"])("is named alone: %s", (verb) => {
    const { assignments } = readDecision(
      `Minnesanteckningar från regionstyrelsens träff med tandvården\n2024-09-17\n\nNärvarande: Kajsa Berg tandvårdschef, Nils Ek controller\n\nÖverenskommet\n\na) Tandvårdschefen ${verb} redovisa en plan för tandläkarna till regionstyrelsen i februari.\nb) Controllern ${verb} återkomma till regionstyrelsen i december med en prognos.\n`,
    );
    expect(assignments).toMatchObject([
      { owner: "Tandvårdschefen", what: "redovisa en plan för tandläkarna", deadline: "2025-02" },
      { owner: "Controllern", deadline: "2024-12" },
    ]);
  });
});

describe("what only tells of a task", () => {
  it.each([
    "Förslaget att IT-chefen uppdras att köpa in läsplattor avslås.",
    "IT-chefen uppdras inte att köpa in läsplattor.",
    "Yrkandet att IT-chefen åläggs att köpa in läsplattor avslogs.",
  ])("gives none: %s", (sentence) => {
    expect(read(sentence).assignments).toEqual([]);
  });

  it("is none in a motion that another part tells of", () => {
    const { assignments } = readDecision(
      "Regionstyrelsen\nProtokoll\n2024-02-20\n\n§ 14 Museer\n\nÄrendebeskrivning\n\nI en motion föreslås att kulturchefen uppdras att införa fri entré.\n\nBeslut\n\nMotionen avslås.\n",
    );
    expect(assignments).toEqual([]);
  });
});

describe("a mandate whose paragraph stands before its day", () => {
  it.each([
    "Regionstyrelsen beslutade\n§ 57 2024-02-20 att HR-direktören får fördela medlen till kurser.",
    "Regionstyrelsen beslutade § 57\n2024-02-20 att HR-direktören får fördela medlen till kurser.",
    "Regionstyrelsen beslutade\n§ 57 den 20 februari 2024 att HR-direktören får fördela medlen till kurser.",
    "Regionstyrelsen beslutade § 57 2024-02-20 att HR-direktören får fördela medlen till kurser.",
  ])("is read where the line breaks: %s", (delegation) => {
    const { mandates, documentKind } = readDecision(
      `Region Vik\nDelegationsbeslut\n2024-05-03\n\nBakgrund\n\n${delegation}\n\nBeslut\n\nTill kurser i hjärtsjukvård fördelas 300 000 kr.\n`,
    );
    expect(documentKind).toBe("delegationsbeslut");
    expect(mandates).toMatchObject([{ body: "Regionstyrelsen", date: "2024-02-20", section: 57 }]);
  });
});

describe("the number of a matter behind 'Ärende nr'", () => {
  it.each([
    ["Ärende nr RV23/01187", "RV23/01187"],
    ["Ärende nr: RS/14/2023", "RS/14/2023"],
    ["Ärende nummer 23RS1187", "23RS1187"],
  ])("%s", (line, number) => {
    const { caseNumbers } = readDecision(
      `Region Vik\n${line}\n2024-05-03\n\nDelegationsbeslut\n\nBeslut\n\nTill kurser fördelas 300 000 kr.\n`,
    );
    expect(caseNumbers).toEqual([number]);
  });

  it("is none in an agenda", () => {
    const { caseNumbers } = readDecision(
      "Region Vik\nÄrende nr 12\n2024-05-03\n\nDelegationsbeslut\n\nBeslut\n\nTill kurser fördelas 300 000 kr.\n",
    );
    expect(caseNumbers).toEqual([]);
  });
});

describe("a table of sums that somebody distributes further", () => {
  it.each(["Pott", "Delpott", "Pottar", "Delpottar"])("holds pots below the head '%s'", (head) => {
    const { pots, rows } = readDecision(
      `Region Vik\nDelegationsbeslut\n2024-05-03\n\nBeslut\n\nMedlen fördelas enligt följande, belopp i kr:\n\nBelopp\tAktivitet\tAnsvarig\n300 000\tMammografi i glesbygd\tEva Alm\n\nBelopp\t${head}\tTill\n900 000\tCancerrehabilitering\tVerksamhetschef onkologi\n600 000\tPalliativ vård\tPrimärvårdschef\n`,
    );
    expect(rows).toMatchObject([{ activity: "Mammografi i glesbygd", amountKr: 300_000 }]);
    expect(pots).toMatchObject([
      { purpose: "Cancerrehabilitering", holder: "Verksamhetschef onkologi", amountKr: 900_000 },
      { purpose: "Palliativ vård", holder: "Primärvårdschef", amountKr: 600_000 },
    ]);
  });
});

describe("a sum that the director handed to somebody before", () => {
  it.each(["för fördelning", "för vidare fördelning", "för vidarefördelning"])(
    "is his right to distribute it: %s",
    (words) => {
      const { mandates } = readDecision(
        `Region Vik\nDelegationsbeslut\nHR-direktören\n2024-05-03\n\nBakgrund\n\nRegiondirektören fördelade 2024-03-20 4 000 tkr för utbildning till HR-direktören ${words}.\n\nBeslut\n\nTill kurser fördelas 300 000 kr.\n`,
      );
      expect(mandates).toMatchObject([{ body: "Regiondirektören", date: "2024-03-20" }]);
    },
  );
});
