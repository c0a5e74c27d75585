import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const gifts = ["Lots för besöksnäringen", "Checkar för skog och trä", "Digital handel"];
const others = ["Matverkstad", "Filmfonden", "Coacha mera"];
const layouts = {
  columns: (names: readonly string[], tkr: readonly number[]) =>
    names.map((name, index) => `${name}\t\t${tkr[index] ?? 0} tkr`).join("\n"),
  dashes: (names: readonly string[], tkr: readonly number[]) =>
    names.map((name, index) => `- ${name}, ${tkr[index] ?? 0} tkr`).join("\n"),
};
const giftTkr = [950, 450, 400];
const otherTkr = [800, 350, 275];

const paper = (part: string): string => `Region Rönnsta
Delegationsbeslut
2020-11-12
Dnr RUN/2020/274

Stöd till företagsrådgivning

Region Rönnsta har fått 1,8 mnkr av Tillväxtverket. Sju ansökningar har kommit in, och en beredningsgrupp har bedömt dem.

${part}

Medlen betalas ut mot rekvisition när projekten har redovisat sina kostnader.

Beslutet är fattat enligt punkt 5.3 i regionala utvecklingsnämndens delegationsordning.

Katarina Mollberg
Regional utvecklingsdirektör
`;
const rowsIn = (part: string) =>
  readDecision(paper(part)).rows.map(({ amountKr, proposed }) => [amountKr / 1_000, proposed]);
const decided = giftTkr.map((amount) => [amount, false]);

const giving = [
  "Tre ansökningar beviljas:",
  "Följande ansökningar beviljas:",
  "Följande projekt beviljas medel:",
  "Följande projekt får stöd:",
  "Bifall:",
  "Bifalls:",
  "Beviljas:",
  "Beviljade ansökningar",
  "Beviljade projekt:",
  "Beviljade belopp",
  "Beviljat stöd",
  "Beviljade medel:",
  "Stöd lämnas till:",
  "Stöd beviljas till:",
  "Bidrag lämnas till följande:",
  "Bidrag beviljas enligt följande:",
  "Pengarna går till:",
  "Medlen går till följande insatser:",
  "Så här fördelas pengarna",
  "Så fördelas medlen:",
  "Så här fördelas stödet:",
  "Fördelning:",
  "Fördelning",
  "Fördelning av medlen",
  "Fördelningen blir som följer:",
  "Fördelningen är följande:",
  "Vi har beslutat att följande projekt får medel:",
  "Jag har beslutat att bevilja:",
  "Beslutad fördelning",
  "Medlen fördelas enligt nedan:",
  "Enligt nedan fördelas medlen:",
  "Projekten nedan beviljas medel:",
  "Nedanstående projekt beviljas medel:",
  "Dessa tre projekt får medel:",
  "De tre som beviljas är:",
  "Tre av ansökningarna bifalls:",
  "Tre insatser finansieras:",
  "Ja till tre ansökningar:",
  "Godkända ansökningar:",
  "Ansökningarna bifalls enligt följande:",
  "Bidragsmottagare:",
  "Beslut om bidrag:",
  "Beslutade bidrag",
  "Beslutade insatser:",
  "Följande insatser finansieras:",
  "Följande tilldelas medel:",
  "Medel anvisas till:",
  "Avsätts:",
  "Fördelas:",
  "Utdelning:",
  "Bidraget används till:",
  "Bidraget fördelas så här:",
  "Regiondirektören beviljar följande:",
  "Utvecklingsdirektören beviljar tre ansökningar:",
  "Ansökningar som beviljas:",
  "Insatser som får medel:",
  "Projekt som beviljas stöd",
  "Följande belopp betalas ut:",
  "Stödet fördelas på tre projekt:",
  "Gruppen har bedömt ansökningarna. Tre beviljas:",
  "Tilldelade medel:",
  "Tilldelning per projekt",
  "Beviljas enligt följande:",
  "Beslutet omfattar tre insatser:",
];

