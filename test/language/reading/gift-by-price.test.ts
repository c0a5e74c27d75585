import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const asked = (questions: readonly string[]): readonly string[] =>
  questions.filter((question) => question.startsWith("läsning"));

describe("a gift that is told by what it may cost", () => {
  it.each([
    ["Omklädningsrummen i Storvik rustas upp för 900 000 kr.", "Omklädningsrummen i Storvik"],
    ["Slutligen byggs lekparken i Norrby om för 900 000 kr.", "lekparken i Norrby"],
    ["Trygghetspunkter i byarna ställs i ordning för 0,9 mnkr.", "Trygghetspunkter i byarna"],
    ["Nattbemanningen förstärks, något som får kosta 900 000 kr.", "Nattbemanningen"],
    ["Receptionen bemannas, vilket får kosta 900 tkr.", "Receptionen"],
    [
      "Hemtjänstens fortbildningsdagar kostar 900 000 kr, som nu beviljas.",
      "Hemtjänstens fortbildningsdagar",
    ],
    ["Biblioteket i Vik öppnas på nytt till en kostnad av 900 000 kr.", "Biblioteket i Vik"],
    ["Ett bokningssystem köps in för 900 000 kr.", "Ett bokningssystem"],
    ["Inköpet av cyklar får kosta 900 000 kr.", "Inköpet av cyklar"],
    ["Utbildningen av handledare får uppgå till 900 000 kr.", "Utbildningen av handledare"],
    [
      "Mottagningen hålls öppen på lördagar för 900 000 kr.",
      "Mottagningen hålls öppen på lördagar",
    ],
    ["Två samtalsgrupper för anhöriga startas för 900 000 kr.", "Två samtalsgrupper för anhöriga"],
  ])("is a row: %s", (sentence, activity) => {
    const { rows, pots, questions } = readDecision(decisionOf(`${sentence} Ansvarig är Eva Alm.`));
    expect([rows, pots, asked(questions)]).toEqual([
      [
        {
          activity,
          responsible: "Eva Alm",
          amountKr: 900_000,
          needNextYear: "ej angivet",
          proposed: false,
        },
      ],
      [],
      [],
    ]);
  });

  it.each([
    "Marken vid Storvik säljs för 900 000 kr.",
    "Lokalen hyrs ut för 900 000 kr.",
    "Lokalen upplåts till föreningen för 900 000 kr.",
    "Bilarna avyttras för 900 000 kr.",
    "Ombyggnaden beräknas kosta 900 000 kr.",
    "Driften av hallen kostar 900 000 kr om året.",
  ])("is none where nobody is given it: %s", (sentence) => {
    expect(readDecision(decisionOf(sentence)).rows).toEqual([]);
  });
});

describe("a gift whose own words point at the sentence before", () => {
  it.each([
    ["En mottagning för unga öppnas i Norrby.", "För detta avsätts 900 000 kr."],
    ["Simskolan utökas till alla kommuner.", "Det får kosta 900 000 kr."],
    ["Biblioteken håller öppet på söndagar.", "Till detta går 900 000 kr."],
    ["En app för egenvård tas fram.", "Arbetet tilldelas 900 000 kr."],
    ["Språkstödet för nyanställda fortsätter.", "Insatsen får 900 000 kr."],
    ["Handledare utbildas vid alla kliniker.", "Kostnaden, 900 000 kr, tas av bidraget."],
    ["Lokalerna på Ängen byggs om.", "För ändamålet anslås 900 000 kr."],
    ["Hemtjänsten utrustas med radio.", "Inköpet får kosta 900 000 kr."],
  ])("is for what that tells of: %s %s", (before, gift) => {
    const { rows, pots } = readDecision(decisionOf(`${before} ${gift}`));
    expect(pots).toEqual([]);
    expect(rows).toMatchObject([{ activity: before.slice(0, -1), amountKr: 900_000 }]);
  });

  it("takes along who answers for it, in a clause or behind", () => {
    const radio =
      "Hemtjänsten utrustas med radio. Inköpet, för vilket enhetschef Henning Ask ansvarar, får kosta 650 000 kr. Huruvida det behövs medel 2026 är oklart.";
    expect(readDecision(decisionOf(radio)).rows).toMatchObject([
      { responsible: "enhetschef Henning Ask", amountKr: 650_000, needNextYear: "oklart" },
    ]);
  });

  it("keeps its own name, and is not called after another gift", () => {
    const two = "Till simskolan går 900 000 kr. Till reservkraft där avsätts 400 000 kr.";
    expect(readDecision(decisionOf(two)).rows).toMatchObject([
      { activity: "simskolan", amountKr: 900_000 },
      { activity: "reservkraft", amountKr: 400_000 },
    ]);
  });
});
