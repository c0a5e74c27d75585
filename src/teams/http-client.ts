import type { TeamsAdapter } from "@microsoft/teams-ai";

import type { Clock } from "../app/clock.ts";
import { answeredFault, type ConnectorFault, unansweredFault } from "./connector-fault.ts";
import type { Metrics } from "./metrics.ts";
import type { Lane, Pace } from "./pace.ts";

type ClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
export type HttpClient = NonNullable<ClientOptions["httpClient"]>;
type HttpRequest = Parameters<HttpClient["sendRequest"]>[0];
type HttpHeaders = HttpRequest["headers"];

/** An answer that takes longer may come, but nobody waits for it. */
const timeoutMilliseconds = 10_000;
/** After a 429 without `Retry-After`. */
const pauseMilliseconds = 2_000;
/** A longer wish than this is not believed: the next 429 says it again. */
const pauseMillisecondsMax = 60_000;

/**
 * The SDK's way to the network: one attempt per request, in its turn, with a time limit.
 * Throws a `ConnectorFault` for every answer but a 2xx.
 */
export function createHttpClient(
  pace: Pace,
  clock: Clock,
  metrics: Metrics,
  timeout = timeoutMilliseconds,
): HttpClient {
  return {
    async sendRequest(request) {
      const route = routeOf(request.method, request.url);
      metrics.set("fordela_paced_waiting", pace.waiting);
      await pace.turn(route.conversation, route.lane);
      const begun = clock.now();
      try {
        return await oneAttempt(request, timeout, begun);
      } catch (fault) {
        const connectorFault = fault as ConnectorFault;
        if (connectorFault.status === 429) {
          metrics.count("fordela_throttled_total");
          const wished = connectorFault.retryAfterMilliseconds ?? pauseMilliseconds;
          pace.pause(Math.min(wished, pauseMillisecondsMax));
        }
        throw fault;
      } finally {
        metrics.observe("fordela_connector_seconds", Math.max(0, clock.now() - begun));
      }
    },
  };
}

async function oneAttempt(request: HttpRequest, timeout: number, now: number) {
  const answer = await exchange(request, timeout);
  if (answer.status < 200 || answer.status > 299) {
    throw answeredFault(answer.status, answer.body, answer.headers.get("retry-after"), now);
  }
  return {
    request,
    status: answer.status,
    headers: headersLike(request.headers, answer.headers),
    bodyAsText: answer.body,
  };
}

async function exchange(request: HttpRequest, timeout: number) {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof request.body === "string" ? request.body : null,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: await response.text(),
    };
  } catch (cause) {
    throw unansweredFault(cause);
  }
}

/** The SDK wants its own kind of headers; a copy of the request's is one. */
function headersLike(requestHeaders: HttpHeaders, answered: Headers): HttpHeaders {
  const headers = requestHeaders.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of answered) headers.set(name, value);
  return headers;
}

const conversationPattern = /\/v3\/conversations\/([^/?]+)(\/[^?]*)?/;

/** Which limits a request falls under, and whether somebody waits for it (a reply, or the lookup before it). */
export function routeOf(method: string, url: string): { conversation: string; lane: Lane } {
  const match = conversationPattern.exec(url);
  const rest = match?.[2] ?? "";
  const isReply = method === "POST" && /^\/activities\/./.test(rest);
  return {
    conversation: match?.[1] ?? "new",
    lane: isReply || method === "GET" ? "answer" : "background",
  };
}
