import { potLeft, reservedBy } from "../../domain/account.ts";
import { resolveDraft } from "../../domain/draft.ts";
import type { Ore } from "../../domain/brand.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { noticeMeeting } from "../../domain/rules.ts";
import type { State } from "../../domain/state.ts";
import { proposalSubject } from "../../domain/touches.ts";
import { referralWords } from "../../language/say/referral.ts";
import { boardMeeting } from "../../notify/duties-proposal.ts";
import { holds, isSecretariat } from "./access.ts";
import { bodyIn, bodyTitleIn, meetingDay } from "./names.ts";
import { proposalView } from "./proposal.ts";
import { referralLines } from "./proposal-state.ts";
import { plain } from "./template.ts";
import { commandData, execute, input, show } from "./verbs.ts";
import { groundOf, revisionOf, type Showing, type View } from "./view.ts";

/** Handing a proposal to the board (KL 6:38): from the draft because of goals, or from a step. */
export function referView(proposal: Proposal, why: "goals" | "referred", showing: Showing): View {
  const { state, viewer } = showing;
  if (proposal.status !== "open" && proposal.status !== "submitted")
    return proposalView(proposal, showing);
  const { language, today } = viewer;
  const words = referralWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const body = bodyIn(state, mandate.body, language);
  const bodyTitle = bodyTitleIn(state, mandate.body, language);
  const day = meetingDay(state, noticeMeeting(state, pot, today));
  const isDraft = proposal.status === "open";
  return {
    template: "question",
    over: words.over(mandate.case),
    title: words.title(body),
    badge: { text: words.badge, tone: "yours" },
    summary: `${words.title(bodyTitle)}: ${pot.title}`,
    lead: [
      words.text[why](body),
      words.money(sumOf(state, proposal)),
      day === null ? words.noMeeting : words.meeting(body, day),
    ],
    fields: [
      {
        kind: "text",
        id: input.comment,
        label: words.label,
        placeholder: words.placeholder,
        lines: "many",
      },
    ],
    actions: [
      execute(
        words.title(bodyTitle),
        "refer-proposal",
        commandData(
          revisionOf(state, proposal),
          { card: "proposal", proposal: proposal.id },
          { proposal: proposal.id, why },
        ),
        "positive",
      ),
      show(words.back, { card: isDraft ? "review" : "proposal", proposal: proposal.id }),
    ],
  };
}

const sumOf = (state: State, proposal: Proposal): Ore =>
  proposal.status === "open" ? resolveDraft(state, proposal).sum : reservedBy(state, proposal.id);

/** The secretariat registers what the board answered, with section and day. */
export function settleReferralView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  if (proposal.status !== "referred" || !isSecretariat(state, viewer))
    return proposalView(proposal, showing);
  const { language } = viewer;
  const words = referralWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const sum = reservedBy(state, proposal.id);
  const body = bodyIn(state, mandate.body, language);
  const day = meetingDay(state, boardMeeting(proposal, state));
  const answer = (title: string, outcome: "granted" | "declined" | "taken-back") =>
    execute(
      title,
      "settle-referral",
      commandData(
        revisionOf(state, proposal),
        { card: "proposal", proposal: proposal.id },
        { proposal: proposal.id, outcome },
      ),
      outcome === "granted" ? "positive" : undefined,
    );
  return {
    template: "question",
    over: words.over(mandate.case),
    title: words.settleTitle,
    badge: { text: words.settleBadge, tone: "neutral" },
    summary: `${words.settleTitle} ${pot.title}`,
    lead: [
      referralLines(proposal, showing).join(" "),
      words.settleText(plain(pot.title), sum, body),
    ],
    fields: [
      {
        kind: "text",
        id: input.section,
        label: words.section,
        placeholder: words.sectionPlaceholder,
        lines: "one",
      },
      {
        kind: "day",
        id: input.day,
        label: words.day,
        ...(day === null || day > viewer.today ? {} : { value: day }),
      },
    ],
    actions: [
      answer(words.granted, "granted"),
      answer(words.declined, "declined"),
      answer(words.takenBack, "taken-back"),
    ],
  };
}

/** "Förslaget är hänskjutet", told once to the holder and the secretariat. */
export function referralNewsView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = referralWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const isHolder = holds(state, viewer, pot);
  const sum = proposal.submitted?.sum ?? reservedBy(state, proposal.id);
  return {
    template: "setting",
    over: words.over(mandate.case),
    title: words.newsTitle(plain(pot.title)),
    badge: { text: words.badge, tone: "neutral" },
    summary: words.newsSummary(bodyTitleIn(state, mandate.body, language), pot.title, sum),
    lead: [
      ...referralLines(proposal, showing),
      words.money(sum),
      isHolder ? words.newsHolder : words.newsSecretariat,
    ],
    note: isHolder ? words.whyHolder : words.whySecretariat,
    actions: [show(words.open, { card: "proposal", proposal: proposal.id }, "positive")],
  };
}

const outcomes = ["granted", "declined", "taken-back"] as const;

/** "Regionstyrelsen har svarat", told once to the holder. */
export function referralAnswerView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = referralWords[language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const trail = state.trails.get(proposalSubject(proposal.id)) ?? [];
  const settled = trail.findLast((entry) => entry.event === "referral-settled");
  const outcome = outcomes.find((one) => one === settled?.facts.text) ?? "taken-back";
  const board = settled?.facts.decision;
  return {
    template: "setting",
    over: words.over(mandate.case),
    title: words.answerTitle[outcome](plain(pot.title)),
    badge: { text: words.answerBadge[outcome], tone: outcome === "granted" ? "good" : "neutral" },
    summary: words.answerTitle[outcome](pot.title),
    lead: [
      ...(board === undefined ? [] : [words.answerBoard(`${mandate.body} ${board}`)]),
      words.answerText[outcome](potLeft(state, pot.id)),
    ],
    note: words.whyHolder,
    actions: [show(words.openPot, { card: "pot", pot: pot.id }, "positive")],
  };
}
