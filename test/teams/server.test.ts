import { request } from "node:http";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import type { Person } from "./person.ts";

let connector: Connector;
let bot: Bot;
let karin: Person;

beforeEach(async () => {
  connector = await openConnector();
  bot = await openBot();
  karin = connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
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
    ["600 KB", "POST", "/api/messages", json, `"${"x".repeat(600 * 1024)}"`, 413],
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
    const answer = await raw("POST", "/api/messages", headers, `"${"x".repeat(600 * 1024)}"`);
    expect(answer.status).toBe(413);
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
