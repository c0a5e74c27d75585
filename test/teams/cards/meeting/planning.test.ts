import { describe, expect, it } from "vitest";
import { bodyId, day, meetingId } from "../../../../src/domain/brand.ts";
import type { Event } from "../../../../src/domain/event.ts";
import { decided } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "./clicking.ts";

const today = "2018-06-25";
const desk = (card: Desk["card"], on = today) =>
  new Desk(worldOf(...authority, ...decided("skills")), people.secretary, on, card);
const at = (id: string) => ({ card: "meeting", meeting: meetingId(id) }) as const;
const august = at(ids.august);

describe("a new meeting", () => {
  it("is entered by its first day alone, and shown with all its days", () => {
    const table = desk({ card: "meetings" })
      .press("Lägg till möte")
      .press("Lägg in mötet", { firstDay: "2018-10-30" });
    expect(table.card).toStrictEqual(at("RS-2018-10-30"));
    expect(table.seen.text).toContain("Mötet är inlagt.");
    expect(table.seen.lines).toEqual(
      expect.arrayContaining([
        "Regionstyrelsen 30 oktober 2018",
        "Handlingsstopp: tisdag 16 oktober 2018",
        "Beredning: fredag 19 oktober 2018",
        "Kallelse: tisdag 23 oktober 2018",
      ]),
    );
  });

  it("is of the body, the days and the kind that were chosen", () => {
    const table = desk({ card: "add-meeting", body: null }).press("Lägg in mötet", {
      body: "RF",
      firstDay: "2018-10-16",
      decisionDay: "17 oktober",
      documentStop: "2018-10-01",
      preparation: "2018-10-02",
      summons: "2018-10-03",
      when: "extra",
    });
    expect(table.world.state.meetings.get("RF-2018-10-17")).toStrictEqual({
      id: "RF-2018-10-17",
      body: ids.council,
      firstDay: "2018-10-16",
      decisionDay: "2018-10-17",
      documentStop: "2018-10-01",
      preparation: "2018-10-02",
      summons: "2018-10-03",
      extra: true,
      cancelled: null,
    });
  });

  it.each([
    [{}, "Fältet är tomt. Fyll i eller välj."],
    [{ firstDay: "31 april" }, "Det går inte att läsa 31 april som en dag."],
    [{ firstDay: "2018-06-24" }, "Dagen kan vara tidigast 25 juni 2018."],
    [
      { firstDay: "2018-10-30", documentStop: "2018-10-31" },
      "Dagen kan vara senast 30 oktober 2018.",
    ],
    [{ firstDay: "2018-09-26" }, "RS har redan ett möte 25–26 september 2018."],
  ])("comes back as typed when the form holds %j", (typed, sentence) => {
    const table = desk({ card: "add-meeting", body: ids.board });
    const before = table.world.records.length;
    table.press("Lägg in mötet", { summons: "2018-09-20", ...typed, when: "extra" });
    expect(table.seen.text).toContain(sentence);
    const values = Object.fromEntries(table.seen.fields.map((one) => [one.id, one.value]));
    expect(values).toMatchObject({ summons: "2018-09-20", when: "extra", ...typed });
    expect(table.world.records).toHaveLength(before);
  });

  it("tells of a day off, and of a stop that has passed or is near", () => {
    const entered = (firstDay: string) =>
      desk({ card: "add-meeting", body: ids.board }).press("Lägg in mötet", { firstDay }).seen.text;
    expect(entered("2018-09-01")).toContain("Lördag 1 september 2018 är ingen arbetsdag.");
    expect(entered("2018-12-24")).toContain("Måndag 24 december 2018 är ingen arbetsdag.");
    expect(entered("2018-07-05")).toContain("Handlingsstoppet 21 juni 2018 har passerat.");
    expect(entered("2018-07-10")).toContain("Handlingsstoppet är redan tisdag 26 juni 2018.");
    expect(entered("2018-10-30")).not.toContain("Att tänka på");
  });
});

