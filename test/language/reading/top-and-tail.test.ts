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
