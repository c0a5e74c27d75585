import { systemChance } from "./app/chance.ts";
import type { Channel } from "./app/channel.ts";
import { type Clock, systemClock } from "./app/clock.ts";
import { openCommits } from "./app/commit.ts";
import { sha256 } from "./app/digest.ts";
import { keepDuties } from "./app/duty-keeper.ts";
import type { Log as ProcessLog } from "./app/log.ts";
import type { Commits, Outcome } from "./app/outcome.ts";
import { handOverDelivery } from "./app/lease.ts";
import { type Reconcile, startReconcile } from "./app/reconcile.ts";
import type { Config } from "./config.ts";
import type { Day, Instant } from "./domain/brand.ts";
import type { RecordedEvent } from "./domain/event.ts";
import { dayAt } from "./domain/moment.ts";
import { decode, encode } from "./ledger/event-codec.ts";
import type { Log } from "./ledger/log.ts";
import { openLedger } from "./ledger/open.ts";
import { createConversation } from "./teams/answer.ts";
import { renderMessage } from "./teams/cards/message.ts";
import type { Proof } from "./teams/cards/verify.ts";
import type { Conversation } from "./teams/conversation.ts";
import { createMetrics, type Metrics } from "./teams/metrics.ts";
import { openServer, type OpenServer, type Readiness } from "./teams/server.ts";
import { keepStoredAnswers } from "./teams/stored-answers.ts";
import { createTransport, type Transport } from "./teams/transport.ts";

/** The tick stands still when it is older than this; `/readyz` then says so. */
const tickMillisecondsMax = 5 * 60_000;

/** A store that has not answered by then is not ready. */
const storeMillisecondsMax = 5_000;

export interface ProgramOptions {
  readonly config: Config;
  readonly tenantId: string;
  readonly botId: string;
  /** Where conversations are opened with people who have never written; null where nowhere, as in local mode. */
  readonly serviceUrl: string | null;
  /** The authority's time; local mode moves it. */
  readonly clock: Clock;
  readonly log: ProcessLog;
  /** Only in local mode: sets the movable clock to what was typed. */
  readonly moveClock: ((commits: Commits, typed: string) => Promise<Outcome | null>) | null;
  /** Carried out when the log has been read and before anybody is answered. */
  readonly prepare: (commits: Commits) => Promise<void>;
  /** More paths that answer a GET with JSON. */
  readonly routes: Readonly<Record<string, () => Promise<object>>>;
  readonly host: string;
  /** The program cannot go on. */
  readonly onFatal: (fault: unknown) => void;
}

/** A running program. */
export interface Program {
  readonly port: number;
  readonly commits: Commits;
  readonly reconcile: Reconcile;
  /** Takes nothing new, lets what is under way finish, and closes the store. */
  close(): Promise<void>;
}

/** Wires the rooms to each other and opens the doors; closes all of them in the opposite order. */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  const { config, clock, log, onFatal } = options;
  const metrics = createMetrics();
  const ledger = await openLedger(config.store, {
    authority: config.authority,
    chance: systemChance,
    clock: systemClock,
    acceptLoss: config.acceptLoss,
  });
  const commits = await openCommits({
    ledger,
    codec: { encode: (recorded) => encode(recorded.event, recorded), decode },
    clock,
    chance: systemChance,
    digest: sha256,
    onFatal,
  });
  commits.onRecords((records) => count(metrics, records));
  await options.prepare(commits);
  const letDutiesGo = keepDuties(commits, clock, (fault) => log.error("duties-fault", fault));
  const reached: { at: string | null } = { at: config.publicUrl };
  const transport = wireTeams(options, commits, ledger, metrics, () => reached.at);
  const holder = systemChance.bytes(8);
  const tellHead = tellHeads(ledger, log);
  const reconcile = startReconcile({
    commits,
    ledger,
    channel: transport.channel,
    clock,
    holder,
    onFault: (fault) => log.error("delivery-fault", fault),
    onTick(now) {
      metrics.set("fordela_last_tick_seconds", Math.floor(now / 1_000));
      tellHead(now);
    },
  });
  const server = await serve(options, transport, metrics, () =>
    readiness(commits, reconcile, clock),
  );
  // Local mode is reached at whatever port it got, from this machine alone.
  if (config.mode === "local") reached.at ??= `http://127.0.0.1:${server.port}`;
  return {
    port: server.port,
    commits,
    reconcile,
    async close() {
      await server.close();
      const delivered = reconcile.delivers();
      await reconcile.close();
      const unheard = (fault: unknown): void => log.error("delivery-fault", fault);
      if (delivered) await handOverDelivery(ledger, holder).catch(unheard);
      transport.stored.close();
      letDutiesGo();
      await commits.close();
      await ledger.close();
    },
  };
}

/**
 * Writes the log's head into the process log at the start and once a day: there it stands outside the store, and whoever
 * can rewrite the store cannot do it unseen (`npm run verify -- FILE --head RECORD:CODE`).
 */
export function tellHeads(ledger: Pick<Log, "head">, log: ProcessLog): (now: Instant) => void {
  let told: Day | null = null;
  return (now) => {
    const today = dayAt(now);
    if (told === today) return;
    told = today;
    ledger.head().then(
      ({ position, hash }) => log.info("ledger-head", { position, hash }),
      (fault: unknown) => {
        // Asked again at the next tick.
        told = null;
        log.error("head-fault", fault);
      },
    );
  };
}

