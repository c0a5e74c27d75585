import { Application } from "@microsoft/teams-ai";
import type { Activity, TurnContext } from "botbuilder";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Language } from "../domain/person.ts";
import type { BotAdapter } from "./adapter.ts";
import type { Caller, Click, Conversation, DoorRefusal, Rendered } from "./conversation.ts";
import { identify, type Identity, languageOf } from "./identity.ts";
import { cardAnswer, otherAnswer, readClick, readSubmit } from "./invoke.ts";
import type { Metrics } from "./metrics.ts";
import { createSeen, type Seen } from "./seen.ts";
import { answerInvoke, createFaults, type Faults, reply } from "./turn.ts";

export interface DispatchOptions {
  readonly adapter: BotAdapter;
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Everything that a route needs. */
interface Room extends DispatchOptions {
  readonly faults: Faults;
  readonly seen: Seen;
}

/** Teams resends an unanswered message within minutes. */
const seenMilliseconds = 10 * 60_000;
const seenMax = 50_000;

/** Routes an authenticated turn; every invoke leaves with a valid answer, whatever happens. */
export function createDispatch(options: DispatchOptions): (context: TurnContext) => Promise<void> {
  const { adapter, conversation, chance, clock, metrics, log } = options;
  const faults = createFaults(conversation, chance, metrics, log);
  const room = { ...options, faults, seen: createSeen(clock, seenMilliseconds, seenMax) };
  const application = new Application({ adapter, startTypingTimer: false });
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

function is(type: string): (context: TurnContext) => Promise<boolean> {
  return (context) => Promise.resolve(context.activity.type === type);
}

async function takeInvoke(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.name === "adaptiveCard/action") {
    await answerInvoke(context, cardAnswer(await clicked(room, activity)));
    return;
  }
  const { summary } = refusal(room, activity, "malformed", null);
  await answerInvoke(context, otherAnswer(activity.name ?? "", summary));
}

async function clicked(room: Room, activity: Activity): Promise<Rendered> {
  const click = readClick(activity.value, activity.replyToId);
  return admitted(room, activity, (caller) =>
    click === null
      ? Promise.resolve(refusal(room, activity, "malformed", caller))
      : press(room, caller, click),
  );
}

function press(room: Room, caller: Caller, click: Click): Promise<Rendered> {
  room.metrics.count("fordela_clicks_total");
  return room.conversation.click(caller, click);
}

async function takeMessage(room: Room, context: TurnContext): Promise<void> {
  const { activity } = context;
  const text = typeof activity.text === "string" ? activity.text.trim() : "";
  const attachments = attachmentsOf(activity);
  const submitted = text === "" ? readSubmit(activity.value, activity.replyToId) : null;
  if (text === "" && attachments.length === 0 && submitted === null) return;
  // Another bot that answers would be answered for ever.
  if (activity.from.role === "bot" || isRepeated(room, activity)) return;
  const card = await admitted(room, activity, (caller) =>
    submitted === null
      ? room.conversation.message(caller, text, attachments)
      : press(room, caller, submitted),
  );
  if (card !== null) await reply(context, card, room.metrics, room.log);
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

/** Lets a caller in, or answers with why not. */
async function admitted<Answer extends Rendered | null>(
  room: Room,
  activity: Activity,
  answer: (caller: Caller) => Promise<Answer>,
): Promise<Answer | Rendered> {
  const identified = await identify(activity, room.identity);
  if (identified.kind === "refused") {
    room.log.info("refused-at-the-door", { why: identified.why });
    return refusal(room, activity, identified.why, identified.caller);
  }
  return guarded(room, activity, identified.caller, () => answer(identified.caller));
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
