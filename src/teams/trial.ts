import { sha256 } from "../app/digest.ts";
import { logPosition } from "../domain/brand.ts";
import type { Command } from "../domain/command.ts";
import { decide } from "../domain/decide.ts";
import { evolve } from "../domain/evolve.ts";
import type { Refusal } from "../domain/refusal.ts";
import { layOver, type State } from "../domain/state.ts";
import { touchesOf } from "../domain/touches.ts";
import type { Viewer } from "../notify/card.ts";

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
