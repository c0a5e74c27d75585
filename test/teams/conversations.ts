import { complaintsAbout, complaintsAboutMessage } from "./card-check.ts";
import type { Operation } from "./failures.ts";
import { type Json, record, records, text } from "./reading.ts";

/** A message as it stands in a conversation. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly summary: string;
  readonly text: string;
  /** The stored card, as the last edit left it; null for a message without one. */
  card: Json | null;
  /** Everything that hangs on it, as the last edit left it. */
  attachments: readonly Json[];
  /** What each person sees instead, after an answer to a press; an edit ends it. */
  readonly views: Map<string, Json>;
  edits: number;
}

export interface Member {
  readonly entraId: string;
  readonly userId: string;
  readonly name: string;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly userRole?: string;
  readonly userPrincipalName?: string;
}

/** What the connector keeps. */
export interface Held {
  readonly complaints: string[];
  readonly messages: Map<string, Message[]>;
  readonly members: Member[];
  readonly listeners: Set<(message: Message) => void>;
  /** Called with the id of every message that is taken away. */
  readonly removals: Set<(id: string) => void>;
  serial: number;
}

/** UTF-16 units of a message; over it Teams answers 413. */
const messageUnitsMax = 50 * 1024;

/** What one request comes to: null leaves it without an answer. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request, read. */
export interface Call {
  readonly operation: Operation;
  readonly conversationId: string;
  /** The message of an edit, the member of a lookup. */
  readonly id: string;
  readonly body: Json;
}

/** Null for a request that the connector does not know. */
export function callOf(method: string, url: string, body: Json): Call | null {
  const [, conversation, part, id] =
    /^\/v3\/conversations(?:\/([^/?]+))?(?:\/(activities|members)(?:\/([^/?]+))?)?(?:\?.*)?$/.exec(
      url,
    ) ?? [];
  const call = {
    conversationId: decodeURIComponent(conversation ?? "new"),
    id: decodeURIComponent(id ?? ""),
    body,
  };
  const path = `${method} ${conversation === undefined ? "" : (part ?? "?")}`;
  switch (path) {
    case "POST activities":
      return { ...call, operation: "send" };
    case "PUT activities":
      return { ...call, operation: "edit" };
    case "POST ":
      return { ...call, operation: "create" };
    case "DELETE activities":
      return { ...call, operation: "remove" };
    case "GET members":
      return { ...call, operation: "member" };
    default:
      return null;
  }
}

/** Does what a request asks for. */
export function carryOut(held: Held, call: Call): Answer {
  const { operation, body } = call;
  const units = JSON.stringify(body).length;
  if (units > messageUnitsMax) return refusal(413, "MessageSizeTooBig");
  switch (operation) {
    case "send":
      return send(held, call);
    case "edit":
      return edit(held, call);
    case "remove":
      return remove(held, call);
    case "create": {
      const wanted = text(records(body["members"])[0]?.["id"]);
      const member = held.members.find(
        ({ entraId, userId }) => entraId === wanted || userId === wanted,
      );
      if (member === undefined) return refusal(403, "ForbiddenOperationException");
      return { status: 201, body: JSON.stringify({ id: member.conversationId }) };
    }
    case "member": {
      const member = held.members.find(
        ({ entraId, userId }) => entraId === call.id || userId === call.id,
      );
      if (member === undefined) return refusal(404, "MemberNotFoundInConversation");
      return { status: 200, body: JSON.stringify(accountOf(member)) };
    }
    default:
      return operation satisfies never;
  }
}

function accountOf(member: Member): Json {
  return {
    id: member.userId,
    name: member.name,
    aadObjectId: member.entraId,
    objectId: member.entraId,
    tenantId: member.tenantId,
    userRole: member.userRole ?? "user",
    userPrincipalName: member.userPrincipalName ?? `${member.entraId}@example.org`,
  };
}

function refusal(status: number, code: string): Answer {
  return { status, body: JSON.stringify({ error: { code, message: code } }) };
}

function send(held: Held, { conversationId, body }: Call): Answer {
  held.serial += 1;
  const card = cardOf(held, body);
  const message: Message = {
    id: `message-${held.serial}`,
    conversationId,
    summary: text(body["summary"]),
    text: text(body["text"]),
    card,
    attachments: records(body["attachments"]),
    views: new Map(),
    edits: 0,
  };
  const messages = held.messages.get(conversationId) ?? [];
  held.messages.set(conversationId, messages);
  messages.push(message);
  for (const listener of held.listeners) listener(message);
  return { status: 201, body: JSON.stringify({ id: message.id }) };
}

function edit(held: Held, { conversationId, id, body }: Call): Answer {
  const message = held.messages.get(conversationId)?.find((candidate) => candidate.id === id);
  if (message === undefined) return refusal(404, "ActivityNotFoundInConversation");
  message.card = cardOf(held, body);
  message.attachments = records(body["attachments"]);
  message.views.clear();
  message.edits += 1;
  for (const listener of held.listeners) listener(message);
  return { status: 200, body: JSON.stringify({ id }) };
}

function remove(held: Held, { conversationId, id }: Call): Answer {
  const messages = held.messages.get(conversationId) ?? [];
  const rest = messages.filter((message) => message.id !== id);
  if (rest.length === messages.length) return refusal(404, "ActivityNotFoundInConversation");
  held.messages.set(conversationId, rest);
  for (const removed of held.removals) removed(id);
  return { status: 200, body: "{}" };
}

function cardOf(held: Held, activity: Json): Json | null {
  held.complaints.push(...complaintsAboutMessage(activity));
  const attachment = records(activity["attachments"]).find(
    ({ contentType }) => contentType === "application/vnd.microsoft.card.adaptive",
  );
  const card = record(attachment?.["content"]);
  if (card !== null) held.complaints.push(...complaintsAbout(card));
  return card;
}
