import { request } from "node:http";

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

describe("a request that is no activity", () => {
  const json = { "content-type": "application/json" };
  it.each<[string, string, string, Record<string, string>, string, number]>([
    ["malformed JSON", "POST", "/api/messages", json, `{"type":`, 400],
    ["a text", "POST", "/api/messages", json, `"hello"`, 400],
    ["a list", "POST", "/api/messages", json, `[{"type":"message"}]`, 400],
    ["nothing", "POST", "/api/messages", json, "", 400],
    ["null", "POST", "/api/messages", json, "null", 400],
    ["an activity without a sender", "POST", "/api/messages", json, `{"type":"message"}`, 400],
    ["a form", "POST", "/api/messages", { "content-type": "text/plain" }, "a=b", 415],
    ["no type", "POST", "/api/messages", {}, "{}", 415],
    ["packed", "POST", "/api/messages", { ...json, "content-encoding": "gzip" }, "x", 415],
    ["300 KB", "POST", "/api/messages", json, `"${"x".repeat(300 * 1024)}"`, 413],
    ["GET", "GET", "/api/messages", {}, "", 405],
    ["PUT", "PUT", "/api/messages", json, "{}", 405],
    ["an unknown path", "GET", "/api/secrets", {}, "", 404],
    ["a malformed path", "GET", "/%E0%A4%A", {}, "", 404],
    ["a path upwards", "GET", "/../../etc/passwd", {}, "", 404],
  ])("%s is refused in one sentence", async (_what, method, path, headers, body, status) => {
    const answer = await raw(method, path, headers, body);
    expect(answer.status).toBe(status);
    expect(Object.keys(JSON.parse(answer.body) as object)).toEqual(["message"]);
    expect(answer.body).not.toMatch(/Error|hello|passwd|node_modules|JSON at|\.js/);
  });

  it("is cut off when it is too large and does not say so beforehand", async () => {
    const headers = { ...json, "transfer-encoding": "chunked" };
    const answer = await raw("POST", "/api/messages", headers, `"${"x".repeat(300 * 1024)}"`);
    expect(answer.status).toBe(413);
  });

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

  it("is answered when it only looks whether a bot is there", async () => {
    expect((await raw("HEAD", "/api/messages", {}, "")).status).toBe(200);
  });
});

describe("the other paths", () => {
  it("tell that the process lives, that it is ready, and what it counts", async () => {
    await karin.says("pottar");
    expect(await (await fetch(`${bot.url}/healthz`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${bot.url}/readyz`)).json()).toEqual({
      ready: true,
      checks: { store: true },
    });
    expect(await (await fetch(`${bot.url}/local/people`)).json()).toEqual({ people: [] });
    const metrics = await (await fetch(bot.metricsUrl)).text();
    expect(metrics).toContain('fordela_turns_total{type="message"} 1');
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(404);
  });

  it("tell when it is not ready, also when looking failed", async () => {
    const unready = await openBot({ ready: () => Promise.reject(new Error("secret details")) });
    const answer = await fetch(`${unready.url}/readyz`);
    await unready.close();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, checks: {} });
  });
});

describe("a crowd", () => {
  it("beyond what fits gets a card for a press, and is asked to come again with a word", async () => {
    const small = await openBot({ inFlightMax: 1 });
    const gate = Promise.withResolvers<void>();
    const inside = Promise.withResolvers<void>();
    small.echo.before = () => {
      inside.resolve();
      return gate.promise;
    };
    const per = connector.person({ botUrl: small.url, entraId: "per", name: "Per", tenantId });
    const first = per.posts({ type: "message", text: "first" });
    await inside.promise;
    const value = { action: { verb: "decide", data: {} } };
    const press = await per.posts({ type: "invoke", name: "adaptiveCard/action", value });
    const word = await per.posts({ type: "message", text: "second" });
    gate.resolve();
    expect((await first).status).toBe(200);
    await small.close();
    expect(JSON.stringify(press)).toContain("Refused: too-busy (sv)");
    expect(press.status).toBe(200);
    expect(word.status).toBe(503);
  });

  it("inside is let finish when the server closes", async () => {
    const closing = await openBot({ closeWithinMilliseconds: 20_000 });
    const gate = Promise.withResolvers<void>();
    const inside = Promise.withResolvers<void>();
    closing.echo.before = () => {
      inside.resolve();
      return gate.promise;
    };
    const per = connector.person({ botUrl: closing.url, entraId: "per", name: "Per", tenantId });
    const answer = per.posts({ type: "message", text: "first" });
    await inside.promise;
    const closed = closing.close();
    gate.resolve();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow("fetch failed");
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

/** A request as it is written, where `fetch` would tidy it up. */
function raw(method: string, path: string, headers: Record<string, string>, body: string) {
  const { hostname, port } = new URL(bot.url);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
