import { hourOn } from "../../src/app/clock.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Message } from "../../src/app/channel.ts";
import { day, personId } from "../../src/domain/brand.ts";
import type { Address } from "../../src/domain/delivery.ts";
import { emptyState } from "../../src/domain/state.ts";
import type { TransportOptions } from "../../src/teams/transport.ts";
import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import type { Failure } from "./failures.ts";
import { createHastyClock, type HastyClock } from "./hasty-clock.ts";

let connector: Connector;
let clock: HastyClock;
let bot: Bot;
let address: Address;

const state = emptyState();
const today = day("2018-06-25");
const message: Message = {
  card: { card: "home" },
  viewer: { person: personId("karin"), language: "sv", today, now: hourOn(today, 14) },
  retired: false,
};
const chance = { bytes: (length: number) => "a".repeat(2 * length), fraction: () => 0.5 };

beforeEach(async () => {
  connector = await openConnector();
  clock = createHastyClock();
  bot = await open({});
  address = {
    serviceUrl: connector.url,
    conversationId: "personal-karin",
    tenantId,
    botId: "28:bot",
    userId: "29:karin",
  };
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

function open(more: Partial<TransportOptions>): Promise<Bot> {
  return openBot({ serviceUrl: connector.url, clock, chance, ...more });
}

/** A bot that soon gives up waiting, for a Teams that never answers. */
async function withoutPatience<T>(how: Failure, use: (bot: Bot) => Promise<T>): Promise<T> {
  if (how !== "hang") return use(bot);
  const impatient = await open({ timeoutMilliseconds: 150 });
  try {
    return await use(impatient);
  } finally {
    await impatient.close();
  }
}

/** The Teams code for a blocked or uninstalled bot comes wrapped in a text. */
const blocked = JSON.stringify({
  errorCode: 209,
  message: JSON.stringify({ subCode: "MessageWritesBlocked", details: null }),
});

describe("a send", () => {
  it("arrives as one message with its card and summary, from the bot to the person", async () => {
    const outcome = await bot.channel.send(address, message, state);
    expect(outcome).toEqual({ kind: "made", activityId: "message-1" });
    expect(connector.messages("personal-karin")).toMatchObject([{ summary: "home", text: "" }]);
    expect(connector.requests).toMatchObject([
      {
        operation: "send",
        activity: {
          type: "message",
          from: { id: "28:bot" },
          recipient: { id: "29:karin" },
          conversation: { id: "personal-karin", tenantId },
        },
      },
    ]);
    expect(connector.complaints).toEqual([]);
  });

  it.each<[number, string, "kept" | "blocked" | "gone", number]>([
    [400, "BadArgument", "kept", 1],
    [401, "BotNotRegistered", "kept", 1],
    [403, "BotDisabledByAdmin", "kept", 1],
    [403, "NotEnoughPermissions", "kept", 1],
    [403, "InvalidBotApiHost", "kept", 1],
    [403, "BotNotInConversationRoster", "blocked", 1],
    [403, "ConversationBlockedByUser", "blocked", 1],
    [403, "ForbiddenOperationException", "blocked", 1],
    [404, "ConversationNotFound", "gone", 1],
    [413, "MessageSizeTooBig", "kept", 1],
    [412, "PreconditionFailed", "kept", 5],
    [429, "Throttled", "kept", 5],
  ])("answered with %i %s is refused, and the conversation is %s", async (...row) => {
    const [status, code, conversation, hits] = row;
    connector.fail({ how: { status, code } });
    const outcome = await bot.channel.send(address, message, state);
    expect(outcome).toEqual({ kind: "refused", code, conversation });
    expect(connector.requests).toHaveLength(hits);
  });

  it.each([
    ["MessageWritesBlocked", blocked],
    ["HTTP 403", "no code at all"],
  ])("answered with a 403 of another form (%s) is blocked", async (code, body) => {
    connector.fail({ how: { status: 403, body } });
    const outcome = await bot.channel.send(address, message, state);
    expect(outcome).toEqual({ kind: "refused", code, conversation: "blocked" });
  });

  it.each<[string, Failure]>([
    ["500", { status: 500 }],
    ["502", { status: 502 }],
    ["503 and a time to come back", { status: 503, retryAfterSeconds: 1 }],
    ["504", { status: 504 }],
    ["408", { status: 408 }],
    ["500 although it was delivered", { status: 500, taken: true }],
    ["nothing", "hang"],
    ["a broken connection", "reset"],
    ["a connection that breaks after delivery", "reset-after-taking"],
  ])("answered with %s may have arrived, and is never sent twice", async (_what, how) => {
    connector.fail({ how });
    const sent = withoutPatience(how, ({ channel }) => channel.send(address, message, state));
    expect(await sent).toEqual({ kind: "unknown" });
    expect(connector.requests).toHaveLength(1);
  });

  it("that was throttled is sent again, not sooner than Teams asked for", async () => {
    connector.fail({ times: 2, how: { status: 429, code: "Throttled", retryAfterSeconds: 7 } });
    expect(await bot.channel.send(address, message, state)).toMatchObject({ kind: "made" });
    expect(connector.requests.map(({ status }) => status)).toEqual([429, 429, 201]);
    expect(clock.waits.filter((wait) => wait >= 7_000)).toHaveLength(2);
    expect(connector.messages("personal-karin")).toHaveLength(1);
  });

  it("to a machine that takes no connection has not been delivered", async () => {
    const away = await openConnector();
    await away.close();
    const outcome = await bot.channel.send({ ...address, serviceUrl: away.url }, message, state);
    expect(outcome).toEqual({ kind: "refused", code: "ECONNREFUSED", conversation: "kept" });
  });

  it("without a token never leaves", async () => {
    const tokenless = await open({
      credentialsFactory: {
        isValidAppId: () => Promise.resolve(true),
        isAuthenticationDisabled: () => Promise.resolve(true),
        createCredentials: () => Promise.reject(new Error("no token")),
      },
    });
    const outcome = await tokenless.channel.send(address, message, state);
    await tokenless.close();
    expect(outcome).toEqual({ kind: "refused", code: "not-sent", conversation: "kept" });
    expect(connector.requests).toEqual([]);
  });

  it("is counted by its outcome", async () => {
    connector.fail({ times: 1, how: { status: 500 } });
    await bot.channel.send(address, message, state);
    await bot.channel.send(address, message, state);
    expect(bot.metrics.text()).toContain('fordela_sends_total{outcome="unknown"} 1');
    expect(bot.metrics.text()).toContain('fordela_sends_total{outcome="made"} 1');
  });
});

describe("an edit", () => {
  it("takes the stored card's place and ends what people saw instead", async () => {
    const karin = connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
    await bot.channel.send(address, message, state);
    await karin.presses("Save");
    expect(karin.sees()).toEqual([expect.stringContaining("You pressed")]);
    const outcome = await bot.channel.edit(
      address,
      "message-1",
      { ...message, retired: true },
      state,
    );
    expect(outcome).toEqual({ kind: "made" });
    expect(karin.sees()).toEqual(["Retired"]);
    expect(karin.messages()).toMatchObject([{ id: "message-1", edits: 1 }]);
  });

  it.each<[string, Failure, object, number]>([
    [
      "404 ActivityNotFoundInConversation",
      { status: 404, code: "ActivityNotFoundInConversation" },
      { kind: "lost", code: "ActivityNotFoundInConversation" },
      1,
    ],
    [
      "404 ConversationNotFound",
      { status: 404, code: "ConversationNotFound" },
      { kind: "lost", code: "ConversationNotFound" },
      1,
    ],
    [
      "403 blocked",
      { status: 403, body: blocked },
      { kind: "lost", code: "MessageWritesBlocked" },
      1,
    ],
    [
      "413 MessageSizeTooBig",
      { status: 413, code: "MessageSizeTooBig" },
      { kind: "failed", code: "MessageSizeTooBig" },
      1,
    ],
    ["500", { status: 500, code: "ServiceError" }, { kind: "failed", code: "ServiceError" }, 1],
    ["503 without end", { status: 503, code: "Busy" }, { kind: "failed", code: "Busy" }, 5],
    [
      "429 without end",
      { status: 429, code: "Throttled" },
      { kind: "failed", code: "Throttled" },
      5,
    ],
    ["no answer", "hang", { kind: "failed", code: "timeout" }, 5],
  ])("answered with %s has one outcome", async (_what, how, outcome, hits) => {
    await bot.channel.send(address, message, state);
    connector.fail({ operation: "edit", how });
    const edited = withoutPatience(how, ({ channel }) =>
      channel.edit(address, "message-1", message, state),
    );
    expect(await edited).toEqual(outcome);
    expect(connector.requests).toHaveLength(1 + hits);
  });

  it.each<[string, Failure]>([
    ["412", { status: 412 }],
    ["429", { status: 429, retryAfterSeconds: 1 }],
    ["502", { status: 502 }],
    ["503", { status: 503 }],
    ["504", { status: 504 }],
    ["a broken connection", "reset"],
  ])("answered with %s is tried again, since it is the same however often", async (_what, how) => {
    await bot.channel.send(address, message, state);
    connector.fail({ operation: "edit", times: 2, how });
    expect(await bot.channel.edit(address, "message-1", message, state)).toEqual({ kind: "made" });
    expect(connector.requests).toHaveLength(4);
  });
});

describe("a conversation", () => {
  it("is opened by Entra id, with the address that the person's own messages will have", async () => {
    const karin = connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
    expect(await bot.channel.open("karin")).toEqual({ kind: "opened", address });
    await karin.says("pottar");
    expect(bot.echo.asked).toMatchObject([{ caller: { address } }]);
    expect(connector.requests[0]?.activity).toMatchObject({
      bot: { id: "28:bot" },
      members: [{ id: "karin" }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
      isGroup: false,
    });
  });

  it("is refused where the app is not installed", async () => {
    expect(await bot.channel.open("nobody")).toEqual({
      kind: "refused",
      code: "ForbiddenOperationException",
    });
  });

  it("is opened without the person's id where Teams does not tell it", async () => {
    connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
    connector.fail({ operation: "member", how: { status: 404 } });
    expect(await bot.channel.open("karin")).toEqual({
      kind: "opened",
      address: { ...address, userId: "karin" },
    });
  });

  it.each<[string, Failure]>([
    ["500", { status: 500 }],
    ["429 without end", { status: 429 }],
    ["a refusal of the bot itself", { status: 401, code: "BotNotRegistered" }],
    ["a bot that is switched off", { status: 403, code: "BotDisabledByAdmin" }],
    ["no answer", "hang"],
  ])("is left open to question after %s", async (_what, how) => {
    connector.fail({ how });
    const opened = withoutPatience(how, ({ channel }) => channel.open("karin"));
    expect(await opened).toEqual({ kind: "unknown" });
  });
});
