import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const read = (words: string) => readDecision(decisionOf(words));
const tasksOf = (words: string) =>
  read(words).assignments.map(({ owner, what, body, deadline, condition }) => [
    owner,
    what,
    body,
    typeof deadline === "string" ? deadline : "?",
    condition,
  ]);

describe("what somebody does by a time, told in the present in a decision", () => {
  it.each([
    [
      "Eva Alm redogör för utfallet i regionstyrelsen i oktober.",
      ["Eva Alm", "redogöra för utfallet i regionstyrelsen", "Regionstyrelsen", "2025-10", null],
    ],
    [
      "Verksamhetschefen för akuten beskriver effekten för regionstyrelsen i november.",
      [
        "Verksamhetschefen för akuten",
        "beskriva effekten för regionstyrelsen",
        "Regionstyrelsen",
        "2025-11",
        null,
      ],
    ],
    [
      "Rektor Eva Alm följer närvaron i grupperna, och utfallet redovisas för barnnämnden i juni.",
      ["Rektor Eva Alm", "följa närvaron i grupperna", "Barnnämnden", "2025-06", null],
    ],
    [
      "HR-chefen räknar timmarna och lämnar resultatet till personalutskottet i augusti.",
      ["HR-chefen", "räkna timmarna och lämna resultatet", "Personalutskottet", "2025-08", null],
    ],
    [
      "IT-chefen stänger det gamla systemet senast i september.",
      ["IT-chefen", "stänga det gamla systemet", null, "2025-09", null],
    ],
    [
      "Samordnare Bo Ek sköter kontakten med Skolverket, vilken ska vara klar senast 2026-01-31.",
      ["Samordnare Bo Ek", "sköta kontakten med Skolverket", null, "2026-01", null],
    ],
    [
      "Bo Ek håller i upphandlingen, som ska vara klar före den 1 oktober 2025.",
      ["Bo Ek", "hålla i upphandlingen", null, "2025-10", null],
    ],
    [
      "Ansvaret för slutrapporten till Skolverket ligger på Eva Alm, som lämnar den senast den 31 mars 2026.",
      ["Eva Alm", "svara för slutrapporten till Skolverket", null, "2026-03", null],
    ],
    [
      "Eva Alm svarar för utvärderingen av kurserna, som ska vara inlämnad senast i januari 2026.",
      ["Eva Alm", "svara för utvärderingen av kurserna", null, "2026-01", null],
    ],
    [
      "Uppföljningen görs av Eva Alm, som återkommer till regionstyrelsen i mars 2026.",
      ["Eva Alm", "göra uppföljningen", "Regionstyrelsen", "2026-03", null],
    ],
  ])("is a task: %s", (words, task) => {
    expect(tasksOf(words)).toEqual([task]);
  });

  it.each([
    [
      "För a) gäller att Eva Alm redovisar antalet besök i regionstyrelsen i oktober.",
      ["Eva Alm", "redovisa antalet besök i regionstyrelsen", "Regionstyrelsen", "2025-10", null],
    ],
    [
      "För samtliga kurser gäller att projektledaren redogör för deltagarna, likaså i regionstyrelsen men i december.",
      ["projektledaren", "redogöra för deltagarna", "Regionstyrelsen", "2025-12", null],
    ],
    [
      "Vidare gäller att HR-chefen i samband med bokslutet redogör för kostnaderna.",
      ["HR-chefen", "i samband med bokslutet redogöra för kostnaderna", null, "?", null],
    ],
    [
      "Som villkor gäller att Eva Alm lämnar en slutrapport till regionstyrelsen i mars 2026.",
      ["Eva Alm", "lämna en slutrapport", "Regionstyrelsen", "2026-03", null],
    ],
  ])("is what holds for a part: %s", (words, task) => {
    expect(tasksOf(words)).toEqual([task]);
  });

  it.each([
    "Eva Alm redogjorde för utfallet i regionstyrelsen i oktober 2024.",
    "HR-direktören redogör i sin skrivelse för läget.",
    "HR-chefen redovisade planen för nämnden i maj 2024.",
    "HR-chefen presenterade en plan för nämnden i maj.",
    "HR-chefen har visat planen för nämnden i maj.",
    "Eva Alm deltar i regionstyrelsens möte i oktober.",
    "Eva Alm går i pension i oktober 2025.",
    "Regionstyrelsen behandlar rapporten i oktober 2025.",
    "Eva Alm anmäler beslutet till regionstyrelsen i april 2025.",
    "Leverantören lämnar en slutrapport till nämnden i maj.",
    "Skolverket redovisar bidraget till regeringen i maj.",
    "Kommunikationschefen svarar för informationen i juni 2025.",
    "Eva Alm ansvarar för uppföljningen.",
    "För kurserna gäller att deltagarna betalar själva.",
    "För kurserna gäller att HR-chefen är ansvarig.",
    "För kurserna gäller att HR-chefen beslutar om antagning.",
  ])("is none, where nobody is to do anything: %s", (words) => {
    expect(tasksOf(words)).toEqual([]);
  });
});

