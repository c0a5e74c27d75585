import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Norr\nDelegationsbeslut\nDnr RS 2020/274\n2020-11-12\n\nRegion Norr har fått 2,4 mnkr.";
const rowsIn = (list: string) =>
  readDecision(`${head}\n\n${list}\n\nEva Alm\nRegiondirektör\n`).rows.map(
    ({ activity, amountKr }) => [activity, amountKr],
  );
const three = [
  ["Lots för besöksnäringen", 950_000],
  ["Omställning av skog och trä", 1_050_000],
  ["Digital handel", 400_000],
];

describe("a name that goes on above its amount, in a list without heads", () => {
  it.each([
    "Omställning av skog och trä,\nprojektledare Henrik Olmo\t\t1 050 tkr",
    "Omställning av skog\noch trä, projektledare Henrik Olmo\t1 050 tkr",
    "Omställning av\nskog och trä, projektledare Henrik Olmo\t1 050 tkr",
    "Omställning av skog och\nträ, projektledare Henrik Olmo\t1 050 tkr",
    "Omställning av skog och trä, projekt-\nledare Henrik Olmo\t1 050 tkr",
  ])("is one row: %j", (broken) => {
    expect(
      rowsIn(
        `Tre ansökningar beviljas:\n\nLots för besöksnäringen, projektledare Disa Kåhre\t950 tkr\n${broken}\nDigital handel, projektledare Nasrin Tavakoli\t400 tkr`,
      ),
    ).toEqual(three);
  });
});

const list =
  "Lots för besöksnäringen, projektledare Disa Kåhre\t950 tkr\nOmställning av skog och trä, projektledare Henrik Olmo\t1 050 tkr\nDigital handel, projektledare Nasrin Tavakoli\t400 tkr";

describe("a title above a list that says what becomes of what was applied for", () => {
  it.each([
    "Tre ansökningar beviljas:",
    "Följande ansökningar beviljas",
    "Ansökningar som beviljas",
  ])("gives: %s", (title) => {
    expect(rowsIn(`${title}\n\n${list}`)).toEqual(three);
  });

  it.each([
    "Tre ansökningar avslås:",
    "Ansökningar som inte beviljas:",
    "Dessa ansökningar beviljas inte:",
    "Inkomna ansökningar",
    "Följande ansökningar prioriteras inte:",
  ])("gives nothing: %s", (title) => {
    expect(rowsIn(`${title}\n\n${list}`)).toEqual([]);
  });
});

describe("money that another body put at the decider's disposal", () => {
  it.each([
    "Regionstyrelsen beslutade den 5 november 2024, § 201, att ställa 11,5 miljoner kronor av statsbidraget för psykisk hälsa till nämndens förfogande.",
    "Regionstyrelsen har ställt 11,5 mnkr ur anslaget för vården till nämndens förfogande.",
    "Regionstyrelsen ställde 11,5 mnkr av bidraget till nämndens disposition.",
    "Regionstyrelsen beslutade 2024-11-05 § 201 att ställa 11,5 mnkr till hälso- och sjukvårdsnämndens förfogande.",
  ])("is the frame: %s", (told) => {
    const { frame } = readDecision(
      `Region Norr\nUTDRAG UR PROTOKOLL\nHälso- och sjukvårdsnämnden\nSammanträde 3 december 2024\n\n§ 118\nStatsbidrag 2025 (HSN/2024:455)\n\nSammanfattning av ärendet\n\n${told}\n\nBeslut\n\nHälso- och sjukvårdsnämnden fördelar 3,1 miljoner kronor till ungdomsmottagningen och 2 miljoner kronor till äldreteamet.\n`,
    );
    expect(frame?.amountKr).toBe(11_500_000);
  });
});

it("takes no printer's line for a receiver", () => {
  const { dispatchTo } = readDecision(
    `${head}\n\nBeslut\n\n${list}\n\nSändlista\nProjektledarna\nProjektekonom Ivar Sund\n\n\t\t\tUtskrivet 2020-11-18 08:14   sid 1/1\n`,
  );
  expect(dispatchTo).toEqual(["Projektledarna", "Projektekonom Ivar Sund"]);
});

it("does not ask for a task that was given in another year", () => {
  const { assignments, questions } = readDecision(
    "Minnesanteckningar\nDialogmöte 2022-03-10\n\nNärvarande: Lena Wigren, Åsa Hjelm\n\nHjälpmedel\n\nNämnden gav i maj 2021 områdeschefen i uppdrag att se över avgifterna. Uppdraget redovisades i februari.\n",
  );
  expect([assignments, questions]).toEqual([[], []]);
});
