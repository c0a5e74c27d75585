import { describe, expect, it } from "vitest";
import {
  decisionNumber,
  logPosition,
  potId,
  proposalId,
  requestId,
  rowId,
} from "../../src/domain/brand.ts";
import { decidedAlready, openRequests } from "../../src/domain/decide-draft.ts";
import {
  decided,
  drafted,
  openDraft,
  refer,
  rowEntries,
  savePage,
  sent,
  submit,
  takeStep,
  typed,
  withdraw,
} from "./ask.ts";
import { authority, pots, proposals, requestCommand, requests } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const opened = did(people.director, "2018-06-25 09:00", openDraft(pots.skills));
const asDirector = (asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people.director)
    .when(asked);
const notHolder = {
  code: "not-holder",
  position: positions.director,
  holders: [people.director],
} as const;

describe("a draft", () => {
  it("is opened by the pot's holder with every open request as a row", () => {
    const state = asDirector(openDraft(pots.skills)).records({
      type: "draft-opened",
      proposal: "skills/1",
      pot: "skills",
      by: people.director,
      requests: ["mentors", "courses", "leaders"],
    });
    expect(state.proposals.get("skills/1")).toMatchObject({
      status: "open",
      preparers: [people.director],
      draft: { page: 1, rows: [{ id: "mentors", typed: "", entry: { kind: "empty" } }, {}, {}] },
    });
  });

  it("R07: is opened by nobody but the holder of the pot", () => {
    given(...authority)
      .at(now)
      .as(people.finance)
      .when(openDraft(pots.skills))
      .refuses(notHolder);
    // The named substitute steps in only where the holder may not take part.
    given(...authority)
      .at(now)
      .as(people.directorSubstitute)
      .when(openDraft(pots.skills))
      .refuses(notHolder);
  });

  it("R07: one position may hold several pots, each with its own draft", () => {
    asDirector(openDraft(pots.digital), opened).recordsKinds("draft-opened");
  });

  it("R33: is prepared by no part of the program", () => {
    given(...authority)
      .at(now)
      .asProgram("import")
      .when(openDraft(pots.skills))
      .refuses({ code: "human-required" });
  });

  it("is one at a time: opening it again records nothing", () => {
    asDirector(openDraft(pots.skills), opened).records();
  });

  it("is not opened while a proposal is on its way or with the board", () => {
    asDirector(openDraft(pots.skills), ...sent("skills")).refuses({ code: "not-open" });
    const referred = did(people.director, now, refer(proposals.skills));
    asDirector(openDraft(pots.skills), ...sent("skills"), referred).refuses({
      code: "already-referred",
    });
  });

  it("is about a pot and a proposal that are there", () => {
    asDirector(openDraft(potId("no"))).refuses({ code: "not-found", id: "no" });
    asDirector(savePage(proposalId("no"), {})).refuses({ code: "not-found", id: "no" });
  });

  it("R08: takes the dormant requests up again, and no others", () => {
    const entries = {
      [requests.mentors]: typed.no,
      [requests.courses]: typed.wait,
      [requests.leaders]: typed.amount(300_000),
    };
    const state = asDirector(openDraft(pots.skills), ...decided("skills", entries)).recordsKinds(
      "draft-opened",
    );
    expect(state.proposals.get("skills/2")?.draft.rows.map((row) => row.id)).toStrictEqual([
      "courses",
    ]);
    expect(openRequests(state, pots.skills)).toStrictEqual(["courses"]);
  });

  it("is not opened when no money is left and no request is open", () => {
    asDirector(openDraft(pots.digital), ...decided("digital")).refuses({
      code: "nothing-to-distribute",
    });
  });

  it("R08: is opened without money for a request that still waits for its answer", () => {
    const late = imported({ ...requestCommand, request: requestId("late"), pot: pots.digital });
    given(...authority, ...decided("digital"), late)
      .at(now)
      .as(people.director)
      .when(openDraft(pots.digital))
      .recordsKinds("draft-opened");
  });
});

