import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/language/reading/layout/lines.ts";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const readOf = (lines: string) => readDecision(decisionOf(lines));
const linesOf = (text: string): readonly string[] => prepare(text).lines.map((line) => line.text);

describe("a word that is cut in two at the end of its line", () => {
  it.each([
    ["a double first name", "ansvarig Britt-\nMarie Ekman"],
    ["a double last name", "ansvarig Britt-Marie Ek-\nman"],
    ["a first name", "ansvarig Britt-Ma-\nrie Ekman"],
    ["the word before it", "ansva-\nrig Britt-Marie Ekman"],
    ["with the sign of a hyphen that may stay away", "ansvarig Britt-Ma\u00AD\nrie Ekman"],
    ["with the sign that some papers have instead", "ansvarig Britt-Ma¬\nrie Ekman"],
    ["with that sign written out", "ansvarig Britt-Ma&shy;\nrie Ekman"],
  ])("is whole in a sentence that gives on: %s", (_, who) => {
    const { rows } = readOf(
      `Av bidraget fördelas 700 000 kr till läger, ${who}, och 500 000 kr till tolkar, ansvarig Bo Ask.`,
    );
    expect(
      rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    ).toEqual([
      ["läger", "Britt-Marie Ekman", 700_000],
      ["tolkar", "Bo Ask", 500_000],
    ]);
  });

  it.each([
    ["produktions- och kapaci-\ntetsplanering", "produktions- och kapacitetsplanering"],
    ["produktions-\noch kapacitetsplanering", "produktions- och kapacitetsplanering"],
    ["vård på distans och e-\nhälsa", "vård på distans och e-hälsa"],
    ["utbildning i kbt-\nmetoder", "utbildning i kbt-metoder"],
    ["stöd till IT-\nverksamhet", "stöd till IT-verksamhet"],
    ["stöd till it-\nverksamhet", "stöd till it-verksamhet"],
    ["kurser i Övertorne-\nå och Haparanda", "kurser i Övertorneå och Haparanda"],
    ["läger i Upplands-\nBro", "läger i Upplands-Bro"],
  ])("is whole in what the money is for: %s", (broken, whole) => {
    const { rows } = readOf(`Av bidraget fördelas 700 000 kr till ${broken}, ansvarig Bo Ask.`);
    expect(rows.map(({ activity }) => activity)).toEqual([whole]);
  });

  it("is whole in a holder, a task, a body, a month, a unit and a receiver", () => {
    const reading = readDecision(
      decisionOf(
        `1. 700 000 kro-\nnor avsätts för utbild-\nning till HR-\ndirektören för för-\ndelning.\n2. Tolkcent-\nralens chef får i upp-\ndrag att redovisa ar-\nbetet för region-\nstyrelsen i sep-\ntember 2025.\n\nUtdrag till\n\nMoa Lind-\nström\nEkonomi-\navdelningen`,
      ),
    );
    expect(reading.pots).toMatchObject([
      { purpose: "utbildning", amountKr: 700_000, holder: "HR-direktören" },
    ]);
    expect(reading.assignments).toMatchObject([
      { owner: "Tolkcentralens chef", body: "Regionstyrelsen", deadline: "2025-09" },
    ]);
    expect(reading.assignments[0]?.what).toContain("redovisa arbetet");
    expect(reading.dispatchTo).toEqual(["Moa Lindström", "Ekonomiavdelningen"]);
  });

  it("is whole over the end of a page", () => {
    expect(linesOf("Medlen går till kapaci-\n\n2 (3)\n\ntetsplanering i länet.\n")).toContain(
      "Medlen går till kapacitetsplanering i länet.",
    );
    expect(linesOf("Medlen går till kapaci-\n\ntetsplanering i länet.\n")).toContain(
      "Medlen går till kapacitetsplanering i länet.",
    );
  });

  it("takes no item of a list and no heading in", () => {
    expect(linesOf("Utdrag till: Hälso-\n- Eva Alm\n")).toContain("- Eva Alm");
    expect(linesOf("Medlen gäller år 2025-\n\nBeslut\n")).toContain("Beslut");
    expect(linesOf("Medlen gäller hälso-\n\nBeslut\n")).toContain("Beslut");
  });
});

describe("who answers, said between a name in a list and its amount", () => {
  const given = [
    ["Kurser i svenska", "Moa Lind", 700_000],
    ["Läger i norr", "Bo Ask", 500_000],
  ];
  it.each([
    [
      "in a sentence of its own",
      "- Kurser i svenska. Ansvarig är Moa Lind. Belopp: 700 000 kr\n- Läger i norr. Ansvarig är Bo Ask. Belopp: 500 000 kr",
    ],
    [
      "the amount on the next line",
      "- Kurser i svenska. Ansvarig är Moa Lind.\nBelopp: 700 000 kr\n\n- Läger i norr. Ansvarig är Bo Ask. Belopp: 500 000 kr",
    ],
    [
      "behind the amount, on the next line",
      "- Kurser i svenska. Belopp: 700 000 kr.\nAnsvarig är Moa Lind.\n- Läger i norr. Belopp: 500 000 kr.\nAnsvarig: Bo Ask",
    ],
    [
      "the name first",
      "1. Kurser i svenska. Moa Lind ansvarar. Belopp: 700 000 kr.\n2. Läger i norr. Bo Ask är ansvarig för insatsen. Beloppet är 500 000 kr.",
    ],
    [
      "without a mark",
      "Kurser i svenska. Ansvarig blir Moa Lind. Beloppet uppgår till 700 000 kr.\n\nLäger i norr. Bo Ask svarar för insatsen.\nBelopp: 500 000 kr.",
    ],
    [
      "an amount without a label",
      "a) Kurser i svenska. Projektledare är Moa Lind. 700 000 kr\nb) Läger i norr. Kontaktperson: Bo Ask. 500 000 kr",
    ],
  ])("answers for it: %s", (_, list) => {
    const { rows, undistributedKr, questions } = readOf(
      `Ur de 1 200 000 kronorna fördelas följande.\n\n${list}\n\nSammanlagt 1 200 000 kr.`,
    );
    expect(
      rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    ).toEqual(given);
    expect(undistributedKr).toBe(0);
    expect(questions.filter((one) => /^(?:läsning|ram|summa)/u.test(one))).toEqual([]);
  });

  it.each([
    "- Kurser i svenska avslås. Ansvarig är Moa Lind. Belopp: 700 000 kr",
    "- Kurser i svenska har funnits länge. Ansvarig är Moa Lind. Belopp: 700 000 kr",
    "- Kurser i svenska. Ansökan gällde läger. Ansvarig är Moa Lind. Sökt belopp: 700 000 kr",
  ])("gives nothing of what is told or refused: %s", (line) => {
    expect(readOf(`Ur de 1 200 000 kronorna fördelas följande.\n\n${line}`).rows).toEqual([]);
  });
});
