import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const gift = "Till simskolan fördelas 900 000 kr.";
const under = (heading: string, words = gift, kind = ""): string =>
  `Region Norr\n${kind}\n2025-03-04\nRS/12/2025\n\nFördelning av statsbidrag\n\nBakgrund\n\nRegionen har fått medel.\n\n${heading}\n\n${words}\n`;
const rowsOf = (text: string) =>
  readDecision(text).rows.map(({ amountKr, proposed }) => [amountKr, proposed]);

describe("a heading", () => {
  it.each([
    "Kommunstyrelsens beslut (enhälligt)",
    "Regionstyrelsens beslut (enhälligt)",
    "BESLUT",
    "Beslut:",
    "3. Beslut",
    "3 Beslut",
    "Beslut i ärendet",
    "Beslutet i korthet",
    "Beslut och motivering",
    "Beslut med motivering",
    "Nämndens beslut",
    "Nämndens beslut 2025-03-04",
    "Jag beslutar",
    "Jag beslutar följande",
    "Jag har beslutat följande",
    "Regiondirektören beslutar:",
    "Regiondirektören beslutar följande:",
    "Undertecknad beslutar",
    "Härmed beslutas",
    "Härmed beslutas följande",
    "Med stöd av delegationen beslutas följande:",
    "Beslut, enhälligt",
    "Beslut efter votering",
    "Slutligt beslut",
    "Fattat beslut",
    "Beslut fattas enligt följande",
    "Beslutspunkter",
    "Beslut – fördelning",
    "Beslut om fördelning av medel",
    "Beslut om fördelning av statsbidrag 2025",
    "Delegatens beslut",
    "Förvaltningschefens beslut",
    "Direktionens beslut",
    "Förbundsstyrelsens beslut",
    "Förbundsdirektionen beslutar",
    "Styrelsen beslutade",
    "Styrelsen beslöt",
    "Kommunstyrelsen beslutar enhälligt",
    "Kommunstyrelsen beslutar i enlighet med förslaget",
    "Kommunstyrelsen beslutar för egen del",
    "Beslutsformulering",
    "Beslutad fördelning",
    "Beslut (punkt 4.2 i delegationsordningen)",
    "Beslut på delegation",
    "Vad jag beslutar",
    "Detta beslutas",
    "Följande beslutas",
    "Följande har beslutats",
    "Beslut i sak",
    "Mitt ställningstagande",
    "Regiondirektörens beslut och skäl",
  ])("says that what follows is decided: %s", (heading) => {
    expect(rowsOf(under(heading))).toEqual([[900_000, false]]);
  });

  it.each([
    "Förslag till beslut",
    "Förslag till beslut i nämnden",
    "Förvaltningens förslag till beslut",
    "Förslag till beslut (regionstyrelsen)",
    "Regiondirektörens förslag",
    "Förslag till nämndens beslut",
    "Förslag till ställningstagande",
    "Beslutsförslag",
    "Utkast till beslut",
    "Förslag på beslut",
    "Föreslaget beslut",
    "Förvaltningen föreslår",
    "Förvaltningen föreslår följande",
    "Förvaltningen föreslår att nämnden beslutar",
    "Förvaltningen föreslår nämnden besluta",
    "Nämnden föreslås besluta",
    "Nämnden föreslås besluta följande:",
    "Styrelsen föreslås",
    "Kommunstyrelsen föreslås fatta följande beslut",
    "Förslag till beslut för regionstyrelsen",
    "Rekommendation",
    "Hemställan",
    "Förvaltningens rekommendation",
    "Beredningens förslag",
    "Arbetsutskottets förslag till beslut",
    "Arbetsutskottets förslag",
    "Förslag",
    "Våra förslag",
    "Förslag på fördelning till beslut",
    "Förslag till nämnden",
  ])("says that what follows is proposed: %s", (heading) => {
    expect(rowsOf(under(heading, gift, "Tjänsteskrivelse"))).toEqual([[900_000, true]]);
    // Nor is it decided where nothing else says what the document is.
    expect(rowsOf(under(heading))).toEqual([[900_000, true]]);
  });

  it.each([
    "Tidigare beslut",
    "Föregående års beslut",
    "Beslut 2024",
    "Beslut förra året",
    "Tidigare beslut i ärendet",
    "Tidigare fattade beslut",
    "Bakgrund till beslutet",
    "Skäl för beslutet",
    "Motivering till beslutet",
    "Konsekvenser av beslutet",
    "Om beslutet",
    "Så påverkar beslutet",
    "Uppföljning av beslut",
    "Beslutsgång",
    "Yrkanden",
    "Avslagna ansökningar",
    "Ansökningar som inte beviljas",
    "Ansökningar som avslås",
    "Inte beviljade",
    "Önskemål",
    "Alternativ",
    "Andra alternativ",
    "Alternativa förslag",
    "Reservation",
    "Motionen",
    "Tidigare fördelning",
    "Fördelning 2024",
    "Jämförelse med 2024",
    "Vad vi gjorde förra året",
    "Sökta belopp",
    "Inkomna äskanden",
    "Ej prioriterade insatser",
    "Remissvar",
    "Synpunkter",
  ])("says that what follows is neither: %s", (heading) => {
    const words = "Till simskolan avsattes 900 000 kr.\n\nBeslut\n\nÄrendet avslutas.";
    expect(rowsOf(under(heading, words))).toEqual([]);
  });

  it.each(["Beslut om fördelning av medel", "Beslut – medel till skolan", "Beslutet i korthet"])(
    "is no decision where the decision has its own heading below: %s",
    (heading) => {
      const words = `Önskemålen omfattar 700 000 kr till gården.\n\nBeslut\n\n${gift}`;
      expect(rowsOf(under(heading, words))).toEqual([[900_000, false]]);
    },
  );

  it("is no decision where it is the title of the document or of its matter", () => {
    const text = "Beslut om fördelning av medel\n2025-03-04\n\nTill gården har sökts 700 000 kr.";
    expect(rowsOf(text)).toEqual([]);
    expect(rowsOf(`§ 12\n\n${text}\n\nBeslut\n\n${gift}`)).toEqual([[900_000, false]]);
  });
});
