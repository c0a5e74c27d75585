import type { Command } from "../../domain/command.ts";
import { readCommand, withoutMentions } from "../../language/command-words.ts";
import type { Card } from "../../notify/card.ts";
import { isDocument, isRequestList, received } from "./received.ts";

/** So much of a long message tells whether it begins with a command. */
const headMax = 200;

interface Asked {
  readonly card: Card;
  readonly command?: Command;
}

/** "Läs in" alone brings the card that says how; with a text after it, what the text holds. */
export function askedOfIntake(message: string, typed: string): Asked {
  if (typed === "") return { card: { card: "intakes" } };
  // The command's reader has made spaces of the tabs that hold a table's columns apart.
  const whole = message.replaceAll("&nbsp;", " ").trimEnd();
  return received(whole.slice(Math.max(0, whole.length - typed.length)), null);
}

/** A long message: a document after "läs in", or one that was pasted without a word; null for anything else. */
export function askedOfLongText(message: string): Asked | null {
  const head = message.slice(0, headMax);
  const typed = readCommand(head);
  if (typed.kind === "intake") {
    const rest = typed.text.length + message.length - head.length;
    return received(message.slice(message.length - rest), null);
  }
  return isDocument(message) ? received(message, null) : null;
}

/** Rows under the head of a list of requests, pasted without a word or below a greeting; null for anything else. */
export function askedOfRows(message: string): Asked | null {
  const text = withoutMentions(message).replaceAll("&nbsp;", " ");
  return isRequestList(text) ? received(text, null) : null;
}
