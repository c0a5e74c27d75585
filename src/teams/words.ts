import { peopleHere } from "../domain/organisation.ts";
import type { Day } from "../domain/brand.ts";
import { daysBetween } from "../domain/calendar.ts";
import { mayAddTo } from "../domain/decide-intake.ts";
import type { Grant } from "../domain/grant.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Language } from "../domain/person.ts";
import { turnOf } from "../domain/route.ts";
import type { State } from "../domain/state.ts";
import { readCommand, type Typed } from "../language/command-words.ts";
import { readMonth } from "../language/day.ts";
import { matchByName } from "../language/match.ts";
import { readPeriod } from "../language/when.ts";
import type { Card, Viewer } from "../notify/card.ts";
import type { ExportForm } from "../domain/document.ts";
import { type Asked, foundElse } from "./asked-words.ts";
import { isSecretariat, maySee, maySeeDecision } from "./cards/access.ts";
import { searchedBy } from "./cards/search/search.ts";
import { cardOfGrant } from "./cards/which.ts";
import { askedOfIntake, askedOfLongText, askedOfRows } from "./intake/pasted.ts";
import { askedOfPot } from "./words-pot.ts";
import { pastedList } from "./pasted-list.ts";

/** The longest text that is read as a command; what is longer is not understood. */
const textMax = 2_000;

/**
 * Reads typed words against what there is. They write nothing that matters: they bring a card whose
 * button does, since Teams sends a text again under a new id (DESIGN.md 1.4).
 */
export function askedBy(text: string, state: State, viewer: Viewer): Asked {
  const list = pastedList(text, state, viewer);
  if (list !== null) return list;
  const typed: Typed =
    text.length > textMax ? { kind: "unknown", text: text.slice(0, 80) } : readCommand(text);
  // A document of the secretariat's is known as one also without a word before it.
  const isUnknown = typed.kind === "unknown" && isSecretariat(state, viewer);
  const pasted = isUnknown ? askedOfLongText(text) : null;
  if (typed.kind === "intake") return askedOfIntake(text, typed.text);
  const rows = pasted === null && mayBeTitle.has(typed.kind) ? askedOfRows(text) : null;
  const isTaken = rows !== null && addsSomewhere(state, viewer);
  return pasted ?? (isTaken ? rows : askedOf(typed, text, state, viewer));
}

/** What the title of a pasted list, or a greeting above it, may read as: "Statsbidrag 2018", "Hej". */
const mayBeTitle: ReadonlySet<Typed["kind"]> = new Set([
  "unknown",
  "greeting",
  "grant",
  "pot",
  "pots",
  "search",
  "home",
]);

const addsSomewhere = (state: State, { person, today }: Viewer): boolean =>
  [...state.pots.values()].some(({ id }) => mayAddTo(state, id, person, today));

function askedOf(
  typed: Exclude<Typed, { readonly kind: "intake" }>,
  text: string,
  state: State,
  viewer: Viewer,
): Asked {
  switch (typed.kind) {
    case "home":
    case "greeting":
      return { card: { card: "home" } };
    case "help":
      return { card: { card: "help" } };
    case "pots":
    case "meetings":
    case "verify":
    case "ladders":
    case "quiet-days":
    case "notice-statistics":
    case "set-up":
      return { card: { card: typed.kind } };
    case "deputies":
    case "who-is-away":
      return { card: { card: "deputies" } };
    case "export":
      return askedOfExport(typed.form, typed.text);
    case "calendar":
      return { card: { card: "document", of: { kind: typed.kind } } };
    case "decisions":
    case "assignments":
    case "follow-ups":
    case "late-notices":
    case "unreachable":
      return { card: { card: typed.kind, page: 1 } };
    case "rehearsal":
      return askedOfRehearsal(typed.until, viewer);
    case "grant":
    case "commitments":
    case "year":
      return askedOfGrant(typed, text, state, viewer);
    case "away":
    case "back":
      return askedOfAbsence(typed, text, state, viewer);
    case "pot":
    case "distribute":
    case "may-i-decide":
    case "who-decides":
    case "history":
      return askedOfPot(typed, text, state, viewer);
    case "decision":
      return askedOfDecision(typed.number, text, state, viewer);
    case "search":
      return { card: searchedBy(typed.text, state, viewer) };
    case "notices":
      return noticesIn(typed.month, state, viewer);
    case "language":
      return askedOfLanguage(typed.language);
    default:
      return askedOfTheRest(typed, text, state, viewer);
  }
}

