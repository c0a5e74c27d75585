import {
  commandKey,
  type Instant,
  instant,
  type LogPosition,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import type { Command, Envelope } from "../domain/command.ts";
import type { State } from "../domain/state.ts";
import type { Card, Viewer } from "../notify/card.ts";
import type { Owed } from "../notify/message.ts";
import type { Action } from "../notify/plan.ts";
import type { Channel, Message, SendOutcome } from "./channel.ts";
import { type Clock, dayOf } from "./clock.ts";
import type { Commits, Outcome } from "./outcome.ts";

/** What is under way to Teams at the same time: a claim is made when its message can leave at once. */
const underWayMax = 40;

/** The channel has limits and retries of its own; what has not ended by then must not keep its place for ever. */
const answerMillisecondsMax = 10 * 60_000;

/** At most one edit of a message in this time; what comes between is one edit afterwards. */
const editMilliseconds = 2_000;

/** How long edits that are made wait for each other, so that they share a receipt. */
const flushMilliseconds = 50;

/** How long a failed edit or an unreachable person rests before the next try. */
const retryMilliseconds = 30_000;
const openAgainMilliseconds = 3_600_000;

/** How many moments of edits are remembered before the old ones are forgotten. */
const editMomentsMax = 1_000;

export interface DeliveryOptions {
  readonly commits: Commits;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Names this process in its claims. */
  readonly holder: string;
  /** Asks for a subject to be planned again at a moment; at once when null. */
  readonly lookAgain: (subject: Subject, at: Instant | null) => void;
  readonly onFault: (fault: unknown) => void;
}

type Edit = (Command & { type: "record-edits" })["edits"][number];

/** Carries out what has been planned; every end of it makes its subject planned again. */
export class Deliveries {
  readonly #options: DeliveryOptions;
  readonly #underWay = new Map<string, Promise<unknown>>();
  /** What is to be planned anew once something about the same message has ended. */
  readonly #after = new Map<string, Subject>();
  /** What found no room, to be planned anew when there is: by then it may not be owed any more. */
  readonly #deferred = new Set<Subject>();
  readonly #lastEdit = new Map<string, number>();
  readonly #lastOpen = new Map<PersonId, number>();
  readonly #edits: { readonly subject: Subject; readonly edit: Edit }[] = [];
  #claims = 0;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** Begins an action, or has it planned anew when what is under way about the same message has ended. */
  begin(subject: Subject, action: Action): void {
    const key = keyOf(action);
    if (this.#underWay.has(key)) {
      this.#after.set(key, subject);
      return;
    }
    const rests = this.#restsUntil(action);
    if (rests !== null) {
      this.#options.lookAgain(subject, rests);
      return;
    }
    if (this.#underWay.size >= underWayMax) {
      this.#deferred.add(subject);
      return;
    }
    const done = this.#carryOut(subject, action)
      .catch((fault: unknown) => {
        this.#options.lookAgain(subject, this.#later(retryMilliseconds));
        this.#options.onFault(fault);
      })
      .finally(() => this.#end(key));
    this.#underWay.set(key, done);
  }

  /** Until when a message is not edited again, or a conversation not asked for again; null when it may be now. */
  #restsUntil(action: Action): Instant | null {
    if (action.kind === "edit")
      return this.#restsSince(this.#lastEdit.get(action.receipt.key), editMilliseconds);
    if (action.kind === "open")
      return this.#restsSince(this.#lastOpen.get(action.person), openAgainMilliseconds);
    return null;
  }

  #restsSince(last: number | undefined, milliseconds: number): Instant | null {
    const now = this.#options.clock.now();
    // A clock that was set back must not hold anything up.
    const isResting = last !== undefined && last <= now && now < last + milliseconds;
    return isResting ? instant(last + milliseconds) : null;
  }

  /** Resolves when nothing is under way; null when nothing is. */
  get underWay(): Promise<unknown> | null {
    return this.#underWay.size === 0 ? null : Promise.all(this.#underWay.values());
  }

  /** Has as many deferred subjects planned again as there is room for now. */
  release(): void {
    let room = underWayMax - this.#underWay.size;
    for (const subject of this.#deferred) {
      if (room <= 0) return;
      room -= 1;
      this.#deferred.delete(subject);
      this.#options.lookAgain(subject, null);
    }
  }

  #end(key: string): void {
    this.#underWay.delete(key);
    const next = this.#after.get(key);
    this.#after.delete(key);
    if (next !== undefined) this.#options.lookAgain(next, null);
    this.release();
  }

  #carryOut(subject: Subject, action: Action): Promise<unknown> {
    switch (action.kind) {
      case "send":
        return this.#send(action.owed, action.attempt, action.revision);
      case "edit":
        return this.#edit(subject, action);
      case "give-up":
        return this.#execute({
          type: "end-delivery",
          key: action.key,
          outcome: { kind: "unknown" },
        });
      case "open":
        return this.#open(subject, action.person);
      default:
        return action satisfies never;
    }
  }

  #later(milliseconds: number): Instant {
    return instant(this.#options.clock.now() + milliseconds);
  }

  #execute(command: Command, key: Envelope["key"] = null): Promise<Outcome> {
    return this.#options.commits.execute({
      command,
      actor: { kind: "system", name: "delivery" },
      key,
    });
  }

  /** Claimed in the log before it is sent: that is what keeps two processes from telling it twice. */
  async #send(message: Owed, attempt: number, revision: LogPosition): Promise<void> {
    const { key, person, kind, subject, card, steps } = message;
    this.#claims += 1;
    // The claim's own key tells it from the same claim of another process when the answer is lost.
    const claim = await this.#execute(
      {
        type: "begin-delivery",
        key,
        person,
        kind,
        subject,
        revision,
        attempt,
        ...(steps === undefined ? {} : { steps }),
      },
      commandKey(`claim/${this.#options.holder}/${this.#claims}`),
    );
    if (claim.kind === "refused") return;
    const outcome = await this.#tell(person, card);
    if (outcome.kind === "refused" && outcome.conversation !== "kept") {
      await this.#execute({ type: "lose-conversation", person, code: outcome.code });
    }
    await this.#execute({ type: "end-delivery", key, outcome });
  }

  async #tell(person: PersonId, card: Card): Promise<SendOutcome> {
    const { commits, channel } = this.#options;
    const state = await commits.current();
    const address = state.conversations.get(person)?.address;
    if (address == null) return { kind: "refused", code: "no-conversation", conversation: "kept" };
    const sent = channel.send(address, this.#message(person, card, false, state), state);
    return this.#within(sent, { kind: "unknown" });
  }

  #message(person: PersonId, card: Card, retired: boolean, state: State): Message {
    const language = state.persons.get(person)?.language ?? "sv";
    const now = this.#options.clock.now();
    const viewer: Viewer = { person, language, now, today: dayOf(now) };
    return { card, viewer, retired };
  }

  async #edit(subject: Subject, action: Action & { kind: "edit" }): Promise<void> {
    const { commits, channel, clock, lookAgain } = this.#options;
    const { receipt, retired, revision, card } = action;
    const { activityId, key, person } = receipt;
    this.#lastEdit.set(key, clock.now());
    this.#forgetEdits(clock.now());
    const state = await commits.current();
    const address = state.conversations.get(person)?.address;
    if (activityId === null || address == null) return;
    // The state is alive: it tells at every attempt whether its reader has opened a form meanwhile.
    const isWanted = (): boolean =>
      (state.receipts.get(key)?.formSince ?? null) === receipt.formSince;
    const message = { ...this.#message(person, card, retired, state), isWanted };
    const edited = channel.edit(address, activityId, message, state);
    const outcome = await this.#within(edited, { kind: "failed", code: "no-answer" });
    if (outcome.kind === "failed") {
      lookAgain(subject, this.#later(retryMilliseconds));
      return;
    }
    this.#edited(subject, { key, revision, retired, lost: outcome.kind === "lost" });
  }

  #forgetEdits(now: number): void {
    if (this.#lastEdit.size < editMomentsMax) return;
    for (const [key, moment] of this.#lastEdit)
      if (moment + editMilliseconds < now) this.#lastEdit.delete(key);
  }

  /** One receipt for all edits that are made at about the same time. */
  #edited(subject: Subject, edit: Edit): void {
    this.#edits.push({ subject, edit });
    if (this.#edits.length > 1) return;
    const key = `flush/${edit.key}`;
    const flushed = this.#pause(flushMilliseconds)
      .then(() => this.#flush(this.#edits.splice(0)))
      .finally(() => this.#end(key));
    this.#underWay.set(key, flushed);
  }

  async #flush(made: readonly { readonly subject: Subject; readonly edit: Edit }[]): Promise<void> {
    try {
      await this.#execute({ type: "record-edits", edits: made.map(({ edit }) => edit) });
    } catch (fault) {
      for (const { subject } of made)
        this.#options.lookAgain(subject, this.#later(retryMilliseconds));
      this.#options.onFault(fault);
    }
  }

  /** What the channel answers, or `otherwise` where it does not within its time. */
  #within<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
    const { promise: late, resolve } = Promise.withResolvers<Answer>();
    const cancel = this.#options.clock.after(answerMillisecondsMax, () => resolve(otherwise));
    return Promise.race([asked, late]).finally(cancel);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#options.clock.after(milliseconds, resolve);
    });
  }

  async #open(subject: Subject, person: PersonId): Promise<void> {
    const { commits, channel, clock, lookAgain } = this.#options;
    this.#lastOpen.set(person, clock.now());
    lookAgain(subject, this.#later(openAgainMilliseconds));
    const entraId = (await commits.current()).persons.get(person)?.entraId;
    if (entraId == null) return;
    const opened = await this.#within(channel.open(entraId), { kind: "unknown" });
    if (opened.kind === "unknown") return;
    if (opened.kind === "refused") {
      await this.#execute({ type: "lose-conversation", person, code: opened.code });
      return;
    }
    const { address } = opened;
    await this.#execute({ type: "open-conversation", person, cause: "opened-by-us", address });
  }
}

/** What must not be under way twice at the same time. */
function keyOf(action: Action): string {
  switch (action.kind) {
    case "send":
      return `message/${action.owed.key}`;
    case "give-up":
      return `message/${action.key}`;
    case "edit":
      return `message/${action.receipt.key}`;
    case "open":
      return `open/${action.person}`;
    default:
      return action satisfies never;
  }
}
