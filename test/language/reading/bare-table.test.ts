import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (...lines: string[]) =>
  readDecision(["Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...lines].join("\n"));
const rowsOf = (...lines: string[]) =>
  decision(...lines).rows.map((row) => [
    row.activity,
    row.responsible,
    row.amountKr,
    row.needNextYear,
  ]);

describe("a table without a head", () => {
  const read = [
    ["Läxhjälp", "Rektorn", 400_000, "ej angivet"],
    ["Simskola i tre byar", "Mona Ek", 150_000, "ej angivet"],
  ];

  it.each([
    "Medel fördelas till",
    "1. att till nedanstående åtgärder anvisa",
    "Följande insatser får del av bidraget",
    "Rektorerna tilldelas årets medel på detta sätt",
    "Kommunen satsar på dessa projekt",
    "Nämnden beslutar att bevilja",
    "Ur potten anslås",
    "Pengarna går till",
    "Stöd lämnas till föreningarna nedan",
    "Insatser som finansieras 2024",
  ])("is read under ”%s”", (lead) => {
    expect(
      rowsOf(
        lead,
        "",
        "Läxhjälp\tRektorn\t400 000 kr",
        "Simskola i tre byar\tMona Ek\t150 000 kr",
        "Summa\t\t550 000 kr",
      ),
    ).toEqual(read);
  });

  it.each([
    ["bars", "| Läxhjälp | Rektorn | 400 000 |", "| Simskola i tre byar | Mona Ek | 150 000 |"],
    ["the amount first", "400 000\tLäxhjälp\tRektorn", "150 000\tSimskola i tre byar\tMona Ek"],
    ["people first", "Rektorn\tLäxhjälp\t400 000", "Mona Ek\tSimskola i tre byar\t150 000"],
    [
      "spaces",
      "Läxhjälp              Rektorn   400 000",
      "Simskola i tre byar   Mona Ek   150 000",
    ],
    ["tkr", "Läxhjälp\tRektorn\t400 tkr", "Simskola i tre byar\tMona Ek\t150 tkr"],
    ["numbers", "1\tLäxhjälp\tRektorn\t400 000", "2\tSimskola i tre byar\tMona Ek\t150 000"],
  ])("is read with %s", (_, one, two) => {
    expect(rowsOf("Medel fördelas till", one, two)).toEqual(read);
  });

  it("holds the need of next year where a column is nothing but answers", () => {
    expect(
      rowsOf("Medel fördelas till", "Läxhjälp\tRektorn\t400 000\tja", "Kör\tMona Ek\t150 000\t?"),
    ).toEqual([
      ["Läxhjälp", "Rektorn", 400_000, "ja"],
      ["Kör", "Mona Ek", 150_000, "oklart"],
    ]);
  });

  it.each([
    "Kostnaderna beräknas till",
    "Föreningarna har sökt",
    "Förra året fördelades",
    "Följande ansökningar avslås",
  ])("is no list of gifts under ”%s”", (lead) => {
    expect(rowsOf(lead, "Läxhjälp\tRektorn\t400 000 kr", "Simskola\tMona Ek\t150 000 kr")).toEqual(
      [],
    );
  });
});
