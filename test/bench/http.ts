import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemChance } from "../../src/app/chance.ts";
import { systemClock } from "../../src/app/clock.ts";
import { logPosition } from "../../src/domain/brand.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { localBotId, localTenantId } from "../../src/local/people.ts";
import {
  atLeast,
  inFlight,
  interleaved,
  type Line,
  median,
  p99,
  type Size,
  timed,
} from "./measure.ts";

const width = 64;

/** A bot in a process of its own, and whom to speak to it as. */
interface Bot {
  readonly child: ChildProcess;
  readonly port: number;
  readonly proposal: string;
  readonly rows: readonly string[];
  readonly from: object;
}

async function startBot(kind: "ours" | "bare", path: string, like: Bot | null): Promise<Bot> {
  const child = fork(new URL("server.ts", import.meta.url), [kind, path]);
  const [told] = (await once(child, "message")) as [Omit<Bot, "child">];
  return { ...like, ...told, child } as Bot;
}

const agent = new Agent({ keepAlive: true, maxSockets: width });
let serial = 0;

/** Saves a page of the form with new amounts, as the holder's client would. */
function click({ port, proposal, rows, from }: Bot): Promise<string> {
  serial += 1;
  const amounts = Object.fromEntries(rows.map((row) => [`b:${row}`, `${1_000 + serial}`]));
  const data = { proposal, page: 1, rows, revision: 1_000_000_000, ...amounts };
  const next = { card: "form", proposal, page: 1 };
  return post(port, {
    type: "invoke",
    name: "adaptiveCard/action",
    id: `activity-${serial}`,
    channelId: "msteams",
    serviceUrl: "http://127.0.0.1:9/",
    locale: "sv-SE",
    from,
    recipient: { id: localBotId, name: "Fördela" },
    conversation: { id: "personal", tenantId: localTenantId, conversationType: "personal" },
    channelData: { tenant: { id: localTenantId } },
    replyToId: "activity",
    value: {
      action: { type: "Action.Execute", verb: "save-page", data: { ...data, next } },
      trigger: "manual",
    },
  });
}

function post(port: number, activity: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const options = {
      host: "127.0.0.1",
      port,
      path: "/api/messages",
      method: "POST",
      agent,
      headers,
    };
    const sent = request(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`the bot answered ${response.statusCode}: ${body.slice(0, 300)}`));
      });
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(activity));
  });
}

/** Every click that was answered has left its record: nothing was refused on the way. */
async function checkWritten(path: string, clicks: number): Promise<void> {
  const options = { authority: "region", chance: systemChance, clock: systemClock };
  const ledger = await openLedger(`sqlite:${path}`, options);
  let written = 0;
  for await (const page of ledger.read(logPosition(0)))
    written += page.filter(({ type }) => type === "draft-entered").length;
  await ledger.close();
  if (written !== clicks + 1) throw new Error(`${written} of ${clicks + 1} clicks were written`);
}

/** A click that is decided and durable against one that does nothing, over HTTP on the same stack. */
export async function benchHttp({ rounds, clicks }: Size): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
  const ours = await startBot("ours", join(folder, "fordela.db"), null);
  const answer = await click(ours);
  const card = (JSON.parse(answer) as { value: { type?: string } }).value;
  if (card.type !== "AdaptiveCard") throw new Error(`no card: ${answer.slice(0, 300)}`);
  writeFileSync(join(folder, "card.json"), JSON.stringify(card));
  const bare = await startBot("bare", join(folder, "card.json"), ours);
  const tails: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] };
  const round = async (bot: Bot, tail: number[]): Promise<number> => {
    let times: readonly number[] = [];
    const whole = await timed(async () => {
      times = await inFlight(clicks, width, async () => void (await click(bot)));
    });
    tail.push(p99(times));
    return (clicks / whole) * 1_000;
  };
  for (const bot of [ours, bare]) await round(bot, []);
  const [fast, fastest] = await interleaved(
    rounds,
    () => round(ours, tails.ours),
    () => round(bare, tails.bare),
  );
  for (const { child } of [ours, bare]) {
    child.disconnect();
    await once(child, "exit");
  }
  agent.destroy();
  await checkWritten(join(folder, "fordela.db"), clicks * (rounds + 1));
  rmSync(folder, { recursive: true, force: true });
  const tail = median(tails.ours) / median(tails.bare);
  return [
    atLeast(
      "a card action, durable, against a bot that does nothing",
      0.75,
      fast / fastest,
      ` (${fast.toFixed(0)} against ${fastest.toFixed(0)} a second, ${JSON.stringify(card).length} bytes)`,
    ),
    {
      what: "the same, 64 in flight: p99 against that bot's",
      goal: "≤ 1.25",
      measured: `${tail.toFixed(2)} (${median(tails.ours).toFixed(0)} ms against ${median(tails.bare).toFixed(0)} ms)`,
      reached: tail <= 1.25,
    },
  ];
}
