import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  logPosition,
  personId,
  positionId,
  requestId,
  rowId,
} from "../../src/domain/brand.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { PotCommand } from "../../src/domain/pot.ts";
import {
  decided,
  decideIt,
  giveBack,
  openDraft,
  ready,
  refer,
  rowEntries,
  sent,
  settleReferral,
  typed,
} from "./ask.ts";
import { authority, pots, proposals, requestCommand, requests } from "./fixture.ts";
import { type Done, did, given, worldOf } from "./given.ts";
import { imported, people } from "./organisation.ts";

const { type: _, ...rest } = requestCommand;
const { request, pot, receivedDay, ...terms } = rest;
const amendCommand: PotCommand & { type: "amend-request" } = {
  type: "amend-request",
  request,
  turn: 0,
  ...terms,
  sought: kronor(350_000),
};
const event = {
  type: "request-amended",
  request,
  pot,
  from: kronor(400_000),
  draft: null,
  ...terms,
  sought: kronor(350_000),
};

const now = "2018-06-25 10:14";
const amending = (change: Partial<typeof amendCommand> = {}, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people.secretary)
    .when({ ...amendCommand, ...change });
const amended = (change: Partial<typeof amendCommand> = {}) =>
  did(people.secretary, "2018-06-25 08:00", { ...amendCommand, ...change });

describe("a request that its sender puts right", () => {
  it("keeps its place and its day, with the new amount and words", () => {
    const state = amending({ description: "Två mentorer", need: "no", effect: null }).records({
      ...event,
      description: "Två mentorer",
      need: "no",
      effect: null,
    });
    expect(state.requests.get(request)).toStrictEqual({
      id: request,
      pot,
      receivedDay,
      ...terms,
      description: "Två mentorer",
      need: "no",
      effect: null,
      sought: kronor(350_000),
      answer: null,
      turn: 1,
    });
    expect(state.requestsOfPot.get(pots.skills)?.[0]).toBe(request);
  });

  it("keeps a responsible person's name apart from the chain", () => {
    const responsible = { kind: "text", text: "Karin Berg" } as const;
    const told = { responsible: { kind: "private" }, private: { responsible: "Karin Berg" } };
    const state = amending({ responsible }).records({ ...event, ...told });
    expect(state.requests.get(request)?.responsible).toStrictEqual(responsible);
  });

  it("gets, keeps and loses the number that its sender calls it by", () => {
    const numbered = amending({ number: "A-7" }).records({ ...event, number: "A-7" });
    expect(numbered.requests.get(request)?.number).toBe("A-7");
    const without = amending({ turn: 1 }, amended({ number: "A-7" })).recordsKinds(
      "request-amended",
    );
    expect(without.requests.get(request)).not.toHaveProperty("number");
    amending({ number: "A".repeat(41) }).refuses({ code: "text-too-long", length: 41, max: 40 });
  });

  it("R08: is noted as taken back, and waits for its answer all the same", () => {
    const withdrawn = day("2018-06-20");
    const { sought } = terms;
    const state = amending({ withdrawn, sought }).records({ ...event, withdrawn, sought });
    expect(state.requests.get(request)).toMatchObject({ withdrawn, answer: null });
    expect(state.requestsOfPot.get(pots.skills)).toContain(request);
    const again = amending({ turn: 1, sought }, amended({ withdrawn, sought })).recordsKinds(
      "request-amended",
    );
    expect(again.requests.get(request)).not.toHaveProperty("withdrawn");
    amending({ withdrawn: day("2018-06-25"), sought }).recordsKinds("request-amended");
    amending({ withdrawn: day("2018-06-26"), sought }).refuses({
      code: "fields",
      errors: [{ field: "day", problem: { code: "day-too-late", latest: day("2018-06-25") } }],
    });
    amending({ withdrawn, sought }, ...sent("skills")).refuses({
      code: "request-proposed",
      activity: "Mentorer",
      by: "proposal",
    });
  });

  it("changes nothing where it says what stands already, also when that is said again", () => {
    amending({ sought: terms.sought }).records();
    amending({}, amended()).records();
  });

  it("is not put right over what somebody else has put right meanwhile", () => {
    const other = amended({ sought: kronor(380_000) });
    amending({}, other).refuses({ code: "request-changed", activity: "Mentorer" });
    amending({ turn: 1 }, other).records({ ...event, from: kronor(380_000) });
    amending({ turn: 2 }, other).refuses({ code: "request-changed", activity: "Mentorer" });
  });

  it("R09: names and seeks what every request does", () => {
    amending({ activity: " " }).refuses({ code: "request-incomplete", missing: "activity" });
    amending({ description: "" }).refuses({ code: "request-incomplete", missing: "description" });
    amending({ sought: zero }).refuses({ code: "amount-not-positive" });
    amending({ activity: "a".repeat(121) }).refuses({
      code: "text-too-long",
      length: 121,
      max: 120,
    });
    const nobody = personId("nobody");
    amending({ responsible: { kind: "person", person: nobody } }).refuses({
      code: "not-found",
      id: nobody,
    });
    const nowhere = positionId("nowhere");
    amending({ responsible: { kind: "position", position: nowhere } }).refuses({
      code: "not-found",
      id: nowhere,
    });
    amending({ request: requestId("no") }).refuses({ code: "not-found", id: "no" });
  });

  it("is put right by the secretariat, or whoever handles the pot", () => {
    const by = (person: keyof typeof people) =>
      given(...authority)
        .at(now)
        .as(people[person])
        .when(amendCommand);
    by("director").recordsKinds("request-amended");
    by("finance").refuses({ code: "not-secretariat" });
  });
});

