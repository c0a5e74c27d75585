import type { BodyId, Day } from "../../domain/brand.ts";
import { leftBy } from "../../domain/follow-up-plan.ts";
import { followUpsAt, type OpenedFollowUp } from "../../domain/follow-up-summary.ts";
import { needNow } from "../../domain/need-now.ts";
import type { Grant, RegisteredDecision } from "../../domain/grant.ts";
import type { Pot } from "../../domain/pot.ts";
import type { State } from "../../domain/state.ts";
import { formatDay } from "../../language/format.ts";
import { factsOf } from "../../documents/decision-text.ts";
import { responsibleOn } from "../../documents/decision-people.ts";
import {
  type FollowUpPaper,
  type FollowUpPaperPot,
  type FollowUpPaperRow,
  followUpTemplate,
  inSummary,
} from "../../documents/follow-up-docx.ts";

/** What has been answered about a grant's money, or that of one of its pots, at a cut-off. */
export function followUpPaper(
  state: State,
  { grant, pot, cutOff }: { grant: Grant; pot: Pot | null; cutOff: Day },
  today: Day,
  template = followUpTemplate,
): FollowUpPaper {
  const opened = followUpsAt(state, grant, pot?.id ?? null, cutOff, today);
  const pots = [...new Map(opened.map((one) => [one.pot.id, one.pot])).values()];
  return {
    template,
    pot: pot?.title ?? null,
    authority: state.authority.get("")?.name.sv ?? "",
    grant: grant.title,
    caseNumber: grant.case,
    year: grant.year,
    cutOff,
    pots: pots.map((one) => potOn(one, opened, { state, template })),
  };
}

interface Written {
  readonly state: State;
  readonly template: number;
}

const potOn = (
  pot: Pot,
  opened: readonly OpenedFollowUp[],
  written: Written,
): FollowUpPaperPot => ({
  title: pot.title,
  from: originOf(pot, written),
  amount: pot.amount,
  rows: opened.filter((one) => one.pot.id === pot.id).map((one) => rowOn(one, written.state)),
});

/** A decision on paper stands where a pot else does (`potOfFunding`), and has no holder. */
function originOf(pot: Pot, { state, template }: Written): FollowUpPaperPot["from"] {
  const paper = state.pots.has(pot.id) ? undefined : state.registered.get(pot.source);
  return paper === undefined
    ? { kind: "pot", holder: state.positions.get(pot.holder)?.title.sv ?? pot.holder }
    : { kind: "paper", madeBy: madeByOf(paper, { state, template }) };
}

function madeByOf({ madeBy, day }: RegisteredDecision, { state, template }: Written): string {
  const made = formatDay(day, "sv");
  const bodyOf = (body: BodyId): string => state.bodies.get(body)?.title.sv ?? body;
  switch (madeBy.kind) {
    case "body":
      return `${bodyOf(madeBy.body)} ${made} § ${madeBy.section}`;
    case "person": {
      const title = state.positions.get(madeBy.position)?.title.sv ?? madeBy.position;
      return `${madeBy.name}, ${inSummary(template, title)}, ${made}`;
    }
    case "chair":
      return `${madeBy.name}, ${bodyOf(madeBy.body)}, ${made}`;
    default:
      return madeBy satisfies never;
  }
}

/** Who answers for a row, as its decision's paper says it; what was given elsewhere has no paper of ours. */
export function responsibleAt({ decision, row }: OpenedFollowUp, state: State): string {
  const ours = state.decisions.get(decision.number);
  if (ours !== undefined) return responsibleOn(factsOf(state, ours).paper, row.responsible);
  const { responsible } = row;
  switch (responsible.kind) {
    case "person":
      return state.persons.get(responsible.person)?.name ?? "";
    case "position":
      return state.positions.get(responsible.position)?.title.sv ?? responsible.position;
    case "text":
      return responsible.text;
    default:
      return responsible satisfies never;
  }
}

function rowOn(one: OpenedFollowUp, state: State): FollowUpPaperRow {
  const { row, answer, decision } = one;
  const { settled } = needNow(state, decision, row);
  return {
    activity: row.activity,
    responsible: responsibleAt(one, state),
    decided: row.amount,
    need: settled?.need ?? answer?.need ?? null,
    answer:
      answer === null
        ? null
        : {
            used: answer.used,
            left: leftBy(row, answer),
            forecast: answer.forecast,
            effect: answer.effect,
            comment: answer.comment,
          },
  };
}
