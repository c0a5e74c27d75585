import { describe, expect, it } from "vitest";
import { titleIn } from "../../../../src/teams/intake/title-in.ts";

describe("what a case is called in a text", () => {
  it.each([
    [
      "below its number, past what a head holds",
      "Region Ålviken\tBESLUT PÅ DELEGATION\nRS/417/2023\nHandläggare: Moa Tegelberg\nTelefon:\n\nGod och nära vård 2023 – fördelning av återstående medel\n\nBakgrund",
      "God och nära vård 2023 – fördelning av återstående medel",
    ],
    [
      "beside its number",
      "§121\n\nNy styrmodell för regionen (RS/417/2023)\n\nSammanfattning",
      "Ny styrmodell för regionen",
    ],
    [
      "beside its number with a label in the brackets",
      "§ 77\nMedel för minskad sjukfrånvaro i vården (dnr RS/417/2023)",
      "Medel för minskad sjukfrånvaro i vården",
    ],
    [
      "behind its own label",
      "Dnr RS/417/2023\nÄrende: Kortare köer 2024\nFördelning av annat",
      "Kortare köer 2024",
    ],
    [
      "on two lines",
      "RS/417/2023\n\nFördelning av medel för stärkt\nbemanning i vården\n\nBakgrund",
      "Fördelning av medel för stärkt bemanning i vården",
    ],
    [
      "above its number",
      "Statsbidrag för nära vård 2024\n\nDiarienummer RS/417/2023\n\nBakgrund",
      "Statsbidrag för nära vård 2024",
    ],
    [
      "right below its number, also where it says nothing of money",
      "RS/417/2023\nSamordnad utbildning i regionen\n\nÄrendebeskrivning",
      "Samordnad utbildning i regionen",
    ],
    [
      "behind the kind of its paper",
      "RS/417/2023\n\nDelegationsbeslut om medel för cancervården 2024\n\nÄrendebeskrivning",
      "Medel för cancervården 2024",
    ],
    [
      "behind the kind of its paper and a dash",
      "RS/417/2023\nTjänsteskrivelse – IT-stöd och medel för nära vård\n\nBakgrund",
      "IT-stöd och medel för nära vård",
    ],
    [
      "below the number's own label",
      "Ärende: RS/417/2023\n\nBeslutsomgång 1 angående utvecklingsmedel\n\nÄrendebeskrivning",
      "Beslutsomgång 1 angående utvecklingsmedel",
    ],
    [
      "behind its paragraph, above its number",
      "Protokoll 2024-02-20\n§ 33 Insatser för minskad övertid\nDiarienummer RS/417/2023\nSammanfattning",
      "Insatser för minskad övertid",
    ],
    ...[
      "Tillgänglighet vid hållplatser",
      "Tidiga insatser i skolan",
      "Platsbrist på sjukhusen",
      "Enhetlig journal i länet",
      "Versionshantering av styrdokument",
      "Plan för bemanning 2025-2027",
    ].map((name): [string, string, string] => [
      `beside its number, beginning as a field of a head does: ${name}`,
      `§ 63\n\n${name} (RS/417/2023)\n\nSammanfattning`,
      name,
    ]),
  ])("stands %s", (_, text, title) => {
    expect(titleIn(text, "RS/417/2023")).toBe(title);
  });

  it.each([
    ["a person of the minutes", "Justerare: Rickard Obrink\nRS/417/2023"],
    ["a person alone", "RS/417/2023\nMoa Tegelberg\nVerksamhetschef\nRegionala nämnden"],
    ["persons in a row", "RS/417/2023\nMoa Tegelberg, Sune Ek och Berit Larm"],
    ["a field of a head", "RS/417/2023\nTill regionstyrelsen\nTid 09.00 till 12\nPlats Sal 4 B"],
    ["a person with a telephone", "RS/417/2023\nTorsten Bjuhr, 0479-330 12"],
    ["an organisation", "Region Västerbro\nRS/417/2023\nRegionledningskontoret"],
    ["the head of a table", "RS/417/2023\n\nBeslut\n\nAktivitet\tBeviljade medel\nKurser\t100 000"],
    ["the head of a table of bars", "RS/417/2023\n\nAktivitet | Beviljade medel\nKurser | 100 000"],
    ["a row of a table", "RS/417/2023\n\nKurser i språkstöd      100 000 kr"],
    ["a heading of the template", "RS/417/2023\nFörslag till beslut\nRegionstyrelsens beslut"],
    ["a day", "RS/417/2023\nÖstersund den 2023-05-24"],
    [
      "running text",
      `RS/417/2023\nRegionen fick i maj besked om bidrag som är avsett för\n${"långa ".repeat(20)}`,
    ],
    ["what stands far below", `RS/417/2023\n${"kort\n".repeat(20)}Fördelning av medel till vården`],
    ["a text without the number", "Fördelning av medel"],
  ])("is never %s", (_, text) => {
    expect(titleIn(text, "RS/417/2023")).toBe("");
  });

  it("is not looked for where there is no number and no name", () => {
    expect(titleIn("", null)).toBe("");
  });
});
