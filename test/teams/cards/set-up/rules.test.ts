import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { potLeft } from "../../../../src/domain/account.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { authority, pots } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { ids, people, positions } from "../../../domain/organisation.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { choice, desk, form, on, said, valuesOf } from "./world.ts";

const pot = {
  mandate: ids.mandate,
  source: ids.potsDecision,
  title: "Ny pott",
  amount: "50 tkr",
  round: "2",
} as const;
const held = { purpose: "skills", holder: positions.director, basis: "preparation" } as const;

const potPage = (typed: Readonly<Record<string, string>> = {}) =>
  desk(form("pot")).press("Nästa", { ...pot, ...typed });

const mandate = {
  grant: ids.grant,
  body: ids.board,
  day: "2018-04-25",
  section: "115",
  delegate: positions.chief,
} as const;

const paper = {
  grant: ids.grant,
  position: positions.chief,
  name: "Ulla Norrman",
  day: "2018-06-20",
} as const;

describe("what the rules refuse, and the way out", () => {
  it("R19: a case number has its form and is used once", () => {
    const at = desk(form("case")).press("Lägg till ärendet", {
      caseNumber: "254-2018",
      title: "Ett ärende",
    });
    expect(said(at)).toContain("254-2018 är inget diarienummer. Skriv det som RS/254/2018.");
    expect(valuesOf(at)).toMatchObject({ caseNumber: "254-2018", title: "Ett ärende" });
    at.press("Lägg till ärendet", { caseNumber: ids.case });
    expect(said(at)).toContain("Ett diarienummer används bara en gång.");
    at.press("Lägg till ärendet", { caseNumber: "rs/900/2018" });
    expect(at.world.state.cases.get("RS/900/2018")?.title).toBe("Ett ärende");
    expect(said(at)).toContain("Diarienummer: RS/900/2018");
  });

  it("R18: one name is one position, and a name that nobody has is asked for", () => {
    const at = desk(form("position")).press("Lägg till befattningen", {
      title: "HS direktören",
      titleEn: "",
    });
    expect(said(at)).toContain("HS direktören betyder redan HS-direktören. Välj ett annat namn.");
    const route = potPage().press("Granska", { ...held, route: "granskning: planeringschef" });
    expect(said(route)).toContain("Ingen befattning, eller mer än en, heter planeringschef.");
    route.press("Granska", { route: "titt: ekonomidirektör" });
    expect(said(route)).toContain("Rad 1, titt: ekonomidirektör, går inte att läsa.");
    route.press("Granska", { route: "Granskning: Ekonomidirektören\nsamråd it-chef" });
    expect(said(route)).toContain("Granskning: ekonomidirektör · Samråd: IT-chef");
  });

  it("R12: a mandate has its section, its quote and its purposes", () => {
    const at = desk(form("mandate")).press("Nästa", { ...mandate, section: "hundra" });
    expect(said(at)).toContain("Det går inte att läsa hundra som en paragraf.");
    at.press("Nästa", { section: "§ 115" }).press("Granska", { purposes: "Kompetens" });
    expect(said(at)).toContain("Mandatet saknar den citerade texten.");
    at.press("Granska", { quote: "Får besluta.", purposes: "" });
    expect(said(at)).toContain("Mandatet saknar ändamålen.");
    expect(valuesOf(at)).toMatchObject({ quote: "Får besluta." });
    at.press("Granska", { purposes: "Kompetens | Skills\n- Digital vård" });
    expect(said(at)).toContain("Ändamål: Kompetens · Digital vård");
    expect(said(at)).toContain("Vidaredelegation: Inte tillåten");
    expect(at.world.state.mandates.size).toBe(1);
    at.press("Registrera delegationen");
    expect(at.world.state.mandates.get("RS-2018-04-25-115")).toMatchObject({
      case: ids.case,
      section: 115,
      purposes: [
        { id: "kompetens", title: { sv: "Kompetens", en: "Skills" } },
        { id: "digital-vard", title: { sv: "Digital vård", en: "Digital vård" } },
      ],
      onwardSource: null,
    });
  });

  it("R05 and R31: all rounds stay within the grant", () => {
    const at = potPage({ amount: "1,2 mnkr" }).press("Granska", held);
    expect(said(at)).toContain("Det är 1 100 000 kr mer än vad som är kvar av bidraget.");
    expect(valuesOf(at)).toMatchObject({ amount: "1,2 mnkr", title: "Ny pott" });
    at.press("Nästa", { amount: "100 000" }).press("Granska");
    expect(said(at)).toContain("Belopp: 100 000 kr");
    expect(said(at)).toContain("Kvar av bidraget: 0 kr");
  });

  it("R31: a pot of a name that the round has already is doubted, and can be entered all the same", () => {
    const twin = potPage({ title: "kompetens", round: "2" }).press("Granska", held);
    expect(said(twin)).toContain("Beslutsomgången har redan en pott som heter kompetens.");
    twin.press("Registrera potten");
    expect(twin.world.state.pots.has("kompetens")).toBe(true);
    const another = potPage({ title: "kompetens", round: "3" }).press("Granska", held);
    expect(said(another)).not.toContain("Beslutsomgången har redan");
  });

  it("R06: a purpose outside the mandate is confirmed by whoever registers it", () => {
    const at = potPage().press("Granska", { ...held, purpose: "", otherPurpose: "Resor" });
    expect(said(at)).toContain("Delegationen nämner inte ändamålet Resor.");
    at.press("Ändamålet ryms, registrera potten");
    expect(at.world.state.pots.get("ny-pott")?.purpose).toBe("Resor");
    const unknown = potPage().press("Granska", { ...held, purpose: "resor" });
    expect(said(unknown)).toContain("Mandatet nämner inte ändamålet resor.");
  });

  it("R13: a delegation is passed on only where the board allows it, and once", () => {
    const at = potPage().press("Granska", {
      ...held,
      basis: "delegation",
      route: "granskning: ekonomidirektör",
    });
    expect(said(at)).toContain(
      "Med delegation är det delegaten själv som beslutar: regiondirektören.",
    );
    at.press("Granska", { basis: "onward-delegation", holder: positions.chief });
    expect(said(at)).toContain("En vidaredelegation kan inte delegeras en gång till");
    at.press("Granska", { basis: "onward-delegation", holder: positions.director, route: "" });
    expect(said(at)).toContain("Någon annan måste granska före beslutet.");
    at.press("Granska", { route: "granskning: ekonomidirektör" });
    expect(said(at)).toContain("Så här är det läst");
  });

  it("R04: the rows are what the total says", () => {
    const rows = "KTC; Ulla; 20 tkr; ja\nNOVA; ; 30 tkr";
    const at = desk(form("board-decision"))
      .press("Nästa", { grant: ids.grant, body: ids.board, day: "2018-06-13", section: "7" })
      .press("Granska", { title: "Fördelning", rows, total: "60 tkr" });
    expect(said(at)).toContain("Raderna blir 50 000 kr, men summan är angiven till 60 000 kr.");
    at.press("Granska", { rows: "KTC; Ulla; 3,7; ja" });
    expect(said(at)).toContain("Menar du 3,7 mnkr eller 3,7 tkr?");
    at.press("Granska", { rows: "KTC; 20 tkr" });
    expect(said(at)).toContain("Rad 1, KTC; 20 tkr, går inte att läsa.");
    at.press("Granska", { rows: "KTC; Ulla; 1 tkr\n".repeat(61) });
    expect(said(at)).toContain("Det är 61 rader. Skriv högst 60, och resten för sig.");
    at.press("Granska", { rows, total: "50 tkr" });
    expect(said(at)).toContain("KTC: 20 000 kr. Ansvarig Ulla, behov nästa år ja.");
    expect(said(at)).toContain("NOVA: 30 000 kr. Ansvarig ej angiven, behov nästa år ej angivet.");
    expect(said(at)).toContain("Summa: 50 000 kr, två aktiviteter");
    at.press("Registrera beslutet");
    expect(at.world.state.registered.get("RS-2018-06-13-7")?.case).toBe(ids.case);
  });

  it("R11: a person's decision is reported, at a meeting to come or one that is not set", () => {
    const at = desk(form("person-decision"))
      .press("Nästa", paper)
      .press("Granska", { title: "Omgång 3" });
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Granska", { noticeAt: choice(at, "noticeAt", "29 augusti") });
    expect(said(at)).toContain("Anmäls till: Regionstyrelsen 29 augusti 2018");
    at.press("Ändra").press("Nästa").press("Granska", { noticeAt: ids.council });
    expect(said(at)).toContain("Regionfullmäktige, mötet är inte bestämt än");
    const ahead = desk(form("person-decision")).press("Nästa", { ...paper, day: "2018-06-26" });
    expect(said(ahead)).toContain("Dagen kan vara senast 25 juni 2018.");
  });

  it("R31: a pot holder's decision says which pot its rows come out of", () => {
    const holders = { ...paper, position: positions.director, name: "Hanna Sund" };
    const at = desk(form("person-decision")).press("Nästa", holders);
    const rows = "Videomöten; Anna Prov; 50 tkr; ja";
    const asked = { title: "Digitala besök", rows, noticeAt: choice(at, "noticeAt", "29 augusti") };
    at.press("Granska", asked);
    expect(said(at)).toContain("Välj ett av svaren.");
    const kept = choice(at, "fromPot", "Kompetens, 1");
    expect(said(at.press("Granska", { ...asked, fromPot: kept }))).toContain(
      "Om potten Kompetens beslutar regiondirektören.",
    );
    at.press("Granska", { ...asked, fromPot: choice(at, "fromPot", "Digitalisering, 600") });
    expect(said(at)).toContain("Pengarna tas ur: Digitalisering");
    at.press("Registrera beslutet");
    expect(potLeft(at.world.state, pots.digital)).toBe(kronor(550_000));
  });

  it("recalls a mandate from a day, after a look", () => {
    const at = desk(form("recall", ids.mandate)).press("Granska", { fromDay: "1 juli" });
    expect(said(at)).toContain("Återkallad: Från 1 juli 2018");
    expect(at.world.state.mandates.get(ids.mandate)?.recalledFrom).toBeNull();
    at.press("Återkalla delegationen");
    expect(at.world.state.mandates.get(ids.mandate)?.recalledFrom).toBe(day("2018-07-01"));
    const again = desk(form("recall", ids.mandate), at.world).press("Granska", {
      fromDay: "2 juli",
    });
    expect(said(again)).toContain("Styrelsen har återkallat mandatet från 1 juli 2018");
  });
});

