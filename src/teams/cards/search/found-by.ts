import type { Assignment } from "../../../domain/assignment.ts";
import { asCorrected } from "../../../domain/correction.ts";
import type { Decision, NoticeList } from "../../../domain/decision.ts";
import {
  type Case,
  type FixedRow,
  type Grant,
  type Mandate,
  type Purpose,
  type RegisteredDecision,
  standingRows,
} from "../../../domain/grant.ts";
import { total } from "../../../domain/money.ts";
import type { Person, Position } from "../../../domain/person.ts";
import type { Pot, Request } from "../../../domain/pot.ts";
import type { ProposedRow, Submitted } from "../../../domain/proposal.ts";
import type { Responsible } from "../../../domain/responsible.ts";
import { type Findable, findable, once } from "./findable.ts";

/** Who answers for something, as a person or a position is known in a search; a text is found as what is said. */
const peopleOf = (who: Responsible): readonly string[] => {
  if (who.kind === "text") return [];
  return [who.kind === "person" ? `person/${who.person}` : `position/${who.position}`];
};

const textOf = (who: Responsible): readonly string[] => (who.kind === "text" ? [who.text] : []);

export const ofPot = once((pot: Pot) =>
  findable([pot.title], {
    said: [pot.openedDay],
    amounts: [pot.amount],
    people: [`position/${pot.holder}`],
  }),
);

export const ofGrant = once((grant: Grant) =>
  findable([grant.title], {
    said: [grant.case, String(grant.year)],
    amounts: [grant.amount],
  }),
);

/** A delegation by its paragraph; its purposes are not said here, since a pot serves one of them. */
export const ofMandate = once((mandate: Mandate) =>
  findable([`${mandate.body} ${mandate.day} ${mandate.section}`], { said: [mandate.case] }),
);

export const ofPurpose = once((purpose: Purpose) =>
  findable([purpose.title.sv, purpose.title.en], {}),
);

export const ofCase = once((matter: Case) =>
  findable([matter.title], { numbers: [matter.number] }),
);

export const ofList = once((list: NoticeList) => findable([], { numbers: [list.case ?? ""] }));

export const ofPerson = once((person: Person) => findable([person.name ?? ""], {}));

export const ofPosition = once((position: Position) =>
  findable([position.title.sv, position.title.en, ...position.aliases], {}),
);

export const ofRequest = once((request: Request) =>
  findable([request.activity], {
    said: [request.description, request.number ?? "", ...textOf(request.responsible)],
    amounts: [request.sought, ...(request.answer === null ? [] : [request.answer.amount])],
    people: peopleOf(request.responsible),
  }),
);

export const ofAssignment = once((one: Assignment) => {
  const { basis } = one;
  const cited =
    basis.kind === "decision"
      ? basis.decision
      : `${basis.body} ${basis.day} ${basis.section} ${basis.item ?? ""}`;
  return findable([one.text], {
    said: [cited, one.case ?? "", one.condition?.text ?? ""],
    people: [`position/${one.owner}`],
  });
});

/** A row of a decision or of a proposal, by itself: which one it was that was found. */
export const ofRow = once((row: ProposedRow) =>
  findable([row.activity], {
    said: textOf(row.responsible),
    amounts: [row.amount],
    people: peopleOf(row.responsible),
  }),
);

const rowsSaid = (rows: readonly ProposedRow[]) => ({
  said: rows.flatMap((row) => [row.activity, ...textOf(row.responsible)]),
  amounts: rows.map((row) => row.amount),
  people: rows.flatMap((row) => peopleOf(row.responsible)),
});

/** A decision by its number, with what was put right in it since. */
export const ofDecision = once((decided: Decision) => {
  const { number, decider, sum, terms, day, rows } = asCorrected(decided);
  const said = rowsSaid(rows);
  return findable([], {
    numbers: [number],
    said: [decider.name, decider.title, day, ...terms.conditions, ...said.said],
    amounts: [sum, ...said.amounts],
    people: said.people,
  });
});

export const ofPaper = once((paper: RegisteredDecision) => {
  const { madeBy, day } = paper;
  const rows = standingRows(paper);
  const cited = madeBy.kind === "body" ? `${madeBy.body} ${day} ${madeBy.section}` : "";
  return findable([paper.title, cited], {
    said: [
      paper.case,
      day,
      madeBy.kind === "body" ? "" : madeBy.name,
      ...rows.flatMap((row) => [row.activity, row.responsible, row.description]),
    ],
    amounts: [...rows.map((row) => row.amount), total(rows.map((row) => row.amount))],
  });
});

/** A row of a decision on paper, by itself. */
export const ofPaperRow = once((row: FixedRow) =>
  findable([row.activity], { said: [row.responsible, row.description], amounts: [row.amount] }),
);

/** What was sent to be decided; its readers are fewer than those who know that it was sent. */
export const ofSubmitted = once((sent: Submitted) => findable([], rowsSaid(sent.rows)));

/** A proposal by the name of its pot, with as much of the rest as its reader may see. */
export const joined = (name: Findable, said: Findable | null, sum: Submitted["sum"] | null) => ({
  ...name,
  amounts: [...(sum === null || sum === 0 ? [] : [sum]), ...(said?.amounts ?? [])],
  people: said?.people ?? [],
  said: said?.said ?? [],
  cited: said?.cited ?? "",
});
