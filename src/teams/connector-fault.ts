/** How a request to the Bot Connector failed, sorted by what may have happened to the message. */
export type FaultKind =
  /** Answered with a 4xx: nothing was delivered. */
  | "refused"
  /** 412 or 429: nothing was delivered, and it may be asked again. */
  | "throttled"
  /** No connection came about: nothing was delivered. */
  | "unreachable"
  /** 408 or 5xx: it may have been delivered. */
  | "failed"
  /** No answer in time, or the connection broke: it may have been delivered. */
  | "lost";

interface Details {
  readonly kind: FaultKind;
  readonly status: number | null;
  readonly code: string;
  readonly retryAfterMilliseconds?: number | null;
  readonly cause?: unknown;
}

/**
 * A request to the Bot Connector that did not succeed. It is not the SDK's own `RestError`, so that none of
 * the SDK's hidden retries runs (TEAMS.md 3.4).
 */
export class ConnectorFault extends Error {
  override readonly name = "ConnectorFault";
  readonly kind: FaultKind;
  readonly status: number | null;
  /** The code of TEAMS.md 3.2, such as `ConversationNotFound`; `HTTP 502` or `timeout` where there is none. */
  readonly reason: string;
  /** What `Retry-After` asked for. */
  readonly retryAfterMilliseconds: number | null;

  constructor(details: Details) {
    super(`the connector ${details.kind} a request: ${details.code}`, { cause: details.cause });
    this.kind = details.kind;
    this.status = details.status;
    this.reason = details.code;
    this.retryAfterMilliseconds = details.retryAfterMilliseconds ?? null;
  }
}

/** A fault from an answer with a status of 400 or more, or a redirect, which the connector never sends. */
export function answeredFault(
  status: number,
  body: string,
  retryAfter: string | null,
  now: number,
): ConnectorFault {
  return new ConnectorFault({
    kind: kindOf(status),
    status,
    code: codeOf(body) ?? `HTTP ${status}`,
    retryAfterMilliseconds: retryAfter === null ? null : delayOf(retryAfter, now),
  });
}

const unreachableCodes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** A fault from a request without an answer. */
export function unansweredFault(cause: unknown): ConnectorFault {
  if (cause instanceof Error && cause.name === "TimeoutError") {
    return new ConnectorFault({ kind: "lost", status: null, code: "timeout", cause });
  }
  const code = systemCode(cause);
  const kind = code !== null && unreachableCodes.has(code) ? "unreachable" : "lost";
  return new ConnectorFault({ kind, status: null, code: code ?? "network", cause });
}

function kindOf(status: number): FaultKind {
  if (status === 429 || status === 412) return "throttled";
  if (status === 408 || status >= 500) return "failed";
  return "refused";
}

function systemCode(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if ("code" in fault && typeof fault.code === "string") return fault.code;
  return systemCode(fault.cause);
}

/** `Retry-After` is seconds or a date. */
function delayOf(retryAfter: string, now: number): number | null {
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

const codeLengthMax = 60;

/** The code in a body: `{error: {code}}`, `{code}`, or `{errorCode, message: "{\"subCode\": …}"}`. */
export function codeOf(body: string): string | null {
  const answer = parse(body);
  if (answer === null) return null;
  const inner = record(answer["error"]) ?? answer;
  const message = typeof inner["message"] === "string" ? parse(inner["message"]) : null;
  const code = message?.["subCode"] ?? inner["code"] ?? inner["errorCode"];
  if (typeof code === "number") return String(code);
  return typeof code === "string" && code !== "" ? code.slice(0, codeLengthMax) : null;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return record(JSON.parse(text));
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}
