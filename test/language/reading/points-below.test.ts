import { describe, expect, test } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (...lines: string[]) =>
  readDecision(["Delegationsbeslut", "2023-03-01", "", "Beslut", "", ...lines].join("\n"));
const tasks = (...lines: string[]) =>
  read(...lines).assignments.map(({ owner, what, body, deadline }) => [
    owner,
    what,
    body,
    typeof deadline === "string" ? deadline : "?",
  ]);

describe("a row of a table with an amount", () => {
  test.each([
    "Nämnden fördelar 2 000 tkr till följande åtgärder (belopp i tkr och ansvarig):",
    "Nämnden beslutar om följande åtgärder, i tkr:",
  ])("is no task, whatever its first word looks like, below '%s'", (lead) => {
    const { assignments, rows } = read(
      lead,
      "",
      "   Hållplatser i byar          960     Fredrik Skog",
      "   Utbilda förare              390     Eva Alm",
      "   Fler turer                  650     Eva Alm",
    );
    expect(assignments).toEqual([]);
    expect(rows).toMatchObject([
      { activity: "Hållplatser i byar", amountKr: 960_000 },
      { activity: "Utbilda förare", amountKr: 390_000 },
      { activity: "Fler turer", amountKr: 650_000 },
    ]);
  });

  test("leaves a table of tasks as it is", () => {
    expect(
      tasks(
        "Följande uppdrag ges:",
        "Utbilda förare\tEva Alm\tmaj 2023",
        "Kartlägga turer\tBo Ek\tjuni 2023",
      ).map(([owner, , , deadline]) => [owner, deadline]),
    ).toEqual([
      ["Eva Alm", "2023-05"],
      ["Bo Ek", "2023-06"],
    ]);
  });
});

describe("a point below a task that tells where and when", () => {
  test.each([
    ["ta fram en mentorsutbildning", "Ett utkast till utbildning ska läggas fram för"],
    ["upprätta ett program", "Lokalprogrammet ska redovisas för"],
    ["utreda lagringen", "Resultatet ska redovisas för"],
    ["arbeta fram en handlingsplan", "En plan ska presenteras för"],
    ["kartlägga resorna", "Slutrapporten ska lämnas till"],
  ])("is of the task to '%s'", (what, point) => {
    expect(
      tasks(
        `1. HR-direktören får i uppdrag att ${what}.`,
        `2. ${point} personalutskottet senast i maj 2023.`,
      ),
    ).toEqual([["HR-direktören", what, "Personalutskottet", "2023-05"]]);
  });

  test("is none of a task that makes something else", () => {
    expect(
      tasks(
        "1. HR-direktören får i uppdrag att se över reglerna.",
        "2. Ett förslag till budget ska presenteras för personalutskottet i maj 2023.",
      ),
    ).toEqual([["HR-direktören", "se över reglerna", null, "?"]]);
  });
});

describe("delegation, as a right and as a body", () => {
  test("what is taught in delegation is laid before nobody", () => {
    expect(
      tasks("IT-chefen får i uppdrag att senast i maj 2023 utbilda chefer i delegation."),
    ).toMatchObject([["IT-chefen", expect.any(String), null, "2023-05"]]);
  });
  test.each([
    ["folkhälsodelegationen", "Folkhälsodelegationen"],
    ["delegationen", "Delegationen"],
    ["budgetberedningen", "Budgetberedningen"],
  ])("%s is one that meets", (named, body) => {
    expect(
      tasks(`IT-chefen får i uppdrag att redovisa läget för ${named} i juni 2023.`),
    ).toMatchObject([["IT-chefen", expect.any(String), body, "2023-06"]]);
  });
});

describe("those who got money, by what they are", () => {
  const rows = [
    "| Ansvarig | Projekt | Belopp |",
    "| Norrby byalag | Bygdens scen | 850 000 kr |",
    "| Lidens förening | Leder | 1 200 000 kr |",
    "",
  ];
  test.each([
    ["Projekten ska lämna slutrapport till förvaltningen senast den 30 april 2023.", "Projekten"],
    ["Föreningarna ska redovisa utfallet i april 2023.", "Föreningarna"],
    [
      "De beviljade projekten ska senast i april 2023 komma in med en ekonomisk redovisning.",
      "De beviljade projekten",
    ],
  ])("'%s'", (sentence, owner) => {
    const { assignments, questions } = read(...rows, sentence);
    expect(assignments).toMatchObject([{ owner, deadline: "2023-04" }]);
    expect(questions.filter((one) => one.startsWith("roll:"))).toEqual([]);
  });

  test.each([
    "Kommunerna ska bidra med hälften.",
    "Verksamheterna ska planera för lägre kostnader i maj 2023.",
    "Projekten ska vara avslutade i mars 2023.",
  ])("a rule gives them no task: '%s'", (sentence) => {
    expect(read(...rows, sentence).assignments).toEqual([]);
  });
});

describe("a right that an officer passed on", () => {
  const passedOn = (right: string) =>
    readDecision(`Delegationsbeslut 2024-06-03

Bakgrund

Regionstyrelsen gav 2024-03-27 § 62 regiondirektören delegation på att fördela medlen${right}. Regiondirektören beslutade 2024-05-14 att 800 tkr för stöd går till ekonomidirektören för fördelning.

Beslut

Av pottens 800 tkr går 500 tkr till licenser, ansvarig Jan Berg, och 300 tkr till utbildning, ansvarig Eva Alm.

Rut Alm
Ekonomidirektör
`).questions.filter((one) => one.startsWith("vidaredelegation:"));
  test("is asked about where the body did not allow it", () => {
    expect(passedOn("")).toHaveLength(1);
    expect(passedOn(" med rätt att vidaredelegera")).toEqual([]);
    expect(passedOn(" och att vidaredelegera inom staben")).toEqual([]);
  });
});
