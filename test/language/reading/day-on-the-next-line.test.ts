import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesOf = (background: string, top = "Personalchefen") =>
  readDecision(`Region Vik
Delegationsbeslut
${top}
2025-05-20
RV 2025/41

Bakgrund

${background}

Beslut

Till simkort fördelas 600 000 kr. Ansvarig är Siv Holm.

Personalchef
`).mandates;

const board = [{ body: "Regionstyrelsen", date: "2025-03-18", section: 41, point: null }];

describe("the day of a decision that stands on the next line", () => {
  it.each([
    "Regionen har fått pengar till friskvård. Regionstyrelsen beslutade\n2025-03-18 § 41 att personalchefen får fördela medlen.",
    "Regionen har fått pengar till friskvård. Enligt regionstyrelsens beslut\n2025-03-18 § 41 får personalchefen fördela medlen till friskvård.",
    "Regionen har fått pengar till friskvård. Regionstyrelsen delegerade\n2025-03-18, § 41, till personalchefen att fördela medlen.",
    "Medlen fördelas av personalchefen på delegation av regionstyrelsen\n2025-03-18 § 41. De ska gå till friskvård.",
    "Personalchefen har rätt att fördela medlen enligt beslut av regionstyrelsen den\n2025-03-18 § 41 om friskvård i regionen.",
  ])("belongs to the body that decided: %s", (background) => {
    expect(mandatesOf(background)).toEqual(board);
  });

  it.each([
    "Regionstyrelsen beslutade den 18 mars 2025,\n§ 41, att personalchefen får fördela medlen till friskvård.",
    "Regionstyrelsen beslutade 2025-03-18\n§ 41 att personalchefen får fördela medlen till löpskolor, sim-\nkort och friskvård.",
    "Regionstyrelsen gav personalchefen rätt att fördela medlen (RS 2025-03-18\n§ 41).",
    "Regionstyrelsen beslutade 2025-03-18 §\n41 att ge personalchefen delegation på att fördela medlen.",
    "Regionstyrelsen beslutade 2025-03-\n18 § 41 att ge personalchefen delegation på att fördela medlen.",
    "Regionstyrelsen beslutade 2025-\n03-18 § 41 att ge personalchefen delegation på att fördela medlen.",
    "Personalchefen får fördela medlen enligt regionstyrelsens beslut vid sammanträdet den 18 mars 2025\n§ 41.",
  ])("may have the page's break anywhere within: %j", (background) => {
    expect(mandatesOf(background)).toEqual(board);
  });

  it("is followed by its paragraph and the item of the rules on the next line", () => {
    expect(
      mandatesOf(
        "Personalchefen fördelar medlen med stöd av delegationsordningen, antagen av personalnämnden 2025-03-18\n§ 41, punkt 2.7.",
      ),
    ).toEqual([{ body: "Personalnämnden", date: "2025-03-18", section: 41, point: "2.7" }]);
  });

  it.each(["§ 41", "§ 41 Medel till friskvård", "§ 41. Medel till friskvård", "§ 41, Friskvård"])(
    "heads the paragraphs of minutes, which go on with a capital: %s",
    (heading) => {
      const { documentKind, date, rows } = readDecision(
        `Protokoll från regionstyrelsens sammanträde 2025-03-18\n${heading}\n\nBeslut\n\nTill simkort fördelas 600 000 kr. Ansvarig är Siv Holm.\n`,
      );
      expect([documentKind, date, rows.length]).toEqual(["protokoll", "2025-03-18", 1]);
    },
  );

  it("is the paper's own where it stands alone below what the paper is called", () => {
    const { date } = readDecision(
      "Region Vik\nPersonalchefens beslut\n2025-05-20\nRV 2025/41\n\nBeslut\n\nTill simkort fördelas 600 000 kr.\n",
    );
    expect(date).toBe("2025-05-20");
  });
});

const officer = { body: "Regiondirektören", date: "2025-04-07", section: null, point: null };

describe("the delegation of an officer", () => {
  it.each([
    "Regiondirektören har 2025-04-07 lämnat 600 000 kr ur\nHälsomiljarden till personalchefen att fördela till friskvård.",
    "Beslutet fattas med stöd av regiondirektörens vidaredelegation 2025-04-07.",
    "Beslutet fattas med stöd av regiondirektörens delegation den 7 april 2025.",
  ])("is named by its day: %s", (background) => {
    expect(mandatesOf(background)).toEqual([officer]);
  });

  it("stands beside the board's leave for it, and nobody is asked about that leave", () => {
    const { mandates, questions } = readDecision(`Personalenheten
2025-05-20
RV 2025/41

Fördelning av friskvårdspotten

Bakgrund

Regiondirektören har 2025-04-07 lämnat 600 000 kr ur
Hälsomiljarden till personalchefen att fördela.

Delegation

Beslutet fattas med stöd av regiondirektörens vidaredelegation 2025-04-07. Regionstyrelsen medgav
vidaredelegationen 2025-03-18 § 41.

Beslut

Till simkort fördelas 600 000 kr. Ansvarig är Siv Holm.

Personalchef
`);
    expect(mandates).toEqual([officer, ...board]);
    expect(questions.filter((question) => question.startsWith("vidaredelegation"))).toEqual([]);
  });

  it("is none where who decides here is named at the top", () => {
    expect(
      mandatesOf(
        "Personalchefen har 2025-04-07 fördelat 200 000 kr till löpskolor.",
        "Personalchefen",
      ).filter(({ body }) => body === "Personalchefen"),
    ).toEqual([]);
  });
});
