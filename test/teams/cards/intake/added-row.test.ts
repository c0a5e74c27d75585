import { describe, expect, it } from "vitest";
import { grantFigures, trialBalance } from "../../../../src/domain/account.ts";
import { grantId } from "../../../../src/domain/brand.ts";
import { rowsToEnter } from "../../../../src/domain/intake.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice, valuesOf } from "../set-up/world.ts";
import { notesText } from "./documents.ts";
import { before, countOf, intakeIn, kept, missed, opened } from "./rest.ts";
import { on, sent, spaced } from "./sent.ts";

/** The same where the sum below the table has the row in it. */
const summed = missed.replace("summa\t\t\t6 500 000", "summa\t\t\t6 750 000");
const grant = grantId("grant-RS-900-2018");
const row = { activity: "Föreningslivet", responsible: "Cia Prov", need: "no" };
const place = "Till föreningslivet avsattes";

/** The form of a row, made of the place that holds the money. */
const form = (desk: Desk): Desk => before(desk, place).press("Lägg till en rad");
const saved = (desk: Desk, change: Readonly<Record<string, string>> = {}): Desk =>
  form(desk).press("Spara raden", { ...row, ...change });

/** The document taken all the way, as far as the pots. */
function entered(desk: Desk): Desk {
  opened(desk, "intake")
    .press("Lägg in allt som är redo (1)")
    .press("Lägg in", { amount: "12 340 000", code: "Projekt 900" })
    .press("Lägg in allt som är redo (2)")
    .press("Lägg in", { decisionDay: "2018-06-19" })
    .press("Lägg in allt som är redo (3)");
  return desk;
}

