import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (below: string, beside: string) =>
  `Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av statsbidrag 2025

Ekonomi
Regionen får 5 000 000 kr för 2025.
${beside}

Beslut
1. Till simskolan fördelas 900 000 kr, ansvarig Eva Prov.
2. Till läxhjälpen fördelas 800 000 kr, ansvarig Bo Al.
3. IT-chefen får 400 000 kr att fördela till licenser.
4. HR-chefen får 300 000 kr att fördela till kurser.

${below}
`;
function totalsOf(below: string, beside = "Förslaget har beretts.") {
  const { rows, pots, frame, statedTotals } = readDecision(decision(below, beside));
  expect([rows.length, pots.length, frame?.amountKr]).toEqual([2, 2, 5_000_000]);
  return statedTotals.map((total) => [total.of, total.statedKr]);
}
const rows = [["rows", 1_700_000]];
const pots = [["pots", 700_000]];
const both = [...rows, ...pots];

const ofNamedLists: [string, (string | number)[][]][] = [
  ["Insatserna uppgår sammanlagt till 1 700 000 kr.", rows],
  ["Pottarna under punkt 3 och 4 är tillsammans 700 000 kr.", pots],
  ["De två insatserna kostar tillsammans 1,7 mnkr.", rows],
  ["Tillsammans får insatserna 1 700 000 kr.", rows],
  ["Sammanlagt går 1,7 miljoner kronor till de två insatserna.", rows],
  ["Stöd till projekt ges därmed med sammanlagt 1 700 000 kr.", rows],
  ["Insatserna i punkterna 1 och 2 motsvarar 1 700 000 kr.", rows],
  ["Summan av insatserna är 1 700 000 kr.", rows],
  ["Stöd för båda åren uppgår till sammanlagt 1 700 000 kronor.", rows],
  ["Beviljade bidrag uppgår till 1 700 000 kronor.", rows],
  ["Genom detta beslut är 1 700 000 kr fördelade till insatser.", rows],
  ["Därmed har 1 700 000 kr delats ut till insatserna.", rows],
  ["Det innebär att 1 700 000 kr nu är fördelade till projekt.", rows],
  ["I och med detta har 1 700 000 kr beviljats.", rows],
  ["Av ramen på 5 000 000 kr tar insatserna 1 700 000 kr i anspråk.", rows],
  ["Insatserna ovan omfattar 1 700 000 kr av tillgängliga 5 000 000 kr.", rows],
  ["Potterna är tillsammans 700 000 kr.", pots],
  ["De båda potterna uppgår sammanlagt till 0,7 miljoner kronor.", pots],
  ["Potterna i punkterna 3 och 4 omfattar totalt 700 tkr.", pots],
  ["\tPottarna uppgår tillsammans till 700 000 kronor.", pots],
  ["I potter läggs sammanlagt 700 000 kr.", pots],
  ["Sammantaget läggs 0,7 mnkr i pottar hos två chefer.", pots],
  ["Till de två cheferna går tillsammans 700 000 kr.", pots],
  ["För vidare fördelning avsätts totalt 700 000 kr.", pots],
  ["Dessa två poster uppgår till sammanlagt 710 000 kr.", [["pots", 710_000]]],
  ["Potterna summerar till 710 000 kr.", [["pots", 710_000]]],
  ["Insatserna uppgår till 1 700 000 kr och potterna till 700 000 kr.", both],
  [
    "Potterna är tillsammans 700 tkr och satsningarna i punkt 1 och 2 tillsammans 1 750 tkr.",
    [...pots, ["rows", 1_750_000]],
  ],
  ["Insatser 1 700 000 kr, potter 700 000 kr.", both],
  ["Av beloppet går 1 700 000 kr till insatser och 700 000 kr till potter.", both],
  [
    "Sammanlagt fördelas 2 400 000 kr, varav 1 700 000 kr till insatser och 700 000 kr till potter.",
    both,
  ],
];

describe("a total in a sentence", () => {
  it.each(ofNamedLists)("is read below the lists: %s", (sentence, totals) => {
    expect(totalsOf(sentence)).toEqual(totals);
  });

  it.each(ofNamedLists)("is read where the economy is described: %s", (sentence, totals) => {
    expect(totalsOf("", sentence)).toEqual(totals);
  });

  it.each([
    "Tillsammans blir det 700 000 kronor.",
    "Det blir 700 000 kr.",
    "Sammanlagt 700 000 kronor.",
    "eller tillsammans 700 000 kronor.",
    "vilket sammanlagt blir 700 000 kronor.",
    "Summa punkt 3–4: 700 000 kr",
    "Fördelat belopp: 700 000 kr",
    "Kostnaden för de två potterna blir 700 000 kr.",
    "Pottarna uppgår till sammanlagt 700 000 kr. Rätten att fördela en pott får inte lämnas vidare.",
  ])("is that of the list that it comes to: %s", (sentence) => {
    expect(totalsOf(sentence)).toEqual(pots);
  });

  it("is what a list in a table comes to where the decision gives that sum to it", () => {
    const table = "Insats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t450 000\nSimskola\tBo Al\t150 000";
    const read = readDecision(
      `Delegationsbeslut\n2024-05-06\n\nFördelning till insatser\n\n${table}\n\nBeslut\n\nChefen beslutar\n\natt fördela 600 000 kr till insatserna i tabellen ovan,\n\natt avsätta 100 000 kr för kurser till HR-chefen för vidare fördelning\n`,
    );
    expect(read.rows).toHaveLength(2);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 600_000, computedKr: 600_000 }]);
  });

  it.each([
    "Ansökningarna uppgick till sammanlagt 1 700 000 kr.",
    "Under 2024 uppgick potterna tillsammans till 700 000 kr.",
    "De sökta insatserna uppgår sammanlagt till 4 miljoner kronor.",
    "Förra året fördelades totalt 1 700 000 kr till insatser.",
    "Önskemålen uppgår tillsammans till 1 700 000 kr.",
    "Kostnaden för insatserna beräknas till 2 miljoner kronor.",
    "Insatserna i andra regioner kostar tillsammans 2 miljoner kronor.",
    "Potterna används av sammanlagt 12 enheter.",
    "Underskottet uppgår till 1 700 000 kr.",
    "Region Norr fick totalt 700 000 kr.",
    "Hittills har 700 000 kr fördelats.",
    "Tidigare i år är 1 700 000 kr fördelade till insatser.",
    "Totalt fördelas 2 400 000 kr.",
  ])("is none of one list: %s", (sentence) => {
    expect(totalsOf(sentence)).toEqual([]);
    expect(totalsOf("", sentence)).toEqual([]);
  });

  it("is no sum where it names somebody of its own", () => {
    const read = readDecision(decision("5. Till skolan går totalt 700 000 kr.", ""));
    expect(read.rows).toHaveLength(3);
    expect(read.statedTotals).toEqual([]);
  });
});

