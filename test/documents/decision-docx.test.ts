import { expect, it } from "vitest";
import { decisionFile, decisionWord } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import { wordBytes } from "../../src/documents/word-bytes.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { decided, typed } from "../domain/ask.ts";
import { authority, requests } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { headingsIn, htmlOf, partOf, rowsIn } from "./opened.ts";

const world = worldOf(
  ...authority,
  ...decided("skills", {
    [requests.mentors]: typed.amount(400_000),
    [requests.courses]: typed.wait,
    [requests.leaders]: typed.no,
  }),
);

function decision(): Decision {
  const made = world.state.decisions.get("1/2018");
  if (made === undefined) throw new Error("decision 1/2018 is made");
  return made;
}

const { bytes, name } = decisionFile(world.state, decision());

it("opens in another program with the headings of the region's template, in their order", async () => {
  const document = decisionDocument(world.state, decision());
  expect(headingsIn(await htmlOf(bytes))).toEqual([
    `h1 ${document.title}`,
    ...document.sections.map((section) => `h2 ${section.heading}`),
  ]);
});

it("holds every sentence of the decision's text", async () => {
  const text = (await htmlOf(bytes)).replace(/<[^>]+>/g, "\n");
  const { sections, decider } = decisionDocument(world.state, decision());
  for (const line of sections.flatMap((one) => [...one.paragraphs, ...one.items])) {
    expect(text).toContain(line);
  }
  expect(text.indexOf(decider, text.indexOf("TOTALT"))).toBeLessThan(text.lastIndexOf("Anmälan"));
});

it("shows what every activity asked for and got, with the decision's own sum", async () => {
  const rows = rowsIn(await htmlOf(bytes));
  expect(rows[0]).toEqual([
    "Aktivitet",
    "Ansvarig",
    "Sökt (kr)",
    "Fördelat (kr)",
    "Svar",
    "Behov 2019",
  ]);
  expect(rows.slice(1, -1).map((row) => row[0])).toEqual(
    decision().rows.map((row) => row.activity),
  );
  expect(rows.slice(1, -1).map((row) => row[3])).toEqual(["400\u00A0000", "0", "0"]);
  expect(rows.at(-1)).toEqual(["TOTALT", "", "1\u00A0200\u00A0000", "400\u00A0000", "", ""]);
});

it("numbers the lines of the decision and puts points before the others", async () => {
  const html = await htmlOf(bytes);
  const items = html.slice(html.indexOf("<h2>Beslut</h2>"), html.indexOf("TOTALT"));
  expect(items).toContain("<ol><li>");
  expect(html.slice(html.indexOf("Utdrag till"))).toContain("<ul><li>");
});

it("says in its own properties what it is, in Swedish and of its own day", () => {
  const core = partOf(bytes, "docProps/core.xml");
  const document = decisionDocument(world.state, decision());
  expect(core).toContain(`<dc:title>${document.title}</dc:title>`);
  expect(core).toContain(`Delegationsbeslut 1/2018, ${document.caseNumber}`);
  expect(core).toContain("<dc:language>sv-SE</dc:language>");
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(
    Array.from({ length: 2 }, () => `${decision().day}T00:00:00Z`),
  );
  expect(partOf(bytes, "word/styles.xml")).toContain('<w:lang w:val="sv-SE"');
});

it("names the table's head as one, so that it is repeated and read aloud", () => {
  const body = partOf(bytes, "word/document.xml");
  const [head = ""] = /<w:tr>.*?<\/w:tr>/s.exec(body) ?? [];
  expect(head).toContain("<w:tblHeader/>");
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

it("carries the check code on every page", () => {
  const { checkCode } = decisionDocument(world.state, decision());
  const footer = partOf(bytes, "word/footer1.xml");
  expect(footer).toContain(`Kontrollkod ${checkCode} · Mall ${decision().template} · Sida`);
  expect(partOf(bytes, "word/document.xml")).toContain('r:id="rId4"');
  expect(partOf(bytes, "word/_rels/document.xml.rels")).toMatch(/Id="rId4"[^>]*footer1\.xml/);
});

it("is the same file for the same decision, and another one when a letter differs", () => {
  expect(documentHash(decisionFile(world.state, decision()).bytes)).toBe(documentHash(bytes));
  const document = decisionDocument(world.state, decision());
  const other = decisionWord({ ...document, title: `${document.title}.` }, world.state, decision());
  expect(documentHash(wordBytes(other))).not.toBe(documentHash(bytes));
  expect(name).toBe("beslut-1-2018.docx");
});

it("keeps the bytes of the first template for ever", () => {
  const blocks = [
    { kind: "heading", level: 1, text: "Rubrik" },
    { kind: "fact", label: "Diarienummer", value: "RS/1/2018" },
    { kind: "list", numbered: true, items: ["Ett & två", "Åtgärd <b>"] },
    {
      kind: "table",
      caption: "Tabell",
      columns: [{ title: "Belopp (kr)", share: 1, align: "right" }],
      rows: [["1\u00A0200"]],
      total: ["1\u00A0200"],
    },
    { kind: "list", numbered: false, items: ["Punkt"] },
  ] as const;
  const fixed = wordBytes({
    title: "Rubrik",
    subject: "Beslut",
    author: "Hedda",
    day: decision().day,
    landscape: false,
    footer: "Fot",
    blocks,
  });
  expect(documentHash(fixed)).toBe(
    "00addf263ddd671b6a45c96b3bf26fe8a96c7f0553dd28650a21c806944f78c5",
  );
});

it("takes whatever people write as text: markup, line breaks and signs that no file may hold", async () => {
  const document = decisionDocument(world.state, decision());
  const hostile = 'A<w:b/>&amp; "B"\u0000\uD800\u000B]]>\nnästa rad';
  const html = await htmlOf(
    wordBytes(
      decisionWord(
        { ...document, sections: [{ heading: "Motiv", paragraphs: [hostile], items: [] }] },
        world.state,
        decision(),
      ),
    ),
  );
  expect(html).toContain('<p>A&lt;w:b/&gt;&amp;amp; "B"]]&gt;<br />nästa rad</p>');
});

it("names who prepared the proposal and who decided, each with the title of that day", async () => {
  const html = await htmlOf(bytes);
  expect(html).toContain("<strong>Beslutsfattare: </strong>Ulla Norrman, regiondirektör");
  expect(html).toContain("<strong>Handläggare: </strong>Hanna Sund, HS-direktör");
});
