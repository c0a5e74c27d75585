import { describe, expect, it } from "vitest";
import { day, type PersonId, personId, positionId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { decideIt, sent } from "../../../domain/ask.ts";
import { authority, pots, proposals } from "../../../domain/fixture.ts";
import { did, type Done, program, type World, worldOf } from "../../../domain/given.ts";
import { holds, imported, people, positions } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { complaintsAbout } from "../../card-check.ts";

const acting = {
  standing: "acting",
  appointment: "RS/11/2018",
  from: day("2018-07-09"),
  to: day("2018-08-05"),
} as const;
const appointed: readonly Done[] = [
  did(people.secretary, "2018-06-22 09:00", holds("outsider", "chief", acting)),
  did(people.secondSecretary, "2018-06-22 09:10", { type: "confirm-right", entry: "r-1" }),
];
const scoped = imported(
  holds("outsider", "finance", {
    standing: "substitute",
    appointment: "RS/12/2018",
    from: day("2018-06-01"),
    to: day("2018-12-31"),
    scope: [pots.tools],
  }),
);
const away = (who: keyof typeof people, from: string, to: string): Done =>
  did(people[who], "2018-06-22 10:00", {
    type: "report-absence",
    person: people[who],
    from: day(from),
    to: day(to),
  });
const lost = (who: keyof typeof people, code: string): Done => ({
  at: "2018-06-22 10:00",
  by: program("delivery"),
  asked: { type: "lose-conversation", person: people[who], code },
});

const world = worldOf(
  ...authority,
  ...appointed,
  scoped,
  away("director", "2018-06-25", "2018-06-29"),
  lost("computers", "ForbiddenOperationException"),
  lost("chief", "MessageWritesBlocked"),
  ...sent("skills"),
);
const event = world.state.trails
  .get(`position/${positions.chief}`)
  ?.findLast((one) => one.person !== null)?.position;
if (event === undefined) throw new Error("somebody has been appointed");

const end: Card = {
  card: "end-holding",
  position: positions.chief,
  person: people.outsider,
  standing: "acting",
  from: acting.from,
};
const absence = (person: PersonId, from: string | null = null, to = from): Card => ({
  card: "absence",
  person,
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});

const cards: readonly (readonly [string, Card, PersonId])[] = [
  ["who stands in for whom", { card: "deputies" }, people.finance],
  ["the same for the secretariat", { card: "deputies" }, people.secretary],
  ["the appointment", { card: "appoint", position: positions.chief }, people.secretary],
  ["the last day", end, people.secretary],
  ["an absence", absence(people.director), people.director],
  ["an absence to be", absence(people.finance, "2018-07-02"), people.secretary],
  ["who cannot be reached", { card: "unreachable", page: 1 }, people.secretary],
  [
    "the news of an appointment",
    { card: "office-news", position: positions.chief, event },
    people.auditor,
  ],
];

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(cards)("%s keeps the rules of a card", (_name, card, person) => {
    const { content, summary, hasInputs, fields } = shown(world, card, person, { language });
    expect(complaintsAbout(content)).toEqual([]);
    expect(summary).not.toBe("");
    expect(hasInputs).toBe(fields.length > 0);
  });
});

it.each(cards)("%s speaks its reader's language throughout", (_name, card, person) => {
  const inEnglish = shown(world, card, person, { language: "en" });
  const inSwedish = shown(world, card, person, { language: "sv" });
  expect(inSwedish.titles.join(" ")).not.toMatch(/\b(the|and|Back|day)\b/);
  expect(inEnglish.titles.join(" ")).not.toMatch(/\b(och|dag|Spara|Tillbaka)\b/);
  expect(inEnglish.text).not.toBe(inSwedish.text);
});

