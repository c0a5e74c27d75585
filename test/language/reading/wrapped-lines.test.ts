import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/language/reading/layout/lines.ts";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { fixtures, inShort } from "./fixtures.ts";

const linesOf = (text: string): readonly string[] => prepare(text).lines.map((line) => line.text);

/** Words that end their lines at one edge, so that the page's width can be measured. */
const page = `Regionen har i flera år haft svårt att få ihop de olika bidragen från
staten, och under våren har det gjorts en genomgång av hur pengarna har
använts i verksamheterna. Genomgången visar att pengarna räcker till det
som var tänkt från början.

`;

describe("a paragraph broken at the page's edge", () => {
  it.each([
    [
      "Medlen för arbetet med suicidprevention hålls ihop av samordnare Eva",
      "Strömbro vid staben.",
    ],
    ["Den som ska redovisa hur medlen har använts under det här året är hos", "Regionhälsan."],
    ["Under hösten kom det in önskemål från många verksamheter om sammanlagt", "18 500 000 kr."],
    ["Förvaltningen har sammanställt underlagen och lämnar dem vidare enligt", "HSN 2024/17."],
    [
      "Frågan om vem som har rätt att fördela bidraget avgjordes av styrelsen.",
      "Beslutet gäller året.",
    ],
    ["Ordföranden frågar om nämnden kan besluta enligt förslaget, och finner", "att så är fallet."],
  ])("goes on: %s / %s", (before, text) => {
    expect(linesOf(`${page}${before}\n${text}\n`)).toContain(`${before} ${text}`);
  });

  it.each([
    ["Medlen för arbetet med suicidprevention hålls ihop av samordnare vid", "- Eva Strömbro"],
    ["Underlag är sammanställningen av vad förvaltningarna har lämnat in här", "Beslut"],
    [
      "Till vårdcentralernas arbete med levnadsvanor avsätts nu 2 400 000 kr",
      "För ambulansen 300 tkr",
    ],
    ["Medlen för arbetet med suicidprevention hålls ihop av samordnaren där", "Ansvarig: Eva Alm"],
    ["Styrelsen beslutar om medlen för arbetet med suicidprevention sålunda:", "vården får mest"],
    [
      "Förvaltningens tjänsteutlåtande om fördelning av bidraget, 2025-10-27",
      "Rådets anteckningar",
    ],
  ])("does not swallow what begins anew: %s / %s", (before, text) => {
    expect(linesOf(`${page}${before}\n${text}\n`)).toContain(before);
  });

  it("is not measured where lines are short, or end where they like", () => {
    const names = "Verksamhetschef för ortopedi och handkirurgi\nAnna Lind\n";
    expect(linesOf(names)).toEqual(names.trim().split("\n"));
    expect(linesOf(`Kort rad som\ngår vidare.\n${names}`)).toContain("Anna Lind");
  });

  it("keeps a figure, a point and a paragraph's number whole on any page", () => {
    expect(linesOf("Ansökningar om 5 930\n000 kronor har kommit in.")).toHaveLength(1);
    expect(linesOf("Rätten följer av delegationsordningen, punkt\n5.12.")).toHaveLength(1);
    expect(
      linesOf("Med stöd av styrelsens beslut 2022-12-13\n§ 241 att fördela ramen"),
    ).toHaveLength(1);
    expect(linesOf("Ärendet avslutas 2022-12-13\n§ 241 Fördelning av ramen")).toHaveLength(2);
  });
});

describe("what stands on every page", () => {
  const rows = "Aktivitet\tAnsvarig\tBelopp (kr)\nLäxhjälp\tBo Prov\t900 000";
  const document = (between: string) =>
    `Region Norr\nDelegationsbeslut\n2025-03-04\nRS/12/2025\n\nBeslut\n\nFöljande fördelas.\n\n${rows}\n${between}Lovskola\tEva Alm\t300 000\nSumma\t\t1 200 000\n`;

  it.each([
    "Sida 2 (4)\n",
    "\nSida 2 av 4\n\n",
    "\n2(4)\n\n",
    "\n\n– 2 –\n\n",
    "\nRegion Norr\nDelegationsbeslut\nSid 2/4\n\n",
    "\n2 (4)\nRegion Norr\nDelegationsbeslut\n\n",
  ])("breaks no table: %j", (between) => {
    const { rows: found, statedTotals } = readDecision(document(between));
    expect(found.map((row) => row.amountKr)).toEqual([900_000, 300_000]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 1_200_000, computedKr: 1_200_000 }]);
  });

  it("is not a figure of the document's own, nor a heading that comes again", () => {
    expect(linesOf("Text\n\n4 (2)\n\nMer text")).toEqual(["Text", "4 (2)", "Mer text"]);
    const minutes =
      "Nämnden\n\n§ 1 Bidrag\n\nBeslut\nBifalles.\n\n1 (2)\n\n§ 2 Lokal\n\nBeslut\nAvslås.\n\n2 (2)\n";
    expect(linesOf(minutes).filter((line) => line === "Beslut")).toHaveLength(2);
  });
});

describe("how a text was pasted", () => {
  const ways: Readonly<Record<string, (text: string) => string>> = {
    "set in from the edge, with spaces behind its lines": (text) =>
      text.replace(/(?<!\r)\n/g, "  \n").replace(/^(?=[^\n])/gm, "    "),
    "with hard spaces and accents apart": (text) =>
      text.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00A0").normalize("NFD"),
    "with Word's own list marks": (text) => text.replace(/^( *)[-–•] /gm, "$1\uF0B7 "),
  };
  const told = (text: string) => JSON.stringify({ ...inShort(readDecision(text)), questions: [] });
  // Carriage returns inside its rows, or a dash that opens a cell, are what these documents are about.
  const apart = ["broken-rows", "bars-with-a-part-in-a-row"];
  const documents = fixtures()
    .filter(({ name }) => !apart.includes(name))
    .map(({ name, text }) => ({ name, text, before: told(text) }));

  it.each(Object.entries(ways))("changes nothing of what is read: %s", (_, way) => {
    const changed = documents.filter(
      ({ text, before }) => way(text) !== text && told(way(text)) !== before,
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
