import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  type PersonId,
  registeredDecisionId,
  rowId,
} from "../../../src/domain/brand.ts";
import type { Card } from "../../../src/notify/card.ts";
import { expand } from "../../../src/teams/cards/template.ts";
import { renderVerify } from "../../../src/teams/cards/verify.ts";
import {
  answerWord,
  declare,
  decided,
  decideIt,
  giveBack,
  noteWord,
  refer,
  sent,
  settleReferral,
} from "../../domain/ask.ts";
import { authority, pots, proposals } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { phasedOutBy } from "../../domain/phasing-out.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read } from "../reading.ts";
import { hostile, literal, shown, viewerOf, wide } from "./scene.ts";

const { skills } = proposals;
const decision = decisionNumber("1/2018");

const waiting = worldOf(...authority, ...sent("skills"));
const done = worldOf(...authority, ...decided("skills"));
const phasingOut = worldOf(...authority, ...phasedOutBy());
const unbound = worldOf(...authority, ...decided("skills", undefined, "2018-12-20 10:00"));
const stopped = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", declare(skills, "unsure")),
);
const referred = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(skills)),
);
const answered = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(skills)),
  did(
    people.secretary,
    "2018-06-25 10:30",
    settleReferral(skills, "granted", 160, day("2018-06-25")),
  ),
);
const returned = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", giveBack(skills)),
);

const spoken = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.secretary, "2018-06-25 09:30", noteWord(skills, people.chief)),
);
const denied = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.secretary, "2018-06-25 09:30", noteWord(skills, people.chief)),
  did(people.chief, "2018-06-25 09:40", answerWord(skills, "denied")),
);

type Look = readonly [string, World, Card, PersonId];

const cards: readonly Look[] = [
  ["the task of a decision", waiting, { card: "proposal", proposal: skills }, people.chief],
  ["a proposal that waits", waiting, { card: "proposal", proposal: skills }, people.director],
  [
    "a proposal for the secretariat",
    waiting,
    { card: "proposal", proposal: skills },
    people.secretary,
  ],
  ["a proposal that came back", returned, { card: "proposal", proposal: skills }, people.director],
  ["a stopped proposal", stopped, { card: "proposal", proposal: skills }, people.director],
  ["a referred proposal", referred, { card: "proposal", proposal: skills }, people.secretary],
  [
    "a proposal that the board decided",
    answered,
    { card: "proposal", proposal: skills },
    people.director,
  ],
  ["the confirmation", waiting, { card: "confirm", proposal: skills }, people.chief],
  ["the way back", waiting, { card: "return", proposal: skills }, people.chief],
  ["the referral", waiting, { card: "refer", proposal: skills, why: "goals" }, people.chief],
  [
    "the declaration",
    waiting,
    { card: "disqualify", proposal: skills, answer: "yes" },
    people.chief,
  ],
  ["the doubt", waiting, { card: "disqualify", proposal: skills, answer: "unsure" }, people.chief],
  [
    "the answer to a doubt",
    stopped,
    { card: "settle-disqualification", proposal: skills, person: people.chief },
    people.secretary,
  ],
  ["the board's answer", referred, { card: "settle-referral", proposal: skills }, people.secretary],
  [
    "the news of a referral",
    referred,
    { card: "referral-news", proposal: skills },
    people.director,
  ],
  [
    "the news of its answer",
    answered,
    { card: "referral-answer", proposal: skills },
    people.director,
  ],
  ["a decision", done, { card: "decision", decision }, people.chief],
  ["a decision's text", done, { card: "decision-text", decision, page: 1 }, people.chief],
  ["a decision's news", done, { card: "decision-news", decision }, people.director],
  ["all decisions", done, { card: "decisions", page: 1 }, people.auditor],
  [
    "a decision from paper",
    done,
    { card: "registered", decision: ids.boardDecision },
    people.auditor,
  ],
  ["what is reported", done, { card: "notices", meeting: ids.august, page: 1 }, people.secretary],
  ["what has no meeting", unbound, { card: "notices", meeting: null, page: 1 }, people.secretary],
  [
    "the choice of a meeting",
    unbound,
    { card: "bind-notice", about: { kind: "decision", decision } },
    people.secretary,
  ],
  [
    "a choice already made",
    done,
    {
      card: "bind-notice",
      about: { kind: "registered", decision: registeredDecisionId(ids.potsDecision) },
    },
    people.secretary,
  ],
  ["the calendar", done, { card: "meetings" }, people.secretary],
  ["a history", done, { card: "history", subject: `pot/${pots.skills}`, page: 1 }, people.auditor],
  [
    "a pot of a day",
    done,
    { card: "pot-then", pot: pots.skills, day: day("2018-06-25") },
    people.auditor,
  ],
  [
    "a pot of a day too early",
    done,
    { card: "pot-then", pot: pots.skills, day: day("2018-01-01") },
    people.auditor,
  ],
  [
    "a pot of a day ahead",
    done,
    { card: "pot-then", pot: pots.skills, day: day("2018-12-24") },
    people.auditor,
  ],
  ["an answer to note", waiting, { card: "note-word", proposal: skills }, people.secretary],
  ["an answer to confirm", spoken, { card: "word", proposal: skills }, people.chief],
  ["an answer that waits", spoken, { card: "proposal", proposal: skills }, people.secretary],
  ["an answer that was denied", denied, { card: "word-news", proposal: skills }, people.secretary],
  ["the mandate", waiting, { card: "may-i-decide", pot: pots.skills, day: null }, people.director],
  ["the check", done, { card: "verify" }, people.auditor],
  [
    "a decision's file",
    done,
    { card: "document", of: { kind: "decision", decision } },
    people.director,
  ],
  [
    "the list's file",
    done,
    { card: "document", of: { kind: "notice-list", meeting: ids.august } },
    people.secretary,
  ],
  [
    "a follow-up's file",
    done,
    {
      card: "document",
      of: { kind: "follow-up", grant: ids.grant, pot: pots.skills, cutOff: day("2018-08-31") },
    },
    people.director,
  ],
  ["an export", done, { card: "document", of: { kind: "export", form: "xlsx" } }, people.auditor],
  ["its csv", done, { card: "document", of: { kind: "export", form: "csv" } }, people.director],
  ["its JSON", done, { card: "document", of: { kind: "export", form: "json" } }, people.outsider],
  ["a calendar", done, { card: "document", of: { kind: "calendar" } }, people.director],
  ["a row's need", done, { card: "need", decision, row: rowId("mentors") }, people.director],
  [
    "a phase-out",
    phasingOut,
    { card: "phase-out", decision, row: rowId("mentors"), way: null },
    people.director,
  ],
  [
    "a phase-out's new day",
    phasingOut,
    { card: "phase-out", decision, row: rowId("mentors"), way: "postponed" },
    people.director,
  ],
  [
    "a phase-out's news",
    phasingOut,
    { card: "phase-out", decision, row: rowId("mentors"), way: "news" },
    people.secretary,
  ],
  ["the language", done, { card: "language" }, people.outsider],
  ["the clock", done, { card: "clock" }, people.secretary],
];

