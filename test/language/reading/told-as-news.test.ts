import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const item = (...sentences: string[]) =>
  readDecision(`Bidrag till bygden\n\nPublicerad 2021-05-19\n\n${sentences.join("\n\n")}\n`);

const asks = ({ questions }: ReturnType<typeof readDecision>) =>
  questions.filter((one) => one.includes("ingen rubrik för beslut")).length;

describe("a news item about a meeting", () => {
  it.each([
    "Utskottet beviljade också ett bidrag till Ekens byalag på 50 000 kronor.",
    "Nämnden beslutade i dag att bevilja nio projekt sammanlagt 974 000 kronor.",
    "Arbetsutskottet har den 15 maj beslutat att bevilja Vika kommun 3 miljoner kronor till projektet.",
    "Totalt beviljades 205 000 kronor.",
    "Vid sammanträdet fördelades 330 000 kr till fem projekt.",
    "Ekens byalag tilldelades 88 600 kronor för en ny brygga.",
    "Fem föreningar har fått 600 000 kr att dela på.",
    "Nämnden anslog 200 000 kronor till en lekplats.",
    "Det blev 17 miljoner kronor till olika projekt när gruppen möttes i dag.",
    "Bland de projekt som fått pengar märks Ekens brygga, 686 tusen kronor.",
    "Nämnden delade på tisdagen ut 8 miljoner kronor i stöd.",
    "Vika musik får ytterligare en miljon kronor av kulturnämnden.",
    "Kulturnämnden föreslås för 2022 fördela 105,1 miljoner kronor till länets scener.",
  ])("is asked about, and gives nothing by itself: %s", (sentence) => {
    const reading = item(sentence);
    expect(reading.rows).toEqual([]);
    expect(reading.pots).toEqual([]);
    expect(asks(reading)).toBe(1);
  });

  it.each([
    "Förra året beviljades 205 000 kronor.",
    "Nämnden avsatte 2019 sammanlagt 6 miljoner kronor till lokaler.",
    "Under 2019 fördelades 330 000 kr.",
    "Regeringen har beslutat att fördela 23 miljoner kronor till länen.",
    "Nämnden beviljade inte de sökta 50 000 kronorna.",
    "Nämnden beslutade att ta emot rapporten.",
    "Arrangörerna har sökt 50 000 kronor, som tidigare beviljades.",
  ])("is not where it tells of another time, of the state or of nothing given: %s", (sentence) => {
    expect(asks(item(sentence))).toBe(0);
  });

  it("asks of a task that stands above what opens the decision", () => {
    const reading = item(
      "Regiondirektören får i uppdrag att utse ett ombud.",
      "Regionstyrelsen beslutar att delegera rätten att lämna ut utdrag till regiondirektören med rätt till vidaredelegering.",
    );
    expect(asks(reading)).toBe(1);
    expect(reading.documentKind).toBe("ovrigt");
  });

  it.each([
    "Utdelning vid delegationsmöte. Ekens byalag tilldelas 46 000 kronor.",
    "Strukturfondsdelegationen möttes i går. Ekens byalag tilldelas 46 000 kronor.",
    "Delegationsledaren var nöjd. Ekens byalag tilldelas 46 000 kronor.",
  ])("is no decision on delegation: %s", (sentence) => {
    const reading = item(sentence);
    expect(reading.documentKind).toBe("ovrigt");
    expect(reading.rows).toEqual([]);
    expect(asks(reading)).toBe(1);
  });

  it("heads no plan by the words of its title", () => {
    const { mandates } = readDecision(
      "18 maj 2021\n\nBeslut i kommunstyrelsen 10 maj 2021\n\nVid mötet utökades budgeten för hallen med 2 000 000 kronor.\n",
    );
    expect(mandates).toEqual([]);
  });
});

describe("words that another paper is to hold", () => {
  const decision = (lead: string, quote: string) =>
    readDecision(
      `PROTOKOLL\nRegionstyrelsen\n2021-05-19\n\n§ 4 Plan\n\nBeslut\nPlanen fastställs. ${lead}\n${quote}\nHR-chefen får i uppdrag att sprida planen senast i juni 2021.\n`,
    );
  it.each([
    [
      "Avsnitt 4 kompletteras med följande text:",
      "”Regionkansliet ska stödja och stärka arbetet med att utreda lokalerna.”",
    ],
    ["Den nya lydelsen är:", "”Kanslichefen ska redovisa läget varje år.”"],
    [
      "Punkt 3 får följande formulering:",
      "”Kanslichefen ska utreda lokalerna.\nHan ska även redovisa kostnaden.”",
    ],
  ])("entrust nobody: %s", (lead, quote) => {
    expect(decision(lead, quote).assignments.map(({ owner }) => owner)).toEqual(["HR-chefen"]);
  });
});

