import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = "1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.";
const decision = (background: string, closing: string): string => `Region Norr
Delegationsbeslut
Datum: 2024-05-14

Bakgrund
${background}

Beslut
${decided}

${closing}
`;
const minutes = (matter: string): string => `Region Norr
Kulturnämnden
Protokoll
Sammanträdesdatum: 2024-05-14

§ 43
Fördelning

Beslut
${decided}

${matter}

Justerat den 22 maj 2024
`;
const noticeIn = (text: string) => readDecision(text).notice;

describe("the meeting at which a decision is reported", () => {
  it.each([
    "Beslutet återredovisas för regionstyrelsen den 12 juni 2024.",
    "Beslutet ska delges regionstyrelsen vid sammanträdet i juni.",
    "Anmäls: Regionstyrelsen 2024-06-12",
    "Delegationsanmälan: regionstyrelsen juni 2024",
    "Regionstyrelsen får beslutet för kännedom vid sitt möte i juni.",
    "Till regionstyrelsens sammanträde i juni 2024 anmäls detta beslut.",
    "Regionstyrelsen informeras i juni 2024 om beslutet.",
    "Beslutet tas upp som anmälningsärende i regionstyrelsen den 12 juni.",
    "Beslutet är ett delegationsbeslut och skall anmälas vid närmast följande sammanträde, 12 juni 2024, med regionstyrelsen.",
    "Besluten anmäls till regionstyrelsen i juni.",
  ])("is read: %s", (closing) => {
    expect(noticeIn(decision("", closing))).toEqual({ body: "Regionstyrelsen", month: "2024-06" });
  });

  it.each([
    ["Beslutet anmäls till HR-utskottet i juni.", "HR-utskottet"],
    ["Anmälan: Arbetsutskottet 12 juni 2024", "Arbetsutskottet"],
    ["Anmäls i HSN juni 2024", "Hälso- och sjukvårdsnämnden"],
  ])("may be another: %s", (closing, body) => {
    expect(noticeIn(decision("", closing))).toEqual({ body, month: "2024-06" });
  });

  it.each([
    "Besluten ska enligt delegationsordningen anmälas till styrelsen.",
    "Sådana beslut ska anmälas till regionstyrelsen.",
    "Beslut som fattas med stöd av delegationen ska anmälas till regionstyrelsen.",
    "Regiondirektörens beslut 2024-03-05 anmäldes till regionstyrelsen i april 2024.",
    "Alla beslut anmäls till regionstyrelsen vid nästa möte.",
    "Förra årets beslut anmäldes till regionstyrelsen i juni 2023.",
  ])("is not that of other decisions: %s", (background) => {
    expect(noticeIn(decision(background, ""))).toBeNull();
  });

  it.each([
    "§ 46\nAnmälan av delegationsbeslut\n\nFöljande beslut anmäls:\nKulturchefen 2024-03-04, bidrag till filmfestival\n\nBeslut\nKulturnämnden tar anmälan till protokollet.",
    "§ 46\nAnmälan av delegationsbeslut\n\nBeslut\nKulturnämnden godkänner anmälan.",
    "§ 46\nAnmälan av delegationsbeslut\n\nKulturnämnden har tagit del av anmälan.",
    "§ 46 Meddelanden\n\nFöljande anmäls till nämnden i maj 2024:\n- Beslut om bidrag",
    "§ 46 Anmälan av delegationsbeslut\nEnligt kommunallagen ska delegationsbeslut anmälas till nämnden.\n\nBeslut\nNämnden lägger förteckningen till handlingarna.",
  ])("is not that at which others' decisions were: %s", (matter) => {
    expect(noticeIn(minutes(matter))).toBeNull();
  });
});
