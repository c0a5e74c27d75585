import { describe, expect, it } from "vitest";
import { followUpFile, type FollowUpPaper } from "../../src/documents/follow-up-docx.ts";
import {
  agendaItem,
  noticeListFile,
  type NoticeListPaper,
  type NoticeListRow,
} from "../../src/documents/notice-list-docx.ts";
import { day } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { headingsIn, htmlOf, partOf, rowsIn, spaced } from "./opened.ts";

const row = (date: string, matter: string, amount: number): NoticeListRow => ({
  caseNumber: "RS/254/2018",
  number: "3/2018",
  day: day(date),
  decider: { title: "Tf. regiondirektör", name: "Rut Påhittad" },
  authority: "RS 2018-04-25 § 114",
  matter,
  decided: "Potten fördelas på tre aktiviteter",
  amount: kronor(amount),
  remark: null,
  urgent: false,
});

const paper: NoticeListPaper = {
  template: 2,
  authority: "Region Påhittad",
  body: "Regionstyrelsen",
  meetingDay: day("2018-08-29"),
  caseNumber: "RS/500/2018",
  rows: [
    row("2018-06-25", "Pott B", 600_000),
    { ...row("2018-06-21", "Pott A", 1_000_000), number: null, remark: "På papper" },
  ],
  total: kronor(1_000_000),
  twice: { distributed: kronor(600_000), replaced: kronor(0) },
  outcome: null,
};

