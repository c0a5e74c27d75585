import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { healthPaper as paper } from "./papers.ts";

const totals = (decision: string): string[] =>
  readDecision(paper(decision)).statedTotals.map(
    ({ of, statedKr, computedKr }) => `${of} ${statedKr}/${computedKr}`,
  );
const sumsAsked = (decision: string): string[] =>
  readDecision(paper(decision)).questions.filter((one) => /^(?:summa|läsning|ram)/.test(one));

const tables = (first = "500 000", second = "250 000"): string => `Till sjukhuset:

Aktivitet\tAnsvarig\tBelopp (kr)
Ljusrum\tMona Ek\t300 000
Friskvård\tBo Al\t200 000
Summa\t\t${first}

Till tandvården:

Aktivitet\tAnsvarig\tBelopp (kr)
Massage\tAda Ros\t150 000
Ergonomi\tAda Ros\t100 000
Summa\t\t${second}`;
const lists = (word: string, first = "500 000", second = "250 000"): string => `1. Sjukhuset
a. Ljusrum, ansvarig Mona Ek, 300 000 kr
b. Friskvård, ansvarig Bo Al, 200 000 kr
${word} ${first} kr

2. Tandvården
a. Massage, ansvarig Ada Ros, 150 000 kr
b. Ergonomi, ansvarig Ada Ros, 100 000 kr
${word} ${second} kr`;

describe("lists that have several parts, each with its sum", () => {
  it("says of each table what it comes to, and asks nothing where it does", () => {
    expect(totals(tables())).toEqual(["rows 500000/500000", "rows 250000/250000"]);
    expect(sumsAsked(tables())).toEqual([]);
    expect(totals(`${tables()}\n\nTotalt fördelas 750 000 kr.`)).toContain("rows 750000/750000");
  });

  it("asks of the one table whose sum is another than its rows come to", () => {
    expect(totals(tables("500 000", "350 000"))).toEqual([
      "rows 500000/500000",
      "rows 350000/250000",
    ]);
    expect(sumsAsked(tables("600 000"))).toHaveLength(1);
    expect(sumsAsked(tables("600 000"))[0]).toMatch(/600\s000 kr men raderna blir 500\s000 kr/u);
  });

  it.each(["Delsumma", "Summa", "Delsumma:", "Summa:", "Totalt", "S:a"])(
    "says it of lists too, whatever the sum is called: %s",
    (word) => {
      const text = lists(word);
      expect(totals(text)).toEqual(["rows 500000/500000", "rows 250000/250000"]);
      expect(readDecision(paper(text)).rows).toHaveLength(4);
      expect(sumsAsked(text)).toEqual([]);
    },
  );

  it("asks of a list whose sum is wrong, and of the sum of all of them", () => {
    expect(totals(lists("Delsumma", "400 000"))).toEqual([
      "rows 400000/500000",
      "rows 250000/250000",
    ]);
    const all = `${lists("Delsumma")}\n\nTotalt fördelas 800 000 kr till aktiviteterna.`;
    expect(totals(all)).toContain("rows 800000/750000");
  });

  it("says of pots under two headings what each part comes to", () => {
    const text = `Till sjukhuset:
För ljus fördelas 300 000 kr till sjukhuschefen för fördelning
För vila fördelas 200 000 kr till klinikchefen för fördelning
Delsumma 500 000 kr

Till tandvården:
För massage fördelas 150 000 kr till tandvårdschefen för fördelning
För stolar fördelas 100 000 kr till HR-direktören för fördelning
Delsumma 250 000 kr
Totalt 750 000 kr i pottar`;
    expect(totals(text)).toEqual([
      "pots 500000/500000",
      "pots 250000/250000",
      "pots 750000/750000",
    ]);
    expect(sumsAsked(text)).toEqual([]);
  });

  const grouped = (first: string, second: string, all = "750 000"): string =>
    `Aktivitet\tAnsvarig\tBelopp (kr)
Sjukhuset
Ljusrum\tMona Ek\t300 000
Friskvård\tBo Al\t200 000
Delsumma\t\t${first}
Tandvården
Massage\tAda Ros\t150 000
Ergonomi\tAda Ros\t100 000
Delsumma\t\t${second}
Summa\t\t${all}`;

  it("says of each group of one table what it comes to, and asks of a wrong one", () => {
    const whole = "rows 750000/750000";
    expect(totals(grouped("500 000", "250 000"))).toEqual([
      "rows 500000/500000",
      "rows 250000/250000",
      whole,
    ]);
    expect(sumsAsked(grouped("500 000", "250 000"))).toEqual([]);
    expect(totals(grouped("550 000", "250 000"))).toEqual([
      "rows 550000/500000",
      "rows 250000/250000",
      whole,
    ]);
    expect(totals(grouped("500 000", "240 000"))).toEqual([
      "rows 500000/500000",
      "rows 240000/250000",
      whole,
    ]);
    expect(sumsAsked(grouped("500 000", "240 000"))).toHaveLength(1);
    expect(totals(grouped("500 000", "250 000", "760 000")).at(-1)).toBe("rows 760000/750000");
  });

  it("takes a sum that goes on from the one above for no fault", () => {
    expect(totals(grouped("500 000", "750 000"))).toEqual([
      "rows 500000/500000",
      "rows 750000/750000",
    ]);
    expect(sumsAsked(grouped("500 000", "750 000"))).toEqual([]);
  });
});

