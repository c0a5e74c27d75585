import type { Ore } from "../../domain/brand.ts";
import { grantFigures, potFigures } from "../../domain/account.ts";
import { fundingOf } from "../../domain/funding.ts";
import { type Grant, type RegisteredDecision, standingRows } from "../../domain/grant.ts";
import { total } from "../../domain/money.ts";
import type { Pot } from "../../domain/pot.ts";
import type { State } from "../../domain/state.ts";
import { registeredSubject } from "../../domain/touches.ts";
import { formatKronor } from "../../language/format.ts";
import { homeWords } from "../../language/say/home.ts";
import { intakeWords } from "../../language/say/intake.ts";
import { potWords } from "../../language/say/pot.ts";
import { yearCloseWords } from "../../language/say/year-close.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { isSecretariat, maySee, seesEverything, visiblePots } from "./access.ts";
import { madeByOf, potName } from "./names.ts";
import { distributeAction, figure, potStatus, requestsOf } from "./pot-facts.ts";
import { type Line, line, type Note, type Section, type Sheet, sheetData } from "./sheet.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";
import type { Action } from "./verbs.ts";

/** So many pots stand on one card, so that it stays within its size. */
const potsMax = 14;

/** The money of each grant that the viewer has to do with, and its pots (rules R05, R07 and R31). */
export function potsSheet(state: State, viewer: Viewer): Sheet {
  const words = homeWords[viewer.language].pots;
  const pots = visiblePots(state, viewer).slice(0, potsMax);
  const grants = [...state.grants.values()].filter(
    (grant) => seesEverything(state, viewer) || pots.some((pot) => pot.grant === grant.id),
  );
  const [only] = grants;
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above:
          only !== undefined && grants.length === 1
            ? `${only.case} · ${plain(only.title)}`
            : words.above,
        title: words.title,
        status: "",
        tone: "Default",
      },
      figures: only !== undefined && grants.length === 1 ? moneyOf(only, state, viewer) : [],
      notes: grants.flatMap((grant) => undistributed(grant, grants.length > 1, state, viewer)),
      paragraphs: [
        ...(pots.length === 0 ? [words.none] : []),
        ...grants.flatMap((grant) => carriedLines(grant, grants.length > 1, state, viewer)),
      ],
      sections: grants.map((grant) =>
        grantSection(
          grant,
          pots.filter((pot) => pot.grant === grant.id),
          grants.length > 1,
          state,
          viewer,
        ),
      ),
      actions: [
        ...exactAction(grants.length === 1 ? only : undefined, state, viewer),
        show(homeWords[viewer.language].buttons.home, { card: "home" }),
      ],
    }),
    summary: words.summary(pots.length),
    hasInputs: false,
  };
}

function moneyOf(grant: Grant, state: State, { language }: Viewer) {
  const [whole, fixed, pots, rest] = homeWords[language].pots.grantFigures;
  const figures = grantFigures(state, grant.id);
  return [
    figure(whole, formatKronor(figures.amount, language)),
    figure(fixed, formatKronor(figures.fixed, language)),
    figure(pots, formatKronor(figures.pots, language)),
    figure(
      rest,
      formatKronor(figures.undistributed, language),
      figures.undistributed === 0 ? "Good" : "Attention",
    ),
  ];
}

/** What a year's close has carried to a grant or from it: its figures do not add up without. */
function carriedLines(
  grant: Grant,
  isNamed: boolean,
  state: State,
  { language }: Viewer,
): readonly string[] {
  const words = yearCloseWords[language];
  const { carriedIn, carriedOut } = grantFigures(state, grant.id);
  const line = (title: string, amount: Ore): readonly string[] => {
    const said = `${title}: ${formatKronor(amount, language)}`;
    return amount === 0 ? [] : [isNamed ? `${plain(grant.title)}. ${said}` : said];
  };
  return [...line(words.carriedIn, carriedIn), ...line(words.carriedOut, carriedOut)];
}

/** Money in neither a row nor a pot stands wherever the grant does (R05). */
function undistributed(
  grant: Grant,
  isNamed: boolean,
  state: State,
  viewer: Viewer,
): readonly Note[] {
  const words = homeWords[viewer.language].pots;
  const { undistributed: amount, low, high } = grantFigures(state, grant.id);
  if (amount === 0 && low === high) return [];
  const say = amount < 0 ? words.overdistributed : words.undistributed;
  const isAsking = amount >= 0 && low !== high && !isSecretariat(state, viewer);
  const ask = isAsking ? ` ${words.askExact}` : "";
  const heading = isNamed ? plain(grant.title) : "";
  return [{ style: "warning", heading, lines: [say(amount, low, high) + ask] }];
}

