import type { PotMove } from "../../../domain/decide-pot-move.ts";
import { movesOf, successorsOf } from "../../../domain/decide-pot-move.ts";
import { logPosition } from "../../../domain/brand.ts";
import type { Mandate } from "../../../domain/grant.ts";
import { openProposal, validityHindrance } from "../../../domain/mandate-check.ts";
import type { Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { mandateMoveWords } from "../../../language/say/mandate-move.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import type { Filled, SetUpCard } from "../../../notify/set-up-card.ts";
import { missingView } from "../missing.ts";
import { boardSection } from "../names.ts";
import { namedFor } from "../refusal-names.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Lines, Showing, View } from "../view.ts";

type MoveCard = SetUpCard & { readonly card: "move-pots" };

const titleMax = 80;
const namesMax = 6;
const successorsMax = 3;

export const potsOn = (mandate: Mandate, state: State): readonly Pot[] =>
  [...state.pots.values()].filter((pot) => pot.mandate === mandate.id);

const nameOfPot = (pot: Pot): string => plain(shortened(pot.title, titleMax));

/** What goes on under another mandate at once, and what also does when somebody says that its purpose fits (R06). */
export const movable = (moves: readonly PotMove[]) => ({
  fits: moves.filter(({ hindrance }) => hindrance === null),
  outside: moves.filter(({ hindrance }) => hindrance?.code === "purpose-outside"),
});

/** The pots of a mandate that no longer stands, and what becomes of each under another one. */
export function movePotsView(card: MoveCard, showing: Showing): View {
  const { state, viewer } = showing;
  const words = mandateMoveWords[viewer.language];
  const from = state.mandates.get(card.from);
  const to = state.mandates.get(card.to);
  if (from === undefined || to === undefined) return missingView(showing);
  const moves = movesOf(state, from, to);
  const { fits, outside } = movable(moves);
  const isStanding = validityHindrance(from, viewer.today) === null;
  const said = isStanding
    ? [refusalSentence({ code: "mandate-stands" }, namedFor(card, state, viewer), viewer.language)]
    : [moves.length === 0 ? words.nothing(boardSection(from)) : words.lead(boardSection(to))];
  return {
    template: "setting",
    over: boardSection(from),
    title: words.title(boardSection(to)),
    summary: words.title(boardSection(to)),
    lead: [...said, ...(to.awaits === true && moves.length > 0 ? [words.unconfirmed] : [])],
    sections: sectionsOf(moves, to, showing),
    actions: [
      ...(isStanding || fits.length === 0
        ? []
        : [sendAction(card, words.send(fits.length), false, true)]),
      ...(isStanding || outside.length === 0
        ? []
        : [sendAction(card, words.sendAll(fits.length + outside.length), true, fits.length === 0)]),
      show(words.back, { card: "set-up-item", of: "mandate", id: card.from }),
    ],
  };
}

const sendAction = (
  { from, to }: MoveCard,
  title: string,
  purposesConfirmed: boolean,
  isFirst: boolean,
): Action =>
  execute(
    title,
    "move-pots",
    commandData(
      logPosition(0),
      { card: "set-up-item", of: "mandate", id: to },
      { from, to, purposesConfirmed },
    ),
    isFirst ? "positive" : undefined,
  );

function sectionsOf(moves: readonly PotMove[], to: Mandate, showing: Showing): readonly Lines[] {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = mandateMoveWords[language];
  const { fits, outside } = movable(moves);
  const stays = moves.filter((one) => !fits.includes(one) && !outside.includes(one));
  const purposeOf = ({ purpose }: PotMove): string =>
    plain(to.purposes.find((one) => one.id === purpose)?.title[language] ?? purpose);
  const because = ({ pot, hindrance }: PotMove): string =>
    words.because(
      nameOfPot(pot),
      hindrance === null
        ? ""
        : refusalSentence(
            hindrance,
            namedFor({ card: "pot", pot: pot.id }, state, viewer),
            language,
          ),
    );
  const named = (one: PotMove): string => words.line(nameOfPot(one.pot), purposeOf(one));
  return [
    ...(fits.length === 0 ? [] : [{ heading: words.fits(fits.length), lines: fits.map(named) }]),
    ...(outside.length === 0
      ? []
      : [{ heading: words.outside(outside.length), lines: outside.map(named) }]),
    ...(stays.length === 0
      ? []
      : [{ heading: words.stays(stays.length), lines: stays.map(because) }]),
  ];
}

/** What is said on a mandate's card: how it is put right, or what waits for another one. */
export function mandateLead(mandate: Mandate, { state, viewer }: Showing): readonly string[] {
  const words = mandateMoveWords[viewer.language];
  if (validityHindrance(mandate, viewer.today) === null) return [words.mend];
  const resting = potsOn(mandate, state).length;
  return resting === 0 ? [] : [words.resting(resting)];
}

/** The ways on from a mandate: the same entered anew, and its pots under another, or another's under it. */
export function mandateActions(mandate: Mandate, { state, viewer }: Showing): readonly Action[] {
  const words = mandateMoveWords[viewer.language];
  const { today } = viewer;
  const moving = (title: string, from: Mandate, to: Mandate): Action =>
    show(title, { card: "move-pots", from: from.id, to: to.id }, "positive");
  const here = [...state.mandates.values()].filter(
    (one) => potsOn(one, state).length > 0 && successorsOf(state, one, today).includes(mandate),
  );
  const onward = potsOn(mandate, state).length === 0 ? [] : successorsOf(state, mandate, today);
  return [
    ...here.map((from) => moving(words.here(potsOn(from, state).length), from, mandate)),
    ...onward.map((to) => moving(words.title(boardSection(to)), mandate, to)),
  ]
    .slice(0, successorsMax)
    .concat(
      validityHindrance(mandate, today) === null
        ? []
        : [
            show(words.again, {
              card: "set-up-form",
              of: "mandate",
              page: 1,
              about: null,
              filled: filledLike(mandate),
            }),
          ],
    );
}

/** A mandate as it would be typed again. */
const filledLike = (mandate: Mandate): Filled => ({
  grant: mandate.grant,
  body: mandate.body,
  day: mandate.day,
  section: String(mandate.section),
  delegate: mandate.delegate,
  quote: mandate.quote,
  purposes: mandate.purposes
    .map(({ title }) => (title.sv === title.en ? title.sv : `${title.sv}; ${title.en}`))
    .join("\n"),
  ...(mandate.onwardSource === null ? {} : { onward: mandate.onwardSource }),
  ...(mandate.validTo === null ? {} : { validTo: mandate.validTo }),
});

/** Before a mandate is recalled: the pots of which nothing can be decided then, with what waits in them. */
export function recallWarnings(mandate: Mandate, { state, viewer }: Showing): readonly string[] {
  const { recalledFrom } = mandate;
  if (recalledFrom === null) return [];
  const words = mandateMoveWords[viewer.language];
  const made = [...state.decisions.values()]
    .filter((one) => one.mandate === mandate.id && one.day >= recalledFrom)
    .map(({ number }) => number);
  const decided =
    made.length === 0 ? [] : [words.decided(recalledFrom, someOf(made, viewer.language))];
  const pots = potsOn(mandate, state);
  if (pots.length === 0) return decided;
  const open = pots.flatMap((pot) => openProposal(state, pot.id) ?? []);
  const drafts = open.filter(({ status }) => status === "open").length;
  return [
    words.blocked(recalledFrom, namesOf(pots, viewer.language), drafts, open.length - drafts),
    ...decided,
  ];
}

/** As many names as a sentence carries. */
export function namesOf(
  pots: readonly Pot[],
  language: Showing["viewer"]["language"],
  max = namesMax,
): readonly string[] {
  return someOf(pots.map(nameOfPot), language, max);
}

function someOf(
  all: readonly string[],
  language: Showing["viewer"]["language"],
  max = namesMax,
): readonly string[] {
  const names = all.slice(0, max);
  const more = all.length - names.length;
  return more > 0 ? [...names, { sv: `${more} till`, en: `${more} more` }[language]] : names;
}

/** The pots of a mandate, by name. */
export const potNames = (mandate: Mandate, { state, viewer }: Showing): readonly string[] =>
  namesOf(potsOn(mandate, state), viewer.language);