const telling = [
  "Inkomna ansökningar",
  "Sökta belopp",
  "Sökta medel:",
  "Förra årets fördelning:",
  "Fördelning 2019:",
  "Tidigare beviljade projekt:",
  "Tidigare års fördelning:",
  "Avslås:",
  "Avslagna ansökningar:",
  "Tre ansökningar avslås:",
  "Vilar:",
  "Bordläggs:",
  "Önskemål från verksamheterna:",
  "Följande insatser diskuterades:",
  "Beviljas inte:",
  "Tre ansökningar beviljades inte:",
  "Nämnden beviljade 2019 följande:",
  "Under 2019 beviljades:",
  "Återkallade ansökningar:",
  "Beräknade kostnader:",
  "Ansökningarna gäller:",
  "Tre sökande har begärt:",
  "Reservlista:",
  "Uppskattat behov:",
  "Utfall 2019:",
  "Prognos:",
  "Omfördelas från:",
  "Återbetalas:",
  "Andra regioners fördelning:",
  "Exempel på insatser:",
  "Följande insatser kan bli aktuella senare:",
  "Att pröva senare:",
  "Medfinansiering från kommunerna:",
  "Nej till:",
  "Stryks:",
  "Följande får inget stöd:",
  "Inga medel ges till:",
  "Om mer pengar kommer beviljas:",
  "Har redan fått stöd:",
];

const proposing = [
  "Föreslagen fördelning:",
  "Förslag till fördelning",
  "Följande föreslås få medel:",
  "Medel tillstyrks till:",
  "Beredningsgruppen tillstyrker:",
  "Beredningsgruppen förordar:",
  "Rekommenderade ansökningar:",
  "Vi vill ge medel till:",
  "Följande bör beviljas:",
  "Utkast till fördelning:",
  "Preliminär fördelning:",
  "Planerad fördelning:",
];

describe.each(Object.entries(layouts))(
  "a list in %s without a heading for the decision",
  (_, list) => {
    it.each(giving)("is given under: %s", (lead) => {
      expect(rowsIn(`${lead}\n${list(gifts, giftTkr)}`)).toEqual(decided);
      expect(rowsIn(`${lead}\n\n${list(gifts, giftTkr)}`)).toEqual(decided);
    });

    it.each(telling)("is given to nobody under: %s", (lead) => {
      expect(rowsIn(`${lead}\n${list(others, otherTkr)}`)).toEqual([]);
    });

    it.each(proposing)("is not decided under: %s", (lead) => {
      expect(
        rowsIn(`${lead}\n${list(others, otherTkr)}`).filter(([, one]) => one !== true),
      ).toEqual([]);
    });

    it.each([...telling, ...proposing])("is kept apart from what is given, beside: %s", (lead) => {
      const own = list(gifts, giftTkr);
      const beside = `${lead}\n${list(others, otherTkr)}`;
      for (const words of [
        "Tre ansökningar beviljas:",
        "Beslut\n\nFöljande ansökningar beviljas:",
      ]) {
        expect(rowsIn(`${words}\n${own}\n\n${beside}`)).toEqual(decided);
        expect(rowsIn(`${beside}\n\n${words}\n${own}`)).toEqual(decided);
      }
    });
  },
);

describe("a list of what is not given", () => {
  it("ends where prose gives again", () => {
    const part = `Beslut\n\nReservlista:\n- Matverkstad, 800 tkr\n\nTill Lots för besöksnäringen fördelas 950 tkr.`;
    expect(rowsIn(part)).toEqual([[950, false]]);
  });

  it("is asked about where it proposes among what is decided", () => {
    const part = `Beslut\n\nTill Lots fördelas 950 tkr.\n\nFöreslagen fördelning:\n- Matverkstad, 800 tkr\n- Filmfonden, 350 tkr`;
    expect(readDecision(paper(part)).questions).toContain(
      "läsning: Raden ”Föreslagen fördelning:” föreslår något mitt i beslutet. Beslutas det här?",
    );
  });

  it("leaves a proposal a proposal", () => {
    const memo = paper(`Förslag till beslut\n\nFöljande fördelning föreslås:\n- Lots, 950 tkr`);
    const { rows } = readDecision(memo.replace("Delegationsbeslut", "Tjänsteskrivelse"));
    expect(rows).toMatchObject([{ amountKr: 950_000, proposed: true }]);
  });
});

describe("a row of two columns", () => {
  it("goes on over a line that ends in a comma", () => {
    const part = `Tre ansökningar beviljas:\n\nLots, projektledare Disa Kåhre\t\t950 tkr\nCheckar för skog och trä,\nprojektledare Henrik Olmo\t\t450 tkr\nDigital handel, projektledare Eva Alm\t400 tkr`;
    expect(readDecision(paper(part)).rows).toMatchObject([
      { activity: "Lots", responsible: "Disa Kåhre" },
      { activity: "Checkar för skog och trä", responsible: "Henrik Olmo", amountKr: 450_000 },
      { activity: "Digital handel", responsible: "Eva Alm" },
    ]);
  });
});
