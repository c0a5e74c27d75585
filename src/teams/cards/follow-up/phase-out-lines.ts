import type { Funding } from "../../../domain/funding.ts";
import { potOfFunding } from "../../../domain/funding.ts";
import { rightToAnswerPhaseOut } from "../../../domain/decide-phase-out.ts";
import { total } from "../../../domain/money.ts";
import {
  askedFor,
  newestOf,
  type PhaseOut,
  phaseOutsOf,
  uncoveredBy,
} from "../../../domain/phase-out-now.ts";
import type { Language } from "../../../domain/person.ts";
import type { State } from "../../../domain/state.ts";
import { phaseOutWords } from "../../../language/say/phase-out.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { Lines, Showing } from "../view.ts";

type Seen = Pick<Showing, "state" | "viewer">;

const textMax = 80;
const titleMax = 30;
const linesMax = 5;
/** So many can be opened from the list of what next year is bound by. */
const buttonsMax = 2;

/** What is phased out, how much, when, and where it stands: "…: inte klart, ny dag 2 september 2019". */
export function phaseOutLine(phaseOut: PhaseOut, state: State, language: Language): string {
  const words = phaseOutWords[language];
  const { what, amount, when } = phaseOut.nextYear;
  const short = (text: string): string => plain(shortened(text, textMax));
  return words.line(short(what), amount, short(when), phaseOutStatus(phaseOut, state, language));
}

/** Where it stands in a few words. */
export function phaseOutStatus(phaseOut: PhaseOut, state: State, language: Language): string {
  const words = phaseOutWords[language];
  const newest = newestOf(phaseOut);
  if (newest !== null) return words.status(newest.outcome, newest.on);
  const asked = askedFor(state, phaseOut);
  return asked === null ? words.ended : words.ahead(asked.from);
}

/** What the decisions phase out, with what has been answered; nothing where they phase out nothing. */
export function phaseOutSections(
  fundings: readonly Funding[],
  { state, viewer: { language } }: Seen,
): readonly Lines[] {
  const words = phaseOutWords[language];
  const lines = fundings
    .flatMap((funding) => phaseOutsOf(state, funding))
    .map((one) => phaseOutLine(one, state, language));
  if (lines.length === 0) return [];
  const more = lines.length - linesMax;
  const shown = more > 0 ? [...lines.slice(0, linesMax), words.more(more)] : lines;
  return [{ heading: words.heading, lines: shown }];
}

/** The way to the first that the viewer has to answer; none where he has none today. */
export function phaseOutActions(funding: Funding, { state, viewer }: Seen): readonly Action[] {
  const words = phaseOutWords[viewer.language];
  const pot = potOfFunding(state, funding);
  if (pot === null) return [];
  if ("code" in rightToAnswerPhaseOut(state, pot, viewer.person, viewer.today)) return [];
  const open = phaseOutsOf(state, funding).find((one) => {
    const asked = askedFor(state, one);
    return asked !== null && asked.from <= viewer.today;
  });
  return open === undefined
    ? []
    : [show(words.question, { card: "phase-out", ...open.of, way: null })];
}

/** The ways to those that decisions name, what is still asked after first. */
export function phaseOutButtons(
  fundings: readonly Funding[],
  { state, viewer }: Seen,
): readonly Action[] {
  const words = phaseOutWords[viewer.language];
  const all = fundings.flatMap((funding) => phaseOutsOf(state, funding));
  const isOpen = (one: PhaseOut): boolean => askedFor(state, one) !== null;
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
    .slice(0, buttonsMax)
    .map((one) =>
      show(words.about(plain(shortened(one.nextYear.what, titleMax))), {
        card: "phase-out",
        ...one.of,
        way: null,
      }),
    );
}

/** How much of next year nothing pays for any more, in one sentence; nothing where it is covered. */
export function uncoveredLines(
  fundings: readonly Funding[],
  year: number,
  { state, viewer }: Seen,
): readonly string[] {
  const all = fundings.flatMap((funding) => phaseOutsOf(state, funding));
  const sum = total(all.map((one) => uncoveredBy(state, one)));
  return sum > 0 ? [phaseOutWords[viewer.language].uncoveredSum(year, sum)] : [];
}
