import { describe, expect, it } from "vitest";
import { grantLeft } from "../../src/domain/account.ts";
import { bodyId, day, positionId, potId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { potHindrance } from "../../src/domain/mandate-check.ts";
import { kronor } from "../../src/domain/money.ts";
import { decided, drafted, openDraft, sent } from "./ask.ts";
import { amounts, authority, potCommand, pots } from "./fixture.ts";
import { did, type Done, given } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

const at = "2018-06-25 10:14";
const { secretary, secondSecretary, director } = people;

const asking = (by: keyof typeof people, command: Command, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people[by])
    .when(command);
const entered = (asked: Command): Done => did(secretary, "2018-06-25 10:00", asked);

const fresh = potId("fresh");
const opens: Command = { ...potCommand, pot: fresh, title: "Ny", amount: kronor(60_000) };
const terms = {
  pot: fresh,
  title: "Ny",
  purpose: "skills",
  amount: kronor(60_000),
  holder: positions.director,
} as const;
const amends = (changed: Partial<typeof terms> | object): Command => ({
  type: "amend-pot",
  was: null,
  ...terms,
  ...changed,
  purposeConfirmed: false,
});
const closes: Command = { type: "close-pot", pot: fresh, reason: "Inlagd två gånger" };
const dropped = { type: "pot-closed", pot: fresh, grant: ids.grant, amount: kronor(60_000) };

describe("a pot that was set up wrong", () => {
  it("gets another title, purpose, amount and holder, and its money is the grant's to the öre", () => {
    const now = {
      title: "Rätt",
      purpose: "digital",
      amount: kronor(90_000),
      holder: positions.chief,
    };
    const more = asking("secretary", amends(now), entered(opens)).records({
      type: "pot-amended",
      pot: fresh,
      grant: ids.grant,
      from: kronor(60_000),
      ...now,
    });
    expect(more.pots.get(fresh)).toMatchObject(now);
    expect(grantLeft(more, ids.grant)).toBe(amounts.left - kronor(90_000));
    const less = asking("secretary", amends({ amount: kronor(10_000) }), entered(opens));
    expect(grantLeft(less.recordsKinds("pot-amended"), ids.grant)).toBe(
      amounts.left - kronor(10_000),
    );
    asking("secretary", amends({}), entered(opens)).records();
  });

  it("is not changed unseen by two at once: the second is told by whom and what", () => {
    const { pot: _, ...was } = terms;
    const first = did(secondSecretary, "2018-06-25 10:05", amends({ was, amount: kronor(50_000) }));
    const second = (asked: object) => asking("secretary", amends(asked), entered(opens), first);
    second({ was, title: "Annat" }).refuses({
      code: "pot-amended-since",
      by: secondSecretary,
      was,
      now: { ...was, amount: kronor(50_000) },
    });
    second({ was: { ...was, amount: kronor(50_000) }, title: "Annat" }).recordsKinds("pot-amended");
    // What the first has done already is done.
    second({ was, amount: kronor(50_000) }).records();
  });

  it("is held by the rules that it was opened by", () => {
    const refused = (changed: object) => asking("secretary", amends(changed), entered(opens));
    refused({ amount: kronor(100_001) }).refuses({
      code: "grant-exceeded",
      left: amounts.left,
      wanted: kronor(100_001),
    });
    refused({ amount: kronor(100_000) }).recordsKinds("pot-amended");
    refused({ amount: kronor(0) }).refuses({ code: "amount-not-positive" });
    refused({ holder: positionId("nobody") }).refuses({ code: "not-found", id: "nobody" });
    refused({ purpose: "cars" }).refuses({ code: "purpose-outside", purpose: "cars" });
    refused({ pot: potId("no") }).refuses({ code: "not-found", id: "no" });
    asking("director", amends({ title: "X" }), entered(opens)).refuses({ code: "not-secretariat" });
  });

  it("is closed while nothing is in it: the money goes back, once, and its id is never used again", () => {
    const state = asking("secretary", closes, entered(opens)).records({
      ...dropped,
      private: { reason: "Inlagd två gånger" },
    });
    expect(state.pots.has(fresh)).toBe(false);
    expect(state.closedPots.get(fresh)).toMatchObject({ title: "Ny", reason: "Inlagd två gånger" });
    expect(grantLeft(state, ids.grant)).toBe(amounts.left);
    asking("secretary", closes, entered(opens), entered(closes)).records();
    asking("secretary", opens, entered(opens), entered(closes)).refuses({
      code: "already-exists",
      id: fresh,
    });
    asking("secretary", { ...closes, reason: "x".repeat(301) } as Command, entered(opens)).refuses({
      code: "text-too-long",
      length: 301,
      max: 300,
    });
  });

  it("stands once somebody writes, has proposed or has decided how it is given, or asks for money of it", () => {
    const title: Command = {
      ...amends({ title: "X" }),
      pot: pots.skills,
      type: "amend-pot",
    } as Command;
    const close: Command = { type: "close-pot", pot: pots.skills, reason: "Fel" };
    const open = did(director, "2018-06-25 10:01", openDraft(fresh));
    asking("secretary", amends({ title: "X" }), entered(opens), open).refuses({
      code: "pot-in-use",
      by: "draft",
    });
    asking("secretary", closes, entered(opens), open).refuses({ code: "pot-in-use", by: "draft" });
    asking("secretary", title, ...drafted("skills")).refuses({ code: "pot-in-use", by: "draft" });
    asking("secretary", title, ...sent("skills")).refuses({ code: "pot-in-use", by: "proposal" });
    asking("secretary", close, ...decided("skills")).refuses({
      code: "pot-in-use",
      by: "proposal",
    });
    asking("secretary", close).refuses({ code: "pot-in-use", by: "request" });
    // A request asks nothing of the pot's name.
    asking("secretary", { ...title, amount: amounts.skills } as Command).recordsKinds(
      "pot-amended",
    );
  });
});

describe("a pot of onward delegation", () => {
  const onward: Command = {
    ...potCommand,
    pot: fresh,
    title: "Ny",
    amount: kronor(60_000),
    basis: "onward-delegation",
    route: [{ kind: "review", position: positions.finance }],
  };
  const right = { kind: "pot", pot: fresh } as const;
  const confirms: Command = { type: "confirm-right", entry: "r-1" };

  it.each([
    ["onward delegation", onward],
    // The board never sees what is mere execution.
    ["execution", { ...onward, basis: "execution" } satisfies Command],
  ])(
    "lets nothing be decided by %s before another of the secretariat has confirmed it",
    (_, opens) => {
      const waiting = asking("secretary", opens).recordsKinds("pot-opened", "right-entered");
      const hindrance = (state: typeof waiting) => {
        const pot = state.pots.get(fresh);
        return pot === undefined ? null : potHindrance(state, pot, day("2018-06-25"));
      };
      expect(hindrance(waiting)).toStrictEqual({ code: "pot-unconfirmed" });
      asking("secretary", confirms, entered(opens)).refuses({
        code: "own-entry",
        people: [secondSecretary],
      });
      const counting = asking("secondSecretary", confirms, entered(opens)).records({
        type: "right-confirmed",
        entry: "r-1",
        right,
      });
      expect(hindrance(counting)).toBeNull();
    },
  );

  it("is confirmed anew when it is changed, so that an old card confirms nothing", () => {
    const changed = amends({ amount: kronor(90_000) });
    asking("secretary", changed, entered(onward)).recordsKinds(
      "pot-amended",
      "right-declined",
      "right-entered",
    );
    asking("secondSecretary", confirms, entered(onward), entered(changed)).refuses({
      code: "right-settled",
      outcome: "declined",
      by: secretary,
    });
    const confirmed = did(secondSecretary, "2018-06-25 10:05", confirms);
    const again = did(secretary, "2018-06-25 10:06", changed);
    const state = asking(
      "auditor",
      { type: "choose-language", language: "sv" },
      entered(onward),
      confirmed,
      again,
    );
    expect(state.recordsKinds("language-chosen").pots.get(fresh)?.awaits).toBe(true);
  });

  it("is closed when the other declines it, and waits on where somebody asks for money of it", () => {
    const declines: Command = { type: "decline-right", entry: "r-1", reason: "Inte tillåtet" };
    asking("secondSecretary", declines, entered(onward)).recordsKinds(
      "right-declined",
      "pot-closed",
    );
    const begun = did(director, "2018-06-25 10:01", openDraft(fresh));
    const state = asking("secondSecretary", declines, entered(onward), begun);
    expect(state.recordsKinds("right-declined").pots.get(fresh)?.awaits).toBe(true);
    asking("secretary", closes, entered(onward)).recordsKinds("right-declined", "pot-closed");
  });
});

describe("where a position stands", () => {
  const moves = (superior: keyof typeof positions, head?: boolean): Command => ({
    type: "amend-position",
    position: positions.director,
    aliases: ["HSD"],
    superior: positions[superior],
    ...(head === undefined ? {} : { headOfAdministration: head }),
  });
  const confirms: Command = { type: "confirm-right", entry: "r-1" };

  it("is another's to confirm where decisions about money come to it; its names are not", () => {
    const waiting = asking("secretary", moves("finance")).recordsKinds(
      "position-amended",
      "right-entered",
    );
    expect(waiting.positions.get(positions.director)).toMatchObject({
      aliases: ["HSD"],
      superior: positions.chief,
    });
    const state = asking("secondSecretary", confirms, entered(moves("finance"))).recordsKinds(
      "right-confirmed",
      "position-amended",
    );
    expect(state.positions.get(positions.director)?.superior).toBe(positions.finance);
    // Nobody's decision comes to whoever leads the computers.
    asking("secretary", {
      type: "amend-position",
      position: positions.computers,
      aliases: [],
      superior: positions.finance,
    }).recordsKinds("position-amended");
  });

  it("gives the say of a head of administration only when another has confirmed it", () => {
    const head: Command = {
      type: "establish-position",
      position: positionId("new"),
      title: { sv: "Förvaltningschef", en: "Head" },
      aliases: [],
      superior: null,
      headOfAdministration: true,
    };
    const waiting = asking("secretary", head).recordsKinds("position-established", "right-entered");
    expect(waiting.positions.get("new")?.headOfAdministration).toBe(false);
    const state = asking("secondSecretary", confirms, entered(head));
    expect(
      state.recordsKinds("right-confirmed", "position-amended").positions.get("new"),
    ).toMatchObject({ headOfAdministration: true, superior: null });
    asking("secretary", moves("chief", true)).recordsKinds("position-amended", "right-entered");
    asking("secretary", { ...head, headOfAdministration: false } as Command).recordsKinds(
      "position-established",
    );
  });

  it("cannot go round by the time it is confirmed", () => {
    const [first, second] = [
      moves("finance"),
      {
        type: "amend-position",
        position: positions.finance,
        aliases: [],
        superior: positions.director,
      } as const,
    ];
    const both = [entered(first), did(secretary, "2018-06-25 10:01", second)];
    asking("secondSecretary", confirms, ...both).refuses({
      code: "superior-loop",
      position: positions.director,
    });
  });
});

describe("a name that was set up wrong", () => {
  const grant: Command = { type: "rename-grant", grant: ids.grant, title: "Rätt namn" };
  const body: Command = {
    type: "rename-body",
    body: ids.board,
    title: { sv: "Styrelsen", en: "The board" },
  };

  it("is put right until a decision says it", () => {
    // Two bodies of one name could not be told apart in any list.
    const alike = { sv: "regionfullmäktige", en: "The assembly" };
    const taken = { code: "already-exists", id: alike.sv } as const;
    asking("secretary", { ...body, title: alike } as Command).refuses(taken);
    const another: Command = { type: "establish-body", body: bodyId("RFM"), title: alike };
    asking("secretary", another).refuses(taken);
    const named = asking("secretary", grant).recordsKinds("grant-renamed");
    expect(named.grants.get(ids.grant)?.title).toBe("Rätt namn");
    expect(
      asking("secretary", body).recordsKinds("body-renamed").bodies.get(ids.board)?.title.sv,
    ).toBe("Styrelsen");
    asking("secretary", grant, ...decided("skills")).refuses({ code: "title-in-use", of: "grant" });
    asking("secretary", body, ...decided("skills")).refuses({ code: "title-in-use", of: "body" });
    asking("secretary", grant, entered(grant)).records();
    asking("secretary", body, entered(body)).records();
    asking("director", grant).refuses({ code: "not-secretariat" });
    asking("director", body).refuses({ code: "not-secretariat" });
    asking("secretary", { ...body, body: bodyId("XX") } as Command).refuses({
      code: "not-found",
      id: "XX",
    });
  });
});
