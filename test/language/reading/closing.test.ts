import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (closing: string): string => `Tallmo kommun
Kommunstyrelsen
Sammanträdesprotokoll
Sammanträdesdatum 2024-05-14

§ 40 Medel för skolan

Kommunstyrelsens beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

${closing}
`;
const decision = (closing: string): string => `Region Norr
Delegationsbeslut
Datum: 2024-05-14

Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

Bo Ek
Regiondirektör

${closing}
`;

describe("minutes", () => {
  it.each([
    "Paragrafen är justerad 2024-05-20.",
    "Protokollet justerades 2024-05-20 och tillkännagavs samma dag.",
    "Protokollet justerat 2024-05-20 och tillkännagivet på anslagstavlan.",
    "Omedelbart justerat 2024-05-14",
    "Punkten förklaras omedelbart justerad.",
    "Justerat den 20 maj 2024",
    "Justerad: 2024-05-20",
    "Paragrafen justeras omedelbart.",
    "Protokollet har justerats digitalt.",
    "Digitalt justerat av Eva Alm 2024-05-20",
    "Justerades 2024-05-20",
    "Justerat digitalt den 20 maj 2024",
    "Justerat och anslaget 2024-05-20",
    "Justerat elektroniskt av Eva Alm",
    "Justerat med elektronisk underskrift den 20 maj 2024",
    "Justerad digitalt 2024-05-20",
    "Justeringen har tillkännagivits på kommunens anslagstavla.",
  ])("are adjusted: %s", (closing) => {
    expect(readDecision(minutes(closing)).adjusted).toBe(true);
  });

  it.each([
    "EJ JUSTERAT PROTOKOLL",
    "Protokollet är ännu inte justerat.",
    "Protokollet justeras den 20 maj.",
    "Ojusterat protokoll",
    "Protokollet har inte justerats.",
    "Paragrafen är ännu inte justerad",
    "Protokollet är ännu inte justerat. Justering är planerad till den 4 december.",
    "Protokollet väntar på justering.",
  ])("are not adjusted: %s", (closing) => {
    expect(readDecision(minutes(closing)).adjusted).toBe(false);
  });

  it.each([
    "Utses att justera: Eva Alm",
    "Justerandes sign",
    "Justeringsdatum: 2024-05-20",
    "Föregående protokoll är justerat och läggs till handlingarna.",
  ])("do not say it: %s", (closing) => {
    expect(readDecision(minutes(closing)).adjusted).toBeNull();
  });
});

describe("who gets an extract", () => {
  const four = ["Vårdchefen", "IT-direktören", "Ekonomistaben"];
  it.each([
    "Beslutet lämnas till\n\nVårdchefen\nIT-direktören\nEkonomistaben",
    "Kopia för kännedom och åtgärd:\nVårdchefen, IT-direktören, Ekonomistaben",
    "Utdrag till\nVårdchefen\nIT-direktören\nEkonomistaben\n\n----------\nFrån: Eva Alm\nSkickat: den 15 maj 2024 08:07\nTill: Bo Ek\n\nTack!",
    "Beslutet skickas till: Vårdchefen, IT-direktören, Ekonomistaben",
    "Protokollsutdrag skickas till\n- Vårdchefen\n- IT-direktören\n- Ekonomistaben",
    "Beslutet meddelas till\nVårdchefen; IT-direktören; Ekonomistaben",
    "Detta beslut översänds för kännedom till\nVårdchefen\nIT-direktören\nEkonomistaben",
    "Expedieras till\nVårdchefen och IT-direktören\nEkonomistaben",
    "Delges:\nVårdchefen\nIT-direktören\nEkonomistaben",
    "Kopia till\nVårdchefen\nIT-direktören\nEkonomistaben\n\nRegion Norr     Postadress: Box 14, 999 01 Norrsjö     Org.nr 232100-9999",
    "För kännedom och verkställighet\nVårdchefen\nIT-direktören\nEkonomistaben\n\nUtdragets riktighet intygas\nRut Sandelius",
  ])("is read: %s", (closing) => {
    expect(readDecision(decision(closing)).dispatchTo).toEqual(four);
  });

  it.each([
    "Utdrag till\n\nAnge den organisation eller person som ska få del av beslutet.",
    "Beslutet skickas till\nAnge mottagare",
    "Kopia till\n[Skriv mottagare här]",
    "Utdrag till\nFyll i vilka som ska ha utdrag",
    "Sändlista\nLista här de enheter som berörs",
    "Utdrag till",
  ])("is asked where the template stands: %s", (closing) => {
    const { dispatchTo, questions } = readDecision(decision(closing));
    expect(dispatchTo).toEqual([]);
    expect(questions.some((question) => question.startsWith("utdrag:"))).toBe(true);
  });
});

describe("where the decision is reported", () => {
  const june = { body: "Regionstyrelsen", month: "2024-06" };
  it.each([
    "Beslutet anmäls till\n\nRegionstyrelsen, sammanträdet den 11 juni 2024",
    "Anmälan\nBeslutet anmäls till regionstyrelsen i juni 2024",
    "Anmäls till: Regionstyrelsen, juni",
    "Detta beslut ska anmälas till regionstyrelsen vid sammanträdet i juni.",
    "Beslutet redovisas för regionstyrelsen i juni 2024.",
    "Beslutet ska anmälas till\nRegionstyrelsen 2024-06-11",
    "Anmälan till regionstyrelsen\nJuni 2024",
    "Anmäls vid regionstyrelsens möte den 11–12 juni.",
    "Beslutet återrapporteras till regionstyrelsen i juni.",
    "Anmälan av beslutet\nSker vid regionstyrelsens sammanträde den 11 juni.",
  ])("is read: %s", (closing) => {
    expect(readDecision(decision(closing)).notice).toEqual(june);
  });

  it.each([
    "Regionstyrelsen har anmält projektet till staten i juni.",
    "Uppföljning\nMedlen redovisas till Socialstyrelsen i juni.",
  ])("is not told: %s", (closing) => {
    expect(readDecision(decision(closing)).notice).toBeNull();
  });
});