describe("a form of several pages", () => {
  it("loses nothing on the way back and forth", () => {
    const at = potPage().press("Föregående", { ...held, route: "granskning: nonsens" });
    expect(valuesOf(at)).toMatchObject({ title: "Ny pott", amount: "50 tkr" });
    at.press("Nästa");
    expect(valuesOf(at)).toMatchObject({ ...held, route: "granskning: nonsens" });
  });

  it("registers once, however often the button is pressed", () => {
    const at = potPage().press("Granska", held);
    const review = at.card;
    const button = at.seen.buttons.find(({ title }) => title === "Registrera potten");
    at.press("Registrera potten");
    const { size } = at.world.state.pots;
    const viewer = viewerOf(people.secretary, { on });
    const data = button?.action["data"] as Readonly<Record<string, unknown>>;
    const click = { verb: "set-up-save", data, activityId: null, automatic: false };
    expect(parseClick(click, at.world.state, viewer)).toStrictEqual({
      kind: "show",
      card: { card: "set-up-item", of: "pot", id: "ny-pott" },
      seen: null,
    });
    expect(desk(review, at.world).seen.titles).toContain("Öppna potten");
    expect(size).toBe(worldOf(...authority).state.pots.size + 1);
  });

  it("does not register what the rules refuse by now", () => {
    const world = worldOf(...authority);
    const at = desk(form("pot"), world).press("Nästa", pot).press("Granska", held);
    expect(at.seen.titles).toContain("Registrera potten");
    world.carryOut(
      did(people.secondSecretary, "2018-06-25 09:00", {
        type: "recall-mandate",
        mandate: ids.mandate,
        from: day("2018-06-19"),
      }),
    );
    expect(at.seen.titles).not.toContain("Registrera potten");
  });
});
