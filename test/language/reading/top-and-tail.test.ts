import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

describe("a title that says whose decision it is", () => {
  const decision = (top: string) => `${top}

Bakgrund
Länstrafikens kollektivtrafikmyndighet har beviljats 5 000 000 kr för 2024.

Beslut
1. Kvällsturer får 4 000 000 kr. Ansvarig är Stefan Holm.
2. Stefan Holm får i uppdrag att utvärdera turerna. Utvärderingen ska föreläggas direktionen i oktober.
`;

  it.each([
    "LÄNSTRAFIKEN\n\nTrafikdirektörens beslut\n\nDnr KTM/56/2024\n2024-06-05",
    "LÄNSTRAFIKEN\n\nBESLUT\nTrafikdirektören\n2024-06-05\nDnr KTM/56/2024",
    "Beslut\n2024-06-05\nDiarienummer KTM/56/2024",
    "Delegationsbeslut\nBeslutsdatum 2024-06-05\nDnr KTM/56/2024",
  ])("leaves the day, the number and the frame where they stand: %j", (top) => {
    const read = readDecision(decision(top));
    expect(read.date).toBe("2024-06-05");
    expect(read.caseNumbers).toEqual(["KTM/56/2024"]);
    expect(read.frame?.amountKr).toBe(5_000_000);
    expect(read.undistributedKr).toBe(1_000_000);
    expect(read.assignments).toMatchObject([{ deadline: "2024-10", body: "Direktionen" }]);
  });

  it("is the decision itself where no other follows", () => {
    const { rows } = readDecision(
      "Trafikdirektörens beslut\n2024-06-05\n\nKvällsturer får 4 000 000 kr. Ansvarig är Stefan Holm.\n",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([4_000_000]);
  });
});

describe("a sentence after a task, about what the task makes", () => {
  const task = (after: string) =>
    readDecision(
      `Delegationsbeslut\n2024-06-05\n\nBeslut\n1. Eva Alm får i uppdrag att ta fram en plan. ${after}\n`,
    ).assignments.map(({ deadline, body }) => [deadline, body]);

  it.each([
    "Planen ska föreläggas kulturnämnden i september.",
    "Förslaget ska underställas kulturnämnden i september.",
    "Planen bör tillställas kulturnämnden i september.",
    "Planen ska presenteras för kulturnämnden i september.",
    "Den delges kulturnämnden i september.",
  ])("tells when, and to whom: %s", (after) => {
    expect(task(after)).toEqual([["2024-09", "Kulturnämnden"]]);
  });

  it.each(["Regionen har i september 2023 antagit en plan.", "Biblioteken öppnas i september."])(
    "tells nothing of it: %s",
    (after) => {
      expect(task(after).map(([, body]) => body)).toEqual([null]);
      expect(task(after).map(([deadline]) => typeof deadline)).toEqual(["object"]);
    },
  );
});

describe("a row whose first cell goes on below, among runs of tabs", () => {
  it("is one row", () => {
    const { rows, statedTotals } = readDecision(`Delegationsbeslut
2024-06-05

Beslut

Medlen används till nedanstående åtgärder

Åtgärd\t\t\tAnsvarig\t\tKronor\t\tBehov 2025
Kvällsturer linje 41\tStefan Holm\t\t  880 000\tja
Ledsagning för resenärer med
funktionsnedsättning\tCamilla Nord\t\t  350 000\tnej
Summa\t\t\t\t\t1 230 000
`);
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["Kvällsturer linje 41", "Stefan Holm", 880_000],
      ["Ledsagning för resenärer med funktionsnedsättning", "Camilla Nord", 350_000],
    ]);
    expect(statedTotals.map(({ statedKr, computedKr }) => statedKr === computedKr)).toEqual([true]);
  });
});

