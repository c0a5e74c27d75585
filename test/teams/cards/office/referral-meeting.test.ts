import { expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { refer, sent } from "../../../domain/ask.ts";
import { authority, proposals } from "../../../domain/fixture.ts";
import { type Done, did, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const proposal = proposals.skills;
const before = [
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(proposal)),
];

const happens = (type: "move" | "cancel"): Done => {
  const days = { firstDay: day("2018-09-05"), decisionDay: day("2018-09-05") };
  const common = { meeting: ids.august, reason: "Lokalen är upptagen." };
  return did(
    people.secretary,
    "2018-06-28 10:00",
    type === "move"
      ? { type: "move-meeting", ...common, ...days }
      : { type: "cancel-meeting", ...common },
  );
};

it.each([
  ["stands", before, "29 augusti 2018", "2018-08-29"],
  ["is moved", [...before, happens("move")], "5 september 2018", "2018-09-05"],
  ["is cancelled", [...before, happens("cancel")], "26 september 2018", "2018-09-26"],
] as const)("names the board's meeting as it is now when it %s", (_name, events, said, on) => {
  const world = worldOf(...events);
  const looking = { on: "2018-06-29" };
  const held = shown(world, { card: "proposal", proposal }, people.director, looking);
  const form = shown(world, { card: "settle-referral", proposal }, people.secretary, looking);
  for (const { text } of [held, form])
    expect(text.match(/\d+ (?:augusti|september) 2018/g)).toEqual([said]);
  const later = { on: "2018-10-01" };
  const after = shown(world, { card: "settle-referral", proposal }, people.secretary, later);
  expect(after.fields.find(({ id }) => id === "day")?.value).toBe(on);
});

it("tells a section and a day that cannot be read as they were typed, and takes none of them", () => {
  const card = { card: "settle-referral", proposal } as const;
  const desk = new Desk(worldOf(...before), people.secretary, "2018-08-30", card);
  const status = () => desk.world.state.proposals.get(proposal)?.status;
  desk.press("Styrelsen biföll", { section: "§ ett", day: "i våras" });
  expect(desk.seen.text).toContain("Det går inte att läsa § ett som en paragraf.");
  expect(desk.seen.text).toContain("Det går inte att läsa i våras som en dag.");
  expect(status()).toBe("referred");
  desk.press("Styrelsen biföll", { section: "§ 160", day: "2018-08-29" });
  expect(status()).not.toBe("referred");
});
