import { potLeft } from "../../../domain/account.ts";
import { logPosition } from "../../../domain/brand.ts";
import {
  awaitingIn,
  endedOn,
  moveReasonMax,
  movesOfPot,
  movingFrom,
} from "../../../domain/decide-money-move.ts";
import type { MoneyMove, RegisteredDecision } from "../../../domain/grant.ts";
import type { ClosedPot, Pot } from "../../../domain/pot.ts";
import { lockHindrance } from "../../../domain/year-close.ts";
import { moneyMoveWords, type Place } from "../../../language/say/money-move.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { namedFor } from "../refusal-names.ts";
import { madeByOf } from "../names.ts";
import { askedToMove } from "../set-up/asked-by.ts";
import type { Fact } from "../sheet.ts";
import { paperChoice, paperForm } from "./paper-form.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import type { Field, Lines, Showing, View } from "../view.ts";

type Seen = Pick<Showing, "state" | "viewer">;

const nameMax = 80;
const choicesMax = 40;
const reasonShown = 120;
const movesShown = 5;

/** Stands for the grant where pots are chosen. */
export const toGrant = "grant";
/** A pot among the choices, which cannot be taken for the grant. */
export const potChoice = (pot: string): string => `pot/${pot}`;

const named = (title: string): string => plain(shortened(title, nameMax));

