import type { Proposal, Submitted } from "../../domain/proposal.ts";
import { awayUntil } from "../../domain/absence.ts";
import { isDisqualified, type Turn, whoSettles } from "../../domain/route.ts";
import { formatKronor } from "../../language/format.ts";
import { approvalWords } from "../../language/say/approval.ts";
import type { ProposalBadge } from "../../language/say/approval-words.ts";
import { confirmWords } from "../../language/say/confirm.ts";
import { capitalised } from "../../language/say/title.ts";
import { boardMeeting } from "../../notify/duties-proposal.ts";
import { holds, isKeptFrom, isSecretariat, seesDraft, seesPreparation } from "./access.ts";
import { hindranceLines } from "./hindrance.ts";
import {
  bodyIn,
  bodyTitleIn,
  holdersWho,
  meetingDay,
  nameOf,
  positionThe,
  turnDay,
  whoOf,
} from "./names.ts";
import { rowsTable } from "./proposal-rows.ts";
import { overTurn, preparedLines, submittedSections } from "./proposal-task.ts";
import { noteWordAction, spokenLines } from "./spoken-lines.ts";
import { plain, shortened } from "./template.ts";
import { type Action, commandData, execute, show, showFrom } from "./verbs.ts";
import { groundOf, revisionOf, type Showing, type View } from "./view.ts";

const commentMax = 600;

/** What every card about where a proposal is has in common. */
function stateView(
  proposal: Proposal,
  badge: ProposalBadge,
  { state, viewer }: Showing,
): Pick<View, "template" | "over" | "title" | "badge"> {
  const { pot, mandate } = groundOf(state, proposal.pot);
  const words = approvalWords[viewer.language];
  const { submitted } = proposal;
  const tones = { returned: "attention", stopped: "attention", yours: "yours" } as const;
  const tone = badge in tones ? tones[badge as keyof typeof tones] : "neutral";
  return {
    template: "approval",
    over: overTurn("decision", { pot, mandate }, viewer.language),
    title:
      submitted === null || proposal.status === "open" || isKeptFrom(proposal, viewer)
        ? plain(pot.title)
        : words.title(plain(pot.title), submitted.sum, pot.amount),
    badge: { text: words.badge[badge], tone },
  };
}

/** A draft: for its holder the way back to it, with the comment where it came back; for others that it is one. */
export function openView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const words = approvalWords[viewer.language];
  const { pot } = groundOf(state, proposal.pot);
  const buttons = confirmWords[viewer.language];
  const toPot = show(buttons.openPot, { card: "pot", pot: pot.id });
  if (!seesDraft(state, proposal, viewer)) {
    return {
      ...stateView(proposal, "draft", showing),
      lead: [words.open(positionThe(state, pot.holder, viewer.language))],
      actions: holds(state, viewer, pot) ? [toPot] : [],
    };
  }
  // What came back is read from its first row on.
  const page = proposal.returned === null ? Math.max(1, proposal.draft.page) : 1;
  const onwards = show(
    buttons.continueDraft,
    { card: "form", proposal: proposal.id, page },
    "positive",
  );
  return returnedView(proposal, showing, [onwards, toPot]);
}

function returnedView(proposal: Proposal, showing: Showing, actions: readonly Action[]): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = approvalWords[language];
  const { returned, submitted } = proposal;
  const { pot, mandate } = groundOf(state, proposal.pot);
  if (returned === null || submitted === null)
    return { ...stateView(proposal, "draft", showing), actions };
  const who = whoOf(state, returned.by, returned.capacity, language);
  const day = turnDay(state, proposal) ?? submitted.day;
  const comment = returned.comment === null ? [] : [plain(shortened(returned.comment, commentMax))];
  return {
    ...stateView(proposal, "returned", showing),
    over: mandate.case,
    title: words.returned(plain(pot.title)),
    summary: `${words.returned(pot.title)}, ${formatKronor(submitted.sum, language)}`,
    lead: [words.returnedBy(who, day, submitted.version)],
    sections: [{ heading: "", lines: comment.map((text) => words.comment(who, text)) }],
    actions,
  };
}

