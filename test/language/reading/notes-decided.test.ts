import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (words: string, who = "Ida Holm (regiondirektör), Nora Ek, Per Alm"): string =>
  `Minnesanteckningar\n\nLedningsgruppen\nOnsdag 18 september 2024\n\nNärvarande: ${who}\n\n1. Läget\n\nInget nytt.\n\n2. Pengarna\n${words}\n\n3. Övrigt\n\nKonferensen har 80 anmälda.\n`;
const list = `- simskola, 900 tkr, Nora Ek håller i det
- läxhjälp, 500 tkr, också Nora Ek
- läger, 300 tkr, Per Alm
Till detta kommer 400 tkr till Per Alm, som han får dela ut till enheterna för kurser.`;
const rowsOf = (text: string) =>
  readDecision(text).rows.map(
    ({ activity, responsible, amountKr, proposed }) =>
      `${activity}: ${amountKr} ${responsible ?? "ingen"}${proposed ? " föreslås" : ""}`,
  );
const asks = (text: string) =>
  readDecision(text).questions.filter((question) => question.startsWith("läsning"));

describe("what notes tell that somebody with the position for it decided", () => {
  it.each([
    "Efter diskussion bestämde Ida att de 2 500 tkr ska gå till:",
    "Ida Holm bestämde att de 2 500 tkr fördelas så här:",
    "Nora redogjorde för önskemålen. Därefter beslutade Ida följande:",
    "Regiondirektören beslutade att pengarna går till:",
    "Till sist beslöt Ida att medlen används till:",
    "Ida avgjorde att pengarna läggs på:",
    "Då bestämde regiondirektören sig för att pengarna går till:",
  ])("is decided, with the list below it: %s", (lead) => {
    expect(rowsOf(notes(`${lead}\n${list}`))).toEqual([
      "simskola: 900000 Nora Ek",
      "läxhjälp: 500000 Nora Ek",
      "läger: 300000 Per Alm",
    ]);
    expect(readDecision(notes(`${lead}\n${list}`)).pots).toMatchObject([
      { purpose: "kurser", holder: "Per Alm", amountKr: 400_000, proposed: false },
    ]);
  });

  it("may stand in one sentence, beside others", () => {
    const told = "Nora hade två förslag. Ida beslutade att 900 tkr går till simskolan.";
    expect(rowsOf(notes(told))).toEqual(["simskolan: 900000 ingen"]);
  });

  it.each([
    "Ida Holm, regiondirektör\nNora Ek\nPer Alm",
    "Nora Ek, Ida Holm, tf regiondirektör, Per Alm",
    "Ida Holm (hälso- och sjukvårdsdirektör), Nora Ek, Per Alm",
    "Nora Ek (ekonom), Per Alm, Ida Holm (förvaltningschef)",
  ])("is known by the position beside the name: %s", (who) => {
    const lead = "Efter diskussion bestämde Ida att de 2 500 tkr ska gå till:";
    expect(rowsOf(notes(`${lead}\n${list}`, who))).toHaveLength(3);
  });

  it.each([
    "Efter diskussion bestämde vi att de 2 500 tkr ska gå till:",
    "Nora bestämde att de 2 500 tkr ska gå till:",
    "Gruppen enades om att pengarna går till:",
    "Efter en stund beslutade mötet följande:",
  ])("is asked about where it is another who settles it: %s", (lead) => {
    expect(rowsOf(notes(`${lead}\n${list}`))).toEqual([]);
    expect(asks(notes(`${lead}\n${list}`))).toHaveLength(1);
  });

  it.each([
    "Ida bestämde inte att pengarna går till:",
    "Ida beslutade 2024-03-05 att pengarna går till:",
    "Förra året beslutade Ida att pengarna går till:",
    "Nora påminde om att Ida redan bestämt att pengarna går till:",
    "Per undrade om Ida bestämt vart pengarna går. Det här har nämnts:",
    "Regiondirektören ville att pengarna går till:",
    "Önskemål som Ida beslutade om tidigare:",
  ])("is nothing where it was another time, or not at all: %s", (lead) => {
    expect(rowsOf(notes(`${lead}\n${list}`))).toEqual([]);
  });

  it("ends where the paragraph does", () => {
    const told = `Ida beslutade följande:\n- simskola, 900 tkr, Nora Ek\n\nPer berättade att lägret kostar 300 tkr.\n- läxhjälp, 500 tkr, önskas av skolorna`;
    expect(rowsOf(notes(told))).toEqual(["simskola: 900000 Nora Ek"]);
  });
});

describe("a share in a list", () => {
  const lead = "Gruppen föreslår att de 2 400 tkr läggs så här:";

  it.each([
    ["- en tredjedel till simskola, ansvarig Nora Ek", 800_000],
    ["- två tredjedelar till simskola, ansvarig Nora Ek", 1_600_000],
    ["- hälften till simskola, ansvarig Nora Ek", 1_200_000],
    ["- hälften av pengarna till simskola, ansvarig Nora Ek", 1_200_000],
    ["- 40 % till simskola, ansvarig Nora Ek", 960_000],
    ["- 12,5 procent går till simskola, ansvarig Nora Ek", 300_000],
    ["- En fjärdedel av summan till simskola, ansvarig Nora Ek", 600_000],
  ])("is of what the words above it divide: %s", (item, amountKr) => {
    const { rows } = readDecision(notes(`${lead}\n${item}\n- 100 tkr till läger`));
    expect(rows).toMatchObject([
      { activity: "simskola", responsible: "Nora Ek", amountKr, proposed: true },
      { activity: "läger", amountKr: 100_000 },
    ]);
  });

  it("may be a pot", () => {
    const item = "- hälften till HR-direktören, som fördelar pengarna till kurser";
    expect(readDecision(notes(`${lead}\n${item}`)).pots).toMatchObject([
      { holder: "HR-direktören", amountKr: 1_200_000, proposed: true },
    ]);
  });

  it.each([
    "Gruppen föreslår att de 2,4 miljonerna läggs så här:",
    "Gruppen föreslår att de 2 400 tkr och de 900 tkr läggs så här:",
    "Gruppen föreslår att pengarna läggs så här:",
    "Gruppen föreslår att de 1 000 kr läggs så här:",
  ])("is asked about where it cannot be counted: %s", (above) => {
    const text = notes(`${above}\n- en tredjedel till simskola\n- 100 kr till läger`);
    expect(readDecision(text).rows.map(({ activity }) => activity)).not.toContain("simskola");
    expect(asks(text).join(" ")).toContain("en tredjedel till simskola");
  });

  it.each([
    "- hälften av eleverna kan inte simma",
    "- 40 % av skolorna har svarat",
    "- en tredjedel är klara till våren",
  ])("is none where it counts something else: %s", (item) => {
    expect(readDecision(notes(`${lead}\n${item}\n- 100 tkr till läger`)).rows).toHaveLength(1);
  });
});
