import type { LogPosition } from "../domain/brand.ts";
import type { Envelope } from "../domain/command.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";

/** What came of a command. A repeated key gives the first outcome again and writes nothing. */
export type Outcome =
  | {
      readonly kind: "accepted";
      /** Position of the command's last record. */
      readonly position: LogPosition;
      /** True when the same click had already been carried out. */
      readonly repeated: boolean;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The one way to change an authority, and the one way to read it (made by `commit.ts`). */
export interface Commits {
  /** Decides against the whole current state and appends; resolves when the records are durable. */
  execute(envelope: Envelope): Promise<Outcome>;
  /** The state, caught up with the head of the log. Read it at once; do not keep it over an `await`. */
  current(): Promise<State>;
  /**
   * The state as last taken in, without asking the store: at least as new as the last answer of `execute` or
   * `current`. For the rest of a turn that has already caught up.
   */
  latest(): State;
  /** Calls back after every batch of records taken in, ours or another process's. */
  onRecords(listener: (records: readonly RecordedEvent[], state: State) => void): () => void;
  close(): Promise<void>;
}
