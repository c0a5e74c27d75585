import type { PersonId, PositionId } from "../../../domain/brand.ts";
import { asCorrected } from "../../../domain/correction.ts";
import type { Decision } from "../../../domain/decision.ts";
import { type RegisteredDecision, standingRows } from "../../../domain/grant.ts";
import { total } from "../../../domain/money.ts";
import { capacityOf, positionsOf, titleOf } from "../../../domain/organisation.ts";
import type { Pot, Request } from "../../../domain/pot.ts";
import type { Proposal } from "../../../domain/proposal.ts";
import type { State } from "../../../domain/state.ts";
import { formatDay, formatKronor, joinWords } from "../../../language/format.ts";
import { potWords } from "../../../language/say/pot.ts";
import { searchWords } from "../../../language/say/search.ts";
import { answerWords, inSentence } from "../../../language/say/title.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import type { Card } from "../../../notify/card.ts";
import { isKeptFrom, maySee, seesSetUp } from "../access.ts";
import { assignmentRow } from "../assignment/assignments.ts";
import { decisionRow } from "../decisions.ts";
import { boardSection, bodyIn, madeByOf, nameOf, responsibleOf } from "../names.ts";
import { deputiesPage } from "../office/deputies.ts";
import { positionLine } from "../office/holding-lines.ts";
import { potStatus } from "../pot-facts.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, Showing } from "../view.ts";
import type { Found } from "./find.ts";
import { ofPaperRow, ofRow } from "./found-by.ts";
import type { Matcher } from "./match.ts";

const titleMax = 80;
const factMax = 160;

type RowOf<Kind extends Found["kind"]> = Extract<Found, { readonly kind: Kind }>;

/** What was found on one line: what it is, where it stands and its sum, with the button to its own card. */
export function foundRow(found: Found, matcher: Matcher, showing: Showing): ListRow {
  const { state, viewer } = showing;
  const words = searchWords[viewer.language];
  switch (found.kind) {
    case "pot":
      return potRow(found.pot, showing);
    case "proposal":
      return proposalRow(found.proposal, showing);
    case "decision":
      return ofOneRow(
        decisionRow(found.decision, showing),
        rowIn(found.decision, matcher),
        showing,
      );
    case "paper":
      return ofOneRow(paperRow(found.paper, showing), rowOnPaper(found.paper, matcher), showing);
    case "request":
      return requestRow(found.request, showing);
    case "assignment":
      return assignmentRow(found.assignment, showing);
    case "person":
    case "position":
      return peopleRow(found, showing);
    case "grant": {
      const { id, title, case: number, year, amount } = found.grant;
      return {
        title: plain(shortened(title, titleMax)),
        facts: [words.is.grant, plain(number), year].join(" · "),
        figure: formatKronor(amount, viewer.language),
        action: show(words.open, { card: "grant", grant: id }),
      };
    }
    case "mandate":
    case "case":
    case "list":
      return formalRow(found, state, showing);
    default:
      return found satisfies never;
  }
}

/** The card that shows nothing but what was found; null where it stands on the card of something else. */
export function ownCard(found: Found): Card | null {
  switch (found.kind) {
    case "pot":
      return { card: "pot", pot: found.pot.id };
    case "proposal":
      return { card: "proposal", proposal: found.proposal.id };
    case "decision":
      return { card: "decision", decision: found.decision.number };
    case "paper":
      return { card: "registered", decision: found.paper.id };
    case "assignment":
      return { card: "assignment", assignment: found.assignment.id };
    case "grant":
      return { card: "grant", grant: found.grant.id };
    case "request":
    case "person":
    case "position":
    case "mandate":
    case "case":
    case "list":
      return null;
    default:
      return found satisfies never;
  }
}

function potRow(pot: Pot, { state, viewer: { language } }: Showing): ListRow {
  const words = searchWords[language];
  const grant = state.grants.get(pot.grant);
  return {
    title: plain(shortened(pot.title, titleMax)),
    facts: [
      ...(grant === undefined ? [] : [plain(shortened(grant.title, titleMax))]),
      potWords[language].round(pot.round),
      pot.lock === undefined
        ? inSentence(potWords[language].status[potStatus(state, pot.id)])
        : inSentence(yearCloseWords[language].closed(pot.lock.day).replace(/\.$/, "")),
    ].join(" · "),
    figure: formatKronor(pot.amount, language),
    action: show(words.open, { card: "pot", pot: pot.id }),
  };
}

function proposalRow(proposal: Proposal, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = searchWords[language];
  const { id, status, submitted } = proposal;
  const isTold = submitted !== null && status !== "open" && !isKeptFrom(proposal, viewer);
  const title = shortened(state.pots.get(proposal.pot)?.title ?? "", titleMax);
  return {
    title: words.proposal(plain(title)),
    facts: [
      words.proposalIs[
        status === "open" || status === "referred" || status === "closed" ? status : "submitted"
      ],
      ...(submitted === null || status === "open" ? [] : [formatDay(submitted.day, language)]),
    ].join(" · "),
    figure: isTold ? formatKronor(submitted.sum, language) : "",
    action: show(words.open, { card: "proposal", proposal: id }),
  };
}

