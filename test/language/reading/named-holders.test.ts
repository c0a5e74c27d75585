import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (lines: string, right = "") =>
  readDecision(`Region Prov
Delegationsbeslut
2025-03-18
RS 2025-0467

Bakgrund

Regionstyrelsen beslutade 2025-02-27 § 34 att folkhälsodirektören får fördela medlen${right}.

Beslut

${lines}

Eva Prov
Folkhälsodirektör
`);

describe("who distributes, by a name of its own", () => {
  const lead = "Att avsätta medel för vidare fördelning enligt följande";
  it.each([
    ["1 600 tkr till Provs kommunförbund för kommunernas insatser", "Provs kommunförbund"],
    ["1 600 tkr till Kommunförbundet Prov för kommunernas insatser", "Kommunförbundet Prov"],
    ["1 600 tkr till Samordningsförbundet för kommunernas insatser", "Samordningsförbundet"],
    ["1 600 tkr till Länsbygderådet Norr för kommunernas insatser", "Länsbygderådet Norr"],
    ["1 600 tkr till Studieförbundet Bilda till kommunernas insatser", "Studieförbundet Bilda"],
    ["1 600 tkr till primärvårdschefen för kommunernas insatser", "primärvårdschefen"],
  ])("holds a pot of the list: %s", (item, holder) => {
    const { pots, rows } = decision(
      `${lead}\na. ${item}\nb. 750 tkr till psykiatrichefen för vård`,
    );
    expect(rows).toEqual([]);
    expect(pots).toMatchObject([
      { purpose: "kommunernas insatser", holder, amountKr: 1_600_000 },
      { purpose: "vård", holder: "psykiatrichefen" },
    ]);
  });

  it("is asked for where only what it is for is named", () => {
    const { pots, questions } = decision(
      `${lead}\na. 1 600 tkr till stöd för unga\nb. 750 tkr till vård`,
    );
    expect(pots.map(({ holder }) => holder)).toEqual([null, null]);
    expect(questions.filter((one) => one.startsWith("roll"))).toHaveLength(2);
  });
});

describe("leave to pass on the right", () => {
  const asks = (right: string) =>
    decision("IT-chefen får 500 tkr att fördela till kurser.", right).questions.some((one) =>
      one.startsWith("vidaredelegation"),
    );
  it.each([
    " som inte har gått åt i våras, med rätt att vidaredelegera till annan anställd",
    " som ännu inte använts, med rätt att vidaredelegera",
    " när de inte räcker, och med rätt att vidaredelegera till chefer",
    ", med rätt att vidaredelegera utan särskilt beslut",
  ])("is read whatever else is not done: %s", (right) => {
    expect(asks(right)).toBe(false);
  });

  it.each([
    ", utan rätt att vidaredelegera",
    ", som inte får vidaredelegeras",
    ". Rätten att vidaredelegera gäller inte",
    "",
  ])("is asked about where it is refused or not told: %s", (right) => {
    expect(asks(right)).toBe(true);
  });
});