describe("moving a meeting", () => {
  it("says what follows before it is done, and keeps the length of the meeting", () => {
    const table = desk(at(ids.september))
      .press("Flytta")
      .press("Visa vad som följer", { firstDay: "2018-10-02", reason: "Valet." });
    expect(table.seen.text).toContain(
      "Regionstyrelsens möte flyttas från 25–26 september 2018 till 2–3 oktober 2018.",
    );
    expect(table.seen.lines).toContain("Handlingsstopp: tisdag 18 september 2018");
    expect(table.seen.text).toContain("så inget annat påverkas");
    expect(table.world.state.meetings.get(ids.september)?.decisionDay).toBe("2018-09-26");
    table.press("Flytta mötet");
    expect(table.card).toStrictEqual(at(ids.september));
    expect(table.seen.text).toContain("Mötet är flyttat.");
    expect(table.world.state.meetings.get(ids.september)?.decisionDay).toBe("2018-10-03");
  });

  it("counts what goes along, and says which stop is too near or passed", () => {
    const table = desk(august).press("Flytta");
    expect(table.seen.text).toContain("Två anmälningar följer med till de nya dagarna.");
    table.press("Visa vad som följer", { firstDay: "2018-07-05", reason: "Brådskar." });
    expect(table.seen.text).toContain("Handlingsstoppet 21 juni 2018 har passerat.");
  });

  it("does not offer days on which the body meets, and keeps what was typed", () => {
    const table = desk(august)
      .press("Flytta")
      .press("Visa vad som följer", { firstDay: "2018-09-26", reason: "Lokalen." });
    expect(table.seen.text).toContain("Organet har redan ett möte 25–26 september 2018.");
    expect(table.seen.titles).toStrictEqual(["Ändra dagarna"]);
    table.press("Ändra dagarna");
    const values = Object.fromEntries(table.seen.fields.map((one) => [one.id, one.value]));
    expect(values).toMatchObject({ firstDay: "2018-09-26", reason: "Lokalen." });
  });

  it.each([
    [{ reason: "" }, "Fältet är tomt."],
    [{ firstDay: "igår", reason: "Lokalen." }, "Det går inte att läsa igår som en dag."],
    [{ firstDay: "2018-06-01", reason: "Lokalen." }, "Dagen kan vara tidigast 25 juni 2018."],
  ])("comes back when the form holds %j", (typed, sentence) => {
    const table = desk(august).press("Flytta").press("Visa vad som följer", typed);
    expect(table.card).toStrictEqual({ card: "move-meeting", meeting: ids.august });
    expect(table.seen.text).toContain(sentence);
  });

  it("is not done twice, nor on what somebody else has cancelled since", () => {
    const to = {
      firstDay: day("2018-09-04"),
      decisionDay: day("2018-09-04"),
      documentStop: null,
      reason: "Lokalen.",
    };
    const table = desk({ card: "move-meeting", meeting: ids.august, to });
    const other = new Desk(table.world, people.secondSecretary, today, {
      card: "cancel-meeting",
      meeting: ids.august,
    });
    const stale = table.seen.buttons[0];
    expect(stale?.title).toBe("Flytta mötet");
    other.press("Ställ in mötet", { reason: "Inget att besluta." });
    expect(table.seen.text).toContain("Mötet är inställt. Skäl: Inget att besluta.");
    expect(table.seen.titles).not.toContain("Flytta mötet");
  });
});

describe("cancelling a meeting", () => {
  it("says what is left without one and which comes next, and asks why", () => {
    const table = desk(august).press("Ställ in");
    expect(table.seen.text).toContain("Två anmälningar blir utan möte.");
    expect(table.seen.text).toContain(
      "Nästa möte är 25–26 september 2018, med handlingsstopp 11 september.",
    );
    table.press("Ställ in mötet");
    expect(table.seen.text).toContain("Fältet är tomt.");
    table.press("Ställ in mötet", { reason: "Inget **att** besluta." });
    expect(table.seen.text).toContain("Det som hörde till det behöver ett nytt.");
    expect(table.seen.text).toContain("Skäl: Inget \\*\\*att\\*\\* besluta.");
    expect(table.seen.titles).toStrictEqual(["Anmälningslistan", "Historik", "Alla möten"]);
  });

  it("says that no meeting comes after it when none does", () => {
    const table = desk({ card: "cancel-meeting", meeting: ids.september }, "2018-09-01");
    expect(table.seen.text).toContain("Inget senare möte är inlagt.");
  });
});

describe("the lead times of a body", () => {
  it("are set in days, and told in the history of the body", () => {
    const table = desk({ card: "meetings" })
      .press("Ledtider")
      .press("Spara ledtiderna", { documentStop: "21", preparation: "14 dagar" });
    expect(table.seen.text).toContain("Ledtiderna är sparade.");
    expect(table.world.state.bodies.get("RS")?.leadTimes).toStrictEqual({
      documentStop: 21,
      preparation: 14,
      summons: 7,
    });
    table.press("Historik");
    expect(table.seen.text).toContain(
      "ändrade ledtiderna för handlingsstopp, beredning och kallelse till 21, 14, 7 dagar före mötet",
    );
  });

  it.each(["två veckor", "-1", "1,5", "121"])("are not %s", (summons) => {
    const table = desk({ card: "lead-times", body: ids.board }).press("Spara ledtiderna", {
      summons,
    });
    expect(table.seen.text).toContain("Skriv ett helt antal dagar, från 0 till 120.");
    expect(table.seen.fields.at(-1)?.value).toBe(summons);
  });
});

