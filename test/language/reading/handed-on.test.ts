import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (...lines: string[]): string =>
  [
    "Delegationsbeslut",
    "Beslutsdatum: 2022-06-15",
    "Dnr: RS 2022-0377",
    "Beslut",
    ...lines,
    "",
    "Susanne Påhitt",
    "Regiondirektör",
  ].join("\n");

const table = [
  "De 10,3 mnkr fördelas enligt nedan.",
  "",
  "Ändamål\tMottagare\tmnkr",
  "Sjukstugorna\tOmrådeschef Södra\t6,5",
  "Distansteknik\tDigitaliseringsdirektören\t3,8",
  "",
];
const list = [
  "De 10,3 mnkr fördelas så här.",
  "- Sjukstugorna, områdeschef Södra, 6,5 mnkr",
  "- Distansteknik, digitaliseringsdirektören, 3,8 mnkr",
];

describe("a list below which it is said that those who get it distribute it further", () => {
  it.each([
    [table, "Mottagarna fördelar i sin tur medlen inom ändamålet."],
    [table, "Respektive mottagare beslutar om fördelningen inom sitt ändamål."],
    [table, "De ansvariga fördelar medlen vidare."],
    [table, "Cheferna i tabellen får besluta om hur medlen fördelas."],
    [table, "Medlen fördelas vidare av mottagarna."],
    [table, "Hur medlen används avgörs av respektive chef."],
    [table, "Mottagaren fattar själv beslut om användningen."],
    [table, "Mottagarna beslutar själva om hur beloppen används."],
    [table, "Samtliga poster är pottar."],
    [table, "Mottagarna fördelar dem vidare."],
    [table, "Respektive mottagare avgör hur de ska användas."],
    [table, "Respektive mottagare beslutar om användningen av medlen."],
    [list, "Mottagarna fördelar i sin tur medlen inom ändamålet."],
  ])("is one of pots: %j %s", (lines, sentence) => {
    const read = readDecision(decision(...lines, sentence));

    expect(read.rows).toEqual([]);
    expect(read.pots.map(({ purpose, amountKr }) => [purpose, amountKr])).toEqual([
      ["Sjukstugorna", 6_500_000],
      ["Distansteknik", 3_800_000],
    ]);
    expect(read.pots[1]?.holder?.toLowerCase()).toBe("digitaliseringsdirektören");
  });

  it.each([
    "Mottagarna får inte fördela medlen vidare.",
    "Mottagarna redovisar hur medlen har fördelats.",
    "Mottagarna beslutar om anställningar inom sina områden.",
    "Medlen betalas ut i juni.",
    "Samtliga poster är engångsbelopp.",
    "Respektive chef beslutar om dessa anställningar.",
    "Mottagarna disponerar det nya systemet.",
    "Respektive chef avgör hur det ska gå till.",
    "Mottagarna ska fördela dessa uppgifter mellan sig.",
    "Respektive chef beslutar om användningen av lokalerna.",
    "Mottagarna får besluta om fördelningen av arbetet.",
    "Digitaliseringsdirektören beslutar om användningen av systemet.",
  ])("is one of rows where it says something else: %s", (sentence) => {
    const read = readDecision(decision(...table, sentence));

    expect(read.pots).toEqual([]);
    expect(read.rows).toHaveLength(2);
  });

  it("leaves the rows alone where the words are of the pots beside them", () => {
    const read = readDecision(
      decision(
        "1. Kurser i vårdhygien, verksamhetschef Norr, får 900 000 kr.",
        "2. HR-direktören får 2 000 000 kr att fördela till handledning.",
        "3. Mottagarna fördelar medlen vidare.",
      ),
    );

    expect(read.pots).toMatchObject([{ holder: "HR-direktören" }]);
    expect(read.rows).toHaveLength(1);
  });
});

it("is one of pots where the decision calls them by the end of their titles, or the board let each of them", () => {
  const given = [
    "Till socialdirektören 1 400 000 kronor för trygg hemgång.",
    "Till HR-direktören 550 000 kronor för språkutbildning.",
  ];
  const told = decision(
    "Jag fördelar pengarna så här.",
    ...given,
    "Direktörerna fattar beslut om hur respektive summa används.",
  );
  const allowed = decision("Jag fördelar pengarna så här.", ...given).replace(
    "Beslut\n",
    "Bakgrund\nStyrelsen angav att respektive direktör därefter får besluta om användningen.\nBeslut\n",
  );

  for (const text of [told, allowed])
    expect(readDecision(text).pots).toMatchObject([
      { purpose: "trygg hemgång", holder: "socialdirektören" },
      { purpose: "språkutbildning", holder: "HR-direktören" },
    ]);
});

it("divides a pot into rows where it says how the pot is used", () => {
  const read = readDecision(
    decision(
      "Jag beslutar att potten används på följande sätt.",
      "",
      "Apotekare på vårdavdelningen får 720 tkr. Ansvarig är Lovisa Påhitt.",
      "",
      "Biosimilarer får 430 tkr. Ansvarig är Teodor Låtsas.",
    ),
  );

  expect(read.pots).toEqual([]);
  expect(read.rows).toMatchObject([
    { activity: "Apotekare på vårdavdelningen", responsible: "Lovisa Påhitt" },
    { activity: "Biosimilarer", responsible: "Teodor Låtsas" },
  ]);
});

describe("money to a position", () => {
  const given = [
    "De 2 400 000 kr fördelas så här.",
    "Till sjukhusdirektören: 2 100 000 kr, vårdplatser",
    "Till IT-direktören: 300 000 kr för inloggning",
  ];

  it("is for what stands behind the amount, and the position answers for it", () => {
    const read = readDecision(decision(...given));

    expect(read.rows).toMatchObject([
      { activity: "vårdplatser", responsible: "sjukhusdirektören", amountKr: 2_100_000 },
      { activity: "inloggning", responsible: "IT-direktören", amountKr: 300_000 },
    ]);
  });

  it("is a pot where who decides may pass on the right", () => {
    const right =
      "Styrelsen delegerade 2022-03-22 § 58 till regiondirektören att besluta om medlen, med möjlighet att delegera vidare.";
    const text = decision(...given).replace("Beslut\n", `Bakgrund\n${right}\nBeslut\n`);

    expect(readDecision(text).pots).toMatchObject([
      { purpose: "vårdplatser", holder: "sjukhusdirektören" },
      { purpose: "inloggning", holder: "IT-direktören" },
    ]);
  });

  it("keeps an activity that is no position", () => {
    const read = readDecision(decision("Chefsutbildning – nya ledare, 300 000 kr"));

    expect(read.rows.map(({ responsible }) => responsible)).not.toContain("Chefsutbildning");
  });

  it("goes on in the line that begins with what it is to be distributed to", () => {
    const read = readDecision(
      decision(
        "Därutöver får socialchefen 750 000 att fördela till studiebesök, och HR-chefen 350 000",
        "att fördela till introduktion av vikarier.",
      ),
    );

    expect(read.pots).toMatchObject([
      { purpose: "studiebesök", holder: "socialchefen", amountKr: 750_000 },
      { purpose: "introduktion av vikarier", holder: "HR-chefen", amountKr: 350_000 },
    ]);
  });
});
