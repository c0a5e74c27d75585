import assert from "node:assert/strict";
import type { Day } from "../../domain/brand.ts";
import { decisionsOf } from "../../domain/mandate-check.ts";
import { dayAt } from "../../domain/moment.ts";
import { entitledTo } from "../../domain/organisation.ts";
import type { Pot, PotDay } from "../../domain/pot.ts";
import { potThen } from "../../domain/pot-days.ts";
import type { State } from "../../domain/state.ts";
import { potSubject } from "../../domain/touches.ts";
import { trailMax } from "../../domain/trail.ts";
import { formatDay, formatKronor } from "../../language/format.ts";
import { potThenWords } from "../../language/say/pot-then.ts";
import { potWords } from "../../language/say/pot.ts";
import { inSentence } from "../../language/say/title.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { boardSection, holdersWho } from "./names.ts";
import { figure, leftFigure } from "./pot-facts.ts";
import { pictures } from "./pot.ts";
import { type Fact, line, type Note, type Section, type Sheet, sheetData } from "./sheet.ts";
import { plain } from "./template.ts";
import { trailLine } from "./trail.ts";
import { type Action, show } from "./verbs.ts";

/** So many of the last things that had happened stand on the card; the rest is in its history. */
const linesMax = 3;

type PotThenCard = Extract<Card, { readonly card: "pot-then" }>;

/** A pot as it stood when a day was over: read alone, since nothing that has been can be acted on. */
export function potThenSheet(card: PotThenCard, state: State, viewer: Viewer): Sheet {
  const pot = state.pots.get(card.pot) ?? state.closedPots.get(card.pot);
  assert(pot !== undefined, "the card is about a pot that there is or was");
  if (card.day > viewer.today) return aheadSheet(pot, card.day, state, viewer);
  const { it: then, earlier, later } = potThen(state, card.pot, card.day);
  if (then === null) return notYetSheet(pot, card.day, later, state, viewer);
  const { language } = viewer;
  const words = potThenWords[language];
  const { amount, posted, reserved, left } = then;
  const title = words.title(plain(then.title), card.day);
  return {
    template: "pot",
    data: sheetData({
      head: {
        above: (card.day === viewer.today ? "" : `${words.above} · `) + grantOf(pot, state),
        title,
        status: words.status[then.stage],
        tone: "Default",
      },
      notes: [noteOf(then, card.day, later, viewer)],
      figures: [
        figure(potWords[language].figures.pot, formatKronor(amount, language)),
        figure(potWords[language].figures.decided, formatKronor(posted, language)),
        figure(potWords[language].figures.proposed, formatKronor(reserved, language)),
        leftFigure(left, language),
      ],
      ...pictures({ amount, posted, proposed: reserved, left }, viewer),
      facts: facts(pot, then, card.day, state, viewer),
      sections: happened(pot, card.day, state, viewer),
      actions: [
        ...(earlier === null ? [] : [at(words.earlier(earlier), pot, earlier)]),
        ...(later === null ? [] : [at(words.later(later), pot, later)]),
        ...onward(pot, state, viewer),
      ],
    }),
    summary: `${words.title(then.title, card.day)}: ${potWords[language].figures.left} ${formatKronor(left, language)}`,
    hasInputs: false,
  };
}

const grantOf = ({ grant: id }: Pot, state: State): string => {
  const grant = state.grants.get(id);
  return grant === undefined ? plain(id) : `${grant.case} · ${plain(grant.title)}`;
};

const at = (title: string, pot: Pot, day: Day): Action =>
  show(title, { card: "pot-then", pot: pot.id, day });

/** To the pot as it is now and its history; a pot that was closed has neither. */
function onward(pot: Pot, state: State, { language }: Viewer): readonly Action[] {
  if (!state.pots.has(pot.id)) return [];
  return [
    show(potThenWords[language].now, { card: "pot", pot: pot.id }),
    show(potWords[language].history, { card: "history", subject: potSubject(pot.id), page: 1 }),
  ];
}

