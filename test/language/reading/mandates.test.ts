import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesIn = (sentence: string) =>
  readDecision(`REGION NORR
Delegationsbeslut
Datum: 2024-05-14
Dnr RS 2024/77

Ärendebeskrivning
Region Norr får 2 000 000 kr i statsbidrag för 2024. ${sentence}

Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.
`).mandates;

describe("a decision that lets somebody distribute", () => {
  const rs34 = { body: "Regionstyrelsen", date: "2024-02-27", section: 34, point: null };
  it.each([
    "Regionstyrelsen gav 2024-02-27 § 34 regiondirektören delegation på att fördela medlen.",
    "Regionstyrelsen beslutade den 27 februari 2024, § 34, att jag som regiondirektör fördelar bidraget.",
    "Regionstyrelsen beslutade 2024-02-27 § 34 att regiondirektören ska fördela riktade statsbidrag.",
    "Enligt regionstyrelsens beslut den 27 februari 2024 (§ 34) är det regiondirektören som får fördela medlen.",
    "Regionstyrelsen uppdrog 2024-02-27 (§ 34) åt regiondirektören att besluta om fördelning av medlen.",
    "Den 27 februari 2024, § 34, bemyndigade regionstyrelsen regiondirektören att fördela pengarna.",
    "Regiondirektören har genom regionstyrelsens beslut 2024-02-27 § 34 getts rätten att fördela bidraget.",
    "Med stöd av regionstyrelsens beslut 2024-02-27 § 34 fördelar regiondirektören medlen.",
    "Regionstyrelsen har 2024-02-27, § 34, gett regiondirektören mandat att fördela medlen.",
    "Rätten att fördela medlen har regionstyrelsen överlåtit till regiondirektören (2024-02-27 § 34).",
    "Regionstyrelsen gav den 27 februari 2024, § 34, regiondirektören i uppdrag att besluta om hur medlen ska användas.",
    "Regionstyrelsen uppdrog 2024-02-27 § 34 åt regiondirektören att besluta om användningen av bidraget.",
    "Regionstyrelsen har den 27 februari 2024 (§ 34) överlåtit till regiondirektören att bestämma över medlen.",
    "Regionstyrelsen gav 2024-02-27, § 34, regiondirektören i uppgift att avgöra hur pengarna ska disponeras.",
    "Regionstyrelsen lämnade 2024-02-27 § 34 till regiondirektören att besluta hur bidraget ska användas.",
    "Regionstyrelsen beslutade 2024-02-27 § 34 att regiondirektören disponerar medlen.",
    "Det följer av regionstyrelsens beslut 2024-02-27 § 34 att regiondirektören får besluta om medlen.",
    "Den 27 februari 2024 beslutade regionstyrelsen (§ 34) att jag som regiondirektör får bestämma hur årets ersättning ska användas.",
    "Regionstyrelsen anvisade 2024-02-27, § 34, 7 400 000 kronor till regiondirektören att fördela under 2024.",
  ])("is a mandate: %s", (sentence) => {
    expect(mandatesIn(sentence)).toEqual([rs34]);
  });

  it("is of the body that gave it, not of the one that got it", () => {
    expect(
      mandatesIn(
        "Kommunfullmäktige har i reglementet gett socialnämnden rätt att fördela riktade bidrag (2022-12-12 § 164).",
      ),
    ).toEqual([{ body: "Kommunfullmäktige", date: "2022-12-12", section: 164, point: null }]);
  });

  it("is joined with the item of the rules that the next sentence names", () => {
    expect(
      mandatesIn(
        "Regionstyrelsen beslutade den 27 februari 2024, § 34, att jag som regiondirektör fördelar bidraget. Rätten att besluta finns i delegationsordningen, punkt 3.2.",
      ),
    ).toEqual([{ ...rs34, point: "3.2" }]);
  });

  it.each([
    "Rätten framgår av punkt 4.7 i nämndens delegationsordning.",
    "Det motsvarar delegationspunkt 4.7 i nämndens delegationsordning.",
    "Beslutet fattas med stöd av punkt 4.7 i hälso- och sjukvårdsnämndens delegationsordning.",
    "Uppdraget har stöd i nämndens delegationsordning, punkt 4.7.",
    "Beslutanderätten finns i delegationsordningen, pkt 4.7.",
  ])("is joined with the item of the board's rules: %s", (sentence) => {
    expect(
      mandatesIn(
        `Hälso- och sjukvårdsnämnden uppdrog 2024-03-20 § 41 åt hälsodirektören att besluta hur bidraget ska fördelas. ${sentence}`,
      ),
    ).toEqual([
      { body: "Hälso- och sjukvårdsnämnden", date: "2024-03-20", section: 41, point: "4.7" },
    ]);
  });

  it.each([
    "Regiondirektörens beslut 2024-03-11",
    "– Regiondirektörens beslut den 11 mars 2024",
    "Regiondirektörens beslut 2024-03-11 om pottar 2024.",
    "Regiondirektörens delegationsbeslut 2024-03-11, RS 2024/187",
    "Regiondirektörens fördelningsbeslut av den 11 mars 2024",
  ])("is named in a list of what the decision rests on: %s", (line) => {
    expect(
      readDecision(
        `Region Norr\nDelegationsbeslut\nDatum: 2024-05-14\n\nStöd för beslutet:\nRegionstyrelsen 2024-02-27 § 34\n${line}\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n`,
      ).mandates,
    ).toEqual([rs34, { body: "Regiondirektören", date: "2024-03-11", section: null, point: null }]);
  });

  it("is a link of its own where a position passes the right on without a section", () => {
    expect(
      mandatesIn(
        "Regionstyrelsen gav 2024-02-27 § 34 regiondirektören delegation på att fördela medlen. Regiondirektören beslutade 2024-04-09 att vårdchefen får fördela potten för kompetens.",
      ),
    ).toEqual([rs34, { body: "Regiondirektören", date: "2024-04-09", section: null, point: null }]);
  });
});