describe("who stands in for whom", () => {
  const { text, lines, titles } = shown(world, { card: "deputies" }, people.finance);

  it("names holder, acting holder, substitutes with days, number and pots, and who is away", () => {
    expect(lines).toContain(
      "Ulla Norrman. Tf. Nils Utanför 9 juli–5 augusti 2018 (RS/11/2018). Ersättare: Bo Biträdande från 1 januari 2018 tills vidare (RS/9/2018).",
    );
    expect(text).toContain("Ersättare: Nils Utanför 1 juni–31 december 2018 (RS/12/2018).");
    expect(text).toContain("Gäller bara potten Utdata.");
    expect(text).toContain("Hanna Sund. Borta till och med 29 juni 2018.");
    expect(text).toContain("I dag: Sten Ersättare.");
    expect(text).toContain("Ingen innehavare.");
  });

  it("begins with the reader's own, and only the secretariat changes any", () => {
    expect(text.indexOf("Ekonomidirektör")).toBeLessThan(text.indexOf("Regiondirektör"));
    expect(titles).toStrictEqual(["Jag ska vara borta"]);
    const secretary = shown(world, { card: "deputies" }, people.secretary);
    expect(secretary.titles.filter((title) => title === "Ändra")).toHaveLength(5);
    expect(secretary.titles).toContain("Nås inte i Teams");
  });

  it("lets who is away come back in one press", () => {
    const own = shown(world, { card: "deputies" }, people.director);
    const back = own.buttons.find((button) => button.title === "Jag är tillbaka");
    expect(back?.action).toMatchObject({ verb: "end-absence", data: { person: people.director } });
  });

  it("has pages where there are more positions than a card holds", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      imported({
        type: "establish-position",
        position: positionId(`enhetschef-${index}`),
        title: { sv: `Enhetschef ${"nord ".repeat(10)}${index}`, en: `Head of unit ${index}` },
        aliases: [],
        superior: positions.director,
        headOfAdministration: false,
      }),
    );
    const large = worldOf(...authority, ...many);
    const first = shown(large, { card: "deputies" }, people.secretary);
    const last = shown(large, { card: "deputies", page: 5 }, people.secretary);
    expect(complaintsAbout(first.content)).toEqual([]);
    expect(first.text).toContain("Sida 1 av 5");
    expect(last.text).toContain("Sida 5 av 5");
    expect(last.text).toContain("29");
  });
});

describe("an absence", () => {
  it("says before it is saved who steps in, and what to do where nobody can", () => {
    const director = shown(world, absence(people.director, "2018-07-02"), people.director);
    expect(director.text).toContain("För HS-direktören träder Sten Ersättare in.");
    const head = shown(world, absence(people.computers, "2018-07-02"), people.computers);
    expect(head.text).toContain("Ingen ersättare kan träda in för IT-chefen. Be sekretariatet");
    const kept = shown(world, absence(people.computers, "2018-07-02"), people.secretary);
    expect(kept.text).toContain("Skriv in ett förordnande under Vem står in för vem");
    expect(kept.text).not.toContain("Be sekretariatet");
    const nobody = shown(world, absence(people.outsider, "2018-06-25"), people.outsider);
    expect(nobody.text).toContain("Ingen befattning berörs.");
  });

  it("comes with the days that were written, so that one press saves them", () => {
    const { fields, titles } = shown(
      world,
      absence(people.finance, "2018-07-02", "2018-07-13"),
      people.finance,
    );
    expect(fields.map((field) => [field.id, field.value])).toStrictEqual([
      ["fromDay", "2018-07-02"],
      ["toDay", "2018-07-13"],
    ]);
    expect(titles[0]).toBe("Spara frånvaron");
  });

  it("that is known is shown with its way back first", () => {
    const now = shown(world, absence(people.director), people.director);
    expect(now.text).toContain("Du är borta till och med fredag 29 juni 2018.");
    expect(now.titles[0]).toBe("Jag är tillbaka");
    const planned = worldOf(...authority, away("director", "2018-07-02", "2018-07-13"));
    const later = shown(planned, absence(people.director), people.director);
    expect(later.text).toContain("Du är borta 2–13 juli 2018.");
    expect(later.titles[0]).toBe("Ta bort frånvaron");
    const other = shown(planned, absence(people.director), people.secretary);
    expect(other.text).toContain("Noterad som borta 2–13 juli 2018.");
  });

  it("is shown to the one it is about and to the secretariat", () => {
    const may = (who: PersonId) => maySee(absence(people.director), world.state, viewerOf(who, {}));
    expect(
      [people.director, people.secretary, people.chief, people.auditor].map(may),
    ).toStrictEqual([true, true, false, false]);
  });
});

