import { describe, expect, it } from "vitest";
import {
  day,
  type DecisionNumber,
  decisionNumber,
  logPosition,
  type PersonId,
  registeredDecisionId,
  rowId,
  subject,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import type { Owed } from "../../src/notify/message.ts";
import { owed } from "../../src/notify/owed.ts";
import { plan } from "../../src/notify/plan.ts";
import { maySee } from "../../src/teams/cards/access.ts";
import { grantedByBoard } from "../domain/ask.ts";
import { authority, boardDecisionCommand, proposals } from "../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../domain/given.ts";
import { ids, imported, people } from "../domain/organisation.ts";
import { complaintsAbout } from "../teams/card-check.ts";
import { shown, viewerOf } from "../teams/cards-2/scene.ts";
import { moment } from "./duty.ts";
import { opened } from "./scene.ts";

const later = registeredDecisionId("RS-2018-10-30-201");
const about = subject(`registered/${later}`);
const paper = decisionNumber(`registered/${ids.boardDecision}`);
const board = decisionNumber(`proposal/${proposals.skills}`);
const [schedule, training, mentors] = [rowId("row-1"), rowId("row-2"), rowId("mentors")];

const decides = imported({
  ...boardDecisionCommand,
  decision: later,
  title: "Återlämnade pengar",
  day: day("2018-10-30"),
  madeBy: { kind: "body", body: ids.board, section: 201 },
  rows: [],
  statedTotal: null,
});
const returns = (amount: number, row = training, from: DecisionNumber = paper): Command => ({
  type: "return-money",
  decision: later,
  from,
  row,
  amount: kronor(amount),
});
const at = (time: string, command: Command, by: PersonId = people.secretary): Done =>
  did(by, `2018-11-05 ${time}`, command);
const after = (...done: readonly Done[]): World =>
  worldOf(...authority, ...grantedByBoard, decides, ...done);
const owedIn = ({ state }: World): readonly Owed[] =>
  owed(about, state, day("2018-11-05")).filter(({ card }) => card.card === "return-news");
const told = (world: World): readonly PersonId[] => owedIn(world).map(({ person }) => person);
const [first] = owedIn(after(at("10:00", returns(20_000))));
const cardOf = (world: World) => owedIn(world)[0]?.card ?? { card: "home" as const };
const textOf = (world: World, person: PersonId) => {
  const { text, ...card } = shown(world, cardOf(world), person, { on: "2018-11-05" });
  expect(complaintsAbout(card.content)).toEqual([]);
  return { ...card, text: text.replaceAll("\u00A0", " ") };
};

const delivery = { kind: "system", name: "delivery" } as const;
const now = moment("2018-11-05 10:00");
/** A world in which the chief has been told of it. */
function heard(...done: readonly Done[]): World {
  const world = after(...done);
  const news = owedIn(world).find(({ person }) => person === people.chief);
  if (news === undefined) throw new Error("the chief is told");
  const { key, person, kind, event } = news;
  world.record(opened(people.chief), delivery, moment("2018-11-01 10:00"));
  const claim = { key, person, kind, subject: about, revision: event, attempt: 1, steps: [] };
  world.record({ type: "delivery-begun", ...claim }, delivery, now);
  world.record({ type: "delivery-made", key, private: { activityId: "a" } }, delivery, now);
  return world;
}
/** What there is to do for the chief about it soon afterwards. */
const planned = (world: World) => {
  const own = owedIn(world).filter(({ person }) => person === people.chief);
  return plan(about, own, world.state, moment("2018-11-05 10:11")).actions;
};

describe("money that has been given back", () => {
  it("is news to whoever has the grant's delegation and to the others of the secretariat", () => {
    expect(told(after(at("10:00", returns(20_000))))).toEqual([
      people.secondSecretary,
      people.chief,
    ]);
    const { state } = after(at("10:00", returns(20_000)));
    expect(owed(subject(paper), state, day("2018-11-05"))).toEqual([]);
    expect(first?.card).toMatchObject({ card: "return-news", decision: later });
  });

  it("is news to the holder of the pot that it went back to, and to who answers for the activity", () => {
    const world = after(at("10:00", returns(150_000, mentors, board)));
    expect(told(world)).toEqual([people.secondSecretary, people.director]);
  });

  it("is news to who answers for the activity, who sees that activity alone", () => {
    const other = registeredDecisionId("RS-2018-09-26-180");
    const [row] = boardDecisionCommand.rows;
    if (row === undefined) throw new Error("the board gave something");
    const pilot = { ...row, activity: "Pilot", responsible: "Erik Ekonom", amount: kronor(60_000) };
    const gives = imported({
      ...boardDecisionCommand,
      decision: other,
      day: day("2018-09-26"),
      madeBy: { kind: "body", body: ids.board, section: 180 },
      rows: [pilot],
      statedTotal: null,
    });
    const back = returns(10_000, schedule, decisionNumber(`registered/${other}`));
    const world = after(gives, at("10:00", returns(20_000)), at("10:05", back));
    expect(told(world)).toEqual([people.secondSecretary, people.chief, people.finance]);
    const { text, titles } = textOf(world, people.finance);
    expect(text).toContain("10 000 kr har lämnats tillbaka");
    expect(text).toContain("Aktiviteten har 50 000 kr kvar.");
    expect(text).not.toContain("Träningscenter");
    expect(titles).toEqual(["Hem"]);
  });

  it("is told once for all that is registered within the hour, and grows until then", () => {
    const one = at("10:00", returns(20_000));
    const more = at("10:30", returns(30_000, schedule));
    const both = owedIn(after(one, more));
    expect(both.map(({ key }) => key)).toEqual(owedIn(after(one)).map(({ key }) => key));
    expect(both[0]?.revision).toBe((both[0]?.event ?? 0) + 1);
    expect(told(after(one, at("11:01", returns(30_000, schedule))))).toHaveLength(4);
    const another = at("10:30", returns(30_000, schedule), people.secondSecretary);
    expect(told(after(one, another))).toEqual([
      people.secondSecretary,
      people.chief,
      people.secretary,
      people.chief,
    ]);
  });

  it("is no news where it was taken back before anybody heard, nor where the first import brought it", () => {
    const one = at("10:00", returns(20_000));
    const undone = at("10:05", returns(0));
    expect(told(after(one, undone))).toEqual([]);
    expect(told(after(imported(returns(20_000))))).toEqual([]);
    // Taken back later it is news of its own, and the first stays told.
    expect(told(after(one, at("12:00", returns(0))))).toHaveLength(4);
  });

  it("is put right on the card of whoever has heard of it", () => {
    const world = heard(at("10:00", returns(20_000)));
    world.carryOut(at("10:05", returns(0)));
    const still = owedIn(world);
    expect(still.map((one) => one.person)).toEqual([people.chief]);
    const [receipt] = world.state.receipts.values();
    expect(planned(world)).toMatchObject([{ kind: "edit", retired: false, receipt }]);
    const edited = textOf(world, people.chief);
    expect(edited.text).toContain("Återlämnade pengar är rättade");
    expect(edited.text).not.toContain("Träningscenter");
  });

  it("is not told anew, whatever more comes, to whoever has removed the message", () => {
    const world = heard(at("10:00", returns(20_000)));
    world.carryOut(at("10:05", returns(30_000)));
    const [receipt] = world.state.receipts.values();
    if (receipt === undefined) throw new Error("the chief has heard of it");
    const { key } = receipt;
    const edit = { key, revision: logPosition(world.records.length), retired: false, lost: true };
    world.record({ type: "deliveries-edited", edits: [edit] }, delivery, now);
    world.carryOut(at("10:10", returns(40_000)));
    expect(told(world)).toContain(people.chief);
    expect(planned(world)).toEqual([]);
  });
});

describe("the card that says so", () => {
  it("names the sum, the decision, where the money is and what the activity has left", () => {
    const world = after(at("10:00", returns(20_000)), at("10:05", returns(30_000, schedule)));
    const { text, titles, summary } = textOf(world, people.chief);
    expect(summary.replaceAll("\u00A0", " ")).toBe("50 000 kr har lämnats tillbaka");
    expect(text).toContain("RS 2018-10-30 § 201");
    expect(text).toContain("registrerad av Eva Registrator");
    expect(text).toContain("Pengarna är tillbaka i det som är kvar av bidraget.");
    expect(text).toContain("Aktiviteten har 30 000 kr kvar.");
    expect(titles).toEqual(["Öppna bidraget", "Visa beslutet"]);
  });

  it("shows a holder the money of his own pot alone, with the way to it", () => {
    const world = after(
      at("10:00", returns(20_000)),
      at("10:05", returns(150_000, mentors, board)),
    );
    const holder = textOf(world, people.director);
    expect(holder.text).toContain("150 000 kr har lämnats tillbaka");
    expect(holder.text).toContain("Pengarna är tillbaka i potten Kompetens.");
    expect(holder.text).not.toContain("Träningscenter");
    expect(holder.titles).toEqual(["Öppna potten", "Hem"]);
    const all = textOf(world, people.secondSecretary);
    expect(all.text).toContain("170 000 kr har lämnats tillbaka");
    expect(all.titles).toEqual(["Visa beslutet"]);
    const card = cardOf(world);
    const sees = (person: PersonId) =>
      maySee(card, world.state, viewerOf(person, { on: "2018-11-05" }));
    expect([people.auditor, people.finance, people.outsider].map(sees)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("says what stood before where it is put right afterwards", () => {
    const world = after(at("10:00", returns(20_000)), at("12:00", returns(5_000)));
    const last = owedIn(world).findLast(({ person }) => person === people.chief);
    const { text } = shown(world, last?.card ?? { card: "home" }, people.chief, {
      on: "2018-11-05",
    });
    const said = text.replaceAll("\u00A0", " ");
    expect(said).toContain("15 000 kr mindre lämnas tillbaka");
    expect(said).toContain("Förut var beloppet 20 000 kr.");
    expect(said).toContain("Aktiviteten har 45 000 kr kvar.");
  });

  it("is missing where there is no such news", () => {
    const world = after(at("10:00", returns(20_000)));
    const nothing = { card: "return-news", decision: later, event: logPosition(1) } as const;
    const { text } = shown(world, nothing, people.secretary, { on: "2018-11-05" });
    expect(text).not.toContain("tillbaka");
    expect(maySee(nothing, world.state, viewerOf(people.secretary, {}))).toBe(false);
  });
});
