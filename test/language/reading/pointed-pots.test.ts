import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (point: string, title: string, sum = ""): string => `Region Vik
Tjänsteskrivelse
2025-04-09

Till Regionstyrelsen

Förslag till beslut

Regionstyrelsen föreslås besluta

1. att fördela medel till insatser enligt a–b nedan,

2. ${point}

Beskrivning av ärendet

Regionens del av bidraget är 9 000 000 kr.

Följande insatser föreslås.

a) Regional koordinator för eftervård
Ansvarig: Mona Ek
Belopp: 3 400 000 kr

b) Projektledare till endometriosteamet
Ansvarig: Bo Ask
Belopp: 2 100 000 kr

${sum}

${title}

Ändamål	Belopp	Mottagare
Kortare väntetid urologi	1 500 000 kr	områdeschef kirurgi
Kortare väntetid hud	700 000 kr	områdeschef medicin
Summa	2 200 000 kr	
`;

describe("a table that a point says is handed on", () => {
  it.each([
    [
      "att fördela medel till områdeschefer för fördelning inom respektive område enligt tabell 2.",
      "Tabell 2. Medel till områdeschefer",
    ],
    ["att de pottar som framgår av tabell 2 fördelas vidare av områdescheferna.", "Tabell 2"],
    [
      "att fördela medel till chefer, som fördelar dem vidare, enligt tabell B.",
      "Tabell B – Chefer",
    ],
    ["att fördela pottar enligt lista 2.", "Lista 2: Medel till områden"],
    ["att ge områdescheferna medel för vidare fördelning enligt tabell 2.", "TABELL 2."],
    ["att medlen i tabell 2 får fördelas vidare av mottagarna.", "Tabell 2. Mottagare"],
    ["att fördela medel enligt tabell 2 till områdeschefer för egen fördelning.", "Tabell 2"],
  ])("holds pots, and the list beside it rows: %s", (point, title) => {
    const { rows, pots, statedTotals } = readDecision(memo(point, title));
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["Regional koordinator för eftervård", "Mona Ek"],
      ["Projektledare till endometriosteamet", "Bo Ask"],
    ]);
    expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
      ["Kortare väntetid urologi", "områdeschef kirurgi"],
      ["Kortare väntetid hud", "områdeschef medicin"],
    ]);
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 2_200_000, computedKr: 2_200_000 }]);
  });

  it.each([
    ["att fördela medel till områdena enligt tabell 2.", "Tabell 2"],
    ["att fördela medel enligt tabell 2, samt att redovisa pottarna i tabell 3.", "Tabell 2"],
    ["att fördela pottarna i tabell 3.", "Tabell 2"],
  ])("holds rows where another is handed on: %s", (point, title) => {
    const { rows, pots } = readDecision(memo(point, title));
    expect([rows.length, pots.length]).toEqual([4, 0]);
  });

  it.each([
    "Insatserna a–b uppgår till sammanlagt 5 400 000 kr.",
    "Insatserna a-b omfattar 5 400 000 kr.",
    "Sammanlagt fördelas 5 400 000 kr till insatserna a–b.",
  ])("leaves the wrong total of the rows to be seen, in its place: %s", (sum) => {
    const point = "att fördela pottar enligt tabell 2.";
    expect(readDecision(memo(point, "Tabell 2", sum)).statedTotals).toEqual([
      { of: "rows", statedKr: 5_400_000, computedKr: 5_500_000 },
      { of: "pots", statedKr: 2_200_000, computedKr: 2_200_000 },
    ]);
  });

  it("takes no other year's sum for one of the list", () => {
    const sum = "Under 2024 uppgick insatserna till 5 400 000 kr.";
    expect(
      readDecision(memo("att fördela pottar enligt tabell 2.", "Tabell 2", sum)).statedTotals,
    ).toHaveLength(1);
  });
});
