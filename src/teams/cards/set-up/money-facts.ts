import type { Ore } from "../../../domain/brand.ts";
import { addDays } from "../../../domain/calendar.ts";
import { type Mandate, type RegisteredDecision, standingRows } from "../../../domain/grant.ts";
import { endOfMandate, hasNotEnded } from "../../../domain/mandate-check.ts";
import { total } from "../../../domain/money.ts";
import { type ClosedPot, givenTo, isExecution, type Pot } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { noticeId } from "../../../domain/touches.ts";
import { formatKronor } from "../../../language/format.ts";
import { executionWords } from "../../../language/say/execution.ts";
import { mandateMoveWords } from "../../../language/say/mandate-move.ts";
import { outOfPotWords } from "../../../language/say/out-of-pot.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import { basisWords, capitalised, needWords, stepWords } from "../../../language/say/title.ts";
import type { Viewer } from "../../../notify/card.ts";
import { grantRest } from "../grant-line.ts";
import {
  boardSection,
  bodyIn,
  bodyTitleIn,
  madeByOf,
  positionIn,
  recallSection,
} from "../names.ts";
import { plain, shortened } from "../template.ts";
import { potNames } from "./move.ts";
import type { Facts, Showing } from "../view.ts";
import { moveFacts } from "../correction/move.ts";

const textMax = 1_500;
const rowTextMax = 80;
const rowsShown = 12;

/** What is known of a grant, a mandate, a pot or a decision from paper. */
export function moneyFacts(
  of: "grant" | "mandate" | "pot" | "decision",
  id: string,
  showing: Showing,
): Facts | null {
  const { state } = showing;
  switch (of) {
    case "grant":
      return grantFacts(id, showing);
    case "mandate": {
      const mandate = state.mandates.get(id);
      return mandate === undefined ? null : mandateFacts(mandate, showing);
    }
    case "pot": {
      const pot = potNamed(state, id);
      return pot === undefined ? null : potFacts(pot, showing);
    }
    case "decision": {
      const decision = state.registered.get(id);
      return decision === undefined ? null : decisionFacts(decision, showing);
    }
    default:
      return of satisfies never;
  }
}

const caseLine = (number: string, { state }: Showing): string =>
  plain(shortened(`${number} ${state.cases.get(number)?.title ?? ""}`.trim(), textMax));

function grantFacts(id: string, showing: Showing): Facts | null {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const grant = state.grants.get(id);
  if (grant === undefined) return null;
  const { amount, rounding } = grant;
  return [
    { title: words.facts.case, value: caseLine(grant.case, showing) },
    { title: words.facts.year, value: String(grant.year) },
    {
      title: words.facts.amount,
      value: rounding === 0 ? words.exactly(amount) : words.about(amount, rounding),
    },
    { title: words.facts.code, value: plain(grant.code) },
    {
      title: words.facts.days,
      value: words.days(grant.requisitionDay, grant.lastUseDay, grant.reportDay),
    },
    { title: words.facts.unspent, value: words.choices.unspent[grant.unspent] },
    { title: words.facts.left, value: grantRest(state, grant.id, language) },
  ];
}

const grantTitle = (id: string | null, { state }: Showing): string =>
  plain(state.grants.get(id ?? "")?.title ?? id ?? "");

export function mandateFacts(mandate: Mandate, showing: Showing): Facts {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const { onwardSource, recalledFrom, validFrom } = mandate;
  const pots = potNames(mandate, showing);
  // Declined, or recalled before its first day was over.
  const neverCounted = recalledFrom !== null && recalledFrom <= validFrom;
  return [
    { title: words.facts.madeBy, value: boardSection(mandate) },
    { title: words.facts.grant, value: grantTitle(mandate.grant, showing) },
    {
      title: words.facts.delegate,
      value: capitalised(positionIn(state, mandate.delegate, language)),
    },
    { title: words.facts.quote, value: plain(shortened(mandate.quote, textMax)) },
    {
      title: words.facts.purposes,
      value: plain(
        shortened(mandate.purposes.map((one) => one.title[language]).join(" · "), textMax),
      ),
    },
    {
      title: words.facts.onward,
      value: onwardSource === null ? words.noOnward : plain(onwardSource),
    },
    neverCounted
      ? { title: words.facts.valid, value: words.neverValid }
      : validity(mandate, viewer),
    ...(recalledFrom === null || neverCounted
      ? []
      : [
          {
            title: words.facts.recalled,
            value: words.recalled(recalledFrom, recallSection(mandate)),
          },
        ]),
    ...(pots.length === 0
      ? []
      : [{ title: mandateMoveWords[language].pots, value: pots.join(" · ") }]),
    ...(mandate.awaits === true
      ? [{ title: words.facts.confirmation, value: words.unconfirmed }]
      : []),
  ];
}

/** From when until when a mandate carries decisions: a recall ends it, whatever it was to be valid until. */
function validity(mandate: Mandate, { language, today }: Viewer): Facts[number] {
  const words = setUpWords[language];
  const end = endOfMandate(mandate);
  return {
    title: hasNotEnded(mandate, today) ? words.facts.valid : words.facts.wasValid,
    value: words.valid(mandate.validFrom, end === null ? null : addDays(end, -1)),
  };
}

