import { describe, expect, it } from "vitest";
import { potLeft } from "../../../../src/domain/account.ts";
import { day, mandateId, rowId } from "../../../../src/domain/brand.ts";
import { decisionDocument } from "../../../../src/documents/decision-text.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import {
  before,
  change,
  changed,
  correct,
  first,
  opened,
  second,
  sentChange,
} from "../../../domain/amending.ts";
import { decideIt, saveAnswers, sent, submit, typed } from "../../../domain/ask.ts";
import { authority, mandateCommand, pots, proposals } from "../../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";

const world = (...done: readonly Done[]) => worldOf(...authority, ...done);
const look = (done: readonly Done[], card: Card, person: keyof typeof people) =>
  shown(world(...done), card, people[person], { on: "2018-07-03" }).text.replaceAll("\u00A0", " ");

const rise = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
const fall = { mentors: typed.amount(100_000) };
const review: Card = { card: "review", proposal: change };
const task: Card = { card: "proposal", proposal: change };
const confirm: Card = { card: "confirm", proposal: change };
const decision: Card = { card: "decision", decision: second };

describe("where the money of a change goes", () => {
  const falls = "Summan sänks med 300 000 kr, som går tillbaka till potten Kompetens.";
  const rises = "Summan höjs med 50 000 kr, som tas ur potten Kompetens.";

  it("is said to its writer, row by row, before it is sent", () => {
    const text = look(opened(fall), review, "director");
    expect(text).toContain("Ändrat mot beslut 1/2018");
    expect(text).toContain("Mentorer: 400 000 kr blev 100 000 kr");
    expect(text).not.toContain("Kurser: 200 000 kr blev");
    expect(text).toContain(falls);
    expect(look(opened(rise), review, "director")).toContain(rises);
    const same = { mentors: typed.amount(350_000), courses: typed.amount(250_000) };
    expect(look(opened(same), review, "director")).toContain("Summan är densamma.");
  });

  it("is said to its decider, also in the last step, and stands on the decision", () => {
    expect(look(sentChange(fall), task, "chief")).toContain(falls);
    const last = look(sentChange(rise), confirm, "chief");
    expect(last).toContain(`Beslutet ändrar och ersätter beslut 1/2018. ${rises}`);
    expect(look(changed(fall), decision, "auditor")).toContain(falls);
  });

  it("is no part of an ordinary proposal", () => {
    const ordinary = look(sent("skills"), { card: "confirm", proposal: proposals.skills }, "chief");
    expect(ordinary).toContain("Du beslutar som regiondirektör");
    expect(ordinary).not.toContain("ersätter");
    expect(look(before, { card: "decision", decision: first }, "chief")).not.toContain("Summan");
  });

  it("can be all of it: nothing is distributed, and the pot has its money again", () => {
    const nothing = { mentors: typed.no, courses: typed.no };
    const motive = did(
      people.director,
      "2018-07-02 09:06",
      saveAnswers(change, { motive: "Kurserna ställdes in.", nextYear: null }),
    );
    const sentBack = [
      ...opened(nothing),
      motive,
      did(people.director, "2018-07-02 09:10", submit(change)),
    ];
    expect(look(sentBack, confirm, "chief")).toContain("HS-direktör, inga aktiviteter.");
    const done = [...sentBack, did(people.chief, "2018-07-02 10:00", decideIt(change))];
    const text = look(done, decision, "auditor");
    expect(text).toContain("Inga pengar fördelas ur potten Kompetens.");
    expect(text).toContain("Mentorer: 400 000 kr blev 0 kr (avslås)");
    expect(potLeft(world(...done).state, pots.skills)).toBe(kronor(1_000_000));
  });

  it("says that the old decision applies until then", () => {
    const motive = did(
      people.director,
      "2018-07-02 09:06",
      saveAnswers(change, { motive: "Räcker inte.", nextYear: { kind: "own-frame" } }),
    );
    expect(look([...opened(fall), motive], review, "director")).toContain(
      "Sedan: beslut av regiondirektören. Till dess gäller beslut 1/2018.",
    );
  });
});

describe("the history of a pot", () => {
  it("says which decision somebody began to change, and which one replaced it", () => {
    const card: Card = { card: "history", subject: `pot/${pots.skills}`, page: 1 };
    const text = look(changed(rise), card, "director");
    expect(text).toContain("började ändra beslut 1/2018");
    expect(text).toContain("fattade beslut 2/2018, 650 000 kr, som ersätter beslut 1/2018");
    expect(text).toMatch(/började fördela$/m);
    expect(text).toMatch(/fattade beslut 1\/2018, 600 000 kr$/m);
  });
});

describe("what follows a decision", () => {
  it("calls a corrected activity by its right name", () => {
    const answered = did(people.director, "2018-06-29", {
      type: "settle-need",
      decision: first,
      row: rowId("mentors"),
      need: "no",
      comment: "",
      turn: 0,
    });
    const slip = did(people.chief, "2018-06-30 09:00", correct());
    const text = look(
      [...before, answered, slip],
      { card: "decision", decision: first },
      "auditor",
    );
    expect(text).toContain("• Mentorer på alla avdelningar: nej");
    expect(text).not.toContain("• Mentorer: nej");
  });

  it("leaves it on the mandate that it was decided on, wherever its pot has gone since", () => {
    const fresh = mandateId("RS-2018-06-18-140");
    const moved: readonly Done[] = [
      ...before,
      did(people.secretary, "2018-06-27 09:00", {
        type: "recall-mandate",
        mandate: ids.mandate,
        from: day("2018-06-27"),
      }),
      imported({ ...mandateCommand, mandate: fresh, day: day("2018-06-18"), section: 140 }),
      did(people.secretary, "2018-06-28 09:00", {
        type: "move-pot",
        pot: pots.skills,
        mandate: fresh,
        purposeConfirmed: false,
      }),
    ];
    const card: Card = { card: "decision", decision: first };
    expect(look(moved, card, "chief")).toContain("RS 2018-04-25 § 114");
    expect(look(moved, card, "chief")).not.toContain("§ 140");
    expect(look(moved, { card: "pot", pot: pots.skills }, "chief")).toContain(
      "RS 2018-06-18 § 140",
    );
    const paper = (done: readonly Done[]) => {
      const { state } = world(...done);
      const decided = state.decisions.get(first);
      return decided && decisionDocument(state, decided);
    };
    expect(paper(moved)).toStrictEqual(paper(before));
  });
});