describe("a page of the form", () => {
  it("is stored as typed and as read, apart from the chain", () => {
    const entries = { [requests.mentors]: typed.amount(400_000), [requests.courses]: typed.no };
    const state = asDirector(savePage(proposals.skills, entries, 2), opened).records({
      type: "draft-entered",
      proposal: "skills/1",
      by: people.director,
      page: 2,
      private: { entries: rowEntries(entries) },
    });
    const draft = state.proposals.get("skills/1")?.draft;
    expect(draft?.page).toBe(2);
    expect(draft?.rows.map((row) => row.typed)).toStrictEqual(["400000", "no", ""]);
    expect(draft?.rows[1]?.changed).toBeGreaterThan(draft?.rows[2]?.changed ?? 0);
  });

  it("takes rows of the draft only", () => {
    asDirector(savePage(proposals.skills, { [requests.app]: typed.no }), opened).refuses({
      code: "not-found",
      id: "app",
    });
  });

  it("takes 40 characters in a field and not one more", () => {
    const page =
      (length: number): Asked =>
      () => ({
        type: "save-page",
        proposal: proposals.skills,
        page: 1,
        revision: logPosition(1000),
        entries: [
          {
            row: rowId("mentors"),
            typed: "1".repeat(length),
            entry: { kind: "unreadable", why: "too-large" },
          },
        ],
      });
    asDirector(page(40), opened).recordsKinds("draft-entered");
    asDirector(page(41), opened).refuses({
      code: "fields",
      errors: [{ field: rowId("mentors"), problem: { code: "too-long", length: 41, max: 40 } }],
    });
  });

  it("shows what another holder changed meanwhile, and keeps both texts", () => {
    const second = imported(holds("outsider", "director"));
    const before = worldOf(...authority, second, opened);
    const seen = before.state.revisions.get("proposal/skills/1") ?? logPosition(0);
    const stale = (amount: number): Asked => ({
      type: "save-page",
      proposal: proposals.skills,
      page: 1,
      entries: rowEntries({
        [requests.mentors]: typed.amount(amount),
        [requests.courses]: typed.no,
      }),
      revision: seen,
    });
    const other = did(
      people.outsider,
      "2018-06-25 09:30",
      savePage(proposals.skills, { [requests.mentors]: typed.amount(300_000) }),
    );
    asDirector(stale(400_000), second, opened, other).refuses({
      code: "page-outdated",
      rows: [rowId("mentors")],
    });
    const state = asDirector(stale(300_000), second, opened, other).recordsKinds("draft-entered");
    expect(state.proposals.get("skills/1")?.preparers).toStrictEqual([
      people.director,
      people.outsider,
    ]);
  });

  it("is written by the holder alone, while the draft is open", () => {
    const page = savePage(proposals.skills, { [requests.mentors]: typed.no });
    given(...authority, opened)
      .at(now)
      .as(people.chief)
      .when(page)
      .refuses(notHolder);
    asDirector(page, ...sent("skills")).refuses({ code: "not-open" });
    asDirector(page, ...decided("skills")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
    const referred = did(people.director, now, refer(proposals.skills));
    asDirector(page, ...sent("skills"), referred).refuses({ code: "already-referred" });
  });

  it("is written by whoever holds the pot that day when its holder has left", () => {
    const page = savePage(proposals.skills, { [requests.mentors]: typed.no });
    const acting = imported(
      holds("outsider", "director", { standing: "acting", appointment: "RS/13/2018" }),
    );
    given(...authority, opened, acting)
      .at(now)
      .as(people.outsider)
      .when(page)
      .recordsKinds("draft-entered");
    given(...authority, opened, acting)
      .at(now)
      .as(people.director)
      .when(page)
      .refuses({ ...notHolder, holders: [people.outsider] });
  });
});

it("keeps what was typed when a proposal is taken back", () => {
  const { state } = worldOf(
    ...authority,
    ...drafted("tools"),
    did(people.finance, now, submit(proposals.tools)),
    did(people.computers, now, takeStep(proposals.tools, "consulted")),
    did(people.finance, now, withdraw(proposals.tools)),
  );
  expect(state.proposals.get("tools/1")).toMatchObject({
    status: "open",
    draft: { rows: [{ entry: { kind: "rest" } }] },
  });
});

it("answers 'not open' of a decided proposal whose decision nobody can show", () => {
  const { state } = worldOf(...authority, ...drafted("skills"));
  const proposal = state.proposals.get("skills/1");
  expect(proposal && decidedAlready(state, proposal)).toStrictEqual({ code: "not-open" });
});
