import type { Command } from "../domain/command.ts";
import type { FieldError, Refusal } from "../domain/refusal.ts";
import type { Card } from "../notify/card.ts";
import type { Click } from "./conversation.ts";
import { parseCard } from "./parse-card.ts";

/** What a click asks for, read from data that anybody could have forged. */
export type Asked =
  | { readonly kind: "show"; readonly card: Card; readonly seen: number | null }
  | {
      readonly kind: "commands";
      /** Carried out in order; the first that is refused ends it. */
      readonly commands: readonly Command[];
      /** The card to go on with. */
      readonly next: Card | null;
      /** The form that was filled in, to which a refusal of its fields belongs; null where the command tells. */
      readonly form: Card | null;
    }
  /** The inputs cannot be read: the form comes back with everything as typed. */
  | {
      readonly kind: "mend";
      readonly errors: readonly FieldError[];
      readonly card: Card;
      /** What the rules would refuse of it, in place of errors; what was typed is in the card itself then. */
      readonly refusal?: Refusal;
    }
  | { readonly kind: "unreadable" };

/** One command, and the card that the button named to go on with. */
export const one = (
  data: Click["data"],
  command: Command,
  form: Card | null = null,
): Asked & { readonly kind: "commands" } => ({
  kind: "commands",
  commands: [command],
  next: parseCard(data["next"]),
  form,
});
