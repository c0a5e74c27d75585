import { describe, expect, it } from "vitest";
import { readDecision, readQuotedDecision } from "../../../src/language/reading/read-decision.ts";
import { withRows } from "../../../src/language/reading/with-rows.ts";
import { healthPaper as paper } from "./papers.ts";

const totals = (decision: string): string[] =>
  readDecision(paper(decision)).statedTotals.map(
    ({ of, statedKr, computedKr }) => `${of} ${statedKr}/${computedKr}`,
  );
const sumsAsked = (decision: string): string[] =>
  readDecision(paper(decision)).questions.filter((one) => /^(?:summa|läsning|ram)/.test(one));

/** The rows of a table, in which a stroke stands between the cells. */
const table = (...rows: readonly string[]): string => rows.join("\n").replaceAll("|", "\t");
const first = ["Ljusrum|Mona Ek|300", "Friskvård|Bo Al|200"];
const second = ["Massage|Ada Ros|150", "Ergonomi|Ada Ros|100"];
const head = "Aktivitet|Ansvarig|Belopp (tkr)";
const each = ["rows 500000/500000", "rows 250000/250000", "rows 750000/750000"];

describe("the sums of the groups of a table", () => {
  it.each([
    ["Delsumma", "Delsumma", "Summa"],
    ["Deltotal", "Deltotal", "Slutsumma"],
    ["Delsumma vården", "Delsumma tandvården", "Summa aktiviteter"],
    ["Summa område A", "Summa område B", "Summa A och B"],
    ["Vården, delsumma", "Tandvården, delsumma", "Totalt"],
    ["Vården totalt", "Tandvården totalt", "Samtliga aktiviteter"],
    ["Vården (summa)", "Tandvården (summa)", "Allt sammanlagt"],
    ["Vården, tillsammans:", "Tandvården, tillsammans:", "Total:"],
  ])("are called many things and are no rows: %s, %s, %s", (one, other, all) => {
    const text = table(head, ...first, `${one}||500`, ...second, `${other}||250`, `${all}||750`);
    expect(totals(text)).toEqual(each);
    expect(readDecision(paper(text)).rows).toHaveLength(4);
    expect(sumsAsked(text)).toEqual([]);
  });

  it("are asked about where they are wrong, whatever they are called", () => {
    const text = table(head, ...first, "Vården totalt||510", ...second, "Summa||750");
    expect(totals(text)).toEqual(["rows 510000/500000", "rows 750000/750000"]);
    expect(sumsAsked(text)).toHaveLength(1);
  });

  it("are no sums where somebody answers for the row", () => {
    const text = table(head, ...first, "Kurser totalt|Ada Ros|150", "Summa||650");
    expect(readDecision(paper(text)).rows).toHaveLength(3);
    expect(totals(text)).toEqual(["rows 650000/650000"]);
  });

  it.each([
    [
      "beside the name of the group above its rows",
      table(head, "Vården||500", ...first, "Tandvården||250", ...second, "Summa||750"),
    ],
    [
      "below columns set with spaces",
      `Belopp    Aktivitet              Ansvarig        Behov 2025

Vården
500 000   Ljusrum                Mona Ek         ja
500 000   Delsumma vården

Tandvården
150 000   Massage vid            Ada Ros         nej
          tung vård
100 000   Ergonomi               Ada Ros         ja
250 000   Delsumma tandvården

750 000   Summa aktiviteter`,
    ],
    [
      "in a table drawn with strokes",
      `| Aktivitet | Ansvarig | Belopp (kr) |
|---|---|---|
| Ljusrum | Mona Ek | 300 000 |
| Friskvård | Bo Al | 200 000 |
| **Delsumma** | | **500 000** |
| Massage | Ada Ros | 250 000 |
| **Delsumma** | | **250 000** |
| **Summa** | | **750 000** |`,
    ],
  ])("are told %s", (_, text) => {
    expect(totals(text)).toEqual(each);
    expect(sumsAsked(text)).toEqual([]);
  });

  it("are each said where two groups come to the same", () => {
    const text = table(head, ...first, "Delsumma||500", "Massage|Ada Ros|500", "Delsumma||500");
    expect(totals(`${text}\n${table("Summa||1 000")}`)).toEqual([
      "rows 500000/500000",
      "rows 500000/500000",
      "rows 1000000/1000000",
    ]);
    expect(totals(table(head, ...first, "Delsumma||500", "Summa||500"))).toEqual([
      "rows 500000/500000",
    ]);
  });

  it("are summed up by those of larger groups, and asked about where they come to something else", () => {
    const nested = (sum: string): string =>
      table(
        head,
        "Ljusrum|Mona Ek|300",
        "Delsumma sjukhuset||300",
        "Friskvård|Bo Al|200",
        "Delsumma klinikerna||200",
        `Summa vården||${sum}`,
        ...second,
        "Summa tandvården||250",
        "Totalt||750",
      );
    const parts = ["rows 300000/300000", "rows 200000/200000"];
    expect(totals(nested("500"))).toEqual([...parts, ...each]);
    expect(totals(nested("510"))).toEqual([...parts, "rows 510000/500000", ...each.slice(1)]);
    expect(sumsAsked(nested("510"))).toHaveLength(1);
  });

  it("are those of pots where the table is", () => {
    const text = `Pottar (tkr)\n\n${table(
      "Ändamål|Fördelas av|Belopp (tkr)",
      "Kurser|HR-direktören|150",
      "Licenser|IT-direktören|100",
      "Delsumma||250",
      "Stolar|Tandvårdschefen|80",
      "Ljus|Klinikchefen|70",
      "Delsumma||150",
      "Summa pottar||400",
    )}`;
    expect(totals(text)).toEqual([
      "pots 250000/250000",
      "pots 150000/150000",
      "pots 400000/400000",
    ]);
    expect(sumsAsked(text)).toEqual([]);
  });

  it("are of pots below those that are pots, in a table that holds both", () => {
    const text = `Medlen fördelas så här (tkr):

Fasta insatser
${table(...first, "Delsumma||500")}

Pottar för fördelning
${table("Kurser|HR-direktör|150", "Licenser|IT-direktör|100", "Delsumma||250")}`;
    expect(totals(text)).toEqual(["rows 500000/500000", "pots 250000/250000"]);
    expect(sumsAsked(text)).toEqual([]);
  });

  it("leave the whole to the words below, which are asked about where they are wrong", () => {
    const text = table(head, ...first, "Delsumma||500", ...second, "Delsumma||250");
    expect(totals(`${text}\n\nTabellen summerar till 760 tkr.`)).toEqual([
      ...each.slice(0, 2),
      "rows 760000/750000",
    ]);
  });

  it("stay right when a row that was missed is added to the whole", () => {
    const text = table(head, ...first, "Delsumma||500", ...second, "Delsumma||250", "Summa||800");
    const read = readQuotedDecision(paper(text));
    const missed = {
      activity: "Sång",
      responsible: "Ada Ros",
      amountKr: 50_000,
      needNextYear: "nej",
      proposed: false,
      quote: "Sång",
      elsewhere: false,
    } as const;
    const { reading } = withRows(read, [missed]);
    expect(reading.statedTotals.map(({ computedKr }) => computedKr)).toEqual([
      500_000, 250_000, 800_000,
    ]);
    expect(reading.questions.filter((one) => one.startsWith("summa"))).toEqual([]);
  });

  it("are no frame and leave what is not given as it is", () => {
    const text = table(head, ...first, "Delsumma||500", ...second, "Delsumma||250");
    const { frame, undistributedKr } = readDecision(paper(text));
    expect([frame?.amountKr, undistributedKr]).toEqual([10_000_000, 9_250_000]);
  });
});