describe("what somebody has to do", () => {
  it.each([
    "Eva Alm har att ta fram en plan till oktober.",
    "Eva Alm har som projektägare att ta fram en plan till oktober.",
    "Eva Alm har på samma sätt att ta fram en plan till oktober.",
    "Eva Alm har därefter att ta fram en plan till oktober.",
    "Eva Alm är skyldig att ta fram en plan till oktober.",
    "Det är Eva Alms uppgift att ta fram en plan till oktober.",
    "Till oktober har Eva Alm att ta fram en plan.",
  ])("is a task: %s", (words) => {
    expect(tasksOf(words)).toEqual([["Eva Alm", "ta fram en plan", null, "2025-10", null]]);
  });

  it("is a list under such words, with a time and a condition of its own for each", () => {
    expect(
      tasksOf(
        "Eva Alm har som ansvarig för kurserna att\n1. under hösten ta fram en plan,\n2. i maj rapportera in antalet sökande till regionstyrelsen, samt\n3. om kurserna ställs in, meddela kansliet.\nBo Ek har motsvarande att i maj rapportera in sina sökande till regionstyrelsen.",
      ),
    ).toEqual([
      ["Eva Alm", "under hösten ta fram en plan", null, "?", null],
      [
        "Eva Alm",
        "rapportera in antalet sökande till regionstyrelsen",
        "Regionstyrelsen",
        "2025-05",
        null,
      ],
      ["Eva Alm", "meddela kansliet", null, "?", "om kurserna ställs in"],
      [
        "Bo Ek",
        "rapportera in sina sökande till regionstyrelsen",
        "Regionstyrelsen",
        "2025-05",
        null,
      ],
    ]);
  });

  it.each([
    "Eva Alm har i november 2024 redovisat utfallet.",
    "HR-chefen har rätt att anställa två personer senast i maj.",
    "HR-chefen har möjlighet att avstå till maj 2025.",
    "HR-chefen har tidigare haft att redovisa utfallet i maj.",
    "HR-chefen har inte att redovisa utfallet.",
    "HR-chefen är inte skyldig att redovisa utfallet.",
    "att HR-chefen inte ska anställa fler.",
    "att HR-chefen vidare inte ska anställa fler till oktober.",
  ])("is no right and nothing forbidden: %s", (words) => {
    expect(tasksOf(words)).toEqual([]);
  });
});

