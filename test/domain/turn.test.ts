import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { decidingPosition, turnOf, upTheLine, whoSettles } from "../../src/domain/route.ts";
import type { State } from "../../src/domain/state.ts";
import { declare, drafted, ready } from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { type Done, did, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const turnIn = (state: State, proposal: keyof typeof proposals, date = "2018-06-25") => {
  const found = state.proposals.get(proposals[proposal]);
  if (found === undefined) throw new Error("the proposal is there");
  return turnOf(state, found, day(date));
};
describe("who settles a question of disqualification", () => {
  const settlers = (before: readonly Done[], pot: "skills" | "digital") => {
    const { state } = worldOf(...authority, ...before);
    const found = state.proposals.get(proposals[pot]);
    if (found === undefined) throw new Error("the proposal is there");
    return whoSettles(state, found, people.director, day("2018-06-25")).map((one) => one.person);
  };

  it("is the position above; nobody for a draft, or at the top", () => {
    expect(settlers(ready("digital"), "digital")).toStrictEqual([people.chief]);
    expect(settlers(drafted("digital"), "digital")).toStrictEqual([]);
    expect(settlers(ready("skills"), "skills")).toStrictEqual([]);
  });
});

describe("whose turn it is", () => {
  it("is nobody's while the proposal is a draft", () => {
    expect(turnIn(worldOf(...authority, ...drafted("skills")).state, "skills")).toBeNull();
  });

  it("is the delegate's to decide under preparation, else the holder's", () => {
    const { state } = worldOf(...authority);
    const decider = (pot: string) => {
      const found = state.pots.get(pot);
      if (found === undefined) throw new Error("the pot is there");
      return decidingPosition(state, found);
    };
    expect(decider("skills")).toBe(positions.chief);
    expect(decider("own")).toBe(positions.chief);
    expect(decider("digital")).toBe(positions.director);
  });

  it("follows a new holder of the position, also between consultation and decision", () => {
    const july = imported(
      holds("outsider", "chief", {
        standing: "acting",
        appointment: "RS/12/2018",
        from: day("2018-06-25"),
        to: day("2018-06-26"),
      }),
    );
    const { state } = worldOf(...authority, july, ...ready("tools"));
    const on = (date: string) => turnIn(state, "tools", date)?.people.map((one) => one.person);
    expect(on("2018-06-26")).toStrictEqual([people.outsider]);
    expect(on("2018-06-27")).toStrictEqual([people.chief]);
  });

  it("goes up the line to the nearest who may act, and ends where nobody is left", () => {
    const { state } = worldOf(...authority);
    const up = (...excluded: readonly string[]) =>
      upTheLine(state, positions.clinic, day("2018-06-25"), (one) => excluded.includes(one)).map(
        (held) => held.person,
      );
    expect(up()).toStrictEqual([people.director]);
    expect(up(people.director)).toStrictEqual([people.directorSubstitute]);
    expect(up(people.director, people.directorSubstitute)).toStrictEqual([people.chief]);
    expect(
      up(people.director, people.directorSubstitute, people.chief, people.chiefSubstitute),
    ).toStrictEqual([]);
  });

  it("ends also where two positions are each other's superiors", () => {
    const { state } = worldOf(...authority);
    const chief = state.positions.get(positions.chief);
    if (chief === undefined) throw new Error("the position is there");
    state.positions.set(chief.id, { ...chief, superior: positions.director });
    expect(upTheLine(state, positions.director, day("2018-06-25"), () => true)).toStrictEqual([]);
  });

  it("is not the disqualified person's, whatever he prepared", () => {
    const { state } = worldOf(
      ...authority,
      ...ready("digital"),
      did(people.director, now, declare(proposals.digital, "yes")),
    );
    expect(turnIn(state, "digital")?.people.map((one) => one.person)).toStrictEqual([
      people.directorSubstitute,
    ]);
  });
});