/** Of which moment the card tells, and whether it is still so. */
function noteOf(then: PotDay, day: Day, later: Day | null, { language, today }: Viewer): Note {
  const words = potThenWords[language];
  const since = later === null ? words.unchanged : words.changed(later);
  return {
    style: "emphasis",
    heading: day === today ? words.headingToday : words.heading(day),
    lines: [
      ...(then.stage === "closed" ? [words.closed(then.day)] : []),
      ...(day === today ? [] : [`${since} ${words.nothing}`]),
    ],
  };
}

function facts(
  pot: Pot,
  then: PotDay,
  day: Day,
  state: State,
  { language }: Viewer,
): readonly Fact[] {
  const words = potThenWords[language];
  const mandate = state.mandates.get(then.mandate);
  const purpose = mandate?.purposes.find((one) => one.id === then.purpose)?.title[language];
  // An absence takes nobody's office: whoever is away stands beside those who are asked in his place.
  const holders = entitledTo(state, then.holder, day, () => false, pot.id);
  const who = holdersWho(state, holders, day, language);
  return [
    { title: words.holder, value: who === "" ? words.nobody : who },
    ...(mandate === undefined
      ? []
      : [
          {
            title: words.mandate,
            value: potWords[language].mandateText(
              boardSection(mandate),
              plain(inSentence(purpose ?? then.purpose)),
            ),
          },
        ]),
    { title: words.decisions, value: decisionsUntil(pot, day, state, language) },
    { title: words.lastChange, value: formatDay(then.day, language) },
  ];
}

function decisionsUntil(pot: Pot, day: Day, state: State, language: Viewer["language"]): string {
  const words = potThenWords[language];
  const made = decisionsOf(state, pot.id)
    .flatMap((number) => state.decisions.get(number) ?? [])
    .filter((decision) => decision.day <= day)
    .map((decision) => words.decision(decision.number, decision.day));
  return made.length === 0 ? words.decisionsNone : made.join("; ");
}

/** What had happened last; nothing where the history in memory has let lines go, since it might tell too little. */
function happened(pot: Pot, day: Day, state: State, { language }: Viewer): readonly Section[] {
  const trail = state.trails.get(potSubject(pot.id)) ?? [];
  if (trail.length >= trailMax) return [];
  const lines = trail
    .filter((entry) => dayAt(entry.time) <= day)
    .slice(-linesMax)
    .toReversed()
    .map((entry) => line("", { note: trailLine(state, entry, language) }));
  return lines.length === 0 ? [] : [{ heading: potThenWords[language].happened, lines }];
}

/** The pot came later: since when there is something to see of it. */
function notYetSheet(pot: Pot, day: Day, first: Day | null, state: State, viewer: Viewer): Sheet {
  const words = potThenWords[viewer.language];
  const { title, text, opened } = words.notYet;
  const lines = [
    ...(first === null ? [] : [text(first)]),
    ...(pot.openedDay <= day ? [opened(pot.openedDay)] : []),
  ];
  return sheetSaying(
    pot,
    title(pot.title, day),
    lines,
    state,
    viewer,
    first === null ? [] : [at(words.at(first), pot, first)],
  );
}

function aheadSheet(pot: Pot, day: Day, state: State, viewer: Viewer): Sheet {
  const { title, text } = potThenWords[viewer.language].ahead;
  return sheetSaying(pot, title(day), [text(viewer.today)], state, viewer, []);
}

function sheetSaying(
  pot: Pot,
  title: string,
  paragraphs: readonly string[],
  state: State,
  viewer: Viewer,
  actions: readonly Action[],
): Sheet {
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above: `${plain(pot.title)} · ${grantOf(pot, state)}`,
        title: plain(title),
        status: "",
        tone: "Default",
      },
      paragraphs,
      actions: [...actions, ...onward(pot, state, viewer)],
    }),
    summary: title,
    hasInputs: false,
  };
}
