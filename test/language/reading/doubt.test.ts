import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Delegationsbeslut 2018-06-19\nRS/900/2018\n\nBeslut\n\n";
const itemsOf = (text: string) => {
  const { rows, pots, questions } = readDecision(head + text);
  const asked = questions.filter((question) => /^(?:läsning|villkor):/.test(question));
  return { amounts: [...rows, ...pots].map((item) => item.amountKr), asked };
};
const to = "till IT-chef för fördelning";

describe("a line with money that is not surely given here", () => {
  it.each([
    `Tidigare beslut (RS/1/2017): för vård fördelades 900 000 ${to}`,
    `Tidigare beslut (april 2018): 900 000 ${to}`,
    `Regionstyrelsen beslutade 2018-02-01 § 3 att för vård fördela 900 000 ${to}`,
    `Regionstyrelsen beslutade i ärende RS/1/2017 att för vård fördela 900 000 ${to}`,
    "Regionstyrelsen beslutade 2018-02-01 § 3 att regiondirektören får fördela 900 000 kr",
    `Vidare antecknas att regiondirektören 2018-04-02 beslutat fördela 700 000 ${to}`,
    `Vidare antecknas att regiondirektören beslutat fördela 700 000 ${to}`,
    "Av detta är 500 000 kr redan utbetalt till IT-chef",
    `För vård fördelades 900 000 kr ${to}`,
    `2017 fördelades 2 000 000 kr till IT-chef för drift och nu fördelas 3 000 000 kr ${to}`,
    `För vård fördelas 1 000 000 - 2 000 000 kr ${to}`,
    `För vård fördelas 1 000 000 kr – 2 000 000 kr ${to}`,
    `För vård fördelas 100 000-200 000 kr ${to}`,
    `För vård fördelas 1-2 mnkr ${to}`,
    `För vård fördelas mellan 1 och 2 mnkr ${to}`,
    `För vård fördelas minus 300 000 kr ${to}`,
    `För vård fördelas 50 000 kr/månad ${to}`,
    `För vård fördelas 50 000 kr per månad ${to}`,
    `För vård fördelas en halv miljon kronor ${to}`,
    `För vård fördelas två miljoner ${to}`,
    `För vård fördelas femhundratusen kronor ${to}`,
  ])("gives nothing and is asked about: %s", (line) => {
    const { amounts, asked } = itemsOf(line);
    expect(amounts).toEqual([]);
    expect(asked).toEqual([expect.stringMatching(/^läsning: /)]);
    expect(asked[0]).toContain(line);
  });

  it.each([
    `Om riksdagen beslutar så fördelas 600 000 kr ${to}`,
    `Under förutsättning att fullmäktige godkänner budgeten fördelas 400 000 kr ${to}`,
  ])("gives nothing while its condition is open: %s", (line) => {
    const { amounts, asked } = itemsOf(line);
    expect(amounts).toEqual([]);
    expect(asked).toEqual([
      `villkor: Medlen på raden ”${line}” vilar på ett villkor. Är det uppfyllt?`,
    ]);
  });

  it("asks about each line under words of an older decision, and not about what follows them", () => {
    const { amounts, asked } = itemsOf(
      `Tidigare beslut (RS/1/2017):\n- Vård 900 000 ${to}\n- Drift 200 000 kr\n\nFör vård fördelas 5 000 kr ${to}`,
    );
    expect(amounts).toEqual([5_000]);
    expect(asked).toHaveLength(2);
  });

  it("asks about a table under words of an older decision", () => {
    const { amounts, asked } = itemsOf(
      "Regionstyrelsen beslutade 2018-02-01 § 3 att fördela:\nAktivitet\tBelopp\nKTC\t1 000",
    );
    expect(amounts).toEqual([]);
    expect(asked).toEqual([
      "läsning: Hör tabellen ”Aktivitet | Belopp”, som börjar med ”KTC”, till samma ram?",
    ]);
  });

  it.each(["100 000-200 000", "5 000/månad", "minus 5 000"])(
    "asks about a cell of a table that holds %s",
    (cell) => {
      const { amounts, asked } = itemsOf(
        `Aktivitet\tAnsvarig\tBelopp\nKTC\tAnna Prov\t1 000\nSaba\tBo Prov\t${cell}`,
      );
      expect(amounts).toEqual([1_000]);
      expect(asked).toEqual([expect.stringContaining(`Saba | Bo Prov | ${cell}`)]);
    },
  );
});

describe("a line that gives money and also names something else", () => {
  it.each([
    [
      `Med stöd av regionstyrelsens beslut 2018-04-25 § 114 fördelas 1 000 000 kr ${to} av vård`,
      1_000_000,
    ],
    [
      `Av de 17 000 000 kr som fördelades 2018-04-25 § 114 fördelas 1 000 000 kr ${to} av vård`,
      1_000_000,
    ],
    [`Regionstyrelsen beslutade 2018-06-19 § 3 att för vård fördela 900 000 ${to}`, 900_000],
    [
      "Jag beslutar i enlighet med vad styrelsen beslutade 2018-02-01 § 3 att fördela 900 000 kr till IT-chef för drift",
      900_000,
    ],
    [`Regionstyrelsen beslutade i ärende RS 900/2018 att för vård fördela 900 000 ${to}`, 900_000],
    ["Etapp 2 – 500 000 kr fördelas till IT-chef för drift", 500_000],
    [`För etapp 2018-2019 fördelas 500 000 kr ${to}`, 500_000],
    [`För sju platser fördelas 500 000 kr ${to}`, 500_000],
    [`För åtgärder per vårdplats fördelas 500 000 kr ${to}`, 500_000],
  ])("is read without a question: %s", (line, amountKr) => {
    expect(itemsOf(line)).toEqual({ amounts: [amountKr], asked: [] });
  });
});

describe("a table before the decision", () => {
  const textOf = (words: string) =>
    `Delegationsbeslut 2019-03-14\nRS/77/2019\n\nÄrendebeskrivning\n${words}\n\nAktivitet\tAnsvarig\tBelopp\nBildflöde\tAnna Prov\t1 200 000\n\nBeslut\nFör drift fördelas 2,0 mnkr till IT-chef för fördelning`;
  const asked =
    "läsning: Hör tabellen ”Aktivitet | Ansvarig | Belopp”, som börjar med ”Bildflöde”, till samma ram?";

  it.each([
    ["Regionstyrelsen beslutade 2019-01-30 § 12 att fördela följande:", 1, false],
    ["Regionstyrelsen beslutade 2017-01-30 § 12 att fördela följande:", 0, true],
    [
      "Regionstyrelsen gav 2019-01-30 § 12 regiondirektören rätt att besluta. Behov finns.",
      0,
      true,
    ],
    ["Behoven är stora.", 0, true],
    ["Följande ansökningar har inkommit:", 0, false],
  ])(
    "is read where a decision of the same year introduces it, else asked about: %s",
    (words, rows, isAsked) => {
      const read = readDecision(textOf(words));
      expect(read.rows).toHaveLength(rows);
      expect(read.pots).toHaveLength(1);
      expect(read.questions.includes(asked)).toBe(isAsked);
    },
  );

  it("is asked about and never read where nothing is decided", () => {
    const words = "Regionstyrelsen beslutade 2019-01-30 § 12 att fördela följande:";
    const proposal = textOf(words)
      .replace("Delegationsbeslut", "Tjänsteskrivelse")
      .replace("\nBeslut\n", "\nFörslag till beslut\n");
    expect(readDecision(proposal)).toMatchObject({
      rows: [],
      questions: expect.arrayContaining([asked]),
    });
  });
});
