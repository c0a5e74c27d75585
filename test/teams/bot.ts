import { systemChance } from "../../src/app/chance.ts";
import type { Message } from "../../src/app/channel.ts";
import { type Clock, systemClock } from "../../src/app/clock.ts";
import { createLog, type Log } from "../../src/app/log.ts";
import type {
  Caller,
  Click,
  Conversation,
  FinishedFile,
  OfferedFile,
  ReceivedAttachment,
  ReceivedFile,
  Rendered,
} from "../../src/teams/conversation.ts";
import { emptyMemory, openMemory } from "../../src/ledger/memory.ts";
import { createMetrics, type Metrics } from "../../src/teams/metrics.ts";
import { openServer } from "../../src/teams/server.ts";
import { createTransport, type TransportOptions } from "../../src/teams/transport.ts";
import type { Notes } from "../../src/teams/waiting.ts";

/** What the conversation has been asked, in order. */
type Asked =
  | {
      readonly what: "message";
      readonly caller: Caller;
      readonly text: string;
      readonly attachments: readonly ReceivedAttachment[];
    }
  | { readonly what: "file"; readonly caller: Caller; readonly file: ReceivedFile }
  | { readonly what: "click"; readonly caller: Caller; readonly click: Click }
  | { readonly what: "file-again"; readonly entraId: string; readonly of: string }
  | { readonly what: "arrived" | "left"; readonly caller: Caller };

/** A conversation that repeats what it hears, on cards. */
interface Echo extends Conversation {
  readonly asked: readonly Asked[];
  /** Goes with every answer to words and presses from now on. */
  brings: OfferedFile | null;
  /** What its reader gets when he takes a file; null for nothing. */
  again: FinishedFile | null;
  /** Before it answers anything; may throw. */
  before: () => Promise<void>;
}

function createEcho(): Echo {
  const asked: Asked[] = [];
  const echo: Echo = {
    asked,
    brings: null,
    again: null,
    before: () => Promise.resolve(),
    async message(caller, text, attachments) {
      asked.push({ what: "message", caller, text, attachments });
      await echo.before();
      return text === "silence" ? null : withFile(cardOf(`You said ${text}`), echo.brings);
    },
    async file(caller, file) {
      asked.push({ what: "file", caller, file });
      await echo.before();
      return cardOf(`You sent ${file.name}, ${file.bytes.length} bytes, saying "${file.words}"`);
    },
    aboutFile: async (_caller, about, language) =>
      about.kind === "link"
        ? linkCard(about.file.name, await about.open(language))
        : cardOf(`The file ${about.name}: ${about.news} (${language})`),
    async fileAgain(entraId, of) {
      asked.push({ what: "file-again", entraId, of });
      await echo.before();
      return echo.again;
    },
    async click(caller, click) {
      asked.push({ what: "click", caller, click });
      await echo.before();
      const line = `You pressed ${click.verb} ${JSON.stringify(click.data)}`;
      return withFile(cardOf(line), echo.brings);
    },
    async arrived(caller) {
      asked.push({ what: "arrived", caller });
      await echo.before();
      return cardOf("Welcome");
    },
    async left(caller) {
      asked.push({ what: "left", caller });
      await echo.before();
    },
    refused: (_caller, why, language) => cardOf(`Refused: ${why} (${language})`),
    failed: (_caller, incident, language) => cardOf(`Failed: ${incident} (${language})`),
  };
  return echo;
}

const withFile = (card: Rendered, file: OfferedFile | null): Rendered =>
  file === null ? card : { ...card, file };

/** A card with one line, one field and some buttons. */
function cardOf(line: string): Rendered {
  const button = (title: string, verb: string) => ({
    type: "Action.Execute",
    title,
    verb,
    data: { pot: "competence" },
  });
  return {
    content: {
      type: "AdaptiveCard",
      version: "1.5",
      body: [
        { type: "TextBlock", text: line, wrap: true },
        { type: "Input.Text", id: "amount", label: "Amount", value: "100" },
        { type: "ActionSet", actions: [button("Save", "pot/save"), button("Leave", "pot/leave")] },
      ],
    },
    summary: line,
    hasInputs: true,
  };
}

/** A card with nothing but a way to fetch a file. */
function linkCard(name: string, { url, code }: { url: string; code: string }): Rendered {
  const open = { type: "Action.OpenUrl", title: "Fetch", url };
  const body = [
    { type: "TextBlock", text: `Fetch ${name}`, wrap: true },
    { type: "TextBlock", text: code, wrap: true },
    { type: "ActionSet", actions: [open] },
  ];
  return {
    content: { type: "AdaptiveCard", version: "1.5", body },
    summary: `Fetch ${name}`,
    hasInputs: false,
  };
}

/** What processes share for a while, in memory. */
export const notesOf = (clock: Clock): Notes =>
  openMemory(emptyMemory(), { authority: "region", chance: systemChance, clock });

export interface Bot {
  readonly url: string;
  readonly echo: Echo;
  readonly channel: ReturnType<typeof createTransport>["channel"];
  readonly metrics: Metrics;
  readonly metricsUrl: string;
  close(): Promise<void>;
}

export const tenantId = "11111111-1111-1111-1111-111111111111";

type BotOptions = Partial<TransportOptions> & {
  readonly closeWithinMilliseconds?: number;
  readonly ready?: () => Promise<{ ready: boolean; checks: Record<string, boolean> }>;
  readonly serverClock?: Clock;
};

/** The whole transport behind a real port, with a conversation that echoes. */
export async function openBot(options: BotOptions = {}): Promise<Bot> {
  const echo = createEcho();
  const metrics = createMetrics();
  const log: Log = options.log ?? createLog("silent");
  const clock = options.clock ?? systemClock;
  const reached: { at: string | null } = { at: null };
  const { door, channel, downloads } = createTransport({
    mode: "local",
    settings: {},
    tenantId,
    botId: "28:bot",
    serviceUrl: "http://127.0.0.1:9",
    conversation: echo,
    render: (message: Message) => cardOf(message.retired ? "Retired" : message.card.card),
    clock,
    chance: systemChance,
    metrics,
    files: { way: "consent", hosts: ["127.0.0.1"] },
    notes: notesOf(clock),
    reachedAt: () => reached.at,
    ...options,
    log,
  });
  const server = await openServer({
    door,
    downloads,
    host: "127.0.0.1",
    port: 0,
    ready: options.ready ?? (() => Promise.resolve({ ready: true, checks: { store: true } })),
    routes: { "/local/people": () => Promise.resolve({ people: [] }) },
    metrics: { registry: metrics, host: "127.0.0.1", port: 0 },
    clock: options.serverClock ?? systemClock,
    closeWithinMilliseconds: options.closeWithinMilliseconds ?? 1_000,
  });
  reached.at = `http://127.0.0.1:${server.port}`;
  return {
    url: reached.at,
    echo,
    channel,
    metrics,
    metricsUrl: `http://127.0.0.1:${server.metricsPort}/metrics`,
    close: () => server.close(),
  };
}
