import type { Connector } from "./connector.ts";
import type { Member, Message } from "./conversations.ts";
import { dataOf, type Inputs } from "./filling.ts";
import { complaintsAbout } from "./card-check.ts";
import { type PersonFiles, personFiles } from "./person-files.ts";
import {
  array,
  type Button,
  everything,
  type Field,
  type Json,
  pictureOf,
  read,
  record,
  text,
} from "./reading.ts";

export interface PersonOptions {
  readonly connector: Connector;
  /** Where the bot listens, such as `http://127.0.0.1:3978`. */
  readonly botUrl: string;
  readonly entraId: string;
  readonly name: string;
  readonly tenantId: string;
  readonly userId?: string;
  readonly conversationId?: string;
  /** How the bot is called; `28:bot` by default. */
  readonly botId?: string;
  /** What the client says its language is; `sv-SE` by default. */
  readonly locale?: string;
  /** What stands in the `Authorization` header of the person's requests; nothing by default. */
  readonly authorization?: () => string;
  readonly userRole?: string;
}

/** A card as it was seen, kept to press its buttons when it has become outdated. */
interface Kept {
  readonly message: Message;
  readonly card: Json;
}

interface PressOptions {
  /** Press on this card, however old, instead of the newest that has the button. */
  readonly on?: Kept;
}

/** Somebody in Teams: writes, reads cards and presses buttons by their titles. */
export interface Person extends Member, PersonFiles {
  /** Writes to the bot; gives the lines of what came back within the turn. */
  says(words: string): Promise<readonly string[]>;
  /**
   * Presses the newest visible button with this title, with the fields filled in as said; gives the lines of
   * the card that took its place. Throws with a picture of the cards when there is no such button.
   */
  presses(title: string, inputs?: Inputs, options?: PressOptions): Promise<readonly string[]>;
  /** The lines of the newest card, as this person sees it. */
  sees(): readonly string[];
  /** The lines of every message in the conversation, oldest first. */
  seesAll(): readonly string[];
  /** The newest card as this person sees it. */
  card(): Json;
  fields(): readonly Field[];
  /** The titles that can be pressed on the newest card. */
  buttons(): readonly string[];
  messages(): readonly Message[];
  /** The newest card, or the newest with a line that holds the words, to be pressed later. */
  keeps(words?: string): Kept;
  /** Resolves when a message whose lines or summary hold the words is there. */
  getsMessage(words: string): Promise<Message>;
  installs(): Promise<void>;
  uninstalls(): Promise<void>;
  /** Sends any activity in this person's name and gives the answer as it came. */
  posts(activity: Json): Promise<{ readonly status: number; readonly body: unknown }>;
}

/** Serial numbers of activities, over all people of a run. */
let serial = 0;

export function createPerson(options: PersonOptions): Person {
  const { connector, entraId, tenantId, name } = options;
  const userId = options.userId ?? `29:${entraId}`;
  const conversationId = options.conversationId ?? `personal-${entraId}`;
  const messages = (): readonly Message[] => connector.messages(conversationId);
  const seen = (message: Message): Json | null => message.views.get(userId) ?? message.card;
  const linesOf = (message: Message): readonly string[] => {
    const card = seen(message);
    // A file that is offered, or saved, is read by its name.
    return card === null ? [message.text || message.summary] : read(card).lines;
  };
  const newest = (): Kept => {
    const message = messages().findLast((candidate) => candidate.card !== null);
    const card = message === undefined ? null : seen(message);
    if (message === undefined || card === null) throw new Error(`${name} has no card`);
    return { message, card };
  };
  const posts = (activity: Json) =>
    post(options, { ...envelope(options, userId, conversationId), ...activity });
  const person: Person = {
    entraId,
    userId,
    name,
    tenantId,
    conversationId,
    ...(options.userRole === undefined ? {} : { userRole: options.userRole }),
    posts,
    ...personFiles({ connector, conversationId, posts, linesOf }),
    async says(words) {
      const before = messages().length;
      await accepted(posts({ type: "message", text: words, textFormat: "plain" }));
      return messages().slice(before).flatMap(linesOf);
    },
    async presses(title, inputs = {}, { on } = {}) {
      return press({ options, userId, posts }, pick(title, on ?? null, messages(), seen), inputs);
    },
    sees: () => read(newest().card).lines,
    seesAll: () => messages().flatMap(linesOf),
    card: () => newest().card,
    fields: () => read(newest().card).fields,
    buttons: () => enabledTitles(newest().card),
    messages,
    keeps(words) {
      if (words === undefined) return newest();
      const message = messages().findLast((candidate) => holds(candidate, linesOf, words));
      const card = message === undefined ? null : seen(message);
      if (message === undefined || card === null) throw new Error(`no card says "${words}"`);
      return { message, card };
    },
    getsMessage: (words) =>
      connector.arrival(conversationId, (message) => holds(message, linesOf, words)),
    installs: () => accepted(posts({ type: "installationUpdate", action: "add" })),
    uninstalls: () => accepted(posts({ type: "installationUpdate", action: "remove" })),
  };
  return person;
}

