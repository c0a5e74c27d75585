import { expect, it } from "vitest";
import { day, decisionNumber } from "../../../src/domain/brand.ts";
import type { Card } from "../../../src/notify/card.ts";
import { renderRetired } from "../../../src/teams/cards/render.ts";
import {
  declare,
  decided,
  giveBack,
  refer,
  sent,
  settleReferral,
  takeStep,
  withdraw,
} from "../../domain/ask.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read } from "../reading.ts";
import { viewerOf } from "./scene.ts";

const { skills, tools } = proposals;

/** A finished task as its reader finds it: every line, and no button but to the decision it led to. */
function retired(
  world: World,
  card: Card,
  person = people.chief,
  on = "2018-06-25",
  leadsTo: readonly string[] = [],
): string {
  const { content, hasInputs } = renderRetired(card, world.state, viewerOf(person, { on }));
  const { lines, buttons } = read(content as Json);
  expect(buttons.map(({ title }) => title)).toEqual(leadsTo);
  expect(hasInputs).toBe(false);
  expect(complaintsAbout(content as Json)).toEqual([]);
  return lines.join("\n").replaceAll("\u00A0", " ");
}

const task: Card = { card: "proposal", proposal: skills };
const after = (...acts: readonly Done[]): World =>
  worldOf(...authority, ...sent("skills"), ...acts);

it("leaves the receipt of the decision where the task was", () => {
  const world = worldOf(...authority, ...decided("skills"));
  const text = retired(world, task, people.chief, "2018-06-25", ["Visa beslutet"]);
  expect(text).toMatch(
    /Beslut 1\/2018 är fattat 25 juni 2018 kl\. \d\d\.\d\d av Ulla Norrman, regiondirektör\. Anmäls till regionstyrelsen 29 augusti 2018\./,
  );
  expect(text).toContain("600 000 kr ur potten Kompetens till två aktiviteter.");
  expect(text).toContain("Beslutat");
});

it("says who sent a proposal back, and when", () => {
  const text = retired(after(did(people.chief, "2018-06-25 09:30", giveBack(skills))), task);
  expect(text).toContain(
    "Förslag 1 skickades tillbaka 25 juni 2018 kl. 09.30 av Ulla Norrman, regiondirektör.",
  );
  expect(text).toContain("Skickas förslaget igen kommer ett nytt kort");
});

it("says who took a proposal back, and when", () => {
  const world = after(did(people.director, "2018-06-25 09:40", withdraw(skills)));
  expect(retired(world, task, people.secretary)).toContain(
    "Förslag 1 togs tillbaka 25 juni 2018 kl. 09.40 av Hanna Sund, HS-direktör.",
  );
});

it("says who referred a proposal, and at which meeting the board takes it up", () => {
  const text = retired(after(did(people.chief, "2018-06-25 09:30", refer(skills))), task);
  expect(text).toContain(
    "Förslaget hänsköts till regionstyrelsen 25 juni 2018 av Ulla Norrman, regiondirektör.",
  );
  expect(text).toContain("29 augusti 2018. Pengarna är reserverade till dess.");
});

it("gives the board's paragraph to whoever registered its answer", () => {
  const world = after(
    did(people.chief, "2018-06-25 09:30", refer(skills)),
    did(
      people.secretary,
      "2018-08-30 09:00",
      settleReferral(skills, "declined", 160, day("2018-08-29")),
    ),
  );
  const card: Card = { card: "settle-referral", proposal: skills };
  const text = retired(world, card, people.secretary, "2018-08-30");
  expect(text).toContain("som avslog det (RS 2018-08-29 § 160).");
  expect(text).toContain("Svaret registrerades 30 augusti 2018 kl. 09.00 av");
});

it("says who has taken a step, and whom the proposal waits for now", () => {
  const world = worldOf(
    ...authority,
    ...sent("tools"),
    did(people.computers, "2018-06-25 09:20", takeStep(tools, "consulted")),
  );
  const text = retired(world, { card: "proposal", proposal: tools }, people.computers);
  expect(text).toContain("Samråd med Ida Teknik, IT-chef, 25 juni 2018.");
  expect(text).toContain("Därefter gick förslaget vidare till Hanna Sund, HS-direktör.");
  expect(text).not.toContain("Väntar på");
});

it("says that the question of impartiality is answered, and who decides instead", () => {
  const text = retired(after(did(people.chief, "2018-06-25 09:20", declare(skills, "yes"))), task);
  expect(text).toContain("Ulla Norrman svarade på frågan om jäv 25 juni 2018 kl. 09.20.");
  expect(text).toContain("Därefter gick förslaget vidare till Bo Biträdande");
  expect(text).not.toContain("Mentorer");
});

it("says when a decision without a meeting is reported, once that is chosen", () => {
  const world = worldOf(...authority, ...decided("skills"));
  const about = { kind: "decision", decision: decisionNumber("1/2018") } as const;
  expect(world.state.notices.get("decision/1/2018")?.meeting).toBe(ids.august);
  expect(retired(world, { card: "bind-notice", about }, people.secretary)).toContain(
    "Beslut 1/2018: Kompetens anmäls till regionstyrelsen 29 augusti 2018.",
  );
});

it("tells nothing more to somebody who may no longer see the proposal", () => {
  const world = after(did(people.director, "2018-06-25 09:40", withdraw(skills)));
  const text = retired(world, task, people.outsider);
  expect(text).toContain("Det här kortet gäller inte längre.");
  expect(text).not.toContain("Hanna Sund");
});
