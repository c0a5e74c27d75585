import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const whoIn = (lines: string) =>
  readDecision(decisionOf(lines)).rows.map(({ responsible }) => responsible);

describe("who answers for several rows, told in a point of its own", () => {
  const both = (words: string) =>
    whoIn(`1. 500 000 kr går till simskolan och 400 000 kr till biblioteket.\n2. ${words}`);

  it.each([
    ["Ansvarig för båda delarna är verksamhetschef Gun Ödman.", "verksamhetschef Gun Ödman"],
    ["Gun Ödman ansvarar för båda.", "Gun Ödman"],
    ["För dem båda svarar Gun Ödman.", "Gun Ödman"],
    ["Båda leds av Gun Ödman.", "Gun Ödman"],
    ["Ansvarig för samtliga är fritidschef Gun Ödman.", "fritidschef Gun Ödman"],
    ["Ansvarig i båda fallen: Gun Ödman.", "Gun Ödman"],
    ["Ansvaret för alltihop ligger på Gun Ödman.", "Gun Ödman"],
    ["Fritidschefen ansvarar för båda beloppen.", "Fritidschefen"],
  ])("is said of each: %s", (words, who) => {
    expect(both(words)).toEqual([who, who]);
  });

  it.each([
    "Ansvarig för samtliga chefers utbildning är Gun Ödman.",
    "Gun Ödman har arbetat med båda.",
    "Båda är av stor vikt, anser Gun Ödman.",
  ])("is said of none: %s", (words) => {
    expect(both(words)).toEqual([null, null]);
  });

  it("is not said of both where there are three", () => {
    expect(
      whoIn(
        "1. 500 000 kr går till simskolan, 400 000 kr till biblioteket och 100 000 kr till kören.\n2. Gun Ödman ansvarar för båda.",
      ),
    ).toEqual([null, null, null]);
  });

  it("is said of those of its own paragraph", () => {
    const { rows } = readDecision(`Region Norr
Sammanträdesprotokoll 2023-05-16

§ 47 Bad
Nämndens beslut
1. Till badhuset avsätts 300 000 kr.

§ 48 Fritid
Nämndens beslut
1. 500 000 kr går till simskolan och 400 000 kr till biblioteket.
2. Ansvarig för båda delarna är Gun Ödman.
`);
    expect(rows.map(({ responsible }) => responsible)).toEqual([null, "Gun Ödman", "Gun Ödman"]);
  });
});

describe("who answers there", () => {
  it.each([
    "Där är Olof Bungenäs ansvarig.",
    "Där svarar Olof Bungenäs.",
    "Där har Olof Bungenäs ansvaret.",
    "Ansvarig där är Olof Bungenäs.",
    "Här blir Olof Bungenäs ansvarig.",
    "För den delen är Olof Bungenäs ansvarig.",
  ])("is who answers for the row before: %s", (words) => {
    expect(
      whoIn(`1. 500 000 kr går till simskolan. ${words}\n2. Till biblioteket går 400 000 kr.`),
    ).toEqual(["Olof Bungenäs", null]);
  });

  it("is nobody where something else is said of the place", () => {
    expect(whoIn("1. 500 000 kr går till simskolan. Där är behovet störst.")).toEqual([null]);
  });
});

describe("a name, its amount and who answers, each with its full stop", () => {
  const rowsIn = (lines: string) =>
    readDecision(decisionOf(lines)).rows.map(({ activity, amountKr, responsible }) => [
      activity,
      amountKr,
      responsible,
    ]);
  const both = [
    ["Reservkraft, provdrift", 500_000, "Sture Ek"],
    ["Övningar på akuten", 400_000, "Disa Alm"],
  ];

  it.each([
    "Reservkraft, provdrift. 500 000 kr. Ansvarig Sture Ek.\nÖvningar på akuten. 400 000 kr. Ansvarig Disa Alm, chef.",
    "Reservkraft, provdrift. Ansvarig: Sture Ek. 500 000 kr.\nÖvningar på akuten. Ansvarig: Disa Alm. 400 000 kr.",
    "Reservkraft, provdrift. 0,5 mnkr. Sture Ek.\nÖvningar på akuten. 0,4 mnkr. Disa Alm.",
    "Reservkraft, provdrift. 500 000 kr, Sture Ek.\nÖvningar på akuten. 400 000 kr, Disa Alm.",
    "500 000 kr. Reservkraft, provdrift. Ansvarig Sture Ek.\n400 000 kr. Övningar på akuten. Ansvarig Disa Alm.",
  ])("are a row on each line: %s", (lines) => {
    expect(rowsIn(lines)).toEqual(both);
  });

  it("is a row alone where it says who answers", () => {
    expect(rowsIn("Reservkraft, provdrift. 500 000 kr. Ansvarig Sture Ek.")).toEqual([both[0]]);
  });

  it.each([
    "Regionen fick medel i mars. 500 000 kr. Pengarna kom sent.\nStaten betalade. 400 000 kr.",
    "Summa. 900 000 kr.\nAnslag. 900 000 kr.",
  ])("are no rows where they tell: %s", (lines) => {
    expect(rowsIn(lines)).toEqual([]);
  });
});
