import type { Proposal, Submitted } from "../../domain/proposal.ts";
import { type Warning, warningsOf } from "../../domain/rules.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { warningSentence } from "../../language/say/warning.ts";
import { warningNames } from "./refusal-names.ts";
import { plain, shortened } from "./template.ts";
import { groundOf, type Showing } from "./view.ts";

const warningsMax = 4;
const motiveMax = 200;

type Seen = Pick<Showing, "state" | "viewer">;

/**
 * What the reader should know before he acts on a proposal: four points, and how many more stand where all
 * of them do, under the button of that title.
 */
export function firstWarnings(
  proposal: Proposal,
  submitted: Submitted,
  seen: Seen,
  button: string,
): readonly string[] {
  const all = allWarnings(proposal, submitted, seen);
  const more = all.length - warningsMax;
  if (more <= 0) return all;
  const words = approvalWords[seen.viewer.language];
  return [...all.slice(0, warningsMax), words.moreWarnings(more, button)];
}

/** Every warning; what may disqualify the reader himself comes first, so that it is never left out. */
export function allWarnings(
  proposal: Proposal,
  submitted: Submitted,
  seen: Seen,
): readonly string[] {
  const found = foundWarnings(proposal, submitted, seen);
  const isOwn = (warning: Warning): boolean => isOwnBenefit(warning, seen);
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))].map((warning) =>
    sentenceOf(warning, submitted, seen),
  );
}

/** What may disqualify the reader himself (KL 6:28): said once more where he declares that nothing does. */
export const ownWarnings = (
  proposal: Proposal,
  submitted: Submitted,
  seen: Seen,
): readonly string[] =>
  foundWarnings(proposal, submitted, seen)
    .filter((warning) => isOwnBenefit(warning, seen))
    .map((warning) => sentenceOf(warning, submitted, seen));

function foundWarnings(
  { pot: id, preparers }: Proposal,
  { rows, left }: Submitted,
  { state, viewer }: Seen,
): readonly Warning[] {
  const people = [...new Set([...preparers, viewer.person])];
  return warningsOf(state, groundOf(state, id).pot, rows, left, people, viewer.today);
}

const isOwnBenefit = (warning: Warning, { viewer }: Seen): boolean =>
  warning.id === "own-benefit" && warning.person === viewer.person;

function sentenceOf(warning: Warning, submitted: Submitted, { state, viewer }: Seen): string {
  const sentence = warningSentence(warning, warningNames(state, viewer), viewer.language);
  const motive = warning.id === "money-left" ? submitted.leftMotive : null;
  return motive === null
    ? sentence
    : approvalWords[viewer.language].leftBecause(sentence, plain(shortened(motive, motiveMax)));
}
