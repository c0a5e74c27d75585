import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = `Från: Anneli Prov
Skickat: den 16 november 2023 07:52
Till: Registrator Region Norr
Ämne: Delegationsbeslut arbetsmiljömedel, RS 2023/1187

Hej!
`;
const told = "Här kommer mitt beslut. Det är fattat den 14 november 2023 med stöd av";
const decided = (first = told): string => `${first} regionstyrelsens delegationsordning, punkt 6.3.

Av årets statsbidrag för arbetsmiljö, 800 000 kr, fördelar jag:

* 340 000 kr till mentorsprogrammet. Ansvarig: Malin Prov
* 185 000 kr till utbildning av skyddsombud. Ansvarig: Rikard Ek

Beslutet ska anmälas till regionstyrelsen i december.

Vänliga hälsningar
Anneli Prov
HR-direktör
`;
const asked = `Hej Anneli,

Vi skulle behöva 420 000 kr för mentorsprogrammet. Förra året fick vi 300 000 kr.

/Malin
`;
const quotedHead = `Från: Malin Prov
Skickat: den 2 november 2023 15:20
Till: Anneli Prov
Ämne: Mentorsprogrammet
`;

describe("a decision in a mail", () => {
  it.each([
    `-----Ursprungligt meddelande-----\n${quotedHead}\n${asked}`,
    `${quotedHead}\n${asked}`,
    `-----Original Message-----\n${quotedHead}\n${asked}`,
    "",
  ])("is read without the mail that it answers: %s", (quoted) => {
    const read = readDecision(`${head}\n${decided()}\n${quoted}`);
    expect(read.rows.map(({ amountKr, responsible }) => [amountKr, responsible])).toEqual([
      [340_000, "Malin Prov"],
      [185_000, "Rikard Ek"],
    ]);
    expect(read.frame?.amountKr).toBe(800_000);
    expect(read.date).toBe("2023-11-14");
    expect(read.notice).toEqual({ body: "Regionstyrelsen", month: "2023-12" });
    expect(read.mandates).toEqual([
      { body: "Regionstyrelsen", date: null, section: null, point: "6.3" },
    ]);
    expect(read.questions.join()).not.toContain("420 000");
  });

  it("has no day where it does not tell it, since the mail's own is not it", () => {
    const read = readDecision(`${head}\n${decided("Här kommer mitt beslut, med stöd av")}`);
    expect(read.date).toBeNull();
    expect(read.questions.some((question) => question.startsWith("datum"))).toBe(true);
  });

  it("keeps the mail below where that holds what is decided", () => {
    const passedOn = `${head}\nHär är beslutet, för diariet.\n\n${quotedHead}\n${decided()}`;
    expect(readDecision(passedOn).rows).toHaveLength(2);
  });
});

describe("minutes pasted below a mail", () => {
  const pasted = (top: string) =>
    readDecision(
      `From: Eva Alm\nSent: Friday, 22 September 2023 10:17\nTo: Nämndsekretariatet\nSubject: Fwd: utdrag § 76\n\nHej, här kommer utdraget. Lägger ni in det?\n//Eva\n\n${top}\n\n§ 76  Medel (RS/497/2023)\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nParagrafen är justerad\n`,
    );
  it.each([
    "---- klistrat ur protokollet ----\nRegion Norr\nRegionstyrelsen, protokoll 2023-09-19",
    "Regionstyrelsen, protokoll 2023-09-19",
    "Regionstyrelsens protokoll 2023-09-19",
    "Regionstyrelsen\nSammanträdesprotokoll 2023-09-19",
    "*** Utdrag ***\nRegionstyrelsen 2023-09-19",
  ])("keep the day above them: %j", (top) => {
    expect(pasted(top).date).toBe("2023-09-19");
  });
});
