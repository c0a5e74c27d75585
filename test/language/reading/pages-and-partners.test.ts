import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (...lines: string[]) =>
  readDecision(
    [
      "Region Ek\nDelegationsbeslut\n2024-03-05\n\nBeslut\n\nRegiondirektören beslutar\n",
      ...lines,
    ].join("\n"),
  );

describe("the head of a page beside its number", () => {
  const page = (head: string, number: number): string =>
    `${head.replace("#", String(number))}\nKommunstyrelsen i Ekby\nSammanträdesdag 5 mars 2024\n`;

  it.each(["PROTOKOLLSUTDRAG\tBlad #", "\tPROTOKOLL\tSida #", "PROTOKOLL\tSid # (9)"])(
    "is no receiver: %s",
    (head) => {
      const { dispatchTo } = readDecision(
        [
          page(head, 7),
          "§ 12 Statsbidrag\n\nBeslut\nKurser tilldelas 300 000 kr.\n",
          "Beslutet skickas till\nKommunfullmäktige\nNäringslivschefen\n",
          page(head, 8),
          "§ 13 Reglemente\n\nBeslut\nReglementet antas.\n",
        ].join("\n"),
      );
      expect(dispatchTo).toEqual(["Kommunfullmäktige", "Näringslivschefen"]);
    },
  );

  it("stays where it is the row of a table", () => {
    const { rows } = decided(
      "Insats\tAnsvarig\tKr",
      "Kurser\tEva Alm\t300 000",
      "Läger\tBo Ek\t200 000",
    );
    expect(rows.map(({ activity }) => activity)).toEqual(["Kurser", "Läger"]);
  });
});

describe("money that somebody disposes of, to distribute on application", () => {
  it.each([
    "Näringslivschefen disponerar 2,4 mnkr för stöd till lanthandlare att fördela efter ansökan.",
    "Näringslivschefen disponerar 2,4 mnkr till stöd till lanthandlare, att fördelas efter ansökan.",
    "2,4 mnkr för stöd till lanthandlare disponeras av näringslivschefen att fördela efter ansökan.",
  ])("is a pot: %s", (sentence) => {
    const [pot] = decided(sentence).pots;
    expect([pot?.purpose, pot?.holder?.toLowerCase(), pot?.amountKr]).toEqual([
      "stöd till lanthandlare",
      "näringslivschefen",
      2_400_000,
    ]);
  });

  it.each(["Föreningen ansökte om 2,4 mnkr.", "Ansökan om 2,4 mnkr avslås."])(
    "and what is applied for is none: %s",
    (sentence) => {
      const { pots, rows } = decided(sentence);
      expect([...pots, ...rows]).toEqual([]);
    },
  );
});

describe("those who do the same in every part", () => {
  it.each([
    ["HR-partner i respektive förvaltning", "lämna en uppföljning"],
    ["Controllrar på respektive sjukhus", "redovisa utfallet"],
  ])("have a task: %s", (owner, what) => {
    const { assignments } = decided(
      `${owner} ska ${what} till HR-ledningsgruppen senast i januari 2025.`,
    );
    expect(assignments).toMatchObject([
      { owner, what, body: "HR-ledningsgruppen", deadline: "2025-01" },
    ]);
  });

  it("and who is no known one is asked about", () => {
    const { assignments, questions } = decided(
      "Samtliga enheter ska lämna en uppföljning senast i januari 2025.",
    );
    expect([assignments, questions.some((text) => text.includes("Samtliga enheter"))]).toEqual([
      [],
      true,
    ]);
  });
});

describe("a case number with its register behind it", () => {
  it.each([
    ["Dnr 2021.688 KS", "2021.688 KS"],
    ["Dnr 2021.688 Kommunstyrelsen", "2021.688"],
  ])("%s", (line, number) => {
    const text = `Ekby kommun\n${line}\n2021-03-05\n\nBeslut\n\nKurser tilldelas 300 000 kr.`;
    expect(readDecision(text).caseNumbers).toEqual([number]);
  });
});
