import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyId, type Day, day } from "../../src/domain/brand.ts";
import { addDays, weekdayOf } from "../../src/domain/calendar.ts";
import { formatDay, formatDays, weekdayNamesIn } from "../../src/language/format.ts";
import { linesMax, type MeetingRow, readMeetingList } from "../../src/language/meeting-list.ts";

const board = bodyId("RS");
const bodies = [
  { body: board, names: ["RS", "Regionstyrelsen", "The regional board"] },
  { body: bodyId("RF"), names: ["RF", "Regionfullmäktige", "The regional council"] },
];
const today = day("2018-06-25");
const list = (text: string) => readMeetingList(text, board, bodies, today);

/** A row in short: "28–29/8 …" as `first decision`, or why it was rejected. */
const short = (row: MeetingRow | undefined): string =>
  row === undefined
    ? "nothing"
    : row.kind === "rejected"
      ? row.why
      : row.meeting.firstDay === row.meeting.decisionDay
        ? row.meeting.firstDay
        : `${row.meeting.firstDay} ${row.meeting.decisionDay}`;
const read = (text: string): string => list(text).rows.map(short).join(" | ") || "nothing";
const stopsOf = (text: string) => {
  const [row] = list(text).rows;
  if (row?.kind !== "meeting") return row;
  const { firstDay: _, decisionDay: __, ...stops } = row.meeting;
  return stops;
};

describe("the days of a meeting", () => {
  it.each([
    ["29 augusti 2018", "2018-08-29"],
    ["den 29 aug. 2018", "2018-08-29"],
    ["Onsdag den 29 augusti 2018 kl. 08.30–16.00", "2018-08-29"],
    ["2018-08-29", "2018-08-29"],
    ["20180829", "2018-08-29"],
    ["29/8 2018", "2018-08-29"],
    ["29/8-18", "2018-08-29"],
    ["v. 35 ons 29 augusti", "2018-08-29"],
    ["29 August 2018", "2018-08-29"],
    ["28–29 augusti 2018", "2018-08-28 2018-08-29"],
    ["28 - 29 augusti", "2018-08-28 2018-08-29"],
    ["28 och 29 augusti", "2018-08-28 2018-08-29"],
    ["28, 29 augusti", "2018-08-28 2018-08-29"],
    ["den 28:e och 29:e augusti", "2018-08-28 2018-08-29"],
    ["28−29/8", "2018-08-28 2018-08-29"],
    ["28/8–29/8", "2018-08-28 2018-08-29"],
    ["2018-09-25--26", "2018-09-25 2018-09-26"],
    ["2018-09-25/26", "2018-09-25 2018-09-26"],
    ["2018-09-25 – 2018-09-26", "2018-09-25 2018-09-26"],
    ["2018-09-30--10-01", "2018-09-30 2018-10-01"],
    ["30 sep–1 okt 2018", "2018-09-30 2018-10-01"],
    ["30 sept t.o.m. 1 okt 2018", "2018-09-30 2018-10-01"],
    ["31 december–1 januari 2019", "2018-12-31 2019-01-01"],
    ["31 december–1 januari", "2018-12-31 2019-01-01"],
    ["tis–ons 28–29 augusti", "2018-08-28 2018-08-29"],
    ["tisdag 28 – onsdag 29 augusti 2018", "2018-08-28 2018-08-29"],
    ["tis 25 september", "2018-09-25"],
    ["25 juni", "2018-06-25"],
    ["24 juni", "2019-06-24"],
    ["29 februari", "2020-02-29"],
  ])("are read in %j", (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ["kl. 08.30", "no-day"],
    ["§ 114", "no-day"],
    ["31 april 2019", "not-a-day"],
    ["2018-13-01", "not-a-day"],
    ["29 februari 2019", "not-a-day"],
    ["1–32 augusti 2018", "not-a-day"],
    ["ons 28 augusti 2018", "weekday"],
    ["tis–tors 28–29 augusti 2018", "weekday"],
    ["29–28 augusti 2018", "reversed"],
    ["5 september och 26 september 2018", "several-days"],
    ["5 och 26 september 2018", "several-days"],
    ["5 september, 3 oktober, 7 november 2018", "several-days"],
    ["29 augusti inställt", "cancelled"],
    ["INSTÄLLT: 29 augusti", "cancelled"],
    ["RF 17 oktober", "other-body"],
    ["Regionfullmäktiges möte 17 oktober", "other-body"],
    ["Hälso- och sjukvårdsnämnden 17 oktober", "other-body"],
    ["29 augusti 2018 stopp 31 april".replace("stopp", "handlingsstopp"), "not-a-day"],
    ["29 augusti 2018 handlingsstopp tis 15 augusti", "weekday"],
    [`29 augusti 2018 ${"x".repeat(300)}`, "too-long"],
  ])("are not guessed in %j: %s", (text, why) => {
    expect(read(text)).toBe(why);
  });

  it.each([
    "RS 29 augusti",
    "Regionstyrelsens möte 29 augusti",
    "Styrelsen 29 augusti",
    "RS och RF 29 augusti",
  ])("are the body's own in %j", (text) => {
    expect(read(text)).toBe("2018-08-29");
  });
});

