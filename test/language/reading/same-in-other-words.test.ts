import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (words: string, told = "Regionen får 3 000 000 kr i bidrag för 2025.") =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2025-04-09\nDnr RS 2025/77\n\nÄrendebeskrivning\n\n${told}\n\nBeslut\n\n${words}\n`,
  );
const verbs = ["fördelas", "avsätts", "anslås", "anvisas", "beviljas"];

describe("the time of a task, whatever leads to it", () => {
  it.each([
    "senast i november 2025",
    "före utgången av november 2025",
    "senast vid utgången av november 2025",
    "innan slutet av november 2025",
    "i slutet av november 2025",
    "under loppet av november 2025",
    "inför mötet i november 2025",
  ])("is no part of what is to be done: %s", (time) => {
    const [task] = read(
      `HR-direktören får i uppdrag att redovisa kurserna för regionstyrelsen ${time}.`,
    ).assignments;
    expect(task?.what).toMatch(/^redovisa kurserna(?: för regionstyrelsen)?$/u);
    expect([task?.body, task?.deadline]).toEqual(["Regionstyrelsen", "2025-11"]);
  });

  it("stays where it says of what it is", () => {
    const [task] = read(
      "HR-direktören får i uppdrag att sammanställa utfallet av kurserna för våren.",
    ).assignments;
    expect(task?.what).toBe("sammanställa utfallet av kurserna för våren");
  });
});

describe.each(verbs)("money that '%s'", (verb) => {
  const table =
    "| Aktivitet | Ansvarig | Belopp (kr) |\n|---|---|---|\n| Simskola | Eva Alm | 1 200 000 |\n| Kurser | Bo Ek | 800 000 |\n| Summa | | 2 000 000 |";

  it("is that of the table pointed at", () => {
    const told = `Regionen får 3 000 000 kr i bidrag för 2025.\n\n${table}`;
    for (const words of [
      `1. Medlen ${verb} enligt tabellen ovan.`,
      `1. Av bidraget ${verb} 2 000 000 kr enligt ovan.`,
      `1. Medel ${verb} till aktiviteter i enlighet med tabellen i ärendet.`,
    ]) {
      const { rows, undistributedKr } = read(words, told);
      expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
        ["Simskola", 1_200_000],
        ["Kurser", 800_000],
      ]);
      expect(undistributedKr).toBe(1_000_000);
    }
  });

  it("is divided by the list below, and is no row itself", () => {
    for (const lead of [
      `Bidraget, 3 000 000 kr, ${verb} till följande insatser:`,
      `Medlen, 3 000 000 kr, ${verb} enligt följande:`,
      `Bidraget för 2025, 3 000 000 kr, ${verb} så här:`,
    ]) {
      const { rows, pots, frame } = read(`${lead}\n\n${table}`);
      expect([...rows, ...pots].map(({ amountKr }) => amountKr)).toEqual([1_200_000, 800_000]);
      expect(frame?.amountKr).toBe(3_000_000);
    }
  });

  it("out of a pot is given as rows", () => {
    const { rows, pots } = read(`Potten ${verb} enligt följande:\n\n${table}`);
    expect([rows.length, pots.length]).toEqual([2, 0]);
  });

  it("for something that is about something waits for nothing", () => {
    const { pots, questions } = read(
      `1. För forskning om kvinnors hälsa ${verb} 600 000 kr till FoU-direktören för fördelning.\n2. För kurser ${verb} 400 000 kr till HR-direktören för fördelning.`,
    );
    expect(pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr])).toEqual([
      ["forskning om kvinnors hälsa", "FoU-direktören", 600_000],
      ["kurser", "HR-direktören", 400_000],
    ]);
    expect(questions.filter((one) => one.startsWith("villkor"))).toEqual([]);
  });

  it.each([
    "i ett senare beslut",
    "genom ett nytt beslut",
    "först när ansökningarna har kommit in",
    "senare",
  ])("%s is not given", (when) => {
    const text = `Av bidraget på 3 000 000 kr går följande ut:\n\n${table}\n\nResterande 1 000 000 kr ${verb} ${when}.`;
    const { rows, pots, undistributedKr } = read(text);
    expect([...rows, ...pots].map(({ amountKr }) => amountKr)).toEqual([1_200_000, 800_000]);
    expect(undistributedKr).toBe(1_000_000);
  });

  it("rests on the decision that it goes by", () => {
    const { mandates } = read(
      `Enligt regionstyrelsens beslut 2025-02-20 § 61 ${verb} medel till kurser.\n\n${table}`,
    );
    expect(mandates).toEqual([
      expect.objectContaining({ body: "Regionstyrelsen", date: "2025-02-20", section: 61 }),
    ]);
  });
});

it.each(["TOTALT är därmed 1 950 000 fördelat.", "Summa: 1 950 000", "Totalt: 1 950 000 kr"])(
  "a sum below a sentence that the page broke is no amount of its end: %s",
  (sum) => {
    const { rows, pots, statedTotals } = read(
      `För mobila team fördelas 1 200 000 till Vårdchefen för\nfördelning\nFör rehabilitering i hemmet fördelas 750 000 till Vårdchefen\nför fördelning\n${sum}`,
    );
    expect(rows).toEqual([]);
    expect(pots.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
      ["Vårdchefen", 1_200_000],
      ["Vårdchefen", 750_000],
    ]);
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 1_950_000, computedKr: 1_950_000 }]);
  },
);

it.each(["kr", "SEK", ":-", "tkr"])("the right to distribute so many %s is a mandate", (unit) => {
  const amount = unit === ":-" ? "900:-" : `900 ${unit}`;
  const { mandates } = read(
    "1. Medel till kurser fördelas med 300 tkr till HR-direktören för fördelning.",
    `Regiondirektören beslutade 2025-02-03 att fördela ${amount.replace("900", unit === "tkr" ? "900" : "900 000")} till HR-direktören för kurser.`,
  );
  expect(mandates.map(({ date }) => date)).toEqual(
    read(
      "1. Medel till kurser fördelas med 300 tkr till HR-direktören för fördelning.",
      "Regiondirektören beslutade 2025-02-03 att fördela 900 000 kr till HR-direktören för kurser.",
    ).mandates.map(({ date }) => date),
  );
});

it("numbers without a point count up before a title with letters and a hyphen too", () => {
  const { assignments } = read(
    "1 Medel till kurser fördelas med 300 000 kr till Kurschefen för fördelning.\n2 HR-direktören får i uppdrag att redovisa kurserna för regionstyrelsen i november 2025.\n3 IT-chefen får i uppdrag att redovisa inköpen för regionstyrelsen i december 2025.",
  );
  expect(assignments.map(({ owner }) => owner)).toEqual(["HR-direktören", "IT-chefen"]);
});

it("what waits for somebody's word still waits", () => {
  const { questions } = read(
    "1. För kurser avsätts 600 000 kr till HR-direktören för fördelning, om regionstyrelsen beviljar medlen.",
  );
  expect(questions.some((one) => one.startsWith("villkor"))).toBe(true);
});
