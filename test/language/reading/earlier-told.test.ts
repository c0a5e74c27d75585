import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (background: string) =>
  readDecision(
    `Delegationsbeslut\n2024-03-05\nDnr RS 2024/12\n\nBakgrund\n\n${background}\n\nBeslut\n\nTill nattöppet avsätts 2 mnkr, ansvarig Lena Ek.\nTill sommarlovet avsätts 4 mnkr, ansvarig Per Alm.\n`,
  );
const own = [
  ["nattöppet", 2_000_000],
  ["sommarlovet", 4_000_000],
];
const namesOf = (background: string) =>
  read(background).rows.map((row) => [row.activity.toLowerCase().replace(/en$/, ""), row.amountKr]);

describe("what an earlier decision gave out of the same frame, told in sentences", () => {
  it.each([
    "Regionen får 10 mnkr. Styrelsen fördelade den 10 januari, § 3, en första del om 4 mnkr. Läxhjälpen fick 3 mnkr (ansvarig Mona Ek) och simskola fick 1 mnkr. Det som är kvarvarande medel får direktören fördela.",
    "Ramen är 10 mnkr. Den 10 januari 2024, § 3, fördelade styrelsen 4 mnkr: läxhjälp tilldelades 3 mnkr och simskola 1 mnkr. Återstående 6 mnkr får direktören fördela.",
    "Ramen är 10 mnkr. Av den gick 3 mnkr till läxhjälp och 1 mnkr till simskola genom styrelsens beslut 2024-01-10 § 3. De kvarvarande 6 mnkr fördelas av direktören.",
    "Ramen är 10 mnkr. Styrelsen beslutade 2024-01-10, § 3, att avsätta dels 3 mnkr till läxhjälp, dels 1 mnkr till simskola. Resterande 6 mnkr fördelas här.",
    "Ramen är 10 mnkr. Nämnden har den 10 januari 2024, § 3, avsatt 3 mnkr till läxhjälp och 1 mnkr till simskola. Återstående 6 mnkr fördelas nu.",
    "Av ramen om 10 mnkr är 4 mnkr redan fördelade (RS 2024-01-10, § 3): läxhjälp 3 mnkr och simskola 1 mnkr. Kvar att fördela är 6 mnkr.",
    "Regionen får 10 mnkr. Styrelsen har redan fördelat 4 mnkr (2024-01-10 § 3), varav 3 mnkr till läxhjälp och 1 mnkr till simskola. De återstående 6 mnkr fördelas av direktören.",
    "Regionen får 10 mnkr. Vid sammanträdet den 10 januari (§ 3) fastställde styrelsen två insatser: 3 mnkr till läxhjälp och\n1 mnkr till simskola. De två insatserna uppgår till\n4 mnkr. Kvarvarande medel fördelar direktören.",
    "Ramen är 10 mnkr. Styrelsen har tidigare i år, den 10 januari § 3, fördelat en del av medlen enligt följande.\n- Läxhjälp 3 mnkr\n- Simskola 1 mnkr\nResterande medel, 6 mnkr, fördelas av direktören.",
  ])("is read where the amounts tally: %s", (background) => {
    expect(namesOf(background)).toEqual([["läxhjälp", 3_000_000], ["simskola", 1_000_000], ...own]);
    expect(read(background).frame?.amountKr).toBe(10_000_000);
    expect(read(background).undistributedKr).toBe(0);
  });

  it("is read as pots where holders got it", () => {
    const { pots } = read(
      "Ramen är 10 mnkr. Styrelsen beslutade 2024-01-10, § 3, att ge skolchefen 3 mnkr att fördela till läxhjälp och fritidschefen 1 mnkr att fördela till simskolor. Resterande 6 mnkr fördelas här.",
    );
    expect(pots.map(({ holder }) => holder)).toEqual(["skolchefen", "fritidschefen"]);
  });

  it.each([
    "Ramen är 6 mnkr. Under 2023 fördelades 4 mnkr: läxhjälp fick 3 mnkr och simskola fick 1 mnkr (§ 88). Resterande medel betalades tillbaka.",
    "Staten fördelade 900 mnkr till landets regioner, varav Stockholm fick 600 mnkr och Skåne fick 300 mnkr. Återstående medel inom regionen, 6 mnkr, fördelas nu.",
    "Ramen är 10 mnkr, varav 4 mnkr redan är fördelade. Läxhjälpen sökte 3 mnkr och simskolan ansökte om 2 mnkr. Resterande 6 mnkr fördelas nu.",
    "Styrelsen fördelade den 10 januari, § 3, medel ur ett annat bidrag: läxhjälp fick 3 mnkr och simskola 2 mnkr. Resterande 6 mnkr fördelas nu.",
  ])("is not another year's, others', asked for or what does not tally: %s", (background) => {
    expect(namesOf(background)).toEqual(own);
  });

  it("has a sum of its own where nothing more of its kind is given", () => {
    const { statedTotals } = readDecision(
      "Delegationsbeslut\n2024-03-05\n\nBakgrund\n\nRegionen får 10 mnkr. Styrelsen fördelade den 10 januari, § 3, en första del om 4 mnkr. Läxhjälp fick 3 mnkr och simskola fick 1 mnkr. Direktören får fördela kvarvarande medel.\n\nBeslut\n\nSkolchefen får 2 mnkr att fördela till lovskola.\n",
    );
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 4_000_000, computedKr: 4_000_000 }]);
  });
});
