import { logPosition } from "../../../domain/brand.ts";
import {
  closingOf,
  laterGrants,
  openLeft,
  potsOfGrant,
  readyToClose,
  targetsIn,
  waitingIn,
  yearClosesFrom,
  yearReasonMax,
} from "../../../domain/decide-year-close.ts";
import { endOfMoney } from "../../../domain/follow-up-plan.ts";
import type { Grant, RegisteredDecision } from "../../../domain/grant.ts";
import { openProposal } from "../../../domain/mandate-check.ts";
import { zero } from "../../../domain/money.ts";
import type { Pot } from "../../../domain/pot.ts";
import { potLeft } from "../../../domain/account.ts";
import { yearCloseWords } from "../../../language/say/year-close.ts";
import type { Card } from "../../../notify/card.ts";
import { paperChoice, paperForm } from "../correction/paper-form.ts";
import { madeByOf } from "../names.ts";
import { askedToClose } from "../set-up/asked-by.ts";
import { type Action, commandData, execute, input, show } from "../verbs.ts";
import type { Field, Showing, View } from "../view.ts";
import { named, waitingText } from "./facts.ts";
import { yearOverview } from "./overview.ts";

const choicesMax = 40;

/** What stands for the place of the money among the choices. */
export const backToGrant = "grant";
export const laterGrant = (grant: string): string => `grant/${grant}`;
export const laterPot = (pot: string): string => `pot/${pot}`;

/** How one pot is closed, or by one decision all of a grant that hold money and in which nothing waits. */
export function closeYearView(grant: Grant, pot: Pot | null, showing: Showing): View {
  const { state, viewer } = showing;
  const words = yearCloseWords[viewer.language];
  const held = readyToClose(state, potsOfGrant(state, grant.id)).filter(
    ({ id }) => potLeft(state, id) > 0,
  );
  const pots = pot === null ? held : [pot];
  // Somebody else has closed them, or something waits in each by now.
  if (pots.length === 0) return yearOverview(grant, 1, showing);
  const title = words.form.title(pot === null ? null : named(pot.title), pots.length);
  const head = {
    template: "question",
    over: words.over(grant.case, grant.year),
    title,
    summary: title,
  } as const;
  const overview: Card = { card: "year", grant: grant.id, page: 1 };
  const back = show(words.toYear, overview);
  const from = yearClosesFrom(grant);
  if (viewer.today < from)
    return {
      ...head,
      lead: [`${words.lastDay(endOfMoney(grant))} ${words.closesFrom(from)}`],
      actions: [back],
    };
  const waiting = pot === null ? null : waitingIn(state, pot);
  if (pot !== null && waiting !== null) {
    return {
      ...head,
      lead: [waitingText(pot, waiting, showing)],
      actions: [...wayOut(pot, showing), back],
    };
  }
  const left = openLeft(state, pots);
  const data = { grant: grant.id, pots: pots.map(({ id }) => id), left, of: pot?.id ?? null };
  if (left === 0)
    return {
      ...head,
      lead: [
        words.form.nothing(named(pots[0]?.title ?? "")),
        ...dormantIn(pots, showing),
        words.form.locks,
      ],
      actions: [
        execute(
          words.form.close,
          "close-year",
          commandData(logPosition(0), overview, { ...data, left: zero }),
          "positive",
        ),
        back,
      ],
    };
  return { ...head, ...formOf(grant, pot, pots, data, showing, back) };
}

/** Requests that were to wait: nobody takes them up in a pot whose year is closed. */
function dormantIn(pots: readonly Pot[], { state, viewer }: Showing): readonly string[] {
  const ids = pots.flatMap(({ id }) => state.requestsOfPot.get(id) ?? []);
  const count = ids.filter((id) => state.requests.get(id)?.answer?.answer === "dormant").length;
  return count === 0 ? [] : [yearCloseWords[viewer.language].dormant(count)];
}

/** To what has to be answered before the close. */
function wayOut(pot: Pot, { state, viewer }: Showing): readonly Action[] {
  const { form } = yearCloseWords[viewer.language];
  const open = openProposal(state, pot.id);
  const toPot = show(form.openPot, { card: "pot", pot: pot.id }, "positive");
  return open === null || open.status === "open"
    ? [toPot]
    : [show(form.openProposal, { card: "proposal", proposal: open.id }, "positive")];
}