describe("several who each are to do it", () => {
  it.each([
    "Eva Alm och Bo Ek ska vardera till styrelsens novembermöte lämna en lägesbild.",
    "Eva Alm och Bo Ek ska var och en till styrelsen i november lämna en lägesbild.",
    "Eva Alm respektive Bo Ek ska till styrelsen i november lämna en lägesbild.",
    "Såväl Eva Alm som Bo Ek ska till styrelsen i november lämna en lägesbild.",
    "Både Eva Alm och Bo Ek ska till styrelsen i november lämna en lägesbild.",
    "Eva Alm och Bo Ek ska båda till styrelsen i november lämna en lägesbild.",
  ])("have a task each: %s", (words) => {
    expect(tasksOf(words).map(([owner, what, , deadline]) => [owner, what, deadline])).toEqual([
      ["Eva Alm", "lämna en lägesbild", "2025-11"],
      ["Bo Ek", "lämna en lägesbild", "2025-11"],
    ]);
  });

  it("are named without how they are to do it", () => {
    expect(tasksOf("att HR-chefen skyndsamt ska meddela personalen.")).toEqual([
      ["HR-chefen", "meddela personalen", null, "?", null],
    ]);
  });

  it("are not named by the number of their point", () => {
    expect(
      tasksOf(
        "I. HR-chefen får i uppdrag att ta fram en plan till maj.\nV.  Regiondirektören får i uppdrag att byta system till juni.",
      ),
    ).toEqual([
      ["HR-chefen", "ta fram en plan", null, "2025-05", null],
      ["Regiondirektören", "byta system", null, "2025-06", null],
    ]);
  });
});

describe("who is said in other ways to do it", () => {
  it.each([
    ["Det åvilar HR-chefen att lämna en prognos i oktober.", "HR-chefen"],
    ["Det blir HR-chefen som lämnar en prognos till styrelsen i oktober.", "HR-chefen"],
    ["HR-chefen, som leder arbetet, lämnar en prognos till styrelsen i oktober.", "HR-chefen"],
    ["Eva Alm (projektledare) lämnar en prognos till styrelsen i oktober.", "Eva Alm"],
    ["HR-chefen förutsätts lämna en prognos i oktober.", "HR-chefen"],
    ["Till styrelsen i oktober lämnar HR-chefen en prognos.", "HR-chefen"],
    ["En prognos skickas till styrelsen av HR-chefen i oktober.", "HR-chefen"],
    ["Prognosen ska HR-chefen lämna till styrelsen i oktober.", "HR-chefen"],
  ])("has the task: %s", (words, owner) => {
    expect(read(words).assignments).toMatchObject([
      { owner, what: expect.stringContaining("prognos"), deadline: "2025-10" },
    ]);
  });

  it("is each of several", () => {
    expect(
      tasksOf(
        "Var och en av Eva Alm, Bo Ek och Siv Ås lämnar en rapport till styrelsen i maj.",
      ).map(([owner]) => owner),
    ).toEqual(["Eva Alm", "Bo Ek", "Siv Ås"]);
  });

  it.each([
    "Om medlen inte räcker ankommer det på HR-chefen att ta fram en plan.",
    "Om medlen inte räcker är det HR-chefens sak att ta fram en plan.",
    "Om medlen inte räcker tar HR-chefen fram en plan.",
    "Det uppdras åt HR-chefen att, om medlen inte räcker, ta fram en plan.",
    "HR-chefen ska, i den mån medlen inte förbrukas, ta fram en plan.",
    "Det uppdras åt HR-chefen att, så snart bokslutet är klart, ta fram en plan.",
  ])("waits for what the sentence says: %s", (words) => {
    expect(read(words).assignments).toMatchObject([
      {
        owner: "HR-chefen",
        what: "ta fram en plan",
        status: "vilande",
        condition: expect.stringMatching(/^(?:om|i den mån|så snart)\s/iu),
      },
    ]);
  });

  it.each([
    "Om bidraget höjs får HR-chefen anställa två personer.",
    "Om bidraget uteblir står HR-chefen för kostnaden.",
    "Om kurserna ställs in behåller Eva Alm lokalen.",
    "Om kurserna ställs in avstår Eva Alm från medlen.",
    "När avtalet är klart vet HR-chefen vad det kostar.",
    "Om medlen inte räcker ansvarar HR-chefen för underskottet.",
    "Det är HR-chefen som leder arbetet.",
    "Eva Alm, som är ledig till maj, deltar i gruppen.",
  ])("has none, where nothing is to be done: %s", (words) => {
    expect(tasksOf(words)).toEqual([]);
  });
});
