import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const tasksIn = (text: string) =>
  readDecision(`${decisionHead}${text}\n`).assignments.map(({ owner, deadline, condition }) => [
    owner?.toLowerCase(),
    typeof deadline === "string" ? deadline : "?",
    condition === null ? "aktiv" : "vilande",
  ]);

describe("a task of somebody", () => {
  it.each([
    "2. HR-direktören får i uppdrag att redovisa utfallet för regionstyrelsen i oktober.",
    "2. HR-direktören ska få i uppdrag att redovisa utfallet i oktober.",
    "2. Senast den 15 oktober ska HR-direktören redovisa utfallet för regionstyrelsen.",
    "2. I oktober ska HR-direktören lämna en rapport till regionstyrelsen.",
    "2. Uppdra åt HR-direktören att senast i oktober ta fram en plan.",
    "2. Uppdrag till HR-direktören: ta fram en plan till oktober.",
    "2. HR-direktören uppdras att i oktober återkomma med en plan.",
    "2. Att ta fram en plan till oktober uppdras åt HR-direktören.",
    "2. Uppdraget att ta fram en plan senast i oktober ges till HR-direktören.",
    "2. HR-direktören ges i uppgift att redovisa utfallet till regionstyrelsen i oktober.",
    "2. Det åligger HR-direktören att redovisa utfallet i oktober.",
    "2. HR-direktören svarar för att en plan tas fram till oktober.",
    "2. HR-direktören ska ta fram en plan. Det ska göras till regionstyrelsen i oktober.",
    "2. HR-direktören får i uppdrag att redovisa hur\n   medlen har använts för\n   regionstyrelsen i oktober.",
    "2. HR-direktören ska redovisa utfallet i oktober 2024, i stället för i juni 2024 som angavs i det tidigare beslutet.",
  ])("is read: %s", (text) => {
    expect(tasksIn(text)).toEqual([["hr-direktören", "2024-10", "aktiv"]]);
  });

  it.each([
    "2. Om staten förlänger avtalet ska HR-direktören ta fram en plan till oktober.",
    "2. Om delrapporten visar att medlen inte räcker ska HR-direktören lämna ett förslag i oktober.",
    "2. Om staten medger att medlen får användas 2025 får HR-direktören i uppdrag att ta fram en plan till oktober.",
    "2. Under förutsättning att medel får föras över till 2025 får HR-direktören i uppdrag att ta fram en plan till oktober.",
    "2. HR-direktören får, under förutsättning att avtalet förlängs, i uppdrag att ta fram en plan till oktober.",
    "2. HR-direktören får i uppdrag att ta fram en plan till oktober, förutsatt att avtalet förlängs.",
    "2. Förutsatt att avtalet förlängs ska HR-direktören i oktober ta fram en plan.",
    "2. HR-direktören får i uppdrag att, såvida avtalet förlängs, ta fram en plan till oktober.",
  ])("waits for its condition: %s", (text) => {
    expect(tasksIn(text)).toEqual([["hr-direktören", "2024-10", "vilande"]]);
  });

  it("keeps its condition and its time from its siblings", () => {
    expect(
      tasksIn(
        `2. HR-direktören får i uppdrag att
   a. redovisa utfallet i oktober
   b. ta fram en plan, förutsatt att avtalet förlängs.
      Planen ska redovisas för regionstyrelsen senast i november
   c. göra en översikt`,
      ),
    ).toEqual([
      ["hr-direktören", "2024-10", "aktiv"],
      ["hr-direktören", "2024-11", "vilande"],
      ["hr-direktören", "?", "aktiv"],
    ]);
  });

  it.each([
    "2. HR-direktören ska underrättas om beslutet senast i oktober.",
    "2. HR-direktören hade i uppdrag att redovisa utfallet i oktober.",
    "2. Uppdraget till HR-direktören att redovisa utfallet avslutas.",
    "2. Medlen ska vara förbrukade i oktober.",
  ])("is none: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });

  it("is proposed where the body that decides proposes it to another one", () => {
    const { assignments } = readDecision(`Hälso- och sjukvårdsnämnden
Protokollsutdrag
Datum: 2025-02-19
§ 24
Beslut
1. Till mobila team fördelas 200 000 kr. Ansvarig är Eva Alm.
2. Närvårdschefen ska senast den 30 april redovisa en plan till nämndens arbetsutskott.
3. Hälso- och sjukvårdsnämnden föreslår regionstyrelsen besluta att servicedirektören får i uppdrag att ta fram ett lokalprogram.
`);
    expect(assignments.map(({ owner, body, proposed }) => [owner, body, proposed])).toEqual([
      ["Närvårdschefen", "Nämndens arbetsutskott", false],
      ["servicedirektören", null, true],
    ]);
  });
});

describe("a clause in what is decided", () => {
  it.each([
    "2. att HR-direktören återredovisar utfallet i oktober",
    "2. att HR-direktören senast den 15 oktober skriftligen rapporterar till regionstyrelsen",
    "2. att HR-direktören, efter samråd med kommunerna, tar fram en plan till oktober",
    "2. ålägger HR-direktören att senast i oktober ha åtgärdat bristerna",
  ])("gives a task: %s", (text) => {
    expect(tasksIn(text)).toEqual([["hr-direktören", "2024-10", "aktiv"]]);
  });

  it.each([
    "2. att HR-direktören – om staten säger ja till avtalet – får i uppdrag att ta fram en plan till oktober",
    "2. att HR-direktören, om något av projekten avslutas i förtid, återredovisar medlen i oktober",
    "2. uppdrar till HR-direktören att, så snart länsstyrelsen har fattat beslut, boka upp bidraget i oktober",
  ])("waits for its condition: %s", (text) => {
    expect(tasksIn(text)).toEqual([["hr-direktören", "2024-10", "vilande"]]);
  });

  it("gives one task to each of two, and two tasks with a time each to one", () => {
    expect(tasksIn("2. att Eva Alm och Bo Ek lämnar en rapport till nämnden i oktober")).toEqual([
      ["eva alm", "2024-10", "aktiv"],
      ["bo ek", "2024-10", "aktiv"],
    ]);
    expect(
      tasksIn(
        "2. uppdra åt HR-direktören att i oktober presentera en tidplan och att senast i maj 2025 slutredovisa arbetet",
      ),
    ).toEqual([
      ["hr-direktören", "2024-10", "aktiv"],
      ["hr-direktören", "2025-05", "aktiv"],
    ]);
  });

  it.each([
    "2. att HR-direktören ansvarar för potten",
    "2. att regionstyrelsen godkänner rapporten",
    "2. att uppdraget till utvecklingsenheten om en webbsida avslutas",
  ])("gives none: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe("a list of who does what", () => {
  it.each([
    ["Vem gör vad:", "• HR-direktören tar fram en mall. Klart i oktober."],
    ["Vem gör vad:", "• HR-direktören redovisar utfallet. Det ska göras till nämnden i oktober."],
    ["Uppdrag:", "- HR-direktören: ta fram en mall till oktober"],
    ["Uppdrag:", "- Ta fram en mall till oktober, ansvarig HR-direktören"],
    ["Uppdrag:", "- Ta fram en mall till oktober (ansvarig: HR-direktören)"],
    ["Att göra:", "1. HR-direktören ser över avtalen till oktober."],
    ["Fortsatt arbete:", "a) HR-direktören återkommer med ett förslag i oktober."],
  ])("gives a task: %s %s", (lead, item) => {
    expect(tasksIn(`${lead}\n\n${item}`)).toEqual([["hr-direktören", "2024-10", "aktiv"]]);
  });

  it.each([
    ["Vem gör vad:", "• Frågan diskuterades i oktober."],
    ["Närvarande:", "- HR-direktören tar anteckningar"],
    ["Uppdrag:", "- HR-direktören är ledig i oktober."],
    ["Önskemål:", "- HR-direktören tar fram en mall till oktober"],
  ])("gives none: %s %s", (lead, item) => {
    expect(tasksIn(`${lead}\n\n${item}`)).toEqual([]);
  });
});

describe("a task under a heading below the decision", () => {
  const under = (kind: string, heading: string, line: string) =>
    readDecision(`Region Norr
${kind}
Datum: 2024-05-14

Förslag till beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.

${heading}
${line}
`).assignments.map(({ owner, proposed }) => [owner, proposed]);
  const line = "1. Controllern får i uppdrag att beräkna utfallet till oktober.";

  it("belongs to it", () => {
    expect(tasksIn(`\nUppföljning\n\n${line}`)).toEqual([["controllern", "2024-10", "aktiv"]]);
  });
  it("is proposed below a proposal", () => {
    expect(under("Tjänsteskrivelse", "Uppföljning", line)).toEqual([["Controllern", true]]);
  });
  it("is nobody's in the background, nor in minutes", () => {
    expect(under("Tjänsteskrivelse", "Bakgrund", line)).toEqual([]);
    expect(under("Protokoll", "Uppföljning", line)).toEqual([]);
  });
});
