import { Application } from "@microsoft/teams-ai";
import type { Activity, TurnContext } from "botbuilder";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Language } from "../domain/person.ts";
import type { BotAdapter } from "./adapter.ts";
import {
  type Caller,
  type Click,
  type Conversation,
  type DoorRefusal,
  filesMax,
  type Rendered,
} from "./conversation.ts";
import { type SentFile, sentFiles } from "./file-receive.ts";
import type { Files } from "./files.ts";
import { identify, type Identity, languageOf } from "./identity.ts";
import { cardAnswer, otherAnswer, readClick, readSubmit } from "./invoke.ts";
import type { Metrics } from "./metrics.ts";
import { createSeen, type Seen } from "./seen.ts";
import { answerInvoke, createFaults, type Faults, reply } from "./turn.ts";

export interface DispatchOptions {
  readonly adapter: BotAdapter;
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly files: Files;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Everything that a route needs. */
interface Room extends DispatchOptions {
  readonly faults: Faults;
  readonly seen: Seen;
  /** Files that presses have just brought. */
  readonly brought: Seen;
}

/** Teams resends an unanswered message within minutes. */
const seenMilliseconds = 10 * 60_000;
const seenMax = 50_000;
/** Whoever asks on one card for the same file within this has pressed twice. In this process alone. */
const doublePressMilliseconds = 3_000;

/** Routes an authenticated turn; every invoke leaves with a valid answer, whatever happens. */
export function createDispatch(options: DispatchOptions): (context: TurnContext) => Promise<void> {
  const { adapter, conversation, chance, clock, metrics, log } = options;
  const faults = createFaults(conversation, chance, metrics, log);
  const room = {
    ...options,
    faults,
    seen: createSeen(clock, seenMilliseconds, seenMax),
    brought: createSeen(clock, doublePressMilliseconds, seenMax),
  };
  const application = new QuietApplication({ adapter });
  application.addRoute(is("invoke"), (context) => takeInvoke(room, context), true);
  application.addRoute(is("message"), (context) => takeMessage(room, context));
  application.addRoute(is("installationUpdate"), (context) => takeInstallation(room, context));
  application.addRoute(is("conversationUpdate"), (context) => takeMembers(room, context));
  adapter.onTurnError = (context, fault) => lastNet(room, context, fault);
  return async (context) => {
    // Reactions, edits, deletions, typing and whatever else Teams tells: taken note of, not answered.
    const handled = await application.run(context);
    metrics.count("fordela_turns_total", { type: handled ? context.activity.type : "other" });
  };
}

/**
 * The router without its typing signs: it sends one a second for any turn that lasts, whatever its own option
 * says, out of the few messages a second that Teams allows (TEAMS.md 6.4).
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    return;
  }
}

function is(type: string): (context: TurnContext) => Promise<boolean> {
  return (context) => Promise.resolve(context.activity.type === type);
}

async function takeInvoke(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.name === "adaptiveCard/action") {
    const { card, caller } = await clicked(room, activity);
    await answerInvoke(context, cardAnswer(card));
    // The answer leaves when the turn ends; a press that Teams repeats brings the file once.
    if (card.file !== undefined && !isRepeated(room, activity)) {
      inBackground(room, bring(room, activity, caller, card));
    }
    return;
  }
  if (activity.name === "fileConsent/invoke") return takeConsent(room, context);
  const { summary } = refusal(room, activity, "malformed", null);
  await answerInvoke(context, otherAnswer(activity.name ?? "", summary));
}

/** A consent card's press is answered at once; the file is put in its place after that (TEAMS.md section 4). */
async function takeConsent(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  await answerInvoke(context, otherAnswer("fileConsent/invoke", ""));
  const identified = await identify(activity, room.identity);
  if (identified.kind === "refused") {
    room.log.info("refused-at-the-door", { why: identified.why });
    return;
  }
  const { replyToId, value } = activity;
  const activityId = typeof replyToId === "string" && replyToId !== "" ? replyToId : null;
  const { caller } = identified;
  inBackground(room, room.files.chosen(caller, value, activityId, spoken(room, activity)));
}

/** Work that a turn has begun and does not wait for; its fault is logged. */
function inBackground({ log }: Room, work: Promise<void>): void {
  work.catch((fault: unknown) => log.error("file-fault", fault));
}

/** Brings the file that an answer has with it. */
async function bring(
  room: Room,
  activity: Activity,
  caller: Caller | null,
  card: Rendered,
): Promise<void> {
  if (card.file === undefined || caller === null) return;
  await room.files.offer(caller, card.file, spoken(room, activity));
}

async function clicked(room: Room, activity: Activity): Promise<Admitted<Rendered>> {
  const click = readClick(activity.value, activity.replyToId);
  return admitted(room, activity, (caller) =>
    click === null
      ? Promise.resolve(refusal(room, activity, "malformed", caller))
      : press(room, caller, click),
  );
}

async function press(room: Room, caller: Caller, click: Click): Promise<Rendered> {
  room.metrics.count("fordela_clicks_total");
  const { file, ...card } = await room.conversation.click(caller, click);
  // Nobody has asked for a file when a client refreshes its card.
  if (file === undefined || click.automatic) return card;
  // Two offers of one file are two codes, or two questions, of which its reader needs one.
  const asked = JSON.stringify([caller.entraId, click.activityId, file.of]);
  return room.brought.isFirst(asked) ? { ...card, file } : card;
}

async function takeMessage(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  const text = typeof activity.text === "string" ? activity.text.trim() : "";
  const attachments = attachmentsOf(activity);
  const submitted = text === "" ? readSubmit(activity.value, activity.replyToId) : null;
  if (text === "" && attachments.length === 0 && submitted === null) return;
  // Another bot that answers would be answered for ever.
  if (activity.from.role === "bot" || isRepeated(room, activity)) return;
  const files = sentFiles(activity);
  if (files.length > 0) return takeFiles(room, context, files, text);
  const { card, caller } = await admitted(room, activity, (caller) =>
    submitted === null
      ? room.conversation.message(caller, text, attachments)
      : press(room, caller, submitted),
  );
  if (card !== null) await replyWith(room, context, caller, card);
}

/** Answers with a card, and then with the file that it has with it. */
async function replyWith(
  room: Room,
  context: TurnContext,
  caller: Caller | null,
  card: Rendered,
): Promise<void> {
  await reply(context, card, room.metrics, room.log);
  await bring(room, context.activity, caller, card);
}

/** Fetches all files of a message at once, for which Teams waits, and answers them one after the other. */
async function takeFiles(
  room: Room,
  context: TurnContext,
  files: readonly SentFile[],
  words: string,
): Promise<void> {
  const { activity } = context;
  const identified = await identify(activity, room.identity);
  if (identified.kind === "refused") {
    const { card, caller } = turnedAway(room, activity, identified);
    return replyWith(room, context, caller, card);
  }
  const { caller } = identified;
  const language = spoken(room, activity);
  const come = await Promise.all(files.slice(0, filesMax).map((file) => room.files.fetch(file)));
  for (const [index, { name }] of files.entries()) {
    const fetched = come[index] ?? ({ kind: "failed", why: "too-many" } as const);
    const card = await guarded(room, activity, caller, () =>
      fetched.kind === "fetched"
        ? room.conversation.file(caller, { name, bytes: fetched.bytes, words })
        : room.conversation.aboutFile(caller, { kind: "news", name, news: fetched.why }, language),
    );
    await replyWith(room, context, caller, card);
    // Somebody who sends a hundred files hears once that they are too many.
    if (index >= filesMax) return;
  }
}

function isRepeated(room: Room, activity: Activity): boolean {
  const { id, conversation } = activity;
  if (typeof id !== "string" || id === "") return false;
  return !room.seen.isFirst(`${conversation.id} ${id}`);
}

/** Teams sends what was typed once more as `text/html`: that twin is no attachment. */
function attachmentsOf(activity: Activity) {
  const attachments: readonly unknown[] = Array.isArray(activity.attachments)
    ? activity.attachments
    : [];
  return attachments
    .filter((attachment) => typeof attachment === "object" && attachment !== null)
    .map((attachment) => attachment as Record<string, unknown>)
    .filter(({ contentType }) => typeof contentType === "string" && contentType !== "text/html")
    .map(({ contentType, name }) => ({
      contentType: String(contentType),
      name: typeof name === "string" ? name : null,
    }));
}

async function takeInstallation(room: Room, context: TurnContext): Promise<void> {
  switch (context.activity.action) {
    case "add":
      return arrived(room, context);
    case "remove":
      return left(room, context.activity);
    default:
      // An upgrade of the app is nothing to tell anybody.
      return;
  }
}

async function takeMembers(room: Room, context: TurnContext): Promise<void> {
  const { membersAdded, membersRemoved, recipient } = context.activity;
  if (includes(membersAdded, recipient.id)) return arrived(room, context);
  if (includes(membersRemoved, recipient.id)) return left(room, context.activity);
}

function includes(members: unknown, id: string): boolean {
  if (!Array.isArray(members)) return false;
  return members.some((member: { readonly id?: unknown } | null) => member?.id === id);
}

/** An installation comes as two activities; one of them is answered. */
async function arrived(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (!room.seen.isFirst(`arrived ${activity.conversation.id}`)) return;
  const identified = await identify(activity, room.identity);
  // Nobody has asked anything yet: a refusal waits until somebody does.
  if (identified.kind === "refused") return;
  const card = await guarded(room, activity, identified.caller, () =>
    room.conversation.arrived(identified.caller),
  );
  if (card !== null) await reply(context, card, room.metrics, room.log);
}

async function left(room: Room, activity: Activity): Promise<void> {
  const identified = await identify(activity, room.identity);
  if (identified.kind === "refused") return;
  room.seen.forget(`arrived ${activity.conversation.id}`);
  await room.conversation.left(identified.caller);
}

/** An answer, and who gets it; nobody where the activity does not say who it is from. */
interface Admitted<Answer> {
  readonly card: Answer | Rendered;
  readonly caller: Caller | null;
}

/** Lets a caller in, or answers with why not. */
async function admitted<Answer extends Rendered | null>(
  room: Room,
  activity: Activity,
  answer: (caller: Caller) => Promise<Answer>,
): Promise<Admitted<Answer>> {
  const identified = await identify(activity, room.identity);
  if (identified.kind === "refused") return turnedAway(room, activity, identified);
  const { caller } = identified;
  return { card: await guarded(room, activity, caller, () => answer(caller)), caller };
}

function turnedAway(
  room: Room,
  activity: Activity,
  { why, caller }: { readonly why: DoorRefusal; readonly caller: Caller | null },
): Admitted<never> {
  room.log.info("refused-at-the-door", { why });
  return { card: refusal(room, activity, why, caller), caller };
}

async function guarded<Answer extends Rendered | null>(
  room: Room,
  activity: Activity,
  caller: Caller,
  answer: () => Promise<Answer>,
): Promise<Answer | Rendered> {
  try {
    return await answer();
  } catch (fault) {
    return room.faults.card(fault, caller, spoken(room, activity));
  }
}

function refusal(
  room: Room,
  activity: Activity,
  why: DoorRefusal,
  caller: Caller | null,
): Rendered {
  room.metrics.count("fordela_refusals_total", { why });
  return room.conversation.refused(caller, why, spoken(room, activity));
}

function spoken(room: Room, activity: Activity): Language {
  return languageOf(room.identity.localeOf(activity));
}

/** What escaped every other guard: an invoke still gets its card. */
async function lastNet(room: Room, context: TurnContext, fault: unknown): Promise<void> {
  const card = room.faults.card(fault, null, spoken(room, context.activity));
  if (context.activity.type === "invoke") await answerInvoke(context, cardAnswer(card));
}
