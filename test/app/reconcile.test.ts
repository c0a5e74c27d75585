import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { decided, giveBack, savePage, sent, typed } from "../domain/ask.ts";
import { proposals, requests } from "../domain/fixture.ts";
import { correct } from "../domain/amending.ts";
import { ids, people } from "../domain/organisation.ts";
import { goodDay } from "../simulation/simulated-channel.ts";
import { as, ask, carryOut, delivery, importer } from "./authority.ts";
import { countOf, deliver, delivering, reach } from "./delivering.ts";

const minute = 60_000;

describe("a task", () => {
  it("is sent once to the one whose turn it is", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    await reach(authority, people.finance);
    await carryOut(authority, authority.process, sent("skills"));
    await authority.clock.pass(10 * minute);
    expect(authority.teams.taken).toMatchObject([
      { person: people.chief, card: { card: "proposal", proposal: proposals.skills } },
    ]);
    expect(authority.faults).toEqual([]);
  });

  it("stands in the log as begun before Teams hears of it", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    authority.teams.troubles = { ...goodDay, latencyMax: 1_000 };
    await carryOut(authority, authority.process, sent("skills"));
    while (authority.teams.taken.length === 0) await authority.clock.pass(1);
    expect(countOf(authority, "delivery-begun")).toBe(1);
    expect(countOf(authority, "delivery-made")).toBe(0);
  });

  it("is sent again a minute after its answer was lost", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    authority.teams.troubles = { ...goodDay, answerLost: 1 };
    await carryOut(authority, authority.process, sent("skills"));
    await authority.clock.pass(minute / 2);
    authority.teams.troubles = goodDay;
    expect(authority.teams.taken).toHaveLength(1);
    await authority.clock.pass(10 * minute);
    expect(authority.teams.taken).toHaveLength(2);
    expect(countOf(authority, "delivery-unknown")).toBe(1);
  });

  it("is sent again after Teams has refused it for a while, however long that is", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    authority.teams.troubles = { ...goodDay, refused: 1 };
    await carryOut(authority, authority.process, sent("skills"));
    await authority.clock.pass(24 * 60 * minute);
    authority.teams.troubles = goodDay;
    expect(countOf(authority, "delivery-refused")).toBeLessThan(40);
    await authority.clock.pass(61 * minute);
    expect(authority.teams.taken).toHaveLength(1);
  });

  it("is not sent by a process without the lease", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    const other = await authority.open();
    const idle = deliver(authority, other, authority.teams, "two");
    await authority.clock.pass(minute);
    expect([authority.reconcile.delivers(), idle.delivers()]).toEqual([true, false]);
    await carryOut(authority, other, sent("skills"));
    await authority.clock.pass(minute);
    expect(authority.teams.taken).toHaveLength(1);
  });

  it("is sent once though two processes believe that they have the lease", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.chief);
    const other = await authority.open();
    other.store.lease = () => Promise.resolve({ held: true, freeSince: null });
    process.store.lease = () => Promise.resolve({ held: true, freeSince: null });
    const second = deliver(authority, other, teams, "two");
    teams.troubles = { ...goodDay, latencyMax: 500 };
    await clock.pass(minute);
    expect(second.delivers()).toBe(true);
    await carryOut(authority, process, sent("skills"));
    await clock.pass(10 * minute);
    expect(teams.taken).toHaveLength(1);
    expect(countOf(authority, "delivery-begun")).toBe(1);
  });

  it("loses its buttons once it is nobody's turn any more, and only once", async () => {
    const authority = await delivering();
    await reach(authority, people.chief);
    await carryOut(authority, authority.process, decided("skills"));
    await authority.clock.pass(minute);
    const before = authority.teams.shownTo(people.chief);
    expect(before.every(({ retired }) => retired)).toBe(true);
    expect(before.map(({ sentAs }) => sentAs.card)).toEqual(["proposal"]);
    await authority.clock.pass(60 * minute);
    expect(authority.teams.shownTo(people.chief)).toEqual(before);
  });

  it("is sent anew when it comes back, and the old copy loses its buttons", async () => {
    const authority = await delivering();
    const { teams, process } = authority;
    await reach(authority, people.director);
    await carryOut(authority, process, sent("skills"));
    await ask(authority, process, as(people.chief), giveBack(proposals.skills));
    await authority.clock.pass(minute);
    expect(teams.shownTo(people.director)).toMatchObject([{ retired: false }]);
    await carryOut(authority, process, sent("skills").slice(3));
    await authority.clock.pass(minute);
    expect(teams.shownTo(people.director)).toMatchObject([{ retired: true }]);
  });
});

