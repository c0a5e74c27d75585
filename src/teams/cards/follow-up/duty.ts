import { grantFigures, potFigures } from "../../../domain/account.ts";
import { day, decisionNumber, isDay, isId, rowId } from "../../../domain/brand.ts";
import { answerersOf, endOfMoney, holdersOrAbove } from "../../../domain/follow-up-plan.ts";
import type { FollowUpOf } from "../../../domain/follow-up.ts";
import type { Grant, GrantStepKind } from "../../../domain/grant.ts";
import { unusedOfGrant } from "../../../domain/grant-unused.ts";
import { total } from "../../../domain/money.ts";
import type { Pot } from "../../../domain/pot.ts";
import { fundingOf, potOfFunding } from "../../../domain/funding.ts";
import { phaseOutOf } from "../../../domain/phase-out-now.ts";
import type { State } from "../../../domain/state.ts";
import { fundingId } from "../../../domain/touches.ts";
import { joinWords } from "../../../language/format.ts";
import { followUpDutyWords } from "../../../language/say/follow-up-duty.ts";
import { phaseOutWords } from "../../../language/say/phase-out.ts";
import { followUpWords } from "../../../language/say/follow-up.ts";
import type { Viewer } from "../../../notify/card.ts";
import { distributionDay } from "../../../notify/duties-grant.ts";
import { distributionDaysOf } from "../../../notify/distribution-days.ts";
import { surplusesOf, unclearRowsOf } from "../../../notify/duties-pot.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { nameOf, positionThe } from "../names.ts";
import { plain, shortened } from "../template.ts";
import type { DutyText } from "../view.ts";

const titleMax = 80;
const namedMax = 3;

const short = (text: string): string => plain(shortened(text, titleMax));

/** What a duty of this folder is called, whether it is open or done. */
export function followUpDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const id = duty.subject.slice(duty.subject.indexOf("/") + 1);
  switch (duty.kind) {
    case "follow-up":
      return ofFollowUp(fundingId(duty.subject), duty.detail, state, viewer);
    case "undistributed":
    case "unspent":
    case "unclear-need": {
      const pot = state.pots.get(id);
      const grant = state.grants.get(pot?.grant ?? "");
      if (pot === undefined || grant === undefined) return null;
      return ofPot({ ...duty, kind: duty.kind }, pot, grant, state, viewer);
    }
    case "phase-out":
      return ofPhaseOut(duty.detail, state, viewer);
    case "undistributed-grant":
    case "requisition":
    case "grant-report": {
      const grant = state.grants.get(id);
      return grant === undefined ? null : ofGrant(duty, grant, state, viewer);
    }
    default:
      return null;
  }
}

/** The follow-up that a duty's detail names: "mentors/2018-08-31". */
function readFollowUp(decision: string, detail: string): FollowUpOf | null {
  const cut = detail.lastIndexOf("/");
  const row = detail.slice(0, Math.max(cut, 0));
  const cutOff = detail.slice(cut + 1);
  if (!isId(decision) || !isId(row) || !isDay(cutOff)) return null;
  return { decision: decisionNumber(decision), row: rowId(row), cutOff: day(cutOff) };
}

function ofFollowUp(id: string, detail: string, state: State, viewer: Viewer): DutyText | null {
  const of = readFollowUp(id, detail);
  const decision = fundingOf(state, id);
  const row = decision?.rows.find((one) => one.id === of?.row);
  const pot = decision === null ? null : potOfFunding(state, decision);
  const grant = state.grants.get(decision?.grant ?? "");
  if (of === null || row === undefined || pot === null || grant === undefined) return null;
  const { language, today } = viewer;
  const people = joinWords(
    answerersOf(row, pot, state, today).map((person) => nameOf(state, person, language)),
    language,
  );
  const per = followUpWords[language].per(of.cutOff, of.cutOff === grant.reportDay);
  return followUpDutyWords[language].followUp(short(row.activity), per, people);
}

/** What the duty's detail names: "1/2018/mentors". */
function ofPhaseOut(detail: string, state: State, { language, today }: Viewer): DutyText | null {
  const cut = detail.lastIndexOf("/");
  const [decision, row] = [detail.slice(0, Math.max(cut, 0)), detail.slice(cut + 1)];
  if (!isId(decision) || !isId(row)) return null;
  const found = phaseOutOf(state, { decision: decisionNumber(decision), row: rowId(row) });
  const pot = found === null ? null : potOfFunding(state, found.funding);
  if (found === null || pot === null) return null;
  const { duty } = phaseOutWords[language];
  const { what, amount, when } = found.nextYear;
  const people = holdersOrAbove(pot, state, today).map((one) => nameOf(state, one, language));
  return {
    title: duty.title(short(what)),
    note: duty.note(amount, short(when)),
    late: duty.late(short(what), amount, short(when), joinWords(people, language)),
    button: duty.button,
  };
}

function ofPot(
  duty: DutyRef & { readonly kind: "undistributed" | "unspent" | "unclear-need" },
  pot: Pot,
  grant: Grant,
  state: State,
  { language }: Viewer,
): DutyText | null {
  const words = followUpDutyWords[language];
  const title = short(pot.title);
  switch (duty.kind) {
    case "undistributed": {
      const { left } = potFigures(state, pot.id);
      const asked = distributionDaysOf(pot, grant).find((one) => one.detail === duty.detail);
      const holder = positionThe(state, pot.holder, language);
      return asked === undefined ? null : words.undistributed(title, left, holder);
    }
    case "unspent": {
      const left = total(surplusesOf(pot, grant, state).map(({ amount }) => amount));
      return words.unspent(title, left, endOfMoney(grant));
    }
    case "unclear-need": {
      const rows = unclearRowsOf(pot, grant, state).map(({ row }) => short(row.activity));
      const more = rows.length - namedMax;
      const named = more > 0 ? [...rows.slice(0, namedMax), words.more(more)] : rows;
      return words.unclearNeed(title, grant.year + 1, named);
    }
    default:
      return duty.kind satisfies never;
  }
}

function ofGrant(duty: DutyRef, grant: Grant, state: State, { language }: Viewer): DutyText | null {
  const words = followUpDutyWords[language];
  const title = short(grant.title);
  if (duty.kind === "undistributed-grant") {
    const { undistributed } = grantFigures(state, grant.id);
    const asked = distributionDay(grant, duty.detail);
    return asked === null ? null : words.undistributedGrant(title, undistributed);
  }
  const step = stepOf(duty);
  return words.step(step, title, unusedOfGrant(grant, state));
}

function stepOf({ kind, detail }: DutyRef): GrantStepKind {
  if (kind === "requisition") return "requisition";
  return detail === "repayment" ? "repayment" : "report";
}
