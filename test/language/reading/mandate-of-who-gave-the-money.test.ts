import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (told: string) =>
  readDecision(`Region Norr
Delegationsbeslut
2024-05-14
RS 2024/77

Ärendebeskrivning

Regionstyrelsen har 2024-02-27 § 31 gett regiondirektören delegation på att fördela medlen, med rätt att vidaredelegera till annan anställd.
${told}

Beslut

Ur potten om 2 000 000 kr fördelas 1 200 000 kr till kurser, ansvarig Eva Alm, och 800 000 kr till läger, ansvarig Bo Ek.

Rut Lind
HR-direktör
`).mandates.map(({ body, date, section }) => [body, date, section]);

const board = ["Regionstyrelsen", "2024-02-27", 31];

describe("the decision by which the money came to the one who distributes it", () => {
  it.each([
    "Regiondirektören beslutade 2024-04-02 att fördela 2 000 000 kr till HR-direktören för åtgärder gällande introduktion.",
    "Regiondirektören beslutade den 2 april 2024 att avsätta 2 mnkr till HR-direktören.",
    "Den 2 april 2024 beslutade regiondirektören att 2 000 000 kr skulle fördelas och att lägga medlen hos HR-direktören.",
    "2024-04-02 beslutade regiondirektören att för introduktion anslå 2 000 000 kr till HR-direktören.",
    "Regiondirektören har beslutat 2024-04-02 att föra 2 000 000 kr till HR-direktören.",
    "Regiondirektören beslöt 2024-04-02 att ge 2 000 000 kr åt HR-direktören.",
  ])("is a mandate of its own: %s", (told) => {
    expect(paper(told)).toEqual([board, ["Regiondirektören", "2024-04-02", null]]);
  });

  it.each([
    "Regiondirektören beslutade 2024-04-02 att fördela 900 000 kr till IT-direktören för licenser.",
    "Regiondirektören beslutade 2023-04-02 att fördela 900 000 kr till skolor som HR-direktören besökt.",
    "HR-direktören beslutade 2024-04-02 att fördela 500 000 kr till kurser.",
    "Regiondirektören beslutade 2024-04-02 att HR-direktören ska lämna en plan för introduktionen.",
    "Regiondirektören beslutade 2024-04-02 att inte fördela 900 000 kr till HR-direktören.",
  ])("is none where the money went to another or to nobody: %s", (told) => {
    expect(paper(told)).toEqual([board]);
  });
});

it("is a mandate where the paper is signed below what gives the right", () => {
  const { mandates } = readDecision(`Region Norr
Delegationsbeslut
2024-05-14
RS 2024/77

Beslut

Ur potten om 2 000 000 kr fördelas 2 000 000 kr till kurser, ansvarig Eva Alm.

Ärendebeskrivning

Regiondirektören beslutade 2024-04-02 att fördela 2 000 000 kr till stabschefen för introduktion.

Delegationsbestämmelse och delegation

Regionstyrelsen har 2024-02-27 § 31 gett regiondirektören delegation på att fördela medlen.

Rut Lind
Stabschef
`);
  expect(mandates.map(({ date }) => date)).toEqual(["2024-04-02", "2024-02-27"]);
});

describe("the right to pass a pot on", () => {
  const potOf = (told: string) =>
    readDecision(`Protokollsutdrag
Regionstyrelsen
Sammanträdesdatum 2024-04-28

§ 102

Fördelning av medel (RS/144/2024)

Beslut

1. Av bidraget på 3 000 000 kr fördelas 1 000 000 kr till kurser, ansvarig Eva Alm.
2. Resterande 2 000 000 kr avsätts för introduktion. ${told}

Paragrafen är justerad
`).pots.map(({ holder }) => holder);

  it.each([
    "Regiondirektören får delegation på att fördela dessa medel, med rätt att vidaredelegera till förvaltningschef.",
    "Regiondirektören får fördela medlen, med möjlighet att delegera vidare till förvaltningschef.",
    "Regiondirektören har rätt att fördela medlen och rätt att överlåta det till enhetschef.",
    "Regiondirektören ges delegation att fördela medlen, med rätt till förvaltningschef att i sin tur delegera till enhetschef.",
  ])("says nothing of who holds it: %s", (told) => {
    expect(potOf(told).map((holder) => holder?.toLowerCase())).toEqual(["regiondirektören"]);
  });
});
