import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (told: string): string =>
  [
    "Region Dalarna\nHandläggare: Karin Lind\n2019-09-12\n\nRS/318/2019\n",
    `Medel för kortare väntetider\n\nÄrendebeskrivning\n\n${told}\n\nBeslut\n`,
    "För rehabilitering fördelas 2 600 000 kr till rehabchefen för fördelning.",
    "För röntgen fördelas 2 300 000 kr till röntgenchefen för fördelning.",
    "\nAnders Tornell\nRegiondirektör\n\nAnmälan\n\nBeslutet anmäls till regionstyrelsen i oktober 2019.\n",
  ].join("\n");
const told = (cut: string): string =>
  `Under året får regionen 4 900 000 kronor i statsbidrag. Regionstyrelsen ${cut} att ge regiondirektören delegation att fördela medlen.`;
const kindAndMandates = (text: string) => {
  const { documentKind, mandates } = readDecision(text);
  return [documentKind, mandates.map(({ date, section }) => [date, section])];
};

describe("a paragraph that begins a line and goes on a sentence is no head of minutes", () => {
  it.each([
    "beslutade 20190424\n§ 102",
    "beslutade 2019-04-24\n§ 102",
    "beslutade den 24 april 2019\n§ 102",
    "beslutade 24/4 2019\n§ 102",
    "beslutade vid sitt möte i Falun 2019-04-24\n§ 102",
    "beslutade 2019-04-24,\n§ 102,",
    "beslutade 2019-04-24\n§§ 102–103",
    "beslutade 2019-04-24\n\n§ 102",
    "beslutade\n§ 102 20190424",
    "beslutade i\n§ 102 2019-04-24",
  ])("%j", (cut) => {
    expect(kindAndMandates(paper(told(cut)))).toEqual(["delegationsbeslut", [["2019-04-24", 102]]]);
  });

  it.each(["beslutade den 24 april\n§ 102", "beslutade i april 2019\n§ 102"])(
    "and a day that is not whole is asked about: %j",
    (cut) => {
      expect(kindAndMandates(paper(told(cut)))).toEqual(["delegationsbeslut", [[null, 102]]]);
      expect(readDecision(paper(told(cut))).questions.join()).toContain("När fattades beslutet");
    },
  );

  it.each(["§ 12 val av justerare", "§ 12 om fördelning av medel", "§ 12 Fördelning av medel"])(
    "but below the day of a meeting it is one: %s",
    (head) => {
      const text = `Regionstyrelsens sammanträde i Falun den 24 april 2019\n\n${head}\n\nBeslut\n\nRehabchefen tilldelas 300 000 kr för kurser.\n`;
      expect(readDecision(text).documentKind).toBe("protokoll");
    },
  );
});
