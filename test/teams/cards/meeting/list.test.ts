import { describe, expect, it } from "vitest";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "./clicking.ts";

const pasted = [
  "Regionstyrelsens sammanträden 2018",
  "Datum\tHandlingsstopp\tKallelse",
  "29 augusti\t15/8\t22/8",
  "30–31 oktober\t16/10\t23/10",
  "tis–ons 27–28 november\t13/11\t",
  "12 december\textra",
  "25 september",
  "31 november",
  "5 juni",
  "RF 17 oktober",
  "14 november inställt",
  "3–28 december",
  "19 december\t20/12",
].join("\r\n");

const desk = () =>
  new Desk(worldOf(...authority), people.secretary, "2018-06-25", { card: "meetings" }).press(
    "Klistra in lista",
  );
const read = (list: string) => desk().press("Läs listan", { list });

describe("a pasted list", () => {
  it("is shown row by row before anything is stored", () => {
    const table = read(pasted);
    expect(table.seen.lines).toEqual(
      expect.arrayContaining([
        "Tre möten att lägga in",
        "Läggs in: 3",
        "Rad 4: 30–31 oktober 2018, handlingsstopp 16 oktober",
        "Rad 5: 27–28 november 2018, handlingsstopp 13 november",
        "Rad 6: 12 december 2018, handlingsstopp 28 november, extra",
        "Finns redan: 1",
        "Rad 3: 29 augusti 2018",
        "Kommer inte med: 7",
        "Rad 7, ”25 september”: organet har redan ett annat möte då.",
        "Rad 8, ”31 november”: dagen finns inte i kalendern.",
        "Rad 9, ”5 juni”: dagen har passerat.",
        "Rad 10, ”RF 17 oktober”: raden gäller ett annat organ.",
        "Rad 12, ”3–28 december”: mötet blir längre än en vecka.",
        "Rad 13, ”19 december | 20/12”: handlingsstopp, beredning eller kallelse ligger efter mötet eller för långt före.",
      ]),
    );
    expect(table.world.state.meetings.has("RS-2018-10-31")).toBe(false);
  });

  it("tells of the days on which hardly anybody meets, before they are entered", () => {
    const table = read(
      "24 december 2018\n3 november 2018\n31 oktober–1 november 2018\n6 juni 2019",
    );
    expect(table.seen.lines).toEqual(
      expect.arrayContaining([
        "Kontrollera innan du lägger in",
        "Måndag 24 december 2018 är ingen arbetsdag. Kontrollera dagen.",
        "Lördag 3 november 2018 är ingen arbetsdag. Kontrollera dagen.",
        "Torsdag 6 juni 2019 är ingen arbetsdag. Kontrollera dagen.",
      ]),
    );
    expect(table.seen.text.match(/är ingen arbetsdag/g)).toHaveLength(3);
    expect(table.seen.titles).toContain("Lägg in fyra möten");
    const usual = read("30 oktober 2018");
    expect(usual.seen.text).not.toContain("Kontrollera innan");
  });

  it("is entered in one act", () => {
    const table = read(pasted);
    const before = table.world.records.length;
    table.press("Lägg in tre möten");
    expect(table.world.records.slice(before).map(({ event }) => event.type)).toStrictEqual([
      "meeting-scheduled",
      "meeting-scheduled",
      "meeting-scheduled",
    ]);
    expect(table.world.state.meetings.get("RS-2018-10-31")).toMatchObject({
      firstDay: "2018-10-30",
      documentStop: "2018-10-16",
      preparation: "2018-10-19",
      summons: "2018-10-23",
    });
    expect(table.seen.text).toContain("Mötena är inlagda.");
  });

  it("keeps the rows that are not in before its reader, also after a double press", () => {
    const table = read(pasted);
    const { buttons, fields } = table.seen;
    const button = buttons.find(({ title }) => title === "Lägg in tre möten");
    const standing = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
    const data = { ...(button?.action["data"] as object), ...standing };
    table.click("schedule-meetings", data);
    expect(table.seen.text).toContain("Mötena är inlagda.");
    const { length } = table.world.records;
    for (const pressed of ["once", "twice"]) {
      expect(table.card, pressed).toMatchObject({ card: "meeting-list", body: ids.board });
      expect(table.seen.lines).toContain("Sju rader att rätta");
      expect(table.seen.lines).toContain("Kommer inte med: 7");
      table.click("schedule-meetings", data);
    }
    expect(table.world.records).toHaveLength(length);
    const whole = read("30 oktober 2018").press("Lägg in ett möte");
    expect(whole.card).toStrictEqual({ card: "meetings", year: 2018 });
  });

  it("is read again when it was changed after it was shown, and nothing is entered", () => {
    const table = read("30 oktober 2018");
    const before = table.world.records.length;
    table.press("Lägg in ett möte", { list: "30 oktober 2018\n7 november 2018" });
    expect(table.world.records).toHaveLength(before);
    expect(table.seen.titles).toContain("Lägg in två möten");
    table.press("Lägg in två möten", { body: ids.council });
    expect(table.world.records).toHaveLength(before);
    table.press("Lägg in två möten");
    expect(table.world.state.meetings.has("RF-2018-11-07")).toBe(true);
  });

  it("is read again when the calendar has changed since", () => {
    const table = read("30 oktober 2018");
    const other = new Desk(table.world, people.secondSecretary, "2018-06-25", {
      card: "add-meeting",
      body: ids.board,
    });
    const before = table.seen.titles;
    other.press("Lägg in mötet", { firstDay: "2018-10-30" });
    expect(before).toContain("Lägg in ett möte");
    expect(table.seen.titles).toStrictEqual(["Läs igen", "Tillbaka"]);
    expect(table.seen.text).toContain("Alla möten i listan är inlagda");
  });

  it("keeps its text in the field, with its columns", () => {
    const table = read("29 november\t15/11\nokänt");
    const value = table.seen.fields.find((one) => one.id === "list")?.value;
    expect(value).toBe("29 november | 15/11\nokänt");
  });

  it.each([
    ["", "Fältet är tomt."],
    [
      "x".repeat(4_000),
      "Fältet rymmer 4\u00A0000 tecken och är fullt, så slutet kan ha fallit bort.",
    ],
    [
      "29 november\t15/11\n".repeat(210),
      "Texten är 4\u00A0199 tecken. Korta den till högst 4\u00A0000.",
    ],
  ])("comes back with what is wrong", (list, sentence) => {
    const table = desk().press("Läs listan", { list });
    expect(table.seen.text).toContain(sentence);
    expect(table.seen.titles).toContain("Läs listan");
  });

  it("does not let two rows clash with each other", () => {
    const table = read("30 oktober 2018\n30–31 oktober 2018\n30 oktober 2018");
    expect(table.seen.lines).toEqual(
      expect.arrayContaining([
        "Rad 2, ”30–31 oktober 2018”: organet har redan ett annat möte då.",
        "Finns redan: 1",
        "Ett möte att lägga in",
      ]),
    );
  });

  it("that is in already needs nothing more, and one with wrong rows alone says how many", () => {
    const table = read("30 oktober 2018").press("Lägg in ett möte");
    const again = new Desk(table.world, people.secretary, "2018-06-25", { card: "meetings" })
      .press("Klistra in lista")
      .press("Läs listan", { list: "30 oktober 2018" });
    expect(again.seen.lines).toEqual(
      expect.arrayContaining(["Alla möten i listan är inlagda", "Finns redan: 1"]),
    );
    expect(again.seen.text).toContain("Du behöver inte göra något mer.");
    const wrong = read("30 oktober 2018, 29 oktober 2018");
    expect(wrong.seen.lines).toContain("En rad att rätta");
    expect(wrong.seen.text).toContain("Ändra listan och läs igen.");
  });

  it("stays within a card, whatever is pasted", () => {
    const world = worldOf(...authority);
    const texts = [
      "å".repeat(250).concat("\n").repeat(16).slice(0, 4_000),
      Array.from({ length: 300 }, (_, row) => `${row + 1} ååå`).join("\n"),
      Array.from(
        { length: 150 },
        (_, row) => `${(row % 28) + 1} ${row % 2 ? "mars" : "maj"} ${2019 + (row % 3)}`,
      ).join("\n"),
      "[x](http://a.example) **fet** <at>alla</at> 31 april\n".repeat(70).slice(0, 4_000),
    ];
    for (const text of texts)
      for (const language of ["sv", "en"] as const) {
        const card = { card: "meeting-list", body: ids.board, text } as const;
        const { content } = shown(world, card, people.secretary, { language });
        expect(complaintsAbout(content)).toStrictEqual([]);
      }
  });
});
