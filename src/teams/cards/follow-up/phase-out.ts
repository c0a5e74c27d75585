import { type Day, logPosition } from "../../../domain/brand.ts";
import { rightToAnswerPhaseOut } from "../../../domain/decide-phase-out.ts";
import { holdersOrAbove } from "../../../domain/follow-up-plan.ts";
import { isOurs, potOfFunding } from "../../../domain/funding.ts";
import {
  type PhaseOutOf,
  type PhaseOutOutcome,
  phaseOutOutcomes,
} from "../../../domain/phase-out.ts";
import {
  askedFor,
  isNeeded,
  newestOf,
  type PhaseOut,
  phaseOutOf,
  stillPaidBy,
  uncoveredBy,
} from "../../../domain/phase-out-now.ts";
import type { Pot } from "../../../domain/pot.ts";
import { fundingSubject } from "../../../domain/touches.ts";
import { joinWords } from "../../../language/format.ts";
import { phaseOutWords } from "../../../language/say/phase-out.ts";
import type { Card, FollowUpCard } from "../../../notify/card.ts";
import { maySee } from "../access.ts";
import { missingView } from "../missing.ts";
import { nameOf } from "../names.ts";
import { nextYearLines } from "../next-year-lines.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Badge, Field, Lines, Showing, View } from "../view.ts";
import { fundingCard } from "./funding.ts";

const whatMax = 80;
const commentMax = 300;
/** So many of the last answers stand on a card; the history has them all. */
const answersMax = 5;

const short = (text: string): string => plain(shortened(text, whatMax));

/** What is phased out, with the pot that it pays for. */
interface Asked {
  readonly phaseOut: PhaseOut;
  readonly pot: Pot;
}

function askedOf(of: PhaseOutOf, { state }: Showing): Asked | null {
  const phaseOut = phaseOutOf(state, of);
  const pot = phaseOut === null ? null : potOfFunding(state, phaseOut.funding);
  return phaseOut === null || pot === null ? null : { phaseOut, pot };
}

/** "Är det utfasat?" with the decision's own words and three answers; the form of one of them; or the news of one. */
export function phaseOutView(
  card: FollowUpCard & { readonly card: "phase-out" },
  showing: Showing,
): View {
  const asked = askedOf(card, showing);
  if (asked === null) return missingView(showing);
  if (card.way === "news") return newsView(asked, showing);
  return card.way !== null && mayAnswer(asked, showing)
    ? formView(asked, card.way, showing)
    : questionView(asked, showing);
}

/** Whether the viewer may answer: of what is replaced nobody is asked. */
function mayAnswer({ phaseOut, pot }: Asked, { state, viewer }: Showing): boolean {
  if (phaseOut.funding.replaced !== null) return false;
  return !("code" in rightToAnswerPhaseOut(state, pot, viewer.person, viewer.today));
}

function questionView(asked: Asked, showing: Showing): View {
  const { phaseOut } = asked;
  const { state, viewer } = showing;
  const words = phaseOutWords[viewer.language];
  const what = short(phaseOut.nextYear.what);
  const isMine = mayAnswer(asked, showing);
  const isOpen = askedFor(state, phaseOut) !== null;
  return {
    template: "setting",
    ...headOf(asked, showing),
    title: isOpen && isMine ? words.question : words.about(what),
    lead: [...decidedLines(phaseOut, showing), ...standingLines(asked, isMine, showing)],
    sections: answerSections(phaseOut, showing),
    actions: [
      ...(isMine && isNeeded(state, phaseOut)
        ? phaseOutOutcomes.map((way, index) =>
            show(
              words.ways[way].open,
              { card: "phase-out", ...phaseOut.of, way },
              index === 0 && isOpen ? "positive" : undefined,
            ),
          )
        : []),
      ...toDecision(phaseOut, showing),
    ],
  };
}

function headOf(
  { phaseOut, pot }: Asked,
  showing: Showing,
): Pick<View, "over" | "badge" | "summary"> {
  const words = phaseOutWords[showing.viewer.language];
  const { funding, nextYear } = phaseOut;
  return {
    over: words.over(isOurs(funding) ? funding.number : null, plain(pot.title)),
    badge: badgeOf(phaseOut, showing),
    summary: words.summary(shortened(nextYear.what, whatMax)),
  };
}

function badgeOf(phaseOut: PhaseOut, { state, viewer }: Showing): Badge {
  const { badges } = phaseOutWords[viewer.language];
  const asked = askedFor(state, phaseOut);
  const newest = newestOf(phaseOut);
  if (asked !== null && asked.from <= viewer.today) return { text: badges.open, tone: "yours" };
  if (asked === null && newest?.outcome !== "done" && !isNeeded(state, phaseOut))
    return { text: badges.ended, tone: "neutral" };
  switch (newest?.outcome) {
    case "done":
      return { text: badges.done, tone: "good" };
    case "abandoned":
      return { text: badges.abandoned, tone: "attention" };
    case "postponed":
      return { text: badges.postponed, tone: "neutral" };
    default:
      return { text: badges.ahead, tone: "neutral" };
  }
}

