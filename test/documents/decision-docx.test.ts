import { expect, it } from "vitest";
import { decisionFile, decisionWord } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import { wordBytes } from "../../src/documents/word-bytes.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { decided, typed } from "../domain/ask.ts";
import { authority, requests } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { headingsIn, htmlOf, partOf, rowsIn, spaced } from "./opened.ts";

const world = worldOf(
  ...authority,
  ...decided("skills", {
    [requests.mentors]: typed.amount(400_000),
    [requests.courses]: typed.amount(200_000),
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
  expect(headingsIn(spaced(await htmlOf(bytes)))).toEqual([
    `h1 ${document.title}`,
    ...document.sections.map((section) => `h2 ${section.heading}`),
  ]);
});

it("holds every sentence of the decision's text", async () => {
  const text = spaced(await htmlOf(bytes)).replace(/<[^>]+>/g, "\n");
  const { sections, decider } = decisionDocument(world.state, decision());
  for (const line of sections.flatMap((one) => [...one.paragraphs, ...one.items])) {
    expect(text).toContain(spaced(line));
  }
  expect(text).toContain(decider);
});

it("shows what every activity asked for and got, with the decision's own sum", async () => {
  const rows = rowsIn(await htmlOf(bytes));
  expect(rows[0]).toEqual([
    "Aktivitet",
    "Ansvarig",
    "Sökt (kr)",
    "Fördelat (kr)",
    "Svar",
    "Behov\u00A02019",
  ]);
  expect(rows.slice(1, -1).map((row) => row[0])).toEqual(
    decision().rows.map((row) => row.activity),
  );
  expect(rows.slice(1, -1).map((row) => row[3])).toEqual(["400\u00A0000", "200\u00A0000", "0"]);
  expect(rows.at(-1)).toEqual(["TOTALT", "", "1\u00A0200\u00A0000", "600\u00A0000", "", ""]);
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
  expect(core).toContain("<cp:category>Delegationsbeslut</cp:category>");
  expect(core).toContain(`<cp:version>Mall ${decision().template}</cp:version>`);
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
  expect(footer).toContain(`Kontrollkod ${checkCode}<`);
  expect(footer).toMatch(/Sida .* PAGE .*\(.* NUMPAGES .*\)/);
  expect(partOf(bytes, "word/header1.xml")).toMatch(/Region Exempel<.*Delegationsbeslut</);
  const named = [
    ...partOf(bytes, "word/document.xml").matchAll(/<w:(\w+)Reference [^>]*r:id="(\w+)"/g),
  ];
  expect(named.map(([, part]) => part)).toEqual(["header", "footer"]);
  for (const [, part, id] of named) {
    expect(partOf(bytes, "word/_rels/document.xml.rels")).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="${part}1\\.xml"`),
    );
  }
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
    { kind: "paragraph", text: "Enligt 7 kap. 8 § den 29 augusti 2018." },
    { kind: "remark", label: "Not", text: "Text" },
    { kind: "signature", name: "Hedda", lines: ["Direktör", "Digitalt"] },
  ] as const;
  const fixed = wordBytes({
    title: "Rubrik",
    subject: "Beslut",
    author: "Hedda",
    authority: "Region Påhittad",
    genre: "Beslut",
    day: decision().day,
    template: 1,
    landscape: false,
    footer: "Fot",
    blocks,
  });
  expect(documentHash(fixed)).toBe(
    "937fcf9d4b9363f95f140cbc3b5e5e39cc1413798a8c9d72a4ee2efcb3941e62",
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
  expect(html).toContain("<strong>Beslutsfattare:</strong>\tUlla Norrman, regiondirektör");
  expect(html).toContain("<strong>Handläggare:</strong>\tHanna Sund, HS-direktör");
});

it("has the decider's name, title, time and check code under the decision, before its report", async () => {
  const text = spaced(await htmlOf(bytes)).replace(/(<[^>]+>)+/g, "\n");
  const { checkCode } = decisionDocument(world.state, decision());
  const signed = `Ulla Norrman\nRegiondirektör\nBeslutet är fattat digitalt den 25 juni 2018 kl. 10.00. Kontrollkod ${checkCode}.\nAnmälan\n`;
  expect(text).toContain(signed);
  expect(text.indexOf("TOTALT")).toBeLessThan(text.indexOf(signed));
});

it("never ends a line inside a date, an amount or a paragraph of the law", async () => {
  const html = await htmlOf(bytes);
  expect(html).toContain(
    "den 29\u00A0augusti\u00A02018, enligt 7\u00A0kap.\u00A08\u00A0§ kommunallagen",
  );
  expect(html).toContain("beslutsomgång\u00A02.");
});
