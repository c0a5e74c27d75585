import {
  decisionNumber,
  grantId,
  type IntakeId,
  intakeId,
  isId,
  potId,
} from "../../../domain/brand.ts";
import type { Card } from "../../../notify/card.ts";
import type { Filled } from "../../../notify/set-up-card.ts";

/** What goes with a form besides its fields: the document, and its item, that asked for the thing. */
const intakeKey = "forIntake";
const itemKey = "forItem";

/** An item of null is the document itself. */
export const askedBy = (intake: string, item: string | null): Filled => ({
  [intakeKey]: intake,
  ...(item === null ? {} : { [itemKey]: item }),
});

const placeKey = "forUnquoted";

const passageKey = "forPassage";

/** A place that nothing quotes in a document, on the page of it that led to the form. */
export const askedByPlace = (intake: string, page: number, place: string): Filled => ({
  ...askedBy(intake, null),
  [placeKey]: String(page),
  [passageKey]: place,
});

/** The place of a document that a form makes something of; null for none. */
export function passageOf(
  filled: Filled,
): { readonly intake: IntakeId; readonly place: string } | null {
  const [intake = "", place = ""] = [filled[intakeKey], filled[passageKey]];
  return isId(intake) && isId(place) ? { intake: intakeId(intake), place } : null;
}

const returnKey = "forReturn";

/** The form for a decision that lets money be given back. */
export const askedToReturn = (from: string): Filled => ({ [returnKey]: from });

const moveKey = "forMove";

/** The form for a decision that moves money from a pot. */
export const askedToMove = (pot: string): Filled => ({ [moveKey]: pot });

const yearKey = "forYear";
const yearPotKey = "forYearPot";

/** The form for a decision on what is left at the year's end, in one pot or in all that can be closed. */
export const askedToClose = (grant: string, pot: string | null): Filled => ({
  [yearKey]: grant,
  ...(pot === null ? {} : { [yearPotKey]: pot }),
});

/** Where somebody who was sent to a form goes on afterwards; null where nobody was. */
export function askerOf(filled: Filled): Card | null {
  const intake = filled[intakeKey] ?? "";
  const item = filled[itemKey] ?? "";
  const from = filled[returnKey] ?? "";
  const pot = filled[moveKey] ?? "";
  if (isId(from)) return { card: "return-money", from: decisionNumber(from) };
  if (isId(pot)) return { card: "move-money", pot: potId(pot) };
  const [grant, closed] = [filled[yearKey] ?? "", filled[yearPotKey] ?? ""];
  if (isId(grant))
    return { card: "close-year", grant: grantId(grant), pot: isId(closed) ? potId(closed) : null };
  if (!isId(intake)) return null;
  const page = Number(filled[placeKey] ?? "");
  if (Number.isInteger(page) && page > 0)
    return { card: "intake-unquoted", intake: intakeId(intake), page };
  return isId(item)
    ? { card: "intake-item", intake: intakeId(intake), item, page: 1 }
    : { card: "intake", intake: intakeId(intake), page: 1 };
}