/** The decision's own words. */
const decidedLines = ({ rows, year }: PhaseOut, { viewer }: Showing): readonly string[] =>
  nextYearLines(rows, year, viewer.language);

/** Where it stands: by when it is to be answered and why then, or why nobody is asked. */
function standingLines(
  { phaseOut, pot }: Asked,
  isMine: boolean,
  { state, viewer }: Showing,
): readonly string[] {
  const { language, today } = viewer;
  const words = phaseOutWords[language];
  const { funding, year } = phaseOut;
  if (funding.replaced !== null) return [words.replaced];
  if (!isNeeded(state, phaseOut)) return [words.notNeeded(year)];
  const asked = askedFor(state, phaseOut);
  const uncovered = uncoveredBy(state, phaseOut);
  if (asked === null)
    return [
      ...(uncovered > 0 ? [words.uncovered(year, uncovered), words.otherwise] : []),
      ...(isMine ? [words.mayChange] : []),
    ];
  const people = holdersOrAbove(pot, state, today).map((one) => nameOf(state, one, language));
  const isAsked = asked.from <= today;
  return [
    isAsked ? words.answerBy(asked.due) : words.asked(asked.from),
    ...(isMine || !isAsked || people.length === 0
      ? []
      : [words.waitsFor(joinWords(people, language))]),
  ];
}

/** What has been answered, the newest last; both the day that it was put off from and the new one stay. */
function answerSections(phaseOut: PhaseOut, showing: Showing): readonly Lines[] {
  const lines = answerLines(phaseOut, showing);
  return lines.length === 0
    ? []
    : [{ heading: phaseOutWords[showing.viewer.language].answers, lines }];
}

function answerLines({ answers }: PhaseOut, { state, viewer }: Showing): readonly string[] {
  const { language } = viewer;
  return answers
    .slice(-answersMax)
    .map(
      ({ day, by, outcome, on, comment }) =>
        `• ${phaseOutWords[language].answer(day, nameOf(state, by, language), outcome, on, plain(shortened(comment, commentMax)))}`,
    );
}

function toDecision({ funding }: PhaseOut, { state, viewer }: Showing): readonly Action[] {
  const home = fundingCard(funding.number);
  return maySee(home, state, viewer) ? [show(phaseOutWords[viewer.language].decision, home)] : [];
}

/** One answer: its day, and a note or the reason. */
function formView(asked: Asked, way: PhaseOutOutcome, showing: Showing): View {
  const { phaseOut } = asked;
  const { state, viewer } = showing;
  const words = phaseOutWords[viewer.language];
  const form = words.ways[way];
  const home: Card = { card: "phase-out", ...phaseOut.of, way: null };
  const tells = words.tells(phaseOut.year, stillPaidBy(state, phaseOut), isOurs(phaseOut.funding));
  const revision = state.revisions.get(fundingSubject(phaseOut.funding.number)) ?? logPosition(0);
  return {
    template: "question",
    ...headOf(asked, showing),
    title: form.title,
    lead: [
      ...decidedLines(phaseOut, showing),
      ...(way === "abandoned" ? [tells] : []),
      ...answerLines(phaseOut, showing),
    ],
    fields: fieldsOf(way, viewer.today, showing),
    actions: [
      execute(
        form.save,
        "answer-phase-out",
        commandData(revision, home, {
          ...phaseOut.of,
          outcome: way,
          turn: phaseOut.answers.length,
        }),
        way === "abandoned" ? "destructive" : "positive",
      ),
      show(words.back, home),
    ],
  };
}

function fieldsOf(way: PhaseOutOutcome, today: Day, { viewer }: Showing): readonly Field[] {
  const form = phaseOutWords[viewer.language].ways[way];
  const value = way === "done" ? { value: today } : {};
  return [
    ...(way === "abandoned"
      ? []
      : [{ kind: "day", id: input.day, label: form.day, ...value } as const]),
    {
      kind: "text",
      id: input.comment,
      label: form.comment,
      placeholder: form.placeholder,
      lines: "many",
    },
  ];
}

/** That next year is bound without cover: told once to the secretariat and whoever decided. */
function newsView(asked: Asked, showing: Showing): View {
  const { phaseOut } = asked;
  const { viewer } = showing;
  const words = phaseOutWords[viewer.language];
  const isStill = newestOf(phaseOut)?.outcome === "abandoned";
  const title = isStill ? words.news.title : words.news.again;
  return {
    template: "setting",
    ...headOf(asked, showing),
    title,
    summary: `${title}: ${shortened(phaseOut.nextYear.what, whatMax)}`,
    lead: [...decidedLines(phaseOut, showing), ...standingLines(asked, false, showing)],
    sections: answerSections(phaseOut, showing),
    note: words.news.why,
    actions: [
      show(words.news.open, { card: "phase-out", ...phaseOut.of, way: null }, "positive"),
      ...toDecision(phaseOut, showing),
    ],
  };
}
