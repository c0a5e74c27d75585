import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { openIntake } from "../../../../src/teams/intake/document.ts";
import { unquotedOf } from "../../../../src/teams/intake/unquoted.ts";
import { people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText, notesText, reportText } from "./documents.ts";
import { on, sent, spaced } from "./sent.ts";

const viewer = viewerOf(people.secretary, { on });

/** The document's own card, with a first read row and much that gave nothing. */
const opened = (text: string): Desk => sent(text);
const buttonsOf = (desk: Desk) => desk.seen.titles;
const valueOf = (desk: Desk, id: string) => desk.seen.fields.find((one) => one.id === id)?.value;

const missed = `${decisionText}
Bilaga

Till föreningslivet avsattes hela 250 000 kr i samma beslut.
Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019.
`;

describe("the card of what gave nothing", () => {
  it("is one press from the document's own card, which says how much there is", () => {
    const desk = opened(missed);
    expect(spaced(desk)).toContain("Resten av texten");
    expect(spaced(desk)).toMatch(/\S+ ställen i texten gav ingen post och ingen fråga/u);
    expect(spaced(desk)).toContain("Två av dem nämner pengar, ett uppdrag eller en tid.");
    desk.press("Läs resten");
    expect(desk.card).toMatchObject({ card: "intake-unquoted", page: 1 });
    expect(spaced(desk)).toContain("Till föreningslivet avsattes hela 250 000 kr i samma beslut.");
    expect(spaced(desk)).toContain("Nämner pengar");
    expect(spaced(desk)).toContain("Kan ge ett uppdrag eller en befogenhet · Nämner en tid");
    desk.press("Tillbaka till inläsningen");
    expect(desk.card).toMatchObject({ card: "intake", page: 1 });
  });

  it("leaves out what was read, what leads to it and what stands round a letter", () => {
    const desk = opened(missed).press("Läs resten");
    for (const read of [
      "RS/900/2018",
      "12,3 miljoner",
      "Aktivitet",
      "Kvällsmottagning",
      "I det beslutet fördelades till följande",
      "summa",
      "TOTALT",
      "rapportverktyg fördelas",
      "Ulla Norrman",
      "Beslutet anmäls",
      "Ekonomiavdelningen",
    ])
      expect(desk.seen.text).not.toContain(read);
  });

  it("is not offered where everything gave something", () => {
    const desk = opened(
      "Delegationsbeslut 2018-06-19\nRS/900/2018\n\nBeslut\n\nFör bemanning i vården fördelas 3 000 000 till HS-direktör för fördelning\n",
    );
    expect(buttonsOf(desk)).not.toContain("Läs resten");
    expect(desk.seen.text).not.toContain("Resten av texten");
  });

  it("has its pages, and each of its places once", () => {
    const lines = Array.from(
      { length: 20 },
      (_, index) => `Kostnaden var ${index + 101} 000 kr i del ${index}.`,
    );
    const desk = opened(`${decisionText}\nBilaga\n\n${lines.join("\n\n")}\n`).press("Läs resten");
    const seen: string[] = [];
    for (let page = 1; page <= 9; page += 1) {
      expect(complaintsAbout(desk.seen.content)).toEqual([]);
      seen.push(
        ...spaced(desk)
          .split("\n")
          .filter((line) => line.startsWith("Kostnaden")),
      );
      if (!buttonsOf(desk).includes("Nästa")) break;
      desk.press("Nästa");
    }
    expect(seen).toEqual(lines);
    desk.press("Föregående");
    expect(desk.card).toMatchObject({ card: "intake-unquoted", page: 2 });
  });

  it("shows those that are marked alone on request, with their own numbers, and all again", () => {
    const told = Array.from(
      { length: 30 },
      (_, index) => `Del ${index} är ${"lugn och fin och ".repeat(20)}klar.`,
    );
    const desk = opened(`${missed}\n${told.join("\n\n")}\n`).press("Läs resten");
    desk.press("Visa bara markerade (2)");
    expect(desk.card).toMatchObject({ marked: true, page: 1 });
    expect(spaced(desk)).toContain("250 000 kr");
    expect(desk.seen.text).not.toContain("lugn och fin");
    expect(buttonsOf(desk)).not.toContain("Nästa");
    desk.press(buttonsOf(desk).find((title) => title.startsWith("Visa alla")) ?? "");
    expect(desk.card).not.toHaveProperty("marked");
    expect(desk.seen.text).toContain("lugn och fin");
  });

  it("speaks English to those who do", () => {
    const desk = opened(missed);
    const { card } = desk;
    const english = shown(desk.world, card, people.secretary, { on, language: "en" });
    expect(english.text).toContain("in the text gave no item and no question");
    expect(english.titles).toContain("Read the rest");
    assert("intake" in card);
    const rest: Card = { card: "intake-unquoted", intake: card.intake, page: 1 };
    const { text, titles } = shown(desk.world, rest, people.secretary, { on, language: "en" });
    expect(text).toContain("Speaks of money");
    expect(titles).toContain("Add");
  });

  it("is only for those who handle the document", () => {
    const desk = opened(missed);
    const { card } = desk;
    assert("intake" in card);
    for (const one of [
      { card: "intake-unquoted", intake: card.intake, page: 1 },
      { card: "intake-passage", intake: card.intake, at: 1 },
    ] satisfies Card[]) {
      expect(maySee(one, desk.world.state, viewer)).toBe(true);
      for (const other of [people.director, people.finance, people.auditor, people.chief])
        expect(maySee(one, desk.world.state, viewerOf(other, { on }))).toBe(false);
    }
  });

  it("says what it would say whatever stands in the text, and fits", () => {
    const long = `Regiondirektören ska ta fram ${"`*_[x](http://a.example) ${now} <at>alla</at> ".repeat(30)}till juni.`;
    const all = Array.from({ length: 12 }, () => long).join("\n\n");
    const desk = opened(`${decisionText}\nBilaga\n\n${all}`).press("Läs resten");
    expect(
      complaintsAbout(desk.seen.content).filter((one) => one !== "an unfilled template"),
    ).toEqual([]);
    expect(desk.seen.text).toContain("\\[x\\](http://a.example)");
    expect(desk.seen.text).not.toContain("<at>alla");
  });
});

describe("a place that gave nothing", () => {
  /** In front of the place that holds some words. */
  const at = (text: string, words: string): Desk => {
    const desk = opened(text);
    const [intake] = [...desk.world.state.intakes.values()];
    assert(intake !== undefined);
    const all = unquotedOf(openIntake(intake, desk.world.state, viewer));
    const place = all.findIndex((one) => one.text.includes(words)) + 1;
    const card: Card = { card: "intake-passage", intake: intake.id, at: place };
    return new Desk(desk.world, people.secretary, on, card);
  };

  it("can become an assignment in its own words, and leads back", () => {
    const desk = at(missed, "tar fram en lista");
    expect(desk.seen.text).toContain("Vad är det här?");
    expect(desk.seen.text).toContain("Lägg bara upp det som är beslutat.");
    expect(buttonsOf(desk)[0]).toBe("Lägg upp ett uppdrag");
    desk.press("Lägg upp ett uppdrag");
    expect(valueOf(desk, "text")).toBe(
      "Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019.",
    );
    expect(valueOf(desk, "month")).toBe("2019-06");
    expect(valueOf(desk, "caseNumber")).toBe("RS/900/2018");
    expect(valueOf(desk, "owner")).not.toBe("");
    desk.press("Registrera uppdraget", { basis: "" });
    expect(desk.card.card).toBe("add-assignment");
    expect(valueOf(desk, "text")).toContain("tar fram en lista");
    desk.press("Registrera uppdraget", { basis: "regionstyrelsen 2018-05-30 § 88" });
    expect(desk.card).toMatchObject({ card: "intake-unquoted", page: 1 });
    expect([...desk.world.state.assignments.values()].map(({ text }) => text)).toEqual([
      "Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019.",
    ]);
  });

  it("can become a pot with its only amount, or a mandate in its own words", () => {
    const desk = at(missed, "250 000 kr");
    expect(buttonsOf(desk)[0]).toBe("Lägg upp en pott");
    expect(spaced(desk)).toContain("Det står under rubriken ”Bilaga”.");
    expect(desk.seen.text).toContain("En pott är pengar som någon ska fördela vidare.");
    expect(buttonsOf(desk)).toContain("Lägg till en rad");
    desk.press("Lägg upp en pott");
    expect(valueOf(desk, "amount")?.replaceAll("\u00A0", " ")).toBe("250 000");
    desk.press("Avbryt");
    expect(desk.card).toMatchObject({ card: "intake-unquoted", page: 1 });
    const right =
      "Regionstyrelsen beslutade 2018-03-28 § 61 att HS-direktör får delegation på att fördela 400 000 kr till resor.";
    const other = at(`${decisionText}\nBilaga\n\n${right}\n`, "§ 61");
    other.press("Lägg upp ett mandat");
    expect(valueOf(other, "section")).toBe("61");
    expect(valueOf(other, "day")).toBe("2018-03-28");
    const card = other.card;
    assert(card.card === "set-up-form");
    expect(card.filled["quote"]).toBe(right);
  });

  it("leads on to the next one, and is missing behind the last", () => {
    const desk = at(missed, "250 000 kr").press("Nästa ställe");
    expect(spaced(desk)).toContain("tar fram en lista");
    expect(buttonsOf(desk)).not.toContain("Nästa ställe");
    assert(desk.card.card === "intake-passage");
    const behind: Card = { ...desk.card, at: desk.card.at + 1 };
    const { titles } = shown(desk.world, behind, people.secretary, { on });
    expect(titles).not.toContain("Lägg upp ett uppdrag");
  });

  it("of notes or a proposal is read and not entered", () => {
    for (const [text, words] of [
      [notesText, "Minnesanteckningar är inget beslut"],
      [
        `${reportText}\nKostnaden är 300 000 kr för första året.\n`,
        "Texten föreslår men beslutar inget.",
      ],
    ] as const) {
      const desk = opened(text).press("Läs resten");
      expect(desk.seen.text).toContain(words);
      expect(desk.seen.text).toMatch(/300\s000/u);
      expect(buttonsOf(desk)).not.toContain("Lägg till");
      const [intake] = [...desk.world.state.intakes.values()].map(({ id }) => id);
      assert(intake !== undefined);
      const card: Card = { card: "intake-passage", intake, at: 1 };
      const forged = shown(desk.world, card, people.secretary, { on });
      expect(forged.titles).not.toContain("Lägg upp ett uppdrag");
    }
  });
});
