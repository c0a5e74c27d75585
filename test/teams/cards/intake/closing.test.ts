import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";
import { decisionText, listText, notesText, reportText } from "./documents.ts";

const intakeIn = ({ state }: World) => [...state.intakes.values()][0];

describe("closing a document", () => {
  it("says first what is left, and closes when that has been seen", () => {
    const desk = sent(decisionText);
    desk.press("Avsluta inläsningen");
    expect(intakeIn(desk.world)?.closed).toBe(false);
    expect(spaced(desk)).toContain("Avsluta inläsningen?");
    expect(spaced(desk)).toContain("Nio poster är inte inlagda");
    expect(spaced(desk)).toContain("• Pott: Bemanning i vården, 3 000 000 kr");
    expect(spaced(desk)).toContain("Och 1 till.");
    expect(spaced(desk)).toContain("Fem frågor saknar svar");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Fortsätt läsa in");
    expect(spaced(desk)).toContain("0 av 9 inlagda");
    desk.press("Avsluta inläsningen").press("Avsluta ändå");
    expect(intakeIn(desk.world)).toMatchObject({ closed: true, content: "" });
    expect(spaced(desk)).toContain("Inläsningen är avslutad.");
  });

  it("tells texts without a number apart by how they begin", () => {
    const world = worldOf(...organisation);
    const [one, two] = ["Lista över önskningar\n\nett", "Något helt annat\ntvå"].map((text) =>
      sent(text, world),
    );
    expect(one?.seen.text).toContain("inget datum: ”Lista över önskningar”");
    expect(two?.seen.text).toContain("inget datum: ”Något helt annat”");
    expect(sent(decisionText).seen.text).toContain("Delegationsbeslut, RS/900/2018, ”2018");
    expect(sent(decisionText).seen.text).not.toContain("Regionstaben");
  });

  it("closes at once where nothing is left", () => {
    const desk = sent(notesText);
    expect(desk.seen.titles).toEqual(["Läs resten", "Avsluta inläsningen"]);
    desk.press("Avsluta inläsningen");
    expect(intakeIn(desk.world)?.closed).toBe(true);
  });

  it.each([
    ["an old card that counted nothing", {}],
    ["a card that counted another number", { left: 13 }],
    ["a number that is none", { left: -1 }],
  ])("is not done by %s", (_case, counted) => {
    const { world } = sent(decisionText);
    const data = {
      revision: 0,
      next: { card: "intakes" },
      intake: intakeIn(world)?.id,
      ...counted,
    };
    const asked = parseClick(
      { verb: "close-intake", data, activityId: null, automatic: false },
      world.state,
      viewerOf(people.secretary, { on }),
    );
    expect(asked.kind === "show" ? asked.card.card : asked.kind).toBe(
      "left" in counted && counted.left < 0 ? "unreadable" : "close-intake",
    );
  });

  it("counts the requests of a list, and the rows that could not be read", () => {
    const desk = sent(listText).press("Avsluta inläsningen");
    expect(spaced(desk)).toContain("Tre önskemål är inte inlagda");
    expect(spaced(desk)).toContain("Två rader behöver rättas");
  });
});

describe("a closed document", () => {
  function closed(): Desk {
    const desk = sent(decisionText);
    desk.press("Lägg in allt som är redo (1)").press("Tillbaka till inläsningen");
    desk.press("Svara på frågorna (5)");
    desk.press("Spara svaret", { text: "De läggs i en pott i höst" }).press("Behövs inte");
    desk.press("Tillbaka till inläsningen").press("Avsluta inläsningen").press("Avsluta ändå");
    return desk;
  }

  it("stands among the closed ones with what was entered, asked and answered", () => {
    const desk = closed().press("Avslutade (1)");
    expect(spaced(desk)).toContain("RS/900/2018 Kortare köer, beslutsomgång 2");
    desk.press("Öppna");
    expect(spaced(desk)).toContain("Inlagt\n");
    expect(spaced(desk)).toContain("Vad ska hända med dem?");
    expect(spaced(desk)).toContain("Svar: De läggs i en pott i höst");
    expect(spaced(desk)).toContain("Svar: Behövs inte");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Öppna");
    expect(desk.card).toEqual({ card: "set-up-item", of: "case", id: "RS/900/2018" });
  });

  it("is shown to nobody else, and opened again by the same text", () => {
    const desk = closed();
    const { state } = desk.world;
    const id = intakeIn(desk.world)?.id;
    assert(id !== undefined, "a document has been sent");
    for (const card of [
      { card: "intake", intake: id, page: 1 },
      { card: "close-intake", intake: id },
    ] as const) {
      expect(maySee(card, state, viewerOf(people.secondSecretary, { on }))).toBe(true);
      expect(maySee(card, state, viewerOf(people.director, { on }))).toBe(false);
    }
    const again = sent(decisionText, desk.world);
    expect(spaced(again)).toContain("1 av 9 inlagda");
    expect(spaced(again)).toContain("Svar: De läggs i en pott i höst");
  });
});

