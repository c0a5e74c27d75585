import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  instant,
  type PersonId,
  registeredDecisionId,
  rowId,
} from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { Event } from "../../../src/domain/event.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import type { FileOut } from "../../../src/documents/file-out.ts";
import type { State } from "../../../src/domain/state.ts";
import { made } from "../../../src/teams/documents/made.ts";
import { changed, correct, second } from "../../domain/amending.ts";
import {
  decided,
  decidedOn,
  declare,
  ready,
  refer,
  settleReferral,
  typed,
} from "../../domain/ask.ts";
import { authority, boardDecisionCommand, pots, proposals } from "../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { partOf } from "../../documents/opened.ts";

const before = [...authority, ...decided("skills"), ...ready("tools")];

/** An export as another program reads it: cells by heading, sheet by sheet. */
async function exported(
  who: PersonId,
  after: readonly (Event | Done)[] = [],
  language: Viewer["language"] = "sv",
) {
  const { state } = worldOf(...before, ...after);
  const now = instant(Date.parse("2018-06-26T10:00:00+02:00"));
  const viewer: Viewer = { person: who, language, now, today: day("2018-06-26") };
  const file = await exportOf(state, viewer);
  return { state, file, sheets: await rowsIn(file) };
}

async function exportOf(state: State, viewer: Viewer): Promise<FileOut> {
  const found = made({ kind: "export", form: "xlsx" }, state, viewer);
  if (found === null || found.issue !== null) throw new Error("an export is made");
  const file = await found.file();
  expect(file.name).toBe(found.name);
  return file;
}

async function rowsIn(file: FileOut) {
  const { sheets } = await readXlsx(file.bytes);
  const read = sheets.map(({ name, rows: [head = [], ...rows] }) => {
    const items = rows.map((row) =>
      Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null])),
    );
    return [name, items] as const;
  });
  return Object.fromEntries(read);
}

const valuesOf = (rows: readonly Record<string, unknown>[] | undefined, title: string) =>
  (rows ?? []).map((row) => row[title]);

