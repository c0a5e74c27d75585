import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const read = (table: readonly string[], lead = "Medlen fördelas enligt tabellen.") => {
  const { rows, pots, statedTotals } = readDecision(
    decisionOf([lead, "", ...table].join("\n").replaceAll(" | ", "\t")),
  );
  return {
    rows: rows.map(({ activity, responsible }) => [activity, responsible]),
    pots: pots.map(({ purpose, holder }) => [purpose, holder]),
    statedTotals,
  };
};
const rows = [
  ["Lovskola", "Eva Alm"],
  ["Läxhjälp", "Bo Ek"],
];
const pots = [
  ["Kurser", "HR-chefen"],
  ["Läger", "Fritidschefen"],
];

/** Two activities and two pots, each with a cell that says which it is. */
const tableOf = (head: string, row: string, pot: string): string[] => [
  `Ändamål | Belopp | Till | ${head}`,
  `Lovskola | 700 000 | Eva Alm | ${row}`,
  `Kurser | 900 000 | HR-chefen | ${pot}`,
  `Läxhjälp | 300 000 | Bo Ek | ${row}`,
  `Läger | 250 000 | Fritidschefen | ${pot}`,
];

describe("a column that tells activities from pots", () => {
  it.each([
    ["Form", "Aktivitet med ansvarig", "Pott som innehavaren fördelar"],
    ["Sätt", "fast aktivitet", "pott (fördelas vidare)"],
    ["Typ", "bestämd insats", "pott att fördela"],
    ["Avser", "riktad åtgärd", "öppen pott"],
    ["Typ", "Direkt till aktivitet", "Pott till chef"],
    ["Form", "enskild aktivitet", "fördelas vidare av mottagaren"],
    ["Form", "öronmärkt", "delegerad pott"],
    ["Form", "", "medel för vidare fördelning"],
    ["Slag", "direkt fördelning", "vidare fördelning"],
    ["Rad/pott", "rad", "pott"],
    ["Fördelas vidare?", "nej", "ja"],
    ["Vidarefördelning", "–", "Ja"],
    ["Pott", "", "x"],
  ])("does so in whatever words: %s, %s, %s", (head, row, pot) => {
    expect(read(tableOf(head, row, pot))).toMatchObject({ rows, pots });
  });

  it.each([
    ["Form", "löpande", "nystartat"],
    ["Typ", "fortsättning", "projekt om potter"],
    ["Behov", "nej", "ja"],
  ])("is none where it says something else: %s, %s, %s", (head, row, pot) => {
    expect(read(tableOf(head, row, pot)).pots).toEqual([]);
  });

  it("is none where the words are those that the money is for", () => {
    const { rows: named } = read([
      "Insats | Belopp | Ansvarig",
      "Projekt | 400 000 | Eva Alm",
      "Fördelning | 300 000 | Bo Ek",
    ]);
    expect(named).toContainEqual(["Projekt", "Eva Alm"]);
  });

  it("may say it once for several rows", () => {
    const table = [
      "Form | Ändamål | Belopp | Till",
      "Insatser | Lovskola | 700 000 | Eva Alm",
      " | Läxhjälp | 300 000 | Bo Ek",
      "Pottar | Kurser | 900 000 | HR-chefen",
      " | Läger | 250 000 | Fritidschefen",
    ];
    expect(read(table)).toMatchObject({ rows, pots });
  });
});

describe("a mark that the words beside the table explain", () => {
  const marked = tableOf("Typ", "A", "P");
  const starred = [
    "Ändamål | Belopp | Till",
    "Lovskola | 700 000 | Eva Alm",
    "Kurser* | 900 000 | HR-chefen",
    "Läxhjälp | 300 000 | Bo Ek",
    "Läger* | 250 000 | Fritidschefen",
  ];

  it.each([
    ["Medlen fördelas enligt tabellen. A = aktivitet, P = pott.", marked],
    ["Medlen fördelas enligt tabellen. Rader märkta P är pottar som chefen fördelar.", marked],
    ["Medlen fördelas enligt tabellen (P: för vidare fördelning).", marked],
    ["Medlen fördelas enligt tabellen. Pottar är märkta med *.", starred],
    ["Medlen fördelas så här. De som är märkta med asterisk fördelas vidare.", starred],
    ["Medlen fördelas enligt tabellen.", [...starred, "", "* Pott som innehavaren fördelar."]],
  ])("makes pots of its rows alone: %s", (lead, table) => {
    expect(read(table, lead)).toMatchObject({ rows, pots });
  });

  it("makes none where it means something else", () => {
    const { rows: all, pots: none } = read([...starred, "", "* Insatsen pågår till juni."]);
    expect(none).toEqual([]);
    expect(all).toContainEqual(["Kurser", "HR-chefen"]);
  });
});

