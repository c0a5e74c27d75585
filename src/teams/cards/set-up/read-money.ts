import { grantId, mandateId, potId } from "../../../domain/brand.ts";
import type { Purpose } from "../../../domain/grant.ts";
import { noPosition } from "../../../domain/position-here.ts";
import type { LegalBasis, Step } from "../../../domain/pot.ts";
import type { State } from "../../../domain/state.ts";
import { readOnward, withoutMarks } from "../../../language/onward.ts";
import { freeId, idFrom, linesOf, readStep } from "../../../language/set-up-lines.ts";
import { type AmountRead, readGrantAmount } from "../../intake/amounts.ts";
import { caseIn, type Wanted } from "./read-people.ts";
import { positionIn, type Typed } from "./typed.ts";

const purposesMax = 20;
const stepsMax = 6;
const roundMax = 99;

export function readGrant(typed: Typed): Wanted | null {
  const { state } = typed;
  const matter = caseIn(typed);
  const title = typed.required("title");
  const year = typed.number("year", 2000, 2199);
  const read = grantAmountIn(typed);
  const code = typed.required("code");
  const requisitionDay = typed.day("requisitionDay");
  const lastUseDay = typed.day("lastUseDay");
  const reportDay = typed.day("reportDay");
  const rule = typed.text("unspent");
  const unspent = rule === "repaid" || rule === "carried-over" ? rule : "unclear";
  if (matter === null || year === null || read === null || typed.errors.length > 0) return null;
  const named = idFrom(title);
  const id = freeId(named.includes(String(year)) ? named : `${named}-${year}`, (one) =>
    state.grants.has(one),
  );
  return {
    id,
    command: {
      type: "register-grant",
      grant: grantId(id),
      case: matter.number,
      title,
      year,
      ...read,
      code,
      requisitionDay,
      lastUseDay,
      reportDay,
      unspent,
    },
  };
}

/**
 * A grant's amount with what it leaves open (rule R05): as it says itself, or as the field beside it does. One in
 * millions that says neither is asked for once more, because an exact amount is not asked for again.
 */
function grantAmountIn(typed: Typed): AmountRead | null {
  const rounding = typed.amount("rounding");
  const written = typed.required("amount");
  if (written === "") return null;
  const read = readGrantAmount(written, null, typed.viewer.language);
  if (!("problem" in read)) return { ...read, rounding: rounding ?? read.rounding };
  if (read.problem.code !== "amount-rounded" || rounding === null)
    return typed.wrong("amount", read.problem);
  const amount = typed.requiredAmount("amount");
  return amount === null ? null : { amount, rounding };
}

/** Where onward delegation is allowed; null where it is not, also where that is written out. */
function onwardIn(typed: Typed): string | null {
  const read = readOnward(typed.text("onward") ?? "");
  return read.kind === "read" ? read.source : typed.wrong("onward", { code: "onward-unsourced" });
}

/** The grant of a field, by its title. */
export const grantIn = (typed: Typed) =>
  typed.thing("grant", typed.state.grants, (one) => [one.title, `${one.title} ${one.year}`]);

/** "Kompetensförsörjning", or with its English after a bar or semicolon. */
function purposesIn(text: string): readonly Purpose[] {
  const taken = new Set<string>();
  return linesOf(text).map(({ text: line }) => {
    const [sv = "", en = ""] = line
      .replace(/^[-–•*]\s+/, "")
      .split(/[|;]/)
      .map((part) => part.trim());
    const id = freeId(idFrom(sv), (one) => taken.has(one));
    taken.add(id);
    return { id, title: { sv, en: en === "" ? sv : en } };
  });
}

/** Rule R12: what is missing of the quote and the purposes is the domain's to refuse. */
export function readMandate(typed: Typed): Wanted | null {
  const { state } = typed;
  const grant = grantIn(typed);
  const body = typed.thing("body", state.bodies, (one) => [one.id, one.title.sv, one.title.en]);
  const day = typed.requiredPastDay("day");
  const section = typed.section("section");
  const delegate = typed.position("delegate");
  const quote = withoutMarks(typed.text("quote") ?? "");
  const purposes = purposesIn(typed.text("purposes") ?? "");
  if (purposes.length > purposesMax)
    typed.wrong("purposes", {
      code: "too-many-lines",
      lines: purposes.length,
      max: purposesMax,
    });
  const onwardSource = onwardIn(typed);
  const validTo = typed.day("validTo");
  if (grant === null || body === null || day === null || section === null) return null;
  if (delegate === null || typed.errors.length > 0) return null;
  const id = freeId(`${body.id}-${day}-${section}`, (one) => state.mandates.has(one));
  return {
    id,
    command: {
      type: "register-mandate",
      mandate: mandateId(id),
      case: grant.case,
      body: body.id,
      day,
      section,
      quote,
      purposes,
      grant: grant.id,
      delegate,
      onwardSource,
      validFrom: day,
      validTo,
    },
  };
}

