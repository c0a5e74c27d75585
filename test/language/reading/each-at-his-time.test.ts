import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = (head = "Återrapportering") =>
  `Nr | Åtgärd | Belopp | Ansvarig | ${head}\n1 | Kvällsöppet | 400 000 kr | Mona Ek | september 2024\n2 | Extra läkare | 300 000 kr | Bo Ask | vid delårsbokslutet\n3 | Telefontider | 200 000 kr | Åsa Hjelm | januari 2025\nTotalt | | 900 000 kr | |`;
const minutes = (
  text: string,
  lead = "att fastställa nedanstående fördelning av de 1 000 000 kr som nämnden tilldelats,",
) =>
  readDecision(
    `Region Norr\nHälsonämnden\n\nProtokoll 2024-05-22\n\n§ 67 Medel för tillgänglighet\n\nHälsonämnden beslutar\n\n${lead}\n\n${text}\n\nParagrafen justerades omedelbart.\n`,
  );
const tasksOf = ({ assignments }: ReturnType<typeof readDecision>) =>
  assignments.map(({ owner, what, body, deadline, proposed }) => [
    owner,
    what.toLowerCase().replace(/ till nämnden$/, ""),
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : null,
    proposed,
  ]);
const all = (what: string, body: string | null = "hälsonämnden") => [
  ["Mona Ek", what, body, "2024-09", false],
  ["Bo Ask", what, body, null, false],
  ["Åsa Hjelm", what, body, "2025-01", false],
];

describe("a table of money that says when each is to report", () => {
  it.each([
    "att var och en av de ansvariga får i uppdrag att vid den tidpunkt som framgår av tabellen återrapportera väntetiderna till nämnden.",
    "att de ansvariga ska återrapportera väntetiderna till nämnden enligt tabellen.",
    "att uppdra åt respektive ansvarig att återrapportera väntetiderna till nämnden vid de tidpunkter som anges ovan.",
    "att ge samtliga ansvariga i uppdrag att senast enligt tabellen återrapportera väntetiderna till nämnden.",
    "De projektansvariga ska återrapportera väntetiderna till nämnden vid den tid som anges i tabellen.",
    "Varje ansvarig ska vid angiven tidpunkt återrapportera väntetiderna till nämnden.",
  ])("gives each the task of the sentence beside it at his time: %s", (sentence) => {
    const read = minutes(`${table()}\n\n${sentence}`);
    expect(tasksOf(read)).toEqual(all("återrapportera väntetiderna"));
    expect(read.rows.map((row) => row.amountKr)).toEqual([400_000, 300_000, 200_000]);
    expect(read.questions.filter((one) => one.startsWith("tidpunkt"))).toHaveLength(1);
    expect(read.questions.filter((one) => /^(?:läsning|roll)/.test(one))).toEqual([]);
  });

  it.each([
    ["Återrapportering", "återrapportera", null],
    ["Återrapport till nämnden", "återrapportera", "hälsonämnden"],
    ["Redovisas i nämnden", "redovisa", "hälsonämnden"],
    ["Slutrapport", "lämna slutrapport om", null],
    ["Uppföljning", "följa upp", null],
  ])("gives each a task where no sentence does: %s", (head, verb, body) => {
    expect(tasksOf(minutes(table(head)))).toEqual([
      ["Mona Ek", `${verb} kvällsöppet`, body, "2024-09", false],
      ["Bo Ask", `${verb} extra läkare`, body, null, false],
      ["Åsa Hjelm", `${verb} telefontider`, body, "2025-01", false],
    ]);
  });

  it("gives one task to all where the sentence has a time of its own", () => {
    const read = minutes(
      `${table("Kommentar")}\n\natt de ansvariga ska återrapportera väntetiderna till nämnden i oktober 2024.`,
    );
    expect(tasksOf(read)).toEqual([
      ["de ansvariga", "återrapportera väntetiderna", "hälsonämnden", "2024-10", false],
    ]);
  });

  it("proposes where the table is proposed", () => {
    const { assignments, proposalsOnly } = readDecision(
      `Tjänsteskrivelse\n2024-05-22\n\nFörslag till beslut\n\nNämnden fastställer följande fördelning.\n\n${table()}\n`,
    );
    expect(proposalsOnly).toBe(true);
    expect(assignments.every(({ proposed }) => proposed)).toBe(true);
  });

  it.each([
    ["another year", "Tidigare beslut\n\n"],
    ["what was asked for", "Inkomna ansökningar:\n\n"],
  ])("gives nobody anything where it tells of %s", (_, lead) => {
    const { assignments } = readDecision(
      `Delegationsbeslut\n2024-05-22\n\nBeslut\n500 000 kr avsätts till kurser. Ansvarig är Eva Alm.\n\n${lead}${table()}\n`,
    );
    expect(assignments).toEqual([]);
  });

  it("asks once who reports where the money goes to others than persons and positions", () => {
    const read = minutes(
      "Ändamål | Mottagare | Kronor | Redovisas senast\nDans | Föreningen Rytm | 600 000 | 2024-12-01\nTeater | Scen Nord | 300 000 | 2025-01-15",
    );
    expect(tasksOf(read)).toEqual([]);
    expect(read.questions.filter((one) => one.startsWith("roll"))).toHaveLength(1);
  });

  it("gives each his task where the labels of a row stand on one line", () => {
    const read = minutes(
      "Insats: Kvällsöppet. Medel: 400 000 kr. Ansvarig: Mona Ek. Ska redovisas för nämnden i oktober 2024.\nInsats: Extra läkare. Medel: 300 000 kr. Ansvarig: Bo Ask. Ska redovisas för nämnden i december 2024.",
    );
    expect(tasksOf(read)).toEqual([
      ["Mona Ek", "redovisa kvällsöppet", "hälsonämnden", "2024-10", false],
      ["Bo Ask", "redovisa extra läkare", "hälsonämnden", "2024-12", false],
    ]);
    expect(read.rows.map((row) => row.responsible)).toEqual(["Mona Ek", "Bo Ask"]);
  });

  it("gives nothing where nobody answers or nothing is due", () => {
    const read = minutes(
      "Åtgärd | Belopp | Ansvarig | Återrapportering\nKvällsöppet | 400 000 kr | – | september 2024\nExtra läkare | 300 000 kr | Bo Ask | –",
    );
    expect(tasksOf(read)).toEqual([]);
    expect(read.questions).toContainEqual(expect.stringMatching(/^roll: .*kvällsöppet/i));
  });
});

