import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const readOf = (lead: string) =>
  readDecision(
    `Delegationsbeslut\n2025-03-04\n\nÄrende\nRegionen får 5 000 000 kr för 2025.\n\nBeslut\n${lead}\n- simskolan, 900 000 kr, ansvarig Eva Prov\n- läxhjälpen, 800 000 kr\n  (ansvarig Bo Al)\n\nIT-chefen får 400 000 kr att fördela till licenser.\n`,
  );

describe("the words above a list", () => {
  it.each([
    "Totalt 1 700 000 kr fördelas till följande insatser:",
    "Följande insatser får sammanlagt 1 700 000 kr:",
    "Till insatser fördelas 1 700 000 kr enligt följande:",
    "Av bidraget går 1,7 mnkr direkt till insatser:",
    "Följande insatser beviljas medel, totalt 1 700 000 kr:",
    "Insatser (1 700 000 kr):",
    "1 700 000 kr fördelas så här:",
    "Fördelning till insatser, 1 700 tkr:",
    "Statens pengar, 1 700 000 kr, läggs på:",
    "Stöd med tillsammans 1 700 000 kr ges till:",
  ])("state what it comes to and give nothing more: %s", (lead) => {
    const { rows, pots, statedTotals } = readOf(lead);
    expect(rows.map((row) => [row.activity, row.responsible])).toEqual([
      ["simskolan", "Eva Prov"],
      ["läxhjälpen", "Bo Al"],
    ]);
    expect(pots).toHaveLength(1);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 1_700_000, computedKr: 1_700_000 }]);
  });

  it.each([
    "Ur bidraget på 5 000 000 kr fördelas:",
    "Av bidraget, 5 mnkr, får följande insatser medel:",
    "Sökt belopp var 1 750 000 kr men följande fördelas:",
  ])("are no total of it where the amount is another: %s", (lead) => {
    const { rows, statedTotals } = readOf(lead);
    expect(rows).toHaveLength(2);
    expect(statedTotals).toEqual([]);
  });

  it("give where no amounts stand below them", () => {
    const { rows } = readDecision(
      "Delegationsbeslut\n2025-03-04\n\nBeslut\n1. Simskolan får 900 000 kr för:\n- badvakter\n- bussar\n",
    );
    expect(rows.map((row) => row.amountKr)).toEqual([900_000]);
  });
});

const mail = (words: string, kind = "DELEGATIONSBESLUT") =>
  readDecision(
    `Hej!\n\n${kind} 2024-12-03\n\n${words}\n\n480 000 kr till chefsstöd (Sara Öberg)\n265 000 kr till inspiratörer (Dennis Fahlén)\n\nViveka Strand\nHR-direktör\n`,
  ).rows;

describe("somebody who decides in the first person", () => {
  it.each([
    "Ur HR-potten på 900 000 kronor fördelar jag",
    "Av årets bidrag avsätter jag",
    "Därför fördelar jag",
    "Från potten beviljar jag följande:",
    "Jag fördelar",
    "Härmed tilldelar jag medel",
    "Jag beslutar att fördela",
  ])("gives the list below: %s", (words) => {
    expect(mail(words).map((row) => [row.responsible, row.amountKr])).toEqual([
      ["Sara Öberg", 480_000],
      ["Dennis Fahlén", 265_000],
    ]);
  });

  it.each(["I fjol fördelade jag", "Förra året fördelade vi", "Jag skulle vilja fördela"])(
    "gives nothing that was given or is wished for: %s",
    (words) => {
      expect(mail(words, "Minnesanteckningar")).toEqual([]);
    },
  );
});

describe("a list of money to distribute further", () => {
  it.each([
    ["verksamhetschefen för grundskola", "för undervisning i mindre grupper"],
    ["områdeschefen för nära vård", "för kurser"],
    ["chefen för HR", "för kurser"],
    ["elevhälsochefen", "för främjande av närvaro"],
  ])("keeps a position with its area apart from the purpose: %s %s", (holder, aim) => {
    const { pots } = readDecision(
      `Delegationsbeslut\n2025-03-04\n\nBeslut\n\nPengar att fördela vidare:\n\na) 2 100 000 kr till ${holder} ${aim}\n\nb) 5 000 kr till IT-chefen för licenser\n`,
    );
    expect(pots[0]).toMatchObject({ holder, purpose: aim.replace("för ", "") });
  });
});
