import type { Correction } from "../../../domain/afterwards.ts";
import { type LogPosition, logPosition } from "../../../domain/brand.ts";
import { changedRows } from "../../../domain/amendment.ts";
import { asCorrected } from "../../../domain/correction.ts";
import { rightToCorrect } from "../../../domain/decide-correction.ts";
import type { Decision } from "../../../domain/decision.ts";
import { openProposal } from "../../../domain/mandate-check.ts";
import type { Proposal, ProposedRow } from "../../../domain/proposal.ts";
import type { Language } from "../../../domain/person.ts";
import { decidingPosition } from "../../../domain/route.ts";
import type { State } from "../../../domain/state.ts";
import { changedTerms } from "../../../domain/terms.ts";
import { decisionSubject } from "../../../domain/touches.ts";
import { correctionWords } from "../../../language/say/correction.ts";
import { decisionWords } from "../../../language/say/decision.ts";
import { termsWords } from "../../../language/say/terms.ts";
import { inSentence } from "../../../language/say/title.ts";
import { holds, isSecretariat, maySee } from "../access.ts";
import { changeLines } from "../proposal-rows.ts";
import { bodyIn, positionThe } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import { type Facts, groundOf, groundOfDecision, type Lines, type Showing } from "../view.ts";

const textMax = 300;
const correctionsShown = 6;

export const revisionOfDecision = (state: State, decision: Decision): LogPosition =>
  state.revisions.get(decisionSubject(decision.number)) ?? logPosition(0);

/** The proposal that is to take a decision's place; null while nobody changes it. */
export function changeOf(decision: Decision, state: State): Proposal | null {
  const open = openProposal(state, decision.pot);
  return open?.amends?.decision === decision.number ? open : null;
}

/** The line above the title of everything about a decision. */
export function overOf(decision: Decision, { state, viewer }: Showing): string {
  const { mandate, grant } = groundOfDecision(state, decision);
  return decisionWords[viewer.language].over(mandate.case, plain(grant.title));
}

const cut = (text: string): string => plain(shortened(text.replaceAll("\n", ", "), textMax));

/** "Rättelse 1, 27 juni 2018, av Ulla Påhittad, regiondirektör. ”…” ska vara ”…”. Skäl: …" */
export function correctionLine(correction: Correction, language: Language): string {
  const words = correctionWords[language];
  const { number, day, by, was, is, reason } = correction;
  const who = `${plain(by.name)}, ${plain(inSentence(by.title))}`;
  return [
    words.line(number, day, who),
    words.wasIs(cut(was), cut(is)),
    words.reason(cut(reason)),
  ].join(" ");
}

/** The corrections of a decision, the newest last; long lists keep their end. */
export function correctionSections(decision: Decision, language: Language): readonly Lines[] {
  const shown = decision.corrections.slice(-correctionsShown);
  if (shown.length === 0) return [];
  const lines = shown.map((one) => correctionLine(one, language));
  return [{ heading: correctionWords[language].heading, lines }];
}

/** What a decision changes, what has taken its place, and that it has been corrected. */
export function afterwardsLines(decision: Decision, { state, viewer }: Showing): readonly string[] {
  const { language } = viewer;
  const words = correctionWords[language];
  const last = decision.corrections.at(-1);
  const change = changeOf(decision, state);
  return [
    ...replacedLines(decision, state, language),
    ...(change === null || !maySee({ card: "proposal", proposal: change.id }, state, viewer)
      ? []
      : [change.status === "open" ? words.underWay.begun : words.underWay.sent]),
    ...amendsLines(decision, language),
    ...(last === undefined ? [] : [words.corrected(last.day, last.number)]),
  ];
}

/**
 * What a decision does to the one that it changes, row by row; nothing of an ordinary one. Whoever answers for some
 * of its rows alone is told what becomes of those.
 */
