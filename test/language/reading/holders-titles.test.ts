import { describe, expect, test } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (...lines: string[]) =>
  readDecision(["Delegationsbeslut 2024-05-02", "", "Beslut", "", ...lines].join("\n"));
const pots = (...lines: string[]) =>
  read(...lines).pots.map(({ amountKr, holder, purpose }) => [amountKr / 1000, holder, purpose]);

describe("a title that itself says what its holder is the chief for", () => {
  test("is whole before 'för fördelning', whatever its area is called", () => {
    expect(
      pots(
        "För bemanning i glesbygd fördelas 1 700 000 till",
        "Områdeschefen för norra Lappland för fördelning",
        "För tvätt fördelas 400 000 till områdeschefen för Västra Uppland för fördelning",
        "För resor fördelas 300 000 till enhetschefen för regional planering för vidare fördelning",
        "För elevhälsa fördelas 250 000 till verksamhetschefen för grundskolan för",
        "fördelning",
        "För nya arbetssätt fördelas 200 000 till direktören för regionens system för fördelning",
      ),
    ).toEqual([
      [1700, "Områdeschefen för norra Lappland", "bemanning i glesbygd"],
      [400, "områdeschefen för Västra Uppland", "tvätt"],
      [300, "enhetschefen för regional planering", "resor"],
      [250, "verksamhetschefen för grundskolan", "elevhälsa"],
      [200, "direktören för regionens system", "nya arbetssätt"],
    ]);
  });

  test("makes the totals those of the pots", () => {
    const { rows, statedTotals } = read(
      "För tolkar fördelas 300 000 till chefen för södra Lappland för fördelning",
      "För resor fördelas 200 000 till HR-direktören för fördelning",
      "TOTALT är därmed 500 000 fördelat.",
    );
    expect(rows).toEqual([]);
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 500_000, computedKr: 500_000 }]);
  });

  test("a plan, a proposal and principles of distribution hand nothing on", () => {
    expect(
      pots(
        "1. 100 000 kr avsätts till en plan för fördelning.",
        "2. 200 000 kr avsätts till principer för fördelning.",
        "3. 300 000 kr avsätts till underlaget för fördelning.",
      ),
    ).toEqual([]);
  });
});

describe("a title beside the name of its unit", () => {
  test("is who holds the pot", () => {
    expect(
      pots(
        "a) 5 100 000 kr för köer inom ögonsjukvården till",
        "   divisionschefen Öga för fördelning",
        "b) För hembesök fördelas 700 000 kr till verksamhetschefen Medicin Öst",
        "   för fördelning",
        "c) 650 000 kr till områdeschefen Nära hälsa för fördelning till läkartider",
        "d) Till enhetschefen Psykiatri avsätts 400 000 kr för fördelning till jourlinjer",
        "e) Områdeschefen Vuxna Norr får 350 000 kr att fördela till samtal",
        "f) Kurser, 300 000 kr, enhetschef IT, för fördelning",
        "g) 250 000 kr till läger till områdeschef Barn och unga för vidare fördelning",
      ),
    ).toEqual([
      [5100, "divisionschefen Öga", "köer inom ögonsjukvården"],
      [700, "verksamhetschefen Medicin Öst", "hembesök"],
      [650, "områdeschefen Nära hälsa", "läkartider"],
      [400, "enhetschefen Psykiatri", "jourlinjer"],
      [350, "Områdeschefen Vuxna Norr", "samtal"],
      [300, "enhetschef IT", "Kurser"],
      [250, "områdeschef Barn och unga", "läger"],
    ]);
  });

  test("answers for a row where nothing is to be distributed further", () => {
    const { rows, pots: none } = read(
      "1. 350 000 kr fördelas till mässor, ansvarig divisionschefen Nära hälsa.",
    );
    expect(none).toEqual([]);
    expect(rows).toMatchObject([{ activity: "mässor", responsible: "divisionschefen Nära hälsa" }]);
  });
});

describe("what a pot is for, in the sentence after it", () => {
  test.each([
    ["Medlen avser simskola.", "simskola"],
    ["De avser kurser i hjärtstopp.", "kurser i hjärtstopp"],
    ["Potten avser fall hos äldre.", "fall hos äldre"],
    ["Pengarna ska gå till tolkar.", "tolkar"],
    ["Beloppet är avsett för läger.", "läger"],
    ["Medlen får endast användas för licenser.", "licenser"],
    ["Ändamålet är handledning.", "handledning"],
    ["Syftet är att korta köerna.", "korta köerna"],
  ])("'%s'", (sentence, purpose) => {
    expect(
      pots(
        `1. 3,2 miljoner kronor till verksamhetschefen för ögonkliniken för fördelning. ${sentence}`,
        `2. 900 000 kr till IT-chefen för vidare fördelning. ${sentence}`,
      ),
    ).toEqual([
      [3200, "verksamhetschefen för ögonkliniken", purpose],
      [900, "IT-chefen", purpose],
    ]);
  });

  test("is quoted with both sentences and asked about where neither tells it", () => {
    const { pots: none, questions } = read(
      "1. 700 000 kr till IT-chefen för fördelning. Medlen avser 2025.",
      "2. 600 000 kr till HR-chefen för fördelning. Medlen avser inte löner.",
    );
    // Each has its holder, and nobody knows yet what it is for.
    expect(none.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
      ["IT-chefen", 700_000],
      ["HR-chefen", 600_000],
    ]);
    expect(questions.filter((one) => one.startsWith("läsning:"))).toHaveLength(2);
  });

  test("changes nothing of a pot or a row that tells its own", () => {
    const { rows, pots: own } = read(
      "1. 500 000 kr till HR-chefen för fördelning till kurser. Medlen avser bidraget för 2024.",
      "2. 400 000 kr till körsång, Eva Alm. Medlen avser resor.",
    );
    expect(own).toMatchObject([{ purpose: "kurser" }]);
    expect(rows).toMatchObject([{ activity: "körsång", responsible: "Eva Alm" }]);
  });
});

describe("a title with its field right behind it, in small letters", () => {
  test("is who holds the pot, wherever it stands", () => {
    expect(
      pots(
        "a) 500 000 kr för läger till områdeschefen kultur för fördelning",
        "b) 400 000 kr för kurser till verksamhetschefen barn och unga för vidare fördelning",
        "c) 300 000 kr till enhetschefen hemvård för fördelning till hembesök",
        "d) För resor fördelas 200 000 kr till direktören trafik för fördelning",
      ),
    ).toEqual([
      [500, "områdeschefen kultur", "läger"],
      [400, "verksamhetschefen barn och unga", "kurser"],
      [300, "enhetschefen hemvård", "hembesök"],
      [200, "direktören trafik", "resor"],
    ]);
  });

  test("holds no pot where nobody distributes further", () => {
    const { rows, pots: none } = read(
      "1. 500 000 kr till läger, ansvarig områdeschefen kultur.",
      "2. 400 000 kr till kurser för enhetschefen hemvård.",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([500_000, 400_000]);
    expect(none).toEqual([]);
  });
});
