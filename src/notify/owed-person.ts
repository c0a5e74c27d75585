import type { Subject } from "../domain/brand.ts";
import type { Person } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { notice, type Owed } from "./message.ts";

/** Whoever gets the app is welcomed once: what this is, and what waits. Whoever wrote first gets an answer instead. */
export function owedForPerson(person: Person, subject: Subject, state: State): readonly Owed[] {
  const conversation = state.conversations.get(person.id);
  // A conversation that we opened to tell something, or that began with words, needs no welcome beside it.
  if (conversation?.cause !== "installed") return [];
  return [notice(person.id, subject, conversation.epoch, { card: "welcome" })];
}
