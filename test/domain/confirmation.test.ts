import { describe, expect, it } from "vitest";
import type { Right } from "../../src/domain/right.ts";
import { day, mandateId, personId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { checkMandate, mandateHindrance } from "../../src/domain/mandate-check.ts";
import type { Holding } from "../../src/domain/person.ts";
import { holdingsOn, secretariatOf } from "../../src/domain/organisation.ts";
import { authority, mandateCommand, pots } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const at = "2018-06-25 10:14";
const { secretary, secondSecretary, outsider } = people;
const second = mandateId("second");

const asking = (by: keyof typeof people, command: Command, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people[by])
    .when(command);

const held: Holding = {
  position: positions.chief,
  person: outsider,
  standing: "acting",
  from: day("2018-06-20"),
  to: day("2018-08-05"),
  appointment: "RS/11/2018",
  scope: null,
};
const acts: Command = { type: "appoint-holder", ...held };
const holding: Right = { kind: "holding", held };
const delegates: Command = { ...mandateCommand, mandate: second };
const grants: Command = { type: "grant-secretariat", person: outsider };

const confirms = { type: "confirm-right", entry: "r-1" } as const;
const declines = { type: "decline-right", entry: "r-1", reason: "Fel nummer" } as const;
const entered = (asked: Command): Done => did(secretary, "2018-06-25 10:00", asked);
const confirmed = did(secondSecretary, "2018-06-25 10:05", confirms);
const declined = did(secondSecretary, "2018-06-25 10:05", declines);
const left = did(secretary, "2018-06-25 10:02", {
  type: "revoke-secretariat",
  person: secondSecretary,
});

describe("who holds a position that decides about money", () => {
  it("is entered by one of the secretariat and counts when another has confirmed it", () => {
    const waiting = asking("secretary", acts).records({
      type: "right-entered",
      entry: "r-1",
      right: holding,
    });
    const on = day("2018-06-25");
    const whose = (state: typeof waiting) =>
      holdingsOn(state, positions.chief, on).map(({ person }) => person);
    expect(whose(waiting)).not.toContain(outsider);
    expect(checkMandate(waiting, pots.skills, outsider, on)?.may).toBe("nothing");
    const counting = asking("secondSecretary", confirms, entered(acts)).records(
      { type: "right-confirmed", entry: "r-1", right: holding },
      { type: "position-held", ...held },
    );
    expect(whose(counting)).toContain(outsider);
    expect(checkMandate(counting, pots.skills, outsider, on)?.may).toBe("decide");
  });

  it("waits once however often it is entered", () => {
    asking("secretary", acts, entered(acts)).records();
    asking("secondSecretary", acts, entered(acts)).records();
  });

  it("counts at once where nobody could confirm it, where the import brings it, and where nothing is decided", () => {
    asking("secretary", acts, left).recordsKinds("position-held");
    given(...authority)
      .at(at)
      .asProgram("import")
      .when(acts)
      .recordsKinds("position-held");
    asking("secretary", holds("outsider", "computers")).recordsKinds("position-held");
    // The other one would confirm what she gets herself.
    asking(
      "secretary",
      holds("secondSecretary", "chief", { from: day("2018-07-01") }),
    ).recordsKinds("position-held");
  });

  it("is not confirmed by the one who entered it, the one who gets it, or anybody else", () => {
    asking("secretary", confirms, entered(acts)).refuses({
      code: "own-entry",
      people: [secondSecretary],
    });
    const own = imported(grants);
    asking("outsider", confirms, own, entered(acts)).refuses({ code: "own-position" });
    asking("chief", confirms, entered(acts)).refuses({ code: "not-secretariat" });
    given(...authority, entered(acts))
      .at(at)
      .asProgram("import")
      .when(confirms)
      .refuses({ code: "human-required" });
    asking("secondSecretary", confirms).refuses({ code: "not-found", id: "r-1" });
  });

  it("is never stuck: whoever is left alone confirms it herself", () => {
    asking("secretary", confirms, entered(acts), left).recordsKinds(
      "right-confirmed",
      "position-held",
    );
  });

  it("is judged anew when it is confirmed", () => {
    const other = imported(holds("finance", "chief", { ...held, person: people.finance }));
    asking("secondSecretary", confirms, entered(acts), other).refuses({
      code: "holding-overlaps",
      person: people.finance,
      position: positions.chief,
      standing: "acting",
      from: held.from,
      to: held.to,
    });
  });

  it("is declined with a reason, or taken back, and nothing comes of it", () => {
    const state = asking("secondSecretary", declines, entered(acts)).records({
      type: "right-declined",
      entry: "r-1",
      right: holding,
      private: { reason: "Fel nummer" },
    });
    expect(state.rights.get("r-1")?.settled).toMatchObject({
      outcome: "declined",
      by: secondSecretary,
      reason: "Fel nummer",
    });
    asking("secretary", declines, entered(acts)).recordsKinds("right-declined");
    asking("secretary", acts, entered(acts), declined).recordsKinds("right-entered");
    const reason = "å".repeat(301);
    asking("secondSecretary", { ...declines, reason }, entered(acts)).refuses({
      code: "text-too-long",
      length: 301,
      max: 300,
    });
  });

  it("is settled once: the same word again changes nothing, the other comes too late", () => {
    asking("secondSecretary", confirms, entered(acts), confirmed).records();
    asking("secondSecretary", declines, entered(acts), declined).records();
    asking("secretary", declines, entered(acts), confirmed).refuses({
      code: "right-settled",
      outcome: "confirmed",
      by: secondSecretary,
    });
    asking("secretary", confirms, entered(acts), declined).refuses({
      code: "right-settled",
      outcome: "declined",
      by: secondSecretary,
    });
  });
});

describe("a mandate that another of the secretariat has not confirmed", () => {
  const hindranceAfter = (...before: readonly Done[]) => {
    const mandate = worldOf(...authority, ...before).state.mandates.get(second);
    return mandate === undefined ? null : mandateHindrance(mandate, day("2018-06-25"));
  };

  it("lets nobody decide, and carries when it is confirmed", () => {
    expect(hindranceAfter(entered(delegates))).toEqual({ code: "mandate-unconfirmed" });
    expect(hindranceAfter(entered(delegates), confirmed)).toBeNull();
    expect(hindranceAfter(left, entered(delegates))).toBeNull();
  });

  it("never stood when it is declined, and a recall needs no second", () => {
    expect(hindranceAfter(entered(delegates), declined)).toEqual({
      code: "mandate-recalled",
      from: mandateCommand.validFrom,
    });
    asking(
      "secretary",
      { type: "recall-mandate", mandate: second, from: day("2018-06-25") },
      entered(delegates),
    ).recordsKinds("right-declined", "mandate-recalled");
  });
});

describe("a place in the secretariat", () => {
  it("is confirmed by another than the one who gave it, and not by whoever gets it", () => {
    const waiting = asking("secretary", grants).recordsKinds("right-entered");
    expect(secretariatOf(waiting)).not.toContain(outsider);
    const state = asking("secondSecretary", confirms, entered(grants)).recordsKinds(
      "right-confirmed",
      "secretariat-granted",
    );
    expect(secretariatOf(state)).toContain(outsider);
    asking("secretary", grants, left).recordsKinds("secretariat-granted");
    const stranger = personId("stranger");
    asking("secretary", { ...grants, person: stranger }).refuses({
      code: "not-found",
      id: stranger,
    });
    // He got it from an import meanwhile, and still does not confirm his own.
    asking("outsider", confirms, entered(grants), imported(grants)).refuses({ code: "own-right" });
  });
});