function askedOfTheRest(
  typed: Typed & { readonly kind: "archive" | "clock" | "approve-words" | "unknown" },
  text: string,
  state: State,
  viewer: Viewer,
): Asked {
  switch (typed.kind) {
    case "archive":
      return askedOfArchive(typed.number, text, state, viewer);
    case "clock":
      return { card: { card: "clock" }, clock: typed.text };
    case "approve-words":
      return { card: waitingCard(state, viewer) };
    case "unknown":
      return foundElse(typed.text, state, viewer);
    default:
      return typed satisfies never;
  }
}

const askedOfLanguage = (language: Language | null): Asked => ({
  card: { card: "language" },
  ...(language === null ? {} : { command: { type: "choose-language", language } }),
});

/** In a form that there is not, it comes as Excel, and the card says which there are. */
function askedOfExport(form: ExportForm | null, text: string): Asked {
  const card: Card = { card: "document", of: { kind: "export", form: form ?? "xlsx" } };
  return form === null ? { card, refusal: { code: "export-form-unknown", text } } : { card };
}

/** How far ahead is looked; without words about it the rehearsal chooses itself. */
function askedOfRehearsal(typed: string | null, viewer: Viewer): Asked {
  const read = typed === null ? null : readPeriod(typed, viewer.today);
  const until = read?.kind === "period" ? read.to : null;
  const card: Card = { card: "rehearsal", until, page: 1 };
  return read?.kind === "unreadable"
    ? { card, refusal: { code: "day-malformed", text: typed ?? "" } }
    : { card };
}

/** What a grant is called by. */
const wordsOf = ({ title, case: no, year }: Grant) => [title, no, `${year}`, `${title} ${year}`];

/** The grant that was named, or the only one; among several their reader chooses. */
function askedOfGrant(
  { kind, name }: Typed & { kind: "grant" | "commitments" | "year" },
  text: string,
  state: State,
  viewer: Viewer,
): Asked {
  const grants = [...state.grants.values()].filter(({ id }) =>
    maySee(cardOfGrant(kind, id), state, viewer),
  );
  const found = name === "" ? grants : matchByName(name, grants, wordsOf);
  const [only] = found;
  if (only === undefined)
    return name === "" || grants.length === 0
      ? { card: { card: "pots" } }
      : foundElse(text, state, viewer);
  return found.length === 1
    ? { card: cardOfGrant(kind, only.id) }
    : { card: { card: "which-grant", grants: found.map((grant) => grant.id), next: kind } };
}

/** A sentence about an absence brings the card whose button notes it; of several of a name their reader chooses. */
function askedOfAbsence(
  typed: Typed & { kind: "away" | "back" },
  text: string,
  state: State,
  viewer: Viewer,
): Asked {
  const { who } = typed;
  const named =
    who === null
      ? [viewer.person]
      : matchByName(who, peopleHere(state), (person) => [person.name ?? ""]).map(
          (person) => person.id,
        );
  const [person] = named;
  if (person === undefined) return foundElse(text, state, viewer);
  const read = typed.kind === "away" ? readPeriod(typed.when, viewer.today) : null;
  const { from, to } = read?.kind === "period" ? read : { from: null, to: null };
  const card: Card =
    named.length === 1
      ? { card: "absence", person, from, to }
      : { card: "which-person", people: named, from, to };
  if (read?.kind === "reversed")
    return { card, refusal: { code: "period-reversed", from: read.from, to: read.to } };
  return read?.kind === "unreadable" && typed.kind === "away"
    ? { card, refusal: { code: "day-malformed", text: typed.when } }
    : { card };
}

