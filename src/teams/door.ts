import type { Activity, TurnContext } from "botbuilder";

import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { BotAdapter } from "./adapter.ts";
import type { Rendered } from "./conversation.ts";
import { cardAnswer } from "./invoke.ts";
import type { Metrics } from "./metrics.ts";

/** What goes back over HTTP. */
export interface DoorAnswer {
  readonly status: number;
  readonly body: object | null;
  readonly retryAfterSeconds?: number;
}

/** Takes in one activity: its shape, its token, its turn. */
export interface Door {
  /** Never throws: a fault becomes an answer without its text. */
  receive(authorization: string, body: unknown): Promise<DoorAnswer>;
  readonly inFlight: number;
}

export interface DoorOptions {
  readonly adapter: BotAdapter;
  readonly turn: (context: TurnContext) => Promise<void>;
  /** In local mode nobody but this machine may be answered. */
  readonly loopbackOnly: boolean;
  /** The card for a click that there is no room for. */
  readonly tooBusy: (activity: Activity) => Rendered;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Turns at the same time; each holds a request open. */
  readonly inFlightMax?: number;
}

const inFlightMaxDefault = 500;

export function createDoor(options: DoorOptions): Door {
  const { clock, metrics, inFlightMax = inFlightMaxDefault } = options;
  let inFlight = 0;
  return {
    async receive(authorization, body) {
      const activity = readActivity(body, options.loopbackOnly);
      if (activity === null) return sentence(400, "This is not an activity from Teams.");
      if (inFlight >= inFlightMax) return busy(options, activity);
      const begun = clock.now();
      metrics.set("fordela_turns_in_flight", ++inFlight);
      try {
        return await take(options, authorization, activity);
      } finally {
        metrics.set("fordela_turns_in_flight", --inFlight);
        metrics.observe("fordela_turn_seconds", Math.max(0, clock.now() - begun));
      }
    },
    get inFlight() {
      return inFlight;
    },
  };
}

/** An answer in one short sentence, for machines and for who reads their logs. */
export function sentence(status: number, message: string): DoorAnswer {
  return { status, body: { message } };
}

async function take(
  { adapter, turn, log }: DoorOptions,
  authorization: string,
  activity: Activity,
): Promise<DoorAnswer> {
  try {
    const received = await adapter.receive(authorization, activity, turn);
    switch (received.kind) {
      case "turned":
        return received.response === null
          ? { status: 200, body: null }
          : { status: received.response.status, body: (received.response.body as object) ?? null };
      case "unauthorized":
        return sentence(401, "The token is not valid for this bot.");
      case "keys-unavailable":
        return { ...sentence(503, "Tokens cannot be checked just now."), retryAfterSeconds: 5 };
      default:
        return received satisfies never;
    }
  } catch (fault) {
    log.error("door-failed", fault);
    return sentence(500, "The bot could not answer.");
  }
}

/** A click gets its card; a message is not taken, so that Teams brings it again. */
function busy({ tooBusy, metrics }: DoorOptions, activity: Activity): DoorAnswer {
  metrics.count("fordela_refusals_total", { why: "too-busy" });
  if (activity.type === "invoke" && activity.name === "adaptiveCard/action") {
    return cardAnswer(tooBusy(activity));
  }
  return { ...sentence(503, "Too many requests at once."), retryAfterSeconds: 2 };
}

/** The channels that speak to the bot: Teams, and on this machine also the emulator's name for it. */
const channels = { teams: ["msteams"], local: ["msteams", "emulator"] };
const idLengthMax = 1_000;

/** Reads what every later step counts on; null when something is missing or of the wrong kind. */
function readActivity(body: unknown, loopbackOnly: boolean): Activity | null {
  if (!isRecord(body)) return null;
  const { type, channelId, serviceUrl, conversation, from, recipient } = body;
  const allowed = loopbackOnly ? channels.local : channels.teams;
  const isActivity =
    isName(type) &&
    isName(channelId) &&
    allowed.includes(channelId) &&
    typeof serviceUrl === "string" &&
    isServiceUrl(serviceUrl, loopbackOnly) &&
    [conversation, from, recipient].every((part) => isRecord(part) && isName(part["id"]));
  return isActivity ? (tidied(body) as unknown as Activity) : null;
}

/** What the SDK reads without looking at it first, or copies into an answer: of another kind it would break both. */
function tidied(activity: Record<string, unknown>): Record<string, unknown> {
  const { text, entities, locale, id, ...rest } = activity;
  return {
    ...rest,
    text: typeof text === "string" ? text : "",
    entities: Array.isArray(entities) ? entities.filter(isMention) : [],
    ...(typeof locale === "string" ? { locale } : {}),
    ...(typeof id === "string" ? { id } : {}),
  };
}

function isMention(entity: unknown): boolean {
  if (!isRecord(entity) || entity["type"] !== "mention") return false;
  return isRecord(entity["mentioned"]) && typeof entity["text"] === "string";
}

function isServiceUrl(text: string, loopbackOnly: boolean): boolean {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return false;
  return !loopbackOnly || ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= idLengthMax;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
