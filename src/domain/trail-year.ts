import { type Subject, subject } from "./brand.ts";
import type { GrantEvent } from "./grant.ts";
import type { TrailFacts } from "./person.ts";
import type { YearEvent } from "./year-close.ts";

/** What a history line says of the close of a year. */
export function factsOfYear(event: YearEvent): TrailFacts {
  if (event.type !== "money-carried") return { text: event.title, year: event.year };
  const { decision: by, pot, title, to, toTitle, was, amount, grant } = event;
  const next = { grant: event.toGrant, title: event.toGrantTitle };
  return { amount, was, moved: { by, pot, title, to, toTitle, grant, next } };
}

type Move = Extract<GrantEvent | YearEvent, { readonly type: "money-moved" | "money-carried" }>;

/** What was left after a move: in a pot's own history of that pot alone, in a grant's of both places (rule R07). */
export function balancesOn(event: Move, touched: Subject): TrailFacts {
  const { pot, to, grant, left, toLeft } = event;
  if (touched === subject(`pot/${pot}`)) return { balances: [left] };
  if (to !== null && touched === subject(`pot/${to}`)) return { balances: [toLeft] };
  const grants = event.type === "money-carried" ? [grant, event.toGrant] : [grant];
  return grants.some((one) => touched === subject(`grant/${one}`))
    ? { balances: [left, toLeft] }
    : {};
}
