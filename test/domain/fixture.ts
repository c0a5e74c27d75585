import { day, potId, proposalId, requestId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { GrantCommand } from "../../src/domain/grant.ts";
import { kronor } from "../../src/domain/money.ts";
import type { PotCommand } from "../../src/domain/pot.ts";
import type { Done } from "./given.ts";
import { ids, imported, organisation, people, positions } from "./organisation.ts";

/** Two pots that are prepared for the chief executive, one of his own, and one that he has passed on. */
export const pots = {
  skills: potId("skills"),
  tools: potId("tools"),
  own: potId("own"),
  digital: potId("digital"),
} as const;

/** The first proposal of each pot. */
export const proposals = {
  skills: proposalId("skills/1"),
  tools: proposalId("tools/1"),
  own: proposalId("own/1"),
  digital: proposalId("digital/1"),
} as const;

export const requests = {
  mentors: requestId("mentors"),
  courses: requestId("courses"),
  leaders: requestId("leaders"),
  reports: requestId("reports"),
  study: requestId("study"),
  app: requestId("app"),
} as const;

/** The grant's 3 000 000 kr: 200 000 fixed by the board, 2 700 000 in pots, 100 000 left. */
export const amounts = {
  grant: kronor(3_000_000),
  fixed: kronor(200_000),
  skills: kronor(1_000_000),
  tools: kronor(600_000),
  own: kronor(500_000),
  digital: kronor(600_000),
  left: kronor(100_000),
} as const;

export const mandateCommand: GrantCommand & { type: "register-mandate" } = {
  type: "register-mandate",
  mandate: ids.mandate,
  case: ids.case,
  body: ids.board,
  day: day("2018-04-25"),
  section: 114,
  quote: "Regiondirektören får besluta hur resten fördelas på kompetens och digitalisering.",
  purposes: [
    { id: "skills", title: { sv: "Kompetens", en: "Skills" } },
    { id: "digital", title: { sv: "Digitalisering", en: "Digital care" } },
  ],
  grant: ids.grant,
  delegate: positions.chief,
  onwardSource: "Regionstyrelsens delegationsordning punkt 1.7",
  validFrom: day("2018-04-25"),
  validTo: day("2018-12-31"),
};

export const grantCommand: GrantCommand & { type: "register-grant" } = {
  type: "register-grant",
  grant: ids.grant,
  case: ids.case,
  title: "Personalmiljarden 2018",
  year: 2018,
  amount: amounts.grant,
  rounding: kronor(50_000),
  code: "Projekt 91254",
  lastUseDay: day("2018-12-31"),
  reportDay: day("2019-03-29"),
  unspent: "unclear",
};

export const boardDecisionCommand: GrantCommand & { type: "register-decision" } = {
  type: "register-decision",
  decision: ids.boardDecision,
  case: ids.case,
  title: "Fördelning av Personalmiljarden 2018",
  day: day("2018-04-25"),
  madeBy: { kind: "body", body: ids.board, section: 114 },
  grant: ids.grant,
  rows: [
    {
      activity: "Schemaläggning",
      description: "Schema efter vårdens behov",
      responsible: "Karin Berg",
      amount: kronor(150_000),
      need: "no",
    },
    {
      activity: "Träningscenter",
      description: "Byggs ut",
      responsible: "Per Ek",
      amount: kronor(50_000),
      need: "unstated",
    },
  ],
  statedTotal: kronor(200_000),
  textHash: "a".repeat(64),
  notice: null,
};

export const potsDecisionCommand: GrantCommand & { type: "register-decision" } = {
  type: "register-decision",
  decision: ids.potsDecision,
  case: ids.case,
  title: "Personalmiljarden 2018, beslutsomgång 2",
  day: day("2018-06-19"),
  madeBy: { kind: "person", position: positions.chief, name: "Ulla Norrman" },
  grant: ids.grant,
  rows: [],
  statedTotal: null,
  textHash: "b".repeat(64),
  notice: { body: ids.board, meeting: ids.august },
};

export const potCommand: PotCommand & { type: "open-pot" } = {
  type: "open-pot",
  pot: pots.skills,
  grant: ids.grant,
  round: 2,
  title: "Kompetens",
  purpose: "skills",
  purposeConfirmed: false,
  amount: amounts.skills,
  holder: positions.director,
  mandate: ids.mandate,
  basis: "preparation",
  route: [],
  source: ids.potsDecision,
  openedDay: day("2018-06-19"),
};

const potCommands: readonly Command[] = [
  potCommand,
  {
    ...potCommand,
    pot: pots.tools,
    title: "Utdata",
    amount: amounts.tools,
    holder: positions.finance,
    route: [
      { kind: "consultation", position: positions.computers },
      { kind: "support", position: positions.director },
    ],
  },
  {
    ...potCommand,
    pot: pots.own,
    title: "Regiondirektörens pott",
    amount: amounts.own,
    holder: positions.chief,
    basis: "delegation",
    route: [{ kind: "review", position: positions.finance }],
  },
  {
    ...potCommand,
    pot: pots.digital,
    title: "Digitalisering",
    purpose: "digital",
    amount: amounts.digital,
    basis: "onward-delegation",
    route: [{ kind: "review", position: positions.finance }],
  },
];

export const requestCommand: PotCommand & { type: "register-request" } = {
  type: "register-request",
  request: requests.mentors,
  pot: pots.skills,
  activity: "Mentorer",
  description: "En mentor på varje avdelning",
  responsible: { kind: "position", position: positions.clinic },
  sought: kronor(400_000),
  need: "yes",
  effect: "Färre som slutar första året",
  receivedDay: day("2018-06-19"),
};

const requestCommands: readonly Command[] = [
  requestCommand,
  {
    ...requestCommand,
    request: requests.courses,
    activity: "Kurser",
    responsible: { kind: "text", text: "Karin Berg" },
    sought: kronor(300_000),
    need: "no",
  },
  {
    ...requestCommand,
    request: requests.leaders,
    activity: "Ledarprogram",
    responsible: { kind: "person", person: people.director },
    sought: kronor(500_000),
    need: "unclear",
    effect: null,
  },
  {
    ...requestCommand,
    request: requests.reports,
    pot: pots.tools,
    activity: "Rapporter",
    sought: kronor(600_000),
    need: "no",
  },
  {
    ...requestCommand,
    request: requests.study,
    pot: pots.own,
    activity: "Förstudie",
    sought: kronor(500_000),
    need: "no",
  },
  {
    ...requestCommand,
    request: requests.app,
    pot: pots.digital,
    activity: "App för egenvård",
    sought: kronor(600_000),
    need: "no",
  },
];

/** The case, the grant, what paper decided, and the mandate. */
export const money: readonly Done[] = [
  ...organisation,
  ...[
    { type: "open-case", case: ids.case, title: "Personalmiljarden 2018" } as const,
    grantCommand,
    boardDecisionCommand,
    potsDecisionCommand,
    mandateCommand,
  ].map(imported),
];

/** The whole authority with its four pots and six requests. */
export const authority: readonly Done[] = [
  ...money,
  ...[...potCommands, ...requestCommands].map(imported),
];
