import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (words: string): string =>
  `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nBeslut\n\n${words}\n`;
const capital = (words: string): string =>
  words.replace(/^\p{L}|(?<=\. )\p{L}/gu, (letter) => letter.toUpperCase());

/** H holds what is for P, however it is said. */
const ways: readonly string[] = [
  "H får 900 tkr att fördela mellan enheterna för P.",
  "H tillförs 900 000 kr, att fördelas av denne till P.",
  "H disponerar 900 000 kr för P.",
  "Utöver detta får H disponera 900 000 kr för P.",
  "En pott om 900 000 kr inrättas för P. Potten fördelas av H.",
  "att avsätta 900 000 kr för P, att fördelas av H",
  "För P läggs 900 000 kr hos H att fördela.",
  "För P läggs 900 000 kr hos H, som fördelar pengarna.",
  "För P anförtros H 900 000 kr att fördela efter egen prövning.",
  "H anförtros 900 000 kr att fördela till P efter egen prövning.",
  "Åt H anförtros 900 000 kr för fördelning till P.",
  "H har att fördela 900 000 kr mellan klinikerna för P.",
  "H ska fördela 900 000 kr mellan vårdcentralerna till P.",
  "H får i uppdrag att mellan enheterna fördela 900 000 kr för P.",
  "Det ankommer på H att fördela 900 000 kr till P.",
  "900 000 kr till P fördelas av H.",
  "900 000 kr för P, att fördelas av H.",
  "900 000 kr reserveras för P. H äger rätt att fördela medlen.",
  "900 000 kr öronmärks för P och fördelas vidare av H.",
  "Fördelningen av 900 000 kr till P delegeras till H.",
  "Rätten att fördela 900 000 kr till P delegeras till H.",
  "Rätten att fördela 900 000 kr för P överlåts till H.",
  "Beslutanderätten över 900 000 kr för P läggs på H.",
  "Till P avsätts 900 000 kr. Hur de fördelas bestämmer H.",
  "Till P avsätts 900 000 kr; H fördelar.",
  "Till P avsätts 900 000 kr (fördelas av H).",
  "Till P avsätts 900 000 kr att fördelas av H mellan enheterna.",
  "Till P avsätts 900 000 kr. Beloppet ställs till Hs förfogande.",
  "Till P avsätts 900 000 kr. H svarar för fördelningen.",
  "Till P avsätts 900 000 kr. Medlen hanteras som en pott hos H.",
  "900 000 kr placeras i en pott för P hos H.",
  "En pott för P om 900 000 kr tillfaller H att fördela.",
  "Potten för P uppgår till 900 000 kr och fördelas av H.",
  "Potten för P är 900 000 kr. H fördelar den.",
  "H får en pott på 900 000 kr för P.",
  "H ges en pott om 900 000 kr att fördela till P.",
  "H förfogar över en pott om 900 000 kr till P.",
  "Genom H fördelas 900 000 kr till P.",
  "Via H fördelas 900 000 kr till P.",
  "900 000 kr fördelas av H till P.",
  "900 000 kr fördelas genom H till P.",
  "900 000 kr avseende P fördelas vidare av H.",
  "H tilldelas 900 000 kr avseende P för vidare fördelning.",
  "H får 900 000 kr för P att fördela vidare inom området.",
  "Vad gäller P ska H fördela 900 000 kr.",
  "När det gäller P får H fördela 900 000 kr.",
  "Inom P får H fördela 900 000 kr.",
  "I fråga om P överlåts åt H att fördela 900 000 kr.",
  "Åt H överlåts att fördela 900 000 kr till P.",
  "Åt H uppdras att fördela 900 000 kr till P.",
  "Medel om 900 000 kr för P ska fördelas av H.",
  "Ett belopp på 900 000 kr avsätts till P och får fördelas av H.",
  "900 tkr för H att fördela till P",
  "900 tkr som H fördelar till P",
  "900 tkr avsätts som H får fördela till P.",
  "900 tkr avsätts, att av H fördelas till P.",
  "att låta H bestämma över 900 tkr för P",
  "att till H överföra 900 tkr för fördelning till P",
  "att anslå 900 tkr till P, vilket belopp fördelas av H",
  "Fördelas av H: 900 tkr till P",
  "H: 900 tkr att fördela till P",
  "P: 900 tkr (H fördelar)",
  "P – 900 tkr – H fördelar vidare",
  "P, 900 tkr, att fördelas av H",
  "P (900 tkr): H beslutar om fördelningen.",
  "P, H fördelar, 900 tkr",
];
const holders = [
  "HR-direktören",
  "verksamhetschefen för barn- och ungdomspsykiatri",
  "hälso- och sjukvårdsdirektören",
  "Karin Ek",
];
const purposes = ["kurser", "stöd till anhöriga", "handledning av nya läkare"];

