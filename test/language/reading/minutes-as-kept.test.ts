import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

/** Minutes of a board as they are printed from an archive: papers in a list, the proposal above the decision. */
const minutes = (matter: string, decision: string, papers = "- Kulturkontoret 2021-04-02") =>
  readDecision(`§ 31 Bidrag till bygdegårdar

Utskrivet från: arkivet
SAMMANTRÄDESPROTOKOLL
Kultur- och fritidsnämnden
2021-05-19

KFN § 31
Bidrag till bygdegårdar

AU § 12
Dnr 2021/0417-04
${papers}
${matter}

Kultur- och fritidsnämndens beslut

${decision}
`);

const rowsOf = ({ rows }: ReturnType<typeof readDecision>) =>
  rows.map(({ activity, amountKr, proposed }) => [activity, amountKr, proposed]);

describe("the day of minutes", () => {
  it.each([
    "- Kulturkontoret 2021-04-02",
    "Kulturkontoret 2021-04-02",
    "Kulturkontoret 2021-04-02\nArbetsutskottet 2021-04-28, § 12",
    "- Socialnämnden 2021-03-11, § 40\n- Kulturkontoret 2021-04-02",
    "- Kulturkontoret 2021-04-02 och 04-20",
    "Bygdegårdarnas förbund 2021-01-30\nKulturkontoret 2021-04-02",
  ])("stands below the board, and is not that of a paper: %s", (papers) => {
    expect(minutes("Ärendet har beretts.", "1. Rapporten godkänns.", papers).date).toBe(
      "2021-05-19",
    );
  });

  it("is a labelled one where the board has none below it", () => {
    const { date } = readDecision(`PROTOKOLL
Socialnämnden
Sammanträdesdatum 2021-05-19

§ 4 Rapport
2021-03-01 kom en rapport in.

Beslut
Rapporten godkänns.
`);
    expect(date).toBe("2021-05-19");
  });
});

const list = `  Ekens byalag, takbyte

  40 000 kr

  Lundby bygdegård, nytt kök

  8 000 kr
`;
const given = [
  ["Ekens byalag, takbyte", 40_000, false],
  ["Lundby bygdegård, nytt kök", 8_000, false],
];

describe("a decision as the committee proposed", () => {
  const proposed = `Arbetsutskottets förslag till kultur- och fritidsnämnden
 • Följande föreningar beviljas bidrag
${list}`;
  it.each([
    "1. Kultur- och fritidsnämnden beslutar i enlighet med arbetsutskottets förslag.",
    "1. Kultur- och fritidsnämnden beslutar i enlighet med arbetsutskottets förslag",
    "Kultur- och fritidsnämnden beslutar enligt arbetsutskottets förslag",
    "Kultur- och fritidsnämnden beslutar enligt utskottets förslag.",
    "Bifalla arbetsutskottets förslag.",
  ])("gives what stands in the proposal: %s", (decision) => {
    expect(rowsOf(minutes(proposed, decision))).toEqual(given);
  });

  it("gives nothing where the matter is sent back", () => {
    expect(
      minutes(proposed, "1. Ärendet återremitteras till kontoret.").rows.filter(
        (row) => !row.proposed,
      ),
    ).toEqual([]);
  });

  it("takes the committee's proposal and not the office's above it", () => {
    const { rows } = minutes(
      `Kulturchefen föreslår att Ekens byalag beviljas 55 000 kr.
Arbetsutskottets förslag till kultur- och fritidsnämnden
 • Ekens byalag beviljas 40 000 kr till takbyte.`,
      "1. Kultur- och fritidsnämnden beslutar enligt arbetsutskottets förslag.",
    );
    expect(rows.map(({ amountKr, proposed }) => [amountKr, proposed])).toEqual([[40_000, false]]);
  });

  it("is only proposed before the board has met", () => {
    const { rows, proposalsOnly } = readDecision(`PROTOKOLLSUTDRAG
Kultur- och fritidsnämnden
2021-05-19

§ 31 Bidrag

${proposed}`);
    expect(rows.map((row) => row.proposed)).toEqual([true, true]);
    expect(proposalsOnly).toBe(true);
  });
});