/** Words that only one of the languages has. */
const swedish = /\b(och|beslut|förslag|är|Tillbaka|potten)\b/;
const english = /\b(the|and|decision|proposal|Back)\b/;

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(cards)("%s keeps the rules of a card", (_name, world, card, person) => {
    const { content, summary, hasInputs, fields } = shown(world, card, person, { language });
    expect(complaintsAbout(content)).toEqual([]);
    expect(content["lang"]).toBe(language);
    expect(summary).not.toBe("");
    expect(hasInputs).toBe(fields.length > 0);
  });
});

const decisionText = cards.filter(([name]) => name === "a decision's text");
const translated = cards.filter(([name]) => name !== "a decision's text");

it.each(translated)("%s speaks its reader's language throughout", (_name, world, card, person) => {
  const inEnglish = shown(world, card, person, { language: "en" });
  const inSwedish = shown(world, card, person, { language: "sv" });
  expect(inSwedish.titles.join(" ")).not.toMatch(english);
  expect(inEnglish.titles.join(" ")).not.toMatch(swedish);
  expect(inEnglish.text).not.toBe(inSwedish.text);
});

it.each(decisionText)("%s is Swedish for everybody", (_name, world, card, person) => {
  expect(shown(world, card, person, { language: "en" }).text).toMatch(swedish);
});

const widest = wide(60);
const twenty = wide(19);

it("holds the largest proposal and its decision in the size of a card", () => {
  for (const world of [widest, twenty]) {
    const task = shown(world, { card: "proposal", proposal: skills }, people.chief);
    expect(complaintsAbout(task.content)).toEqual([]);
  }
  twenty.carryOut(did(people.chief, "2018-06-25 11:00", decideIt(skills)));
  for (let page = 1; page < 8; page += 1) {
    const text = shown(twenty, { card: "decision-text", decision, page }, people.chief);
    expect(complaintsAbout(text.content)).toEqual([]);
  }
  const made = shown(twenty, { card: "decision", decision }, people.chief);
  expect(complaintsAbout(made.content)).toEqual([]);
});

it("shows what people typed character by character", () => {
  const comment = did(people.chief, "2018-06-25 09:30", giveBack(skills, hostile));
  const commented = worldOf(...authority, ...sent("skills"), comment);
  const back = shown(commented, { card: "proposal", proposal: skills }, people.director);
  for (const text of literal) expect(back.text.replaceAll("\\", "")).toContain(text);
  const world = wide(2, hostile);
  const task = shown(world, { card: "proposal", proposal: skills }, people.chief);
  for (const text of literal) expect(task.text.replaceAll("\\", "")).toContain(text);
  expect(task.text).not.toContain("[x](");
});

it("shows the proof of the whole log, and says which record is wrong", () => {
  const viewer = viewerOf(people.auditor, {});
  const proof = { records: 120, head: 120, hash: "ab".repeat(32), isWhole: true, firstBad: null };
  const whole = renderVerify(proof, done.state, viewer).content as Json;
  const broken = renderVerify({ ...proof, isWhole: false, firstBad: 17 }, done.state, viewer);
  expect(complaintsAbout(whole)).toEqual([]);
  expect(read(whole).lines).toContain("Allt stämmer");
  expect(read(whole).lines.join(" ")).toContain("är 0\u00A0kr");
  expect(read(broken.content as Json).lines.join(" ")).toContain("bruten vid post 17");
});

it("has a sample beside every template, which fills it", () => {
  const folder = new URL("../../../cards/", import.meta.url);
  const names = "approval confirm question decision document list history mandate setting".split(
    " ",
  );
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(names.map((name) => `${name}.sample.json`)),
  );
  for (const name of names) {
    const sample: object = JSON.parse(readFileSync(new URL(`${name}.sample.json`, folder), "utf8"));
    expect(complaintsAbout(expand(name, sample) as Json), name).toEqual([]);
  }
});
