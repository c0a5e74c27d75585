import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string, by = "Regiondirektör") =>
  readDecision(
    `Delegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nFördelning av statsbidrag 2025\n\nBakgrund\n\nRegionen får 9 000 000 kr för 2025.\n\nBeslut\n\n${decision}\n\nBo Ek\n${by}\n`,
  );
const given = (decision: string) => {
  const { rows, pots, frame } = read(decision);
  return {
    rows: rows.map(({ activity, amountKr }) => [activity.toLowerCase(), amountKr]),
    pots: pots.map(({ purpose, holder, amountKr }) => [purpose, holder?.toLowerCase(), amountKr]),
    frame: frame?.amountKr,
  };
};
const rowsOnly = (...rows: readonly unknown[]) => ({ rows, pots: [], frame: 9_000_000 });
const potsOnly = (...pots: readonly unknown[]) => ({ rows: [], pots, frame: 9_000_000 });

describe("several with their own amounts", () => {
  it.each([
    "Simskolan och läxhjälpen får 300 respektive 200 tkr.",
    "Simskolan och läxhjälpen får 300 resp. 200 tkr.",
    "Till simskolan och läxhjälpen avsätts 300 respektive 200 tkr.",
    "300 respektive 200 tkr avsätts till simskolan och läxhjälpen.",
    "Simskolan och läxhjälpen får 300 respektive 200 tkr, tillsammans 500 tkr.",
  ])("are a row each: %s", (decision) => {
    expect(given(decision)).toEqual(rowsOnly(["simskolan", 300_000], ["läxhjälpen", 200_000]));
  });

  it.each([
    "Simskolan i Ås och läxhjälpen i Vika får vardera 300 tkr.",
    "Simskolan i Ås och läxhjälpen i Vika får 300 tkr vardera.",
    "Till simskolan i Ås och läxhjälpen i Vika avsätts vardera 300 tkr.",
    "Till var och en av simskolan i Ås och läxhjälpen i Vika avsätts 300 tkr.",
  ])("get the same each: %s", (decision) => {
    expect(given(decision)).toEqual(
      rowsOnly(["simskolan i ås", 300_000], ["läxhjälpen i vika", 300_000]),
    );
  });

  it.each([
    "Simskolan och läxhjälpen får tillsammans 300 tkr.",
    "Simskolan och läxhjälpen får gemensamt 300 tkr.",
    "Simskolan och läxhjälpen får 300 tkr tillsammans.",
  ])("are one row where they have it together: %s", (decision) => {
    expect(given(decision)).toEqual(rowsOnly(["simskolan och läxhjälpen", 300_000]));
  });

  it("stand beside another who gets his", () => {
    expect(given("Simskolan får 300 tkr och läxhjälpen och kören får 200 tkr vardera.")).toEqual(
      rowsOnly(["simskolan", 300_000], ["läxhjälpen", 200_000], ["kören", 200_000]),
    );
  });

  it.each([
    "Av medlen får simskolan och läxhjälpen 300 respektive 200 tkr.",
    "Simskolan har ansökt om 500 tkr och tilldelas 300 tkr.",
    "300 tkr från statsbidraget läggs inte ut nu.",
    "HR-chefen fördelar inte de 300 tkr till kurser.",
  ])("are never half read, nor called by a verb: %s", (decision) => {
    expect(given(decision)).toMatchObject({ rows: [], pots: [] });
    expect(read(decision).questions.join("\n")).toContain("läsning:");
  });

  it("are no frame where nobody gets them", () => {
    expect(given("Ett anslag om 300 tkr för simskolan avstyrks.").frame).toBeUndefined();
    expect(given("Ett bidrag på 300 tkr beviljas inte.").frame).toBeUndefined();
  });

  it("are asked about where the list may be one name", () => {
    const { rows, questions } = read("Skolorna i Almby och Berga får vardera 50 000 kr.");
    expect(rows).toEqual([]);
    expect(questions.join("\n")).toContain("läsning:");
  });
});

