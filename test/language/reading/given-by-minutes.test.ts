import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (item: string, decided: string) =>
  readDecision(
    `Region Vik\nVårdnämnden\nProtokoll från sammanträde 12 april 2023\n\n§ 57\n\nStöd till anhöriga (VN/88/2023)\n\nSammanfattning\n\nRegionen får 5 000 000 kr för 2023.\n\n` +
      `Förslag till beslut\n\n1. Till anhörigcentrum fördelas 4 200 000 kr, ansvarig Ulla Ström.\n\n2. ${item}\n\nBeslut\n\n${decided}\n\nParagrafen är justerad\n`,
  );
const right =
  "Vårddirektören får delegation på att fördela återstående 800 000 kr till träffpunkter.";
const own = { body: "Vårdnämnden", date: "2023-04-12", section: 57 };

describe("a right to distribute money that minutes give", () => {
  it.each([
    "Vårdnämnden beslutar enligt förslaget.",
    "Vårdnämnden beslutar i enlighet med förvaltningens förslag.",
    "Vårdnämnden bifaller förslaget.",
    "Förslaget bifalls.",
    "Förvaltningens förslag till fördelning godkänns.",
  ])("is given where the proposal that holds it is adopted: %s", (decided) => {
    const { mandates, pots, rows } = minutes(right, decided);
    expect(mandates).toMatchObject([own]);
    expect(pots).toMatchObject([
      { holder: "Vårddirektören", purpose: "träffpunkter", proposed: false },
    ]);
    expect(rows).toMatchObject([{ amountKr: 4_200_000, proposed: false }]);
  });

  it.each([
    "Vårdnämnden avslår förslaget.",
    "Förslaget avslås.",
    "Förslaget bifalls inte.",
    "Vårdnämnden beslutar att förslaget inte bifalls.",
    "Ärendet bordläggs.",
    "Ärendet återremitteras.",
  ])("is not where it is not: %s", (decided) => {
    const { mandates, pots, rows } = minutes(right, decided);
    expect(mandates).toEqual([]);
    expect([...pots, ...rows].filter(({ proposed }) => !proposed)).toEqual([]);
  });

  it.each([
    "Rätten att fördela återstående 800 000 kr till träffpunkter delegeras till vårddirektören.",
    "Vårddirektören bemyndigas att fördela 800 000 kr till träffpunkter.",
    "Vårddirektören får i uppdrag att fördela 800 000 kr till träffpunkter och redovisa till regionstyrelsen i oktober 2023.",
  ])("is of the body that meets, whoever is told of it: %s", (item) => {
    for (const read of [
      minutes(item, "Vårdnämnden beslutar enligt förslaget."),
      minutes("Anhöriga stöds.", item),
    ]) {
      expect(read.mandates).toMatchObject([own]);
      expect(read.pots.map(({ holder }) => holder?.toLowerCase())).toEqual(["vårddirektören"]);
      expect(read.pots[0]?.purpose).toBe("träffpunkter");
    }
  });

  it.each([
    "Vårddirektörens delegation att fördela medel upphör.",
    "Nämnden återkallar vårddirektörens rätt att besluta om medlen.",
    "800 000 kr fördelas till vårddirektören för vidare fördelning till träffpunkter.",
    "Vårddirektören får i uppdrag att redovisa hur medlen används i december 2023.",
  ])("is not made of words that take it back, or give no right: %s", (item) => {
    expect(minutes(item, "Vårdnämnden beslutar enligt förslaget.").mandates).toEqual([]);
  });

  const below = (line: string) =>
    minutes(
      "Vårddirektören redovisar i maj.",
      `1. Av medlen fördelas:

a. 3 000 000 kr till anhörigcentrum, ansvarig Ulla Ström.

b. 2 000 000 kr till vårddirektören för fördelning till träffpunkter.

${line}`,
    );

  it.each([
    "Vårddirektören får delegation på att besluta om fördelningen.",
    "Vårddirektören får delegation att fördela dem.",
    "Vårddirektören ges rätt att besluta om användningen.",
    "Vårddirektören bemyndigas att besluta om fördelningen.",
    "Beslut om fördelningen delegeras till vårddirektören.",
    "Rätten att besluta om fördelningen överlåts till vårddirektören.",
    "Till vårddirektören delegeras rätten att besluta om fördelningen.",
  ])("is given below the pot that it is about: %s", (line) => {
    const { mandates, pots } = below(line);
    expect(mandates).toMatchObject([own]);
    expect(pots).toMatchObject([{ holder: "vårddirektören", purpose: "träffpunkter" }]);
  });

  it.each([
    "Vårddirektören får delegation att besluta om fördelningen av lokaler.",
    "Vårddirektörens delegation att besluta om fördelningen upphör.",
    "Vårddirektören får delegation att teckna avtal.",
    "Vårddirektören ska redovisa fördelningen.",
  ])("is none over something else, taken back, or of a report: %s", (line) => {
    expect(below(line).mandates).toEqual([]);
  });
});