describe("a decision that somebody else took about money", () => {
  const own =
    "Regionstyrelsen gav 2024-02-27 § 34 regiondirektören delegation på att fördela medlen.";
  it.each([
    "För 2023 beslutade regionstyrelsen 2023-05-23 § 98 att fördela 6 400 000 kr till ungdomsmottagningar.",
    "Under 2023 fördelade regionstyrelsen 10 200 tkr (2023-03-13 § 38).",
    "Regionstyrelsen fördelade då hela bidraget själv (2023-05-16 § 77) och någon delegation fanns inte.",
    "År 2022 fördelades motsvarande medel, 4,9 mnkr, av regionstyrelsen (2022-05-31 § 98).",
    "Regiondirektören beslutade 2023-04-09 att fördela 300 000 kr till lovskola.",
    "Centrumet startade 2020 med stöd av regionstyrelsens beslut den 19 maj 2020 § 95, då 2 600 000 kronor avsattes för lokaler.",
    "Teamet finansierades enligt regionstyrelsens beslut 2021-05-18 § 71 med medel för nära vård.",
    "Satsningen inleddes 2019 med stöd av regionstyrelsens beslut 2019-03-12 § 40 om medel till hälsocentraler.",
  ])("is none: %s", (sentence) => {
    expect(mandatesIn(`${own} ${sentence}`).map(({ date }) => date)).toEqual(["2024-02-27"]);
  });

  it("is none in notes or minutes that only tell of it", () => {
    expect(
      readDecision(`Minnesanteckningar från arbetsutskottets träff 9 oktober 2025

Regionstyrelsen fördelade själv hela beloppet den 13 februari 2024 § 22.
`).mandates,
    ).toEqual([]);
  });
});

describe("minutes that give somebody the right to distribute", () => {
  const given = (item: string, body = "Regionstyrelsen") =>
    readDecision(
      `Region Norr\n${body}\nSAMMANTRÄDESPROTOKOLL\nSammanträdesdatum 2024-05-14\n\n§ 12 Medel\n\n${body} beslutar\n1. ${item}\n\nProtokollet är justerat den 20 maj 2024.\n`,
    ).mandates;
  it.each([
    "att 2 500 tkr avsätts till regiondirektören, och att regiondirektören får delegation att besluta om fördelningen",
    "Regiondirektören får delegation på att fördela 6 000 tkr till produktionsplanering.",
    "4 500 000 kronor avsätts till kompetens. Regiondirektören får delegation på att fördela beloppet.",
    "Regiondirektören bemyndigas att fördela 2 mkr till chefsstöd.",
    "Regiondirektören ges rätt att besluta om fördelning av pengarna.",
    "Till regiondirektören avsätts 4 mnkr. Regiondirektören får själv besluta om dessa medel och får inte överlåta beslutanderätten.",
    "Regiondirektören får 4 mnkr för insatser mot köer och får själv bestämma över medlen.",
    "4 mnkr avsätts till övriga insatser. Regiondirektören får därefter besluta om användningen av medlen.",
  ])("are a mandate: %s", (item) => {
    expect(given(item)).toEqual([
      { body: "Regionstyrelsen", date: "2024-05-14", section: 12, point: null },
    ]);
  });
  it.each([
    "Regiondirektören får inte besluta om dessa medel utan nämnden.",
    "Regiondirektören får besluta om öppettiderna. 4 mnkr avsätts till läxhjälp, ansvarig Bo Ek.",
    "4 mnkr avsätts till HR-direktören att fördela till kurser.",
  ])("are none: %s", (item) => {
    expect(given(item)).toEqual([]);
  });
  it("name the body in full", () => {
    expect(
      given("Förvaltningschefen får delegation att fördela medlen.", "Nämnden för vård och omsorg"),
    ).toEqual([
      { body: "Nämnden för vård och omsorg", date: "2024-05-14", section: 12, point: null },
    ]);
  });
});

