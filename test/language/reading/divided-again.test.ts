import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (decision: string): string => `Region Väst
2024-05-14
RS/77/2024

Delegationsbeslut om medel för hälsa

Bakgrund
Region Väst har fått 10 000 000 kr för hälsa 2024. Regionstyrelsen gav 2024-03-19 § 41 regiondirektören delegation på att fördela medlen.

Beslut

${decision}

Anmälan
Beslutet anmäls till regionstyrelsen i juni 2024.
`;
const amounts = (decision: string): number[] =>
  readDecision(paper(decision)).rows.map(({ amountKr }) => amountKr / 1_000);
const asked = (decision: string): string[] =>
  readDecision(paper(decision)).questions.filter((one) => /^(?:summa|läsning|ram)/.test(one));

describe("the head of a group with its sum", () => {
  it.each([
    [
      "letters below numbers",
      "1. Sjukhuset 500 000 kr\na. Ljusrum, ansvarig Mona Ek, 300 000 kr\nb. Friskvård, ansvarig Bo Al, 200 000 kr\n2. Tandvården 250 000 kr\na. Massage, ansvarig Ada Ros, 150 000 kr\nb. Ergonomi, ansvarig Ada Ros, 100 000 kr",
    ],
    [
      "dashes below numbers",
      "1. Sjukhuset 500 000 kr\n- Ljusrum 300 000 kr\n- Friskvård 200 000 kr\n2. Tandvården 250 000 kr\n- Massage 150 000 kr\n- Ergonomi 100 000 kr",
    ],
    [
      "what a gift is divided into",
      "Till sjukhuset fördelas 500 000 kr, varav\n- 300 000 kr till ljusrum\n- 200 000 kr till friskvård\nTill tandvården fördelas 250 000 kr, varav\n- 150 000 kr till massage\n- 100 000 kr till ergonomi",
    ],
  ])("is what stands below it, and is not given besides: %s", (_, decision) => {
    expect(amounts(decision)).toEqual([300, 200, 150, 100]);
    expect(
      readDecision(paper(decision)).statedTotals.map(({ statedKr, computedKr }) => [
        statedKr,
        computedKr,
      ]),
    ).toEqual([
      [500_000, 500_000],
      [250_000, 250_000],
    ]);
    expect(asked(decision)).toEqual([]);
  });

  it("is asked about where what stands below it comes to something else", () => {
    const decision =
      "1. Sjukhuset 550 000 kr\na. Ljusrum 300 000 kr\nb. Friskvård 200 000 kr\n2. Tandvården 250 000 kr\na. Massage 150 000 kr\nb. Ergonomi 100 000 kr";
    expect(amounts(decision)).toEqual([300, 200, 150, 100]);
    expect(asked(decision).join()).toMatch(/550\s000 kr men raderna blir 500\s000 kr/u);
  });

  it("stays a gift where only a part of it is told below", () => {
    expect(amounts("Till sjukhuset fördelas 500 000 kr, varav\n- 300 000 kr till ljusrum")).toEqual(
      [500],
    );
  });

  it("is none where the items stand beside each other", () => {
    expect(amounts("- Sjukhuset 500 000 kr\n- Ljusrum 300 000 kr\n- Friskvård 200 000 kr")).toEqual(
      [500, 300, 200],
    );
    expect(
      amounts(
        "1. Till sjukhuset fördelas 500 000 kr.\n2. Till ljusrum fördelas 300 000 kr.\n3. Till friskvård fördelas 200 000 kr.",
      ),
    ).toEqual([500, 300, 200]);
  });
});

const table = `Följande fördelas:

Aktivitet\tAnsvarig\tBelopp (kr)
Ljusrum\tMona Ek\t300 000
Friskvård\tBo Al\t200 000
Massage\tAda Ros\t250 000`;

describe("what is given told again by its parts", () => {
  it.each([
    "Av detta går 500 000 kr till sjukhuset och 250 000 kr till tandvården.",
    "Av summan avser 500 000 kr sjukhuset och 250 000 kr tandvården.",
    "Fördelningen innebär att sjukhuset får 500 000 kr och tandvården 250 000 kr.",
    "Därmed får sjukhuset totalt 500 000 kr och tandvården totalt 250 000 kr.",
    "Sammantaget får sjukhuset 500 000 kr och tandvården 250 000 kr.",
  ])("is given once, and nothing is asked: %s", (sentence) => {
    expect(amounts(`${table}\n\n${sentence}`)).toEqual([300, 200, 250]);
    expect(asked(`${table}\n\n${sentence}`)).toEqual([]);
  });

  it("is asked about where it concludes something else", () => {
    const decision = `${table}\n\nFördelningen innebär att sjukhuset får 600 000 kr och tandvården 250 000 kr.`;
    expect(amounts(decision)).toEqual([300, 200, 250]);
    expect(asked(decision)).toHaveLength(1);
  });

  it("is given besides where the words give it", () => {
    expect(
      amounts(`${table}\n\nDärutöver får sjukhuset 500 000 kr och tandvården 250 000 kr.`),
    ).toHaveLength(5);
  });

  const summary = "Område\tBelopp (kr)\nSjukhuset\t500 000\nTandvården\t250 000\nSumma\t750 000";
  it.each([
    ["below", `${table}\nSumma\t\t750 000\n\nSammanställning\n\n${summary}`],
    ["above", `${summary}\n\n${table}\nSumma\t\t750 000`],
  ])("is given once where a table %s sums up those that name who answers", (_, decision) => {
    expect(amounts(decision)).toEqual([300, 200, 250]);
    expect(asked(decision)).toEqual([]);
  });

  it("is given besides in a table that comes to something else", () => {
    expect(amounts(`${table}\n\n${summary.replace("500 000", "550 000")}`)).toHaveLength(5);
  });
});

describe("an amount told exactly and in round figures", () => {
  it("is given once, with who distributes it", () => {
    const decision =
      "För kurser fördelas 2 480 000 kr (2,5 mnkr) till HR-direktören för fördelning.";
    expect(readDecision(paper(decision)).pots).toMatchObject([
      { purpose: "kurser", amountKr: 2_480_000, holder: "HR-direktören" },
    ]);
    expect(asked(decision)).toEqual([]);
  });
});
