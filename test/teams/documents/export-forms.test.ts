import { describe, expect, it } from "vitest";
import { day, instant, type PersonId } from "../../../src/domain/brand.ts";
import type { ExportForm } from "../../../src/domain/document.ts";
import { fileName } from "../../../src/documents/file-out.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { made } from "../../../src/teams/documents/made.ts";
import { changed, correct, second } from "../../domain/amending.ts";
import { decided, declare, ready, typed } from "../../domain/ask.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import {
  type CellKind,
  openedCsv,
  openedJson,
  openedXlsx,
  plainCell,
} from "../../documents/export-opened.ts";

const worlds = {
  decided: worldOf(...authority, ...decided("skills"), ...ready("tools")),
  "changed and corrected": worldOf(
    ...authority,
    ...changed({ mentors: typed.amount(350_000), courses: typed.amount(300_000) }),
    did(people.chief, "2018-07-03 09:00", correct({ decision: second, is: "=Mentorerna+1" })),
  ),
  "kept from a disqualified chief": worldOf(
    ...authority,
    ...ready("tools"),
    did(people.chief, "2018-06-25 12:00", declare(proposals.tools, "yes")),
  ),
};

async function bytesOf(
  form: ExportForm,
  { state }: (typeof worlds)[keyof typeof worlds],
  person: PersonId,
  language: Viewer["language"] = "sv",
): Promise<Uint8Array> {
  const now = instant(Date.parse("2018-07-03T10:00:00+02:00"));
  const found = made({ kind: "export", form }, state, {
    person,
    language,
    now,
    today: day("2018-07-03"),
  });
  if (found === null || found.issue !== null) throw new Error("an export is made");
  const file = await found.file();
  expect(file.name).toBe(found.name);
  return file.bytes;
}

const numbers = new Set(["year", "round", "section", "proposalVersion"]);

/** What a key of the JSON form promises of its values. */
function kindOf(key: string): CellKind {
  if (key.endsWith("Ore")) return "amount";
  if (/Day$|^day$/.test(key)) return "day";
  if (key === "time") return "moment";
  return numbers.has(key) ? "number" : "text";
}

/** The keys of each table, in the order of the columns: what other programs rely on. */
const keys: Readonly<Record<string, readonly string[]>> = {
  pots: [
    ..."pot grant caseNumber year round purpose holder basis amountOre movedOre".split(" "),
    ..."decidedOre proposedOre leftOre openedDay yearClosedDay remainder".split(" "),
  ],
  requests: [
    ..."pot activity description responsible soughtOre needNextYear expectedEffect".split(" "),
    ..."receivedDay withdrawnDay answer grantedOre decision".split(" "),
  ],
  decisions: [
    ..."decision day pot caseNumber decider activity responsible soughtOre".split(" "),
    ..."grantedOre inForceOre answer motive needNextYear needAnsweredLater phaseOut".split(" "),
    ..."conditions appendices dispatchTo proposalVersion amendsDecision replacedBy".split(" "),
    ..."corrections basis noticeStanding".split(" "),
  ],
  papers: [
    ..."matter day caseNumber decider activity description responsible grantedOre".split(" "),
    ..."needNextYear needAnsweredLater givenBackOre pot".split(" "),
  ],
  notices: [
    ..."matter caseNumber day decider amountOre body meetingDay standing".split(" "),
    ..."reportedDay section lastAppealDay finalDay".split(" "),
  ],
  assignments: [
    ..."text basis caseNumber ownerPosition body meetingDay documentStopDay".split(" "),
    ..."standing confirmedDay reportedDay reference section".split(" "),
  ],
  followUps: [
    ..."decision pot activity responsible cutOffDay deadlineDay grantedOre usedOre".split(" "),
    ..."leftOre forecastOre effect needNextYear needAnsweredLater phaseOut".split(" "),
    ..."needNextYearOre day comment".split(" "),
  ],
  history: "time subject who happened".split(" "),
};

const { auditor, chief, director, computers, secretary, outsider } = people;
const readers = { auditor, chief, director, computers, secretary, outsider };

describe.each(Object.entries(worlds))("an export of what is %s", (_what, world) => {
  it.each(Object.entries(readers))(
    "shows the %s the same in all three forms",
    async (_who, person) => {
      for (const language of ["sv", "en"] as const) {
        const sheets = await openedXlsx(await bytesOf("xlsx", world, person, language));
        const files = openedCsv(await bytesOf("csv", world, person, language));
        const { tables } = openedJson(await bytesOf("json", world, person, language));
        expect(Object.keys(tables)).toEqual(Object.keys(keys).toSorted());
        expect([...files.keys()]).toEqual([...sheets.keys()].map((name) => fileName(name, "csv")));
        for (const [at, [name, sheet]] of [...sheets].entries()) {
          const [table = "", columns = []] = Object.entries(keys)[at] ?? [];
          const file = files.get(fileName(name, "csv"));
          expect(file?.head).toEqual(sheet.head);
          const inXlsx = sheet.rows.map((row) =>
            columns.map((key, place) => plainCell.xlsx(kindOf(key), row[place])),
          );
          const inCsv = file?.rows.map((row) =>
            columns.map((key, place) => plainCell.csv(kindOf(key), row[place])),
          );
          const inJson = tables[table]?.map((row) => {
            expect(Object.keys(row)).toEqual(columns.toSorted());
            return columns.map((key) => plainCell.json(kindOf(key), row[key]));
          });
          expect([name, inCsv]).toEqual([name, inXlsx]);
          expect([name, inJson]).toEqual([name, inXlsx]);
        }
      }
    },
  );
});

it("has amounts in whole öre in JSON, as the accounts have them", async () => {
  const { tables } = openedJson(await bytesOf("json", worlds.decided, auditor));
  const pot = tables["pots"]?.find((one) => one["pot"] === "Kompetens");
  expect(pot).toMatchObject({
    amountOre: 100_000_000,
    decidedOre: 60_000_000,
    leftOre: 40_000_000,
  });
});

it("keeps from one who is disqualified what is proposed, in every form (KL 6:30)", async () => {
  const kept = worlds["kept from a disqualified chief"];
  const { tables } = openedJson(await bytesOf("json", kept, chief));
  const tools = tables["pots"]?.find((one) => one["proposedOre"] === null);
  expect(tools).toMatchObject({ proposedOre: null, leftOre: null });
  const { tables: others } = openedJson(await bytesOf("json", kept, auditor));
  expect(others["pots"]?.every((one) => typeof one["leftOre"] === "number")).toBe(true);
});

it("gives somebody without a part in anything empty tables, in every form", async () => {
  const { tables } = openedJson(await bytesOf("json", worlds.decided, outsider));
  for (const name of ["pots", "requests", "decisions", "papers", "notices", "followUps"])
    expect([name, tables[name]]).toEqual([name, []]);
});

it("runs no formula that somebody has written into a decision", async () => {
  const files = openedCsv(await bytesOf("csv", worlds["changed and corrected"], auditor));
  const { head = [], rows = [] } = files.get("beslut.csv") ?? {};
  const activities = rows.map((row) => row[head.indexOf("Aktivitet")]);
  expect(activities).toContain("'=Mentorerna+1");
  expect(rows.flat().filter((cell) => /^[=+@]/.test(String(cell)))).toEqual([]);
});

it.each(["csv", "json"] as const)("is the same bytes for the same state: %s", async (form) => {
  const [once, again] = [
    await bytesOf(form, worlds.decided, auditor),
    await bytesOf(form, worlds.decided, auditor),
  ];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});
