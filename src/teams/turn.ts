import type { Activity, TurnContext } from "botbuilder";

import type { Chance } from "../app/chance.ts";
import type { Log } from "../app/log.ts";
import type { Language } from "../domain/person.ts";
import type { Caller, Conversation, Rendered } from "./conversation.ts";
import { cardContentType, type InvokeAnswer } from "./invoke.ts";
import type { Metrics } from "./metrics.ts";

/** A card as a message: never text beside it, which would make two messages and lose the id (TEAMS.md 1.1). */
export function messageOf(card: Rendered): Partial<Activity> {
  return {
    type: "message",
    summary: card.summary,
    attachments: [{ contentType: cardContentType, content: card.content }],
  };
}

/** Sends an answer to a word. A lost answer is logged; Teams would send the words again if the turn failed. */
export async function reply(
  context: TurnContext,
  card: Rendered,
  metrics: Metrics,
  log: Log,
): Promise<void> {
  try {
    await context.sendActivity(messageOf(card));
    metrics.count("fordela_answers_total", { outcome: "made" });
  } catch (fault) {
    metrics.count("fordela_answers_total", { outcome: "lost" });
    log.error("answer-lost", fault);
  }
}

/** Sets the answer to an invoke; the last one set in a turn is the one that leaves. */
export async function answerInvoke(context: TurnContext, answer: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: "invokeResponse", value: answer });
}

/** What a fault of ours ends in: a line in the log and a card that names the incident. */
export interface Faults {
  card(fault: unknown, caller: Caller | null, language: Language): Rendered;
}

export function createFaults(
  conversation: Conversation,
  chance: Chance,
  metrics: Metrics,
  log: Log,
): Faults {
  return {
    card(fault, caller, language) {
      const incident = chance.bytes(4).toUpperCase();
      metrics.count("fordela_faults_total");
      log.error("turn-failed", fault, { incident });
      try {
        return conversation.failed(caller, incident, language);
      } catch (second) {
        log.error("fault-card-failed", second, { incident });
        return plainCard(incident);
      }
    },
  };
}

/** The last resort, when not even the conversation's own card can be made. */
function plainCard(incident: string): Rendered {
  const sentence = `Något gick fel (${incident}). Skriv hem för att se hur det ligger till.`;
  return {
    content: {
      type: "AdaptiveCard",
      version: "1.5",
      lang: "sv",
      fallbackText: sentence,
      body: [{ type: "TextBlock", text: sentence, wrap: true }],
    },
    summary: sentence,
    hasInputs: false,
  };
}