export function readRecall(typed: Typed, about: string | null): Wanted | null {
  const mandate = typed.state.mandates.get(about ?? "");
  const from = typed.requiredDay("fromDay");
  // Neither where the mandate was entered wrong: no body has recalled that.
  const isNamed = typed.text("day") !== null || typed.text("section") !== null;
  const on = isNamed ? typed.requiredPastDay("day") : null;
  const section = isNamed ? typed.section("section") : null;
  if (mandate === undefined || from === null || typed.errors.length > 0) return null;
  const by = on === null || section === null ? {} : { by: { day: on, section } };
  return { id: mandate.id, command: { type: "recall-mandate", mandate: mandate.id, from, ...by } };
}

const bases: ReadonlySet<string> = new Set([
  "delegation",
  "onward-delegation",
  "preparation",
  "execution",
] satisfies LegalBasis[]);
export const isBasis = (text: string): text is LegalBasis => bases.has(text);

/** The steps of a route, one a line (DOMAIN.md section 3). */
function stepsIn(typed: Typed): readonly Step[] {
  const lines = linesOf(typed.text("route") ?? "");
  if (lines.length > stepsMax)
    typed.wrong("route", { code: "too-many-lines", lines: lines.length, max: stepsMax });
  return lines.flatMap(({ number, text }): Step[] => {
    const step = readStep(text);
    if (step === null) {
      typed.wrong("route", { code: "line-unreadable", line: number, typed: text });
      return [];
    }
    const position = positionIn(typed.state, step.position);
    if (position === null) typed.wrong("route", noPosition(typed.state, step.position));
    return position === null ? [] : [{ kind: step.kind, position }];
  });
}

/** The mandate and the paper decision that a pot rests on. */
export const groundIn = (typed: Typed) => ({
  mandate: typed.thing("mandate", typed.state.mandates, (one) => [
    one.id,
    `${one.body} ${one.day} § ${one.section}`,
  ]),
  source: typed.thing("source", typed.state.registered, (one) => [one.id, one.title]),
});

/** A purpose of the mandate's, or another that is written: that one is confirmed by registering it (rule R06). */
export function purposeIn(
  typed: Typed,
  purposes: readonly Purpose[],
): { readonly purpose: string; readonly isConfirmed: boolean } {
  const other = typed.text("otherPurpose");
  const purpose = other ?? typed.required("purpose");
  const named = purposes.find(
    (one) => one.id === purpose || one.title.sv.toLowerCase() === purpose.toLowerCase(),
  );
  return { purpose: named?.id ?? purpose, isConfirmed: named === undefined && other !== null };
}

/**
 * A pot. A purpose that the mandate does not name (rule R06) is confirmed by registering it from the card that
 * says so; nothing else sets the confirmation.
 */
export function readPot(typed: Typed): Wanted | null {
  const { state } = typed;
  const { mandate, source } = groundIn(typed);
  const title = typed.required("title");
  const amount = typed.requiredAmount("amount");
  const round = typed.number("round", 1, roundMax);
  const { purpose, isConfirmed } = purposeIn(typed, mandate?.purposes ?? []);
  const holder = typed.position("holder");
  const basis = typed.required("basis");
  if (basis !== "" && !isBasis(basis)) typed.wrong("basis", { code: "not-chosen" });
  const route = stepsIn(typed);
  if (mandate === null || source === null || amount === null || round === null) return null;
  if (holder === null || !isBasis(basis) || typed.errors.length > 0) return null;
  const id = freePot(state, title);
  return {
    id,
    command: {
      type: "open-pot",
      pot: potId(id),
      grant: mandate.grant,
      round,
      title,
      purpose,
      amount,
      holder,
      mandate: mandate.id,
      basis,
      route,
      source: source.id,
      openedDay: source.day,
      purposeConfirmed: isConfirmed,
    },
  };
}

export const freePot = (state: State, title: string): string =>
  freeId(idFrom(title), (one) => state.pots.has(one) || state.closedPots.has(one));