describe("what is left below the lists", () => {
  it.each([
    "Kvar att fördela 9 500 000 kr.",
    "Kvar att fördela är 9 500 000 kr, som fördelas efter sommaren.",
    "Därefter återstår 9 500 000 kr.",
  ])("is what the frame leaves, and no frame: %s", (rest) => {
    const { frame, undistributedKr } = readDecision(
      paper(`Medel fördelas så här:
- Ljusrum 300 000 kr, ansvarig Mona Ek
- Friskvård 200 000 kr, ansvarig Bo Al

${rest}`),
    );
    expect([frame?.amountKr, undistributedKr]).toEqual([10_000_000, 9_500_000]);
  });
});

describe("a frame told exactly and in round figures", () => {
  const given = `Medel fördelas så här:
- Ljusrum 3 000 000 kr, ansvarig Mona Ek
- Friskvård 2 000 000 kr, ansvarig Bo Al`;
  it.each([
    "Region Väst erhåller 9 960 000 kronor (10,0 miljoner kronor) i bidrag för 2024.",
    "Region Väst erhåller 9 960 000 kronor, alltså knappt 10 mnkr, i bidrag för 2024.",
    "Region Väst får 10 miljoner kronor i bidrag 2024. Region Väst får 9 960 000 kronor i bidrag 2024.",
    "Region Väst får 10 mnkr (9 960 000 kr) i bidrag 2024.",
  ])("is the exact one, and nothing is asked about which: %s", (told) => {
    const { frame, questions } = readDecision(paper(given, told));
    expect(frame).toMatchObject({ amountKr: 9_960_000, rounded: false });
    expect(questions.filter((one) => one.startsWith("ram"))).toEqual([]);
  });

  it("is asked about where the two are no rounding of each other", () => {
    const { frame, questions } = readDecision(
      paper(
        given,
        "Region Väst får 9 miljoner kronor i bidrag 2024. Region Väst får 9 960 000 kronor i bidrag 2024.",
      ),
    );
    expect(frame).toBeNull();
    expect(questions.some((one) => one.startsWith("ram"))).toBe(true);
  });

  it.each([
    ["Region Väst tilldelas för arbetet under året Region", "Väst 9 960 000 kr."],
    [
      "Under pandemin har mycket vård fått vänta. Region Jämtland",
      "Härjedalen får 9 960 000 kr för den.",
    ],
    [
      "Arbetet med den uppskjutna vården fortsätter. Region Västra",
      "Norrland får 9 960 000 kr för den.",
    ],
  ])("stands whole where the line breaks within the region's name: %s", (first, second) => {
    const { frame } = readDecision(paper(given, `${first}\n${second}`));
    expect(frame?.amountKr).toBe(9_960_000);
  });
});
