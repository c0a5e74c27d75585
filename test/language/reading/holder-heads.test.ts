import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const table = (holder: string, aim = "Avser", amount = "Belopp"): string =>
  decisionOf(
    `Medlen fördelas enligt tabellen.\n\n${amount} | ${holder} | ${aim}\n2 400 000 kr | chefen för primärvården | språkscreening\n900 000 kr | folktandvårdschefen | tidiga tandvårdsbesök`,
  );
const given = (text: string) => {
  const { rows, pots } = readDecision(text);
  return [
    ...rows.map(({ activity, responsible }) => `rad ${activity}: ${responsible ?? "ingen"}`),
    ...pots.map(({ purpose, holder }) => `pott ${purpose}: ${holder ?? "ingen"}`),
  ];
};
const asPots = [
  "pott språkscreening: chefen för primärvården",
  "pott tidiga tandvårdsbesök: folktandvårdschefen",
];
const asRows = [
  "rad språkscreening: chefen för primärvården",
  "rad tidiga tandvårdsbesök: folktandvårdschefen",
];

describe("a head that says that somebody distributes further", () => {
  it.each([
    "Mottagare (fördelar vidare)",
    "Mottagare som fördelar vidare",
    "Vem som fördelar",
    "Chef som fördelar",
    "Får fördela",
    "Fördelas i sin tur av",
    "Delas ut av",
    "Den som delar ut",
    "Till förfogande för",
    "Ställs till förfogande för",
    "Till vems förfogande",
    "Beslutar om användningen",
    "Beslutar vidare",
    "Bestämmer över potten",
    "Råder över medlen",
    "Potten ligger hos",
    "Pott hos",
    "För vidare fördelning av",
    "Vidarefördelas av",
    "Förvaltas av",
    "Mottagare, för fördelning",
    "Ansvarig (fördelar)",
    "Vidaredelegerat till",
  ])("makes pots of the rows: %s", (holder) => {
    expect(given(table(holder))).toEqual(asPots);
  });

  it.each([
    "Mottagare",
    "Ansvarig",
    "Ansvarig chef",
    "Fördelas till",
    "Fördelat till",
    "Medel till",
    "Beslutas av nämnden senare",
  ])("does not where it says who gets it or answers for it: %s", (holder) => {
    expect(given(table(holder))).toEqual(asRows);
  });

  it.each(["Ändamål (fördelas vidare)", "Medel att fördela till", "För vidare fördelning till"])(
    "may stand above what it is for: %s",
    (aim) => {
      expect(given(table("Ansvarig", aim))).toEqual(asPots);
    },
  );

  it.each(["Belopp att fördela", "Fördelat belopp", "Fördelas, kr", "Att fördela (kr)"])(
    "says nothing of it above the amounts: %s",
    (amount) => {
      expect(given(table("Ansvarig", "Avser", amount))).toEqual(asRows);
    },
  );
});
