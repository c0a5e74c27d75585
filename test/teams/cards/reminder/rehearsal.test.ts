import { describe, expect, it } from "vitest";
import { day, personId, type PersonId } from "../../../../src/domain/brand.ts";
import { hourAt } from "../../../../src/domain/moment.ts";
import { forecast } from "../../../../src/notify/forecast.ts";
import { rehearsalText } from "../../../../src/teams/cards/reminder/rehearsal-text.ts";
import { untilOf } from "../../../../src/teams/cards/reminder/rehearsal.ts";
import { decided } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { stateDigest, type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";

const { secretary } = people;
const from = hourAt(day("2018-07-02"), 8);
const until = day("2018-09-30");

/** Two decisions wait for the August meeting, and people can be reached. */
function worldWith(reached: readonly PersonId[] = Object.values(people)): World {
  const world = worldOf(...authority, ...decided("skills"));
  for (const person of reached)
    world.record(
      {
        type: "conversation-opened",
        person,
        cause: "message",
        private: {
          serviceUrl: "https://example.org",
          conversationId: person,
          tenantId: "t",
          botId: "b",
          userId: person,
        },
      },
      { kind: "system", name: "delivery" },
      hourAt(day("2018-06-26"), 8),
    );
  return world;
}

const text = (world: World): string => rehearsalText(world.state, from, until);

/** Everybody can be reached, and nobody does anything. */
const usual = worldWith();
const usualText = text(usual);

describe("the rehearsal as text", () => {
  it("lists what the forecast foresees, line by line, and changes nothing", () => {
    const before = stateDigest(usual.state);
    const { messages } = forecast(usual.state, from, hourAt(day("2018-10-01"), 0));
    const lines = text(usual).split("\n");
    expect(stateDigest(usual.state)).toBe(before);
    const told = lines.filter((line) => / (?:påminnelse|besked|uppgift) /.test(line));
    expect(told).toHaveLength(messages.length);
    expect(messages.length).toBeGreaterThan(5);
    expect(told.filter((line) => line.includes("Eva Registrator"))).toHaveLength(
      messages.filter(({ person }) => person === secretary).length,
    );
  });

  it("names the day, the receiver, what and by when", () => {
    expect(usualText).toMatch(
      /^ons 2018-08-15 09\.00 {2}Eva Registrator +påminnelse +\S.* \(senast 15 augusti\)$/m,
    );
    expect(usualText).toContain("Det som kommer till och med 30 september 2018");
    expect(usualText).not.toContain("\u00A0");
  });

  it("says what will be late if nobody acts, and with whom", () => {
    expect(usualText).toMatch(
      /FÖRSENAT +\S.*\(skulle varit klart \d+ \w+\)\n +Ligger hos .*Eva Registrator/,
    );
  });

  it("keeps its columns in line", () => {
    const told = usualText.split("\n").filter((line) => / (?:påminnelse|FÖRSENAT) /.test(line));
    const columns = told.map((line) => line.search(/påminnelse|FÖRSENAT/));
    expect(new Set(columns).size).toBe(1);
  });

  it("names who is away when a card comes, and who cannot be reached", () => {
    const world = worldWith();
    const by = { kind: "person", person: secretary, capacity: null } as const;
    world.record(
      {
        type: "absence-reported",
        person: secretary,
        from: day("2018-08-10"),
        to: day("2018-08-17"),
      },
      by,
      from,
    );
    const told = text(world);
    expect(told).toContain("! Eva Registrator är borta till och med 17 augusti.");
    expect(told).not.toContain("! Olle Registrator");
    const without = worldWith([secretary, people.chief]);
    expect(text(without)).toMatch(/KROCK +! .*Olle Registrator.* kan inte nås i Teams\./);
    expect(text(without).match(/kan inte nås/g)).toHaveLength(1);
  });

  it("has nothing to say where nothing is to come", () => {
    const soon = rehearsalText(worldOf(...authority).state, from, day("2018-07-03"));
    expect(soon).toContain("Inga påminnelser kommer under tiden.");
  });
});

describe("the rehearsal as a card", () => {
  const look = (world: World, page: number, language: "sv" | "en" = "sv") =>
    shown(world, { card: "rehearsal", until, page }, secretary, { on: "2018-07-02", language });

  it.each(["sv", "en"] as const)("keeps the rules of a card on every page in %s", (language) => {
    for (let page = 1; page <= 6; page += 1)
      expect(complaintsAbout(look(usual, page, language).content)).toEqual([]);
  });

  it("puts the same card to several people on one line", () => {
    const { text: read } = look(usual, 1);
    expect(read.replaceAll("\u00A0", " ")).toMatch(
      /kl\. 09\.00 · (?:Eva|Olle) Registrator och (?:Eva|Olle) Registrator/,
    );
  });

  it("goes on from page to page with the same last day", () => {
    const { buttons } = look(usual, 1);
    const next = buttons.find(({ action }) => JSON.stringify(action).includes('"page":2'));
    expect(next?.action["data"]).toEqual({ show: { card: "rehearsal", until, page: 2 } });
  });

  it("ends earlier in an authority where much has to be looked at, and says so", () => {
    const large = worldWith();
    const program = { kind: "system", name: "import" } as const;
    for (let index = 0; index < 600; index += 1)
      large.record(
        {
          type: "person-registered",
          person: personId(`more-${index}`),
          language: "sv",
          private: { entraId: null, mail: null, name: `Mer ${index}` },
        },
        program,
        from,
      );
    const plain = look(large, 1).text.replaceAll("\u00A0", " ");
    const last = /till och med (\d+ \w+ 2018)/.exec(plain)?.[1];
    expect(last).toMatch(/^\d+ (?:juli|augusti) 2018$/);
    expect(plain).toContain("Det slutar före 30 september 2018");
    expect(look(usual, 1).text.replaceAll("\u00A0", " ")).not.toContain("Det slutar före");
  });

  it("follows what has happened since it was last looked at", () => {
    const world = worldWith();
    const before = look(world, 1).text;
    expect(look(world, 1).text).toBe(before);
    world.record(
      { type: "ladder-set", duty: "number-list", remind: [0], escalate: [] },
      { kind: "person", person: secretary, capacity: null },
      from,
    );
    expect(look(world, 1).text).not.toBe(before);
  });
});

it("looks three months ahead where nobody says, and a year at most", () => {
  const today = day("2018-07-02");
  expect(untilOf(null, today)).toBe("2018-10-02");
  expect(untilOf(day("2018-07-01"), today)).toBe("2018-10-02");
  expect(untilOf(day("2018-07-02"), today)).toBe("2018-07-02");
  expect(untilOf(day("2018-12-31"), today)).toBe("2018-12-31");
  expect(untilOf(day("2022-12-31"), today)).toBe("2019-07-03");
});