function enabledTitles(card: Json): readonly string[] {
  return read(card)
    .buttons.filter(({ enabled }) => enabled)
    .map(({ title }) => title);
}

function holds(
  message: Message,
  linesOf: (message: Message) => readonly string[],
  words: string,
): boolean {
  return [message.summary, ...linesOf(message)].some((line) => line.includes(words));
}

function envelope(options: PersonOptions, userId: string, conversationId: string): Json {
  const { connector, entraId, name, tenantId, botId = "28:bot", locale = "sv-SE" } = options;
  serial += 1;
  return {
    id: `activity-${serial}`,
    channelId: "msteams",
    serviceUrl: connector.url,
    locale,
    from: { id: userId, name, aadObjectId: entraId },
    recipient: { id: botId, name: "Fördela" },
    conversation: { id: conversationId, tenantId, conversationType: "personal" },
    channelData: { tenant: { id: tenantId } },
  };
}

async function post(options: PersonOptions, activity: Json) {
  const response = await fetch(`${options.botUrl}/api/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(options.authorization === undefined ? {} : { authorization: options.authorization() }),
    },
    body: JSON.stringify(activity),
  });
  const answer = await response.text();
  return { status: response.status, body: answer === "" ? null : (JSON.parse(answer) as unknown) };
}

async function accepted(
  answer: Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
}

interface Picked {
  readonly kept: Kept;
  readonly button: Button;
}

function pick(
  title: string,
  on: Kept | null,
  messages: readonly Message[],
  seen: (message: Message) => Json | null,
): Picked {
  const cards = on === null ? newestFirst(messages, seen) : [on];
  for (const kept of cards) {
    const found = read(kept.card).buttons.filter((button) => button.title === title);
    const [button] = found;
    if (button === undefined) continue;
    if (found.length > 1 && new Set(found.map(({ action }) => JSON.stringify(action))).size > 1) {
      throw new Error(`there are ${found.length} buttons "${title}":\n${pictureOf(kept.card)}`);
    }
    if (!button.enabled) throw new Error(`"${title}" is off:\n${pictureOf(kept.card)}`);
    return { kept, button };
  }
  const shown = cards.slice(0, 3).map(({ card }) => pictureOf(card));
  throw new Error(`no button "${title}"; the newest cards:\n${shown.join("\n  ----\n")}`);
}

function newestFirst(
  messages: readonly Message[],
  seen: (message: Message) => Json | null,
): readonly Kept[] {
  return messages
    .toReversed()
    .map((message) => ({ message, card: seen(message) }))
    .filter((kept): kept is Kept => kept.card !== null);
}

interface Hand {
  readonly options: PersonOptions;
  readonly userId: string;
  readonly posts: Person["posts"];
}

async function press(hand: Hand, picked: Picked, inputs: Inputs): Promise<readonly string[]> {
  const { kept, button } = picked;
  const { action } = button;
  const filled = (): Json => dataOf(action, read(kept.card).fields, inputs);
  switch (button.type) {
    case "Action.Execute":
      return execute(hand, picked, filled());
    case "Action.Submit": {
      const before = hand.options.connector.messages(kept.message.conversationId).length;
      await accepted(hand.posts({ type: "message", replyToId: kept.message.id, value: filled() }));
      const after = hand.options.connector.messages(kept.message.conversationId);
      return after.slice(before).flatMap(({ card }) => (card === null ? [] : read(card).lines));
    }
    case "Action.ToggleVisibility":
      kept.message.views.set(hand.userId, toggled(kept.card, array(action["targetElements"])));
      return [];
    default:
      throw new Error(`"${button.title}" is a ${button.type}, which cannot be pressed here`);
  }
}

async function execute(
  { options, userId, posts }: Hand,
  { kept, button }: Picked,
  data: Json,
): Promise<readonly string[]> {
  const { id, verb, title } = button.action;
  const { status, body } = await posts({
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId: kept.message.id,
    value: { action: { type: "Action.Execute", id, title, verb, data }, trigger: "manual" },
  });
  const answer = record(body);
  const card = record(answer?.["value"]);
  // Anything else makes Teams show "Something went wrong" (TEAMS.md 2.2).
  const isCard = answer?.["type"] === "application/vnd.microsoft.card.adaptive" && card !== null;
  if (status !== 200 || answer?.["statusCode"] !== 200 || !isCard) {
    throw new Error(`"${button.title}" went wrong: ${status} ${JSON.stringify(body)}`);
  }
  for (const complaint of complaintsAbout(card)) options.connector.complain(complaint);
  kept.message.views.set(userId, card);
  return read(card).lines;
}

/** A copy of the card with elements shown or hidden by their ids. */
function toggled(card: Json, targets: readonly unknown[]): Json {
  const copy = structuredClone(card);
  for (const target of targets) {
    const id = typeof target === "string" ? target : text(record(target)?.["elementId"]);
    const wanted = record(target)?.["isVisible"];
    for (const element of everything(copy)) {
      if (element["id"] !== id) continue;
      const isVisible = typeof wanted === "boolean" ? wanted : element["isVisible"] === false;
      Object.assign(element, { isVisible });
    }
  }
  return copy;
}