/** A submitted proposal for those whose turn it is not: whom it waits for, and since when. */
export function waitingView(
  proposal: Proposal,
  submitted: Submitted,
  turn: Turn,
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const hindrance = hindranceLines(groundOf(state, proposal.pot).pot, showing);
  const isStopped = turn.unsure !== null || turn.people.length === 0 || hindrance.length > 0;
  const where = [
    ...hindrance,
    waitingLine(proposal, submitted, turn, showing),
    ...spokenLines(proposal, showing),
  ].join(" ");
  const { pot } = groundOf(state, proposal.pot);
  const words = approvalWords[viewer.language];
  return {
    ...stateView(proposal, isStopped ? "stopped" : "waiting", showing),
    ...(isStuck(turn) && !isKeptFrom(proposal, viewer)
      ? { summary: words.stoppedSummary(pot.title, submitted.sum) }
      : {}),
    ...insight(proposal, submitted, showing, where),
    actions: waitingActions(proposal, turn, state, viewer),
  };
}

/** Whether nobody is left to take the next step. */
const isStuck = ({ people, unsure }: Turn): boolean => people.length === 0 && unsure === null;

/** Whom a submitted proposal waits for, and since when. */
export function waitingLine(
  proposal: Proposal,
  submitted: Submitted,
  turn: Turn,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): string {
  const { language, today } = viewer;
  const words = approvalWords[language];
  const body = bodyIn(state, groundOf(state, proposal.pot).mandate.body, language);
  if (turn.unsure !== null) {
    const settlers = whoSettles(state, proposal, turn.unsure, today);
    const who = nameOf(state, turn.unsure, language);
    return settlers.length === 0
      ? words.unsureBoard(who, body)
      : words.unsure(who, holdersWho(state, settlers, today, language));
  }
  const title = positionThe(state, turn.position, language);
  if (turn.people.length === 0) {
    const away = turn.away.flatMap(({ person }) => {
      const until = awayUntil(state, person, today);
      return until === null ? [] : [{ name: nameOf(state, person, language), until }];
    });
    return words.waitsForNobody(title, body, away);
  }
  const since = turnDay(state, proposal) ?? submitted.day;
  return words.waitsFor(turn.kind, holdersWho(state, turn.people, today, language), since);
}

/** The preparation, to those who may see it; to the disqualified, why they do not. */
function insight(
  proposal: Proposal,
  submitted: Submitted,
  { state, viewer }: Showing,
  where: string,
): Pick<View, "lead" | "table" | "sections"> {
  const { language } = viewer;
  const words = approvalWords[language];
  if (isKeptFrom(proposal, viewer))
    return { lead: [`${ownAnswer(proposal, viewer)} ${words.disqualifiedHidden}`, where] };
  if (!seesPreparation(state, proposal, viewer)) return { lead: [where, words.stateOnly] };
  const { grant } = groundOf(state, proposal.pot);
  return {
    lead: [where, ...preparedLines(state, proposal, submitted, language)],
    table: rowsTable(submitted.rows, grant.year + 1, language),
    sections: submittedSections(submitted, grant.year + 1, language),
  };
}

/** What the viewer himself has said of his impartiality. */
function ownAnswer(proposal: Proposal, { person, language }: Showing["viewer"]): string {
  const words = approvalWords[language];
  const said = proposal.disqualifications.find((one) => one.person === person);
  return said?.answer === "unsure" && said.settled === null ? words.unsureSelf : words.disqualified;
}