describe("the list for the board", () => {
  it("has the columns of a list of reported decisions, by the date of decision, and the sum", async () => {
    const rows = rowsIn(await htmlOf(noticeListFile(paper).bytes));
    expect(rows).toEqual([
      [
        "Lnr",
        "Diarienummer",
        "Beslutsnr",
        "Beslutsdatum",
        "Beslutsfattare",
        "Delegationspunkt eller lagrum",
        "Ärende",
        "Beslut i korthet",
        "Belopp (kr)",
        "Anmärkning",
      ],
      [
        "1",
        "RS/254/2018",
        "–",
        "2018-06-21",
        "Tf.\u00A0regiondirektör, Rut Påhittad",
        "RS 2018-04-25 §\u00A0114",
        "Pott A",
        "Potten fördelas på tre aktiviteter",
        "1\u00A0000\u00A0000",
        "På papper",
      ],
      [
        "2",
        "RS/254/2018",
        "3/2018",
        "2018-06-25",
        "Tf.\u00A0regiondirektör, Rut Påhittad",
        "RS 2018-04-25 §\u00A0114",
        "Pott B",
        "Potten fördelas på tre aktiviteter",
        "600\u00A0000",
        "",
      ],
      ["", "Summa", "", "", "", "", "", "", "1\u00A0000\u00A0000", ""],
    ]);
  });

  it("lies on its side", () => {
    expect(partOf(noticeListFile(paper).bytes, "word/document.xml")).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
  });

  it("says period, sum and law, and what the board is asked to do", () => {
    expect(agendaItem(paper)).toEqual({
      title: "Anmälan av delegationsbeslut",
      summary: [
        "Två beslut har fattats på delegation från regionstyrelsen under tiden 21–25 juni 2018. De gäller tillsammans 1\u00A0000\u00A0000\u00A0kr och anmäls enligt 7 kap. 8 § kommunallagen (2017:725).",
      ],
      proposal: "Regionstyrelsen tar del av anmälan.",
      outcome: null,
    });
  });

  it("names a single day, and a single decision, as such", () => {
    const [row] = paper.rows;
    const one = { ...paper, rows: row === undefined ? [] : [row] };
    expect(agendaItem(one).summary[0]).toMatch(
      /^Ett beslut har fattats på delegation från regionstyrelsen den 25 juni 2018\. Det gäller 1\u00A0000\u00A0000\u00A0kr och anmäls/,
    );
  });

  it("tells the outcome only when the board has met", async () => {
    const before = await htmlOf(noticeListFile(paper).bytes);
    const outcome = { section: 160, day: day("2018-08-29") };
    const after = await htmlOf(noticeListFile({ ...paper, outcome }).bytes);
    expect(headingsIn(before)).not.toContain("h2 Beslut");
    expect(headingsIn(after)).toContain("h2 Beslut");
    expect(spaced(after)).toContain(
      "Regionstyrelsen har tagit del av anmälan (29 augusti 2018 § 160).",
    );
  });

  it.each([
    [[], "Inga beslut på delegation finns att anmäla till regionstyrelsen."],
    [[row("2018-06-25", "Pott B", 1)], "Ett beslut har fattats på delegation"],
  ])("speaks of none and of one as such", (rows, sentence) => {
    expect(agendaItem({ ...paper, rows }).summary[0]).toContain(sentence);
  });

  it("has no table when there is nothing to report", async () => {
    const html = await htmlOf(noticeListFile({ ...paper, rows: [], caseNumber: null }).bytes);
    expect(rowsIn(html)).toEqual([]);
    expect(html).toContain("Inga beslut på delegation finns att anmäla till regionstyrelsen.");
    expect(html).toContain("<strong>Diarienummer:</strong>\tinte satt ännu");
  });

  it("says why the sum is less than its rows add up to, and nothing where it is not", async () => {
    const noted = await htmlOf(noticeListFile(paper).bytes);
    expect(noted).toContain(
      "Varje krona räknas en gång i summan. 600\u00A0000\u00A0kr fördelas ur pottar som själva står på listan.",
    );
    const plain = { ...paper, twice: { distributed: kronor(0), replaced: kronor(0) } };
    expect(await htmlOf(noticeListFile(plain).bytes)).not.toContain("Varje krona");
    const replaced = { ...paper, twice: { distributed: kronor(0), replaced: kronor(5) } };
    expect(await htmlOf(noticeListFile(replaced).bytes)).toContain(
      "5\u00A0kr står i beslut som andra beslut har ersatt.",
    );
  });

  it.each<readonly [readonly boolean[], string, string]>([
    [[false, false], "2018-08-29", "enligt 7 kap. 8 § kommunallagen (2017:725)."],
    [[true, true], "2018-08-29", "enligt 6 kap. 40 § kommunallagen (2017:725)."],
    [[false, true], "2018-08-29", "enligt 6 kap. 40 § och 7 kap. 8 § kommunallagen (2017:725)."],
    [[false, true], "2017-12-13", "enligt kommunallagen."],
  ])("cites the law of the day for urgent and other decisions: %j on %s", (urgent, on, cited) => {
    const rows = urgent.map((one) => ({ ...row("2018-06-25", "Pott B", 1), urgent: one }));
    const { summary } = agendaItem({ ...paper, rows, meetingDay: day(on) });
    expect(summary[0]?.endsWith(`och anmäls ${cited}`)).toBe(true);
  });

  it("says that a decision on paper without money tells itself what it decides", async () => {
    const chair = { ...row("2018-06-25", "Inhyrning", 0), number: null, decided: "", urgent: true };
    const cells = async (template: number, one: NoticeListRow) =>
      rowsIn(await htmlOf(noticeListFile({ ...paper, template, rows: [one] }).bytes))[1]?.slice(
        7,
        9,
      );
    expect(await cells(2, chair)).toEqual(["Framgår av beslutet", "–"]);
    expect(await cells(1, chair)).toEqual(["", "0"]);
    const none = { ...chair, number: "4/2018", decided: "Inga aktiviteter får medel" };
    expect(await cells(2, none)).toEqual(["Inga aktiviteter får medel", "0"]);
  });

  it("names a deciding body without a comma after it", async () => {
    const rows = [
      { ...row("2018-06-25", "Pott B", 1), decider: { title: "Regionstyrelsen", name: "" } },
    ];
    expect(rowsIn(await htmlOf(noticeListFile({ ...paper, rows }).bytes))[1]?.[4]).toBe(
      "Regionstyrelsen",
    );
  });
});

