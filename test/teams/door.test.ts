import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { AdapterSettingsFault } from "../../src/teams/adapter.ts";
import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import type { Person } from "./person.ts";
import {
  appId,
  type Claims,
  openTokenServer,
  signsAsBot,
  type TokenServer,
} from "./token-server.ts";

let connector: Connector;
let tokens: TokenServer;
let bot: Bot;
let karin: Person;
let claims: Claims = {};

beforeEach(async () => {
  claims = {};
  connector = await openConnector();
  tokens = await openTokenServer(connector.url);
  bot = await openBot({
    mode: "production",
    settings: tokens.settings,
    credentialsFactory: signsAsBot,
    serviceUrl: connector.url,
    botId: `28:${appId}`,
  });
  karin = person("karin");
});

afterEach(async () => {
  await bot.close();
  await tokens.close();
  await connector.close();
});

function person(entraId: string, more: { tenantId?: string; userRole?: string } = {}): Person {
  return connector.person({
    botUrl: bot.url,
    entraId,
    name: entraId,
    tenantId: more.tenantId ?? tenantId,
    authorization: () => tokens.authorization(claims),
    ...(more.userRole === undefined ? {} : { userRole: more.userRole }),
  });
}

describe("a token", () => {
  it("from Teams opens the door, and the answer goes out signed", async () => {
    expect(await karin.says("pottar")).toEqual(["You said pottar"]);
    expect(
      connector.requests.map(({ operation, authorization }) => [operation, authorization]),
    ).toEqual([
      ["member", "Bearer signed-as-bot"],
      ["send", "Bearer signed-as-bot"],
    ]);
  });

  it.each<[string, Claims]>([
    ["that has expired", { expiresInSeconds: -600 }],
    ["for another bot", { audience: "33333333-3333-3333-3333-333333333333" }],
    ["from another issuer", { issuer: "https://sts.example.org" }],
    ["for another service url", { serviceUrl: "https://elsewhere.example.org" }],
    ["with a key that nobody knows", { keyId: "unknown" }],
    ["with a forged signature", { forged: true }],
    ["without a signature", { algorithm: "none" }],
    [
      "of the emulator",
      { issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" },
    ],
  ])("%s is refused as unauthorized", async (_what, wrong) => {
    claims = wrong;
    const answer = await karin.posts({ type: "message", text: "pottar" });
    expect(answer).toEqual({
      status: 401,
      body: { message: "The token is not valid for this bot." },
    });
    expect(bot.echo.asked).toEqual([]);
  });

  it.each([
    "",
    "Bearer",
    "Bearer x",
    "Bearer a.b.c",
    "Basic dXNlcjpwYXNz",
    `Bearer ${"x".repeat(9000)}`,
  ])("that is none (%.20s) is refused as unauthorized", async (authorization) => {
    const stranger = connector.person({
      botUrl: bot.url,
      entraId: "stranger",
      name: "Stranger",
      tenantId,
      authorization: () => authorization,
    });
    const { status } = await stranger.posts({ type: "message", text: "pottar" });
    expect(status).toBe(401);
  });

  it("cannot be checked while the keys are out of reach, which is no refusal", async () => {
    const unreachable = await openTokenServer(connector.url);
    await unreachable.close();
    const other = await openBot({
      mode: "production",
      settings: unreachable.settings,
      credentialsFactory: signsAsBot,
    });
    const stranger = connector.person({
      botUrl: other.url,
      entraId: "karin",
      name: "Karin",
      tenantId,
      authorization: () => unreachable.authorization(),
    });
    const { status } = await stranger.posts({ type: "message", text: "pottar" });
    await other.close();
    expect(status).toBe(503);
  });
});

describe("who stands at the door", () => {
  it("is refused from a foreign tenant", async () => {
    const stranger = person("stranger", { tenantId: "99999999-9999-9999-9999-999999999999" });
    expect(await stranger.says("pottar")).toEqual(["Refused: foreign-tenant (sv)"]);
    expect(bot.echo.asked).toEqual([]);
  });

  it("is refused when the two places for the tenant differ, or none is filled in", async () => {
    const conversation = { id: karin.conversationId, tenantId };
    const elsewhere = { tenant: { id: "99999999-9999-9999-9999-999999999999" } };
    const nowhere = { id: karin.conversationId };
    await karin.posts({ type: "message", text: "a", conversation, channelData: elsewhere });
    await karin.posts({ type: "message", text: "b", conversation: nowhere, channelData: null });
    await karin.posts({
      type: "message",
      text: "c",
      conversation,
      channelData: { tenant: { id: 7 } },
    });
    expect(karin.seesAll()).toEqual(Array(3).fill("Refused: foreign-tenant (sv)"));
    expect(bot.echo.asked).toEqual([]);
  });

  it("is refused as a guest, whom Teams is asked about once", async () => {
    const guest = person("guest", { userRole: "guest" });
    expect(await guest.says("pottar")).toEqual(["Refused: guest (sv)"]);
    expect(await guest.says("pottar")).toEqual(["Refused: guest (sv)"]);
    expect(connector.requests.filter(({ operation }) => operation === "member")).toHaveLength(1);
  });

  it("is refused as a guest by an invited address", async () => {
    const from = { id: karin.userId, aadObjectId: "karin", userPrincipalName: "a_b.se#EXT#@c.se" };
    await karin.posts({ type: "message", text: "pottar", from });
    expect(karin.sees()).toEqual(["Refused: guest (sv)"]);
  });

  it("is let in this once when Teams does not say whether it is a guest", async () => {
    connector.fail({ operation: "member", times: 1, how: { status: 500 } });
    expect(await karin.says("pottar")).toEqual(["You said pottar"]);
    expect(await karin.says("pottar")).toEqual(["You said pottar"]);
    expect(connector.requests.filter(({ operation }) => operation === "member")).toHaveLength(2);
  });

  it("is refused without an Entra id", async () => {
    await karin.posts({ type: "message", text: "pottar", from: { id: karin.userId } });
    expect(karin.sees()).toEqual(["Refused: no-identity (sv)"]);
  });

  it("is refused in a group, where everybody would read the answer", async () => {
    const conversation = { id: "group", tenantId, conversationType: "groupChat", isGroup: true };
    await karin.posts({ type: "message", text: "pottar", conversation });
    expect(connector.messages("group").map(({ summary }) => summary)).toEqual([
      "Refused: not-personal (sv)",
    ]);
  });

  it("is never who the card says", async () => {
    const data = { entraId: "per", aadObjectId: "per", tenantId: "other", from: { id: "29:per" } };
    const value = { action: { verb: "decide", data } };
    await karin.posts({ type: "invoke", name: "adaptiveCard/action", value });
    expect(bot.echo.asked).toMatchObject([{ caller: { entraId: "karin", tenantId } }]);
  });

  it("is refused in English where the client speaks English", async () => {
    await karin.posts({ type: "message", text: "pots", locale: "en-GB", from: { id: "29:x" } });
    expect(karin.sees()).toEqual(["Refused: no-identity (en)"]);
  });

  it("gets the refusal of a press as a card", async () => {
    const stranger = person("stranger", { tenantId: "99999999-9999-9999-9999-999999999999" });
    const value = { action: { verb: "decide", data: {} } };
    const answer = await stranger.posts({ type: "invoke", name: "adaptiveCard/action", value });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(JSON.stringify(answer.body)).toContain("Refused: foreign-tenant (sv)");
  });
});

describe("an activity", () => {
  it.each([
    ["no service url", { serviceUrl: undefined }],
    ["a service url that is none", { serviceUrl: "javascript:alert(1)" }],
    ["another channel", { channelId: "directline" }],
    ["an on-premises channel", { channelId: "AseChannel" }],
    ["no conversation", { conversation: undefined }],
    ["a conversation id that is an object", { conversation: { id: {} } }],
    ["no recipient", { recipient: null }],
    ["a type that is a number", { type: 7 }],
  ])("with %s is refused before its token is looked at", async (_what, wrong) => {
    const { status } = await karin.posts({ type: "message", text: "pottar", ...wrong });
    expect(status).toBe(400);
    expect(connector.requests).toEqual([]);
  });
});

describe("the settings", () => {
  it("without an app id open no door outside local mode", async () => {
    await expect(openBot({ mode: "production", settings: {} })).rejects.toThrow(
      AdapterSettingsFault,
    );
    await expect(
      openBot({ mode: "production", settings: { MicrosoftAppId: " " } }),
    ).rejects.toThrow(AdapterSettingsFault);
  });

  it("of a real bot do not run in local mode", async () => {
    await expect(openBot({ mode: "local", settings: { MicrosoftAppId: appId } })).rejects.toThrow(
      AdapterSettingsFault,
    );
  });

  it("of local mode answer nobody beyond this machine", async () => {
    const local = await openBot();
    const per = connector.person({ botUrl: local.url, entraId: "per", name: "Per", tenantId });
    const serviceUrl = "https://smba.trafficmanager.net/teams/";
    const { status } = await per.posts({ type: "message", text: "pottar", serviceUrl });
    await local.close();
    expect(status).toBe(400);
  });
});