type FormData = Readonly<Record<string, unknown>>;

/** Where what is left goes, by which decision and why. */
function formOf(
  grant: Grant,
  pot: Pot | null,
  pots: readonly Pot[],
  data: FormData,
  showing: Showing,
  back: Action,
): Pick<View, "lead" | "fields" | "actions"> {
  const { state, viewer } = showing;
  const { form } = yearCloseWords[viewer.language];
  const later = grant.unspent === "carried-over" ? laterGrants(state, grant) : [];
  const by = closingOf(state, pots, later).slice(0, choicesMax);
  const source = state.registered.get(pots[0]?.source ?? "");
  const maker = source === undefined ? "" : madeByOf(state, source, viewer.language);
  const overview: Card = { card: "year", grant: grant.id, page: 1 };
  const first = paperForm(source, undefined, form.newTitle(grant.year, pot?.title ?? grant.title), {
    ...askedToClose(grant.id, pot?.id ?? null),
    grant: grant.id,
  });
  const lead = [
    form.left(pot === null ? null : named(pot.title), openLeft(state, pots)),
    form.decider(maker),
  ];
  const { said, ways } = termsOf(grant, pot, later, showing);
  if (by.length === 0)
    return {
      lead: [...lead, ...said, form.none],
      actions: [show(form.first, first, "positive"), ...ways, back],
    };
  return {
    lead: [...lead, ...said, ...dormantIn(pots, showing), form.locks],
    fields: fieldsOf(grant, later, by, showing),
    actions: [
      execute(
        form.send(pots.length),
        "close-year",
        commandData(logPosition(0), overview, data),
        "positive",
      ),
      show(form.first, first),
      ...ways,
      back,
    ],
  };
}

/** Why nothing can be carried, and the way to where it can. */
function termsOf(
  grant: Grant,
  pot: Pot | null,
  later: readonly Grant[],
  { viewer }: Showing,
): { readonly said: readonly string[]; readonly ways: readonly Action[] } {
  const { form } = yearCloseWords[viewer.language];
  const { unspent } = grant;
  if (unspent !== "carried-over")
    return {
      said: [form.terms(unspent)],
      ways: [show(form.changeTerms, { card: "grant-terms", grant: grant.id })],
    };
  if (later.length > 0) return { said: [], ways: [] };
  const filled = {
    ...askedToClose(grant.id, pot?.id ?? null),
    case: grant.case,
    year: String(grant.year + 1),
  };
  const add = { card: "set-up-form", of: "grant", page: 1, about: null, filled } as const;
  return {
    said: [form.noNext(grant.year)],
    ways: [
      show(form.addGrant, add),
      show(form.changeTerms, { card: "grant-terms", grant: grant.id }),
    ],
  };
}

function fieldsOf(
  grant: Grant,
  later: readonly Grant[],
  by: readonly RegisteredDecision[],
  { state, viewer }: Showing,
): readonly Field[] {
  const { form } = yearCloseWords[viewer.language];
  const [only, ...others] = by;
  const choices = [
    { title: form.back(grant.title), value: backToGrant },
    ...later.flatMap((next) => [
      { title: form.carry(null, next.title), value: laterGrant(next.id) },
      ...targetsIn(state, next, viewer.today).map(({ id, title }) => ({
        title: form.carry(title, next.title),
        value: laterPot(id),
      })),
    ]),
  ];
  return [
    {
      kind: "choice",
      id: input.pot,
      label: form.to,
      placeholder: form.choose,
      choices: choices.slice(0, choicesMax),
      ...(choices.length === 1 ? { value: backToGrant } : {}),
    },
    {
      ...paperChoice(by, form, { state, viewer }),
      ...(only === undefined || others.length > 0 ? {} : { value: only.id }),
    },
    {
      kind: "text",
      id: input.reason,
      label: form.reason,
      placeholder: form.reasonPlaceholder,
      lines: "many",
      lengthMax: yearReasonMax,
    },
  ];
}
