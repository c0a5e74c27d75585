import type { FieldError } from "../../../domain/refusal.ts";
import type { State } from "../../../domain/state.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { Filled, SetUpForm } from "../../../notify/set-up-card.ts";
import { readBodyName, readGrantName, readPotChange, readPotClose } from "./read-change.ts";
import { readGrant, readMandate, readPot, readRecall } from "./read-money.ts";
import { readBoardDecision, readPersonDecision } from "./read-paper.ts";
import {
  readBody,
  readCase,
  readName,
  readNames,
  readPerson,
  readPosition,
  readRight,
  type Wanted,
} from "./read-people.ts";
import { type Typed, typedIn } from "./typed.ts";

/** A form as it was read: what it asks for, or what is wrong with its fields. */
export interface ReadForm {
  readonly wanted: Wanted | null;
  readonly errors: readonly FieldError[];
}

export function readForm(
  of: SetUpForm,
  about: string | null,
  filled: Filled,
  state: State,
  viewer: Viewer,
): ReadForm {
  const typed = typedIn(filled, state, viewer);
  const wanted = wantedOf(of, about, typed);
  return { wanted: typed.errors.length > 0 ? null : wanted, errors: typed.errors };
}

function wantedOf(of: SetUpForm, about: string | null, typed: Typed): Wanted | null {
  switch (of) {
    case "person":
      return readPerson(typed);
    case "name":
      return readName(typed, about);
    case "position":
      return readPosition(typed);
    case "names":
      return readNames(typed, about);
    case "body":
      return readBody(typed);
    case "body-name":
      return readBodyName(typed, about);
    case "grant-name":
      return readGrantName(typed, about);
    case "pot-change":
      return readPotChange(typed, about);
    case "pot-close":
      return readPotClose(typed, about);
    case "case":
      return readCase(typed);
    case "grant":
      return readGrant(typed);
    case "mandate":
      return readMandate(typed);
    case "recall":
      return readRecall(typed, about);
    case "pot":
      return readPot(typed);
    case "board-decision":
      return readBoardDecision(typed);
    case "person-decision":
      return readPersonDecision(typed);
    case "right":
      return readRight(typed);
    default:
      return of satisfies never;
  }
}
