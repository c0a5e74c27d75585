import type { Activity } from "botbuilder";

import type { Chance } from "../app/chance.ts";
import type { Channel, EditOutcome, Message, OpenOutcome, SendOutcome } from "../app/channel.ts";
import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Address } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { BotAdapter, ConnectorClient } from "./adapter.ts";
import { ConnectorFault, type FaultKind } from "./connector-fault.ts";
import type { Rendered } from "./conversation.ts";
import type { Metrics } from "./metrics.ts";
import { PaceFull } from "./pace.ts";
import { messageOf } from "./turn.ts";

export interface ChannelOptions {
  readonly adapter: BotAdapter;
  readonly render: (message: Message, state: State) => Rendered;
  /** How the bot itself is called towards Teams: `28:` and its app id. */
  readonly botId: string;
  readonly tenantId: string;
  /** Where a conversation is opened with somebody who has never written. */
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** What is needed to send a message that is ready. */
type Way = Pick<ChannelOptions, "adapter" | "clock" | "chance" | "log">;

/** The way out for messages that are no cards, to people whose address is known. */
export interface Post {
  send(address: Address, message: Partial<Activity>): Promise<SendOutcome>;
  /** Puts a message, with its id, in the place of the one that was sent. */
  edit(address: Address, message: Partial<Activity>): Promise<EditOutcome>;
  remove(address: Address, activityId: string): Promise<EditOutcome>;
}

/** Tries of one request, the first included. */
const triesMax = 5;
const backOffMilliseconds = 500;
const backOffMillisecondsMax = 60_000;

/** A message can be sent again only when it certainly was not delivered (TEAMS.md 3.3: there is no idempotency key). */
const repeatableSends: ReadonlySet<FaultKind> = new Set(["throttled", "unreachable"]);
/** An edit or an opened conversation is the same however often it is asked for. */
const repeatableEdits: ReadonlySet<FaultKind> = new Set([
  "throttled",
  "unreachable",
  "failed",
  "lost",
]);

/** The way out to people, over the Bot Connector. */
export function createChannel(options: ChannelOptions): Channel {
  const { metrics } = options;
  return {
    async send(address, message, state) {
      const outcome = await send(options, address, activityOf(options, address, message, state));
      metrics.count("fordela_sends_total", { outcome: outcome.kind });
      return outcome;
    },
    async edit(address, activityId, message, state) {
      const activity = { ...activityOf(options, address, message, state), id: activityId };
      const outcome = await edit(options, address, activity, message.isWanted ?? (() => true));
      metrics.count("fordela_edits_total", { outcome: outcome.kind });
      return outcome;
    },
    open: (entraId) => open(options, entraId),
  };
}

export function createPost(way: Way): Post {
  const always = (): boolean => true;
  return {
    send: (address, message) => send(way, address, addressed(address, message)),
    edit: (address, message) => edit(way, address, addressed(address, message), always),
    remove: (address, activityId) =>
      change(way, address, "remove-failed", ({ conversations }) =>
        conversations.deleteActivity(address.conversationId, activityId),
      ),
  };
}

function activityOf(
  { render }: ChannelOptions,
  address: Address,
  message: Message,
  state: State,
): Partial<Activity> {
  return addressed(address, messageOf(render(message, state)));
}

function addressed(address: Address, message: Partial<Activity>): Partial<Activity> {
  return {
    ...message,
    channelId: "msteams",
    serviceUrl: address.serviceUrl,
    from: { id: address.botId, name: "" },
    recipient: { id: address.userId, name: "" },
    conversation: {
      id: address.conversationId,
      tenantId: address.tenantId,
      conversationType: "personal",
      isGroup: false,
      name: "",
    },
  };
}

async function send(
  options: Way,
  address: Address,
  activity: Partial<Activity>,
): Promise<SendOutcome> {
  try {
    const sent = await ask(options, address.serviceUrl, repeatableSends, ({ conversations }) =>
      conversations.sendToConversation(address.conversationId, activity),
    );
    return { kind: "made", activityId: sent.id };
  } catch (fault) {
    const connectorFault = asConnectorFault(options, "send-failed", fault);
    if (connectorFault === null) return { kind: "refused", code: "not-sent", conversation: "kept" };
    return sendOutcome(connectorFault);
  }
}

/** Codes of 403 that speak of the bot, not of the person. */
const botCodes = new Set(["BotDisabledByAdmin", "NotEnoughPermissions", "InvalidBotApiHost"]);

function sendOutcome({ kind, status, reason }: ConnectorFault): SendOutcome {
  switch (kind) {
    case "failed":
    case "lost":
      return { kind: "unknown" };
    case "throttled":
    case "unreachable":
      return { kind: "refused", code: reason, conversation: "kept" };
    case "refused":
      if (status === 404) return { kind: "refused", code: reason, conversation: "gone" };
      if (status === 403 && !botCodes.has(reason)) {
        return { kind: "refused", code: reason, conversation: "blocked" };
      }
      return { kind: "refused", code: reason, conversation: "kept" };
    default:
      return kind satisfies never;
  }
}

/** An edit that nobody wants any more: something newer stands in its message. */
class Overtaken extends Error {
  override readonly name = "Overtaken";
}

function edit(
  way: Way,
  address: Address,
  activity: Partial<Activity>,
  isWanted: () => boolean,
): Promise<EditOutcome> {
  return change(way, address, "edit-failed", ({ conversations }) => {
    // An edit that waited for a retry must not empty a form that its reader has opened since.
    if (!isWanted()) throw new Overtaken();
    return conversations.updateActivity(address.conversationId, activity.id ?? "", activity);
  });
}

/** Changes a message that was sent, or takes it away. */
async function change(
  way: Way,
  address: Address,
  event: string,
  request: (connector: ConnectorClient) => Promise<unknown>,
): Promise<EditOutcome> {
  try {
    await ask(way, address.serviceUrl, repeatableEdits, request);
    return { kind: "made" };
  } catch (fault) {
    if (fault instanceof Overtaken) return { kind: "failed", code: "overtaken" };
    const connectorFault = asConnectorFault(way, event, fault);
    if (connectorFault === null) return { kind: "failed", code: "not-sent" };
    const { status, reason } = connectorFault;
    // 403: blocked or uninstalled; when the person is back, a new epoch sends what is open again.
    const isLost = status === 404 || status === 403;
    return { kind: isLost ? "lost" : "failed", code: reason };
  }
}

async function open(options: ChannelOptions, entraId: string): Promise<OpenOutcome> {
  const { botId, tenantId, serviceUrl } = options;
  const parameters = {
    isGroup: false,
    bot: { id: botId, name: "" },
    members: [{ id: entraId, name: "" }],
    tenantId,
    activity: {} as Activity,
    channelData: { tenant: { id: tenantId } },
  };
  try {
    const { id } = await ask(options, serviceUrl, repeatableEdits, ({ conversations }) =>
      conversations.createConversation(parameters),
    );
    const userId = await userIdOf(options, id, entraId);
    return { kind: "opened", address: { serviceUrl, conversationId: id, tenantId, botId, userId } };
  } catch (fault) {
    const connectorFault = asConnectorFault(options, "open-failed", fault);
    if (connectorFault === null) return { kind: "unknown" };
    // What speaks of the bot, or may be otherwise the next time, says nothing about the person.
    const refused = sendOutcome(connectorFault);
    return refused.kind === "refused" && refused.conversation !== "kept"
      ? { kind: "refused", code: refused.code }
      : { kind: "unknown" };
  }
}

/** The person's own id in the conversation, so that the first message does not look like a new address. */
async function userIdOf(
  options: ChannelOptions,
  conversationId: string,
  entraId: string,
): Promise<string> {
  try {
    const { conversations } = await options.adapter.connector(options.serviceUrl);
    return (await conversations.getConversationMember(conversationId, entraId)).id;
  } catch (fault) {
    options.log.error("member-lookup-failed", fault);
    return entraId;
  }
}

/** Asks until it is answered, as long as asking again cannot do it twice. */
async function ask<Answer>(
  options: Way,
  serviceUrl: string,
  repeatable: ReadonlySet<FaultKind>,
  request: (connector: ConnectorClient) => Promise<Answer>,
): Promise<Answer> {
  const { adapter, clock, chance } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request(await adapter.connector(serviceUrl));
    } catch (fault) {
      const isLast = attempt >= triesMax;
      if (isLast || !(fault instanceof ConnectorFault) || !isRepeatable(fault, repeatable)) {
        throw fault;
      }
      await pause(clock, backOff(fault, attempt, chance));
    }
  }
}

/** 500 is a fault at Teams' that asking again does not mend (TEAMS.md 3.2). */
function isRepeatable(fault: ConnectorFault, repeatable: ReadonlySet<FaultKind>): boolean {
  return repeatable.has(fault.kind) && fault.status !== 500;
}

/** Doubles, spread by up to half in both directions; never sooner than Teams asked for. */
function backOff(fault: ConnectorFault, attempt: number, chance: Chance): number {
  const doubled = backOffMilliseconds * 2 ** (attempt - 1) * (0.5 + chance.fraction());
  const wished = (fault.retryAfterMilliseconds ?? 0) * (1 + 0.1 * chance.fraction());
  return Math.ceil(Math.min(Math.max(doubled, wished), backOffMillisecondsMax));
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void clock.after(milliseconds, resolve));
}

/** Null when nothing left the machine: no token, or no room in the queue. */
function asConnectorFault({ log }: Way, event: string, fault: unknown): ConnectorFault | null {
  if (fault instanceof ConnectorFault) {
    log.warn(event, { kind: fault.kind, status: fault.status, code: fault.reason });
    return fault;
  }
  log.error(event, fault, { full: fault instanceof PaceFull });
  return null;
}
