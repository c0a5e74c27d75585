import { describe, expect, it } from "vitest";
import { day, instant, logPosition, ore, personId, positionId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import type { FieldProblem, Refusal } from "../../src/domain/refusal.ts";
import type { Named } from "../../src/language/say/refusal-words.ts";
import { problemSentence, refusalSentence } from "../../src/language/say/refusal.ts";
import { refusalsInSwedish } from "../../src/language/say/refusal-sv.ts";
import { warningSentence } from "../../src/language/say/warning.ts";

const named: Named = {
  person: () => "Hedda Påhittad",
  people: (people) => (people.length === 0 ? "" : "Eskil Låtsas"),
  positions: () => "ekonomidirektören",
  titled: () => "Eskil Låtsas, ekonomidirektör",
  position: () => "ekonomidirektören",
  rows: () => "Simulatorer",
  delegate: () => "regiondirektören",
  typed: (text) => text,
};

/** One object with every field that any refusal has, so that each sentence can be spoken. */
const everything = {
  id: "X",
  text: "X",
  number: "RS/1/2018",
  title: "Ärendet",
  from: day("2018-01-01"),
  to: day("2018-12-31"),
  position: positionId("ekonomidirektor"),
  name: "Ekonomichef",
  stated: kronor(100),
  computed: kronor(90),
  left: kronor(100),
  wanted: kronor(150),
  bound: kronor(200),
  sum: kronor(150),
  missing: "purposes",
  purpose: "IT",
  activity: "Mentorer",
  length: 1200,
  max: 1000,
  holders: [personId("p")],
  positions: [positionId("ekonomidirektor")],
  by: personId("p"),
  seen: logPosition(1),
  current: logPosition(2),
  rows: [],
  errors: [],
  warnings: [],
  step: "review",
  person: personId("p"),
  decision: "1/2018",
  meeting: "RS-2018-08-29",
  key: "k",
  now: instant(Date.UTC(2018, 5, 25, 8, 0)),
  body: "RS",
  day: day("2018-08-29"),
  firstDay: day("2018-08-28"),
  decisionDay: day("2018-08-29"),
  last: day("2018-09-20"),
  opensOn: day("2018-05-02"),
  until: day("2018-08-10"),
  standing: "substitute",
  status: "closed",
  why: "reported",
  reference: "FR 12-18",
  people: [personId("p")],
};

/** Fields of one name that mean something of their own in a refusal. */
const particular: Readonly<Record<string, object>> = {
  "request-incomplete": { missing: "sought" },
  "pot-in-use": { by: "draft" },
  "pot-amended-since": {
    was: { title: "Ny", purpose: "IT", amount: kronor(100), holder: positionId("it-chef") },
    now: { title: "X", purpose: "HR", amount: kronor(90), holder: positionId("ekonomidirektor") },
  },
  "return-outside": { why: "maker" },
  "move-outside": { why: "maker" },
  "rows-added-since": { amount: kronor(40_000) },
  "secretariat-keeps": { what: "settings" },
  "person-stands-alone": { positions: [positionId("ekonomidirektor")] },
  "position-in-use": { pots: 2, mandates: 1, assignments: 1, below: 1 },
  "body-in-use": { notices: 2, assignments: 1, mandates: 1, referrals: 1 },
  "list-step-missing": { step: "reported" },
  "list-step-noted": { step: "adjusted" },
  "pot-locked": { year: 2018 },
  "carry-target": { year: 2018 },
  "year-waits": { waiting: { why: "decision" } },
  "year-left-differs": { was: kronor(200), now: kronor(100) },
};

const refusals = Object.keys(refusalsInSwedish).map(
  (code) =>
    ({
      ...everything,
      ...particular[code],
      code,
    }) as unknown as Refusal,
);

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(refusals)("says $code in whole sentences", (refusal) => {
    const sentence = refusalSentence(refusal, named, language);
    expect(sentence).toMatch(/^[A-ZÅÄÖ0-9].*\.$/s);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|!/);
  });
});

it("says each refusal in words of its own, and in each language", () => {
  for (const language of ["sv", "en"] as const) {
    const sentences = refusals.map((refusal) => refusalSentence(refusal, named, language));
    // A text that is too long is one and the same matter wherever it stands.
    expect(new Set(sentences).size).toBe(sentences.length);
  }
  for (const refusal of refusals) {
    expect(refusalSentence(refusal, named, "en")).not.toBe(refusalSentence(refusal, named, "sv"));
  }
});

it("says how much more than the pot it is, and the way out", () => {
  const refusal = {
    code: "pot-exceeded",
    sum: kronor(3_850_000),
    left: kronor(3_700_000),
  } as const;
  expect(refusalSentence(refusal, named, "sv")).toBe(
    "Det är 150\u00A0000\u00A0kr mer än potten. Sänk någon rad, eller begär mer pengar hos regiondirektören.",
  );
});

it("says who may, where somebody else may not, and when nobody is appointed", () => {
  const position = positionId("ekonomidirektor");
  const own: Refusal = { code: "not-holder", position, holders: [personId("p")] };
  expect(refusalSentence(own, named, "sv")).toBe(
    "Potten hör till ekonomidirektören. Eskil Låtsas kan göra det här.",
  );
  const empty: Refusal = { code: "not-holder", position, holders: [] };
  expect(refusalSentence(empty, named, "sv")).toBe(
    "Potten hör till ekonomidirektören. Ingen är utsedd just nu, så fråga sekretariatet.",
  );
});

const problems: readonly FieldProblem[] = [
  ...(
    [
      "no-unit",
      "ambiguous-point",
      "negative",
      "ore",
      "spacing",
      "too-large",
      "not-an-amount",
    ] as const
  ).map((why) => ({ code: "unreadable", why, typed: "3,7" }) as const),
  { code: "unanswered" },
  { code: "motive-missing" },
  { code: "next-year-missing" },
  { code: "phase-out-too-small", unfunded: ore(200_000), phasedOut: ore(100_000) },
  { code: "phase-out-incomplete" },
  { code: "board-missing" },
  { code: "board-is-own" },
  { code: "second-rest" },
  { code: "rest-is-empty" },
  { code: "too-long", length: 1200, max: 1000 },
  { code: "missing" },
  { code: "day-too-early", earliest: day("2018-08-29") },
  { code: "day-too-late", latest: day("2018-08-29") },
  { code: "day-unreadable", typed: "31 april" },
  { code: "not-a-count-of-days", max: 120 },
  { code: "attachment-missing" },
];

it("says what is wrong with a field in a sentence of its own in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const sentences = problems.map((problem) => problemSentence(problem, named, language));
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) expect(sentence).toMatch(/[.?]$/);
  }
});

it("says of an own benefit to its reader as to himself, and of somebody else by name", () => {
  const warning = { id: "own-benefit", person: personId("p"), activities: ["KTC"] } as const;
  const say = (reader: string): string =>
    warningSentence(
      warning,
      { person: () => "Hedda Påhittad", activity: (text) => text, reader: personId(reader) },
      "sv",
    );
  expect(say("p")).toBe("Du ansvarar själv för KTC. Fundera på om du är jävig.");
  expect(say("q")).toBe("Hedda Påhittad ansvarar själv för KTC.");
});

it("names three activities and counts the rest", () => {
  const warning = { id: "effect-unknown", activities: ["a", "b", "c", "d", "e"] } as const;
  const names = { person: () => "", activity: (text: string) => text, reader: personId("p") };
  expect(warningSentence(warning, names, "sv")).toBe(
    "Väntad effekt saknas för a, b, c och två till.",
  );
});