describe("the rows of a decision", () => {
  function rowsIn({ world }: Desk): Desk {
    const intake = intakeIn(world);
    assert(intake !== undefined, "a document has been sent");
    const { id } = intake;
    return new Desk(world, people.secretary, on, {
      card: "intake-item",
      intake: id,
      item: "board-decision",
      page: 1,
    });
  }

  it("stand each with the line that it was read from", () => {
    const desk = sent(decisionText).press("Lägg in allt som är redo (1)");
    const rows = rowsIn(desk);
    expect(spaced(rows)).toContain("Tre rader, tillsammans 6 500 000 kr");
    for (const line of [
      "Anna Prov. Behövs även 2019. Läst ur: ”Kvällsmottagning | öppet två kvällar i veckan | Anna Prov | 1 500 000 | ja”",
      "Behovet 2019 är oklart. Läst ur: ”Rådgivning på telefon",
      "Behovet 2019 är inte angivet. Läst ur: ”Ombyggnad av två rum",
    ])
      expect(spaced(rows)).toContain(line);
    expect(complaintsAbout(rows.seen.content)).toEqual([]);
  });

  it("need money the year after the grant's, whatever year the paper is read in", () => {
    const { world, card } = rowsIn(sent(decisionText));
    const later = new Desk(world, people.secretary, "2026-11-22", card);
    expect(spaced(later)).toContain("Anna Prov. Behövs även 2019.");
  });

  it("need money next year where the paper names no year", () => {
    const undated = decisionText
      .replace("Regionstaben 2018-06-1921", "Regionstaben")
      .replace("2018 erhåller Region Exempel", "Region Exempel erhåller");
    const { world, card } = rowsIn(sent(undated));
    expect(spaced(new Desk(world, people.secretary, "2026-11-22", card))).toContain(
      "Anna Prov. Behövs även nästa år.",
    );
  });

  it("are paged where they are many, and stay within what a card may hold", () => {
    const many = Array.from(
      { length: 30 },
      (_, index) =>
        `Aktivitet ${index + 1}\t${"en lång beskrivning ".repeat(12)}\tEva Prov\t100 000\tnej`,
    );
    const text = decisionText
      .replace(/Rådgivning på telefon.*\n/, `${many.join("\n")}\n`)
      .replace("summa\t\t\t6 500 000\t\n", "");
    const desk = sent(text);
    const rows = rowsIn(desk);
    expect(spaced(rows)).toContain("32 rader");
    const read = new Set<string>();
    for (let page = 1; page <= 4; page += 1) {
      expect(complaintsAbout(rows.seen.content)).toEqual([]);
      for (const [name] of spaced(rows).matchAll(/Läst ur: ”Aktivitet \d+(?= )/g)) read.add(name);
      rows.press(`Rader, sida ${(page % 4) + 1} av 4`);
    }
    expect(read.size).toBe(30);
  });
});

describe("going on with a document", () => {
  it("opens the next item that needs an answer, and what has become ready before it", () => {
    const desk = sent(decisionText).press("Lägg in allt som är redo (1)");
    expect(spaced(desk)).toContain("post 2 av 9\nStatsbidrag: Kortare köer");
    desk.press("Lägg in", { code: "Projekt 900" });
    expect(spaced(desk)).toContain("post 2 av 9");
    expect(spaced(desk)).toContain("Fältet är tomt");
    desk.press("Lägg in", { amount: "avrundat" });
    expect(spaced(desk)).toContain("2 av 9 inlagda");
    desk.press("Lägg in allt som är redo (2)");
    expect(spaced(desk)).toContain("Gäller 19 juni 2018 eller 21 juni 2018?");
    desk.press("Tillbaka till inläsningen").press("Svara");
    desk.press("Lägg in", { decisionDay: "2018-06-19" }).press("Lägg in allt som är redo (3)");
    expect(spaced(desk)).toContain("Mandatet nämner inte ”fler kollegor”");
    desk.press("Lägg in", { purpose: "bemanning" });
    expect(spaced(desk)).toContain("Inget kvar att lägga in");
  });

  it("says of what is only proposed that there is nothing to enter", () => {
    const desk = sent(reportText).press("Lägg in allt som är redo (1)");
    expect(spaced(desk)).toContain("Inget kvar att lägga in");
    expect(spaced(desk)).toContain("Förslagen visas men läggs inte in.");
  });
});

describe("a list whose head cannot be read", () => {
  it("says what it lacks and which headings it has, and offers an empty list", () => {
    const desk = sent("Prio\tAnsvarig\tBeskrivning\tKostnad\n1\tKim Prov\tStolar\t40 000");
    expect(spaced(desk)).toContain("Listan saknar kolumn för aktivitet.");
    expect(spaced(desk)).toContain("Prio, Ansvarig, Beskrivning och Kostnad");
    desk.press("Hämta en tom lista");
    expect(desk.card).toEqual({ card: "document", of: { kind: "request-template" } });
    expect(spaced(desk)).toContain("Önskemål att fylla i");
    expect(spaced(desk)).toContain("Fyll i ett önskemål på varje rad");
  });
});