describe("a row that the reading missed", () => {
  it("is made of its place, with what can be read of it filled in", () => {
    const desk = form(sent(missed));
    expect(desk.card).toMatchObject({ card: "intake-row" });
    expect(spaced(desk)).toContain("”Till föreningslivet avsattes hela 250 000 kr");
    expect(valuesOf(desk)["amount"]?.replaceAll("\u00A0", " ")).toBe("250 000");
    expect(valuesOf(desk)).toMatchObject({ basis: "board-decision" });
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    const table = `${missed}\nInsats\tAnsvarig\tBelopp\nLäxhjälp\tMona Ek\t90 000 kr\n`;
    const cells = before(sent(table), "Läxhjälp").press("Lägg till en rad");
    expect(valuesOf(cells)).toMatchObject({ activity: "Läxhjälp", responsible: "Mona Ek" });
  });

  it("starts empty for a place of several lines of which none is a row", () => {
    const head =
      "Handlar om att stärka arbetsvillkoren för alla i vården.\nInsats\tAnsvarig\tBelopp";
    const desk = before(sent(`${missed}\n${head}\nEtapp ett.\n`), "arbetsvillkoren").press(
      "Lägg till en rad",
    );
    expect(spaced(desk)).toContain("Handlar om att stärka");
    const { activity = "", responsible = "", amount = "" } = valuesOf(desk);
    expect([activity, responsible, amount]).toEqual(["", "", ""]);
  });

  it("R04, R05: counts at once among the rows, and in what is left", () => {
    const desk = sent(missed);
    expect(spaced(desk)).toContain("rader 6 500 000 kr, pottar 5 200 000 kr, kvar 600 000 kr");
    saved(desk);
    const after = spaced(opened(desk, "intake"));
    expect(after).toContain("rader 6 750 000 kr, pottar 5 200 000 kr, kvar 350 000 kr");
    expect(after).toContain("fyra rader, tillsammans 6 750 000 kr");
    expect(after).toContain("350 000 kr av ramen är inte fördelade.");
    expect(after).not.toContain("600 000 kr");
    expect(spaced(form(desk))).toContain("kvar 350 000 kr");
  });

  it("R04: explains a total that the rows which were read did not come to", () => {
    const desk = sent(summed).press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    const board = () => {
      const { id: intake } = intakeIn(desk.world);
      const card = { card: "intake-item", intake, item: "board-decision", page: 1 } as const;
      return spaced(new Desk(desk.world, people.secretary, on, card));
    };
    const differs = "Texten anger summan 6 750 000 kr, men raderna är tillsammans 6 500 000 kr.";
    expect(board()).toContain(differs);
    saved(desk);
    expect(board()).not.toContain("Texten anger summan");
    saved(desk, { activity: "Idrotten", amount: "10 000" });
    expect(board()).toContain("men raderna är tillsammans 6 760 000 kr");
  });

  it("is entered with its decision, in the words that somebody gave it, and says that it was added", () => {
    const desk = sent(summed);
    saved(desk);
    entered(desk);
    const { state, records } = desk.world;
    const board = state.registered.get("RS-2018-05-30-88");
    expect(board?.rows.map(({ activity }) => activity)).toEqual([
      "Kvällsmottagning",
      "Rådgivning på telefon",
      "Ombyggnad av två rum",
      "Föreningslivet",
    ]);
    expect(board?.rows[3]).toEqual({
      activity: "Föreningslivet",
      description: "",
      responsible: "Cia Prov",
      amount: kronor(250_000),
      need: "no",
    });
    expect(grantFigures(state, grant)).toMatchObject({ fixed: kronor(6_750_000) });
    expect(trialBalance(state).sum).toBe(0);
    const confirmed = records.flatMap(({ event }) =>
      event.type === "intake-items-confirmed" ? event.items : [],
    );
    expect(
      confirmed
        .find(({ item }) => item === "board-decision")
        ?.answers.join()
        .replaceAll("\u00A0", " "),
    ).toContain("tillagd för hand: Föreningslivet, 250 000 kr");
  });

  it("stands among the rows of its decision as added by hand", () => {
    const desk = sent(missed);
    saved(desk);
    const card = {
      card: "intake-item",
      intake: intakeIn(desk.world).id,
      item: "board-decision",
      page: 1,
    } as const;
    const { text } = shown(desk.world, card, people.secretary, { on });
    expect(text).toContain("Tillagd för hand.");
    expect(text).toContain("Föreningslivet");
  });

  it("can be the delegate's own, where the text is his decision", () => {
    const desk = sent(missed);
    saved(desk, { basis: "decision" });
    entered(desk);
    const own = [...desk.world.state.registered.values()].find(
      ({ madeBy }) => madeBy.kind === "person",
    );
    expect(own?.rows.map(({ activity }) => activity)).toEqual(["Föreningslivet"]);
    expect(desk.world.state.registered.get("RS-2018-05-30-88")?.rows).toHaveLength(3);
  });

  it("is stored once however often it is pressed", () => {
    const desk = sent(missed);
    const press = kept(form(desk), "Spara raden");
    press(row);
    const second = press(row);
    expect(countOf(desk.world, "intake-row-set")).toBe(1);
    expect(second.card).toMatchObject({ card: "intake-unquoted" });
  });

  it("does not write over what somebody else has made of the place meanwhile", () => {
    const desk = sent(missed);
    const press = kept(form(desk), "Spara raden");
    saved(desk);
    const late = press({ ...row, activity: "Idrotten" });
    expect(late.card).toMatchObject({ card: "intake-unquoted" });
    expect(spaced(late)).toContain("Någon annan har ändrat raden sedan du öppnade formuläret.");
    expect(rowsToEnter(intakeIn(desk.world)).map(({ activity }) => activity)).toEqual([
      "Föreningslivet",
    ]);
  });

  it("is asked about where it is the same as one that is there", () => {
    const desk = form(sent(missed));
    const twin = { ...row, activity: "kvällsmottagning", amount: "1,5 mnkr" };
    desk.press("Spara raden", twin);
    expect(spaced(desk)).not.toContain("Sparat.");
    expect(valuesOf(desk)).toMatchObject({ activity: "kvällsmottagning" });
    const another = choice(desk, "another", "Det är två olika rader");
    desk.press("Spara raden", { ...twin, another });
    expect(countOf(desk.world, "intake-row-set")).toBe(1);
  });

  it("says what it lacks above each field, and keeps what was typed", () => {
    const desk = form(sent(missed));
    desk.press("Spara raden", { activity: "", amount: "mycket", responsible: "Cia Prov" });
    expect(spaced(desk)).toContain("Fältet är tomt.");
    expect(spaced(desk)).toContain("Välj ett av svaren.");
    expect(valuesOf(desk)).toMatchObject({ amount: "mycket", responsible: "Cia Prov" });
    desk.press("Spara raden", { ...row, amount: "0" });
    expect(countOf(desk.world, "intake-row-set")).toBe(0);
  });

  it("is put right and removed until its decision is entered", () => {
    const desk = sent(missed);
    saved(desk).press("Ändra raden").press("Spara raden", { amount: "240 tkr" });
    expect(rowsToEnter(intakeIn(desk.world))).toMatchObject([{ amount: kronor(240_000) }]);
    expect(countOf(desk.world, "intake-row-set")).toBe(2);
    const gone = opened(desk, "intake-unquoted").press("Ändra raden").press("Ta bort raden");
    expect(spaced(gone)).toContain("Raden är borttagen.");
    expect(spaced(gone)).toContain("Raden ”Föreningslivet” är borttagen.");
    expect(spaced(opened(desk, "intake"))).toContain("kvar 600 000 kr");
    expect(spaced(gone)).toContain("Nämner pengar");
  });

  it("is not entered with a decision by somebody who has not seen it", () => {
    const desk = sent(missed.replace(/^summa.*\n/m, "")).press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    const { id: intake } = intakeIn(desk.world);
    const board = { card: "intake-item", intake, item: "board-decision", page: 1 } as const;
    const ready = kept(opened(desk, "intake"), "Lägg in allt som är redo (2)");
    const item = kept(new Desk(desk.world, people.secretary, on, board), "Lägg in");
    saved(desk);
    const before = desk.world.records.length;
    for (const press of [ready, item])
      expect(spaced(press())).toContain("Någon har lagt till, ändrat eller tagit bort en rad");
    expect(desk.world.records).toHaveLength(before);
    new Desk(desk.world, people.secretary, on, board).press("Lägg in");
    expect(desk.world.state.registered.get("RS-2018-05-30-88")?.rows).toHaveLength(4);
  });

  it("is no more the text's once its decision is entered: the form leads on to that", () => {
    const desk = sent(missed);
    const press = kept(form(desk), "Spara raden");
    entered(desk);
    const late = press({ ...row, basis: "board-decision" });
    expect(late.card).toMatchObject({ card: "intake-row" });
    expect(spaced(late)).toContain("Beslutet är redan inlagt.");
    expect(countOf(desk.world, "intake-row-set")).toBe(0);
    late.press("Raden hör till ett beslut som är inlagt");
    expect(late.card).toMatchObject({ card: "add-fixed-row", decision: "RS-2018-05-30-88" });
  });

  it("is named before the document is closed, where its decision was put aside", () => {
    const desk = sent(summed);
    saved(desk);
    const { id: intake } = intakeIn(desk.world);
    const card = { card: "intake-item", intake, item: "board-decision", page: 1 } as const;
    new Desk(desk.world, people.secretary, on, card).press("Lägg åt sidan");
    expect(spaced(opened(desk, "intake-unquoted"))).toContain(
      "Blev raden ”Föreningslivet”, 250 000 kr, men dess beslut är lagt åt sidan.",
    );
    const closing = opened(desk, "intake").press("Avsluta inläsningen");
    expect(spaced(closing)).toContain(
      "En rad som lagts till för hand kommer inte med i något beslut\n• Föreningslivet, 250 000 kr",
    );
  });

  it("of notes, or of no place, is nobody's to make", () => {
    const notes = sent(notesText);
    const { id } = intakeIn(notes.world);
    for (const place of ["place-none", "x"]) {
      const card = { card: "intake-row", intake: id, place, row: `${place}.1` } as const;
      const { titles } = shown(notes.world, card, people.secretary, { on });
      expect(titles).not.toContain("Spara raden");
      expect(maySee(card, notes.world.state, viewerOf(people.director, { on }))).toBe(false);
      const desk = new Desk(notes.world, people.secretary, on, card);
      desk.click("set-intake-row", { intake: id, place, row: `${place}.1`, turn: 0, ...row });
    }
    expect(countOf(notes.world, "intake-row-set")).toBe(0);
  });

  it("speaks English to those who do", () => {
    const desk = form(sent(missed));
    const { text, titles } = shown(desk.world, desk.card, people.secretary, { on, language: "en" });
    expect(text).toContain("The row counts at once when the money is reconciled.");
    expect(titles).toContain("Save the row");
  });
});