describe("a request that somebody has before him", () => {
  it("stands while its proposal is with others, and can be put right once that has come back", () => {
    amending({}, ...sent("skills")).refuses({
      code: "request-proposed",
      activity: "Mentorer",
      by: "proposal",
    });
    const back = did(people.chief, "2018-06-25 09:30", giveBack(proposals.skills));
    amending({}, ...sent("skills"), back).records({ ...event, draft: proposals.skills });
  });

  it("stands while the board has it, and when the board has answered", () => {
    const referred = did(people.director, "2018-06-25 09:30", refer(proposals.skills));
    const before = [...sent("skills"), referred];
    amending({}, ...before).refuses({
      code: "request-proposed",
      activity: "Mentorer",
      by: "board",
    });
    const answer = (outcome: "granted" | "declined") =>
      did(
        people.secretary,
        "2018-06-25 09:40",
        settleReferral(proposals.skills, outcome, 160, day("2018-06-25")),
      );
    amending({}, ...before, answer("granted")).refuses({
      code: "request-answered",
      activity: "Mentorer",
      decision: null,
    });
    amending({}, ...before, answer("declined")).recordsKinds("request-amended");
  });

  it("R08: stands when it has got its answer, unless that was to wait", () => {
    amending({}, ...decided("skills")).refuses({
      code: "request-answered",
      activity: "Mentorer",
      decision: decisionNumber("1/2018"),
    });
    const waiting = {
      [requests.mentors]: typed.wait,
      [requests.courses]: typed.amount(200_000),
      [requests.leaders]: typed.no,
    };
    const dormant = [
      ...ready("skills", waiting),
      did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills)),
    ];
    const state = amending({}, ...dormant).records(event);
    expect(state.requests.get(request)?.answer?.answer).toBe("dormant");
  });

  it("can be put right beside a proposal that was sent before it came in", () => {
    const late = requestId("late");
    const received = imported({ ...requestCommand, request: late });
    amending({ request: late }, ...sent("skills"), received).recordsKinds("request-amended");
  });

  it("comes back to the draft's writer: what he types of the old words is not stored unseen", () => {
    const opened = did(people.director, "2018-06-25 09:00", openDraft(pots.skills));
    const seen = worldOf(...authority, opened).state.revisions.get("proposal/skills/1");
    const page = (change: typeof typed.all) => ({
      type: "save-page" as const,
      proposal: proposals.skills,
      page: 1,
      entries: rowEntries({ [requests.mentors]: change }),
    });
    const late = did(people.secretary, "2018-06-25 09:30", amendCommand);
    const writer = given(...authority, opened, late)
      .at(now)
      .as(people.director);
    writer
      .when({ ...page(typed.all), revision: seen ?? logPosition(0) })
      .refuses({ code: "page-outdated", rows: [rowId(requests.mentors)] });
    writer
      .when((state) => ({
        ...page(typed.all),
        revision: state.revisions.get("proposal/skills/1") ?? logPosition(0),
      }))
      .recordsKinds("draft-entered");
  });
});

describe("the history of a request that was put right", () => {
  it("tells in its pot what it sought before and after", () => {
    const { state } = worldOf(...authority, amended());
    expect(state.trails.get("pot/skills")?.at(-1)).toMatchObject({
      event: "request-amended",
      person: people.secretary,
      facts: { was: kronor(400_000), amount: kronor(350_000), text: "Mentorer", request },
    });
  });
});