/** Undistributed money of a pot, moved by a decision on paper that the secretariat registers. */
export function moveMoneyView(
  card: CorrectionCard & { readonly card: "move-money" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = moneyMoveWords[language];
  const pot = state.pots.get(card.pot);
  if (pot === undefined) return missingView(showing);
  const by = movingFrom(state, pot).slice(0, choicesMax);
  const back = { card: "pot", pot: pot.id } as const;
  const toPot = show(words.back, back);
  const head = {
    template: "question",
    over: plain(state.grants.get(pot.grant)?.title ?? ""),
    title: words.title,
    summary: words.title,
  } as const;
  const lead = leadOf(pot, showing);
  const locked = lockHindrance(pot);
  if (locked !== null)
    return {
      ...head,
      lead: [refusalSentence(locked, namedIn(pot, showing), language)],
      actions: [toPot],
    };
  const hasMoved = movesOfPot(state, pot).some((one) => one.pot === pot.id);
  if (!hasMoved && awaitingIn(state, [pot]) !== null) {
    const isSaid = showing.said?.refusal !== undefined;
    return { ...head, lead: [isSaid ? lead : waitsFor(pot, showing)], actions: [toPot] };
  }
  const first = newDecision(pot, showing);
  if (by.length === 0)
    return {
      ...head,
      lead: [lead, words.none],
      actions: [show(words.first, first, "positive"), toPot],
    };
  const asked = commandData(logPosition(0), back, { from: pot.id });
  return {
    ...head,
    lead: hasMoved ? [lead, words.again] : [lead],
    fields: fieldsOf(pot, by, showing),
    actions: [
      execute(words.send, "move-money", asked, "positive"),
      show(words.first, first),
      toPot,
    ],
  };
}

/** What can be moved, and who can decide it. */
function leadOf(pot: Pot, { state, viewer }: Showing): string {
  const { language } = viewer;
  const source = state.registered.get(pot.source);
  const maker = source === undefined ? "" : madeByOf(state, source, language);
  return moneyMoveWords[language].lead(named(pot.title), maker, potLeft(state, pot.id));
}

/** Said before anybody fills in a form for nothing. */
function waitsFor(pot: Pot, showing: Showing): string {
  const refusal = { code: "pot-awaits-decision", title: pot.title } as const;
  return refusalSentence(refusal, namedIn(pot, showing), showing.viewer.language);
}

const namedIn = ({ id }: Pot, { state, viewer }: Showing) =>
  namedFor({ card: "pot", pot: id }, state, viewer);

function fieldsOf(
  pot: Pot,
  by: readonly RegisteredDecision[],
  { state, viewer }: Showing,
): readonly Field[] {
  const { language } = viewer;
  const words = moneyMoveWords[language];
  const [only, ...others] = by;
  return [
    {
      kind: "choice",
      id: input.pot,
      label: words.to,
      placeholder: words.choose,
      choices: [
        { title: words.grant, value: toGrant },
        ...targetsOf(pot, { state, viewer })
          .slice(0, choicesMax)
          .map(({ id, title }) => ({
            title: words.choice(shortened(title, nameMax), potLeft(state, id)),
            value: potChoice(id),
          })),
      ],
    },
    {
      kind: "text",
      id: input.amount,
      label: words.amount,
      placeholder: words.amountPlaceholder,
      lines: "one",
    },
    {
      ...paperChoice(by, words, { state, viewer }),
      ...(only === undefined || others.length > 0 ? {} : { value: only.id }),
    },
    {
      kind: "text",
      id: input.reason,
      label: words.reason,
      placeholder: words.reasonPlaceholder,
      lines: "many",
      lengthMax: moveReasonMax,
    },
  ];
}

/** The pots that money can go to (rule R12), and those that it has gone to, which is put right there. */
function targetsOf(pot: Pot, { state, viewer }: Seen): readonly Pot[] {
  const moved = new Set(movesOfPot(state, pot).map(({ to }) => to));
  return [...state.pots.values()].filter((one) => {
    if (one.id === pot.id || one.grant !== pot.grant || one.lock !== undefined) return false;
    return endedOn(state, one, viewer.today) === null || moved.has(one.id);
  });
}

/** The form for the decision that says so, filled in as far as the pot's own tells. */
function newDecision(pot: Pot, { state, viewer }: Showing) {
  const title = moneyMoveWords[viewer.language].newTitle(pot.title);
  const asked = { ...askedToMove(pot.id), grant: pot.grant };
  return paperForm(state.registered.get(pot.source), undefined, title, asked);
}

/** What has been moved to a pot and from it; the decision that was registered last stands first. */
export function moveFacts(pot: Pot | ClosedPot, { state, viewer }: Seen): readonly Fact[] {
  const { language } = viewer;
  const words = moneyMoveWords[language];
  const moves = movesOfPot(state, pot).toReversed();
  const lines = moves.slice(0, movesShown).map((move) => {
    const by = madeByOf(state, move.by, language);
    const said =
      move.pot === pot.id
        ? words.out(move.amount, placeNow(move, state), by)
        : words.in(move.amount, titleOf(move.pot, state) ?? "", by);
    return withReason(said, move.reason, viewer);
  });
  const more = moves.length - lines.length;
  return lines.length === 0
    ? []
    : [
        {
          title: words.fact,
          value: [...lines, ...(more > 0 ? [words.more(more)] : [])].join(" "),
        },
      ];
}

const titleOf = (pot: string | null, state: Seen["state"]): string | null =>
  pot === null ? null : named(state.pots.get(pot)?.title ?? pot);

/** Where it goes, by the names of today. */
const placeNow = (
  { to, toGrant }: Pick<MoneyMove, "to" | "toGrant">,
  state: Seen["state"],
): Place =>
  toGrant === undefined
    ? titleOf(to, state)
    : { next: named(state.grants.get(toGrant)?.title ?? toGrant), pot: titleOf(to, state) };

export function withReason(
  said: string,
  reason: string | null,
  { language }: Seen["viewer"],
): string {
  if (reason === null) return said;
  const why = plain(shortened(reason, reasonShown));
  return `${said} ${moneyMoveWords[language].why(/[.?!…]$/.test(why) ? why : `${why}.`)}`;
}

/** What a decision on paper moves. */
export function movingSections(
  { moves = [] }: RegisteredDecision,
  { state, viewer }: Showing,
): readonly Lines[] {
  const words = moneyMoveWords[viewer.language];
  const lines = moves.map(({ pot, to, amount, reason, ...next }) =>
    withReason(
      words.line(amount, titleOf(pot, state) ?? "", placeNow({ to, ...next }, state)),
      reason,
      viewer,
    ),
  );
  return lines.length === 0 ? [] : [{ heading: words.heading, lines }];
}

/** The way to it, for the secretariat, where there is money to move or something to put right. */
export function moveActions(pot: Pot, { state, viewer }: Seen): readonly ReturnType<typeof show>[] {
  if (!isSecretariat(state, viewer) || pot.lock !== undefined) return [];
  const hasMoved = movesOfPot(state, pot).some((one) => one.pot === pot.id);
  return potLeft(state, pot.id) > 0 || hasMoved
    ? [show(moneyMoveWords[viewer.language].button, { card: "move-money", pot: pot.id })]
    : [];
}
