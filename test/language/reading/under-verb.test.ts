import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const leads: readonly string[] = [
  "Vidare får",
  "Regiondirektören ger",
  "Dessutom uppdras åt",
  "Jag beslutar att ge",
  "Därutöver ges",
  "Samtidigt får följande",
  "Jag uppdrar åt",
  "Vidare uppdras till",
  "Uppdrag lämnas till",
  "Uppdrag ges åt",
  "Jag ger också",
  "Därmed tilldelas",
  "Slutligen får",
  "Det åligger",
  "Följande får i uppdrag:",
  "Uppdrag:",
  "Vidare lämnas uppdrag åt",
  "Jag beslutar också att uppdra åt",
  "För uppföljningen får",
  "Beslutet innebär också att jag ger",
  "Härutöver anmodas",
  "Vidare anförtros",
];
const lists: readonly (readonly [string, string])[] = [
  [
    "dashes and i uppdrag",
    "– HR-chefen i uppdrag att redovisa utfallet i november,\n\n– ekonomichefen i uppdrag att utreda hyrorna, och\n\n– IT-chefen i uppdrag att ta fram en plan i mars.",
  ],
  [
    "letters and att",
    "a) HR-chefen att redovisa utfallet i november,\nb) ekonomichefen att utreda hyrorna, samt\nc) IT-chefen att ta fram en plan i mars.",
  ],
  [
    "numbers and i uppgift",
    "1. HR-chefen i uppgift att redovisa utfallet i november;\n2. ekonomichefen i uppgift att utreda hyrorna; och\n3. IT-chefen i uppgift att ta fram en plan i mars.",
  ],
];
const tasksOf = (lead: string, list: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-05-20\n\nBeslut\n\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n${lead}\n\n${list}\n`,
  );
const given = [
  ["HR-chefen", "redovisa utfallet", "2024-11"],
  ["Ekonomichefen", "utreda hyrorna", null],
  ["IT-chefen", "ta fram en plan", "2025-03"],
];
const brief = ({ assignments }: ReturnType<typeof readDecision>) =>
  assignments.map(({ owner, what, deadline }) => [
    owner,
    what,
    typeof deadline === "string" ? deadline : null,
  ]);

describe.each(lists)("tasks below words that stop at their verb, with %s", (_, list) => {
  it.each(leads)("are those of who is named first in each: %s", (lead) => {
    const read = tasksOf(lead, list);
    expect(brief(read)).toEqual(given);
    expect(read.questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it.each(["Yrkandet innebar att inte ge", "Vidare får inte", "Regiondirektören avslår att ge"])(
    "are none where nobody is given them: %s",
    (lead) => {
      expect(brief(tasksOf(lead, list))).toEqual([]);
    },
  );
});

describe("tasks below their verb in the infinitive", () => {
  it.each(["Vidare ska", "Dessutom ska", "För uppföljningen ska", "Därefter skall"])(
    "are what each is to do: %s",
    (lead) => {
      const list =
        "– HR-chefen redovisa utfallet i november,\n– ekonomichefen utreda hyrorna, och\n– IT-chefen ta fram en plan i mars.";
      expect(brief(tasksOf(lead, list))).toEqual(given);
    },
  );
});

describe("a task below its verb", () => {
  it("keeps its condition to itself", () => {
    const { assignments } = tasksOf(
      "Vidare får",
      "– HR-chefen i uppdrag att, under förutsättning att avtalet tecknas, utreda lokalerna, och\n– IT-chefen i uppdrag att ta fram en plan.",
    );
    expect(assignments).toMatchObject([
      {
        what: "utreda lokalerna",
        condition: expect.stringContaining("avtalet"),
        status: "vilande",
      },
      { what: "ta fram en plan", condition: null, status: "aktiv" },
    ]);
  });
});