function count(metrics: Metrics, records: readonly RecordedEvent[]): void {
  metrics.count("fordela_records_total", {}, records.length);
  const last = records.at(-1);
  if (last !== undefined) metrics.set("fordela_log_position", last.position);
}

type Wired = Transport & { readonly stored: ReturnType<typeof keepStoredAnswers> };

/** The conversation answers through the transport, and the transport asks the conversation: one is told of the other late. */
function wireTeams(
  options: ProgramOptions,
  commits: Commits,
  ledger: Log,
  metrics: Metrics,
  reachedAt: () => string | null,
): Wired {
  const { config, clock, log, moveClock } = options;
  const late: { conversation: Conversation | null } = { conversation: null };
  const conversation = (): Conversation => {
    if (late.conversation === null)
      throw new Error("the conversation is wired before anybody is answered");
    return late.conversation;
  };
  const transport = createTransport({
    mode: config.mode,
    settings: config.bot === null ? {} : { ...config.bot },
    tenantId: options.tenantId,
    botId: options.botId,
    serviceUrl: options.serviceUrl ?? config.serviceUrl,
    conversation: passedOn(conversation),
    render: renderMessage,
    files: { way: config.files, hosts: config.fileHosts },
    notes: ledger,
    reachedAt,
    clock: systemClock,
    chance: systemChance,
    metrics,
    log,
  });
  const channel = options.serviceUrl === null ? unopened(transport.channel) : transport.channel;
  const stored = keepStoredAnswers(
    channel,
    systemClock,
    () => commits.current(),
    () => clock.now(),
    (fault) => log.error("stored-answer-fault", fault),
  );
  commits.onRecords((records) => {
    stored.touched(new Set(records.flatMap((recorded) => recorded.touches)));
  });
  late.conversation = createConversation({
    commits,
    clock,
    digest: sha256,
    stored,
    prove: () => prove(ledger),
    eventsAt: async (positions) =>
      (await ledger.at(positions)).map(({ previous, record: { position, hash, body } }) => ({
        position,
        previous,
        hash,
        body,
      })),
    moveClock: moveClock === null ? null : (typed) => moveClock(commits, typed),
    filesGoOut: config.files !== "off",
    log,
  });
  return { ...transport, channel, stored };
}

/** Asks the conversation, which is there by the time that somebody is answered. */
const passedOn = (conversation: () => Conversation): Conversation => ({
  message: (caller, text, attachments) => conversation().message(caller, text, attachments),
  file: (caller, file) => conversation().file(caller, file),
  aboutFile: (caller, about, language) => conversation().aboutFile(caller, about, language),
  fileAgain: (entraId, of) => conversation().fileAgain(entraId, of),
  click: (caller, click) => conversation().click(caller, click),
  arrived: (caller) => conversation().arrived(caller),
  left: (caller) => conversation().left(caller),
  refused: (caller, why, language) => conversation().refused(caller, why, language),
  failed: (caller, incident, language) => conversation().failed(caller, incident, language),
});

/** Whom nobody can reach first: local mode never calls anybody outside this machine. */
function unopened(channel: Channel): Channel {
  return {
    send: (address, message, state) => channel.send(address, message, state),
    edit: (address, activityId, message, state) =>
      channel.edit(address, activityId, message, state),
    open: () => Promise.resolve({ kind: "refused", code: "local-only" }),
  };
}

/** Follows the whole chain as it is stored, for anybody who asks. */
async function prove(ledger: Log): Promise<Proof> {
  const head = await ledger.head();
  const verdict = await ledger.verify();
  const isWhole = verdict.kind === "sound";
  const end = isWhole ? verdict.head : head;
  return {
    records: end.position,
    head: end.position,
    hash: end.hash,
    isWhole,
    firstBad: isWhole ? null : verdict.position,
  };
}

function serve(
  options: ProgramOptions,
  transport: Transport,
  metrics: Metrics,
  ready: () => Promise<Readiness>,
): Promise<OpenServer> {
  const { config, host, routes } = options;
  return openServer({
    door: transport.door,
    downloads: transport.downloads,
    host,
    port: config.port,
    ready,
    routes,
    metrics: { registry: metrics, host: "127.0.0.1", port: config.metricsPort },
    clock: systemClock,
  });
}

/** Whether the store answers, and whether the tick still goes; a store that hangs does not answer. */
export async function readiness(
  commits: Pick<Commits, "current">,
  reconcile: Pick<Reconcile, "lastTick" | "delivers">,
  clock: Clock,
): Promise<Readiness> {
  const answered = commits.current().then(
    () => true,
    () => false,
  );
  const late = new Promise<false>((resolve) => {
    systemClock.after(storeMillisecondsMax, () => resolve(false));
  });
  const store = await Promise.race([answered, late]);
  const last = reconcile.lastTick();
  const tick = last !== null && clock.now() - last < tickMillisecondsMax;
  return { ready: store && tick, checks: { store, tick, delivers: reconcile.delivers() } };
}