describe("an export", () => {
  it("holds the figures of the accounts, as numbers in kronor", async () => {
    const { sheets, state } = await exported(people.auditor);
    const skills = sheets["Pottar"]?.find(
      (row) => row["Pott"] === state.pots.get(pots.skills)?.title,
    );
    expect(skills).toMatchObject({
      "Belopp (kr)": 1_000_000,
      "Beslutat (kr)": 600_000,
      "Föreslaget (kr)": 0,
      "Kvar (kr)": 400_000,
      Beslutsomgång: 2,
      Innehavare: "HS-direktör",
    });
    const decidedRows = state.decisions.get("1/2018")?.rows ?? [];
    expect(valuesOf(sheets["Beslut"], "Fördelat (kr)")).toEqual(
      decidedRows.map((row) => row.amount / 100),
    );
    const requests = [...state.requests.values()];
    const sought = valuesOf(sheets["Önskemål och svar"], "Sökt (kr)").map(Number);
    expect(sought.reduce((sum, one) => sum + one, 0)).toBe(
      requests.reduce((sum, one) => sum + one.sought, 0) / 100,
    );
    expect(sheets["Anmälningar"]?.length).toBe(state.notices.size);
  });

  it("says which requests were taken back, and when", async () => {
    const { sheets } = await exported(people.auditor, [
      did(people.secretary, "2018-06-26 09:00", ({ requests }) => {
        const request = requests.get("app");
        if (request === undefined) throw new Error("the request is there");
        const { id, pot: _, receivedDay: __, answer: ___, ...terms } = request;
        const withdrawn = day("2018-06-25");
        return { type: "amend-request", request: id, turn: 0, ...terms, withdrawn };
      }),
    ]);
    const taken = valuesOf(sheets["Önskemål och svar"], "Återkallat");
    expect(taken.slice(0, -1)).toEqual([null, null, null, null, null]);
    expect(String(taken.at(-1))).toContain("2018");
  });

  it("says where a request was answered: by the decision's number, or the board's paragraph", async () => {
    const { sheets } = await exported(people.auditor, [
      did(people.chief, "2018-06-25 11:00", refer(proposals.tools)),
      did(
        people.secretary,
        "2018-06-26 09:00",
        settleReferral(proposals.tools, "granted", 160, day("2018-06-26")),
      ),
    ]);
    expect(valuesOf(sheets["Önskemål och svar"], "Beslut")).toEqual([
      "1/2018",
      "1/2018",
      "1/2018",
      "2018-06-26 § 160",
      null,
      null,
    ]);
  });

  it("says of every decided row what stands now, in its corrected words", async () => {
    const { state } = worldOf(
      ...authority,
      ...changed({ mentors: typed.amount(350_000), courses: typed.amount(300_000) }),
      did(people.chief, "2018-07-03 09:00", correct({ decision: second, is: "Mentorerna" })),
    );
    const now = instant(Date.parse("2018-07-03T10:00:00+02:00"));
    const today = day("2018-07-03");
    const viewer = { person: people.auditor, language: "sv", now, today } as const;
    const rows = (await rowsIn(await exportOf(state, viewer)))["Beslut"] ?? [];
    expect(
      rows.map((row) =>
        ["Beslut", "Aktivitet", "Fördelat (kr)", "Gäller nu (kr)", "Ändrar", "Ersatt av"].map(
          (title) => row[title],
        ),
      ),
    ).toEqual([
      ["1/2018", "Mentorer", 400_000, 0, null, "2/2018"],
      ["1/2018", "Kurser", 200_000, 0, null, "2/2018"],
      ["1/2018", "Ledarprogram", 0, 0, null, "2/2018"],
      ["2/2018", "Mentorerna", 350_000, 350_000, "1/2018", null],
      ["2/2018", "Kurser", 300_000, 300_000, "1/2018", null],
      ["2/2018", "Ledarprogram", 0, 0, "1/2018", null],
    ]);
    expect(
      valuesOf(rows, "Gäller nu (kr)").reduce((sum: number, one) => sum + Number(one), 0),
    ).toBe(650_000);
    expect(valuesOf(rows, "Rättelser")).toEqual([
      null,
      null,
      null,
      "2018-07-03: Mentorer → Mentorerna",
      null,
      null,
    ]);
  });

  it("says on which conditions each row was decided, and which appendices there are", async () => {
    const done = worldOf(
      ...authority,
      ...decidedOn("Moms ingår\nRedovisas i maj", "Kostnader"),
      did(
        people.chief,
        "2018-06-25 11:00",
        correct({ field: "conditions", row: null, is: "Moms ingår\nRedovisas i mars" }),
      ),
    );
    const today = day("2018-06-26");
    const now = instant(Date.parse("2018-06-26T10:00:00+02:00"));
    const viewer = { person: people.auditor, language: "sv", now, today } as const;
    const rows = (await rowsIn(await exportOf(done.state, viewer)))["Beslut"] ?? [];
    expect(rows.map((row) => [row["Villkor"], row["Bilagor"]])).toEqual(
      Array.from({ length: 3 }, () => ["Moms ingår; Redovisas i mars", "Kostnader"]),
    );
  });

  it("gives a holder his own pots, and somebody without a part in anything nothing", async () => {
    const { sheets, state } = await exported(people.computers);
    const own = [...state.pots.values()].filter((pot) => pot.holder === "it-chef");
    expect(valuesOf(sheets["Pottar"], "Pott")).toEqual(own.map((pot) => pot.title));
    expect(sheets["Beslut"]).toEqual([]);
    const none = await exported(people.outsider);
    for (const name of ["Pottar", "Önskemål och svar", "Beslut", "Anmälningar", "Uppföljningar"]) {
      expect(none.sheets[name]).toEqual([]);
    }
  });

  it("keeps what is proposed from a holder who is disqualified (KL 6:30)", async () => {
    const name = (await exported(people.chief)).state.pots.get(pots.tools)?.title;
    const tools = async (after: readonly Done[]) =>
      (await exported(people.chief, after)).sheets["Pottar"]?.find((row) => row["Pott"] === name);
    expect((await tools([]))?.["Föreslaget (kr)"]).toBeGreaterThan(0);
    const out = await tools([
      did(people.chief, "2018-06-25 12:00", declare(proposals.tools, "yes")),
    ]);
    expect(out).toMatchObject({ "Föreslaget (kr)": null, "Kvar (kr)": null });
    expect(out?.["Belopp (kr)"]).toBeGreaterThan(0);
  });

  it("says of an erased name that it is removed, and keeps the decider's", async () => {
    const erased = [
      { type: "person-registered", person: people.director, language: "sv" },
      { type: "person-registered", person: people.chief, language: "sv" },
    ] as const;
    const { sheets } = await exported(people.auditor, erased);
    expect(valuesOf(sheets["Historik"], "Vem")).toContainEqual(
      expect.stringContaining("En person vars namn är borttaget, HS-direktör"),
    );
    expect(valuesOf(sheets["Historik"], "Vem").join()).not.toContain("Hanna Sund");
    expect(valuesOf(sheets["Beslut"], "Beslutsfattare")).toContain("Ulla Norrman, regiondirektör");
  });

  it("has English headings for an English reader, and says so to whoever reads it aloud", async () => {
    const { sheets, file } = await exported(people.auditor, [], "en");
    const languageOf = ({ bytes }: FileOut) =>
      /<dc:language>(.*)<\/dc:language>/.exec(partOf(bytes, "docProps/core.xml"))?.[1];
    expect(languageOf(file)).toBe("en-GB");
    expect(languageOf((await exported(people.auditor)).file)).toBe("sv-SE");
    expect(Object.keys(sheets)).toEqual([
      "Pots",
      "Requests and answers",
      "Decisions",
      "Decisions from paper",
      "Reports to the boards",
      "Assignments",
      "Follow-ups",
      "History",
    ]);
    expect(sheets["Decisions"]?.[0]).toMatchObject({ Decision: "1/2018", Answer: "granted" });
  });

  it("is the same bytes for the same reader and day, and is no document of the authority", async () => {
    const once = await exported(people.auditor);
    const twice = await exported(people.auditor);
    expect(Buffer.from(once.file.bytes).equals(Buffer.from(twice.file.bytes))).toBe(true);
    expect(once.state.documents.size).toBe(0);
  });
});

