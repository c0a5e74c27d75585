import { expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (lines: string) =>
  readDecision(
    `Delegationsbeslut\n2022-06-20\nRS/254/2022\n\nBeslut\n${lines}\n\nHanna Sund\nHS-direktör\n`,
  );

it("keeps a pot to the one who decides a pot, where it stands among others that are said alike", () => {
  const { frame, pots } = decided(
    "För tandvård 900 000 kr till HS-direktör för fördelning\nFör kurser 150 000 kr till HR-chef för fördelning",
  );
  expect(frame).toBeNull();
  expect(pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder])).toEqual([
    ["tandvård", 900_000, "HS-direktör"],
    ["kurser", 150_000, "HR-chef"],
  ]);
});
