import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = "Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nFördelning av statsbidrag";
const told = (words: string, given = "Till simskolan fördelas 900 000 kr."): string =>
  `${head}\n\nÄrendebeskrivning\n\n${words}\n\nBeslut\n\n${given}\n`;
const frameOf = (text: string): number | null => readDecision(text).frame?.amountKr ?? null;

describe("words for the money out of which others are given", () => {
  it.each([
    "Region Sörfjärdens del av den pott som får användas till arbetsmiljö, bemanning och kompetens är 5 miljoner kronor.",
    "Regionens andel av de medel som ska gå till kompetens uppgår till 5 mnkr.",
    "Regiondirektören har därefter lämnat 5 000 000 kronor till hälso- och sjukvårdsdirektören att fördela till utbildning.",
    "Regionstyrelsen har ställt 5 mnkr till regiondirektörens förfogande.",
    "Nämnden har gett förvaltningschefen 5 mnkr att fördela.",
    "Styrelsen avsatte i januari 5 mnkr för fördelning av förvaltningschefen.",
    "Regionstyrelsen överlämnade 5 mnkr till regiondirektören för vidare fördelning.",
    "Kommunen kan rekvirera 5 mnkr.",
    "Av de medel som regionen själv bestämmer över finns det efter vårens fördelning 5 miljoner kronor kvar att använda under 2025.",
    "Efter vårens fördelning finns 5 mnkr kvar.",
    "Efter vårens beslut återstår det 5 mnkr att fördela.",
    "Kvar att fördela är 5 mnkr.",
    "För regionens del rör det sig om 5 miljoner kronor.",
    "För Kvistaryds del handlar det om 5 000 tkr, som nu har satts in på kommunens konto.",
    "Till regionstyrelsens förfogande finns i år 5 000 tkr.",
    "Till förfogande finns 5 mnkr.",
    "Till fördelning finns 5 mnkr.",
    "5 mnkr finns att fördela.",
    "5 mnkr är tillgängliga för fördelning.",
    "Det finns 5 mnkr att fördela.",
    "Tillgängligt belopp är 5 mnkr.",
    "Belopp att fördela: 5 mnkr",
    "Medel att fördela: 5 000 000 kr",
    "Disponibelt: 5 000 000 kr",
    "Bidragets storlek är 5 mnkr.",
    "Bidraget är på 5 mnkr.",
    "Bidraget för 2025 är 5 mnkr.",
    "Statsbidraget uppgår 2025 till 5 mnkr.",
    "Beslutet avser 5 mnkr i statsbidrag.",
    "Socialstyrelsen har beviljat kommunen 5 000 tkr för 2025.",
    "Skolverket har tilldelat Kråkhamns kommun 5 000 000 kr i likvärdighetsbidrag.",
    "Kommunen har av Socialstyrelsen beviljats 5 mnkr.",
    "Enligt överenskommelsen får Region Havsbygd 5 mnkr.",
    "Genom överenskommelsen har regionen under 2025 fått 5 000 000 kronor för att arbeta bort köerna.",
    "Region Åsmarken har tilldelats 5 mnkr, som ska användas till insatser i länet.",
    "Regionens tilldelning blev 5 mnkr.",
    "Länets del blir 5 mnkr.",
    "Förbundet har fått 5 mnkr av Försäkringskassan.",
    "Förbundets medlemmar har för 2025 skjutit till 5 mnkr.",
    "Myndigheten har betalat ut 5 mnkr till regionen.",
    "Staten har anvisat regionen 5 mnkr.",
    "I budgeten för 2025 har fullmäktige avsatt 5 mnkr för ändamålet.",
    "I budget 2025 finns 5 mnkr avsatta.",
    "Fullmäktige har anslagit 5 mnkr till ändamålet.",
    "Anslaget för 2025 är 5 mnkr.",
    "Årets medel uppgår till 5 mnkr.",
    "Årets pott är på 5 mnkr.",
    "Totalt finns 5 mnkr.",
    "Sammanlagt har 5 mnkr rekvirerats.",
    "5 mnkr har rekvirerats.",
    "Regionen har rekvirerat 5 mnkr.",
    "Utbetalning av 5 mnkr har skett till regionen.",
    "Regionen disponerar under 2025 5 mnkr.",
    "Medlen, 5 mnkr, betalas ut i juni.",
    "Bidraget (5 mnkr) betalas ut i juni.",
    "Kommunens bidragsram är 5 mnkr.",
    "Bidragsramen för Lindåsa kommun uppgår till 5 000 000 kronor.",
    "Vårt bidrag i år: 5 mnkr.",
    "Länsstyrelsen beslutade den 22 april 2025 (dnr 851-2207-2025) att bevilja kommunen 5 000 000 kronor.",
    "Skolverket har meddelat beslut att tilldela kommunen 5 mnkr.",
    "Staten har valt att ge Region Havsbygd 5 mnkr för ändamålet.",
    "Av årets överenskommelse om kvinnors hälsa tillfaller 5 000 000 kronor Region Sydslätten.",
    "Av överenskommelsen tillkommer Region Sydslätten 5 mnkr.",
    "Lidaby kommun tog i januari emot 5 000 tkr i tillfälligt stöd från staten.",
    "Kommunen har under våren tagit emot 5 mnkr.",
    "Regionen mottog i februari 5 mnkr.",
    "Regiondirektören lade den 18 januari 2025 ut 5 000 tkr till digitaliseringschefen för fördelning till projekt.",
    "Regionstyrelsen har lagt ut 5 mnkr till regiondirektören att fördela.",
    "5 mnkr har betalats ut till regionen.",
    "5 mnkr sattes in på kommunens konto i februari.",
    "5 mnkr går till Region Havsbygd.",
    "5 mnkr tillfaller regionen.",
  ])("say what the authority has: %s", (words) => {
    expect(frameOf(told(words))).toBe(5_000_000);
  });

  it.each([
    "För 2025 beräknas kommunen få 5 miljoner kronor.",
    "Landstinget väntas få 5 miljoner kronor.",
    "För 2025 beräknas landstinget få 5 miljoner kronor i bidrag.",
    "Kommunen kan räkna med ca 5 miljoner kronor.",
  ])("say what it expects, which is a frame where nearly all of it is given: %s", (words) => {
    expect(frameOf(told(words))).toBeNull();
    expect(frameOf(told(words, "Till simskolan fördelas 4 900 000 kr."))).toBe(5_000_000);
  });

  it.each([
    "Av statsbidraget för ökad tillgänglighet, 5 mnkr, fördelas 900 000 kr till licenser.",
    "Av bidraget (5 mnkr) fördelas 900 000 kr till licenser.",
    "Från anslaget 2025, 5 mnkr, går 900 000 kr till licenser.",
    "att ur det statliga anslaget för landsbygd, 5 000 000 kronor för åren 2025 och 2026 tillsammans, ge 900 000 kr till licenser",
    "att av statsbidraget för ökad tillgänglighet, 5 mnkr, fördela\n   a) 900 tkr till licenser",
    "Av patientmiljarden 2025, 5 000 tkr, fördelas\na) 900 tkr till licenser",
    "Av 2025 års statsbidrag på 5 000 000 kronor används följande belopp:\na. 900 000 kronor till licenser",
    "Ur potten för kompetens på 5 mnkr avsätts 900 tkr till licenser.",
    "Jag fördelar av årets bidrag, 5 mnkr, 900 tkr till licenser.",
    "Av regionens 5 mnkr går 900 tkr till licenser.",
    "Av totalt 5 mnkr fördelas 900 tkr till licenser.",
    "Bidraget om 5 mnkr fördelas enligt följande:\n- licenser 900 tkr",
    "Följande insatser får del av bidraget på 5 mnkr:\n- licenser 900 tkr",
    "Medlen (5 mnkr) fördelas så här:\n- licenser 900 tkr",
    "Inom ramen för bidraget, 5 mnkr, beviljas licenser 900 tkr.",
    "Regiondirektören beslutar att ur anslaget för landsbygd, 5 000 000 kronor, ge 900 tkr till licenser.",
  ])("stand beside what is given and are not given themselves: %s", (words) => {
    const { frame, rows, pots } = readDecision(`${head}\n\nBeslut\n\n${words}\n`);
    expect(frame?.amountKr).toBe(5_000_000);
    expect(pots).toEqual([]);
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["licenser", 900_000],
    ]);
  });

  it.each([
    "Under 2024 fick regionen 5 mnkr för motsvarande ändamål.",
    "Ansökningarna uppgick till 5 mnkr.",
    "Regionerna får sammanlagt 5 mnkr.",
    "Regeringen har avsatt 5 mnkr för hela landet.",
    "Förvaltningen har begärt 5 mnkr.",
    "En ansökan från Företagarna om 5 mnkr har inte tillgodosetts.",
    "Kostnaden beräknas till 5 mnkr.",
    "Nämnden fördelade i mars det riktade bidraget för vårdgarantin, 5 mnkr. Det beslutet påverkas inte.",
    "I juni 2024 fördelades 5 000 000 kr ur en tidigare utlysning.",
    "Underskottet är 5 mnkr.",
    "Av bidraget 2024 gick 5 mnkr till lovskola.",
    "2024 uppgick bidraget till 5 mnkr.",
    "Beslutsgränsen är 5 mnkr per projekt.",
    "Länsstyrelsen beslutade 2023 att bevilja kommunen 5 mnkr.",
    "I fjol tillföll 5 mnkr regionen.",
    "Under 2024 tog kommunen emot 5 mnkr.",
    "Staten lade under 2024 ut 5 mnkr till regionerna för fördelning.",
  ])("are not those of another year, of the country, asked for, spent or refused: %s", (words) => {
    expect(frameOf(told(words))).toBeNull();
  });
});

