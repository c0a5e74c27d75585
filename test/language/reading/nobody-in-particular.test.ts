import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (...points: string[]) =>
  readDecision(
    `Region Norr\n2022-05-30\n\nRS 418-2022\n\nBeslut\n\n${points.join("\n")}\nFör forskning fördelas 1,6 mnkr till FoU-direktören för fördelning\n\nRolf Asp\nRegiondirektör\n`,
  );
const roles = ({ questions }: ReturnType<typeof readDecision>) =>
  questions.filter((one) => one.startsWith("roll"));

describe("a pot whose holder is nobody in particular", () => {
  it.each([
    "berörd områdeschef",
    "ansvarig chef",
    "respektive verksamhetschef",
    "lämplig chef",
    "berörda områdeschefer",
    "närmaste chef",
    "vederbörande chef",
    "varje enhetschef",
    "en verksamhetschef",
    "områdeschef",
    "verksamhetscheferna",
    "verksamhetschefen för respektive klinik",
    "chefen för berörd verksamhet",
  ])("is read and asked about: %s", (holder) => {
    const read = decision(`För läxhjälp fördelas 1,9 mnkr till ${holder} för fördelning`);
    expect(read.pots[0]).toMatchObject({ purpose: "läxhjälp", holder, amountKr: 1_900_000 });
    expect(roles(read)).toEqual([
      `roll: ”${holder}” ska fördela potten ”läxhjälp”. Vilken befattning är det?`,
    ]);
  });

  it("is asked about for each pot, which may lie with different people", () => {
    const read = decision(
      "För läxhjälp fördelas 1,9 mnkr till berörd chef för fördelning",
      "För simskola fördelas 0,4 mnkr till berörd chef för fördelning",
    );
    expect(roles(read)).toHaveLength(2);
  });

  it.each([
    "HR-direktören",
    "IT-chef",
    "områdeschefen",
    "områdeschef hud",
    "verksamhetschef för akuten",
    "områdeschefen för psykiatri",
    "ansvarig chef Eva Alm",
    "ekonomistaben",
  ])("is not asked about where it is somebody: %s", (holder) => {
    expect(roles(decision(`För läxhjälp fördelas 1,9 mnkr till ${holder} för fördelning`))).toEqual(
      [],
    );
  });

  it.each(["berörda områdeschefer", "verksamhetscheferna"])(
    "is no row where several are named between commas: %s",
    (holder) => {
      const read = decision(`1 900 tkr till läxhjälp, ${holder}, för vidare fördelning`);
      expect(read.rows).toEqual([]);
      expect(read.questions.join("\n")).toContain(holder);
    },
  );
});
