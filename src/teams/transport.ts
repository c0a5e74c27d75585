import type { Chance } from "../app/chance.ts";
import type { Channel, Message } from "../app/channel.ts";
import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { State } from "../domain/state.ts";
import { BotAdapter, type BotSettings, type CredentialsFactory } from "./adapter.ts";
import type { Conversation, Rendered } from "./conversation.ts";
import { createChannel, createPost } from "./deliver.ts";
import { createDispatch } from "./dispatch.ts";
import { createDoor, type Door } from "./door.ts";
import { createFiles, type FilePolicy, type Files } from "./files.ts";
import { createHttpClient } from "./http-client.ts";
import { clientLocale, createGuests, type Identity, languageOf, noGuests } from "./identity.ts";
import type { Metrics } from "./metrics.ts";
import type { PaceLimits } from "./departures.ts";
import { createPace, publishedLimits } from "./pace.ts";
import type { Notes } from "./waiting.ts";

export interface TransportOptions {
  readonly mode: "local" | "production";
  readonly settings: BotSettings;
  readonly tenantId: string;
  /** Towards Teams: `28:` and the app id; in local mode the Playground's own. */
  readonly botId: string;
  /** Where conversations are opened that nobody has begun. */
  readonly serviceUrl: string;
  readonly conversation: Conversation;
  readonly render: (message: Message, state: State) => Rendered;
  /** The machine's own time, also where local mode has moved the authority's. */
  readonly clock: Clock;
  readonly chance: Chance;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly credentialsFactory?: CredentialsFactory;
  readonly limits?: PaceLimits;
  /** How long Teams may take to answer one request. */
  readonly timeoutMilliseconds?: number;
  readonly inFlightMax?: number;
  readonly files: FilePolicy;
  /** What is shared by all processes for a while: files that wait for their readers. */
  readonly notes: Notes;
  /** Where the bot's own door is reached from a person's machine; null while, or where, it is not. */
  readonly reachedAt: () => string | null;
}

/** Both directions between Teams and the program. */
export interface Transport {
  readonly door: Door;
  readonly channel: Channel;
  /** Where files are fetched that Teams does not take. */
  readonly downloads: Files["door"];
}

export function createTransport(options: TransportOptions): Transport {
  const { mode, settings, conversation, clock, metrics, log, timeoutMilliseconds } = options;
  const pace = createPace(clock, options.limits ?? publishedLimits);
  const adapter = new BotAdapter({
    mode,
    settings,
    httpClient: createHttpClient(pace, clock, metrics, timeoutMilliseconds),
    ...(options.credentialsFactory === undefined
      ? {}
      : { credentialsFactory: options.credentialsFactory }),
  });
  const identity: Identity = {
    tenantId: options.tenantId,
    guests: mode === "local" ? noGuests : createGuests(adapter, clock, log),
    localeOf: mode === "local" ? () => null : clientLocale,
  };
  const post = createPost({ ...options, adapter });
  const files = createFiles({ ...options, policy: options.files, post });
  const door = createDoor({
    adapter,
    turn: createDispatch({ ...options, adapter, identity, files }),
    loopbackOnly: mode === "local",
    tooBusy: (activity) =>
      conversation.refused(null, "too-busy", languageOf(identity.localeOf(activity))),
    clock,
    metrics,
    log,
    ...(options.inFlightMax === undefined ? {} : { inFlightMax: options.inFlightMax }),
  });
  return { door, channel: createChannel({ ...options, adapter }), downloads: files.door };
}
