import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const told = (lines: string): string[] => {
  const { rows, pots } = readDecision(decisionOf(lines));
  return [
    ...rows.map((row) => `${row.activity}, ${row.responsible}, ${row.amountKr}`),
    ...pots.map((pot) => `pott: ${pot.purpose}, ${pot.holder}, ${pot.amountKr}`),
  ];
};

describe("who answers for it and gets the money, in one sentence", () => {
  it.each([
    "Mona Ek ansvarar för simskolan och får för det 210 000 kronor.",
    "Mona Ek leder simskolan och tilldelas 210 000 kronor för detta.",
    "Mona Ek svarar för simskolan och disponerar för ändamålet 210 000 kronor.",
    "Mona Ek håller i simskolan och får till den 210 tkr.",
    "För simskolan svarar Mona Ek, som får 210 000 kronor.",
    "Av pengarna avser 210 000 kronor simskolan, där Mona Ek är ansvarig.",
    "Av medlen är 210 000 kronor avsedda för simskolan, under ledning av Mona Ek.",
    "att av de 900 000 kronor som styrelsen ställt till nämndens förfogande använda 210 000 kronor till simskolan (ansvarig Mona Ek)",
    "att av de 900 000 kronor som staten betalat ut anvisa 210 000 kronor till simskolan (ansvarig Mona Ek)",
  ])("%s", (line) => {
    expect(told(line)).toEqual(["simskolan, Mona Ek, 210000"]);
  });

  it("keeps what the money is for apart from who gets it", () => {
    expect(told("att tilldela hemtjänsten norr 210 000 kr för handledare på fältet")).toEqual([
      "handledare på fältet, hemtjänsten norr, 210000",
    ]);
  });

  it("goes on behind brackets that a line breaks before", () => {
    expect(
      told(`att använda 210 000 kronor till simskolan i Vika
     (ansvarig Mona Ek), 95 000 kronor till läger (ansvarig Bo Alm) samt
     40 000 kronor till kurser (ansvarig Bo Alm),`),
    ).toEqual([
      "simskolan i Vika, Mona Ek, 210000",
      "läger, Bo Alm, 95000",
      "kurser, Bo Alm, 40000",
    ]);
  });
});

describe("who gets it and distributes it, in one sentence", () => {
  it.each([
    "IT-chefen får 210 000 kr till kurser och fördelar dem efter begäran från skolorna.",
    "IT-chefen får 210 000 kr till kurser och delar ut pengarna på begäran.",
    "IT-chefen tilldelas 210 tkr för kurser och ska fördela medlen vidare.",
    "210 000 kr går till IT-chefen, som efter ansökan från skolorna fördelar dem till kurser.",
    "att sätta av 210 000 kr till kurser, att fördelas av IT-chefen",
  ])("%s", (line) => {
    expect(told(line)).toEqual(["pott: kurser, IT-chefen, 210000"]);
  });
});

describe("a list that takes the place of another", () => {
  const list = "- Simskolan, 210 000 kr (ansvarig Mona Ek)\n- Läger, 95 000 kr (ansvarig Bo Alm)";
  it.each([
    "Fördelningen i majbeslutet upphör att gälla och ersätts av denna:",
    "Beslutet från maj upphävs. I stället fördelas medlen så här:",
    "Den förra fördelningen återkallas och följande gäller i stället:",
    "Beslutet från maj återkallas och ersätts med nedanstående:",
  ])("%s", (lead) => {
    expect(told(`${lead}\n\n${list}`)).toEqual([
      "Simskolan, Mona Ek, 210000",
      "Läger, Bo Alm, 95000",
    ]);
  });

  it.each([
    "Följande insatser i majbeslutet upphör:",
    "Dessa ansökningar avslås, då de inte ersätter något nytt:",
  ])("is none: %s", (lead) => {
    expect(told(`${lead}\n\n${list}`)).toEqual([]);
  });
});

describe("what is divided here, of a larger grant", () => {
  const frame = (background: string): number | undefined =>
    readDecision(
      decisionOf("500 000 kr anslås till fiber i Norr. Ansvarig: Tord Ek.").replace(
        "Beslut\n",
        `Bakgrund\n\n${background}\n\nBeslut\n`,
      ),
    ).frame?.amountKr;

  it.each([
    "Regionens andel är 4 000 000 kr. Kvar för nämnden att besluta om är 650 000 kr, och det är dem beslutet handlar om.",
    "Bidraget uppgår till 4 000 000 kr. Det här beslutet gäller 650 000 kr.",
    "Nämnden satte av 4 000 000 kr. Den här omgången gäller de 650 000 kr som blev över.",
    "Bidraget uppgår till 4 000 000 kr. Nu delas de 650 000 kr ut som inte gick åt i våras.",
    "Regionen fick 4 000 000 kr. I dag tar jag ställning till den sista delen, 650 000 kr.",
    "Av 2024 års stöd finns 650 000 kr som kommunen får använda till och med december 2025.",
  ])("%s", (background) => {
    expect(frame(background)).toBe(650_000);
  });

  it("is not what was sent back", () => {
    expect(
      frame("Regionen fick 4 000 000 kr. I fjol lämnades de 650 000 kr som blev över tillbaka."),
    ).toBe(4_000_000);
  });
});
