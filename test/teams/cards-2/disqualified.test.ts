import { expect, it } from "vitest";
import { declare, decideIt, refer, sent } from "../../domain/ask.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { type Done, did, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const { skills } = proposals;
const task = { card: "proposal", proposal: skills } as const;

/** The proposal of which the chief executive has declared what, and what was done after. */
const after = (answer: "yes" | "unsure", ...then: readonly Done[]) =>
  worldOf(
    ...authority,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:20", declare(skills, answer)),
    ...then,
  );

const substitute = people.chiefSubstitute;

it.each([
  ["the disqualified", after("yes")],
  ["the unsure", after("unsure")],
  [
    "the disqualified when the board is to decide",
    after("yes", did(substitute, "2018-06-25 10:00", refer(skills))),
  ],
] as const)("keeps the proposed sum from %s", (_who, world) => {
  const { text, summary } = shown(world, task, people.chief);
  expect(text).toContain("Kompetens");
  expect(`${summary} ${text}`).not.toContain("600\u00A0000");
  expect(shown(world, task, people.director).text).toContain("Kompetens: 600\u00A0000");
});

it("shows the sum to the disqualified once it is decided", () => {
  const world = after("yes", did(substitute, "2018-06-25 10:00", decideIt(skills)));
  expect(shown(world, task, people.chief).text).toContain("600\u00A0000");
});
