import {
  type Instant,
  instant,
  type LogPosition,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import type { Command, Envelope } from "../domain/command.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { State } from "../domain/state.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Viewer } from "../notify/card.ts";
import { allSubjects, dependentsOf } from "../notify/dependents.ts";
import type { Owed } from "../notify/message.ts";
import { owed } from "../notify/owed.ts";
import { type Action, plan } from "../notify/plan.ts";
import { wakesOn } from "../notify/wake.ts";
import { Agenda } from "./agenda.ts";
import type { Channel, Message } from "./channel.ts";
import { type Clock, dayOf, hourOn } from "./clock.ts";
import type { Commits, Outcome } from "./outcome.ts";

/** How often the clock is looked at, and the lease renewed. */
const tickMilliseconds = 1_000;
const leaseMilliseconds = 15_000;
const renewMilliseconds = 5_000;

/** At most one edit of a message in this time; what comes between is one edit afterwards. */
const editMilliseconds = 2_000;

/** How long a failed edit or an unreachable person rests before the next try. */
const retryMilliseconds = 30_000;
const openAgainMilliseconds = 3_600_000;

/** The hour at which a change of office brings its cards. */
const morning = 7;

export interface ReconcileOptions {
  readonly commits: Commits;
  readonly ledger: Ledger;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Names this process in the lease. */
  readonly holder: string;
  /** Told of every fault; the loop itself goes on. */
  readonly onFault: (fault: unknown) => void;
}

/** Keeps what has been said equal to what is owed. */
export interface Reconcile {
  /** When the clock was last looked at; null before the first time. */
  lastTick(): Instant | null;
  /** Whether this process delivers now. */
  delivers(): boolean;
  /** Resolves when nothing is left to do at this moment. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the loop that delivers: a commit makes its subjects dirty, a tick wakes those whose moment has
 * come, a new lease makes all of them dirty; each dirty subject is planned from the state as it is then.
 */
export function startReconcile(options: ReconcileOptions): Reconcile {
  const loop = new ReconcileLoop(options);
  loop.start();
  return loop;
}

class ReconcileLoop implements Reconcile {
  readonly #options: ReconcileOptions;
  readonly #agenda = new Agenda<Subject>();
  #dirty = new Set<Subject>();
  readonly #lastEdit = new Map<string, number>();
  readonly #lastOpen = new Map<PersonId, number>();
  readonly #edits: (Command & { type: "record-edits" })["edits"][number][] = [];
  #running: Promise<void> | null = null;
  #isHolder = false;
  #renewAt = 0;
  #lastTick: Instant | null = null;
  #closed = false;
  #cancelTick = (): void => undefined;
  #stopListening = (): void => undefined;

  constructor(options: ReconcileOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopListening = this.#options.commits.onRecords((records, state) =>
      this.#onRecords(records, state),
    );
    this.#tick();
  }

  lastTick(): Instant | null {
    return this.#lastTick;
  }

