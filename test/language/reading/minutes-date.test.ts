import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const dateOf = (head: string, told = "Ärendet bordlades vid sammanträdet den 25 maj 2016.") =>
  readDecision(
    `${head}\n\n§ 27\nEnkät (RS/1044/2016)\n\n${told} Svaren är fler nu.\n\nBeslut\n\n1. Redovisningen läggs till handlingarna.\n\nProtokollet är justerat 2016-09-28\n`,
  ).date;

describe("the day that stands in the head of minutes", () => {
  it.each([
    "Region Norr\nProtokoll\nPersonalutskottet 2016-09-21",
    "Protokoll\nPersonalutskottet, onsdagen den 21 september 2016",
    "Protokoll\nRegionens ledningsgrupp 2016-09-21",
    "Protokoll\nPatientnämnden 21 september 2016 kl. 9.00",
    "Protokoll\nKommittén för folkhälsa 2016-09-21",
    "Protokoll\nPU 2016-09-21",
    "Protokoll\n2016-09-21\nPersonalutskottet",
    "Protokoll\nPersonalutskottet\t2016-09-21",
    "Protokoll\nRegion Norr, personalutskottet 2016-09-21\nSida 1 (4)",
    "Protokoll\nUtskriven 2016-09-30\nPersonalutskottet 2016-09-21",
    "Protokoll\nKallelse 2016-09-14\nSammanträdesdatum 2016-09-21",
    "Protokoll\nNästa möte 2016-10-12\nPersonalutskottet 2016-09-21",
  ])("is theirs, whoever met: %s", (head) => {
    expect(dateOf(head)).toBe("2016-09-21");
  });

  it.each([
    "Vid sammanträdet den 25 maj 2016 återremitterades ärendet.",
    "Enligt protokoll från sammanträdet 2016-05-25 tas frågan upp igen.",
    "Sammanträdet den 25 maj 2016 behandlade frågan.",
    "Frågan väcktes på mötet den 25 maj 2016.",
  ])("goes before the day of another meeting: %s", (told) => {
    expect(dateOf("Protokoll\nPersonalutskottet 2016-09-21", told)).toBe("2016-09-21");
    expect(dateOf("Personalutskottet\nProtokoll 2016-09-21", told)).toBe("2016-09-21");
  });

  it("may be two days, of which a person says which", () => {
    expect(dateOf("Protokoll\nDirektionen 2016-09-21--22")).toHaveProperty("ambiguous");
  });
});
