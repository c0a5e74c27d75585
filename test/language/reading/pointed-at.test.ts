import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = "Insats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000\n";
const memo = (background: string, decision: string) =>
  readDecision(
    `Delegationsbeslut\n2024-05-06\n\nÄrendet\n\n${background}\n\nBeslut\n\n${decision}\n`,
  );
const rowsOf = (background: string, decision: string) =>
  memo(background, decision).rows.map(({ amountKr }) => amountKr);

describe("a list that the decision points at", () => {
  it.each([
    "Medlen fördelas enligt tabellen i ärendet.",
    "Regiondirektören beslutar att fördela 600 000 kr till insatser enligt tabellen ovan.",
    "De insatser som står i tabellen får medel enligt sammanställningen.",
    "Bidraget fördelas på det sätt som framgår ovan.",
    "Insatserna tilldelas medel i enlighet med tabellen i tjänsteskrivelsen.",
    "Fördelningen ovan fastställs.",
    "1. Medel beviljas enligt vad som anges i ärendebeskrivningen.",
    "Medlen fördelas såsom redovisas i uppställningen.",
    "Regiondirektören godkänner fördelningen enligt underlaget.",
    "att fördela medlen till de insatser som framgår av tabellen",
  ])("is read: %s", (decision) => {
    expect(rowsOf(`Insatserna har beretts.\n\n${table}`, decision)).toEqual([450_000, 150_000]);
  });

  it("is read with the pots that stand in words beside it", () => {
    const { rows, pots } = memo(
      `Fördelning till insatser\n\n${table}\nFördelning till chefer\n\n1. HR-direktören disponerar 2 000 000 kr för utbildning.`,
      "Medlen fördelas på det sätt som framgår ovan.",
    );
    expect(rows).toHaveLength(2);
    expect(pots.map(({ holder }) => holder)).toEqual(["HR-direktören"]);
  });

  it("stands for the amount of the line that points", () => {
    const { statedTotals } = memo(table, "Fördela 700 000 kr till insatser enligt tabellen ovan.");
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 700_000, computedKr: 600_000 }]);
  });

  it.each([
    "Av statsbidraget på 700 000 kr fördelas medel enligt tabellen ovan.",
    "Ur anslaget (700 000 kr) fördelas medel enligt tabellen ovan.",
    "Inom ramen för årets bidrag, 700 000 kr, beviljas medel enligt tabellen ovan.",
    "att av årets bidrag om 700 000 kr fördela medel till insatserna i tabellen ovan",
    "Av årets medel, som uppgår till 700 000 kr, tilldelas insatserna i tabellen ovan medel.",
    "Från bidraget om 700 000 kr för 2024 fördelas medel enligt tabellen ovan.",
  ])("is not summed up by what it is taken out of: %s", (decision) => {
    const { frame, statedTotals } = memo(table, decision);
    expect(statedTotals).toEqual([]);
    expect(frame?.amountKr).toBe(700_000);
  });

  it("is proposed where the line proposes", () => {
    const { rows } = readDecision(
      `Tjänsteskrivelse\n2024-05-06\n\nÄrendet\n\n${table}\n\nFörslag till beslut\n\nNämnden beslutar att fördela medlen enligt tabellen ovan.\n`,
    );
    expect(rows.map(({ proposed }) => proposed)).toEqual([true, true]);
  });

  it.each([
    ["Inkomna ansökningar:", "Medlen fördelas enligt tabellen ovan."],
    ["Fördelning 2022:", "Medlen fördelas enligt tabellen ovan."],
    ["Insatserna har beretts.", "Ansökningarna avslås enligt tabellen ovan."],
    [
      "Insatserna har beretts.",
      "Medlen fördelas inte enligt tabellen ovan utan i höst, ärendet bordläggs.",
    ],
  ])("is no list of something else: %s / %s", (lead, decision) => {
    expect(rowsOf(`${lead}\n\n${table}`, decision)).toEqual([]);
  });
});

describe("parts that the decision names by their headings", () => {
  const decision = (points: string) => `Region Norr
Delegationsbeslut
2022-03-07

Ärendet

Regionen får 2 000 000 kr för 2022.

Vad pengarna går till

För läxhjälp avsätts 900 000 kr med Bo Prov som ansvarig.

HR-chefen får 300 000 kr att fördela till kurser.

Vad som inte ryms

En ny lokal har kostnadsberäknats till 400 000 kr.

Beslut

${points}
`;
  const amounts = (text: string) => {
    const { rows, pots } = readDecision(text);
    return [...rows, ...pots].map(({ amountKr }) => amountKr);
  };

  it.each([
    "Regiondirektören beslutar att medlen används så som anges under rubriken Vad pengarna går till.",
    "Medlen fördelas enligt vad som framgår under rubriken ”Vad pengarna går till”.",
    "Medlen används på det sätt som redovisas under avsnittet Vad pengarna går till.",
  ])("are given: %s", (points) => {
    expect(amounts(decision(points))).toEqual([900_000, 300_000]);
  });

  it("are all given where the line names several", () => {
    const both =
      "Medlen fördelas enligt vad som anges under rubrikerna Vad pengarna går till och Vad som inte ryms.";
    expect(amounts(decision(both))).toEqual([900_000, 300_000]);
    const text = decision("Medlen fördelas enligt avsnitten Insatser och Övriga medel.")
      .replace("Vad pengarna går till", `Insatser\n\n${table}\nÖvriga medel`)
      .replace("enligt avsnitten", "så som anges under avsnitten");
    expect(amounts(text)).toEqual([450_000, 150_000, 900_000, 300_000]);
  });

  it("are not given where another part is named, or the line refuses", () => {
    expect(amounts(decision("Det som står under rubriken Vad pengarna går till avslås."))).toEqual(
      [],
    );
  });
});

describe("capital letters above small ones", () => {
  it.each(["B. Medel att fördela vidare", "B. Pottar", "B. Medel för vidare fördelning:"])(
    "are the words that a list stands under: %s",
    (lead) => {
      const { rows, pots } = readDecision(
        `Region Norr\nDelegationsbeslut\n2022-11-04\n\nBeslut\n\nA. Medel fördelas till\n\na) Vårdförlopp, 1,2 mnkr. Ansvarig: Lotta Ek\n\nb) Provsvar, 0,6 mnkr. Ansvarig: Bo Al\n\n${lead}\n\na) HS-direktören får 3,5 mnkr för kortare köer\n\nb) HR-direktören får 2,0 mnkr för kurser\n`,
      );
      expect(rows.map(({ activity }) => activity)).toEqual(["Vårdförlopp", "Provsvar"]);
      expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
        ["kortare köer", "HS-direktören"],
        ["kurser", "HR-direktören"],
      ]);
    },
  );
});