describe("numbers and kinds", () => {
  it.each([
    [
      "Fi2021/01234/SFÖ",
      "Finansdepartementet\n\nRegeringsbeslut\n2021-05-19\nFi2021/01234/SFÖ\nStatskontoret",
    ],
    [
      "LS 1301-0042",
      "Landstingsrådsberedningen SKRIVELSE\n\n2013-04-10 LS 1301-0042\n\nLandstingsstyrelsen\n\nFörslag till beslut\nattfastställa riktlinjerna",
    ],
  ])("finds %s", (number, text) => {
    expect(readDecision(text).caseNumbers).toEqual([number]);
  });

  it("takes no such number out of what is cited", () => {
    expect(
      readDecision("Beslut\nMedlen gäller enligt regeringens beslut Fi2021/01234/SFÖ om bidrag.")
        .caseNumbers,
    ).toEqual([]);
  });

  it("sees minutes where somebody is to adjust them", () => {
    const text = (how: string) =>
      `Vika kommun\n\nFolkhälsorådet 2021-05-19\n\nNärvarande: Eva Alm ordf Kommunstyrelsen\nBo Ek Personalkontoret\n\n1. ${how}\n2. Ordföranden berättade om året.\n\n  Beslut\n\n  att skriva till kommunstyrelsen om medel.\n`;
    expect(
      readDecision(text("Att jämte ordföranden justera protokollet utsågs Bo Ek.")).documentKind,
    ).toBe("protokoll");
    expect(readDecision(text("Alla hälsades välkomna.")).documentKind).not.toBe("protokoll");
  });

  it.each([
    "Justeringens plats och tid Vika 31 maj 2021 Paragrafer 81–96",
    "Protokolljusterare Bo Ek (S)",
    "Anslag/bevis Protokollet är justerat. Justeringen har tillkännagivits genom anslag.",
    "Justerandes sign Utdragsbestyrkande",
    "Utdragsbestyrkning",
  ])("sees minutes by what stands on their first page: %s", (line) => {
    const { documentKind } = readDecision(
      `Socialnämnden\n\nPlats och tid Stadshuset\n\nOnsdag 25 maj 2021\n\n${line}\n\nSN § 81\n\nRapport\n\nSocialnämndens beslut\n\nSocialnämnden noterar informationen.\n`,
    );
    expect(documentKind).toBe("protokoll");
  });
});

describe("what a report tells of", () => {
  const report = (words: string, opening = "Här är läget.") =>
    readDecision(
      `Region Norr\nKoncernstaben\n\nLägesrapport\n2021-12-01\n\nTill presidiet för kännedom\n\n${opening}\n\nNuläge\n${words}\n\nMed vänlig hälsning\nGreta Ek\n`,
    ).questions.filter((one) => one.startsWith("läsning"));

  it.each([
    "Direktören fördelade den 3 september 2021 (dnr 2021-O000377) 6 200 000 kr till de mobila teamen.",
    "Nämnden beviljade 2021-06-15 de mobila teamen 6 200 000 kr.",
    "I våras beviljades de mobila teamen 6 200 000 kr.",
  ])("was settled before: %s", (words) => {
    expect(report(words)).toEqual([]);
  });

  it("is settled where the paper says that it holds no decision", () => {
    const words = "Nämnden beviljade de mobila teamen 6 200 000 kr.";
    expect(report(words)).toHaveLength(1);
    expect(report(words, "Rapporten innehåller inga förslag.")).toEqual([]);
    expect(
      report("HR-direktören får i uppdrag att utreda saken.", "Rapporten innehåller inga förslag."),
    ).toHaveLength(1);
  });

  it("is asked about where it is news", () => {
    expect(report("Nämnden beviljade den 30 november 2021 teamen 6 200 000 kr.")).toHaveLength(1);
  });
});
