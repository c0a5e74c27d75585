import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const pot =
  "För mindre projekt i verksamheterna fördelas 2,4 miljoner kronor till vårddirektören för fördelning.";
const memo = (
  background: string,
  point = "Medlen för vårdutveckling fördelas till de insatser som anges ovan.",
  beside = pot,
) =>
  readDecision(
    `Region Norr\n\nTjänsteskrivelse\n\n2024-02-12\n\nDnr: VN/18/2024\n\nMedel för vårdutveckling 2024\n\nÄrendebeskrivning\n\nRegionfullmäktige beslutade 2023-11-26 § 118 att avsätta 6,9 miljoner kronor för vårdutveckling under 2024.\n\n${background}\n\nVårddirektörens förslag\n\n1. ${point}\n\n2. ${beside}\n`,
  );
const rowsOf = ({ rows }: ReturnType<typeof readDecision>) =>
  rows.map(({ activity, responsible, amountKr }) => [
    activity.toLowerCase(),
    responsible,
    amountKr,
  ]);
const answered = [
  ["nattmottagning", "Eva Alm", 2_400_000],
  ["patientskola", "Bo Ek", 1_200_000],
  ["läsplattor", "Dag Alm", 900_000],
];
const told =
  "Förslaget är att 2,4 mnkr går till nattmottagning, med Eva Alm som ansvarig, 1,2 mnkr till patientskola, med Bo Ek som ansvarig, och 0,9 mnkr till läsplattor, med Dag Alm som ansvarig.";

describe("what is told in the background beside a pot that happens to be as large as one of it", () => {
  it.each([
    told,
    "Staben föreslår att nattmottagning får 2,4 mnkr (ansvarig Eva Alm), patientskola 1,2 mnkr (ansvarig Bo Ek) och läsplattor 0,9 mnkr (ansvarig Dag Alm).",
    "Staben föreslår att det avsätts 2 400 tkr för nattmottagning (Eva Alm), 1 200 tkr för patientskola (Bo Ek) samt 900 tkr för läsplattor (Dag Alm).",
    "Av medlen föreslås 2,4 mnkr gå till nattmottagning. Ansvarig är Eva Alm. Vidare föreslås 1,2 mnkr gå till patientskola. Ansvarig är Bo Ek. Slutligen föreslås 0,9 mnkr gå till läsplattor. Ansvarig är Dag Alm.",
    "Nattmottagning bör få 2,4 mnkr med Eva Alm som ansvarig, patientskola 1,2 mnkr med Bo Ek som ansvarig och läsplattor 0,9 mnkr med Dag Alm som ansvarig.",
    "Staben förordar att medlen används till nattmottagning (2,4 mnkr, Eva Alm ansvarar), patientskola (1,2 mnkr, Bo Ek ansvarar) och läsplattor (0,9 mnkr, Dag Alm ansvarar).",
    "Förslaget innebär att Eva Alm får 2,4 mnkr för nattmottagning, Bo Ek 1,2 mnkr för patientskola och Dag Alm 0,9 mnkr för läsplattor.",
  ])("is proposed whole: %s", (background) => {
    const read = memo(background);
    expect(rowsOf(read)).toEqual(answered);
    expect(read.pots).toMatchObject([{ amountKr: 2_400_000, holder: "vårddirektören" }]);
    expect(read.undistributedKr).toBe(0);
    expect(read.proposalsOnly).toBe(true);
  });

  it.each([
    "Förslaget är att till nattmottagning avsätta 2,4 mnkr, till patientskola 1,2 mnkr och till läsplattor 0,9 mnkr.",
    "Förslaget går ut på att 2,4 mnkr läggs på nattmottagning, 1,2 mnkr på patientskola och 0,9 mnkr på läsplattor.",
  ])("is proposed whole where nobody answers for it: %s", (background) => {
    expect(rowsOf(memo(background))).toEqual(answered.map(([name, , kr]) => [name, null, kr]));
  });

  it.each([
    "Nämnden fördelar medlen enligt ovan.",
    "De insatser som beskrivs i ärendet finansieras med årets medel.",
    "Insatserna ovan tilldelas medel.",
    "Medel beviljas till de aktiviteter och med de belopp som framgår av ärendebeskrivningen.",
    "Förvaltningens förslag till insatser godkänns.",
    "Nämnden ställer sig bakom fördelningen ovan.",
  ])("is proposed however the point puts it: %s", (point) => {
    expect(rowsOf(memo(told, point))).toEqual(answered);
  });

  it("is summed up by a sentence that goes on below, wrong or right", () => {
    for (const total of ["4,5", "4,6"]) {
      const amountKr = total === "4,5" ? 4_500_000 : 4_600_000;
      const { statedTotals } = memo(
        `${told} Insatserna uppgår till sammanlagt\n${total} miljoner kronor.`,
      );
      expect(statedTotals).toEqual([{ of: "rows", statedKr: amountKr, computedKr: 4_500_000 }]);
    }
  });

  it("is no second pot where it tells of the same one", () => {
    for (const same of [
      "För mindre projekt föreslås 2,4 mnkr.",
      "Till sådant föreslås en gemensam pott om 2,4 mnkr.",
    ]) {
      const read = memo(
        `Staben föreslår att patientskola får 3,6 mnkr och läsplattor 0,9 mnkr. ${same}`,
      );
      expect(rowsOf(read).map(([, , kr]) => kr)).toEqual([3_600_000, 900_000]);
      expect(read.pots).toHaveLength(1);
    }
  });

  it("is asked about where it stands alone under another name", () => {
    const read = memo(
      "Staben föreslår att patientskola får 3,6 mnkr. Till läsplattor föreslås 2,4 mnkr.",
    );
    expect(rowsOf(read)).toEqual([["patientskola", null, 3_600_000]]);
    expect(read.questions.join("\n")).toContain("Till läsplattor föreslås 2,4 mnkr.");
  });

  it.each([
    "Verksamheterna har föreslagit att 2,4 mnkr går till nattmottagning och 1,2 mnkr till patientskola.",
    "Förra året var förslaget att 2,4 mnkr går till nattmottagning och 1,2 mnkr till patientskola.",
    "Ett alternativ är att 2,4 mnkr går till nattmottagning och 1,2 mnkr till patientskola.",
    "Nattmottagning kostar 2,4 mnkr och patientskola 1,2 mnkr.",
  ])("is not proposed where it only tells: %s", (background) => {
    const read = memo(background);
    expect(read.rows).toEqual([]);
    expect(read.pots).toHaveLength(1);
    expect(read.questions.some((one) => one.startsWith("läsning"))).toBe(true);
  });
});
