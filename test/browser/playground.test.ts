import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/app/clock.ts";
import { type Playgrounds, startPlaygrounds } from "../../src/local/playground.ts";
import { windowPlans } from "../../src/local/windows.ts";
import { canBrowse, howToBrowse } from "./chromium.ts";
import { type ChatWindow, openWindow } from "./window.ts";

interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly value?: { readonly action: { readonly verb: string; readonly data: unknown } };
}

describe.skipIf(!canBrowse)(`Three Playgrounds in a browser (${howToBrowse})`, () => {
  const heard: Activity[] = [];
  let bot: Server;
  let folder: string;
  let playgrounds: Playgrounds;
  let holder: ChatWindow;

  beforeAll(async () => {
    bot = await listeningBot(heard);
    folder = await mkdtemp(join(tmpdir(), "fordela-playgrounds-"));
    playgrounds = await startPlaygrounds(
      systemClock,
      {
        botEndpoint: `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`,
        directory: folder,
        firstPort: 56_251,
        opensBrowser: false,
        environment: process.env,
      },
      windowPlans(),
    );
  });

  afterAll(async () => {
    await holder?.close();
    await playgrounds?.stop();
    bot?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("all answer, each on a port of its own and as its own person", async () => {
    const people = await Promise.all(
      playgrounds.windows.map(async ({ url }) => {
        const response = await fetch(`${url}/_internal/v1/config`);
        const { config } = (await response.json()) as { config: { currentUser: { id: string } } };
        return config.currentUser.id;
      }),
    );
    expect(people).toEqual(["29:hs-direktor", "29:regiondirektor", "29:kanslijurist"]);
    expect(new Set(playgrounds.windows.map(({ port }) => port)).size).toBe(3);
  });

  it("show what was sent and edited before anybody looked", async () => {
    const first = await send("POST", "", form("Före"));
    await send("PUT", `/${first}`, form("Efter redigering"));
    holder = await openWindow(windowOf("pot-holder").url);
    await holder.sees("Efter redigering");
    await holder.misses("Före");
    expect(await holder.messages()).toBe(1);
  });

  it("send what is written and pressed as the person of the window", async () => {
    await holder.type("Simulatorer", "1,2 mnkr");
    await holder.type("Motiv", "Det räcker till hälften");
    await holder.choose("Hur ska det betalas?", "Inget är lovat");
    await holder.choose("Ändrar detta mål?", "Nej");
    expect(await holder.reads("Simulatorer")).toBe("1,2 mnkr");
    await holder.press("Spara");
    await holder.sees("Tack för save");
    await holder.say("hjälp");
    await holder.sees("Du skrev hjälp");
    const spoken = heard.filter(({ type }) => type === "invoke" || type === "message");
    expect(spoken.map(({ from }) => from.aadObjectId)).toEqual([
      windowOf("pot-holder").plan.person.aadObjectId,
      windowOf("pot-holder").plan.person.aadObjectId,
    ]);
    expect(spoken[0]?.value?.action).toMatchObject({
      verb: "save",
      data: { amount: "1,2 mnkr", motive: "Det räcker till hälften", pay: "none", goals: "no" },
    });
    expect(spoken[1]?.text).toBe("hjälp");
  });

  it("say why when one of them does not start", async () => {
    const { plan } = windowOf("pot-holder");
    const absent = undefined as unknown as string;
    const broken = [{ ...plan, person: { ...plan.person, aadObjectId: absent } }];
    const options = {
      botEndpoint: "http://127.0.0.1:9/api/messages",
      directory: join(folder, "broken"),
      firstPort: 56_271,
      opensBrowser: false,
      environment: process.env,
    };
    await expect(startPlaygrounds(systemClock, options, broken)).rejects.toThrow(/aadObjectId/);
  });

  function windowOf(key: string): Playgrounds["windows"][number] {
    const window = playgrounds.windows.find(({ plan }) => plan.key === key);
    if (window === undefined) throw new Error(`no window for ${key}`);
    return window;
  }

  async function send(method: string, path: string, activity: unknown): Promise<string> {
    const { address } = windowOf("pot-holder");
    const base = `${address.serviceUrl}/v3/conversations/${address.conversationId}/activities`;
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    });
    expect(response.ok).toBe(true);
    return ((await response.json()) as { id: string }).id;
  }
});

/** A bot that thanks for a press and repeats what was written. */
async function listeningBot(heard: Activity[]): Promise<Server> {
  const bot = createServer((request, response) => {
    void answer(request, heard).then((body) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(body));
    });
  });
  bot.listen(0, "127.0.0.1");
  await once(bot, "listening");
  return bot;
}

async function answer(request: IncomingMessage, heard: Activity[]): Promise<unknown> {
  if (request.method !== "POST") return {};
  let body = "";
  for await (const part of request) body += String(part);
  const activity = JSON.parse(body) as Activity & {
    readonly serviceUrl: string;
    readonly conversation: { readonly id: string };
  };
  heard.push(activity);
  if (activity.type === "invoke") {
    const text = `Tack för ${activity.value?.action.verb ?? ""}`;
    return { statusCode: 200, type: cardType, value: card([{ type: "TextBlock", text }]) };
  }
  if (activity.type === "message") {
    const { serviceUrl, conversation, text = "" } = activity;
    await fetch(`${serviceUrl}/v3/conversations/${conversation.id}/activities`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type: "message", text: `Du skrev ${text}` }),
    });
  }
  return {};
}

const cardType = "application/vnd.microsoft.card.adaptive";

function card(body: readonly unknown[]): unknown {
  return { type: "AdaptiveCard", version: "1.5", body };
}

function form(title: string): unknown {
  const choices = (...pairs: [string, string][]): unknown =>
    pairs.map(([name, value]) => ({ title: name, value }));
  const content = card([
    { type: "TextBlock", text: title },
    { type: "Input.Text", id: "amount", label: "1. Simulatorer, sökt 1 200 000 kr" },
    { type: "Input.Text", id: "motive", label: "Motiv", isMultiline: true },
    {
      type: "Input.ChoiceSet",
      id: "pay",
      label: "Hur ska det betalas?",
      style: "compact",
      choices: choices(["Inom egen ram", "own"], ["Inget är lovat", "none"]),
    },
    {
      type: "Input.ChoiceSet",
      id: "goals",
      label: "Ändrar detta mål?",
      style: "expanded",
      choices: choices(["Ja", "yes"], ["Nej", "no"]),
    },
    {
      type: "ActionSet",
      actions: [{ type: "Action.Execute", title: "Spara", verb: "save", data: {} }],
    },
  ]);
  return { type: "message", attachments: [{ contentType: cardType, content }] };
}