describe("who distributes an amount further, and for what", () => {
  it.each(ways)("is read by the parts of the sentence: %s", (way) => {
    for (const holder of holders)
      for (const purpose of purposes) {
        const words = capital(
          way
            .replace(/(?<!\p{L})H(?=s?(?!\p{L}))/u, holder)
            .replace(/(?<!\p{L})P(?!\p{L})/u, purpose),
        );
        const { rows, pots } = readDecision(decided(words));
        expect(rows, words).toEqual([]);
        expect(
          pots.map((pot) => [pot.purpose.toLowerCase(), pot.holder?.toLowerCase(), pot.amountKr]),
          words,
        ).toEqual([[purpose, holder.toLowerCase(), 900_000]]);
      }
  });

  it.each([
    [
      "Till stöd för barn som får vård avsätts 900 tkr, som IT-chefen fördelar.",
      "stöd för barn som får vård",
    ],
    [
      "IT-chefen får 900 tkr att fördela till kurser, handledning och stöd.",
      "kurser, handledning och stöd",
    ],
    [
      "IT-chefen får fördela 900 tkr för arbetet med att korta köerna.",
      "arbetet med att korta köerna",
    ],
    ["900 tkr läggs hos IT-chefen att fördela mellan klinikerna.", "klinikerna"],
    [
      "900 tkr till IT-chefen för samverkan mellan sjukhusen, för fördelning.",
      "samverkan mellan sjukhusen",
    ],
  ])("keeps the words of the purpose together: %s", (words, purpose) => {
    expect(readDecision(decided(words)).pots).toMatchObject([{ purpose, holder: "IT-chefen" }]);
  });

  it.each([
    "För kurser läggs 900 tkr hos IT-chefen.",
    "För kurser anförtros IT-chefen 900 tkr.",
    "IT-chefen får 900 tkr för kurser, att användas efter eget bestämmande.",
    "900 tkr för kurser placeras hos IT-chefen.",
  ])("is somebody to whom it is left: %s", (words) => {
    expect(readDecision(decided(words))).toMatchObject({
      rows: [],
      pots: [{ purpose: "kurser", holder: "IT-chefen", amountKr: 900_000 }],
    });
  });

  it("is one and the same with and without the capital of a sentence", () => {
    const words =
      "IT-chefen får fördela 1 tkr till kurser. Områdeschefen får fördela 2 tkr till stöd. 3 tkr till licenser fördelas av områdeschefen.";
    expect(readDecision(decided(words)).questions.join()).not.toContain("på olika sätt");
  });

  it.each([
    "900 tkr till kurser. IT-chefen får i uppdrag att följa upp fördelningen.",
    "900 tkr till kurser. IT-chefen redovisar hur medlen har fördelats.",
    "900 tkr till kurser. Ekonomichefen fördelar kostnaden på enheterna.",
    "900 tkr till kurser. IT-chefen får inte fördela medlen vidare.",
    "900 tkr till kurser, fördelat på två år.",
    "Till kurser fördelas 900 tkr enligt IT-chefens plan.",
  ])("is nobody where the rest only tells of it: %s", (words) => {
    expect(readDecision(decided(`Följande fördelas:\n- ${words}`)).pots).toEqual([]);
  });
});