describe("the summary of a follow-up", () => {
  const followUp: FollowUpPaper = {
    template: 3,
    pot: null,
    authority: "Region Påhittad",
    grant: "Personalmiljarden 2018",
    caseNumber: "RS/254/2018",
    year: 2018,
    cutOff: day("2018-08-31"),
    pots: [
      {
        title: "Kompetens",
        from: { kind: "pot", holder: "HS-direktör" },
        amount: kronor(1_000_000),
        rows: [
          {
            activity: "Mentorer",
            responsible: "HR-chef",
            decided: kronor(400_000),
            need: "yes",
            answer: {
              used: kronor(150_000),
              left: kronor(250_000),
              forecast: kronor(390_000),
              effect: "partly",
              comment: "Två av tre på plats.",
            },
          },
          {
            activity: "Kurser",
            responsible: "",
            decided: kronor(300_000),
            need: null,
            answer: null,
          },
        ],
      },
      {
        title: "Verktyg",
        from: { kind: "pot", holder: "IT-chef" },
        amount: kronor(600_000),
        rows: [],
      },
    ],
  };

  it("shows each pot's activities and their sum, and counts no unanswered one as used or left", async () => {
    const html = await htmlOf(followUpFile(followUp).bytes);
    expect(rowsIn(html).slice(1)).toEqual([
      [
        "Mentorer",
        "HR-chef",
        "400\u00A0000",
        "150\u00A0000",
        "250\u00A0000",
        "390\u00A0000",
        "delvis",
        "ja",
      ],
      ["Kurser", "", "300\u00A0000", "ej uppföljt", "", "", "", ""],
      ["Summa", "", "700\u00A0000", "150\u00A0000", "250\u00A0000", "390\u00A0000", "", ""],
    ]);
    expect(html).toContain(
      "1 av 2 aktiviteter är inte uppföljd. Den har fått 300\u00A0000\u00A0kr, som varken räknas som använt eller kvar.",
    );
    expect(html).toContain("Ingen aktivitet har fått medel ur potten.");
    expect(html).toContain("<strong>Mentorer: </strong>Två av tre på plats.");
    expect(headingsIn(spaced(html))).toEqual([
      "h1 Uppföljning av Personalmiljarden 2018 per 31 augusti 2018",
      "h2 Sammanfattning",
      "h2 Kompetens",
      "h2 Verktyg",
    ]);
  });

  it("says below a table what its sums leave out, and nothing where nothing or all of it is missing", async () => {
    const told = async (...answered: readonly boolean[]) => {
      const [pot] = followUp.pots;
      const [one] = pot?.rows ?? [];
      if (pot === undefined || one === undefined) throw new Error("a pot has a row");
      const rows = answered.map((is) => (is ? one : { ...one, answer: null }));
      return spaced(await htmlOf(followUpFile({ ...followUp, pots: [{ ...pot, rows }] }).bytes));
    };
    const sentence = "I summorna av använt, kvar och prognos saknas 400 000 kr";
    expect(await told(true, false)).toContain(`${sentence} som inte är uppföljda ännu.`);
    expect(await told(true, true)).not.toContain("I summorna");
    expect(await told(false, false)).not.toContain("I summorna");
  });

  it("names the only pot that it is about, and is called by it", async () => {
    const file = followUpFile({ ...followUp, pot: "Kompetens" });
    expect(file.name).toBe("uppföljning-kompetens-2018-08-31.docx");
    expect(headingsIn(spaced(await htmlOf(file.bytes)))[0]).toBe(
      "h1 Uppföljning av potten Kompetens, Personalmiljarden 2018, per 31 augusti 2018",
    );
  });

  it("keeps the heading of a pot with its table, and the words of an earlier layout", () => {
    const body = (template: number) =>
      partOf(followUpFile({ ...followUp, template, pot: "Kompetens" }).bytes, "word/document.xml");
    const kept = /<w:pStyle w:val="Fact"\/><w:keepNext\/>/g;
    expect(body(3).match(kept)).toHaveLength(4);
    expect(body(2)).not.toMatch(kept);
    expect(body(2)).not.toMatch(/I summorna|av potten/);
    expect(body(2)).toContain("Uppföljning av Kompetens, aktivitet för aktivitet");
  });

  it("names the board where it gave the money itself, and adds up nothing that nobody has answered", async () => {
    const asked = {
      activity: "NOVA",
      responsible: "IT-chef",
      decided: kronor(300_000),
      need: null,
      answer: null,
    };
    const from = { kind: "paper", madeBy: "Regionstyrelsen 25 april 2018 § 114" } as const;
    const board = { title: "Elva aktiviteter", from, amount: kronor(300_000), rows: [asked] };
    const html = await htmlOf(followUpFile({ ...followUp, pots: [board] }).bytes);
    expect(rowsIn(html).at(-1)).toEqual(["Summa", "", "300\u00A0000", "", "", "", "", ""]);
    const text = spaced(html);
    expect(text).toContain("<strong>Beslutat av:</strong>\tRegionstyrelsen 25 april 2018 § 114");
    expect(text).toContain("<strong>Fördelat:</strong>\t300 000 kr");
    for (const word of ["Pottens", "<strong>Använt:", "<strong>Kvar:", "<strong>Prognos:"])
      expect(text).not.toContain(word);
  });
});
