import { describe, expect, it } from "vitest";
import {
  decisionNumber,
  logPosition,
  potId,
  proposalId,
  requestId,
  rowId,
} from "../../src/domain/brand.ts";
import { canonicalProposal } from "../../src/domain/canonical.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import { noTerms } from "../../src/domain/terms.ts";
import { decided, drafted, openDraft, refer, sent, submit, typed, withdraw } from "./ask.ts";
import { filled, three } from "./filled.ts";
import { authority, potCommand, proposals, requests } from "./fixture.ts";
import { type Asked, type Done, did, digest, given, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asDirector = (asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people.director)
    .when(asked);
const sending = (...before: readonly Done[]) => asDirector(submit(proposals.skills), ...before);

describe("sending a proposal", () => {
  it("reserves its sum, with a digest of its canonical data", () => {
    const rows = [
      {
        id: rowId("mentors"),
        request: requests.mentors,
        sought: kronor(400_000),
        answer: "granted",
        amount: kronor(400_000),
        need: "yes",
        activity: "Mentorer",
        responsible: { kind: "position", position: positions.clinic },
        motive: null,
        nextYear: { kind: "own-frame" },
      },
      {
        id: rowId("courses"),
        request: requests.courses,
        sought: kronor(300_000),
        answer: "partly",
        amount: kronor(200_000),
        need: "no",
        activity: "Kurser",
        responsible: { kind: "text", text: "Karin Berg" },
        motive: "Störst nytta för vården.",
        nextYear: null,
      },
      {
        id: rowId("leaders"),
        request: requests.leaders,
        sought: kronor(500_000),
        answer: "declined",
        amount: zero,
        need: "unclear",
        activity: "Ledarprogram",
        responsible: { kind: "person", person: people.director },
        motive: "Störst nytta för vården.",
        nextYear: null,
      },
    ] as const;
    const leftMotive = "Störst nytta för vården.";
    const state = sending(...drafted("skills")).records({
      type: "proposal-submitted",
      proposal: "skills/1",
      pot: "skills",
      version: 1,
      digest: digest(canonicalProposal("skills/1", 1, rows, leftMotive, noTerms)),
      by: people.director,
      capacity: {
        position: positions.director,
        standing: "ordinary",
        appointment: null,
        onBehalfOf: null,
      },
      day: "2018-06-25",
      rows: rows.map(({ id, request, sought, answer, amount, need }) => ({
        id,
        request,
        sought,
        answer,
        amount,
        need,
      })),
      sum: kronor(600_000),
      left: kronor(400_000),
      warnings: ["commitment", "money-left"],
      private: {
        rows: rows.map(({ activity, responsible, motive, nextYear }) => ({
          activity,
          responsible,
          motive,
          nextYear,
        })),
        leftMotive,
        terms: noTerms,
      },
    });
    expect(state.balances.get("reserved/skills/1")).toBe(kronor(600_000));
    expect(state.proposals.get("skills/1")?.submitted?.rows).toStrictEqual(rows);
  });

  it("gives a changed proposal another version and another digest", () => {
    const again = did(people.director, "2018-06-25 09:20", withdraw(proposals.skills));
    const state = sending(...sent("skills"), again).recordsKinds("proposal-submitted");
    const proposal = state.proposals.get("skills/1");
    expect([proposal?.previous?.version, proposal?.submitted?.version]).toStrictEqual([1, 2]);
    expect(proposal?.previous?.digest).not.toBe(proposal?.submitted?.digest);
  });

  it("R33: is never done by a part of the program", () => {
    given(...authority, ...drafted("skills"))
      .at(now)
      .asProgram("delivery")
      .when(submit(proposals.skills))
      .refuses({ code: "human-required" });
  });

  it("is the holder's own, for a proposal that is there", () => {
    given(...authority, ...drafted("skills"))
      .at(now)
      .as(people.chief)
      .when(submit(proposals.skills))
      .refuses({
        code: "not-holder",
        position: positions.director,
        holders: [people.director],
      });
    asDirector(submit(proposalId("no"))).refuses({ code: "not-found", id: "no" });
  });

  it("asks whether goals, direction, scope or quality change, and leaves a yes to the board", () => {
    asDirector(submit(proposals.skills, null), ...drafted("skills")).refuses({
      code: "fields",
      errors: [{ field: "goals", problem: { code: "unanswered" } }],
    });
    asDirector(submit(proposals.skills, "yes"), ...drafted("skills")).refuses({
      code: "board-only",
    });
  });

  it("changes nothing from an outdated card", () => {
    const { state } = worldOf(...authority, ...drafted("skills"));
    const current = state.revisions.get("proposal/skills/1") ?? logPosition(0);
    const seen = logPosition(current - 1);
    asDirector(
      {
        type: "submit-proposal",
        proposal: proposals.skills,
        goals: "no",
        warnings: [],
        revision: seen,
      },
      ...drafted("skills"),
    ).refuses({ code: "outdated", seen, current });
  });

  it("is done once: what is on its way, with the board or decided stays so", () => {
    sending(...sent("skills")).refuses({ code: "not-open" });
    const referred = did(people.director, now, refer(proposals.skills));
    sending(...sent("skills"), referred).refuses({ code: "already-referred" });
    sending(...decided("skills")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
  });

  it("R12: needs a mandate that stands on the day", () => {
    const recalled = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: potCommand.openedDay,
    });
    sending(...drafted("skills"), recalled).refuses({
      code: "mandate-recalled",
      from: potCommand.openedDay,
    });
  });

  it("needs at least one row", () => {
    const empty = { ...potCommand, pot: potId("empty"), amount: kronor(100_000) };
    const world = [imported(empty), did(people.director, now, openDraft(empty.pot))];
    asDirector(submit(proposalId("empty/1")), ...world).refuses({ code: "nothing-proposed" });
  });

  it("takes 300 rows and not one more, however they came in", () => {
    const opened = (count: number) =>
      given(...authority, {
        type: "draft-opened",
        proposal: proposals.skills,
        pot: potCommand.pot,
        by: people.director,
        requests: Array.from({ length: count }, (_, index) => requestId(`many-${index}`)),
      })
        .at(now)
        .as(people.director)
        .when(submit(proposals.skills));
    opened(301).refuses({ code: "rows-too-many", max: 300 });
    const rows = Array.from({ length: 300 }, (_, index) => rowId(`many-${index}`));
    opened(300).refuses({
      code: "fields",
      errors: [
        ...rows.map((field) => ({ field, problem: { code: "unanswered" } as const })),
        { field: "motive", problem: { code: "motive-missing" } },
      ],
    });
  });

  it("keeps no motive for money left where none is left", () => {
    const all = three(typed.all, typed.amount(200_000), typed.rest);
    const state = sending(...filled(all)).recordsKinds("proposal-submitted");
    expect(state.proposals.get("skills/1")?.submitted).toMatchObject({ left: 0, leftMotive: null });
  });

  it("is refused when the rows ask for more than the pot has left", () => {
    const exactly = three(typed.amount(400_000), typed.amount(300_000), typed.amount(300_000));
    expect(
      sending(...filled(exactly))
        .recordsKinds("proposal-submitted")
        .balances.get("pot/skills"),
    ).toBe(0);
    const over = three(typed.amount(400_000), typed.amount(300_000), typed.amount(300_001));
    sending(...filled(over)).refuses({
      code: "pot-exceeded",
      sum: kronor(1_000_001),
      left: kronor(1_000_000),
    });
  });

  it("of two holders at the same moment, one sends", () => {
    const second = imported(holds("outsider", "director"));
    const { state } = worldOf(...authority, second, ...drafted("skills"));
    const current = state.revisions.get("proposal/skills/1") ?? logPosition(0);
    given(
      ...authority,
      second,
      ...drafted("skills"),
      did(people.director, now, submit(proposals.skills)),
    )
      .at(now)
      .as(people.outsider)
      .when({
        type: "submit-proposal",
        proposal: proposals.skills,
        goals: "no",
        warnings: [],
        revision: current,
      })
      .refuses({ code: "outdated", seen: current, current: logPosition(current + 1) });
  });
});

describe("taking a proposal back", () => {
  it("releases its money until it is decided", () => {
    const state = asDirector(withdraw(proposals.skills), ...sent("skills")).records({
      type: "proposal-withdrawn",
      proposal: "skills/1",
      pot: "skills",
      version: 1,
      by: people.director,
      released: kronor(600_000),
    });
    expect(state.balances.get("pot/skills")).toBe(kronor(1_000_000));
    expect(state.proposals.get("skills/1")?.status).toBe("open");
    asDirector(withdraw(proposals.skills), ...decided("skills")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
  });

  it("is done once", () => {
    const back = did(people.director, "2018-06-25 09:30", withdraw(proposals.skills));
    asDirector(withdraw(proposals.skills), ...sent("skills"), back).refuses({
      code: "not-submitted",
    });
  });

  it("is possible once it has been sent, and for its holder alone", () => {
    asDirector(withdraw(proposals.skills), ...drafted("skills")).refuses({
      code: "not-submitted",
    });
    given(...authority, ...sent("skills"))
      .at(now)
      .as(people.finance)
      .when(withdraw(proposals.skills))
      .refuses({
        code: "not-holder",
        position: positions.director,
        holders: [people.director],
      });
  });
});