describe("several who distribute their own amounts", () => {
  it.each([
    "HR-chefen och IT-chefen får 300 respektive 200 tkr att fördela till kurser.",
    "Till HR-chefen respektive IT-chefen avsätts 300 respektive 200 tkr för fördelning till kurser.",
    "Till HR-chefen avsätts 300 tkr och till IT-chefen 200 tkr att fördela till kurser.",
  ])("are a pot each: %s", (decision) => {
    expect(given(decision)).toEqual(
      potsOnly(["kurser", "hr-chefen", 300_000], ["kurser", "it-chefen", 200_000]),
    );
  });

  it("have a task beside the pot", () => {
    for (const words of [
      "HR-chefen fördelar 300 tkr till kurser och redovisar utfallet i oktober 2025.",
      "HR-chefen får i uppdrag att fördela 300 tkr till kurser och att redovisa utfallet i oktober 2025.",
    ]) {
      expect(given(words)).toEqual(potsOnly(["kurser", "hr-chefen", 300_000]));
      expect(read(words).assignments).toMatchObject([{ owner: "HR-chefen", deadline: "2025-10" }]);
    }
  });

  it("are all one man's, where he stands before the colon", () => {
    expect(
      given("Bidraget fördelas av HR-chefen: 300 tkr till kurser och 200 tkr till läger.").pots,
    ).toEqual([
      ["kurser", "hr-chefen", 300_000],
      ["läger", "hr-chefen", 200_000],
    ]);
  });

  it("have each the aim that stands in the same place", () => {
    expect(
      given(
        "HR-chefen och IT-chefen får 300 respektive 200 tkr att fördela till kurser respektive licenser.",
      ),
    ).toEqual(potsOnly(["kurser", "hr-chefen", 300_000], ["licenser", "it-chefen", 200_000]));
    expect(
      given(
        "HR-chefen och IT-chefen får 300 respektive 200 tkr att fördela till kurser inom respektive område.",
      ).pots.map(([, holder]) => holder),
    ).toEqual(["hr-chefen", "it-chefen"]);
  });

  it.each([
    "HR-chefen och IT-chefen får vardera 300 tkr att fördela till kurser.",
    "HR-chefen och IT-chefen får 300 tkr vardera att fördela till kurser.",
  ])("get the same each: %s", (decision) => {
    expect(given(decision)).toEqual(
      potsOnly(["kurser", "hr-chefen", 300_000], ["kurser", "it-chefen", 300_000]),
    );
  });

  it.each([
    "HR-chefen och IT-chefen får tillsammans 300 tkr att fördela till kurser.",
    "Till HR-chefen och IT-chefen avsätts tillsammans 300 tkr för kurser att fördela.",
  ])("hold one pot where they have it together: %s", (decision) => {
    expect(given(decision)).toEqual(potsOnly(["kurser", "hr-chefen och it-chefen", 300_000]));
  });

  it("are asked to what where nothing says it", () => {
    const { pots, questions } = read(
      "Till HR-chefen och IT-chefen avsätts 300 respektive 200 tkr att fördela.",
    );
    expect(pots.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
      ["HR-chefen", 300_000],
      ["IT-chefen", 200_000],
    ]);
    expect(questions.filter((question) => question.startsWith("läsning: Vad ska"))).toHaveLength(2);
    expect(given("Till HR-chefen avsätts 300 tkr. HR-chefen fördelar dem till kurser.")).toEqual(
      potsOnly(["kurser", "hr-chefen", 300_000]),
    );
  });
});

describe("who distributes where another decides", () => {
  it.each([
    "HR-chefen fördelar 300 tkr till kurser.",
    "Socialchefen fördelar 0,3 miljoner kronor till kurser.",
    "HR-chefen beslutar om fördelningen av 300 tkr till kurser.",
    "HR-chefen avgör fördelningen av 300 tkr till kurser.",
    "HR-chefen bestämmer själv över användningen av 300 tkr till kurser.",
    "Fördelningen av 300 tkr till kurser beslutas av HR-chefen.",
    "Fördelningen av 300 tkr till kurser sköts av HR-chefen.",
    "Regiondirektören beslutar att HR-chefen fördelar 300 tkr till kurser.",
  ])("holds a pot: %s", (decision) => {
    const { rows, pots, frame } = read(decision);
    expect([rows.length, pots.length, frame?.amountKr]).toEqual([0, 1, 9_000_000]);
    expect(pots[0]).toMatchObject({ purpose: "kurser", amountKr: 300_000 });
  });

  it("gives where it is he who decides, or a body", () => {
    expect(given("Regiondirektören fördelar 300 tkr till kurser.")).toEqual(
      rowsOnly(["kurser", 300_000]),
    );
    expect(given("Tf. regiondirektören fördelar 300 tkr till kurser.").rows).toHaveLength(1);
    expect(read("HR-direktören fördelar 300 tkr till kurser.", "HR-direktör").rows).toHaveLength(1);
    expect(given("Regionstyrelsen fördelar 300 tkr till kurser.")).toEqual(
      rowsOnly(["kurser", 300_000]),
    );
  });

  it("gives nothing beside what it divides below", () => {
    expect(
      given(
        "Regiondirektören beslutar om fördelningen av 9 000 000 kr till insatser enligt följande:\n- 300 tkr till kurser\n- 200 tkr till läger",
      ),
    ).toEqual(rowsOnly(["kurser", 300_000], ["läger", 200_000]));
  });
});

describe("an item among pots", () => {
  const list = (last: string, mark = "") =>
    `Av bidraget fördelas\n\na)${mark} 500 tkr till socialchefen för kurser, att fördelas mellan enheterna\nb)${mark} 400 tkr till IT-chefen för licenser, att fördelas\n   mellan avdelningarna\nc)${mark} ${last}\n\nTotalt 1 200 tkr.`;

  it.each(["", "\t"])("is one where it is given to a position as they are", (mark) => {
    const { rows, pots, statedTotals } = read(list("300 tkr till HR-chefen för handledning", mark));
    expect(rows).toEqual([]);
    expect(pots.at(-1)).toMatchObject({ purpose: "handledning", holder: "HR-chefen" });
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 1_200_000, computedKr: 1_200_000 }]);
  });

  it.each([
    "300 tkr till simskolan i Vika",
    "300 tkr till handledning, ansvarig HR-chefen",
    "300 tkr till HR-chefen för handledning, behov finns även 2026",
  ])("is none where it is another thing: %s", (last) => {
    expect(read(list(last)).rows).toHaveLength(1);
  });

  it("is none in a sentence of its own", () => {
    const { rows, pots } = read(
      "1. Till socialchefen avsätts 500 tkr för kurser att fördelas mellan enheterna.\n2. Till IT-chefen avsätts 400 tkr för licenser att fördelas mellan enheterna.\n3. Till HR-chefen avsätts 300 tkr för handledning.",
    );
    expect([rows.length, pots.length]).toEqual([1, 2]);
  });
});
