import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { DocumentCommand } from "./document.ts";
import type { State } from "./state.ts";

const hashPattern = /^[0-9a-f]{64}$/;

/** A document is issued to a person who asked for it (rule R33), once for the same bytes. */
export function decideDocument(state: State, command: DocumentCommand, context: Context): Decided {
  if (context.actor.kind !== "person") return refuse({ code: "human-required" });
  const { kind, subject, hash, template, size } = command;
  if (!hashPattern.test(hash) || !isThere(state, command))
    return refuse({ code: "not-found", id: subject });
  if (state.documents.has(hash)) return accept([]);
  return accept([{ type: "document-issued", kind, subject, hash, template, size }]);
}

/** Whether there is what a document of its kind can be about. */
function isThere(state: State, { kind, subject }: DocumentCommand): boolean {
  const separator = subject.indexOf("/");
  const of = subject.slice(0, separator);
  const id = subject.slice(separator + 1);
  switch (kind) {
    case "decision":
    case "correction":
      return of === "decision" && state.decisions.has(id);
    case "notice-list":
      return of === "meeting" && state.meetings.has(id);
    case "follow-up":
      return (of === "grant" && state.grants.has(id)) || (of === "pot" && state.pots.has(id));
    default:
      return kind satisfies never;
  }
}
