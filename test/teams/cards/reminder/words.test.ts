import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import type { Asked } from "../../../../src/teams/asked-words.ts";
import { askedBy } from "../../../../src/teams/words.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const world = worldOf(...authority);
const { secretary } = people;

const asked = (text: string, person = secretary): Asked =>
  askedBy(text, world.state, viewerOf(person, { on: "2018-06-21" }));

const overviews: readonly [typed: string, card: Card][] = [
  ["uppdrag", { card: "assignments", page: 1 }],
  ["uppföljning", { card: "follow-ups", page: 1 }],
  ["ersättare", { card: "deputies" }],
  ["vem är borta?", { card: "deputies" }],
  ["påminnelser", { card: "ladders" }],
  ["tysta dagar", { card: "quiet-days" }],
  ["onåbara", { card: "unreachable", page: 1 }],
  ["försenade", { card: "late-notices", page: 1 }],
  ["statistik", { card: "notice-statistics" }],
  ["förhandsvisa", { card: "rehearsal", until: null, page: 1 }],
  ["förhandsvisa till 31 december", { card: "rehearsal", until: day("2018-12-31"), page: 1 }],
  ["rehearse until December", { card: "rehearsal", until: day("2018-12-31"), page: 1 }],
  ["bidrag", { card: "grant", grant: ids.grant }],
  ["åtaganden", { card: "commitments", grant: ids.grant }],
  ["läs in", { card: "intakes" }],
  ["exportera", { card: "document", of: { kind: "export", form: "xlsx" } }],
  ["exportera csv", { card: "document", of: { kind: "export", form: "csv" } }],
  ["export json", { card: "document", of: { kind: "export", form: "json" } }],
];
it.each(overviews)("%j brings its card", (typed, card) => {
  expect(asked(typed)).toEqual({ card });
});

it.each([
  ["anmälan augusti", "2018-09-10", ids.august],
  ["anmälan augusti", "2018-06-21", ids.august],
  ["anmälan i augusti", "2019-01-15", ids.august],
  ["anmälan augusti 2018", "2019-06-01", ids.august],
])("%j written on %s is the nearest list of that month", (typed, on, meeting) => {
  expect(askedBy(typed, world.state, viewerOf(secretary, { on }))).toEqual({
    card: { card: "notices", meeting, page: 1 },
  });
});

it("does not take another year for the one that was written", () => {
  const asked = askedBy("anmälan augusti 2019", world.state, viewerOf(secretary, {}));
  expect(asked.refusal).toEqual({ code: "meeting-outside", meeting: "augusti 2019" });
});

it("says which forms an export has where another was asked for, and brings Excel", () => {
  const answer = asked("exportera pdf");
  expect(answer).toEqual({
    card: { card: "document", of: { kind: "export", form: "xlsx" } },
    refusal: { code: "export-form-unknown", text: "pdf" },
  });
});

it("says that a day of the rehearsal cannot be read, and shows it all the same", () => {
  expect(asked("förhandsvisa till snart")).toEqual({
    card: { card: "rehearsal", until: null, page: 1 },
    refusal: { code: "day-malformed", text: "snart" },
  });
});

describe("an absence in one sentence", () => {
  const { chief } = people;
  const absence = (person = chief, from: string | null = null, to: string | null = null): Card => ({
    card: "absence",
    person,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  });

  it("brings the card whose button notes it, and writes nothing", () => {
    const answer = asked("jag är borta 9–27 juli", chief);
    expect(answer).toEqual({ card: absence(chief, "2018-07-09", "2018-07-27") });
    expect(asked("jag är sjuk", chief).card).toEqual(absence(chief, "2018-06-21"));
    expect(asked("jag är tillbaka", chief)).toEqual({ card: absence(chief) });
  });

  it("brings the card without days, with what was wrong, where they cannot be read", () => {
    expect(asked("jag är borta ett tag", chief)).toEqual({
      card: absence(chief),
      refusal: { code: "day-malformed", text: "ett tag" },
    });
    expect(asked("jag är borta 27–9 juli 2018", chief)).toEqual({
      card: absence(chief),
      refusal: { code: "period-reversed", from: "2018-07-27", to: "2018-07-09" },
    });
  });

  it("is noted for somebody else by name, by the beginning of it too", () => {
    const { director } = people;
    expect(asked("Hanna Sund är borta v. 29").card).toEqual(
      absence(director, "2018-07-16", "2018-07-22"),
    );
    expect(asked("hanna är tillbaka").card).toEqual(absence(director));
    expect(asked("Bror Okänd är borta").card.card).toBe("not-understood");
  });

  it("asks which one where several have the name", () => {
    const answer = asked("Registrator är sjuk idag");
    const { card } = answer;
    expect(card).toEqual({
      card: "which-person",
      people: [people.secretary, people.secondSecretary],
      from: "2018-06-21",
      to: "2018-06-21",
    });
    const { text, titles, content } = shown(world, card, secretary);
    expect(complaintsAbout(content)).toEqual([]);
    expect(text).toContain("Vem menar du?");
    expect(text).toContain("Eva Registrator");
    expect(text).toContain("Olle Registrator");
    expect(titles).toEqual(["Välj", "Välj", "Hem"]);
  });
});

it("lists in the help what its reader can use", () => {
  const help = (person = secretary) => shown(world, { card: "help" }, person).text;
  expect(help()).toContain("påminnelser, tysta dagar: när det påminns om vad");
  expect(help()).toContain("statistik: dagar från beslut till anmälan");
  expect(help(people.auditor)).toContain("statistik");
  expect(help(people.auditor)).not.toContain("påminnelser");
  expect(help(people.director)).toContain("jag är borta 9–27 juli");
  expect(help(people.director)).not.toContain("statistik");
  expect(complaintsAbout(shown(world, { card: "help" }, secretary).content)).toEqual([]);
});

it("brings help for everything else", () => {
  for (const text of ["", "varför", "x".repeat(3_000), "jag undrar om pengarna är slut"])
    expect(["not-understood", "home", "help"]).toContain(asked(text).card.card);
});