/** A pot, also one that has been closed. */
export const potNamed = (state: State, id: string): Pot | ClosedPot | undefined =>
  state.pots.get(id) ?? state.closedPots.get(id);

export function potFacts(pot: Pot | ClosedPot, showing: Showing): Facts {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const mandate = state.mandates.get(pot.mandate);
  const purpose = mandate?.purposes.find((one) => one.id === pot.purpose);
  const source = state.registered.get(pot.source);
  return [
    { title: words.facts.amount, value: formatKronor(pot.amount, language) },
    ...moveFacts(pot, showing),
    { title: words.facts.purpose, value: plain(purpose?.title[language] ?? pot.purpose) },
    { title: words.facts.holder, value: capitalised(positionIn(state, pot.holder, language)) },
    { title: words.facts.basis, value: capitalised(basisWords[language][pot.basis]) },
    ...executionFacts(pot, showing),
    {
      title: words.facts.route,
      value:
        pot.route
          .map(
            ({ kind, position }) =>
              `${capitalised(stepWords[language][kind])}: ${positionIn(state, position, language)}`,
          )
          .join(" · ") || words.noRoute,
    },
    {
      title: words.facts.mandate,
      value: mandate === undefined ? words.nothing : boardSection(mandate),
    },
    {
      title: words.facts.source,
      value: source === undefined ? words.nothing : madeByOf(state, source, language),
    },
    {
      title: words.facts.grant,
      value: `${grantTitle(pot.grant, showing)} · ${words.facts.round.toLowerCase()} ${pot.round}`,
    },
    { title: words.facts.left, value: grantRest(state, pot.grant, language) },
    ...(pot.awaits === true
      ? [{ title: words.facts.confirmation, value: words.potUnconfirmed }]
      : []),
    ...("reason" in pot
      ? [
          {
            title: words.facts.closed,
            value: words.closed(plain(shortened(pot.reason ?? "", textMax))),
          },
        ]
      : []),
  ];
}

/** What it means that a pot is executed, before the eyes of whoever gives it that basis. */
function executionFacts(pot: Pot, { state, viewer }: Showing): Facts {
  const body = state.mandates.get(pot.mandate)?.body;
  if (!isExecution(pot) || body === undefined) return [];
  const words = executionWords[viewer.language];
  const meaning = words.meaning(bodyIn(state, body, viewer.language));
  return [{ title: words.label, value: `${meaning} ${words.choice}` }];
}

function decisionFacts(decision: RegisteredDecision, showing: Showing): Facts {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const rows = standingRows(decision);
  const more = rows.length - rowsShown;
  const from = state.pots.get(decision.pot ?? "");
  return [
    { title: words.facts.madeBy, value: madeByOf(state, decision, language) },
    { title: words.facts.case, value: caseLine(decision.case, showing) },
    {
      title: words.facts.grant,
      value: decision.grant === null ? words.choices.noGrant : grantTitle(decision.grant, showing),
    },
    ...rows.slice(0, rowsShown).map((row, index) => ({
      title: String(index + 1),
      value: plain(
        words.row(
          shortened(row.activity, rowTextMax),
          shortened(row.responsible, rowTextMax),
          row.amount,
          needWords[language][row.need],
        ),
      ),
    })),
    ...(more > 0 ? [{ title: words.nothing, value: words.moreRows(more) }] : []),
    { title: words.facts.sum, value: givenBy(decision, showing) },
    ...(from === undefined
      ? []
      : [{ title: outOfPotWords[language].field, value: plain(from.title) }]),
    ...noticeFacts(decision, showing),
  ];
}

/** What a decision gave, in rows, in pots or in both: "8 000 000 kr, sex pottar". */
function givenBy({ id, rows }: RegisteredDecision, { state, viewer }: Showing): string {
  const { language } = viewer;
  const words = setUpWords[language];
  const pots = [...state.pots.values()].filter((pot) => pot.source === id);
  const sumOf = (amounts: readonly Ore[]): string => formatKronor(total(amounts), language);
  const inRows = sumOf(rows.map(({ amount }) => amount));
  return [
    ...(rows.length > 0 ? [`${inRows}, ${words.rows(rows.length)}`] : []),
    ...(rows.length === 0 && pots.length === 0 ? [words.givesNothing] : []),
    ...(pots.length > 0 ? [`${sumOf(pots.map(givenTo))}, ${words.potsOf(pots.length)}`] : []),
  ].join(" · ");
}

function noticeFacts(decision: RegisteredDecision, { state, viewer }: Showing): Facts {
  const { language } = viewer;
  const words = setUpWords[language];
  const notice = state.notices.get(noticeId({ kind: "registered", decision: decision.id }));
  if (notice === undefined) return [];
  const body = capitalised(bodyTitleIn(state, notice.body, language));
  const meeting = state.meetings.get(notice.meeting ?? "");
  const value =
    meeting === undefined ? words.noticeUnset(body) : words.noticeAt(body, meeting.decisionDay);
  return [{ title: words.facts.notice, value: plain(value) }];
}
