import { describe, expect, it } from "vitest";
import { decisionNumber, mandateId, potId, proposalId, requestId } from "../../src/domain/brand.ts";
import { responsibleName } from "../../src/domain/decide-decision.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import {
  decided,
  decideIt,
  openDraft,
  ready,
  saveAnswers,
  savePage,
  sent,
  submit,
  typed,
} from "./ask.ts";
import { authority, mandateCommand, potCommand, proposals, requestCommand } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const ordinary = (position: keyof typeof positions) => ({
  position: positions[position],
  standing: "ordinary",
  appointment: null,
  onBehalfOf: null,
});

describe("a decision", () => {
  it("is made by the chief executive on what the holder proposes, and owes a notice", () => {
    const { state: before } = worldOf(...authority, ...sent("skills"));
    const submitted = before.proposals.get("skills/1")?.submitted;
    const state = asking("chief", decideIt(proposals.skills), ...sent("skills")).records(
      {
        type: "decision-made",
        decision: "1/2018",
        year: 2018,
        serial: 1,
        proposal: "skills/1",
        pot: "skills",
        grant: ids.grant,
        mandate: ids.mandate,
        version: 1,
        digest: submitted?.digest,
        decider: {
          person: people.chief,
          name: "Ulla Norrman",
          title: "Regiondirektör",
          capacity: ordinary("chief"),
        },
        basis: "preparation",
        declaration: "not-disqualified",
        preparedBy: { person: people.director, capacity: ordinary("director") },
        steps: [],
        rows: submitted?.rows,
        sum: kronor(600_000),
        left: kronor(400_000),
        leftMotive: "Störst nytta för vården.",
        terms: { conditions: [], appendices: [] },
        financing: { title: "Personalmiljarden 2018", year: 2018, code: "Projekt 91254" },
        dispatchTo: [
          "HS-direktör",
          "Regiondirektör",
          "Verksamhetschef",
          "Karin Berg",
          "Hanna Sund",
        ],
        day: "2018-06-25",
        template: 7,
        printed: {
          body: "Regionstyrelsen",
          noticeDay: "2018-08-29",
          reportDay: "2019-03-29",
          titles: {
            [positions.director]: "HS-direktör",
            [positions.chief]: "Regiondirektör",
            [positions.clinic]: "Verksamhetschef",
          },
        },
        private: { names: { [people.director]: "Hanna Sund" } },
      },
      {
        type: "notice-bound",
        about: { kind: "decision", decision: "1/2018" },
        body: ids.board,
        meeting: ids.august,
      },
    );
    expect(state.balances.get("reserved/skills/1")).toBe(0);
    expect(state.balances.get("activity/1/2018/mentors")).toBe(kronor(400_000));
    expect(state.proposals.get("skills/1")).toMatchObject({
      status: "decided",
      decision: "1/2018",
      draft: { rows: [], motive: null },
    });
    expect(state.decisions.get("1/2018")?.number).toBe("1/2018");
  });

  it("answers every request that it is about", () => {
    const { state } = worldOf(...authority, ...decided("skills"));
    const answer = (id: string) => state.requests.get(id)?.answer;
    expect(answer("mentors")).toStrictEqual({
      answer: "granted",
      amount: kronor(400_000),
      decision: "1/2018",
    });
    expect(answer("courses")).toMatchObject({ answer: "partly", amount: kronor(200_000) });
    expect(answer("leaders")).toMatchObject({ answer: "declined", amount: zero });
    expect(answer("app")).toBeNull();
  });

  it("is made by the holder under delegation, once somebody else has reviewed it", () => {
    const state = asking("director", decideIt(proposals.digital), ...ready("digital")).recordsKinds(
      "decision-made",
      "notice-bound",
    );
    expect(state.decisions.get("1/2018")).toMatchObject({
      basis: "onward-delegation",
      decider: { person: people.director },
      steps: [{ kind: "review", person: people.finance }],
    });
    asking("chief", decideIt(proposals.own), ...ready("own")).recordsKinds(
      "decision-made",
      "notice-bound",
    );
  });

  it("takes numbers without a gap within each year, and starts at 1 in the next", () => {
    const { state } = worldOf(
      ...authority,
      ...decided("skills"),
      ...decided("digital"),
      ...decided("own"),
    );
    expect([...state.decisions.values()].map((one) => one.number)).toStrictEqual([
      "1/2018",
      "2/2018",
      "3/2018",
    ]);
    expect(state.serials.get("2018")).toBe(3);
    const { validTo: _, ...lasting } = { ...mandateCommand, mandate: mandateId("lasting") };
    const pot = { ...potCommand, pot: potId("next"), mandate: lasting.mandate };
    const next = proposalId("next/1");
    const { state: later } = worldOf(
      ...authority,
      ...decided("skills"),
      imported({ ...lasting, validTo: null }),
      imported({ ...pot, amount: kronor(100_000) }),
      imported({ ...requestCommand, request: requestId("only"), pot: pot.pot, need: "no" }),
      did(people.director, "2019-01-02", openDraft(pot.pot)),
      did(people.director, "2019-01-02", savePage(next, { only: typed.rest })),
      did(people.director, "2019-01-02", saveAnswers(next, { motive: "Räcker inte." })),
      did(people.director, "2019-01-02", submit(next)),
      did(people.chief, "2019-01-02", decideIt(next)),
    );
    expect([...later.decisions.values()].map((one) => one.number)).toStrictEqual([
      "1/2018",
      "1/2019",
    ]);
  });

  it("R33: is made by no timer, import or reminder", () => {
    for (const name of ["delivery", "import", "local-clock"] as const) {
      given(...authority, ...sent("skills"))
        .at(now)
        .asProgram(name)
        .when(decideIt(proposals.skills))
        .refuses({ code: "human-required" });
    }
  });

  it("R33: is made by the entitled person and by nobody else, the secretariat included", () => {
    for (const by of ["secretary", "auditor", "finance", "outsider", "chiefSubstitute"] as const) {
      asking(by, decideIt(proposals.skills), ...sent("skills")).refuses({
        code: "not-your-turn",
        position: positions.chief,
        step: "decision",
        holders: [people.chief],
      });
    }
  });

  it("is never made alone by the chief executive on what he prepared himself", () => {
    const holdsPot = imported(
      holds("chief", "director", { standing: "acting", appointment: "RS/12/2018" }),
    );
    const prepared = [
      holdsPot,
      did(people.chief, "2018-06-25 09:00", openDraft(potCommand.pot)),
      did(
        people.chief,
        "2018-06-25 09:05",
        savePage(proposals.skills, { mentors: typed.all, courses: typed.all, leaders: typed.rest }),
      ),
      did(
        people.chief,
        "2018-06-25 09:10",
        saveAnswers(proposals.skills, { motive: "Nytta.", nextYear: { kind: "own-frame" } }),
      ),
      did(people.chief, "2018-06-25 09:15", submit(proposals.skills)),
    ];
    asking("chief", decideIt(proposals.skills), ...prepared).refuses({
      code: "prepared-it-yourself",
    });
    // His named substitute decides instead.
    const state = asking("chiefSubstitute", decideIt(proposals.skills), ...prepared).recordsKinds(
      "decision-made",
      "notice-bound",
    );
    expect(state.decisions.get("1/2018")?.decider).toMatchObject({
      title: "ersättare för Regiondirektör",
      capacity: { onBehalfOf: people.chief, appointment: "RS/9/2018" },
    });
  });

  it("is not made while nobody but those who prepared it has looked at it", () => {
    // An old log may hold a pot without a step; the rule stands by itself.
    const { type: _, purposeConfirmed: __, ...pot } = potCommand;
    const alone = {
      type: "pot-opened",
      ...pot,
      pot: potId("alone"),
      amount: kronor(100_000),
      basis: "execution",
    } as const;
    const proposal = proposalId("alone/1");
    const { type: ___, ...fields } = requestCommand;
    const request = {
      type: "request-received",
      ...fields,
      responsible: { kind: "private" },
      request: requestId("only"),
      pot: potId("alone"),
      need: "no",
      sought: kronor(100_000),
    } as const;
    const before = [
      ...authority,
      alone,
      request,
      did(people.director, now, openDraft(potId("alone"))),
      did(people.director, now, savePage(proposal, { only: typed.all })),
      did(people.director, now, submit(proposal)),
    ];
    given(...before)
      .at(now)
      .as(people.director)
      .when(decideIt(proposal))
      .refuses({ code: "nobody-else-has-looked" });
  });
});

describe("two people at the same moment", () => {
  it("decide once: the other one learns by whom", () => {
    const second = imported(holds("outsider", "chief"));
    given(
      ...authority,
      second,
      ...sent("skills"),
      did(people.chief, now, decideIt(proposals.skills)),
    )
      .at(now)
      .as(people.outsider)
      .when(decideIt(proposals.skills))
      .refuses({
        code: "already-decided",
        decision: decisionNumber("1/2018"),
        person: people.chief,
      });
  });
});

describe("the name of who answers for an activity", () => {
  it("is the person's, the position's or the text's", () => {
    const { state } = worldOf(...authority);
    expect(responsibleName(state, { kind: "person", person: people.finance })).toBe("Erik Ekonom");
    expect(responsibleName(state, { kind: "position", position: positions.clinic })).toBe(
      "Verksamhetschef",
    );
    expect(responsibleName(state, { kind: "text", text: "Karin Berg" })).toBe("Karin Berg");
  });
});