describe("an amount that is what is given and what is left", () => {
  const left = "Till simskolan fördelas 900 000 kr. Till gården fördelas 500 000 kr.";
  it.each([
    ["Resterande 100 000 kr fördelas inte nu."],
    ["Kvar står 100 000 kr."],
    ["100 000 kr lämnas ofördelade."],
    ["100 tkr återstår."],
    ["Återstående 100 tkr hålls inne för oförutsedda utgifter."],
  ])("is the frame, whatever it is called: %s", (rest) => {
    expect(frameOf(told("Satsningen omfattar 1,5 mnkr i år.", `${left}\n\n${rest}`))).toBe(
      1_500_000,
    );
  });

  it.each([
    ["Förra året omfattade satsningen 1,5 mnkr."],
    ["Ansökningarna omfattade 1,5 mnkr."],
    ["Satsningen omfattar 1,6 mnkr i landet."],
  ])("is none where it is another year's, was asked for or does not tally: %s", (words) => {
    expect(frameOf(told(words, `${left}\n\nResterande 100 000 kr fördelas inte nu.`))).toBeNull();
  });

  it("is none where what is left is given on", () => {
    const given = `${left}\n\nResterande 100 000 kr fördelas av regiondirektören.`;
    expect(frameOf(told("Satsningen omfattar 1,5 mnkr i år.", given))).toBeNull();
  });
});

