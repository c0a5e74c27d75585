import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const inNotice = (words: string) =>
  readDecision(`Delegationsbeslut
2018-06-21

Beslut

Till läxhjälp fördelas 300 000 kr. Ansvarig är Eva Alm.

Anmälan

Beslutet anmäls till regionstyrelsen i augusti 2018.

${words}
`);

const tasksIn = (text: string) =>
  readDecision(`Region Vik
Sammanträdesprotokoll
Regionstyrelsen
2025-04-09

§ 12 Dnr RS 2025/77
Arbetsmiljö

Beslut

1. ${text}

Protokollet är justerat 2025-04-12
`).assignments.map(({ owner, what, deadline, body }) => [
    owner?.toLowerCase(),
    what,
    typeof deadline === "string" ? deadline : "asked",
    body,
  ]);

/** When and for whom, with the month and the body that are read. */
const times = [
  [".", "asked", null],
  [" senast i oktober 2025.", "2025-10", null],
  [". Uppdraget redovisas för regionstyrelsen i november.", "2025-11", "Regionstyrelsen"],
  [" till regionstyrelsens möte i juni 2025.", "2025-06", "Regionstyrelsen"],
  [", med redovisning till regionstyrelsen i oktober.", "2025-10", "Regionstyrelsen"],
  [". Senast i oktober 2025 ska regionstyrelsen få en redovisning.", "2025-10", "Regionstyrelsen"],
  [" (redovisas regionstyrelsen mars 2026).", "2026-03", "Regionstyrelsen"],
  [" under andra kvartalet 2025.", "asked", null],
  [" före utgången av 2025.", "asked", null],
  [" snarast.", "asked", null],
] as const;

describe("a task that is given", () => {
  it.each([
    "HR-chefen får i uppdrag att se över avtalen",
    "Regionstyrelsen uppdrar åt HR-chefen att se över avtalen",
    "Att ge HR-chefen i uppdrag att se över avtalen",
    "Åt HR-chefen uppdras att se över avtalen",
    "HR-chefen ska se över avtalen",
    "Till HR-chefen lämnas uppdraget att se över avtalen",
    "HR-chefen åläggs att se över avtalen",
    "Vidare får HR-chefen i uppdrag att se över avtalen",
    "Uppdrag till HR-chefen: se över avtalen",
    "Det blir HR-chefen som får i uppdrag att se över avtalen",
    "Styrelsen vill att HR-chefen ser över avtalen",
    "HR-chefen ansvarar för att se över avtalen",
  ])("is the owner's, with its time and its body, however it is said: %s", (giving) => {
    for (const [time, deadline, body] of times)
      expect(tasksIn(giving + time), giving + time).toEqual([
        ["hr-chefen", "se över avtalen", deadline, body],
      ]);
  });
});

describe("words that look like a task", () => {
  it.each([
    "HR-chefen svarar för att pengarna kommer till användning.",
    "HR-chefen förfogar över 2 400 tkr och ska fördela dem på kurser.",
  ])("are none where nobody is to do anything else: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe("what stands below where the decision is reported", () => {
  it("is a task of the decision where it entrusts somebody", () => {
    expect(
      inNotice(
        "HR-direktören får i uppdrag att senast i november 2018 redovisa för regionstyrelsen hur medlen har använts.",
      ),
    ).toMatchObject({
      notice: { body: "Regionstyrelsen", month: "2018-08" },
      assignments: [{ owner: "HR-direktören", deadline: "2018-11", body: "Regionstyrelsen" }],
    });
  });

  it.each([
    "Kansliet för in beslutet i listan.",
    "Regionstyrelsen tar del av beslutet i september 2018.",
  ])("is none where it only tells: %s", (words) => {
    expect(inNotice(words)).toMatchObject({
      notice: { body: "Regionstyrelsen" },
      assignments: [],
    });
  });
});