function askedOfDecision(number: string, text: string, state: State, viewer: Viewer): Asked {
  const ours = state.decisions.get(number);
  if (ours !== undefined) return { card: { card: "decision", decision: ours.number } };
  const isNumber = /^\d{1,5}\/\d{4}$/.test(number);
  // A number of ours that is not given yet is no paper's name, though its figures may stand in one.
  const paper = matchByName(isNumber ? "" : number, [...state.registered.values()], (one) => [
    one.id,
    one.title,
  ])
    .map((one): Card => ({ card: "registered", decision: one.id }))
    .find((card) => maySee(card, state, viewer));
  if (paper !== undefined) return { card: paper };
  if (!isNumber) return foundElse(text, state, viewer);
  return {
    card: { card: "decisions", page: 1 },
    refusal: { code: "not-found", id: number },
  };
}

/** The package of a decision, by its number or by a case number that it has alone; among several their reader chooses. */
function askedOfArchive(number: string, text: string, state: State, viewer: Viewer): Asked {
  if (number === "") return { card: { card: "decisions", page: 1 } };
  const inCase = [...state.decisions.values()].filter(
    (one) =>
      state.mandates.get(one.mandate)?.case.toLowerCase() === number.toLowerCase() &&
      maySeeDecision(state, one.number, viewer),
  );
  const one = state.decisions.get(number) ?? inCase[0];
  if (one === undefined) return askedOfDecision(number, text, state, viewer);
  return inCase.length > 1
    ? { card: searchedBy(number, state, viewer) }
    : { card: { card: "document", of: { kind: "archive", decision: one.number } } };
}

/** The list of the meeting in a month, else of the next one that has something on it; a month without a meeting is told. */
function noticesIn(month: string | null, state: State, viewer: Viewer): Asked {
  const meetings = [...state.meetings.values()].toSorted((a, b) =>
    a.decisionDay < b.decisionDay ? -1 : 1,
  );
  const bound = new Set([...state.notices.values()].map((notice) => notice.meeting));
  const inMonth = month === null ? [] : meetingsIn(month, meetings, viewer.today);
  const chosen =
    inMonth.find((one) => bound.has(one.id)) ??
    inMonth[0] ??
    meetings.find((one) => bound.has(one.id) && one.decisionDay >= viewer.today);
  const card: Card = { card: "notices", meeting: chosen?.id ?? null, page: 1 };
  return month === null || inMonth.length > 0
    ? { card }
    : { card, refusal: { code: "meeting-outside", meeting: month } };
}

/** "Augusti" without a year is the nearest August that has a meeting: in September the list of the one that was. */
function meetingsIn(typed: string, meetings: readonly Meeting[], today: Day): readonly Meeting[] {
  const read = readMonth(typed, today);
  if (read.kind !== "month") return [];
  if (/\d/.test(typed)) return meetings.filter((one) => one.decisionDay.startsWith(read.month));
  const named = meetings.filter((one) => one.decisionDay.slice(5, 7) === read.month.slice(5));
  const away = (one: Meeting): number => Math.abs(daysBetween(today, one.decisionDay));
  const nearest = named.toSorted((a, b) => away(a) - away(b))[0]?.decisionDay.slice(0, 7) ?? "";
  return named.filter((one) => one.decisionDay.startsWith(nearest));
}

/** "ok" and "godkänner" bring the card that waits, where exactly one does; its button decides. */
function waitingCard(state: State, viewer: Viewer): Card {
  const waiting = [...state.proposals.values()].filter((proposal) =>
    turnOf(state, proposal, viewer.today)?.people.some((held) => held.person === viewer.person),
  );
  const [only] = waiting;
  return waiting.length === 1 && only !== undefined
    ? { card: "proposal", proposal: only.id }
    : { card: "home" };
}
