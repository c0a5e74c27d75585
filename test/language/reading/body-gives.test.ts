import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const told = (lines: string): string[] => {
  const { rows, pots } = readDecision(decisionOf(lines));
  return [
    ...rows.map((row) => `${row.activity}, ${row.responsible}, ${row.amountKr}`),
    ...pots.map((pot) => `pott: ${pot.purpose}, ${pot.holder}, ${pot.amountKr}`),
  ];
};

describe("who decides, as the subject of the sentence that gives", () => {
  it.each([
    ["Nämnden ger Mona Ek 310 000 kronor till kurser.", "kurser, Mona Ek, 310000"],
    ["Regiondirektören tilldelar Mona Ek 310 000 kronor för kurser.", "kurser, Mona Ek, 310000"],
    ["Jag anvisar habiliteringen 310 tkr för läger.", "läger, habiliteringen, 310000"],
    [
      "Nämnden tackar för rapporten och beviljar Bo Alm 310 000 kr för lekplatsen.",
      "lekplatsen, Bo Alm, 310000",
    ],
    ["Därför anslår utskottet 310 000 kr till kurser.", "kurser, null, 310000"],
    [
      "Till kurser avsätter nämnden 310 000 kr under ledning av Mona Ek.",
      "kurser, Mona Ek, 310000",
    ],
    ["För samordning ger styrelsen Umby 310 000 kr.", "samordning, Umby, 310000"],
    ["Kulturnämnden i Vik anslår 310 000 kr till kurser.", "kurser, null, 310000"],
    [
      "Nämnden fastställer planen i bilagan samt avsätter 310 000 kr till teater, som kulturchefen fördelar.",
      "pott: teater, kulturchefen, 310000",
    ],
    [
      "Till teater avsätter nämnden 310 000 kr, som kulturchefen fördelar.",
      "pott: teater, kulturchefen, 310000",
    ],
  ])("%s", (line, gift) => {
    expect(told(line)).toEqual([gift]);
  });

  it.each([
    "Nämnden noterar att staten stöder projektet och ger regionen 310 000 kronor för samordning.",
    "Nämnden ger kontoret i uppdrag att redovisa hur 310 000 kronor har använts.",
  ])("gives nothing: %s", (line) => {
    expect(told(line)).toEqual([]);
  });

  it("stays somebody who distributes", () => {
    expect(told("Mona Ek fördelar 310 000 kronor till föreningarna.")).toEqual([
      "pott: föreningarna, Mona Ek, 310000",
    ]);
  });
});

describe("what is put off, refused or waits, beside what is given", () => {
  const given = "1. 500 000 kronor anslås till fiber i Norr. Ansvarig: Tord Ek.";
  it.each([
    "2. Frågan om 300 000 kronor till larm med sändare återremitteras till kontoret.",
    "2. Begäran från byalaget om 300 000 kronor till lekplatsen avslås.",
    "2. Ärendet om stöd på 300 000 kronor till larm bordläggs.",
    "2. Det som då inte är använt, 300 000 kronor, reserveras i avvaktan på nästa möte.",
    "2. Vad som därmed inte har tagits i anspråk, 300 000 kronor, avsätts i väntan på ett nytt beslut.",
    "2. Mellanskillnaden, 300 000 kronor, reserveras till dess att utredningen är klar.",
    "2. 300 000 kronor reserveras i avvaktan på punkt 1.",
    "2. Det outnyttjade beloppet, 300 000 kronor, hålls i beredskap.",
  ])("is no row: %s", (line) => {
    expect(told(`${given}\n${line}`)).toEqual(["fiber i Norr, Tord Ek, 500000"]);
  });

  it.each([
    ["För bussar reserveras 300 000 kronor i avvaktan på upphandlingen.", "bussar, null, 300000"],
    [
      "Det som inte är använt, 300 000 kronor, går till Väggrupp Nord för läger.",
      "läger, Väggrupp Nord, 300000",
    ],
    [
      "Ärendet om kulverten återremitteras och 300 000 kronor anslås till bussar.",
      "bussar, null, 300000",
    ],
    [
      "300 000 kronor anslås till bussar medan frågan om kulverten bordläggs.",
      "bussar, null, 300000",
    ],
    [
      "Nämnden tilldelar Lekskolan 300 000 kronor för bussar och avslår ansökan från Åby.",
      "bussar, Lekskolan, 300000",
    ],
    [
      "att tilldela Lekskolan 300 000 kronor för bussar och avslå begäran om 200 000 kronor till lokaler.",
      "bussar, Lekskolan, 300000",
    ],
    [
      "Styrelsen avslår ansökan från Åby och beviljar Lekskolan 300 000 kronor för bussar.",
      "bussar, Lekskolan, 300000",
    ],
  ])("is given: %s", (line, gift) => {
    expect(told(line)).toEqual([gift]);
  });

  it.each([
    "Ansökan från Åby om 300 000 kronor får inte stöd och avslås.",
    "Bussarna föreslogs få 300 000 kronor men återremitteras.",
    "300 000 kronor till bussar har begärts av Åby, och begäran avslås.",
  ])("is refused itself: %s", (line) => {
    expect(told(`${given}\n${line}`)).toEqual(["fiber i Norr, Tord Ek, 500000"]);
  });
});
