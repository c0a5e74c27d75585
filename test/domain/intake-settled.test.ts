import { describe, expect, it } from "vitest";
import { subject } from "../../src/domain/brand.ts";
import { intakeOf, openIntakesMax } from "../../src/domain/decide-intake.ts";
import { type IntakeCommand, receiversOf } from "../../src/domain/intake.ts";
import { authority } from "./fixture.ts";
import { did, digest, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const at = "2018-06-25 10:00";
const content = "RS/254/2018\nBeslut\nSe bilaga";
const sent: IntakeCommand = {
  type: "receive-document",
  format: "text",
  name: null,
  content,
  unseen: [],
};
const received = did(people.secretary, at, sent);
const intake = intakeOf(digest(content));
const about = subject(`case/${ids.case}`);

type Settle = IntakeCommand & { readonly type: "settle-intake-item" };

const settle = (changed: Partial<Settle> = {}): Settle => ({
  type: "settle-intake-item",
  intake,
  item: "question-1",
  outcome: "answered",
  topic: "bilaga",
  about: [about],
  asked: "Var finns bilagan?",
  answer: "  Den ligger i pärmen  ",
  turn: 0,
  ...changed,
});

const settled = (world: ReturnType<typeof worldOf>) =>
  world.state.intakes
    .get(intake)
    ?.settled.map(({ item, outcome, answer }) => [item, outcome, answer]);

describe("a question of a document", () => {
  it("is answered in words that can be erased, in the history of its case", () => {
    const state = given(...authority, received)
      .at(at)
      .as(people.secretary)
      .when(settle())
      .records({
        type: "intake-item-settled",
        intake,
        item: "question-1",
        outcome: "answered",
        topic: "bilaga",
        about: [about],
        private: { asked: "Var finns bilagan?", answer: "Den ligger i pärmen" },
      });
    expect(state.trails.get(about)?.at(-1)).toMatchObject({
      event: "intake-item-settled",
      facts: { text: "bilaga", step: "answered" },
    });
  });

  it("takes the same answer twice as one, from whoever it comes", () => {
    given(...authority, received, did(people.secretary, at, settle()))
      .at(at)
      .as(people.secondSecretary)
      .when(settle())
      .records();
  });

  it.each([
    ["nothing", "  ", { code: "missing" }],
    ["more than is kept", "x".repeat(2_001), { code: "too-long", length: 2_001, max: 2_000 }],
  ])("is not answered with %s", (_case, answer, problem) => {
    given(...authority, received)
      .at(at)
      .as(people.secretary)
      .when(settle({ answer }))
      .refuses({ code: "fields", errors: [{ field: "text", problem }] } as never);
  });

  it("keeps the answer that a second secretary has not seen, until she has", () => {
    const before = [...authority, received, did(people.secretary, at, settle())];
    given(...before)
      .at(at)
      .as(people.secondSecretary)
      .when(settle({ answer: "Den saknas" }))
      .refuses({
        code: "fields",
        errors: [{ field: "text", problem: { code: "answered-since" } }],
      });
    const world = worldOf(
      ...before,
      did(people.secondSecretary, at, settle({ answer: "Den saknas", turn: 1 })),
    );
    expect(settled(world)).toEqual([["question-1", "answered", "Den saknas"]]);
  });

  it("is put aside and taken up again", () => {
    const aside = settle({ item: "pot-1", outcome: "set-aside", answer: "" });
    const world = worldOf(...authority, received, did(people.secretary, at, aside));
    expect(settled(world)).toEqual([["pot-1", "set-aside", ""]]);
    world.carryOut(did(people.secretary, at, { ...aside, outcome: "open", turn: 1 }));
    expect(settled(world)).toEqual([["pot-1", "open", ""]]);
  });

  it("is only the secretariat's to answer, and only people's", () => {
    given(...authority, received)
      .at(at)
      .as(people.director)
      .when(settle())
      .refuses({ code: "not-secretariat" });
    given(...authority, received)
      .at(at)
      .asProgram("import")
      .when(settle())
      .refuses({ code: "human-required" });
  });

  it("tells who is to have extracts, also once the document is closed", () => {
    const answer = "Ekonomidirektör\nHR-direktör";
    const world = worldOf(
      ...authority,
      received,
      did(people.secretary, at, settle({ topic: "utdrag", answer })),
      did(people.secretary, at, { type: "close-intake", intake }),
    );
    const { intakes } = world.state;
    expect(receiversOf(intakes.values(), about)).toEqual(["Ekonomidirektör, HR-direktör"]);
    expect(receiversOf(intakes.values(), subject("case/RS/1/2018"))).toEqual([]);
  });
});

describe("documents that wait to be finished", () => {
  const all = Array.from({ length: openIntakesMax }, (_, index) =>
    did(people.secretary, at, { ...sent, content: `${content} ${index}` }),
  );

  it("are so many for each person, and no more", () => {
    const refusal = { code: "intakes-too-many", max: openIntakesMax } as const;
    given(...authority, ...all)
      .at(at)
      .as(people.secretary)
      .when(sent)
      .refuses(refusal);
    given(...authority, ...all)
      .at(at)
      .as(people.secondSecretary)
      .when(sent)
      .recordsKinds("document-received");
  });

  it("give room when one is closed", () => {
    const first = intakeOf(digest(`${content} 0`));
    given(...authority, ...all, did(people.secretary, at, { type: "close-intake", intake: first }))
      .at(at)
      .as(people.secretary)
      .when(sent)
      .recordsKinds("document-received");
  });
});
