import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { day, decisionNumber, instant } from "../../../src/domain/brand.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { readFile } from "../../../src/documents/file-in.ts";
import { calendarOf } from "../../../src/teams/documents/calendar.ts";
import { checkedText } from "../../../src/teams/documents/check-text.ts";
import { made } from "../../../src/teams/documents/made.ts";
import { noticeListPaper } from "../../../src/teams/documents/notice-list.ts";
import { carriedOut, changedPayout, executed, recordedBefore } from "../../domain/executing.ts";
import { type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { read, record } from "../reading.ts";

const done = worldOf(...executed);
const before = recordedBefore();
const viewer: Viewer = {
  person: people.secretary,
  language: "sv",
  now: instant(Date.parse("2018-07-05T10:00:00+02:00")),
  today: day("2018-07-05"),
};

/** The rows of a sheet of the export, by their headings. */
async function sheet(name: string, { state }: World) {
  const found = made({ kind: "export", form: "xlsx" }, state, viewer);
  if (found === null || typeof found.file !== "function") throw new Error("an export is made");
  const { sheets } = await readXlsx((await found.file()).bytes);
  const [head = [], ...rows] = sheets.find((one) => one.name === name)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null])),
  );
}

function textIn({ state }: World): string {
  const file = made({ kind: "decision", decision: decisionNumber(carriedOut) }, state, viewer);
  if (file === null || typeof file.file === "function") throw new Error("a file is made");
  const words = readFile(file.file.bytes, file.file.name);
  return words.kind === "text" ? words.text : "";
}

describe("mere execution in what leaves the program", () => {
  it("stands among the decisions of an export, with why it is on no other sheet", async () => {
    for (const row of await sheet("Beslut", done))
      expect(row).toMatchObject({
        Beslut: carriedOut,
        Grund: "verkställighet av det som redan är beslutat",
        Anmälan: "nej, ren verkställighet",
      });
    const reported = async (world: World) =>
      (await sheet("Anmälningar", world)).map((row) => row["Belopp (kr)"]);
    expect(await reported(done)).not.toContain(100_000);
    expect(await reported(before)).toContain(100_000);
    expect((await sheet("Beslut", before))[0]).toMatchObject({ Anmälan: "På listan" });
  });

  it("tells in the history of an export that it is not reported", async () => {
    const told = (await sheet("Historik", done)).map((row) => String(row["Händelse"]));
    expect(told.filter((line) => line.includes("ren verkställighet, som inte anmäls"))).not.toEqual(
      [],
    );
  });

  it("is no row of the board's list, and no part of its sum", () => {
    const meeting = done.state.meetings.get(ids.august);
    if (meeting === undefined) throw new Error("the meeting is planned");
    const numbers = (world: World) =>
      noticeListPaper(world.state, meeting).rows.map(({ number }) => number);
    expect(numbers(done)).not.toContain(carriedOut);
    expect(numbers(before)).toContain(carriedOut);
  });

  it("is named on the board's list where it takes the place of what stands there", () => {
    const world = recordedBefore();
    for (const done of changedPayout) world.carryOut(done);
    const meeting = world.state.meetings.get(ids.august);
    if (meeting === undefined) throw new Error("the meeting is planned");
    const { rows } = noticeListPaper(world.state, meeting);
    expect(rows.map(({ number, remark }) => [number, remark]).slice(1)).toEqual([
      [
        carriedOut,
        "Ersatt av beslut 2/2018, ren verkställighet som inte anmäls. Räknas inte i summan",
      ],
    ]);
  });

  it("puts nothing about its report in the secretariat's calendar", () => {
    const titles = (world: World) =>
      calendarOf(world.state, viewer).filter(({ id }) => id.includes("decision/1/2018"));
    expect(titles(done).filter(({ title }) => /anmäl|laga kraft/i.test(title))).toEqual([]);
  });

  it("is checked by its text, with the head of its pages or without", () => {
    const text = textIn(done);
    const [head = "", ...body] = text.split("\n");
    expect(head).toMatch(/Verkställighet$/);
    const paged = body.map((line, at) => (at % 9 === 4 ? `${line}\n${head}` : line)).join("\n");
    for (const pasted of [text, paged, `${text}\nVerkställighet`]) {
      const answer = checkedText(`kontrollera\n${pasted}`, done.state, viewer);
      const { lines } = read(record(answer?.content) ?? {});
      expect(lines.join(" ")).toContain("Texten är densamma som i beslut 1/2018");
    }
    const forged = checkedText(`kontrollera\n${text.replace("60", "90")}`, done.state, viewer);
    expect(read(record(forged?.content) ?? {}).lines.join(" ")).toContain("inte densamma");
  });
});