/** Whoever can state the exact grant does so from here. */
function exactAction(grant: Grant | undefined, state: State, viewer: Viewer): readonly Action[] {
  if (grant === undefined || grant.rounding === 0 || !isSecretariat(state, viewer)) return [];
  return [
    show(intakeWords[viewer.language].exactButton, { card: "grant-amount", grant: grant.id }),
  ];
}

function grantSection(
  grant: Grant,
  pots: readonly Pot[],
  isNamed: boolean,
  state: State,
  viewer: Viewer,
): Section {
  return {
    heading: isNamed ? plain(grant.title) : "",
    lines: [...fixedLines(grant, state, viewer), ...pots.map((pot) => potLine(pot, state, viewer))],
  };
}

/** The decisions on paper that fixed money to activities. */
function fixedLines(grant: Grant, state: State, viewer: Viewer): readonly Line[] {
  const { language } = viewer;
  const words = homeWords[language].pots;
  return [...state.registered.values()]
    .filter(
      ({ grant: of, pot, ...decision }) =>
        // What came out of a pot stands in the figures of the pot.
        of === grant.id && pot === undefined && standingRows(decision).length > 0,
    )
    .filter((decision) => maySee({ card: "registered", decision: decision.id }, state, viewer))
    .map((decision) =>
      line(words.fixed(madeByOf(state, decision, language)), {
        note: plain(decision.title),
        amount: formatKronor(boundBy(decision, state), language),
        actions: [show(words.open, { card: "registered", decision: decision.id })],
      }),
    );
}

/** What a decision on paper binds today: less than it gave where activities have given money back. */
const boundBy = ({ id }: RegisteredDecision, state: State): Ore =>
  total((fundingOf(state, registeredSubject(id))?.rows ?? []).map((row) => row.amount));

function potLine(pot: Pot, state: State, { language }: Viewer): Line {
  const words = homeWords[language].pots;
  const { amount, posted, reserved, left } = potFigures(state, pot.id);
  const requests = requestsOf(state, pot.id);
  const answered = requests.filter((request) => request.answer !== null).length;
  const notes = [
    ...(pot.lock === undefined
      ? []
      : [yearCloseWords[language].closed(pot.lock.day).replace(/\.$/, "")]),
    words.pot(posted, reserved, left),
    ...(requests.length === 0 ? [] : [words.requests(answered, requests.length)]),
  ];
  return line(plain(pot.title), {
    note: `${notes.join(". ")}.`,
    amount: formatKronor(amount, language),
    actions: [show(words.open, { card: "pot", pot: pot.id })],
  });
}

/** Several pots fit what was typed. */
export function whichPotSheet(
  card: Extract<Card, { readonly card: "which-pot" }>,
  state: State,
  viewer: Viewer,
): Sheet {
  const { language } = viewer;
  const words = homeWords[language];
  const pots = card.pots
    .flatMap((id) => state.pots.get(id) ?? [])
    .filter(
      (pot) =>
        card.next === "may-i-decide" ||
        card.next === "who-decides" ||
        maySee({ card: "pot", pot: pot.id }, state, viewer),
    )
    .slice(0, potsMax);
  return {
    template: "sheet",
    data: sheetData({
      head: { above: words.which.above, title: words.which.title, status: "", tone: "Default" },
      sections: [
        {
          heading: "",
          lines: pots.map((pot) =>
            line(potName(state, pot, language), {
              note: formatKronor(pot.amount, language),
              actions: [chosen(pot, card, state, viewer)],
            }),
          ),
        },
      ],
      actions: [show(words.buttons.home, { card: "home" })],
    }),
    summary: words.which.title,
    hasInputs: false,
  };
}

function chosen(
  pot: Pot,
  { next, day }: Extract<Card, { readonly card: "which-pot" }>,
  state: State,
  { language }: Viewer,
): Action {
  const { choose } = homeWords[language].which;
  switch (next) {
    case "pot":
      return show(
        choose,
        day == null ? { card: "pot", pot: pot.id } : { card: "pot-then", pot: pot.id, day },
      );
    case "form":
      return potStatus(state, pot.id) === "new"
        ? distributeAction(state, pot.id, potWords[language].distribute)
        : show(choose, { card: "pot", pot: pot.id });
    case "may-i-decide":
    case "who-decides":
      return show(choose, {
        card: "may-i-decide",
        pot: pot.id,
        day: day ?? null,
        ...(next === "who-decides" ? { who: true } : {}),
      });
    case "history":
      return show(
        choose,
        day == null
          ? { card: "history", subject: `pot/${pot.id}`, page: 1 }
          : { card: "pot-then", pot: pot.id, day },
      );
    default:
      return next satisfies never;
  }
}
