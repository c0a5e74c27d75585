import { describe, expect, it } from "vitest";
import { decisionNumber } from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { NextYear } from "../../../src/domain/proposal.ts";
import { decided, decideIt, drafted, saveAnswers, sent, submit, typed } from "../../domain/ask.ts";
import { authority, proposals, requests } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { holds, ids, people } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const decision = decisionNumber("1/2018");
const { skills } = proposals;
const news = { card: "decision-news", decision } as const;
const task = { card: "proposal", proposal: skills } as const;
const review = { card: "review", proposal: skills } as const;

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");
const read = (world: World, card: Parameters<typeof shown>[1], who = people.chief): string =>
  plainly(shown(world, card, who).text);

describe("whoever answers for what was asked for", () => {
  const clinic = did(people.secretary, "2018-06-24 09:00", holds("outsider", "clinic"));
  const entries = {
    [requests.mentors]: typed.amount(250_000),
    [requests.courses]: typed.amount(300_000),
    [requests.leaders]: typed.no,
  };
  const world = worldOf(...authority, clinic, ...decided("skills", entries));

  it("is told that it was declined, and why", () => {
    expect(read(world, news, people.director)).toContain(
      "Svar på det du ansvarar för\n• Ledarprogram: avslås\nMotiv: Störst nytta för vården.",
    );
  });

  it("is told how much of it, also by the position that he holds", () => {
    const text = read(world, news, people.outsider);
    expect(text).toContain(
      "Svar på det du ansvarar för\n• Mentorer: beviljas delvis, 250 000 kr av sökta 400 000 kr\nMotiv: Störst nytta för vården.",
    );
    expect(text).toContain("för att du ansvarar för en aktivitet i beslutet");
    expect(text).not.toContain("Ledarprogram");
  });

  it("hears nothing of motives where he gets everything", () => {
    const all = worldOf(
      ...authority,
      clinic,
      ...decided("skills", { ...entries, [requests.mentors]: typed.all }),
    );
    const text = read(all, news, people.outsider);
    expect(text).toContain("• Mentorer: beviljas, 400 000 kr\n");
    expect(text).not.toContain("Motiv");
  });

  it("is the only one to whom it is said", () => {
    expect(read(world, news, people.secretary)).not.toContain("Svar på det du ansvarar för");
  });
});

describe("how next year's need is to be paid", () => {
  const paid = (nextYear: NextYear) =>
    worldOf(
      ...authority,
      ...drafted("skills"),
      did(
        people.director,
        "2018-06-25 09:12",
        saveAnswers(skills, { motive: "Störst nytta för vården.", nextYear }),
      ),
    );
  const phasedOut = { what: "Inhyrd instruktör", amount: kronor(400_000), when: "1 januari 2019" };
  const moved = { board: "Patientnämnden", reference: "PN 2018-05-02 § 9", ...phasedOut };

  it.each<[NextYear, string]>([
    [{ kind: "own-frame" }, "betalas inom egen ram."],
    [{ kind: "nothing-promised" }, "inget är lovat."],
    [
      { kind: "phased-out", ...phasedOut },
      "Inhyrd instruktör fasas ut, 400 000 kr, 1 januari 2019.",
    ],
    [
      { kind: "moved", ...moved },
      "flyttas från Patientnämnden, där Inhyrd instruktör fasas ut, 400 000 kr, 1 januari 2019 (PN 2018-05-02 § 9).",
    ],
  ])("stands before its sender, its decider and the readers of the decision: %o", (how, said) => {
    const world = paid(how);
    const line = `Behovet 2019, 400 000 kr: ${said}`;
    expect(read(world, review, people.director)).toContain(line);
    world.carryOut(did(people.director, "2018-06-25 09:15", submit(skills)));
    expect(read(world, task)).toContain(line);
    world.carryOut(did(people.chief, "2018-06-25 10:00", decideIt(skills)));
    expect(read(world, { card: "decision", decision })).toContain(line);
    expect(read(world, { card: "commitments", grant: ids.grant })).toContain(
      `Så ska det betalas\n${line}`,
    );
  });

  it("is said of each activity by name where they are paid in different ways", () => {
    const world = worldOf(
      ...authority,
      ...drafted("skills"),
      did(
        people.director,
        "2018-06-25 09:12",
        saveAnswers(
          skills,
          { motive: "Störst nytta för vården.", nextYear: { kind: "nothing-promised" } },
          [{ row: requests.courses, need: "yes", nextYear: { kind: "own-frame" } }],
        ),
      ),
      did(people.director, "2018-06-25 09:15", submit(skills)),
    );
    const text = read(world, task);
    expect(text).toContain("Behovet 2019 för Mentorer, 400 000 kr: inget är lovat.");
    expect(text).toContain("Behovet 2019 för Kurser, 200 000 kr: betalas inom egen ram.");
  });

  it("is not spoken of where nothing is needed", () => {
    const world = worldOf(...authority, ...sent("tools"));
    expect(
      read(world, { card: "proposal", proposal: proposals.tools }, people.finance),
    ).not.toContain("Behovet 2019");
  });
});