describe("a pot among the rows of a table", () => {
  it.each([
    ["Kurser (pott)", "Läger, pott för fördelning", "HR-chefen", "Fritidschefen"],
    ["Kurser – pott", "Läger (fördelas vidare)", "HR-chefen", "Fritidschefen"],
    ["Kurser", "Läger", "HR-chefen (fördelar)", "Fritidschefen för fördelning"],
  ])("is told beside its name or its holder: %s, %s, %s, %s", (one, other, holder, second) => {
    const table = [
      "Ändamål | Belopp | Till",
      "Lovskola | 700 000 | Eva Alm (ansvarig)",
      "Läxhjälp | 300 000 | Bo Ek",
      `${one} | 900 000 | ${holder}`,
      `${other} | 250 000 | ${second}`,
    ];
    expect(read(table)).toMatchObject({ rows, pots });
  });

  it("is told by the title of its group, also where the rows before have none", () => {
    const given = ["Lovskola | 700 000 | Eva Alm", "Läxhjälp | 300 000 | Bo Ek"];
    const handedOn = ["Kurser | 900 000 | HR-chefen", "Läger | 250 000 | Fritidschefen"];
    const head = "Ändamål | Belopp | Till";
    expect(read([head, ...given, "Pottar", ...handedOn])).toMatchObject({ rows, pots });
    expect(read([head, "Pottar", ...handedOn, "Aktiviteter", ...given])).toMatchObject({
      rows,
      pots,
    });
    expect(
      read([
        head,
        "Aktiviteter",
        ...given,
        "Summa aktiviteter | 1 000 000",
        "Potter för vidare fördelning",
        ...handedOn,
        "Summa potter | 1 150 000",
      ]),
    ).toEqual({
      rows,
      pots,
      statedTotals: [
        { of: "rows", statedKr: 1_000_000, computedKr: 1_000_000 },
        { of: "pots", statedKr: 1_150_000, computedKr: 1_150_000 },
      ],
    });
  });

  it("is told by one remark", () => {
    expect(
      read([
        "Ändamål | Belopp | Till | Anmärkning",
        "Lovskola | 700 000 | Eva Alm | ",
        "Kurser | 900 000 | HR-chefen | pott för fördelning",
        "Läxhjälp | 300 000 | Bo Ek | fortsatt från 2024",
      ]),
    ).toMatchObject({ rows, pots: pots.slice(0, 1) });
  });
});

describe("a column of who answers and who distributes", () => {
  const table = [
    "Ändamål | Ansvarig/fördelas av | Belopp (kr)",
    "Aktiviteter",
    "Lovskola | Eva Alm | 700 000",
    "Läxhjälp | Bo Ek | 300 000",
    "Delsumma aktiviteter |  | 1 000 000",
    "Pottar",
    "Kurser | HR-chefen | 900 000",
    "Läger | Fritidschefen | 250 000",
    "Delsumma pottar |  | 1 150 000",
  ];

  it.each([
    ["alone", ""],
    ["in a row of empty cells", " |  | "],
  ])("gives an activity who answers for it and a pot its holder, a group's name %s", (_, empty) => {
    const titled = table.map((row) => (/^(?:Aktiviteter|Pottar)$/.test(row) ? row + empty : row));
    expect(read(titled)).toEqual({
      rows,
      pots,
      statedTotals: [
        { of: "rows", statedKr: 1_000_000, computedKr: 1_000_000 },
        { of: "pots", statedKr: 1_150_000, computedKr: 1_150_000 },
      ],
    });
  });
});

it("is told by the title of its group where that stands in an empty row of the table", () => {
  const table = [
    "Ändamål | Ansvarig | Belopp (kr)",
    "Pottar |  | ",
    "Kurser | HR-chefen | 900 000",
    "Läger | Fritidschefen | 250 000",
    "Aktiviteter |  | ",
    "Lovskola | Eva Alm | 700 000",
    "Läxhjälp | Bo Ek | 300 000",
  ];
  expect(read(table)).toEqual({ rows, pots, statedTotals: [] });
});
