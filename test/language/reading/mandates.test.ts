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
