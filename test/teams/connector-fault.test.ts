import { describe, expect, it } from "vitest";

import { answeredFault, codeOf, unansweredFault } from "../../src/teams/connector-fault.ts";
import { routeOf } from "../../src/teams/http-client.ts";

describe("the code in Teams' answer", () => {
  it.each<[string, string | null]>([
    [`{"error":{"code":"ConversationNotFound","message":"x"}}`, "ConversationNotFound"],
    [`{"code":"Throttled"}`, "Throttled"],
    [
      `{"errorCode":209,"message":"{\\"subCode\\":\\"MessageWritesBlocked\\"}"}`,
      "MessageWritesBlocked",
    ],
    [`{"errorCode":209,"message":"plain"}`, "209"],
    [`{"error":{"code":""}}`, null],
    [`{"error":null}`, null],
    [`null`, null],
    [`[]`, null],
    [`<html>502</html>`, null],
    ["", null],
  ])("%s", (body, code) => {
    expect(codeOf(body)).toBe(code);
  });

  it("is cut where it is no code at all", () => {
    expect(codeOf(JSON.stringify({ code: "x".repeat(5_000) }))).toHaveLength(60);
  });
});

describe("the wish to wait", () => {
  const now = Date.UTC(2018, 5, 25, 12);
  it.each<[string | null, number | null]>([
    ["7", 7_000],
    ["0.5", 500],
    ["0", 0],
    ["-3", 0],
    ["Mon, 25 Jun 2018 12:00:09 GMT", 9_000],
    ["Mon, 25 Jun 2018 11:00:00 GMT", 0],
    ["soon", null],
    [null, null],
  ])("%s is understood as %s milliseconds", (retryAfter, milliseconds) => {
    expect(answeredFault(429, "", retryAfter, now).retryAfterMilliseconds).toBe(milliseconds);
  });
});

describe("a request without an answer", () => {
  const caused = (code: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  it.each<[string, unknown, string]>([
    ["a refused connection", caused("ECONNREFUSED"), "unreachable"],
    ["an unknown host", caused("ENOTFOUND"), "unreachable"],
    ["a connection that never came about", caused("UND_ERR_CONNECT_TIMEOUT"), "unreachable"],
    ["a reset", caused("ECONNRESET"), "lost"],
    ["a closed socket", caused("UND_ERR_SOCKET"), "lost"],
    ["a time-out", new DOMException("x", "TimeoutError"), "lost"],
    ["whatever else", "odd", "lost"],
  ])("after %s is sorted by whether it can have been delivered", (_what, cause, kind) => {
    expect(unansweredFault(cause).kind).toBe(kind);
  });
});

describe("a request", () => {
  const at = "https://smba.trafficmanager.net/teams/v3/conversations";
  it.each([
    ["POST", `${at}/a%3A1/activities`, "a%3A1", "background"],
    ["POST", `${at}/a%3A1/activities/7`, "a%3A1", "answer"],
    ["PUT", `${at}/a%3A1/activities/7`, "a%3A1", "background"],
    ["GET", `${at}/a%3A1/members/29%3Ax`, "a%3A1", "answer"],
    ["POST", at, "new", "background"],
    ["POST", `${at}?x=1`, "new", "background"],
  ])("%s %s is paced as %s, %s", (method, url, conversation, lane) => {
    expect(routeOf(method, url)).toEqual({ conversation, lane });
  });
});
