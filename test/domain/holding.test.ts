import { describe, expect, it } from "vitest";
import { day, potId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { holdingsOn } from "../../src/domain/organisation.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import { authority, pots } from "./fixture.ts";
import { did, type Done, given } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
/** She is alone in the secretariat, so that nothing waits for a second one. */
const alone = did(people.secretary, "2018-06-20 09:00", {
  type: "revoke-secretariat",
  person: people.secondSecretary,
});
const asking = (by: keyof typeof people, command: Command, ...before: readonly Done[]) =>
  given(...authority, alone, ...before)
    .at(now)
    .as(people[by])
    .when(command);

const july = {
  standing: "acting",
  appointment: "RS/11/2018",
  from: day("2018-07-09"),
  to: day("2018-08-05"),
} as const;
const acts = (change: Partial<PersonCommand & { type: "appoint-holder" }> = {}) =>
  holds("outsider", "chief", { ...july, ...change });

const ends = (change: Partial<PersonCommand & { type: "end-holding" }> = {}): Command => ({
  type: "end-holding",
  position: positions.chief,
  person: people.outsider,
  standing: "acting",
  from: july.from,
  to: day("2018-07-15"),
  ...change,
});

describe("appointing", () => {
  it("the same once more changes nothing", () => {
    asking("secretary", acts(), imported(acts())).records();
    asking(
      "secretary",
      acts({ scope: [pots.own] }),
      imported(acts({ scope: [pots.own] })),
    ).records();
  });

  it("refuses the same person in the same standing at the same time", () => {
    const taken = {
      code: "holding-overlaps",
      person: people.directorSubstitute,
      position: positions.director,
      standing: "substitute",
      from: day("2018-01-01"),
      to: null,
    } as const;
    const again = (change: object) =>
      holds("directorSubstitute", "director", {
        standing: "substitute",
        appointment: "RS/20/2018",
        from: day("2018-07-01"),
        ...change,
      });
    asking("secretary", again({})).refuses(taken);
    asking("secretary", again({ standing: "acting" })).recordsKinds("position-held");
    asking("secretary", again({ to: day("2017-12-31"), from: day("2017-01-01") })).recordsKinds(
      "position-held",
    );
  });

  it("refuses two who act at the same time, unless each has pots of his own", () => {
    const second = (change: object) => holds("finance", "chief", { ...july, ...change });
    const taken = {
      code: "holding-overlaps",
      person: people.outsider,
      position: positions.chief,
      standing: "acting",
      from: july.from,
      to: july.to,
    } as const;
    asking("secretary", second({ from: july.to }), imported(acts())).refuses(taken);
    asking(
      "secretary",
      second({ from: day("2018-08-06"), to: null }),
      imported(acts()),
    ).recordsKinds("position-held");
    const own = imported(acts({ scope: [pots.own] }));
    asking("secretary", second({ scope: [pots.own] }), own).refuses(taken);
    asking("secretary", second({ scope: [pots.skills] }), own).recordsKinds("position-held");
  });

  it("lets two ordinary holders overlap at a change of office", () => {
    const next = holds("outsider", "chief", { from: day("2018-07-01") });
    const state = asking("secretary", next).recordsKinds("position-held");
    expect(
      holdingsOn(state, positions.chief, day("2018-07-01"))
        .filter((held) => held.standing === "ordinary")
        .map((held) => held.person),
    ).toStrictEqual([people.chief, people.outsider]);
  });

  it("takes a deputy for the position's own pots alone", () => {
    const scoped = (...scope: string[]) =>
      holds("outsider", "finance", {
        standing: "substitute",
        appointment: "RS/12/2018",
        scope: scope.map(potId),
      });
    // It holds tools, and reviews the chief executive's own pot.
    asking("secretary", scoped(pots.tools, pots.own)).recordsKinds("position-held");
    asking("secretary", scoped(pots.tools, pots.skills)).refuses({
      code: "scope-outside",
      title: "Kompetens",
      position: positions.finance,
    });
    asking("secretary", scoped("nowhere")).refuses({ code: "not-found", id: "nowhere" });
  });
});

describe("the end of a holding", () => {
  const held = imported(acts());

  it("is registered by the secretariat, once", () => {
    const { type: _, ...end } = ends() as PersonCommand & { type: "end-holding" };
    const state = asking("secretary", ends(), held).records({ type: "holding-ended", ...end });
    const standingOn = (date: string) =>
      holdingsOn(state, positions.chief, day(date)).some((one) => one.standing === "acting");
    expect([standingOn("2018-07-15"), standingOn("2018-07-16")]).toStrictEqual([true, false]);
    asking("secretary", ends(), held, imported(ends())).records();
  });

  it("is nobody else's, and nobody ends his own", () => {
    asking("chief", ends(), held).refuses({ code: "not-secretariat" });
    const own = holds("secretary", "clinic");
    asking(
      "secretary",
      ends({
        position: positions.clinic,
        person: people.secretary,
        standing: "ordinary",
        from: day("2018-01-01"),
      }),
      imported(own),
    ).refuses({ code: "own-position" });
  });

  it("is not before it began, and not after it ends already", () => {
    asking("secretary", ends({ to: day("2018-07-08") }), held).refuses({
      code: "period-reversed",
      from: july.from,
      to: day("2018-07-08"),
    });
    asking("secretary", ends({ to: day("2018-08-06") }), held).refuses({
      code: "fields",
      errors: [{ field: "toDay", problem: { code: "day-too-late", latest: july.to } }],
    });
    asking("secretary", ends({ to: day("2018-08-05") }), held).records();
  });

  it("concerns a holding that is there", () => {
    asking("secretary", ends()).refuses({ code: "not-found", id: people.outsider });
    asking("secretary", ends({ standing: "ordinary" }), held).refuses({
      code: "not-found",
      id: people.outsider,
    });
    asking("secretary", ends({ from: day("2018-07-10") }), held).refuses({
      code: "not-found",
      id: people.outsider,
    });
  });
});
