import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const receivers = (closing: string) =>
  readDecision(`Från: Nämndsekreterare
Skickat: den 3 juli 2024 09:58
Ämne: Utdrag juni

Hej alla,
här är juniutdraget.

REGIONSTYRELSEN
Sammanträde 2024-06-19

§ 102 Medel

Regionstyrelsens beslut

1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

Protokollet är justerat

Expedieras till: Eva Alm, Bo Ek, Hälso- och sjukvårdsdirektören

${closing}
`).dispatchTo;

describe("how a mail ends below its receivers", () => {
  it.each([
    "Trevlig sommar!\nAnneli",
    "Mvh\nAnneli",
    "Med vänliga hälsningar\nAnneli Prov",
    "/Anneli",
    "Ha en fin helg!\nAnneli",
    "Hör av er om något är fel.\nAnneli",
    "Glad påsk\nAnneli Prov",
  ])("is no receiver: %s", (closing) => {
    expect(receivers(closing)).toEqual(["Eva Alm", "Bo Ek", "Hälso- och sjukvårdsdirektören"]);
  });

  it("does not end a list of receivers", () => {
    expect(receivers("Glada änglar AB\nVänskapsföreningen")).toEqual([
      "Eva Alm",
      "Bo Ek",
      "Hälso- och sjukvårdsdirektören",
      "Glada änglar AB",
      "Vänskapsföreningen",
    ]);
  });
});
