import { describe, expect, it } from "vitest";
import { decisionNumber, personId, type PersonId } from "../../../src/domain/brand.ts";
import type { Card } from "../../../src/notify/card.ts";
import { maySee, visiblePots } from "../../../src/teams/cards/access.ts";
import { declare, decided, decideIt, drafted, refer, sent } from "../../domain/ask.ts";
import { authority, pots, proposals } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";
import { viewerOf } from "./scene.ts";

const { skills, tools } = proposals;
const decision = decisionNumber("1/2018");

const draft = worldOf(...authority, ...drafted("skills"));
const submitted = worldOf(...authority, ...sent("skills"));
const atTools = worldOf(...authority, ...sent("tools"));
const done = worldOf(...authority, ...decided("skills"));
const aside = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", declare(skills, "yes")),
);
const decidedAside = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", declare(skills, "yes")),
  did(people.chiefSubstitute, "2018-06-25 10:00", decideIt(skills)),
);
const referredAside = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", declare(skills, "yes")),
  did(people.chiefSubstitute, "2018-06-25 10:00", refer(skills)),
);
const referred = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", refer(skills)),
);

const everybody = Object.entries(people) as [keyof typeof people, PersonId][];

/** Who of all people may see a card. */
const seers = (world: World, card: Card, on?: string): string[] =>
  everybody
    .filter(([, person]) =>
      maySee(card, world.state, viewerOf(person, on === undefined ? {} : { on })),
    )
    .map(([name]) => name);

type Rule = readonly [string, World, Card, readonly (keyof typeof people)[]];

const overseers = ["secretary", "secondSecretary", "auditor", "chief", "chiefSubstitute"] as const;
const holders = ["director", "directorSubstitute"] as const;

const rules: readonly Rule[] = [
  [
    "reading a list in: whoever may put its rows into a pot",
    draft,
    { card: "intakes" },
    ["secretary", "secondSecretary", "chief", "director", "finance"],
  ],
  [
    "a pot: its holders, and those who oversee",
    draft,
    { card: "pot", pot: pots.skills },
    [...overseers, ...holders],
  ],
  ["a draft: its holders alone", draft, { card: "form", proposal: skills, page: 1 }, holders],
  [
    "a draft's rows: its holders alone",
    draft,
    { card: "rows", proposal: skills, page: 1 },
    holders,
  ],
  [
    "sent rows: holders and those in the route",
    submitted,
    { card: "rows", proposal: skills, page: 1 },
    ["chief", "chiefSubstitute", ...holders],
  ],
  [
    "the rows of another route: its steps too",
    atTools,
    { card: "rows", proposal: tools, page: 1 },
    ["chief", "chiefSubstitute", ...holders, "finance", "computers"],
  ],
  ["a sent draft's form: nobody", submitted, { card: "form", proposal: skills, page: 1 }, []],
  [
    "rows after a declared conflict: not the one who declared it",
    aside,
    { card: "rows", proposal: skills, page: 1 },
    ["chiefSubstitute", ...holders],
  ],
  [
    "rows that the board is to decide: the secretariat too",
    referred,
    { card: "rows", proposal: skills, page: 1 },
    ["secretary", "secondSecretary", "chief", "chiefSubstitute", ...holders],
  ],
  [
    "the board's answer: the secretariat alone",
    referred,
    { card: "settle-referral", proposal: skills },
    ["secretary", "secondSecretary"],
  ],
  [
    "a decision: overseers, holders and those who answer for its rows",
    done,
    { card: "decision", decision },
    [...overseers, ...holders],
  ],
  [
    "the list of reports: those who hold a pot or oversee",
    done,
    { card: "notices", meeting: ids.august, page: 1 },
    [...overseers, ...holders, "finance"],
  ],
  [
    "the choice of a meeting: the secretariat alone",
    done,
    { card: "bind-notice", about: { kind: "decision", decision } },
    ["secretary", "secondSecretary"],
  ],
  [
    "the history of a pot: those who see the pot",
    done,
    { card: "history", subject: "pot/skills", page: 1 },
    [...overseers, ...holders],
  ],
  [
    "the history of a proposal: those who see its pot",
    submitted,
    { card: "history", subject: "proposal/skills/1", page: 1 },
    [...overseers, ...holders],
  ],
  [
    "the history after a declared conflict: not the one who declared it",
    aside,
    { card: "history", subject: "proposal/skills/1", page: 1 },
    ["secretary", "secondSecretary", "auditor", "chiefSubstitute", ...holders],
  ],
  [
    "the history once it is decided: the disqualified too",
    decidedAside,
    { card: "history", subject: "proposal/skills/1", page: 1 },
    [...overseers, ...holders],
  ],
  [
    "that it is referred, with the sum: not the one who declared a conflict",
    referredAside,
    { card: "referral-news", proposal: skills },
    ["secretary", "secondSecretary", "auditor", "chiefSubstitute", ...holders],
  ],
  ["a history of nothing: nobody", done, { card: "history", subject: "skills", page: 1 }, []],
];

describe("may be seen", () => {
  it.each(rules)("%s", (_rule, world, card, expected) => {
    expect(seers(world, card).toSorted()).toEqual([...expected].toSorted());
  });
});

it("lets a holder see his own pots and no others", () => {
  const potsOf = (person: PersonId): string[] =>
    visiblePots(done.state, viewerOf(person, {})).map((pot) => pot.id);
  expect(potsOf(people.finance)).toEqual([pots.tools]);
  expect(potsOf(people.director)).toEqual([pots.skills, pots.digital]);
  expect(potsOf(people.chief)).toEqual(Object.values(pots));
  expect(potsOf(people.outsider)).toEqual([]);
});

it("shows a stranger nothing but help and the language", () => {
  const stranger = viewerOf(personId("stranger"), {});
  const open: Card[] = [{ card: "help" }, { card: "welcome" }, { card: "language" }];
  const closed: Card[] = [
    { card: "home" },
    { card: "pots" },
    { card: "decisions", page: 1 },
    { card: "meetings" },
    { card: "verify" },
    { card: "may-i-decide", pot: pots.skills, day: null },
    { card: "decision", decision },
  ];
  expect(open.every((card) => maySee(card, done.state, stranger))).toBe(true);
  expect(closed.some((card) => maySee(card, done.state, stranger))).toBe(false);
});
