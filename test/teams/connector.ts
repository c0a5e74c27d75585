import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { type Clock, systemClock } from "../../src/app/clock.ts";
import { createDepartures } from "../../src/teams/departures.ts";
import {
  type Answer,
  type Call,
  callOf,
  carryOut,
  type Held,
  type Member,
  type Message,
} from "./conversations.ts";
import { createFileHost, type FileHost } from "./file-host.ts";
import { createFailures, type Failure, type FailureRule, type Operation } from "./failures.ts";
import { createPerson, type Person, type PersonOptions } from "./person.ts";
import { type Json, record } from "./reading.ts";

/** A request that reached the connector. */
interface ConnectorRequest {
  readonly operation: Operation;
  readonly conversationId: string;
  readonly activity: Json;
  readonly authorization: string | null;
  /** Null when it was left without an answer. */
  readonly status: number | null;
}

/** The Bot Connector on loopback: takes the bot's messages and keeps them as people see them. */
export interface Connector {
  /** What bots call the service url. */
  readonly url: string;
  readonly requests: readonly ConnectorRequest[];
  /** What is wrong with the cards and messages that came. */
  readonly complaints: readonly string[];
  /** Requests refused for breaking the published limits. */
  readonly throttled: number;
  /** Where files lie that people attach, and where those go that they accept. */
  readonly files: FileHost;
  messages(conversationId: string): readonly Message[];
  /** Resolves when the message has been taken away. */
  removal(conversationId: string, id: string): Promise<void>;
  /** Resolves when a message in the conversation, old or coming, passes the test. */
  arrival(conversationId: string, test: (message: Message) => boolean): Promise<Message>;
  /** Somebody who can read and press; known to the connector from now on. */
  person(options: Omit<PersonOptions, "connector">): Person;
  /** A member whom nobody plays. */
  addMember(member: Member): void;
  fail(rule: FailureRule): void;
  heal(): void;
  complain(complaint: string): void;
  close(): Promise<void>;
}

export interface ConnectorOptions {
  /** Answers 429 to what breaks the published limits (TEAMS.md 3.3). */
  readonly enforcesLimits?: boolean;
  readonly clock?: Clock;
}

const enforced = {
  overall: [{ milliseconds: 1_000, max: 50 }],
  conversation: [
    { milliseconds: 1_000, max: 7 },
    { milliseconds: 2_000, max: 8 },
    { milliseconds: 30_000, max: 60 },
    { milliseconds: 3_600_000, max: 1_800 },
  ],
};
export async function openConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const { enforcesLimits = false, clock = systemClock } = options;
  const requests: ConnectorRequest[] = [];
  const held: Held = {
    complaints: [],
    messages: new Map(),
    members: [],
    listeners: new Set(),
    removals: new Set(),
    serial: 0,
  };
  const files = createFileHost(() => connector.url);
  const failures = createFailures();
  const departures = createDepartures(enforced);
  let throttled = 0;
  const isThrottled = (conversation: string): boolean => {
    if (!enforcesLimits) return false;
    const now = clock.now();
    const isOver = departures.opens(conversation) > now;
    if (isOver) throttled += 1;
    else departures.leave(conversation, now);
    return isOver;
  };
  const takeFailure: Desk["takeFailure"] = (operation, conversation) =>
    failures.take(operation, conversation);
  const server = createServer((request, response) => {
    void serve({ requests, held, files, takeFailure, isThrottled }, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const connector: Connector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    complaints: held.complaints,
    files,
    get throttled() {
      return throttled;
    },
    messages: (conversationId) => held.messages.get(conversationId) ?? [],
    arrival: (conversationId, test) => arrival(held, conversationId, test),
    removal: (conversationId, id) => removal(held, conversationId, id),
    person(person) {
      const created = createPerson({ ...person, connector });
      held.members.push(created);
      return created;
    },
    addMember: (member) => void held.members.push(member),
    fail: (rule) => failures.add(rule),
    heal: () => failures.clear(),
    complain: (complaint) => void held.complaints.push(complaint),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return connector;
}

function arrival(
  held: Held,
  conversationId: string,
  test: (message: Message) => boolean,
): Promise<Message> {
  const known = held.messages.get(conversationId)?.findLast(test);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    const listener = (message: Message): void => {
      if (message.conversationId !== conversationId || !test(message)) return;
      held.listeners.delete(listener);
      resolve(message);
    };
    held.listeners.add(listener);
  });
}

function removal(held: Held, conversationId: string, id: string): Promise<void> {
  const isThere = held.messages.get(conversationId)?.some((message) => message.id === id) ?? false;
  if (!isThere) return Promise.resolve();
  return new Promise((resolve) => {
    const listener = (removed: string): void => {
      if (removed !== id) return;
      held.removals.delete(listener);
      resolve();
    };
    held.removals.add(listener);
  });
}

interface Desk {
  readonly requests: ConnectorRequest[];
  readonly held: Held;
  readonly files: FileHost;
  readonly takeFailure: (operation: Operation, conversation: string) => Failure | null;
  readonly isThrottled: (conversation: string) => boolean;
}

async function serve(
  { requests, held, files, takeFailure, isThrottled }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url: path = "", headers } = request;
  const bytes = Buffer.concat(chunks);
  if (files.take({ method, path, headers, body: bytes }, response)) return;
  const body = record(JSON.parse(bytes.toString("utf8") || "{}")) ?? {};
  const call = callOf(method, path, body);
  if (call === null) {
    held.complaints.push(`an unknown request: ${request.method} ${request.url}`);
    response.writeHead(404).end();
    return;
  }
  const failure = isThrottled(call.conversationId)
    ? { status: 429, code: "Throttled", retryAfterSeconds: 1 }
    : takeFailure(call.operation, call.conversationId);
  const answer = failure === null ? carryOut(held, call) : failed(held, call, failure);
  requests.push({
    operation: call.operation,
    conversationId: call.conversationId,
    activity: body,
    authorization: request.headers.authorization ?? null,
    status: answer?.status ?? null,
  });
  if (answer !== null) {
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body);
  } else if (failure !== "hang") request.socket.destroy();
}

function failed(held: Held, call: Call, failure: Failure): Answer | null {
  if (failure === "hang" || failure === "reset") return null;
  if (failure === "reset-after-taking") {
    carryOut(held, call);
    return null;
  }
  if (failure.taken === true) carryOut(held, call);
  const { status, code = `Code${failure.status}`, retryAfterSeconds } = failure;
  return {
    status,
    body: failure.body ?? JSON.stringify({ error: { code, message: "told to fail" } }),
    ...(retryAfterSeconds === undefined
      ? {}
      : { headers: { "retry-after": String(retryAfterSeconds) } }),
  };
}
