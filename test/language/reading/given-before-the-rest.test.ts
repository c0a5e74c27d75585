import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

/** A decision on delegation that gives what is left of a frame as one pot. */
const paper = (
  told: string,
  frame = "Regionen får 9 000 tkr 2021 för bättre rehabilitering.",
) => `Region Norrsjö
Regiondirektören
2021-05-20

RS/118/2021

Delegationsbeslut – medel för rehabilitering 2021

Ärendebeskrivning

${frame} ${told}

Regiondirektören fick i samma paragraf delegation på att fördela de resterande medlen till hjälpmedel.

Beslut

Till hjälpmedel fördelas 4 000 000 kr till hjälpmedelschefen för fördelning.

Ada Ros
Regiondirektör
`;
const rowsOf = (text: string) =>
  readDecision(text).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);
const given = [
  ["Team i Rinn", "Eva Alm", 3_200_000],
  ["Rehabkoordinator", "Bo Ask", 1_800_000],
];
const bare = "Team i Rinn\tEva Alm\t3 200\nRehabkoordinator\tBo Ask\t1 800\nSumma\t5 000";

describe("a list without heads that an earlier decision gave", () => {
  it.each([
    "Regionstyrelsen beslutade 2021-03-10 § 44 om nedanstående insatser (tkr).",
    "Regionstyrelsen fördelade 2021-03-10 § 44 följande (belopp i tkr):",
    "Regionstyrelsen beslutade 2021-03-10 § 44 att fördela (tkr, insats och ansvarig):",
    "Regionstyrelsen fördelade 2021-03-10 § 44 medel till två insatser, i tkr:",
    "Regionstyrelsen beslutade 2021-03-10 § 44 om fördelning.\n\nBelopp i tkr",
  ])("has its unit from the words above: %s", (lead) => {
    const read = readDecision(paper(`${lead}\n\n${bare}`));
    expect(rowsOf(paper(`${lead}\n\n${bare}`))).toEqual(given);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 5_000_000, computedKr: 5_000_000 }]);
    expect(read.undistributedKr).toBe(0);
    expect(read.questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it("has it from the words below too, and is in kronor where those say so", () => {
    const lead = "Regionstyrelsen beslutade 2021-03-10 § 44 om nedanstående insatser.";
    expect(rowsOf(paper(`${lead}\n\n${bare}\n\nBeloppen anges i tkr.`))).toEqual(given);
    const inKronor = bare.replace(/(\d) (\d00)/g, "$1 $2 000");
    expect(rowsOf(paper(`${lead}\n\n${inKronor}`))).toEqual(given);
  });

  it.each([
    "Regionstyrelsen avslog 2021-03-10 § 44 nedanstående ansökningar (tkr).",
    "Till regionstyrelsen 2021-03-10 § 44 föreslogs nedanstående insatser (tkr).",
    "Verksamheterna hade till den 10 mars 2021 sökt medel för följande (tkr):",
    "Förra året fördelade regionstyrelsen medel till följande (tkr):",
  ])("is not read where it tells of something else: %s", (lead) => {
    expect(rowsOf(paper(`${lead}\n\n${bare}`))).toEqual([]);
  });
});

describe("a sentence right below the heads of a table", () => {
  const table = (remark: string) =>
    `Regionstyrelsen beslutade\n2021-03-10 § 44 om fördelning till följande aktiviteter:

Ansvarig\tAktivitet\tBehov 2022\tBelopp (kr)
${remark}
Eva Alm\tTeam i Rinn\tja\t3 200 000
Bo Ask\tRehabkoordinator\tnej\t1 800 000
Summa\t\t\t5 000 000`;
  it.each([
    "Insatser som godkändes av regionstyrelsen i mars 2021.",
    "Beslutade av regionstyrelsen den 10 mars 2021.",
    "Dessa aktiviteter fastställdes av regionstyrelsen.",
    "Aktiviteter som regionstyrelsen beviljade i mars",
  ])("says of its rows who gave them: %s", (remark) => {
    const text = paper(table(remark));
    expect(rowsOf(text)).toEqual(given);
    expect(readDecision(text).mandates).toEqual([
      expect.objectContaining({ body: "Regionstyrelsen", date: "2021-03-10", section: 44 }),
    ]);
    expect(readDecision(text).undistributedKr).toBe(0);
  });
  it.each([
    "Aktiviteter som regionstyrelsen inte beviljade i mars 2021.",
    "Ansökningar som avslogs av regionstyrelsen.",
    "Aktiviteter som föreslås bli godkända.",
  ])("leaves them unread where it gives nothing: %s", (remark) => {
    expect(rowsOf(paper(table(remark)))).toEqual([]);
  });
});