describe("what stands at the end of a paper", () => {
  const paper = (end: string) =>
    readDecision(
      `Region Norr\nDelegationsbeslut\n2024-06-05\n\n1\tBakgrund\n\nRegionen får 1 000 000 kr.\n\n2\tBeslut\n\nLäxhjälp får 900 000 kr. Ansvarig är Bo Prov. Behovet kvarstår 2025: nej.\n\n${end}\n`,
    );

  it.each([
    "3\tAnmälan till nämnden\n\nBeslutet anmäls vid kulturnämndens sammanträde i september 2024.",
    "3   Anmälan till nämnden\n\nBeslutet anmäls vid kulturnämndens sammanträde i september 2024.",
    "Jäv\n\nIngen har anmält jäv.\n\nBo Prov\nchef\n\nBeslutet anmäls till kulturnämnden i september 2024.",
  ])("is read under numbers and tabs, and after a part that is aside: %j", (end) => {
    const { notice, rows, frame, questions } = paper(end);
    expect(notice).toEqual({ body: "Kulturnämnden", month: "2024-09" });
    expect(rows.map((row) => [row.amountKr, row.needNextYear])).toEqual([[900_000, "nej"]]);
    expect(frame?.amountKr).toBe(1_000_000);
    expect(questions.filter((one) => one.startsWith("tidpunkt:"))).toEqual([]);
  });

  it("is not another's decision in a part that is aside", () => {
    const end = "Tidigare beslut\n\nBeslutet 2023 anmäldes till kulturnämnden i september 2023.";
    expect(paper(end).notice).toBeNull();
  });
});

describe("a point about what the point above it makes", () => {
  it.each([
    ["utreda förutsättningarna för ett team", "Utredningen ska redovisas för styrelsen i juli."],
    ["kartlägga behoven", "Kartläggningen ska presenteras för styrelsen i juli."],
    ["ta fram en plan", "Planen ska redovisas för styrelsen i juli."],
  ])("is that task's time: %s / %s", (task, time) => {
    const { assignments } = readDecision(
      `Region Norr\nDelegationsbeslut\n2024-06-05\n\nBeslut\n\n1. Eva Alm får i uppdrag att ${task}.\n\n2. ${time}\n`,
    );
    expect(assignments.map(({ deadline, body }) => [deadline, body])).toEqual([
      ["2024-07", "Styrelsen"],
    ]);
  });
});

describe("a column of those who distribute", () => {
  it.each(["Ansvarig för fördelning", "Fördelas vidare av", "Ansvar för vidare fördelning"])(
    "makes pots: %s",
    (head) => {
      const { pots, rows } = readDecision(
        `Region Norr\nDelegationsbeslut\n2024-06-05\n\nBeslut\n\nFördelningen är följande.\n\nÄndamål\t${head}\tBelopp (kr)\nSpråk\tHR-chefen\t900 000\nChefsstöd\tStabschefen\t300 000\nTotalt\t\t1 200 000\n`,
      );
      expect(rows).toEqual([]);
      expect(pots.map((pot) => [pot.purpose, pot.holder])).toEqual([
        ["Språk", "HR-chefen"],
        ["Chefsstöd", "Stabschefen"],
      ]);
    },
  );
});

describe("a paper that a mail carries", () => {
  const paper = (mail: string, top: string): string => `${mail}

${top}

Ärendebeskrivning

Regionen får 900 000 kr för 2023.

Beslut

Simskolan, ansvarig Eva Alm, fördelas 900 000 kr.
`;
  const mails = [
    "Från: Alm Eva\nSkickat: den 12 maj 2023 08:14\nTill: Registrator RS\nÄmne: VB: beslut om simskolan",
    "Från: Alm Eva <eva.alm@region.example>\nSkickat: 2023-05-12 08:14\nTill: Registrator RS\nÄmne: VB: beslut",
    "From: Alm Eva\nSent: Friday, May 12, 2023 8:14 AM\nTo: Registrator RS\nSubject: FW: beslut",
  ];
  const tops = [
    "Region Norr                    DELEGATIONSBESLUT\nRegionstaben                   11 maj 2023\nHandläggare: Bo Ek             Dnr RS 2023/0417",
    "Region Norr\tDelegationsbeslut\nRegionstaben\t2023-05-11\nHandläggare: Bo Ek\tDnr RS 2023/0417",
    "DELEGATIONSBESLUT\n11 maj 2023\nDnr RS 2023/0417",
  ];

  it.each(mails)("keeps its own head, and none of the mail's: %j", (mail) => {
    for (const top of tops)
      expect(readDecision(paper(mail, top))).toMatchObject({
        caseNumbers: ["RS 2023/0417"],
        documentKind: "delegationsbeslut",
        date: "2023-05-11",
        rows: [{ amountKr: 900_000 }],
      });
  });
});
