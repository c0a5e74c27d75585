import { describe, expect, it } from "vitest";
import { day, mandateId, potId, proposalId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { decided, decideIt, openDraft, ready, sent, submit, typed } from "./ask.ts";
import { authority, mandateCommand, potCommand, proposals } from "./fixture.ts";
import { type Done, did, given, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const acting = (position: "chief" | "director", from: string, to: string): Done =>
  imported(
    holds("outsider", position, {
      standing: "acting",
      appointment: "RS/12/2018",
      from: day(from),
      to: day(to),
    }),
  );

describe("a decision", () => {
  it("R12: is made within a mandate in force that day", () => {
    const decide = (on: string, ...before: readonly Done[]) =>
      given(...authority, ...sent("skills"), ...before)
        .at(on)
        .as(people.chief)
        .when(decideIt(proposals.skills));
    decide("2018-12-31").recordsKinds("decision-made", "notice-bound");
    decide("2019-01-01").refuses({ code: "mandate-expired", to: day("2018-12-31") });
    const recall = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-06-26"),
    });
    decide("2018-06-25", recall).recordsKinds("decision-made", "notice-bound");
    decide("2018-06-26", recall).refuses({ code: "mandate-recalled", from: day("2018-06-26") });
  });

  it("R13: is not made by onward delegation that the board never allowed", () => {
    const second = imported({
      ...mandateCommand,
      mandate: mandateId("second"),
      onwardSource: null,
    });
    const { type: _, purposeConfirmed: __, ...pot } = potCommand;
    const moved = {
      type: "pot-opened",
      ...pot,
      pot: potId("moved"),
      amount: kronor(100_000),
      basis: "onward-delegation",
      mandate: mandateId("second"),
    } as const;
    given(...authority, second, moved, did(people.director, now, openDraft(potId("moved"))))
      .at(now)
      .as(people.director)
      .when(submit(proposalId("moved/1")))
      .refuses({ code: "onward-not-allowed" });
  });

  it("R14: keeps name, title and standing as they were that moment", () => {
    const state = given(
      ...authority,
      acting("chief", "2018-06-25", "2018-06-25"),
      ...ready("tools"),
    )
      .at(now)
      .as(people.outsider)
      .when(decideIt(proposals.tools))
      .recordsKinds("decision-made", "notice-bound");
    expect(state.decisions.get("1/2018")?.decider).toStrictEqual({
      person: people.outsider,
      name: "Nils Utanför",
      title: "tf. Regiondirektör",
      capacity: {
        position: positions.chief,
        standing: "acting",
        appointment: "RS/12/2018",
        onBehalfOf: people.chief,
      },
    });
  });

  it("R14: passes to the ordinary holder when an acting period ends before it", () => {
    const before = [...authority, acting("chief", "2018-06-25", "2018-06-25"), ...ready("tools")];
    given(...before)
      .at("2018-06-26 08:00")
      .as(people.outsider)
      .when(decideIt(proposals.tools))
      .refuses({
        code: "not-your-turn",
        position: positions.chief,
        step: "decision",
        holders: [people.chief],
      });
    given(...before)
      .at("2018-06-26 08:00")
      .as(people.chief)
      .when(decideIt(proposals.tools))
      .recordsKinds("decision-made", "notice-bound");
  });

  it("R01: names source, year and code of the money", () => {
    const { state } = worldOf(...authority, ...decided("own"));
    expect(state.decisions.get("1/2018")?.financing).toStrictEqual({
      title: "Personalmiljarden 2018",
      year: 2018,
      code: "Projekt 91254",
    });
  });

  it("R15: has somebody to send its extract to", () => {
    const titleless = (position: "chief" | "clinic") => ({
      type: "position-established" as const,
      position: positions[position],
      title: { sv: " ", en: " " },
      aliases: [],
      superior: null,
      headOfAdministration: true,
    });
    const none = { study: typed.no };
    given(...authority, ...ready("own", none), titleless("chief"), titleless("clinic"))
      .at(now)
      .as(people.chief)
      .when(decideIt(proposals.own))
      .refuses({ code: "dispatch-missing" });
    const { state } = worldOf(...authority, ...decided("own", none));
    // R08: who asked in vain is told too.
    expect(state.decisions.get("1/2018")?.dispatchTo).toStrictEqual([
      "Regiondirektör",
      "Verksamhetschef",
    ]);
  });

  it("R11: waits for a meeting where no document stop is to come, and says so", () => {
    const state = given(...authority, ...sent("skills"))
      .at("2018-09-12 10:00")
      .as(people.chief)
      .when(decideIt(proposals.skills))
      .recordsKinds("decision-made", "notice-bound");
    expect(state.notices.get("decision/1/2018")).toMatchObject({
      meeting: null,
      decisionDay: "2018-09-12",
    });
  });

  it("R11: is reported at the first meeting whose document stop has not passed", () => {
    const meetingOf = (on: string) =>
      given(...authority, ...sent("skills"))
        .at(`${on} 10:00`)
        .as(people.chief)
        .when(decideIt(proposals.skills))
        .recordsKinds("decision-made", "notice-bound")
        .notices.get("decision/1/2018")?.meeting;
    expect(meetingOf("2018-08-15")).toBe(ids.august);
    expect(meetingOf("2018-08-16")).toBe(ids.september);
  });
});