describe("a decision as the office proposed above it", () => {
  const proposal = (lead: string) => `${lead}
Ekens byalag          40 000 kr
Lundby bygdegård        8 000 kr`;
  const names = [
    ["Ekens byalag", 40_000, false],
    ["Lundby bygdegård", 8_000, false],
  ];
  it.each([
    [
      "Efter beredning föreslår kontoret följande fördelning:",
      "Att bevilja stöd enligt ovanstående förslag.",
    ],
    ["Kontoret föreslår följande fördelning:", "Bidrag beviljas enligt kontorets förslag."],
    [
      "Kontoret har tagit emot ansökningar om stöd på sammanlagt 312 000 kr.\n\nKontoret föreslår följande fördelning:",
      "Att bevilja bidrag enligt ovanstående förslag",
    ],
    [
      "Utifrån ansökningar och samtal har kontoret gjort ett förslag, som innebär att 48 000 kr fördelas enligt följande:",
      "Att fördela 48 000 kr av anslaget enligt kontorets förslag.",
    ],
    ["Förslag till fördelning:", "Medlen fördelas enligt förslaget ovan."],
  ])("gives the list: %s", (lead, decision) => {
    const reading = minutes(proposal(lead), decision);
    expect(rowsOf(reading)).toEqual(names);
    expect(reading.questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "Att bevilja stöd enligt ovanstående förslag med följande undantag:\n- Lundby bygdegård får redovisa sin ekonomi först",
    "Bidrag beviljas enligt kontorets förslag, utom till Lundby bygdegård.",
    "Rapporten läggs till handlingarna.",
  ])("gives nothing of it for sure where the decision says otherwise: %s", (decision) => {
    expect(minutes(proposal("Kontoret föreslår följande fördelning:"), decision).rows).toEqual([]);
  });
});

describe("a list under what is paid", () => {
  it.each([
    "Till körer utgår verksamhetsbidrag enligt följande:",
    "Bidrag utgår med följande belopp:",
    "Verksamhetsbidrag beviljas enligt följande:",
  ])("gives each of its names, and one alone: %s", (lead) => {
    const decision = (items: string) => minutes("Ärendet har beretts.", `${lead}\n${items}`);
    expect(rowsOf(decision("Lundby sångkör 6 000 kr\nEkens sångkör 9 000 kr"))).toEqual([
      ["Lundby sångkör", 6_000, false],
      ["Ekens sångkör", 9_000, false],
    ]);
    expect(rowsOf(decision("Lundby sångkör 6 000 kr"))).toEqual([["Lundby sångkör", 6_000, false]]);
  });

  it("gives nothing where what stands below falls away", () => {
    const { rows } = minutes(
      "Ärendet har beretts.",
      "Följande bidrag utgår:\nLundby sångkör 6 000 kr",
    );
    expect(rows).toEqual([]);
  });

  it("names what kind of money a name gets", () => {
    const reading = minutes(
      "Ärendet har beretts.",
      "Följande föreningar beviljas bidrag ur verksamhet 412\n\n  Ekens byalag, startbidrag 2 000 kr\n  Lundby bygdegård, materialkostnader 6 000 kr\n  Vika museum, verksamhetsbidrag 3 000 kr",
    );
    expect(reading.rows.map((row) => row.amountKr)).toEqual([2_000, 6_000, 3_000]);
    expect(reading.questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });
});

describe("a grant in one sentence", () => {
  it.each([
    [
      "Projekt ”Hela Vika läser” beviljas medfinansiering med 62,5 % av projektets utgifter, dock högst 249 000 kr ur anslag 12:4 Insatser.",
      "Projekt ”Hela Vika läser”",
    ],
    [
      "Vika kommun beviljar medfinansiering till projektet ”Vika läser” med 249 000 kr ur anslag 12:4, Insatser.",
      "projektet ”Vika läser”",
    ],
    ["Nämnden beviljar bidrag till Ekens byalag med 249 000 kr.", "Ekens byalag"],
    ["Ekens byalag beviljas ett investeringsbidrag på 249 000 kr.", "Ekens byalag"],
    ["Ekens byalag beviljas verksamhetsbidrag för 2021 med 249 000 kr.", "Ekens byalag"],
    ["Ekens byalag erhåller driftstöd om 249 000 kr.", "Ekens byalag"],
  ])("names who gets it: %s", (decision, activity) => {
    expect(rowsOf(minutes("Ärendet har beretts.", decision))).toEqual([[activity, 249_000, false]]);
  });

  it.each([
    "Nämnden avslår ansökan om bidrag till Ekens byalag med 249 000 kr.",
    "Nämnden beviljar inte medfinansiering till projektet ”Vika läser” med 249 000 kr.",
    "Kundfordringar skrivs av med 249 000 kr.",
  ])("gives nothing where it does not: %s", (decision) => {
    expect(minutes("Ärendet har beretts.", decision).rows).toEqual([]);
  });

  it.each(["Framställningen bifalls.", "Ansökan beviljas.", "Begäran godkänns."])(
    "is asked about where only what was asked for says what it is: %s",
    (decision) => {
      const { rows, questions } = minutes(
        "Tekniska nämnden har begärt 500 000 kr till en kaj.",
        decision,
      );
      expect(rows).toEqual([]);
      expect(questions.join("\n")).toContain(`Beslutet säger bara ”${decision.slice(0, -1)}`);
    },
  );
});

describe("a frame", () => {
  it.each([
    "Kontoret har fått ansökningar om stöd från bygdegårdar på sammanlagt 1 246 000 kr.",
    "Byalaget har lämnat en anhållan om 60 000 kr, en investering på 200 000 kr.",
    "Byalaget har ansökt om 60 000 kr till ett tak för 200 000 kr.",
    "Kontoret föreslår nämnden att bevilja ett bidrag om 40 000 kr.",
    "Redovisning av återstående 20 mnkr ska lämnas nästa år.",
  ])("is none where it was asked for, costs or is the gift itself: %s", (matter) => {
    expect(minutes(matter, "1. Ekens byalag beviljas 40 000 kr till takbyte.").frame).toBeNull();
    expect(minutes(matter, "1. Rapporten godkänns.").frame).toBeNull();
  });

  it("is what is left to give", () => {
    const { frame } = minutes(
      "Efter nämndens beslut i mars finns 40 000 kronor kvar att fördela.",
      "1. Ekens byalag beviljas 40 000 kr till takbyte.",
    );
    expect(frame?.amountKr).toBe(40_000);
  });
});

describe("an amount that is no gift", () => {
  const questionsOf = (decision: string) => {
    const { rows, pots, questions } = minutes("Ärendet har beretts.", decision);
    expect([...rows, ...pots]).toEqual([]);
    return questions.filter((one) => one.startsWith("läsning")).length;
  };
  it.each([
    "Investeringsbudgeten för hamnen ska uppgå till 21,6 mnkr för linjer och 14 mnkr för kajer.",
    "Driftbudgeten för 2021 fastställs till 308 mnkr.",
    "Investeringsbudgeten uppgår till 56 mnkr.",
    "Ekens byalag beviljas avgiftsbefrielse för scenen med ett värde motsvarande 11 750 kronor.",
    "Från socialnämnden: Lindgården i Vika, 6 mnkr.",
  ])("is asked about where it is a budget's, a fee's or another's: %s", (decision) => {
    expect(questionsOf(decision)).toBe(1);
  });

  it.each([
    "10 mnkr överförs till 2022.",
    "Till 2022 överförs 10 mnkr av investeringsbudget för skolan och 2 mnkr av den för vården.",
    "Detta får till följd att överskottet blir 28 mnkr.",
    "Beslutet får som följd att kostnaden blir 28 mnkr.",
  ])("is passed over where it stays: %s", (decision) => {
    expect(questionsOf(decision)).toBe(0);
  });

  it("is one that somebody else gets", () => {
    expect(
      rowsOf(minutes("Ärendet har beretts.", "Ekens byalag får 28 000 kr till en brygga.")),
    ).toEqual([["en brygga", 28_000, false]]);
  });

  it("asks nothing more of a proposal that is read beside the decision", () => {
    const { questions } = minutes(
      "Arbetsutskottets förslag till kultur- och fritidsnämnden\n • Ekens byalag beviljas avgiftsbefrielse med 11 750 kronor.",
      "1. Kultur- och fritidsnämnden beslutar i enlighet med arbetsutskottets förslag.",
    );
    expect(questions.filter((one) => one.startsWith("läsning"))).toHaveLength(1);
  });
});
