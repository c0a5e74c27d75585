import { day, grantId, mandateId, potId, registeredDecisionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { Grant, GrantCommand } from "../../src/domain/grant.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { RemainderAsked, YearCommand } from "../../src/domain/year-close.ts";
import { decided } from "./ask.ts";
import {
  authority,
  boardDecisionCommand,
  grantCommand,
  mandateCommand,
  potCommand,
  pots,
} from "./fixture.ts";
import { did, type Done, given, program } from "./given.ts";
import { ids, imported, people } from "./organisation.ts";

/** When the secretariat asks: the money had its last day two weeks ago. */
export const at = "2019-01-15 10:14";
export const today = day("2019-01-15");
export const paper = registeredDecisionId("RS-2019-01-14-5");
export const reason = "Kurserna hålls i vår";
/** What the decision on skills leaves of its million. */
export const left = kronor(400_000);

export const registers = (
  change: Partial<GrantCommand & { type: "register-decision" }> = {},
): Done =>
  imported({
    ...boardDecisionCommand,
    decision: paper,
    title: "Årsavslut 2018",
    day: day("2019-01-14"),
    madeBy: { kind: "body", body: ids.board, section: 5 },
    rows: [],
    statedTotal: null,
    ...change,
  });

export const next = {
  grant: grantId("personalmiljarden-2019"),
  mandate: mandateId("RS-2018-12-12-210"),
  source: registeredDecisionId("RS-2018-12-12-210"),
  pot: potId("skills-2019"),
} as const;

/** Next year's grant, with a pot for the same purpose. */
export const nextYear: readonly Done[] = [
  {
    ...grantCommand,
    grant: next.grant,
    title: "Personalmiljarden 2019",
    year: 2019,
    lastUseDay: null,
    reportDay: null,
  } as const,
  {
    ...boardDecisionCommand,
    decision: next.source,
    title: "Fördelning 2019",
    day: day("2018-12-12"),
    madeBy: { kind: "body", body: ids.board, section: 210 },
    grant: next.grant,
    rows: [],
    statedTotal: null,
  } as const,
  {
    ...mandateCommand,
    mandate: next.mandate,
    grant: next.grant,
    day: day("2018-12-12"),
    section: 210,
    validFrom: day("2019-01-01"),
    validTo: day("2019-12-31"),
  } as const,
  {
    ...potCommand,
    pot: next.pot,
    grant: next.grant,
    mandate: next.mandate,
    source: next.source,
    title: "Kompetens 2019",
    amount: kronor(700_000),
    openedDay: day("2019-01-02"),
  } as const,
].map((asked): Done => ({ at: "2019-01-02 09:00", by: program("import"), asked }));

export const terms = (unspent: Grant["unspent"]): Done =>
  did(people.secretary, "2019-01-10 09:00", {
    type: "set-grant-terms",
    grant: ids.grant,
    requisitionDay: null,
    lastUseDay: day("2018-12-31"),
    reportDay: day("2019-03-29"),
    unspent,
  });

export const back: RemainderAsked = { decision: paper, to: null, toGrant: ids.grant, reason };
export const onward: RemainderAsked = { ...back, to: next.pot, toGrant: next.grant };

export const closes = (
  remainder: RemainderAsked | null,
  change: Partial<YearCommand & { type: "close-year" }> = {},
): Command => ({
  type: "close-year",
  grant: ids.grant,
  pots: [pots.skills],
  left: remainder === null ? zero : left,
  remainder,
  ...change,
});
export const reopens = (takesBack: boolean, why = "Fel pott"): Command => ({
  type: "reopen-pot",
  pot: pots.skills,
  reason: why,
  takesBack,
});
export const done = (command: Command, on = "2019-01-15 10:00"): Done =>
  did(people.secretary, on, command);

/** A year in which every request of the skills pot has its answer and 400 000 kr is left. */
export const yearOver: readonly Done[] = [...authority, ...decided("skills"), registers()];
export const asking = (command: Command, ...before: readonly Done[]) =>
  given(...yearOver, ...before)
    .at(at)
    .as(people.secretary)
    .when(command);
/** The same where the grant lets money be carried to the one of 2019. */
export const carrying = (command: Command, ...before: readonly Done[]) =>
  asking(command, ...nextYear, terms("carried-over"), ...before);

export const locked = { code: "pot-locked", title: "Kompetens", year: 2018, day: today } as const;
