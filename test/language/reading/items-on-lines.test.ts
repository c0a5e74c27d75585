import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const named = ["Simskola vid Tjärn", "Dansläger för unga", "Sommarbio i parken"];
const plain = named.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
const people = ["Mona Ek", "Bo Ask", "Eva Prov"];
const amounts = ["145", "88", "62"];
const lines = (
  lineOf: (name: string, amount: string, who: string) => string,
  names: readonly string[] = plain,
): string =>
  names.map((name, index) => lineOf(name, amounts[index] ?? "", people[index] ?? "")).join("\n");
const rowsOf = (words: string) =>
  readDecision(decisionOf(words)).rows.map(({ activity, amountKr, responsible }) => [
    activity.toLowerCase(),
    amountKr,
    responsible,
  ]);
const withPeople = [
  ["simskola vid tjärn", 145_000, "Mona Ek"],
  ["dansläger för unga", 88_000, "Bo Ask"],
  ["sommarbio i parken", 62_000, "Eva Prov"],
];
const withNobody = withPeople.map(([name, amountKr]) => [name, amountKr, null]);
/** Once under words that give, once with the list alone. */
const bothWays = (list: string) => [rowsOf(`Medlen fördelas så här:\n${list}`), rowsOf(list)];

describe("items on lines of their own", () => {
  it.each([
    ["small letters", lines((name, kr) => `${name}: ${kr} tkr`)],
    ["no sign", lines((name, kr) => `${name} ${kr} tkr`)],
    ["no unit", lines((name, kr) => `${name} ${kr} 000`)],
    ["an equals sign", lines((name, kr) => `${name} = ${kr} tkr`)],
    ["dots", lines((name, kr) => `${name} .... ${kr} tkr`)],
    ["the amount first", lines((name, kr) => `${kr} tkr till ${name}`)],
    ["an amount below each name", lines((name, kr) => `${name}\n${kr} 000 kr`, named)],
    ["an amount above each name", lines((name, kr) => `${kr} 000 kr\n${name}`, named)],
  ])("are each a row: %s", (_, list) => {
    expect(bothWays(list)).toEqual([withNobody, withNobody]);
  });

  it.each([
    ["commas", lines((name, kr, who) => `${name}, ${kr} tkr, ${who}`)],
    ["commas behind them", lines((name, kr, who) => `${name}, ${kr} tkr, ${who},`)],
    ["semicolons behind them", lines((name, kr, who) => `${name}, ${kr} tkr, ${who};`)],
    ["who answers in words", lines((name, kr, who) => `${name}, ${kr} tkr, ansvarig ${who}`)],
    ["brackets", lines((name, kr, who) => `${name} (${kr} tkr, ${who})`)],
    ["dashes", lines((name, kr, who) => `${name} – ${kr} tkr – ${who}`)],
    ["strokes", lines((name, kr, who) => `${name} / ${kr} tkr / ${who}`)],
    ["sentences", lines((name, kr, who) => `${name}. ${kr} 000 kr. Ansvarig ${who}.`, named)],
    [
      "sentences, who first",
      lines((name, kr, who) => `${name}. Ansvarig: ${who}. ${kr} tkr.`, named),
    ],
    [
      "sentences with labels",
      lines((name, kr, who) => `${name}. Belopp: ${kr} 000 kr. Ansvarig: ${who}.`, named),
    ],
    ["three lines each", lines((name, kr, who) => `${name}\n${kr} 000 kr\n${who}`, named)],
    [
      "three lines each, the amount last",
      lines((name, kr, who) => `${name}\n${who}\n${kr} 000 kr`, named),
    ],
    ["tabs and colons", lines((name, kr, who) => `${name}:\t${kr} 000 kr\t${who}`, named)],
    ["to whom first", lines((name, kr, who) => `Till ${who}:\t${kr} 000 kr\tför ${name}`)],
  ])("are each a row, with who answers: %s", (_, list) => {
    expect(bothWays(list)).toEqual([withPeople, withPeople]);
  });

  it.each([
    "Medel beviljas simskolan i Tjärn och de läger som hålls med\n88 tkr vardera under hela sommaren",
    "Nämnden beviljar simskolan 145 tkr och\ndanslägret 88 tkr för den kommande sommaren.",
  ])("are none where a sentence was wrapped: %s", (words) => {
    expect(rowsOf(words).map(([name]) => name)).not.toContain("88 tkr vardera");
    expect(rowsOf(words).length).toBeLessThan(3);
  });
});

describe("items that run together on one line", () => {
  const run = (sign: string, itemOf: (name: string, amount: string, who: string) => string) =>
    lines(itemOf).replaceAll("\n", sign);

  it.each([
    ["semicolons", run("; ", (name, kr) => `${name}: ${kr} tkr`)],
    ["commas", run(", ", (name, kr) => `${name} ${kr} tkr`)],
    ["commas and och", run(" och ", (name, kr) => `${name} ${kr} tkr`)],
    ["strokes", run(" / ", (name, kr) => `${name} ${kr} tkr`)],
    ["dashes", `- ${run(" - ", (name, kr) => `${name}, ${kr} tkr`)}`],
    ["bullets", `• ${run(" • ", (name, kr) => `${name}, ${kr} tkr`)}`],
    ["numbers", plain.map((name, at) => `${at + 1}) ${name} ${amounts[at] ?? ""} tkr`).join(" ")],
    [
      "letters",
      plain.map((name, at) => `${"abc"[at] ?? ""}) ${name}, ${amounts[at] ?? ""} tkr,`).join(" "),
    ],
    [
      "roman",
      plain
        .map((name, at) => `${"i".repeat(at + 1)}) ${name}, ${amounts[at] ?? ""} tkr`)
        .join("; "),
    ],
  ])("are each a row: %s", (_, list) => {
    expect(bothWays(list)).toEqual([withNobody, withNobody]);
  });

  it.each([
    [
      "sentences",
      run(". ", (name, kr, who) => `${name}, ${kr} tkr, ${who}`).replace(
        /(?<=\. )\p{Ll}/gu,
        (one) => one.toUpperCase(),
      ),
    ],
    ["bullets", `• ${run(" • ", (name, kr, who) => `${name}, ${kr} tkr, ${who}`)}`],
    [
      "letters",
      plain
        .map(
          (name, at) =>
            `${"abc"[at] ?? ""}) ${name}, ${amounts[at] ?? ""} tkr, ${people[at] ?? ""},`,
        )
        .join(" "),
    ],
    ["strokes", run(" / ", (name, kr, who) => `${name} ${kr} tkr ${who}`)],
    ["brackets", run(", ", (name, kr, who) => `${name} ${kr} tkr (${who})`)],
  ])("are each a row, with who answers: %s", (_, list) => {
    expect(bothWays(list)).toEqual([withPeople, withPeople]);
  });

  it("may stand behind the words that lead them in", () => {
    const words =
      "Följande beviljas: a) simskola vid Tjärn, 145 tkr, Mona Ek, b) dansläger för unga, 88 tkr, Bo Ask samt c) sommarbio i parken, 62 tkr, Eva Prov.";
    expect(rowsOf(words)).toEqual(withPeople);
  });

  it.each([
    "Från Barnkliniken lämnas 300 000 kr åter. Beloppet ingår i de 2 240 000 kronorna.",
    "Summa 145 tkr; kvar 88 tkr.",
    "Läget är detta: kostnad 145 tkr; intäkt 88 tkr.",
    "Ansökan gällde 145 tkr och kostnaden är 88 tkr.",
  ])("are none in sentences: %s", (words) => {
    expect(rowsOf(words)).toEqual([]);
  });
});