describe("a list that a decision settles now", () => {
  it.each([
    "att fastställa nedanstående fördelning av de 1 000 000 kr som nämnden tilldelats,",
    "att godkänna följande fördelning av de 1 000 000 kr som nämnden har fått,",
    "att anta nedanstående fördelning av det bidrag på 1 000 000 kr som nämnden beviljats,",
    "att fastställa följande fördelning av de 1 000 000 kr som avsattes i budgeten,",
  ])("is given, though its frame was given before: %s", (lead) => {
    const read = minutes(`${table("Kommentar")}`, lead);
    expect(read.rows).toHaveLength(3);
    expect(read.frame?.amountKr).toBe(1_000_000);
    expect(read.undistributedKr).toBe(100_000);
  });

  it.each([
    "att avvakta med återstående 100 000 kr tills staten lämnat besked om höstens utbetalning.",
    "att vänta med resterande 100 000 kr till hösten.",
    "att skjuta upp fördelningen av återstående 100 000 kr.",
    "att spara återstående 100 000 kr.",
  ])("leaves a rest that is no frame: %s", (rest) => {
    const read = minutes(`${table("Kommentar")}\n\n${rest}`);
    expect(read.frame?.amountKr).toBe(1_000_000);
    expect(read.undistributedKr).toBe(100_000);
    expect(read.questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it("is asked about where another decision settled it", () => {
    const read = minutes(
      table("Kommentar"),
      "att notera att nämnden 2023-02-01 § 7 fastställde följande fördelning av de 1 000 000 kr som nämnden tilldelats,",
    );
    expect(read.rows).toEqual([]);
  });
});
