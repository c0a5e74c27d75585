import { expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "./clicking.ts";

const on = "2018-06-25";
const form = { card: "move-meeting", meeting: ids.august } as const;
const to = {
  firstDay: day("2018-09-04"),
  decisionDay: day("2018-09-04"),
  documentStop: null,
  reason: "Lokalen.",
};
const at = (card: Desk["card"], world = worldOf(...authority), by = people.secretary) =>
  new Desk(world, by, on, card);

it("a meeting is not moved over another's move unseen, neither from the form nor from what follows", () => {
  const world = worldOf(...authority);
  /** The press of a card that was shown before anybody else moved the meeting. */
  const pressed = (card: Desk["card"], typed = {}) => {
    const [button] = at(card).seen.buttons;
    const data = { ...(button?.action["data"] as object), reason: "Salen.", ...typed };
    const click = {
      verb: String(button?.action["verb"]),
      data,
      activityId: null,
      automatic: false,
    };
    return parseClick(click, world.state, viewerOf(people.secretary, { on }));
  };
  const wanted = { firstDay: "2018-09-04" };
  expect(pressed({ ...form, to })).toMatchObject({ kind: "commands" });
  expect(pressed(form, wanted)).toMatchObject({ kind: "show" });
  const moved = { ...to, firstDay: day("2018-09-06"), decisionDay: day("2018-09-07") };
  at({ ...form, to: moved }, world, people.secondSecretary).press("Flytta mötet");
  const problem = { code: "changed-since", now: "6 september 2018" } as const;
  const errors = [{ field: "firstDay", problem }] as const;
  const again = { ...form, to: { ...to, again: true } } as const;
  expect(pressed({ ...form, to })).toStrictEqual({ kind: "mend", errors, card: again });
  expect(pressed(form, wanted)).toStrictEqual({ kind: "mend", errors, card: form });
  expect(pressed(form, { firstDay: "2018-09-06", decisionDay: "2018-09-06" })).toMatchObject({
    errors: [{ field: "decisionDay", problem: { now: "7 september 2018" } }],
  });
  const said = { refusal: { code: "fields", errors }, typed: wanted } as const;
  const told = shown(world, form, people.secretary, { on, said });
  expect(told.text).toContain("Vart flyttas regionstyrelsens möte 6–7 september 2018?");
  expect(told.text).toContain("Någon annan har ändrat det här till 6 september 2018");
  expect(complaintsAbout(told.content)).toEqual([]);
  // Who wants what the other has done already is not asked, and the form that comes back holds.
  expect(pressed({ ...form, to: moved })).toMatchObject({ kind: "commands" });
  const back = at(again, world);
  expect(Object.fromEntries(back.seen.fields.map(({ id, value }) => [id, value]))).toMatchObject({
    firstDay: "2018-09-04",
  });
  back.press("Visa vad som följer").press("Flytta mötet");
  expect(world.state.meetings.get(ids.august)?.firstDay).toBe("2018-09-04");
});

it("a meeting that another has moved meanwhile is not cancelled before its new days have been shown", () => {
  const world = worldOf(...authority);
  const cancel = { card: "cancel-meeting", meeting: ids.august } as const;
  const [button] = at(cancel, world).seen.buttons;
  const pressed = (data: object) => {
    const click = { verb: "cancel-meeting", data: { ...data }, activityId: null, automatic: false };
    return parseClick(click, world.state, viewerOf(people.secretary, { on }));
  };
  const shownFirst = { ...(button?.action["data"] as object), reason: "För få ärenden." };
  const carriedOut = { kind: "commands", commands: [{ type: "cancel-meeting" }] };
  expect(pressed(shownFirst)).toMatchObject(carriedOut);
  const days = { firstDay: day("2018-08-28"), decisionDay: day("2018-08-30") };
  at({ ...form, to: { ...to, ...days } }, world, people.secondSecretary).press("Flytta mötet");
  const problem = { code: "meeting-moved-since", ...days } as const;
  const errors = [{ field: "firstDay", problem }] as const;
  expect(pressed(shownFirst)).toStrictEqual({ kind: "mend", errors, card: cancel });
  const typed = { reason: "För få ärenden." };
  const said = { refusal: { code: "fields", errors }, typed } as const;
  const told = shown(world, cancel, people.secretary, { on, said });
  expect(told.text).toContain("Ska regionstyrelsens möte 28–30 augusti 2018 ställas in?");
  expect(told.text).toContain("Någon annan har flyttat mötet till 28–30 augusti 2018");
  expect(told.fields.map(({ value }) => value)).toEqual(["För få ärenden."]);
  expect(complaintsAbout(told.content)).toEqual([]);
  expect(pressed({ ...shownFirst, was: { ...days, firstDay: "2018-08-29" } })).toMatchObject({
    kind: "mend",
  });
  // Its new days are on the card that came back; a card from before cards told them is judged by the domain alone.
  expect(pressed({ ...shownFirst, was: days })).toMatchObject(carriedOut);
  expect(pressed({ meeting: ids.august })).toMatchObject(carriedOut);
});