describe("a part of the money that another decision divided", () => {
  const told = (lead: string) =>
    readDecision(`Delegationsbeslut
2025-05-22
RS/12/2025

Bakgrund
Regionen har fått 3 500 000 kr till biblioteken.
${lead}
Bokbussen (Eva Prov) ....... 1 200 000 kr
Talböcker (Bo Al) .......... 800 000 kr

Beslut
Regiondirektören beslutar om följande potter:
- 900 000 kr, läsfrämjande. Fördelas av: Kulturchefen
- 600 000 kr, licenser. Fördelas av: IT-chefen
`).statedTotals.map(({ of, statedKr, computedKr }) => [of, statedKr, computedKr]);

  it.each([
    "Regionstyrelsen beslöt 2025-03-11 § 40 att 2 000 000 kr av bidraget skulle användas enligt nedan och att regiondirektören skulle fördela resten.",
    "Regionstyrelsen fördelade 2025-03-11 § 40 2 000 000 kr av medlen så här och gav regiondirektören rätt att fördela resten:",
  ])("is the sum of its list: %s", (lead) => {
    expect(told(lead)).toEqual([["rows", 2_000_000, 2_000_000]]);
  });

  it("is no sum of a list that comes to something else", () => {
    expect(
      told(
        "Regionstyrelsen beslöt 2025-03-11 § 40 att 2 400 000 kr av bidraget skulle användas enligt nedan och att regiondirektören skulle fördela resten.",
      ),
    ).toEqual([]);
  });

  it.each([
    "Punkterna 3.1–3.2 omfattar tillsammans 700 000 kr.",
    "Punkterna 3–4 är sammanlagt 700 000 kr.",
  ])("is told of by the numbers of its points: %s", (sentence) => {
    expect(totalsOf(sentence)).toEqual(pots);
  });
});

describe("what follows from what was given", () => {
  it.each([
    "De fasta aktiviteterna får därmed 1 700 000 kr.",
    "De bestämda insatserna får alltså 1,7 mnkr.",
    "De namngivna satsningarna tar således 1 700 tkr.",
    "De riktade projekten får på så sätt 1 700 000 kr.",
    "Öronmärkta insatser blir därmed 1 700 000 kr.",
    "1 700 000 kr går därmed till de fasta insatserna.",
    "Till de direkta insatserna går därmed 1 700 000 kr.",
    "De regionala projekten får därmed 1 700 000 kr.",
    "Fasta aktiviteter: 1 700 000 kr.",
  ])("is the sum of the rows: %s", (sentence) => {
    expect(totalsOf(sentence)).toEqual(rows);
  });

  it.each([
    "Pottinnehavarna får därmed 700 000 kr att fördela.",
    "De utlagda pottarna är därmed 700 000 kr.",
  ])("is the sum of the pots: %s", (sentence) => {
    expect(totalsOf(sentence)).toEqual(pots);
  });

  it("is a sum that is wrong, where it names its list and comes to something else", () => {
    expect(totalsOf("De fasta insatserna får därmed 1 710 000 kr.")).toEqual([["rows", 1_710_000]]);
  });

  it.each([
    "De mobila teamen får därmed 500 000 kr.",
    "Musikskolan får därmed 500 000 kr.",
    "Resterande aktiviteter får alltså 500 000 kr.",
    "Till jourerna går således 500 000 kr.",
  ])("is asked about and is no row where it names somebody else: %s", (sentence) => {
    const { rows: read, questions } = readDecision(decision(sentence, ""));
    expect(read).toHaveLength(2);
    expect(questions.filter((one) => one.startsWith("läsning")).join()).toContain("500 000 kr");
  });

  it.each([
    ["5. De fasta insatserna får 500 000 kr.", "De fasta insatserna"],
    ["5. Därmed fördelas 500 000 kr till jourerna.", "jourerna"],
  ])("is a gift where nothing says that it follows from the others: %s", (sentence, activity) => {
    const { rows: read } = readDecision(decision(sentence, ""));
    expect(read.at(-1)).toMatchObject({ activity, amountKr: 500_000 });
  });
});
