import { expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { refer, sent } from "../../../domain/ask.ts";
import { authority, proposals } from "../../../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";

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

/** What the holder and the secretariat read of where the board answers. */
const texts = (world: World): readonly string[] => [
  shown(world, { card: "proposal", proposal }, people.director, { on: "2018-06-29" }).text,
  shown(world, { card: "settle-referral", proposal }, people.secretary, { on: "2018-06-29" }).text,
];

it.each([
  ["stands", before, "29 augusti 2018"],
  ["is moved", [...before, happens("move")], "5 september 2018"],
  ["is cancelled", [...before, happens("cancel")], "26 september 2018"],
] as const)("names the board's meeting as it is now when it %s", (_name, events, on) => {
  for (const text of texts(worldOf(...events))) {
    expect(text).toContain(on);
    if (!on.startsWith("29")) expect(text).not.toContain("29 augusti");
  }
});