describe("what a row says besides its days", () => {
  it.each([
    ["29 augusti 2018, handlingsstopp 15/8", { documentStop: "2018-08-15" }],
    [
      "29 augusti (manusstopp 15 aug, kallelse 22 aug)",
      { documentStop: "2018-08-15", summons: "2018-08-22" },
    ],
    ["handlingsstopp 15/8, sammanträde 29/8", { documentStop: "2018-08-15" }],
    ["29 augusti, stopp 15/8", { documentStop: "2018-08-15" }],
    ["29 augusti (stopp för handlingar: 15/8)", { documentStop: "2018-08-15" }],
    ["29 augusti, manusstopp 15/8", { documentStop: "2018-08-15" }],
    ["29 augusti, stoppdatum 15/8", { documentStop: "2018-08-15" }],
    ["29 augusti, sista dag 15/8", { documentStop: "2018-08-15" }],
    ["29 augusti, sista dagen för handlingar till mötet 15/8", { documentStop: "2018-08-15" }],
    ["29 augusti, sista dag för utskick 22/8", { summons: "2018-08-22" }],
    [
      "29 augusti, deadline 15/8, kallelse 22/8",
      { documentStop: "2018-08-15", summons: "2018-08-22" },
    ],
    [
      "29/8\t15/8 handlingsstopp\tberedning 17/8",
      { documentStop: "2018-08-15", preparation: "2018-08-17" },
    ],
    ["8 januari 2019; handlingsstopp 21/12", { documentStop: "2018-12-21" }],
    ["8 januari 2019; handlingsstopp 21/12-17", { documentStop: "2017-12-21" }],
    ["29 augusti extra", { extra: true }],
    ["Extrainsatt sammanträde 29 augusti", { extra: true }],
    ["29 augusti, justering 5 september", {}],
  ])("is read in %j", (text, stops) => {
    expect(stopsOf(text)).toStrictEqual(stops);
  });

  it("stands in columns under their names", () => {
    const text =
      'Handlingsstopp;Datum;"Kallelse"\n15/8;28–29 augusti 2018;22/8\n11 sep;25-26 sep;18 sep';
    expect(list(text).rows).toStrictEqual([
      {
        kind: "meeting",
        number: 2,
        meeting: {
          firstDay: "2018-08-28",
          decisionDay: "2018-08-29",
          documentStop: "2018-08-15",
          summons: "2018-08-22",
        },
      },
      {
        kind: "meeting",
        number: 3,
        meeting: {
          firstDay: "2018-09-25",
          decisionDay: "2018-09-26",
          documentStop: "2018-09-11",
          summons: "2018-09-18",
        },
      },
    ]);
  });

  it("is not guessed where a second column has no name", () => {
    expect(read("29 augusti 2018\t15 augusti 2018")).toBe("several-days");
  });
});

