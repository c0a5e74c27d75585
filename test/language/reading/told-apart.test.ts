import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const headings = [
  "Kort om ärendet",
  "I korthet",
  "Ärendet i korthet",
  "Vad ärendet gäller",
  "Vad frågan handlar om",
  "Motionens innehåll i korthet",
  "Om förslaget",
  "Läget",
  "Frågan",
  "Kommentar",
  "3. Ärendets kärna",
];
const motion =
  "Gun Prov (V) föreslår i en motion att kommunen avsätter 6 miljoner kronor till solceller och att fastighetschefen får i uppdrag att ta fram en plan till hösten. Kontoret anser att frågan ryms i energiplanen.";
const minutes = (heading: string, words: string, decided = "att avslå motionen."): string =>
  `Protokoll
Kommunstyrelsen
2024-02-07

§ 22 Svar på motion om solceller

Beslut
Kommunstyrelsen beslutar ${decided}

${heading}
${words}

§ 23 Rapporter

Beslut
Rapporterna läggs till handlingarna.
`;
const decision = (below: string): string =>
  `${schoolHead()}
Beslut

Till läxhjälp fördelas 900 000 kr. Ansvarig är Bo Prov.

${below}
`;
const held = (text: string) => {
  const { rows, pots, assignments } = readDecision(text);
  return [...[...rows, ...pots].map(({ amountKr }) => amountKr), assignments.length];
};

describe("a title that nobody foresaw, alone below a decision", () => {
  it.each(headings)("ends it above words that only tell: %s", (heading) => {
    expect(held(minutes(heading, motion))).toEqual([0]);
    expect(held(minutes(heading, motion, "att 100 000 kr fördelas till energiplanen."))).toEqual([
      100_000, 0,
    ]);
  });

  it.each([
    "I en motion vill Vänsterpartiet att kommunen satsar 6 mnkr på solceller. Fastighetschefen ska enligt motionären ta fram en plan.",
    "Motionären vill att 6 mnkr anslås till solceller och att fastighetschefen ges i uppdrag att redovisa en plan i oktober.",
    "Gun Prov (V) har motionerat om solceller.\n\nMotionären föreslår:\n\n- att 6 mnkr avsätts till solceller\n- att fastighetschefen får i uppdrag att ta fram en plan",
    "En medborgare har lämnat in ett förslag.\n\nFörslaget går ut på att kommunen ska avsätta 6 mnkr och att fastighetschefen ska ta fram en plan till hösten.",
    "Solel Syd AB har sökt 6 mnkr. Fastighetschefen anser att bidrag inte bör ges.",
    "Satsningen skulle kosta 6 mnkr. Fastighetschefen skulle då få i uppdrag att ta fram en plan.",
  ])("ends one that refuses, however it is told: %s", (words) => {
    expect(held(minutes("Läget", words))).toEqual([0]);
  });

  it("leaves the frame, and who may distribute it, to the matter that is told", () => {
    const { frame, mandates, rows } = readDecision(`Region Norr
Tjänsteskrivelse
2025-03-04

Förslag till beslut

Till läxhjälp avsätts 900 000 kr. Ansvarig är Bo Prov.

Utgångspunkter

Region Norr får 2 000 000 kr i statsbidrag. Regionfullmäktige beslutade 2024-11-26 § 188 att nämnden fördelar statsbidrag.
`);
    expect([frame?.amountKr, mandates.length, rows.length]).toEqual([2_000_000, 1, 1]);
  });

  it.each([
    ["Simskolan\n\nSimskolan får 400 000 kr. Ansvarig är Mona Ek.", [900_000, 400_000, 0]],
    [
      "Inriktning\n\nSatsningen ska stärka skolan i hela länet.\n\nSimskolan\n\nSimskolan får 400 000 kr. Ansvarig är Mona Ek.",
      [900_000, 400_000, 0],
    ],
    [
      "Om bidraget\n\nBidraget är ettårigt och kommer från Skolverket.\n\nTill sist\n\nHR-direktören redovisar utfallet för regionstyrelsen i oktober 2025.",
      [900_000, 1],
    ],
    [
      "Om bidraget\n\nBidraget är ettårigt och kommer från Skolverket.\n\nHR-direktören får i uppdrag att redovisa utfallet i oktober 2025.",
      [900_000, 1],
    ],
    [
      "Fler satsningar\n\nFöljande satsningar bygger på önskemål från skolorna.\n\n- Simskola, 400 000 kr, Mona Ek\n- Skolbio, 100 000 kr, Bo Ek",
      [900_000, 400_000, 100_000, 0],
    ],
  ])("does not end it where money is given or somebody is entrusted: %s", (below, want) => {
    expect(held(decision(below))).toEqual(want);
  });
});

describe("what a decision says that it rests on", () => {
  const mandatesOf = (below: string) =>
    readDecision(decision(below)).mandates.map(({ section }) => section);

  it("is papers where they are listed, and a right where it is named", () => {
    const heading = "Beslutet grundas på";
    expect(
      mandatesOf(
        `${heading}\n\nTjänsteskrivelse 2025-02-20\nProtokollsutdrag arbetsutskottet 2025-02-25 § 51`,
      ),
    ).toEqual([12]);
    expect(
      mandatesOf(`${heading}\n\nRegionstyrelsens delegationsordning 2024-01-30 § 7`),
    ).toContain(7);
  });
});

describe("a title below the receivers", () => {
  const receivers = (below: string) =>
    readDecision(decision(`Skickas till\n\nHR-direktören\nBo Prov\n\n${below}`)).dispatchTo;

  it.each([
    "Underlag för beslutet\n\n- Tjänsteskrivelse 2025-02-20\n- Skolornas ansökningar",
    "Referenser\n- Skolplan 2025-2027\n- Remissvar",
    "Dokument\n\nTjänsteskrivelse den 20 februari 2025\nSkolplan 2025",
    "Det här bygger beslutet på\n\n- Tjänsteskrivelse 2025-02-20",
    "Mer att läsa\n\nSkolverkets rapport om läxhjälp finns på webben.",
  ])("ends their list above papers or prose: %s", (below) => {
    expect(receivers(below)).toEqual(["HR-direktören", "Bo Prov"]);
  });

  it("stays one of them above more of them", () => {
    expect(receivers("Skolverket\n\nEkonomistaben\nStyrgruppen för läxhjälp")).toEqual([
      "HR-direktören",
      "Bo Prov",
      "Skolverket",
      "Ekonomistaben",
      "Styrgruppen för läxhjälp",
    ]);
  });
});
