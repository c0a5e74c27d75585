import type { Click, Rendered } from "./conversation.ts";

/** What an invoke's HTTP answer holds: the status for Teams' service, and a body that its client understands. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: object;
}

export const cardContentType = "application/vnd.microsoft.card.adaptive";

/** The card that takes the pressed card's place (TEAMS.md 2.2). */
export function cardAnswer(card: Rendered): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: cardContentType, value: card.content },
  };
}

const verbPattern = /^[\w./-]{1,100}$/;

/** Reads a click from an invoke's value; null when it is not one. */
export function readClick(value: unknown, replyToId: unknown): Click | null {
  const invoke = record(value);
  const action = record(invoke?.["action"]);
  if (invoke === null || action === null) return null;
  // iOS leaves out a missing `data` (TEAMS.md 2.2).
  const data = action["data"] === undefined ? {} : record(action["data"]);
  return clickOf(action["verb"], data, replyToId, invoke["trigger"] === "automatic");
}

/** Reads a click from a message: what `Action.Submit` sends, the fallback of old clients. */
export function readSubmit(value: unknown, replyToId: unknown): Click | null {
  const data = record(value);
  if (data === null) return null;
  const { verb, ...rest } = data;
  return clickOf(verb, rest, replyToId, false);
}

function clickOf(
  verb: unknown,
  data: Readonly<Record<string, unknown>> | null,
  replyToId: unknown,
  automatic: boolean,
): Click | null {
  if (data === null || typeof verb !== "string" || !verbPattern.test(verb)) return null;
  const activityId = typeof replyToId === "string" && replyToId !== "" ? replyToId : null;
  return { verb, data, activityId, automatic };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : null;
}

/**
 * The answer to every invoke that is not a click. This bot opens no dialogs and extends no messages; an
 * invoke without a valid body would be shown as a broken app and sent again (TEAMS.md 2.4).
 */
export function otherAnswer(name: string, sentence: string): InvokeAnswer {
  return { status: 200, body: otherBody(name, sentence) };
}

function otherBody(name: string, sentence: string): object {
  switch (name) {
    case "task/fetch":
    case "task/submit":
    case "composeExtension/fetchTask":
    case "composeExtension/submitAction":
      return { task: { type: "message", value: sentence } };
    case "composeExtension/query":
    case "composeExtension/queryLink":
    case "composeExtension/anonymousQueryLink":
    case "composeExtension/selectItem":
      return { composeExtension: { type: "message", text: sentence } };
    case "config/fetch":
    case "config/submit":
      return { config: { type: "message", value: sentence } };
    case "application/search":
      return {
        statusCode: 200,
        type: "application/vnd.microsoft.search.searchResponse",
        value: { results: [] },
      };
    default:
      // fileConsent/invoke, message/submitAction, signin/* and whatever Teams thinks of next.
      return {};
  }
}
