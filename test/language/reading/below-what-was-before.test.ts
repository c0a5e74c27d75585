import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const memo = (aside: string, title: string, asked = "fördela medlen enligt tabellen ovan") =>
  readDecision(`Region Vik
Tjänsteskrivelse
2022-02-03

Bakgrund
Regionen får 3 000 000 kr för 2022.

${aside}

${title}

Ändamål | Ansvarig | Kr
Förstudie | Eva Alm | 1 600 000
Signalskydd | Bo Ask | 880 000

Förslag till beslut
Regionstyrelsen beslutar att ${asked}.
`);
const before = `Tidigare beslut
2021-02-16 § 22 fördelade styrelsen 6 900 000 kr för det året.`;
const ofUnread = (questions: readonly string[]) =>
  questions.filter((question) => question.includes("ingen lista med belopp är läst"));

describe("a title of what is divided now, below what was decided before or asked for", () => {
  it.each([
    [before, "Förslag till fördelning"],
    [before, "Förslag till fördelning ur de 3 000 000 kronorna"],
    [before, "Så används pengarna i år"],
    [before, "Fördelning av årets medel"],
    [before, "Medlen fördelas enligt följande"],
    ["Tidigare behandling\nÄrendet var uppe i utskottet i januari.", "Fördelning per verksamhet"],
    [
      "Inkomna ansökningar\nTio verksamheter hörde av sig.",
      "Förvaltningens förslag till fördelning",
    ],
    ["Önskemål\nAlla ville ha mer.", "Föreslagen fördelning"],
  ])("ends it: %s – %s", (aside, title) => {
    const { rows, questions } = memo(aside, title);
    expect(
      rows.map(({ activity, responsible, proposed }) => [activity, responsible, proposed]),
    ).toEqual([
      ["Förstudie", "Eva Alm", true],
      ["Signalskydd", "Bo Ask", true],
    ]);
    expect(ofUnread(questions)).toEqual([]);
  });

  it.each([
    [before, "Fördelning 2021"],
    [before, "Tidigare fördelning"],
    [before, "Förra årets fördelning"],
    ["Yrkanden\nAnna Alm (V) yrkar att pengarna delas så här.", "Förslag till fördelning"],
    ["Reservation\nAnna Alm (V) reserverar sig.", "Annan fördelning"],
  ])(
    "does not where it tells of another time or is another's, and what points there is asked: %s – %s",
    (aside, title) => {
      const { rows, questions } = memo(aside, title);
      expect(rows).toEqual([]);
      expect(ofUnread(questions)).toHaveLength(1);
    },
  );
});

describe("a decision that points at a list of which nothing was read", () => {
  const asides = "Inkomna ansökningar";
  it.each([
    "fördela medlen i enlighet med tabellen",
    "bevilja bidrag enligt uppställningen ovan",
    "godkänna fördelningen enligt ovanstående lista",
    "fastställa tabellen ovan",
  ])("is asked about: %s", (asked) => {
    expect(ofUnread(memo("", asides, asked).questions)).toHaveLength(1);
  });

  it.each([
    "avslå ansökningarna i tabellen ovan",
    "inte fördela några medel",
    "lägga sammanställningen till handlingarna",
    "uppdra åt regiondirektören att ta fram en ny lista senast i maj 2022",
  ])("is not where it gives nothing: %s", (asked) => {
    expect(ofUnread(memo("", asides, asked).questions)).toEqual([]);
  });
});
