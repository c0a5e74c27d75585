import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/app/clock.ts";
import { grantFigures, potLeft, trialBalance } from "../../src/domain/account.ts";
import { type Day, instant, logPosition, type PotId } from "../../src/domain/brand.ts";
import type { Context } from "../../src/domain/command.ts";
import { decide } from "../../src/domain/decide.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { kronor, total } from "../../src/domain/money.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { touchesOf } from "../../src/domain/touches.ts";
import { sampleCommands, sampleStart } from "../../src/local/sample/commands.ts";
import {
  boardDecision,
  boardRows,
  boardTotal,
  grant,
  potsDecision,
} from "../../src/local/sample/grant.ts";
import { scheduledMeetings } from "../../src/local/sample/meetings.ts";
import { pots } from "../../src/local/sample/pots.ts";
import type { Card } from "../../src/notify/card.ts";
import { renderCard } from "../../src/teams/cards/render.ts";
import { samplePeople } from "../../src/local/people.ts";

const digest: Context["digest"] = (text) => createHash("sha256").update(text).digest("hex");

/** A store filled with the sample through the same rules as everybody's. */
function filled(): State {
  const state = emptyState();
  let position = 0;
  for (const { command, actor } of sampleCommands()) {
    const decided = decide(state, command, {
      actor,
      now: sampleStart,
      today: dayOf(sampleStart),
      digest,
    });
    if (decided.kind === "refused") {
      throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(decided.refusal)}`);
    }
    for (const event of decided.events) {
      position += 1;
      evolve(state, {
        position: logPosition(position),
        time: sampleStart,
        by: actor.kind === "person" ? { ...actor, capacity: null } : actor,
        key: null,
        touches: touchesOf(event),
        event,
      });
    }
  }
  return state;
}

const state = filled();
const soughtIn = (pot: PotId): number =>
  total([...state.requests.values()].filter((one) => one.pot === pot).map((one) => one.sought));

describe("the sample authority", () => {
  it("begins on 20 June 2018 at nine in the morning", () => {
    expect(dayOf(sampleStart)).toBe("2018-06-20");
    expect(new Date(sampleStart).toISOString()).toBe("2018-06-20T07:00:00.000Z");
    expect(sampleStart).toBe(instant(sampleStart));
  });

  it("R05: shows the 480 000 kr that nobody mentioned wherever the grant is", () => {
    const today = dayOf(sampleStart);
    const secretary = [...state.persons.values()].find((person) => person.secretariat);
    if (secretary === undefined) throw new Error("the sample has a secretariat");
    const cards: Card[] = [
      { card: "pots" },
      { card: "pot", pot: pots.kompetensutveckling.id },
      { card: "registered", decision: boardDecision.id },
      { card: "registered", decision: potsDecision.id },
    ];
    for (const card of cards) {
      const viewer = { person: secretary.id, language: "sv", today, now: sampleStart } as const;
      const shown = JSON.stringify(renderCard(card, state, viewer).content).replaceAll(
        "\u00A0",
        " ",
      );
      expect(shown).toContain("480 000 kr är inte fördelade (430 000 kr till 530 000 kr");
    }
  });

  it("repeats the board's eleven rows of 16 920 000 kr, with an unclear and an unstated need", () => {
    expect(boardRows).toHaveLength(11);
    expect(total(boardRows.map((row) => row.amount))).toBe(boardTotal);
    expect(boardTotal).toBe(kronor(16_920_000));
    const sumOf = (need: string): number =>
      total(boardRows.filter((row) => row.need === need).map((row) => row.amount));
    expect(["yes", "no", "unclear", "unstated"].map(sumOf)).toEqual(
      [9_500_000, 4_670_000, 300_000, 2_450_000].map(kronor),
    );
  });

  it("leaves 480 000 kr of the grant in neither a row nor a pot", () => {
    expect(grantFigures(state, grant.id)).toEqual({
      amount: kronor(25_400_000),
      rounding: kronor(50_000),
      carriedIn: kronor(0),
      carriedOut: kronor(0),
      fixed: kronor(16_920_000),
      pots: kronor(8_000_000),
      undistributed: kronor(480_000),
      low: kronor(430_000),
      high: kronor(530_000),
    });
    expect(trialBalance(state).sum).toBe(0);
  });

  it("has six pots that are all untouched, three of them the director of health care's", () => {
    expect(state.pots.size).toBe(6);
    for (const pot of state.pots.values()) expect(potLeft(state, pot.id)).toBe(pot.amount);
    expect([...state.pots.values()].filter((pot) => pot.holder === "hs-direktor")).toHaveLength(3);
  });

  it("has forty requests, and more sought than there is in every pot", () => {
    expect(state.requests.size).toBe(40);
    expect(state.requestsOfPot.get(pots.kompetensutveckling.id)).toHaveLength(14);
    const covered = [...state.pots.values()].filter((pot) => soughtIn(pot.id) <= pot.amount);
    expect(covered).toEqual([]);
  });

  it("has every kind of need and of responsible among the requests", () => {
    const requests = [...state.requests.values()];
    expect(new Set(requests.map((one) => one.need))).toEqual(
      new Set(["yes", "no", "unclear", "unstated"]),
    );
    expect(new Set(requests.map((one) => one.responsible.kind))).toEqual(
      new Set(["person", "position", "text"]),
    );
    expect(requests.some((one) => one.effect === null)).toBe(true);
    const unknown = requests.filter(
      ({ responsible }) =>
        (responsible.kind === "person" && !state.persons.has(responsible.person)) ||
        (responsible.kind === "position" && !state.positions.has(responsible.position)),
    );
    expect(unknown).toEqual([]);
  });

  it("reports the decision on the pots to the board on 29 August", () => {
    const notices = [...state.notices.values()];
    expect(notices.map((notice) => [notice.about, notice.body, notice.meeting])).toEqual([
      [{ kind: "registered", decision: potsDecision.id }, "RS", "RS-2018-08-29"],
    ]);
  });

  it("has no board meeting in July, and document stops on days from Monday to Friday", () => {
    expect(scheduledMeetings.some((meeting) => meeting.firstDay.startsWith("2018-07"))).toBe(false);
    for (const { firstDay, documentStop } of scheduledMeetings) {
      expect(Date.parse(firstDay) - Date.parse(documentStop)).toBe(14 * 86_400_000);
      expect([1, 2, 3, 4, 5]).toContain(new Date(documentStop).getUTCDay());
    }
  });

  it("lets the deputy chief executive act during four weeks of the summer", () => {
    const acting = (state.holdings.get("regiondirektor") ?? []).find(
      (holding) => holding.standing === "acting",
    );
    expect(acting).toMatchObject({ from: "2018-07-09" as Day, to: "2018-08-05" as Day });
    expect(acting?.appointment).not.toBeNull();
  });

  it("has two in the secretariat and one auditor", () => {
    const persons = [...state.persons.values()];
    expect(persons.filter((person) => person.secretariat).map((person) => person.id)).toEqual([
      "p-registrator",
      "p-kanslijurist",
    ]);
    expect(persons.filter((person) => person.auditor).map((person) => person.id)).toEqual([
      "p-revisor",
    ]);
  });

  it("tells any client whom it can play", () => {
    const { tenantId, botId, people } = samplePeople();
    expect(tenantId).toMatch(/^[0-9a-f]{8}-/);
    expect(botId).toMatch(/^28:/);
    expect(people).toHaveLength(state.persons.size);
    expect(people.find((person) => person.userId === "29:bitr-regiondirektor")?.positions).toEqual([
      "Biträdande regiondirektör",
      "ersättare för regiondirektör 2018-01-01–2018-12-31",
      "tf. regiondirektör 2018-07-09–2018-08-05",
    ]);
    const secretaries = people.filter((person) => person.secretariat);
    expect(secretaries.map((person) => state.personByEntraId.get(person.aadObjectId))).toEqual([
      "p-kanslijurist",
      "p-registrator",
    ]);
    expect(new Set(people.map((person) => person.aadObjectId)).size).toBe(people.length);
  });
});
