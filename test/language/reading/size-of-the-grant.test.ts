import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (proposed: string, told: string) =>
  readDecision(`Provby kommun
Socialförvaltningen

TJÄNSTESKRIVELSE

Datum: 12 mars 2024
Ärendenr: SN 2024/0118
Till: Socialnämnden

Användning av statsbidraget till äldreomsorgen 2024

Förslag till beslut

Socialnämnden föreslås besluta

1. ${proposed}

2. att 1 200 000 kronor ställs till socialchefens förfogande för fördelning till introduktion.

Ärendet

${told}

Tabell 1. Riktade insatser

| Insats | Ansvarig | Kronor |
|---|---|---|
| Undersköterskor | Eva Prov | 1 560 000 |
| Utbildning | Bo Prov | 840 000 |
| Digitala lås | Ada Prov | 1 275 000 |
| Summa | | 3 675 000 |
`);
const told = "Kommunen får 6 340 000 kronor av de medel som riksdagen har avsatt.";
const silent = "Bidraget är välkommet.";
const total = { of: "rows", statedKr: 3_675_000, computedKr: 3_675_000 };

describe("an amount that is how large the grant is, beside the table that divides it", () => {
  it.each([
    "att statsbidraget 6 340 000 kronor används för riktade insatser enligt tabell 1 i tjänsteskrivelsen,",
    "att statsbidraget om 6 340 000 kronor används för insatser enligt tabell 1,",
    "att bidraget, 6 340 000 kr, fördelas till aktiviteterna i tabell 1,",
    "att medlen, 6 340 000 kr, används till insatserna i tabellen,",
    "att hela statsbidraget, 6 340 000 kr, används för riktade insatser enligt tabell 1,",
    "att kommunens del, 6 340 000 kr, används för åtgärderna i tabell 1,",
    "att statsbidraget (6 340 000 kr) fördelas på de insatser som anges i tabell 1,",
  ])("is the frame and no total: %s", (proposed) => {
    for (const background of [told, silent]) {
      const { frame, statedTotals, undistributedKr, questions } = memo(proposed, background);
      expect(frame).toEqual({ amountKr: 6_340_000, rounded: false });
      expect(statedTotals).toEqual([total]);
      expect(undistributedKr).toBe(1_465_000);
      expect(questions.filter((one) => one.startsWith("summa"))).toEqual([]);
    }
  });

  it("is a total where it names no grant, also one that does not tally", () => {
    const wrong = memo("att 3 700 000 kr fördelas till insatserna i tabell 1,", silent);
    expect(wrong.statedTotals).toEqual([total, { ...total, statedKr: 3_700_000 }]);
    expect(wrong.frame).toBeNull();
    expect(wrong.questions).toContainEqual(expect.stringMatching(/^summa: .*3\s700\s000/u));
  });
});