describe("the cards of the secretariat", () => {
  it("are shown to nobody else", () => {
    const only: readonly Card[] = [
      { card: "appoint", position: positions.chief },
      end,
      { card: "unreachable", page: 1 },
    ];
    for (const card of only) {
      const may = (who: PersonId) => maySee(card, world.state, viewerOf(who, {}));
      expect([people.secretary, people.chief, people.auditor].map(may)).toStrictEqual([
        true,
        false,
        false,
      ]);
    }
  });

  it("offer the pots of the position, and never the end of the reader's own holding", () => {
    const { fields, titles } = shown(
      world,
      { card: "appoint", position: positions.finance },
      people.secretary,
    );
    const scope = fields.find((field) => field.id === "scope");
    expect(scope?.choices.map((one) => one.title)).toStrictEqual([
      "Alla som befattningen har",
      "Utdata",
      "Regiondirektörens pott",
      "Digitalisering",
    ]);
    expect(titles).toContain("Slutdag: Erik Ekonom");
    const own = worldOf(...authority, imported(holds("secretary", "clinic")));
    const clinic = shown(own, { card: "appoint", position: positions.clinic }, people.secretary);
    expect(clinic.titles).toStrictEqual(["Registrera", "Tillbaka"]);
  });

  it("ask for the name where there are more people than a list holds", () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      imported({
        type: "register-person",
        person: personId(`somebody-${index}`),
        name: `Någon Påhittad ${index}`,
        mail: null,
        entraId: null,
        language: "sv",
      }),
    );
    const crowd = worldOf(...authority, ...many);
    const { fields, content } = shown(
      crowd,
      { card: "appoint", position: positions.chief },
      people.secretary,
    );
    expect(fields[0]?.id).toBe("name");
    expect(complaintsAbout(content)).toEqual([]);
  });

  it("say of everybody who cannot be reached since when and what to do", () => {
    const { text } = shown(world, { card: "unreachable", page: 1 }, people.secretary);
    expect(text).toContain("2 personer får inga kort.");
    expect(text).toContain(
      "Ida Teknik, IT-chef\nSedan 22 juni 2018. Har aldrig lagt till Fördela.",
    );
    expect(text).toContain("Ulla Norrman, regiondirektör\nSedan 22 juni 2018. Har blockerat");
    const all = shown(worldOf(...authority), { card: "unreachable", page: 1 }, people.secretary);
    expect(all.text).toContain("Alla som har något att göra kan nås.");
  });

  it("come to nothing where the position or the holding is gone", () => {
    const gone = worldOf(...authority);
    for (const card of [end, { card: "appoint", position: positionId("nowhere") }] as const)
      expect(shown(gone, card, people.secretary).fields).toStrictEqual([]);
  });
});

describe("the day on which the office changes", () => {
  const july = (...before: readonly Done[]): World =>
    worldOf(...authority, ...appointed, ...sent("skills"), ...before);
  const card: Card = { card: "proposal", proposal: proposals.skills };

  it("moves the buttons of a task to whoever holds it that day", () => {
    const on = (who: PersonId, date: string) =>
      shown(july(), card, who, { on: date }).titles.includes("Fatta beslut …");
    expect([on(people.chief, "2018-07-08"), on(people.outsider, "2018-07-08")]).toStrictEqual([
      true,
      false,
    ]);
    expect([on(people.chief, "2018-07-09"), on(people.outsider, "2018-07-09")]).toStrictEqual([
      false,
      true,
    ]);
    expect(on(people.chief, "2018-08-06")).toBe(true);
  });

  it("leaves what was decided with the title of its day and for whom", () => {
    const decision = did(people.outsider, "2018-07-10 10:00", decideIt(proposals.skills));
    const made = july(decision).state.proposals.get(proposals.skills)?.decision;
    if (made == null) throw new Error("it is decided");
    const { text } = shown(july(decision), { card: "decision", decision: made }, people.auditor, {
      on: "2018-09-01",
    });
    expect(text).toContain("Nils Utanför, tf. regiondirektör");
    expect(text).toContain("enligt RS/11/2018 (för Ulla Norrman)");
  });

  it("names a substitute with the one he acts for", () => {
    const gone = away("chief", "2018-06-25", "2018-06-29");
    const waiting = worldOf(...authority, gone, ...sent("skills"));
    const { text } = shown(waiting, card, people.director);
    expect(text).toContain("Bo Biträdande, ersättare för regiondirektören (för Ulla Norrman)");
  });
});