describe("an edit", () => {
  /** A proposal that the director has got back, so that each page he saves edits the card of his deputy-holder. */
  async function returned() {
    const authority = await delivering();
    await reach(authority, people.director);
    const { process } = authority;
    await carryOut(authority, process, sent("skills"));
    await ask(authority, process, as(people.chief), giveBack(proposals.skills));
    await authority.clock.pass(minute);
    const save = (amount: number) =>
      ask(
        authority,
        process,
        as(people.director),
        savePage(proposals.skills, { [requests.mentors]: typed.amount(amount) }),
      );
    return { ...authority, save };
  }

  it("follows what changes, once in two seconds at the most", async () => {
    const authority = await returned();
    for (const amount of [1_000, 2_000, 3_000, 4_000]) {
      await authority.save(amount);
      await authority.clock.pass(300);
    }
    await authority.clock.pass(minute);
    expect(authority.teams.shownTo(people.director)).toMatchObject([{ edits: 2 }]);
  });

  it("is noted in the log once for several messages", async () => {
    const authority = await delivering();
    for (const person of [people.chief, people.chiefSubstitute]) await reach(authority, person);
    await carryOut(authority, authority.process, decided("skills"));
    await authority.clock.pass(minute);
    const edited = countOf(authority, "deliveries-edited");
    expect(edited).toBe(1);
  });

  it("is tried again when Teams is away", async () => {
    const authority = await returned();
    authority.teams.troubles = { ...goodDay, refused: 1 };
    await authority.save(1_000);
    await authority.clock.pass(10_000);
    authority.teams.troubles = goodDay;
    await authority.clock.pass(minute);
    expect(authority.teams.shownTo(people.director)).toMatchObject([{ edits: 1 }]);
  });

  it("waits while its reader has a form before him, for a quarter of an hour", async () => {
    const authority = await returned();
    const [shown] = authority.teams.shownTo(people.director);
    const activityId = shown?.activityId ?? "";
    await ask(authority, authority.process, delivery, {
      type: "note-form",
      activityId,
      shown: true,
    });
    await authority.save(1_000);
    await authority.clock.pass(14 * minute);
    expect(authority.teams.shownTo(people.director)).toMatchObject([{ edits: 0 }]);
    await authority.clock.pass(2 * minute);
    expect(authority.teams.shownTo(people.director)).toMatchObject([{ edits: 1 }]);
  });

  it("comes as soon as the form is left", async () => {
    const authority = await returned();
    const activityId = authority.teams.shownTo(people.director)[0]?.activityId ?? "";
    const note = (shown: boolean) =>
      ask(authority, authority.process, delivery, { type: "note-form", activityId, shown });
    await note(true);
    await authority.save(1_000);
    await authority.clock.pass(minute);
    await note(false);
    await authority.clock.pass(1_000);
    expect(authority.teams.shownTo(people.director)).toMatchObject([{ edits: 1 }]);
  });
});

it("loses its button when the board recalls the mandate before it is decided", async () => {
  const authority = await delivering();
  await reach(authority, people.chief);
  await carryOut(authority, authority.process, sent("skills"));
  await authority.clock.pass(minute);
  expect(authority.teams.shownTo(people.chief)).toMatchObject([{ edits: 0 }]);
  const from = day("2018-06-25");
  const recall = { type: "recall-mandate", mandate: ids.mandate, from } as const;
  await ask(authority, authority.process, importer, recall);
  await authority.clock.pass(10 * minute);
  expect(authority.teams.shownTo(people.chief)).toMatchObject([{ edits: 1 }]);
});

describe("a notice", () => {
  it("is told once to each, also when its answer was lost", async () => {
    const authority = await delivering();
    await reach(authority, people.director);
    await carryOut(authority, authority.process, sent("skills"));
    authority.teams.troubles = { ...goodDay, answerLost: 1 };
    const [decision] = decided("skills").slice(-1);
    if (decision === undefined) throw new Error("there is a decision");
    await carryOut(authority, authority.process, [decision]);
    await authority.clock.pass(minute);
    authority.teams.troubles = goodDay;
    await authority.clock.pass(48 * 60 * minute);
    const news = authority.teams.shownTo(people.director);
    expect(news.map(({ sentAs }) => sentAs.card)).toEqual(["decision-news"]);
    expect(countOf(authority, "delivery-unknown")).toBe(1);
  });

  it("of a correction grows while more is corrected in the same hour, and comes anew after it", async () => {
    const authority = await delivering();
    await reach(authority, people.director);
    await carryOut(authority, authority.process, decided("skills"));
    await authority.clock.pass(minute);
    const corrects = async (is: string) => {
      const command = correct({ is })(authority.process.commits.latest());
      await ask(authority, authority.process, as(people.chief), command);
      await authority.clock.pass(minute);
    };
    await corrects("Mentorerna");
    await corrects("Mentorernas");
    const news = () =>
      authority.teams
        .shownTo(people.director)
        .filter(({ sentAs }) => sentAs.card === "correction-news");
    expect(news()).toMatchObject([{ edits: 1, sentAs: { from: 1 } }]);
    await authority.clock.pass(60 * minute);
    await corrects("Mentorer");
    expect(news()).toMatchObject([{ edits: 1 }, { edits: 0, sentAs: { from: 3 } }]);
    expect(authority.faults).toEqual([]);
  });

  it("that Teams has refused is told when it can be", async () => {
    const authority = await delivering();
    await reach(authority, people.director);
    authority.teams.troubles = { ...goodDay, refused: 1 };
    await carryOut(authority, authority.process, decided("skills"));
    await authority.clock.pass(minute / 2);
    authority.teams.troubles = goodDay;
    await authority.clock.pass(10 * minute);
    expect(authority.teams.shownTo(people.director)).toHaveLength(1);
  });

  it("is no news to the one who takes the office over later", async () => {
    const authority = await delivering();
    await carryOut(authority, authority.process, decided("skills"));
    await authority.clock.pass(8 * 24 * 60 * minute);
    await reach(authority, people.outsider);
    const granted = { type: "grant-secretariat", person: people.outsider } as const;
    await ask(authority, authority.process, importer, granted);
    await authority.clock.pass(60 * minute);
    // What is left to do is his from now on.
    const cards = authority.teams.shownTo(people.outsider).map(({ sentAs }) => sentAs.card);
    expect(cards).toEqual(["digest"]);
  });
});
