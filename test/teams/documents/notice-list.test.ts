import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  mandateId,
  registeredDecisionId,
  rowId,
} from "../../../src/domain/brand.ts";
import type { Command } from "../../../src/domain/command.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { State } from "../../../src/domain/state.ts";
import { countedTwice, noticeListPaper } from "../../../src/teams/documents/notice-list.ts";
import { change, changed, correct, openAmendment } from "../../domain/amending.ts";
import { decided, decidedOn, decideIt, savePage, submit, typed } from "../../domain/ask.ts";
import { authority, boardDecisionCommand, mandateCommand, pots } from "../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../domain/given.ts";
import { ids, people, positions } from "../../domain/organisation.ts";

const first = { kind: "decision", decision: decisionNumber("1/2018") } as const;
const bySecretary = (at: string, asked: Command): Done => did(people.secretary, at, asked);

function paperIn(state: State, id: string = ids.august, template?: number) {
  const meeting = state.meetings.get(id);
  if (meeting === undefined) throw new Error(`there is a meeting ${id}`);
  return noticeListPaper(state, meeting, template);
}

const before = [
  ...authority,
  ...decided("skills"),
  ...decided("tools", undefined, "2018-06-25 11:00"),
];
const rise = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
const report = (except: Command & { type: "report-notices" }): Done =>
  bySecretary("2018-08-30 09:00", except);

