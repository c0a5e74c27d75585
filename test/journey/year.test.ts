import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { isJulyMode, isWorkingDay } from "../../src/domain/calendar.ts";
import { trialBalance } from "../../src/domain/account.ts";
import type { Receipt } from "../../src/domain/delivery.ts";
import { dayAt, hourAt } from "../../src/domain/moment.ts";
import { isUnreported } from "../../src/domain/notice.ts";
import type { State } from "../../src/domain/state.ts";
import { people } from "../../src/local/sample/people.ts";
import type { SampleName } from "./region.ts";
import { openYear, type Told, type Year } from "./year.ts";
import { play } from "./year-acts.ts";
import { autumn } from "./year-autumn.ts";
import { summer } from "./year-summer.ts";
import { tally, toldOf, writeOut } from "./year-list.ts";
import { winter } from "./year-winter.ts";

/** What somebody bears to hear from a program in a week, decisions and questions of others included. */
const weekMax = 12;
/** And what it reminds of by itself. */
const digestsWeekMax = 4;

describe("the sample authority's year", { timeout: 120_000 }, () => {
  let year: Year;
  let state: State;
  let digests: readonly Receipt[];

  beforeAll(async () => {
    year = await openYear();
    await play(year, [...summer, ...autumn, ...winter]);
    await year.until("2019-03-31", 20);
    state = await year.region.program.commits.current();
    digests = [...state.receipts.values()].filter(({ kind }) => kind === "digest");
    writeOut(year.told);
  }, 300_000);
  afterAll(() => year.close());

  const told = (to: SampleName, words: string): readonly Told[] => toldOf(year.told, to, words);

  it("ends with every decision reported, and every krona in its place", () => {
    expect([...state.decisions.values()]).toHaveLength(6);
    expect([...state.notices.values()].filter(isUnreported)).toEqual([]);
    const waiting = [...state.notices.values()].filter(({ finalDay }) => finalDay === null);
    expect(waiting.map(({ about }) => about)).toEqual([]);
    expect(trialBalance(state).sum).toBe(0);
    expect([...state.assignments.values()].map(({ status }) => status)).toEqual([
      "closed",
      "closed",
    ]);
  });

  it("tells those above of the forgotten paragraph, and of the decision that was left out", () => {
    const late = (words: string) => told("regiondirektor", words).map((one) => one.day);
    expect(late("noterat anmälan till regionstyrelsen 26 september 2018")).toEqual(["2018-10-04"]);
    expect(told("registrator", "Försenad anmälan av beslut 4/2018").length).toBeGreaterThan(0);
    expect(late("4/2018 anmäldes inte")).toHaveLength(1);
  });

  it("tells nobody of a step twice", () => {
    const steps = digests
      .filter(({ status }) => status !== "refused")
      .flatMap(({ person, steps: covered }) => covered.map((step) => `${person} ${step}`));
    expect(steps.length).toBeGreaterThan(100);
    expect(steps.length - new Set(steps).size).toBe(0);
  });

  it("reminds of nothing that is done or lies with somebody else", () => {
    const stale = year.told
      .filter(({ message }) => digests.some((one) => one.activityId === message.id))
      .filter(({ text }) => /Klart: |Ligger inte längre hos dig|Allt på det här kortet/.test(text));
    expect(stale).toEqual([]);
  });

  it("reminds on working days between 9 and 17, and in July only of what the law sets", () => {
    for (const { begunAt, key } of digests) {
      const on = dayAt(begunAt);
      const inHours = begunAt >= hourAt(on, 9) && begunAt < hourAt(on, 17);
      expect([key, isWorkingDay(on), inHours, isJulyMode(on)]).toEqual([key, true, true, false]);
    }
  });

  it("sends nothing of its own accord in the night or on a day off", () => {
    const early = year.told.filter(({ hour, day }) => hour < 7 || hour >= 18 || !isWorkingDay(day));
    expect(early).toEqual([]);
  });

  it("sends at most one digest a day, and a second only when it cannot wait", () => {
    const second = digests.filter(({ key }) => key.endsWith(":2"));
    expect(second.length).toBeLessThanOrEqual(2);
  });

  it("is no nuisance to anybody in any week", () => {
    const sent = [...state.receipts.values()].filter(({ status }) => status === "made");
    expect(tally(sent).filter(({ count }) => count > weekMax)).toEqual([]);
    expect(tally(digests).filter(({ count }) => count > digestsWeekMax)).toEqual([]);
  });

  it("shows the right cards in the right language, and nothing half said", () => {
    expect(year.region.connector.complaints).toEqual([]);
    const leaks = /\b(?:the|and|of|undefined|null|NaN|Infinity)\b|\[object|\$\{/;
    expect(year.told.filter(({ text, summary }) => leaks.test(`${summary}\n${text}`))).toEqual([]);
  });

  it("catches up once, in one card each, after three days without the program", () => {
    const monday = year.told.filter(({ day, hour }) => day === "2018-10-01" && hour >= 9);
    const perPerson = new Map<SampleName, number>();
    for (const { to } of monday) perPerson.set(to, (perPerson.get(to) ?? 0) + 1);
    expect(perPerson.get("registrator")).toBe(1);
    expect([...perPerson.values()].every((count) => count === 1)).toBe(true);
    expect(year.told.filter(({ day }) => day >= "2018-09-28" && day < "2018-10-01")).toEqual([]);
  });

  it("goes past who cannot be reached, and tells him once what he has missed", () => {
    const away = year.told.filter(
      ({ to, day }) => to === "primarvard" && day > "2018-09-05" && day < "2018-10-09",
    );
    expect(away).toEqual([]);
    expect(told("registrator", "Nås inte i Teams: Olle Låtsasberg").length).toBeGreaterThan(0);
    expect(told("hsDirektor", "Olle Låtsasberg kan inte nås i Teams").length).toBeGreaterThan(0);
    const back = year.told.filter(({ to, day }) => to === "primarvard" && day === "2018-10-09");
    expect(back.map(({ summary }) => summary)).toContain("En sak har hänt");
  });

  it("follows a meeting that moves, and those who stand in", () => {
    const [moved] = told("registrator", "Diarienummer").filter(({ day }) => day === "2018-08-14");
    expect(moved?.summary.replaceAll("\u00A0", " ")).toBe(
      "Diarienummer för anmälningslistan, regionstyrelsen 30 augusti 2018, senast 16 augusti",
    );
    const review = (to: SampleName) =>
      year.told.filter(
        (one) => one.to === to && one.summary.startsWith("Väntar på din granskning"),
      );
    expect(review("hrDirektor").map(({ day }) => day)).toEqual(["2018-08-16"]);
    expect(review("ekonomidirektor")).toEqual([]);
  });

  it("lets somebody sleep on a report until shortly before its last reminder", () => {
    const days = told("hsDirektor", "Återrapportera: ").map(({ day }) => day);
    expect(days).toEqual(["2018-10-16", "2018-11-09", "2018-11-12"]);
  });

  it("floods nobody when a ladder has been changed", () => {
    const { id } = people.registrator;
    const after = digests
      .filter(({ person, begunAt }) => person === id && dayAt(begunAt) >= "2018-10-22")
      .filter(({ steps }) => steps.some((step) => step.startsWith("number-list:")));
    expect(after.map(({ begunAt }) => dayAt(begunAt))).toEqual(["2018-12-03"]);
  });

  it("leaves a colleague alone who knows that another takes it", () => {
    const { id } = people.kanslijurist;
    const days = digests
      .filter(({ person, steps }) => person === id && steps.some(isOctoberList))
      .map(({ begunAt }) => dayAt(begunAt));
    expect(days.filter((on) => on > "2018-10-09")).toEqual([]);
    expect(days.length).toBeGreaterThan(0);
  });
});

const isOctoberList = (step: string): boolean =>
  step.startsWith("number-list:meeting/RS-2018-10-31");