function waitingActions(
  proposal: Proposal,
  turn: Turn,
  state: Showing["state"],
  viewer: Showing["viewer"],
): Action[] {
  const buttons = confirmWords[viewer.language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const isHolder = holds(state, viewer, pot) && !isDisqualified(proposal, viewer.person);
  const stuck = isStuck(turn);
  const seen = revisionOf(state, proposal);
  const { id } = proposal;
  return [
    ...(isHolder ? [withdrawAction(proposal, state, buttons.withdraw)] : []),
    ...(stuck && isSecretariat(state, viewer)
      ? [
          show(
            approvalWords[viewer.language].appoint,
            { card: "appoint", position: turn.position },
            "positive",
          ),
        ]
      : []),
    ...(isHolder || (stuck && isSecretariat(state, viewer))
      ? [
          showFrom(seen, buttons.refer(bodyTitleIn(state, mandate.body, viewer.language)), {
            card: "refer",
            proposal: id,
            why: "referred",
          }),
        ]
      : []),
    ...(seesPreparation(state, proposal, viewer)
      ? [show(buttons.all, { card: "rows", proposal: id, page: 1 })]
      : []),
    ...noteWordAction(proposal, turn, { state, viewer }),
    ...(turn.unsure === viewer.person
      ? [showFrom(seen, buttons.disqualified, { card: "disqualify", proposal: id, answer: "yes" })]
      : []),
  ];
}

const withdrawAction = (proposal: Proposal, state: Showing["state"], title: string): Action =>
  execute(
    title,
    "withdraw-proposal",
    commandData(
      revisionOf(state, proposal),
      { card: "pot", pot: proposal.pot },
      { proposal: proposal.id },
    ),
  );

/** Referred to the board: why, to which meeting, and for the secretariat the way to register its answer. */
export function referredView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const buttons = confirmWords[language];
  const { pot } = groundOf(state, proposal.pot);
  const { id, submitted } = proposal;
  if (submitted === null) return openView(proposal, showing);
  const settle = isSecretariat(state, viewer)
    ? [show(buttons.registerReferral, { card: "settle-referral", proposal: id }, "positive")]
    : [];
  const back = execute(
    buttons.withdraw,
    "settle-referral",
    commandData(
      revisionOf(state, proposal),
      { card: "pot", pot: pot.id },
      { proposal: id, outcome: "taken-back" },
    ),
  );
  return {
    ...stateView(proposal, "referred", showing),
    ...insight(proposal, submitted, showing, referralLines(proposal, showing).join(" ")),
    actions: [
      ...settle,
      ...(holds(state, viewer, pot) ? [back] : []),
      ...(seesPreparation(state, proposal, viewer)
        ? [show(buttons.all, { card: "rows", proposal: id, page: 1 })]
        : []),
    ],
  };
}

/** Referred when and to whom, why, and where it will be taken up. */
export function referralLines(
  proposal: Proposal,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): string[] {
  const { referral } = proposal;
  if (referral === null) return [];
  const { language } = viewer;
  const words = approvalWords[language];
  const { mandate } = groundOf(state, proposal.pot);
  const body = bodyIn(state, mandate.body, language);
  const day = meetingDay(state, boardMeeting(proposal, state));
  return [
    words.referred(referral.day, body),
    words.referredWhy[referral.why],
    day === null ? words.referredNoMeeting : words.referredMeeting(body, day),
    // What the board needs to know is read by those who carry it there.
    ...(referral.comment === null || referral.by === null
      ? []
      : [
          words.comment(
            capitalised(nameOf(state, referral.by, language)),
            plain(shortened(referral.comment, commentMax)),
          ),
        ]),
  ];
}

/** Given up by its holder before it was decided. */
export function discardedView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { pot } = groundOf(state, proposal.pot);
  return {
    ...stateView(proposal, "discarded", showing),
    title: plain(pot.title),
    lead: [approvalWords[viewer.language].discarded],
    actions: [show(confirmWords[viewer.language].openPot, { card: "pot", pot: pot.id })],
  };
}

/** Decided by the board itself. */
export function closedView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { pot, mandate } = groundOf(state, proposal.pot);
  const words = approvalWords[viewer.language];
  const body = bodyIn(state, mandate.body, viewer.language);
  const { submitted } = proposal;
  const toPot = show(confirmWords[viewer.language].openPot, { card: "pot", pot: pot.id });
  const where = words.closed(body);
  return {
    ...stateView(proposal, "closed", showing),
    ...(submitted === null ? { lead: [where] } : insight(proposal, submitted, showing, where)),
    actions: [toPot],
  };
}