describe("a right that was passed on", () => {
  const board = { body: "Regionstyrelsen", date: "2024-02-14", section: 22, point: null };
  const director = { body: "Regiondirektören", date: "2024-03-05", section: null, point: null };
  const byDay = (sentence: string) =>
    mandatesIn(sentence).toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  it.each([
    "Regionstyrelsen beslutade 2024-02-14, § 22, att regiondirektören får fördela årets medel. Regiondirektören beslutade 2024-03-05 att lägga 3 000 tkr i en pott för kompetens som HR-direktören fördelar.",
    "Regionstyrelsen gav den 14 februari 2024 (§ 22) regiondirektören rätt att fördela årets medel. Regiondirektören avsatte den 5 mars 2024 en pott om 3 000 tkr åt HR-direktören att fördela.",
    "Enligt regionstyrelsens beslut 2024-02-14 § 22 får regiondirektören fördela medlen. I beslut 2024-03-05 har regiondirektören delegerat till HR-direktören att fördela 3 000 tkr.",
    "Regiondirektören har enligt regionstyrelsens beslut den 14 februari 2024, § 22, rätt att fördela medlen och har den 5 mars 2024 överlåtit åt HR-direktören att fördela 3 000 tkr.",
    "Av regiondirektörens beslut den 5 mars 2024 framgår att HR-direktören får fördela 3 000 tkr. Regiondirektören hade fått den rätten av regionstyrelsen den 14 februari 2024, § 22.",
    "Medlen fördelades den 14 februari 2024 (§ 22) av regionstyrelsen till regiondirektören, som den 5 mars 2024 delegerade 3 000 tkr till HR-direktören att fördela vidare.",
    "Regionstyrelsen delegerade 2024-02-14 § 22 till regiondirektören att fördela medlen. Regiondirektören vidaredelegerade 2024-03-05 till HR-direktören att fördela 3 000 tkr.",
    "HR-direktören har fått rätt att fördela potten av regiondirektören genom beslut den 5 mars 2024, i sin tur grundat på regionstyrelsens beslut den 14 februari 2024, § 22.",
    "Potten inrättades genom regiondirektörens beslut 2024-03-05, som bygger på regionstyrelsens beslut 2024-02-14 § 22 om medlen.",
    "Regionstyrelsen uppdrog 2024-02-14 (§ 22) åt regiondirektören att fördela medlen. Regiondirektören ställde genom beslut 2024-03-05 3 000 tkr till HR-direktörens förfogande.",
    "Den 5 mars 2024 beslutade regiondirektören att HR-direktören disponerar en pott. Regiondirektörens rätt följer av regionstyrelsens beslut 2024-02-14, § 22.",
    "Regionstyrelsen delegerade 2024-02-14 § 22 beslutanderätten över statsbidragen till regiondirektören. Regiondirektören har 2024-03-05 vidaredelegerat beslutanderätten i detta ärende till HR-direktören.",
  ])("is one link each: %s", (text) => {
    expect(byDay(text)).toEqual([board, director]);
  });

  it.each([
    "Regiondirektören beslutade 2024-03-05 att anställa en controller.",
    "Regiondirektören avsatte 2024-03-05 300 000 kr till skolläkare.",
    "Socialstyrelsen beslutade 2024-03-05 att regionerna får fördela medlen.",
    "HR-direktören redovisade 2024-03-05 hur medlen ska fördelas.",
    "Av regionplanen, som regionfullmäktige fastställde 2023-11-27 § 140, framgår målen.",
  ])("is no link: %s", (sentence) => {
    expect(
      mandatesIn(
        `Regionstyrelsen gav 2024-02-14 § 22 regiondirektören rätt att fördela medlen. ${sentence}`,
      ),
    ).toEqual([board]);
  });

  it("is of the body that is named with the day, not of one that is named behind it", () => {
    expect(
      mandatesIn(
        "Av regionplanen, som regionfullmäktige fastställde 2023-11-27 § 140, framgår att regionstyrelsen beslutar om fördelning av medel.",
      ),
    ).toEqual([{ body: "Regionfullmäktige", date: "2023-11-27", section: 140, point: null }]);
  });
});
