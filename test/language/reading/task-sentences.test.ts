import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

/** Owner, body, month and status of each task, in short. */
const tasksIn = (text: string) =>
  readDecision(`${decisionHead}${text}\n`).assignments.map(({ owner, body, deadline, condition }) =>
    [
      owner,
      body ?? "-",
      typeof deadline === "string" ? deadline : "?",
      condition === null ? "aktiv" : "vilande",
    ]
      .join(" | ")
      .toLowerCase(),
  );

describe("a task in a sentence", () => {
  it.each([
    [
      "2. HR-direktören får i uppdrag att ta fram en plan för handledning.\n3. Ett förslag till plan ska presenteras för regionstyrelsen senast i maj 2025.",
      ["hr-direktören | regionstyrelsen | 2025-05 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att utarbeta en strategi.\n3. Strategin ska läggas fram för regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan för handledning.\n3. Avtalet ska tecknas senast i maj 2025.",
      ["hr-direktören | - | ? | aktiv"],
    ],
    [
      "2. HR-direktören ansvarar för att utfallet redovisas för regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. Det uppdras åt HR-direktören att återkomma till regionstyrelsen med en plan senast den 31 oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören och IT-direktören får gemensamt i uppdrag att ta fram en plan till oktober.",
      ["hr-direktören | - | 2024-10 | aktiv", "it-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. Uppdraget att följa upp insatserna lämnas till HR-direktören, som redovisar resultatet för regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. Ekonomichefen ska återrapportera till nämnden i oktober vad insatserna har kostat.",
      ["ekonomichefen | nämnden | 2024-10 | aktiv"],
    ],
    ["2. Controllern ska kvartalsvis följa upp förbrukningen.", ["controllern | - | ? | aktiv"]],
    [
      "2. HR-direktören har att till regionstyrelsens sammanträde i oktober 2024 lämna en rapport.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Den presenteras på regionstyrelsens möte den 15/10.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören ges i uppdrag att se över rutinen (klart 2024-10-15).",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. Uppdra till HR-direktören att se över rutinen, att redovisas för HSN i oktober.",
      ["hr-direktören | hälso- och sjukvårdsnämnden | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören skall senast 15 okt 2024 inkomma med en skriftlig redovisning till regionstyrelsens arbetsutskott.",
      ["hr-direktören | regionstyrelsens arbetsutskott | 2024-10 | aktiv"],
    ],
    [
      "2. Verksamhetscheferna för medicin och kirurgi får i uppdrag att lämna en lägesrapport i oktober.",
      ["verksamhetscheferna för medicin och kirurgi | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-avdelningen får i uppdrag att ta fram en plan till oktober 2024.",
      ["hr-avdelningen | - | 2024-10 | aktiv"],
    ],
    ["2. Eva Alm får i uppdrag att ta fram en plan till vecka 42.", ["eva alm | - | ? | aktiv"]],
    [
      "2. HR-direktören uppmanas att senast under oktober redovisa arbetet för nämnden.",
      ["hr-direktören | nämnden | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Återrapportering sker till regionstyrelsen i oktober och slutrapport i mars 2025.",
      ["hr-direktören | regionstyrelsen | ? | aktiv"],
    ],
    [
      "2. Förvaltningen får i uppdrag att ta fram en plan till oktober.",
      ["förvaltningen | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan till det sammanträde som regionstyrelsen håller i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. Att utvärdera satsningen blir en uppgift för HR-direktören. Utvärderingen redovisas i oktober.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. Ansvaret för att följa upp medlen läggs på controllern. Uppföljningen redovisas i oktober.",
      ["controllern | - | 2024-10 | aktiv"],
    ],
    [
      "2. Redovisning av utfallet lämnas av HR-direktören till regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. Utfallet redovisas av HR-direktören för regionstyrelsen senast i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. En plan ska tas fram av HR-direktören till regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören återkommer till regionstyrelsen i oktober med förslag till fördelning av resten.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. Varje verksamhetschef ska lämna en redovisning till HR-direktören i oktober.",
      ["varje verksamhetschef | - | 2024-10 | aktiv"],
    ],
    [
      "2. Nämnden förutsätter att HR-direktören återkommer i oktober.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att utreda om avtalet kan förlängas. Klart i oktober.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att informera om när bidraget betalas ut. Klart i oktober.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att\n- ta fram en plan till regionstyrelsen i oktober\n- redovisa utfallet till regionstyrelsen i december",
      [
        "hr-direktören | regionstyrelsen | 2024-10 | aktiv",
        "hr-direktören | regionstyrelsen | 2024-12 | aktiv",
      ],
    ],
    [
      "2. Följande uppdrag ges:\na) HR-direktören: plan för nattarbete, oktober\nb) IT-direktören: översyn av licenser, november",
      ["hr-direktören | - | 2024-10 | aktiv", "it-direktören | - | 2024-11 | aktiv"],
    ],
    [
      "2. Uppdrag\nHR-direktören: ta fram en plan (oktober)\nIT-direktören: se över licenser (november)",
      ["hr-direktören | - | 2024-10 | aktiv", "it-direktören | - | 2024-11 | aktiv"],
    ],
    [
      "Uppdrag | Ansvarig | Redovisas\nTa fram en plan | HR-direktören | Regionstyrelsen, oktober\nSe över licenser | IT-direktören | RS nov 2024",
      [
        "hr-direktören | regionstyrelsen | 2024-10 | aktiv",
        "it-direktören | regionstyrelsen | 2024-11 | aktiv",
      ],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Uppdraget ska vara slutfört vid utgången av oktober.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Tid: oktober 2024.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Sista dag: 2024-10-31.",
      ["hr-direktören | - | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Planen behandlas av regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Styrelsen vill ha planen i oktober.",
      ["hr-direktören | styrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. En avstämning görs med regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Återkoppling till regionstyrelsen sker i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan som regionstyrelsen kan besluta om i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan. Regionstyrelsen ska få planen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | aktiv"],
    ],
  ])("says who, for whom and when: %j", (text, tasks) => {
    expect(tasksIn(text)).toEqual(tasks);
  });
});

describe("a task to a named meeting", () => {
  it.each([
    "2. att HR-direktören till oktobermötet tar fram en plan",
    "2. HR-direktören får i uppdrag att ta fram en plan till oktobersammanträdet.",
    "2. HR-direktören ska lämna en plan vid oktobermötet 2024.",
  ])("has its month: %s", (text) => {
    expect(tasksIn(text)).toEqual(["hr-direktören | - | 2024-10 | aktiv"]);
  });
});

describe("a task that rests on something", () => {
  it.each([
    [
      "2. HR-direktören får i uppdrag att, om medlen inte räcker, återkomma till regionstyrelsen i oktober.",
      ["hr-direktören | regionstyrelsen | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får, när avtalet är undertecknat, i uppdrag att anställa en ledare. Det ska vara klart i oktober.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får i uppdrag att anställa en ledare så snart fullmäktige har antagit planen.",
      ["hr-direktören | - | ? | vilande"],
    ],
    [
      "2. Beviljas statsbidraget får HR-direktören i uppdrag att ta fram en plan till oktober.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. Skulle statsbidraget förlängas får HR-direktören i uppdrag att ta fram en plan till oktober.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. Under förutsättning av fullmäktiges godkännande uppdras åt HR-direktören att ta fram en plan till oktober.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan till oktober. Uppdraget gäller endast om avtalet förlängs.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan till oktober. En förutsättning är att avtalet förlängs.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan till oktober – dock först sedan fullmäktige antagit budgeten.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
    [
      "2. HR-direktören får i uppdrag att ta fram en plan till oktober. Uppdraget förfaller om avtalet sägs upp.",
      ["hr-direktören | - | 2024-10 | vilande"],
    ],
  ])("waits: %j", (text, tasks) => {
    expect(tasksIn(text)).toEqual(tasks);
  });
});

describe("a sentence that gives nobody a task", () => {
  it.each([
    ["2. Mottagarna ska lämna en redovisning senast den 31 oktober.", []],
    ["2. Mottagarna av medel ska återrapportera till controllern i oktober.", []],
    ["2. HR-direktören informerades den 3 maj.", []],
    ["2. HR-direktören ska ha delegation att underteckna avtal till och med oktober.", []],
    ["2. HR-direktören får besluta om mindre avvikelser till och med oktober.", []],
    ["2. Uppdraget till HR-direktören (RS 2023 § 14) är slutfört och avskrivs.", []],
    ["2. HR-direktören har haft i uppdrag att redovisa utfallet i oktober 2023.", []],
    ["2. HR-direktören fick i oktober 2023 i uppdrag att ta fram en plan.", []],
  ])("is none: %j", (text, tasks) => {
    expect(tasksIn(text)).toEqual(tasks);
  });
});