/** A request has no card of its own: its answer stands in the decision, and until then it waits in its pot. */
function requestRow(request: Request, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = searchWords[language];
  const { activity, answer, sought, responsible, withdrawn } = request;
  const decided = state.decisions.get(answer?.decision ?? "");
  const inDecision: Card | null =
    decided === undefined ? null : { card: "decision", decision: decided.number };
  const isShown = inDecision !== null && maySee(inDecision, state, viewer);
  const standing =
    answer === null
      ? withdrawn === undefined
        ? words.unanswered
        : words.withdrawn
      : answer.amount > 0
        ? `${answerWords[language][answer.answer]}, ${formatKronor(answer.amount, language)}`
        : answerWords[language][answer.answer];
  const pot = state.pots.get(request.pot)?.title ?? "";
  return {
    title: plain(shortened(activity, titleMax)),
    facts: [
      plain(shortened(pot, titleMax)),
      shortened(responsibleOf(state, responsible, language), titleMax),
      standing,
    ].join(" · "),
    figure: formatKronor(sought, language),
    action: show(words.open, isShown ? inDecision : { card: "pot", pot: request.pot }),
  };
}

function paperRow(paper: RegisteredDecision, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = searchWords[language];
  const sum = total(standingRows(paper).map((row) => row.amount));
  return {
    title: plain(shortened(paper.title, titleMax)),
    facts: [words.is.paper, madeByOf(state, paper, language)].join(" · "),
    figure: sum === 0 ? "" : formatKronor(sum, language),
    action: show(words.open, { card: "registered", decision: paper.id }),
  };
}

/** Which row of a decision was what was looked for. */
interface FoundRow {
  readonly activity: string;
  readonly amount: Decision["sum"];
}

const rowIn = (decision: Decision, matcher: Matcher): FoundRow | undefined =>
  heaviest(asCorrected(decision).rows, (row) => matcher.weight(ofRow(row)));

const rowOnPaper = (paper: RegisteredDecision, matcher: Matcher): FoundRow | undefined =>
  heaviest(standingRows(paper), (row) => matcher.weight(ofPaperRow(row)));

/** The first of those in which most stands of what was looked for; none where nothing does. */
function heaviest<Row>(rows: readonly Row[], weightOf: (row: Row) => number): Row | undefined {
  let [best, most]: [Row | undefined, number] = [undefined, 0];
  for (const row of rows) {
    const weight = weightOf(row);
    if (weight > most) [best, most] = [row, weight];
  }
  return best;
}

function ofOneRow(row: ListRow, found: FoundRow | undefined, { viewer }: Showing): ListRow {
  if (found === undefined) return row;
  const said = searchWords[viewer.language].row(
    plain(shortened(found.activity, titleMax)),
    found.amount,
  );
  return { ...row, facts: `${row.facts} · ${said}` };
}

/** A person by the positions that he holds, a position by who holds it. */
function peopleRow(found: RowOf<"person" | "position">, showing: Showing): ListRow {
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const words = searchWords[language];
  if (found.kind === "position") {
    const { id, title } = found.position;
    return {
      title: plain(shortened(title[language], titleMax)),
      facts: shortened(`${words.is.position} · ${positionLine(state, id, viewer)}`, factMax),
      figure: "",
      action: show(words.open, peopleCard("position", id, id, showing)),
    };
  }
  const { id, ended } = found.person;
  const held = positionsOf(state, id, today);
  const titles = held.map((one) =>
    plain(inSentence(titleOf(state, capacityOf(state, one, today), language), language)),
  );
  const standing = ended === null ? joinWords(titles, language) : words.left(ended);
  return {
    title: nameOf(state, id, language),
    facts: shortened(
      [words.is.person, ...(standing === "" ? [] : [standing])].join(" · "),
      factMax,
    ),
    figure: "",
    action: show(words.open, peopleCard("person", id, held[0]?.position ?? null, showing)),
  };
}

/** Those who read the set-up see the thing itself, others where it stands among the positions. */
function peopleCard(
  of: "person" | "position",
  id: PersonId | PositionId,
  position: PositionId | null,
  { state, viewer }: Showing,
): Card {
  if (seesSetUp(state, viewer)) return { card: "set-up-item", of, id };
  return position === null
    ? { card: "deputies" }
    : { card: "deputies", page: deputiesPage(position, state, viewer) };
}

function formalRow(
  found: RowOf<"mandate" | "case" | "list">,
  state: State,
  { viewer: { language } }: Showing,
): ListRow {
  const words = searchWords[language];
  const row = (title: string, facts: readonly string[], card: Card): ListRow => ({
    title,
    facts: facts.join(" · "),
    figure: "",
    action: show(words.open, card),
  });
  switch (found.kind) {
    case "mandate": {
      const { id, case: number, purposes } = found.mandate;
      const serves = purposes.map(({ title }) => title[language]).join(", ");
      return row(
        boardSection(found.mandate),
        [words.is.mandate, plain(number), plain(shortened(serves, titleMax))],
        { card: "set-up-item", of: "mandate", id },
      );
    }
    case "case": {
      const { number, title } = found.matter;
      return row(plain(number), [words.is.case, plain(shortened(title, titleMax))], {
        card: "set-up-item",
        of: "case",
        id: number,
      });
    }
    case "list": {
      const meeting = state.meetings.get(found.list.meeting);
      const where =
        meeting === undefined
          ? ""
          : `${bodyIn(state, meeting.body, language)} ${formatDay(meeting.decisionDay, language)}`;
      return row(plain(found.list.case ?? ""), [words.is.list, where], {
        card: "notices",
        meeting: found.list.meeting,
        page: 1,
      });
    }
    default:
      return found satisfies never;
  }
}