describe("the sums of both lists, read off a table that holds both", () => {
  const both = table(
    "Typ|Ändamål|Mottagare|Belopp (tkr)",
    "Aktivitet|Ljusrum|Mona Ek|300",
    "Pott|Kurser|HR-direktören|150",
    "Aktivitet|Friskvård|Bo Al|200",
    "Pott|Licenser|IT-direktören|100",
  );
  const right = ["pots 250000/250000", "rows 500000/500000"];

  it.each([
    "Tabellen visar att aktiviteterna får sammanlagt 500 tkr och pottarna 250 tkr.",
    "Som framgår av tabellen är aktiviteterna tillsammans 500 tkr och pottarna 250 tkr.",
    "Sammanställningen ovan visar att insatserna kostar 0,5 mnkr och potterna 0,25 mnkr.",
    "Av uppställningen framgår att 500 tkr går till aktiviteter och 250 tkr till pottar.",
    "Av ovanstående följer att pottarna sammanlagt är 250 tkr och aktiviteterna 500 tkr.",
    "Enligt tabellen får aktiviteterna tillsammans 500 tkr, pottarna 250 tkr.",
    "Av tabellen kan utläsas att aktiviteterna får 500 tkr och att pottarna är på 250 tkr.",
    "Som tabellen visar uppgår aktiviteterna till 500 tkr, medan pottarna uppgår till 250 tkr.",
    "Summerat per typ: aktiviteter 500 tkr, pottar 250 tkr.",
  ])("are totals and no gifts: %s", (told) => {
    const text = `${both}\n\n${told}`;
    const { rows, pots } = readDecision(paper(text));
    expect([rows.length, pots.length]).toEqual([2, 2]);
    expect(totals(text).toSorted()).toEqual(right);
    expect(sumsAsked(text)).toEqual([]);
  });

  it("are asked about where one is wrong", () => {
    const text = `${both}\n\nTabellen visar att aktiviteterna tillsammans får 510 tkr och pottarna 250 tkr.`;
    expect(sumsAsked(text)).toHaveLength(1);
    expect(sumsAsked(text)[0]).toMatch(/510\s000 kr men raderna blir 500\s000 kr/u);
  });

  it.each([
    "Tabellen visar att de sökta aktiviteterna uppgår till 900 tkr.",
    "Tabellen visar att aktiviteterna i fjol fick 400 tkr och pottarna 300 tkr.",
    "Bilagan visar att de avslagna aktiviteterna kostar 800 tkr.",
    "Av tabellen framgår att Musikskolan får 90 tkr.",
  ])("are not what was asked for, refused, given before or somebody's: %s", (told) => {
    const text = `${both}\n\n${told}`;
    expect(totals(text)).toEqual([]);
    expect(readDecision(paper(text)).rows).toHaveLength(2);
  });
});
