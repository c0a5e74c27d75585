import { sha256 } from "../../../app/digest.ts";
import type { Command } from "../../../domain/command.ts";
import { decide } from "../../../domain/decide.ts";
import { evolve } from "../../../domain/evolve.ts";
import { logPosition } from "../../../domain/brand.ts";
import type { FieldError, Refusal } from "../../../domain/refusal.ts";
import { layOver, type State } from "../../../domain/state.ts";
import { touchesOf } from "../../../domain/touches.ts";
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

/** A state in which things can be tried out; nothing of it is stored. */
export interface Trial {
  readonly state: State;
  /** Judges a command by the domain's own rules; once accepted, what it leads to is part of the state. */
  attempt(command: Command): Refusal | null;
}

export function trialOn(base: State, { person, now, today }: Viewer): Trial {
  const { state } = layOver(base);
  const actor = { kind: "person", person } as const;
  return {
    state,
    attempt(command) {
      const decided = decide(state, command, { actor, now, today, digest: sha256 });
      if (decided.kind === "refused") return decided.refusal;
      for (const event of decided.events) {
        evolve(state, {
          position: logPosition((state.authority.get("")?.position ?? 0) + 1),
          time: now,
          by: { ...actor, capacity: decided.capacity },
          key: null,
          touches: touchesOf(event),
          event,
        });
      }
      return null;
    },
  };
}
