import { expect, it } from "vitest";
import { declare, drafted, refer, sent } from "../../domain/ask.ts";
import { authority, pots, proposals } from "../../domain/fixture.ts";
import { kronor } from "../../../src/domain/money.ts";
import { type Done, did, worldOf } from "../../domain/given.ts";
import { ids, people, positions } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const { skills } = proposals;
const task = { card: "proposal", proposal: skills } as const;

/** The same authority where a committee gave the mandate, and its delegate is a head of health care. */
const committee: readonly Done[] = authority.map(({ asked, ...done }) => {
  if (typeof asked === "function") return { ...done, asked };
  if (asked.type === "establish-body" && asked.body === ids.board)
    return {
      ...done,
      asked: { ...asked, title: { sv: "Vårdnämnden", en: "The health care committee" } },
    };
  if (asked.type === "establish-position" && asked.position === positions.chief)
    return {
      ...done,
      asked: { ...asked, title: { sv: "Vårdchef", en: "Head of health care" }, aliases: [] },
    };
  return { ...done, asked };
});

const waiting = worldOf(...committee, ...sent("skills"));
const unsure = worldOf(
  ...committee,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:20", declare(skills, "unsure")),
);
const stuck = worldOf(
  ...committee,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:20", declare(skills, "yes")),
  did(people.chiefSubstitute, "2018-06-25 09:25", declare(skills, "unsure")),
);
const referred = worldOf(
  ...committee,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(skills)),
);

it("refers to the body that gave the mandate, by its name", () => {
  expect(shown(waiting, task, people.chief).titles).toContain("Hänskjut till vårdnämnden …");
  const card = { card: "refer", proposal: skills, why: "referred" } as const;
  const { text, titles, summary } = shown(waiting, card, people.chief);
  expect(text).toContain("Du lämnar beslutet till vårdnämnden.");
  expect(titles[0]).toBe("Hänskjut till vårdnämnden");
  expect(summary).toBe("Hänskjut till vårdnämnden: Kompetens");
  const goals = shown(waiting, { ...card, why: "goals" }, people.chief);
  expect(goals.text).toContain("kan bara vårdnämnden besluta om förslaget");
  const english = shown(waiting, card, people.chief, { language: "en" });
  expect(english.titles[0]).toBe("Refer to the health care committee");
});

it("tells to which body a proposal was referred", () => {
  const news = { card: "referral-news", proposal: skills } as const;
  expect(shown(referred, news, people.director).summary).toBe(
    "Hänskjutet till vårdnämnden: Kompetens, 600\u00A0000\u00A0kr",
  );
});

it("names the body that answers a doubt about impartiality", () => {
  expect(shown(unsure, task, people.director).text).toContain(
    "Förslaget väntar på svar från vårdnämnden, som sekretariatet registrerar.",
  );
  expect(shown(unsure, task, people.secretary).text).toContain("Vårdnämnden svarar.");
  const ask = { card: "disqualify", proposal: skills, answer: "unsure" } as const;
  expect(shown(waiting, ask, people.chief).text).toContain(
    "Frågan går till vårdnämnden genom sekretariatet.",
  );
});

it("names the body that a proposal goes to when nobody else can act", () => {
  const world = worldOf(
    ...committee,
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:20", declare(skills, "yes")),
  );
  const card = { card: "disqualify", proposal: skills, answer: "yes" } as const;
  expect(shown(world, card, people.chiefSubstitute).text).toContain(
    "Ingen annan kan ta din roll, så förslaget går till vårdnämnden.",
  );
});

it("sends whoever wants more money to the delegate of the pot's own mandate", () => {
  const world = worldOf(...committee, ...drafted("skills"));
  const looking = {
    said: { refusal: { code: "pot-exceeded", sum: kronor(200), left: kronor(100) } },
  } as const;
  for (const card of [
    { card: "pot", pot: pots.skills } as const,
    { card: "answers", proposal: skills } as const,
  ]) {
    expect(shown(world, card, people.director, looking).text).toContain(
      "eller begär mer pengar hos vårdchefen.",
    );
  }
  const home = shown(world, { card: "home" }, people.director, looking).text;
  expect(home).toContain("begär mer pengar hos den som beslutade om potten.");
});

it("speaks of no other body or delegate than those of the mandate", () => {
  for (const world of [waiting, unsure, stuck, referred]) {
    for (const person of Object.values(people)) {
      expect(shown(world, task, person).text).not.toMatch(/regionstyrelsen|regiondirektör/i);
    }
  }
});