  delivers(): boolean {
    return this.#isHolder;
  }

  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelTick();
    this.#stopListening();
    await this.idle();
  }

  #onRecords(records: readonly RecordedEvent[], state: State): void {
    if (!this.#isHolder) return;
    for (const { touches } of records) {
      for (const touched of touches) {
        for (const subject of dependentsOf(touched, state)) this.#dirty.add(subject);
      }
    }
    this.#run();
  }

  #tick(): void {
    if (this.#closed) return;
    this.#cancelTick = this.#options.clock.after(tickMilliseconds, () => this.#tick());
    this.#renew()
      .then(() => {
        const now = this.#options.clock.now();
        this.#lastTick = now;
        if (!this.#isHolder) return;
        for (const subject of this.#agenda.due(now)) this.#dirty.add(subject);
        this.#run();
      })
      .catch(this.#options.onFault);
  }

  /** Only the holder of the lease delivers; the log's claims are the fence should two believe they are. */
  async #renew(): Promise<void> {
    const now = this.#options.clock.now();
    if (now < this.#renewAt) return;
    this.#renewAt = now + renewMilliseconds;
    const { ledger, holder, commits } = this.#options;
    const was = this.#isHolder;
    this.#isHolder = await ledger.lease("delivery", holder, leaseMilliseconds);
    if (this.#isHolder && !was) {
      for (const subject of allSubjects(await commits.current())) this.#dirty.add(subject);
    }
  }

  #run(): void {
    if (this.#closed || this.#dirty.size === 0) return;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  async #work(): Promise<void> {
    try {
      while (this.#dirty.size > 0 && !this.#closed) {
        const subjects = this.#dirty;
        this.#dirty = new Set();
        const state = await this.#options.commits.current();
        const now = this.#options.clock.now();
        const actions = [...subjects].flatMap((subject) => this.#planFor(subject, state, now));
        await Promise.all(actions.map(([subject, action]) => this.#carryOut(subject, action)));
        await this.#recordEdits();
      }
    } catch (fault) {
      this.#options.onFault(fault);
    }
    // In the same breath as the last look: what is made dirty later starts anew.
    this.#running = null;
  }

  #planFor(subject: Subject, state: State, now: Instant): [Subject, Action][] {
    const today = dayOf(now);
    const { actions, lookAgain } = plan(subject, owed(subject, state, today), state, now);
    if (lookAgain !== null) this.#agenda.add(subject, lookAgain);
    const proposal = state.proposals.get(subject.slice("proposal/".length));
    const wakes = proposal === undefined ? null : wakesOn(proposal, state, today);
    if (wakes !== null) this.#agenda.add(subject, hourOn(wakes, morning));
    return actions.map((action) => [subject, action]);
  }

  async #carryOut(subject: Subject, action: Action): Promise<void> {
    try {
      switch (action.kind) {
        case "send":
          return await this.#send(action.owed, action.attempt, action.revision);
        case "edit":
          return await this.#edit(subject, action);
        case "give-up":
          await this.#execute({
            type: "end-delivery",
            key: action.key,
            outcome: { kind: "unknown" },
          });
          this.#dirty.add(subject);
          return;
        case "open":
          return await this.#open(subject, action.person);
        default:
          action satisfies never;
      }
    } catch (fault) {
      this.#agenda.add(subject, this.#later(retryMilliseconds));
      this.#options.onFault(fault);
    }
  }

  #later(milliseconds: number): Instant {
    return instant(this.#options.clock.now() + milliseconds);
  }

  #execute(command: Command): Promise<Outcome> {
    const envelope: Envelope = { command, actor: { kind: "system", name: "delivery" }, key: null };
    return this.#options.commits.execute(envelope);
  }

  /** Claimed in the log before it is sent: that is what keeps two processes from telling it twice. */
  async #send(message: Owed, attempt: number, revision: LogPosition): Promise<void> {
    const { key, person, kind, subject, card } = message;
    const claim = await this.#execute({
      type: "begin-delivery",
      key,
      person,
      kind,
      subject,
      revision,
      attempt,
    });
    if (claim.kind === "refused") return;
    const state = await this.#options.commits.current();
    const address = state.conversations.get(person)?.address;
    if (address == null) {
      await this.#execute({
        type: "end-delivery",
        key,
        outcome: { kind: "refused", code: "no-conversation" },
      });
      return;
    }
    const outcome = await this.#options.channel.send(
      address,
      this.#message(person, card, false, state),
      state,
    );
    if (outcome.kind === "refused" && outcome.conversation !== "kept") {
      await this.#execute({ type: "lose-conversation", person, code: outcome.code });
    }
    await this.#execute({ type: "end-delivery", key, outcome });
    // What changed while it was on its way is edited in.
    this.#dirty.add(subject);
  }

  #message(person: PersonId, card: Owed["card"], retired: boolean, state: State): Message {
    const language = state.persons.get(person)?.language ?? "sv";
    const viewer: Viewer = { person, language, today: dayOf(this.#options.clock.now()) };
    return { card, viewer, retired };
  }

  async #edit(subject: Subject, action: Action & { kind: "edit" }): Promise<void> {
    const { receipt, retired, revision, card } = action;
    const { activityId, key, person } = receipt;
    const next = (this.#lastEdit.get(key) ?? 0) + editMilliseconds;
    if (next > this.#options.clock.now()) {
      this.#agenda.add(subject, instant(next));
      return;
    }
    const state = await this.#options.commits.current();
    const address = state.conversations.get(person)?.address;
    if (activityId === null || address == null) return;
    this.#lastEdit.set(key, this.#options.clock.now());
    const outcome = await this.#options.channel.edit(
      address,
      activityId,
      this.#message(person, card, retired, state),
      state,
    );
    if (outcome.kind === "failed") {
      this.#agenda.add(subject, this.#later(retryMilliseconds));
      return;
    }
    if (retired) this.#lastEdit.delete(key);
    this.#edits.push({ key, revision, retired, lost: outcome.kind === "lost" });
  }

  /** One receipt for all edits of a pass. */
  async #recordEdits(): Promise<void> {
    const edits = this.#edits.splice(0);
    if (edits.length > 0) await this.#execute({ type: "record-edits", edits });
  }

  async #open(subject: Subject, person: PersonId): Promise<void> {
    const now = this.#options.clock.now();
    if ((this.#lastOpen.get(person) ?? -Infinity) + openAgainMilliseconds > now) return;
    this.#lastOpen.set(person, now);
    const entraId = (await this.#options.commits.current()).persons.get(person)?.entraId;
    if (entraId == null) return;
    const outcome = await this.#options.channel.open(entraId);
    if (outcome.kind !== "opened") return;
    await this.#execute({
      type: "open-conversation",
      person,
      cause: "opened-by-us",
      address: outcome.address,
    });
    this.#dirty.add(subject);
  }
}