const back = registeredDecisionId("back");
const says150 = did(people.secretary, "2018-06-26 09:00", {
  ...boardDecisionCommand,
  decision: back,
  title: "Återlämnade pengar",
  day: day("2018-06-25"),
  madeBy: { kind: "body", body: ids.board, section: 150 },
  rows: [],
  statedTotal: null,
});

it("holds what has been moved beside what the pots have", async () => {
  const moves = did(people.secretary, "2018-06-26 09:10", {
    type: "move-money",
    decision: back,
    pot: pots.skills,
    to: pots.own,
    amount: kronor(20_000),
    reason: "Behovet blev mindre",
  });
  const { sheets } = await exported(people.secretary, [says150, moves]);
  const of = (title: string) => sheets["Pottar"]?.find((row) => row["Pott"] === title);
  expect(of("Kompetens")).toMatchObject({ "Belopp (kr)": 980_000, "Därav flyttat (kr)": -20_000 });
  expect(of("Regiondirektörens pott")).toMatchObject({
    "Belopp (kr)": 520_000,
    "Därav flyttat (kr)": 20_000,
  });
});

it("holds what an activity has given back beside what paper gave it", async () => {
  const after: readonly Done[] = [
    says150,
    did(people.secretary, "2018-06-26 09:10", {
      type: "return-money",
      decision: back,
      from: decisionNumber(`registered/${ids.boardDecision}`),
      row: rowId("row-2"),
      amount: kronor(20_000),
    }),
  ];
  const { sheets } = await exported(people.secretary, after);
  const papers = sheets["Beslut från papper"];
  const of = (activity: string) => papers?.find((row) => row["Aktivitet"] === activity);
  expect(of("Träningscenter")).toMatchObject({ "Lämnat tillbaka": 20_000 });
  expect(Object.values(of("Träningscenter") ?? {})).toContain(50_000);
  expect(of("Schemaläggning")).toMatchObject({ "Lämnat tillbaka": 0 });
});
