import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesOf = (told: string) =>
  readDecision(`Region Prov

Beslutsdatum 2022-09-29
RS/2022:316

REGIONDIREKTÖRENS BESLUT

Återhämtningsmedel 2022 – fördelning omgång 2

Bakgrund

Regionen har för 2022 fått 14 200 000 kr i statsbidrag.

${told}

Beslut

Regiondirektören beslutar följande.

1. Ur medlen fördelas 900 000 kr till handledarutbildning, ansvarig Eva Prov

Bo Prov
Regiondirektör
`).mandates;

const first = "Regionstyrelsen beslutade 2022-03-15, § 58, om omgång 1.";
const table =
  "Aktivitet\tAnsvarig\tKronor\nProjektledare\tAda Prov\t1 850 000\nVilrum\tOla Prov\t1 125 000\nSumma\t\t2 975 000";

describe("a right that the decision told of before gave too", () => {
  it.each([
    `${first} Då fördelades:\n\n${table}\n\nI samma beslut fick regiondirektören rätt att fördela resten av medlen.`,
    `${first}\nI beslutet fick regiondirektören i uppdrag att fördela resterande medel.`,
    `${first} Samtidigt delegerades till regiondirektören att fördela återstoden.`,
    `${first}\n\nGenom beslutet gavs regiondirektören rätt att besluta om resten.`,
    `${first} Vid samma sammanträde bemyndigades regiondirektören att fördela det som återstod.`,
    `${first} Styrelsen gav också regiondirektören rätten att fördela resten.`,
    `${first} Därvid uppdrogs åt regiondirektören att besluta om användningen av resterande medel.`,
    `${first} Rätten att fördela resten lämnades i samma beslut till regiondirektören.`,
    "Den första omgången beslutades av regionstyrelsen 2022-03-15 § 58. Det som blev över fick regiondirektören då rätt att fördela.",
    `${first} Av protokollet framgår att regiondirektören fick rätt att fördela resten.`,
    "Regionstyrelsen fördelade medel till omgång 1 den 15 mars 2022 (§ 58). Enligt samma beslut får regiondirektören fördela det som återstår.",
  ])("is a mandate of that decision: %s", (told) => {
    expect(mandatesOf(told)).toEqual([
      { body: "Regionstyrelsen", date: "2022-03-15", section: 58, point: null },
    ]);
  });

  it.each([
    `${first} I samma beslut fick kommunerna rätt att fördela sina egna medel.`,
    `${first} I samma beslut avslogs förslaget att regiondirektören skulle få rätt att fördela resten.`,
    `${first} I samma beslut fick regiondirektören i uppdrag att redovisa utfallet.`,
    `${first} Regiondirektören fick inte rätt att fördela resten i samma beslut.`,
    "Regionstyrelsen beslutade 2021-03-16, § 41, om 2021 års medel. Då fick regiondirektören rätt att fördela resten av 2021 års medel.",
    "I samma beslut fick regiondirektören rätt att fördela resten.",
  ])("is none of another, a refused or an unnamed one: %s", (told) => {
    expect(mandatesOf(told)).toEqual([]);
  });

  it("is not looked for where another decision is named", () => {
    expect(
      mandatesOf(
        `Med stöd av regionstyrelsens beslut 2022-01-18 § 4 får regiondirektören fördela medlen. ${first} I samma beslut fick regiondirektören rätt att fördela resten av reserven.`,
      ),
    ).toEqual([{ body: "Regionstyrelsen", date: "2022-01-18", section: 4, point: null }]);
  });
});