describe("the list of a meeting", () => {
  it("remarks on the conditions of a decision", () => {
    const remark = (conditions: string) =>
      paperIn(worldOf(...authority, ...decidedOn(conditions, "Kostnader")).state).rows[1]?.remark;
    expect(remark("Moms ingår\nRedovisas i maj")).toBe("Två villkor");
    expect(remark("Moms ingår")).toBe("Ett villkor");
    expect(remark("")).toBeNull();
  });

  it("counts every krona once: a pot and what is distributed of it are the same money", () => {
    const { state } = worldOf(...before);
    const paper = paperIn(state);
    const pots = [...state.pots.values()].reduce((sum, pot) => sum + pot.amount, 0);
    expect(paper.rows.map((row) => [row.number, row.matter])).toEqual([
      [null, "Personalmiljarden 2018, beslutsomgång 2"],
      ["1/2018", "Fördelning av potten Kompetens, Personalmiljarden 2018"],
      ["2/2018", expect.stringMatching(/^Fördelning av potten/)],
    ]);
    expect(paper.total).toBe(pots);
    expect(paper.rows[1]?.amount).toBe(state.decisions.get("1/2018")?.sum);
    expect(paper.outcome).toBeNull();
  });

  it("counts what has been decided anew once, and says by what it was replaced", () => {
    const { state } = worldOf(...authority, ...changed(rise));
    const paper = paperIn(state);
    expect(paper.rows.map(({ number, amount, remark }) => [number, amount, remark])).toEqual([
      [null, expect.anything(), null],
      ["1/2018", kronor(600_000), "Ersatt av beslut 2/2018. Räknas inte i summan"],
      ["2/2018", kronor(650_000), "Ändrar beslut 1/2018"],
    ]);
    expect(countedTwice([...state.notices.values()], state)).toEqual({
      distributed: kronor(650_000),
      replaced: kronor(600_000),
    });
    expect(paper.total).toBe([...state.pots.values()].reduce((sum, pot) => sum + pot.amount, 0));
  });

  it("counts a replaced decision with the one that took its place, wherever that is reported", () => {
    const rebooked = bySecretary("2018-07-03 09:00", {
      type: "rebook-notice",
      about: { kind: "decision", decision: decisionNumber("2/2018") },
      meeting: ids.september,
      reason: "Underlaget är inte klart.",
    });
    const { state } = worldOf(...authority, ...changed(rise), rebooked);
    const [august, september] = [paperIn(state), paperIn(state, ids.september)];
    expect(august.rows[1]).toMatchObject({
      number: "1/2018",
      amount: kronor(600_000),
      remark: "Ersatt av beslut 2/2018, anmäls 26 september 2018. Räknas inte i summan",
    });
    expect(august.total).toBe([...state.pots.values()].reduce((sum, pot) => sum + pot.amount, 0));
    expect(september.rows[0]?.remark).toMatch(
      /^Ändrar beslut 1\/2018, anmäls 29 augusti 2018\. Flyttad/,
    );
    expect(september.total).toBe(kronor(650_000));
  });

  it("tells the corrections of a day once, and in the first layout as that did", () => {
    const twice = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.chief, "2018-06-27 09:00", correct()),
      did(people.chief, "2018-06-27 10:00", correct({ row: "courses", is: "Kurser i år" })),
      did(people.chief, "2018-06-28 10:00", correct({ is: "Mentorer på varje avdelning" })),
    ).state;
    expect(paperIn(twice).rows[1]?.remark).toBe("Rättat 27 juni 2018. Rättat 28 juni 2018");
    expect(paperIn(twice, ids.august, 1).rows[1]?.remark).toBe(
      "Rättat 2018-06-27. Rättat 2018-06-27. Rättat 2018-06-28",
    );
    const { state } = worldOf(...authority, ...changed(rise));
    expect(paperIn(state, ids.august, 1).rows[1]?.remark).toBe(
      "Ersatt av 2/2018. Räknas inte i summan",
    );
  });

  it("leaves the sum of a reported list as the body took note of it", () => {
    const september = [
      did(people.director, "2018-09-03 09:00", openAmendment()),
      did(people.director, "2018-09-03 09:05", savePage(change, rise)),
      did(people.director, "2018-09-03 09:10", submit(change)),
      did(people.chief, "2018-09-03 10:00", decideIt(change)),
    ];
    const reported = report({
      type: "report-notices",
      meeting: ids.august,
      section: 150,
      day: day("2018-08-29"),
      except: [],
      case: "RS/300/2018",
      replaces: null,
    });
    const { state } = worldOf(...authority, ...decided("skills"), reported);
    const later = worldOf(...authority, ...decided("skills"), reported, ...september).state;
    expect(paperIn(later).total).toBe(paperIn(state).total);
    expect(paperIn(later).rows[1]?.remark).toBe(
      "Ersatt av beslut 2/2018, anmäls 26 september 2018",
    );
    expect(paperIn(later, ids.september).rows[0]?.remark).toBe(
      "Ändrar beslut 1/2018, anmält 29 augusti 2018",
    );
  });

  it("says of a decision that was moved here when and why, and leaves it off the other list", () => {
    const { state } = worldOf(
      ...before,
      bySecretary("2018-07-02 09:00", {
        type: "rebook-notice",
        about: first,
        meeting: ids.september,
        reason: "Underlaget är inte klart.",
      }),
    );
    expect(paperIn(state).rows.map((row) => row.number)).toEqual([null, "2/2018"]);
    const [moved] = paperIn(state, ids.september).rows;
    expect(moved?.number).toBe("1/2018");
    expect(moved?.remark).toBe("Flyttad hit 2 juli 2018: Underlaget är inte klart.");
    expect(paperIn(state, ids.september).total).toBe(kronor(600_000));
  });

  it("holds what the body took note of, with its section, and not what was left out", () => {
    const { state } = worldOf(
      ...before,
      report({
        type: "report-notices",
        meeting: ids.august,
        section: 150,
        day: day("2018-08-29"),
        except: [first],
        case: "RS/300/2018",
        replaces: null,
      }),
    );
    const paper = paperIn(state);
    expect(paper.outcome).toEqual({ section: 150, day: "2018-08-29" });
    expect(paper.caseNumber).toBe("RS/300/2018");
    expect(paper.rows.map((row) => row.number)).toEqual([null, "2/2018"]);
  });

  it("has an urgent decision of the chair by the paragraph that allows it", () => {
    const { state } = worldOf(
      ...before,
      bySecretary("2018-06-27 09:00", {
        type: "register-chair-decision",
        body: ids.board,
        case: "RS/254/2018",
        title: "Stängd vägport",
        name: "Orvar Ordförande",
        day: day("2018-06-26"),
      }),
    );
    expect(paperIn(state).rows.find((row) => row.matter === "Stängd vägport")).toMatchObject({
      decider: { title: "För regionstyrelsen", name: "Orvar Ordförande" },
      authority: "6 kap. 39 § kommunallagen (2017:725)",
      remark: "Brådskande ärende",
      amount: 0,
      decided: "",
    });
  });

  it("says what a paper gives back, and on which mandate it was made whatever has come since", () => {
    const byChief = { kind: "person", position: positions.chief, name: "Ulla Norrman" } as const;
    const registered = (
      id: string,
      on: string,
      rows: typeof boardDecisionCommand.rows,
    ): Command => ({
      ...boardDecisionCommand,
      decision: registeredDecisionId(id),
      title: id,
      day: day(on),
      madeBy: byChief,
      rows,
      statedTotal: null,
      notice: { body: ids.board, meeting: ids.august },
    });
    const fresh = mandateId("RS-2018-06-20-140");
    const { state } = worldOf(
      ...authority,
      bySecretary(
        "2018-06-20 09:00",
        registered("given", "2018-06-18", boardDecisionCommand.rows.slice(1)),
      ),
      bySecretary("2018-06-21 09:00", registered("back", "2018-06-20", [])),
      bySecretary("2018-06-21 09:10", {
        type: "return-money",
        decision: registeredDecisionId("back"),
        from: decisionNumber("registered/given"),
        row: rowId("row-1"),
        amount: kronor(20_000),
      }),
      ...([pots.tools, null] as const).map((to) =>
        bySecretary("2018-06-21 09:20", {
          type: "move-money",
          decision: registeredDecisionId("back"),
          pot: pots.skills,
          to,
          amount: kronor(to === null ? 5_000 : 30_000),
          reason: "Behovet blev mindre",
        }),
      ),
      bySecretary("2018-06-22 09:00", {
        type: "recall-mandate",
        mandate: ids.mandate,
        from: day("2018-06-22"),
      }),
      bySecretary("2018-06-22 09:10", {
        ...mandateCommand,
        mandate: fresh,
        day: day("2018-06-20"),
        section: 140,
      }),
      ...Object.values(pots).map((pot) =>
        bySecretary("2018-06-22 09:20", {
          type: "move-pot",
          pot,
          mandate: fresh,
          purposeConfirmed: false,
        }),
      ),
    );
    const rows = paperIn(state).rows.map((row) => ({
      matter: row.matter,
      decided: row.decided.replaceAll("\u00A0", " "),
      authority: row.authority,
    }));
    // What the pots were given stays as it was given, whatever was moved since.
    expect(paperIn(state).rows[0]?.amount).toBe(kronor(2_700_000));
    expect(rows).toEqual([
      expect.objectContaining({
        decided: "Medel till fyra pottar",
        authority: "RS 2018-04-25 § 114",
      }),
      {
        matter: "given",
        decided: "Medel till en aktivitet",
        authority: "RS 2018-04-25 § 114",
      },
      {
        matter: "back",
        decided:
          "Träningscenter lämnar tillbaka 20 000 kr. 30 000 kr flyttas från potten Kompetens till potten Utdata. 5 000 kr flyttas från potten Kompetens tillbaka till bidraget",
        authority: "RS 2018-06-20 § 140",
      },
    ]);
  });

  it("says that nobody gets money where all of it has come back", () => {
    const nothing = { mentors: typed.no, courses: typed.no };
    const { state } = worldOf(...authority, ...changed(nothing));
    const [, , now] = paperIn(state).rows;
    expect(now).toMatchObject({ decided: "Inga aktiviteter får medel", amount: 0 });
  });
});