describe("what is given out of money that was set aside", () => {
  const giving = (words: string) =>
    frameOf(`${head}\n\nBeslut\n\n1. ${words}\n\n- Simskola: 900 000 kr, ansvarig Eva Prov\n`);

  it.each([
    "Av de avsatta 5 mnkr tilldelas följande aktiviteter medel:",
    "Ur de anvisade 5 mnkr beviljas följande:",
    "Av tillgängliga 5 000 000 kr fördelas medel till:",
    "Av de totala 5 miljoner kronor går medel till följande:",
  ])("is the frame: %s", (words) => {
    expect(giving(words)).toBe(5_000_000);
  });

  it.each([
    "Följande fördelas. Av de beviljade 5 mnkr till arkivet 2023 har hälften förbrukats.",
    "Följande fördelas. Av de avsatta 5 mnkr har ingenting använts, vilket gäller 2023:",
  ])("is no frame where the money was another's: %s", (words) => {
    expect(giving(words)).toBeNull();
  });
});

describe("what was asked for", () => {
  it.each([
    "Det kom in nio ansökningar till ett sammanlagt belopp av 5 mnkr.",
    "Ansökningarna uppgår till sammanlagt 5 mnkr.",
    "Önskemål för totalt 5 mnkr lämnades in.",
    "Äskanden om tillsammans 5 mnkr har bedömts.",
  ])("is no frame: %s", (words) => {
    expect(frameOf(told(words))).toBeNull();
  });
});
