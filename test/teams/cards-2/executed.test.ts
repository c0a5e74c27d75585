import { describe, expect, it } from "vitest";
import { day, subject } from "../../../src/domain/brand.ts";
import type { State } from "../../../src/domain/state.ts";
import type { Card } from "../../../src/notify/card.ts";
import { dutiesOf } from "../../../src/notify/duties.ts";
import { owed } from "../../../src/notify/owed.ts";
import { typed } from "../../domain/ask.ts";
import { pots } from "../../domain/fixture.ts";
import {
  carriedOut,
  carryingOut,
  executed,
  fees,
  payout,
  readyPayout,
  recordedBefore,
  rent,
  sentPayout,
  withPayout,
} from "../../domain/executing.ts";
import { type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const done = worldOf(...executed);
const open = worldOf(...withPayout);
const ready = worldOf(...readyPayout());
const before = recordedBefore();

const decision: Card = { card: "decision", decision: carriedOut };
const proposal: Card = { card: "proposal", proposal: carryingOut };
const law = "kan inte överklagas (13 kap. 2 § punkt 2 kommunallagen)";
/** What is said of a report that is to come. */
const reporting = /Anmäls till regionstyrelsen|laga kraft|på listan|handlingsstopp/i;

const see = (card: Card, person: keyof typeof people, world: World = done, language?: "en") =>
  shown(world, card, people[person], language === undefined ? {} : { language });

describe("a pot that is executed", () => {
  it("says on its card that nothing is reported, and who needs another basis", () => {
    const { text } = see({ card: "pot", pot: payout }, "director", open);
    expect(text).toContain("nej, ren verkställighet");
    expect(text).toContain(`anmäls inte till regionstyrelsen och ${law}`);
    expect(text).toContain("Den som kan välja mellan mottagare eller belopp fattar ett beslut.");
    expect(text).not.toMatch(reporting);
    const english = see({ card: "pot", pot: payout }, "director", open, "en").text;
    expect(english).toContain("is not reported to the board and cannot be appealed");
    expect(english).toContain("Whoever can choose between receivers or amounts makes a decision.");
  });

  it("leaves the cards of other pots as they were", () => {
    const { text } = see({ card: "pot", pot: pots.digital }, "director", open);
    expect(text).toMatch(/regionstyrelsen 29 augusti 2018, handlingsstopp/);
    expect(text).not.toMatch(/verkställ/i);
  });

  it.each([
    ["director", "Ja, du får verkställa"],
    ["finance", "Nej"],
  ] as const)("answers %s who asks whether to decide: %s", (who, answer) => {
    const { text } = see({ card: "may-i-decide", pot: payout, day: null }, who, open);
    expect(text).toContain(answer);
    expect(text).toContain("Vad verkställighet innebär");
    expect(text).toContain(law);
    expect(text).toContain("delegation, vidaredelegation eller beredning");
  });

  it("asks nobody else to execute who asks about another pot", () => {
    const { text } = see({ card: "may-i-decide", pot: pots.digital, day: null }, "director", open);
    expect(text).toContain("Ja, du får besluta");
    expect(text).not.toMatch(/verkställ/i);
  });

  it("shows the secretariat that it is not reported", () => {
    const { text } = see({ card: "set-up-item", of: "pot", id: payout }, "secretary", open);
    expect(text).toContain(`anmäls inte till regionstyrelsen och ${law}`);
    expect(text).toContain("Då behöver potten en annan grund");
    const other = see({ card: "set-up-item", of: "pot", id: pots.digital }, "secretary", open);
    expect(other.text).not.toMatch(/verkställ/i);
  });
});

describe("what is to be executed", () => {
  it("is reviewed and carried out under its own name, without a meeting", () => {
    const task = see(proposal, "director", ready);
    expect(task.text).toContain("Verkställighet · RS/254/2018");
    expect(task.text).toContain("nej, ren verkställighet");
    expect(task.text).toContain("du verkställer som HS-direktör");
    expect(task.text).not.toMatch(/på delegation|du beslutar/);
    expect(task.titles[0]).toBe("Verkställ …");
    const review = see(proposal, "finance", worldOf(...sentPayout()));
    expect(review.text).toContain("Granskning · RS/254/2018");
    expect(review.text).toContain("nej, ren verkställighet");
    for (const { text } of [task, review]) expect(text).not.toMatch(reporting);
  });

  it("is confirmed with what it means before the eyes", () => {
    const { text, titles } = see({ card: "confirm", proposal: carryingOut }, "director", ready);
    expect(text).toContain("Verkställighet · RS/254/2018");
    expect(text).toContain(law);
    expect(text).toContain("Då behöver potten en annan grund");
    expect(text).toContain("Du är på väg att verkställa 100\u00A0000\u00A0kr");
    expect(text).toContain("Du verkställer som HS-direktör.");
    expect(titles[0]).toBe("Jag är inte jävig, verkställ");
  });

  it("is doubted before its reader where somebody gets another amount than was fixed", () => {
    const chosen = worldOf(...readyPayout({ [fees]: typed.all, [rent]: typed.amount(30_000) }));
    const { text } = see(proposal, "director", chosen);
    expect(text).toContain(
      "Annat belopp än det sökta till Lokalhyra. Är det ett val är det ett beslut och ingen verkställighet",
    );
    expect(see(proposal, "director", ready).text).not.toContain("Annat belopp än det sökta");
  });
});

describe("mere execution that is done", () => {
  it("is answered and shown without report, appeal or legal force", () => {
    for (const card of [decision, { card: "decision-news", decision: carriedOut } as const]) {
      const { text, titles } = see(card, "secretary");
      expect(text).toContain("Verkställt");
      expect(text).toContain("kan inte överklagas");
      expect(text).not.toMatch(reporting);
      expect(titles).not.toContain("Vägen till laga kraft");
    }
    const { text } = see(decision, "auditor");
    expect(text).toContain("Grund: Verkställighet av det som redan är beslutat");
    expect(text).toContain("Styrelsens beslut: RS 2018-04-25 § 114");
    expect(text).toContain("Anmäls: nej, ren verkställighet");
    expect(text).toContain(`anmäls inte till regionstyrelsen och ${law}`);
    expect(see(decision, "director", done, "en").text).toContain("cannot be appealed");
    const answered = shown(done, decision, people.director, { said: { done: "decided" } }).text;
    expect(answered).toMatch(
      /Beslut 1\/2018 är fattat .* Det är ren verkställighet: det loggas här, anmäls inte/,
    );
  });

  it("keeps its way to a correction", () => {
    expect(see(decision, "director").titles).toContain("Ändra eller rätta");
    const change = see({ card: "amend", decision: carriedOut }, "director");
    expect(change.text).toContain("Också det nya beslutet är verkställighet och anmäls inte.");
    expect(change.text).not.toContain("anmäls för sig");
  });

  it("is told apart in the list of decisions and in its history", () => {
    expect(see({ card: "decisions", page: 1 }, "auditor").text).toMatch(
      /Hanna Sund · verkställighet/,
    );
    const history: Card = { card: "history", subject: subject("decision/1/2018"), page: 1 };
    const { text } = see(history, "auditor");
    expect(text).toContain("(ren verkställighet, som inte anmäls)");
    expect(text).not.toContain("satte upp beslutet för anmälan");
  });

  it("shows its text under its own name", () => {
    const { text } = see({ card: "decision-text", decision: carriedOut, page: 1 }, "auditor");
    expect(text).toContain("Verkställighet 1/2018");
    expect(text).not.toMatch(/delegationsbeslut/i);
  });

  it("stands on no list of the board and in no figure of what is not reported", () => {
    const list: Card = { card: "notices", meeting: ids.august, page: 1 };
    expect(see(list, "secretary").text).not.toContain("Utbetalning");
    expect(see(list, "secretary", before).text).toContain("Utbetalning");
    const waits = (world: World) => see({ card: "notice-statistics" }, "secretary", world).text;
    expect(waits(done)).toContain("Ett beslut är inte anmält än");
    expect(waits(before)).toContain("2 beslut är inte anmälda än");
  });

  it("asks nothing of the secretariat, and tells it once", () => {
    const about = subject("decision/1/2018");
    const kinds = (state: State, on: string): readonly string[] =>
      dutiesOf(about, state, day(on))
        .map(({ kind }) => kind)
        .filter((kind) => kind !== "follow-up");
    expect(kinds(done.state, "2018-09-30")).toEqual([]);
    const told = owed(about, done.state, day("2018-06-25")).map(({ card }) => card.card);
    expect(new Set(told)).toEqual(new Set(["decision-news"]));
  });
});

describe("an execution from before it was told apart", () => {
  it("keeps its report and its way to legal force on the cards", () => {
    const { text, titles } = see(decision, "secretary", before);
    expect(text).toContain("Anmäls: regionstyrelsen 29 augusti 2018");
    expect(text).toContain("Står på listan till mötet 29 augusti 2018");
    expect(titles).toContain("Vägen till laga kraft");
    expect(text).not.toContain("kan inte överklagas");
    const notice: Card = { card: "notice", about: { kind: "decision", decision: carriedOut } };
    expect(see(notice, "secretary", before).text).toContain("det är inte anmält");
  });
});