describe("gifts told in a sentence, in the paragraph that tells what was received", () => {
  it.each([
    "2021 erhåller Region Norrsjö 9 000 000 kr från staten.",
    "För 2021 får regionen 9 000 000 kr.",
    "Staten har för 2021 beviljat Region Norrsjö 9 000 000 kr.",
  ])("are the parts, and not what they are taken out of: %s", (frame) => {
    const told =
      "Regionstyrelsen beslutade 2021-03-10 § 44 om fördelning av medel. I det beslutet fördelades 3 200 000 kr till Team i Rinn, ansvarig Eva Alm, och 1 800 000 kr till Rehabkoordinator, ansvarig Bo Ask.";
    expect(rowsOf(paper(told, frame))).toEqual(given);
    expect(readDecision(paper(told, frame)).undistributedKr).toBe(0);
  });
  it("are not read where they do not come out", () => {
    const told =
      "Regionstyrelsen beslutade 2021-03-10 § 44. Då nämndes 3 200 000 kr till Team i Rinn och 2 800 000 kr till Rehabkoordinator.";
    expect(rowsOf(paper(told, "2021 erhåller Region Norrsjö 9 000 000 kr."))).toEqual([]);
  });
});

describe("a list without heads that a proposal points at", () => {
  const pointing = (lead: string, point: string, list = bare) => `Region Norrsjö
Tjänsteskrivelse
2021-05-20

RS/118/2021

Medel för rehabilitering 2021

Ärendebeskrivning

Regionen får 5 000 000 kr 2021 för bättre rehabilitering.

${lead}

${list}

Förslag till beslut

${point}
`;
  const list =
    "3 200 000\tTeam i Rinn\tEva Alm\n1 800 000\tRehabkoordinator\tBo Ask\n5 000 000\tSumma";
  const lead =
    "Av medlen föreslås följande aktiviteter få finansiering (belopp, aktivitet, ansvarig):";
  it.each([
    "1. Medlen fördelas enligt ovan.",
    "Medlen fördelas i enlighet med ovanstående.",
    "1. Regionstyrelsen fördelar medlen på det sätt som framgår av ärendebeskrivningen.",
    "Medlen fördelas enligt uppställningen ovan.",
  ])("is proposed: %s", (point) => {
    const read = readDecision(pointing(lead, point, list));
    expect(rowsOf(pointing(lead, point, list))).toEqual(given);
    expect(read.rows.every(({ proposed }) => proposed)).toBe(true);
    expect(read.statedTotals).toEqual([{ of: "rows", statedKr: 5_000_000, computedKr: 5_000_000 }]);
    expect(read.undistributedKr).toBe(0);
  });
  it("has its unit from the words above", () => {
    const inThousands = "Följande insatser föreslås få medel (tkr):";
    expect(rowsOf(pointing(inThousands, "1. Medlen fördelas enligt ovan."))).toEqual(given);
  });
  it.each([
    "Verksamheterna har sökt medel för följande (belopp, aktivitet, ansvarig):",
    "Förra året fördelades medel till följande:",
    "År 2020 fördelades medel till följande:",
  ])("is not proposed where it is of something else: %s", (told) => {
    expect(rowsOf(pointing(told, "1. Medlen fördelas enligt ovan.", list))).toEqual([]);
  });
});
