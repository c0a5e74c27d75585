import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (second: string): string =>
  [
    "Ekby kommun\nPROTOKOLL\nSkolnämnden 2024-03-05\n",
    "§ 12 Lovskola\n",
    "Beslut\n\n1. Ur skolanslaget på 500 tkr fördelas\n",
    "a. 300 tkr till läxhjälp, ansvarig Eva Berg.\n\nb. 200 tkr till simskola, ansvarig Ola Ek.\n",
    second,
    "\nExpedieras till\nSkolchefen",
  ].join("\n");
const tasksIn = (second: string) =>
  readDecision(minutes(second)).assignments.map(({ owner, proposed }) => [owner, proposed]);

describe("tasks below a point of the decision that is no more than a heading", () => {
  const first = "Skolchefen får i uppdrag att redovisa utfallet för nämnden i november 2024.";
  const second = "Eva Berg får i uppdrag att ta fram en plan till nämnden i juni 2024.";
  it.each([
    ["Uppföljning", "a.", "b."],
    ["Uppföljning:", "a)", "b)"],
    ["Återrapportering", "-", "-"],
    ["Uppdrag", "a.", "b."],
    ["Redovisning", "2.1", "2.2"],
    ["Genomförande och uppföljning", "a.", "b."],
  ])("2. %s, marked %s", (heading, one, other) => {
    const owners = [
      ["Skolchefen", false],
      ["Eva Berg", false],
    ];
    expect(tasksIn(`2. ${heading}\n\n${one} ${first}\n\n${other} ${second}\n`)).toEqual(owners);
    expect(tasksIn(`2. ${heading}\n${one} ${first}\n${other} ${second}\n`)).toEqual(owners);
  });

  it("but a heading without the decision's next number tells of the matter", () => {
    expect(tasksIn(`Uppföljning\n\n${first.replace("får", "fick 2022")}\n`)).toEqual([]);
  });
});

const memo = (amount: string): string =>
  [
    "2024-02-06\n\nSkolkontoret\n\nTjänsteskrivelse\n\nMedel till lovskola\n",
    "Förslag till beslut\n\n1. Bidraget på 8 400 000 kronor fördelas enligt följande:\n",
    "Norra området\n- Läxhjälp, ansvarig Eva Berg: 2,6 mnkr\n- Simskola, ansvarig Eva Berg: 0,8 mnkr",
    "Delsumma norra området: 3,4 mnkr\n",
    "Södra området\n- Lovskola, ansvarig Ola Ek: 1,9 mnkr\n- Studiebesök, ansvarig Ola Ek: 0,6 mnkr",
    "Delsumma södra området: 2,5 mnkr\n\nSumma aktiviteter: 5,9 mnkr\n",
    `2. En pott på ${amount} för vidareutbildning avsätts till skolchefen för fördelning.`,
  ].join("\n");

describe("the sum of a group is that group's", () => {
  it.each(["2,5 mnkr", "2,4 mnkr"])("though a pot of %s stands below it", (amount) => {
    const totals = readDecision(memo(amount)).statedTotals;
    expect(totals.map(({ of, statedKr }) => [of, statedKr])).toEqual([
      ["rows", 3_400_000],
      ["rows", 2_500_000],
      ["rows", 5_900_000],
    ]);
  });
});
