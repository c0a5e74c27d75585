import { reservedBy } from "../../../domain/account.ts";
import type { PersonId } from "../../../domain/brand.ts";
import { isStanding } from "../../../domain/person.ts";
import type { Proposal } from "../../../domain/proposal.ts";
import { turnOf } from "../../../domain/route.ts";
import type { State } from "../../../domain/state.ts";
import { formatKronor, joinWords } from "../../../language/format.ts";
import { officeDutyWords } from "../../../language/say/office-duty.ts";
import { officeWords } from "../../../language/say/office.ts";
import { rightWords } from "../../../language/say/right.ts";
import type { Viewer } from "../../../notify/card.ts";
import { lostOf } from "../../../notify/duties-person.ts";
import { boardMeeting } from "../../../notify/duties-proposal.ts";
import type { DutyRef } from "../../../notify/duty.ts";
import { handlersFor } from "../../../notify/owed-proposal.ts";
import { bodyIn, meetingDay, nameOf, positionIn, positionThe, turnDay } from "../names.ts";
import { rightTitle } from "../set-up/right-title.ts";
import { plain, shortened } from "../template.ts";
import { type DutyText, groundOf } from "../view.ts";
import { lostWhy } from "./unreachable.ts";

const titleMax = 80;
const namesMax = 3;

/** What a duty of this folder is called, whether it is open or done. */
export function officeDutyText(duty: DutyRef, state: State, viewer: Viewer): DutyText | null {
  const id = duty.subject.slice(duty.subject.indexOf("/") + 1);
  switch (duty.kind) {
    case "approval":
    case "returned":
    case "referral": {
      const proposal = state.proposals.get(id);
      return proposal === undefined ? null : proposalText(duty.kind, proposal, state, viewer);
    }
    case "unreachable":
      return unreachableText(id, state, viewer);
    case "appointment-ends":
      return endsText(id, duty.detail, state, viewer);
    case "confirm-right":
      return rightText(id, state, viewer);
    default:
      return null;
  }
}

function proposalText(
  kind: "approval" | "returned" | "referral",
  proposal: Proposal,
  state: State,
  viewer: Viewer,
): DutyText {
  const { language, today } = viewer;
  const words = officeDutyWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const name = plain(shortened(pot.title, titleMax));
  const since = turnDay(state, proposal) ?? today;
  const sum = formatKronor(reservedBy(state, proposal.id), language);
  switch (kind) {
    case "approval": {
      const turn = turnOf(state, proposal, today);
      const asked = turn?.kind ?? "decision";
      const who = (turn?.people ?? []).map((held) => held.person);
      return {
        title: turn === null ? words.approvalDone(name) : words.approval(asked, name),
        note: words.approvalNote(sum, since),
        late:
          who.length === 0
            ? words.nobodyLate(asked, name)
            : words.approvalLate(names(who, state, viewer), asked, name),
        button: words.approvalButton[asked],
      };
    }
    case "returned": {
      const who = names(handlersFor(proposal, state, today), state, viewer);
      return {
        title: words.returned(name),
        note: words.returnedNote(since),
        late: words.returnedLate(who, name),
        button: words.returnedButton,
      };
    }
    case "referral": {
      const day = meetingDay(state, boardMeeting(proposal, state));
      return {
        title: words.referral(name),
        note: words.referralNote(bodyIn(state, mandate.body, language), day),
        late: words.referralLate(name, sum),
        button: words.referralButton,
      };
    }
    default:
      return kind satisfies never;
  }
}

/** The first of them by name. */
function names(people: readonly PersonId[], state: State, { language }: Viewer): string {
  return joinWords(
    people.slice(0, namesMax).map((person) => nameOf(state, person, language)),
    language,
  );
}

function unreachableText(id: string, state: State, { language }: Viewer): DutyText | null {
  const person = state.persons.get(id)?.id;
  if (person === undefined) return null;
  const words = officeDutyWords[language];
  const name = nameOf(state, person, language);
  const lost = lostOf(person, state);
  return {
    title: words.unreachable(name),
    note: lost === null ? "" : officeWords[language].cure[lostWhy(lost.facts.text ?? "")],
    late: words.unreachableLate(name),
    button: words.unreachableButton,
  };
}

function rightText(id: string, state: State, viewer: Viewer): DutyText | null {
  const entry = state.rights.get(id);
  if (entry === undefined) return null;
  const words = rightWords[viewer.language].duty;
  const what = rightTitle(entry.right, state, viewer);
  return {
    title: words.title(what),
    note: words.note(nameOf(state, entry.by, viewer.language)),
    late: words.late(what),
    button: words.button,
  };
}

/** The detail is `position/standing/first day`, and a position's id may hold a slash itself. */
function endsText(id: string, detail: string, state: State, { language }: Viewer): DutyText | null {
  const parts = detail.split("/");
  const from = parts.at(-1);
  const standing = parts.at(-2) ?? "";
  const position = state.positions.get(parts.slice(0, -2).join("/"))?.id;
  const person = state.persons.get(id)?.id;
  if (position === undefined || person === undefined || !isStanding(standing)) return null;
  const held = (state.holdings.get(position) ?? []).find(
    (one) => one.person === person && one.standing === standing && one.from === from,
  );
  const words = officeDutyWords[language];
  const title = positionIn(state, position, language);
  const theTitle = positionThe(state, position, language);
  return {
    title: words.ends(nameOf(state, person, language), standing, title, theTitle),
    note: held?.to == null ? "" : words.endsNote(held.to),
    late: words.endsLate(theTitle),
    button: words.endsButton,
  };
}
