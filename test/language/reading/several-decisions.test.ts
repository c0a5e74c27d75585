import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (number: string, purpose: string): string => `Delegationsbeslut

Diarienummer: ${number}
Datum: 2018-06-19

Beslut
För ${purpose} fördelas 900 000 kr till HS-direktör för fördelning.

Vera Fabel
Regiondirektör
`;

const asked = (text: string): readonly string[] =>
  readDecision(text).questions.filter((one) => one.includes("flera beslut"));

describe("R19: several decisions in one text", () => {
  it("are asked about, with the number of each", () => {
    const text = `${decision("RS/254/2018", "kurser")}\n${decision("RS/311/2018", "hjälpmedel")}`;
    expect(asked(text)).toEqual([
      "läsning: Texten har diarienumren RS/254/2018 och RS/311/2018 och ser ut att vara flera beslut. Läs in ett beslut i taget, eller svara att det är ett enda.",
    ]);
  });

  it.each([
    ["numbers alone on their lines", (text: string) => text.replaceAll("Diarienummer: ", "")],
    ["numbers beside days", (text: string) => text.replaceAll("\nDatum: ", "\t")],
  ])("are told apart by %s", (_, written) => {
    const text = `${decision("RS/254/2018", "kurser")}\n${decision("RS/311/2018", "hjälpmedel")}`;
    expect(asked(written(text))).toHaveLength(1);
  });

  it.each([
    ["one decision", decision("RS/254/2018", "kurser")],
    ["the same decision twice", decision("RS/254/2018", "kurser").repeat(2)],
    [
      "a decision with an earlier number",
      decision("RS/254/2018", "kurser").replace(
        "Datum",
        "Tidigare diarienummer: RS/11/2017\nDatum",
      ),
    ],
    [
      "a decision that names another case",
      `${decision("RS/254/2018", "kurser")}\nBeslutet gäller också ärende RS/311/2018 om hjälpmedel.\n`,
    ],
    [
      "a decision with the number of what it encloses",
      `${decision("RS/254/2018", "kurser")}\nBilaga\nDiarienummer: RS/311/2018\nKartläggning av kurser\n`,
    ],
    [
      "minutes, where each paragraph has a number of its own",
      "Protokoll\nRegionstyrelsen\n2018-06-20\n\n§ 41\nKurser\nDnr RS/254/2018\n\nBeslut\nRegionstyrelsen fördelar 900 000 kr till HS-direktören för fördelning.\n\n§ 42\nHjälpmedel\nDnr RS/311/2018\n\nBeslut\nRegionstyrelsen fördelar 800 000 kr till HR-direktören för fördelning.\n",
    ],
  ])("are not seen in %s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