export function changedSections(
  decision: Decision,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
  isTold: ((row: ProposedRow) => boolean) | null = null,
): readonly Lines[] {
  const words = correctionWords[viewer.language];
  const old = state.decisions.get(decision.amends?.decision ?? "");
  if (old === undefined) return [];
  const { pot } = groundOf(state, decision.pot);
  const told = ({ rows, terms }: Decision) => ({
    rows: rows.filter((row) => isTold?.(row) ?? true),
    terms,
  });
  const lines = changeLines(told(asCorrected(old)), told(decision), viewer.language);
  return [
    {
      heading: words.changedFrom(old.number),
      lines: [
        ...(lines.length === 0 ? [words.news.unchanged] : lines),
        ...(isTold === null ? [words.moved(old.sum, decision.sum, plain(pot.title))] : []),
      ],
    },
  ];
}

/** The same in a few words, where decisions stand in a list. */
export function afterwardsMarks(decision: Decision, language: Language): readonly string[] {
  const words = correctionWords[language];
  const { amends, corrections, replaced } = decision;
  return [
    ...(amends === null ? [] : [words.marks.amends(amends.decision)]),
    ...(corrections.length === 0 ? [] : [words.marks.corrected]),
    ...(replaced === null
      ? []
      : [replaced.decision === null ? words.badge.toLowerCase() : words.listed(replaced.decision)]),
  ];
}

function replacedLines(decision: Decision, state: State, language: Language): readonly string[] {
  const { replaced } = decision;
  if (replaced === null) return [];
  const words = correctionWords[language];
  const newer = state.decisions.get(replaced.decision ?? "");
  if (newer !== undefined) {
    const changed = changedRows(decision, newer.rows).length;
    const terms = changedTerms(asCorrected(decision).terms, newer.terms);
    return [
      words.replaced(newer.number, replaced.day, changed, newer.rows.length),
      ...terms.map((of) => termsWords[language].areChanged[of]),
    ];
  }
  const { mandate } = groundOfDecision(state, decision);
  const body = bodyIn(state, mandate.body, language);
  return [words.replacedByBoard(body, replaced.day, replaced.section ?? 0)];
}

export const amendsLines = ({ amends }: Decision, language: Language): readonly string[] =>
  amends === null ? [] : [correctionWords[language].amends(amends.decision, cut(amends.reason))];

/** Whom the secretariat asks where a decision has something wrong in it: it sees most slips, and may mend none. */
export function mendingFacts(decision: Decision, { state, viewer }: Showing): Facts {
  const { language, person, today } = viewer;
  const { pot } = groundOf(state, decision.pot);
  const mayCorrect = !("code" in rightToCorrect(state, decision, person, today));
  if (decision.replaced !== null || mayCorrect || !isSecretariat(state, viewer)) return [];
  const { label, who } = correctionWords[language].mending;
  const decider = positionThe(state, decidingPosition(state, pot), language);
  return [{ title: label, value: who(decider, positionThe(state, pot.holder, language)) }];
}

/** The way to a correction or a change, for those who may; and to the decisions before and after. */
export function afterwardsActions(
  decision: Decision,
  { state, viewer }: Showing,
): readonly Action[] {
  const words = correctionWords[viewer.language];
  const { replaced, amends, number } = decision;
  if (replaced !== null) {
    return replaced.decision === null
      ? []
      : [
          show(words.toReplacement(replaced.decision), {
            card: "decision",
            decision: replaced.decision,
          }),
        ];
  }
  const { pot } = groundOf(state, decision.pot);
  const mayCorrect = !("code" in rightToCorrect(state, decision, viewer.person, viewer.today));
  if (mayCorrect) return [show(words.button, { card: "correct", decision: number, page: 1 })];
  if (holds(state, viewer, pot))
    return [show(words.amend.button, { card: "amend", decision: number })];
  return amends === null
    ? []
    : [show(words.toAmended(amends.decision), { card: "decision", decision: amends.decision })];
}
