import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const read = (lines: readonly string[], after = "") =>
  readDecision(
    decisionOf(`Pengarna delas ut så här.\n\n${lines.join("\n").replaceAll("|", "\t")}${after}`),
  );
const rowsOf = (...lines: string[]) =>
  read(lines).rows.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]);

describe("the last cell of a row, alone on the line below", () => {
  const expected = [
    ["Skidspår", "Eva Alm", 400_000, "ja"],
    ["Vågbrytare", "Bo Ek", 620_000, "nej"],
  ];
  it.each([
    [
      "the amount, behind a tab",
      "Ansvarig|Åtgärd|Behov 2026|Belopp (kr)",
      ["Eva Alm|Skidspår|ja|400 000", "Bo Ek|Vågbrytare|nej|", "620 000", "Summa|||1 020 000"],
    ],
    [
      "the amount, without a tab",
      "Ansvarig|Åtgärd|Behov 2026|Belopp (kr)",
      ["Eva Alm|Skidspår|ja|400 000", "Bo Ek|Vågbrytare|nej", "620 000", "Summa|||1 020 000"],
    ],
    [
      "every amount",
      "Åtgärd|Ansvarig|Behov 2026|Belopp (kr)",
      ["Skidspår|Eva Alm|ja|", "400 000", "Vågbrytare|Bo Ek|nej|", "620 000"],
    ],
    [
      "the amount with its unit, in the last row",
      "Behov 2026|Åtgärd|Ansvarig|Belopp",
      ["ja|Skidspår|Eva Alm|400 000 kr", "nej|Vågbrytare|Bo Ek|", "620 000 kr"],
    ],
    [
      "the need",
      "Åtgärd|Ansvarig|Belopp (kr)|Behov 2026",
      ["Skidspår|Eva Alm|400 000|ja", "Vågbrytare|Bo Ek|620 000|", "nej"],
    ],
    [
      "who answers",
      "Åtgärd|Behov 2026|Belopp (kr)|Ansvarig",
      ["Skidspår|ja|400 000|", "Eva Alm", "Vågbrytare|nej|620 000|Bo Ek"],
    ],
    [
      "the name",
      "Belopp (kr)|Behov 2026|Ansvarig|Åtgärd",
      ["400 000|ja|Eva Alm", "Skidspår", "620 000|nej|Bo Ek|Vågbrytare"],
    ],
  ])("is that row's: %s", (_, heads, lines) => {
    expect(rowsOf(heads, ...lines)).toEqual(expected);
    expect(read([heads, ...lines]).questions.join()).not.toContain("läsning");
  });

  it("stands beside rows that are broken within other cells", () => {
    expect(
      rowsOf(
        "Ansvarig|Åtgärd|Behov 2026|Belopp (kr)",
        "Eva Alm|Skidspår i",
        "Norra Vik|ja|400 000",
        "Bo Ek|Vågbrytare|nej|",
        "620 000",
        "Summa|||1 020 000",
      ),
    ).toEqual([["Skidspår i Norra Vik", "Eva Alm", 400_000, "ja"], expected[1]]);
  });

  it("is a pot's too", () => {
    const lines = [
      "Pott|Innehavare|Belopp (kr)",
      "Läger|Skolchefen|",
      "400 000",
      "Vak|Vårdchefen|300 000",
    ];
    expect(read(lines).pots.map(({ purpose, amountKr }) => [purpose, amountKr])).toEqual([
      ["Läger", 400_000],
      ["Vak", 300_000],
    ]);
  });
});

describe("a line alone below a row that lacks its last cell", () => {
  it("is no amount of it where it is the sum of those above", () => {
    const { rows } = read([
      "Ansvarig|Åtgärd|Belopp (kr)",
      "Eva Alm|Skidspår|400 000",
      "Ada Ros|Badplats|220 000",
      "Bo Ek|Vågbrytare|",
      "620 000",
    ]);
    expect(rows.map(({ activity }) => activity)).not.toContain("Vågbrytare");
  });

  it("is no amount of a row that was turned down", () => {
    const { rows } = read([
      "Ansvarig|Åtgärd|Belopp (kr)|Beslut",
      "Eva Alm|Skidspår|400 000|bifall",
      "Bo Ek|Vågbrytare|avslag",
      "620 000",
    ]);
    expect(rows.map(({ activity }) => activity)).toEqual(["Skidspår"]);
  });

  it("names nobody where it signs the paper", () => {
    const { rows } = read(
      ["Åtgärd|Belopp (kr)|Ansvarig", "Skidspår|400 000|Eva Alm", "Vågbrytare|620 000|"],
      "\nAda Ros\nRegiondirektör",
    );
    expect(rows.map(({ responsible }) => responsible)).not.toContain("Ada Ros");
  });

  it("names nobody where others stand alone too, and head groups", () => {
    const { rows } = read([
      "Åtgärd|Belopp (kr)|Ansvarig",
      "Fritidschefen",
      "Skidspår|400 000|Eva Alm",
      "Badplats|220 000|",
      "Skolchefen",
      "Vågbrytare|620 000|Bo Ek",
    ]);
    expect(rows.map(({ responsible }) => responsible)).not.toContain("Skolchefen");
  });
});