describe("headings", () => {
  it("say the year of what comes below, and are no rows themselves", () => {
    const text = "Sammanträden 2019\n\n29 januari\n25 december\n2020\n28 januari";
    expect(read(text)).toBe("2019-01-29 | 2019-12-25 | 2020-01-28");
  });

  it("say the month", () => {
    expect(read("Augusti 2018\n28–29\nSeptember\nons 26")).toBe(
      "2018-08-28 2018-08-29 | 2018-09-26",
    );
  });

  it("say the body, until another is named", () => {
    const text =
      "Regionfullmäktige\n16–17 oktober 2018\nRegionstyrelsen\n30–31 oktober 2018\nPatientnämnden\n5 november 2018";
    expect(read(text)).toBe("other-body | 2018-10-30 2018-10-31 | other-body");
  });

  it.each([
    "RS igår",
    "RS i augusti 2027",
    "RS vecka 35 2027",
    "Regionstyrelsen, datum meddelas senare",
    "RS | datum ej bestämt",
    "RS i höst",
    "RS tisdag",
    "Extra möte",
    "Hej, här är listan",
  ])("are not %j: it is told that it has no day", (line) => {
    const text = `Sammanträden 2019\n${line}\n29 januari`;
    expect(read(text)).toBe("no-day | 2019-01-29");
  });

  it("is not a meeting that is cancelled either", () => {
    expect(read("RS inställt")).toBe("cancelled");
  });

  it.each([
    "Regionstyrelsen",
    "Regionstyrelsens sammanträden",
    "Sammanträdesplan för regionstyrelsen och regionfullmäktige år 2019",
    "Sammanträdestider 2019 kl. 08.30",
    "Preliminära sammanträdesdagar",
    "Hösten 2018",
    "Datum",
    "Region Jämtland Härjedalen",
    "Meeting days 2018",
    "-----",
  ])("are told apart from rows: %j", (line) => {
    expect(read(`${line}\n29 augusti 2018`)).toBe("2018-08-29");
  });

  it("of another body keep its meetings out of ours", () => {
    expect(read("Hälso- och sjukvårdsnämnden\n29 augusti 2018")).toBe("other-body");
  });

  it("are not needed: days without a year come one after the other", () => {
    expect(read("29 augusti\n12 december\n30 januari\n27 februari")).toBe(
      "2018-08-29 | 2018-12-12 | 2019-01-30 | 2019-02-27",
    );
  });
});

describe("a whole list", () => {
  it("numbers its rows by their lines, and keeps what was rejected as it was written", () => {
    const text = "Möten 2018\r\n\r\n29 augusti\r\n  31 november\t**x**  \r\n12 december";
    expect(list(text).rows.map((row) => row.number)).toStrictEqual([3, 4, 5]);
    expect(list(text).rows[1]).toStrictEqual({
      kind: "rejected",
      number: 4,
      text: "31 november\t**x**",
      why: "not-a-day",
    });
  });

  it("is read to its limit, and says how much is left", () => {
    const many = Array.from({ length: linesMax + 3 }, () => "29 augusti 2018").join("\n\n");
    expect(list(many).rows).toHaveLength(linesMax / 2);
    expect(list(many).unread).toBe(linesMax / 2 + 3);
    expect(list("").rows).toStrictEqual([]);
  });

  it("is read fast, whatever it is", () => {
    const before = performance.now();
    for (const text of ["1 ", "28-", "tis ", "29 augusti 2018 ", "2018-", "a\n", "9/9/", "28 och "])
      list(text.repeat(100_000 / text.length));
    for (const text of ["1 ", "28-", "tis ", "2018-", "9/9/", "28 och ", "den "])
      list(`${text.repeat(290 / text.length)}\n`.repeat(340));
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it("is never refused as a whole", () => {
    const words = fc.constantFrom(
      "29",
      "augusti",
      "-",
      "/",
      "2018",
      "tis",
      "RF",
      "\t",
      "\n",
      "och",
      "handlingsstopp",
      "8",
      "é",
      ";",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(" ")),
        ),
        (text) => {
          const { rows } = list(text);
          const lines = text.split(/\r\n|\r|\n/);
          for (const row of rows) {
            expect(lines[row.number - 1]?.trim()).not.toBe("");
            const isInOrder =
              row.kind !== "meeting" || row.meeting.firstDay <= row.meeting.decisionDay;
            expect(isInOrder).toBe(true);
          }
        },
      ),
    );
  });

  it("is read back as it is written", () => {
    const dayOf = fc.integer({ min: 0, max: 1_000 }).map((ahead): Day => addDays(today, ahead));
    fc.assert(
      fc.property(dayOf, fc.integer({ min: 0, max: 6 }), (first, more) => {
        const last = addDays(first, more);
        const days = more === 0 ? first : `${first} ${last}`;
        const weekday = weekdayNamesIn("sv")[weekdayOf(first) - 1] ?? "";
        expect(read(formatDays(first, last, "sv"))).toBe(days);
        expect(read(formatDays(first, last, "en"))).toBe(days);
        expect(read(`${first} - ${last}`)).toBe(days);
        expect(read(`${weekday.slice(0, 3)} ${formatDay(first, "sv")}`)).toBe(first);
      }),
    );
  });
});
