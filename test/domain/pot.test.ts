import { describe, expect, it } from "vitest";
import { potFigures, potLeft } from "../../src/domain/account.ts";
import {
  day,
  grantId,
  mandateId,
  ore,
  positionId,
  potId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import { decided, ready, sent, typed } from "./ask.ts";
import {
  amounts,
  authority,
  grantCommand,
  mandateCommand,
  money,
  potCommand,
  pots,
  requests,
} from "./fixture.ts";
import { type Done, did, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const opening = (change: Partial<typeof potCommand>) =>
  given(...money)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when({ ...potCommand, ...change });

const review = [{ kind: "review", position: positions.finance }] as const;

describe("a pot", () => {
  it("R07: is opened with one purpose and one holder, and takes its money from the grant", () => {
    const { type: _, purposeConfirmed: __, ...fields } = potCommand;
    const state = opening({}).records({ type: "pot-opened", ...fields });
    const { pot, ...kept } = fields;
    expect(state.pots.get(pot)).toStrictEqual({ id: pot, ...kept });
    expect(potLeft(state, pot)).toBe(amounts.skills);
    expect(state.balances.get("grant/grant-2018")).toBe(kronor(1_800_000));
  });

  it("is opened once, and only about what is known", () => {
    given(...authority)
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when(potCommand)
      .refuses({ code: "already-exists", id: "skills" });
    opening({ mandate: mandateId("no") }).refuses({ code: "not-found", id: "no" });
    opening({ grant: grantId("no") }).refuses({ code: "not-found", id: "no" });
    opening({ holder: positionId("no") }).refuses({ code: "not-found", id: "no" });
    opening({ source: registeredDecisionId("no") }).refuses({ code: "not-found", id: "no" });
    const route = [...review, { kind: "support", position: positionId("no") }] as const;
    opening({ route }).refuses({ code: "not-found", id: "no" });
  });

  it("R12: takes its money from the grant that the mandate is about", () => {
    const other = { ...grantCommand, grant: grantId("other") };
    given(...money, imported(other))
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when({ ...potCommand, grant: other.grant })
      .refuses({ code: "mandate-incomplete", missing: "basis" });
  });

  it("holds more than nothing", () => {
    opening({ amount: ore(1) }).recordsKinds("pot-opened");
    opening({ amount: zero }).refuses({ code: "amount-not-positive" });
  });

  it("R12: is opened on a day when its mandate stands", () => {
    opening({ openedDay: day("2018-04-24") }).refuses({
      code: "mandate-not-yet",
      from: day("2018-04-25"),
    });
    opening({ openedDay: day("2019-01-01") }).refuses({
      code: "mandate-expired",
      to: day("2018-12-31"),
    });
    const from = day("2018-06-01");
    given(...money, { type: "mandate-recalled", mandate: ids.mandate, from })
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when(potCommand)
      .refuses({ code: "mandate-recalled", from: day("2018-06-01") });
  });

  it("R13: is held by onward delegation only where the board has allowed it", () => {
    const second = { ...mandateCommand, mandate: mandateId("second"), onwardSource: null };
    const asked = { ...potCommand, basis: "onward-delegation", route: review } as const;
    given(...money, imported(second))
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when({ ...asked, mandate: second.mandate })
      .refuses({ code: "onward-not-allowed" });
    opening({ ...asked, holder: positions.chief }).refuses({ code: "onward-second-step" });
    opening(asked).recordsKinds("pot-opened", "right-entered");
  });

  it("R06: serves a purpose of the mandate, or one that somebody has confirmed", () => {
    opening({ purpose: "cars" }).refuses({ code: "purpose-outside", purpose: "cars" });
    opening({ purpose: "cars", purposeConfirmed: true }).recordsKinds("pot-opened");
    opening({ purpose: "digital" }).recordsKinds("pot-opened");
  });

  it("has a step before the decision wherever its holder decides himself", () => {
    opening({ basis: "delegation", holder: positions.chief }).refuses({ code: "route-missing" });
    opening({ basis: "onward-delegation" }).refuses({ code: "route-missing" });
    opening({ basis: "execution" }).refuses({ code: "route-missing" });
    opening({ basis: "execution", route: review }).recordsKinds("pot-opened", "right-entered");
    opening({ basis: "preparation" }).recordsKinds("pot-opened");
  });

  it("R05: takes the last of the grant but not one krona more", () => {
    expect(
      opening({ amount: kronor(2_800_000) })
        .recordsKinds("pot-opened")
        .balances.get("grant/grant-2018"),
    ).toBe(0);
    opening({ amount: kronor(2_800_001) }).refuses({
      code: "grant-exceeded",
      left: kronor(2_800_000),
      wanted: kronor(2_800_001),
    });
  });

  it("R31: all rounds together stay within the grant", () => {
    const third = { ...potCommand, pot: potId("third"), round: 3 };
    const inRound = (amount: number) =>
      given(...authority)
        .at("2018-06-25 10:14")
        .as(people.secretary)
        .when({ ...third, amount: kronor(amount) });
    expect(inRound(100_000).recordsKinds("pot-opened").pots.get("third")?.round).toBe(3);
    inRound(100_001).refuses({
      code: "grant-exceeded",
      left: kronor(100_000),
      wanted: kronor(100_001),
    });
  });

  it("R31: of two pots for the last 100 000 kr of the grant, one is opened", () => {
    const pot = (name: string) => ({
      ...potCommand,
      pot: potId(name),
      amount: kronor(100_000),
    });
    given(...authority, did(people.secretary, "2018-06-25 10:14", pot("first")))
      .at("2018-06-25 10:14")
      .as(people.secondSecretary)
      .when(pot("second"))
      .refuses({ code: "grant-exceeded", left: zero, wanted: kronor(100_000) });
  });
});

describe("the figures of a pot", () => {
  const figures = (...done: readonly Done[]) =>
    potFigures(worldOf(...authority, ...done).state, pots.skills);

  it("R30: are its amount, what is posted, what is reserved and what is left", () => {
    expect(figures()).toStrictEqual({
      amount: kronor(1_000_000),
      posted: zero,
      reserved: zero,
      left: kronor(1_000_000),
    });
    expect(figures(...sent("skills"))).toStrictEqual({
      amount: kronor(1_000_000),
      posted: zero,
      reserved: kronor(600_000),
      left: kronor(400_000),
    });
    expect(figures(...decided("skills"))).toStrictEqual({
      amount: kronor(1_000_000),
      posted: kronor(600_000),
      reserved: zero,
      left: kronor(400_000),
    });
  });

  it("are nothing for a pot that is not there", () => {
    const { state } = worldOf(...authority);
    expect(potFigures(state, potId("no"))).toStrictEqual({
      amount: zero,
      posted: zero,
      reserved: zero,
      left: zero,
    });
  });

  it("take an amount that is exactly what is left", () => {
    const all = {
      [requests.mentors]: typed.amount(400_000),
      [requests.courses]: typed.amount(300_000),
      [requests.leaders]: typed.amount(300_000),
    };
    expect(figures(...ready("skills", all))).toMatchObject({
      reserved: kronor(1_000_000),
      left: 0,
    });
  });
});
