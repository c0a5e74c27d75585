import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const own = "Läxhjälp tilldelas 900 tkr, ansvarig Bo Prov.";
const texts = (sentence: string): readonly string[] =>
  ["Delegationsbeslut\n\nBeslut", "Tjänsteskrivelse\n\nFörslag till beslut"].flatMap((head) => {
    const [kind = "", heading = ""] = head.split("\n\n");
    const top = `Region Norr\n${kind}\n2025-03-04\nRS/12/2025\n\n${heading}\n\n`;
    return [`${top}${own}\n\n${sentence}\n`, `${top}1. ${own}\n2. ${sentence}\n`];
  });
const amounts = (text: string) => readDecision(text).rows.map(({ amountKr }) => amountKr);

describe("what somebody wished for and does not get", () => {
  it.each([
    "Önskemålet från Rehab Väster om en träningslokal, 1 700 tkr, föreslås inte få medel.",
    "Rehab Väster får inga medel för träningslokalen (1 700 tkr).",
    "Träningslokalen, 1 700 tkr, ryms inte.",
    "Begäran från Rehab Väster om 1 700 tkr tillgodoses inte.",
    "Rehab Väster hade äskat 1 700 tkr till en träningslokal, vilket avvisas.",
    "Till träningslokalen anvisas inga medel (äskat 1 700 tkr).",
    "Ansökan om 1 700 tkr från Rehab Väster lämnas utan bifall.",
    "Rehab Väster föreslås bli utan medel till träningslokalen (1 700 tkr).",
    "Önskan från Rehab Väster om 1 700 tkr avböjs.",
    "Medel till träningslokalen, 1 700 tkr, prioriteras bort.",
    "Rehab Västers förslag om en träningslokal för 1 700 tkr tas inte upp.",
    "Någon finansiering av träningslokalen (1 700 tkr) föreslås inte.",
    "Däremot får träningslokalen på Rehab Väster, 1 700 tkr, vänta.",
    "Träningslokalen, 1 700 tkr, får inget bidrag.",
    "Rehab Västers träningslokal för 1 700 tkr får prövas i ordinarie budget.",
    "Rehab Väster nekas 1 700 tkr till träningslokal.",
    "Träningslokalen, 1 700 tkr, stryks.",
    "Ärendet om träningslokalen, 1 700 tkr, återkommer i budgeten.",
  ])("is no row and asked about by nobody: %s", (sentence) => {
    for (const text of texts(sentence)) {
      expect(amounts(text)).toEqual([900_000]);
      expect(readDecision(text).questions.filter((one) => one.includes("1 700"))).toEqual([]);
    }
  });

  it.each([
    "Träningslokalen får 1 700 tkr men inga ytterligare medel.",
    "Träningslokalen tilldelas 1 700 tkr. Beloppet får inte användas till hyra.",
    "Träningslokalen tilldelas 1 700 tkr, eftersom den inte får andra bidrag.",
    "Till träningslokalen avsätts 1 700 tkr, som inte får fördelas vidare.",
    "Till träningslokalen anvisas 1 700 tkr om staten inte ger bidrag till den.",
  ])("is not what is given beside a no: %s", (sentence) => {
    for (const text of texts(sentence)) {
      const { rows, pots, questions } = readDecision(text);
      const all = [...rows, ...pots].map(({ amountKr }) => amountKr);
      expect(all.includes(1_700_000) || questions.some((one) => one.includes("1 700"))).toBe(true);
    }
  });

  it.each([
    "Bo Ek får i uppdrag att återkomma i maj med förslag till hur återstoden, 1 700 tkr, ska användas.",
    "Bo Ek får i uppdrag att redovisa varför 1 700 tkr blev över.",
    "Bo Ek ges i uppdrag att följa upp projektet, som kostar 1 700 tkr.",
    "Bo Ek får i uppdrag att söka ytterligare 1 700 tkr hos staten.",
    "Bo Ek får i uppdrag att kräva in 1 700 tkr från leverantören.",
  ])("is not what a task is about either: %s", (sentence) => {
    for (const text of texts(sentence)) {
      expect(amounts(text)).toEqual([900_000]);
      expect(readDecision(text).pots).toEqual([]);
    }
  });

  it("is given where the task is to distribute it", () => {
    for (const text of texts("HR-chefen får i uppdrag att fördela 1 700 tkr till mentorer."))
      expect(readDecision(text).pots.map(({ amountKr }) => amountKr)).toEqual([1_700_000]);
  });

  it("is not what a memo proposes in its own reasons, beside what it asks to be decided", () => {
    const memo = texts("Medlen betalas ut i april.").at(-1) ?? "";
    const reasons = "Ärendet\n\nÅrets förslag\n\nTill träningslokalen behövs 1 700 tkr.\n";
    expect(amounts(`${memo}\n${reasons}`)).toEqual([900_000]);
  });
});
