import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rows = `Aktivitet\tAnsvarig\tBelopp
Bäckenbottenmottagning\tEnhetschef BB\t3 900 000
Utbildning\tEnhetschef BB\t1 240 000
`;
const pots = `Ändamål\tFördelas av\tBelopp
Endometriosvård\tPrimärvårdschef\t3 200 000
Rådgivning\tHR-chef\t4 100 000
`;
const others = rows.replace("3 900", "5 900");

const read = (parts: readonly string[], pointed: string) =>
  readDecision(`Region Slättvik
Förvaltningsdirektören

Delegationsbeslut – fördelning av 2022 års medel
2022-06-10

Ärendet

Region Slättviks del är 20 000 000 kronor.

${parts.join("\n\n")}

Beslut

Förvaltningsdirektören beslutar

– att fördela medel enligt ${pointed},

– att enhetschef BB ska redovisa besöksstatistik i oktober 2022.
`);
const amounts = (items: readonly { readonly amountKr: number }[]) =>
  items.map(({ amountKr }) => amountKr);

describe("two tables under one heading that the decision points at", () => {
  it.each([
    [
      ["Fördelning", "Tabell 1. Medel direkt till aktivitet", "Tabell 2. Till chefer"],
      "tabell 1 och 2",
    ],
    [
      ["Fördelning", "Tabell 1. Aktiviteter", "Tabell 2. Medel för vidare fördelning"],
      "tabellerna ovan",
    ],
    [["Fördelning", "Tabell 1", "Tabell 2"], "tabell 1 och tabell 2"],
    [["Fördelning", "Tabell 1. Aktiviteter", "Tabell 2. Chefernas medel"], "tabellerna 1–2"],
    [["Fördelning", "Aktiviteter", "Pottar"], "förslaget ovan"],
    [["Fördelning", "Aktiviteter", "Ändamål"], "förslaget ovan"],
  ])("are both given: %s, %s", ([heading = "", one = "", two = ""], pointed) => {
    const found = read([heading, one, rows, two, pots], pointed);
    expect(amounts(found.rows)).toEqual([3_900_000, 1_240_000]);
    expect(found.pots).toMatchObject([
      { purpose: "Endometriosvård", holder: "Primärvårdschef", amountKr: 3_200_000 },
      { purpose: "Rådgivning", holder: "HR-chef", amountKr: 4_100_000 },
    ]);
    expect(found.undistributedKr).toBe(7_560_000);
    expect(found.questions.join("\n")).not.toContain("Hör tabellen");
  });

  it.each([
    ["Tabell 2. Medel för vidare fördelning", "tabell 1", true, pots],
    ["Tabell 3. Medel för vidare fördelning", "tabell 1 och 2", true, pots],
    ["Tabell 2. Fördelning 2021", "tabell 1", false, pots],
    ["Tabell 2. Fördelning 2021", "förslaget ovan", false, pots],
    ["Tabell 2. Ansökningar som inte har prioriterats", "tabell 1", false, others],
    ["Driftbudget", "tabellen ovan", false, others],
  ])("are not, where only the first is meant: %s, %s", (title, pointed, asked, table) => {
    const found = read(["Fördelning", "Tabell 1. Aktiviteter", rows, title, table], pointed);
    expect(amounts(found.rows)).toEqual([3_900_000, 1_240_000]);
    expect(found.pots).toEqual([]);
    expect(found.questions.some((text) => text.includes("Hör tabellen"))).toBe(asked);
  });
});
