import {
  createServer,
  type Next,
  plugins,
  type Request,
  type Response,
  type Server,
} from "restify";

import type { Clock } from "../app/clock.ts";
import { type Door, type DoorAnswer, sentence } from "./door.ts";
import type { FileDoor } from "./files.ts";
import type { Metrics } from "./metrics.ts";
import { serveFiles } from "./serve-files.ts";

/** Whether the process can do its work just now, and what it looked at. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
}

export interface ServerOptions {
  readonly door: Door;
  readonly downloads: FileDoor;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly ready: () => Promise<Readiness>;
  /** More paths that answer a GET with JSON. */
  readonly routes?: Readonly<Record<string, () => Promise<object>>>;
  /** Where the metrics are read; null for nowhere. */
  readonly metrics: {
    readonly registry: Metrics;
    readonly host: string;
    readonly port: number;
  } | null;
  readonly clock: Clock;
  /** How long a closing server waits for the turns in flight. */
  readonly closeWithinMilliseconds?: number;
}

export interface OpenServer {
  readonly port: number;
  readonly metricsPort: number | null;
  /** Takes nothing new, lets the turns in flight finish within the bound, and closes. */
  close(): Promise<void>;
}

/** Activities are a few kilobytes, and a document that somebody has pasted the largest of them. */
const bodyBytesMax = 512 * 1024;
const requestTimeoutMilliseconds = 20_000;
const closeWithinDefault = 10_000;

export async function openServer(options: ServerOptions): Promise<OpenServer> {
  const server = createServer({ name: "fordela", handleUncaughtExceptions: false });
  let closing = false;
  harden(server);
  serveMessages(server, options.door, () => closing);
  serveFiles(server, options.downloads);
  serveHealth(server, options);
  await listen(server, options.port, options.host);
  const { metrics, clock, closeWithinMilliseconds = closeWithinDefault } = options;
  const metricsServer = metrics === null ? null : await openMetrics(metrics);
  return {
    port: server.address().port,
    metricsPort: metricsServer?.address().port ?? null,
    close: async () => {
      closing = true;
      await Promise.all(
        [server, metricsServer]
          .filter((open) => open !== null)
          .map((open) => close(open, clock, closeWithinMilliseconds)),
      );
    },
  };
}

function harden(server: Server): void {
  server.server.requestTimeout = requestTimeoutMilliseconds;
  server.server.headersTimeout = requestTimeoutMilliseconds;
  // Whatever goes wrong below the handlers is told in a short sentence; restify's own text quotes the input.
  server.on(
    "restifyError",
    (_request: Request, _response: Response, fault: RestifyFault, done: () => void) => {
      const status = clientStatus(fault.statusCode);
      fault.statusCode = status;
      const { body } = sentence(status, sentences[status] ?? "The request cannot be answered.");
      fault.toJSON = () => body;
      fault.toString = () => JSON.stringify(body);
      done();
    },
  );
}

interface RestifyFault extends Error {
  statusCode?: number;
  toJSON?: () => unknown;
}

const sentences: Readonly<Record<number, string>> = {
  400: "The request is malformed.",
  404: "There is nothing at this path.",
  405: "This path does not take that method.",
  413: "The request is too large.",
  415: "Send plain JSON as application/json.",
  500: "The bot could not answer.",
};

/** What a client did keeps its status; whatever else was thrown is our fault. */
function clientStatus(status: number | undefined): number {
  return status !== undefined && status >= 400 && status < 500 ? status : 500;
}

function serveMessages(server: Server, door: Door, isClosing: () => boolean): void {
  const read = plugins.bodyReader({ maxBodySize: bodyBytesMax });
  const parse = plugins.jsonBodyParser({ bodyReader: true });
  server.post("/api/messages", acceptJson, read, parse, async (request, response) => {
    const authorization = request.headers.authorization ?? "";
    const answer = await door.receive(authorization, request.body as unknown);
    // A connection that was kept for another request would hold a closing server open.
    if (isClosing()) response.header("Connection", "close");
    write(response, answer);
  });
  // The Playground looks whether a bot is there before it opens a window.
  server.head("/api/messages", async (_request, response) => {
    response.status(200);
    response.end();
  });
}

/** Turns away by the headers alone what must not be read: packed, foreign or too large bodies. */
function acceptJson(request: Request, response: Response, next: Next): void {
  const encoding = request.headers["content-encoding"] ?? "identity";
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(request.headers["content-type"] ?? "");
  const isTooLarge = Number(request.headers["content-length"] ?? 0) > bodyBytesMax;
  if (isJson && encoding === "identity" && !isTooLarge) {
    next();
    return;
  }
  const status = isTooLarge ? 413 : 415;
  // The body is not read, so the connection cannot carry another request.
  response.header("Connection", "close");
  write(response, sentence(status, sentences[status] ?? ""));
  next(false);
}

function write(response: Response, answer: DoorAnswer): void {
  if (answer.retryAfterSeconds !== undefined) {
    response.header("Retry-After", String(answer.retryAfterSeconds));
  }
  if (answer.body === null) {
    response.status(answer.status);
    response.end();
    return;
  }
  response.json(answer.status, answer.body);
}

function serveHealth(server: Server, { ready, routes = {} }: ServerOptions): void {
  server.get("/healthz", async (_request, response) => {
    response.json(200, { alive: true });
  });
  server.get("/readyz", async (_request, response) => {
    const readiness = await ready().catch(() => ({ ready: false, checks: {} }));
    response.json(readiness.ready ? 200 : 503, readiness);
  });
  for (const [path, answer] of Object.entries(routes)) {
    server.get(path, async (_request, response) => {
      response.json(200, await answer());
    });
  }
}

async function openMetrics(options: NonNullable<ServerOptions["metrics"]>): Promise<Server> {
  const server = createServer({ name: "fordela", handleUncaughtExceptions: false });
  harden(server);
  server.get("/metrics", async (_request, response) => {
    response.sendRaw(200, options.registry.text(), {
      "content-type": "text/plain; version=0.0.4; charset=utf-8",
    });
  });
  await listen(server, options.port, options.host);
  return server;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

/** Node's own close waits for open requests; after the bound they are cut. */
async function close(server: Server, clock: Clock, within: number): Promise<void> {
  const cancel = clock.after(within, () => server.server.closeAllConnections());
  const closed = new Promise<void>((resolve) => server.server.close(() => resolve()));
  server.server.closeIdleConnections();
  await closed;
  cancel();
}
