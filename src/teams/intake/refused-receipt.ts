import type { Command } from "../../domain/command.ts";
import type { Language } from "../../domain/person.ts";
import type { Outcome } from "../../app/outcome.ts";
import { intakeWords } from "../../language/say/intake.ts";
import { fileSheet } from "../cards/file-note.ts";
import type { Rendered } from "../conversation.ts";

/** What is said of a document that is too long to be kept: there is no card of it to show; null for all else. */
export function refusedReceipt(
  command: Command,
  outcome: Outcome,
  language: Language,
): Rendered | null {
  if (command.type !== "receive-document" || outcome.kind !== "refused") return null;
  const { refusal } = outcome;
  if (refusal.code !== "fields") return null;
  if (!refusal.errors.some(({ problem }) => problem.code === "too-long")) return null;
  const { tooLong, tooLongTitle } = intakeWords[language];
  return fileSheet(command.name ?? "", tooLongTitle, tooLong[command.format], language);
}