describe("the history of a meeting", () => {
  it("tells why it moved and why it was cancelled, and leads back", () => {
    const table = desk(at(ids.september))
      .press("Flytta")
      .press("Visa vad som följer", { firstDay: "2018-10-02", reason: "Valet." })
      .press("Flytta mötet")
      .press("Ställ in")
      .press("Ställ in mötet", { reason: "Valet igen." })
      .press("Historik");
    expect(table.seen.text).toContain("Historik: Regionstyrelsen 2–3 oktober 2018");
    expect(table.seen.text).toContain("lade in mötet 25–26 september 2018");
    expect(table.seen.text).toContain("flyttade mötet till 2–3 oktober 2018. Skäl: Valet.");
    expect(table.seen.text).toContain("ställde in mötet 3 oktober 2018. Skäl: Valet igen.");
    expect(table.press("Öppna").card).toStrictEqual(at(ids.september));
  });
});

describe("the years of the calendar", () => {
  it("are turned to where there are meetings, eight on a page", () => {
    const table = desk({ card: "meetings" })
      .press("Klistra in lista")
      .press("Läs listan", {
        list: [
          "2018",
          "4/7",
          "5/7",
          "6/7",
          "9/7",
          "10/7",
          "11/7",
          "12/7",
          "2019",
          "29 januari",
        ].join("\n"),
      })
      .press("Lägg in åtta möten");
    expect(table.seen.lines[0]).toBe("Möten och handlingsstopp · Sida 1 av 2");
    table.press("Nästa").press("Möten 2019");
    expect(table.seen.lines).toContain("29 januari");
    expect(table.seen.titles).toContain("Möten 2018");
    expect(table.press("Möten 2018").card).toStrictEqual({ card: "meetings", year: 2018 });
  });

  it("begin where the next meeting stands", () => {
    const later = desk({ card: "meetings" }, "2018-09-26");
    expect(later.seen.lines).toContain("25–26 september");
    expect(desk({ card: "meetings", year: 2031 }).seen.text).toContain(
      "Inga möten är inlagda 2031.",
    );
  });
});

it("tells of a held meeting where its reports stand, and counts them no more", () => {
  const reported: Event = {
    type: "notices-reported",
    meeting: ids.august,
    section: 160,
    day: day("2018-08-29"),
    notices: [{ kind: "registered", decision: ids.potsDecision }],
    except: [],
  };
  const { text, titles } = shown(worldOf(...authority, reported), august, people.secretary, {
    on: "2018-08-30",
  });
  expect(text).toContain("Hållet\nAnmälningarna står i protokollets § 160.\nDag:");
  expect(titles).toStrictEqual(["Anmälningslistan", "Historik", "Alla möten"]);
});

describe("who plans", () => {
  it.each(["chief", "auditor", "outsider"] as const)(
    "is not the %s, who sees the calendar",
    (who) => {
      const world = worldOf(...authority);
      const titles = [
        ...shown(world, { card: "meetings" }, people[who]).titles,
        ...shown(world, august, people[who]).titles,
      ];
      for (const title of ["Lägg till möte", "Klistra in lista", "Ledtider", "Flytta", "Ställ in"])
        expect(titles).not.toContain(title);
      expect(titles).toContain("Alla möten");
    },
  );

  it("finds no meeting or body that is not there", () => {
    for (const card of [
      at("RS-2000-01-01"),
      { card: "lead-times", body: bodyId("XX") },
      { card: "meeting-list", body: bodyId("XX"), text: "29 augusti" },
    ] as const)
      expect(desk(card).seen.text).toContain("finns inte");
  });
});

it("keeps the rules of a card, in both languages, with long and hostile reasons", () => {
  const reason = "[x](http://a.example) **fet** <at>alla</at> ".repeat(11).slice(0, 480);
  const table = desk({ card: "cancel-meeting", meeting: ids.august });
  table.press("Ställ in mötet", { reason });
  const to = {
    firstDay: day("2018-10-02"),
    decisionDay: day("2018-10-03"),
    documentStop: null,
    reason,
  };
  for (const language of ["sv", "en"] as const)
    for (const card of [
      { card: "meetings" },
      { card: "meetings", year: 2019 },
      august,
      at(ids.september),
      { card: "move-meeting", meeting: ids.september },
      { card: "move-meeting", meeting: ids.september, to },
      { card: "cancel-meeting", meeting: ids.september },
      { card: "add-meeting", body: null },
      { card: "lead-times", body: ids.board },
      { card: "meeting-list", body: ids.board, text: null },
    ] as const) {
      const { content, text } = shown(table.world, card, people.secretary, { language });
      expect(complaintsAbout(content), card.card).toStrictEqual([]);
      expect(text).not.toMatch(language === "en" ? /[åäö]/ : /\bthe\b/);
    }
});
